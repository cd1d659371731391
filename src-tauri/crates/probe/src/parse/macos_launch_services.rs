//! Which app opens https links on a Mac: `LSHandlers` of Launch Services' preferences, and Safari where nothing is chosen.

use facts::{Browser, DefaultBrowser};
use plist::Value;

/// The file below the home folder.
pub const PREFERENCES: &str =
    "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist";

/// Beginnings of bundle ids in lower case (channels add a word), and what people call the app.
const KNOWN: &[(&str, Browser)] = &[
    ("com.apple.safari", Browser::Safari),
    ("com.microsoft.edgemac", Browser::Edge),
    ("com.google.chrome", Browser::Chrome),
    ("org.chromium.chromium", Browser::Chromium),
    ("org.mozilla.", Browser::Firefox),
    ("com.brave.browser", Browser::Brave),
    ("com.operasoftware.opera", Browser::Opera),
    ("com.vivaldi.vivaldi", Browser::Vivaldi),
];

/// A browser where its maker's installer puts it.
#[derive(Clone, Copy, Debug)]
pub struct App {
    /// The app.
    pub path: &'static str,
    /// Its bundle id.
    pub bundle: &'static str,
    /// Which it is.
    pub browser: Browser,
}

/// Those that sign-in to work accounts knows. Safari comes with the system.
pub const APPS: &[App] = &[
    App { path: "/Applications/Safari.app", bundle: "com.apple.safari", browser: Browser::Safari },
    App { path: "/Applications/Microsoft Edge.app", bundle: "com.microsoft.edgemac", browser: Browser::Edge },
    App { path: "/Applications/Google Chrome.app", bundle: "com.google.chrome", browser: Browser::Chrome },
    App { path: "/Applications/Firefox.app", bundle: "org.mozilla.firefox", browser: Browser::Firefox },
];

/// The chosen app, or Safari, which macOS uses as long as nobody chose. `None`: not such a file.
pub fn https_handler(preferences: &Value) -> Option<DefaultBrowser> {
    let dictionary = preferences.as_dictionary()?;
    let handlers = match dictionary.get("LSHandlers") {
        Some(handlers) => handlers.as_array()?.as_slice(),
        None => &[],
    };
    let chosen = handlers.iter().filter_map(Value::as_dictionary).find_map(|handler| {
        let text = |key: &str| handler.get(key).and_then(Value::as_string);
        let https = text("LSHandlerURLScheme").is_some_and(|scheme| scheme.eq_ignore_ascii_case("https"));
        // "-" stands where only the preferred version is kept.
        let named = |key| text(key).filter(|bundle| !matches!(*bundle, "" | "-"));
        if https { named("LSHandlerRoleAll").or_else(|| named("LSHandlerRoleViewer")) } else { None }
    });
    Some(browser(chosen.unwrap_or("com.apple.safari")))
}

/// Safari, which macOS uses as long as nobody chose.
pub fn nothing_chosen() -> DefaultBrowser {
    browser("com.apple.safari")
}

fn browser(bundle: &str) -> DefaultBrowser {
    let lower = bundle.to_ascii_lowercase();
    let browser =
        KNOWN.iter().find(|(name, _)| lower.starts_with(name)).map_or(Browser::Other, |(_, known)| *known);
    DefaultBrowser { browser, handler: bundle.to_owned(), name: None, others: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(handlers: &str) -> Option<DefaultBrowser> {
        let text = format!("<plist version=\"1.0\"><dict>{handlers}</dict></plist>");
        https_handler(&doors::property_list::read(text.as_bytes()).unwrap())
    }

    fn handler(scheme: &str, role: &str, bundle: &str) -> String {
        format!(
            "<dict><key>LSHandlerURLScheme</key><string>{scheme}</string><key>{role}</key><string>{bundle}</string></dict>"
        )
    }

    #[test]
    fn the_handler_of_https_counts_and_not_that_of_other_links() {
        let list = format!(
            "<key>LSHandlers</key><array>{}{}</array>",
            handler("mailto", "LSHandlerRoleAll", "com.microsoft.outlook"),
            handler("https", "LSHandlerRoleAll", "com.Microsoft.edgemac.beta"),
        );
        let found = read(&list).unwrap();
        assert_eq!((found.browser, found.handler.as_str()), (Browser::Edge, "com.Microsoft.edgemac.beta"));
        let viewer = handler("HTTPS", "LSHandlerRoleViewer", "org.mozilla.firefox");
        assert_eq!(
            read(&format!("<key>LSHandlers</key><array>{viewer}</array>")).unwrap().browser,
            Browser::Firefox
        );
        let unknown = handler("https", "LSHandlerRoleAll", "example.linden.browser");
        assert_eq!(
            read(&format!("<key>LSHandlers</key><array>{unknown}</array>")).unwrap().browser,
            Browser::Other
        );
    }

    #[test]
    fn without_a_choice_it_is_safari() {
        assert_eq!(read("").unwrap(), nothing_chosen());
        let list =
            format!("<key>LSHandlers</key><array>{}</array>", handler("https", "LSHandlerRoleAll", "-"));
        assert_eq!(read(&list).unwrap().browser, Browser::Safari);
    }

    #[test]
    fn another_file_is_no_answer() {
        assert_eq!(https_handler(&Value::from("text")), None);
        assert_eq!(read("<key>LSHandlers</key><string>x</string>"), None);
    }
}
