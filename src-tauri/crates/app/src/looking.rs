//! Looks at this machine once, or reads what another one said.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use facts::{Facts, Observation, ReadError, System};
use policy::Policy;
use probe::recorded::{self, Kind};
use report::OpenError;
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

/// What went wrong with outputs that somebody mailed in.
#[derive(Debug)]
pub enum RecordedError {
    /// There is no such kind.
    UnknownKind(String),
    /// The kind holds messages, which `scan` looks through.
    LogKind(String),
    /// Outputs of two systems.
    MixedSystems(&'static str, &'static str),
    /// The file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is no output of that kind.
    NotThatKind {
        /// The file.
        path: PathBuf,
        /// The kind.
        kind: &'static str,
    },
}

/// The kinds of output that [`read_recorded`] reads, by name.
pub fn recorded_kinds() -> impl Iterator<Item = &'static str> {
    recorded::KINDS.iter().map(|kind| kind.name)
}

/// Facts of the machine whose outputs these are: (kind, file). The system follows from the kinds; servers' answers alone are looked
/// at as from this system.
pub fn read_recorded(outputs: &[(String, PathBuf)]) -> Result<Facts, RecordedError> {
    let mut kinds = Vec::new();
    let mut system: Option<(System, &'static str)> = None;
    for (name, path) in outputs {
        let Some(kind) = Kind::named(name) else {
            return Err(if recorded::LOG_KINDS.contains(&name.as_str()) {
                RecordedError::LogKind(name.clone())
            } else {
                RecordedError::UnknownKind(name.clone())
            });
        };
        match (system, kind.system) {
            (Some((earlier, by)), Some(own)) if earlier != own => {
                return Err(RecordedError::MixedSystems(by, kind.name));
            }
            (None, Some(own)) => system = Some((own, kind.name)),
            _ => {}
        }
        kinds.push((kind, path));
    }
    let system = system.map_or_else(probe::current_system, |(system, _)| system);
    let now = probe::begin(VERSION).taken_at;
    let mut facts = Facts::all_unknown(VERSION, now, system, facts::ReasonCode::NotRecorded);
    for (kind, path) in kinds {
        let bytes = doors::file::read(path, RECORDING_LIMIT)
            .map_err(|source| RecordedError::Unreadable { path: path.clone(), source })?;
        let observations = kind
            .read(&bytes)
            .ok_or_else(|| RecordedError::NotThatKind { path: path.clone(), kind: kind.name })?;
        for observation in observations {
            let merged = recorded::merge(&facts.facts, observation);
            facts.facts.apply(merged);
        }
    }
    Ok(facts)
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
    /// It is a report that cannot be opened.
    NotOpened {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: OpenError,
    },
}

/// Reads another machine's facts: a facts document, or a report that holds one. `identity`: a file with the private key of a sealed report.
pub fn read_recording(path: &Path, identity: Option<&Path>) -> Result<Facts, RecordingError> {
    let unreadable = |source| RecordingError::Unreadable { path: path.to_owned(), source };
    if report::is_report(path).map_err(unreadable)? {
        return open_recording(path, identity).map(|(facts, _)| facts);
    }
    read_facts(path, &doors::file::read_text(path, RECORDING_LIMIT).map_err(unreadable)?)
}

/// Another machine's facts, and the report that holds them: opened once, whatever else is wanted of it.
pub(crate) fn open_recording(
    path: &Path,
    identity: Option<&Path>,
) -> Result<(Facts, report::Report), RecordingError> {
    let opened = report::Report::open(path, identity).and_then(|mut report| {
        let facts = report.part("facts.json")?;
        Ok((facts, report))
    });
    let (facts, report) = opened.map_err(|error| match error {
        OpenError::Io(source) => RecordingError::Unreadable { path: path.to_owned(), source },
        OpenError::Newer(program) => RecordingError::Newer { path: path.to_owned(), program },
        source => RecordingError::NotOpened { path: path.to_owned(), source },
    })?;
    Ok((read_facts(path, &facts)?, report))
}

fn read_facts(path: &Path, text: &str) -> Result<Facts, RecordingError> {
    Facts::read(text).map_err(|error| match error {
        ReadError::Newer { schema, program } => RecordingError::Newer {
            path: path.to_owned(),
            program: program.unwrap_or_else(|| format!("schema {schema}")),
        },
        ReadError::Damaged(detail) => RecordingError::Damaged { path: path.to_owned(), detail },
    })
}
