//! What enrollment needs on a Mac, and what earlier ones left. Reads names of keychain items and certificates, never a secret.

use std::{path::Path, time::Duration};

use doors::process::Run;
use facts::{
    Account, CompanyApp, CompanyApps, DeviceIdentity, DiskEncryption, Fact, InstalledApp, Leftover,
    LeftoverKind, Leftovers, ManagementCertificates, ReasonCode, Seen,
};
use futures::future::join_all;

use super::{PROGRAM_LIMIT, program_failed, property_list};
use crate::{
    os::InForce,
    parse::{macos_ioreg, management_certificates as certificates},
    seen::{absent, failed, known},
};

/// The person is signed in to the Mac with an account of its own; no place that may be read tells a work address.
pub(crate) async fn account() -> Seen<Account> {
    absent("none documented")
}

/// Items of the sign-in keychain that a removed Company Portal leaves, and trips over when it comes back with error -25244 (Microsoft,
/// "Keychain error when enrolling macOS devices"): by service, then by account.
const BY_SERVICE: &[&str] = &[
    "com.microsoft.CompanyPortal",
    "com.microsoft.CompanyPortal.HockeySDK",
    "enterpriseregistration.windows.net",
    "https://device.login.microsoftonline.com",
    "https://device.login.microsoftonline.com/",
    "Microsoft Session Transport Key",
];
const BY_ACCOUNT: &[&str] =
    &["com.microsoft.workplacejoin.thumbprint", "com.microsoft.workplacejoin.registeredUserPrincipalName"];

const SECURITY: &str = "/usr/bin/security";

/// All questions at once must be done within what one probe may take.
const KEYCHAIN_LIMIT: Duration = Duration::from_millis(1200);

pub(crate) async fn leftovers(in_force: InForce) -> Seen<Leftovers> {
    const SOURCE: &str = "security find-generic-password, System.keychain";
    let mut found = Leftovers::default();
    let items =
        BY_SERVICE.iter().map(|name| ("-s", *name)).chain(BY_ACCOUNT.iter().map(|name| ("-a", *name)));
    let (state, items, certificates) =
        futures::join!(in_force.enrollment, join_all(items.map(keychain_item)), in_force.certificates);
    // On a Mac that is enrolled these items belong there.
    match state.fact {
        Fact::Known(state) if state.not_seen.is_empty() && state.enrollments.is_empty() => {
            for item in items {
                match item {
                    Ok(Some(name)) => {
                        found
                            .items
                            .push(Leftover { kind: LeftoverKind::KeychainItem, place: name.to_owned() });
                    }
                    Ok(None) => {}
                    Err(detail) => found.not_seen.push(detail),
                }
            }
        }
        Fact::Known(state) if !state.enrollments.is_empty() => {}
        _ => found.not_seen.push("profiles status".to_owned()),
    }
    certificates::legacy(&certificates.fact, "System.keychain", &mut found);
    known(SOURCE, found)
}

/// The item's name where it is there. The program shows the item's attributes, never its secret, and asks nobody.
async fn keychain_item((by, name): (&str, &'static str)) -> Result<Option<&'static str>, String> {
    /// `errSecItemNotFound` (-25300), as far as an exit status holds it.
    const NOT_FOUND: i32 = 44;
    let output = Run::new(SECURITY, ["find-generic-password", by, name], KEYCHAIN_LIMIT).output().await;
    match output.map_err(|error| error.to_string())?.status {
        Some(0) => Ok(Some(name)),
        Some(NOT_FOUND) => Ok(None),
        status => Err(format!("security find-generic-password: status {status:?}")),
    }
}

pub(crate) async fn management_certificates() -> Seen<ManagementCertificates> {
    const SOURCE: &str = "System.keychain";
    let arguments = ["find-certificate", "-a", "-p", "/Library/Keychains/System.keychain"];
    match Run::new(SECURITY, arguments, PROGRAM_LIMIT).output().await {
        Ok(output) => {
            let stored = certificates::from_pem(&String::from_utf8_lossy(&output.stdout));
            let certificates = certificates::management(&stored);
            known(SOURCE, ManagementCertificates { certificates, not_seen: Vec::new() })
        }
        Err(error) => program_failed(SOURCE, &error),
    }
}

pub(crate) async fn company_apps() -> Seen<CompanyApps> {
    let mut found = CompanyApps::default();
    for (app, package) in
        [(CompanyApp::Portal, "Company Portal.app"), (CompanyApp::Edge, "Microsoft Edge.app")]
    {
        let path = Path::new("/Applications").join(package).join("Contents/Info.plist");
        let version = match property_list(&path) {
            Ok(file) => {
                let version = file.as_dictionary().and_then(|file| file.get("CFBundleShortVersionString"));
                // Installed, whatever it calls its version.
                Some(version.and_then(plist::Value::as_string).unwrap_or("?").to_owned())
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                found.not_seen.push(format!("{}: {error}", path.display()));
                continue;
            }
        };
        found.apps.push(InstalledApp { app, package: package.to_owned(), version });
    }
    known("/Applications", found)
}

pub(crate) async fn device_identity() -> Seen<DeviceIdentity> {
    const SOURCE: &str = "ioreg IOPlatformExpertDevice, kern.hv_vmm_present";
    let arguments = ["-a", "-rd1", "-c", "IOPlatformExpertDevice"];
    let (list, hypervisor) = futures::join!(
        Run::new("/usr/sbin/ioreg", arguments, PROGRAM_LIMIT).output(),
        Run::new("/usr/sbin/sysctl", ["-n", "kern.hv_vmm_present"], PROGRAM_LIMIT).output()
    );
    let hypervisor = hypervisor.ok().and_then(|output| match output.stdout.trim_ascii() {
        b"1" => Some(true),
        b"0" => Some(false),
        _ => None,
    });
    let list = match list {
        Ok(output) => output.stdout,
        Err(error) => return program_failed(SOURCE, &error),
    };
    let identity =
        doors::property_list::read(&list).ok().and_then(|file| macos_ioreg::identity(&file, hypervisor));
    identity.map_or_else(
        || failed(SOURCE, ReasonCode::UnexpectedAnswer, "no property list of the machine"),
        |identity| known(SOURCE, identity),
    )
}

pub(crate) async fn disk_encryption() -> Seen<DiskEncryption> {
    const SOURCE: &str = "fdesetup isactive";
    // Exit statuses: 0 on, 1 off (fdesetup(8)).
    let output = Run::new("/usr/bin/fdesetup", ["isactive"], PROGRAM_LIMIT).output().await;
    let encrypted = match output {
        Ok(output) => match output.status {
            Some(0) => true,
            Some(1) => false,
            status => return failed(SOURCE, ReasonCode::UnexpectedAnswer, format!("status {status:?}")),
        },
        Err(error) => return program_failed(SOURCE, &error),
    };
    let method = encrypted.then(|| "FileVault".to_owned());
    known(SOURCE, DiskEncryption { volume: "/".to_owned(), encrypted, method })
}
