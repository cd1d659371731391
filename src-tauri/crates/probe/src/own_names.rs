//! What this computer is called on networks: its addresses and the Wi-Fi names it knows. For masking alone, never a fact: nothing of it is shown
//! or kept.

use std::{net::IpAddr, time::Duration};

use sysinfo::Networks;

use crate::os;

/// What this computer is called on networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnNames {
    /// IP addresses of its interfaces, as the standard library writes them.
    pub addresses: Vec<String>,
    /// Hardware addresses of its interfaces: `00:1a:2b:3c:4d:5e`.
    pub hardware: Vec<String>,
    /// Names of the wireless networks that it knows.
    pub wifi: Vec<String>,
}

/// How long the system may take to list the wireless networks.
const LIMIT: Duration = Duration::from_secs(2);

/// Asks the system; what it does not say is missing.
pub async fn own_names() -> OwnNames {
    let mut names = OwnNames::default();
    if let Ok(networks) = Networks::new_with_refreshed_list() {
        for (_, interface) in &networks {
            let hardware = interface.mac_address();
            if !hardware.is_unspecified() {
                names.hardware.push(hardware.to_string().to_lowercase());
            }
            let addresses = interface.ip_networks().iter().map(|network| network.addr);
            names.addresses.extend(addresses.filter(is_somebodys).map(|address| address.to_string()));
        }
    }
    names.wifi = tokio::time::timeout(LIMIT, os::wifi_names()).await.unwrap_or_default();
    for list in [&mut names.addresses, &mut names.hardware, &mut names.wifi] {
        list.sort();
        list.dedup();
    }
    names
}

fn is_somebodys(address: &IpAddr) -> bool {
    !address.is_loopback() && !address.is_unspecified()
}
