//! The page over recorded screens, in the web view's own browser: for states that no test machine has, in every language, quickly.
//!
//! Served on loopback under the window's own content policy, from what `cargo xtask test` built and wrote below `target/`.
#![expect(clippy::disallowed_methods, reason = "a test serves files and reads the tool it checks with")]

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
};

use fantoccini::Locator;
use serde_json::Value;

use crate::window::{Window, keep, target};

/// Where `WebKitGTK` keeps its plain browser.
const BROWSERS: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
];

/// A screen: its name, the recorded state, and what is done on the page to get there.
pub(crate) struct Shown {
    pub(crate) name: &'static str,
    state: &'static str,
    script: &'static str,
}

const fn state(state: &'static str) -> Shown {
    Shown { name: state, state, script: "" }
}

const fn on(name: &'static str, state: &'static str, script: &'static str) -> Shown {
    Shown { name, state, script }
}

/// A state of the page "Send to IT".
const fn send(state: &'static str) -> Shown {
    on(state, state, "press('[data-place=send]')")
}

/// Opens the guide of the first problem.
const GUIDE: &str = "press('[data-problem] button')";

/// Every screen.
pub(crate) const SCREENS: &[Shown] = &[
    state("beginning"),
    state("checking"),
    state("fine"),
    state("one"),
    state("many"),
    state("colour"),
    state("no-policy"),
    state("only-it"),
    state("unknown"),
    state("nothing-told"),
    state("question"),
    state("account"),
    state("no-network"),
    state("policy-broken"),
    state("made"),
    state("first-start"),
    state("recording"),
    state("recording-opening"),
    state("recording-unsealing"),
    state("recording-sealed"),
    state("recording-other-key"),
    state("recording-no-key"),
    state("recording-key-alone"),
    state("recording-failed"),
    on("guide-recording", "recording", GUIDE),
    on("guide", "many", GUIDE),
    on(
        "guide-next-step",
        "many",
        "press('[data-problem] button'); await until('#next-step'); press('#next-step')",
    ),
    on("guide-only-it", "only-it", GUIDE),
    on("guide-still", "still", GUIDE),
    on("guide-looking", "looking-again", GUIDE),
    on("guide-by-hand", "by-hand", GUIDE),
    on("guide-fix", "fix", GUIDE),
    on("guide-fix-working", "fix-working", GUIDE),
    on("guide-fix-not-permitted", "fix-not-permitted", GUIDE),
    on("guide-fix-failed", "fix-failed", GUIDE),
    on("guide-fixed", "many", "press('[data-problem] button'); await until('.steps'); fake.show('one')"),
    on("guide-all-fixed", "one", "press('[data-problem] button'); await until('.steps'); fake.show('made')"),
    on(
        "folded-out",
        "many",
        "document.querySelector('.fold').open = true; document.querySelector('.fold').scrollIntoView()",
    ),
    on("look-up", "many", "press('[data-place=look-up]')"),
    on(
        "look-up-answers",
        "many",
        "press('[data-place=look-up]'); await type('There was a certificate error')",
    ),
    on(
        "look-up-nothing",
        "many",
        "press('[data-place=look-up]'); await type('the printer is out of paper'); await until('[data-nothing]')",
    ),
    on(
        "look-up-phone",
        "fine",
        "press('[data-lead=phone]'); await until('.says'); document.querySelector('.says').open = true",
    ),
    on(
        "look-up-logs",
        "many",
        "press('[data-place=look-up]'); fake.change(s => { s.logs = fake.logs('found') }); await until('.logs .says'); document.querySelector('.logs .says').open = true; document.querySelector('.logs').scrollIntoView()",
    ),
    on(
        "look-up-searching",
        "many",
        "press('[data-place=look-up]'); fake.change(s => { s.logs = fake.logs('searching') }); await until('.bar'); document.querySelector('.logs').scrollIntoView()",
    ),
    on("drop", "many", "fake.drag(true)"),
    on("send", "many", "press('[data-place=send]')"),
    send("send-preparing"),
    send("send-ready"),
    send("send-by-hand"),
    send("send-saved"),
    send("send-not-saved"),
    send("send-not-made"),
    send("send-no-mail-program"),
    send("send-waiting-list"),
    send("sending-connecting"),
    send("sending"),
    send("sent"),
    send("kept-no-network"),
    send("kept-captive-portal"),
    send("kept-stopped"),
    send("refused-not-permitted"),
    send("refused-link-expired"),
    send("refused-too-large"),
    send("refused-expired"),
    on(
        "send-part-open",
        "send-ready",
        "press('[data-place=send]'); await until('.part .open'); press('.part .open'); await until('.preview'); await rest(); document.querySelector('.parts').scrollIntoView()",
    ),
    on(
        "send-history",
        "send-waiting-list",
        "press('[data-place=send]'); await until('#history'); await rest(); document.querySelector('#history').scrollIntoView()",
    ),
    on("report-waiting", "send-waiting-list", ""),
    on("settings", "many", "press('[data-place=settings]')"),
    on("languages", "many", "press('#language')"),
    on("person", "many", "press('#person')"),
];

/// Things that scripts use: all wait for what they need.
const TOOLS: &str = "const until = async (selector) => { for (let i = 0; i < 100; i++) { if (document.querySelector(selector)) return; await new Promise(done => setTimeout(done, 20)); } throw new Error('never there: ' + selector); }; \
     const rest = () => new Promise(done => setTimeout(done, 60)); \
     const press = (selector) => document.querySelector(selector).click(); \
     const type = async (text) => { await until('#error-text'); const box = document.querySelector('#error-text'); box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); await new Promise(done => setTimeout(done, 500)); };";

/// The browser with the page in it.
pub(crate) struct FakePage {
    pub(crate) window: Window,
}

impl FakePage {
    /// The page with exactly that much room, whatever the browser needs for itself: it lies in a frame.
    pub(crate) async fn open((width, height): (u32, u32)) -> Self {
        let address = serve();
        let browser = BROWSERS.iter().map(Path::new).find(|path| path.is_file());
        let browser = browser.expect("WebKitGTK's MiniBrowser comes with the web view");
        let window = Window::open_browser(browser, &format!("{address}/frame.html?{width}x{height}")).await;
        let page = Self { window };
        // As high as the page: of a frame in a higher window WebKitGTK leaves that much unpainted in a picture.
        let around = page.window.ask("return outerHeight - innerHeight").await;
        let around = u32::try_from(around.as_u64().unwrap_or_default()).unwrap();
        page.window.client.set_window_size(1280, height + around).await.unwrap();
        page.enter().await;
        page.window.until_headline().await;
        let inner = page.window.ask("return [innerWidth, innerHeight]").await;
        assert_eq!(inner, serde_json::json!([width, height]));
        page
    }

    async fn enter(&self) {
        self.window.client.enter_frame(0).await.unwrap();
    }

    /// Keeps a picture of the page as `target/screenshots/NAME.png`.
    pub(crate) async fn screenshot(&self, name: &str) {
        // What was asked for last has to be painted before it is pictured.
        self.window
            .ask_later("const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true), 30)))")
            .await;
        self.window.client.clone().enter_parent_frame().await.unwrap();
        let frame = self.window.client.find(Locator::Css("iframe")).await.unwrap();
        keep(name, &frame.screenshot().await.unwrap());
        self.enter().await;
    }

    /// Goes to a screen, in a language and a theme.
    pub(crate) async fn show(&self, screen: &Shown, language: &str, theme: &str) {
        let script = format!(
            "const done = arguments[arguments.length - 1]; {TOOLS} (async () => {{ \
             document.documentElement.style.setProperty('--move', '0ms'); \
             press('[data-place=look-up]'); await until('#error-text'); document.querySelector('#clear')?.click(); press('input[value=here]'); \
             press('[data-place=computer]'); fake.drag(false); \
             document.querySelectorAll('[aria-expanded=true]:is(#language, #person)').forEach(open => open.click()); \
             await fake.switchTo({language:?}, {state:?}, {theme:?}); \
             await new Promise(done => setTimeout(done, 30)); {script}; \
             await new Promise(done => setTimeout(done, 60)); return 'there'; }})().then(done, error => done(String(error)))",
            state = screen.state,
            script = screen.script,
        );
        let answer = self.window.ask_later(&script).await;
        assert_eq!(answer, "there", "{} in {language}, {theme}", screen.name);
    }
}

/// The languages there are screens of.
pub(crate) fn languages() -> Vec<String> {
    let files =
        std::fs::read_dir(screens()).expect("`cargo xtask test` writes the screens of every language");
    let mut tags: Vec<String> = files
        .filter_map(|file| Some(file.ok()?.file_name().to_str()?.strip_suffix(".json")?.to_owned()))
        .collect();
    tags.sort();
    tags
}

/// Which of axe-core's rules.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rules {
    /// Every one.
    All,
    /// Those that a theme can break.
    Colours,
}

/// What axe-core finds wrong on the page that is open, a line each.
pub(crate) async fn violations(window: &Window, rules: Rules) -> Vec<String> {
    if window.ask("return typeof window.axe").await != "object" {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("npm ci in ui/ brings axe-core");
        window.ask(&format!("{axe}; return true")).await;
    }
    let only = match rules {
        Rules::All => "",
        Rules::Colours => "runOnly: ['color-contrast', 'link-in-text-block'],",
    };
    let found = window
        .ask_later(
            &format!("const done = arguments[arguments.length - 1]; \
             axe.run(document, {{ {only} resultTypes: ['violations'], preload: false }}).then( \
               found => done(found.violations.flatMap(rule => rule.nodes.map(node => `${{rule.id}}: ${{node.html.slice(0, 200)}} ${{node.failureSummary}}`))), \
               error => done([String(error)]))"),
        )
        .await;
    found.as_array().unwrap().iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

fn screens() -> PathBuf {
    target().join("fake-screens")
}

/// The window's own content policy, and in addition the recorded screens from the same place, in a frame of the same place.
fn content_policy() -> String {
    let conf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/tauri.conf.json");
    let conf: Value = serde_json::from_str(&std::fs::read_to_string(conf).unwrap()).unwrap();
    let policy = conf["app"]["security"]["csp"].as_str().unwrap().to_owned();
    assert!(policy.contains("connect-src ipc:"), "{policy}");
    policy
        .replace("connect-src ipc:", "connect-src 'self' ipc:")
        .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
}

/// Serves the page until the test program ends. The address.
fn serve() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let policy = content_policy();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let policy = policy.clone();
            std::thread::spawn(move || answer(&stream, &policy));
        }
    });
    address
}

fn answer(mut stream: &TcpStream, policy: &str) {
    let mut asked = String::new();
    let mut reader = BufReader::new(stream);
    if reader.read_line(&mut asked).is_err() {
        return;
    }
    let path = asked
        .split(' ')
        .nth(1)
        .unwrap_or("/")
        .split('?')
        .next()
        .unwrap_or_default()
        .trim_start_matches('/')
        .to_owned();
    let file = match path.strip_prefix("screens/") {
        Some(name) => screens().join(name),
        None => target().join("fake-page").join(&path),
    };
    let kind = match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        _ => "application/json",
    };
    if path == "frame.html" {
        // The frame itself needs a style and is no part of what is tested.
        let size = asked.split(['?', ' ']).nth(2).unwrap_or_default();
        let (width, height) = size.split_once('x').unwrap_or_default();
        let body = format!(
            "<!doctype html><html lang=\"en\"><title>frame</title><body style=\"margin:0\"><iframe title=\"page\" src=\"index.html\" width=\"{width}\" height=\"{height}\" style=\"border:0;display:block\"></iframe>"
        );
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        return;
    }
    let (status, body) = match std::fs::read(&file) {
        Ok(body) if !path.contains("..") => ("200 OK", body),
        _ => ("404 Not Found", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nContent-Security-Policy: {policy}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}
