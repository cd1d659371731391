//! Secrets planted in every place a report is made from: none may be in any byte of it, and it opens and verifies.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::path::Path;

use facts::{Facts, ReasonCode, System};
use report::{AsTyped, Identifiers, Logs, Prepared, Reference, Request, open};
use serde_json::json;

const CANARIES: &[&str] = &[
    "anna.lindqvist",
    "Lindqvist",
    "LT-4471",
    "linden.example",
    "5CG1234XYZ",
    "hunter2",
    "eyJhbGciOiJIUzI1NiJ9",
    "10.20.30.40",
    "00:1A:2B:3C:4D:5E",
    "S-1-5-21-1111111111",
    "2345 6789",
    "AXkAesTs",
];

const LOG: &str = "2026-11-20 10:00:00 user anna.lindqvist on LT-4471.corp.linden.example (10.20.30.40, 00:1A:2B:3C:4D:5E)\r\n\
    password=hunter2 sid S-1-5-21-1111111111-222222222-3333333333-1001 call +886 2 2345 6789\r\n\
    token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln Cookie: ESTS=AXkAesTs\r\n\
    serial 5CG1234XYZ failed with 0x80180014 AADSTS50034 version 10.0.22631.4460\r\n";

fn request(logs: &Path) -> Request {
    let taken_at = "2026-11-20T10:00:00Z".parse().unwrap();
    let mut facts = Facts::all_unknown("0.1.0", taken_at, System::Linux, ReasonCode::NotRecorded);
    facts.other.insert("where".to_owned(), json!("/home/anna.lindqvist on LT-4471"));
    Request {
        facts,
        verdicts: json!({"verdicts": [{"detail": "LT-4471 says anna.lindqvist@corp.linden.example"}]}),
        reference: "EH-7K3F-92QX".parse::<Reference>().unwrap(),
        note: Some("I am Anna Lindqvist, password: hunter2".to_owned()),
        contact: Some(AsTyped::new("extension 4357".to_owned())),
        logs: Logs { built_in: None, areas: Vec::new(), added: vec![logs.to_owned()] },
        without: Vec::new(),
        identifiers: Identifiers {
            user: Some("anna.lindqvist".to_owned()),
            full_name: Some("Anna Lindqvist".to_owned()),
            host: Some("LT-4471".to_owned()),
            domains: vec!["corp.linden.example".to_owned()],
            serial: Some("5CG1234XYZ".to_owned()),
            ..Identifiers::default()
        },
        seal_to: None,
        device: None,
        own: diagnose::known_errors::OwnErrors::default(),
        waiting: std::env::temp_dir(),
    }
}

fn prepare(request: Request) -> Prepared {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let collected = request.collect(runtime.handle(), &mut |_| true).unwrap();
    let note = collected.note().unwrap_or_default().to_owned();
    collected.finish(&format!("<h1>LT-4471</h1>{note}"), "anna.lindqvist saw 2 problems", &[])
}

fn logs() -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("logs").tempdir().unwrap();
    let utf16: Vec<u8> = format!("\u{feff}{LOG}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    doors::file::write(&folder.path().join("enroll anna.lindqvist.log"), LOG.as_bytes()).unwrap();
    doors::file::write(&folder.path().join("utf16.log"), &utf16).unwrap();
    folder
}

#[test]
fn no_canary_is_in_any_byte_of_the_report_and_what_it_needs_stays() {
    let logs = logs();
    let out = tempfile::tempdir().unwrap();
    let report = out.path().join("report.zip");
    prepare(request(logs.path())).write(&report, &mut |_| true).unwrap();
    let unpacked = out.path().join("unpacked");
    let opened = open(&report, None, Some(&unpacked)).unwrap();
    assert!(opened.verified, "{:?}", opened.problems);
    assert_eq!(opened.reference, "EH-7K3F-92QX");
    let mut all = String::new();
    collect(&unpacked, &mut all);
    for canary in CANARIES {
        assert!(!all.to_lowercase().contains(&canary.to_lowercase()), "{canary} is in the report");
    }
    for kept in ["0x80180014", "AADSTS50034", "10.0.22631.4460", "extension 4357"] {
        assert!(all.contains(kept), "{kept} is gone");
    }
    for log in ["enroll-", "utf16.log"] {
        assert!(all.contains(log), "{log} is not there");
    }
    assert!(all.contains("\"id\": \"win-menroll-0x80180014\""), "the known error is listed");
}

/// Names and contents of all files.
fn collect(folder: &Path, all: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.push_str(&path.file_name().unwrap().to_string_lossy());
        all.push('\n');
        if path.is_dir() {
            collect(&path, all);
        } else {
            all.push_str(&doors::file::read_text(&path, 1 << 24).unwrap());
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let logs = logs();
    let out = tempfile::tempdir().unwrap();
    let (first, second) = (out.path().join("1.zip"), out.path().join("2.zip"));
    prepare(request(logs.path())).write(&first, &mut |_| true).unwrap();
    prepare(request(logs.path())).write(&second, &mut |_| true).unwrap();
    assert_eq!(doors::file::read(&first, 1 << 24).unwrap(), doors::file::read(&second, 1 << 24).unwrap());
}

#[test]
fn what_the_page_shows_is_what_goes_and_what_is_left_out_does_not() {
    let logs = logs();
    let all = prepare(request(logs.path()));
    let log = all.parts().find(|part| part.name.contains("utf16")).unwrap().name.clone();
    let fewer = prepare(Request { without: vec![log.clone()], ..request(logs.path()) });
    assert!(fewer.part_text(&log).is_none());
    assert!(all.part_text(&log).unwrap().contains("0x80180014"));
    let out = tempfile::tempdir().unwrap();
    let report = out.path().join("report.zip");
    fewer.write(&report, &mut |_| true).unwrap();
    let opened = open(&report, None, None).unwrap();
    assert!(opened.verified && opened.parts.iter().all(|part| part.name != log));
    let mut report = report::Report::open(&report, None).unwrap();
    for part in fewer.parts().filter(|part| part.found && !part.left_out) {
        assert_eq!(report.part(&part.name).ok(), fewer.part_text(&part.name));
    }
}

#[test]
fn a_full_or_missing_place_leaves_nothing_behind() {
    let logs = logs();
    let out = tempfile::tempdir().unwrap();
    assert!(
        prepare(request(logs.path())).write(&out.path().join("no/such/report.zip"), &mut |_| true).is_err()
    );
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
}
