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
    /// How a day is written.
    pub(crate) days: Days,
}

/// How a language writes a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Days {
    /// "26 Nov 2026".
    Medium,
    /// "26 November 2026": where the medium form is digits alone, kept in order by invisible marks.
    Long,
}

/// Every language, the first one for everybody who has none of the others.
const LANGUAGES: &[Language] = &[
    Language {
        tag: "en",
        html_lang: "en",
        name: "English",
        direction: Direction::LeftToRight,
        formats: "en-GB-u-hc-h23",
        days: Days::Medium,
    },
    Language {
        tag: "zh-TW",
        html_lang: "zh-Hant-TW",
        name: "繁體中文",
        direction: Direction::LeftToRight,
        formats: "zh-TW-u-hc-h23",
        days: Days::Medium,
    },
    Language {
        tag: "de",
        html_lang: "de",
        name: "Deutsch",
        direction: Direction::LeftToRight,
        formats: "de-DE-u-hc-h23",
        days: Days::Medium,
    },
    Language {
        tag: "ar",
        html_lang: "ar",
        name: "العربية",
        direction: Direction::RightToLeft,
        // Most countries that read Arabic write these digits (CLDR leaves `ar` alone with Latin ones); the texts have them, too.
        formats: "ar-u-hc-h23-nu-arab",
        days: Days::Long,
    },
];

/// English made strange, for those who test the window: [`crate::pseudo`]. In no menu and no system's settings; whoever names it
/// gets it.
const PSEUDO: Language = Language {
    tag: "en-XA",
    html_lang: "en-XA",
    name: "［Ƥşḗŭḓő］",
    direction: Direction::LeftToRight,
    formats: "en-GB-u-hc-h23",
    days: Days::Medium,
};

impl Language {
    /// The folder of its texts.
    pub(crate) fn folder(&self) -> &'static str {
        if self.is_pseudo() { LANGUAGES[0].tag } else { self.tag }
    }

    /// Whether its texts are made from English.
    pub(crate) fn is_pseudo(&self) -> bool {
        self.tag == PSEUDO.tag
    }
}

/// Every language that a person can choose.
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The language that serves readers of `tag` (BCP 47 or POSIX spelling, any case); `None` where there is none.
pub fn find(tag: &str) -> Option<Language> {
    let bare = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
    if bare.eq_ignore_ascii_case(PSEUDO.tag) {
        return Some(PSEUDO);
    }
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
    fn arabic_serves_every_country_that_reads_it_from_right_to_left() {
        for tag in ["ar", "ar-EG", "ar_SA.UTF-8", "AR-ae", "ar-Arab-MA"] {
            let language = find(tag).unwrap();
            assert_eq!((language.tag, language.direction), ("ar", Direction::RightToLeft), "{tag}");
        }
    }

    #[test]
    fn the_pseudo_locale_is_there_for_whoever_names_it_and_in_no_list() {
        assert_eq!(find("en-XA").map(|language| language.tag), Some("en-XA"));
        assert_eq!(find("en_xa.UTF-8").map(|language| language.tag), Some("en-XA"));
        assert!(languages().iter().all(|language| !language.is_pseudo()));
        assert_eq!(chosen(&["en-GB", "en-XA"]), "en");
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
