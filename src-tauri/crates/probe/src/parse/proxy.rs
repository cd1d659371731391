//! Proxy settings as people and desktops write them. A user name or password in an address is cut out here and never kept.

use facts::{ProxyConfig, ProxyKind};

use super::key_value::value_in;

/// An address such as `http://user:secret@proxy.example:3128/`, as environment variables hold it.
/// Without a port, 80 for http and 443 for https are what programs use; socks means 1080.
pub fn manual(address: &str, bypass: &str, source: &str) -> ProxyConfig {
    let (scheme, rest) = address.trim().split_once("://").unwrap_or(("http", address.trim()));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (credentials, host) =
        authority.rsplit_once('@').map_or((None, authority), |(before, host)| (Some(before), host));
    let has_port = host
        .rsplit_once(':')
        .is_some_and(|(_, port)| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()));
    let port = match scheme.to_ascii_lowercase().as_str() {
        "https" => 443,
        scheme if scheme.starts_with("socks") => 1080,
        _ => 80,
    };
    let server = if has_port { host.to_owned() } else { format!("{}:{port}", host.trim_end_matches(':')) };
    // Only a plain http proxy can be asked with CONNECT; another kind keeps its protocol, so that nobody takes it for one.
    let scheme = scheme.to_ascii_lowercase();
    let server = if scheme == "http" { server } else { format!("{scheme}://{server}") };
    ProxyConfig {
        kind: ProxyKind::Manual,
        server: Some(server.to_ascii_lowercase()),
        script_url: None,
        with_credentials: credentials.is_some_and(|text| !text.is_empty()),
        bypass: bypass_list(bypass),
        source: source.to_owned(),
    }
}

/// No proxy, said on purpose.
pub fn direct(source: &str) -> ProxyConfig {
    ProxyConfig {
        kind: ProxyKind::Direct,
        server: None,
        script_url: None,
        with_credentials: false,
        bypass: Vec::new(),
        source: source.to_owned(),
    }
}

/// A script at an address, or the one the network names.
pub fn script(address: &str, source: &str) -> ProxyConfig {
    let (scheme, rest) = address.trim().split_once("://").unwrap_or(("", address.trim()));
    let (authority, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
    let (credentials, host) =
        authority.rsplit_once('@').map_or((None, authority), |(before, host)| (Some(before), host));
    let kind = if rest.is_empty() { ProxyKind::Detect } else { ProxyKind::Script };
    let colon = if scheme.is_empty() { "" } else { "://" };
    ProxyConfig {
        kind,
        script_url: (kind == ProxyKind::Script).then(|| format!("{scheme}{colon}{host}{path}")),
        with_credentials: credentials.is_some(),
        ..direct(source)
    }
}

/// The variables that programs read for https, most telling first, and the list of hosts that go straight out.
/// `look` gives a variable's value.
pub fn from_variables(look: impl Fn(&str) -> Option<String>) -> Option<ProxyConfig> {
    let filled = |name: &str| look(name).filter(|value| !value.trim().is_empty());
    let bypass = filled("no_proxy").or_else(|| filled("NO_PROXY")).unwrap_or_default();
    ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
        .iter()
        .find_map(|name| filled(name).map(|address| manual(&address, &bypass, name)))
}

/// `gsettings list-recursively org.gnome.system.proxy`: lines of schema, key and a `GVariant` value. `None`: no such schema.
pub fn from_gsettings(text: &str) -> Option<ProxyConfig> {
    const SOURCE: &str = "org.gnome.system.proxy";
    let value = |schema: &str, key: &str| {
        text.lines().find_map(|line| {
            line.trim().strip_prefix(schema)?.strip_prefix(' ')?.strip_prefix(key)?.strip_prefix(' ')
        })
    };
    let word = |schema, key| {
        value(schema, key).map(|text| text.trim().trim_matches('\'').to_owned()).unwrap_or_default()
    };
    match word(SOURCE, "mode").as_str() {
        "none" => Some(direct(SOURCE)),
        "auto" => Some(script(&word(SOURCE, "autoconfig-url"), SOURCE)),
        "manual" => {
            let server = ["org.gnome.system.proxy.https", "org.gnome.system.proxy.socks"]
                .iter()
                .map(|schema| (word(schema, "host"), word(schema, "port")))
                .find(|(host, port)| !host.is_empty() && port != "0");
            // Manual with empty fields sends everything straight out.
            let Some((host, port)) = server else { return Some(direct(SOURCE)) };
            let bypass = value(SOURCE, "ignore-hosts").unwrap_or_default().replace(['[', ']', '\'', '"'], "");
            let mut config = manual(&format!("{host}:{port}"), &bypass, SOURCE);
            config.with_credentials |= word("org.gnome.system.proxy.http", "use-authentication") == "true";
            Some(config)
        }
        _ => None,
    }
}

/// KDE's `kioslaverc`: `ProxyType` 0 none, 1 manual, 2 script, 3 detect, 4 environment variables (KDE, kprotocolmanager.h).
/// `None`: nothing set here, or set to what the environment says.
pub fn from_kioslaverc(text: &str) -> Option<ProxyConfig> {
    const SOURCE: &str = "kioslaverc";
    let value = |key| value_in(text, "Proxy Settings", key).unwrap_or_default();
    match value("ProxyType") {
        "0" => Some(direct(SOURCE)),
        "1" => {
            // KDE parts address and port with a space.
            let address = value("httpsProxy").trim().replacen(' ', ":", 1);
            if address.is_empty() {
                return Some(direct(SOURCE));
            }
            Some(manual(&address, value("NoProxyFor"), SOURCE))
        }
        "2" => Some(script(value("Proxy Config Script"), SOURCE)),
        "3" => Some(script("", SOURCE)),
        _ => None,
    }
}

fn bypass_list(text: &str) -> Vec<String> {
    text.split([',', ';', ' '])
        .map(str::trim)
        .filter(|host| !host.is_empty())
        .map(str::to_ascii_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(address: &str) -> (Option<String>, bool) {
        let config = manual(address, "", "test");
        (config.server, config.with_credentials)
    }

    #[test]
    fn a_user_name_and_password_are_cut_out_and_only_noted() {
        for address in ["http://linden:s3cret@proxy.example:3128/", "linden:s3:c@ret@proxy.example:3128"] {
            let config = manual(address, "", "https_proxy");
            assert_eq!(
                (config.server.as_deref(), config.with_credentials),
                (Some("proxy.example:3128"), true)
            );
            assert!(!format!("{config:?}").contains("s3"), "{config:?}");
        }
        let config = script("http://linden:s3cret@pac.example/p.pac", "test");
        assert_eq!(config.script_url.as_deref(), Some("http://pac.example/p.pac"));
        assert!(config.with_credentials);
    }

    #[test]
    fn a_missing_port_is_the_one_that_programs_use() {
        assert_eq!(server("http://Proxy.example"), (Some("proxy.example:80".into()), false));
        assert_eq!(server("https://proxy.example/"), (Some("https://proxy.example:443".into()), false));
        assert_eq!(server("socks5h://proxy.example"), (Some("socks5h://proxy.example:1080".into()), false));
        assert_eq!(server("[2001:db8::1]:3128"), (Some("[2001:db8::1]:3128".into()), false));
        assert_eq!(server("[2001:db8::1]"), (Some("[2001:db8::1]:80".into()), false));
    }

    #[test]
    fn the_small_variable_comes_first_and_an_empty_one_sets_nothing() {
        let config = from_variables(|name| match name {
            "https_proxy" => Some(" ".into()),
            "HTTPS_PROXY" => Some("http://p.example:1".into()),
            "NO_PROXY" => Some("localhost, .Linden.example".into()),
            _ => None,
        })
        .unwrap();
        assert_eq!((config.source.as_str(), config.server.as_deref()), ("HTTPS_PROXY", Some("p.example:1")));
        assert_eq!(config.bypass, ["localhost", ".linden.example"]);
        assert_eq!(from_variables(|name| (name == "http_proxy").then(|| "http://p.example".into())), None);
    }

    #[test]
    fn gnome_settings_are_read_in_every_mode() {
        let base = "org.gnome.system.proxy autoconfig-url 'http://pac.example/p'\n\
                    org.gnome.system.proxy ignore-hosts ['localhost', '*.linden.example']\n\
                    org.gnome.system.proxy use-same-proxy true\n\
                    org.gnome.system.proxy.http use-authentication true\n\
                    org.gnome.system.proxy.https host 'p.example'\n\
                    org.gnome.system.proxy.https port 3128\n";
        let read = |mode: &str| from_gsettings(&format!("{base}org.gnome.system.proxy mode '{mode}'\n"));
        assert_eq!(read("none"), Some(direct("org.gnome.system.proxy")));
        assert_eq!(read("auto").unwrap().script_url.as_deref(), Some("http://pac.example/p"));
        let config = read("manual").unwrap();
        assert_eq!((config.server.as_deref(), config.with_credentials), (Some("p.example:3128"), true));
        assert_eq!(config.bypass, ["localhost", "*.linden.example"]);
        assert_eq!(from_gsettings("No such schema \u{201c}org.gnome.system.proxy\u{201d}"), None);
        let empty = "org.gnome.system.proxy mode 'manual'\norg.gnome.system.proxy.https host ''\n";
        assert_eq!(from_gsettings(empty).unwrap().kind, ProxyKind::Direct);
        assert_eq!(from_gsettings("org.gnome.system.proxy mode 'auto'\n").unwrap().kind, ProxyKind::Detect);
    }

    #[test]
    fn kde_settings_are_read_in_every_mode() {
        let read = |kind: u8| {
            from_kioslaverc(&format!(
                "[Proxy Settings][$e]\nProxyType={kind}\nhttpsProxy=http://p.example 8080\nProxy Config Script=http://pac.example/p\n"
            ))
        };
        assert_eq!(read(0).unwrap().kind, ProxyKind::Direct);
        assert_eq!(read(1).unwrap().server.as_deref(), Some("p.example:8080"));
        assert_eq!(read(2).unwrap().script_url.as_deref(), Some("http://pac.example/p"));
        assert_eq!(read(3).unwrap().kind, ProxyKind::Detect);
        assert_eq!(read(4), None);
        assert_eq!(from_kioslaverc(""), None);
    }
}
