//! macOS: property lists, links and the kernel; `profiles` and `scutil` where only a program tells. Needs no administrator.
//!
//! Never starts `profiles show`, `renew` or `validate`: they want an administrator, are counted, and `renew` asks the person.

mod browsers;
mod missing;
mod needs;
mod script;

pub(crate) use self::{browsers::browser_places, missing::*, needs::*, script::proxies_by_script};

use std::{
    env, io,
    path::{Path, PathBuf},
    time::Duration,
};

use doors::process::{self, Run};
use facts::{
    BrowserChoice, DefaultBrowser, EnrollmentState, NetworkLink, OsIdentity, ProxySettings, ReasonCode,
    RestartSigns, Seen, System, SystemDisk, TimeSync, TimeZone, Uptime,
};
use jiff::{Timestamp, tz};
use plist::Value;

use crate::{
    os::interfaces,
    parse::{
        macos_launch_services, macos_profiles_status, macos_scutil_proxy, macos_system_version, macos_wifi,
        proxy,
    },
    seen::{denied, failed, known, unreadable},
};

pub(crate) const SYSTEM: System = System::Macos;

/// Property lists of settings are small. Bytes.
const FILE_LIMIT: u64 = 16 * 1024 * 1024;

/// For programs that only read settings.
const PROGRAM_LIMIT: Duration = Duration::from_millis(1500);

pub(crate) async fn identity() -> Seen<OsIdentity> {
    const SOURCE: &str = "/System/Library/CoreServices/SystemVersion.plist";
    match property_list(Path::new(SOURCE)) {
        Ok(file) => match macos_system_version::identity(&file) {
            Some(identity) => known(SOURCE, OsIdentity { architecture: architecture(), ..identity }),
            None => failed(SOURCE, ReasonCode::UnexpectedAnswer, "no ProductVersion in it"),
        },
        Err(error) => unreadable(SOURCE, &error),
    }
}

pub(crate) async fn uptime() -> Seen<Uptime> {
    match sysinfo::System::uptime() {
        Ok(seconds) => known("kern.boottime", Uptime { seconds }),
        Err(error) => failed("kern.boottime", ReasonCode::Unreadable, error.to_string()),
    }
}

/// macOS shows a prepared update to the person and tells no file or interface that is documented: the sign is not seen.
pub(crate) async fn restart_signs() -> Seen<RestartSigns> {
    let not_seen = vec!["prepared system update".to_owned()];
    known("none documented", RestartSigns { not_seen, ..RestartSigns::default() })
}

pub(crate) async fn time_zone() -> Seen<TimeZone> {
    const SOURCE: &str = "/etc/localtime";
    let now = Timestamp::now();
    let name = match std::fs::read_link(SOURCE) {
        Ok(target) => zone_of_path(&target),
        // A copy instead of a link is nameless; no file at all means that none is set.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::NotFound) => None,
        Err(error) => return unreadable(SOURCE, &error),
    };
    let Some(offset_minutes) = offset_of_the_c_library(now) else {
        return failed("localtime", ReasonCode::UnexpectedAnswer, "the C library could not convert the time");
    };
    let rules = name.as_deref().and_then(|name| tz::TimeZone::get(name).ok());
    let variable = env::var("TZ").ok().filter(|zone| !zone.is_empty());
    let contradicted_by = variable.filter(|zone| name.as_deref() != Some(zone.trim_start_matches(':')));
    let by_location = property_list(Path::new("/Library/Preferences/com.apple.timezone.auto.plist"));
    let zone = TimeZone {
        offset_minutes,
        rules_offset_minutes: rules.map(|rules| rules.to_offset(now).seconds() / 60),
        contradicted_by: contradicted_by.map(|zone| ("TZ".to_owned(), zone)),
        automatic: by_location.ok().and_then(|file| flag(&file, "Active")),
        name,
    };
    known("/etc/localtime, com.apple.timezone.auto", zone)
}

/// Where `timed` keeps whether it sets the clock, IT's own setting first. The other two are open to administrators only on most Macs.
const TIME_SETTINGS: [&str; 3] = [
    "/Library/Managed Preferences/com.apple.timed.plist",
    "/private/var/db/timed/Library/Preferences/com.apple.timed.plist",
    "/private/var/db/timed/com.apple.timed.plist",
];

pub(crate) async fn time_sync() -> Seen<TimeSync> {
    let mut refused = None;
    for path in TIME_SETTINGS {
        match property_list(Path::new(path)) {
            Ok(file) => {
                if let Some(enabled) = flag(&file, "TMAutomaticTimeOnlyEnabled") {
                    let service = Some("timed".to_owned());
                    return known(path, TimeSync { service, enabled: Some(enabled), synchronised: None });
                }
            }
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => refused = Some((path, error)),
            Err(_) => {}
        }
    }
    match refused {
        Some((path, error)) => denied(path, error.to_string()),
        None => failed(TIME_SETTINGS[1], ReasonCode::UnexpectedAnswer, "no TMAutomaticTimeOnlyEnabled"),
    }
}

pub(crate) async fn default_browser() -> Seen<DefaultBrowser> {
    const SOURCE: &str = "com.apple.launchservices.secure.plist";
    let Some(home) = env::home_dir() else {
        return failed(SOURCE, ReasonCode::Unreadable, "no home folder");
    };
    let browser = match property_list(&home.join(macos_launch_services::PREFERENCES)) {
        Ok(file) => match macos_launch_services::https_handler(&file) {
            Some(browser) => browser,
            None => return failed(SOURCE, ReasonCode::UnexpectedAnswer, "no LSHandlers in it"),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => macos_launch_services::nothing_chosen(),
        Err(error) => return unreadable(SOURCE, &error),
    };
    let installed = macos_launch_services::APPS.iter().filter(|app| Path::new(app.path).exists());
    let others = installed
        .filter(|app| !app.bundle.eq_ignore_ascii_case(&browser.handler))
        .map(|app| BrowserChoice { browser: app.browser, handler: app.bundle.to_owned() });
    known(SOURCE, DefaultBrowser { others: others.collect(), ..browser })
}

pub(crate) async fn enrollment_state() -> Seen<EnrollmentState> {
    const SOURCE: &str = "profiles status -type enrollment";
    let run = Run::new("/usr/bin/profiles", ["status", "-type", "enrollment"], PROGRAM_LIMIT);
    let output = match run.output().await {
        Ok(output) => output,
        Err(error) => return program_failed(SOURCE, &error),
    };
    if let Some(status) = macos_profiles_status::status(&String::from_utf8_lossy(&output.stdout)) {
        return known(SOURCE, macos_profiles_status::state(&status));
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let detail = format!("status {:?}: {}", output.status, complaint.trim());
    failed(SOURCE, ReasonCode::UnexpectedAnswer, detail)
}

pub(crate) async fn system_disk() -> Seen<SystemDisk> {
    match nix::sys::statvfs::statvfs("/") {
        Ok(space) => {
            let bytes = |blocks: libc::fsblkcnt_t| u64::from(blocks).saturating_mul(space.fragment_size());
            let (total_bytes, free_bytes) = (bytes(space.blocks()), bytes(space.blocks_available()));
            known("statvfs", SystemDisk { mount: "/".to_owned(), total_bytes, free_bytes })
        }
        Err(error) => failed("statvfs", ReasonCode::Unreadable, error.to_string()),
    }
}

pub(crate) async fn network_link() -> Seen<NetworkLink> {
    interfaces::link("getifaddrs")
}

/// macOS keeps one proxy for the person and for the system's own services.
pub(crate) async fn proxy_settings() -> Seen<ProxySettings> {
    let mut settings = ProxySettings {
        environment: proxy::from_variables(|name| env::var(name).ok()),
        ..ProxySettings::default()
    };
    match Run::new("/usr/sbin/scutil", ["--proxy"], PROGRAM_LIMIT).output().await {
        Ok(output) => match macos_scutil_proxy::settings(&String::from_utf8_lossy(&output.stdout)) {
            Ok(config) => settings.user = config,
            Err(words) => settings.not_seen.push(format!("scutil --proxy: {words}")),
        },
        Err(error) => settings.not_seen.push(error.to_string()),
    }
    known("scutil --proxy, environment variables", settings)
}

/// The wireless networks that this Mac knows, of each of its interfaces that is wireless.
pub(crate) async fn wifi_names() -> Vec<String> {
    let networks = sysinfo::Networks::new_with_refreshed_list();
    let mut names = Vec::new();
    for (interface, _) in networks.iter().flatten() {
        let Some(interface) = interface.to_str().filter(|name| name.starts_with("en")) else { continue };
        let arguments = ["-listpreferredwirelessnetworks", interface];
        if let Ok(output) = Run::new("/usr/sbin/networksetup", arguments, PROGRAM_LIMIT).output().await
            && output.status == Some(0)
        {
            names.extend(macos_wifi::names(&String::from_utf8_lossy(&output.stdout)));
        }
    }
    names
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
        "/System/Library/CoreServices/SystemVersion.plist",
        "/Library/Preferences/SystemConfiguration/preferences.plist",
        "/private/var/run/utmpx",
        "/private/var/log/system.log",
        "/private/var/log/install.log",
        "/private/var/log/wifi.log",
        "/private/var/vm/sleepimage",
    ]
    .map(PathBuf::from)
    .into()
}

fn property_list(path: &Path) -> io::Result<Value> {
    let bytes = doors::file::read(path, FILE_LIMIT)?;
    doors::property_list::read(&bytes)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))
}

/// A switch, which some writers keep as a number.
fn flag(file: &Value, key: &str) -> Option<bool> {
    match file.as_dictionary()?.get(key)? {
        Value::Boolean(on) => Some(*on),
        Value::Integer(number) => number.as_signed().map(|number| number != 0),
        _ => None,
    }
}

/// "Asia/Taipei" of "/var/db/timezone/zoneinfo/Asia/Taipei".
fn zone_of_path(path: &Path) -> Option<String> {
    let name = path.to_str()?.rsplit_once("zoneinfo/")?.1;
    (!name.is_empty()).then(|| name.to_owned())
}

/// The machine's own, also where this program runs translated: then the kernel calls itself `x86_64`.
fn architecture() -> String {
    if is_apple_silicon() { "aarch64" } else { "x86_64" }.to_owned()
}

/// `hw.optional.arm64` is 1 on Apple silicon and missing on Intel.
fn is_apple_silicon() -> bool {
    let mut answer: libc::c_int = 0;
    let mut length = size_of_val(&answer);
    #[expect(unsafe_code, reason = "sysctl is the only way past the translation")]
    // SAFETY: the name ends in NUL, `answer` is as long as `length` says, and nothing is set.
    let status = unsafe {
        libc::sysctlbyname(
            c"hw.optional.arm64".as_ptr(),
            (&raw mut answer).cast(),
            &raw mut length,
            std::ptr::null_mut(),
            0,
        )
    };
    status == 0 && answer == 1
}

/// What programs add to UTC, as the C library has it.
fn offset_of_the_c_library(now: Timestamp) -> Option<i32> {
    let seconds: libc::time_t = now.as_second();
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

fn program_failed<T>(source: &'static str, error: &process::Error) -> Seen<T> {
    let code = match error {
        process::Error::NotInstalled(_) => ReasonCode::NotInstalled,
        process::Error::TimedOut { .. } => ReasonCode::NoAnswer,
        process::Error::NotAbsolute(_) | process::Error::Closing(_) | process::Error::Io { .. } => {
            ReasonCode::Unreadable
        }
    };
    failed(source, code, error.to_string())
}
