//! The computer itself: system, browser, hardware, disk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Name, version, edition and architecture of the system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Uptime {
    /// Since the last start, sleep included where the system counts it.
    pub seconds: u64,
}

/// Why a restart is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RestartSigns {
    /// What says so.
    pub reasons: Vec<RestartReason>,
    /// The packages or files that ask for it, where they are named.
    pub asked_by: Vec<String>,
    /// Signs that could not be looked at (a registry key we may not read).
    pub not_seen: Vec<String>,
}

/// Browsers that sign-in is known to work or not to work with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DefaultBrowser {
    /// Which it is.
    pub browser: Browser,
    /// The system's name for it: desktop file, program id, bundle id.
    pub handler: String,
    /// As people know it, where the system says.
    pub name: Option<String>,
    /// Browsers that are installed and could be chosen instead, where the system lets a program choose.
    #[serde(default)]
    pub others: Vec<BrowserChoice>,
}

/// A browser that could be the default one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BrowserChoice {
    /// Which it is.
    pub browser: Browser,
    /// The system's name for it.
    pub handler: String,
}

/// Space on the system volume.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SystemDisk {
    /// "/" or "C:\".
    pub mount: String,
    /// Bytes in all.
    pub total_bytes: u64,
    /// Bytes an ordinary user may still write.
    pub free_bytes: u64,
}

/// What the default browser does with cookies of the sign-in hosts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BrowserCookies {
    /// The browser whose settings these are.
    pub browser: Option<Browser>,
    /// Sign-in hosts whose cookies it refuses.
    pub blocked: Vec<String>,
    /// IT's policy for the browser says so, and not the person.
    pub by_policy: bool,
    /// It refuses cookies of sites inside other sites; that alone does not stop a sign-in.
    pub third_party_blocked: Option<bool>,
    /// Where the settings were found: policy places, then the profile.
    pub read: Vec<String>,
    /// Places that could not be looked at.
    pub not_seen: Vec<String>,
}

/// What the machine is, as its maker wrote it into the firmware.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DeviceIdentity {
    /// The maker's name.
    pub vendor: Option<String>,
    /// The model's name.
    pub model: Option<String>,
    /// The machine's number: one person's computer, so it is masked in reports.
    pub serial: Option<String>,
    /// Whether there is a number and it is no maker's placeholder; `None`: could not be read.
    pub serial_is_set: Option<bool>,
    /// Whether it runs inside another computer; `None`: could not be told.
    pub virtual_machine: Option<bool>,
    /// Which virtual machine: "Hyper-V", `VMware`, "kvm".
    pub hypervisor: Option<String>,
}

/// The security chip (TPM).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SecurityChip {
    /// There is one that Windows can use.
    pub present: bool,
    /// "1.2" or "2.0".
    pub version: Option<String>,
    /// Ready for use; `None`: the system does not say.
    pub ready: Option<bool>,
}

/// Encryption of the system volume.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DiskEncryption {
    /// The volume: "/", "/dev/mapper/root".
    pub volume: String,
    /// Whether what is written to it is encrypted.
    pub encrypted: bool,
    /// How: "LUKS", `FileVault`.
    pub method: Option<String>,
}

/// One service that enrollment needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ServiceState {
    /// The system's name for it: `dmwappushservice`, `intune-daemon.service`.
    pub name: String,
    /// It is there at all.
    pub installed: bool,
    /// Somebody switched it off (disabled, masked).
    pub disabled: bool,
    /// It was started and broke down.
    pub failed: bool,
    /// It is running now.
    pub running: Option<bool>,
}

/// The services that enrollment needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Services {
    /// Those that were looked at, installed or not.
    pub services: Vec<ServiceState>,
    /// Those that could not be looked at.
    pub not_seen: Vec<String>,
}

/// The login keyring (secret service).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Keyring {
    /// Somebody answers to `org.freedesktop.secrets`.
    pub service: bool,
    /// A collection has the alias `default`.
    pub default_collection: bool,
    /// A collection named `login` is there.
    pub login_collection: bool,
    /// The default collection is locked.
    pub locked: Option<bool>,
}

/// The scripting runtime that installers use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ScriptingRuntime {
    /// Its class is registered.
    pub registered: bool,
    /// Its library is on the disk.
    pub library: bool,
}
