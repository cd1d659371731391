//! The forms that a policy is written in. All of them end as the same tree of names and values, with the lines they stand on.
//!
//! A file that somebody tries or checks may have any form: which one it has is seen from how it begins, never from its name.

mod json;
pub(crate) mod property_list;
pub(crate) mod registry;
mod registry_export;
pub(crate) mod toml;

use std::{collections::BTreeMap, io};

use serde_json::{Map, Value};

use crate::ProblemCode;

/// The most that is read of a policy. Bytes.
pub(crate) const LIMIT: u64 = 1024 * 1024;

/// What a policy says, whatever its form.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// Groups are objects; dotted names may stand as they are.
    pub(crate) values: Map<String, Value>,
    /// Lines from 1, by dotted name in small letters, with places in lists: `errors.entries[2].link`.
    pub(crate) lines: BTreeMap<String, usize>,
}

impl Document {
    /// The line of a name, or of the nearest thing around it that has one.
    pub(crate) fn line(&self, name: &str) -> Option<usize> {
        let name = name.to_ascii_lowercase();
        let mut rest = name.as_str();
        loop {
            if let Some(line) = self.lines.get(rest) {
                return Some(*line);
            }
            rest = &rest[..rest.rfind(['.', '['])?];
        }
    }
}

/// Why a form says nothing.
#[derive(Debug)]
pub(crate) struct Unread {
    pub(crate) code: ProblemCode,
    pub(crate) line: Option<usize>,
    /// What stands there.
    pub(crate) detail: String,
}

impl Unread {
    /// Nothing more to say than what is wrong.
    fn of(code: ProblemCode) -> Self {
        Self { code, line: None, detail: String::new() }
    }

    /// Longer than [`LIMIT`].
    pub(crate) fn too_long() -> Self {
        Self { detail: LIMIT.to_string(), ..Self::of(ProblemCode::TooLong) }
    }

    /// The file could not be read.
    pub(crate) fn from_error(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::FileTooLarge => Self::too_long(),
            _ => Self { detail: error.to_string(), ..Self::of(ProblemCode::Unreadable) },
        }
    }

    /// The line that cannot be understood.
    fn at_line(code: ProblemCode, text: &str, line: usize) -> Self {
        let whole = text.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim();
        // Up to the value: that may be a password.
        let detail =
            whole.find(['=', ':', '>']).map_or_else(|| whole.to_owned(), |at| format!("{}…", &whole[..=at]));
        Self { code, line: Some(line), detail }
    }
}

/// A file of any form.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unread> {
    if bytes.starts_with(&[0x30]) && bytes.get(1).is_some_and(|length| *length >= 0x80) {
        // A sequence of DER with a long length: how signed profiles begin (RFC 5652).
        return Err(Unread::of(ProblemCode::Signed));
    }
    if registry_export::is_one(bytes) {
        return registry_export::read(bytes);
    }
    let start = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii_start();
    match start.first() {
        Some(b'<') => property_list::read(bytes),
        _ if start.starts_with(b"bplist") => property_list::read(bytes),
        Some(b'{') => json::read(bytes),
        _ => toml::read(bytes),
    }
}

/// UTF-8's.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The text of a file; broken at the line that is not UTF-8.
fn text(bytes: &[u8]) -> Result<&str, Unread> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| Unread {
        code: ProblemCode::NotText,
        line: Some(bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1),
        detail: String::new(),
    })
}

/// The line of a place in a text, from 1.
fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

/// A value of a type that no key takes, so that it can be named: `{"date": "2026-11-25"}`.
fn foreign(kind: &str, value: &(impl ToString + ?Sized)) -> Value {
    Value::Object(Map::from_iter([(kind.to_owned(), Value::from(value.to_string()))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_known_by_how_it_begins() {
        for (bytes, expected) in [
            (&b"language = \"de\""[..], None),
            (b"\xef\xbb\xbf\n{\"language\": \"de\"}", None),
            (b"<plist version=\"1.0\"><dict><key>language</key><string>de</string></dict></plist>", None),
            (b"Windows Registry Editor Version 5.00\r\n\r\n", None),
            (b"{", Some(ProblemCode::NotJson)),
            (b"<plist", Some(ProblemCode::NotPropertyList)),
            (b"bplist00garbage", Some(ProblemCode::NotPropertyList)),
            (b"\x30\x82\x0a\x00", Some(ProblemCode::Signed)),
            (b"language = ", Some(ProblemCode::NotToml)),
            (b"language = \"M\xfcller\"", Some(ProblemCode::NotText)),
        ] {
            assert_eq!(read(bytes).err().map(|unread| unread.code), expected, "{bytes:?}");
        }
    }
}
