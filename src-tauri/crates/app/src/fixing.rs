//! Fixes that the app makes itself: decides who has to make them, this person or an administrator, and remembers how to undo them.
//!
//! With an administrator's rights (started through the system's prompt, or by root) only what concerns everybody on the computer is
//! touched: whose password was typed is not known, and neither are their registry and home.

use std::path::{Path, PathBuf};

use act::{Error, Made};
use diagnose::{ActionId, Change, CheckId};
use doors::elevation;
use facts::Facts;
use policy::Policy;

use crate::settings;

/// The terminal program, which is what runs with an administrator's rights.
const PROGRAM: &str = "enrollment-helper-cli";

/// Its exit status where the system or the person said no; see `status` there.
const NOT_PERMITTED: i32 = 7;

/// What became of a fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixMade {
    /// Where what was taken away is kept.
    pub backup: PathBuf,
}

/// The check that sees whether a fix helped.
pub fn check_of(action: ActionId) -> CheckId {
    match action {
        ActionId::SetDefaultBrowser => CheckId::DefaultBrowser,
        ActionId::RemoveLeftovers => CheckId::StaleEnrollment,
        _ => CheckId::TimeSync,
    }
}

/// What a fix would change here, now.
pub fn changes(action: ActionId, facts: &Facts, policy: &Policy) -> Vec<Change> {
    let all = diagnose::changes(action, facts, policy);
    if elevation::is_administrator() {
        all.into_iter().filter(Change::is_machine_wide).collect()
    } else {
        all
    }
}

/// Makes a fix. Nobody is asked but the system: consent was given before.
///
/// # Errors
/// [`Error::NotPermitted`]: nothing was changed, and it is IT's to do.
pub async fn fix(action: ActionId, changes: &[Change], facts: &Facts) -> Result<FixMade, Error> {
    let (own, with_administrator): (Vec<Change>, Vec<Change>) = if elevation::is_administrator() {
        (changes.to_vec(), Vec::new())
    } else {
        changes.iter().cloned().partition(|change| !change.needs_administrator(facts.system))
    };
    let backups = own_backups()?;
    if !with_administrator.is_empty() {
        run_with_administrator(&["fix", action.as_str(), "--yes", "--quiet"]).await?;
    }
    let backup = act::make(action, &own, !with_administrator.is_empty(), &backups).await?;
    Ok(FixMade { backup })
}

/// The fixes of this person that can be undone, newest first.
pub(crate) fn made() -> Vec<Made> {
    own_backups().map(|backups| act::made(&backups)).unwrap_or_default()
}

/// Undoes the newest fix, or the newest of this kind.
pub async fn undo(action: Option<ActionId>) -> Result<ActionId, Error> {
    let wanted = |made: &Made| action.is_none_or(|action| made.action == action);
    let found = made().into_iter().find(wanted).ok_or(Error::NoBackup)?;
    undo_made(&found).await?;
    Ok(found.action)
}

pub(crate) async fn undo_made(made: &Made) -> Result<(), Error> {
    if made.with_administrator && !elevation::is_administrator() {
        run_with_administrator(&["undo", made.action.as_str(), "--quiet"]).await?;
    }
    act::undo(made).await
}

/// Where this process keeps backups: the person's own folder, or, with an administrator's rights, one that only administrators write.
fn own_backups() -> Result<PathBuf, Error> {
    let none = || Error::Failed("no folder for backups".to_owned());
    if elevation::is_administrator() {
        let program = std::env::current_exe()?;
        if !elevation::only_administrators_write(&program) {
            return Err(Error::NotPermitted(elevation::Error::NotSafe(program).to_string()));
        }
        return elevation::backup_folder().ok_or_else(none);
    }
    settings::folder().map(|folder| folder.join("backups")).ok_or_else(none)
}

async fn run_with_administrator(arguments: &[&str]) -> Result<(), Error> {
    let program = program_beside(&std::env::current_exe()?);
    match elevation::run(&program, arguments).await {
        Ok(0) => Ok(()),
        Ok(NOT_PERMITTED) => Err(Error::NotPermitted("the program itself was not permitted".to_owned())),
        Ok(status) => Err(Error::Failed(format!("{PROGRAM} ended with status {status}"))),
        Err(
            error
            @ (elevation::Error::Refused | elevation::Error::NotSafe(_) | elevation::Error::NoPrompt(_)),
        ) => Err(Error::NotPermitted(error.to_string())),
        Err(error @ elevation::Error::Io(_)) => Err(Error::Failed(error.to_string())),
    }
}

/// The terminal program lies beside this one, whichever this is.
fn program_beside(this: &Path) -> PathBuf {
    let program = this.with_file_name(PROGRAM);
    match this.extension() {
        Some(extension) => program.with_extension(extension),
        None => program,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_that_gets_rights_lies_beside_this_one() {
        assert_eq!(
            program_beside(Path::new("/opt/a/enrollment-helper")),
            Path::new("/opt/a/enrollment-helper-cli")
        );
        assert_eq!(program_beside(Path::new("/a/window.exe")), Path::new("/a/enrollment-helper-cli.exe"));
    }
}
