//! Where browsers on a Mac keep their settings, and where IT's profiles put policies for them.

use std::{env, io, path::PathBuf};

use facts::Browser;
use serde_json::{Map, Value};

use super::property_list;
use crate::{browser_cookies::BrowserPlaces, parse::property_list::entries};

/// The folder below `~/Library/Application Support`, and the bundle that policies are for.
fn place(browser: Browser) -> Option<(&'static str, &'static str)> {
    Some(match browser {
        Browser::Edge => ("Microsoft Edge", "com.microsoft.Edge"),
        Browser::Chrome => ("Google/Chrome", "com.google.Chrome"),
        Browser::Chromium => ("Chromium", "org.chromium.Chromium"),
        Browser::Brave => ("BraveSoftware/Brave-Browser", "com.brave.Browser"),
        Browser::Vivaldi => ("Vivaldi", "com.vivaldi.Vivaldi"),
        Browser::Opera => ("com.operasoftware.Opera", "com.operasoftware.Opera"),
        Browser::Firefox => ("Firefox", "org.mozilla.firefox"),
        Browser::Safari => ("", "com.apple.Safari"),
        Browser::InternetExplorer | Browser::Other => return None,
    })
}

pub(crate) fn browser_places(browser: Browser) -> BrowserPlaces {
    let mut found = BrowserPlaces::default();
    let (Some((folder, bundle)), Some(home)) = (place(browser), env::home_dir()) else { return found };
    let managed = PathBuf::from("/Library/Managed Preferences");
    let person = home.file_name().map(|name| managed.join(name).join(format!("{bundle}.plist")));
    for path in person.into_iter().chain([managed.join(format!("{bundle}.plist"))]) {
        if let Some(values) = read(&path, &mut found.not_seen) {
            found.policies.push((path.display().to_string(), values));
        }
    }
    if browser == Browser::Safari {
        // Without leave to read other programs' data the system refuses this one.
        let container = "Library/Containers/com.apple.Safari/Data/Library/Preferences/com.apple.Safari.plist";
        let path = home.join(container);
        if let Some(values) = read(&path, &mut found.not_seen) {
            found.settings.push((path.display().to_string(), values));
        }
    } else {
        found.data.push(home.join("Library/Application Support").join(folder));
    }
    found
}

fn read(path: &std::path::Path, not_seen: &mut Vec<String>) -> Option<Map<String, Value>> {
    match property_list(path) {
        Ok(file) => entries(&file),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => None,
        Err(error) => {
            not_seen.push(format!("{}: {error}", path.display()));
            None
        }
    }
}
