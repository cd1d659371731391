//! Looks at this machine once, or reads what another one said.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use facts::{Facts, Observation, ReadError};
use policy::Policy;
use tokio::sync::mpsc;

/// The version written into documents.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The most that is read of a facts document. Bytes.
const RECORDING_LIMIT: u64 = 16 * 1024 * 1024;

/// How to look.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// Leave the network alone.
    pub offline: bool,
    /// Only what these checks need; empty: all.
    pub only: Vec<diagnose::CheckId>,
    /// What the person said, by check.
    pub answers: facts::Answers,
    /// The work address that the person typed.
    pub account: Option<String>,
}

/// Looks at this machine to the end, handing on each fact as it lands.
pub async fn look(options: &Look, policy: &Policy, mut landed: impl FnMut(&Observation)) -> Facts {
    let mut facts = probe::begin(VERSION);
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let gathering = tokio::spawn(probe::gather(plan(options, policy), sender));
    while let Some(observation) = receiver.recv().await {
        landed(&observation);
        facts.facts.apply(observation);
    }
    // The channel is closed: gathering is at its end, and a panic in it has left its facts without a value.
    let _ = gathering.await;
    facts
}

/// What gathering is asked to do.
pub(crate) fn plan(options: &Look, policy: &Policy) -> probe::Plan {
    let only = (!options.only.is_empty()).then(|| {
        let facts: BTreeSet<_> = options.only.iter().flat_map(|check| diagnose::facts_for(*check)).collect();
        facts.into_iter().collect()
    });
    probe::Plan {
        offline: options.offline || !policy.network_checks,
        only,
        extra_hosts: policy.extra_hosts.clone(),
        answers: options.answers.clone(),
        account: options.account.clone(),
        domain: policy.sign_in_domain.clone(),
        ..probe::Plan::default()
    }
}

/// Takes the work address that a person names for a recorded machine. What was asked about another address stays as it was.
pub fn name_account(facts: &mut Facts, name: &str) {
    use probe::parse::account_name::account;

    if let Some(account) = account(name, facts::AccountSource::Person) {
        facts.facts.account = facts::Seen::bare(facts::Fact::Known(account));
    }
}

/// Why a recording could not be read.
#[derive(Debug)]
pub enum RecordingError {
    /// The file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is not what it should be.
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where and what.
        detail: String,
    },
    /// A newer program wrote it.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version that wrote it.
        program: String,
    },
}

/// Reads another machine's facts: a facts document, or a report that holds one.
pub fn read_recording(path: &Path) -> Result<Facts, RecordingError> {
    let unreadable = |source| RecordingError::Unreadable { path: path.to_owned(), source };
    let is_report = doors::file::starts_with(path, b"PK\x03\x04").map_err(unreadable)?;
    let text = if is_report {
        report::read_part(path, "facts.json")
            .map_err(|error| RecordingError::Damaged { path: path.to_owned(), detail: error.to_string() })?
    } else {
        doors::file::read_text(path, RECORDING_LIMIT).map_err(unreadable)?
    };
    Facts::read(&text).map_err(|error| match error {
        ReadError::Newer { schema, program } => RecordingError::Newer {
            path: path.to_owned(),
            program: program.unwrap_or_else(|| format!("schema {schema}")),
        },
        ReadError::Damaged(detail) => RecordingError::Damaged { path: path.to_owned(), detail },
    })
}
