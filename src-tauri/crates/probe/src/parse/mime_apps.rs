//! Which program opens a kind of link on a Linux desktop: the association lists of freedesktop.org's MIME applications
//! specification 1.0, and the desktop entry they name.

use facts::Browser;

use super::key_value::value_in;

/// The links that sign-in pages are.
pub const HTTPS: &str = "x-scheme-handler/https";

/// Desktop files that a `mimeapps.list` (or the older `defaults.list`) sets as default, best first.
pub fn defaults(text: &str) -> Vec<&str> {
    listed(text, "Default Applications")
}

/// Desktop files that the person added for the kind, best first.
pub fn added(text: &str) -> Vec<&str> {
    listed(text, "Added Associations")
}

/// Desktop files that say of themselves that they open the kind (`mimeinfo.cache`).
pub fn cached(text: &str) -> Vec<&str> {
    listed(text, "MIME Cache")
}

fn listed<'a>(text: &'a str, section: &str) -> Vec<&'a str> {
    let value = value_in(text, section, HTTPS).unwrap_or_default();
    value.split(';').map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// The name of a desktop entry that is in force; `None`: deleted (`Hidden`) or no desktop entry.
pub fn entry_name(text: &str) -> Option<&str> {
    let value = |key| value_in(text, "Desktop Entry", key);
    if value("Hidden") == Some("true") {
        return None;
    }
    value("Name")
}

/// Whether a desktop entry is in force and says that it opens https links.
pub fn opens_links(entry: &str) -> bool {
    let types = value_in(entry, "Desktop Entry", "MimeType").unwrap_or_default();
    entry_name(entry).is_some() && types.split(';').any(|kind| kind.trim() == HTTPS)
}

/// Which browser a desktop file, bundle or program id is.
pub fn browser(handler: &str) -> Browser {
    const KNOWN: &[(&str, Browser)] = &[
        ("microsoft-edge", Browser::Edge),
        ("com.microsoft.edge", Browser::Edge),
        ("google-chrome", Browser::Chrome),
        ("com.google.chrome", Browser::Chrome),
        ("chromium", Browser::Chromium),
        ("firefox", Browser::Firefox),
        ("brave", Browser::Brave),
        ("vivaldi", Browser::Vivaldi),
        ("opera", Browser::Opera),
    ];
    let handler = handler.to_lowercase();
    KNOWN.iter().find(|(part, _)| handler.contains(part)).map_or(Browser::Other, |(_, browser)| *browser)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_in_their_order_and_by_section() {
        let text = "[Added Associations]\nx-scheme-handler/https=b.desktop;\n\
                    [Default Applications]\ntext/html=c.desktop\nx-scheme-handler/https=gone.desktop; firefox-esr.desktop;\n";
        assert_eq!(defaults(text), ["gone.desktop", "firefox-esr.desktop"]);
        assert_eq!(added(text), ["b.desktop"]);
        assert!(cached(text).is_empty());
        assert_eq!(
            cached("[MIME Cache]\nx-scheme-handler/https=a.desktop;b.desktop;\n"),
            ["a.desktop", "b.desktop"]
        );
    }

    #[test]
    fn a_deleted_entry_has_no_name() {
        assert_eq!(entry_name("[Desktop Entry]\nName=Firefox\nName[de]=Feuerfuchs\n"), Some("Firefox"));
        assert_eq!(entry_name("[Desktop Entry]\nName=Firefox\nHidden=true\n"), None);
        assert_eq!(entry_name("<html>"), None);
    }

    #[test]
    fn browsers_are_known_by_their_packages_names() {
        let expected = [
            ("microsoft-edge.desktop", Browser::Edge),
            ("microsoft-edge-beta.desktop", Browser::Edge),
            ("com.microsoft.Edge.desktop", Browser::Edge),
            ("google-chrome.desktop", Browser::Chrome),
            ("chromium-browser.desktop", Browser::Chromium),
            ("org.mozilla.firefox.desktop", Browser::Firefox),
            ("firefox_firefox.desktop", Browser::Firefox),
            ("brave-browser.desktop", Browser::Brave),
            ("com.opera.Opera.desktop", Browser::Opera),
            ("vivaldi-stable.desktop", Browser::Vivaldi),
            ("org.kde.falkon.desktop", Browser::Other),
        ];
        for (handler, browser_expected) in expected {
            assert_eq!(browser(handler), browser_expected, "{handler}");
        }
    }
}
