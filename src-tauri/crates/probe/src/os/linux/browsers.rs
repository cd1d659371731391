//! Where browsers on Linux keep their settings, and where IT puts policies for them.

use std::path::{Path, PathBuf};

use facts::Browser;
use serde_json::{Map, Value};

use super::{TEXT_LIMIT, config_home, is_missing};
use crate::browser_cookies::BrowserPlaces;

/// Folders of the person's data, below the configuration folder or (snap, flatpak) below the home folder; folders of policies.
struct Places {
    configuration: &'static [&'static str],
    home: &'static [&'static str],
    policies: &'static [&'static str],
}

fn places(browser: Browser) -> Option<Places> {
    let (configuration, home, policies): (&[&str], &[&str], &[&str]) = match browser {
        Browser::Edge => (
            &["microsoft-edge"],
            &[".var/app/com.microsoft.Edge/config/microsoft-edge"],
            &["/etc/opt/edge/policies/managed"],
        ),
        Browser::Chrome => (
            &["google-chrome"],
            &[".var/app/com.google.Chrome/config/google-chrome"],
            &["/etc/opt/chrome/policies/managed"],
        ),
        Browser::Chromium => (
            &["chromium"],
            &["snap/chromium/common/chromium", ".var/app/org.chromium.Chromium/config/chromium"],
            &["/etc/chromium/policies/managed", "/etc/chromium-browser/policies/managed"],
        ),
        Browser::Brave => (
            &["BraveSoftware/Brave-Browser"],
            &["snap/brave/current/.config/BraveSoftware/Brave-Browser"],
            &["/etc/brave/policies/managed"],
        ),
        Browser::Vivaldi => (&["vivaldi"], &[], &["/etc/vivaldi/policies/managed"]),
        Browser::Opera => {
            (&["opera"], &["snap/opera/common/.config/opera"], &["/etc/opt/opera/policies/managed"])
        }
        Browser::Firefox => (
            &["mozilla/firefox"],
            &[
                ".mozilla/firefox",
                "snap/firefox/common/.mozilla/firefox",
                ".var/app/org.mozilla.firefox/.mozilla/firefox",
            ],
            &[],
        ),
        Browser::Safari | Browser::InternetExplorer | Browser::Other => return None,
    };
    Some(Places { configuration, home, policies })
}

/// One file for all of Firefox' policies (Mozilla, policy-templates): the computer's, then those beside the program.
const FIREFOX_POLICIES: &[&str] = &[
    "/etc/firefox/policies/policies.json",
    "/usr/lib/firefox/distribution/policies.json",
    "/usr/lib64/firefox/distribution/policies.json",
    "/usr/lib/firefox-esr/distribution/policies.json",
];

pub(crate) fn browser_places(browser: Browser) -> BrowserPlaces {
    let mut found = BrowserPlaces::default();
    let Some(places) = places(browser) else { return found };
    let below = |folder: Option<PathBuf>, names: &[&str]| -> Vec<PathBuf> {
        folder.map(|folder| names.iter().map(|name| folder.join(name)).collect()).unwrap_or_default()
    };
    found.data = below(config_home(), places.configuration);
    found.data.extend(below(std::env::home_dir(), places.home));
    if browser == Browser::Firefox {
        for path in FIREFOX_POLICIES {
            if let Some(mut file) = json(Path::new(path), &mut found.not_seen)
                && let Some(Value::Object(policies)) = file.remove("policies")
            {
                found.policies.push(((*path).to_owned(), policies));
            }
        }
    }
    for folder in places.policies {
        for path in files_of(Path::new(folder), &mut found.not_seen) {
            if let Some(policies) = json(&path, &mut found.not_seen) {
                found.policies.push((path.display().to_string(), policies));
            }
        }
    }
    found
}

/// The folder's JSON files. Of several that set one policy the last by name counts (Chromium, Linux quick start), so that one comes first.
fn files_of(folder: &Path, not_seen: &mut Vec<String>) -> Vec<PathBuf> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            if !is_missing(&error) {
                not_seen.push(format!("{}: {error}", folder.display()));
            }
            return Vec::new();
        }
    };
    let is_json = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "json");
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_json).collect();
    files.sort();
    files.reverse();
    files
}

fn json(path: &Path, not_seen: &mut Vec<String>) -> Option<Map<String, Value>> {
    let text = match doors::file::read_text(path, TEXT_LIMIT) {
        Ok(text) => text,
        Err(error) if is_missing(&error) => return None,
        Err(error) => {
            not_seen.push(format!("{}: {error}", path.display()));
            return None;
        }
    };
    match serde_json::from_str(&text) {
        Ok(map) => Some(map),
        Err(error) => {
            not_seen.push(format!("{}: {error}", path.display()));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_policy_file_comes_first_and_a_damaged_one_is_said() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in
            [("10.json", r#"{"a":1}"#), ("20.json", "{"), ("30.json", "{}"), ("note.txt", "x")]
        {
            doors::file::write(&folder.path().join(name), text.as_bytes()).unwrap();
        }
        let mut not_seen = Vec::new();
        let names: Vec<_> = files_of(folder.path(), &mut not_seen);
        assert_eq!(
            names.iter().map(|path| path.file_name().unwrap()).collect::<Vec<_>>(),
            ["30.json", "20.json", "10.json"]
        );
        assert!(json(&names[1], &mut not_seen).is_none() && not_seen.len() == 1);
        assert_eq!(files_of(&folder.path().join("none"), &mut not_seen), Vec::<PathBuf>::new());
    }
}
