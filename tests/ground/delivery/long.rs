//! What takes minutes: 200 kills, a gigabyte over a link that is cut ten times, speed against curl. `cargo xtask delivery` runs them and prints figures.

use std::{
    process::{Child, Command, Stdio},
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use tests::shuffled;

use super::{
    Sender, code,
    middle::{Authorities, Fault, Middle},
    receivers, state,
};

/// How many processes are killed.
const KILLS: u32 = 200;

const GIBIBYTE: usize = 1024 * 1024 * 1024;

/// The most memory that a process had resident so far. KiB; 0 once it is gone.
fn peak(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// Runs it to its end; its time and the most memory it had.
fn measured(mut line: Command) -> (Duration, u64) {
    let began = Instant::now();
    let mut child = line.stdout(Stdio::null()).spawn().unwrap();
    let mut most = 0;
    loop {
        most = most.max(peak(&child));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{line:?}");
            return (began.elapsed(), most);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
#[ignore = "takes minutes: cargo xtask delivery"]
fn killed_at_200_moments_every_report_is_stored_once_and_whole() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let tus = receivers::tus(&folder.path().join("tus"));
    let azurite = receivers::azurite(&folder.path().join("azurite"));
    let container = receivers::container(&azurite, "cw", &[]);
    let share = folder.path().join("share");
    std::fs::create_dir(&share).unwrap();
    let (at_form, at_tus, at_azure) = (
        Middle::start(&authorities, form.port, &[]),
        Middle::start(&authorities, tus.port, &[]),
        Middle::start(&authorities, azurite.port, &[]),
    );
    let policies = [
        format!("https = \"https://localhost:{}/\"", at_form.port),
        format!("tus = \"https://localhost:{}/files\"", at_tus.port),
        format!("azure-blob = \"https://localhost:{}{container}\"", at_azure.port),
        format!("folder = \"{}\"", share.display()),
    ];
    let (mut interrupted, mut delivered_before, mut contents) = (0, 0, Vec::new());
    // How long each kind takes, in microseconds: found out by those that ran through, so that kills come at every moment of it.
    let mut spans = [400_000_u64; 5];
    for round in 0..1000_u64 {
        if interrupted == KILLS {
            break;
        }
        let sender = Sender::new(&authorities, usize::try_from(round).unwrap(), 9_000_000);
        sender.policy(&policies[usize::try_from(round % 4).unwrap()]);
        // Every tenth is killed while it is put into the outbox.
        let report = sender.report();
        let (command, what, kind) = if round % 10 == 9 {
            ("keep", report.to_str().unwrap(), 4)
        } else {
            ("send", sender.reference.as_str(), usize::try_from(round % 4).unwrap())
        };
        if command == "send" {
            sender.keep();
        }
        let mut child = sender.command(command, what).stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(shuffled(round) % spans[kind]));
        let ran_through = child.try_wait().unwrap().is_some();
        let _ = child.kill();
        let _ = child.wait();
        interrupted += u32::from(!ran_through);
        spans[kind] = if ran_through { spans[kind] * 7 / 8 } else { spans[kind] * 21 / 20 };
        if command == "keep" {
            sender.keep();
        }
        let mut answer = sender.send();
        delivered_before += u32::from(answer["entry"]["attempts"] == 1 && ran_through);
        for _ in 0..6 {
            if state(&answer) == "delivered" {
                break;
            }
            answer = sender.send();
        }
        assert_eq!(state(&answer), "delivered", "round {round}: {answer}");
        contents.push(sender.content);
    }
    let mut stored = receivers::files(&folder.path().join("form"), ".bin");
    let uploads = std::fs::read_dir(folder.path().join("tus")).unwrap().flatten().map(|file| file.path());
    stored.extend(
        uploads
            .filter(|path| path.extension().is_none())
            .map(|path| std::fs::read(path).unwrap())
            .filter(|bytes| !bytes.is_empty()),
    );
    stored.extend(receivers::blobs(&azurite, &container).into_iter().map(|(_, content)| content));
    stored.extend(receivers::files(&share, ""));
    for (round, content) in contents.iter().enumerate() {
        assert_eq!(stored.iter().filter(|bytes| *bytes == content).count(), 1, "round {round}");
    }
    assert_eq!(stored.len(), contents.len());
    assert_eq!(interrupted, KILLS);
    println!(
        "{} rounds, {interrupted} killed on the way, {delivered_before} had run through: {} stored, each once and whole; span of each kind {spans:?} µs",
        contents.len(),
        stored.len()
    );
}

/// Sends a gibibyte until it is there; what passed the middle, as a multiple of its size.
fn over_a_bad_link(authorities: &Authorities, name: &str, middle: &Middle, policy: &str) -> Vec<u8> {
    let mut sender = Sender::new(authorities, 1, GIBIBYTE);
    // A storage takes its time to put a gibibyte together.
    sender.environment.push(("SENDER_PATIENT", "1".to_owned()));
    sender.policy(policy);
    sender.keep();
    let began = Instant::now();
    let (_, peak) = measured(sender.command("send", &sender.reference));
    let mut answer = sender.send();
    for _ in 0..12 {
        if state(&answer) == "delivered" {
            break;
        }
        answer = sender.send();
    }
    assert_eq!(state(&answer), "delivered", "{name}: {} {}", code(&answer), answer["entry"]["wrong"]);
    assert!(middle.has_no_more_faults(), "{name}: not every cut came about");
    let passed = middle.passed.load(Ordering::Relaxed);
    let share = passed as f64 / GIBIBYTE as f64;
    println!(
        "{name}: 1 GiB, ten cuts: {passed} bytes passed the middle ({share:.4} x), {:.1} s, peak {} MiB resident",
        began.elapsed().as_secs_f64(),
        peak / 1024
    );
    assert!(share <= 1.05, "{share}");
    sender.content
}

#[test]
#[ignore = "takes minutes: cargo xtask delivery"]
fn a_gibibyte_over_a_link_that_is_cut_ten_times() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let cuts: Vec<Fault> = (0..10).map(|cut| Fault::CutAfter(50_000_000 + 7_000_003 * cut)).collect();

    let tus = receivers::tus(&folder.path().join("tus"));
    let middle = Middle::start(&authorities, tus.port, &cuts);
    let policy = format!("tus = \"https://localhost:{}/files\"", middle.port);
    let content = over_a_bad_link(&authorities, "tus", &middle, &policy);
    let stored = std::fs::read_dir(&tus.folder).unwrap().flatten();
    let uploads: Vec<_> = stored.filter(|file| file.path().extension().is_none()).collect();
    assert_eq!(uploads.len(), 1);
    assert!(std::fs::read(uploads[0].path()).unwrap() == content);
    std::fs::remove_file(uploads[0].path()).unwrap();

    let azurite = receivers::azurite(&folder.path().join("azurite"));
    let container = receivers::container(&azurite, "cw", &[]);
    let middle = Middle::start(&authorities, azurite.port, &cuts);
    let policy = format!("azure-blob = \"https://localhost:{}{container}\"", middle.port);
    let content = over_a_bad_link(&authorities, "azure-blob", &middle, &policy);
    let blobs = receivers::blobs(&azurite, &container);
    assert_eq!(blobs.len(), 1);
    assert!(blobs[0].1 == content);
    drop((azurite, blobs));

    let s3 = receivers::s3(&folder.path().join("s3"));
    let middle = Middle::start(&authorities, s3.port, &cuts);
    // The size of parts that the documentation gives.
    let ticket = receivers::ticket(&folder.path().join("ticket"), middle.port, None, &authorities.root);
    let endpoint = Middle::start(&authorities, ticket.port, &[]);
    let policy = format!(
        "ticket = \"https://localhost:{}/\"\nticket-token = \"TICKET-SECRET\"\nticket-hosts = [\"localhost\"]",
        endpoint.port
    );
    let content = over_a_bad_link(&authorities, "ticket (S3 in parts)", &middle, &policy);
    let stored = receivers::files(&folder.path().join("s3/reports"), ".zip");
    assert_eq!(stored.len(), 1);
    assert!(stored[0] == content);
}

#[test]
#[ignore = "takes minutes: cargo xtask delivery"]
fn as_fast_as_curl_to_the_same_server_and_flat_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let tus = receivers::tus(&folder.path().join("tus"));
    let middle = Middle::start(&authorities, tus.port, &[]);
    let endpoint = format!("https://localhost:{}/files", middle.port);
    let mut peaks = Vec::new();
    for size in [10_000_000, GIBIBYTE] {
        let (mut ours, mut theirs, mut memory) = (Duration::MAX, Duration::MAX, 0);
        for round in 0..3 {
            let sender = Sender::new(&authorities, round, size);
            sender.policy(&format!("tus = \"{endpoint}\""));
            sender.keep();
            let (time, peak) = measured(sender.command("send", &sender.reference));
            (ours, memory) = (ours.min(time), memory.max(peak));
            let curl = |more: &[&str]| {
                let mut line = Command::new("curl");
                line.args(["-sS", "--fail", "--http1.1", "-H", "Tus-Resumable: 1.0.0", "--cacert"])
                    .arg(&authorities.root)
                    .args(more);
                line
            };
            let length = format!("Upload-Length: {size}");
            let created = curl(&["-i", "-X", "POST", "-H", &length, &endpoint]).output().unwrap();
            let head = String::from_utf8_lossy(&created.stdout).into_owned();
            let location = head
                .lines()
                .find_map(|line| {
                    line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("location"))
                })
                .unwrap()
                .1;
            let id = location.trim().rsplit('/').next().unwrap();
            let report = sender.report();
            let upload = format!("{endpoint}/{id}");
            let (time, _) = measured(curl(&[
                "-X",
                "PATCH",
                "-H",
                "Upload-Offset: 0",
                "-H",
                "Content-Type: application/offset+octet-stream",
                "-H",
                "Expect:",
                "-T",
                report.to_str().unwrap(),
                &upload,
            ]));
            theirs = theirs.min(time);
        }
        let factor = theirs.as_secs_f64() / ours.as_secs_f64();
        println!(
            "{size} bytes: ours {:.2} s, curl {:.2} s, throughput {factor:.2} x curl's, peak {:.1} MiB resident",
            ours.as_secs_f64(),
            theirs.as_secs_f64(),
            memory as f64 / 1024.0
        );
        peaks.push(memory);
        if size == GIBIBYTE {
            assert!(factor >= 0.8, "{factor}");
        }
    }
    assert!(peaks[1] < peaks[0] + 16 * 1024, "{peaks:?} KiB");
}
