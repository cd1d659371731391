//! The terminal program's `send` and `outbox`, under the machine's policy in a namespace of its own.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use serde_json::Value;

use super::{
    Sender,
    middle::{Authorities, Fault, Middle},
    receivers,
};
use crate::program::{assert_loopback_only, program};

/// Runs lines of a shell in which `helper` is the program, with this policy as the machine's.
fn run(home: &Path, root: &Path, policy: &str, script: &str) -> (String, String) {
    assert_loopback_only();
    std::fs::write(home.join("machine.toml"), policy).unwrap();
    let script = format!(
        "mkdir -p \"$HOME/etc/upper\" \"$HOME/etc/work\"; mount -t tmpfs tmpfs \"$HOME/etc\"; mkdir \"$HOME/etc/upper\" \"$HOME/etc/work\"
         mount -t overlay overlay -o lowerdir=/etc,upperdir=\"$HOME/etc/upper\",workdir=\"$HOME/etc/work\" /etc || exit 99
         mkdir -p /etc/enrollment-helper; cp \"$HOME/machine.toml\" /etc/enrollment-helper/policy.toml; chmod 644 /etc/enrollment-helper/policy.toml
         helper() {{ \"{}\" \"$@\"; echo \"STATUS $?\"; }}
         {script}",
        program().display()
    );
    let output = Command::new("unshare")
        .args(["-m", "sh", "-c", &script])
        .env_clear()
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", home)
        .env("LANG", "en_US.UTF-8")
        .env("SSL_CERT_FILE", root)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let (said, complaint) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (said.into_owned(), complaint.into_owned())
}

fn documents(said: &str) -> Vec<(Value, i32)> {
    let mut all = Vec::new();
    let mut rest = said;
    while let Some((document, after)) = rest.split_once("STATUS ") {
        let (status, after) = after.split_once('\n').unwrap_or((after, ""));
        all.push((serde_json::from_str(document).unwrap_or(Value::Null), status.trim().parse().unwrap()));
        rest = after;
    }
    all
}

#[test]
fn a_report_is_made_kept_while_nobody_answers_and_delivered_with_every_document_and_status_of_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let middle = Middle::start(&authorities, form.port, &[Fault::Refused]);
    let policy = format!(
        "[destination]\nhttps = \"https://localhost:{}/?key=ADDRESS-SECRET\"\nhttps-token = \"TOKEN-SECRET\"\nhttps-headers = [\"X-Client: HEADER-SECRET\"]\n\
         azure-blob = \"https://127.0.0.1:9/c?sp=c&sig=SAS-SECRET\"",
        middle.port
    );
    let script = "helper send --json --note 'It said 0x80180014' --contact 'extension 4357'
        helper outbox list --json
        REFERENCE=$(ls \"$HOME/.local/share/enrollmenthelper/outbox\")
        helper outbox retry $REFERENCE --json
        helper outbox list --json
        helper outbox list
        helper policy show
        helper send --policy /dev/null
        helper outbox retry EH-0000-0000
        helper outbox remove $REFERENCE
        helper outbox list --json";
    let (said, complaint) = run(folder.path(), &authorities.root, &policy, script);
    let all = documents(&said);
    let statuses: Vec<i32> = all.iter().map(|(_, status)| *status).collect();
    assert_eq!(statuses, [4, 0, 0, 0, 0, 0, 64, 66, 0, 0], "{said} {complaint}");
    let kept = &all[0].0;
    assert_eq!(
        (&kept["schema"], &kept["state"], &kept["attempts"]),
        (&1.into(), &"waiting".into(), &1.into()),
        "{kept}"
    );
    assert!(kept["error"]["text"].as_str().is_some_and(|text| text.contains("localhost")), "{kept}");
    let waiting = &all[1].0["reports"][0];
    assert_eq!(waiting["reference"], kept["reference"]);
    assert!(
        waiting["made_at"].is_string() && waiting["bytes"].is_u64() && waiting["next_try_at"].is_string(),
        "{waiting}"
    );
    let delivered = &all[2].0;
    assert_eq!(
        (&delivered["state"], &delivered["error"]),
        (&"delivered".into(), &Value::Null),
        "{delivered}"
    );
    assert_eq!(delivered["destination"], format!("localhost:{}", middle.port));
    assert!(
        delivered["receipt"].as_str().is_some_and(|receipt| receipt.starts_with("https://it.example/EH-"))
    );
    assert_eq!(all[3].0["reports"][0]["state"], "delivered");
    assert_eq!(all[9].0["reports"], Value::Array(Vec::new()));
    let stored = receivers::files(&folder.path().join("form"), ".bin");
    assert_eq!(stored.len(), 1);
    for text in [&said, &complaint, &String::from_utf8_lossy(&stored[0]).into_owned()] {
        assert!(!text.contains("SECRET"), "{text}");
    }
    // Nor in what lies on the disk afterwards, but for the policy itself.
    let searched = Command::new("grep").args(["-rl", "SECRET"]).arg(folder.path()).output().unwrap();
    let found: Vec<String> = String::from_utf8_lossy(&searched.stdout).lines().map(str::to_owned).collect();
    assert!(found.iter().all(|path| path.ends_with("machine.toml") || path.contains("/form/")), "{found:?}");
}

/// Where Debian puts libfaketime.
const LIBFAKETIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

#[test]
fn a_clock_that_jumps_ten_years_loses_no_report_and_sends_none_twice() {
    assert!(Path::new(LIBFAKETIME).is_file(), "libfaketime is missing: `cargo xtask test` installs it");
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let middle = Middle::start(&authorities, form.port, &[Fault::Refused, Fault::CutAnswer]);
    let policy = format!("[destination]\nhttps = \"https://localhost:{}/\"", middle.port);
    let script = format!(
        "at() {{ (export LD_PRELOAD={LIBFAKETIME} FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME=\"$1\"; shift; helper \"$@\"); }}
        at -0 send --json
        REFERENCE=$(ls \"$HOME/.local/share/enrollmenthelper/outbox\")
        at +3650d outbox list --json
        at +3650d outbox retry $REFERENCE --json
        at -3650d outbox list --json
        at +3650d outbox list --json
        at -0 outbox list --json
        at -3650d outbox retry $REFERENCE --json
        at +3650d outbox retry $REFERENCE --json
        at -0 outbox list --json"
    );
    let (said, complaint) = run(folder.path(), &authorities.root, &policy, &script);
    let all = documents(&said);
    let states: Vec<&str> = all
        .iter()
        .map(|(document, _)| {
            document.get("reports").map_or(document, |reports| &reports[0])["state"].as_str()
        })
        .map(Option::unwrap_or_default)
        .collect();
    let (waits, there) = ("waiting", "delivered");
    assert_eq!(states, [waits, waits, waits, waits, waits, waits, there, there, there], "{said} {complaint}");
    // A date from the other clock holds nothing back.
    let years = |document: &Value| document["next_try_at"].as_str().map(|at| at[..4].to_owned());
    assert!(years(&all[2].0) > years(&all[0].0), "{said}");
    assert_eq!(receivers::files(&folder.path().join("form"), ".bin").len(), 1);
}

#[test]
fn the_password_of_a_proxy_is_in_no_output_no_list_of_processes_no_file_and_not_in_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let proxy = receivers::proxy(&folder.path().join("proxy"), &["anna@linden", "PROXY-SECRET"]);
    let middle = Middle::start(&authorities, form.port, &[]);
    let policy = format!(
        "[destination]\nhttps = \"https://localhost:{}/?key=ADDRESS-SECRET\"\nhttps-token = \"TOKEN-SECRET\"",
        middle.port
    );
    // The password of one proxy, given by hand, is in the environment of the program that it is given to, and nowhere else. A line for
    // every process, but for the proxy itself, which was told its password by this test.
    std::fs::write(folder.path().join("password"), "PROXY-SECRET").unwrap();
    let script = format!(
        "export https_proxy=\"http://anna%40linden:$(cat \"$HOME/password\")@127.0.0.1:{}\" no_proxy=
        helper send --json & SENDING=$!
        while kill -0 $SENDING 2>/dev/null; do
            for PROCESS in /proc/[0-9]*; do tr '\\0' ' ' <$PROCESS/cmdline; echo; done 2>/dev/null | grep -v receivers.py >>\"$HOME/processes\"
        done
        wait $SENDING
        helper open \"$HOME\"/form/*.bin --out \"$HOME/opened\" --json",
        proxy.port
    );
    let (said, complaint) = run(folder.path(), &authorities.root, &policy, &script);
    let all = documents(&said);
    assert_eq!((&all[0].0["state"], all[1].1), (&"delivered".into(), 0), "{said} {complaint}");
    assert!(receivers::requests(&proxy).iter().any(|request| request["right"] == true));
    let processes = std::fs::read_to_string(folder.path().join("processes")).unwrap();
    assert!(processes.contains("enrollment-helper-cli send"), "the program was not seen while it sent");
    for line in [&said, &complaint, &processes].into_iter().flat_map(|text| text.lines()) {
        assert!(!line.contains("SECRET"), "{line}");
    }
    // The program's own files, and every part of the report that was opened.
    for place in ["opened", ".local", ".config", ".cache"] {
        let searched =
            Command::new("grep").args(["-rl", "SECRET"]).arg(folder.path().join(place)).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&searched.stdout), "", "in {place}");
    }
    assert!(folder.path().join("opened/facts.json").is_file());
}

#[test]
fn without_a_destination_the_report_is_saved_and_the_place_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let (said, complaint) = run(folder.path(), &authorities.root, "", "helper send --json");
    let (document, status) = &documents(&said)[0];
    assert_eq!((*status, &document["error"]["code"]), (4, &"no-destination".into()), "{said} {complaint}");
    let path = Path::new(document["path"].as_str().unwrap());
    assert!(path.is_file(), "{document}");
    // The same of a file that was there before, in words and as the schema has it.
    let (file, script) = (folder.path().join("mine.zip"), "helper send \"$HOME/mine.zip\"");
    std::fs::copy(path, &file).unwrap();
    let (said, complaint) = run(folder.path(), &authorities.root, "", &format!("{script}; {script} --json"));
    assert!(
        said.starts_with("IT has set no place that reports go to. Give this file to IT: /"),
        "{said} {complaint}"
    );
    let again =
        serde_json::from_str::<Value>(&said[said.find('{').unwrap()..=said.rfind('}').unwrap()]).unwrap();
    assert_eq!(again["reference"], document["reference"], "{said}");
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/docs/documents/send.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(schema).unwrap()).unwrap();
    for document in [document, &again] {
        for key in schema["required"].as_array().unwrap() {
            assert!(document.get(key.as_str().unwrap()).is_some(), "{key} of {document}");
        }
        assert_eq!(document["error"]["detail"], "", "{document}");
    }
}

#[test]
fn what_is_no_report_is_not_sent() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let sender = Sender::new(&authorities, 1, 1_000);
    let policy = format!("[destination]\nfolder = \"{}\"", folder.path().display());
    let script = format!("helper send {} --json; helper send /nowhere.zip --json", sender.report().display());
    let (said, complaint) = run(folder.path(), &authorities.root, &policy, &script);
    let statuses: Vec<i32> = documents(&said).iter().map(|(_, status)| *status).collect();
    assert_eq!(statuses, [66, 66], "{said} {complaint}");
    assert!(complaint.contains("EH-TEST-0001.zip"), "{complaint}");
}
