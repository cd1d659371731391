//! Reports, written and opened by the terminal program.

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
