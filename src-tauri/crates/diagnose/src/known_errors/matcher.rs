//! Finds known errors in logs: every code in every spelling and every message at once, in one pass over bytes.
//!
//! Most of a log is looked at in leaps. A code is a run of at least eight hexadecimal digits, so every eighth byte shows whether
//! there can be one; a message is recognised by its last three bytes first, which say how far the next one can begin. What is found is
//! a place and what stands there; what it means in its surroundings is for [`look_up`](super::look_up) to say.

use std::{collections::HashMap, sync::LazyLock};

use memchr::{memchr_iter, memmem};

use super::{
    Entry,
    catalogue::{ENTRIES, NAMES, PIECES},
    lookup::{CONTEXT, by_number, sign_in},
};

/// What stands at a place of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    /// A code of 32 bits.
    Number(u32),
    /// A code of the sign-in service.
    SignIn(u32),
    /// A code that documents spell with a digit too many or too few: its place among the names.
    Name(u16),
    /// A piece of a message: its place among the pieces.
    Piece(u16),
    /// A code or message that IT added: its entry's place in the policy.
    Own(u16),
}

/// A place of a log where something known stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
    /// What stands there.
    pub sign: Sign,
}

impl Sign {
    /// The built-in entries that own it.
    pub fn entries(self) -> impl Iterator<Item = &'static Entry> {
        let owners = match self {
            Sign::Number(code) => by_number(code),
            Sign::SignIn(code) => sign_in(code),
            Sign::Name(at) => NAMES.get(usize::from(at)).map(|(_, owners)| *owners),
            Sign::Piece(at) => PIECES.get(usize::from(at)).map(|(_, owners)| *owners),
            Sign::Own(_) => None,
        };
        owners.unwrap_or_default().iter().filter_map(|owner| ENTRIES.get(usize::from(*owner)))
    }

    /// The code as it is usually written; a message has none.
    pub fn code(self) -> Option<String> {
        match self {
            Sign::Number(code) => Some(format!("0x{code:08X}")),
            Sign::SignIn(code) => Some(format!("AADSTS{code}")),
            Sign::Name(at) => {
                let (name, _) = NAMES.get(usize::from(at))?;
                name.strip_prefix("0x").map(|digits| format!("0x{}", digits.to_uppercase()))
            }
            Sign::Piece(_) | Sign::Own(_) => None,
        }
    }

    /// Every meaning of it occurs outside enrollment as well: it counts only where the log is about enrollment.
    pub fn is_generic(self) -> bool {
        !matches!(self, Sign::Own(_)) && self.entries().all(|entry| entry.generic)
    }
}

/// Whether a piece of a log speaks of enrolling or signing in at work.
pub fn speaks_of_enrollment(text: &[u8]) -> bool {
    let text = text.to_ascii_lowercase();
    CONTEXT.iter().any(|word| memmem::find(&text, word.as_bytes()).is_some())
}

/// Calls `found` for every known code and message. Neither kind comes in an order of its own among the other.
pub fn find_known(text: &[u8], mut found: impl FnMut(Place)) {
    numbers(text, &mut found);
    sign_in_codes(text, &mut found);
    TABLES.messages(text, &mut found);
}

/// The shortest run that can hold a code: eight digits, or `0x` and at least seven.
const SHORTEST: usize = 8;

/// Bytes that are looked at at once. Plain loops over this many become vector instructions.
const BLOCK: usize = 4096;

fn numbers(text: &[u8], found: &mut impl FnMut(Place)) {
    let mut single = [0_u8; BLOCK];
    let mut fours = [0_u8; BLOCK];
    let mut starts = [0_u8; BLOCK];
    let mut begin = 0;
    while begin + SHORTEST <= text.len() {
        let block = &text[begin..text.len().min(begin + BLOCK)];
        for (mark, byte) in single.iter_mut().zip(block) {
            *mark = u8::from(is_code_byte(*byte));
        }
        let ahead = single[..block.len() - 3].iter().zip(&single[1..]).zip(&single[2..]).zip(&single[3..]);
        for (four, (((one, two), three), last)) in fours.iter_mut().zip(ahead) {
            *four = one & two & three & last;
        }
        // Twice four in a row, and nothing before it.
        let known = block.len() + 1 - SHORTEST;
        let before = begin.checked_sub(1).is_some_and(|at| is_code_byte(text[at]));
        starts[0] = fours[0] & fours[4] & u8::from(!before);
        let ahead = fours[1..known].iter().zip(&fours[5..]).zip(&single);
        for (start, ((one, other), before)) in starts[1..known].iter_mut().zip(ahead) {
            *start = one & other & !before;
        }
        // The head of a GUID, and its tail of twelve, are the most of what is left.
        for (start, after) in starts.iter_mut().zip(block.get(SHORTEST..).unwrap_or_default()) {
            *start &= u8::from(*after != b'-');
        }
        let tails =
            starts[1..known].iter_mut().zip(block).zip(fours.get(9..block.len() - 3).unwrap_or_default());
        for ((start, before), four) in tails {
            *start &= !(u8::from(*before == b'-') & four);
        }
        for start in memchr_iter(1, &starts[..known]).map(|at| begin + at) {
            if let Some(place) = number(text, start) {
                found(place);
            }
        }
        begin += known;
    }
}

/// Hexadecimal digits, and the mark of `0x`.
fn is_code_byte(byte: u8) -> bool {
    byte.wrapping_sub(b'0') < 10 || (byte | 0x20).wrapping_sub(b'a') < 6 || byte | 0x20 == b'x'
}

/// What the run that begins here is.
fn number(text: &[u8], start: usize) -> Option<Place> {
    let before = start.checked_sub(1).map(|at| text[at]);
    let joins = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let length = || text[start..].iter().take(LONGEST + 1).take_while(|byte| is_code_byte(**byte)).count();
    let found = |length: usize, sign: Option<Sign>| {
        let end = start + length;
        sign.filter(|_| !joins(text.get(end).copied())).map(|sign| Place { start, end, sign })
    };
    if joins(before) {
        return None;
    }
    match text[start] {
        b'0' if matches!(text[start + 1], b'x' | b'X') => {
            let length = length();
            let digits = &text[start + 2..start + length];
            match digits.len() {
                8 => found(length, known_number(hexadecimal(digits)?)),
                // Programs of 64 bits print the sign as well.
                16 if digits[..8].iter().all(|digit| digit.eq_ignore_ascii_case(&b'f')) => {
                    found(length, known_number(hexadecimal(&digits[8..])?))
                }
                7 | 9 => found(length, slip(&text[start..start + length])),
                _ => None,
            }
        }
        // Eight digits alone. Between dashes they are the head of a GUID, beside a dot part of a version or an address.
        b'8' | b'C' | b'c' if !text.get(start + 8).is_some_and(|byte| is_code_byte(*byte)) => {
            let is_part = matches!(before, Some(b'-' | b'.')) || text.get(start + 8) == Some(&b'-');
            if is_part { None } else { found(8, known_number(hexadecimal(&text[start..start + 8])?)) }
        }
        // A decimal number, as event logs print codes.
        b'1'..=b'9' if before == Some(b'-') || matches!(text[start], b'2'..=b'4') => {
            let length = length();
            let goes_on =
                matches!(text.get(start + length..), Some([b'.', next, ..]) if next.is_ascii_digit());
            if !matches!(length, 9 | 10) || goes_on {
                return None;
            }
            let number = decimal(&text[start..start + length])?;
            if before == Some(b'-') {
                let is_part = start.checked_sub(2).is_some_and(|at| joins(Some(text[at])));
                let code = i32::try_from(-number).ok().filter(|_| !is_part)?.cast_unsigned();
                return found(length, known_number(code)).map(|place| Place { start: start - 1, ..place });
            }
            let code = u32::try_from(number).ok().filter(|code| *code >= 1 << 31 && before != Some(b'.'))?;
            found(length, known_number(code))
        }
        _ => None,
    }
}

/// The longest that a code can be: `0x` and 64 bits.
const LONGEST: usize = 18;

fn decimal(digits: &[u8]) -> Option<i64> {
    digits
        .iter()
        .try_fold(0_i64, |number, digit| Some(number * 10 + i64::from(char::from(*digit).to_digit(10)?)))
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| Some(number << 4 | char::from(*digit).to_digit(16)?))
}

fn known_number(code: u32) -> Option<Sign> {
    // Most numbers are not known by their upper half already.
    let half = usize::from(u16::try_from(code >> 16).unwrap_or_default());
    (TABLES.upper_halves[half / 64] >> (half % 64) & 1 == 1 && by_number(code).is_some())
        .then_some(Sign::Number(code))
}

fn slip(run: &[u8]) -> Option<Sign> {
    let written = std::str::from_utf8(run).ok()?.to_ascii_lowercase();
    let at = NAMES.binary_search_by_key(&written.as_str(), |(name, _)| name).ok()?;
    u16::try_from(at).ok().map(Sign::Name)
}

fn sign_in_codes(text: &[u8], found: &mut impl FnMut(Place)) {
    for mark in ["AADSTS", "aadsts"] {
        for start in memmem::find_iter(text, mark) {
            let mut begin = start + mark.len();
            begin += usize::from(text.get(begin) == Some(&b' '));
            let digits = text[begin..].iter().take(8).take_while(|byte| byte.is_ascii_digit()).count();
            let code =
                std::str::from_utf8(&text[begin..begin + digits]).ok().and_then(|code| code.parse().ok());
            if let Some(code) = code.filter(|code| sign_in(*code).is_some()) {
                found(Place { start, end: begin + digits, sign: Sign::SignIn(code) });
            }
        }
    }
}

/// Every how many bytes a log is looked at for messages.
const STRIDE: usize = 5;

/// Bytes that are looked at there.
const PROBE: usize = 8;

/// Bytes that are looked at for a piece that is shorter than a probe at every place.
const GRAM: usize = 4;

/// So a piece has this many bytes at least.
const SHORTEST_PIECE: usize = GRAM + STRIDE - 1;

/// Bits of a probe's number.
const PROBE_BITS: u32 = 18;

/// Bits of a gram's number.
const GRAM_BITS: u32 = 12;

/// What searching needs, made once when a search begins.
static TABLES: LazyLock<Tables> = LazyLock::new(Tables::new);

struct Tables {
    /// Upper halves of the numbers that are known, a bit each.
    upper_halves: Vec<u64>,
    /// A bit for each probe that can show a piece.
    probes: Vec<u64>,
    /// A bit for each gram that can show a short piece.
    grams: Vec<u64>,
    /// Pieces by the number of a probe that shows them, sorted; where each number's begin.
    by_probe: Vec<(u32, Anchored)>,
    begins: Vec<u32>,
    /// Short pieces by a gram that shows them.
    by_gram: Vec<(u32, Anchored)>,
}

#[derive(Clone, Copy)]
struct Anchored {
    piece: u16,
    /// Where in the piece the anchor begins.
    offset: u16,
}

impl Tables {
    fn new() -> Self {
        let mut upper_halves = vec![0_u64; 1024];
        for code in super::catalogue::NUMBERS.iter().map(|(code, _)| *code) {
            // Also those of the twins that `by_number` knows.
            for half in [code >> 16, 0x8024, 0x80cf, 0x8019] {
                upper_halves[half as usize / 64] |= 1 << (half % 64);
            }
        }
        let mut probes = vec![0_u64; (1 << PROBE_BITS) / 64];
        let mut grams = vec![0_u64; (1 << GRAM_BITS) / 64];
        let (mut by_probe, mut by_gram) = (Vec::new(), Vec::new());
        let common = commonness();
        for (number, (piece, _)) in PIECES.iter().enumerate() {
            let bytes = piece.as_bytes();
            let is_long = bytes.len() >= PROBE + STRIDE - 1;
            let length = if is_long { PROBE + STRIDE - 1 } else { SHORTEST_PIECE };
            let Some(rarest) = rarest(bytes, length, &common) else { continue };
            for offset in rarest..rarest + STRIDE {
                let (Ok(piece), Ok(offset)) = (u16::try_from(number), u16::try_from(offset)) else {
                    continue;
                };
                let anchored = Anchored { piece, offset };
                let there = &bytes[usize::from(offset)..];
                if is_long {
                    set(&mut probes, probe(there));
                    by_probe.push((probe(there), anchored));
                } else {
                    set(&mut grams, place_of_gram(gram(there)));
                    by_gram.push((gram(there), anchored));
                }
            }
        }
        by_probe.sort_unstable_by_key(|(number, _)| *number);
        let mut begins = vec![0_u32; (1 << PROBE_BITS) + 1];
        for (number, _) in &by_probe {
            begins[*number as usize + 1] += 1;
        }
        for at in 1..begins.len() {
            begins[at] += begins[at - 1];
        }
        Self { upper_halves, probes, grams, by_probe, begins, by_gram }
    }

    fn messages(&self, text: &[u8], found: &mut impl FnMut(Place)) {
        let windows = text.windows(PROBE).step_by(STRIDE);
        let rest = windows.len() * STRIDE;
        for (number, window) in windows.enumerate() {
            let probe = probe(window);
            if is_set(&self.probes, probe) {
                let (begin, end) = (self.begins[probe as usize], self.begins[probe as usize + 1]);
                for (_, anchored) in &self.by_probe[begin as usize..end as usize] {
                    anchored.find(text, number * STRIDE, found);
                }
            }
            let gram = gram(window);
            if is_set(&self.grams, place_of_gram(gram)) {
                self.short_pieces(text, number * STRIDE, gram, found);
            }
        }
        // Behind the last whole probe only a short piece can still begin to show.
        for at in (rest..text.len().saturating_sub(GRAM - 1)).step_by(STRIDE) {
            self.short_pieces(text, at, gram(&text[at..]), found);
        }
    }

    fn short_pieces(&self, text: &[u8], at: usize, gram: u32, found: &mut impl FnMut(Place)) {
        for (_, anchored) in self.by_gram.iter().filter(|(known, _)| *known == gram) {
            anchored.find(text, at, found);
        }
    }
}

impl Anchored {
    /// The piece, if it stands around this place of the text.
    fn find(self, text: &[u8], at: usize, found: &mut impl FnMut(Place)) {
        let piece = PIECES[usize::from(self.piece)].0.as_bytes();
        let Some(start) = at.checked_sub(usize::from(self.offset)) else { return };
        let end = start + piece.len();
        let is_it = text.get(start..end).is_some_and(|there| there.eq_ignore_ascii_case(piece));
        let joins = |inside: Option<&u8>, outside: Option<&u8>| {
            inside.is_some_and(u8::is_ascii_alphanumeric) && outside.is_some_and(u8::is_ascii_alphanumeric)
        };
        let outside = start.checked_sub(1).and_then(|at| text.get(at));
        if is_it && !joins(piece.first(), outside) && !joins(piece.last(), text.get(end)) {
            found(Place { start, end, sign: Sign::Piece(self.piece) });
        }
    }
}

fn set(bits: &mut [u64], number: u32) {
    bits[number as usize / 64] |= 1 << (number % 64);
}

fn is_set(bits: &[u64], number: u32) -> bool {
    bits[number as usize / 64] >> (number % 64) & 1 == 1
}

/// The number of the first eight bytes, small and capital letters alike.
fn probe(text: &[u8]) -> u32 {
    let bytes = text.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes) | 0x2020_2020_2020_2020);
    u32::try_from(bytes.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - PROBE_BITS)).unwrap_or(0)
}

/// The first four bytes as a number, small and capital letters alike.
fn gram(text: &[u8]) -> u32 {
    text.first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes) | 0x2020_2020)
}

/// The number of a gram's bit.
fn place_of_gram(gram: u32) -> u32 {
    gram.wrapping_mul(0x9e37_79b1) >> (32 - GRAM_BITS)
}

/// How many pieces hold each gram: what is common in them is common in logs.
fn commonness() -> HashMap<u32, u32> {
    let mut common = HashMap::new();
    for (piece, _) in PIECES {
        let mut grams: Vec<u32> = piece.as_bytes().windows(GRAM).map(gram).collect();
        grams.sort_unstable();
        grams.dedup();
        for gram in grams {
            *common.entry(gram).or_default() += 1;
        }
    }
    common
}

/// Where the bytes begin by which a piece is recognised with the fewest mistakes.
fn rarest(piece: &[u8], length: usize, common: &HashMap<u32, u32>) -> Option<usize> {
    let of_gram = |window: &[u8]| common.get(&gram(window)).copied().unwrap_or(0);
    let windows = piece.windows(length).enumerate();
    windows.min_by_key(|(_, window)| window.windows(GRAM).map(of_gram).max()).map(|(offset, _)| offset)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The obvious way: every run of digits, one byte after the other.
    fn slowly(text: &[u8]) -> Vec<Place> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let run = text[at..].iter().take_while(|byte| is_code_byte(**byte)).count();
            if run >= SHORTEST {
                found.extend(number(text, at));
            }
            at += run.max(1);
        }
        found
    }

    fn quickly(text: &[u8]) -> Vec<Place> {
        let mut found = Vec::new();
        numbers(text, &mut |place| found.push(place));
        found
    }

    proptest! {
        #[test]
        fn leaps_and_blocks_miss_nothing_and_invent_nothing(
            pieces in proptest::collection::vec(
                prop_oneof![
                    "[0-9a-fA-Fx]{1,20}",
                    "[ -~]{0,12}",
                    Just("0x80180014".to_owned()),
                    Just("-2145910764".to_owned()),
                    Just("2149056522".to_owned()),
                    Just("80180014-0000-4e5f-8a9b-0c1d2e3f4a5b".to_owned()),
                    Just(" 80180014 ".to_owned()),
                ],
                0..1500,
            )
        ) {
            let text = pieces.concat();
            prop_assert_eq!(quickly(text.as_bytes()), slowly(text.as_bytes()));
        }

        #[test]
        fn any_bytes_are_searched_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..20_000)) {
            find_known(&bytes, |place| assert!(place.end <= bytes.len() && place.start < place.end));
        }
    }

    #[test]
    fn every_piece_is_found_wherever_it_stands() {
        for (index, (piece, _)) in PIECES.iter().enumerate() {
            let sign = Sign::Piece(u16::try_from(index).unwrap_or_default());
            for before in 0..STRIDE {
                for (begin, end) in [(" ", ""), ("\n", "."), ("(", ") and more")] {
                    let text = format!("{}{begin}{}{end}", ".".repeat(before), piece.to_ascii_uppercase());
                    let mut signs = Vec::new();
                    find_known(text.as_bytes(), |place| signs.push(place.sign));
                    assert!(signs.contains(&sign), "{text}");
                }
            }
        }
    }
}
