//! Reads Apple's property lists, XML or binary, however hostile: the depth is counted before anything is built that walks itself.

use std::io::Cursor;

use plist::{
    Value,
    stream::{Event, Reader},
};

/// Deeper than any list of a system. A reader that calls itself for every level would run out of stack long before the file's size limit.
const DEEPEST: u32 = 64;

/// Why a list was not read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is no property list.
    #[error("{0}")]
    NotAList(#[from] plist::Error),
    /// It is nested deeper than any that a system writes.
    #[error("nested deeper than {DEEPEST} levels")]
    TooDeep,
}

/// The whole list.
pub fn read(bytes: &[u8]) -> Result<Value, Error> {
    let mut depth = 0_u32;
    for event in Reader::new(Cursor::new(bytes)) {
        match event? {
            Event::StartArray(_) | Event::StartDictionary(_) => depth += 1,
            Event::EndCollection => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(Error::TooDeep);
        }
    }
    Ok(Value::from_reader(Cursor::new(bytes))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_a_system_is_read_and_one_that_never_ends_inwards_is_not() {
        let list = |inside: &str| format!("<plist version=\"1.0\">{inside}</plist>");
        let read_text = |text: &str| read(text.as_bytes());
        assert_eq!(read_text(&list("<array><true/></array>")).unwrap().as_array().map(Vec::len), Some(1));
        let deep = |levels: usize| format!("{}{}", "<array>".repeat(levels), "</array>".repeat(levels));
        assert!(read_text(&list(&deep(64))).is_ok());
        assert!(matches!(read_text(&list(&deep(100_000))), Err(Error::TooDeep)));
        // The older form of text, in which fuzzing found it first.
        assert!(matches!(read_text(&"(".repeat(100_000)), Err(Error::TooDeep | Error::NotAList(_))));
        assert!(matches!(read(b"neither"), Err(Error::NotAList(_)) | Ok(_)));
    }
}
