//! Every log source, declared once: where it lies, why it is wanted, how much and how old. Only these are read, and what IT's policy or the
//! person adds. Never keys, credential stores, token caches, security logs or browser history: a test walks the registry for that.
//!
//! Places: the vendors' own pages on collecting enrollment logs, gathered per system. `src-tauri/docs/sources.md` is made from this.

mod linux;
mod macos;
mod windows;

#[cfg(test)]
mod tests;

use std::{
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    time::Duration,
};

use doors::{
    file::Lock,
    process::{self, OUTPUT_LIMIT, Run},
};
use facts::System;
use tempfile::TempDir;

use crate::read;

/// A log source.
#[derive(Debug)]
pub struct SourceDefinition {
    /// Folder below `logs/` in the archive.
    pub id: &'static str,
    /// System that has it.
    pub system: System,
    /// Why IT needs it, in English, for the table in the documentation.
    pub reason: &'static str,
    /// Where it lies.
    pub place: Where,
    /// Newest bytes that are kept of one file or of the output.
    pub keep_bytes: u64,
    /// Older files and records are left out. Days.
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
        /// Its arguments; `{days}` is the source's age.
        arguments: &'static [&'static str],
        /// Name of the file in the archive.
        name: &'static str,
    },
    /// The newest events of a channel of the Windows event log, by query, as text.
    Channel {
        /// Name of the channel.
        channel: &'static str,
        /// Which events, as a condition of the log's own query language; empty: all.
        only: &'static str,
    },
    /// What `MdmDiagnosticsTool.exe` packs of the areas that IT's policy names; nothing where it names none.
    DiagnosticAreas,
}

const MEBIBYTE: u64 = 1024 * 1024;

/// Files of up to 16 MiB each, of the last 30 days.
const fn files(
    id: &'static str,
    system: System,
    reason: &'static str,
    folder: &'static str,
    begins: &'static str,
    ends: &'static str,
) -> SourceDefinition {
    let place = Where::Files { folder, begins, ends };
    SourceDefinition { id, system, reason, place, keep_bytes: 16 * MEBIBYTE, newest_days: 30 }
}

/// What a program prints, of the last seven days where it knows ages.
const fn program(
    id: &'static str,
    system: System,
    reason: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
    name: &'static str,
) -> SourceDefinition {
    let place = Where::Program { program, arguments, name };
    SourceDefinition { id, system, reason, place, keep_bytes: OUTPUT_LIMIT, newest_days: 7 }
}

/// Every source, by system.
pub const SOURCES: &[&[SourceDefinition]] = &[windows::SOURCES, macos::SOURCES, linux::SOURCES];

/// The sources of one system.
pub(crate) fn of(system: System) -> impl Iterator<Item = &'static SourceDefinition> {
    SOURCES.iter().flat_map(|sources| sources.iter()).filter(move |source| source.system == system)
}

/// How long a program may take to print a log.
const PROGRAM_LIMIT: Duration = Duration::from_secs(20);

/// How long the system's own diagnostics may take to pack.
const AREAS_LIMIT: Duration = Duration::from_mins(2);

/// The newest events of a channel that are asked for.
const MOST_EVENTS: u32 = 2_000;

/// What a source holds on this computer.
#[derive(Debug)]
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
    /// What its program packed into a file of ours.
    Packed {
        /// Name of the file in an archive.
        name: &'static str,
        /// Gone with the folder.
        path: PathBuf,
        /// Holds the file, and goes away when this is dropped.
        folder: Packing,
    },
}

/// A folder of ours that one of the system's programs packs into, unmasked. Gone when this is dropped; after a kill at the next start.
#[derive(Debug)]
pub(crate) struct Packing {
    // Before the folder: some systems remove none with an open file in it.
    _lock: Lock,
    folder: TempDir,
}

/// What the names of such folders begin with.
const PACKING: &str = "packing-";

impl Packing {
    fn in_folder(waiting: &Path) -> io::Result<Self> {
        doors::file::private_folder(waiting)?;
        let folder = tempfile::Builder::new().prefix(PACKING).tempdir_in(waiting)?;
        let lock = doors::file::lock(&folder.path().join(LOCK))?;
        let lock = lock.ok_or(ErrorKind::ResourceBusy)?;
        Ok(Self { _lock: lock, folder })
    }
}

/// The file in it that is locked for as long as somebody packs or reads.
const LOCK: &str = "lock";

/// Removes the folders that nobody packs into any more.
pub(crate) fn sweep(waiting: &Path) {
    for entry in std::fs::read_dir(waiting).into_iter().flatten().flatten() {
        let is_one = entry.file_name().to_str().is_some_and(|name| name.starts_with(PACKING))
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_one && matches!(doors::file::lock(&entry.path().join(LOCK)), Ok(Some(_))) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Runs the programs of sources, for as long as somebody wants what they print.
pub(crate) struct Programs<'a> {
    pub(crate) runtime: &'a tokio::runtime::Handle,
    /// Asked again and again meanwhile.
    pub(crate) goes_on: &'a mut dyn FnMut() -> bool,
}

/// How often it is asked whether to go on.
const ASKED: Duration = Duration::from_millis(100);

impl Programs<'_> {
    /// What it printed; `None`: nobody wants it any more, and the program was ended.
    fn run(&mut self, run: Run) -> Option<Result<process::Output, process::Error>> {
        self.runtime.block_on(async {
            let output = run.output();
            tokio::pin!(output);
            let mut asked = tokio::time::interval(ASKED);
            loop {
                tokio::select! {
                    output = &mut output => return Some(output),
                    _ = asked.tick() => if !(self.goes_on)() { return None },
                }
            }
        })
    }
}

impl fmt::Display for Where {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Where::Files { folder, begins, ends } => {
                // As the system writes it; no path of ours mixes them.
                let slash = if folder.contains('\\') { '\\' } else { '/' };
                // One star where nothing stands before it or behind it.
                write!(formatter, "{folder}{slash}{begins}*{ends}")
            }
            Where::Program { program, arguments, .. } => {
                write!(formatter, "{program} {}", arguments.join(" "))
            }
            Where::Channel { channel, only: "" } => write!(formatter, "event channel {channel}"),
            Where::Channel { channel, only } => write!(formatter, "event channel {channel}, {only}"),
            Where::DiagnosticAreas => formatter.write_str(windows::DIAGNOSTICS_TOOL),
        }
    }
}

/// What of a source there is; none where it is not on this computer, or nobody wants it any more. An error says why it cannot be looked at.
/// `packing`: what IT's policy lets the system's own diagnostics pack, and where.
pub(crate) fn inputs(
    source: &SourceDefinition,
    packing: Option<(&[String], &Path)>,
    programs: &mut Programs<'_>,
) -> Result<Vec<Input>, String> {
    match &source.place {
        Where::Files { folder, begins, ends } => {
            match read::listed(&filled(folder)?, begins, ends, source.newest_days) {
                Ok(files) => Ok(files.into_iter().map(Input::File).collect()),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
                Err(error) => Err(error.to_string()),
            }
        }
        Where::Program { program, arguments, name } => {
            let days = source.newest_days.to_string();
            let arguments = arguments.iter().map(|argument| argument.replace("{days}", &days));
            printed(Run::new(filled(program)?, arguments, PROGRAM_LIMIT), name, programs)
        }
        Where::Channel { channel, only } => {
            let arguments = windows::query(channel, only, source.newest_days);
            printed(Run::new(filled(windows::WEVTUTIL)?, arguments, PROGRAM_LIMIT), "events.txt", programs)
        }
        Where::DiagnosticAreas => {
            let is_name = |area: &&String| !area.is_empty() && area.chars().all(char::is_alphanumeric);
            let Some((areas, waiting)) = packing else { return Ok(Vec::new()) };
            let areas: Vec<&str> = areas.iter().filter(is_name).map(String::as_str).collect();
            if areas.is_empty() {
                return Ok(Vec::new());
            }
            packed(&areas.join(";"), &filled(windows::DIAGNOSTICS_TOOL)?, waiting, programs)
        }
    }
}

fn printed(run: Run, name: &'static str, programs: &mut Programs<'_>) -> Result<Vec<Input>, String> {
    let Some(output) = programs.run(run) else { return Ok(Vec::new()) };
    match output {
        // Who prints more than is read is ended by that, and has no status.
        Ok(output) if output.status == Some(0) || output.stdout.len() as u64 >= OUTPUT_LIMIT => {
            let some = Some(output.stdout).filter(|bytes| !bytes.trim_ascii().is_empty());
            Ok(some.into_iter().map(|bytes| Input::Output { name, bytes }).collect())
        }
        // A program that printed nothing and complains of nothing has no log.
        Ok(output) if output.stderr.trim_ascii().is_empty() => Ok(Vec::new()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(process::Error::NotInstalled(_)) => Ok(Vec::new()),
        Err(error) => Err(error.to_string()),
    }
}

fn packed(
    areas: &str,
    program: &Path,
    waiting: &Path,
    programs: &mut Programs<'_>,
) -> Result<Vec<Input>, String> {
    let name = "diagnostics.zip";
    let folder = Packing::in_folder(waiting).map_err(|error| error.to_string())?;
    let path = folder.folder.path().join(name);
    let arguments = ["-area".into(), areas.into(), "-zip".into(), path.clone().into_os_string()];
    let Some(output) = programs.run(Run::new(program, arguments, AREAS_LIMIT)) else { return Ok(Vec::new()) };
    match output {
        Ok(_) if path.is_file() => Ok(vec![Input::Packed { name, path, folder }]),
        Ok(output) => {
            let said = [output.stderr, output.stdout].concat();
            let said = String::from_utf8_lossy(&said).trim().to_owned();
            Err(if said.is_empty() { format!("{} packed nothing", program.display()) } else { said })
        }
        Err(process::Error::NotInstalled(_)) => Ok(Vec::new()),
        Err(error) => Err(error.to_string()),
    }
}

/// The folder or program with variables filled in. An error names a variable that is not set.
pub(crate) fn filled(place: &str) -> Result<PathBuf, String> {
    let mut path = String::new();
    let mut rest = place;
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}').unwrap_or((behind, ""));
        path.push_str(before);
        let value = match name {
            "home" => std::env::var("HOME").or_else(|_| std::env::var("USERPROFILE")),
            other => std::env::var(other),
        };
        let value = value.ok().filter(|value| !value.is_empty());
        let value = value.ok_or_else(|| format!("{name} is not set on this computer"))?;
        path.push_str(value.trim_end_matches(['/', '\\']));
        rest = after;
    }
    path.push_str(rest);
    Ok(PathBuf::from(path))
}
