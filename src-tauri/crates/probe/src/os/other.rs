//! A system that nothing is known of: every question is answered with "unsupported", none is guessed.

use std::{
    future::{Ready, ready},
    path::PathBuf,
};

use facts::{
    Account, Browser, CompanyApps, DefaultBrowser, DeviceIdentity, DiskEncryption, EnrollmentPolicy,
    EnrollmentState, InstallerFolders, Keyring, Leftovers, ManagementCertificates, NetworkLink, OsIdentity,
    ProxySettings, Reason, ReasonCode, RestartSigns, ScriptingRuntime, SecurityChip, Seen, Services, System,
    SystemDisk, TimeSync, TimeZone, Uptime,
};

use super::InForce;
use crate::{browser_cookies::BrowserPlaces, seen::unsupported};

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

pub(crate) fn wifi_names() -> Ready<Vec<String>> {
    ready(Vec::new())
}

pub(crate) async fn proxy_settings() -> Seen<ProxySettings> {
    unsupported()
}

pub(crate) async fn account() -> Seen<Account> {
    unsupported()
}

pub(crate) fn leftovers(_: InForce) -> Ready<Seen<Leftovers>> {
    ready(unsupported())
}

pub(crate) async fn management_certificates() -> Seen<ManagementCertificates> {
    unsupported()
}

pub(crate) async fn enrollment_policy() -> Seen<EnrollmentPolicy> {
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

pub(crate) async fn security_chip() -> Seen<SecurityChip> {
    unsupported()
}

pub(crate) async fn disk_encryption() -> Seen<DiskEncryption> {
    unsupported()
}

pub(crate) async fn installer_folders() -> Seen<InstallerFolders> {
    unsupported()
}

pub(crate) async fn scripting_runtime() -> Seen<ScriptingRuntime> {
    unsupported()
}

/// What a proxy script says of an address.
pub(crate) fn proxies_by_script(_: Option<String>, _: String) -> Ready<Result<Vec<String>, Reason>> {
    ready(Err(Reason::new(ReasonCode::NotInstalled)))
}

/// Where a browser keeps its settings and IT's policy for it.
pub(crate) fn browser_places(_: Browser) -> BrowserPlaces {
    BrowserPlaces::default()
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
    use futures::FutureExt;

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
        check(account).await;
        check(async || {
            let in_force = InForce {
                enrollment: enrollment_state().boxed().shared(),
                certificates: management_certificates().boxed().shared(),
                apps: company_apps().boxed().shared(),
            };
            leftovers(in_force).await
        })
        .await;
        check(management_certificates).await;
        check(enrollment_policy).await;
        check(company_apps).await;
        check(services).await;
        check(keyring).await;
        check(device_identity).await;
        check(security_chip).await;
        check(disk_encryption).await;
        check(installer_folders).await;
        check(scripting_runtime).await;
        assert!(proxies_by_script(None, String::new()).await.is_err());
        assert!(wifi_names().await.is_empty());
        assert_eq!(browser_places(Browser::Edge), BrowserPlaces::default());
        assert_eq!((SYSTEM, hosts_file(), files_of_the_past()), (System::Other, None, Vec::new()));
    }
}
