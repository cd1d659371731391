//! Where browsers on Windows keep their settings, and IT's policies for them in the registry.

use std::path::PathBuf;

use facts::Browser;
use serde_json::{Map, Value};

use super::registry::{Hives, Trouble, number, registry_values, text};
use crate::browser_cookies::BrowserPlaces;

/// The folder below `LOCALAPPDATA` or `APPDATA`, and the key of policies below `SOFTWARE\Policies`.
struct Place {
    roaming: bool,
    folder: &'static str,
    policies: &'static str,
}

fn place(browser: Browser) -> Option<Place> {
    let (roaming, folder, policies) = match browser {
        Browser::Edge => (false, r"Microsoft\Edge\User Data", r"Microsoft\Edge"),
        Browser::Chrome => (false, r"Google\Chrome\User Data", r"Google\Chrome"),
        Browser::Chromium => (false, r"Chromium\User Data", "Chromium"),
        Browser::Brave => (false, r"BraveSoftware\Brave-Browser\User Data", r"BraveSoftware\Brave"),
        Browser::Vivaldi => (false, r"Vivaldi\User Data", "Vivaldi"),
        Browser::Opera => (true, r"Opera Software\Opera Stable", "Opera Software"),
        Browser::Firefox => (true, r"Mozilla\Firefox", r"Mozilla\Firefox"),
        Browser::Safari | Browser::InternetExplorer | Browser::Other => return None,
    };
    Some(Place { roaming, folder, policies })
}

pub(crate) fn browser_places(browser: Browser) -> BrowserPlaces {
    let mut found = policies_in(&Hives::of_this_computer(), browser);
    if let Some(place) = place(browser) {
        let variable = if place.roaming { "APPDATA" } else { "LOCALAPPDATA" };
        let root = std::env::var_os(variable).map(PathBuf::from).filter(|root| root.is_absolute());
        match root {
            Some(root) => found.data.push(root.join(place.folder)),
            None => found.not_seen.push(variable.to_owned()),
        }
    }
    found
}

/// The computer's policies come before the person's.
pub(super) fn policies_in(hives: &Hives<'_>, browser: Browser) -> BrowserPlaces {
    let mut found = BrowserPlaces::default();
    let Some(place) = place(browser) else { return found };
    for (hive, name) in [(hives.machine, "HKLM"), (hives.user, "HKCU")] {
        let path = format!(r"SOFTWARE\Policies\{}", place.policies);
        let read = if browser == Browser::Firefox { firefox(hive, &path) } else { chromium(hive, &path) };
        match read {
            Ok(values) if values.is_empty() => {}
            Ok(values) => found.policies.push((format!(r"{name}\{path}"), values)),
            Err(trouble) => found.not_seen.push(trouble.to_string()),
        }
    }
    found
}

fn chromium(hive: &windows_registry::Key, path: &str) -> Result<Map<String, Value>, Trouble> {
    let mut values = Map::new();
    for name in ["DefaultCookiesSetting", "BlockThirdPartyCookies"] {
        values.extend(number(hive, path, name)?.map(|value| (name.to_owned(), Value::from(value))));
    }
    for name in ["CookiesBlockedForUrls", "CookiesAllowedForUrls", "CookiesSessionOnlyForUrls"] {
        let list = registry_values(hive, &format!(r"{path}\{name}"))?;
        if !list.is_empty() {
            values.insert(name.to_owned(), Value::from(list));
        }
    }
    Ok(values)
}

fn firefox(hive: &windows_registry::Key, path: &str) -> Result<Map<String, Value>, Trouble> {
    let path = format!(r"{path}\Cookies");
    let mut cookies = Map::new();
    cookies.extend(number(hive, &path, "Default")?.map(|value| ("Default".to_owned(), Value::from(value))));
    cookies.extend(text(hive, &path, "Behavior")?.map(|value| ("Behavior".to_owned(), Value::from(value))));
    for name in ["Allow", "AllowSession", "Block"] {
        let list = registry_values(hive, &format!(r"{path}\{name}"))?;
        if !list.is_empty() {
            cookies.insert(name.to_owned(), Value::from(list));
        }
    }
    let mut values = Map::new();
    if !cookies.is_empty() {
        values.insert("Cookies".to_owned(), Value::Object(cookies));
    }
    Ok(values)
}
