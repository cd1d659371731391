//! Linux: os-release, /proc, the system bus, freedesktop.org's association lists, and the files of Microsoft's clients.
//!
//! Starts `gsettings`, `dsreg` and `needs-restarting` where they are installed; everything else is read from files.

mod apps;
mod browsers;
mod device;
mod missing;
mod wifi;

pub(crate) use self::{apps::*, browsers::*, device::*, missing::*, wifi::wifi_names};

use std::{
    collections::{BTreeSet, HashMap},
    env, io,
    net::{Ipv4Addr, Ipv6Addr},
    path::{Path, PathBuf},
    time::Duration,
};

use doors::{
    bus::Object,
    process::{self, Run},
};
use facts::{
    Browser, BrowserChoice, DefaultBrowser, Enrollment, EnrollmentState, ManagementService, NetworkLink,
    OsIdentity, ProxySettings, Reason, ReasonCode, RestartReason, RestartSigns, Seen, System, SystemDisk,
    TimeSync, TimeZone, Uptime,
};
use jiff::{Timestamp, tz};
use nix::net::if_::InterfaceFlags;
use zbus::proxy::MethodFlags;

use crate::{
    parse::{key_value, linux_enrollment, mime_apps, os_release, proxy},
    seen::{absent, denied, failed, known, unreadable},
};

pub(crate) const SYSTEM: System = System::Linux;

/// Configuration files are small. Bytes.
const TEXT_LIMIT: u64 = 4 * 1024 * 1024;

/// For programs that only read settings.
const PROGRAM_LIMIT: Duration = Duration::from_millis(1500);

pub(crate) async fn identity() -> Seen<OsIdentity> {
    let read = |path| doors::file::read_text(Path::new(path), TEXT_LIMIT).map(|text| (path, text));
    // The order that os-release(5) sets.
    let (source, text) = match read("/etc/os-release").or_else(|_| read("/usr/lib/os-release")) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return failed("/etc/os-release", ReasonCode::NotInstalled, error.to_string());
        }
        Err(error) => return unreadable("/etc/os-release", &error),
    };
    let Some(identity) = os_release::identity(&text) else {
        return failed(source, ReasonCode::UnexpectedAnswer, "neither NAME nor ID in it");
    };
    let architecture = match nix::sys::utsname::uname() {
        Ok(kernel) => kernel.machine().to_string_lossy().into_owned(),
        Err(error) => return failed("uname", ReasonCode::Unreadable, error.to_string()),
    };
    let desktop = env::var("XDG_CURRENT_DESKTOP").ok().filter(|desktop| !desktop.is_empty());
    known(source, OsIdentity { architecture, wsl: is_wsl(), desktop, ..identity })
}

pub(crate) async fn uptime() -> Seen<Uptime> {
    match sysinfo::System::uptime() {
        Ok(seconds) => known("/proc/uptime", Uptime { seconds }),
        Err(error) => failed("/proc/uptime", ReasonCode::Unreadable, error.to_string()),
    }
}

pub(crate) async fn restart_signs() -> Seen<RestartSigns> {
    let mut signs = RestartSigns::default();
    // Debian's and Ubuntu's packages leave a note; /run and /var/run are one folder on most systems.
    for note in ["/run/reboot-required", "/var/run/reboot-required"] {
        note_of_packages(Path::new(note), &mut signs);
    }
    if !is_container() && !is_wsl() {
        match nix::sys::utsname::uname() {
            Ok(kernel) => {
                let release = kernel.release().to_string_lossy().into_owned();
                if kernel_is_replaced(Path::new("/lib/modules"), &release) {
                    add(&mut signs, RestartReason::KernelReplaced, release);
                }
            }
            Err(error) => signs.not_seen.push(format!("uname: {error}")),
        }
    }
    // Red Hat's family: status 1 means that a restart is needed, 0 that none is (needs-restarting(1)).
    match Run::new("/usr/bin/needs-restarting", ["-r"], PROGRAM_LIMIT).output().await {
        Ok(output) if output.status == Some(1) => {
            add(&mut signs, RestartReason::PackageUpdate, "needs-restarting".to_owned());
        }
        Ok(output) if output.status == Some(0) => {}
        Ok(output) => signs.not_seen.push(format!("needs-restarting: status {:?}", output.status)),
        Err(process::Error::NotInstalled(_)) => {}
        Err(error) => signs.not_seen.push(error.to_string()),
    }
    known("/run/reboot-required, /lib/modules", signs)
}

pub(crate) async fn time_zone() -> Seen<TimeZone> {
    let automatic = zone_is_automatic();
    let now = Timestamp::now();
    let variable = env::var("TZ").ok().filter(|zone| !zone.is_empty());
    let mut zone =
        match local_zone(Path::new("/etc/localtime"), Path::new("/etc/timezone"), variable.as_deref()) {
            Ok(zone) => zone,
            Err(error) => return unreadable("/etc/localtime", &error),
        };
    let Some(offset_minutes) = offset_of_the_c_library(now) else {
        return failed("localtime", ReasonCode::UnexpectedAnswer, "the C library could not convert the time");
    };
    zone.offset_minutes = offset_minutes;
    zone.rules_offset_minutes =
        zone.name.as_deref().and_then(rules).map(|rules| rules.to_offset(now).seconds() / 60);
    zone.automatic = automatic.await;
    known("TZ, /etc/localtime, /etc/timezone", zone)
}

pub(crate) async fn time_sync() -> Seen<TimeSync> {
    match zbus::Connection::system().await {
        Ok(bus) => time_sync_over(&bus).await,
        Err(error) => failed("system bus", ReasonCode::NotInstalled, error.to_string()),
    }
}

async fn time_sync_over(bus: &zbus::Connection) -> Seen<TimeSync> {
    const SOURCE: &str = "org.freedesktop.timedate1";
    let (properties, service) = futures::join!(timedate_properties(bus), time_service(bus));
    match properties {
        Ok(properties) => {
            let flag = |name: &str| properties.get(name).and_then(|value| bool::try_from(value).ok());
            known(SOURCE, TimeSync { service, enabled: flag("NTP"), synchronised: flag("NTPSynchronized") })
        }
        Err(error) => bus_trouble(SOURCE, &error),
    }
}

/// Nobody on the bus has that name.
fn is_service_unknown(error: &zbus::Error) -> bool {
    doors::bus::error_name(error).as_deref() == Some("org.freedesktop.DBus.Error.ServiceUnknown")
}

/// Why a service on the bus gave no answer.
fn bus_trouble<T>(service: &'static str, error: &zbus::Error) -> Seen<T> {
    if doors::bus::error_name(error).as_deref() == Some("org.freedesktop.DBus.Error.AccessDenied") {
        return denied(service, error.to_string());
    }
    let code =
        if is_service_unknown(error) { ReasonCode::NotInstalled } else { ReasonCode::UnexpectedAnswer };
    failed(service, code, error.to_string())
}

pub(crate) async fn default_browser() -> Seen<DefaultBrowser> {
    let folders = DesktopFolders::of_this_person();
    match folders.https_handler() {
        Some((list, browser)) => {
            let others = folders.others(&browser);
            known(list.display().to_string(), DefaultBrowser { others, ..browser })
        }
        None => absent("mimeapps.list"),
    }
}

pub(crate) async fn enrollment_state() -> Seen<EnrollmentState> {
    let mut state = EnrollmentState::default();
    let registered = registration_folders().map(|folder| folder.join("registration.toml"));
    for path in registered {
        read_registration(&path, &mut state);
    }
    if env::home_dir().is_none() {
        state.not_seen.push("home folder".to_owned());
    }
    // Microsoft's tool for the state of registration (exit statuses: 0 fine, 2 broker not there, 3 question failed).
    match Run::new("/usr/bin/dsreg", ["--status"], PROGRAM_LIMIT).output().await {
        Ok(output) if output.status == Some(0) => {
            let status = linux_enrollment::dsreg_status(&String::from_utf8_lossy(&output.stdout));
            state.entra_registered = status.registered;
            state.tenant_name = status.tenant_name;
            if status.registered.is_none() {
                state.not_seen.push("dsreg: no registration state in its answer".to_owned());
            }
        }
        Ok(output) => state.not_seen.push(format!("dsreg: status {:?}", output.status)),
        Err(process::Error::NotInstalled(_)) => {}
        Err(error) => state.not_seen.push(error.to_string()),
    }
    // Another client of the same service keeps its state where only administrators look.
    for path in ["/etc/himmelblau/himmelblau.conf", "/usr/bin/aad-tool"] {
        if Path::new(path).exists() {
            state.not_seen.push(format!("himmelblau ({path})"));
        }
    }
    known("registration.toml, dsreg", state)
}

pub(crate) async fn system_disk() -> Seen<SystemDisk> {
    // Of "/" alone: asking for every mount would wait for network drives.
    match nix::sys::statvfs::statvfs("/") {
        Ok(space) => {
            let bytes = |blocks: libc::fsblkcnt_t| blocks.saturating_mul(space.fragment_size());
            let (total_bytes, free_bytes) = (bytes(space.blocks()), bytes(space.blocks_available()));
            known("statvfs", SystemDisk { mount: "/".to_owned(), total_bytes, free_bytes })
        }
        Err(error) => failed("statvfs", ReasonCode::Unreadable, error.to_string()),
    }
}

pub(crate) async fn network_link() -> Seen<NetworkLink> {
    let addresses = match nix::ifaddrs::getifaddrs() {
        Ok(addresses) => addresses,
        Err(error) => return failed("getifaddrs", ReasonCode::Unreadable, error.to_string()),
    };
    let (mut names, mut link) = (BTreeSet::new(), NetworkLink::default());
    for interface in addresses {
        let up = InterfaceFlags::IFF_UP | InterfaceFlags::IFF_RUNNING;
        if !interface.flags.contains(up) || interface.flags.contains(InterfaceFlags::IFF_LOOPBACK) {
            continue;
        }
        let Some(address) = interface.address else { continue };
        let ipv4 = address.as_sockaddr_in().is_some_and(|address| is_routable_v4(address.ip()));
        let ipv6 = address.as_sockaddr_in6().is_some_and(|address| is_routable_v6(address.ip()));
        link.ipv4 |= ipv4;
        link.ipv6 |= ipv6;
        if ipv4 || ipv6 {
            names.insert(interface.interface_name);
        }
    }
    link.interfaces = names.into_iter().collect();
    known("getifaddrs", link)
}

pub(crate) async fn proxy_settings() -> Seen<ProxySettings> {
    let mut not_seen = Vec::new();
    let desktop = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    let user = if desktop.split(':').any(|name| name.eq_ignore_ascii_case("kde")) {
        let path = config_home().map(|folder| folder.join("kioslaverc"));
        let text = path.and_then(|path| read_optional(&path, &mut not_seen));
        text.and_then(|text| proxy::from_kioslaverc(&text))
    } else {
        gnome_proxy(&mut not_seen).await
    };
    // pam_env gives these to every login; a service's own unit may say otherwise.
    let machine = read_optional(Path::new("/etc/environment"), &mut not_seen).and_then(|text| {
        let mut config = proxy::from_variables(|name| key_value::value(&text, name))?;
        config.source = format!("/etc/environment {}", config.source);
        Some(config)
    });
    let environment = proxy::from_variables(|name| env::var(name).ok());
    known(
        "gsettings, kioslaverc, /etc/environment, environment variables",
        ProxySettings { user, machine, environment, not_seen },
    )
}

/// What a proxy script says of an address: asks the service that GNOME's own programs ask, which runs the script in a process of its
/// own, so that a hostile one harms nobody (glib-networking, `org.gtk.GLib.PACRunner`).
pub(crate) async fn proxies_by_script(
    script: Option<String>,
    address: String,
) -> Result<Vec<String>, Reason> {
    const RUNNER: Object<'_> = Object {
        service: "org.gtk.GLib.PACRunner",
        path: "/org/gtk/GLib/PACRunner",
        interface: "org.gtk.GLib.PACRunner",
    };
    let bus = zbus::Connection::session();
    let bus =
        bus.await.map_err(|error| Reason::with(ReasonCode::NotInstalled, format!("session bus: {error}")))?;
    // An empty address: the one that the network names.
    let words = (script.unwrap_or_default(), address);
    RUNNER.call(&bus, "Lookup", MethodFlags::empty(), &words).await.map_err(|error| {
        let code =
            if is_service_unknown(&error) { ReasonCode::NotInstalled } else { ReasonCode::UnexpectedAnswer };
        Reason::with(code, format!("{}: {error}", RUNNER.service))
    })
}

/// Where the hosts file lies; `None`: there is none.
#[expect(
    clippy::unnecessary_wraps,
    reason = "every system has this function; on an unknown one there is none"
)]
pub(crate) fn hosts_file() -> Option<PathBuf> {
    Some(PathBuf::from("/etc/hosts"))
}

/// Files that every start of the system touches: the clock cannot rightly show a time before their change.
pub(crate) fn files_of_the_past() -> Vec<PathBuf> {
    [
        "/var/lib/dpkg/status",
        "/var/lib/rpm/rpmdb.sqlite",
        "/usr/lib/sysimage/rpm/rpmdb.sqlite",
        "/var/lib/pacman/local/ALPM_DB_VERSION",
        "/var/log/wtmp",
        "/var/log/journal",
        "/etc/ld.so.cache",
        "/etc/machine-id",
        // systemd-timesyncd keeps the newest time it ever saw as this file's.
        "/var/lib/systemd/timesync/clock",
    ]
    .map(PathBuf::from)
    .into()
}

fn is_wsl() -> bool {
    let release = doors::file::read_text(Path::new("/proc/sys/kernel/osrelease"), TEXT_LIMIT);
    release.is_ok_and(|release| release.to_ascii_lowercase().contains("microsoft"))
}

/// A container's kernel belongs to its host, so its own modules say nothing.
fn is_container() -> bool {
    ["/.dockerenv", "/run/.containerenv", "/run/systemd/container"]
        .iter()
        .any(|path| Path::new(path).exists())
}

fn add(signs: &mut RestartSigns, reason: RestartReason, asked_by: String) {
    if !signs.reasons.contains(&reason) {
        signs.reasons.push(reason);
    }
    if !signs.asked_by.contains(&asked_by) {
        signs.asked_by.push(asked_by);
    }
}

fn note_of_packages(note: &Path, signs: &mut RestartSigns) {
    match note.try_exists() {
        Ok(false) => {}
        Ok(true) => {
            let packages = note.with_extension("pkgs");
            let packages = doors::file::read_text(&packages, TEXT_LIMIT).unwrap_or_default();
            let mut packages: Vec<_> =
                packages.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            if packages.is_empty() {
                packages.push("reboot-required");
            }
            for package in packages {
                add(signs, RestartReason::PackageUpdate, package.to_owned());
            }
        }
        Err(error) => signs.not_seen.push(format!("{}: {error}", note.display())),
    }
}

/// The running kernel's modules are gone while another kernel's are there.
fn kernel_is_replaced(modules: &Path, running: &str) -> bool {
    let Ok(kernels) = std::fs::read_dir(modules) else { return false };
    let whole = |folder: &Path| folder.join("modules.dep").exists();
    !modules.join(running).exists() && kernels.flatten().any(|kernel| whole(&kernel.path()))
}

/// Name and contradiction from the three places that can name the zone; offsets are for the caller.
fn local_zone(localtime: &Path, timezone: &Path, variable: Option<&str>) -> io::Result<TimeZone> {
    let linked = match std::fs::read_link(localtime) {
        Ok(target) => zone_of_path(&target),
        // A copy instead of a link is allowed, and nameless; no file at all means that none is set.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::NotFound) => None,
        Err(error) => return Err(error),
    };
    let written = doors::file::read_text(timezone, TEXT_LIMIT).ok();
    let written =
        written.and_then(|text| text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned));
    // ":/etc/localtime" is a way to say "the system's" that saves lookups.
    let variable =
        variable.map(|zone| zone.trim_start_matches(':')).filter(|zone| Path::new(zone) != localtime);
    let variable = variable.map(|zone| zone_of_path(Path::new(zone)).unwrap_or_else(|| zone.to_owned()));
    let places = [("TZ", variable), ("/etc/localtime", linked), ("/etc/timezone", written)];
    let mut named = places.into_iter().filter_map(|(place, zone)| Some((place, zone?)));
    let Some((_, name)) = named.next() else { return Ok(TimeZone::default()) };
    let contradicted_by = named.find(|(_, other)| !is_same_zone(&name, other));
    Ok(TimeZone {
        name: Some(name),
        contradicted_by: contradicted_by.map(|(place, zone)| (place.to_owned(), zone)),
        ..TimeZone::default()
    })
}

/// "Asia/Taipei" of "../usr/share/zoneinfo/Asia/Taipei".
fn zone_of_path(path: &Path) -> Option<String> {
    let path = path.to_str()?;
    let name = path.split_once("zoneinfo/")?.1;
    let name = name.strip_prefix("posix/").or_else(|| name.strip_prefix("right/")).unwrap_or(name);
    (!name.is_empty()).then(|| name.to_owned())
}

/// Zones have second names ("UTC" and "Etc/UTC"): the same rules are no contradiction.
fn is_same_zone(one: &str, other: &str) -> bool {
    let file = |name: &str| doors::file::read(&Path::new("/usr/share/zoneinfo").join(name), TEXT_LIMIT).ok();
    one == other || file(one).is_some_and(|rules| file(other) == Some(rules))
}

fn rules(zone: &str) -> Option<tz::TimeZone> {
    tz::TimeZone::get(zone).or_else(|_| tz::TimeZone::posix(zone)).ok()
}

/// What programs add to UTC, as the C library has it from the same places.
fn offset_of_the_c_library(now: Timestamp) -> Option<i32> {
    let seconds = libc::time_t::from(now.as_second());
    let mut parts = std::mem::MaybeUninit::<libc::tm>::uninit();
    #[expect(
        unsafe_code,
        reason = "localtime_r is the only way to the C library's own view of the time zone"
    )]
    // SAFETY: both pointers are valid for the call, and `parts` is read only after it was filled.
    let parts = unsafe {
        if libc::localtime_r(&raw const seconds, parts.as_mut_ptr()).is_null() {
            return None;
        }
        parts.assume_init()
    };
    i32::try_from(parts.tm_gmtoff / 60).ok()
}

/// GNOME sets the zone by location when this key is on; other desktops have no such switch.
async fn zone_is_automatic() -> Option<bool> {
    let desktop = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    if !desktop.to_ascii_uppercase().contains("GNOME") {
        return None;
    }
    let arguments = ["get", "org.gnome.desktop.datetime", "automatic-timezone"];
    let output = Run::new("/usr/bin/gsettings", arguments, PROGRAM_LIMIT).output().await.ok()?;
    match output.stdout.trim_ascii() {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

async fn timedate_properties(bus: &zbus::Connection) -> zbus::Result<HashMap<String, zbus::OwnedVariant>> {
    let properties = Object {
        service: "org.freedesktop.timedate1",
        path: "/org/freedesktop/timedate1",
        interface: "org.freedesktop.DBus.Properties",
    };
    properties.call(bus, "GetAll", MethodFlags::empty(), &("org.freedesktop.timedate1",)).await
}

/// Units that keep the clock, as distributions name them.
const TIME_UNITS: &[&str] = &[
    "systemd-timesyncd.service",
    "chronyd.service",
    "chrony.service",
    "ntpd.service",
    "ntp.service",
    "ntpsec.service",
    "openntpd.service",
];

/// The first of the known time services that runs.
async fn time_service(bus: &zbus::Connection) -> Option<String> {
    let units = units_of(bus, TIME_UNITS).await.ok()?;
    let running = units.into_iter().find(|unit| unit.3 == "active")?;
    Some(running.0.trim_end_matches(".service").to_owned())
}

fn config_home() -> Option<PathBuf> {
    home_folder("XDG_CONFIG_HOME", ".config")
}

/// A base folder of the XDG specification: the variable when it is an absolute path, else below the home folder.
fn home_folder(variable: &str, default: &str) -> Option<PathBuf> {
    let set = env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    set.or_else(|| env::home_dir().map(|home| home.join(default)))
}

/// Intune's client is reported to keep its registration in either.
fn registration_folders() -> impl Iterator<Item = PathBuf> {
    let folders = [config_home(), home_folder("XDG_STATE_HOME", ".local/state")];
    folders.into_iter().flatten().map(|folder| folder.join("intune"))
}

fn read_registration(path: &Path, state: &mut EnrollmentState) {
    let text = match doors::file::read_text(path, TEXT_LIMIT) {
        Ok(text) => text,
        Err(error) if is_missing(&error) => return,
        Err(error) => return state.not_seen.push(format!("{}: {error}", path.display())),
    };
    match linux_enrollment::registered_device(&text) {
        Some(true) if state.enrollments.is_empty() => state.enrollments.push(Enrollment {
            service: ManagementService::Intune,
            provider: Some("Microsoft Intune".to_owned()),
            server_host: None,
            since: None,
            state: None,
            approved: None,
        }),
        Some(_) => {}
        None => state.not_seen.push(format!("{}: not understood", path.display())),
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn is_routable_v4(address: Ipv4Addr) -> bool {
    !address.is_loopback() && !address.is_link_local() && !address.is_unspecified()
}

fn is_routable_v6(address: Ipv6Addr) -> bool {
    !address.is_loopback() && !address.is_unicast_link_local() && !address.is_unspecified()
}

/// A file that need not be there; one that cannot be read is noted.
fn read_optional(path: &Path, not_seen: &mut Vec<String>) -> Option<String> {
    match doors::file::read_text(path, TEXT_LIMIT) {
        Ok(text) => Some(text),
        Err(error) if is_missing(&error) => None,
        Err(error) => {
            not_seen.push(format!("{}: {error}", path.display()));
            None
        }
    }
}

async fn gnome_proxy(not_seen: &mut Vec<String>) -> Option<facts::ProxyConfig> {
    let arguments = ["list-recursively", "org.gnome.system.proxy"];
    match Run::new("/usr/bin/gsettings", arguments, PROGRAM_LIMIT).output().await {
        // Status 1 without the schema: no GNOME settings on this computer.
        Ok(output) => proxy::from_gsettings(&String::from_utf8_lossy(&output.stdout)),
        Err(process::Error::NotInstalled(_)) => None,
        Err(error) => {
            not_seen.push(error.to_string());
            None
        }
    }
}

/// Folders that hold association lists and desktop entries, best first (MIME applications specification 1.0, "File name and location").
struct DesktopFolders {
    /// Of lists only.
    configuration: Vec<PathBuf>,
    /// `applications` folders, of lists and entries.
    applications: Vec<PathBuf>,
    /// Names of the desktop in use, in lower case, best first.
    desktops: Vec<String>,
}

impl DesktopFolders {
    fn of_this_person() -> Self {
        let paths = |variable: &str, default: &str| {
            let value = env::var(variable).ok().filter(|value| !value.is_empty());
            let value = value.unwrap_or_else(|| default.to_owned());
            env::split_paths(&value).filter(|path| path.is_absolute()).collect::<Vec<_>>()
        };
        let data = home_folder("XDG_DATA_HOME", ".local/share").into_iter();
        let data = data.chain(paths("XDG_DATA_DIRS", "/usr/local/share:/usr/share"));
        let desktops = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        Self {
            configuration: config_home().into_iter().chain(paths("XDG_CONFIG_DIRS", "/etc/xdg")).collect(),
            applications: data.map(|folder| folder.join("applications")).collect(),
            desktops: desktops.split(':').filter(|name| !name.is_empty()).map(str::to_lowercase).collect(),
        }
    }

    /// The list that decides, and the handler it names.
    fn https_handler(&self) -> Option<(PathBuf, DefaultBrowser)> {
        let lists: Vec<(PathBuf, String)> = self
            .list_paths()
            .filter_map(|path| doors::file::read_text(&path, TEXT_LIMIT).ok().map(|text| (path, text)))
            .collect();
        // Every default of every list comes before the first program that merely can.
        let steps: [fn(&str) -> Vec<&str>; 3] = [mime_apps::defaults, mime_apps::added, mime_apps::cached];
        steps.iter().find_map(|step| {
            lists.iter().find_map(|(path, text)| {
                step(text).into_iter().find_map(|handler| Some((path.clone(), self.entry(handler)?)))
            })
        })
    }

    fn list_paths(&self) -> impl Iterator<Item = PathBuf> {
        let in_folder = |folder: &PathBuf| {
            let of_desktops =
                self.desktops.iter().map(|desktop| folder.join(format!("{desktop}-mimeapps.list")));
            of_desktops.chain([folder.join("mimeapps.list")]).collect::<Vec<_>>()
        };
        let configuration = self.configuration.iter().flat_map(in_folder);
        let applications = self.applications.iter().flat_map(in_folder);
        // The names that came before the specification, still written by distributions.
        let older = ["defaults.list", "mimeinfo.cache"];
        let older =
            older.iter().flat_map(|name| self.applications.iter().map(move |folder| folder.join(name)));
        configuration.chain(applications).chain(older).collect::<Vec<_>>().into_iter()
    }

    /// The entry of a handler that is installed and not deleted.
    fn entry(&self, handler: &str) -> Option<DefaultBrowser> {
        if handler.contains('/') {
            return None;
        }
        let text = self.folder_entry(handler)?;
        let name = mime_apps::entry_name(&text)?;
        Some(DefaultBrowser {
            browser: mime_apps::browser(handler),
            handler: handler.to_owned(),
            name: Some(name.to_owned()),
            others: Vec::new(),
        })
    }

    /// Browsers that are installed, beside the one in use.
    fn others(&self, in_use: &DefaultBrowser) -> Vec<BrowserChoice> {
        let mut found: Vec<BrowserChoice> = Vec::new();
        for folder in &self.applications {
            let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
            for name in entries.filter_map(|entry| entry.file_name().into_string().ok()) {
                let is_new = name != in_use.handler && found.iter().all(|known| known.handler != name);
                // Web apps that a browser installs bear its name too.
                let is_browser = name.ends_with(".desktop") && mime_apps::browser(&name) != Browser::Other;
                let entry = || self.folder_entry(&name).is_some_and(|text| mime_apps::opens_links(&text));
                if is_new && is_browser && entry() {
                    found.push(BrowserChoice { browser: mime_apps::browser(&name), handler: name });
                }
            }
        }
        found.sort_by(|one, other| one.handler.cmp(&other.handler));
        found
    }

    /// The entry's file. The first folder that holds it decides.
    fn folder_entry(&self, handler: &str) -> Option<String> {
        self.applications.iter().find_map(|folder| {
            // "kde-okular.desktop" may lie in "kde/okular.desktop" (desktop entry specification, desktop file id).
            [folder.join(handler), folder.join(handler.replacen('-', "/", 1))]
                .iter()
                .find_map(|path| doors::file::read_text(path, TEXT_LIMIT).ok())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn put(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        doors::file::write(path, text.as_bytes()).unwrap();
    }

    #[test]
    fn the_note_of_packages_names_them_once() {
        let folder = tempfile::tempdir().unwrap();
        let note = folder.path().join("reboot-required");
        let mut signs = RestartSigns::default();
        note_of_packages(&note, &mut signs);
        assert_eq!(signs, RestartSigns::default());
        put(&note, "*** System restart required ***\n");
        put(&folder.path().join("reboot-required.pkgs"), "linux-base\nlibc6\nlinux-base\n");
        note_of_packages(&note, &mut signs);
        assert_eq!(signs.reasons, [RestartReason::PackageUpdate]);
        assert_eq!(signs.asked_by, ["linux-base", "libc6"]);
    }

    #[test]
    fn a_kernel_is_replaced_only_when_another_whole_one_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let modules = folder.path().join("modules");
        assert!(!kernel_is_replaced(&modules, "6.1"));
        fs::create_dir_all(modules.join("6.2")).unwrap();
        assert!(!kernel_is_replaced(&modules, "6.1"));
        put(&modules.join("6.2/modules.dep"), "");
        assert!(kernel_is_replaced(&modules, "6.1"));
        put(&modules.join("6.1/modules.dep"), "");
        assert!(!kernel_is_replaced(&modules, "6.1"));
    }

    #[test]
    fn a_zone_is_named_by_the_link_and_contradicted_by_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let (link, file) = (folder.path().join("localtime"), folder.path().join("timezone"));
        assert_eq!(local_zone(&link, &file, None).unwrap(), TimeZone::default());
        std::os::unix::fs::symlink("/usr/share/zoneinfo/Asia/Taipei", &link).unwrap();
        put(&file, "Asia/Taipei\n");
        let zone = local_zone(&link, &file, None).unwrap();
        assert_eq!((zone.name.as_deref(), zone.contradicted_by), (Some("Asia/Taipei"), None));
        put(&file, "Europe/Berlin\n");
        let zone = local_zone(&link, &file, None).unwrap();
        assert_eq!(zone.contradicted_by, Some(("/etc/timezone".into(), "Europe/Berlin".into())));
        let own_name = format!(":{}", link.display());
        assert_eq!(local_zone(&link, &file, Some(&own_name)).unwrap().name.as_deref(), Some("Asia/Taipei"));
        let zone = local_zone(&link, &file, Some("UTC")).unwrap();
        assert_eq!(
            (zone.name.as_deref(), zone.contradicted_by.map(|(place, _)| place)),
            (Some("UTC"), Some("/etc/localtime".into()))
        );
    }

    #[test]
    fn a_second_name_of_a_zone_is_no_contradiction() {
        if Path::new("/usr/share/zoneinfo/Etc/UTC").exists() {
            assert!(is_same_zone("UTC", "Etc/UTC"));
        }
        assert!(!is_same_zone("UTC", "Nowhere/Else"));
    }

    #[test]
    fn the_first_installed_handler_of_the_best_list_opens_links() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let folders = DesktopFolders {
            configuration: vec![at("config"), at("xdg")],
            applications: vec![at("local/applications"), at("share/applications")],
            desktops: vec!["gnome".into()],
        };
        assert_eq!(folders.https_handler(), None);

        put(&at("share/applications/firefox-esr.desktop"), "[Desktop Entry]\nName=Firefox ESR\n");
        put(
            &at("share/applications/mimeinfo.cache"),
            "[MIME Cache]\nx-scheme-handler/https=firefox-esr.desktop;\n",
        );
        let found = |folders: &DesktopFolders| {
            folders.https_handler().map(|(_, found)| (found.handler, found.browser))
        };
        assert_eq!(found(&folders), Some(("firefox-esr.desktop".into(), Browser::Firefox)));

        put(&at("share/applications/microsoft-edge.desktop"), "[Desktop Entry]\nName=Edge\n");
        put(
            &at("xdg/gnome-mimeapps.list"),
            "[Default Applications]\nx-scheme-handler/https=gone.desktop;microsoft-edge.desktop\n",
        );
        assert_eq!(found(&folders), Some(("microsoft-edge.desktop".into(), Browser::Edge)));

        put(
            &at("config/mimeapps.list"),
            "[Default Applications]\nx-scheme-handler/https=firefox-esr.desktop\n",
        );
        assert_eq!(found(&folders), Some(("firefox-esr.desktop".into(), Browser::Firefox)));

        // The person deleted the entry: the next list decides.
        put(
            &at("local/applications/firefox-esr.desktop"),
            "[Desktop Entry]\nName=Firefox ESR\nHidden=true\n",
        );
        assert_eq!(found(&folders), Some(("microsoft-edge.desktop".into(), Browser::Edge)));
    }

    #[test]
    fn a_registration_counts_once_and_a_damaged_one_is_not_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("intune/registration.toml");
        let mut state = EnrollmentState::default();
        read_registration(&path, &mut state);
        assert_eq!(state, EnrollmentState::default());
        put(&path, "device_hint = \"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\"\n");
        read_registration(&path, &mut state);
        read_registration(&path, &mut state);
        assert_eq!(state.enrollments.len(), 1);
        put(&path, "device_hint = \"aaaa");
        read_registration(&path, &mut state);
        assert_eq!(state.not_seen.len(), 1);
    }

    struct TimeDate {
        enabled: bool,
        synchronised: bool,
    }

    #[zbus::interface(name = "org.freedesktop.timedate1")]
    impl TimeDate {
        #[zbus(property, name = "NTP")]
        fn enabled(&self) -> bool {
            self.enabled
        }

        #[zbus(property, name = "NTPSynchronized")]
        fn synchronised(&self) -> bool {
            self.synchronised
        }
    }

    /// Two ends of a bus without a bus; the far one serves the time service at the given path.
    async fn bus(path: &'static str) -> (zbus::Connection, zbus::Connection) {
        let (near, far) = std::os::unix::net::UnixStream::pair().unwrap();
        let far = zbus::connection::Builder::unix_stream(far).server(zbus::Guid::generate()).p2p();
        let far = far.serve_at(path, TimeDate { enabled: true, synchronised: false });
        let near = zbus::connection::Builder::unix_stream(near).p2p();
        let (near, far) = futures::join!(near.build(), far.build());
        (near.unwrap(), far.unwrap())
    }

    #[tokio::test]
    async fn the_time_service_is_asked_over_the_bus_and_its_absence_is_no_answer() {
        let (near, _far) = bus("/org/freedesktop/timedate1").await;
        let seen = time_sync_over(&near).await;
        let expected = TimeSync { service: None, enabled: Some(true), synchronised: Some(false) };
        assert_eq!(seen.fact.known(), Some(&expected), "{seen:?}");

        let (near, _far) = bus("/somewhere/else").await;
        let seen = time_sync_over(&near).await;
        assert!(matches!(seen.fact, facts::Fact::Failed(_)), "{seen:?}");
    }

    #[tokio::test]
    async fn a_loopback_address_is_no_network() {
        assert!(!is_routable_v4(Ipv4Addr::LOCALHOST) && !is_routable_v4(Ipv4Addr::new(169, 254, 1, 1)));
        assert!(!is_routable_v6(Ipv6Addr::LOCALHOST) && !is_routable_v6("fe80::1".parse().unwrap()));
        let link = network_link().await;
        assert!(!link.fact.known().unwrap().interfaces.contains(&"lo".to_owned()));
    }
}
