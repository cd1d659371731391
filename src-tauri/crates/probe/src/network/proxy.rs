//! Which of the set proxies can be asked, and which hosts go round it.

use facts::{Fact, ProxyConfig, ProxyKind, ProxySettings, Reason, ReasonCode};

/// A proxy with a name, to be asked with `CONNECT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ManualProxy {
    /// `host:port`.
    pub(crate) server: String,
    bypass: Vec<String>,
}

/// The proxy to ask: the person's own, else the environment's, else the machine's. Where there is none to ask, why.
pub(crate) fn choose(settings: &Fact<ProxySettings>) -> Result<ManualProxy, Fact<facts::ProxyAnswer>> {
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
    let places = || [&settings.user, &settings.environment, &settings.machine].into_iter().flatten();
    let not_built = |detail| Err(Fact::NotAsked(Reason::with(ReasonCode::NotBuilt, detail)));
    for config in places() {
        match (config.kind, &config.server) {
            (ProxyKind::Manual, Some(server)) if server.contains("://") => {
                return not_built("proxy of another protocol");
            }
            (ProxyKind::Manual, Some(server)) => return Ok(manual(server, config)),
            (ProxyKind::Script | ProxyKind::Detect, _) => return not_built("proxy chosen by a script"),
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
        let chosen = |user, environment| choose(&known(user, environment)).map(|proxy| proxy.server);
        assert_eq!(chosen(Some(own), Some(other.clone())), Ok("own.example:1".into()));
        assert_eq!(chosen(Some(proxy::direct("a")), Some(other)), Ok("other.example:2".into()));
        assert_eq!(chosen(None, None), Err(Fact::Absent));
    }

    #[test]
    fn a_proxy_that_we_cannot_ask_is_never_taken_for_none() {
        for config in [
            proxy::script("http://pac.example/p", "a"),
            proxy::script("", "a"),
            proxy::manual("socks5://p.example", "", "a"),
        ] {
            assert!(matches!(choose(&known(Some(config), None)), Err(Fact::NotAsked(_))));
        }
        let denied = Fact::Denied(Reason::new(ReasonCode::NotPermitted));
        assert!(matches!(choose(&denied), Err(Fact::Denied(_))));
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
