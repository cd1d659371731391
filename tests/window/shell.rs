//! The window among other programs: one at a time, links and files from outside, where it stood, and another computer's report.
#![expect(clippy::disallowed_methods, reason = "a test starts the program as a person's desktop would")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{
    dropped::{Beside, window_manager},
    window::{Session, Window, program},
};

/// Another start of the program, as a desktop makes it: with a link or a file. It has to end by itself.
fn start_again(window: &Window, arguments: &[&str]) -> Output {
    let mut child = Command::new(program())
        .args(arguments)
        .env("HOME", window.home())
        .env("XDG_DATA_HOME", window.home().join("data"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > Duration::from_secs(10) {
            child.kill().unwrap();
            panic!("a second window stays open");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.wait_with_output().unwrap()
}

fn machine(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("machines").join(name)
}

/// Everything that would act on this computer and is not off.
const ACTING: &str = "return [...document.querySelectorAll('[data-action], [data-agree], [data-answer], [data-send-step], [data-send], \
                      [data-made] button, #look-again, #check-again, #account, #prepare-report')] \
                      .filter(control => control.getAttribute('aria-disabled') !== 'true' && !control.matches(':disabled')).length";

const PAGE: &str = "return document.querySelector('main').dataset.page";

#[tokio::test]
async fn a_second_start_ends_and_the_first_window_goes_where_its_link_leads() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    for (link, page, what) in [
        ("enrollment-helper://send", "send", "a page"),
        ("enrollment-helper://check/network-reach", "guide", "the guide of a check that failed"),
        ("enrollment-helper://check/disk-space", "computer", "a check that has no guide"),
        ("enrollment-helper://error/0x80180014", "look-up", "an error"),
    ] {
        let output = start_again(&window, &[link]);
        assert!(output.status.success(), "{link}: {output:?}");
        window.until(what, &format!("return document.querySelector('main').dataset.page === '{page}'")).await;
    }
    window
        .until(
            "the error is looked up",
            "return !!document.querySelector('[data-answer-id=\"win-menroll-0x80180014\"]')",
        )
        .await;
    assert!(start_again(&window, &[]).status.success());
    window.close().await;
}

#[tokio::test]
async fn hostile_links_and_files_from_outside_change_nothing() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    // What is checked, changed or sent would show in the page; it is counted how often it changes.
    window
        .ask(
            "window.changes = 0; new MutationObserver(() => window.changes++) \
             .observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true }); return true",
        )
        .await;
    for link in [
        "enrollment-helper://fix/remove-leftovers",
        "enrollment-helper://send?now=1",
        "enrollment-helper://check/time-zone?answer=yes",
        "enrollment-helper://check/../send",
        "enrollment-helper://user:secret@send",
        "enrollment-helper:javascript:alert(1)",
        "file://evil.example/share/x.ehreport",
        "https://evil.example/",
        "--remote-debugging-port=1",
    ] {
        assert!(start_again(&window, &[link]).status.success(), "{link}");
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(window.ask(PAGE).await, "computer");
    assert_eq!(window.ask("return window.changes").await, json!(0));
    let hostile =
        "enrollment-helper://error/%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'x'%22%3E%E2%80%AE";
    assert!(start_again(&window, &[hostile]).status.success());
    window
        .until(
            "it is text to look up",
            "return document.querySelector('#error-text')?.value.startsWith('<img')",
        )
        .await;
    assert_eq!(window.ask("return document.querySelector('img')").await, json!(null));
    window.close().await;
}

#[tokio::test]
async fn a_recording_that_is_opened_shows_the_other_computer_and_nothing_in_it_acts() {
    let recording = machine("windows-problems.json");
    let arguments = [recording.to_str().unwrap()];
    for (locale, theme) in [("en_US.UTF-8", "light"), ("zh_TW.UTF-8", "dark"), ("ar_EG.UTF-8", "light")] {
        let window =
            Window::open(Session { locale, theme, arguments: &arguments, ..Session::default() }).await;
        window
            .until("the recording is marked", "return !!document.querySelector('[data-recording=\"shown\"]')")
            .await;
        window
            .until("its problems are listed", "return document.querySelectorAll('[data-problem]').length > 1")
            .await;
        assert_eq!(window.ask(ACTING).await, json!(0));
        window.screenshot(&format!("recording-{}-{theme}", &locale[..2])).await;
        window.ask("document.querySelector('[data-problem] button').click(); return true").await;
        window.until("a guide opens", "return document.querySelector('main').dataset.page === 'guide'").await;
        assert_eq!(window.ask(ACTING).await, json!(0));
        window.screenshot(&format!("recording-guide-{}-{theme}", &locale[..2])).await;
        window.ask("document.querySelector('[data-place=\"send\"]').click(); return true").await;
        window.until("sending is off, and says so", "return !!document.querySelector('[data-off]')").await;
        window.ask("document.querySelector('#leave-recording').click(); return true").await;
        window.until("this computer is back", "return !document.querySelector('[data-recording]')").await;
        window.until_checked().await;
        window.close().await;
    }
}

#[tokio::test]
async fn a_report_from_another_start_is_shown_and_a_sealed_or_broken_one_says_so() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    let recording = machine("macos-jamf.json");
    assert!(start_again(&window, &[recording.to_str().unwrap()]).status.success());
    window.until("it is shown", "return !!document.querySelector('[data-recording=\"shown\"]')").await;
    for (name, bytes, state) in [
        ("sealed.ehreport", "age-encryption.org/v1\n-> X25519 x\n", "sealed"),
        ("broken.ehreport", "something else", "failed"),
    ] {
        let path = window.home().join(name);
        std::fs::write(&path, bytes).unwrap();
        assert!(start_again(&window, &[path.to_str().unwrap()]).status.success());
        window
            .until(state, &format!("return !!document.querySelector('[data-recording=\"{state}\"]')"))
            .await;
        window.screenshot(&format!("recording-{state}")).await;
    }
    window.close().await;
}

/// Desktop without a driver: a window manager and a keyboard. The program ends with it.
struct Desktop {
    _manager: Beside,
    window: std::process::Child,
    home: tempfile::TempDir,
}

impl Desktop {
    /// Opens the window after `preparation`, a shell script in a mount namespace of its own.
    fn open(home: tempfile::TempDir, preparation: &str) -> Self {
        let root =
            std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        let manager = window_manager();
        let window = Command::new("unshare")
            .args([
                if root { "-m" } else { "-rm" },
                "sh",
                "-c",
                &format!("set -e\n{preparation}\nexec \"$@\""),
                "sh",
            ])
            .arg(program())
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("NO_AT_BRIDGE", "1")
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self { _manager: manager, window, home }
    }

    /// What xdotool says of the program's window.
    fn ask(arguments: &[&str]) -> String {
        let output = Command::new("xdotool").args(arguments).stderr(Stdio::null()).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// The window, once it is there.
    fn id() -> String {
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(20) {
            let id = Self::ask(&["search", "--onlyvisible", "--name", "^Enrollment Helper$"]);
            if !id.is_empty() {
                return id;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("no window appears");
    }

    /// Closes it as a person does, and says how long the process takes to end.
    fn close(&mut self) -> Duration {
        let id = Self::id();
        Self::ask(&["windowactivate", "--sync", &id, "key", "alt+F4"]);
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(20) {
            if self.window.try_wait().unwrap().is_some() {
                return began.elapsed();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the window does not close");
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        let _ = self.window.kill();
        let _ = self.window.wait();
    }
}

#[test]
fn the_window_opens_again_as_it_was_left() {
    let geometry = || {
        let id = Desktop::id();
        let said = Desktop::ask(&["getwindowgeometry", "--shell", &id]);
        // Its number is another one each time.
        said.lines().filter(|line| !line.starts_with("WINDOW=")).collect::<Vec<_>>().join(" ")
    };
    let mut home = tempfile::tempdir().unwrap();
    let mut left = String::new();
    for round in 0..2 {
        let mut desktop = Desktop::open(home, "");
        let id = Desktop::id();
        // A window that is still opening takes its own size once more: twice the same, and it stays.
        let stays = |is_right: &dyn Fn(&str) -> bool| {
            let first = geometry();
            std::thread::sleep(Duration::from_secs(1));
            is_right(&first) && geometry() == first
        };
        let is_wanted = |said: &str| said.contains("WIDTH=700") && said.contains("HEIGHT=600");
        let began = Instant::now();
        if round == 0 {
            while !stays(&is_wanted) && began.elapsed() < Duration::from_secs(20) {
                Desktop::ask(&["windowsize", &id, "700", "600"]);
                Desktop::ask(&["windowmove", &id, "300", "120"]);
            }
            left = geometry();
            assert!(is_wanted(&left), "{left}");
        } else {
            while !stays(&|said| said == left) && began.elapsed() < Duration::from_secs(20) {}
            assert_eq!(geometry(), left);
        }
        desktop.close();
        home = std::mem::replace(&mut desktop.home, tempfile::tempdir().unwrap());
    }
}

#[test]
fn a_window_closes_at_once_while_a_probe_hangs_and_leaves_no_process_behind() {
    // The program that tells GNOME's settings never answers.
    let hangs = r#"printf '#!/bin/sh\necho $$ >>"$HOME/hanging"; exec sleep 600\n' >"$HOME/hangs"; chmod 755 "$HOME/hangs"
mount --bind "$HOME/hangs" /usr/bin/gsettings
export XDG_CURRENT_DESKTOP=GNOME"#;
    let mut desktop = Desktop::open(tempfile::tempdir().unwrap(), hangs);
    let list = desktop.home.path().join("hanging");
    let began = Instant::now();
    while !list.is_file() && began.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let took = desktop.close();
    // Its limit is two seconds and a half; a window that waited for it would be seen here.
    assert!(took < Duration::from_secs(2), "{took:?}");
    std::thread::sleep(Duration::from_millis(300));
    for hanging in std::fs::read_to_string(&list).unwrap().lines() {
        let state = std::fs::read_to_string(format!("/proc/{hanging}/stat")).unwrap_or_default();
        assert!(state.is_empty() || state.contains(") Z "), "it outlives the window: {state}");
    }
}
