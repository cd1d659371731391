//! Parsers against real outputs, in the folder that the variable `ENROLLMENT_RECORDINGS` names. Without it, says so and is skipped:
//! the recordings' licences keep them out of this repository.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may")]

use std::{env, fs, path::Path};

use probe::parse::{linux_enrollment, macos_profiles_status, macos_scutil_proxy, os_release, windows_w32tm};

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

#[test]
fn every_recorded_profiles_answer_says_whether_the_mac_is_managed_or_why_that_is_not_known() {
    each("macos_profiles_status", |file, text| {
        let status = macos_profiles_status::status(text).unwrap();
        let state = macos_profiles_status::state(&status);
        let told = status.enrolled.is_some() || !state.not_seen.is_empty();
        assert!(told, "{file}: {status:?}");
        assert_eq!(status.enrolled == Some(true), !state.enrollments.is_empty(), "{file}");
    });
}

#[test]
fn every_recorded_scutil_answer_is_read_and_names_a_server_where_https_has_one() {
    each("macos_scutil_proxy", |file, text| {
        let server = macos_scutil_proxy::settings(text).unwrap().and_then(|config| config.server);
        assert_eq!(server.is_some(), text.contains("HTTPSEnable : 1"), "{file}: {server:?}");
    });
}

#[test]
fn every_recorded_w32tm_answer_is_understood_whatever_its_language() {
    each("w32tm", |file, text| {
        let stopped = text.contains("0x80070426");
        let status = windows_w32tm::status(text).unwrap();
        assert_eq!(status == windows_w32tm::Status::Stopped, stopped, "{file}: {status:?}");
    });
}

#[test]
fn every_recorded_output_of_a_kind_is_read() {
    for kind in probe::recorded::KINDS {
        // No real output of certutil with certificates of a management service was found.
        if kind.name == "certutil" {
            continue;
        }
        each(kind.name, |file, text| {
            assert!(kind.read(text.as_bytes()).is_some(), "{file} as {}", kind.name);
        });
    }
}

#[test]
fn no_recorded_output_is_taken_for_another_kind_of_its_family() {
    // Answers of servers are told from each other, and outputs of programs from answers.
    let kinds = [
        "dsregcmd",
        "registry",
        "http_mex",
        "http_userrealm",
        "macos_profiles_status",
        "os_release",
        "timedatectl",
    ];
    for kind in kinds {
        for other in kinds.into_iter().filter(|other| *other != kind) {
            let other = probe::recorded::Kind::named(other).unwrap();
            each(kind, |file, text| {
                assert!(other.read(text.as_bytes()).is_none(), "{file} was read as {}", other.name);
            });
        }
    }
}
