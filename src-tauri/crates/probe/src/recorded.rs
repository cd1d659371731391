//! Facts from the outputs of other programs, as somebody mails them in. Pure: reads no file and asks nobody.
//!
//! Every kind is one line of [`KINDS`]. A kind whose facts no check needs is read all the same, and gives none.

use facts::{
    AccountSource, Enrollment, EnrollmentPolicy, EnrollmentState, Fact, FederationServer, Leftover,
    LeftoverKind, Leftovers, ManagementService, Observation, OsIdentity, ProxySettings, RealmKind,
    RestartReason, RestartSigns, Seen, SignInRealm, System, TimeSync, TimeZone,
};
use plist::Value;

use crate::parse::{
    account_name, dsregcmd, linux_enrollment, macos_profiles_status, macos_scutil_proxy, management_server,
    mex, os_release, registry_export, user_realm, virtual_machine, windows_enrollment, windows_proxy,
    windows_w32tm,
};

/// One kind of output.
#[derive(Debug)]
pub struct Kind {
    /// Its name on the command line.
    pub name: &'static str,
    /// The system it is from; `None`: a server's answer, which fits any.
    pub system: Option<System>,
    /// Reads it; `None`: it is no such output.
    read: fn(&str) -> Option<Vec<Observation>>,
}

const WINDOWS: Option<System> = Some(System::Windows);
const MACOS: Option<System> = Some(System::Macos);
const LINUX: Option<System> = Some(System::Linux);

const fn kind(
    name: &'static str,
    system: Option<System>,
    read: fn(&str) -> Option<Vec<Observation>>,
) -> Kind {
    Kind { name, system, read }
}

/// Every kind, in the order of the documentation.
pub const KINDS: &[Kind] = &[
    kind("dsregcmd", WINDOWS, read_dsregcmd),
    kind("registry", WINDOWS, read_registry),
    kind("w32tm", WINDOWS, read_w32tm),
    kind("netsh_winhttp", WINDOWS, read_winhttp),
    kind("systeminfo", WINDOWS, read_systeminfo),
    kind("certutil", WINDOWS, read_certutil),
    kind("http_mex", None, read_mex),
    kind("http_userrealm", None, read_realm),
    kind("http_openid", None, |text| json_with(text, &["issuer", "token_endpoint", "odata.error"])),
    kind("http_mde2", None, |text| containing(text, &["envelope", "soap", "discover"])),
    kind("http_linux_enroll", None, |text| json_with(text, &["deviceId", "certificate", "odata.error"])),
    kind("macos_profiles_status", MACOS, |text| {
        let status = macos_profiles_status::status(text)?;
        Some(vec![enrollment(macos_profiles_status::state(&status))])
    }),
    kind("macos_profiles", MACOS, read_profiles),
    kind("macos_mdmclient", MACOS, read_mdmclient),
    kind("macos_system_profiler", MACOS, read_profiles),
    kind("macos_scutil_dns", MACOS, |text| containing(text, &["dns configuration"])),
    kind("macos_scutil_proxy", MACOS, |text| {
        let begin = text.find("<dictionary>")?;
        let user = macos_scutil_proxy::settings(&text[begin..]).ok()?;
        Some(vec![Observation::ProxySettings(seen(ProxySettings { user, ..ProxySettings::default() }))])
    }),
    kind("os_release", LINUX, |text| Some(vec![Observation::OsIdentity(seen(os_release::identity(text)?))])),
    kind("timedatectl", LINUX, read_timedatectl),
    kind("linux_dsreg", LINUX, |text| {
        let status = linux_enrollment::dsreg_status(text);
        let not_seen = vec!["dsreg: enrollments".to_owned()];
        Some(vec![enrollment(EnrollmentState {
            entra_registered: Some(status.registered?),
            tenant_name: status.tenant_name,
            not_seen,
            ..EnrollmentState::default()
        })])
    }),
    kind("linux_registration", LINUX, |text| {
        let enrolled = linux_enrollment::registered_device(text)?;
        let ours = Enrollment { service: ManagementService::Intune, ..nobody() };
        let enrollments = if enrolled { vec![ours] } else { Vec::new() };
        Some(vec![enrollment(EnrollmentState { enrollments, ..EnrollmentState::default() })])
    }),
];

/// Kinds that hold messages instead of facts: known errors are looked for in them.
pub const LOG_KINDS: &[&str] = &[
    "evtx",
    "event_xml",
    "event_text",
    "ime_log",
    "mdm_report",
    "macos_intune_agent_log",
    "macos_unified_log",
    "linux_journal",
];

impl Kind {
    /// The kind of that name.
    pub fn named(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// What the output says, each fact with the kind as its source. `None`: it is no such output.
    pub fn read(&self, bytes: &[u8]) -> Option<Vec<Observation>> {
        let observations = (self.read)(&decode(bytes))?;
        Some(observations.into_iter().map(|observation| observation.from_source(self.name)).collect())
    }
}

/// What two outputs say of management is put together; of every other fact the later word counts.
pub fn merge(facts: &facts::FactSet, later: Observation) -> Observation {
    match (facts.enrollment.fact.known(), later) {
        (Some(earlier), Observation::EnrollmentState(mut seen)) => {
            if let Fact::Known(state) = &mut seen.fact {
                join(state, earlier);
            }
            Observation::EnrollmentState(seen)
        }
        (_, later) => later,
    }
}

fn join(state: &mut EnrollmentState, earlier: &EnrollmentState) {
    let fresh = earlier.enrollments.iter().filter(|known| !state.enrollments.contains(known)).cloned();
    let fresh: Vec<Enrollment> = fresh.collect();
    state.enrollments.extend(fresh);
    state.entra_joined = state.entra_joined.or(earlier.entra_joined);
    state.entra_registered = state.entra_registered.or(earlier.entra_registered);
    state.domain_joined = state.domain_joined.or(earlier.domain_joined);
    state.configuration_manager = state.configuration_manager.or(earlier.configuration_manager);
    state.tenant_name = state.tenant_name.take().or_else(|| earlier.tenant_name.clone());
    // What one of them did not look at, the other one did.
    state.not_seen.retain(|place| earlier.not_seen.contains(place));
}

/// UTF-8 or UTF-16, with or without a mark before it; damaged bytes are replaced.
fn decode(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [first, 0, ..] if *first != 0 => wide(bytes, u16::from_le_bytes),
        _ => String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').to_owned(),
    }
}

fn seen<T>(value: T) -> Seen<T> {
    Seen::bare(Fact::Known(value))
}

fn enrollment(state: EnrollmentState) -> Observation {
    Observation::EnrollmentState(seen(state))
}

fn nobody() -> Enrollment {
    Enrollment {
        service: ManagementService::NotTold,
        provider: None,
        server_host: None,
        since: None,
        state: None,
        approved: None,
    }
}

fn containing(text: &str, words: &[&str]) -> Option<Vec<Observation>> {
    let lower = text.to_ascii_lowercase();
    words.iter().any(|word| lower.contains(word)).then(Vec::new)
}

fn json_with(text: &str, keys: &[&str]) -> Option<Vec<Observation>> {
    // Some are cut by whoever mailed them.
    let begins = text.trim_start().starts_with('{');
    let has_key = keys.iter().any(|key| text.contains(&format!("\"{key}\"")));
    (begins && has_key).then(Vec::new)
}

fn read_dsregcmd(text: &str) -> Option<Vec<Observation>> {
    let status = dsregcmd::status(text)?;
    let account = status.account.and_then(|name| account_name::account(&name, AccountSource::System));
    let account = account.map(|account| Observation::Account(seen(account)));
    Some(status.joins.map(enrollment).into_iter().chain(account).collect())
}

const MACHINE: &str = "hkey_local_machine\\";

fn read_registry(text: &str) -> Option<Vec<Observation>> {
    let keys = registry_export::keys(text)?;
    let below = |path: &str| -> Option<&registry_export::Key> {
        keys.iter().find(|key| key.path == format!("{MACHINE}{path}"))
    };
    let mut observations = Vec::new();
    let enrollments = format!("{MACHINE}software\\microsoft\\enrollments");
    if keys.iter().any(|key| key.path.starts_with(&enrollments)) {
        let of_id = |key: &&registry_export::Key| {
            let id = key.path.strip_prefix(&enrollments).and_then(|rest| rest.strip_prefix('\\'));
            id.is_some_and(|id| id.trim_matches(['{', '}']).len() == 36 && !id.contains('\\'))
        };
        let mut found = Leftovers::default();
        let mut entries = Vec::new();
        for key in keys.iter().filter(of_id) {
            let entry = windows_enrollment::Entry {
                state: key.number("enrollmentstate"),
                kind: key.number("enrollmenttype"),
                provider: key.text("providerid"),
                discovery: key.text("discoveryservicefullurl"),
                written: None,
            };
            let kind = match windows_enrollment::leftover(&entry, key.text("upn").is_some()) {
                Some(windows_enrollment::Remains::Dead) => Some(LeftoverKind::DeadEnrollment),
                Some(windows_enrollment::Remains::Empty) => Some(LeftoverKind::EmptyEnrollment),
                None => None,
            };
            found.items.extend(kind.map(|kind| Leftover { kind, place: key.path.clone() }));
            entries.push(entry);
        }
        // An entry that is cut short may be one that is in force.
        let cut = entries.iter().filter(|entry| entry.state.is_none()).count();
        let not_seen = if cut > 0 { vec![format!("EnrollmentState of {cut}")] } else { Vec::new() };
        let state = EnrollmentState {
            enrollments: windows_enrollment::in_force(&entries),
            not_seen,
            ..EnrollmentState::default()
        };
        observations.push(enrollment(state));
        observations.push(Observation::Leftovers(seen(found)));
    }
    if let Some(policy) = below("software\\policies\\microsoft\\windows\\currentversion\\mdm") {
        let switch = |name| policy.number(name).map(|value| value != 0);
        observations.push(Observation::EnrollmentPolicy(seen(EnrollmentPolicy {
            registration_disabled: switch("disableregistration"),
            automatic: switch("autoenrollmdm"),
            automatic_credential: policy.number("useaadcredentialtype"),
            ..EnrollmentPolicy::default()
        })));
    }
    let pending = [
        ("component based servicing\\rebootpending", RestartReason::ComponentServicing),
        ("windowsupdate\\auto update\\rebootrequired", RestartReason::SystemUpdate),
    ];
    let is_pending = |end: &str| keys.iter().any(|key| key.path.ends_with(end));
    let reasons: Vec<RestartReason> =
        pending.iter().filter(|(end, _)| is_pending(end)).map(|(_, reason)| *reason).collect();
    if !reasons.is_empty() {
        observations.push(Observation::OsRestart(seen(RestartSigns { reasons, ..RestartSigns::default() })));
    }
    Some(observations)
}

fn read_w32tm(text: &str) -> Option<Vec<Observation>> {
    let (enabled, synchronised) = match windows_w32tm::status(text)? {
        windows_w32tm::Status::Synchronised => (Some(true), Some(true)),
        windows_w32tm::Status::NotSynchronised => (Some(true), Some(false)),
        windows_w32tm::Status::Stopped => (Some(false), None),
    };
    let service = Some("W32Time".to_owned());
    Some(vec![Observation::ClockSync(seen(TimeSync { service, enabled, synchronised }))])
}

/// `netsh winhttp show proxy`: a title with `WinHTTP` in it, then a sentence for "none", or a server and the hosts that go past it.
fn read_winhttp(text: &str) -> Option<Vec<Observation>> {
    let mut lines = text.lines().skip_while(|line| !line.contains("WinHTTP"));
    lines.next()?;
    // What was set is indented; a prompt that follows is not.
    let values: Vec<&str> = lines
        .filter(|line| line.starts_with([' ', '\t']))
        .filter_map(|line| line.split_once([':', '：']))
        .map(|(_, value)| value.trim())
        .collect();
    let server = values.first().copied().unwrap_or_default();
    let bypass = values.get(1).copied().unwrap_or_default();
    let machine = windows_proxy::manual(server, bypass, "WinHTTP");
    // The person's own settings are not among these.
    let not_seen = vec!["Internet Settings".to_owned()];
    Some(vec![Observation::ProxySettings(seen(ProxySettings {
        machine,
        not_seen,
        ..ProxySettings::default()
    }))])
}

/// `systeminfo`: labels are translated; the product's name, the version number and the machine's kind are not.
fn read_systeminfo(text: &str) -> Option<Vec<Observation>> {
    let values: Vec<&str> =
        text.lines().filter_map(|line| line.split_once(':')).map(|(_, value)| value.trim()).collect();
    let name = values.iter().find(|value| value.starts_with("Microsoft Windows"))?;
    let version = values.iter().find_map(|value| {
        let version = value.split_whitespace().next()?;
        let parts: Vec<u32> = version.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
        (parts.len() == 3).then(|| (version.to_owned(), parts[2]))
    })?;
    let name = name.trim_start_matches("Microsoft ").to_owned();
    let edition =
        [("Home", "Core"), ("Pro", "Professional"), ("Education", "Education"), ("Enterprise", "Enterprise")]
            .iter()
            .find(|(word, _)| name.split(' ').any(|part| part.starts_with(word)))
            .map(|(_, edition)| (*edition).to_owned());
    let kind =
        values.iter().position(|value| ["x64-", "ARM64-", "X86-"].iter().any(|kind| value.starts_with(kind)));
    let architecture = match kind.map(|index| values[index]) {
        Some(value) if value.starts_with("x64") => "x86_64",
        Some(value) if value.starts_with("ARM64") => "aarch64",
        Some(_) => "x86",
        None => "",
    };
    let mut observations = vec![Observation::OsIdentity(seen(OsIdentity {
        name,
        id: "windows".to_owned(),
        version: version.0,
        build: Some(version.1),
        edition,
        architecture: architecture.to_owned(),
        ..OsIdentity::default()
    }))];
    // Maker and model stand right before the kind of machine, in every language.
    if let Some(index) = kind.filter(|index| *index >= 2) {
        let (vendor, model) = (values[index - 2], values[index - 1]);
        let hypervisor = virtual_machine::name(vendor, model);
        observations.push(Observation::DeviceIdentity(seen(facts::DeviceIdentity {
            vendor: Some(vendor.to_owned()),
            model: Some(model.to_owned()),
            virtual_machine: Some(hypervisor.is_some()),
            hypervisor: hypervisor.map(str::to_owned),
            ..facts::DeviceIdentity::default()
        })));
    }
    Some(observations)
}

/// `certutil -store My`. Its dates may be read with day and month exchanged, so a certificate is told by its issuer alone, and what its
/// dates say is not seen.
fn read_certutil(text: &str) -> Option<Vec<Observation>> {
    // Between the title lines of certificates, in every language: "================ … 0 ================".
    if !text.contains("================") {
        return None;
    }
    let issued = text.matches("CN=Microsoft Intune MDM Device CA").count();
    let old = text.matches("CN=SC_Online_Issuing").count();
    let place = |_| Leftover { kind: LeftoverKind::LegacyCertificate, place: r"LocalMachine\My".to_owned() };
    let mut observations = Vec::new();
    if old > 0 {
        let items = (0..old).map(place).collect();
        observations.push(Observation::Leftovers(seen(Leftovers { items, not_seen: Vec::new() })));
    }
    let not_seen = vec![format!("certutil: dates of {issued}")];
    let found = facts::ManagementCertificates { certificates: Vec::new(), not_seen };
    if issued > 0 {
        observations.push(Observation::ManagementCertificates(seen(found)));
    }
    Some(observations)
}

fn read_mex(text: &str) -> Option<Vec<Observation>> {
    let ws_trust_13_username = Some(mex::ws_trust_13_username(text)?);
    let address = text.split("https://").nth(1).unwrap_or_default();
    let host = address.split(['/', '"', '<', ':']).next().unwrap_or_default().to_lowercase();
    let server = FederationServer { host: host.clone(), ws_trust_13_username, ..FederationServer::default() };
    let realm = SignInRealm { domain: host, kind: RealmKind::Federated, server: Some(server) };
    Some(vec![Observation::SignInRealm(seen(realm))])
}

fn read_realm(text: &str) -> Option<Vec<Observation>> {
    let realm = user_realm::read(text)?;
    let domain = realm.domain.unwrap_or_default();
    Some(vec![Observation::SignInRealm(seen(SignInRealm { domain, kind: realm.kind, server: None }))])
}

/// The address of a management server among profiles: `ServerURL` of a payload, wherever it lies.
fn profiles(server: Option<&str>, told: bool) -> Observation {
    let mut state = EnrollmentState::default();
    match server.and_then(management_server::host) {
        Some(host) => state.enrollments.push(Enrollment {
            service: management_server::service(&host),
            server_host: Some(host),
            ..nobody()
        }),
        None if told => {}
        None => state.not_seen.push("profiles: no server in them".to_owned()),
    }
    enrollment(state)
}

/// `profiles` and `system_profiler`, as property list or as text.
fn read_profiles(text: &str) -> Option<Vec<Observation>> {
    if let Some(begin) = text.find("<?xml") {
        let file: Value = doors::property_list::read(&text.as_bytes()[begin..]).ok()?;
        let lists_computer =
            |file: &Value| file.as_dictionary().is_some_and(|file| file.contains_key("_computerlevel"));
        return Some(vec![profiles(server_url(&file, 0).as_deref(), lists_computer(&file))]);
    }
    let is_listing =
        ["configuration profiles", "attribute: profileIdentifier"].iter().any(|words| text.contains(words));
    is_listing.then(|| vec![profiles(None, false)])
}

/// Searches the whole list; property lists nest a few levels.
fn server_url(value: &Value, depth: u32) -> Option<String> {
    if depth > 32 {
        return None;
    }
    match value {
        Value::Dictionary(entries) => {
            let own = entries.get("ServerURL").and_then(Value::as_string).map(str::to_owned);
            own.or_else(|| entries.values().find_map(|value| server_url(value, depth + 1)))
        }
        Value::Array(values) => values.iter().find_map(|value| server_url(value, depth + 1)),
        // system_profiler writes a payload as the text of a dictionary.
        Value::String(text) => written_value(text, "ServerURL"),
        _ => None,
    }
}

/// `Key = "value";`, as the system's descriptions of dictionaries write it.
fn written_value(text: &str, key: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        let value = value.trim().trim_end_matches(';').trim_matches('"');
        (name.trim().trim_matches('"') == key && !value.is_empty()).then(|| value.to_owned())
    })
}

fn read_mdmclient(text: &str) -> Option<Vec<Observation>> {
    if text.contains("ProfileList") {
        return Some(vec![profiles(written_value(text, "ServerURL").as_deref(), false)]);
    }
    if !text.contains("QueryResponses") {
        return None;
    }
    let version = written_value(text, "OSVersion");
    let identity = version.map(|version| OsIdentity {
        name: "macOS".to_owned(),
        id: "macos".to_owned(),
        version,
        build_name: written_value(text, "BuildVersion"),
        ..OsIdentity::default()
    });
    Some(identity.map(|identity| Observation::OsIdentity(seen(identity))).into_iter().collect())
}

/// `timedatectl`, in its older and newer wording, and `timedatectl show`.
fn read_timedatectl(text: &str) -> Option<Vec<Observation>> {
    let value = |labels: &[&str]| {
        text.lines().find_map(|line| {
            let (name, value) = line.split_once([':', '='])?;
            labels.contains(&name.trim()).then(|| value.trim())
        })
    };
    let switch = |value: Option<&str>| {
        value.and_then(|value| match value {
            "yes" | "active" => Some(true),
            "no" | "inactive" | "n/a" => Some(false),
            _ => None,
        })
    };
    let zone = value(&["Time zone", "Timezone"])?;
    let name = zone.split(' ').next().unwrap_or_default().to_owned();
    // "(CEST, +0200)"
    let offset = zone.rsplit(' ').next().and_then(|part| {
        let digits = part.trim_end_matches(')');
        let (sign, digits) = (digits.get(..1)?, digits.get(1..).filter(|digits| digits.len() == 4)?);
        let minutes = digits[..2].parse::<i32>().ok()? * 60 + digits[2..].parse::<i32>().ok()?;
        Some(if sign == "-" { -minutes } else { minutes })
    });
    let sync = TimeSync {
        service: None,
        enabled: switch(value(&["NTP service", "NTP enabled", "Network time on", "NTP"])),
        synchronised: switch(value(&["System clock synchronized", "NTP synchronized", "NTPSynchronized"])),
    };
    let mut observations = vec![Observation::ClockSync(seen(sync))];
    observations.extend(offset.map(|offset_minutes| {
        Observation::ClockZone(seen(TimeZone {
            name: Some(name).filter(|name| !name.is_empty() && name != "n/a"),
            offset_minutes,
            ..TimeZone::default()
        }))
    }));
    Some(observations)
}
