//! Starts the built window under the web view's own driver, in a home of its own, and takes pictures of it.
//!
//! Never touches the person's settings; never outlives the test: dropping it ends the driver and all it started.
#![expect(clippy::disallowed_methods, reason = "a test starts the program as a person's desktop would")]

use std::{
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

/// How long anything may take to appear.
const LIMIT: Duration = Duration::from_secs(20);

/// Makes a file the machine's policy, where nothing but this namespace sees it.
const POLICY: &str = "set -e; mount -t tmpfs tmpfs \"$HOME/etc\"; mkdir \"$HOME/etc/upper\" \"$HOME/etc/work\"
mount -t overlay overlay -o lowerdir=/etc,upperdir=\"$HOME/etc/upper\",workdir=\"$HOME/etc/work\" /etc
mkdir -p /etc/enrollment-helper; cp \"$HOME/policy.toml\" /etc/enrollment-helper/policy.toml; chmod 644 /etc/enrollment-helper/policy.toml
exec WebKitWebDriver \"$@\"";

/// How a person's session is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Session<'a> {
    /// The system's locale: "zh_TW.UTF-8".
    pub(crate) locale: &'a str,
    /// "light" or "dark", chosen earlier.
    pub(crate) theme: &'a str,
    /// Width and height of the window in pixels.
    pub(crate) size: (u32, u32),
    /// More variables of the environment.
    pub(crate) environment: &'a [(&'a str, &'a str)],
    /// What the program is started with.
    pub(crate) arguments: &'a [&'a str],
    /// The machine's policy, in a mount namespace of the window's own; empty: whatever this machine has.
    pub(crate) policy: &'a str,
}

impl Default for Session<'_> {
    fn default() -> Self {
        Self {
            locale: "en_US.UTF-8",
            theme: "light",
            size: (960, 680),
            environment: &[],
            arguments: &[],
            policy: "",
        }
    }
}

/// An open window.
#[derive(Debug)]
pub(crate) struct Window {
    /// The `WebDriver` client, for whatever is not below.
    pub(crate) client: Client,
    // Dropped in this order: what runs, then the home it runs in.
    _driver: Driver,
    home: TempDir,
}

impl Window {
    /// Opens the window and waits until the page shows its headline.
    pub(crate) async fn open(session: Session<'_>) -> Self {
        let home = tempfile::tempdir().unwrap();
        let settings = home.path().join("data/enrollmenthelper");
        std::fs::create_dir_all(&settings).unwrap();
        std::fs::write(settings.join("settings.json"), json!({ "theme": session.theme }).to_string())
            .unwrap();
        let driver = Driver::start(home.path(), session);
        let client = driver.connect(&program(), session.arguments).await;
        let window = Self { client, _driver: driver, home };
        let (width, height) = session.size;
        within("resizing", window.client.set_window_size(width, height)).await.unwrap();
        window.until_headline().await;
        window
    }

    /// Opens a page in the web view's plain browser.
    pub(crate) async fn open_browser(browser: &Path, address: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let driver = Driver::start(home.path(), Session::default());
        let client = driver.connect(browser, &["--automation"]).await;
        let window = Self { client, _driver: driver, home };
        within(address, window.client.goto(address)).await.unwrap();
        // As large as the screen, so that every frame in it is whole.
        within("resizing", window.client.set_window_size(1280, 1000)).await.unwrap();
        window
    }

    pub(crate) async fn until_headline(&self) {
        self.until("the page has a headline", "return !!document.querySelector('h1')?.textContent.trim()")
            .await;
    }

    /// The home that the window runs in.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// What a script in the page returns.
    pub(crate) async fn ask(&self, script: &str) -> Value {
        let answer = within(script, self.client.execute(script, Vec::new())).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What a script in the page hands to its last argument, a function, when it is done.
    pub(crate) async fn ask_later(&self, script: &str) -> Value {
        let answer = within(script, self.client.execute_async(script, Vec::new())).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until a script in the page returns true.
    pub(crate) async fn until(&self, what: &str, script: &str) {
        let began = Instant::now();
        loop {
            let answer = within(what, self.client.execute(script, Vec::new())).await;
            if matches!(answer, Ok(Value::Bool(true))) {
                return;
            }
            if began.elapsed() > LIMIT {
                let page = self.client.source().await.unwrap_or_default();
                panic!(
                    "not within {} s: {what} (last answer {answer:?}); the page:\n{page}",
                    LIMIT.as_secs()
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until no row is being checked any more.
    pub(crate) async fn until_checked(&self) {
        self.until(
            "every row has its answer",
            "const rows = [...document.querySelectorAll('[data-check][data-status]')]; \
             return rows.length > 0 && rows.every(row => row.dataset.status !== 'checking')",
        )
        .await;
    }

    /// Keeps a picture of the window as `target/screenshots/NAME.png`.
    pub(crate) async fn screenshot(&self, name: &str) -> PathBuf {
        // An even white compresses to less; the driver hands that out until the page has been painted.
        const SMALLEST: usize = 12_000;
        // Two frames: what was asked for last is in the second one. A page that nobody can see draws none.
        const PAINTED: &str = "const done = arguments[arguments.length - 1]; setTimeout(() => done(false), 1000); \
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true), 30)))";
        self.ask_later(PAINTED).await;
        let began = Instant::now();
        let picture = loop {
            let picture = within(name, self.client.screenshot()).await.unwrap();
            if picture.len() >= SMALLEST {
                break picture;
            }
            assert!(began.elapsed() < LIMIT, "{name}: nothing was painted within {} s", LIMIT.as_secs());
            tokio::time::sleep(Duration::from_millis(100)).await;
        };
        keep(name, &picture)
    }

    /// Closes the window as the driver closes it.
    pub(crate) async fn close(self) {
        within("closing", self.client.clone().close()).await.unwrap();
    }
}

/// The web view's driver, in a process group of its own: what it starts ends with it.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(home: &Path, session: Session<'_>) -> Self {
        // Free now; nobody else takes ports in this namespace.
        let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
        let mut driver = Command::new("unshare");
        if session.policy.is_empty() {
            driver = Command::new("WebKitWebDriver");
        } else {
            // Over this machine's own folder, and gone with the namespace.
            std::fs::write(home.join("policy.toml"), session.policy).unwrap();
            std::fs::create_dir_all(home.join("etc")).unwrap();
            driver.args(["-m", "sh", "-c", POLICY, "WebKitWebDriver"]);
        }
        let process = driver
            .arg(format!("--port={port}"))
            .process_group(0)
            .stdin(Stdio::null())
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("LANG", session.locale)
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            // With this set, a picture of a page that stands still never comes.
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            // The bus of assistive programs would be started by the first window and ended with it.
            .env("NO_AT_BRIDGE", "1")
            // What makes the window let itself be driven.
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(session.environment.iter().copied())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("WebKitWebDriver does not start ({error}): `cargo xtask test` installs it")
            });
        Self { process, port }
    }

    async fn connect(&self, program: &Path, arguments: &[&str]) -> Client {
        let options = json!({ "binary": program, "args": arguments });
        let capabilities = Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let began = Instant::now();
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities.clone());
            let address = format!("http://127.0.0.1:{}", self.port);
            let connected = within("opening the window", builder.connect(&address)).await;
            match connected {
                Ok(client) => return client,
                // Not listening yet.
                Err(_) if began.elapsed() < LIMIT => tokio::time::sleep(Duration::from_millis(50)).await,
                Err(error) => panic!("the driver does not open the window: {error}"),
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}

/// Keeps a picture as `target/screenshots/NAME.png`.
pub(crate) fn keep(name: &str, picture: &[u8]) -> PathBuf {
    let path = target().join("screenshots").join(format!("{name}.png"));
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, picture).unwrap();
    path
}

/// What the driver answers, which must not take for ever.
async fn within<T>(what: &str, answer: impl Future<Output = T>) -> T {
    let answer = tokio::time::timeout(LIMIT, answer).await;
    answer.unwrap_or_else(|_| panic!("the driver gave no answer within {} s: {what}", LIMIT.as_secs()))
}

/// The built window program; `WINDOW_PROGRAM` names another build of it, for measures.
pub(crate) fn program() -> PathBuf {
    let named = std::env::var_os("WINDOW_PROGRAM").map(PathBuf::from);
    let path = named.unwrap_or_else(|| target().join("debug/enrollment-helper"));
    assert!(path.is_file(), "{} is not built: `cargo xtask test` builds it first", path.display());
    path
}

/// Cargo's folder for what it builds: the test itself lies in `debug/deps` there.
pub(crate) fn target() -> PathBuf {
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_path_buf()
}
