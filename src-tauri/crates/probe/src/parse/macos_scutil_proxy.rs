//! `scutil --proxy`: the proxy settings of the network in use, as an indented dictionary whose keys are never translated
//! (`SCSchemaDefinitions.h`).

use facts::ProxyConfig;

use super::proxy;

const SOURCE: &str = "scutil --proxy";

/// What is set for https. `Ok(None)`: nothing is set.
///
/// # Errors
/// The text is no dictionary.
pub fn settings(text: &str) -> Result<Option<ProxyConfig>, &'static str> {
    if !text.trim_start().starts_with("<dictionary> {") {
        return Err("no dictionary");
    }
    let is_on = |key: &str| value(text, key) == Some("1");
    if is_on("ProxyAutoConfigEnable") {
        // Without an address, the script itself stands in the settings.
        let mut config = proxy::script(value(text, "ProxyAutoConfigURLString").unwrap_or("inline"), SOURCE);
        config.bypass = exceptions(text);
        return Ok(Some(config));
    }
    for (scheme, prefix) in [("HTTPS", ""), ("SOCKS", "socks://")] {
        let key = |name: &str| value(text, &format!("{scheme}{name}")).filter(|value| !value.is_empty());
        let Some(host) = key("Proxy").filter(|_| is_on(&format!("{scheme}Enable"))) else { continue };
        let host = if host.contains(':') && !host.contains(['[', '/']) {
            format!("[{host}]")
        } else {
            host.to_owned()
        };
        let port = key("Port").map(|port| format!(":{port}")).unwrap_or_default();
        let mut config = proxy::manual(&format!("{prefix}{host}{port}"), "", SOURCE);
        config.with_credentials |= key("User").is_some();
        config.bypass = exceptions(text);
        return Ok(Some(config));
    }
    Ok(is_on("ProxyAutoDiscoveryEnable").then(|| proxy::script("", SOURCE)))
}

/// The value of a key of the outermost dictionary, which scutil indents by two spaces. Settings of single interfaces lie deeper.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines().find_map(|line| {
        let (name, value) = line.strip_prefix("  ")?.split_once(" : ")?;
        (name == key).then(|| value.trim())
    })
}

/// Hosts that go straight out, in lower case.
fn exceptions(text: &str) -> Vec<String> {
    let list = text.lines().skip_while(|line| !line.starts_with("  ExceptionsList : ")).skip(1);
    let hosts = list.take_while(|line| line.starts_with("    ")).filter_map(|line| line.split_once(" : "));
    let mut hosts: Vec<String> = hosts.map(|(_, host)| host.trim().to_ascii_lowercase()).collect();
    if value(text, "ExcludeSimpleHostnames") == Some("1") {
        hosts.push("<local>".to_owned());
    }
    hosts
}

#[cfg(test)]
mod tests {
    use facts::ProxyKind;

    use super::*;

    fn dictionary(lines: &str) -> String {
        format!("<dictionary> {{\n{lines}\n}}\n")
    }

    #[test]
    fn a_proxy_for_https_is_read_with_its_exceptions_and_its_sign_in_is_noted() {
        let text = dictionary(
            "  ExceptionsList : <array> {\n    0 : *.Local\n    1 : 10/8\n  }\n  ExcludeSimpleHostnames : 1\n  HTTPEnable : 0\n  HTTPSEnable : 1\n  HTTPSPort : 3128\n  HTTPSProxy : Proxy.linden.example\n  HTTPSUser : linden",
        );
        let config = settings(&text).unwrap().unwrap();
        assert_eq!(config.kind, ProxyKind::Manual);
        assert_eq!(config.server.as_deref(), Some("proxy.linden.example:3128"));
        assert_eq!(config.bypass, ["*.local", "10/8", "<local>"]);
        assert!(config.with_credentials && !format!("{config:?}").contains("linden\""));
    }

    #[test]
    fn a_proxy_that_is_switched_off_or_belongs_to_one_interface_does_not_count() {
        let off = "  HTTPSEnable : 0\n  HTTPSPort : 1\n  HTTPSProxy : p.example";
        let http = "  HTTPEnable : 1\n  HTTPPort : 1\n  HTTPProxy : p.example";
        let inner = "  __SCOPED__ : <dictionary> {\n    en0 : <dictionary> {\n      HTTPSEnable : 1\n      HTTPSProxy : p.example\n    }\n  }";
        for lines in [off, http, inner, ""] {
            assert_eq!(settings(&dictionary(lines)), Ok(None), "{lines}");
        }
    }

    #[test]
    fn scripts_detection_and_socks_keep_their_kind() {
        let read = |lines: &str| settings(&dictionary(lines)).unwrap().unwrap();
        let script = read(
            "  HTTPSEnable : 1\n  HTTPSProxy : p\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://a:b@pac.example/p.pac",
        );
        assert_eq!((script.kind, script.with_credentials), (ProxyKind::Script, true));
        assert_eq!(script.script_url.as_deref(), Some("http://pac.example/p.pac"));
        assert_eq!(read("  ProxyAutoConfigEnable : 1").kind, ProxyKind::Script);
        assert_eq!(read("  ProxyAutoDiscoveryEnable : 1").kind, ProxyKind::Detect);
        let socks = read("  SOCKSEnable : 1\n  SOCKSProxy : 2001:db8::1\n  SOCKSPort : 9");
        assert_eq!(socks.server.as_deref(), Some("socks://[2001:db8::1]:9"));
    }

    #[test]
    fn another_text_is_refused() {
        assert!(settings("").is_err());
        assert!(settings("No proxy server available").is_err());
    }
}
