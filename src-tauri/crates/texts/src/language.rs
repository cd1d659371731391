//! The languages there are and which one a person gets.

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// As `dir` on `<html>` wants it.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// A language of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// The folder's name and what `--lang` takes: "zh-TW".
    pub tag: &'static str,
    /// For `lang` on `<html>`, with the script where glyphs depend on it: "zh-Hant-TW".
    pub html_lang: &'static str,
    /// Its own name for itself: "繁體中文".
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// The locale whose numbers and dates it uses, as BCP 47 with the 24-hour clock.
    pub(crate) formats: &'static str,
}

/// Every language, the first one for everybody who has none of the others.
const LANGUAGES: &[Language] = &[
    Language {
        tag: "en",
        html_lang: "en",
        name: "English",
        direction: Direction::LeftToRight,
        formats: "en-GB-u-hc-h23",
    },
    Language {
        tag: "zh-TW",
        html_lang: "zh-Hant-TW",
        name: "繁體中文",
        direction: Direction::LeftToRight,
        formats: "zh-TW-u-hc-h23",
    },
    Language {
        tag: "de",
        html_lang: "de",
        name: "Deutsch",
        direction: Direction::LeftToRight,
        formats: "de-DE-u-hc-h23",
    },
];

/// Every language.
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The language that serves readers of `tag` (BCP 47 or POSIX spelling, any case); `None` where there is none.
pub fn find(tag: &str) -> Option<Language> {
    let bare = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
    let subtags: Vec<&str> = bare.split('-').collect();
    let primary = *subtags.first()?;
    let wanted = match primary {
        // Script decides, then region: Traditional is read in Taiwan, Hong Kong and Macao. Bare "zh" means Simplified.
        "zh" if subtags.contains(&"hant") => "zh-TW",
        "zh" if subtags.contains(&"hans") => return None,
        "zh" if ["tw", "hk", "mo"].iter().any(|region| subtags.contains(region)) => "zh-TW",
        "zh" => return None,
        other => other,
    };
    LANGUAGES.iter().find(|language| language.tag == wanted).copied()
}

/// The language asked for; else the first of the system's languages that there is; else English.
pub fn choose(requested: Option<&str>) -> Language {
    let system = sys_locale::get_locales();
    first_of(requested.map(str::to_owned).into_iter().chain(system))
}

fn first_of(tags: impl IntoIterator<Item = String>) -> Language {
    tags.into_iter().find_map(|tag| find(&tag)).unwrap_or(LANGUAGES[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(tags: &[&str]) -> &'static str {
        first_of(tags.iter().map(ToString::to_string)).tag
    }

    #[test]
    fn every_spelling_of_traditional_chinese_is_understood() {
        for tag in
            ["zh-TW", "zh_TW.UTF-8", "zh-Hant", "zh-Hant-HK", "zh-HK", "zh_MO", "ZH-hant-tw", "zh-Hant-CN"]
        {
            assert_eq!(find(tag).map(|language| language.tag), Some("zh-TW"), "{tag}");
        }
    }

    #[test]
    fn simplified_chinese_is_not_given_traditional() {
        for tag in ["zh", "zh-CN", "zh-Hans", "zh_SG.UTF-8", "zh-Hans-TW"] {
            assert_eq!(find(tag), None, "{tag}");
        }
        assert_eq!(chosen(&["zh-CN"]), "en");
    }

    #[test]
    fn the_first_language_that_there_is_wins() {
        assert_eq!(chosen(&["fr-CH", "zh-HK", "en"]), "zh-TW");
        assert_eq!(chosen(&["en_GB.UTF-8", "zh-HK"]), "en");
    }

    #[test]
    fn nonsense_and_nothing_give_english() {
        for tags in [&[][..], &["C"], &["POSIX"], &[""], &["-"], &["\u{202e}x"]] {
            assert_eq!(chosen(tags), "en");
        }
    }
}
