//! Packages of macOS: the application with both programs in it, as an installer package for management and as a disk image for a
//! person. Built on a Mac only: its tools are Apple's.

use std::path::{Path, PathBuf};

use super::{PROGRAMS, Release, licences::licences, programs, sign};
use crate::{
    Stop,
    command::{command, finish, root},
    files,
};

const APPLICATION: &str = "Enrollment Helper.app";

fn missing() -> Option<String> {
    (std::env::consts::OS != "macos").then(|| "it is built on a Mac".into())
}

pub(super) fn pkg_missing() -> Option<String> {
    missing()
}

pub(super) fn dmg_missing() -> Option<String> {
    missing()
}

/// The application in a folder of its own, signed where a signer is named.
fn lay_out(release: &Release, name: &str) -> Result<PathBuf, Stop> {
    let (built, stage) = (programs(None)?, release.stage(name)?);
    let contents = stage.join(APPLICATION).join("Contents");
    let kept = root().join("src-tauri/packaging");
    for program in ["enrollment-helper", "enrollment-helper-cli"] {
        let to = contents.join("MacOS").join(program);
        files::write(&to, files::read(&built.join(program))?)?;
        files::permit(&to, 0o755)?;
    }
    let list = files::read_text(&kept.join("macos/Info.plist"))?.replace("@VERSION@", &release.version);
    files::write(&contents.join("Info.plist"), list)?;
    files::write(
        &contents.join("Resources/icon.icns"),
        files::read(&root().join("src-tauri/icons/icon.icns"))?,
    )?;
    files::write(&contents.join("Resources/third-party.txt"), licences(PROGRAMS, None)?)?;
    let words = kept.join("generated/macos");
    for file in files::files_below(&words)? {
        let name = file.strip_prefix(&words).unwrap_or(&file);
        files::write(&contents.join("Resources").join(name), files::read(&file)?)?;
    }
    files::settle(&stage, release.time)?;
    sign(&stage.join(APPLICATION))?;
    Ok(stage)
}

/// An installer package for Jamf, Intune and `installer -pkg`: the application, and the terminal program's name on the path.
pub(super) fn pkg(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    let stage = lay_out(release, "pkg")?;
    let applications = stage.join("root/Applications");
    std::fs::create_dir_all(&applications).map_err(files::at(&applications))?;
    std::fs::rename(stage.join(APPLICATION), applications.join(APPLICATION)).map_err(files::at(&stage))?;
    link_terminal_program(&stage.join("root/usr/local/bin"))?;
    let out = release.folder.join(format!("enrollment-helper-{}.pkg", release.version));
    let components = root().join("src-tauri/packaging/macos/components.plist");
    let mut build = command(&["pkgbuild", "--install-location", "/", "--ownership", "recommended"]);
    build.args(["--identifier", "org.enrollment-helper.EnrollmentHelper", "--version", &release.version]);
    build.arg("--component-plist").arg(components).arg("--root").arg(stage.join("root")).arg(&out);
    finish(&mut build)?;
    Ok(vec![out])
}

/// A disk image to drag the application out of.
pub(super) fn dmg(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    let stage = lay_out(release, "dmg")?;
    finish(command(&["ln", "-s", "/Applications"]).arg(stage.join("Applications")))?;
    let out = release.folder.join(format!("enrollment-helper-{}.dmg", release.version));
    let mut build = command(&["hdiutil", "create", "-ov", "-format", "UDZO", "-fs", "HFS+"]);
    finish(build.args(["-volname", "Enrollment Helper", "-srcfolder"]).arg(&stage).arg(&out))?;
    Ok(vec![out])
}

fn link_terminal_program(folder: &Path) -> Result<(), Stop> {
    std::fs::create_dir_all(folder).map_err(files::at(folder))?;
    let program = format!("/Applications/{APPLICATION}/Contents/MacOS/enrollment-helper-cli");
    finish(command(&["ln", "-sf", &program]).arg(folder.join("enrollment-helper-cli")))
}
