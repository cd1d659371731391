//! Network interfaces and their addresses where sysinfo asks the system for them (Windows, macOS).

use std::net::{IpAddr, Ipv6Addr};

use facts::{NetworkLink, ReasonCode, Seen};
use sysinfo::{InterfaceOperationalState, Networks};

use crate::seen::{failed, known};

/// Interfaces that are not switched off and have an address that leads beyond this computer and its cable.
pub(super) fn link(source: &'static str) -> Seen<NetworkLink> {
    let networks = match Networks::new_with_refreshed_list() {
        Ok(networks) => networks,
        Err(error) => return failed(source, ReasonCode::Unreadable, error.to_string()),
    };
    let mut link = NetworkLink::default();
    for (name, interface) in &networks {
        if interface.operational_state() == InterfaceOperationalState::Down {
            continue;
        }
        let routable = || interface.ip_networks().iter().map(|network| network.addr).filter(is_routable);
        let (ipv4, ipv6) =
            (routable().any(|address| address.is_ipv4()), routable().any(|address| address.is_ipv6()));
        link.ipv4 |= ipv4;
        link.ipv6 |= ipv6;
        if ipv4 || ipv6 {
            link.interfaces.push(name.to_string_lossy().into_owned());
        }
    }
    link.interfaces.sort();
    known(source, link)
}

fn is_routable(address: &IpAddr) -> bool {
    // An IPv4 address in IPv6 clothes is judged as what it is.
    match address.to_canonical() {
        IpAddr::V4(address) => {
            !address.is_loopback() && !address.is_link_local() && !address.is_unspecified()
        }
        IpAddr::V6(address) => {
            !address.is_loopback() && !address.is_unspecified() && !Ipv6Addr::is_unicast_link_local(&address)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_computer_and_its_cable_lead_nowhere() {
        let routable = |text: &str| is_routable(&text.parse().unwrap());
        for near in ["127.0.0.1", "169.254.3.4", "0.0.0.0", "::1", "::", "fe80::1", "::ffff:127.0.0.1"] {
            assert!(!routable(near), "{near}");
        }
        for far in ["192.0.2.7", "10.0.0.1", "2001:db8::1", "fd00::1"] {
            assert!(routable(far), "{far}");
        }
    }
}
