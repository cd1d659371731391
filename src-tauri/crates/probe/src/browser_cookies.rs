//! What the default browser does with cookies of the sign-in hosts: its profile in use, and IT's policy for it.

use std::{
    io,
    path::{Path, PathBuf},
};

use facts::{Browser, BrowserCookies, DefaultBrowser, Fact, Reason, ReasonCode, Seen};
use serde_json::{Map, Value};

use crate::{os, parse::browser_cookies as parse, seen::known};

/// Where a browser keeps its settings, and what IT's policy for it says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct BrowserPlaces {
    /// Folders that hold its profiles, best first.
    pub(crate) data: Vec<PathBuf>,
    /// IT's policies, strongest first: where each was found, and its values.
    pub(crate) policies: Vec<(String, Map<String, Value>)>,
    /// Safari's own settings, where they could be read.
    pub(crate) settings: Vec<(String, Map<String, Value>)>,
    /// Places that could not be looked at.
    pub(crate) not_seen: Vec<String>,
}

/// Hosts that set cookies when a work account signs in.
const SIGN_IN_HOSTS: &[&str] = &["login.microsoftonline.com", "login.live.com", "login.windows.net"];

/// Preferences of a browser with many extensions reach some megabytes. Bytes.
const LIMIT: u64 = 32 * 1024 * 1024;

pub(crate) fn cookies(default: &Fact<DefaultBrowser>) -> Seen<BrowserCookies> {
    let browser = match default {
        Fact::Known(default) => default.browser,
        Fact::Absent => return Seen::bare(Fact::Absent),
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::Other));
            return Seen::bare(Fact::NotAsked(reason));
        }
    };
    if matches!(browser, Browser::InternetExplorer | Browser::Other) {
        let reason = Reason::with(ReasonCode::UnexpectedAnswer, "settings of this browser are not known");
        return Seen::bare(Fact::NotAsked(reason));
    }
    read(browser, os::browser_places(browser))
}

fn read(browser: Browser, places: BrowserPlaces) -> Seen<BrowserCookies> {
    let mut found =
        BrowserCookies { browser: Some(browser), not_seen: places.not_seen, ..BrowserCookies::default() };
    found.read = places.policies.iter().chain(&places.settings).map(|(place, _)| place.clone()).collect();
    let policies: Vec<&Map<String, Value>> = places.policies.iter().map(|(_, values)| values).collect();
    let (rules, by_policy) = match browser {
        Browser::Safari => {
            let layers: Vec<_> = places.policies.iter().chain(&places.settings).map(|(_, map)| map).collect();
            (parse::safari(&layers, SIGN_IN_HOSTS), false)
        }
        Browser::Firefox => {
            let text = places.data.iter().find_map(|folder| firefox_preferences(folder, &mut found));
            parse::firefox(&policies, text.as_deref(), SIGN_IN_HOSTS)
        }
        _ => {
            let preferences = places.data.iter().find_map(|folder| chromium_preferences(folder, &mut found));
            parse::chromium(&policies, preferences.as_ref(), SIGN_IN_HOSTS)
        }
    };
    found.blocked = rules.blocked;
    found.third_party_blocked = rules.third_party_blocked;
    found.by_policy = by_policy;
    known("the default browser's profile and policies", found)
}

/// A browser that was never opened has no profile; its defaults hold then, and they let cookies in.
fn chromium_preferences(folder: &Path, found: &mut BrowserCookies) -> Option<Value> {
    let state = text(&folder.join("Local State"), found)?;
    let state = serde_json::from_str(&state).unwrap_or(Value::Null);
    let path = folder.join(parse::chromium_last_profile(&state)).join("Preferences");
    let preferences = text(&path, found)?;
    match serde_json::from_str(&preferences) {
        Ok(value) => {
            found.read.push(path.display().to_string());
            Some(value)
        }
        Err(error) => {
            found.not_seen.push(format!("{}: {error}", path.display()));
            None
        }
    }
}

fn firefox_preferences(folder: &Path, found: &mut BrowserCookies) -> Option<String> {
    let profile = parse::firefox_profile(&text(&folder.join("profiles.ini"), found)?)?;
    // Below this folder, or an absolute path that the person chose: both are theirs.
    let path = folder.join(profile).join("prefs.js");
    let preferences = text(&path, found)?;
    found.read.push(path.display().to_string());
    Some(preferences)
}

fn text(path: &Path, found: &mut BrowserCookies) -> Option<String> {
    match doors::file::read_text(path, LIMIT) {
        Ok(text) => Some(text),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => None,
        Err(error) => {
            found.not_seen.push(format!("{}: {error}", path.display()));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, text: &str) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        doors::file::write(path, text.as_bytes()).unwrap();
    }

    fn of(browser: Browser, folder: &Path) -> BrowserCookies {
        let places = BrowserPlaces { data: vec![folder.to_owned()], ..BrowserPlaces::default() };
        read(browser, places).fact.known().cloned().unwrap()
    }

    #[test]
    fn the_profile_in_use_decides() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(of(Browser::Edge, folder.path()).read, Vec::<String>::new());
        write(&folder.path().join("Local State"), r#"{"profile":{"last_used":"Profile 1"}}"#);
        let closed = r#"{"profile":{"default_content_setting_values":{"cookies":2}}}"#;
        write(&folder.path().join("Default/Preferences"), closed);
        write(&folder.path().join("Profile 1/Preferences"), "{}");
        assert!(of(Browser::Edge, folder.path()).blocked.is_empty());
        write(&folder.path().join("Profile 1/Preferences"), closed);
        let found = of(Browser::Edge, folder.path());
        assert_eq!(found.blocked, SIGN_IN_HOSTS);
        assert!(found.read[0].contains("Profile 1") && !found.by_policy);
        write(&folder.path().join("Profile 1/Preferences"), "{\"profile\":");
        let found = of(Browser::Edge, folder.path());
        assert!(found.blocked.is_empty() && found.not_seen.len() == 1, "{found:?}");
    }

    #[test]
    fn firefox_profile_is_found() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("profiles.ini"), "[Profile0]\nPath=abc.default\nDefault=1\n");
        write(
            &folder.path().join("abc.default/prefs.js"),
            "user_pref(\"network.cookie.cookieBehavior\", 2);\n",
        );
        assert_eq!(of(Browser::Firefox, folder.path()).blocked, SIGN_IN_HOSTS);
    }
}
