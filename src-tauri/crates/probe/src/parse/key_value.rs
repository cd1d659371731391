//! Files of `KEY=value` lines, with and without sections: os-release, /etc/environment, mimeapps.list, desktop entries, kioslaverc.

/// The value of `key` in a file without sections; the last line wins, as in a shell. Quotes around the value are taken off.
pub fn value(text: &str, key: &str) -> Option<String> {
    lines(text).rev().find(|(name, _)| *name == key).map(|(_, value)| unquote(value))
}

/// The value of `key` below `[section]`; the first line wins, as in desktop entries.
pub fn value_in<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            inside = header.split(']').next() == Some(section);
        } else if inside
            && let Some((name, value)) = pair(line)
            && name == key
        {
            return Some(value);
        }
    }
    None
}

fn lines(text: &str) -> impl DoubleEndedIterator<Item = (&str, &str)> {
    text.lines().map(str::trim).filter_map(pair)
}

fn pair(line: &str) -> Option<(&str, &str)> {
    if line.starts_with('#') {
        return None;
    }
    let (name, value) = line.split_once('=')?;
    let name = name.trim_end();
    Some((name.strip_prefix("export ").unwrap_or(name), value.trim_start()))
}

/// Takes off shell quotes and, inside double quotes, the backslashes that os-release(5) allows.
fn unquote(value: &str) -> String {
    let quoted = |mark: char| value.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    if let Some(inner) = quoted('\'') {
        return inner.to_owned();
    }
    let Some(inner) = quoted('"') else { return value.to_owned() };
    let mut text = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_come_off_comments_do_not_count_and_the_last_line_wins() {
        let text = "#ID=no\nID=first\n NAME=\"Lin\\\"den\"\r\nexport PROXY='a=b'\nID=last\nBROKEN";
        assert_eq!(value(text, "ID").as_deref(), Some("last"));
        assert_eq!(value(text, "NAME").as_deref(), Some("Lin\"den"));
        assert_eq!(value(text, "PROXY").as_deref(), Some("a=b"));
        assert_eq!(value(text, "BROKEN"), None);
    }

    #[test]
    fn a_key_counts_in_its_section_only() {
        let text = "[A]\nkey=1\n[B][$i]\n# key=0\nkey = 2\nkey=3\n";
        assert_eq!(value_in(text, "A", "key"), Some("1"));
        assert_eq!(value_in(text, "B", "key"), Some("2"));
        assert_eq!(value_in(text, "C", "key"), None);
    }
}
