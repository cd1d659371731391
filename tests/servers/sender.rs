//! Sends one report through the outbox with limits of a test's own: what the terminal program does, in seconds instead of minutes.
//!
//! `sender OUTBOX POLICY keep REPORT` puts a report into it, `sender OUTBOX POLICY send REFERENCE` sends it once and prints how it stands and what
//! went over the wire. Proxies: the variable `SENDER_PROXY` (`name:password@host:port`).
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the tests speaks to the test that started it"
)]

use std::{env, path::Path, process::ExitCode, sync::Arc, time::Duration};

use deliver::{Limits, Meter, Outbox, Proxy, Ways};
use futures::{FutureExt, future::BoxFuture};
use policy::Secret;
use serde_json::json;

struct FromEnvironment;

impl Ways for FromEnvironment {
    fn way<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Option<Proxy>> {
        async {
            let proxy = env::var("SENDER_PROXY").ok()?;
            Some(match proxy.rsplit_once('@') {
                None => Proxy { server: proxy, sign_in: None },
                Some((both, server)) => {
                    let (name, password) = both.split_once(':').unwrap_or((both, ""));
                    let sign_in = Some((name.to_owned(), Secret::new(password)));
                    Proxy { server: server.to_owned(), sign_in }
                }
            })
        }
        .boxed()
    }
}

/// Short, or a test of a stall would take a minute.
const LIMITS: Limits = Limits {
    connect: Duration::from_secs(3),
    stall: Duration::from_secs(2),
    think: Duration::from_secs(4),
    answer: Duration::from_secs(2),
    again: Duration::from_millis(50),
};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [outbox, policy, command, what] = words[..] else {
        eprintln!("sender OUTBOX POLICY keep REPORT | send REFERENCE");
        return ExitCode::from(64);
    };
    let outbox = Outbox::new(outbox.into());
    match run(&outbox, policy, command, what).await {
        Ok(document) => {
            println!("{document}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(
    outbox: &Outbox,
    policy: &str,
    command: &str,
    what: &str,
) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    let loaded = policy::load_trial(Path::new(policy))?;
    if let Some(problem) = loaded.problems.first() {
        return Err(format!("{problem:?}").into());
    }
    if command == "keep" {
        let reference = Path::new(what).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let staged = outbox.stage(&reference, &format!("enrollment-report-{reference}.zip"))?;
        std::fs::copy(what, staged.path())?;
        let entry = staged.keep(jiff::Timestamp::now(), "", "")?;
        return Ok(json!({ "reference": entry.reference }));
    }
    let meter = Arc::new(Meter::default());
    let limits = if env::var_os("SENDER_PATIENT").is_some() { Limits::default() } else { LIMITS };
    let entry = outbox
        .send(what, &loaded.policy.delivery, &FromEnvironment, limits, &meter, command == "again")
        .await?;
    Ok(json!({ "entry": entry, "wire": meter.wire() }))
}
