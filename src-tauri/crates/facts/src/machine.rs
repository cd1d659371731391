//! One machine: all its facts, the moment they were taken, and the one list of what can be known.

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Account, Answers, BrowserCookies, ClockFloor, ClockOffset, CompanyApps, DefaultBrowser, DeviceIdentity,
    DiskEncryption, DomainRecords, EnrollmentPolicy, EnrollmentState, Fact, HostsOverrides, InstallerFolders,
    Keyring, Leftovers, ManagementCertificates, NetworkLink, NetworkReach, OsIdentity, PortalAnswers,
    ProxyAnswer, ProxySettings, Reason, ReasonCode, RestartSigns, ScriptingRuntime, SecurityChip, Seen,
    Services, SignInRealm, SystemDisk, TimeSync, TimeZone, Uptime,
};

/// Version of the documents this program writes and the newest it reads.
pub const SCHEMA: u32 = 1;

/// The kind of system the facts are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum System {
    /// Windows 10, 11 and Server.
    Windows,
    /// macOS.
    Macos,
    /// Linux distributions.
    Linux,
    /// Anything else; nothing can be known there.
    #[serde(other)]
    Other,
}

impl System {
    /// The three systems that checks exist for.
    pub const SUPPORTED: &'static [System] = &[System::Windows, System::Macos, System::Linux];

    /// The name used in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            System::Windows => "windows",
            System::Macos => "macos",
            System::Linux => "linux",
            System::Other => "other",
        }
    }
}

/// Everything one machine said at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Facts {
    /// See [`SCHEMA`].
    pub schema: u32,
    /// Version of the program that took them.
    pub program: String,
    /// The machine's own clock when asking began; the only time that checks know.
    #[schemars(with = "String")]
    pub taken_at: Timestamp,
    /// The system they are from.
    pub system: System,
    /// The facts by id.
    pub facts: FactSet,
    /// Keys that a newer program wrote, kept as they were.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// Why a facts document could not be read.
#[derive(Debug, PartialEq, Eq)]
pub enum ReadError {
    /// A newer program wrote it: this is the schema it needs.
    Newer {
        /// The document's schema.
        schema: u64,
        /// The version of the program that wrote it, where it says so.
        program: Option<String>,
    },
    /// Not such a document; line and what is wrong, in the parser's words.
    Damaged(String),
}

impl Facts {
    /// A machine of which nothing is known yet.
    pub fn new(program: &str, taken_at: Timestamp, system: System) -> Self {
        Self {
            schema: SCHEMA,
            program: program.to_owned(),
            taken_at,
            system,
            facts: FactSet::all(&Unseen::Pending),
            other: BTreeMap::new(),
        }
    }

    /// A machine of which everything has the given state: for recordings, and for the test that nothing is guessed.
    pub fn all_unknown(program: &str, taken_at: Timestamp, system: System, reason: ReasonCode) -> Self {
        let facts = FactSet::all(&Unseen::NotAsked(Reason::new(reason)));
        Self { facts, ..Self::new(program, taken_at, system) }
    }

    /// Reads a document of this or an older schema; a newer one is named, not guessed at.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        #[derive(Deserialize)]
        struct Head {
            schema: u64,
            program: Option<String>,
        }
        let damaged = |error: serde_json::Error| ReadError::Damaged(error.to_string());
        let head: Head = serde_json::from_str(text).map_err(damaged)?;
        if head.schema > u64::from(SCHEMA) {
            return Err(ReadError::Newer { schema: head.schema, program: head.program });
        }
        serde_json::from_str(text).map_err(damaged)
    }
}

/// Declares every fact once: field, id, type. From it come the set, the ids and the observations that stream in.
macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $field:ident $variant:ident $id:literal: $type:ty,)+) => {
        /// All facts that this program knows of.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        pub struct FactSet {
            $($(#[doc = $doc])+ #[serde(rename = $id, default)] pub $field: Seen<$type>,)+
            /// Facts of a newer program, kept as they were.
            #[serde(flatten)]
            pub other: BTreeMap<String, Value>,
        }

        /// Names one fact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FactId { $($(#[doc = $doc])+ $variant,)+ }

        impl FactId {
            /// Every fact, in the order of documents.
            pub const ALL: &'static [FactId] = &[$(FactId::$variant,)+];

            /// The id as written in documents.
            pub fn as_str(self) -> &'static str {
                match self { $(FactId::$variant => $id,)+ }
            }
        }

        /// One fact as it lands.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Observation { $($(#[doc = $doc])+ $variant(Seen<$type>),)+ }

        impl Observation {
            /// Which fact this is.
            pub fn id(&self) -> FactId {
                match self { $(Observation::$variant(_) => FactId::$variant,)+ }
            }

            /// The fact `id` without a value, and why.
            pub fn without_value(id: FactId, unseen: Unseen) -> Self {
                match id { $(FactId::$variant => Observation::$variant(Seen::bare(unseen.into_fact())),)+ }
            }

            /// Writes down where the fact comes from.
            #[must_use]
            pub fn from_source(mut self, source: &'static str) -> Self {
                match &mut self { $(Observation::$variant(seen) => seen.source = Some(source.into()),)+ }
                self
            }

            /// Writes down what asking cost.
            #[must_use]
            pub fn took(mut self, milliseconds: u32) -> Self {
                match &mut self { $(Observation::$variant(seen) => seen.milliseconds = Some(milliseconds),)+ }
                self
            }
        }

        impl FactSet {
            fn all(unseen: &Unseen) -> Self {
                Self { $($field: Seen::bare(unseen.clone().into_fact()),)+ other: BTreeMap::new() }
            }

            /// Takes one fact in.
            pub fn apply(&mut self, observation: Observation) {
                match observation { $(Observation::$variant(seen) => self.$field = seen,)+ }
            }

            /// Takes one fact of another machine over.
            pub fn take(&mut self, from: &FactSet, id: FactId) {
                match id { $(FactId::$variant => self.$field = from.$field.clone(),)+ }
            }

            /// Whether the fact has landed (with a value or without).
            pub fn has_landed(&self, id: FactId) -> bool {
                match id { $(FactId::$variant => !matches!(self.$field.fact, Fact::Pending),)+ }
            }

            /// What asking for the fact cost, where that is recorded.
            pub fn milliseconds(&self, id: FactId) -> Option<u32> {
                match id { $(FactId::$variant => self.$field.milliseconds,)+ }
            }

            /// Where the fact was read, where that is recorded.
            pub fn source(&self, id: FactId) -> Option<&str> {
                match id { $(FactId::$variant => self.$field.source.as_deref(),)+ }
            }
        }
    };
}

/// The ways a fact can be without a value, for facts of any type.
#[derive(Clone, Debug, PartialEq)]
pub enum Unseen {
    /// See [`Fact::Pending`].
    Pending,
    /// See [`Fact::NotAsked`].
    NotAsked(Reason),
    /// See [`Fact::Denied`].
    Denied(Reason),
    /// See [`Fact::TimedOut`].
    TimedOut(Reason),
    /// See [`Fact::Failed`].
    Failed(Reason),
    /// See [`Fact::Unsupported`].
    Unsupported,
}

impl Unseen {
    /// The fact of any type that this is.
    pub fn into_fact<T>(self) -> Fact<T> {
        match self {
            Unseen::Pending => Fact::Pending,
            Unseen::NotAsked(reason) => Fact::NotAsked(reason),
            Unseen::Denied(reason) => Fact::Denied(reason),
            Unseen::TimedOut(reason) => Fact::TimedOut(reason),
            Unseen::Failed(reason) => Fact::Failed(reason),
            Unseen::Unsupported => Fact::Unsupported,
        }
    }
}

facts! {
    /// Name, version, edition and architecture of the system.
    os_identity OsIdentity "os.identity": OsIdentity,
    /// How long the machine has been up.
    os_uptime OsUptime "os.uptime": Uptime,
    /// Signs that the system waits for a restart.
    os_restart OsRestart "os.restart": RestartSigns,
    /// The clock against other clocks.
    clock_offset ClockOffset "clock.offset": ClockOffset,
    /// The clock against what must lie in its past.
    clock_floor ClockFloor "clock.floor": ClockFloor,
    /// The time zone.
    clock_zone ClockZone "clock.zone": TimeZone,
    /// The time service.
    clock_sync ClockSync "clock.sync": TimeSync,
    /// What opens https links.
    browser_default BrowserDefault "browser.default": DefaultBrowser,
    /// Management and directory state.
    enrollment EnrollmentState "enrollment.state": EnrollmentState,
    /// Space on the system volume.
    disk_system DiskSystem "disk.system": SystemDisk,
    /// Hosts-file entries that name enrollment hosts.
    hosts_overrides HostsOverrides "network.hosts-file": HostsOverrides,
    /// Interfaces and addresses: is there a network at all.
    network_link NetworkLink "network.link": NetworkLink,
    /// Each enrollment host: resolve, connect, TLS, HTTP.
    network_reach NetworkReach "network.reach": NetworkReach,
    /// What known plain pages answered.
    network_portal NetworkPortal "network.portal": PortalAnswers,
    /// The proxies that are set, and by whom.
    proxy_settings ProxySettings "proxy.settings": ProxySettings,
    /// What the configured proxy said when asked to connect.
    proxy_answer ProxyAnswer "proxy.answer": ProxyAnswer,
    /// What the person said.
    answers Answers "person.answers": Answers,
    /// The work account that enrolls.
    account Account "person.account": Account,
    /// What the default browser does with cookies of the sign-in hosts.
    browser_cookies BrowserCookies "browser.cookies": BrowserCookies,
    /// What enrollments that are gone left behind.
    leftovers Leftovers "enrollment.leftovers": Leftovers,
    /// The certificates of management services.
    management_certificates ManagementCertificates "enrollment.certificates": ManagementCertificates,
    /// What Windows' policy says about enrolling.
    enrollment_policy EnrollmentPolicy "enrollment.policy": EnrollmentPolicy,
    /// The programs that enrollment goes through.
    company_apps CompanyApps "apps.company": CompanyApps,
    /// The services that enrollment needs.
    services Services "services.needed": Services,
    /// The login keyring.
    keyring Keyring "keyring.login": Keyring,
    /// What the machine is, as its maker wrote it into the firmware.
    device_identity DeviceIdentity "device.identity": DeviceIdentity,
    /// The security chip.
    security_chip SecurityChip "device.security-chip": SecurityChip,
    /// Encryption of the system volume.
    disk_encryption DiskEncryption "disk.encryption": DiskEncryption,
    /// Folders with parts of the installer for older Windows.
    installer_folders InstallerFolders "legacy.installer-folders": InstallerFolders,
    /// The scripting runtime that installers use.
    scripting_runtime ScriptingRuntime "legacy.scripting-runtime": ScriptingRuntime,
    /// The enrollment records of the person's domain.
    domain_records DomainRecords "network.domain-records": DomainRecords,
    /// How the person's domain signs in.
    sign_in_realm SignInRealm "network.sign-in-realm": SignInRealm,
}
