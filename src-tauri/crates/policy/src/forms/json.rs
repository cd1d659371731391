//! A policy as JSON, as the schema describes it.

use serde_json::{Map, Value};

use super::{Document, Unread, text};
use crate::ProblemCode;

/// Reads what the file says.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unread> {
    let text = text(bytes)?;
    let mut values: Map<String, Value> = serde_json::from_str(text)
        .map_err(|error| Unread::at_line(ProblemCode::NotJson, text, error.line()))?;
    // How editors are told which schema to use.
    values.shift_remove("$schema");
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1, document: Document::default() };
    lines.value("");
    Ok(Document { values, ..lines.document })
}

/// Walks text that is known to be JSON, for the lines its names stand on. Its depth is that of `serde_json`'s own limit.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
    document: Document,
}

impl Lines<'_> {
    fn value(&mut self, path: &str) {
        match self.next() {
            Some(b'{') => {
                self.skip(b'{');
                let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
                while self.next() == Some(b'"') {
                    let line = self.line;
                    let name = self.string().to_ascii_lowercase();
                    let path = format!("{prefix}{name}");
                    self.document.lines.insert(path.clone(), line);
                    self.skip(b':');
                    self.value(&path);
                    self.skip(b',');
                }
                self.skip(b'}');
            }
            Some(b'[') => {
                self.skip(b'[');
                let mut index = 0;
                while !matches!(self.next(), Some(b']') | None) {
                    index += 1;
                    let path = format!("{path}[{index}]");
                    self.document.lines.insert(path.clone(), self.line);
                    self.value(&path);
                    self.skip(b',');
                }
                self.skip(b']');
            }
            Some(b'"') => {
                self.string();
            }
            Some(_) => {
                let rest = &self.text[self.at..];
                self.at += rest.iter().position(|byte| b",]}\n\r\t ".contains(byte)).unwrap_or(rest.len());
            }
            None => {}
        }
    }

    /// The next byte that is no space.
    fn next(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.get(self.at)?;
            match byte {
                b'\n' => self.line += 1,
                b' ' | b'\t' | b'\r' => {}
                _ => return Some(byte),
            }
            self.at += 1;
        }
    }

    fn skip(&mut self, byte: u8) {
        if self.next() == Some(byte) {
            self.at += 1;
        }
    }

    /// Steps over a string and gives it.
    fn string(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.text.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            if *byte == b'"' {
                break;
            }
        }
        let end = self.at.min(self.text.len());
        serde_json::from_slice(&self.text[start..end]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_in_lists_have_their_lines() {
        let text = b"{\n \"organisation\": {\"name\": \"a \\\"b\",\n  \"mail\": 7},\n\"checks.off\": [],\n \"errors\": {\"entries\": [\n{\"id\": true},\n{\"ID\": 1.5e3, \"title\": {\"en\": \"x\"}}]}}";
        let document = read(text).unwrap();
        for (name, line) in [
            ("organisation.name", 2),
            ("organisation.mail", 3),
            ("checks.off", 4),
            ("errors.entries[1].id", 6),
            ("errors.entries[2].id", 7),
            ("errors.entries[2].title.en", 7),
        ] {
            assert_eq!(document.lines.get(name), Some(&line), "{name}");
        }
        assert_eq!(document.line("errors.entries[2].link"), Some(7));
        assert_eq!(document.values["organisation"]["name"], "a \"b");
    }

    #[test]
    fn what_is_no_object_of_json_is_named_with_its_line() {
        for (text, line) in [("{\n\"a\": 1,\n}", 3), ("{\"a\" 1}", 1), ("{}{}", 1)] {
            let unread = read(text.as_bytes()).unwrap_err();
            assert_eq!((unread.code, unread.line), (ProblemCode::NotJson, Some(line)), "{text}");
        }
        let deep = format!("{{\"a\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(read(deep.as_bytes()).unwrap_err().code, ProblemCode::NotJson);
    }
}
