//! What enrollments need on Windows, and what those that are gone left behind.

use std::path::{Path, PathBuf};

use facts::{
    CompanyApp, CompanyApps, EnrollmentPolicy, InstalledApp, InstallerFolder, InstallerFolders, Leftover,
    LeftoverKind, Leftovers, ManagementCertificates, ScriptingRuntime, Seen, ServiceState, Services,
};

use super::{
    CLOUD_JOIN, DISABLED, ENROLLMENTS, certificates, interface, is_id, person,
    registry::{Hives, Trouble, names_below, number, open, text},
    registry_names,
};
use crate::{
    os::InForce,
    parse::{management_certificates as parse, windows_enrollment},
    seen::{failed, known},
};

pub(crate) async fn leftovers(in_force: InForce) -> Seen<Leftovers> {
    let mut found = leftovers_in(&Hives::of_this_computer());
    if let Some(folder) = program_files().map(|folder| folder.join(r"Microsoft\OnlineManagement"))
        && folder.is_dir()
    {
        found.items.push(leftover(LeftoverKind::LegacyClient, folder.display().to_string()));
    }
    parse::legacy(&in_force.certificates.await.fact, r"LocalMachine\My", &mut found);
    known("Enrollments, CloudDomainJoin, OnlineManagement, LocalMachine\\My", found)
}

fn leftover(kind: LeftoverKind, place: String) -> Leftover {
    Leftover { kind, place }
}

/// The Intune client that came before Windows' own (Microsoft, troubleshooting device enrollment, zh-TW edition of 2020-03-27).
const LEGACY_KEYS: [&str; 2] = [
    r"SOFTWARE\Microsoft\OnlineManagement",
    r"SOFTWARE\Classes\Installer\Products\6985F0077D3EEB44AB6849B5D7913E95",
];

pub(super) fn leftovers_in(hives: &Hives<'_>) -> Leftovers {
    let mut found = Leftovers::default();
    let mut note = |result: Result<Vec<Leftover>, Trouble>| match result {
        Ok(items) => found.items.extend(items),
        Err(trouble) => found.not_seen.push(trouble.to_string()),
    };
    note(dead_enrollments(hives));
    note(other_tenants(hives));
    for path in LEGACY_KEYS {
        note(open(hives.machine, path).map(|key| {
            key.map(|_| leftover(LeftoverKind::LegacyClient, format!(r"HKLM\{path}"))).into_iter().collect()
        }));
    }
    found
}

fn dead_enrollments(hives: &Hives<'_>) -> Result<Vec<Leftover>, Trouble> {
    let Some(key) = open(hives.machine, ENROLLMENTS)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for name in names_below(&key, ENROLLMENTS)?.iter().filter(|name| is_id(name)) {
        let entry = super::entry(hives, name)?;
        let person = text(hives.machine, &format!(r"{ENROLLMENTS}\{name}"), "UPN")?;
        let kind = match windows_enrollment::leftover(&entry, person.is_some()) {
            Some(windows_enrollment::Remains::Dead) => LeftoverKind::DeadEnrollment,
            Some(windows_enrollment::Remains::Empty) => LeftoverKind::EmptyEnrollment,
            None => continue,
        };
        found.push(leftover(kind, format!(r"HKLM\{ENROLLMENTS}\{name}")));
    }
    Ok(found)
}

/// Tenants that are kept beside the one the computer is joined to, or without any join.
fn other_tenants(hives: &Hives<'_>) -> Result<Vec<Leftover>, Trouble> {
    let joins = registry_names(hives.machine, &format!(r"{CLOUD_JOIN}\JoinInfo"))?;
    let mut joined = Vec::new();
    for join in &joins {
        let path = format!(r"{CLOUD_JOIN}\JoinInfo\{join}");
        joined.extend(text(hives.machine, &path, "TenantId")?.map(|tenant| tenant.to_ascii_lowercase()));
    }
    // A join that does not say whose it is proves nothing about the tenants beside it.
    if !joins.is_empty() && joined.is_empty() {
        return Ok(Vec::new());
    }
    let path = format!(r"{CLOUD_JOIN}\TenantInfo");
    let tenants = registry_names(hives.machine, &path)?;
    let others = tenants.into_iter().filter(|tenant| !joined.contains(&tenant.to_ascii_lowercase()));
    Ok(others.map(|tenant| leftover(LeftoverKind::OtherTenant, format!(r"HKLM\{path}\{tenant}"))).collect())
}

pub(crate) async fn management_certificates() -> Seen<ManagementCertificates> {
    match certificates::of_this_computer() {
        Ok(shown) => {
            let in_force = thumbprints_in_force(&Hives::of_this_computer());
            let mut certificates = parse::management(&shown);
            for certificate in &mut certificates {
                let named = |other: &String| other.eq_ignore_ascii_case(&certificate.thumbprint);
                certificate.in_use = (!in_force.is_empty()).then(|| in_force.iter().any(named));
            }
            known(r"LocalMachine\My", ManagementCertificates { certificates, not_seen: Vec::new() })
        }
        Err(code) => failed(r"LocalMachine\My", facts::ReasonCode::Unreadable, code.to_string()),
    }
}

/// `DMPCertThumbPrint` of the enrollments that are in force.
pub(super) fn thumbprints_in_force(hives: &Hives<'_>) -> Vec<String> {
    let names = registry_names(hives.machine, ENROLLMENTS).unwrap_or_default();
    let of = |name: &String| {
        let path = format!(r"{ENROLLMENTS}\{name}");
        let state = number(hives.machine, &path, "EnrollmentState").ok().flatten();
        text(hives.machine, &path, "DMPCertThumbPrint").ok().flatten().filter(|_| state == Some(1))
    };
    names.iter().filter(|name| is_id(name)).filter_map(of).collect()
}

const MDM_POLICY: &str = r"SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\MDM";

pub(crate) async fn enrollment_policy() -> Seen<EnrollmentPolicy> {
    match enrollment_policy_in(&Hives::of_this_computer()) {
        Ok(policy) => {
            let rights = person::rights().ok();
            known(
                "Policies MDM, IsManagementRegistrationAllowed, token",
                EnrollmentPolicy {
                    allowed: interface::management_registration_allowed().ok().flatten(),
                    administrator: rights.as_ref().map(|rights| rights.administrator),
                    built_in_administrator: rights.as_ref().map(|rights| rights.built_in),
                    ..policy
                },
            )
        }
        Err(trouble) => trouble.seen(),
    }
}

pub(super) fn enrollment_policy_in(hives: &Hives<'_>) -> Result<EnrollmentPolicy, Trouble> {
    let switch = |name| number(hives.machine, MDM_POLICY, name);
    Ok(EnrollmentPolicy {
        registration_disabled: switch("DisableRegistration")?.map(|value| value != 0),
        automatic: switch("AutoEnrollMDM")?.map(|value| value != 0),
        automatic_credential: switch("UseAADCredentialType")?,
        ..EnrollmentPolicy::default()
    })
}

/// Where Windows lists the packaged programs of this person: keys named `family-name_version_architecture__publisher`.
const PACKAGES: &str =
    r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages";
const PORTAL: &str = "Microsoft.CompanyPortal_";

/// Edge keeps its version with its updater, under this id of its stable channel.
const EDGE: [&str; 2] = [
    r"SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}",
    r"SOFTWARE\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}",
];

pub(crate) async fn company_apps() -> Seen<CompanyApps> {
    known("AppModel Packages, EdgeUpdate", company_apps_in(&Hives::of_this_computer()))
}

pub(super) fn company_apps_in(hives: &Hives<'_>) -> CompanyApps {
    let mut not_seen = Vec::new();
    let packages = registry_names(hives.user, PACKAGES).unwrap_or_else(|trouble| {
        not_seen.push(trouble.to_string());
        Vec::new()
    });
    let portal = packages.iter().find_map(|name| name.strip_prefix(PORTAL)?.split('_').next());
    let mut edge = None;
    for path in EDGE {
        match text(hives.machine, path, "pv") {
            // 0.0.0.0 stands there after Edge was taken off.
            Ok(version) => edge = edge.or(version.filter(|version| version != "0.0.0.0")),
            Err(trouble) => not_seen.push(trouble.to_string()),
        }
    }
    let app = |app, package: &str, version| InstalledApp { app, package: package.to_owned(), version };
    CompanyApps {
        apps: vec![
            app(CompanyApp::Portal, "Microsoft.CompanyPortal_8wekyb3d8bbwe", portal.map(str::to_owned)),
            app(CompanyApp::Edge, "Microsoft Edge", edge),
        ],
        not_seen,
    }
}

/// Push messages of management, enrollment itself, updates, time, scheduled tasks, sign-in with Microsoft accounts, tokens.
const SERVICES: &[&str] =
    &["dmwappushservice", "DmEnrollmentSvc", "wuauserv", "W32Time", "Schedule", "wlidsvc", "TokenBroker"];

pub(crate) async fn services() -> Seen<Services> {
    known(r"SYSTEM\CurrentControlSet\Services", services_in(&Hives::of_this_computer()))
}

pub(super) fn services_in(hives: &Hives<'_>) -> Services {
    let mut found = Services::default();
    for name in SERVICES {
        match number(hives.machine, &format!(r"SYSTEM\CurrentControlSet\Services\{name}"), "Start") {
            Ok(start) => found.services.push(ServiceState {
                name: (*name).to_owned(),
                installed: start.is_some(),
                disabled: start == Some(DISABLED),
                failed: false,
                running: None,
            }),
            Err(trouble) => found.not_seen.push(trouble.to_string()),
        }
    }
    found
}

/// Names of the two files that come in one download of Intune's client for older Windows.
const INSTALLER: &str = "Microsoft_Intune_Setup.exe";
const CERTIFICATE: &str = "MicrosoftIntune.accountcert";

/// A folder with more entries than this is no place for an installer.
const MOST_ENTRIES: usize = 500;

pub(crate) async fn installer_folders() -> Seen<InstallerFolders> {
    let home = std::env::var_os("USERPROFILE").map(PathBuf::from);
    let public = std::env::var_os("PUBLIC").map(PathBuf::from);
    let below = |folder: Option<PathBuf>| {
        folder.into_iter().flat_map(|folder| [folder.join("Downloads"), folder.join("Desktop")])
    };
    let folders: Vec<PathBuf> = below(home).chain(below(public)).collect();
    known("Downloads, Desktop", installers_in(&folders))
}

/// These folders and those directly below them.
pub(super) fn installers_in(folders: &[PathBuf]) -> InstallerFolders {
    let mut found = InstallerFolders::default();
    for folder in folders {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => {
                found.not_seen.push(format!("{}: {error}", folder.display()));
                continue;
            }
        };
        let below =
            entries.flatten().take(MOST_ENTRIES).map(|entry| entry.path()).filter(|path| path.is_dir());
        found
            .folders
            .extend([folder.clone()].into_iter().chain(below).filter_map(|folder| installer_in(&folder)));
    }
    found
}

fn installer_in(folder: &Path) -> Option<InstallerFolder> {
    let (installer, certificate) = (folder.join(INSTALLER).is_file(), folder.join(CERTIFICATE).is_file());
    let path = folder.display().to_string();
    (installer || certificate).then_some(InstallerFolder { path, installer, certificate })
}

/// The class of the engine of `VBScript`.
const VBSCRIPT: &str = r"SOFTWARE\Classes\CLSID\{B54F3741-5B07-11CF-A4B0-00AA004A55E8}";

pub(crate) async fn scripting_runtime() -> Seen<ScriptingRuntime> {
    let library = interface::system_folder().map(|folder| folder.join("vbscript.dll"));
    match scripting_runtime_in(&Hives::of_this_computer(), library.as_deref()) {
        Ok(runtime) => known("CLSID of VBScript, vbscript.dll", runtime),
        Err(trouble) => trouble.seen(),
    }
}

pub(super) fn scripting_runtime_in(
    hives: &Hives<'_>,
    library: Option<&Path>,
) -> Result<ScriptingRuntime, Trouble> {
    let registered = open(hives.machine, VBSCRIPT)?.is_some();
    Ok(ScriptingRuntime { registered, library: library.is_some_and(Path::is_file) })
}

fn program_files() -> Option<PathBuf> {
    std::env::var_os("ProgramFiles").map(PathBuf::from).filter(|folder| folder.is_absolute())
}
