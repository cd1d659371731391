//! Which browser a Windows program id of https links is.

use facts::Browser;

/// Beginnings of the ids, as the browsers register them; some add an id of their installation after a dot or dash.
const KNOWN: &[(&str, Browser)] = &[
    ("MSEdge", Browser::Edge),
    // Edge as it was before 2020, an app of the Store.
    ("AppXq0fevzme2pys62n3e0fbqa7peapykr8v", Browser::Edge),
    ("ChromiumHTM", Browser::Chromium),
    ("ChromeHTML", Browser::Chrome),
    ("ChromeBHTML", Browser::Chrome),
    ("ChromeDHTML", Browser::Chrome),
    ("ChromeSSHTM", Browser::Chrome),
    ("Firefox", Browser::Firefox),
    ("Brave", Browser::Brave),
    ("Vivaldi", Browser::Vivaldi),
    ("Opera", Browser::Opera),
    ("IE.", Browser::InternetExplorer),
];

/// The browser behind a program id such as `MSEdgeHTM` or `FirefoxURL-308046B0AF4A39CB`.
pub fn browser(program_id: &str) -> Browser {
    let begins =
        |name: &str| program_id.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name));
    KNOWN.iter().find(|(name, _)| begins(name)).map_or(Browser::Other, |(_, browser)| *browser)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn program_ids_are_known_by_their_beginning_whatever_follows() {
        for (id, expected) in [
            ("MSEdgeHTM", Browser::Edge),
            ("MSEdgeBHTML", Browser::Edge),
            ("ChromeHTML", Browser::Chrome),
            ("ChromeHTML.ABCDEFGHIJKLMNOPQRSTUVWXYZ", Browser::Chrome),
            ("ChromiumHTM.XYZ", Browser::Chromium),
            ("FirefoxURL-0123456789ABCDEF", Browser::Firefox),
            ("BraveHTML", Browser::Brave),
            ("VivaldiHTM.LINDEN", Browser::Vivaldi),
            ("Opera GXStable", Browser::Opera),
            ("IE.HTTPS", Browser::InternetExplorer),
            ("IExplorerOfLinden", Browser::Other),
            ("Größe", Browser::Other),
            ("", Browser::Other),
        ] {
            assert_eq!(browser(id), expected, "{id}");
        }
    }
}
