//! The registry of checks, in the order of every document. One file per check; the macro writes ids, modules and the slice
//! from one list, and the conformance test walks it.

use facts::{Fact, FactId, Facts, Reason, ReasonCode, System};
use policy::Policy;

use crate::{Verdict, step::ids};

pub(crate) mod browsers;

/// Where a check stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Clock, zone, time service.
    Time,
    /// Version, space, restart, hardware.
    System,
    /// Browser and account.
    Account,
    /// Enrollments, past and present.
    Enrollment,
    /// Network.
    Network,
}

impl Group {
    /// All, in the order of the page.
    pub const ALL: &'static [Group] =
        &[Group::Time, Group::System, Group::Account, Group::Enrollment, Group::Network];

    /// The name used in text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Group::Time => "time",
            Group::System => "system",
            Group::Account => "account",
            Group::Enrollment => "enrollment",
            Group::Network => "network",
        }
    }
}

/// What a failed cause hides of a check that follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hides {
    /// Only that it could not be looked at.
    Unknown,
    /// That it could not be looked at, and this one finding (a text id).
    Finding(&'static str),
    /// Whatever it found, unless it passed.
    Everything,
}

/// A check whose failure explains another's outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The check that explains.
    pub check: CheckId,
    /// What it explains.
    pub hides: Hides,
}

/// A check: what it needs, what may explain it, and the function that judges.
#[derive(Debug)]
pub struct CheckDefinition {
    /// Which.
    pub id: CheckId,
    /// Where it stands on the page.
    pub group: Group,
    /// Systems that have the thing it looks at.
    pub systems: &'static [System],
    /// Facts it reads; its row resolves when these and its causes have landed.
    pub needs: &'static [FactId],
    /// Checks whose failure explains this one's, most telling first.
    pub hidden_by: &'static [Cause],
    /// Needs the network; left out by `--offline`.
    pub network: bool,
    /// Judges.
    pub judge: fn(&Facts, &Policy) -> Verdict,
}

const ALL: &[System] = System::SUPPORTED;

/// What is said where a fact gives no value to judge.
fn unseen<T>(check: CheckId, fact: &Fact<T>) -> Verdict {
    Verdict::unknown(check, fact.why_unknown().unwrap_or(Reason::new(ReasonCode::Other)))
}

macro_rules! checks {
    ($($(#[doc = $doc:literal])+ $module:ident $variant:ident = $id:literal,)+) => {
        $(mod $module;)+

        ids! {
            /// Names a check. The order is the order of every document.
            CheckId { $($(#[doc = $doc])+ $variant = $id,)+ }
        }

        /// Every check, in the order of [`CheckId::ALL`].
        pub const CHECKS: &[CheckDefinition] = &[$($module::CHECK,)+];
    };
}

checks! {
    /// The clock against other clocks.
    clock_accuracy ClockAccuracy = "clock-accuracy",
    /// The time zone.
    time_zone TimeZone = "time-zone",
    /// The time service.
    time_sync TimeSync = "time-sync",
    /// Whether the system waits for a restart.
    restart_pending RestartPending = "restart-pending",
    /// The system against the supported list.
    os_version OsVersion = "os-version",
    /// What opens https links.
    default_browser DefaultBrowser = "default-browser",
    /// Whether the browser lets sign-in hosts keep cookies.
    browser_cookies BrowserCookies = "browser-cookies",
    /// Whether a service manages the computer already.
    existing_enrollment ExistingEnrollment = "existing-enrollment",
    /// What an enrollment that is gone left behind.
    stale_enrollment StaleEnrollment = "stale-enrollment",
    /// The device-management certificate.
    enrollment_certificate EnrollmentCertificate = "enrollment-certificate",
    /// Whether policy allows enrollment.
    enrollment_policy EnrollmentPolicy = "enrollment-policy",
    /// The company app and its parts.
    company_app CompanyApp = "company-app",
    /// Services that enrollment needs.
    services Services = "services",
    /// The login keyring.
    keyring Keyring = "keyring",
    /// Whether the machine has an identity of its own.
    device_identity DeviceIdentity = "device-identity",
    /// The security chip.
    security_chip SecurityChip = "security-chip",
    /// Encryption of the system volume.
    disk_encryption DiskEncryption = "disk-encryption",
    /// Free space on the system volume.
    disk_space DiskSpace = "disk-space",
    /// Each enrollment host, step by step.
    network_reach NetworkReach = "network-reach",
    /// Whether a guest network stands in between.
    captive_portal CaptivePortal = "captive-portal",
    /// The proxies that are set.
    proxy Proxy = "proxy",
    /// Who issued the certificates of enrollment hosts.
    tls_inspection TlsInspection = "tls-inspection",
    /// The enrollment records of the person's domain.
    name_resolution NameResolution = "name-resolution",
    /// Hosts-file entries that name enrollment hosts.
    hosts_file HostsFile = "hosts-file",
    /// The sign-in realm and federation server of the person's domain.
    federation Federation = "federation",
    /// The shape of the sign-in name.
    account_name AccountName = "account-name",
    /// The legacy client's folder.
    installer_folder InstallerFolder = "installer-folder",
    /// The scripting runtime that installers need.
    vbscript Vbscript = "vbscript",
}

impl CheckId {
    /// Its entry in the registry.
    pub fn definition(self) -> &'static CheckDefinition {
        &CHECKS[self as usize]
    }
}
