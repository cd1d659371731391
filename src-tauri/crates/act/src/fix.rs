//! Makes the changes that a fix consists of. What is taken away is kept first, and [`undo`] puts it back.
//!
//! A backup is a folder of its own: `backup.json`, and the files that were taken away under their numbers. It is complete before
//! anything is changed, so that a crash at any point leaves what undo needs.

use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use diagnose::{ActionId, Change};
use doors::{browser, clock, file, registry};
use serde::{Deserialize, Serialize};

/// Why a fix or its undoing did not happen. Whatever had been changed by then was put back.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The person or the system did not permit it.
    #[error("not permitted: {0}")]
    NotPermitted(String),
    /// There is nothing to put back.
    #[error("nothing to undo")]
    NoBackup,
    /// The system would not do it.
    #[error("{0}")]
    Failed(String),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::PermissionDenied {
            Error::NotPermitted(error.to_string())
        } else {
            Error::Failed(error.to_string())
        }
    }
}

/// What one fix took away or set, in the order in which it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Backup {
    schema: u32,
    action: String,
    /// Seconds since 1970.
    made_at: u64,
    entries: Vec<Entry>,
}

/// One thing to put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "was", rename_all = "kebab-case")]
enum Entry {
    /// The clock's switch.
    Clock { before: clock::Before },
    /// The default browser.
    Browser { handler: String },
    /// A key of the registry.
    Key { path: String, tree: registry::Tree },
    /// A file or folder, now in the backup's folder under this number.
    File { path: PathBuf, number: usize },
    /// Changes that an administrator's part of the fix made and keeps itself.
    WithAdministrator,
}

const SCHEMA: u32 = 1;
const DOCUMENT: &str = "backup.json";

/// No backup of ours is longer: an enrollment's keys are a few hundred values. Bytes.
const LIMIT: u64 = 64 * 1024 * 1024;

/// Backups are removed after this.
const KEPT_FOR: Duration = Duration::from_hours(90 * 24);

/// Makes the changes, keeping what undoes them in a new folder below `backups`; the folder.
///
/// `with_administrator`: another part of the same fix was made with an administrator's rights, and its undoing needs them too.
pub async fn make(
    action: ActionId,
    changes: &[Change],
    with_administrator: bool,
    backups: &Path,
) -> Result<PathBuf, Error> {
    remove_old(backups);
    let made_at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let folder = backups.join(format!("{:020}-{}", made_at.as_micros(), action.as_str()));
    let mut entries = Vec::new();
    for change in changes {
        entries.extend(entry(change, entries.len())?);
    }
    if with_administrator {
        entries.push(Entry::WithAdministrator);
    }
    let backup =
        Backup { schema: SCHEMA, action: action.as_str().to_owned(), made_at: made_at.as_secs(), entries };
    file::private_folder(&folder)?;
    let document = serde_json::to_vec_pretty(&backup).map_err(|error| Error::Failed(error.to_string()))?;
    file::write(&folder.join(DOCUMENT), &document)?;
    for (done, entry) in backup.entries.iter().enumerate() {
        if let Err(error) = change(entry, changes, &folder).await {
            // Of a tree of keys a part may be gone; the other kinds are changed whole or not at all.
            let broken = matches!(entry, Entry::Key { .. });
            for entry in backup.entries[..done + usize::from(broken)].iter().rev() {
                let _ = put_back(entry, &folder).await;
            }
            let _ = std::fs::remove_dir_all(&folder);
            return Err(error.into());
        }
    }
    Ok(folder)
}

/// What undoes the change; `None`: there is nothing there to change.
fn entry(change: &Change, number: usize) -> io::Result<Option<Entry>> {
    Ok(match change {
        Change::SwitchOnAutomaticTime => Some(Entry::Clock { before: clock::before()? }),
        Change::SetDefaultBrowser { from, .. } => Some(Entry::Browser { handler: from.clone() }),
        Change::RemoveKey(path) => registry::read(path)?.map(|tree| Entry::Key { path: path.clone(), tree }),
        Change::TakeAwayFile(path) => {
            let path = PathBuf::from(path);
            path.symlink_metadata().is_ok().then_some(Entry::File { path, number })
        }
    })
}

async fn change(entry: &Entry, changes: &[Change], folder: &Path) -> io::Result<()> {
    match entry {
        Entry::Clock { before } => clock::switch_on(before).await,
        Entry::Browser { .. } => {
            for change in changes {
                if let Change::SetDefaultBrowser { to, .. } = change {
                    browser::set_default(to).await?;
                }
            }
            Ok(())
        }
        Entry::Key { path, .. } => registry::remove(path),
        Entry::File { path, number } => std::fs::rename(path, folder.join(number.to_string())),
        Entry::WithAdministrator => Ok(()),
    }
}

async fn put_back(entry: &Entry, folder: &Path) -> io::Result<()> {
    match entry {
        Entry::Clock { before } => clock::put_back(before).await,
        Entry::Browser { handler } => browser::set_default(handler).await,
        Entry::Key { path, tree } => registry::write(path, tree),
        Entry::File { path, number } => {
            let kept = folder.join(number.to_string());
            if kept.symlink_metadata().is_err() {
                // Never taken away.
                return Ok(());
            }
            if path.symlink_metadata().is_ok() {
                let words = format!("{} is there again", path.display());
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, words));
            }
            std::fs::rename(kept, path)
        }
        Entry::WithAdministrator => Ok(()),
    }
}

/// A fix that can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Which.
    pub action: ActionId,
    /// Its backup's folder.
    pub folder: PathBuf,
    /// A part of it was made with an administrator's rights.
    pub with_administrator: bool,
    /// Parts that this person's own rights undo.
    pub own: bool,
}

/// The fixes whose backups lie there, newest first.
pub fn made(backups: &Path) -> Vec<Made> {
    let mut found: Vec<Made> = folders(backups)
        .into_iter()
        .filter_map(|folder| {
            let backup = read(&folder)?;
            let with_administrator = backup.entries.contains(&Entry::WithAdministrator);
            let own = backup.entries.iter().any(|entry| *entry != Entry::WithAdministrator);
            Some(Made { action: ActionId::from_id(&backup.action)?, folder, with_administrator, own })
        })
        .collect();
    found.sort_by(|one, other| other.folder.cmp(&one.folder));
    found
}

/// Puts back what the fix took away, and removes its backup. What cannot be put back stays in the backup.
pub async fn undo(made: &Made) -> Result<(), Error> {
    let backup = read(&made.folder).ok_or(Error::NoBackup)?;
    for entry in backup.entries.iter().rev() {
        put_back(entry, &made.folder).await?;
    }
    std::fs::remove_dir_all(&made.folder)?;
    Ok(())
}

fn folders(backups: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(backups).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

fn read(folder: &Path) -> Option<Backup> {
    let bytes = file::read(&folder.join(DOCUMENT), LIMIT).ok()?;
    serde_json::from_slice(&bytes).ok().filter(|backup: &Backup| backup.schema == SCHEMA)
}

fn remove_old(backups: &Path) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    for folder in folders(backups) {
        let is_old = read(&folder)
            .is_some_and(|backup| now.saturating_sub(Duration::from_secs(backup.made_at)) > KEPT_FOR);
        if is_old {
            let _ = std::fs::remove_dir_all(&folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn files_are_taken_away_and_come_back_as_they_were() {
        let ground = tempfile::tempdir().unwrap();
        let (state, backups) = (ground.path().join("state"), ground.path().join("backups"));
        std::fs::create_dir_all(state.join("broker/below")).unwrap();
        file::write(&state.join("registration.toml"), b"device_hint = \"a\"\n").unwrap();
        file::write(&state.join("broker/below/token"), &[0, 159, 146, 150]).unwrap();
        let text = |path: PathBuf| path.display().to_string();
        let changes = [
            Change::TakeAwayFile(text(state.join("registration.toml"))),
            Change::TakeAwayFile(text(state.join("never there"))),
            Change::TakeAwayFile(text(state.join("broker"))),
        ];
        make(ActionId::RemoveLeftovers, &changes, false, &backups).await.unwrap();
        assert_eq!(std::fs::read_dir(&state).unwrap().count(), 0);
        let found = made(&backups);
        assert_eq!((found.len(), found[0].action), (1, ActionId::RemoveLeftovers));
        undo(&found[0]).await.unwrap();
        assert_eq!(file::read(&state.join("registration.toml"), 100).unwrap(), b"device_hint = \"a\"\n");
        assert_eq!(file::read(&state.join("broker/below/token"), 100).unwrap(), [0, 159, 146, 150]);
        assert_eq!(made(&backups), []);
        assert!(matches!(undo(&found[0]).await, Err(Error::NoBackup)));
    }

    #[tokio::test]
    async fn what_came_back_by_itself_is_not_written_over() {
        let ground = tempfile::tempdir().unwrap();
        let (path, backups) = (ground.path().join("registration.toml"), ground.path().join("backups"));
        file::write(&path, b"old").unwrap();
        let changes = [Change::TakeAwayFile(path.display().to_string())];
        make(ActionId::RemoveLeftovers, &changes, false, &backups).await.unwrap();
        file::write(&path, b"new").unwrap();
        let found = made(&backups);
        assert!(matches!(undo(&found[0]).await, Err(Error::Failed(_))));
        assert_eq!((file::read(&path, 100).unwrap(), made(&backups)), (b"new".to_vec(), found));
    }

    #[tokio::test]
    async fn a_change_that_cannot_be_made_leaves_everything_as_it_was() {
        let ground = tempfile::tempdir().unwrap();
        let (path, backups) = (ground.path().join("registration.toml"), ground.path().join("backups"));
        file::write(&path, b"kept").unwrap();
        let changes = [
            Change::TakeAwayFile(path.display().to_string()),
            // No such browser on any machine.
            Change::SetDefaultBrowser {
                from: "a".into(),
                to: "no-such-entry.desktop".into(),
                name: "A".into(),
            },
        ];
        assert!(make(ActionId::RemoveLeftovers, &changes, false, &backups).await.is_err());
        assert_eq!((file::read(&path, 100).unwrap(), made(&backups)), (b"kept".to_vec(), Vec::new()));
    }
}

#[cfg(windows)]
#[cfg(test)]
mod registry_tests {
    use super::*;

    #[tokio::test]
    async fn keys_are_removed_and_come_back_byte_for_byte() {
        let root = format!(r"HKCU\Software\Enrollment Helper Tests\fix {}", std::process::id());
        let id = "0A1B2C3D-1111-2222-3333-44445555AAAA";
        let (dead, status, alive) = (
            format!(r"{root}\Enrollments\{id}"),
            format!(r"{root}\Status\{id}"),
            format!(r"{root}\Enrollments\alive"),
        );
        let tree = |bytes: &[u8]| registry::Tree {
            values: vec![("EnrollmentState".into(), 4, vec![2, 0, 0, 0]), ("UPN".into(), 1, bytes.into())],
            keys: vec![("FirstSync".into(), registry::Tree::default())],
        };
        for (path, bytes) in [(&dead, [0x41, 0]), (&status, [0x42, 0]), (&alive, [0x43, 0])] {
            registry::write(path, &tree(&bytes)).unwrap();
        }
        let whole = registry::read(&root).unwrap();
        let ground = tempfile::tempdir().unwrap();
        let changes = [
            Change::RemoveKey(dead.clone()),
            Change::RemoveKey(format!(r"{root}\Tracked\{id}")),
            Change::RemoveKey(status.clone()),
        ];
        make(ActionId::RemoveLeftovers, &changes, false, ground.path()).await.unwrap();
        assert_eq!((registry::read(&dead).unwrap(), registry::read(&status).unwrap()), (None, None));
        assert_eq!(registry::read(&alive).unwrap(), Some(tree(&[0x43, 0])));
        undo(&made(ground.path())[0]).await.unwrap();
        assert_eq!(registry::read(&root).unwrap(), whole);
        registry::remove(&root).unwrap();
    }
}
