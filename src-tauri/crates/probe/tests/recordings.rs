//! Parsers against real outputs, in the folder that the variable `ENROLLMENT_RECORDINGS` names. Without it, says so and is skipped:
//! the recordings' licences keep them out of this repository.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may")]

use std::{env, fs, path::Path};

use probe::parse::{linux_enrollment, os_release};

fn each(kind: &str, check: impl Fn(&str, &str)) {
    let Some(folder) = env::var_os("ENROLLMENT_RECORDINGS") else {
        println!("skipped: ENROLLMENT_RECORDINGS names no folder");
        return;
    };
    let folder = Path::new(&folder).join(kind);
    let files: Vec<_> = fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path()).collect();
    assert!(!files.is_empty(), "{}", folder.display());
    for file in files {
        check(&file.display().to_string(), &doors::file::read_text(&file, 4 << 20).unwrap());
    }
}

#[test]
fn every_recorded_os_release_names_its_system() {
    each("os_release", |file, text| {
        let identity = os_release::identity(text).unwrap();
        assert!(!identity.id.is_empty() && !identity.name.is_empty(), "{file}: {identity:?}");
    });
}

#[test]
fn every_recorded_dsreg_answer_says_whether_the_device_is_registered() {
    each("linux_dsreg", |file, text| {
        assert_eq!(linux_enrollment::dsreg_status(text).registered, Some(true), "{file}");
    });
}

#[test]
fn every_recorded_registration_file_names_its_device() {
    each("linux_registration", |file, text| {
        assert_eq!(linux_enrollment::registered_device(text), Some(true), "{file}");
    });
}
