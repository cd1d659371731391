//! The one writer of the terminal program. Control and escape characters from the machine are shown, never sent to the terminal.

use std::{
    fmt,
    io::{self, IsTerminal, Write},
};

use serde::Serialize;

use crate::arguments::Common;

/// Where results and messages go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    quiet: bool,
}

#[expect(clippy::unused_self, reason = "one face for everything that is written, quiet or not")]
impl Output {
    pub(crate) fn new(common: &Common) -> Self {
        Self { quiet: common.quiet }
    }

    /// A result for people.
    pub(crate) fn print(self, text: &str) {
        write(&mut io::stdout().lock(), &shown(text));
    }

    /// A result for programs: one document, beyond ASCII escaped.
    pub(crate) fn json(self, document: &impl Serialize) {
        // Our own documents hold nothing that JSON cannot say.
        let text = serde_json::to_string_pretty(document).unwrap_or_default();
        write(&mut io::stdout().lock(), &ascii(&text));
    }

    /// A message beside the result.
    pub(crate) fn note(self, text: &str) {
        if !self.quiet {
            write(&mut io::stderr().lock(), &shown(text));
        }
    }

    /// The one sentence of a failure.
    pub(crate) fn complain(self, text: &str) {
        write(&mut io::stderr().lock(), &shown(text));
    }

    /// How far the work is: on a terminal only, in place.
    pub(crate) fn progress(self, text: &str) {
        let mut stderr = io::stderr().lock();
        if !self.quiet && stderr.is_terminal() {
            let _ = write!(stderr, "\r\x1b[K{}", shown(text));
            let _ = stderr.flush();
        }
    }

    /// Takes the progress away.
    pub(crate) fn progress_done(self) {
        self.progress("");
    }
}

/// A reader that went away (`| head`) is not our failure.
fn write(stream: &mut impl Write, text: &str) {
    let _ = writeln!(stream, "{}", text.trim_end_matches('\n'));
    let _ = stream.flush();
}

/// Control characters as the pictures Unicode has for them, bidirectional overrides as their names.
fn shown(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' | '\t' => character,
            '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
            '\u{7f}' => '\u{2421}',
            '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' => '\u{fffd}',
            other => other,
        })
        .collect()
}

/// JSON text with everything beyond ASCII escaped: only strings can hold such characters.
fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() && character != '\u{7f}' {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = fmt::Write::write_fmt(&mut text, format_args!("\\u{unit:04x}"));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_characters_are_shown_and_not_sent() {
        assert_eq!(shown("a\u{1b}[31mb\r"), "a\u{241b}[31mb\u{240d}");
        assert_eq!(shown("left\u{202e}right"), "left\u{fffd}right");
    }

    #[test]
    fn documents_are_plain_ascii_and_mean_the_same() {
        let text = ascii(&serde_json::json!({"name": "註冊 😀"}).to_string());
        assert!(text.is_ascii());
        let back: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(back["name"], "註冊 😀");
    }
}
