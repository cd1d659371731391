//! Real receivers on loopback, each in a process of its own that ends with the test; and what they stored.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A receiver's process.
#[derive(Debug)]
pub(crate) struct Receiver {
    pub(crate) port: u16,
    pub(crate) folder: PathBuf,
    process: Child,
}

impl Receiver {
    /// A folder as the receiver's process sees it, mounts of its own included.
    pub(crate) fn seen_from_outside(&self, folder: &Path) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.process.id()));
        root.join(folder.strip_prefix("/").unwrap())
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn servers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("servers")
}

/// Free now; nobody else takes ports in this namespace.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// The system's own Python: the one that Debian's packages for it belong to.
fn python() -> Command {
    Command::new("/usr/bin/python3")
}

/// Starts it and waits until it takes connections.
fn start(mut command: Command, port: u16, folder: &Path) -> Receiver {
    let process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn();
    let process =
        process.unwrap_or_else(|error| panic!("{command:?}: {error}: `cargo xtask test` installs it"));
    let began = Instant::now();
    let mut receiver = Receiver { port, folder: folder.to_owned(), process };
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(began.elapsed() < Duration::from_secs(30), "{command:?} does not listen");
        assert!(receiver.process.try_wait().unwrap().is_none(), "{command:?} ended");
        std::thread::sleep(Duration::from_millis(50));
    }
    receiver
}

fn own(what: &str, folder: &Path, more: &[&str]) -> Receiver {
    std::fs::create_dir_all(folder).unwrap();
    let port = free_port();
    let mut command = python();
    command.arg(servers().join("receivers.py")).arg(what).arg(port.to_string()).arg(folder).args(more);
    start(command, port, folder)
}

pub(crate) fn form(folder: &Path) -> Receiver {
    own("form", folder, &[])
}

pub(crate) fn smtp(folder: &Path, sign_in: &[&str]) -> Receiver {
    own("smtp", folder, sign_in)
}

pub(crate) fn proxy(folder: &Path, sign_in: &[&str]) -> Receiver {
    own("proxy", folder, sign_in)
}

pub(crate) fn tus(folder: &Path) -> Receiver {
    std::fs::create_dir_all(folder).unwrap();
    let port = free_port();
    let mut command = Command::new("node");
    command.arg(servers().join("tus.js")).arg(port.to_string()).arg(folder);
    start(command, port, folder)
}

/// The same, with a disk of its own of that size mounted at the folder.
pub(crate) fn tus_on_a_small_disk(folder: &Path, size: &str) -> Receiver {
    let port = free_port();
    let mut command = Command::new("unshare");
    let script = format!("mount -t tmpfs -o size={size} tmpfs \"$3\" && exec node \"$@\"");
    command.args(["-m", "sh", "-c", &script, "sh"]);
    command.arg(servers().join("tus.js")).arg(port.to_string()).arg(folder);
    start(command, port, folder)
}

pub(crate) fn azurite(folder: &Path) -> Receiver {
    std::fs::create_dir_all(folder).unwrap();
    let port = free_port();
    let mut command = Command::new(servers().join("node_modules/.bin/azurite-blob"));
    command.args(["--blobHost", "127.0.0.1", "--silent", "--disableTelemetry", "--skipApiVersionCheck"]);
    command.arg("--blobPort").arg(port.to_string()).arg("--location").arg(folder);
    start(command, port, folder)
}

/// A container with a signature of these rights: path and query.
pub(crate) fn container(azurite: &Receiver, rights: &str, more: &[&str]) -> String {
    let address = format!("http://127.0.0.1:{}", azurite.port);
    let mut command = python();
    command.arg(servers().join("receivers.py")).args(["container", &address, rights]).args(more);
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with('/'), "no container");
    text.trim().to_owned()
}

/// What the containers hold: Azurite keeps blobs in files of their own, but tells them by the same interface as Azure does.
pub(crate) fn blobs(azurite: &Receiver, container: &str) -> Vec<(String, Vec<u8>)> {
    // The same container, with a signature that may list and read.
    let reading = container_for_reading(azurite, container);
    let (path, query) = reading.split_once('?').unwrap();
    let get = |address: String| -> Vec<u8> {
        let output =
            Command::new("curl").args(["-sS", "--fail", &address]).stderr(Stdio::inherit()).output().unwrap();
        assert!(output.status.success(), "{address}");
        output.stdout
    };
    let base = format!("http://127.0.0.1:{}{path}", azurite.port);
    let listed = String::from_utf8(get(format!("{base}?restype=container&comp=list&{query}"))).unwrap();
    let names = listed.split("<Name>").skip(1).filter_map(|rest| rest.split_once("</Name>"));
    names.map(|(name, _)| (name.to_owned(), get(format!("{base}/{name}?{query}")))).collect()
}

fn container_for_reading(azurite: &Receiver, container: &str) -> String {
    let name = container.trim_start_matches('/').split(['/', '?']).nth(1).unwrap();
    let mut command = python();
    command.arg(servers().join("receivers.py")).args(["reading", name]);
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    let _ = azurite;
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// S3 as `s3s-fs` has it, with one bucket.
pub(crate) fn s3(folder: &Path) -> Receiver {
    std::fs::create_dir_all(folder.join("reports")).unwrap();
    let port = free_port();
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("target/tools/bin/s3s-fs");
    let mut command = Command::new(program);
    command.args([
        "--host",
        "127.0.0.1",
        "--access-key",
        "A",
        "--secret-key",
        "B",
        "--port",
        &port.to_string(),
    ]);
    command.arg(folder);
    start(command, port, folder)
}

/// The endpoint that the documentation gives to IT, word for word, in front of this S3; with its own size of parts where none is given.
pub(crate) fn ticket(folder: &Path, s3_port: u16, part_bytes: Option<u64>, root: &Path) -> Receiver {
    let page =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("src-tauri/docs/receiving/ticket.md");
    let page = std::fs::read_to_string(page).unwrap();
    let code = page.split("```python\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    std::fs::create_dir_all(folder).unwrap();
    let file = folder.join("ticket.py");
    std::fs::write(&file, code).unwrap();
    let port = free_port();
    let mut command = python();
    command
        .arg(&file)
        .arg(port.to_string())
        .env("S3_ENDPOINT", format!("https://localhost:{s3_port}"))
        .env("S3_BUCKET", "reports")
        .env("S3_KEY", "A")
        .env("S3_SECRET", "B")
        .env("CLIENT_TOKEN", "TICKET-SECRET")
        .envs(part_bytes.map(|bytes| ("PART_BYTES", bytes.to_string())))
        .env("SSL_CERT_FILE", root)
        .stderr(Stdio::null());
    start(command, port, folder)
}

/// Files with this ending below a folder, whole.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(std::fs::read(&path).unwrap());
        }
    }
    found
}

/// What a receiver noted of the requests it saw.
pub(crate) fn requests(receiver: &Receiver) -> Vec<serde_json::Value> {
    let Ok(file) = std::fs::File::open(receiver.folder.join("requests.jsonl")) else { return Vec::new() };
    BufReader::new(file).lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect()
}
