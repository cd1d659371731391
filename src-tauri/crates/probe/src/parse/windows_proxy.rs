//! Proxy settings as Windows writes them, for `WinINet` ("Internet Settings") and `WinHTTP` alike.

use facts::ProxyConfig;

use super::proxy;

/// A server setting: one address for all (`proxy.example:3128`, `http://proxy.example:3128`) or one per scheme
/// (`http=a.example:1;https=b.example:2;socks=c.example`), of which the one for https counts. Parts are parted by semicolons or
/// spaces. `None`: nothing is set.
pub fn manual(server: &str, bypass: &str, source: &str) -> Option<ProxyConfig> {
    let parts: Vec<&str> =
        server.split([';', ' ', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return None;
    }
    let of = |wanted: &str| {
        parts.iter().find_map(|part| {
            let (scheme, address) = part.split_once('=')?;
            (scheme.trim().eq_ignore_ascii_case(wanted) && !address.trim().is_empty()).then(|| address.trim())
        })
    };
    let for_all = || parts.iter().find(|part| !is_per_scheme(part)).copied();
    let config = if let Some(address) = of("https").or_else(for_all) {
        proxy::manual(address, bypass, source)
    } else if let Some(address) = of("socks") {
        let address = if address.contains("://") { address.to_owned() } else { format!("socks://{address}") };
        proxy::manual(&address, bypass, source)
    } else {
        // Set for other schemes only: https goes straight out.
        proxy::direct(source)
    };
    Some(config)
}

/// `http=…`, and not an address that holds an equals sign somewhere behind its host.
fn is_per_scheme(part: &str) -> bool {
    part.split_once('=').is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use facts::ProxyKind;

    use super::*;

    fn server(text: &str) -> Option<String> {
        manual(text, "", "WinHTTP")?.server
    }

    #[test]
    fn the_address_for_https_counts_in_every_form() {
        for (text, expected) in [
            ("Proxy.linden.example:3128", Some("proxy.linden.example:3128")),
            ("http://proxy.linden.example:3128", Some("proxy.linden.example:3128")),
            ("http=a.example:1;https=b.example:2", Some("b.example:2")),
            ("http=a.example:1 https=http://b.example:2", Some("b.example:2")),
            ("HTTPS=b.example:2", Some("b.example:2")),
            ("http=a.example:1;c.example:3", Some("c.example:3")),
            ("socks=s.example", Some("socks://s.example:1080")),
            ("socks=s.example:9;https=b.example:2", Some("b.example:2")),
            ("http=a.example:1", None),
            ("https=", None),
            (" ; ", None),
        ] {
            assert_eq!(server(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_proxy_for_http_alone_leaves_https_direct_and_an_empty_setting_is_none() {
        assert_eq!(manual("http=a.example:1", "", "x").unwrap().kind, ProxyKind::Direct);
        assert_eq!(manual("", "", "x"), None);
    }

    #[test]
    fn a_password_is_cut_and_the_bypass_list_is_kept() {
        let config =
            manual("https=linden:s3cret@p.example:8080", "<local>;*.linden.example 10.*", "x").unwrap();
        assert_eq!((config.server.as_deref(), config.with_credentials), (Some("p.example:8080"), true));
        assert_eq!(config.bypass, ["<local>", "*.linden.example", "10.*"]);
        assert!(!format!("{config:?}").contains("s3cret"));
        let config = manual("http://linden:a=b@p.example:8080", "", "x").unwrap();
        assert_eq!((config.server.as_deref(), config.with_credentials), (Some("p.example:8080"), true));
    }
}
