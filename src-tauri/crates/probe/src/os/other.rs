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

#[cfg(test)]
mod tests {
    use facts::Fact;

    use super::*;

    async fn check<T: PartialEq + std::fmt::Debug>(function: impl AsyncFn() -> Seen<T>) {
        assert_eq!(function().await, Seen::bare(Fact::Unsupported));
    }

    #[tokio::test]
    async fn nothing_is_guessed_about_an_unknown_system() {
        check(identity).await;
        check(uptime).await;
        check(restart_signs).await;
        check(time_zone).await;
        check(time_sync).await;
        check(default_browser).await;
        check(enrollment_state).await;
        check(system_disk).await;
        check(network_link).await;
        check(proxy_settings).await;
        assert_eq!((SYSTEM, hosts_file(), files_of_the_past()), (System::Other, None, Vec::new()));
    }
}
