//! Which of the set proxies can be asked, which hosts go round it, and what a script says of a host.

use std::time::Duration;

use facts::{Fact, ProxyConfig, ProxyKind, ProxySettings, Reason, ReasonCode};

use crate::os;

/// How connections leave this computer, as far as the settings alone tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    /// Through a proxy with a name.
    Manual(ManualProxy),
    /// As a script says for each address: the one at this address, or (`None`) the one that the network names.
    Script(Option<String>),
}

/// A proxy with a name, to be asked with `CONNECT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ManualProxy {
    /// `host:port`.
    pub(crate) server: String,
    bypass: Vec<String>,
}

/// The proxy (`host:port`) that leads to a host; `None`: straight out. Where that cannot be told, why.
pub(crate) async fn way(
    settings: &Fact<ProxySettings>,
    host: &str,
) -> Result<Option<String>, Fact<facts::ProxyAnswer>> {
    match choose(settings)? {
        Chosen::Manual(manual) => Ok((!manual.bypasses(host)).then_some(manual.server)),
        Chosen::Script(script) => {
            let said = os::proxies_by_script(script, format!("https://{host}/")).await;
            first_way(&said.map_err(Fact::Failed)?)
        }
    }
}

/// The proxy (`host:port`) that this computer's settings lead to a host through, read anew. `None`: straight out, or nothing that can
/// be told in time.
pub async fn way_to(host: &str) -> Option<String> {
    const LIMIT: Duration = Duration::from_secs(5);
    let asked = async { way(&os::proxy_settings().await.fact, host).await };
    tokio::time::timeout(LIMIT, asked).await.ok()?.ok().flatten()
}

/// The first of the ways that a script names: `direct://`, `http://proxy.example:3128`. Without any: straight out.
fn first_way(said: &[String]) -> Result<Option<String>, Fact<facts::ProxyAnswer>> {
    let Some(first) = said.first() else { return Ok(None) };
    let (scheme, rest) = first.split_once("://").unwrap_or(("http", first));
    let server = rest.trim_end_matches('/');
    match scheme.to_ascii_lowercase().as_str() {
        "direct" => Ok(None),
        "http" if server.contains(':') => Ok(Some(server.to_ascii_lowercase())),
        "http" => Ok(Some(format!("{}:80", server.to_ascii_lowercase()))),
        _ => Err(Fact::NotAsked(Reason::with(ReasonCode::NotBuilt, "proxy of another protocol"))),
    }
}

/// The proxy to ask: the person's own, else the environment's, else the machine's. Where there is none to ask, why.
fn choose(settings: &Fact<ProxySettings>) -> Result<Chosen, Fact<facts::ProxyAnswer>> {
    let settings = match settings {
        Fact::Known(settings) => settings,
        Fact::Absent => return Err(Fact::Absent),
        Fact::Pending => return Err(Fact::Pending),
        Fact::NotAsked(reason) => return Err(Fact::NotAsked(reason.clone())),
        Fact::Denied(reason) => return Err(Fact::Denied(reason.clone())),
        Fact::TimedOut(reason) => return Err(Fact::TimedOut(reason.clone())),
        Fact::Failed(reason) => return Err(Fact::Failed(reason.clone())),
        Fact::Unsupported => return Err(Fact::Unsupported),
    };
    for config in [&settings.user, &settings.environment, &settings.machine].into_iter().flatten() {
        match (config.kind, &config.server) {
            (ProxyKind::Manual, Some(server)) if server.contains("://") => {
                let detail = "proxy of another protocol";
                return Err(Fact::NotAsked(Reason::with(ReasonCode::NotBuilt, detail)));
            }
            (ProxyKind::Manual, Some(server)) => return Ok(Chosen::Manual(manual(server, config))),
            (ProxyKind::Script | ProxyKind::Detect, _) => {
                return Ok(Chosen::Script(config.script_url.clone()));
            }
            (ProxyKind::Manual | ProxyKind::Direct, _) => {}
        }
    }
    Err(Fact::Absent)
}

fn manual(server: &str, config: &ProxyConfig) -> ManualProxy {
    ManualProxy { server: server.to_owned(), bypass: config.bypass.clone() }
}

impl ManualProxy {
    /// Whether the settings send this host straight out. A name also covers what lies below it, `*` stands for anything,
    /// `<local>` (Windows) for names without a dot.
    pub(crate) fn bypasses(&self, host: &str) -> bool {
        self.bypass.iter().any(|pattern| {
            let pattern = pattern.to_ascii_lowercase();
            if pattern == "<local>" {
                return !host.contains('.');
            }
            if pattern.contains('*') {
                return matches_stars(host, &pattern);
            }
            let name = pattern.trim_start_matches('.');
            host == name || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'))
        })
    }
}

fn matches_stars(host: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = host.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::proxy;

    fn known(user: Option<ProxyConfig>, environment: Option<ProxyConfig>) -> Fact<ProxySettings> {
        Fact::Known(ProxySettings { user, environment, ..ProxySettings::default() })
    }

    #[test]
    fn the_persons_own_proxy_comes_before_the_environments() {
        let (own, other) =
            (proxy::manual("http://own.example:1", "", "a"), proxy::manual("other.example:2", "", "b"));
        let chosen = |user, environment| {
            choose(&known(user, environment)).map(|chosen| match chosen {
                Chosen::Manual(proxy) => proxy.server,
                Chosen::Script(address) => format!("script {address:?}"),
            })
        };
        assert_eq!(chosen(Some(own), Some(other.clone())), Ok("own.example:1".into()));
        assert_eq!(chosen(Some(proxy::direct("a")), Some(other)), Ok("other.example:2".into()));
        assert_eq!(chosen(None, None), Err(Fact::Absent));
    }

    #[test]
    fn a_proxy_that_we_cannot_ask_is_never_taken_for_none() {
        let socks = proxy::manual("socks5://p.example", "", "a");
        assert!(matches!(choose(&known(Some(socks), None)), Err(Fact::NotAsked(_))));
        let script = |address| choose(&known(Some(proxy::script(address, "a")), None));
        assert_eq!(script("http://pac.example/p"), Ok(Chosen::Script(Some("http://pac.example/p".into()))));
        assert_eq!(script(""), Ok(Chosen::Script(None)));
        let denied = Fact::Denied(Reason::new(ReasonCode::NotPermitted));
        assert!(matches!(choose(&denied), Err(Fact::Denied(_))));
    }

    #[test]
    fn the_first_way_that_a_script_names_is_taken() {
        let way = |said: &[&str]| first_way(&said.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        assert_eq!(way(&["http://Proxy.example:3128", "direct://"]), Ok(Some("proxy.example:3128".into())));
        assert_eq!(way(&["proxy.example"]), Ok(Some("proxy.example:80".into())));
        assert_eq!(way(&["direct://", "http://proxy.example:3128"]), Ok(None));
        assert_eq!(way(&[]), Ok(None));
        assert!(matches!(way(&["socks://proxy.example:1080"]), Err(Fact::NotAsked(_))));
    }

    #[test]
    fn hosts_that_go_round_the_proxy_are_known() {
        let bypasses = |pattern: &str, host: &str| {
            ManualProxy { server: String::new(), bypass: vec![pattern.to_owned()] }.bypasses(host)
        };
        for (pattern, host) in [
            ("*", "login.example"),
            ("login.example", "login.example"),
            (".example", "login.example"),
            ("Example", "login.example"),
            ("*.example", "login.example"),
            ("log*exam*", "login.example"),
            ("<local>", "intranet"),
        ] {
            assert!(bypasses(pattern, host), "{pattern} {host}");
        }
        for (pattern, host) in [
            ("ogin.example", "login.example"),
            ("*.login.example", "login.example"),
            ("<local>", "a.b"),
            ("a*b*c", "acb"),
            ("", "a"),
        ] {
            assert!(!bypasses(pattern, host), "{pattern} {host}");
        }
    }
}
