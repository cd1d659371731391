//! The texts of all languages, compressed in the program; a language is unpacked when it is first used.

use std::{io::Read, sync::OnceLock};

use flate2::read::DeflateDecoder;

/// The texts of one language.
struct Locale {
    /// The folder's name.
    tag: &'static str,
    /// The length of the texts. Bytes.
    bytes: usize,
    /// The texts, deflated.
    packed: &'static [u8],
    /// The texts, once somebody has read them.
    source: OnceLock<String>,
}

#[expect(clippy::unreadable_literal, reason = "generated")]
mod packed {
    use super::{Locale, OnceLock};

    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}

/// The texts of a folder, as Fluent reads them; nothing for a folder that does not exist.
pub(crate) fn source(tag: &str) -> &'static str {
    let locale = packed::LOCALES.iter().find(|locale| locale.tag == tag);
    locale.map_or("", |locale| locale.source.get_or_init(|| unpacked(locale)))
}

fn unpacked(locale: &Locale) -> String {
    let mut source = String::with_capacity(locale.bytes);
    // It was packed when the program was built: what is broken there is broken in every test, too.
    let _ = DeflateDecoder::new(locale.packed).read_to_string(&mut source);
    source
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_unpacks_whole_and_holds_no_comment() {
        assert_eq!(packed::LOCALES.len(), crate::languages().len());
        for locale in &packed::LOCALES {
            let source = source(locale.tag);
            assert_eq!(source.len(), locale.bytes, "{}", locale.tag);
            assert!(source.lines().all(|line| !line.starts_with('#')), "{}", locale.tag);
            assert!(source.contains("\nwindow-title = "), "{}", locale.tag);
        }
        assert_eq!(source("fr"), "");
    }
}
