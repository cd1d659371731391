//! Reports that somebody made to harm IT: each is made here, byte by byte where a library would refuse, and opened as IT would.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::{
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use report::{MismatchCode, OpenError, Opened, Report, is_report, open};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const SUMMARY: &[u8] = b"<h1>2 things to fix</h1>";

/// A report as ours are, for making it hostile.
struct Made {
    parts: Vec<(String, Vec<u8>)>,
    /// Members that no manifest names.
    more: Vec<(String, Vec<u8>)>,
    manifest: Value,
}

impl Made {
    fn with(parts: &[(&str, &[u8])]) -> Self {
        let digest = |bytes: &[u8]| -> String {
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        let listed: Vec<Value> = parts
            .iter()
            .map(|(name, bytes)| {
                json!({"name": name, "source": "program", "bytes": bytes.len(), "sha256": digest(bytes)})
            })
            .collect();
        Self {
            parts: parts.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect(),
            more: Vec::new(),
            manifest: json!({"schema": 1, "program": "0.1.0", "reference": "EH-7K3F-92QX", "parts": listed}),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for (name, bytes) in self.parts.iter().chain(&self.more) {
            archive.start_file(name.as_str(), options).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.start_file("manifest.json", options).unwrap();
        archive.write_all(self.manifest.to_string().as_bytes()).unwrap();
        archive.finish().unwrap().into_inner()
    }
}

/// Replaces every occurrence of a name by another of the same length: in both headers of the archive and in its manifest.
fn renamed(mut bytes: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> = bytes
        .windows(from.len())
        .enumerate()
        .filter(|(_, part)| *part == from.as_bytes())
        .map(|(at, _)| at)
        .collect();
    assert!(places.len() >= 2, "{from} is in both headers");
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    bytes
}

struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("report.zip");
        doors::file::write(&path, bytes).unwrap();
        path
    }

    /// Opens it into a folder inside another one; nothing may be beside that folder.
    fn open(&self, bytes: &[u8]) -> Result<Opened, OpenError> {
        let path = self.file(bytes);
        let out = self.folder.path().join("around/out");
        let opened = open(&path, None, Some(&out));
        let beside: Vec<_> = names(&self.folder.path().join("around"));
        assert!(beside.iter().all(|name| name == "out"), "{beside:?} beside the folder");
        opened
    }

    fn unpacked(&self) -> Vec<String> {
        names(&self.folder.path().join("around/out"))
    }
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[track_caller]
fn refused(bytes: &[u8], code: MismatchCode) {
    let bench = Bench::new();
    let opened = bench.open(bytes).unwrap();
    assert!(!opened.verified);
    assert!(opened.problems.iter().any(|problem| problem.code == code), "{:?}", opened.problems);
    assert_eq!(bench.unpacked(), Vec::<String>::new(), "nothing of it is unpacked");
}

#[test]
fn an_honest_report_is_unpacked_and_verified() {
    let bench = Bench::new();
    let made = Made::with(&[("summary.html", SUMMARY), ("logs/added/a.log", b"0x80180014")]);
    let opened = bench.open(&made.bytes()).unwrap();
    assert!(opened.verified, "{:?}", opened.problems);
    let mut unpacked = bench.unpacked();
    unpacked.sort();
    assert_eq!(unpacked, ["logs", "manifest.json", "summary.html"]);
}

#[test]
fn names_that_lead_out_of_the_folder_or_to_a_device_unpack_nothing() {
    for name in [
        "../../x.log",
        "/tmp/x1.log",
        "logs/../../x",
        r"..\..\x.log1",
        r"C:\x\abc.lo",
        "C:/x/abc.log",
        "logs/NUL.txt",
        "logs/com1.x1",
        "logs/a:b.log",
        "logs/a.log. ",
        "logs//ab.log",
        "logs/\u{1b}[2J.x",
    ] {
        let plain = format!("p{}", "x".repeat(name.len() - 1));
        let made = Made::with(&[("summary.html", SUMMARY), (&plain, b"harm")]);
        refused(&renamed(made.bytes(), &plain, name), MismatchCode::UnsafeName);
    }
}

#[test]
fn a_link_unpacks_nothing() {
    let made = Made::with(&[("summary.html", SUMMARY)]);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("summary.html", options).unwrap();
    archive.write_all(SUMMARY).unwrap();
    archive.add_symlink("logs", "/tmp", options).unwrap();
    archive.start_file("manifest.json", options).unwrap();
    archive.write_all(made.manifest.to_string().as_bytes()).unwrap();
    refused(&archive.finish().unwrap().into_inner(), MismatchCode::NotAFile);
}

#[test]
fn names_that_some_systems_cannot_tell_apart_unpack_nothing() {
    for (one, other) in
        [("logs/a.log", "LOGS/A.LOG"), ("logs/\u{e9}.log", "logs/e\u{301}.log"), ("logs", "logs/a")]
    {
        let made = Made::with(&[("summary.html", SUMMARY), (one, b"1"), (other, b"2")]);
        refused(&made.bytes(), MismatchCode::SameName);
    }
}

#[test]
fn one_name_twice_unpacks_nothing() {
    let made = Made::with(&[("summary.html", SUMMARY), ("aaaa.log", b"1"), ("bbbb.log", b"2")]);
    let bench = Bench::new();
    // The library may refuse it whole: that is as good.
    match bench.open(&renamed(made.bytes(), "bbbb.log", "aaaa.log")) {
        Ok(opened) => assert!(!opened.verified, "{opened:?}"),
        Err(error) => assert_eq!(error.code(), "damaged"),
    }
    assert!(bench.unpacked().iter().all(|name| name != "aaaa.log"));
}

#[test]
fn what_was_added_changed_or_taken_away_does_not_verify_and_the_rest_is_unpacked() {
    let parts: &[(&str, &[u8])] = &[("summary.html", SUMMARY), ("facts.json", b"{}")];
    let mut added = Made::with(parts);
    added.more.push(("evil.html".to_owned(), b"<script>".to_vec()));
    let mut changed = Made::with(parts);
    changed.parts[1].1 = b"[]".to_vec();
    let mut missing = Made::with(parts);
    missing.parts.pop();
    let mut longer = Made::with(parts);
    longer.parts[1].1 = b"{} and more".to_vec();
    for (made, code) in [
        (added, MismatchCode::Unlisted),
        (changed, MismatchCode::Changed),
        (missing, MismatchCode::Missing),
        (longer, MismatchCode::Changed),
    ] {
        let bench = Bench::new();
        let opened = bench.open(&made.bytes()).unwrap();
        assert!(!opened.verified);
        assert_eq!(opened.problems.len(), 1, "{:?}", opened.problems);
        assert_eq!(opened.problems[0].code, code);
        let unpacked = bench.unpacked();
        assert!(unpacked.contains(&"summary.html".to_owned()) && !unpacked.contains(&"evil.html".to_owned()));
    }
}

#[test]
fn bytes_before_behind_and_in_comments_of_the_archive_are_found() {
    let honest = Made::with(&[("summary.html", SUMMARY)]).bytes();
    let before = [b"MZ a program that is an archive, too".to_vec(), honest.clone()].concat();
    refused(&before, MismatchCode::Hidden);
    // The comment's length is the archive's last two bytes.
    let mut comment = honest[..honest.len() - 2].to_vec();
    comment.extend_from_slice(&6_u16.to_le_bytes());
    comment.extend_from_slice(b"secret");
    refused(&comment, MismatchCode::Hidden);
}

#[test]
fn a_bomb_is_refused_before_anything_is_unpacked() {
    // A megabyte promises three gigabytes: forged in both headers.
    let zeros = vec![0_u8; 1_234_567];
    let made = Made::with(&[("summary.html", SUMMARY), ("logs/added/a.log", &zeros)]);
    let mut bytes = made.bytes();
    let real = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    let places: Vec<usize> =
        bytes.windows(4).enumerate().filter(|(_, part)| *part == real).map(|(at, _)| at).collect();
    assert!(places.len() >= 2);
    for at in places {
        bytes[at..at + 4].copy_from_slice(&3_000_000_000_u32.to_le_bytes());
    }
    let bench = Bench::new();
    assert!(matches!(bench.open(&bytes), Err(OpenError::TooLarge)));
    assert_eq!(bench.unpacked(), Vec::<String>::new());
}

#[test]
fn a_member_longer_than_it_promised_ends_where_it_promised() {
    let long = vec![b'x'; 300_000];
    let made = Made::with(&[("summary.html", SUMMARY), ("logs/added/a.log", &long)]);
    let mut bytes = made.bytes();
    let real = 300_000_u32.to_le_bytes();
    let places: Vec<usize> =
        bytes.windows(4).enumerate().filter(|(_, part)| *part == real).map(|(at, _)| at).collect();
    assert!(places.len() >= 2);
    for at in places {
        bytes[at..at + 4].copy_from_slice(&30_u32.to_le_bytes());
    }
    let bench = Bench::new();
    let opened = bench.open(&bytes).unwrap();
    assert!(!opened.verified, "{opened:?}");
    assert!(!bench.folder.path().join("around/out/logs/added/a.log").exists());
}

#[test]
fn a_newer_report_names_the_version_that_is_needed() {
    let mut made = Made::with(&[("facts.json", b"{}")]);
    made.manifest["schema"] = json!(7);
    made.manifest["program"] = json!("3.2.1");
    let bench = Bench::new();
    let error = bench.open(&made.bytes()).unwrap_err();
    assert!(matches!(&error, OpenError::Newer(version) if version == "3.2.1"), "{error}");
    let path = bench.file(&made.bytes());
    assert!(matches!(
        Report::open(&path, None).and_then(|mut report| report.part("facts.json")),
        Err(OpenError::Newer(_))
    ));
}

#[test]
fn what_is_no_report_is_said_so() {
    let bench = Bench::new();
    assert_eq!(bench.open(b"").unwrap_err().code(), "damaged");
    assert_eq!(bench.open(b"PK\x03\x04 and nothing").unwrap_err().code(), "damaged");
    assert_eq!(bench.open(b"age-encryption.org/v1\n-> X25519 ").unwrap_err().code(), "sealed");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("a", SimpleFileOptions::default()).unwrap();
    let no_manifest = archive.finish().unwrap().into_inner();
    assert_eq!(bench.open(&no_manifest).unwrap_err().code(), "no-report");
    let mut broken = Made::with(&[("a", b"1")]);
    broken.manifest = json!([1, 2]);
    assert_eq!(bench.open(&broken.bytes()).unwrap_err().code(), "no-report");
    assert_eq!(open(Path::new("/"), None, None).unwrap_err().code(), "unreadable");
    assert!(!is_report(&bench.file(b"{}")).unwrap());
}

#[test]
fn every_cut_and_every_flipped_bit_ends_in_a_finding_and_never_in_a_panic() {
    let honest = Made::with(&[("summary.html", SUMMARY), ("facts.json", b"{\"a\":1}")]).bytes();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.zip");
    let mut fine = 0;
    let mut changed = honest.clone();
    for at in 0..honest.len() {
        changed[at] ^= 0x10;
        std::fs::OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(true)
            .open(&path)
            .unwrap()
            .write_all(&changed)
            .unwrap();
        if Report::open(&path, None)
            .and_then(|mut report| report.verify(None))
            .is_ok_and(|opened| opened.verified)
        {
            fine += 1;
        }
        changed[at] ^= 0x10;
        if at % 7 == 0 {
            std::fs::OpenOptions::new()
                .write(true)
                .truncate(true)
                .open(&path)
                .unwrap()
                .write_all(&honest[..at])
                .unwrap();
            assert!(Report::open(&path, None).is_err(), "cut at {at}");
        }
    }
    // Times, versions and attributes of members say nothing: everything else is seen.
    assert!(fine * 4 < honest.len(), "{fine} of {} changes were not seen", honest.len());
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let bench = Bench::new();
    let path = bench.file(&Made::with(&[("summary.html", SUMMARY)]).bytes());
    let out = bench.folder.path().join("full");
    std::fs::create_dir(&out).unwrap();
    doors::file::write(&out.join("mine"), b"1").unwrap();
    assert!(matches!(open(&path, None, Some(&out)), Err(OpenError::NotEmpty(_))));
    assert_eq!(names(&out), ["mine"]);
    assert!(matches!(open(&path, None, Some(&out.join("mine"))), Err(OpenError::NotEmpty(_))));
}
