//! From facts, verdicts and log sources to a report that can be looked at, part by part, before it is written.

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use diagnose::known_errors::OwnErrors;
use facts::{Facts, SCHEMA, System};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    AsTyped, DeviceName, Filling, Found, Identifiers, Recipients, Redacted, Redactor, Reference,
    SourceDefinition, WriteError,
    pack::{self, Content, Spool, Spooled},
    pipeline::{self, Kept, LONG_LINE, Lengths, Source},
    progress::{Progress, Told},
    read,
    redact::Counts,
    sources::{self, Input, Packing, Programs},
    stream::{self, Problem},
};

/// Which logs go in.
#[derive(Clone, Debug)]
pub struct Logs {
    /// The built-in sources of this system; `None`: none of them.
    pub built_in: Option<System>,
    /// Areas that IT's policy lets the system's own diagnostics pack.
    pub areas: Vec<String>,
    /// Files and folders that IT's policy or the person adds.
    pub added: Vec<PathBuf>,
}

/// What a report is made from.
#[derive(Clone, Debug)]
pub struct Request {
    /// What the machine said.
    pub facts: Facts,
    /// The verdicts' document.
    pub verdicts: Value,
    /// Its short name.
    pub reference: Reference,
    /// What the person was doing; masked.
    pub note: Option<String>,
    /// How to reach them; not masked.
    pub contact: Option<AsTyped>,
    /// Which logs go in.
    pub logs: Logs,
    /// Names of parts that are left out of everything.
    pub without: Vec<String>,
    /// Values to mask.
    pub identifiers: Identifiers,
    /// What IT's policy adds to the known errors.
    pub own: OwnErrors,
    /// Folder of ours in which masked logs wait until the report is written, when they are many. [`crate::sweep`] removes what a kill leaves
    /// in it.
    pub waiting: PathBuf,
    /// How IT knows the computer, where its policy asks for that; not masked.
    pub device: Option<DeviceName>,
    /// Keys that the report is encrypted to.
    pub seal_to: Option<Recipients>,
}

/// Why a report was not collected.
#[derive(Debug, thiserror::Error)]
pub enum CollectError {
    /// Whoever was told the progress wanted it to end.
    #[error("cancelled")]
    Cancelled,
    /// The masked logs could not be kept until they are written.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// One part of a report, as the manifest has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a line of the manifest")]
pub struct Part {
    /// Name in the archive.
    pub name: String,
    /// The source's id, or `program`.
    pub source: &'static str,
    /// Where we looked.
    pub place: String,
    /// Whether there was something.
    pub found: bool,
    /// Bytes as they go in.
    pub bytes: u64,
    /// Bytes there were.
    pub present: u64,
    /// Only the newest part is kept.
    pub cut: bool,
    /// How often each rule masked something.
    pub masked: BTreeMap<String, u32>,
    /// Why there is nothing, or not all, in the system's words; masked.
    pub error: Option<String>,
    /// The same, where it has a text of its own.
    pub problem: Option<Problem>,
    /// Bytes of its longest line, where that is very long.
    pub longest_line: Option<u64>,
    /// The person left it out.
    pub left_out: bool,
    /// It can be left out.
    pub optional: bool,
}

/// Everything read and masked; the summary is still to come.
#[derive(Debug)]
pub struct Collected {
    request: Request,
    redactor: Redactor,
    parts: Vec<(Part, Content)>,
    note: Option<Redacted>,
    known_errors: Vec<Found>,
    spool: Arc<Spool>,
    names: HashSet<String>,
}

/// A finished report, not yet written.
#[derive(Debug)]
pub struct Prepared {
    reference: Reference,
    parts: Vec<(Part, Content)>,
    spool: Arc<Spool>,
    waiting: PathBuf,
    seal_to: Option<Recipients>,
}

impl Request {
    /// Reads and masks every source. Blocking; each source has a limit, and a failed one is a line of the manifest. `progress` is told
    /// how far it is, and answers whether to go on.
    pub fn collect(
        self,
        runtime: &tokio::runtime::Handle,
        progress: &mut dyn FnMut(&Progress) -> bool,
    ) -> Result<Collected, CollectError> {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        self.collect_on(workers, runtime, &mut Told::new(progress))
    }

    fn collect_on(
        mut self,
        workers: usize,
        runtime: &tokio::runtime::Handle,
        told: &mut Told<'_>,
    ) -> Result<Collected, CollectError> {
        if let Some(state) = self.facts.facts.enrollment.fact.known() {
            self.identifiers.tenants.extend(state.tenant_name.clone());
        }
        let redactor = Redactor::new(&self.identifiers);
        let spool = Arc::new(Spool::new(self.waiting.clone()));
        let mut collected = Collected {
            request: self,
            redactor,
            parts: Vec::new(),
            note: None,
            known_errors: Vec::new(),
            spool,
            names: HashSet::new(),
        };
        let facts = serde_json::to_value(&collected.request.facts).unwrap_or_default();
        let facts = collected.redactor.redact_json(&facts);
        collected.member("facts.json", facts);
        let verdicts = collected.redactor.redact_json(&collected.request.verdicts);
        collected.member("verdicts.json", verdicts);
        let note = collected.request.note.clone();
        collected.note = note.map(|note| collected.redactor.redact(&note).0);
        let (inputs, missing) = collected.inputs(runtime, told)?;
        for (source, place, error) in missing {
            collected.missing(source, &place, Problem::Unreadable(error));
        }
        collected.logs(&inputs, workers, told)?;
        let document = json!({
            "schema": SCHEMA,
            "program": env!("CARGO_PKG_VERSION"),
            "found": collected.known_errors().map(Found::document).collect::<Vec<_>>(),
        });
        let document = collected.redactor.redact_json(&document);
        collected.member("known-errors.json", document);
        Ok(collected)
    }
}

impl Collected {
    /// Each part so far, for the summary.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().map(|(part, _)| part)
    }

    /// Every known error in the logs that go, newest first; `file` is the part it stands in.
    pub fn known_errors(&self) -> impl Iterator<Item = &Found> {
        let is_out = |found: &&Found| self.request.without.iter().any(|name| name == found.file.as_str());
        self.known_errors.iter().filter(move |found| !is_out(found))
    }

    /// The note, masked.
    pub fn note(&self) -> Option<&str> {
        self.note.as_ref().map(Redacted::as_str)
    }

    /// The facts, masked: what the summary may show.
    pub fn masked_facts(&self) -> Option<Facts> {
        let (_, content) = self.parts.iter().find(|(part, _)| part.name == "facts.json")?;
        Facts::read(&content.text(&self.spool, u64::MAX).ok()?).ok()
    }

    /// Takes the summary in, masked like all else, fills in what is sent as typed, and closes the list with the manifest.
    pub fn finish(mut self, summary_html: &str, summary_text: &str, fillings: &[Filling]) -> Prepared {
        let (page, masked) = self.redactor.redact_html(summary_html);
        self.own_part(
            "summary.html",
            Content::Page(page, Filling::of(fillings, |one| &one.html)),
            masked,
            false,
        );
        let (text, masked) = self.redactor.redact(summary_text);
        self.own_part(
            "summary.txt",
            Content::Page(text, Filling::of(fillings, |one| &one.text)),
            masked,
            false,
        );
        if let Some(contact) = self.request.contact.take() {
            self.own_part("contact.json", Content::AsTyped(contact), Counts::new(), true);
        }
        if let Some(device) = self.request.device.take() {
            self.own_part("device.json", Content::Device(device), Counts::new(), true);
        }
        if self.request.seal_to.is_some() {
            // The way back travels only inside a report that nobody but IT can open.
            let stand_ins = Content::StandIns(
                self.redactor.stand_ins().map(|(stand_in, value)| (stand_in, value.to_owned())).collect(),
            );
            self.own_part("stand-ins.json", stand_ins, Counts::new(), true);
        }
        let order = |name: &str| {
            let first = [
                "summary.html",
                "summary.txt",
                "facts.json",
                "verdicts.json",
                "known-errors.json",
                "contact.json",
                "device.json",
                "stand-ins.json",
            ];
            (first.iter().position(|known| *known == name).unwrap_or(first.len()), name.to_owned())
        };
        self.parts.sort_by_key(|(part, _)| order(&part.name));
        let manifest = self.manifest();
        let manifest = self.redactor.redact_json(&manifest);
        self.member("manifest.json", manifest);
        Prepared {
            reference: self.request.reference,
            parts: self.parts,
            spool: self.spool,
            waiting: self.request.waiting,
            seal_to: self.request.seal_to,
        }
    }

    fn member(&mut self, name: &str, (redacted, masked): (Redacted, Counts)) {
        self.own_part(name, Content::Redacted(redacted), masked, false);
    }

    fn own_part(&mut self, name: &str, content: Content, masked: Counts, optional: bool) {
        let part = self.part(name, "program", &content, masked, optional);
        self.parts.push((part, content));
    }

    fn part(
        &self,
        name: &str,
        source: &'static str,
        content: &Content,
        masked: Counts,
        optional: bool,
    ) -> Part {
        let bytes = content.bytes();
        Part {
            name: name.to_owned(),
            source,
            place: String::new(),
            found: true,
            bytes,
            present: bytes,
            cut: false,
            masked,
            error: None,
            problem: None,
            longest_line: None,
            left_out: optional && self.request.without.iter().any(|left_out| left_out == name),
            optional,
        }
    }

    /// Everything that is to be read, in the order of sources and paths, and what cannot be.
    fn inputs(
        &self,
        runtime: &tokio::runtime::Handle,
        told: &mut Told<'_>,
    ) -> Result<(Vec<LogInput>, Vec<Missing>), CollectError> {
        let (mut inputs, mut missing) = (Vec::new(), Vec::new());
        for source in self.request.logs.built_in.into_iter().flat_map(sources::of) {
            if !told.goes_on(Progress::default()) {
                return Err(CollectError::Cancelled);
            }
            let place = source.place.to_string();
            let packing = Some((self.request.logs.areas.as_slice(), self.request.waiting.as_path()));
            let goes_on = &mut || told.goes_on(Progress::default());
            match sources::inputs(source, packing, &mut Programs { runtime, goes_on }) {
                Ok(found) if found.is_empty() => missing.push((source.id, place, String::new())),
                Ok(found) => {
                    inputs.extend(found.into_iter().map(|input| LogInput::of(source, &place, input)));
                }
                Err(why) => missing.push((source.id, place, why)),
            }
        }
        if told.is_stopped() {
            return Err(CollectError::Cancelled);
        }
        let mut added = self.request.logs.added.clone();
        added.sort();
        added.dedup();
        for path in added {
            let place = path.display().to_string();
            match read::added(&path) {
                Ok((files, others)) => {
                    inputs.extend(files.into_iter().map(|file| LogInput::added(&path, file)));
                    let other = |(path, why): (PathBuf, String)| (ADDED, path.display().to_string(), why);
                    missing.extend(others.into_iter().map(other));
                }
                Err(error) => missing.push((ADDED, place, error.to_string())),
            }
        }
        Ok((inputs, missing))
    }

    fn logs(&mut self, inputs: &[LogInput], workers: usize, told: &mut Told<'_>) -> Result<(), CollectError> {
        let spool = Arc::clone(&self.spool);
        let outcome = pipeline::run(
            pipeline::work,
            &mut self.redactor,
            &self.request.own,
            &spool,
            workers,
            told,
            |feeder| {
                let all = inputs.iter().map(LogInput::length).sum();
                feeder.expect(all, inputs.len() as u64);
                for (number, input) in inputs.iter().enumerate() {
                    if feeder.is_stopped() {
                        break;
                    }
                    let is_ours = input.source != ADDED;
                    match &input.from {
                        Origin::File(path) | Origin::Packed(path, _) => {
                            let written =
                                std::fs::symlink_metadata(path).and_then(|metadata| metadata.modified());
                            feeder.open(number, is_ours, written.ok(), skips(path, input.keep));
                            stream::file(path, input.keep, feeder);
                        }
                        Origin::Output(bytes) => {
                            feeder.open(number, is_ours, None, VecDeque::new());
                            stream::output(bytes, input.keep, feeder);
                        }
                    }
                    feeder.close();
                }
            },
        );
        if told.is_stopped() {
            return Err(CollectError::Cancelled);
        }
        let mut outcome = outcome?;
        for (number, (text, kept)) in outcome.texts.into_iter().enumerate() {
            let name = self.log(&inputs[text.file], text, kept);
            if name.is_none() {
                outcome.found.forget(number);
            }
            outcome.found.names.push(name.unwrap_or_default());
        }
        for (file, member, problem) in outcome.unread {
            let input = &inputs[file];
            let place =
                member.map_or_else(|| input.place.clone(), |member| format!("{}/{member}", input.place));
            self.missing(input.source, &place, problem);
        }
        self.known_errors = outcome.found.finish(&self.request.own, &mut self.redactor).found;
        Ok(())
    }

    /// The part of one text and its name; none where a learned value survived.
    fn log(&mut self, input: &LogInput, text: Source, kept: Kept) -> Option<String> {
        let (name, place) = match &text.member {
            Some(member) => (format!("{}/{member}", input.name), format!("{}/{member}", input.place)),
            None => (input.name.clone(), input.place.clone()),
        };
        if kept.survived {
            let why = "left out: a learned name survived masking".to_owned();
            self.missing(input.source, &place, Problem::Unreadable(why));
            return None;
        }
        let name = self.member_name(input.source, &name);
        let problem = text.problem.map(|problem| self.masked_problem(problem));
        let content =
            Content::Spooled(Spooled { sizes: kept.sizes, extent: kept.extent, sha256: kept.sha256 });
        let part = Part {
            place: self.masked(&place),
            present: text.present,
            cut: text.cut,
            error: problem.as_ref().map(ToString::to_string),
            problem,
            longest_line: Some(text.longest_line).filter(|bytes| *bytes >= LONG_LINE),
            ..self.part(&name, input.source, &content, kept.masked, true)
        };
        self.parts.push((part, content));
        Some(name)
    }

    fn masked(&mut self, text: &str) -> String {
        self.redactor.redact(text).0.as_str().to_owned()
    }

    fn masked_problem(&mut self, problem: Problem) -> Problem {
        match problem {
            Problem::Unreadable(why) => Problem::Unreadable(self.masked(&why)),
            Problem::Damaged(why) => Problem::Damaged(self.masked(&why)),
            other @ (Problem::NotText | Problem::TooLarge | Problem::TooMany) => other,
        }
    }

    /// A source that gave nothing is a line, too.
    fn missing(&mut self, source: &'static str, place: &str, problem: Problem) {
        let place = self.masked(place);
        let problem = Some(self.masked_problem(problem)).filter(|problem| !problem.to_string().is_empty());
        let part = Part {
            name: format!("logs/{source}"),
            source,
            place,
            found: false,
            bytes: 0,
            present: 0,
            cut: false,
            masked: Counts::new(),
            error: problem.as_ref().map(ToString::to_string),
            problem,
            longest_line: None,
            left_out: false,
            optional: false,
        };
        self.parts.push((part, Content::Redacted(Redacted::default())));
    }

    /// A name that opens anywhere: masked, plain characters, no device of Windows, no other of the same name.
    fn member_name(&mut self, source: &str, name: &str) -> String {
        const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$"];
        let masked = self.masked(name);
        let plain = |c: char| if c.is_alphanumeric() || "._-+".contains(c) { c } else { '-' };
        let file: String = masked.chars().map(plain).collect();
        let file = file.trim_matches(['.', '-']);
        let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "log"));
        let stem: String = stem.chars().take(LONGEST_NAME).collect();
        let ending: String = ending.chars().take(16).collect();
        let device =
            stem.split('.').next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_digit());
        let mark = if DEVICES.contains(&device.to_lowercase().as_str()) { "_" } else { "" };
        let numbered = |number: u32| match number {
            1 => format!("logs/{source}/{mark}{stem}.{ending}"),
            other => format!("logs/{source}/{mark}{stem}-{other}.{ending}"),
        };
        let free = |name: &String| !self.names.contains(&name.to_lowercase());
        let name = (1..=u32::MAX).map(numbered).find(free).unwrap_or_default();
        self.names.insert(name.to_lowercase());
        name
    }

    fn manifest(&self) -> Value {
        let parts: Vec<Value> = self
            .parts
            .iter()
            .map(|(part, content)| {
                let goes = part.found && !part.left_out;
                json!({
                    "name": part.name,
                    "source": part.source,
                    "place": part.place,
                    "found": part.found,
                    "left_out": part.left_out,
                    "bytes": if goes { part.bytes } else { 0 },
                    "present": part.present,
                    "cut": part.cut,
                    "longest_line": part.longest_line,
                    "sha256": goes.then(|| content.sha256()),
                    "masked": part.masked,
                    "error": part.error,
                })
            })
            .collect();
        json!({
            "schema": SCHEMA,
            "program": env!("CARGO_PKG_VERSION"),
            "reference": self.request.reference.to_string(),
            "taken_at": self.request.facts.taken_at.to_string(),
            "system": self.request.facts.system.as_str(),
            "note": self.note(),
            "parts": parts,
        })
    }
}

impl Prepared {
    /// The report's short name.
    pub fn reference(&self) -> Reference {
        self.reference
    }

    /// Whether it goes encrypted.
    pub fn is_sealed(&self) -> bool {
        self.seal_to.is_some()
    }

    /// Every part, those that were not found or are left out too.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().map(|(part, _)| part)
    }

    /// A part exactly as it will be sent; `None` for one that does not go.
    pub fn part_text(&self, name: &str) -> Option<String> {
        self.part_begin(name, u64::MAX)
    }

    /// The first bytes of a part exactly as it will be sent, at most so many; `None` for one that does not go.
    pub fn part_begin(&self, name: &str, most: u64) -> Option<String> {
        let (_, content) = self.going().find(|(part, _)| part.name == name)?;
        content.text(&self.spool, most).ok()
    }

    /// How often each rule masked something, in all that goes.
    pub fn masked(&self) -> BTreeMap<String, u32> {
        let mut sums = BTreeMap::new();
        for (rule, times) in self.going().flat_map(|(part, _)| &part.masked) {
            *sums.entry(rule.clone()).or_default() += times;
        }
        sums
    }

    /// Writes the archive; its size in bytes. Interrupted: the old file or the whole new one. `progress` is told how far it is, and answers
    /// whether to go on.
    pub fn write(&self, path: &Path, progress: &mut dyn FnMut(&Progress) -> bool) -> Result<u64, WriteError> {
        let file = io::BufWriter::with_capacity(WRITTEN, doors::file::begin_noted(path, &self.waiting)?);
        let file = self.archive(file, progress)?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.finish()?;
        Ok(std::fs::metadata(path)?.len())
    }

    /// The same bytes in memory, at most so many: one that is longer is an error of the kind [`io::ErrorKind::FileTooLarge`].
    pub fn bytes(&self, limit: u64) -> Result<Vec<u8>, WriteError> {
        Ok(self.archive(Limited { bytes: Vec::new(), limit }, &mut |_| true)?.bytes)
    }

    fn archive<W: Write>(
        &self,
        out: W,
        progress: &mut dyn FnMut(&Progress) -> bool,
    ) -> Result<W, WriteError> {
        let members: Vec<(&str, &Content)> =
            self.going().map(|(part, content)| (part.name.as_str(), content)).collect();
        pack::write(out, &members, &self.spool, self.seal_to.as_ref(), &mut Told::new(progress))
    }

    fn going(&self) -> impl Iterator<Item = &(Part, Content)> {
        self.parts.iter().filter(|(part, _)| part.found && !part.left_out)
    }
}

/// Bytes in memory that may not become too many.
struct Limited {
    bytes: Vec<u8>,
    limit: u64,
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if (self.bytes.len() + bytes.len()) as u64 > self.limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Bytes of the archive that are written at once.
const WRITTEN: usize = 256 * 1024;

/// As the manifest writes it.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    pipeline::hexadecimal(&Sha256::digest(bytes))
}

/// The source of what IT's policy or the person adds.
const ADDED: &str = "added";

/// The longest name of a part, without its ending. Letters.
const LONGEST_NAME: usize = 120;

/// A source that gave nothing: its id, where we looked, why.
type Missing = (&'static str, String, String);

/// Something to read.
struct LogInput {
    source: &'static str,
    name: String,
    place: String,
    /// Its newest bytes that are kept.
    keep: u64,
    from: Origin,
}

enum Origin {
    File(PathBuf),
    Output(Vec<u8>),
    /// A file of ours, gone with its folder.
    Packed(PathBuf, #[expect(dead_code, reason = "it is its end that matters")] Packing),
}

impl LogInput {
    fn of(source: &SourceDefinition, place: &str, input: Input) -> Self {
        let (id, keep) = (source.id, source.keep_bytes);
        match input {
            Input::File(path) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let place = path.display().to_string();
                Self { source: id, name, place, keep, from: Origin::File(path) }
            }
            Input::Output { name, bytes } => {
                let (name, place) = (name.to_owned(), place.to_owned());
                Self { source: id, name, place, keep, from: Origin::Output(bytes) }
            }
            Input::Packed { name, path, folder } => {
                let (name, place) = (name.to_owned(), place.to_owned());
                Self { source: id, name, place, keep, from: Origin::Packed(path, folder) }
            }
        }
    }

    fn added(path: &Path, file: PathBuf) -> Self {
        let inside = file.strip_prefix(path.parent().unwrap_or(path)).unwrap_or(&file);
        let (name, place) = (inside.display().to_string(), file.display().to_string());
        Self { source: ADDED, name, place, keep: u64::MAX, from: Origin::File(file) }
    }

    fn length(&self) -> u64 {
        match &self.from {
            Origin::File(path) | Origin::Packed(path, _) => {
                std::fs::symlink_metadata(path).map_or(0, |metadata| metadata.len())
            }
            Origin::Output(bytes) => bytes.len() as u64,
        }
    }
}

/// How much each text in a file is too long: what is packed has to be read once to know.
fn skips(path: &Path, keep: u64) -> VecDeque<u64> {
    if keep == u64::MAX || !stream::is_packed(path) {
        return VecDeque::new();
    }
    let mut lengths = Lengths::default();
    stream::file(path, u64::MAX, &mut lengths);
    lengths.0.into_iter().map(|length| length.saturating_sub(keep)).collect()
}

#[cfg(test)]
mod tests;
