//! The scripts for IT in `src-tauri/packaging/scripts`, run with the built program, and with one that has something to mend.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::program::{assert_loopback_only, program};

fn run(script: &str, program: &Path, home: &Path) -> Output {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/packaging/scripts");
    Command::new("bash")
        .arg(folder.join(script))
        .env("ENROLLMENT_HELPER", program)
        .env("HOME", home)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

#[track_caller]
fn said(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn discovery_and_attributes_tell_this_computers_state() {
    assert_loopback_only();
    let home = tempfile::tempdir().unwrap();
    let discovered = said(&run("intune/linux/discover.sh", &program(), home.path()));
    let discovered: serde_json::Value = serde_json::from_str(&discovered).unwrap();
    assert_eq!(discovered["EnrollmentHelperInstalled"], true);
    assert!(discovered["EnrollmentHelperFailures"].is_u64(), "{discovered}");
    let line = said(&run("intune/macos/attribute.sh", &program(), home.path()));
    assert!(line.lines().count() == 1 && line.trim() != "no answer", "{line}");
    let attribute = said(&run("jamf/extension-attribute.sh", &program(), home.path()));
    assert_eq!(attribute.trim(), format!("<result>{}</result>", line.trim()));
}

#[test]
fn where_the_program_is_not_installed_scripts_say_so_and_change_nothing() {
    let home = tempfile::tempdir().unwrap();
    let nowhere = home.path().join("nowhere");
    let discovered = said(&run("intune/linux/discover.sh", &nowhere, home.path()));
    assert_eq!(discovered.trim(), r#"{"EnrollmentHelperInstalled":false,"EnrollmentHelperFailures":0}"#);
    assert_eq!(said(&run("intune/macos/attribute.sh", &nowhere, home.path())), "not installed\n");
    assert_eq!(said(&run("unix/detect.sh", &nowhere, home.path())), "Enrollment Helper is not installed.\n");
}

/// A program whose check of the clock wants attention until it was mended; with `stubborn`, for ever.
fn stand_in(folder: &Path, stubborn: bool) -> PathBuf {
    let path = folder.join("program");
    let mended = folder.join("mended").display().to_string();
    let mend = if stubborn { ":" } else { "touch" };
    let script = format!(
        "#!/bin/sh\ncase \"$1 $2 $3\" in\n\"check --only time-sync\") test -e '{mended}';;\n\
         \"fix switch-on-automatic-time --yes\") {mend} '{mended}';;\nesac\n"
    );
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
fn the_pair_detects_mends_and_looks_again() {
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path(), false);
    let detected = run("unix/detect.sh", &program, folder.path());
    assert_eq!(detected.status.code(), Some(1), "{detected:?}");
    assert_eq!(detected.stdout, b"time-sync\n");
    assert_eq!(said(&run("unix/remediate.sh", &program, folder.path())), "switch-on-automatic-time: done\n");
    assert_eq!(said(&run("unix/detect.sh", &program, folder.path())), "Nothing to mend.\n");
}

#[test]
fn what_could_not_be_mended_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let program = stand_in(folder.path(), true);
    let tried = run("unix/remediate.sh", &program, folder.path());
    assert_eq!(tried.status.code(), Some(1), "{tried:?}");
    assert_eq!(tried.stdout, b"switch-on-automatic-time: still open\n");
}
