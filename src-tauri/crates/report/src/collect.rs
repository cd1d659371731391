//! From facts, verdicts and log sources to a report that can be looked at, part by part, before it is written.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use diagnose::known_errors::OwnErrors;
use facts::{Facts, SCHEMA, System};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    AsTyped, Found, Identifiers, Redacted, Redactor, Reference, SourceDefinition, WriteError,
    pack::{self, Content},
    progress::{Progress, Told},
    read::{self, Text},
    redact::Counts,
    scan::KnownErrors,
    sources::{self, Input},
};

/// The most that all logs together may hold. Bytes.
const ALL_LOGS: u64 = 64 * 1024 * 1024;

/// Which logs go in.
#[derive(Clone, Debug)]
pub struct Logs {
    /// The built-in sources of this system; `None`: none of them.
    pub built_in: Option<System>,
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
}

/// Why a report was not collected.
#[derive(Debug, thiserror::Error)]
pub enum CollectError {
    /// Whoever was told the progress wanted it to end.
    #[error("cancelled")]
    Cancelled,
    /// The masked logs could not be kept until they are written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
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
    searched: KnownErrors,
    progress: Progress,
}

/// A finished report, not yet written.
#[derive(Debug)]
pub struct Prepared {
    reference: Reference,
    parts: Vec<(Part, Content)>,
}

impl Request {
    /// Reads and masks every source. Blocking; each source has a limit, and a failed one is a line of the manifest. `progress` is told
    /// how far it is, and answers whether to go on.
    pub fn collect(
        mut self,
        runtime: &tokio::runtime::Handle,
        progress: &mut dyn FnMut(&Progress) -> bool,
    ) -> Result<Collected, CollectError> {
        let mut told = Told::new(progress);
        if let Some(state) = self.facts.facts.enrollment.fact.known() {
            self.identifiers.tenants.extend(state.tenant_name.clone());
        }
        let redactor = Redactor::new(&self.identifiers);
        let mut collected = Collected {
            request: self,
            redactor,
            parts: Vec::new(),
            note: None,
            known_errors: Vec::new(),
            searched: KnownErrors::default(),
            progress: Progress::default(),
        };
        let facts = serde_json::to_value(&collected.request.facts).unwrap_or_default();
        let facts = collected.redactor.redact_json(&facts);
        collected.member("facts.json", facts);
        let verdicts = collected.redactor.redact_json(&collected.request.verdicts);
        collected.member("verdicts.json", verdicts);
        let note = collected.request.note.clone();
        collected.note = note.map(|note| collected.redactor.redact(&note).0);
        collected.logs(runtime, &mut told);
        if told.is_stopped() {
            return Err(CollectError::Cancelled);
        }
        let searched = std::mem::take(&mut collected.searched);
        collected.known_errors = searched.found(&collected.request.own, &mut collected.redactor);
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
        Facts::read(&content.text()).ok()
    }

    /// Takes the summary in, masked like all else, and closes the list with the manifest.
    pub fn finish(mut self, summary_html: &str, summary_text: &str) -> Prepared {
        let page = self.redactor.redact_html(summary_html);
        self.member("summary.html", page);
        let text = self.redactor.redact(summary_text);
        self.member("summary.txt", text);
        if let Some(contact) = self.request.contact.take() {
            let content = Content::AsTyped(contact);
            let part = self.part("contact.json", "program", &content, Counts::new(), true);
            self.parts.push((part, content));
        }
        let order = |name: &str| {
            let first = [
                "summary.html",
                "summary.txt",
                "facts.json",
                "verdicts.json",
                "known-errors.json",
                "contact.json",
            ];
            (first.iter().position(|known| *known == name).unwrap_or(first.len()), name.to_owned())
        };
        self.parts.sort_by_key(|(part, _)| order(&part.name));
        let manifest = self.manifest();
        let manifest = self.redactor.redact_json(&manifest);
        self.member("manifest.json", manifest);
        Prepared { reference: self.request.reference, parts: self.parts }
    }

    fn member(&mut self, name: &str, (redacted, masked): (Redacted, Counts)) {
        let content = Content::Redacted(redacted);
        let part = self.part(name, "program", &content, masked, false);
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
        let bytes = content.text().len() as u64;
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
            left_out: optional && self.request.without.iter().any(|left_out| left_out == name),
            optional,
        }
    }

    fn logs(&mut self, runtime: &tokio::runtime::Handle, told: &mut Told<'_>) {
        let mut room = ALL_LOGS;
        if let Some(system) = self.request.logs.built_in {
            for source in sources::of(system) {
                if !told.goes_on(self.progress) {
                    return;
                }
                self.source(source, runtime, &mut room);
            }
        }
        for path in self.request.logs.added.clone() {
            match read::added(&path) {
                Ok(files) => {
                    for file in files {
                        if !told.goes_on(self.progress) {
                            return;
                        }
                        let inside = file.strip_prefix(path.parent().unwrap_or(&path)).unwrap_or(&file);
                        self.log_file(
                            "added",
                            &inside.display().to_string(),
                            &file,
                            16 * 1024 * 1024,
                            &mut room,
                        );
                    }
                }
                Err(error) => self.missing("added", &path.display().to_string(), &error.to_string()),
            }
        }
    }

    fn source(
        &mut self,
        source: &'static SourceDefinition,
        runtime: &tokio::runtime::Handle,
        room: &mut u64,
    ) {
        let place = source.place.to_string();
        match sources::inputs(source, runtime) {
            Ok(inputs) if inputs.is_empty() => self.missing(source.id, &place, ""),
            Ok(inputs) => {
                for input in inputs {
                    match input {
                        Input::File(path) => {
                            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                            self.log_file(source.id, &name, &path, source.keep_bytes, room);
                        }
                        Input::Output { name, bytes } => {
                            let text = read::output(&bytes, source.keep_bytes.min(*room));
                            self.log(source.id, name, &place, &text, room);
                        }
                    }
                }
            }
            Err(why) => self.missing(source.id, &place, &why),
        }
    }

    fn log_file(&mut self, source: &'static str, name: &str, path: &Path, keep: u64, room: &mut u64) {
        let place = path.display().to_string();
        match read::file(path, keep.min(*room)) {
            Ok(text) => self.log(source, name, &place, &text, room),
            Err(error) => self.missing(source, &place, &error.to_string()),
        }
    }

    fn log(&mut self, source: &'static str, name: &str, place: &str, text: &Text, room: &mut u64) {
        let name = self.member_name(source, name);
        let (redacted, masked) = self.redactor.redact(&text.text);
        if self.redactor.survived(&redacted) {
            return self.missing(source, place, "left out: a learned name survived masking");
        }
        if !self.request.without.contains(&name) {
            self.searched.search(&name, &text.text, source != "added", &self.request.own);
        }
        self.progress.bytes += text.text.len() as u64;
        self.progress.files += 1;
        let content = Content::Redacted(redacted);
        let place = self.redactor.redact(place).0.as_str().to_owned();
        let part = Part {
            place,
            present: text.present,
            cut: text.cut,
            ..self.part(&name, source, &content, masked, true)
        };
        *room = room.saturating_sub(part.bytes);
        self.parts.push((part, content));
    }

    /// A source that gave nothing is a line, too.
    fn missing(&mut self, source: &'static str, place: &str, error: &str) {
        let place = self.redactor.redact(place).0.as_str().to_owned();
        let error = self.redactor.redact(error).0.as_str().to_owned();
        let part = Part {
            name: format!("logs/{source}"),
            source,
            place,
            found: false,
            bytes: 0,
            present: 0,
            cut: false,
            masked: Counts::new(),
            error: Some(error).filter(|error| !error.is_empty()),
            left_out: false,
            optional: false,
        };
        self.parts.push((part, Content::Redacted(Redacted::default())));
    }

    /// A name that opens anywhere: masked, plain characters, no other of the same name.
    fn member_name(&mut self, source: &str, name: &str) -> String {
        let masked = self.redactor.redact(name).0.as_str().to_owned();
        let plain = |c: char| if c.is_alphanumeric() || "._-+".contains(c) { c } else { '-' };
        let file: String = masked
            .split(['/', '\\'])
            .map(|part| part.chars().map(plain).collect::<String>())
            .collect::<Vec<_>>()
            .join("-");
        let file = file.trim_matches(['.', '-']).to_owned();
        let (stem, ending) = file.rsplit_once('.').unwrap_or((&file, "log"));
        let taken = |name: &str| {
            self.parts.iter().any(|(part, _)| part.found && part.name.eq_ignore_ascii_case(name))
        };
        (1..=u32::MAX)
            .map(|number| match number {
                1 => format!("logs/{source}/{stem}.{ending}"),
                other => format!("logs/{source}/{stem}-{other}.{ending}"),
            })
            .find(|name| !taken(name))
            .unwrap_or_default()
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
                    "sha256": goes.then(|| sha256(content.text().as_bytes())),
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

    /// Every part, those that were not found or are left out too.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().map(|(part, _)| part)
    }

    /// A part exactly as it will be sent; `None` for one that does not go.
    pub fn part_text(&self, name: &str) -> Option<String> {
        let (_, content) = self.going().find(|(part, _)| part.name == name)?;
        Some(content.text())
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
        let members: Vec<(&str, String)> =
            self.going().map(|(part, content)| (part.name.as_str(), content.text())).collect();
        pack::write(path, &members, &mut Told::new(progress))
    }

    fn going(&self) -> impl Iterator<Item = &(Part, Content)> {
        self.parts.iter().filter(|(part, _)| part.found && !part.left_out)
    }
}

/// As the manifest writes it.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
