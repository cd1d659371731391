//! Which browsers sign-in works with, and what they are called.

use facts::{Browser, System};
use policy::Policy;

/// Where IT names none. Linux sign-in goes through Edge (Microsoft's page on enrolling Linux, 2026-03-31).
fn built_in(system: System) -> &'static [Browser] {
    match system {
        System::Windows => &[Browser::Edge, Browser::Chrome, Browser::Firefox],
        System::Macos => &[Browser::Safari, Browser::Edge, Browser::Chrome, Browser::Firefox],
        System::Linux => &[Browser::Edge],
        System::Other => &[],
    }
}

/// Names of the browsers that sign-in works with: IT's, or the built-in ones. Best first.
pub(crate) fn accepted(system: System, policy: &Policy) -> Vec<String> {
    if policy.accepted_browsers.is_empty() {
        built_in(system).iter().map(|browser| id(*browser).to_owned()).collect()
    } else {
        policy.accepted_browsers.iter().map(|name| name.to_ascii_lowercase()).collect()
    }
}

/// As people know it, the same in every language.
pub(crate) fn name(browser: Browser) -> String {
    product(id(browser)).to_owned()
}

/// The name used in the policy and in documents.
pub(crate) fn id(browser: Browser) -> &'static str {
    match browser {
        Browser::Edge => "edge",
        Browser::Chrome => "chrome",
        Browser::Chromium => "chromium",
        Browser::Firefox => "firefox",
        Browser::Safari => "safari",
        Browser::Brave => "brave",
        Browser::Opera => "opera",
        Browser::Vivaldi => "vivaldi",
        Browser::InternetExplorer => "internet-explorer",
        Browser::Other => "other",
    }
}

/// The product's name, the same in every language.
pub(crate) fn product(id: &str) -> &str {
    match id {
        "edge" => "Microsoft Edge",
        "chrome" => "Google Chrome",
        "chromium" => "Chromium",
        "firefox" => "Firefox",
        "safari" => "Safari",
        "brave" => "Brave",
        "opera" => "Opera",
        "vivaldi" => "Vivaldi",
        "internet-explorer" => "Internet Explorer",
        other => other,
    }
}
