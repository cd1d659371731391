//! Every log source, declared once: where it lies, why it is wanted, how much and how old. Only these are read, and what the
//! person adds. Never keys, credential stores, token caches, security logs or browser history.
//!
//! Places: the vendors' own pages on collecting enrollment logs, gathered per system; see each entry.

mod linux;
mod macos;
mod windows;

use std::{fmt, io::ErrorKind, path::PathBuf, time::Duration};

use doors::process::{self, Run};
use facts::System;

use crate::read;

/// A log source.
#[derive(Debug)]
pub struct SourceDefinition {
    /// Folder below `logs/` in the archive.
    pub id: &'static str,
    /// System that has it.
    pub system: System,
    /// Where it lies.
    pub place: Where,
    /// Newest bytes that are kept of one file or of the output.
    pub keep_bytes: u64,
    /// Older files are left out. Days.
    pub newest_days: u64,
}

/// Where a source lies.
#[derive(Debug)]
pub enum Where {
    /// Files in one folder whose names begin and end so. `{home}` and variables in `{…}` are filled in.
    Files {
        /// The folder.
        folder: &'static str,
        /// Beginning of the name.
        begins: &'static str,
        /// End of the name.
        ends: &'static str,
    },
    /// What a program prints.
    Program {
        /// Absolute path; `{SystemRoot}` is filled in.
        program: &'static str,
        /// Its arguments.
        arguments: &'static [&'static str],
        /// Name of the file in the archive.
        name: &'static str,
    },
}

const MEBIBYTE: u64 = 1024 * 1024;

const fn files(
    id: &'static str,
    system: System,
    folder: &'static str,
    begins: &'static str,
    ends: &'static str,
) -> SourceDefinition {
    SourceDefinition {
        id,
        system,
        place: Where::Files { folder, begins, ends },
        keep_bytes: 4 * MEBIBYTE,
        newest_days: 30,
    }
}

const fn program(
    id: &'static str,
    system: System,
    program: &'static str,
    arguments: &'static [&'static str],
    name: &'static str,
) -> SourceDefinition {
    SourceDefinition {
        id,
        system,
        place: Where::Program { program, arguments, name },
        keep_bytes: 4 * MEBIBYTE,
        newest_days: 7,
    }
}

/// Every source, by system.
pub const SOURCES: &[&[SourceDefinition]] = &[windows::SOURCES, macos::SOURCES, linux::SOURCES];

/// The sources of one system.
pub(crate) fn of(system: System) -> impl Iterator<Item = &'static SourceDefinition> {
    SOURCES.iter().flat_map(|sources| sources.iter()).filter(move |source| source.system == system)
}

/// How long a program may take to print a log.
const PROGRAM_LIMIT: Duration = Duration::from_secs(20);

/// What a source holds on this computer.
pub(crate) enum Input {
    /// A file.
    File(PathBuf),
    /// What its program printed.
    Output {
        /// Name of the file in an archive.
        name: &'static str,
        /// As printed.
        bytes: Vec<u8>,
    },
}

impl fmt::Display for Where {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Where::Files { folder, begins, ends } => write!(formatter, "{folder}/{begins}*{ends}"),
            Where::Program { program, arguments, .. } => {
                write!(formatter, "{program} {}", arguments.join(" "))
            }
        }
    }
}

/// What of a source there is; none where it is not on this computer. An error says why it cannot be looked at.
pub(crate) fn inputs(
    source: &SourceDefinition,
    runtime: &tokio::runtime::Handle,
) -> Result<Vec<Input>, String> {
    let not_set = || "not set on this computer".to_owned();
    match &source.place {
        Where::Files { folder, begins, ends } => {
            let folder = filled(folder).ok_or_else(not_set)?;
            match read::listed(&folder, begins, ends, source.newest_days) {
                Ok(files) => Ok(files.into_iter().map(Input::File).collect()),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
                Err(error) => Err(error.to_string()),
            }
        }
        Where::Program { program, arguments, name } => {
            let run =
                Run::new(filled(program).ok_or_else(not_set)?, arguments.iter().copied(), PROGRAM_LIMIT);
            match runtime.block_on(run.output()) {
                Ok(output) if output.status == Some(0) && !output.stdout.is_empty() => {
                    Ok(vec![Input::Output { name, bytes: output.stdout }])
                }
                // A program that printed nothing and complains of nothing has no log.
                Ok(output) if output.stderr.trim_ascii().is_empty() => Ok(Vec::new()),
                Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
                Err(process::Error::NotInstalled(_)) => Ok(Vec::new()),
                Err(error) => Err(error.to_string()),
            }
        }
    }
}

/// The folder or program with variables filled in; `None` where a variable is not set.
pub(crate) fn filled(place: &str) -> Option<PathBuf> {
    let mut path = String::new();
    let mut rest = place;
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}')?;
        path.push_str(before);
        let value = match name {
            "home" => std::env::var("HOME").or_else(|_| std::env::var("USERPROFILE")),
            other => std::env::var(other),
        };
        path.push_str(value.ok().filter(|value| !value.is_empty())?.trim_end_matches(['/', '\\']));
        rest = after;
    }
    path.push_str(rest);
    Some(PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_has_a_name_of_its_own_and_none_reads_what_it_must_not() {
        let mut ids: Vec<_> =
            SOURCES.iter().flat_map(|all| all.iter()).map(|source| (source.system, source.id)).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        for source in SOURCES.iter().flat_map(|all| all.iter()) {
            let place = format!("{:?}", source.place).to_lowercase();
            for forbidden in
                ["security.evtx", "keychain", "private", "tokenbroker", "history", "cookies", ".ssh"]
            {
                assert!(!place.contains(forbidden), "{place}");
            }
            if let Where::Program { program, .. } = &source.place {
                assert!(program.starts_with('/') || program.starts_with("{SystemRoot}"), "{program}");
            }
        }
    }

    #[test]
    fn a_variable_that_is_not_set_names_no_folder() {
        assert_eq!(filled("{NO_SUCH_VARIABLE_HERE}/Logs"), None);
        assert_eq!(filled("/var/log"), Some(PathBuf::from("/var/log")));
    }
}
