//! Tables of many short rows, laid end to end. A slice of slices would take 40 bytes for each row in a program that may lie anywhere in
//! memory: the address, the length, and the note for the loader to correct the address. Here a row takes the four bytes of its end.

/// Rows of numbers.
#[derive(Debug)]
pub(super) struct Rows {
    /// All numbers, row after row.
    pub(super) numbers: &'static [u16],
    /// Where each row ends.
    pub(super) ends: &'static [u32],
}

impl Rows {
    /// How many rows there are.
    pub(super) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The row at this place; empty where there is none.
    pub(super) fn at(&self, place: usize) -> &'static [u16] {
        self.numbers.get(range(self.ends, place)).unwrap_or_default()
    }
}

/// Words in the order of their bytes.
#[derive(Debug)]
pub(super) struct Words {
    /// All words, one after the other.
    pub(super) text: &'static str,
    /// Where each word ends.
    pub(super) ends: &'static [u32],
}

impl Words {
    /// How many words there are.
    pub(super) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word at this place; empty where there is none.
    pub(super) fn at(&self, place: usize) -> &'static str {
        self.text.get(range(self.ends, place)).unwrap_or_default()
    }

    /// Every word.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static str> {
        (0..self.len()).map(|place| self.at(place))
    }

    /// The place of the first word that does not come before this one: its own, if it is there.
    pub(super) fn first_from(&self, word: &str) -> usize {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from + (to - from) / 2;
            if self.at(middle) < word {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }
}

fn range(ends: &[u32], place: usize) -> std::ops::Range<usize> {
    let end = |place: usize| ends.get(place).map_or(0, |end| *end as usize);
    place.checked_sub(1).map_or(0, end)..end(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_its_own_and_behind_the_last_there_is_none() {
        let rows = Rows { numbers: &[1, 2, 3, 4], ends: &[2, 2, 4] };
        let all: Vec<&[u16]> = (0..rows.len()).map(|place| rows.at(place)).collect();
        assert_eq!(all, [&[1, 2][..], &[], &[3, 4]]);
        assert!(rows.at(3).is_empty() && rows.at(usize::MAX).is_empty());
    }

    #[test]
    fn a_word_is_found_where_it_is_or_where_it_would_stand() {
        let words = Words { text: "accountlog裝置", ends: &[7, 10, 16] };
        assert_eq!(words.iter().collect::<Vec<_>>(), ["account", "log", "裝置"]);
        for (word, place) in
            [("", 0), ("account", 0), ("b", 1), ("log", 1), ("login", 2), ("裝置", 2), ("龍", 3)]
        {
            assert_eq!(words.first_from(word), place, "{word}");
        }
        assert_eq!(words.at(3), "");
    }
}
