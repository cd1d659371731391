//! What enrollment needs on this computer, and what earlier ones left.

use facts::{
    Account, Browser, CompanyApps, DeviceIdentity, DiskEncryption, Keyring, Leftovers, Seen, Services,
};

use crate::{browser_cookies::BrowserPlaces, seen::unsupported};

pub(crate) async fn account() -> Seen<Account> {
    unsupported()
}

pub(crate) async fn leftovers() -> Seen<Leftovers> {
    unsupported()
}

pub(crate) async fn company_apps() -> Seen<CompanyApps> {
    unsupported()
}

pub(crate) async fn services() -> Seen<Services> {
    unsupported()
}

pub(crate) async fn keyring() -> Seen<Keyring> {
    unsupported()
}

pub(crate) async fn device_identity() -> Seen<DeviceIdentity> {
    unsupported()
}

pub(crate) async fn disk_encryption() -> Seen<DiskEncryption> {
    unsupported()
}

/// Where a browser keeps its settings, and IT's policy for it.
pub(crate) fn browser_places(_: Browser) -> BrowserPlaces {
    BrowserPlaces::default()
}
