//! A system that nothing is known of: every question is answered with "unsupported", none is guessed.

use std::path::PathBuf;

use facts::{
    DefaultBrowser, EnrollmentState, NetworkLink, OsIdentity, ProxySettings, RestartSigns, Seen, System,
    SystemDisk, TimeSync, TimeZone, Uptime,
};

use crate::seen::unsupported;

pub(crate) const SYSTEM: System = System::Other;

pub(crate) async fn identity() -> Seen<OsIdentity> {
    unsupported()
}

pub(crate) async fn uptime() -> Seen<Uptime> {
    unsupported()
}

pub(crate) async fn restart_signs() -> Seen<RestartSigns> {
    unsupported()
}

pub(crate) async fn time_zone() -> Seen<TimeZone> {
    unsupported()
}

pub(crate) async fn time_sync() -> Seen<TimeSync> {
    unsupported()
}

pub(crate) async fn default_browser() -> Seen<DefaultBrowser> {
    unsupported()
}

pub(crate) async fn enrollment_state() -> Seen<EnrollmentState> {
    unsupported()
}

pub(crate) async fn system_disk() -> Seen<SystemDisk> {
    unsupported()
}

pub(crate) async fn network_link() -> Seen<NetworkLink> {
    unsupported()
}

pub(crate) async fn proxy_settings() -> Seen<ProxySettings> {
    unsupported()
}

/// Where the hosts file lies; `None`: there is none.
pub(crate) fn hosts_file() -> Option<PathBuf> {
    None
}

/// Files that every start of the system touches: the clock cannot rightly show a time before their change.
pub(crate) fn files_of_the_past() -> Vec<PathBuf> {
    Vec::new()
}
