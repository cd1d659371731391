//! Reports, written and opened by the terminal program.

mod long;

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use crate::program::{assert_loopback_only, program, run};

#[test]
fn a_report_opens_verifies_and_replays_to_the_same_verdicts() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.zip");
    let report = report.to_str().unwrap();
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    let machine = machine.to_str().unwrap();
    let written = run(&[
        "report",
        "--facts",
        machine,
        "--out",
        report,
        "--no-default-logs",
        "--note",
        "It said 0x80180014",
        "--json",
    ]);
    assert_eq!(written.status, Some(0), "{written:?}");
    let reference = written.json()["reference"].as_str().unwrap().to_owned();
    assert!(reference.starts_with("EH-") && reference.len() == 12, "{reference}");

    let unpacked = folder.path().join("unpacked");
    std::fs::create_dir(&unpacked).unwrap();
    let opened = run(&["open", report, "--out", unpacked.to_str().unwrap(), "--json"]);
    assert_eq!(opened.status, Some(0), "{opened:?}");
    assert_eq!(opened.json()["verified"], true);
    assert!(unpacked.join("summary.html").is_file());

    let statuses = |said: &crate::program::Said| -> Vec<String> {
        said.json()["verdicts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|verdict| verdict["status"].to_string())
            .collect()
    };
    let before = run(&["replay", machine, "--json"]);
    let after = run(&["replay", report, "--json"]);
    assert_eq!(statuses(&before), statuses(&after));
}

/// What Python's own reader says of an archive: each member's name, and what Explorer could not read.
const READ: &str = "
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
data = open(sys.argv[1], 'rb').read()
assert b'PK\\x06\\x06' not in data and b'PK\\x06\\x07' not in data, 'fields of 64 bits'
for member in archive.infolist():
    name = member.filename
    assert name.isascii() or member.flag_bits & 0x800, name
    assert member.extract_version <= 20 and member.compress_type in (0, 8), name
    assert not any(letter in name for letter in '\\\\:*?\"<>|') and not name.startswith('/') and len(name) < 200, name
    print(name)
";

#[test]
fn other_programs_open_a_report_and_names_of_all_scripts_are_whole_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let (logs, report) = (folder.path().join("logs"), folder.path().join("report.zip"));
    std::fs::create_dir(&logs).unwrap();
    for name in ["報告 2026.log", "Prüfung.log", "تقرير.log", "plain.log"] {
        std::fs::write(logs.join(name), "0x80180014\n".repeat(1000)).unwrap();
    }
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    let written = run(&[
        "report",
        "--facts",
        machine.to_str().unwrap(),
        "--out",
        report.to_str().unwrap(),
        "--logs",
        logs.to_str().unwrap(),
        "--json",
    ]);
    assert_eq!(written.status, Some(0), "{written:?}");
    let tested = Command::new("/usr/bin/unzip").arg("-t").arg(&report).output().unwrap();
    assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stdout));
    let read = Command::new("/usr/bin/python3")
        .args(["-c", READ])
        .arg(&report)
        .env("PYTHONUTF8", "1")
        .output()
        .unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let said = String::from_utf8(read.stdout).unwrap();
    let mut names: Vec<&str> = said.lines().collect();
    let document = written.json();
    let parts = document["parts"].as_array().unwrap();
    let mut expected: Vec<&str> = parts
        .iter()
        .filter(|part| part["found"] == true)
        .map(|part| part["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    expected.sort_unstable();
    assert_eq!(names, expected);
    for name in ["報告", "Prüfung", "تقرير"] {
        assert!(said.contains(name), "{said}");
    }
    // The same again is the same: nothing of the moment or of the machine is in it.
    let again = folder.path().join("again.zip");
    let reference = document["reference"].as_str().unwrap();
    let arguments = [
        "report",
        "--reference",
        reference,
        "--facts",
        machine.to_str().unwrap(),
        "--logs",
        logs.to_str().unwrap(),
        "--out",
    ];
    assert_eq!(run(&[&arguments[..], &[again.to_str().unwrap()]].concat()).status, Some(0));
    assert_eq!(std::fs::read(&again).unwrap(), std::fs::read(&report).unwrap());
}

#[test]
fn a_damaged_report_does_not_verify() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.zip");
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    let arguments = [
        "report",
        "--facts",
        machine.to_str().unwrap(),
        "--out",
        report.to_str().unwrap(),
        "--no-default-logs",
    ];
    assert_eq!(run(&arguments).status, Some(0));
    let mut bytes = std::fs::read(&report).unwrap();
    let middle = bytes.len() / 3;
    bytes[middle] ^= 0xff;
    std::fs::write(&report, bytes).unwrap();
    let opened = run(&["open", report.to_str().unwrap()]);
    assert!(matches!(opened.status, Some(6 | 66)), "{opened:?}");
}

#[test]
fn killed_at_any_moment_the_old_file_or_the_whole_new_one_is_there() {
    assert_loopback_only();
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.zip");
    let log = folder.path().join("big.log");
    let line = "2026-11-20 10:00:00 enrollment of anna.lindqvist@contoso.example failed: 0x80180014\n";
    std::fs::write(&log, line.repeat(60_000)).unwrap();
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    for round in 0..20_u64 {
        std::fs::write(&report, b"the old state").unwrap();
        let mut child = Command::new(program())
            .args(["report", "--facts"])
            .arg(&machine)
            .arg("--out")
            .arg(&report)
            .arg("--logs")
            .arg(&log)
            .args(["--no-default-logs", "--quiet"])
            .env("HOME", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(15 * round));
        let _ = child.kill();
        let _ = child.wait();
        let bytes = std::fs::read(&report).unwrap();
        if bytes != b"the old state" {
            let opened = run(&["open", report.to_str().unwrap(), "--json"]);
            assert_eq!(opened.status, Some(0), "round {round}: {opened:?}");
        }
    }
}

/// A log that takes a while.
fn long_log(folder: &Path) -> std::path::PathBuf {
    let log = folder.join("big.log");
    let line = "2026-11-20 10:00:00 enrollment of anna.lindqvist@contoso.example failed: 0x80180014\n";
    std::fs::write(&log, line.repeat(400_000)).unwrap();
    log
}

#[test]
fn interrupted_from_the_keyboard_it_ends_and_leaves_no_file() {
    assert_loopback_only();
    let folder = tempfile::tempdir().unwrap();
    let (home, out) = (folder.path().join("home"), folder.path().join("out"));
    std::fs::create_dir(&home).unwrap();
    std::fs::create_dir(&out).unwrap();
    let log = long_log(folder.path());
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    let mut interrupted = 0;
    for round in 0..8_u64 {
        let report = out.join("report.zip");
        let mut child = Command::new(program())
            .args(["report", "--no-default-logs", "--facts"])
            .arg(&machine)
            .arg("--logs")
            .arg(&log)
            .arg("--out")
            .arg(&report)
            .env("HOME", &home)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(60 + 40 * round));
        let sent = Command::new("/bin/kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        let status = child.wait().unwrap();
        let left = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().count();
        if sent.success() && status.code() == Some(130) {
            interrupted += 1;
            assert_eq!(left(&out), 0, "round {round}");
        }
        let _ = std::fs::remove_file(&report);
        let own = home.join(".local/share/enrollmenthelper");
        assert_eq!(left(&own), 0, "round {round}");
    }
    assert!(interrupted >= 4, "{interrupted}");
}

#[test]
fn a_terminal_is_told_how_far_a_report_is() {
    assert_loopback_only();
    let folder = tempfile::tempdir().unwrap();
    let log = long_log(folder.path());
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    let line = format!(
        "'{}' report --no-default-logs --facts '{}' --logs '{}' --out '{}'",
        program().display(),
        machine.display(),
        log.display(),
        folder.path().join("report.zip").display()
    );
    // A terminal of its own; what it shows comes here.
    let shown = Command::new("/usr/bin/script")
        .args(["-qec", &line, "/dev/null"])
        .env("HOME", folder.path())
        .env("LANG", "en_US.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    let told: Vec<&str> = shown.split("Making the report: ").skip(1).collect();
    assert!(!told.is_empty() && told[0].contains(" of "), "{shown}");
    assert!(shown.contains("EH-"), "{shown}");
}
