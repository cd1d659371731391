//! The page in `ui/`: its packages, its build, its own tests.

use std::{
    fs::Metadata,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::{
    Stop,
    command::{command, finish, npm, root},
};

/// Fetches the page's packages as the lock file names them, unless that was done since it changed.
pub(crate) fn packages() -> Result<(), Stop> {
    let ui = root().join("ui");
    // npm writes this file last.
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    run_npm(&["ci", "--no-audit", "--no-fund"])
}

/// Builds the page into `ui/dist`, where the window takes it from.
pub(crate) fn build() -> Result<(), Stop> {
    run_npm(&["run", "build"])
}

/// Builds the same page over recorded screens, into `target/fake-page`, for the tests and pictures of every state.
pub(crate) fn build_fake() -> Result<(), Stop> {
    run_npm(&["run", "build", "--", "--mode", "fake"])
}

/// Where the recorded screens of every language go: a test of `app` writes them there when it is told so (`SCREENS_FOLDER`).
pub(crate) fn screens_folder() -> Result<PathBuf, Stop> {
    let folder = root().join("target/fake-screens");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)
        .map_err(|error| Stop(format!("{} cannot be made: {error}", folder.display())))?;
    Ok(folder)
}

/// Checks the page's types and runs its tests.
pub(crate) fn check() -> Result<(), Stop> {
    run_npm(&["run", "check"])?;
    run_npm(&["run", "test"])
}

fn run_npm(arguments: &[&str]) -> Result<(), Stop> {
    finish(command(&[&[npm()], arguments].concat()).current_dir(root().join("ui")))
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().as_ref().map(Metadata::modified).ok()?.ok()
}
