//! Reports on their way to real receivers, through a middle that does harm: stored exactly once and whole, or still waiting.

mod long;
mod middle;
mod program;
mod receivers;

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::Ordering,
};

use serde_json::Value;
use tempfile::TempDir;

use self::{
    middle::{Authorities, Fault, Middle},
    receivers::Receiver,
};

const LYING_PAGE: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 47\r\nConnection: close\r\n\r\n<html><body>Welcome to the hotel!</body></html>";
const LYING_NOTHING: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK";
const WRONG_LENGTH: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"id\":1}";
const SHORT_LENGTH: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{\"id\":1}";
const BUSY: &str = "HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const TROUBLE: &str = "HTTP/1.1 500 Trouble\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const FULL: &str = "HTTP/1.1 507 Insufficient Storage\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const TOO_LARGE: &str = "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const ELSEWHERE: &str = "HTTP/1.1 307 Elsewhere\r\nLocation: https://login.hotel.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const NO_HTTP: &str = "220 mail.example ready\r\n";

/// Says that it has more than there is.
const TOO_MUCH: &str = "HTTP/1.1 200 OK\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 999999999\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// Every harm that passes by itself, one connection after the other.
const PASSING: &[&[Fault]] = &[
    &[Fault::Refused],
    &[Fault::CutHandshake],
    &[Fault::StallHandshake],
    &[Fault::OtherAuthority],
    &[Fault::Expired],
    &[Fault::OtherName],
    &[Fault::CutAfter(0)],
    &[Fault::CutAfter(300)],
    &[Fault::CutAfter(150_000), Fault::CutAfter(150_000)],
    &[Fault::StallAfter(150_000)],
    &[Fault::DripRequest],
    &[Fault::CutAnswer],
    &[Fault::StallAnswer],
    &[Fault::DripAnswer],
    &[Fault::Answer(LYING_PAGE)],
    &[Fault::Answer(LYING_NOTHING)],
    &[Fault::Answer(WRONG_LENGTH)],
    &[Fault::Answer(SHORT_LENGTH)],
    &[Fault::Answer(BUSY)],
    &[Fault::Answer(TROUBLE), Fault::Answer(TROUBLE), Fault::Answer(TROUBLE)],
    &[Fault::Answer(FULL)],
    &[Fault::Answer(ELSEWHERE)],
    &[Fault::Answer(NO_HTTP)],
    // Another certificate halfway, and a receiver that knows of another upload.
    &[Fault::CutAfter(150_000), Fault::OtherAuthority, Fault::CutAfter(150_000)],
    &[Fault::CutAfter(150_000), Fault::Answer(TOO_MUCH)],
    // A bad day.
    &[
        Fault::Refused,
        Fault::Answer(LYING_PAGE),
        Fault::CutAfter(200_000),
        Fault::Answer(TROUBLE),
        Fault::CutAnswer,
    ],
];

/// A sender with its outbox, and a report of its own content.
struct Sender {
    home: TempDir,
    root: PathBuf,
    reference: String,
    content: Vec<u8>,
    environment: Vec<(&'static str, String)>,
}

impl Sender {
    fn new(authorities: &Authorities, number: usize, size: usize) -> Self {
        let home = tempfile::tempdir().unwrap();
        // Different in every report, and nothing that compresses or repeats.
        let mut state = 0x9e37_79b9_u64.wrapping_mul(number as u64 + 1) | 1;
        let content = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        });
        let reference = format!("EH-TEST-{number:04}");
        let sender = Self {
            root: authorities.root.clone(),
            content: content.take(size).collect(),
            reference,
            home,
            environment: Vec::new(),
        };
        std::fs::write(sender.report(), &sender.content).unwrap();
        sender
    }

    fn report(&self) -> PathBuf {
        self.home.path().join(format!("{}.zip", self.reference))
    }

    fn policy(&self, lines: &str) {
        std::fs::write(self.home.path().join("policy.toml"), format!("[destination]\n{lines}\n")).unwrap();
    }

    /// Puts the report into the outbox.
    fn keep(&self) {
        let report = self.report();
        assert_eq!(self.run("keep", report.to_str().unwrap())["reference"], self.reference.as_str());
    }

    /// Sends once; how it stands then.
    fn send(&self) -> Value {
        self.run("send", &self.reference)
    }

    fn run(&self, command: &str, what: &str) -> Value {
        let output = self.command(command, what).output().unwrap();
        let (said, complaint) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(!complaint.contains("SECRET") && !complaint.contains("panicked"), "{complaint}");
        serde_json::from_str(&said).unwrap_or_else(|_| panic!("{}: {complaint}", self.reference))
    }

    fn command(&self, command: &str, what: &str) -> Command {
        let mut line = Command::new(built("sender"));
        line.arg(self.home.path().join("outbox"))
            .arg(self.home.path().join("policy.toml"))
            .args([command, what])
            .env("SSL_CERT_FILE", &self.root)
            .env_remove("SSL_CERT_DIR")
            .envs(self.environment.iter().map(|(name, value)| (name, value.as_str())))
            .stdin(Stdio::null());
        line
    }
}

/// A program of this repository, beside the test's own folder.
fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().and_then(Path::parent).unwrap().join(name);
    assert!(path.is_file(), "{} is not built: `cargo xtask test` builds it first", path.display());
    path
}

fn state(answer: &Value) -> &str {
    answer["entry"]["state"].as_str().unwrap()
}

fn code(answer: &Value) -> &str {
    answer["entry"]["wrong"]["code"].as_str().unwrap_or_default()
}

/// Sends one report through each of the faults at once; each is stored once and whole in the end, whatever came first.
fn stored_once(
    size: usize,
    faults: &[&[Fault]],
    receiver_port: u16,
    policy: impl Fn(u16) -> String + Sync,
    stored: impl Fn() -> Vec<Vec<u8>>,
) {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let contents: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let runs: Vec<_> = faults
            .iter()
            .enumerate()
            .map(|(number, &faults)| {
                let (authorities, policy) = (&authorities, &policy);
                scope.spawn(move || {
                    let sender = Sender::new(authorities, number, size);
                    let middle = Middle::start(authorities, receiver_port, faults);
                    sender.policy(&policy(middle.port));
                    sender.keep();
                    let mut said = Vec::new();
                    for _ in 0..8 {
                        let answer = sender.send();
                        // Nothing of this is a reason to give up.
                        assert_ne!(state(&answer), "refused", "{faults:?}: {answer}");
                        said.push(code(&answer).to_owned());
                        if state(&answer) == "delivered" {
                            return sender.content;
                        }
                    }
                    panic!("{faults:?}: never arrived: {said:?}");
                })
            })
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let there = stored();
    for (content, faults) in contents.iter().zip(faults) {
        assert_eq!(there.iter().filter(|stored| *stored == content).count(), 1, "{faults:?}");
    }
    assert_eq!(there.len(), contents.len(), "something else is stored");
}

#[test]
fn a_form_server_has_each_report_once_whatever_happened_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let form = receivers::form(folder.path());
    stored_once(
        400_000,
        PASSING,
        form.port,
        |port| format!("https = \"https://localhost:{port}/api/submit\""),
        || receivers::files(folder.path(), ".bin"),
    );
}

#[test]
fn a_tus_server_has_each_report_once_whatever_happened_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let tus = receivers::tus(folder.path());
    let whole = || {
        // Beside each upload lies what is known of it; one that nothing was sent to is no report.
        let all = std::fs::read_dir(folder.path()).unwrap().flatten().map(|file| file.path());
        let uploads = all.filter(|path| path.extension().is_none());
        uploads.map(|path| std::fs::read(path).unwrap()).filter(|content| !content.is_empty()).collect()
    };
    stored_once(
        400_000,
        PASSING,
        tus.port,
        |port| format!("tus = \"https://localhost:{port}/files\""),
        whole,
    );
}

#[test]
fn azure_has_each_report_once_in_blocks_and_whole_with_the_right_to_create_alone() {
    let folder = tempfile::tempdir().unwrap();
    let azurite = receivers::azurite(folder.path());
    for (rights, size) in [("c", 400_000), ("cw", 9_000_000)] {
        let container = receivers::container(&azurite, rights, &[]);
        // Blocks are large: fewer harms, cut in the second one.
        let some: &[&[Fault]] = &[
            &[],
            &[Fault::CutAfter(5_000_000), Fault::CutAfter(5_000_000)],
            &[Fault::CutAfter(5_000_000), Fault::OtherName],
            &[Fault::CutAnswer],
            &[Fault::Answer(LYING_PAGE)],
        ];
        let faults = if rights == "c" { PASSING } else { some };
        stored_once(
            size,
            faults,
            azurite.port,
            |port| format!("azure-blob = \"https://localhost:{port}{container}\""),
            || receivers::blobs(&azurite, &container).into_iter().map(|(_, content)| content).collect(),
        );
    }
}

#[test]
fn an_s3_store_behind_the_endpoint_of_the_documentation_has_each_report_once() {
    for (size, part_bytes) in [(400_000, 1_000_000), (12_000_000, 5_242_880)] {
        let folder = tempfile::tempdir().unwrap();
        let authorities = Authorities::new(folder.path());
        let s3 = receivers::s3(&folder.path().join("s3"));
        let faults = [
            Fault::CutAfter(200_000),
            Fault::CutAnswer,
            Fault::Answer(LYING_PAGE),
            Fault::StallAfter(200_000),
        ];
        for (number, fault) in faults.into_iter().enumerate() {
            let sender = Sender::new(&authorities, number, size);
            let storage = Middle::start(&authorities, s3.port, &[]);
            let ticket = receivers::ticket(
                &folder.path().join("ticket"),
                storage.port,
                Some(part_bytes),
                &authorities.root,
            );
            let endpoint = Middle::start(&authorities, ticket.port, &[Fault::Answer(BUSY)]);
            sender.policy(&format!(
                "ticket = \"https://localhost:{}/\"\nticket-token = \"TICKET-SECRET\"\nticket-hosts = [\"localhost\"]",
                endpoint.port
            ));
            sender.keep();
            assert_eq!(code(&sender.send()), "busy");
            if part_bytes > size as u64 {
                storage.meet(&[fault]);
            }
            let mut last = Value::Null;
            for _ in 0..6 {
                last = sender.send();
                if state(&last) == "delivered" {
                    break;
                }
            }
            assert_eq!(state(&last), "delivered", "{fault:?}: {last}");
            let stored = receivers::files(&folder.path().join("s3/reports"), ".zip");
            assert_eq!(stored.iter().filter(|stored| **stored == sender.content).count(), 1, "{fault:?}");
            assert_eq!(stored.len(), number + 1);
        }
    }
}

#[test]
fn a_mailbox_has_each_report_once() {
    let folder = tempfile::tempdir().unwrap();
    let smtp = receivers::smtp(folder.path(), &["reports", "MAIL-SECRET"]);
    // Those that a mail server's own words, or its silence, would not be.
    let is_of_mail = |fault: &Fault| {
        !matches!(
            fault,
            Fault::Answer(_)
                | Fault::DripAnswer
                | Fault::StallAnswer
                | Fault::StallAfter(_)
                | Fault::StallHandshake
                | Fault::Refused
        )
    };
    // The first connection only asks whether anybody is there.
    let doubled: Vec<Vec<Fault>> = PASSING
        .iter()
        .filter(|faults| faults.iter().all(is_of_mail))
        .map(|faults| faults.iter().flat_map(|fault| [*fault; 2]).collect())
        .collect();
    let faults: Vec<&[Fault]> = doubled.iter().map(Vec::as_slice).collect();
    stored_once(
        200_000,
        &faults,
        smtp.port,
        |port| {
            format!(
                "mail = \"it@linden.example\"\nmail-server = \"smtps://localhost:{port}\"\nmail-user = \"reports\"\nmail-password = \"MAIL-SECRET\""
            )
        },
        || receivers::files(folder.path(), ".bin"),
    );
}

#[test]
fn what_can_never_succeed_stops_at_once_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let azurite = receivers::azurite(&folder.path().join("azurite"));
    let form = receivers::form(&folder.path().join("form"));
    let smtp = receivers::smtp(&folder.path().join("smtp"), &["reports", "right"]);
    let behind =
        |receiver: &Receiver, faults: &[Fault]| Middle::start(&authorities, receiver.port, faults).port;
    let expired = receivers::container(&azurite, "c", &["2020-01-01T00:00:00Z"]);
    let forged = receivers::container(&azurite, "cw", &[]).replace("sp=cw", "sp=racwdl");
    let blob = behind(&azurite, &[]);
    let cases = [
        ("link-expired", format!("azure-blob = \"https://localhost:{blob}{expired}\"")),
        ("not-permitted", format!("azure-blob = \"https://localhost:{blob}{forged}\"")),
        (
            "too-large",
            format!("https = \"https://localhost:{}/\"", behind(&form, &[Fault::Answer(TOO_LARGE)])),
        ),
        ("too-large", format!("https = \"https://localhost:{blob}/\"\nhttps-limit-mebibytes = 1")),
        (
            "sign-in-refused",
            format!(
                "mail = \"it@linden.example\"\nmail-server = \"smtps://localhost:{}\"\nmail-user = \"reports\"\nmail-password = \"SECRET\"",
                behind(&smtp, &[])
            ),
        ),
    ];
    for (number, (expected, policy)) in cases.into_iter().enumerate() {
        let sender = Sender::new(&authorities, number, 2_000_000);
        sender.policy(&policy);
        sender.keep();
        let answer = sender.send();
        assert_eq!((state(&answer), code(&answer)), ("refused", expected), "{answer}");
        assert!(!answer.to_string().contains("SECRET"), "{answer}");
    }
    assert!(receivers::files(&folder.path().join("form"), ".bin").is_empty());
    assert!(receivers::files(&folder.path().join("smtp"), ".bin").is_empty());
}

#[test]
fn the_form_says_what_the_policy_names_and_nothing_of_the_computer() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let sender = Sender::new(&authorities, 1, 1_000);
    let middle = Middle::start(&authorities, form.port, &[]);
    sender.policy(&format!(
        "https = \"https://localhost:{}/api/submit\"\nhttps-token = \"TOKEN-SECRET\"\nhttps-headers = [\"X-Client: HEADER-SECRET\"]\n\
         https-fields = [\"label=enrollment\"]\nhttps-file-field = \"log\"\nhttps-file-name = \"{{reference}}-zip.txt\"",
        middle.port
    ));
    sender.keep();
    let answer = sender.send();
    assert_eq!(
        answer["entry"]["receipt"]["receipt"],
        format!("https://it.example/{}", sender.reference),
        "{answer}"
    );
    assert!(!answer.to_string().contains("SECRET"), "{answer}");
    let seen = &receivers::requests(&form)[0];
    assert_eq!(
        (&seen["field"], &seen["name"]),
        (&"log".into(), &format!("{}-zip.txt", sender.reference).into())
    );
    assert_eq!(
        (&seen["client"], &seen["authorization"]),
        (&"HEADER-SECRET".into(), &"Bearer TOKEN-SECRET".into())
    );
    assert!(!seen.to_string().contains(&std::env::var("HOSTNAME").unwrap_or_else(|_| "no host name".into())));
}

#[test]
fn a_proxy_that_wants_a_sign_in_gets_its_own_and_one_that_refuses_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let proxy = receivers::proxy(&folder.path().join("proxy"), &["anna@linden", "PROXY-SECRET"]);
    let middle = Middle::start(&authorities, form.port, &[]);
    for (number, sign_in, expected) in [
        (1, "", "proxy-sign-in"),
        (2, "anna@linden:wrong@", "proxy-sign-in"),
        (3, "anna@linden:PROXY-SECRET@", ""),
    ] {
        let mut sender = Sender::new(&authorities, number, 10_000);
        sender.environment.push(("SENDER_PROXY", format!("{sign_in}127.0.0.1:{}", proxy.port)));
        sender.policy(&format!("https = \"https://localhost:{}/\"", middle.port));
        sender.keep();
        let answer = sender.send();
        assert_eq!(code(&answer), expected, "{answer}");
        assert!(!answer.to_string().contains("SECRET"), "{answer}");
    }
    assert_eq!(receivers::files(&folder.path().join("form"), ".bin").len(), 1);
    let asked = receivers::requests(&proxy);
    assert!(
        asked.iter().all(|request| request["target"] == format!("localhost:{}", middle.port)),
        "{asked:?}"
    );
    // The form server, behind it, never saw the proxy's password.
    assert!(!receivers::requests(&form)[0].to_string().contains("PROXY-SECRET"));
}

#[test]
fn a_proxy_that_takes_only_the_systems_own_sign_in_is_told_from_one_that_takes_a_password() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(&folder.path().join("form"));
    let middle = Middle::start(&authorities, form.port, &[]);
    for (number, schemes, expected, detail) in [
        (1, &["Negotiate", "NTLM"][..], "proxy-system-sign-in", "Negotiate, NTLM"),
        (2, &["NTLM TlRMTVNTUAACAAAAAAAAADgAAAACggAC"], "proxy-system-sign-in", "NTLM"),
        (3, &["Negotiate", "Basic realm=\"Linden\""], "proxy-sign-in", "Negotiate, Basic"),
    ] {
        let words = [&["anna@linden", "PROXY-SECRET"], schemes].concat();
        let proxy = receivers::proxy(&folder.path().join(format!("proxy-{number}")), &words);
        let mut sender = Sender::new(&authorities, number, 10_000);
        sender.environment.push(("SENDER_PROXY", format!("anna@linden:wrong@127.0.0.1:{}", proxy.port)));
        sender.policy(&format!("https = \"https://localhost:{}/\"", middle.port));
        sender.keep();
        let answer = sender.send();
        assert_eq!((state(&answer), code(&answer)), ("waiting", expected), "{answer}");
        let said = answer["entry"]["wrong"]["detail"].as_str().unwrap();
        assert_eq!(said, format!("proxy 127.0.0.1:{}: HTTP 407 {detail}", proxy.port));
        // Another network, without that proxy.
        sender.environment.clear();
        assert_eq!(state(&sender.send()), "delivered");
    }
}

#[test]
fn rageshakes_answers_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(folder.path());
    let said = |number, answer: &'static str| {
        let sender = Sender::new(&authorities, number, 1_000);
        let middle = Middle::start(&authorities, form.port, &[Fault::Answer(answer)]);
        sender.policy(&format!("https = \"https://localhost:{}/api/submit\"", middle.port));
        sender.keep();
        sender.send()
    };
    // Without an issue tracker it has nothing to name.
    let kept = said(
        1,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\nConnection: close\r\n\r\n{}\n",
    );
    assert_eq!((state(&kept), &kept["entry"]["receipt"]["receipt"]), ("delivered", &Value::Null), "{kept}");
    let named = said(
        2,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 56\r\nConnection: close\r\n\r\n{\"report_url\":\"https://git.example/it/reports/issues/7\"}",
    );
    assert_eq!(state(&named), "delivered", "{named}");
    let refused = said(
        3,
        "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 74\r\nConnection: close\r\n\r\n{\"error\":\"no such app: SECRET\",\"errcode\":\"DISALLOWED_APP\",\"policy_url\":\"\"}",
    );
    assert_eq!((state(&refused), code(&refused)), ("refused", "rejected"), "{refused}");
    assert_eq!(refused["entry"]["wrong"]["detail"], "HTTP 400 DISALLOWED_APP");
}

#[test]
fn with_pins_a_certificate_that_the_computer_trusts_is_not_enough() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let form = receivers::form(folder.path());
    let middle = Middle::start(&authorities, form.port, &[]);
    let another = Middle::start(&authorities, form.port, &[]);
    let sender = Sender::new(&authorities, 1, 1_000);
    let policy =
        |port: u16| format!("https = \"https://localhost:{port}/\"\npins = [\"sha256/{}\"]", middle.pin);
    sender.policy(&policy(another.port));
    sender.keep();
    let answer = sender.send();
    assert_eq!((state(&answer), code(&answer)), ("waiting", "certificate-pin"), "{answer}");
    sender.policy(&policy(middle.port));
    assert_eq!(state(&sender.send()), "delivered");
}

#[test]
fn a_share_that_is_full_keeps_nothing_half_and_gets_the_report_when_there_is_space() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let sender = Sender::new(&authorities, 1, 2_000_000);
    let share = folder.path().join("share");
    std::fs::create_dir(&share).unwrap();
    sender.policy(&format!("folder = \"{}\"", share.display()));
    sender.keep();
    let line = sender.command("send", &sender.reference);
    let words: Vec<_> = std::iter::once(line.get_program()).chain(line.get_args()).collect();
    let script = format!(
        "set -e; mount -t tmpfs -o size=1m tmpfs {0}; \"$@\"; ls {0}; mount -o remount,size=9m {0}; \"$@\"; ls -a {0}; cmp {0}/*.zip {1}",
        share.display(),
        sender.report().display()
    );
    let output =
        Command::new("unshare").args(["-m", "sh", "-c", &script, "sh"]).args(words).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said} {}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = said.lines().collect();
    let before: Value = serde_json::from_str(lines[0]).unwrap();
    assert_eq!((state(&before), code(&before)), ("waiting", "receiver-full"), "{before}");
    let after: Value = serde_json::from_str(lines[1]).unwrap();
    assert_eq!(state(&after), "delivered", "{said}");
    assert_eq!(lines[2..], [".", "..", &format!("enrollment-report-{}.zip", sender.reference)]);
}

#[test]
fn a_server_whose_disk_is_full_keeps_what_it_has_and_gets_the_rest_when_there_is_space() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let disk = folder.path().join("tus");
    std::fs::create_dir(&disk).unwrap();
    // Its disk is seen by itself alone; we see it through the process.
    let tus = receivers::tus_on_a_small_disk(&disk, "4m");
    let inside = tus.seen_from_outside(&disk);
    let filling = inside.join("filling.json");
    std::fs::write(&filling, vec![1; 3_000_000]).unwrap();
    let sender = Sender::new(&authorities, 1, 2_000_000);
    let middle = Middle::start(&authorities, tus.port, &[]);
    sender.policy(&format!("tus = \"https://localhost:{}/files\"", middle.port));
    sender.keep();
    let full = sender.send();
    assert_eq!(state(&full), "waiting", "{full}");
    std::fs::remove_file(&filling).unwrap();
    let after = sender.send();
    assert_eq!(state(&after), "delivered", "{full} {after}");
    let stored: Vec<Vec<u8>> = std::fs::read_dir(&inside)
        .unwrap()
        .flatten()
        .filter(|file| file.path().extension().is_none())
        .map(|file| std::fs::read(file.path()).unwrap())
        .filter(|bytes| !bytes.is_empty())
        .collect();
    assert_eq!(stored.len(), 1);
    assert!(stored[0] == sender.content);
}

#[test]
fn ten_cuts_cost_hardly_a_byte_twice_where_the_server_says_what_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = Authorities::new(folder.path());
    let tus = receivers::tus(folder.path());
    let size = 60_000_000;
    let sender = Sender::new(&authorities, 1, size);
    // Each connection asks where it stands and goes on from there: ten of them are cut.
    let middle = Middle::start(&authorities, tus.port, &[Fault::CutAfter(4_500_000); 10]);
    sender.policy(&format!("tus = \"https://localhost:{}/files\"", middle.port));
    sender.keep();
    let mut last = sender.send();
    for _ in 0..10 {
        if state(&last) == "delivered" {
            break;
        }
        last = sender.send();
    }
    assert_eq!(state(&last), "delivered", "{last}");
    let passed = middle.passed.load(Ordering::Relaxed);
    assert!(passed <= size as u64 * 105 / 100, "{passed}");
    // What is sent twice is what the server had in its hands and not in its file: seen about 90 kB of each connection that was cut.
    assert!(passed - size as u64 <= 10 * 200_000, "{passed}");
}
