//! Management: past, present, and what it needs on the computer.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who manages the machine, in the checks' terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Enrollment {
    /// Which service.
    pub service: ManagementService,
    /// The service's own name for itself: "MS DM Server", "Jamf", "Fleet".
    pub provider: Option<String>,
    /// Host of the management server.
    pub server_host: Option<String>,
    /// Since when.
    #[schemars(with = "Option<String>")]
    pub since: Option<Timestamp>,
    /// The number the system keeps for its state (Windows `EnrollmentState`).
    pub state: Option<u32>,
    /// macOS: approved by the person ("User Approved").
    pub approved: Option<bool>,
}

/// Management and directory state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

/// What an enrollment that is gone left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LeftoverKind {
    /// Windows: an entry under `Enrollments` that names a service and is not in force.
    DeadEnrollment,
    /// Windows: an entry that says "enrolled" and names nobody.
    EmptyEnrollment,
    /// Windows: the join to a tenant that the computer is not in.
    OtherTenant,
    /// Windows: keys or files of the Intune client that came before Windows' own.
    LegacyClient,
    /// A certificate of the authority that came before Intune's own, `SC_Online_Issuing`.
    LegacyCertificate,
    /// macOS: an item of the sign-in keychain.
    KeychainItem,
    /// Linux: registration or broker state without the program it belongs to, or that the program disowns.
    RegistrationFile,
    /// A kind that a newer program knows.
    #[serde(other)]
    Other,
}

/// One thing that was left behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Leftover {
    /// What it is.
    pub kind: LeftoverKind,
    /// Where: key, file, or the name of the keychain item.
    pub place: String,
}

/// What enrollments that are gone left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Leftovers {
    /// Everything found.
    pub items: Vec<Leftover>,
    /// Places that could not be looked at.
    pub not_seen: Vec<String>,
}

/// A certificate that a management service gave this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ManagementCertificate {
    /// Common name of who issued it: "Microsoft Intune MDM Device CA".
    pub issuer: String,
    /// SHA-1 of the certificate, as Windows names it; masked in reports.
    pub thumbprint: String,
    /// Valid from.
    #[schemars(with = "String")]
    pub not_before: Timestamp,
    /// Valid until.
    #[schemars(with = "String")]
    pub not_after: Timestamp,
    /// The private key is there; `None`: could not be told.
    pub has_key: Option<bool>,
    /// The enrollment in force names it.
    pub in_use: Option<bool>,
}

/// The certificates of management services in the computer's own store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ManagementCertificates {
    /// All of them.
    pub certificates: Vec<ManagementCertificate>,
    /// Places that could not be looked at.
    pub not_seen: Vec<String>,
}

/// What Windows' policy says about enrolling.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct EnrollmentPolicy {
    /// `DisableRegistration`: enrolling is switched off. `None`: not set.
    pub registration_disabled: Option<bool>,
    /// `AutoEnrollMDM`: enrolls by itself after the join. `None`: not set.
    pub automatic: Option<bool>,
    /// `UseAADCredentialType`: with whose name it does: 1 the person's, 2 the device's.
    pub automatic_credential: Option<u32>,
    /// What Windows itself answers when asked whether enrolling is allowed.
    pub allowed: Option<bool>,
    /// The person may make changes to the computer.
    pub administrator: Option<bool>,
    /// The person is the account named Administrator that Windows comes with.
    pub built_in_administrator: Option<bool>,
}

/// Programs that enrollment goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CompanyApp {
    /// Company Portal; on Linux Intune's own app.
    Portal,
    /// Microsoft's broker for sign-in (Linux).
    Broker,
    /// Microsoft Edge.
    Edge,
    /// One that a newer program knows.
    #[serde(other)]
    Other,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InstalledApp {
    /// Which.
    pub app: CompanyApp,
    /// The system's name for it: package, bundle, family.
    pub package: String,
    /// Its version; `None`: not installed.
    pub version: Option<String>,
}

/// The programs that enrollment goes through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CompanyApps {
    /// Those that were looked for.
    pub apps: Vec<InstalledApp>,
    /// Those that could not be looked for.
    pub not_seen: Vec<String>,
}

/// One folder that holds the installer of Intune's client for older Windows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InstallerFolder {
    /// The folder.
    pub path: String,
    /// `Microsoft_Intune_Setup.exe` is in it.
    pub installer: bool,
    /// `MicrosoftIntune.accountcert` is beside it.
    pub certificate: bool,
}

/// Folders with parts of that installer, and whether its client is on this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct InstallerFolders {
    /// Folders with either file.
    pub folders: Vec<InstallerFolder>,
    /// Places that could not be looked at.
    pub not_seen: Vec<String>,
}
