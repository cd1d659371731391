//! Same input, same bytes; and what every odd file becomes.

#![expect(clippy::disallowed_methods, reason = "a test writes the logs it reads")]

use std::io::Write;

use facts::ReasonCode;

use super::*;

fn request(added: Vec<PathBuf>, waiting: &Path) -> Request {
    let taken_at = "2026-11-20T10:00:00Z".parse().unwrap();
    Request {
        device: None,
        seal_to: None,
        facts: Facts::all_unknown("0.1.0", taken_at, System::Linux, ReasonCode::NotRecorded),
        verdicts: json!({}),
        reference: "EH-7K3F-92QX".parse().unwrap(),
        note: None,
        contact: None,
        logs: Logs { built_in: None, areas: Vec::new(), added },
        without: Vec::new(),
        identifiers: Identifiers { user: Some("anna.lindqvist".to_owned()), ..Identifiers::default() },
        own: OwnErrors::default(),
        waiting: waiting.to_owned(),
    }
}

fn prepared(added: Vec<PathBuf>, waiting: &Path, workers: usize) -> Prepared {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let request = request(added, waiting);
    let collected = request.collect_on(workers, runtime.handle(), &mut Told::new(&mut |_| true)).unwrap();
    collected.finish("<p></p>", "", &[])
}

fn long_log(lines: u32) -> String {
    (0..lines)
        .map(|line| {
            format!(
                "2026-11-24 10:00:00 [{line}] anna.lindqvist from 10.{}.{}.7 got 0x80180014\n",
                line % 200,
                line % 251
            )
        })
        .collect()
}

#[test]
fn the_same_bytes_whatever_the_number_of_cores_and_the_order_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let waiting = folder.path().join("waiting");
    let out = folder.path().join("out.zip");
    let texts =
        [long_log(40_000), long_log(9_000), long_log(1), crate::generated::Log::new(1).bytes(1_500_000)];
    let names = ["b anna.lindqvist.log", "deep/a.log", "deep/er/報告 c.log", "a.log"];
    let mut written: Option<Vec<u8>> = None;
    for workers in 1..=8 {
        // A system lists files in the order in which they were made, or in any other.
        let logs = folder.path().join("logs");
        let mut made: Vec<usize> = (0..names.len()).collect();
        made.rotate_left(workers % names.len());
        for number in &made {
            let path = logs.join(names[*number]);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &texts[*number]).unwrap();
        }
        let mut added: Vec<PathBuf> =
            ["deep", "b anna.lindqvist.log", "a.log"].map(|name| logs.join(name)).into();
        added.rotate_left(workers % 3);
        prepared(added, &waiting, workers).write(&out, &mut |_| true).unwrap();
        let bytes = std::fs::read(&out).unwrap();
        let first = written.get_or_insert_with(|| bytes.clone());
        assert!(bytes == *first, "{workers} workers");
        std::fs::remove_dir_all(&logs).unwrap();
    }
    let opened = crate::open(&out, None, None).unwrap();
    assert!(opened.verified, "{:?}", opened.problems);
    assert_eq!(
        prepared(Vec::new(), &waiting, 1).bytes(10).unwrap_err().to_string(),
        io::Error::from(io::ErrorKind::FileTooLarge).to_string()
    );
}

#[test]
fn masking_in_the_report_is_the_redactors() {
    let folder = tempfile::tempdir().unwrap();
    let (path, text) = (folder.path().join("a.log"), long_log(30_000));
    std::fs::write(&path, &text).unwrap();
    let report = prepared(vec![path], folder.path(), 3);
    let log = report.parts().find(|part| part.name.starts_with("logs/")).unwrap();
    let mut redactor = Redactor::new(&request(Vec::new(), folder.path()).identifiers);
    assert_eq!(report.part_text(&log.name).unwrap(), redactor.redact(&text).0.as_str());
    assert_eq!((log.masked["user"], log.masked["ip"], log.cut), (30_000, 30_000, false));
    assert_eq!(report.part_begin(&log.name, 10).unwrap().len(), 10);
}

#[test]
fn every_odd_file_is_a_line_of_the_manifest() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("logs");
    std::fs::create_dir(&logs).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(logs.join(name), bytes).unwrap();
    write("binary.log", &[0_u8, 1, 2, 3, 0, 0, 7].repeat(2000));
    write("empty.log", b"");
    write("huge line.log", format!("{} password={}", "x ".repeat(400_000), "9a".repeat(400_000)).as_bytes());
    write("broken.zip", b"PK\x03\x04 and nothing");
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"anna.lindqvist in gzip\n").unwrap();
    write("old.log.gz", &packed.finish().unwrap());
    #[cfg(unix)]
    {
        // Where it is a device no file can have that name.
        write("CON.log", b"named like a device\n");
        nix_pipe(&logs.join("pipe.log"));
        std::os::unix::fs::symlink("/etc/passwd", logs.join("link.log")).unwrap();
    }
    let report = prepared(vec![logs, folder.path().join("gone.log")], folder.path(), 2);
    let parts: Vec<&Part> = report.parts().collect();
    let of = |end: &str| *parts.iter().find(|part| part.place.ends_with(end)).unwrap();
    assert_eq!(of("binary.log").problem, Some(Problem::NotText));
    assert!(of("empty.log").found && of("empty.log").bytes == 0);
    assert!(of("huge line.log").longest_line > Some(1_000_000) && of("huge line.log").bytes < 900_000);
    assert!(matches!(of("broken.zip").problem, Some(Problem::Damaged(_))));
    let unpacked = report.part_text(&of("old.log.gz").name).unwrap();
    // Which stand-in it is depends on whether the folder of the test names somebody before.
    let numbered = unpacked.strip_prefix("<user-").and_then(|rest| rest.strip_suffix("> in gzip\n"));
    assert!(numbered.is_some_and(|number| number.parse::<u32>().is_ok()), "{unpacked}");
    assert!(of("gone.log").error.is_some());
    #[cfg(unix)]
    {
        assert!(of("CON.log").name.ends_with("/logs-CON.log"), "{}", of("CON.log").name);
        assert!(of("pipe.log").error.as_deref().unwrap().contains("regular"));
        assert!(of("link.log").error.as_deref().unwrap().contains("link"));
    }
}

#[cfg(unix)]
fn nix_pipe(path: &Path) {
    let made = std::process::Command::new("/usr/bin/mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[test]
fn it_stops_when_told_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.log");
    std::fs::write(&path, long_log(20_000)).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let stopped = request(vec![path.clone()], folder.path())
        .collect(runtime.handle(), &mut |progress| progress.bytes == 0);
    assert!(matches!(stopped, Err(CollectError::Cancelled)));
    let out = folder.path().join("out.zip");
    let report = prepared(vec![path], folder.path(), 2);
    assert!(matches!(report.write(&out, &mut |_| false), Err(WriteError::Cancelled)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn of_a_long_source_the_newest_lines_are_kept_whole() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("a.log");
    std::fs::write(&plain, "password=hunter2 of the first line\nsecond\nthird\n").unwrap();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"password=hunter2 of the first line\nsecond\nthird\n").unwrap();
    let gzip = folder.path().join("b.log.gz");
    std::fs::write(&gzip, packed.finish().unwrap()).unwrap();
    let mut redactor = Redactor::new(&Identifiers::default());
    let spool = Spool::new(folder.path().to_owned());
    let outcome = pipeline::run(
        pipeline::work,
        &mut redactor,
        &OwnErrors::default(),
        &spool,
        2,
        &mut Told::new(&mut |_| true),
        |feeder| {
            for (number, path) in [&plain, &gzip].into_iter().enumerate() {
                feeder.open(number, true, None, skips(path, 20));
                stream::file(path, 20, feeder);
                feeder.close();
            }
        },
    );
    for (text, kept) in outcome.unwrap().texts {
        let content =
            Content::Spooled(Spooled { sizes: kept.sizes, extent: kept.extent, sha256: kept.sha256 });
        assert_eq!(content.text(&spool, 100).unwrap(), "second\nthird\n");
        assert_eq!((text.cut, text.present), (true, 48));
    }
}
