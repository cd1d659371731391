//! Cookie settings of browsers: the Chromium family's preferences and policies, Firefox's, Safari's.
//!
//! Sources: Chromium, `components/content_settings` (values 1 allow, 2 block, 4 until the browser closes; patterns such as
//! `[*.]example.com`) and its policies `DefaultCookiesSetting`, `CookiesBlockedForUrls`, `CookiesAllowedForUrls`,
//! `CookiesSessionOnlyForUrls`, `BlockThirdPartyCookies`; Firefox, `network.cookie.cookieBehavior` (2 refuses all) and the
//! policy Cookies; Safari, `WebKitPreferences.storageBlockingPolicy` (2 refuses all) and the older `BlockStoragePolicy`.

use serde_json::{Map, Value};

/// Whether the sign-in hosts may keep cookies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CookieRules {
    /// Hosts that may not, of those asked for.
    pub blocked: Vec<String>,
    /// Third parties may not; `None`: not set.
    pub third_party_blocked: Option<bool>,
}

/// One layer of a Chromium browser: what it says for everyone, and for some hosts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Layer {
    /// Everyone; `None`: not set here.
    all: Option<bool>,
    /// (pattern, allowed).
    some: Vec<(String, bool)>,
    third_party_blocked: Option<bool>,
}

const BLOCK: u64 = 2;

/// A Chromium browser: IT's policies, strongest first, then the profile's `Preferences`. Says too whether a policy decided.
pub fn chromium(
    policies: &[&Map<String, Value>],
    preferences: Option<&Value>,
    hosts: &[&str],
) -> (CookieRules, bool) {
    let mut layers: Vec<Layer> = policies.iter().map(|policy| chromium_policy(policy)).collect();
    let policy_layers = layers.len();
    layers.extend(preferences.map(chromium_preferences));
    let mut rules = CookieRules {
        third_party_blocked: layers.iter().find_map(|layer| layer.third_party_blocked),
        ..CookieRules::default()
    };
    let mut by_policy = false;
    for host in hosts {
        // A layer's word on one host, then its word on all; the first layer that says anything decides.
        let said = layers.iter().enumerate().find_map(|(index, layer)| {
            let matching = layer.some.iter().filter(|(pattern, _)| chromium_pattern(pattern, host));
            // Of several patterns the narrowest counts; lengths tell which that is.
            let narrowest = matching.max_by_key(|(pattern, _)| pattern.len()).map(|(_, allowed)| *allowed);
            Some((index, narrowest.or(layer.all)?))
        });
        if let Some((index, false)) = said {
            by_policy |= index < policy_layers;
            rules.blocked.push((*host).to_owned());
        }
    }
    (rules, by_policy)
}

fn chromium_policy(policy: &Map<String, Value>) -> Layer {
    let list = |name: &str, allowed: bool| {
        let patterns = policy.get(name).and_then(Value::as_array).into_iter().flatten();
        patterns.filter_map(Value::as_str).map(|pattern| (pattern.to_owned(), allowed)).collect::<Vec<_>>()
    };
    let mut some = list("CookiesBlockedForUrls", false);
    some.extend(list("CookiesAllowedForUrls", true));
    some.extend(list("CookiesSessionOnlyForUrls", true));
    Layer {
        all: policy.get("DefaultCookiesSetting").and_then(Value::as_u64).map(|value| value != BLOCK),
        some,
        third_party_blocked: policy.get("BlockThirdPartyCookies").and_then(flag),
    }
}

/// The registry and property lists write a switch as a number.
fn flag(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| value.as_u64().map(|number| number != 0))
}

fn chromium_preferences(preferences: &Value) -> Layer {
    let profile = &preferences["profile"];
    let all = profile["default_content_setting_values"]["cookies"].as_u64().map(|value| value != BLOCK);
    let exceptions = profile["content_settings"]["exceptions"]["cookies"].as_object();
    let some = exceptions.into_iter().flatten().filter_map(|(pair, exception)| {
        let setting = exception["setting"].as_u64()?;
        // "[*.]example.com,*": whose cookies, inside whose page.
        let pattern = pair.split(',').next().unwrap_or_default();
        Some((pattern.to_owned(), setting != BLOCK))
    });
    // 1 blocks third parties always, 2 in private windows only.
    let third_party = profile["cookie_controls_mode"].as_u64().map(|mode| mode == 1);
    let third_party = third_party.or_else(|| profile["block_third_party_cookies"].as_bool());
    Layer { all, some: some.collect(), third_party_blocked: third_party }
}

/// Chromium's content patterns: `[*.]host`, `https://host:443`, `*`, and a bare host, which covers what lies below it only in policies'
/// wildcard form.
fn chromium_pattern(pattern: &str, host: &str) -> bool {
    let rest = pattern.split_once("://").map_or(pattern, |(scheme, rest)| match scheme {
        "https" | "*" => rest,
        _ => "",
    });
    let rest = rest.split('/').next().unwrap_or_default();
    let rest = rest.rsplit_once(':').map_or(rest, |(name, port)| match port {
        "443" | "*" => name,
        _ => "",
    });
    let name = rest.to_ascii_lowercase();
    if name == "*" || name == "[*.]" {
        return true;
    }
    match name.strip_prefix("[*.]").or_else(|| name.strip_prefix("*.")) {
        Some(domain) => host == domain || host.strip_suffix(domain).is_some_and(|below| below.ends_with('.')),
        None => host == name,
    }
}

/// The folder of a Chromium browser's profile that was used last, from its `Local State`.
pub fn chromium_last_profile(local_state: &Value) -> &str {
    let named = local_state["profile"]["last_used"].as_str();
    // A name and no path: whatever the file says, it stays in its folder.
    named.filter(|name| !name.is_empty() && !name.contains(['/', '\\']) && *name != "..").unwrap_or("Default")
}

/// Firefox: IT's policies, then the profile's `prefs.js`.
pub fn firefox(
    policies: &[&Map<String, Value>],
    preferences: Option<&str>,
    hosts: &[&str],
) -> (CookieRules, bool) {
    let rules: Vec<&Value> = policies.iter().filter_map(|policy| policy.get("Cookies")).collect();
    let behavior = rules.iter().find_map(|rule| rule.get("Behavior").and_then(Value::as_str));
    let behavior = behavior.map(|behavior| match behavior {
        "reject" => 2,
        "reject-foreign" => 1,
        _ => 0,
    });
    // Before `Behavior` there was a switch.
    let default = rules.iter().find_map(|rule| rule.get("Default").and_then(flag));
    let of_policy = behavior.or(default.map(|accepts| if accepts { 0 } else { 2 }));
    let own = preferences.and_then(|text| firefox_number(text, "network.cookie.cookieBehavior"));
    let value = of_policy.or(own);
    let listed = |name: &str, host: &str| {
        let urls = rules.iter().filter_map(|rule| rule.get(name).and_then(Value::as_array)).flatten();
        urls.filter_map(Value::as_str).any(|url| firefox_origin(url, host))
    };
    let mut by_policy = false;
    let mut found = CookieRules { third_party_blocked: value.map(|value| value != 0), blocked: Vec::new() };
    for host in hosts {
        let allowed = listed("Allow", host) || listed("AllowSession", host);
        if listed("Block", host) || (value == Some(2) && !allowed) {
            by_policy |= listed("Block", host) || of_policy.is_some();
            found.blocked.push((*host).to_owned());
        }
    }
    (found, by_policy)
}

/// An origin in a policy covers what lies below its host too (Firefox keeps such permissions by domain).
fn firefox_origin(url: &str, host: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let name = rest.split(['/', ':']).next().unwrap_or_default().to_ascii_lowercase();
    !name.is_empty() && (host == name || host.strip_suffix(&name).is_some_and(|below| below.ends_with('.')))
}

/// `user_pref("name", 2);`
fn firefox_number(text: &str, name: &str) -> Option<u64> {
    let wanted = format!("user_pref(\"{name}\",");
    let line = text.lines().map(str::trim).rfind(|line| line.starts_with(&wanted))?;
    line[wanted.len()..].trim_end_matches([';', ')', ' ']).trim().parse().ok()
}

/// The folder of Firefox' profile, from `profiles.ini`: the one its installation is bound to, else the default one.
pub fn firefox_profile(ini: &str) -> Option<String> {
    let mut sections: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in ini.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            sections.push((name.to_owned(), Vec::new()));
        } else if let (Some((_, entries)), Some((key, value))) = (sections.last_mut(), line.split_once('=')) {
            entries.push((key.trim().to_owned(), value.trim().to_owned()));
        }
    }
    let value = |entries: &[(String, String)], key: &str| {
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
    };
    let bound = sections
        .iter()
        .filter(|(name, _)| name.starts_with("Install"))
        .find_map(|(_, e)| value(e, "Default"));
    let profiles = || sections.iter().filter(|(name, _)| name.starts_with("Profile"));
    let default = || profiles().find(|(_, e)| value(e, "Default").as_deref() == Some("1"));
    bound
        .or_else(|| default().and_then(|(_, e)| value(e, "Path")))
        .or_else(|| profiles().next().and_then(|(_, e)| value(e, "Path")))
}

/// Safari: its settings as a property list holds them.
pub fn safari(settings: &[&Map<String, Value>], hosts: &[&str]) -> CookieRules {
    let number = |name: &str| settings.iter().find_map(|settings| settings.get(name).and_then(Value::as_u64));
    let blocks =
        match number("WebKitPreferences.storageBlockingPolicy").or(number("WebKitStorageBlockingPolicy")) {
            Some(policy) => policy == 2,
            None => number("BlockStoragePolicy") == Some(1),
        };
    CookieRules {
        blocked: if blocks { hosts.iter().map(|host| (*host).to_owned()).collect() } else { Vec::new() },
        third_party_blocked: None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const HOSTS: &[&str] = &["login.microsoftonline.com", "login.live.com"];

    fn object(value: &Value) -> &Map<String, Value> {
        value.as_object().unwrap()
    }

    fn blocked(rules: &(CookieRules, bool)) -> (Vec<&str>, bool) {
        (rules.0.blocked.iter().map(String::as_str).collect(), rules.1)
    }

    #[test]
    fn a_profile_that_refuses_all_cookies_refuses_the_sign_in_but_for_its_exceptions() {
        let all = json!({"profile": {"default_content_setting_values": {"cookies": 2}}});
        assert_eq!(blocked(&chromium(&[], Some(&all), HOSTS)), (HOSTS.to_vec(), false));
        let except = json!({"profile": {"default_content_setting_values": {"cookies": 2}, "content_settings":
            {"exceptions": {"cookies": {"[*.]microsoftonline.com,*": {"setting": 1}}}}}});
        assert_eq!(blocked(&chromium(&[], Some(&except), HOSTS)), (vec!["login.live.com"], false));
        let until_closed = json!({"profile": {"default_content_setting_values": {"cookies": 4}}});
        assert_eq!(blocked(&chromium(&[], Some(&until_closed), HOSTS)), (vec![], false));
        assert_eq!(blocked(&chromium(&[], Some(&json!({})), HOSTS)), (vec![], false));
        assert_eq!(blocked(&chromium(&[], None, HOSTS)), (vec![], false));
    }

    #[test]
    fn one_host_can_be_refused_and_the_narrower_pattern_counts() {
        let one = json!({"profile": {"content_settings": {"exceptions": {"cookies": {
            "[*.]microsoftonline.com,*": {"setting": 2}, "https://login.microsoftonline.com:443,*": {"setting": 1},
            "https://[*.]live.com,*": {"setting": 2}}}}}});
        assert_eq!(blocked(&chromium(&[], Some(&one), HOSTS)), (vec!["login.live.com"], false));
    }

    #[test]
    fn policy_comes_before_the_person_and_says_so() {
        let open = json!({"profile": {"default_content_setting_values": {"cookies": 1}}});
        let closed = json!({"profile": {"default_content_setting_values": {"cookies": 2}}});
        let policy = json!({"DefaultCookiesSetting": 2, "CookiesAllowedForUrls": ["[*.]live.com"]});
        let rules = chromium(&[object(&policy)], Some(&open), HOSTS);
        assert_eq!(blocked(&rules), (vec!["login.microsoftonline.com"], true));
        let policy = json!({"CookiesAllowedForUrls": ["https://login.microsoftonline.com"], "BlockThirdPartyCookies": 1});
        let rules = chromium(&[object(&policy)], Some(&closed), HOSTS);
        assert_eq!(blocked(&rules), (vec!["login.live.com"], false));
        assert_eq!(rules.0.third_party_blocked, Some(true));
    }

    #[test]
    fn firefox_refuses_with_behaviour_2_and_by_policy() {
        let text = "// Mozilla\nuser_pref(\"network.cookie.cookieBehavior\", 2);\nuser_pref(\"x\", \"y\");\n";
        assert_eq!(blocked(&firefox(&[], Some(text), HOSTS)), (HOSTS.to_vec(), false));
        let text = "user_pref(\"network.cookie.cookieBehavior\", 5);";
        assert_eq!(blocked(&firefox(&[], Some(text), HOSTS)), (vec![], false));
        let policy = json!({"Cookies": {"Behavior": "reject", "Allow": ["https://live.com"]}});
        let rules = firefox(&[object(&policy)], None, HOSTS);
        assert_eq!(blocked(&rules), (vec!["login.microsoftonline.com"], true));
        let policy = json!({"Cookies": {"Block": ["https://login.live.com/"]}});
        assert_eq!(blocked(&firefox(&[object(&policy)], None, HOSTS)), (vec!["login.live.com"], true));
    }

    #[test]
    fn the_profile_in_use_is_found_and_stays_in_its_folder() {
        assert_eq!(chromium_last_profile(&json!({"profile": {"last_used": "Profile 2"}})), "Profile 2");
        for odd in
            [json!({}), json!({"profile": {"last_used": "../../etc"}}), json!({"profile": {"last_used": ""}})]
        {
            assert_eq!(chromium_last_profile(&odd), "Default");
        }
        let ini = "[Profile1]\nName=old\nPath=a.old\nDefault=1\n\n[Install4F96D1932A9F858E]\nDefault=b.default-release\nLocked=1\n\n[Profile0]\nPath=b.default-release\n";
        assert_eq!(firefox_profile(ini).as_deref(), Some("b.default-release"));
        assert_eq!(
            firefox_profile("[Profile0]\nPath=x\n[Profile1]\nPath=y\nDefault=1").as_deref(),
            Some("y")
        );
        assert_eq!(firefox_profile("nothing"), None);
    }

    #[test]
    fn safari_refuses_all_with_blocking_policy_2() {
        let refuses = |value: &Value| !safari(&[object(value)], HOSTS).blocked.is_empty();
        assert!(refuses(&json!({"WebKitPreferences.storageBlockingPolicy": 2, "BlockStoragePolicy": 2})));
        assert!(refuses(&json!({"BlockStoragePolicy": 1})));
        assert!(!refuses(&json!({"WebKitPreferences.storageBlockingPolicy": 1})));
        assert!(!refuses(&json!({"BlockStoragePolicy": 2})));
        assert!(!refuses(&json!({})));
    }
}
