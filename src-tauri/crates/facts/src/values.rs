//! The values facts hold. A masked value keeps beside it whatever a check needs to judge it, so that a masked
//! machine replays to the same screen.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Name, version, edition and architecture of the system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OsIdentity {
    /// As people know it: "Debian GNU/Linux", "Windows 11 Pro", "macOS".
    pub name: String,
    /// For comparing: `ID` of os-release, `windows`, `macos`.
    pub id: String,
    /// `ID_LIKE` of os-release; empty elsewhere.
    pub id_like: Vec<String>,
    /// "12", "24.04", "10.0.26100", "15.1".
    pub version: String,
    /// Windows: the build number (`CurrentBuild`), 26100.
    pub build: Option<u32>,
    /// Windows: `UBR`, the number after the build. macOS: the build, such as "24B83", is in `build_name`.
    pub revision: Option<u32>,
    /// macOS: "24B83". Windows: `DisplayVersion`, "24H2".
    pub build_name: Option<String>,
    /// Windows: `EditionID`, such as `Professional`, `Core`, `EnterpriseS`. Linux: `VARIANT_ID`.
    pub edition: Option<String>,
    /// `x86_64`, `aarch64`, …: of the machine, not of this program.
    pub architecture: String,
    /// Linux inside Windows (WSL).
    pub wsl: bool,
    /// Linux: `XDG_CURRENT_DESKTOP`, such as "GNOME" or "KDE".
    pub desktop: Option<String>,
}

/// How long the machine has been up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uptime {
    /// Since the last start, sleep included where the system counts it.
    pub seconds: u64,
}

/// Why a restart is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RestartReason {
    /// Windows: `Component Based Servicing\RebootPending`.
    ComponentServicing,
    /// Windows: `WindowsUpdate\Auto Update\RebootRequired`. macOS: an update that is prepared.
    SystemUpdate,
    /// Windows: `Session Manager\PendingFileRenameOperations`.
    FileRename,
    /// Linux: `/run/reboot-required`, or `needs-restarting`.
    PackageUpdate,
    /// Linux: the running kernel's modules are no longer on the disk.
    KernelReplaced,
    /// A reason that a newer program knows.
    #[serde(other)]
    Other,
}

/// Signs that the system waits for a restart; none of them is a good answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RestartSigns {
    /// What says so.
    pub reasons: Vec<RestartReason>,
    /// The packages or files that ask for it, where they are named.
    pub asked_by: Vec<String>,
    /// Signs that could not be looked at (a registry key we may not read).
    pub not_seen: Vec<String>,
}

/// The clock against other clocks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClockOffset {
    /// One entry per clock that answered.
    pub samples: Vec<ClockSample>,
    /// Clocks that did not answer, and why, in the protocol's words.
    pub unanswered: Vec<String>,
}

/// How another clock was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockMethod {
    /// SNTP, RFC 4330.
    Sntp,
    /// `Date` header of an https answer, corrected for half the round trip.
    HttpDate,
    /// A method that a newer program knows.
    #[serde(other)]
    Other,
}

/// The clock against one other clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClockSample {
    /// Host that was asked.
    pub host: String,
    /// How.
    pub method: ClockMethod,
    /// This computer's clock minus the other one: negative is slow.
    pub offset_seconds: f64,
    /// Half the round trip, plus half a second for whole-second headers.
    pub uncertainty_seconds: f64,
}

/// The clock against what must lie in its past: a clock before any of these is wrong without asking anyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockFloor {
    /// When this program was built.
    pub built_at: Timestamp,
    /// Newest change of the system's own files (package database, system log).
    pub newest_file_at: Option<Timestamp>,
    /// Which file that is.
    pub newest_file: Option<String>,
}

/// The time zone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TimeZone {
    /// IANA name such as "Asia/Taipei". `None`: not set.
    pub name: Option<String>,
    /// What the system adds to UTC now.
    pub offset_minutes: i32,
    /// What the zone's rules say it should add now; `None` when the zone is not in the rules.
    pub rules_offset_minutes: Option<i32>,
    /// A second place that names another zone: (where, which).
    pub contradicted_by: Option<(String, String)>,
    /// Whether the system sets it by location.
    pub automatic: Option<bool>,
}

/// The time service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TimeSync {
    /// `systemd-timesyncd`, `chronyd`, `W32Time`, `timed`. `None`: none found.
    pub service: Option<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Whether it says that the clock is synchronised.
    pub synchronised: Option<bool>,
}

/// Browsers that sign-in is known to work or not to work with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Browser {
    /// Microsoft Edge.
    Edge,
    /// Google Chrome.
    Chrome,
    /// Chromium.
    Chromium,
    /// Mozilla Firefox.
    Firefox,
    /// Safari.
    Safari,
    /// Brave.
    Brave,
    /// Opera.
    Opera,
    /// Vivaldi.
    Vivaldi,
    /// Internet Explorer.
    InternetExplorer,
    /// Anything else.
    #[serde(other)]
    Other,
}

/// What opens https links.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefaultBrowser {
    /// Which it is.
    pub browser: Browser,
    /// The system's name for it: desktop file, program id, bundle id.
    pub handler: String,
    /// As people know it, where the system says.
    pub name: Option<String>,
}

/// Who manages the machine, in the checks' terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ManagementService {
    /// Microsoft Intune.
    Intune,
    /// Another service (Jamf, Fleet, Workspace ONE, …).
    Another,
    /// An enrollment whose server is not told.
    #[serde(other)]
    NotTold,
}

/// One enrollment into management that is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrollment {
    /// Which service.
    pub service: ManagementService,
    /// The service's own name for itself: "MS DM Server", "Jamf", "Fleet".
    pub provider: Option<String>,
    /// Host of the management server.
    pub server_host: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
    /// The number the system keeps for its state (Windows `EnrollmentState`).
    pub state: Option<u32>,
    /// macOS: approved by the person ("User Approved").
    pub approved: Option<bool>,
}

/// Management and directory state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnrollmentState {
    /// Enrollments in force; empty: not managed.
    pub enrollments: Vec<Enrollment>,
    /// Joined to Microsoft Entra ID.
    pub entra_joined: Option<bool>,
    /// Registered with Microsoft Entra ID (work account added).
    pub entra_registered: Option<bool>,
    /// Joined to an on-premises domain.
    pub domain_joined: Option<bool>,
    /// The tenant's display name.
    pub tenant_name: Option<String>,
    /// Configuration Manager client present (Windows).
    pub configuration_manager: Option<bool>,
    /// Places that could not be looked at; an empty list above then proves nothing.
    pub not_seen: Vec<String>,
}

/// Space on the system volume.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SystemDisk {
    /// "/" or "C:\".
    pub mount: String,
    /// Bytes in all.
    pub total_bytes: u64,
    /// Bytes an ordinary user may still write.
    pub free_bytes: u64,
}

/// Hosts-file entries that name enrollment hosts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HostsOverrides {
    /// The file.
    pub path: String,
    /// The entries, in the file's order.
    pub entries: Vec<HostsEntry>,
}

/// One name in one line of the hosts file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostsEntry {
    /// Line in the file, from 1.
    pub line: u32,
    /// The address it is given.
    pub address: String,
    /// The enrollment host.
    pub host: String,
}

/// Interfaces and addresses: is there a network at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkLink {
    /// Interfaces other than loopback that are up and have a routable address.
    pub interfaces: Vec<String>,
    /// One of them has an IPv4 address that is not link-local.
    pub ipv4: bool,
    /// One of them has an IPv6 address that is not link-local.
    pub ipv6: bool,
}

/// How far a connection came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReachStep {
    /// Finding the address.
    Resolve,
    /// Opening the connection.
    Connect,
    /// Agreeing on encryption, certificate included.
    Tls,
    /// Getting an answer.
    Http,
}

/// One host over one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostReach {
    /// Host.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Through the configured proxy instead of directly.
    pub through_proxy: bool,
    /// Enrollment does not work without it.
    pub required: bool,
    /// The step that failed; `None`: reached.
    pub failed_at: Option<ReachStep>,
    /// What came back there, in the system's words.
    pub error: Option<String>,
    /// The certificate was refused (and not the connection).
    #[serde(default)]
    pub certificate_refused: bool,
    /// Status of the answer.
    pub http_status: Option<u16>,
    /// Organisation and name of the authority that issued the host's certificate.
    pub issuer: Option<String>,
    /// From begin to the last step.
    pub milliseconds: u32,
}

/// Each enrollment host: resolve, connect, TLS, HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkReach {
    /// One entry per host and way.
    pub hosts: Vec<HostReach>,
}

/// What a known plain page answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PortalOutcome {
    /// The known text.
    Expected,
    /// A redirect or another page: somebody stands in between.
    SomethingElse,
    /// No answer.
    NoAnswer,
}

/// One known plain page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortalAnswer {
    /// The page's host.
    pub host: String,
    /// What it answered.
    pub outcome: PortalOutcome,
    /// Status, where there was one.
    pub http_status: Option<u16>,
    /// Host a redirect led to.
    pub redirect_host: Option<String>,
}

/// What known plain pages answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PortalAnswers {
    /// One entry per page asked.
    pub pages: Vec<PortalAnswer>,
}

/// How a proxy is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyKind {
    /// None: straight out.
    Direct,
    /// A named server.
    Manual,
    /// A script says (PAC).
    Script,
    /// The network says (WPAD).
    Detect,
}

/// A proxy as one place sets it. Never holds a user name or password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProxyConfig {
    /// How.
    pub kind: ProxyKind,
    /// `host:port` for https, sign-in cut out.
    pub server: Option<String>,
    /// Address of the script.
    pub script_url: Option<String>,
    /// The setting held a user name or password.
    #[serde(default)]
    pub with_credentials: bool,
    /// Hosts that go straight out.
    #[serde(default)]
    pub bypass: Vec<String>,
    /// Where this is set: `WinHTTP`, `Internet Settings`, `org.gnome.system.proxy`, `https_proxy`.
    pub source: String,
}

/// The proxies that are set, and by whom. `None`: that place sets nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProxySettings {
    /// What the person's programs use.
    pub user: Option<ProxyConfig>,
    /// What system services use.
    pub machine: Option<ProxyConfig>,
    /// What the environment variables say.
    pub environment: Option<ProxyConfig>,
    /// Places that could not be looked at.
    pub not_seen: Vec<String>,
}

/// What a proxy did with a request to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyOutcome {
    /// Connected us.
    Tunnel,
    /// Wants a sign-in (407).
    WantsSignIn,
    /// Said no (any other status).
    Refused,
    /// Did not answer.
    NoAnswer,
}

/// What the configured proxy said when asked to connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProxyAnswer {
    /// `host:port` of the proxy.
    pub proxy: String,
    /// Host it was asked for.
    pub target: String,
    /// What it did.
    pub outcome: ProxyOutcome,
    /// Status, where there was one.
    pub http_status: Option<u16>,
    /// Sign-in schemes it offers ("Negotiate", "NTLM", "Basic").
    #[serde(default)]
    pub schemes: Vec<String>,
}

/// What the person said: by check, with the time it was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Yes or no, by check id.
    pub by_check: BTreeMap<String, Answer>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Yes?
    pub yes: bool,
    /// When it was said.
    pub at: Timestamp,
}
