//! Does what a step says when its button is pressed: opens the settings page that the step is about, or makes the change itself.
//!
//! What is opened stands in one table per system and version; where nothing can be opened, a text says the way by hand.

mod fix;
mod pages;

pub use fix::{Error, Made, made, make, undo};

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use diagnose::ActionId;
use doors::process::Run;
use facts::{OsIdentity, System};

use crate::pages::{Page, Place};

/// Where the system keeps programs; nothing is looked for anywhere else.
const PROGRAM_FOLDERS: &[&str] = &["/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin"];

/// How long a program may take to say its version.
const VERSION_LIMIT: Duration = Duration::from_secs(2);

/// Nothing could be opened; the id of the text that says the way by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouldNotOpen {
    /// `by-hand-<action>-<place>` in the texts.
    pub by_hand: String,
}

/// Opens what the action is about on this system.
pub async fn open(action: ActionId, system: System, identity: &OsIdentity) -> Result<(), CouldNotOpen> {
    let folders: Vec<&Path> = PROGRAM_FOLDERS.iter().map(Path::new).collect();
    open_in(action, system, identity, &folders).await
}

/// Opens a page that IT's policy names; nothing but https.
pub async fn open_https(address: &str) -> std::io::Result<()> {
    if !address.starts_with("https://") {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    doors::open::address(address).await
}

/// Opens a file of this program's own with what the person's desktop has for it: a mail draft.
pub async fn open_file(path: &Path) -> std::io::Result<()> {
    if !path.is_absolute() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    doors::open::address(&path.display().to_string()).await
}

async fn open_in(
    action: ActionId,
    system: System,
    identity: &OsIdentity,
    folders: &[&Path],
) -> Result<(), CouldNotOpen> {
    let place = place(system, identity, folders).await;
    for page in pages::pages(action, place) {
        let opened = match page {
            Page::Address(address) => doors::open::address(address).await.is_ok(),
            Page::Program(name, arguments) => find(name, folders).is_some_and(|program| {
                Run::new(program, arguments.iter().copied(), VERSION_LIMIT).start().is_ok()
            }),
        };
        if opened {
            return Ok(());
        }
    }
    Err(CouldNotOpen { by_hand: format!("by-hand-{}-{}", action.as_str(), place.family()) })
}

/// Which column of the table this computer is.
async fn place(system: System, identity: &OsIdentity, folders: &[&Path]) -> Place {
    match system {
        System::Windows => Place::Windows,
        System::Macos => Place::Macos,
        System::Linux => {
            let desktop = identity.desktop.as_deref().unwrap_or_default().to_uppercase();
            if desktop.contains("KDE") {
                Place::Kde
            } else if gnome_version(folders).await.is_none_or(|version| version >= 46) {
                Place::Gnome46
            } else {
                Place::Gnome
            }
        }
        System::Other => Place::Other,
    }
}

/// The major version of GNOME's settings.
async fn gnome_version(folders: &[&Path]) -> Option<u32> {
    let program = find("gnome-control-center", folders)?;
    let output = Run::new(program, ["--version"], VERSION_LIMIT).output().await.ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().next_back()?.split('.').next()?.parse().ok()
}

fn find(name: &str, folders: &[&Path]) -> Option<PathBuf> {
    folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A program that is written while another thread starts one cannot be started itself ("text file busy"): one test at a time.
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

    /// A folder with a program that writes down how it was called.
    fn ground(name: &str, version: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let called = folder.path().join("called");
        let script = format!(
            "#!/bin/sh\nif [ \"$1\" = --version ]; then echo '{name} {version}'; else echo \"$@\" > '{}'; fi\n",
            called.display()
        );
        let program = folder.path().join(name);
        doors::file::write(&program, script.as_bytes()).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        folder
    }

    async fn called(folder: &Path) -> String {
        for _ in 0..100 {
            if let Ok(text) = doors::file::read_text(&folder.join("called"), 1000)
                && !text.is_empty()
            {
                return text.trim().to_owned();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        String::new()
    }

    fn desktop(name: &str) -> OsIdentity {
        OsIdentity { desktop: Some(name.to_owned()), ..OsIdentity::default() }
    }

    #[tokio::test]
    async fn gnome_opens_the_page_that_its_version_has() {
        let _alone = ONE_AT_A_TIME.lock().await;
        for (version, panel) in [("43.0", "datetime"), ("46.2", "system datetime")] {
            let folder = ground("gnome-control-center", version);
            let folders = [folder.path()];
            let done = open_in(ActionId::OpenDateSettings, System::Linux, &desktop("GNOME"), &folders).await;
            assert_eq!(done, Ok(()));
            assert_eq!(called(folder.path()).await, panel);
        }
    }

    #[tokio::test]
    async fn kde_opens_its_own_settings() {
        let _alone = ONE_AT_A_TIME.lock().await;
        let folder = ground("systemsettings", "6.1");
        let done =
            open_in(ActionId::OpenDateSettings, System::Linux, &desktop("KDE"), &[folder.path()]).await;
        assert_eq!(done, Ok(()));
        assert_eq!(called(folder.path()).await, "kcm_clock");
    }

    #[tokio::test]
    async fn without_any_settings_program_the_way_by_hand_is_named() {
        let _alone = ONE_AT_A_TIME.lock().await;
        let folder = tempfile::tempdir().unwrap();
        let done =
            open_in(ActionId::OpenDateSettings, System::Linux, &desktop("GNOME"), &[folder.path()]).await;
        assert_eq!(done, Err(CouldNotOpen { by_hand: "by-hand-open-date-settings-gnome".to_owned() }));
    }
}
