//! Microsoft's programs on Linux: installed (package databases), running (systemd), and what they left when they went.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use doors::{
    bus::Object,
    process::{self, Run},
};
use facts::{
    CompanyApp, CompanyApps, InstalledApp, Leftover, LeftoverKind, Leftovers, ReasonCode, Seen, ServiceState,
    Services,
};

use zbus::proxy::MethodFlags;

use super::{
    PROGRAM_LIMIT, bus_trouble, config_home, home_folder, is_missing, is_service_unknown,
    registration_folders,
};
use crate::{
    os::InForce,
    parse::{dpkg_status, linux_enrollment},
    seen::{failed, known},
};

/// Packages of packages.microsoft.com that enrollment goes through (Microsoft, "Enroll a Linux device in Intune").
const PACKAGES: &[(CompanyApp, &str)] = &[
    (CompanyApp::Portal, "intune-portal"),
    (CompanyApp::Broker, "microsoft-identity-broker"),
    (CompanyApp::Edge, "microsoft-edge-stable"),
];

/// Debian's list of a desktop with everything reaches some tens of megabytes. Bytes.
const LIST_LIMIT: u64 = 64 * 1024 * 1024;

pub(crate) async fn company_apps() -> Seen<CompanyApps> {
    let mut not_seen = Vec::new();
    let installed = installed(Path::new("/"), &mut not_seen).await;
    let apps = PACKAGES.iter().map(|(app, package)| InstalledApp {
        app: *app,
        package: (*package).to_owned(),
        version: installed.get(*package).cloned(),
    });
    known("dpkg status, rpm", CompanyApps { apps: apps.collect(), not_seen })
}

/// Versions by package, of whichever package database this system has.
async fn installed(root: &Path, not_seen: &mut Vec<String>) -> BTreeMap<String, String> {
    let names: Vec<&str> = PACKAGES.iter().map(|(_, package)| *package).collect();
    let list = root.join("var/lib/dpkg/status");
    match doors::file::read_text(&list, LIST_LIMIT) {
        Ok(text) => return dpkg_status::versions(&text, &names),
        Err(error) if is_missing(&error) => {}
        Err(error) => not_seen.push(format!("{}: {error}", list.display())),
    }
    let arguments = ["-q", "--qf", "%{NAME} %{VERSION}-%{RELEASE}\\n"].into_iter().chain(names);
    match Run::new(root.join("usr/bin/rpm"), arguments, PROGRAM_LIMIT).output().await {
        // The status counts the packages that are not there; the lines of those hold more than two words.
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let pair = |line: &str| {
                let (name, version) = line.split_once(' ')?;
                let is_ours = PACKAGES.iter().any(|(_, package)| *package == name);
                (is_ours && !version.contains(' ')).then(|| (name.to_owned(), version.to_owned()))
            };
            text.lines().filter_map(pair).collect()
        }
        Err(process::Error::NotInstalled(_)) => {
            if not_seen.is_empty() {
                not_seen.push("neither dpkg nor rpm".to_owned());
            }
            BTreeMap::new()
        }
        Err(error) => {
            not_seen.push(error.to_string());
            BTreeMap::new()
        }
    }
}

/// Units of Microsoft's packages: the computer's own, then the person's. Newest builds of the broker have no unit: the bus starts it.
const SYSTEM_UNITS: &[&str] =
    &["intune-daemon.service", "intune-daemon.socket", "microsoft-identity-device-broker.service"];
const PERSONAL_UNITS: &[&str] =
    &["intune-agent.service", "intune-agent.timer", "microsoft-identity-broker.service"];

pub(crate) async fn services() -> Seen<Services> {
    let mut found = Services::default();
    let (system, personal) = futures::join!(zbus::Connection::system(), zbus::Connection::session());
    for (bus, units, place) in
        [(system, SYSTEM_UNITS, "system bus"), (personal, PERSONAL_UNITS, "session bus")]
    {
        let states = match bus {
            Ok(bus) => unit_states(&bus, units).await,
            Err(error) => Err(error),
        };
        match states {
            Ok(states) => found.services.extend(states),
            Err(error) => found.not_seen.push(format!("{place}: {error}")),
        }
    }
    if found.services.is_empty() {
        return failed("systemd", ReasonCode::NotInstalled, found.not_seen.join("; "));
    }
    known("org.freedesktop.systemd1", found)
}

/// Name, description, load, active, sub, follower, path, job number, job type, job path.
pub(super) type Unit = (
    String,
    String,
    String,
    String,
    String,
    String,
    zbus::OwnedObjectPath,
    u32,
    String,
    zbus::OwnedObjectPath,
);

/// These units as systemd has them, installed or not.
pub(super) async fn units_of(bus: &zbus::Connection, names: &[&str]) -> zbus::Result<Vec<Unit>> {
    manager(bus, "ListUnitsByNames", &(names,)).await
}

/// Asks systemd's manager, where it runs: a bus without it would try to start it.
async fn manager<B, R>(bus: &zbus::Connection, method: &str, body: &B) -> zbus::Result<R>
where
    B: serde::Serialize + zbus::wire::DynamicType,
    R: for<'d> zbus::wire::DynamicDeserialize<'d>,
{
    let manager = Object {
        service: "org.freedesktop.systemd1",
        path: "/org/freedesktop/systemd1",
        interface: "org.freedesktop.systemd1.Manager",
    };
    manager.call(bus, method, MethodFlags::NO_AUTO_START, body).await
}

/// What systemd says of these units, installed or not.
async fn unit_states(bus: &zbus::Connection, units: &[&str]) -> zbus::Result<Vec<ServiceState>> {
    let mut states = Vec::new();
    for unit in units_of(bus, units).await? {
        // "enabled", "static", "disabled", "masked", …: org.freedesktop.systemd1(5), GetUnitFileState.
        let file: String = manager(bus, "GetUnitFileState", &(&unit.0,)).await.unwrap_or_default();
        states.push(ServiceState {
            installed: unit.2 != "not-found" || file.starts_with("masked"),
            disabled: file.starts_with("masked") || unit.2 == "masked" || file == "disabled",
            failed: unit.3 == "failed",
            running: Some(unit.3 == "active"),
            name: unit.0,
        });
    }
    Ok(states)
}

/// Folders of the broker's and the portal's state, and the package each belongs to.
fn state_folders() -> Vec<(PathBuf, &'static str)> {
    let mut folders: Vec<(PathBuf, &'static str)> =
        registration_folders().map(|folder| (folder.join("registration.toml"), "intune-portal")).collect();
    let of_broker = [config_home(), home_folder("XDG_STATE_HOME", ".local/state")];
    let of_broker = of_broker.into_iter().flatten().map(|folder| folder.join("microsoft-identity-broker"));
    folders.extend(of_broker.map(|folder| (folder, "microsoft-identity-broker")));
    folders.push((PathBuf::from("/var/lib/microsoft-identity-device-broker"), "microsoft-identity-broker"));
    folders
}

pub(crate) async fn leftovers(in_force: InForce) -> Seen<Leftovers> {
    let (state, apps) = futures::join!(in_force.enrollment, in_force.apps);
    // On this system only dsreg says it.
    let registered = state.fact.known().and_then(|state| state.entra_registered);
    let found = left_behind(&state_folders(), registered, apps.fact.known());
    known("registration.toml, state of microsoft-identity-broker, dsreg", found)
}

/// State without the program it belongs to, or that the program, which is there, disowns.
fn left_behind(state: &[(PathBuf, &str)], registered: Option<bool>, apps: Option<&CompanyApps>) -> Leftovers {
    let mut found = Leftovers::default();
    match apps {
        Some(apps) => found.not_seen.clone_from(&apps.not_seen),
        None => found.not_seen.push("package database".to_owned()),
    }
    let is_installed = |package: &str| {
        apps.is_some_and(|apps| apps.apps.iter().any(|app| app.package == package && app.version.is_some()))
    };
    for (path, package) in state {
        match path.try_exists() {
            Ok(false) => {}
            Ok(true) => {
                let disowned = registered == Some(false) && is_registration(path);
                if found.not_seen.is_empty() && (!is_installed(package) || disowned) {
                    let place = path.display().to_string();
                    found.items.push(Leftover { kind: LeftoverKind::RegistrationFile, place });
                }
            }
            Err(error) => found.not_seen.push(format!("{}: {error}", path.display())),
        }
    }
    found
}

fn is_registration(path: &Path) -> bool {
    let text = doors::file::read_text(path, LIST_LIMIT).ok();
    text.and_then(|text| linux_enrollment::registered_device(&text)) == Some(true)
}

/// The address of somebody who is signed in to this computer with a work account (authd, SSSD, himmelblau).
pub(crate) async fn account() -> Seen<facts::Account> {
    const SOURCE: &str = "user database";
    match nix::unistd::User::from_uid(nix::unistd::getuid()) {
        Ok(Some(user)) if user.name.contains('@') => {
            match crate::parse::account_name::account(&user.name, facts::AccountSource::System) {
                Some(account) => known(SOURCE, account),
                None => crate::seen::absent(SOURCE),
            }
        }
        Ok(_) => crate::seen::absent(SOURCE),
        Err(error) => failed(SOURCE, ReasonCode::Unreadable, error.to_string()),
    }
}

/// The secret service's own words on its collections; asks nobody to unlock anything.
pub(crate) async fn keyring() -> Seen<facts::Keyring> {
    match zbus::Connection::session().await {
        Ok(bus) => keyring_over(&bus).await,
        Err(error) => failed("session bus", ReasonCode::NotInstalled, error.to_string()),
    }
}

async fn keyring_over(bus: &zbus::Connection) -> Seen<facts::Keyring> {
    const SOURCE: &str = "org.freedesktop.secrets";
    const PATH: &str = "/org/freedesktop/secrets";
    const SERVICE: &str = "org.freedesktop.Secret.Service";
    let service = Object { service: SOURCE, path: PATH, interface: SERVICE };
    let alias = service.call(bus, "ReadAlias", MethodFlags::empty(), &("default",)).await;
    let default: zbus::OwnedObjectPath = match alias {
        Ok(path) => path,
        // Nobody has that name, and nothing that could be started for it: there is no keyring on this computer.
        Err(error) if is_service_unknown(&error) => return known(SOURCE, facts::Keyring::default()),
        Err(error) => return bus_trouble(SOURCE, &error),
    };
    let property = async |path: &str, interface: &str, name: &str| -> Option<zbus::OwnedVariant> {
        let properties = Object { service: SOURCE, path, interface: "org.freedesktop.DBus.Properties" };
        properties.call(bus, "Get", MethodFlags::empty(), &(interface, name)).await.ok()
    };
    let collections = property(PATH, SERVICE, "Collections").await;
    let collections: Vec<zbus::OwnedObjectPath> =
        collections.and_then(|value| value.try_into().ok()).unwrap_or_default();
    let has_default = default.as_str() != "/";
    let locked = if has_default {
        let value = property(default.as_str(), "org.freedesktop.Secret.Collection", "Locked").await;
        value.and_then(|value| bool::try_from(&value).ok())
    } else {
        None
    };
    let is_login = |path: &zbus::OwnedObjectPath| path.as_str().ends_with("/collection/login");
    known(
        SOURCE,
        facts::Keyring {
            service: true,
            default_collection: has_default,
            login_collection: collections.iter().any(is_login),
            locked,
        },
    )
}

#[cfg(test)]
mod tests {
    use facts::Fact;

    use super::*;

    fn path(path: &str) -> zbus::OwnedObjectPath {
        zbus::OwnedObjectPath::try_from(path).unwrap()
    }

    /// systemd's manager with one unit of each fate.
    struct Manager;

    #[expect(clippy::unused_self, reason = "the shape that the bus asks for")]
    #[zbus::interface(name = "org.freedesktop.systemd1.Manager")]
    impl Manager {
        fn list_units_by_names(&self, names: Vec<String>) -> Vec<Unit> {
            let unit = |name: String| {
                let (load, active) = match name.as_str() {
                    "a.service" => ("loaded", "active"),
                    "b.service" => ("loaded", "failed"),
                    "c.socket" => ("masked", "inactive"),
                    _ => ("not-found", "inactive"),
                };
                let text = str::to_owned;
                (
                    name,
                    text(""),
                    text(load),
                    text(active),
                    text("x"),
                    text(""),
                    path("/"),
                    0,
                    text(""),
                    path("/"),
                )
            };
            names.into_iter().map(unit).collect()
        }

        fn get_unit_file_state(&self, name: &str) -> zbus::fdo::Result<String> {
            match name {
                "a.service" => Ok("enabled".to_owned()),
                "b.service" => Ok("disabled".to_owned()),
                "c.socket" => Ok("masked".to_owned()),
                _ => Err(zbus::fdo::Error::FileNotFound("no such unit".to_owned())),
            }
        }
    }

    /// The secret service with or without a default collection.
    struct Secrets {
        default: &'static str,
    }

    #[expect(clippy::unused_self, reason = "the shape that the bus asks for")]
    #[zbus::interface(name = "org.freedesktop.Secret.Service")]
    impl Secrets {
        fn read_alias(&self, name: &str) -> zbus::OwnedObjectPath {
            path(if name == "default" { self.default } else { "/" })
        }

        #[zbus(property)]
        fn collections(&self) -> Vec<zbus::OwnedObjectPath> {
            vec![path("/org/freedesktop/secrets/collection/login")]
        }
    }

    struct Collection {
        locked: bool,
    }

    #[zbus::interface(name = "org.freedesktop.Secret.Collection")]
    impl Collection {
        #[zbus(property)]
        fn locked(&self) -> bool {
            self.locked
        }
    }

    /// Two ends of a bus without a bus; the far one serves what it is given.
    async fn bus(
        serve: impl FnOnce(zbus::connection::Builder<'static>) -> zbus::connection::Builder<'static>,
    ) -> (zbus::Connection, zbus::Connection) {
        let (near, far) = std::os::unix::net::UnixStream::pair().unwrap();
        let far = zbus::connection::Builder::unix_stream(far).server(zbus::Guid::generate()).p2p();
        let near = zbus::connection::Builder::unix_stream(near).p2p();
        let (near, far) = futures::join!(near.build(), serve(far).build());
        (near.unwrap(), far.unwrap())
    }

    #[tokio::test]
    async fn units_that_run_broke_down_are_masked_or_missing_are_told_apart() {
        let (near, _far) = bus(|far| far.serve_at("/org/freedesktop/systemd1", Manager)).await;
        let states = unit_states(&near, &["a.service", "b.service", "c.socket", "d.timer"]).await.unwrap();
        let told: Vec<_> = states
            .iter()
            .map(|unit| (unit.name.as_str(), unit.installed, unit.disabled, unit.failed, unit.running))
            .collect();
        assert_eq!(
            told,
            [
                ("a.service", true, false, false, Some(true)),
                ("b.service", true, true, true, Some(false)),
                ("c.socket", true, true, false, Some(false)),
                ("d.timer", false, false, false, Some(false)),
            ]
        );
        let (near, _far) = bus(|far| far.serve_at("/somewhere/else", Manager)).await;
        assert!(unit_states(&near, &["a.service"]).await.is_err());
    }

    #[tokio::test]
    async fn a_keyring_is_open_locked_or_without_a_default() {
        const SERVICE: &str = "/org/freedesktop/secrets";
        const LOGIN: &str = "/org/freedesktop/secrets/collection/login";
        for locked in [true, false] {
            let (near, _far) = bus(move |far| {
                far.serve_at(SERVICE, Secrets { default: LOGIN }).serve_at(LOGIN, Collection { locked })
            })
            .await;
            let seen = keyring_over(&near).await;
            let expected = facts::Keyring {
                service: true,
                default_collection: true,
                login_collection: true,
                locked: Some(locked),
            };
            assert_eq!(seen.fact, Fact::Known(expected));
        }
        let (near, _far) = bus(|far| far.serve_at(SERVICE, Secrets { default: "/" })).await;
        let seen = keyring_over(&near).await;
        let found = seen.fact.known().unwrap();
        assert_eq!((found.service, found.default_collection, found.locked), (true, false, None));
        let (near, _far) = bus(|far| far.serve_at("/somewhere/else", Manager)).await;
        assert!(matches!(keyring_over(&near).await.fact, Fact::Failed(_)));
    }

    #[test]
    fn state_without_its_program_and_state_that_the_program_disowns_are_left_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registration.toml");
        let state = [(path.clone(), "intune-portal")];
        let of = |version: Option<&str>, registered| {
            let app = InstalledApp {
                app: CompanyApp::Portal,
                package: "intune-portal".to_owned(),
                version: version.map(str::to_owned),
            };
            let apps = CompanyApps { apps: vec![app], not_seen: Vec::new() };
            left_behind(&state, registered, Some(&apps)).items.len()
        };
        assert_eq!(of(None, None), 0);
        doors::file::write(&path, b"device_hint = \"1f0c\"\n").unwrap();
        assert_eq!((of(None, None), of(Some("1.2"), Some(false))), (1, 1));
        assert_eq!((of(Some("1.2"), None), of(Some("1.2"), Some(true))), (0, 0));
        doors::file::write(&path, b"device_hint = \"\"\n").unwrap();
        assert_eq!(of(Some("1.2"), Some(false)), 0);
        let unread = left_behind(&state, Some(false), None);
        assert_eq!((unread.items.len(), unread.not_seen.len()), (0, 1));
    }
}
