//! Files dragged onto the real window with the mouse, as from a file manager, and a sealed report opened with its key from the system's
//! own dialog.
#![expect(clippy::disallowed_methods, reason = "a test starts programs as a person's desktop would")]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use tests::age_key;

use crate::window::{Session, Window};

/// How long a program of the desktop may take for anything.
const LIMIT: Duration = Duration::from_secs(20);

/// The middle of what files are dragged from; `drag.py` puts it there.
const FROM: (i32, i32) = (1200, 920);

/// What xdotool says, or does.
pub(crate) fn desktop(arguments: &[&str]) -> String {
    let output = Command::new("xdotool").args(arguments).stderr(Stdio::null()).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn mouse_to((x, y): (i32, i32)) {
    desktop(&["mousemove", "--sync", &x.to_string(), &y.to_string()]);
}

/// A program beside the window; it ends with the test.
pub(crate) struct Beside(Child);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Takes the place of the desktop's window manager: dialogs get the keyboard from it. One that meets a window that is just going ends at
/// once: then another one.
pub(crate) fn window_manager() -> Beside {
    for _ in 0..20 {
        let mut manager =
            Beside(Command::new("openbox").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        std::thread::sleep(Duration::from_millis(300));
        if manager.0.try_wait().unwrap().is_none() {
            return manager;
        }
    }
    panic!("no window manager stays");
}

/// A window, once it is there, and where it lies.
pub(crate) fn found(name: &str) -> (String, (i32, i32)) {
    let began = Instant::now();
    loop {
        let id = desktop(&["search", "--onlyvisible", "--name", name]);
        let said = desktop(&["getwindowgeometry", "--shell", id.lines().last().unwrap_or_default()]);
        let number = |key: &str| said.lines().find_map(|line| line.strip_prefix(key)?.parse::<i32>().ok());
        if let (Some(x), Some(y), Some(width), Some(height)) =
            (number("X="), number("Y="), number("WIDTH="), number("HEIGHT="))
        {
            return (id.lines().last().unwrap_or_default().to_owned(), (x + width / 2, y + height / 2));
        }
        assert!(began.elapsed() < LIMIT, "no window is called {name}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Files in the hand, over the window; let go by [`Held::drop_here`].
struct Held {
    source: Beside,
    says: BufReader<ChildStdout>,
}

impl Held {
    /// Takes hold of the files and moves them over the window, as a hand does: not in one leap.
    fn over_the_window(files: &[&Path]) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("window/drag.py");
        let mut source = Command::new("/usr/bin/python3")
            .arg(script)
            .args(files)
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let says = BufReader::new(source.stdout.take().unwrap());
        let mut held = Self { source: Beside(source), says };
        assert_eq!(held.hear(), "there");
        let (_, to) = found("^Enrollment Helper$");
        mouse_to(FROM);
        desktop(&["mousedown", "1"]);
        for step in 1..=12 {
            mouse_to((FROM.0 + (to.0 - FROM.0) * step / 12, FROM.1 + (to.1 - FROM.1) * step / 12));
            std::thread::sleep(Duration::from_millis(25));
        }
        held
    }

    fn hear(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// Lets go of them.
    fn drop_here(mut self) {
        desktop(&["mouseup", "1"]);
        assert_eq!(self.hear(), "taken");
        drop(self.source);
    }
}

async fn until_held(window: &Window) {
    window
        .until("it says what happens when they are let go", "return !!document.querySelector('.drop')")
        .await;
}

#[tokio::test]
async fn files_dragged_over_the_window_are_announced_and_searched_or_shown_when_they_are_let_go() {
    let _manager = window_manager();
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    let log = window.home().join("enroll me – 註冊.log");
    std::fs::write(&log, "2026-11-24 10:00:00 MDM enroll failed 0x80180014 for anna@contoso.example\n")
        .unwrap();
    let held = Held::over_the_window(&[&log]);
    until_held(&window).await;
    window.screenshot("dragged-en-light").await;
    held.drop_here();
    window
        .until(
            "what the log holds is on the page of errors",
            "return document.querySelector('main').dataset.page === 'look-up' \
             && !!document.querySelector('.logs [data-answer-id=\"win-menroll-0x80180014\"]')",
        )
        .await;
    window.until("nothing is held any more", "return !document.querySelector('.drop')").await;
    let text = window.ask("return document.querySelector('.line-of-log').textContent").await;
    assert!(
        text.as_str().is_some_and(|text| text.contains("0x80180014") && !text.contains("anna")),
        "{text}"
    );

    let recording = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/macos-jamf.json");
    Held::over_the_window(&[&recording]).drop_here();
    window
        .until("the other computer is shown", "return !!document.querySelector('[data-recording=shown]')")
        .await;
    window.close().await;
}

/// Chooses a file in the system's own dialog, by typing where it is.
async fn choose(window: &Window, file: &Path) {
    window
        .until(
            "the key is asked for",
            "const one = document.querySelector('#unseal-recording:not([aria-disabled=true])'); one?.focus(); one?.click(); return !!one",
        )
        .await;
    let (id, _) = found("^Choose the key");
    desktop(&["windowactivate", "--sync", &id]);
    // The first stroke opens the line that a place is typed into.
    desktop(&["key", "slash"]);
    std::thread::sleep(Duration::from_millis(500));
    desktop(&["type", "--delay", "12", file.to_str().unwrap().trim_start_matches('/')]);
    // The dialog completes what is typed as soon as it has read the folder; until then Return only takes the completion.
    let began = Instant::now();
    while !desktop(&["search", "--onlyvisible", "--name", "^Choose the key"]).is_empty() {
        assert!(began.elapsed() < LIMIT, "the dialog does not take {}", file.display());
        std::thread::sleep(Duration::from_millis(400));
        desktop(&["key", "Return"]);
    }
}

/// Every byte below a folder.
fn bytes_below(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = file.path();
        match file.file_type() {
            Ok(kind) if kind.is_dir() => bytes.extend(bytes_below(&path)),
            Ok(kind) if kind.is_file() => bytes.extend(std::fs::read(&path).unwrap_or_default()),
            _ => {}
        }
    }
    bytes
}

#[tokio::test]
async fn a_report_that_was_sealed_on_its_way_opens_with_its_key_alone_and_the_key_is_not_kept() {
    let _manager = window_manager();
    let folder = tempfile::tempdir().unwrap();
    let (mine, public) = age_key(folder.path(), "mine.txt");
    let (other, _) = age_key(folder.path(), "other.txt");
    let share = folder.path().join("share");
    std::fs::create_dir(&share).unwrap();
    let policy =
        format!("[report]\nseal-to = [\"{public}\"]\n[destination]\nfolder = \"{}\"\n", share.display());
    let window = Window::open(Session { policy: &policy, ..Session::default() }).await;
    window.until_checked().await;
    window.ask("document.querySelector('.foot .button').click(); return true").await;
    window
        .until(
            "it is sent",
            "return document.querySelector('[data-delivery]')?.dataset.delivery === 'delivered'",
        )
        .await;
    let reference = window.ask("return document.querySelector('#reference').textContent").await;
    let reference = reference.as_str().unwrap().to_owned();
    let report = share.join(format!("enrollment-report-{reference}.ehreport"));

    Held::over_the_window(&[&report]).drop_here();
    window
        .until(
            "it asks for its key",
            "return !!document.querySelector('[data-recording=sealed] #unseal-recording')",
        )
        .await;
    window.screenshot("recording-sealed-en-light").await;
    choose(&window, &other).await;
    window
        .until(
            "the other key does not fit, and the focus is where one chooses again",
            "return !!document.querySelector('[data-recording=sealed] [role=status] p') && document.activeElement.id === 'unseal-recording'",
        )
        .await;
    window.screenshot("recording-other-key-en-light").await;
    choose(&window, &mine).await;
    window
        .until(
            "the computer it comes from is shown",
            &format!(
                "return document.querySelector('[data-recording=shown]')?.textContent.includes('{reference}')"
            ),
        )
        .await;
    window.until("and the focus is on it", "return document.activeElement.tagName === 'H1'").await;
    window.screenshot("recording-unsealed-en-light").await;
    let secret = std::fs::read_to_string(&mine).unwrap();
    let secret = secret.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).unwrap();
    // The dialog is the system's and may remember where it was; what we keep lies in our own folder.
    let kept =
        String::from_utf8_lossy(&bytes_below(&window.home().join("data/enrollmenthelper"))).into_owned();
    assert!(!kept.is_empty() && !kept.contains(secret) && !kept.contains("mine.txt"));
    assert!(!String::from_utf8_lossy(&bytes_below(window.home())).contains(secret));
    window.close().await;
}
