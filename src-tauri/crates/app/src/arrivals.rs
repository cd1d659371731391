//! What comes from outside while the program starts or runs: a link, or a file that the person opened with it.
//!
//! Both only navigate. A link leads to a page, a check's guide or an answer, and to nothing else; it never starts a check, a fix or a
//! send. What is not in the table below is as if nobody had sent it. Packages register [`SCHEME`] and [`ENDING`] with the system.

use std::path::{Path, PathBuf};

use diagnose::CheckId;
use percent_encoding::percent_decode_str;
use url::Url;

/// The scheme of links, registered by packages: `x-scheme-handler/enrollment-helper` in the `.desktop` file,
/// `HKLM\SOFTWARE\Classes\enrollment-helper` with an empty value `URL Protocol`, `CFBundleURLTypes`. The program gets the whole link as its
/// one argument.
pub const SCHEME: &str = "enrollment-helper";

/// The ending of sealed reports, registered by packages: the type `application/vnd.enrollment-helper.report` in shared-mime-info,
/// `HKLM\SOFTWARE\Classes\.ehreport`, `CFBundleDocumentTypes`. The program gets the file's path as its one argument.
pub const ENDING: &str = "ehreport";

/// The longest link. Bytes; Windows itself cuts longer ones (`INTERNET_MAX_URL_LENGTH` is 2083).
const LONGEST_LINK: usize = 2083;

/// Pages that a link may open: `enrollment-helper://send`.
const PAGES: &[(&str, Place)] = &[
    ("computer", Place::Computer),
    ("look-up", Place::LookUp),
    ("send", Place::Send),
    ("settings", Place::Settings),
];

/// A page of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// "This computer".
    Computer,
    /// "Look up an error".
    LookUp,
    /// "Send to IT".
    Send,
    /// Settings.
    Settings,
}

impl Place {
    /// As the page calls it.
    pub fn as_str(self) -> &'static str {
        PAGES.iter().find(|(_, place)| *place == self).map_or("computer", |(name, _)| name)
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// `enrollment-helper://look-up`: a page.
    Page(Place),
    /// `enrollment-helper://check/clock-accuracy`: a check's guide, where it has one, else its page.
    Check(CheckId),
    /// `enrollment-helper://error/0x80180014`: the answers to a code or a message.
    Error(String),
}

/// What somebody handed to the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// A link that leads somewhere.
    Link(Destination),
    /// A file, to be shown if it is a report or the facts of another computer.
    File(PathBuf),
}

/// The first link or file among a program's arguments. Relative paths are looked for in `folder`.
pub fn arrival<T: AsRef<str>>(arguments: impl IntoIterator<Item = T>, folder: &Path) -> Option<Arrival> {
    arguments.into_iter().find_map(|argument| one(argument.as_ref(), folder))
}

fn one(argument: &str, folder: &Path) -> Option<Arrival> {
    if argument.is_empty() || argument.starts_with('-') {
        return None;
    }
    match Url::parse(argument) {
        Ok(url) if url.scheme() == SCHEME => destination(argument).map(Arrival::Link),
        // A host would have a share of somebody else's asked.
        Ok(url) if url.scheme() == "file" => match url.host_str() {
            None | Some("" | "localhost") => url.to_file_path().ok().map(Arrival::File),
            Some(_) => None,
        },
        // A drive's letter reads as a scheme, too.
        Ok(url) if url.scheme().len() > 1 && argument[url.scheme().len()..].starts_with("://") => None,
        Ok(_) | Err(_) => Some(Arrival::File(folder.join(argument))),
    }
}

/// Where a link leads; `None`: nowhere.
pub fn destination(link: &str) -> Option<Destination> {
    // The parser would take blanks and line breaks out, and read a link that nobody wrote.
    if link.len() > LONGEST_LINK || link.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
        return None;
    }
    let url = Url::parse(link).ok().filter(|url| url.scheme() == SCHEME)?;
    let extra = !url.username().is_empty()
        || url.password().is_some()
        || url.port().is_some()
        || url.query().is_some()
        || url.fragment().is_some();
    if extra {
        return None;
    }
    let name = url.host_str()?.to_ascii_lowercase();
    let rest = percent_decode_str(url.path().trim_start_matches('/')).decode_utf8().ok()?;
    let rest = rest.trim_end_matches('/');
    match name.as_str() {
        "check" => CheckId::from_id(rest).map(Destination::Check),
        "error" => Some(plain(rest)).filter(|text| !text.is_empty()).map(Destination::Error),
        page if rest.is_empty() => {
            PAGES.iter().find(|(name, _)| *name == page).map(|(_, place)| Destination::Page(*place))
        }
        _ => None,
    }
}

/// The text without what a person would not see in it: control characters and marks that turn the direction of reading.
fn plain(text: &str) -> String {
    let turns = |letter: char| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let letters = text.chars().filter(|letter| !turns(*letter));
    let seen: String = letters.map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    seen.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_link_leads_to_a_page_a_check_or_an_answer() {
        for (link, leads_to) in [
            ("enrollment-helper://computer", Destination::Page(Place::Computer)),
            ("enrollment-helper://computer/", Destination::Page(Place::Computer)),
            ("ENROLLMENT-HELPER://Look-Up", Destination::Page(Place::LookUp)),
            ("enrollment-helper://send", Destination::Page(Place::Send)),
            ("enrollment-helper://settings", Destination::Page(Place::Settings)),
            ("enrollment-helper://check/clock-accuracy", Destination::Check(CheckId::ClockAccuracy)),
            ("enrollment-helper://check/disk-space/", Destination::Check(CheckId::DiskSpace)),
            ("enrollment-helper://error/0x80180014", Destination::Error("0x80180014".into())),
            (
                "enrollment-helper://error/%E7%99%BC%E7%94%9F%E9%8C%AF%E8%AA%A4",
                Destination::Error("發生錯誤".into()),
            ),
            ("enrollment-helper://error/one%20%2F%20two%3F", Destination::Error("one / two?".into())),
        ] {
            assert_eq!(destination(link), Some(leads_to), "{link}");
        }
    }

    /// Links that somebody might try. None leads anywhere.
    const HOSTILE: &[&str] = &[
        "enrollment-helper:",
        "enrollment-helper://",
        "enrollment-helper:///",
        "enrollment-helper:send",
        "enrollment-helper:///send",
        "enrollment-helper://send/now",
        "enrollment-helper://send?now=1",
        "enrollment-helper://send#now",
        "enrollment-helper://fix/remove-leftovers",
        "enrollment-helper://act/switch-on-automatic-time",
        "enrollment-helper://check",
        "enrollment-helper://check/",
        "enrollment-helper://check/no-such-check",
        "enrollment-helper://check/clock-accuracy/fix",
        "enrollment-helper://check/clock-accuracy?answer=yes",
        "enrollment-helper://check/../fix/remove-leftovers",
        "enrollment-helper://check/%2e%2e%2fclock-accuracy",
        "enrollment-helper://user@send",
        "enrollment-helper://user:secret@send",
        "enrollment-helper://send:80",
        "enrollment-helper://error",
        "enrollment-helper://error/%20%0A",
        "enrollment-helper://error/%ff%fe",
        "enrollment-helper://error/x?y",
        "enrollment-helper://open/etc/passwd",
        "enrollment-helper://file///etc/passwd",
        "enrollment-helper://https://evil.example/",
        "enrollment-helper://\u{202e}dnes",
        "enrollment-helper://send\u{0}",
        "enrollment-helper://se\nnd",
        " enrollment-helper://send",
        "enrollment-helper://report/C:/Users/Public/x.ehreport",
        "enrollment-helpers://send",
        "xenrollment-helper://send",
    ];

    #[test]
    fn a_hostile_link_leads_nowhere_and_is_no_file_either() {
        for link in HOSTILE {
            assert_eq!(destination(link), None, "{link}");
        }
        for link in HOSTILE.iter().filter(|link| link.contains("://")) {
            assert!(!matches!(arrival([link], Path::new("/")), Some(Arrival::Link(_))), "{link}");
        }
        let long = format!("enrollment-helper://error/{}", "a".repeat(LONGEST_LINK));
        assert_eq!(destination(&long), None);
    }

    #[test]
    fn the_text_of_a_link_holds_nothing_that_cannot_be_seen() {
        let link = "enrollment-helper://error/a%00b%1b%5B31m%E2%80%AEcod%0Ae%EF%BB%BF";
        assert_eq!(destination(link), Some(Destination::Error("a b [31mcod e".into())));
        let html = "enrollment-helper://error/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
        assert_eq!(destination(html), Some(Destination::Error("<img src=x onerror=alert(1)>".into())));
    }

    #[test]
    fn a_file_is_found_by_path_or_address_and_never_on_somebody_elses_share() {
        let folder = std::env::temp_dir();
        let file = |name: &str| Some(Arrival::File(folder.join(name)));
        let from = |argument: &str| arrival([argument], &folder);
        assert_eq!(from("a report.ehreport"), file("a report.ehreport"));
        let address = Url::from_file_path(folder.join("a report.ehreport")).unwrap();
        assert_eq!(from(address.as_str()), file("a report.ehreport"));
        for nothing in
            ["file://evil.example/share/x.ehreport", "https://evil.example/x.ehreport", "", "--flag"]
        {
            assert_eq!(from(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn the_first_argument_that_is_one_counts() {
        let folder = Path::new("/");
        let found = arrival(["--quiet", "", "enrollment-helper://send", "x.zip"], folder);
        assert_eq!(found, Some(Arrival::Link(Destination::Page(Place::Send))));
        assert_eq!(arrival(Vec::<String>::new(), folder), None);
    }

    proptest! {
        #[test]
        fn no_link_brings_the_program_down_or_more_than_a_text_to_look_for(rest in "\\PC{0,200}|[ -~]{0,200}|(%[0-9a-f]{2}){0,60}") {
            for link in [format!("enrollment-helper://error/{rest}"), format!("enrollment-helper:{rest}"), rest] {
                match destination(&link) {
                    Some(Destination::Error(text)) => {
                        prop_assert!(!text.is_empty() && text.len() <= LONGEST_LINK);
                        prop_assert!(!text.chars().any(char::is_control));
                    }
                    Some(Destination::Page(_) | Destination::Check(_)) | None => {}
                }
                let _ = arrival([&link], Path::new("/"));
            }
        }
    }
}
