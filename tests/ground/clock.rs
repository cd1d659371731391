//! The clock made wrong with libfaketime, against a time server on loopback.

use std::{
    net::UdpSocket,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use crate::program::{Said, run_with};

/// Where Debian puts libfaketime.
const LIBFAKETIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

fn check_at(fake: &str, hosts: &str, only: &str) -> Said {
    assert!(Path::new(LIBFAKETIME).is_file(), "libfaketime is missing: `cargo xtask test` installs it");
    let preparation = format!("printf '{hosts}' > \"$HOME/hosts\"; mount --bind \"$HOME/hosts\" /etc/hosts");
    let environment =
        [("LD_PRELOAD", LIBFAKETIME), ("FAKETIME", fake), ("FAKETIME_DONT_FAKE_MONOTONIC", "1")];
    run_with(&preparation, &["check", "--json", "--only", only], &environment)
}

#[test]
fn a_clock_that_shows_a_time_before_the_program_was_built_is_wrong_without_asking_anyone() {
    let said = check_at("@2019-03-01 10:00:00", "127.0.0.1 localhost\\n", "clock-accuracy");
    let verdict = said.verdict("clock-accuracy");
    assert_eq!(verdict["status"], "fail", "{}", said.stdout);
    assert_eq!(said.status, Some(1));
}

#[test]
fn a_clock_fourteen_minutes_slow_is_measured_against_a_time_server() {
    let server = TimeServer::start();
    let hosts = "127.0.0.1 localhost time.windows.com\\n";
    let said = check_at("-842s", hosts, "clock-accuracy");
    drop(server);
    let verdict = said.verdict("clock-accuracy");
    assert_eq!(verdict["status"], "fail", "{}", said.stdout);
    let offset = verdict["evidence"]["offset_seconds"].as_f64().unwrap();
    assert!((offset + 842.0).abs() < 3.0, "{offset}");
    assert_eq!(verdict["steps"][0]["action"], "open-date-settings");
}

/// An SNTP server (RFC 4330) on port 123 of loopback, with this machine's true time.
struct TimeServer {
    stop: Arc<AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl TimeServer {
    fn start() -> Self {
        let socket =
            UdpSocket::bind("127.0.0.1:123").expect("port 123 of loopback, as root or in a user namespace");
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let mut question = [0; 48];
            while !stopped.load(Ordering::Relaxed) {
                let Ok((48.., from)) = socket.recv_from(&mut question) else { continue };
                let _ = socket.send_to(&answer(&question), from);
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Drop for TimeServer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = self.thread.take().map(std::thread::JoinHandle::join);
    }
}

fn answer(question: &[u8; 48]) -> [u8; 48] {
    // Seconds from 1900 to 1970, RFC 868.
    const NTP_TO_UNIX: u64 = 2_208_988_800;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let seconds = u32::try_from(now.as_secs() + NTP_TO_UNIX).unwrap();
    let fraction = u32::try_from((u64::from(now.subsec_nanos()) << 32) / 1_000_000_000).unwrap();
    let mut stamp = [0; 8];
    stamp[..4].copy_from_slice(&seconds.to_be_bytes());
    stamp[4..].copy_from_slice(&fraction.to_be_bytes());
    let mut answer = [0; 48];
    answer[0] = 0b00_100_100; // no leap second, version 4, server
    answer[1] = 1; // a primary clock
    answer[12..16].copy_from_slice(b"TEST");
    answer[16..24].copy_from_slice(&stamp);
    answer[24..32].copy_from_slice(&question[40..48]);
    answer[32..40].copy_from_slice(&stamp);
    answer[40..48].copy_from_slice(&stamp);
    answer
}
