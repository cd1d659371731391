//! What takes minutes: 200 kills while a report is written. `cargo xtask kills` runs it and prints figures.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use tests::{below, shuffled};

use crate::program::{assert_loopback_only, program};

/// A log that hardly gets smaller: what is masked of it waits in a file, not in memory.
fn log(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 200);
    let mut number = 0;
    while text.len() < bytes {
        text.push_str("2026-11-20 10:00:00 anna.lindqvist@contoso.example got 0x80180014, content ");
        for _ in 0..6 {
            let _ = write!(text, "{:016x}", shuffled(number));
            number += 1;
        }
        text.push('\n');
    }
    text
}

#[test]
#[ignore = "takes minutes: cargo xtask kills"]
fn killed_at_200_moments_no_report_is_half_and_nothing_stray_is_left_after_the_next_start() {
    const OLD: &[u8] = b"the old state";
    assert_loopback_only();
    let folder = tempfile::tempdir().unwrap();
    let (home, out, logs) =
        (folder.path().join("home"), folder.path().join("out"), folder.path().join("logs"));
    for folder in [&home, &out, &logs] {
        std::fs::create_dir(folder).unwrap();
    }
    for number in 0..3 {
        std::fs::write(logs.join(format!("{number}.log")), log(8 << 20)).unwrap();
    }
    let (identity, key) = tests::age_key(folder.path(), "key.txt");
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/windows-problems.json");
    let command = |arguments: &[&str]| {
        let mut command = Command::new(program());
        command.args(arguments).env_clear().env("HOME", &home).env("LANG", "en_US.UTF-8");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let write = |report: &Path, sealed: bool| {
        let mut command = command(&["report", "--no-default-logs", "--quiet", "--facts"]);
        command.arg(&machine).arg("--logs").arg(&logs).arg("--out").arg(report);
        if sealed {
            command.args(["--seal", &key]);
        }
        command
    };
    let is_whole = |report: &Path| {
        let opened = command(&["open", "--identity"]).arg(&identity).arg(report).status().unwrap();
        opened.success()
    };
    let first = out.join("first.zip");
    let begun = Instant::now();
    assert!(write(&first, false).status().unwrap().success());
    let whole_run = begun.elapsed();
    assert!(is_whole(&first));
    std::fs::remove_file(&first).unwrap();
    assert_eq!(below(&home), Vec::<PathBuf>::new(), "a report that was written leaves nothing of ours");

    let (mut killed, mut old, mut none, mut whole, mut strays) = (0, 0, 0, 0, 0);
    for round in 0..200_u64 {
        let (sealed, was_there) = (round % 2 == 1, round % 4 >= 2);
        let report = out.join(if sealed { "report.ehreport" } else { "report.zip" });
        if was_there {
            std::fs::write(&report, OLD).unwrap();
        }
        let mut child = write(&report, sealed).spawn().unwrap();
        if round % 8 < 4 {
            // Anywhere from its start to its end.
            let all = u64::try_from(whole_run.as_micros()).unwrap() * 11 / 10;
            std::thread::sleep(Duration::from_micros(shuffled(round) % all));
        } else {
            // While the file itself is written, which is the shorter part.
            let is_noted = || below(&home).iter().any(|path| path.to_string_lossy().contains("/writing-"));
            while !is_noted() && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_micros(500));
            }
            std::thread::sleep(Duration::from_micros(shuffled(round) % 60_000));
        }
        killed += u32::from(child.try_wait().unwrap().is_none());
        let _ = child.kill();
        let _ = child.wait();
        match std::fs::read(&report) {
            Err(_) => {
                assert!(!was_there, "round {round}: the old file is gone");
                none += 1;
            }
            Ok(bytes) if bytes == OLD => {
                assert!(was_there);
                old += 1;
            }
            Ok(_) => {
                assert!(is_whole(&report), "round {round}: half a report under its final name");
                whole += 1;
            }
        }
        let _ = std::fs::remove_file(&report);
        strays += below(&out).len() + below(&home).len();
        // The next start, whatever it is for.
        assert!(command(&["explain", "0x80180014"]).status().unwrap().success());
        let left = [below(&out), below(&home)].concat();
        assert_eq!(left, Vec::<PathBuf>::new(), "round {round}: left after the next start");
    }
    println!(
        "200 rounds over {:.0} ms, {killed} killed on the way: {old} times the old file, {none} times none, {whole} times the whole new one; \
         {strays} files of ours were left by the kills, none after the next start",
        whole_run.as_secs_f64() * 1000.0
    );
    assert!(killed >= 100, "{killed}");
}
