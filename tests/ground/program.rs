//! Starts the terminal program in namespaces of its own and reads what it says.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

/// What one run said.
#[derive(Debug)]
pub(crate) struct Said {
    asked: Vec<String>,
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) took: Duration,
}

impl Said {
    /// The document on standard output, held against its schema where the command has one.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        let document: Value =
            serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("no JSON ({error}): {self:?}"));
        if let Some(name) = self.schema() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/docs/documents");
            let text = std::fs::read_to_string(folder.join(format!("{name}.schema.json"))).unwrap();
            let schema = jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap();
            let wrong: Vec<String> = schema
                .iter_errors(&document)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{name}.schema.json: {wrong:?} in {document}");
        }
        document
    }

    /// The schema of what was asked for.
    fn schema(&self) -> Option<&str> {
        let words: Vec<&str> =
            self.asked.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
        match words.as_slice() {
            ["policy", "show" | "check", ..] => Some("policy"),
            ["outbox", "list", ..] => Some("outbox"),
            ["replay", ..] => Some("check"),
            ["undo", ..] => Some("fix"),
            [
                name @ ("check" | "facts" | "explain" | "scan" | "report" | "send" | "open" | "triage"
                | "fix"),
                ..,
            ] => Some(name),
            _ => None,
        }
    }

    /// The verdict of one check.
    #[track_caller]
    pub(crate) fn verdict(&self, check: &str) -> Value {
        let document = self.json();
        let verdicts = document["verdicts"].as_array().cloned().unwrap_or_default();
        verdicts.into_iter().find(|verdict| verdict["check"] == check).unwrap_or_else(|| panic!("no {check}"))
    }
}

/// The built terminal program, beside the test's own folder.
pub(crate) fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().and_then(Path::parent).unwrap().join("enrollment-helper-cli");
    assert!(path.is_file(), "{} is not built: `cargo xtask test` builds it first", path.display());
    path
}

/// Refuses to run where the program could reach anything but this machine.
pub(crate) fn assert_loopback_only() {
    let interfaces = std::fs::read_dir("/sys/class/net").map(Iterator::count).unwrap_or_default();
    let routes = std::fs::read_to_string("/proc/net/route").unwrap_or_default();
    assert!(
        routes.lines().count() <= 1,
        "this test runs inside a network namespace with loopback only ({interfaces} interfaces here): use `cargo xtask test`"
    );
}

/// Runs the program with nothing made wrong.
pub(crate) fn run(arguments: &[&str]) -> Said {
    run_after("", arguments)
}

/// Runs `preparation` (a shell script, in mount and network namespaces of its own), then the program.
pub(crate) fn run_after(preparation: &str, arguments: &[&str]) -> Said {
    run_with(preparation, arguments, &[])
}

/// The same with variables in the environment.
pub(crate) fn run_with(preparation: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Said {
    assert_loopback_only();
    let home = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let script = format!("set -e\n{preparation}\nexec \"$@\"");
    // A user namespace only where it is needed: root keeps its own.
    let root =
        std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let namespaces = if root { "-m" } else { "-rm" };
    let output: Output = Command::new("unshare")
        .args([namespaces, "sh", "-c", &script, "sh"])
        .arg(program())
        .args(arguments)
        .env_clear()
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", home.path())
        .env("LANG", "en_US.UTF-8")
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Said {
        asked: arguments.iter().map(ToString::to_string).collect(),
        status: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        took: began.elapsed(),
    }
}
