//! What every source must be, whatever system it is of, and what is found of them on real ground.

use std::{collections::BTreeSet, fmt::Write};

use super::*;

fn all() -> impl Iterator<Item = &'static SourceDefinition> {
    SOURCES.iter().flat_map(|sources| sources.iter())
}

#[test]
fn every_source_has_a_name_of_its_own_a_reason_a_size_and_an_age() {
    let mut ids = BTreeSet::new();
    for source in all() {
        assert!(ids.insert((source.system, source.id)), "{} twice", source.id);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        assert!(source.id.bytes().all(plain), "{}", source.id);
        assert!(source.reason.len() > 10 && !source.reason.ends_with('.'), "{}", source.id);
        assert!((1..=64 * MEBIBYTE).contains(&source.keep_bytes), "{}", source.id);
        assert!((1..=90).contains(&source.newest_days), "{}", source.id);
        // In an archive it is a folder: "logs/NUL" would be a device.
        let name = format!("logs/{}/x.log", source.id);
        assert!(crate::open::is_safe_name(&name), "{name}");
    }
}

/// Parts of places where keys, credentials, tokens, security logs, browsers' memories and answer files lie.
const NEVER: &[&str] = &[
    "security.evtx",
    "/security",
    "keychain",
    "keyrings",
    "private",
    "tokenbroker",
    "tokencache",
    "history.sqlite",
    "user data",
    "cookies",
    "login data",
    "logins.json",
    ".ssh",
    ".gnupg",
    ".aws",
    ".netrc",
    "credentials",
    "vault",
    "microsoft-edge",
    "mozilla",
    "google",
    "unattend.xml",
    r"\protect",
    r"\sam",
    "ntds",
    "shadow",
    ".pfx",
    ".pem",
    ".key",
    ".db",
];

#[test]
fn no_source_reads_keys_credentials_tokens_security_logs_or_browsers() {
    for source in all() {
        let place = source.place.to_string().to_lowercase();
        for never in NEVER {
            assert!(!place.contains(never), "{}: {place} has {never}", source.id);
        }
        match &source.place {
            Where::Files { folder, begins, ends } => {
                // All of a folder only where nothing but logs is ever put.
                let whole = begins.is_empty() && ends.is_empty();
                assert!(!whole || folder.contains("Diagnostic"), "{place}");
                let absolute = folder.starts_with('/') || folder.starts_with('{');
                assert!(absolute && !folder.contains(".."), "{place}");
                // A person's own folder is never taken by an ending alone.
                assert!(*folder != "{home}" || begins.len() >= 8, "{place}");
            }
            Where::Program { program, arguments, .. } => {
                assert!(program.starts_with('/') || program.starts_with("{SystemRoot}"), "{place}");
                let changes = ["-delete", "-export", "/unregister", "/leave", "--cleanup", "renew", "erase"];
                assert!(arguments.iter().all(|argument| !changes.contains(argument)), "{place}");
            }
            Where::Channel { channel, .. } => {
                assert!(!channel.eq_ignore_ascii_case("security"), "{place}");
            }
            Where::DiagnosticAreas => {}
        }
    }
}

#[test]
fn the_check_for_forbidden_places_finds_them() {
    for place in [
        r"{SystemRoot}\System32\winevt\Logs\Security.evtx",
        "{home}/.config/microsoft-edge/Default/History",
        "/etc/microsoft/identity-broker/private",
        "{home}/.local/share/keyrings",
    ] {
        let place = place.to_lowercase();
        assert!(NEVER.iter().any(|never| place.contains(never)), "{place}");
    }
}

#[test]
fn a_variable_that_is_not_set_names_no_folder_but_itself() {
    let error = filled("{NO_SUCH_VARIABLE_HERE}/Logs").unwrap_err();
    assert_eq!(error, "NO_SUCH_VARIABLE_HERE is not set on this computer");
    assert_eq!(filled("/var/log"), Ok(PathBuf::from("/var/log")));
}

#[test]
fn events_are_asked_for_by_age_and_number() {
    let query = windows::query("Channel/Admin", "EventID=102 or EventID=107", 14);
    assert_eq!(query[..4], ["qe", "Channel/Admin", "/f:text", "/uni:true"]);
    assert_eq!(
        query[6],
        "/q:*[System[(EventID=102 or EventID=107) and TimeCreated[timediff(@SystemTime) <= 1209600000]]]"
    );
    assert_eq!(
        windows::query("C", "", 7)[6],
        "/q:*[System[TimeCreated[timediff(@SystemTime) <= 604800000]]]"
    );
}

fn of_id(system: System, id: &str) -> &'static SourceDefinition {
    of(system).find(|source| source.id == id).unwrap()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Runtime::new().unwrap()
}

fn looked_at(source: &SourceDefinition, areas: &[String]) -> Result<Vec<Input>, String> {
    let runtime = runtime();
    let mut programs = Programs { runtime: runtime.handle(), goes_on: &mut || true };
    inputs(source, Some((areas, &std::env::temp_dir())), &mut programs)
}

#[test]
fn diagnostics_are_packed_only_where_the_policy_names_areas() {
    let source = of_id(System::Windows, "diagnostics");
    assert!(looked_at(source, &[]).unwrap().is_empty());
    // What is no name of an area never becomes an argument.
    assert!(looked_at(source, &["a;b".to_owned(), "-zip".to_owned()]).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn what_a_program_prints_is_taken_and_what_it_complains_of_is_the_reason() {
    let runtime = runtime();
    let shell = |script: &str| {
        let mut programs = Programs { runtime: runtime.handle(), goes_on: &mut || true };
        let run = Run::new("/bin/sh", ["-c", script], Duration::from_secs(20));
        printed(run, "journal.ndjson", &mut programs)
    };
    assert!(matches!(&shell("echo log").unwrap()[..], [Input::Output { bytes, .. }] if bytes == b"log\n"));
    assert!(shell("exit 1").unwrap().is_empty());
    assert!(shell("echo; exit 0").unwrap().is_empty());
    assert_eq!(shell("echo no access >&2; exit 1").unwrap_err(), "no access");
    // More than is read of a program is a long log, not a missing one.
    let long = shell("exec yes").unwrap();
    assert!(matches!(&long[..], [Input::Output { bytes, .. }] if bytes.len() as u64 == OUTPUT_LIMIT));
}

#[cfg(unix)]
#[test]
fn a_program_whose_output_nobody_wants_any_more_is_ended() {
    let runtime = runtime();
    let mut asked = 0;
    let mut goes_on = || {
        asked += 1;
        asked < 3
    };
    let mut programs = Programs { runtime: runtime.handle(), goes_on: &mut goes_on };
    // Its limit would end it, too, with an error.
    let run = Run::new("/bin/sh", ["-c", "sleep 30; echo log"], Duration::from_secs(20));
    assert!(printed(run, "journal.ndjson", &mut programs).unwrap().is_empty());
    assert_eq!(asked, 3);
}

#[cfg(unix)]
#[test]
fn what_the_systems_diagnostics_pack_is_gone_when_it_was_read() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let tool = folder.path().join("tool");
    // The path of the archive is the fourth argument, as with the real one.
    doors::file::write(
        &tool,
        b"#!/bin/sh\n[ \"$1$2$3\" = \"-areaTPM;Autopilot-zip\" ] && echo packed >\"$4\"\n",
    )
    .unwrap();
    std::fs::set_permissions(&tool, std::fs::Permissions::from_mode(0o700)).unwrap();
    let (runtime, waiting) = (runtime(), folder.path().join("waiting"));
    let mut programs = Programs { runtime: runtime.handle(), goes_on: &mut || true };
    let made = packed("TPM;Autopilot", &tool, &waiting, &mut programs).unwrap();
    let [Input::Packed { path, .. }] = &made[..] else { panic!("{made:?}") };
    let path = path.clone();
    assert_eq!(doors::file::read(&path, 100).unwrap(), b"packed\n");
    // Held here: a sweep leaves it. What a killed process left is held by nobody.
    let left = waiting.join("packing-left");
    doors::file::private_folder(&left).unwrap();
    doors::file::write(&left.join("diagnostics.zip"), b"not masked").unwrap();
    crate::sweep(&waiting);
    assert!(path.exists() && !left.exists());
    drop(made);
    assert_eq!(std::fs::read_dir(&waiting).unwrap().count(), 0);
    assert!(packed("TPM", &tool, &waiting, &mut programs).unwrap_err().contains("packed nothing"));
}

/// Under Wine as on Windows: the variables are there, the folders are made here.
#[cfg(windows)]
#[test]
fn logs_of_the_management_extension_are_found_where_windows_keeps_them() {
    let source = of_id(System::Windows, "management-extension");
    let Where::Files { folder, .. } = &source.place else { panic!("{source:?}") };
    let folder = filled(folder).unwrap();
    let program_data = std::env::var("ProgramData").unwrap();
    assert!(folder.starts_with(&program_data), "{}", folder.display());
    std::fs::create_dir_all(&folder).unwrap();
    let log = folder.join("EnrollmentHelperTest.LOG");
    doors::file::write(&log, b"0x80180014").unwrap();
    doors::file::write(&folder.join("EnrollmentHelperTest.txt"), b"no log").unwrap();
    let found = looked_at(source, &[]).unwrap();
    let names: Vec<PathBuf> = found
        .into_iter()
        .filter_map(|input| match input {
            Input::File(path) => Some(path),
            Input::Output { .. } | Input::Packed { .. } => None,
        })
        .collect();
    assert!(names.contains(&log), "{names:?}");
    assert!(names.iter().all(|path| path.extension().is_some_and(|ending| ending != "txt")), "{names:?}");
    for file in ["EnrollmentHelperTest.LOG", "EnrollmentHelperTest.txt"] {
        std::fs::remove_file(folder.join(file)).unwrap();
    }
}

/// A place whose variables the system itself must know; a channel or program that is not there is none, not an error of ours.
#[cfg(windows)]
#[test]
fn every_windows_source_ends_in_files_or_in_a_reason() {
    for source in of(System::Windows) {
        if let Where::Files { folder, .. } = &source.place {
            let filled = filled(folder).unwrap_or_else(|error| panic!("{}: {error}", source.id));
            assert!(filled.is_absolute(), "{}: {}", source.id, filled.display());
            let _ = looked_at(source, &[]);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn every_linux_source_ends_in_files_or_in_a_reason() {
    for source in of(System::Linux) {
        match looked_at(source, &[]) {
            Ok(_) => {}
            Err(why) => assert!(!why.is_empty(), "{}", source.id),
        }
    }
}

#[test]
fn the_table_of_sources_is_up_to_date() {
    let mut table = String::from(
        "# What a report reads\n\nEvery log and record, its reason, how much and how old. Only these are read, and what IT's policy \
         (`report.log-sources`) or the person adds; never keys, credential stores, token caches, the Security log or a browser's history. \
         Everything is masked before it is kept. `{home}` is the person's own folder, other names in braces are the system's variables. \
         Made from the registry of sources; `UPDATE_GENERATED=1 cargo test -p report` writes it anew.\n",
    );
    for sources in SOURCES {
        let system = sources[0].system.as_str();
        write!(table, "\n## {system}\n\n| source | where | why | at most | days |\n|---|---|---|---|---|\n")
            .unwrap();
        for source in *sources {
            let place = source.place.to_string().replace('|', "\\|");
            let mebibytes = source.keep_bytes / MEBIBYTE;
            writeln!(
                table,
                "| {} | `{place}` | {} | {mebibytes} MiB | {} |",
                source.id, source.reason, source.newest_days
            )
            .unwrap();
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/sources.md");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        doors::file::write(&path, table.as_bytes()).unwrap();
    }
    let written = doors::file::read_text(&path, MEBIBYTE).unwrap_or_default().replace("\r\n", "\n");
    assert!(written == table, "{}: UPDATE_GENERATED=1 writes it", path.display());
}
