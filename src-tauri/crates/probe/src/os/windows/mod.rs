//! Windows: the registry and the system's own interfaces, which speak no language. Starts `w32tm` alone, and reads only its numbers.
//!
//! Every reader of the registry takes the [`Hives`] to read from, so that tests give it a folder of their own.

mod browsers;
mod certificates;
mod device;
mod enrollment;
mod interface;
mod missing;
mod person;
mod registry;
mod wifi;

pub(crate) use self::{
    browsers::browser_places,
    device::{device_identity, security_chip},
    enrollment::*,
    missing::*,
    person::account,
    wifi::wifi_names,
};

use std::{collections::BTreeSet, env, path::PathBuf, time::Duration};

use doors::process::Run;
use facts::{
    DefaultBrowser, EnrollmentState, NetworkLink, OsIdentity, ProxyConfig, ProxySettings, Reason, ReasonCode,
    RestartReason, RestartSigns, Seen, System, SystemDisk, TimeSync, TimeZone, Uptime,
};
use jiff::{Timestamp, tz};

use self::{
    interface::{EntraJoin, NamedProxy, Zone},
    registry::{Hives, Trouble, names_below, number, open, text, texts},
};
use crate::{
    os::interfaces,
    parse::{
        proxy, windows_browser, windows_enrollment, windows_proxy, windows_version, windows_w32tm,
        windows_zone,
    },
    seen::{absent, failed, known},
};

pub(crate) const SYSTEM: System = System::Windows;

/// For programs that only read settings.
const PROGRAM_LIMIT: Duration = Duration::from_millis(1500);

const CURRENT_VERSION: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";

pub(crate) async fn identity() -> Seen<OsIdentity> {
    let architecture = match interface::native_machine() {
        Ok(machine) => windows_version::architecture(machine),
        Err(code) => return failed("IsWow64Process2", ReasonCode::Unreadable, code.to_string()),
    };
    match identity_in(&Hives::of_this_computer()) {
        Ok(Some(identity)) => known(CURRENT_VERSION, OsIdentity { architecture, ..identity }),
        Ok(None) => failed(CURRENT_VERSION, ReasonCode::UnexpectedAnswer, "no ProductName in it"),
        Err(trouble) => trouble.seen(),
    }
}

pub(crate) async fn uptime() -> Seen<Uptime> {
    known("GetTickCount64", Uptime { seconds: interface::milliseconds_up() / 1000 })
}

pub(crate) async fn restart_signs() -> Seen<RestartSigns> {
    let signs = restart_signs_in(&Hives::of_this_computer());
    known("Component Based Servicing, WindowsUpdate, Session Manager", signs)
}

pub(crate) async fn time_zone() -> Seen<TimeZone> {
    match interface::time_zone() {
        Ok(zone) => {
            let zone = named_zone(zone, &Hives::of_this_computer(), Timestamp::now());
            known("GetDynamicTimeZoneInformation, tzautoupdate", zone)
        }
        Err(code) => failed("GetDynamicTimeZoneInformation", ReasonCode::Unreadable, code.to_string()),
    }
}

pub(crate) async fn time_sync() -> Seen<TimeSync> {
    let sync = match time_sync_in(&Hives::of_this_computer()) {
        Ok(Some(sync)) => sync,
        Ok(None) => return failed(TIME_SERVICE, ReasonCode::NotInstalled, "no such service"),
        Err(trouble) => return trouble.seen(),
    };
    if sync.enabled == Some(false) {
        return known(TIME_SERVICE, sync);
    }
    known("W32Time, w32tm /query /status", TimeSync { synchronised: synchronised().await, ..sync })
}

pub(crate) async fn default_browser() -> Seen<DefaultBrowser> {
    if let Some(program) = interface::https_program_id() {
        return known("AssocQueryString", browser(program));
    }
    match https_choice_in(&Hives::of_this_computer()) {
        Ok(Some((source, program))) => known(source, browser(program)),
        Ok(None) => absent(HTTPS_CHOICE),
        Err(trouble) => trouble.seen(),
    }
}

pub(crate) async fn enrollment_state() -> Seen<EnrollmentState> {
    let hives = Hives::of_this_computer();
    let managed = interface::registered_with_management().ok().flatten();
    let mut state = enrollments_in(&hives, managed);
    join_in(&hives, interface::entra_join().ok().flatten(), &mut state);
    state.domain_joined = interface::domain_joined().ok().flatten();
    known(
        "Enrollments, IsDeviceRegisteredWithManagement, NetGetAadJoinInformation, NetGetJoinInformation",
        state,
    )
}

pub(crate) async fn system_disk() -> Seen<SystemDisk> {
    let Some(mount) = interface::windows_folder().and_then(|folder| {
        // "C:" and "\".
        let parts: PathBuf = folder.components().take(2).collect();
        parts.to_str().map(str::to_owned)
    }) else {
        return failed("GetSystemWindowsDirectory", ReasonCode::UnexpectedAnswer, "no folder");
    };
    match interface::disk_space(&mount) {
        Ok((total_bytes, free_bytes)) => {
            known("GetDiskFreeSpaceEx", SystemDisk { mount, total_bytes, free_bytes })
        }
        Err(code) => failed("GetDiskFreeSpaceEx", ReasonCode::Unreadable, code.to_string()),
    }
}

pub(crate) async fn network_link() -> Seen<NetworkLink> {
    interfaces::link("GetAdaptersAddresses")
}

pub(crate) async fn proxy_settings() -> Seen<ProxySettings> {
    let mut settings = ProxySettings {
        environment: proxy::from_variables(|name| env::var(name).ok()),
        ..ProxySettings::default()
    };
    match interface::machine_proxy() {
        Ok(proxy) => settings.machine = proxy.and_then(|proxy| named(&proxy, "WinHTTP")),
        Err(code) => settings.not_seen.push(format!("WinHttpGetDefaultProxyConfiguration: {code}")),
    }
    match interface::user_proxy() {
        Ok(proxy) => settings.user = proxy.and_then(|proxy| of_the_person(&proxy)),
        Err(code) => settings.not_seen.push(format!("WinHttpGetIEProxyConfigForCurrentUser: {code}")),
    }
    known("WinHTTP, Internet Settings, environment variables", settings)
}

/// What a proxy script says of an address, as `WinHTTP` runs it: in a service of its own.
pub(crate) async fn proxies_by_script(
    script: Option<String>,
    address: String,
) -> Result<Vec<String>, Reason> {
    let work = tokio::task::spawn_blocking(move || interface::proxy_by_script(script.as_deref(), &address));
    match work.await {
        Ok(Ok(named)) => {
            let config = named.and_then(|proxy| windows_proxy::manual(&proxy.server, "", "WinHTTP"));
            Ok(config.and_then(|config| config.server).into_iter().collect())
        }
        Ok(Err(code)) => {
            Err(Reason::with(ReasonCode::UnexpectedAnswer, format!("WinHttpGetProxyForUrl: {code}")))
        }
        Err(error) => Err(Reason::with(ReasonCode::UnexpectedAnswer, error.to_string())),
    }
}

/// Where the hosts file lies; `None`: the system does not tell its own folder.
pub(crate) fn hosts_file() -> Option<PathBuf> {
    let folder = hosts_folder_in(&Hives::of_this_computer());
    let folder = folder.and_then(|folder| interface::expand(&folder)).map(PathBuf::from);
    let folder = folder.filter(|folder| folder.is_absolute());
    folder
        .or_else(|| Some(interface::system_folder()?.join(r"drivers\etc")))
        .map(|folder| folder.join("hosts"))
}

/// Files that every start of the system touches: the clock cannot rightly show a time before their change.
pub(crate) fn files_of_the_past() -> Vec<PathBuf> {
    let Some(windows) = interface::windows_folder() else { return Vec::new() };
    let mut files: Vec<PathBuf> = [
        "bootstat.dat",
        r"System32\LogFiles\WMI",
        r"System32\config\SYSTEM",
        r"System32\winevt\Logs\System.evtx",
        r"SoftwareDistribution\ReportingEvents.log",
        "WindowsUpdate.log",
    ]
    .iter()
    .map(|file| windows.join(file))
    .collect();
    // Written anew at each start.
    files.extend(
        windows.parent().into_iter().flat_map(|root| [root.join("pagefile.sys"), root.join("swapfile.sys")]),
    );
    files
}

fn identity_in(hives: &Hives<'_>) -> Result<Option<OsIdentity>, Trouble> {
    let value = |name| text(hives.machine, CURRENT_VERSION, name);
    let version_number = |name| number(hives.machine, CURRENT_VERSION, name);
    let Some(product_name) = value("ProductName")? else { return Ok(None) };
    let build: Option<u32> = value("CurrentBuild")?.and_then(|build| build.parse().ok());
    // Before Windows 10 the version stood in one text, "6.1".
    let version =
        match (version_number("CurrentMajorVersionNumber")?, version_number("CurrentMinorVersionNumber")?) {
            (Some(major), Some(minor)) => Some(format!("{major}.{minor}")),
            _ => value("CurrentVersion")?,
        };
    let version = [version, build.map(|build| build.to_string())].into_iter().flatten().collect::<Vec<_>>();
    Ok(Some(OsIdentity {
        name: windows_version::name(&product_name, build),
        id: "windows".to_owned(),
        version: version.join("."),
        build,
        revision: version_number("UBR")?,
        // "21H2"; before 20H2 there was only a number, "1909".
        build_name: value("DisplayVersion")?.or(value("ReleaseId")?),
        edition: value("EditionID")?,
        ..OsIdentity::default()
    }))
}

/// Keys that are there while Windows waits for a restart, and what they mean.
const RESTART_KEYS: [(&str, RestartReason); 2] = [
    (
        r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending",
        RestartReason::ComponentServicing,
    ),
    (
        r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired",
        RestartReason::SystemUpdate,
    ),
];

const SESSION: &str = r"SYSTEM\CurrentControlSet\Control\Session Manager";

/// A browser's updater alone can leave dozens of names.
const MOST_NAMES: usize = 10;

fn restart_signs_in(hives: &Hives<'_>) -> RestartSigns {
    let mut signs = RestartSigns::default();
    for (path, reason) in RESTART_KEYS {
        match open(hives.machine, path) {
            Ok(Some(_)) => signs.reasons.push(reason),
            Ok(None) => {}
            Err(trouble) => signs.not_seen.push(trouble.to_string()),
        }
    }
    // Both lists are pairs: the file, and its new name or nothing where it is to be deleted.
    let mut renamed = BTreeSet::new();
    for name in ["PendingFileRenameOperations", "PendingFileRenameOperations2"] {
        match texts(hives.machine, SESSION, name) {
            Ok(files) => renamed.extend(files.unwrap_or_default()),
            Err(trouble) => signs.not_seen.push(trouble.to_string()),
        }
    }
    if !renamed.is_empty() {
        signs.reasons.push(RestartReason::FileRename);
        // Marks such as "!" may stand before `\??\`, the beginning of a path as the kernel writes it.
        let path =
            |name: &String| name.split_once(r"\??\").map_or(name.as_str(), |(_, path)| path).to_owned();
        let names = renamed.iter().map(path);
        signs.asked_by = names.take(MOST_NAMES).collect();
    }
    signs
}

const REGION: &str = r"Control Panel\International\Geo";
const ZONE_SERVICE: &str = r"SYSTEM\CurrentControlSet\Services\tzautoupdate";
const LOCATION: &str =
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\location";

/// `Start` of a service that is switched off, `SERVICE_DISABLED` (winnt.h).
const DISABLED: u32 = 4;

fn named_zone(zone: Zone, hives: &Hives<'_>, now: Timestamp) -> TimeZone {
    let region = text(hives.user, REGION, "Name").ok().flatten();
    let iana = windows_zone::iana(&zone.key_name, region.as_deref());
    let rules = iana.and_then(|name| tz::TimeZone::get(name).ok());
    // The service asks for the place, and without leave to know it, nothing is set.
    let service = number(hives.machine, ZONE_SERVICE, "Start").ok().flatten();
    let location = text(hives.machine, LOCATION, "Value").ok().flatten();
    let automatic = match (service, location.as_deref()) {
        (Some(DISABLED), _) | (Some(_), Some("Deny")) => Some(false),
        (Some(_), Some("Allow")) => Some(true),
        (Some(_) | None, _) => None,
    };
    TimeZone {
        // A zone that has no other name keeps the one Windows gives it.
        name: iana.map(str::to_owned).or(Some(zone.key_name).filter(|name| !name.is_empty())),
        offset_minutes: zone.offset_minutes,
        rules_offset_minutes: rules.map(|rules| rules.to_offset(now).seconds() / 60),
        contradicted_by: None,
        automatic,
    }
}

const TIME_SERVICE: &str = r"SYSTEM\CurrentControlSet\Services\W32Time";
const TIME_POLICY: &str = r"SOFTWARE\Policies\Microsoft\W32Time";

/// `Ok(None)`: no such service. Where the service is not running it still may be on: Windows starts it when it is needed.
fn time_sync_in(hives: &Hives<'_>) -> Result<Option<TimeSync>, Trouble> {
    let Some(start) = number(hives.machine, TIME_SERVICE, "Start")? else { return Ok(None) };
    // What IT sets by policy comes before what the service keeps itself.
    let policy = text(hives.machine, &format!(r"{TIME_POLICY}\Parameters"), "Type")?;
    let own = text(hives.machine, &format!(r"{TIME_SERVICE}\Parameters"), "Type")?;
    let policy_client = number(hives.machine, &format!(r"{TIME_POLICY}\TimeProviders\NtpClient"), "Enabled")?;
    let own_client = number(hives.machine, &format!(r"{TIME_SERVICE}\TimeProviders\NtpClient"), "Enabled")?;
    // NTP: named servers; NT5DS: the domain; AllSync: both; NoSync: nobody.
    let asks = policy.or(own).and_then(|kind| match kind.to_ascii_lowercase().as_str() {
        "ntp" | "nt5ds" | "allsync" => Some(true),
        "nosync" => Some(false),
        _ => None,
    });
    let enabled =
        if start == DISABLED || policy_client.or(own_client) == Some(0) { Some(false) } else { asks };
    Ok(Some(TimeSync { service: Some("W32Time".to_owned()), enabled, synchronised: None }))
}

/// What the time service says; `None` where it does not run or tells only administrators.
async fn synchronised() -> Option<bool> {
    let program = interface::system_folder()?.join("w32tm.exe");
    let output = Run::new(program, ["/query", "/status"], PROGRAM_LIMIT).output().await.ok()?;
    match windows_w32tm::status(&String::from_utf8_lossy(&output.stdout))? {
        windows_w32tm::Status::Synchronised => Some(true),
        windows_w32tm::Status::NotSynchronised => Some(false),
        windows_w32tm::Status::Stopped => None,
    }
}

const HTTPS_CHOICE: &str = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https";

/// The program id that the person chose, and the key that says so. Windows 11 keeps a second choice, which comes first.
fn https_choice_in(hives: &Hives<'_>) -> Result<Option<(String, String)>, Trouble> {
    for key in [r"UserChoiceLatest\ProgId", "UserChoiceLatest", "UserChoice"] {
        let path = format!(r"{HTTPS_CHOICE}\{key}");
        if let Some(program) = text(hives.user, &path, "ProgId")? {
            return Ok(Some((path, program)));
        }
    }
    Ok(None)
}

fn browser(program: String) -> DefaultBrowser {
    DefaultBrowser {
        browser: windows_browser::browser(&program),
        name: interface::https_program_name(),
        handler: program,
        // Windows lets nobody but the person choose.
        others: Vec::new(),
    }
}

const ENROLLMENTS: &str = r"SOFTWARE\Microsoft\Enrollments";

/// The enrollments of the registry, beside Windows' own word on being managed, where it has one.
///
/// Only what hides an enrollment is noted as not seen.
fn enrollments_in(hives: &Hives<'_>, managed: Option<bool>) -> EnrollmentState {
    let mut state = EnrollmentState::default();
    let mut entries = Vec::new();
    match open(hives.machine, ENROLLMENTS) {
        Ok(Some(key)) => match names_below(&key, ENROLLMENTS) {
            Ok(names) => {
                for name in names.iter().filter(|name| is_id(name)) {
                    match entry(hives, name) {
                        Ok(entry) => entries.push(entry),
                        Err(trouble) => state.not_seen.push(trouble.to_string()),
                    }
                }
            }
            Err(trouble) => state.not_seen.push(trouble.to_string()),
        },
        Ok(None) => {}
        Err(trouble) => state.not_seen.push(trouble.to_string()),
    }
    state.enrollments = windows_enrollment::in_force(&entries);
    // An entry that names nobody makes Windows say yes as well; then there is no contradiction.
    let explained = !state.enrollments.is_empty() || entries.iter().any(|entry| entry.state == Some(1));
    if managed == Some(true) && !explained {
        state.not_seen.push("IsDeviceRegisteredWithManagement: 1, Enrollments: 0".to_owned());
    }
    // The client's service; its settings alone may outlive it.
    let client = open(hives.machine, r"SYSTEM\CurrentControlSet\Services\CcmExec");
    state.configuration_manager = client.ok().map(|key| key.is_some());
    state
}

/// Whether a key's name is an id, in braces or without; its siblings (`Context`, `Status`, …) are no enrollments.
fn is_id(name: &str) -> bool {
    let id = name.trim().trim_start_matches('{').trim_end_matches('}');
    id.len() == 36 && id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn entry(hives: &Hives<'_>, name: &str) -> Result<windows_enrollment::Entry, Trouble> {
    let path = format!(r"{ENROLLMENTS}\{name}");
    // A renewal writes to the entry again, and the folder of the first synchronisation is written once: the older is nearer.
    let written =
        |path: &str| open(hives.machine, path).ok().flatten().and_then(|key| registry::last_written(&key));
    Ok(windows_enrollment::Entry {
        state: number(hives.machine, &path, "EnrollmentState")?,
        kind: number(hives.machine, &path, "EnrollmentType")?,
        provider: text(hives.machine, &path, "ProviderID")?,
        discovery: text(hives.machine, &path, "DiscoveryServiceFullURL")?,
        written: [written(&path), written(&format!(r"{path}\FirstSync"))].into_iter().flatten().min(),
    })
}

const CLOUD_JOIN: &str = r"SYSTEM\CurrentControlSet\Control\CloudDomainJoin";
const WORK_ACCOUNT: &str = r"Software\Microsoft\Windows NT\CurrentVersion\WorkplaceJoin\JoinInfo";

/// What the interface says, and the registry where it is silent: the interface tells of one join only.
fn join_in(hives: &Hives<'_>, join: Option<EntraJoin>, state: &mut EnrollmentState) {
    let any_below = |hive, path: &str| registry_names(hive, path).ok().map(|names| !names.is_empty());
    let joined = any_below(hives.machine, &format!(r"{CLOUD_JOIN}\JoinInfo"));
    let registered = any_below(hives.user, WORK_ACCOUNT);
    (state.entra_joined, state.entra_registered) = match &join {
        Some(join) => (Some(join.joined), if join.registered { Some(true) } else { registered }),
        None => (joined, registered),
    };
    state.tenant_name = join.and_then(|join| join.tenant_name);
    if state.tenant_name.is_none() {
        let tenants = format!(r"{CLOUD_JOIN}\TenantInfo");
        let names = registry_names(hives.machine, &tenants).unwrap_or_default();
        state.tenant_name = names.iter().find_map(|tenant| {
            text(hives.machine, &format!(r"{tenants}\{tenant}"), "DisplayName").ok().flatten()
        });
    }
}

fn registry_names(hive: &windows_registry::Key, path: &str) -> Result<Vec<String>, Trouble> {
    match open(hive, path)? {
        Some(key) => names_below(&key, path),
        None => Ok(Vec::new()),
    }
}

fn named(proxy: &NamedProxy, source: &str) -> Option<ProxyConfig> {
    windows_proxy::manual(&proxy.server, &proxy.bypass, source)
}

/// A script comes before a server by name, and both before asking the network, which most computers do in vain.
fn of_the_person(settings: &interface::UserProxy) -> Option<ProxyConfig> {
    const SOURCE: &str = "Internet Settings";
    if let Some(script) = &settings.script {
        return Some(ProxyConfig {
            bypass: named(&settings.named, SOURCE).map(|config| config.bypass).unwrap_or_default(),
            ..proxy::script(script, SOURCE)
        });
    }
    named(&settings.named, SOURCE).or_else(|| settings.detect.then(|| proxy::script("", SOURCE)))
}

fn hosts_folder_in(hives: &Hives<'_>) -> Option<String> {
    text(hives.machine, r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters", "DataBasePath").ok().flatten()
}

#[cfg(test)]
mod tests;
