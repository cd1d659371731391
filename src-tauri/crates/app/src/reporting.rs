//! From a session to a finished report: facts judged, logs collected and masked, the summary written around them.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use diagnose::{Diagnosis, known_errors::OwnErrors};
use facts::Facts;
use policy::Loaded;
use report::{
    AsTyped, CollectError, Collected, DeviceName, Filling, Found, Identifiers, Logs, Part, Progress,
    Recipients, Reference, Request, WriteError,
};
use schemars::JsonSchema;
use serde::Serialize;
use texts::{Isolation, Language, Texts, Value};
use view::{PartOutcome, Summary, SummaryError, SummaryPart};

use crate::{policies, texts_for};

/// What the person or IT chose about a report.
#[derive(Clone, Debug, Default)]
pub struct ReportOptions {
    /// What the person was doing.
    pub note: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Parts to leave out, by name.
    pub without: Vec<String>,
    /// Log files and folders to add.
    pub extra_logs: Vec<PathBuf>,
    /// Leave this computer's own logs out.
    pub no_default_logs: bool,
    /// The facts are another machine's: this computer's logs do not belong to them.
    pub recorded: bool,
    /// Public keys that it is sealed to, over those of IT's policy; empty: the policy's.
    pub seal_to: Vec<String>,
    /// Use this short name.
    pub reference: Option<Reference>,
}

impl ReportOptions {
    /// Whether a part goes.
    fn takes(&self, part: &str) -> bool {
        !self.without.iter().any(|left_out| left_out == part)
    }
}

/// A report that can be looked at and written.
#[derive(Debug)]
pub struct Prepared {
    pub(crate) options: ReportOptions,
    report: report::Prepared,
}

/// Why there is no report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportError {
    /// A text exists for each: `send-failed-<code>`.
    code: &'static str,
    /// Where it should have gone.
    path: Option<PathBuf>,
    /// What the system said.
    detail: String,
}

/// The document of `report`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReportDocument {
    /// Version of this shape.
    pub schema: u32,
    /// Version of the program.
    pub program: &'static str,
    /// Where it was written; `null`: nowhere.
    pub path: Option<String>,
    /// Its short name.
    pub reference: String,
    /// Size of the archive, or of all parts when none was written.
    pub bytes: u64,
    /// Encrypted to IT's key.
    pub sealed: bool,
    /// Each part.
    pub parts: Vec<PartDocument>,
}

/// One part in a document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PartDocument {
    /// Name in the archive.
    pub name: String,
    /// Bytes that go.
    pub bytes: u64,
    /// The source's id.
    pub source: String,
    /// Whether there was something.
    pub found: bool,
    /// How often each rule masked something.
    pub masked: std::collections::BTreeMap<String, u32>,
    /// Left out on request.
    pub left_out: bool,
    /// Why there is nothing, in the system's words.
    pub error: Option<String>,
}

/// Builds a report. Blocking, and to be called on a thread of a runtime: sources may be programs. `progress` is told how far it is, and
/// answers whether to go on.
pub fn prepare(
    facts: &Facts,
    loaded: &Loaded,
    language: &Language,
    options: ReportOptions,
    progress: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Prepared, ReportError> {
    let reference = match options.reference {
        Some(reference) => reference,
        None => Reference::random().map_err(|error| ReportError::of(&error, None))?,
    };
    let seal_to = recipients(loaded, &options)?;
    let mut identifiers = identifiers(facts, loaded);
    if !options.recorded {
        let own = tokio::runtime::Handle::current().block_on(probe::own_names());
        (identifiers.addresses, identifiers.hardware, identifiers.wifi) =
            (own.addresses, own.hardware, own.wifi);
    }
    let device = device_name(loaded, &identifiers, options.recorded);
    let diagnosis = diagnose::diagnose(facts, &loaded.policy);
    let person = texts_for(language, Isolation::Off, loaded);
    let it = loaded.policy.language.as_deref().and_then(texts::find);
    let it = texts_for(&it.unwrap_or(*language), Isolation::Off, loaded);
    let note = policies::note(loaded);
    let verdicts = view::check_document(&it, facts, note.clone(), &diagnosis);
    let built_in = (!options.no_default_logs && !options.recorded).then(probe::current_system);
    let policy_logs = loaded.policy.log_sources.iter().map(PathBuf::from);
    let request = Request {
        facts: facts.clone(),
        verdicts: serde_json::to_value(&verdicts).unwrap_or_default(),
        reference,
        note: options.note.clone(),
        contact: options.contact.clone().map(AsTyped::new),
        logs: Logs {
            built_in,
            areas: loaded.policy.diagnostic_areas.clone(),
            added: policy_logs.filter(|_| built_in.is_some()).chain(options.extra_logs.clone()).collect(),
        },
        without: options.without.clone(),
        identifiers,
        device: device.clone(),
        seal_to,
        own: OwnErrors::new(&loaded.policy.own_errors).0,
        waiting: crate::settings::own_folder(),
    };
    let collected =
        request.collect(&tokio::runtime::Handle::current(), progress).map_err(|error| match error {
            CollectError::Cancelled => ReportError::cancelled(),
            CollectError::Io(error) => ReportError::of(&error, None),
        })?;
    // The page is written from masked facts: a stand-in is text of the page like any other, and the verdicts are the same.
    let masked = collected.masked_facts().unwrap_or_else(|| facts.clone());
    let diagnosis = diagnose::diagnose(&masked, &loaded.policy);
    let page = Page {
        collected: &collected,
        diagnosis: &diagnosis,
        facts: &masked,
        reference,
        policy: note.as_ref(),
        contact: options.contact.as_deref().filter(|_| options.takes("contact.json")),
        device: device.as_ref().filter(|_| options.takes("device.json")),
    };
    let (html, text) = page.summaries(&it, &person);
    let fillings = page.fillings();
    Ok(Prepared {
        report: collected.finish(&html, &text, &fillings),
        options: ReportOptions { reference: Some(reference), ..options },
    })
}

/// Keys that the report is sealed to. Where IT's policy has keys that cannot be used, there is no report: it must not leave open.
fn recipients(loaded: &Loaded, options: &ReportOptions) -> Result<Option<Recipients>, ReportError> {
    const KEY: &str = "report.seal-to";
    let keys = if options.seal_to.is_empty() { &loaded.policy.seal_to } else { &options.seal_to };
    let broken = loaded.problems.iter().find(|problem| problem.key.as_deref() == Some(KEY));
    match (Recipients::read(keys.iter().map(String::as_str)), broken) {
        (Err(error), _) => Err(ReportError { code: "seal-key", path: None, detail: error.to_string() }),
        (Ok(None), Some(problem)) => {
            Err(ReportError { code: "seal-key", path: None, detail: problem.detail.clone() })
        }
        (Ok(recipients), _) => Ok(recipients),
    }
}

/// What IT's policy asks for of the computer's own names. A recorded machine's are masked already.
fn device_name(loaded: &Loaded, identifiers: &Identifiers, recorded: bool) -> Option<DeviceName> {
    let device = DeviceName {
        name: identifiers.host.clone().filter(|_| loaded.policy.device_name),
        serial: identifiers.serial.clone().filter(|_| loaded.policy.device_serial),
    };
    (!recorded && device != DeviceName::default()).then_some(device)
}

/// What the system, the policy and the facts call this machine and person.
fn identifiers(facts: &Facts, loaded: &Loaded) -> Identifiers {
    let mut identifiers =
        Identifiers { words: loaded.policy.redaction_words.clone(), ..Identifiers::learn() };
    if let Some(account) = facts.facts.account.fact.known() {
        identifiers.account.clone_from(&account.name);
        identifiers.domains.extend(Some(account.domain.clone()).filter(|domain| !domain.is_empty()));
    }
    if let Some(device) = facts.facts.device_identity.fact.known() {
        identifiers.serial = device.serial.clone().filter(|_| device.serial_is_set == Some(true));
    }
    if let Some(enrollment) = facts.facts.enrollment.fact.known() {
        identifiers.tenants.extend(enrollment.tenant_name.clone());
    }
    identifiers
}

/// What the summary page is made from.
struct Page<'a> {
    collected: &'a Collected,
    diagnosis: &'a Diagnosis,
    facts: &'a Facts,
    reference: Reference,
    policy: Option<&'a view::PolicyNote>,
    contact: Option<&'a str>,
    device: Option<&'a DeviceName>,
}

impl Page<'_> {
    /// What is put into the pages after masking: what the person typed to be sent as typed, and what IT's policy asks for.
    fn fillings(&self) -> Vec<Filling> {
        let filling = |mark, words: String| Filling {
            mark,
            html: view::escape(&words),
            text: words
                .chars()
                .map(|c| if c.is_control() || matches!(c, '\u{fdd0}'..='\u{fdef}') { ' ' } else { c })
                .collect(),
        };
        let contact = self.contact.map(|contact| filling(view::CONTACT_MARK, contact.to_owned()));
        let device = self.device.map(|device| {
            let names: Vec<&str> =
                [&device.name, &device.serial].into_iter().flatten().map(String::as_str).collect();
            filling(view::DEVICE_MARK, names.join(" · "))
        });
        contact.into_iter().chain(device).collect()
    }

    fn summaries(&self, it: &Texts, person: &Texts) -> (String, String) {
        let parts: Vec<SummaryPart> = self.collected.parts().map(summary_part).collect();
        let mut masked = std::collections::BTreeMap::<String, u64>::new();
        for (rule, times) in
            self.collected.parts().filter(|part| !part.left_out).flat_map(|part| &part.masked)
        {
            *masked.entry(rule.clone()).or_default() += u64::from(*times);
        }
        let mut masked: Vec<(String, u64)> = masked.into_iter().collect();
        masked.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let reference = self.reference.to_string();
        let errors: Vec<SummaryError> =
            self.collected.known_errors().map(|found| summary_error(it, found)).collect();
        let summary = Summary {
            reference: &reference,
            facts: self.facts,
            diagnosis: self.diagnosis,
            policy: self.policy,
            note: self.collected.note(),
            contact: self.contact.is_some(),
            device: self.device.is_some(),
            errors: &errors,
            parts: &parts,
            masked: &masked,
        };
        (view::summary_html(it, person, &summary), view::summary_text(it, person, &summary))
    }
}

fn summary_error(it: &Texts, found: &Found) -> SummaryError {
    SummaryError {
        title: view::error_title(it, found.entry),
        code: found.code.clone(),
        file: found.file.as_str().to_owned(),
        line: found.line,
        time: found.time.clone(),
        count: found.count,
    }
}

fn summary_part(part: &Part) -> SummaryPart {
    let outcome = match (&part.error, part.found, part.left_out) {
        (_, _, true) => PartOutcome::LeftOut,
        (Some(error), _, _) => PartOutcome::Failed(error.clone()),
        (None, true, _) => PartOutcome::Kept,
        (None, false, _) => PartOutcome::NotFound,
    };
    SummaryPart {
        name: part.name.clone(),
        source: part.source.to_owned(),
        kept: if part.left_out { 0 } else { part.bytes },
        present: Some(part.present),
        cut: part.cut,
        masked: part.masked.values().map(|times| u64::from(*times)).sum(),
        outcome,
    }
}

/// How far a report is, for a terminal.
pub fn report_progress(texts: &Texts, progress: &Progress) -> String {
    let left = progress.left.map(|left| left.as_secs().max(1));
    let amount = view::amount(texts, progress.bytes, progress.all_bytes, left);
    texts.text("report-progress", &[("amount", Value::Words(amount))])
}

/// The most of one part that is shown: more than anybody reads, and a page can hold it. Bytes.
const MOST_SHOWN: u64 = 4 * 1024 * 1024;

impl Prepared {
    /// The report's short name.
    pub fn reference(&self) -> Reference {
        self.report.reference()
    }

    /// What the file is called unless somebody names it otherwise.
    pub fn file_name(&self) -> String {
        let ending = if self.report.is_sealed() { report::SEALED_ENDING } else { ".zip" };
        format!("enrollment-report-{}{ending}", self.reference())
    }

    /// Every part.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.report.parts()
    }

    /// A part exactly as it will be sent, of a very long one the beginning, and how many bytes it has; nothing for one that does not go.
    pub fn part_text(&self, name: &str) -> (String, u64) {
        let text = self.report.part_begin(name, MOST_SHOWN);
        let bytes = self.parts().find(|part| part.name == name).map(|part| part.bytes);
        text.zip(bytes).unwrap_or_default()
    }

    /// Writes it; its size in bytes. `progress` is told how far it is, and answers whether to go on.
    pub fn write(
        &self,
        path: &Path,
        progress: &mut dyn FnMut(&Progress) -> bool,
    ) -> Result<u64, ReportError> {
        self.report.write(path, progress).map_err(|error| match error {
            WriteError::Cancelled => ReportError::cancelled(),
            WriteError::Io(error) => ReportError::of(&error, Some(path)),
        })
    }

    /// What would be written, in memory, at most so many bytes of it.
    pub(crate) fn bytes(&self, limit: u64) -> std::io::Result<Vec<u8>> {
        self.report.bytes(limit).map_err(|error| match error {
            WriteError::Cancelled => ErrorKind::Interrupted.into(),
            WriteError::Io(error) => error,
        })
    }

    /// The document of `report`.
    pub fn document(&self, path: Option<&Path>, bytes: Option<u64>) -> ReportDocument {
        let going = |part: &Part| part.found && !part.left_out;
        let all = self.parts().filter(|part| going(part)).map(|part| part.bytes).sum();
        ReportDocument {
            schema: facts::SCHEMA,
            program: env!("CARGO_PKG_VERSION"),
            path: path.map(|path| path.display().to_string()),
            reference: self.reference().to_string(),
            bytes: bytes.unwrap_or(all),
            sealed: self.report.is_sealed(),
            parts: self
                .parts()
                .map(|part| PartDocument {
                    name: part.name.clone(),
                    bytes: if going(part) { part.bytes } else { 0 },
                    source: part.source.to_owned(),
                    found: part.found,
                    masked: part.masked.clone(),
                    left_out: part.left_out,
                    error: part.error.clone(),
                })
                .collect(),
        }
    }
}

impl ReportError {
    /// A piece of work that ended without an answer.
    pub(crate) fn bug() -> Self {
        Self { code: "bug", path: None, detail: String::new() }
    }

    /// Somebody did not want it any longer.
    fn cancelled() -> Self {
        Self { code: "cancelled", path: None, detail: String::new() }
    }

    fn of(error: &std::io::Error, path: Option<&Path>) -> Self {
        let code = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "no-space",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "not-permitted",
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory => "not-found",
            _ => "other",
        };
        Self { code, path: path.map(Path::to_owned), detail: error.to_string() }
    }

    /// `no-space`, `not-permitted`, `not-found`, `cancelled`, `seal-key`, `bug` or `other`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What the system said.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// One sentence for the terminal: what was tried, what came back, what to do.
    pub fn sentence(&self, texts: &Texts) -> String {
        let path = self.path.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
        let variables = [("path", Value::Text(path)), ("detail", Value::Text(self.detail.clone()))];
        texts.text(&format!("report-not-written-{}", self.code), &variables)
    }
}
