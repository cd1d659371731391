//! What is found in which log, and what is not.

use std::io::Write;

use super::*;

fn scanned(paths: Vec<PathBuf>) -> Scanned {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let scan = Scan { built_in: None, paths, identifiers: Identifiers::default(), own: OwnErrors::default() };
    scan.run(runtime.handle(), &mut |_, _| true)
}

/// What is found in one file of these bytes: entry, code, line, count.
fn in_file(name: &str, bytes: &[u8]) -> Vec<(String, Option<String>, u64, u64)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    found(&scanned(vec![path]))
}

fn found(scanned: &Scanned) -> Vec<(String, Option<String>, u64, u64)> {
    scanned
        .found
        .iter()
        .map(|found| (found.entry.id.to_owned(), found.code.clone(), found.line, found.count))
        .collect()
}

const LOG: &str = "one\ntwo\nMDM enroll failed 0x80180014 for the device\nfour\nagain -2145910764\n";

fn expected() -> Vec<(String, Option<String>, u64, u64)> {
    vec![("win-menroll-0x80180014".to_owned(), Some("0x80180014".to_owned()), 5, 2)]
}

#[test]
fn a_code_is_found_in_every_encoding_and_packing() {
    assert_eq!(in_file("plain.log", LOG.as_bytes()), expected());
    let utf16: Vec<u8> = LOG.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(in_file("utf16.log", &utf16), expected());
    let marked: Vec<u8> = format!("\u{feff}{LOG}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(in_file("utf16be.log", &marked), expected());
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(LOG.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    assert_eq!(in_file("log.gz", &packed), expected());
    let zip = |members: &[(&str, &[u8])]| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in members {
            archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    let inner = zip(&[("deep/a.log", LOG.as_bytes())]);
    assert_eq!(in_file("logs.zip", &inner), expected());
    assert_eq!(in_file("outer.zip", &zip(&[("../../evil.zip", &inner), ("b.log.gz", &packed)])).len(), 2);
    let mut cabinet = cab::CabinetBuilder::new();
    cabinet.add_folder(cab::CompressionType::MsZip).add_file("mdm\\a.log");
    let mut writer = cabinet.build(std::io::Cursor::new(Vec::new())).unwrap();
    while let Some(mut file) = writer.next_file().unwrap() {
        file.write_all(LOG.as_bytes()).unwrap();
    }
    assert_eq!(in_file("mdm.cab", writer.finish().unwrap().get_ref()), expected());
}

#[test]
fn the_edges_of_chunks_lose_nothing_and_count_nothing_twice() {
    // Lines long and short, so that codes lie across every edge; and one line without end.
    let mut log = String::new();
    let mut count = 0;
    for number in 0..60_000_u32 {
        log.push_str(&"x".repeat((number % 97) as usize));
        if number % 5 == 0 {
            log.push_str(" 0x80180014 ");
            count += 1;
        }
        log.push('\n');
    }
    assert_eq!(in_file("lines.log", log.as_bytes())[0].3, count);
    let endless = " MDM 0x80180014 ".repeat(200_000);
    let found = in_file("endless.log", endless.as_bytes());
    assert_eq!((found[0].2, found.len()), (1, 1));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("last.log");
    std::fs::write(&path, log + "0x80180013").unwrap();
    let last =
        scanned(vec![path]).found.into_iter().find(|found| found.entry.id.ends_with("80180013")).unwrap();
    assert_eq!(last.line, 60_001);
}

#[test]
fn newest_first_whatever_the_order_of_the_log() {
    let down = "2026-03-02 10:00:00 Intune 0x80180014\n2026-03-01 10:00:00 Intune 0x80180014\n2026-03-03 10:00:00 Intune 0x80180013\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("down.log");
    std::fs::write(&path, down).unwrap();
    let scanned = scanned(vec![path]);
    let times: Vec<_> =
        scanned.found.iter().map(|found| (found.time.as_deref().unwrap(), found.line)).collect();
    assert_eq!(times, [("2026-03-03T10:00:00", 3), ("2026-03-02T10:00:00", 1)]);
}

#[test]
fn ordinary_numbers_are_no_codes() {
    for line in [
        "pointer 0x0000000080180014 freed",
        "guid 80180014-0000-4e5f-8a9b-0c1d2e3f4a5b",
        "hash e83c5163316f89bfbde7d9ab23ca80180014260",
        "part of a name x80180014y and 0x80180014abc",
        "version 1.2.80180014.3",
        "at 0x80180014ffff",
        "backup ended with 0x80070002",
        "1.2149056532.5",
    ] {
        assert!(in_file("a.log", line.as_bytes()).is_empty(), "{line}");
    }
    for line in
        ["hr=80180014;", "hr=0xffffffff80180014", "(0X80180014)", "code:2149056532", "HRESULT -2145910764."]
    {
        assert_eq!(in_file("a.log", line.as_bytes()).len(), 1, "{line}");
    }
    assert_eq!(in_file("a.log", b"Intune enrollment ended with 0x80070002").len(), 1);
}

#[test]
fn every_message_of_the_catalogue_is_found_in_a_log() {
    let mut log = String::new();
    let mut wanted = Vec::new();
    for entry in known_errors::entries() {
        for message in entry.messages.iter().filter(|message| message.len() >= 9) {
            // Far enough apart that none is in the surroundings of another.
            log.push_str("Intune enrollment: ");
            log.push_str(message);
            log.push_str(&"\n".repeat(2 * AROUND));
            wanted.push((entry.id, *message));
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.log");
    std::fs::write(&path, log).unwrap();
    let found = scanned(vec![path]).found;
    let ids: std::collections::BTreeSet<&str> = found
        .iter()
        .flat_map(|found| std::iter::once(&found.entry).chain(&found.also))
        .map(|entry| entry.id)
        .collect();
    let missing: Vec<_> = wanted.iter().filter(|(id, _)| !ids.contains(id)).collect();
    assert!(missing.is_empty(), "{} of {}: {missing:#?}", missing.len(), wanted.len());
    assert!(in_file("a.log", b"Contact your system administrator with the error code 1").is_empty());
}

#[test]
fn what_is_no_text_is_said_and_a_bomb_ends_early() {
    let folder = tempfile::tempdir().unwrap();
    let zeros = folder.path().join("zeros.bin");
    std::fs::write(&zeros, vec![0; 100_000]).unwrap();
    let bomb = folder.path().join("bomb.zip");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&bomb).unwrap());
    let options = zip::write::SimpleFileOptions::default().large_file(true);
    archive.start_file("a.log", options).unwrap();
    let block = vec![b'a'; 1024 * 1024];
    for _ in 0..(stream::UNPACKED_LIMIT / block.len() as u64 + 8) {
        archive.write_all(&block).unwrap();
    }
    archive.finish().unwrap();
    let broken = folder.path().join("broken.zip");
    std::fs::write(&broken, b"PK\x03\x04 and nothing").unwrap();
    let scanned = scanned(vec![folder.path().to_owned()]);
    let problems: Vec<_> = scanned.unread.iter().map(|unread| unread.problem.clone()).collect();
    assert_eq!(problems[0], Problem::TooLarge);
    assert!(matches!(problems[1], Problem::Damaged(_)));
    assert_eq!(problems[2], Problem::NotText);
}

#[test]
fn it_stops_when_told() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.log"), LOG.repeat(50_000)).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let scan = Scan {
        built_in: None,
        paths: vec![folder.path().to_owned()],
        identifiers: Identifiers::default(),
        own: OwnErrors::default(),
    };
    assert!(scan.run(runtime.handle(), &mut |_, _| false).stopped);
}
