//! Known errors in logs, for the terminal and the window: what is looked through, and the document of what was found.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use diagnose::known_errors::OwnErrors;
use facts::SCHEMA;
use policy::Loaded;
use report::{Found, Identifiers, Problem, Scan, Scanned, Unread};
use schemars::JsonSchema;
use serde::Serialize;
use texts::{Texts, Value};
use view::{AnswerView, LoggedView, LogsView};

/// The document of `scan`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ScanDocument {
    /// Version of this shape.
    pub schema: u32,
    /// Version of the program.
    pub program: &'static str,
    /// Bytes of the files that were read.
    pub bytes: u64,
    /// Files that were read.
    pub files: u64,
    /// What was found, newest first.
    pub found: Vec<FoundDocument>,
    /// What was not read, or not whole.
    pub unread: Vec<UnreadDocument>,
}

/// A known error in one file.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FoundDocument {
    /// Entry id.
    pub id: &'static str,
    /// Other entries that it can be.
    pub also: Vec<&'static str>,
    /// The code; `null` where a message was found.
    pub code: Option<String>,
    /// What is wrong, in the language.
    pub title: String,
    /// File, and behind it the member of an archive; masked.
    pub file: String,
    /// Line of the newest.
    pub line: u64,
    /// Time of the newest.
    pub time: Option<String>,
    /// The line; masked.
    pub text: String,
    /// How often.
    pub count: u64,
}

/// A file that was not read.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct UnreadDocument {
    /// The file; masked.
    pub file: String,
    /// Why, in the language.
    pub why: String,
}

/// Looks through these files and folders; none: this computer's own enrollment logs. Blocking. `progress` is told bytes so far and in all,
/// and answers whether to go on.
pub fn scan(
    paths: Vec<PathBuf>,
    loaded: &Loaded,
    account: Option<&str>,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Scanned {
    let built_in = paths.is_empty().then(probe::current_system);
    let policy_logs = loaded.policy.log_sources.iter().map(PathBuf::from).filter(|_| built_in.is_some());
    let scan = Scan {
        built_in,
        paths: paths.into_iter().chain(policy_logs).collect(),
        identifiers: Identifiers {
            words: loaded.policy.redaction_words.clone(),
            account: account.map(str::to_owned),
            ..Identifiers::learn()
        },
        own: OwnErrors::new(&loaded.policy.own_errors).0,
    };
    scan.run(&tokio::runtime::Handle::current(), progress)
}

/// The document of what was found. The texts should be without marks.
pub fn scan_document(texts: &Texts, scanned: &Scanned) -> ScanDocument {
    ScanDocument {
        schema: SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        bytes: scanned.bytes,
        files: scanned.files,
        found: scanned.found.iter().map(|found| found_document(texts, found)).collect(),
        unread: scanned.unread.iter().map(|unread| unread_document(texts, unread)).collect(),
    }
}

fn found_document(texts: &Texts, found: &Found) -> FoundDocument {
    FoundDocument {
        id: found.entry.id,
        also: found.also.iter().map(|entry| entry.id).collect(),
        code: found.code.clone(),
        title: view::error_title(texts, found.entry),
        file: found.file.as_str().to_owned(),
        line: found.line,
        time: found.time.clone(),
        text: found.text.as_str().to_owned(),
        count: found.count,
    }
}

fn unread_document(texts: &Texts, unread: &Unread) -> UnreadDocument {
    UnreadDocument { file: unread.file.as_str().to_owned(), why: problem(texts, &unread.problem) }
}

/// Why a file was not read, in a sentence.
pub fn problem(texts: &Texts, problem: &Problem) -> String {
    let (id, detail) = match problem {
        Problem::Unreadable(detail) => ("scan-unreadable", detail.as_str()),
        Problem::NotText => ("scan-not-text", ""),
        Problem::TooLarge => ("scan-too-large", ""),
        Problem::Damaged(detail) => ("scan-damaged", detail.as_str()),
        Problem::TooMany => ("scan-too-many", ""),
    };
    texts.text(id, &[("detail", Value::Text(detail.to_owned()))])
}

/// The same for a terminal: newest first, each with its place and its line.
pub fn scan_text(texts: &Texts, scanned: &Scanned) -> String {
    let mut lines = Vec::new();
    for found in &scanned.found {
        let title = view::error_title(texts, found.entry);
        lines.push(match &found.code {
            Some(code) => format!("{title} ({code})"),
            None => title,
        });
        lines.push(format!("  {}", place(texts, found)));
        lines.push(format!("  {}", found.text.as_str()));
    }
    lines.push(done(texts, scanned));
    lines.join("\n")
}

/// How far a search is.
pub fn scan_progress(texts: &Texts, done: u64, all: u64) -> String {
    texts.text("scan-progress", &[("done", Value::Bytes(done)), ("all", Value::Bytes(all))])
}

/// When, where and how often.
fn place(texts: &Texts, found: &Found) -> String {
    place_of(texts, found.file.as_str(), found.line, found.time.as_deref(), found.count)
}

/// The same of a known error that a report names.
pub(crate) fn place_of(texts: &Texts, file: &str, line: u64, time: Option<&str>, count: u64) -> String {
    let number = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let variables = [
        ("file", Value::Text(file.to_owned())),
        ("line", number(line)),
        ("count", number(count)),
        ("time", Value::Text(time.unwrap_or_default().replace('T', " "))),
    ];
    texts.text("scan-place", &variables).trim().to_owned()
}

/// How much was found in how much.
fn done(texts: &Texts, scanned: &Scanned) -> String {
    let sums = [
        ("files", Value::Number(i64::try_from(scanned.files).unwrap_or(i64::MAX))),
        ("bytes", Value::Bytes(scanned.bytes)),
        ("count", Value::Number(i64::try_from(scanned.found.len()).unwrap_or(i64::MAX))),
    ];
    texts.text("scan-done", &sums)
}

/// Where a search of logs stands, in the window.
#[derive(Debug, Default)]
pub(crate) struct Logs {
    /// Counts searches; 0: none yet.
    search: u32,
    brought: bool,
    /// Set while a search is under way; setting what is in it ends the search.
    stop: Option<Arc<AtomicBool>>,
    progress: (u64, u64),
    scanned: Scanned,
}

impl Logs {
    /// A search begins, and one that is under way ends. Setting what is returned ends it.
    pub(crate) fn begin(&mut self, brought: bool) -> Arc<AtomicBool> {
        self.stop();
        let stop = Arc::new(AtomicBool::new(false));
        *self = Self { search: self.search + 1, brought, stop: Some(Arc::clone(&stop)), ..Self::default() };
        stop
    }

    /// Nobody wants to wait for it any longer.
    pub(crate) fn stop(&self) {
        self.stop.iter().for_each(|stop| stop.store(true, Ordering::Relaxed));
    }

    /// Whether this search is still the one that is shown.
    pub(crate) fn is_current(&self, stop: &Arc<AtomicBool>) -> bool {
        self.stop.as_ref().is_some_and(|current| Arc::ptr_eq(current, stop))
    }

    /// So many bytes of so many.
    pub(crate) fn progress(&mut self, done: u64, all: u64) {
        self.progress = (done, all);
    }

    /// The search ended.
    pub(crate) fn end(&mut self, scanned: Scanned) {
        self.stop = None;
        self.scanned = scanned;
    }

    /// As the page shows it; `answer` says what an entry means.
    pub(crate) fn view(&self, texts: &Texts, answer: impl Fn(&Found) -> AnswerView) -> LogsView {
        let searching = self.stop.is_some();
        let state = match (self.search, searching) {
            (0, _) => String::new(),
            (_, true) => scan_progress(texts, self.progress.0, self.progress.1),
            (_, false) => done(texts, &self.scanned),
        };
        let logged = |found: &Found| LoggedView {
            answer: answer(found),
            place: place(texts, found),
            line: found.text.as_str().to_owned(),
        };
        // What simply is not there, or is no text, is nothing to tell an employee about their own logs.
        let told =
            |unread: &&Unread| self.brought || matches!(unread.problem, Problem::TooLarge | Problem::TooMany);
        let unread = |unread: &Unread| {
            let variables = [
                ("file", Value::Text(unread.file.as_str().to_owned())),
                ("why", Value::Text(problem(texts, &unread.problem))),
            ];
            texts.text("scan-unread", &variables)
        };
        let (done, all) = self.progress;
        LogsView {
            percent: u8::try_from(done.saturating_mul(100) / all.max(1)).unwrap_or(100).min(100),
            search: self.search,
            brought: self.brought,
            searching,
            state,
            found: self.scanned.found.iter().take(MOST_LOGGED).map(logged).collect(),
            unread: self.scanned.unread.iter().filter(told).take(MOST_UNREAD).map(unread).collect(),
        }
    }
}

/// The most finds that a page shows: the newest.
pub(crate) const MOST_LOGGED: usize = 30;

/// The most files that a page names as not read.
const MOST_UNREAD: usize = 10;
