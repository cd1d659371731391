//! The hosts that enrollment needs, as data: each with its ports, systems and the document that names it.
//!
//! Nothing but these (and the hosts a policy adds) is ever contacted. Sources, by the word in the table:
//! `memdocs`: learn.microsoft.com, Intune network endpoints, 2026-03-24. `cname`: Intune, automatic discovery by DNS alias,
//! 2025-11-21. `support`: Microsoft, troubleshoot device enrollment in Intune. `installer`: Microsoft's Intune installer script for
//! Linux. `apple`: Apple support article 101555, hosts of a managed network.

use std::net::SocketAddr;

use facts::{ReachStep, System};

/// Whom to ask, and for what. The default is the built-in list for this system; tests put loopback servers here.
#[derive(Clone, Debug)]
pub struct Endpoints {
    /// Hosts to reach.
    pub hosts: Vec<Endpoint>,
    /// Time servers (SNTP).
    pub time_servers: Vec<TimeServer>,
    /// Plain pages whose text is known.
    pub pages: Vec<Page>,
    /// Host and port that a configured proxy is asked to connect to.
    pub proxy_target: (String, u16),
    /// Host and port that know how the people of a domain sign in.
    pub sign_in: (String, u16),
    /// Name servers; `None`: the system's own.
    pub name_servers: Option<Vec<SocketAddr>>,
    /// A root certificate (DER) trusted instead of the system's own, for tests.
    pub only_root: Option<Vec<u8>>,
    /// A root certificate (DER) that stands for what the world trusts, for tests.
    pub only_public_root: Option<Vec<u8>>,
}

/// A host that enrollment talks to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Host.
    pub host: String,
    /// Ports in order of preference: one that answers is enough.
    pub ports: Vec<u16>,
    /// Enrollment does not work without it.
    pub required: bool,
    /// The last step that must work; a host that speaks no HTTP ends earlier.
    pub until: ReachStep,
    /// The `Date` of its answers is a clock to compare with.
    pub clock: bool,
}

/// A time server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeServer {
    /// Host.
    pub host: String,
    /// UDP port, 123 but in tests.
    pub port: u16,
}

/// A plain page that every system's own test for guest networks asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Address, `http` on purpose: a guest network cannot stand in for an https page.
    pub url: String,
    /// Text that the true page holds.
    pub expected: String,
}

impl Endpoint {
    /// A host that must answer https on port 443.
    pub fn https(host: &str, required: bool) -> Self {
        Self { host: host.to_owned(), ports: vec![443], required, until: ReachStep::Http, clock: false }
    }
}

impl Default for Endpoints {
    fn default() -> Self {
        Self::built_in(crate::current_system())
    }
}

impl Endpoints {
    /// The built-in list for one system.
    pub fn built_in(system: System) -> Self {
        let hosts = HOSTS.iter().filter(|row| row.systems.contains(&system)).map(Row::endpoint).collect();
        let time_servers = match system {
            System::Macos => "time.apple.com",
            System::Windows | System::Linux | System::Other => "time.windows.com",
        };
        let (url, expected) = match system {
            System::Macos => ("http://captive.apple.com/hotspot-detect.html", "Success"),
            System::Windows | System::Linux | System::Other => {
                ("http://www.msftconnecttest.com/connecttest.txt", "Microsoft Connect Test")
            }
        };
        Self {
            hosts,
            time_servers: vec![TimeServer { host: time_servers.to_owned(), port: 123 }],
            pages: vec![Page { url: url.to_owned(), expected: expected.to_owned() }],
            proxy_target: ("login.microsoftonline.com".to_owned(), 443),
            sign_in: ("login.microsoftonline.com".to_owned(), 443),
            name_servers: None,
            only_root: None,
            only_public_root: None,
        }
    }

    /// Adds the hosts that IT's policy names; one that is known already stays as it is.
    pub(crate) fn with_extra(mut self, hosts: &[String]) -> Self {
        for host in hosts {
            let host = host.trim().trim_start_matches("*.").to_ascii_lowercase();
            if !host.is_empty() && !self.hosts.iter().any(|known| known.host.eq_ignore_ascii_case(&host)) {
                self.hosts.push(Endpoint::https(&host, true));
            }
        }
        self
    }
}

/// Whether a hosts-file line that names `host` gets in the way of enrollment on any system.
pub(crate) fn is_enrollment_host(host: &str, extra: &[String]) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let extra_named = extra.iter().any(|name| matches(&host, &name.trim().to_ascii_lowercase()));
    extra_named
        || HOSTS.iter().any(|row| row.host == host)
        || OVERRIDABLE.iter().any(|pattern| matches(&host, pattern))
}

fn matches(host: &str, pattern: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(suffix) => host.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.') && rest.len() > 1),
        None => host == pattern,
    }
}

struct Row {
    host: &'static str,
    ports: &'static [u16],
    required: bool,
    until: ReachStep,
    clock: bool,
    systems: &'static [System],
}

impl Row {
    fn endpoint(&self) -> Endpoint {
        Endpoint {
            host: self.host.to_owned(),
            ports: self.ports.to_vec(),
            required: self.required,
            until: self.until,
            clock: self.clock,
        }
    }

    const fn clock(mut self) -> Self {
        self.clock = true;
        self
    }
}

const fn row(host: &'static str, systems: &'static [System]) -> Row {
    Row { host, ports: &[443], required: true, until: ReachStep::Http, clock: false, systems }
}

const ALL: &[System] = System::SUPPORTED;
const WINDOWS: &[System] = &[System::Windows];
const MACOS: &[System] = &[System::Macos];
const LINUX: &[System] = &[System::Linux];

/// Concrete names only: a suffix such as `dm.microsoft.com` has no address of its own and would always fail.
const HOSTS: &[Row] = &[
    row("login.microsoftonline.com", ALL).clock(), // memdocs, set 56
    row("manage.microsoft.com", ALL).clock(),      // memdocs, set 163
    row("portal.manage.microsoft.com", ALL),       // support
    row("enterpriseregistration.windows.net", ALL).clock(), // memdocs, set 59
    row("go.microsoft.com", ALL),                  // memdocs, set 190
    row("graph.microsoft.com", ALL),               // memdocs, "through the proxy without sign-in"
    row("aadcdn.msftauth.net", ALL),               // memdocs, consolidated list
    row("aadcdn.msauth.net", ALL),                 // memdocs, consolidated list
    row("enrollment.manage.microsoft.com", WINDOWS), // cname
    row("enterpriseenrollment.manage.microsoft.com", WINDOWS), // memdocs, set 163
    row("enterpriseenrollment-s.manage.microsoft.com", WINDOWS), // cname
    row("login.live.com", WINDOWS),                // memdocs, set 97
    row("packages.microsoft.com", LINUX),          // installer
    row("deviceenrollment.apple.com", MACOS),      // apple
    row("iprofiles.apple.com", MACOS),             // apple
    row("albert.apple.com", MACOS),                // apple
    row("gdmf.apple.com", MACOS),                  // apple
    // Push speaks its own protocol: port 5223, or 443 where that is closed. apple
    Row { ports: &[5223, 443], until: ReachStep::Connect, ..row("courier.push.apple.com", MACOS) },
];

/// Names that a hosts file must not override, beside [`HOSTS`]: those a device needs but that are not asked, because the name is
/// a pattern or the answer would say nothing.
const OVERRIDABLE: &[&str] = &[
    "*.manage.microsoft.com",                      // memdocs, set 163
    "*.dm.microsoft.com",                          // memdocs, set 163
    "graph.windows.net",                           // memdocs, set 56
    "certauth.enterpriseregistration.windows.net", // memdocs, set 59
    "device.login.microsoftonline.com",            // support
    "account.live.com",                            // memdocs, set 97
    "config.edge.skype.com",                       // memdocs, set 189
    "ecs.office.com",                              // memdocs, set 189
    "*.notify.windows.com",                        // memdocs, set 171
    "*.wns.windows.com",                           // memdocs, set 171
    "time.windows.com",                            // memdocs, set 165
    "www.msftconnecttest.com",                     // asked for guest networks
    "*.push.apple.com",                            // apple
    "mdmenrollment.apple.com",                     // apple; scripts that dodge automated enrollment block it
    "acmdm.apple.com",                             // as above
    "deviceservices-external.apple.com",           // as above
    "captive.apple.com",                           // apple
    "gs.apple.com",                                // apple
    "humb.apple.com",                              // apple
    "tbsc.apple.com",                              // apple
    "static.ips.apple.com",                        // apple
    "identity.apple.com",                          // apple
    "time.apple.com",                              // apple
    "ocsp2.apple.com",                             // apple
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_system_has_required_hosts_clocks_a_time_server_and_a_page() {
        for &system in System::SUPPORTED {
            let endpoints = Endpoints::built_in(system);
            assert!(endpoints.hosts.iter().filter(|host| host.clock).count() >= 2, "{system:?}");
            assert!(endpoints.hosts.iter().any(|host| host.host == endpoints.proxy_target.0));
            assert_eq!((endpoints.time_servers.len(), endpoints.pages.len()), (1, 1));
            for host in &endpoints.hosts {
                assert!(host.required && !host.ports.is_empty(), "{host:?}");
                assert_eq!(host.host, host.host.to_ascii_lowercase());
                assert!(!host.host.contains('*'));
            }
        }
    }

    #[test]
    fn a_pattern_covers_names_below_it_and_not_its_neighbours() {
        let named =
            |host| is_enrollment_host(host, &["*.linden.example".to_owned(), "mdm.example".to_owned()]);
        for host in [
            "r.manage.microsoft.com",
            "FEF.AMSUA0502.manage.microsoft.com.",
            "a.linden.example",
            "mdm.example",
        ] {
            assert!(named(host), "{host}");
        }
        for host in [
            "linden.example",
            "notmanage.microsoft.com",
            "xmanage.microsoft.com",
            ".manage.microsoft.com",
            "example",
        ] {
            assert!(!named(host), "{host}");
        }
    }

    #[test]
    fn a_host_of_the_policy_is_added_once() {
        let hosts = [
            "MDM.linden.example".to_owned(),
            "*.mdm.linden.example".to_owned(),
            "Manage.Microsoft.com".to_owned(),
        ];
        let before = Endpoints::built_in(System::Linux).hosts.len();
        let after = Endpoints::built_in(System::Linux).with_extra(&hosts).hosts;
        assert_eq!(after.len(), before + 1);
        assert_eq!(after.last().map(|host| host.host.as_str()), Some("mdm.linden.example"));
    }
}
