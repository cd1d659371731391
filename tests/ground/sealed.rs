//! Sealed reports: written by the terminal program, opened by it and by the stock tool of the format.

use std::{path::Path, process::Command};

use tests::age_key;

use crate::program::run;

const MACHINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/machines/windows-problems.json");

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_sealed_report_opens_with_its_key_alone_here_and_in_the_stock_tool() {
    let folder = tempfile::tempdir().unwrap();
    let (mine, public) = age_key(folder.path(), "mine");
    let (other, _) = age_key(folder.path(), "other");
    let log = folder.path().join("enroll.log");
    std::fs::write(&log, "2026-11-20 10:00:00 anna.lindqvist@linden.example 10.20.30.40: 0x80180014\n")
        .unwrap();
    let report = folder.path().join("report.ehreport");
    let written = run(&[
        "report",
        "--facts",
        MACHINE,
        "--logs",
        text(&log),
        "--no-default-logs",
        "--contact",
        "extension 4357",
        "--seal",
        &public,
        "--out",
        text(&report),
        "--json",
    ]);
    assert_eq!(written.status, Some(0), "{written:?}");
    assert_eq!(written.json()["sealed"], true);
    let bytes = std::fs::read(&report).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    assert!(
        !bytes.windows(2).any(|pair| pair == b"PK") || !bytes.windows(12).any(|part| part == b"summary.html")
    );

    assert_eq!(run(&["open", text(&report)]).status, Some(66));
    assert_eq!(run(&["open", text(&report), "--identity", text(&other)]).status, Some(66));
    assert_eq!(run(&["open", text(&report), "--identity", text(&log)]).status, Some(66));
    let into = folder.path().join("unpacked");
    let opened = run(&["open", text(&report), "--identity", text(&mine), "--out", text(&into), "--json"]);
    assert_eq!(opened.status, Some(0), "{opened:?}");
    assert_eq!((&opened.json()["verified"], &opened.json()["sealed"]), (&true.into(), &true.into()));
    // The way back from a stand-in travels in sealed reports only.
    let stand_ins = std::fs::read_to_string(into.join("stand-ins.json")).unwrap();
    assert!(
        stand_ins.contains("anna.lindqvist@linden.example") && stand_ins.contains("10.20.30.40"),
        "{stand_ins}"
    );
    for file in ["summary.html", "manifest.json", "known-errors.json"] {
        assert!(!std::fs::read_to_string(into.join(file)).unwrap().contains("anna.lindqvist"), "{file}");
    }
    let replayed = run(&["replay", text(&report), "--identity", text(&mine), "--json"]);
    assert_eq!(replayed.json()["counts"], run(&["replay", MACHINE, "--json"]).json()["counts"]);

    let plain = folder.path().join("plain.zip");
    let stock = Command::new("age")
        .arg("-d")
        .arg("-i")
        .arg(&mine)
        .arg("-o")
        .arg(&plain)
        .arg(&report)
        .output()
        .unwrap();
    assert!(stock.status.success(), "{stock:?}");
    assert_eq!(run(&["open", text(&plain)]).status, Some(0));
}

#[test]
fn a_changed_or_cut_sealed_report_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (mine, public) = age_key(folder.path(), "mine");
    let report = folder.path().join("report.ehreport");
    let arguments =
        ["report", "--facts", MACHINE, "--no-default-logs", "--seal", &public, "--out", text(&report)];
    assert_eq!(run(&arguments).status, Some(0));
    let honest = std::fs::read(&report).unwrap();
    for at in [30, 150, honest.len() / 2, honest.len() - 5] {
        let mut changed = honest.clone();
        changed[at] ^= 1;
        std::fs::write(&report, &changed).unwrap();
        let opened = run(&["open", text(&report), "--identity", text(&mine)]);
        assert!(matches!(opened.status, Some(6 | 66)), "changed at {at}: {opened:?}");
        std::fs::write(&report, &honest[..at]).unwrap();
        let opened = run(&["open", text(&report), "--identity", text(&mine)]);
        assert!(matches!(opened.status, Some(6 | 66)), "cut at {at}: {opened:?}");
    }
}

#[test]
fn the_policy_seals_names_the_computer_and_neither_happens_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mine, public) = age_key(folder.path(), "mine");
    let policy = folder.path().join("policy.toml");
    std::fs::write(
        &policy,
        format!("[report]\nseal-to = [\"{public}\"]\ndevice-name = true\ndevice-serial = true\n"),
    )
    .unwrap();
    let report = folder.path().join("report.ehreport");
    let written =
        run(&["report", "--no-default-logs", "--policy", text(&policy), "--out", text(&report), "--json"]);
    assert_eq!(written.status, Some(0), "{written:?}");
    assert_eq!(written.json()["sealed"], true);
    let into = folder.path().join("unpacked");
    let opened = run(&["open", text(&report), "--identity", text(&mine), "--out", text(&into)]);
    assert_eq!(opened.status, Some(0), "{opened:?}");
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap().trim().to_owned();
    let device: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(into.join("device.json")).unwrap()).unwrap();
    assert_eq!(device["name"], *host);
    assert!(std::fs::read_to_string(into.join("summary.html")).unwrap().contains(&host));

    let plain = folder.path().join("plain.zip");
    let written = run(&["report", "--no-default-logs", "--out", text(&plain), "--json"]);
    assert_eq!(written.json()["sealed"], false);
    let into = folder.path().join("unpacked plain");
    assert_eq!(run(&["open", text(&plain), "--out", text(&into)]).status, Some(0));
    assert!(!into.join("device.json").exists() && !into.join("stand-ins.json").exists());
}

#[test]
fn a_key_that_is_none_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.ehreport");
    let said = run(&[
        "report",
        "--facts",
        MACHINE,
        "--no-default-logs",
        "--seal",
        "age1nonsense",
        "--out",
        text(&report),
    ]);
    assert_eq!(said.status, Some(64), "{said:?}");
    assert!(!report.exists());
}
