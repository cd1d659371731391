//! Known errors in logs, for the terminal and the window: what is looked through, and the document of what was found.

use std::path::PathBuf;

use facts::SCHEMA;
use policy::Loaded;
use report::{Found, Identifiers, Problem, Scan, Scanned, Unread};
use serde::Serialize;
use texts::{Texts, Value};

/// The document of `scan`.
#[derive(Clone, Debug, Serialize)]
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
#[derive(Clone, Debug, Serialize)]
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
#[derive(Clone, Debug, Serialize)]
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
        let found = found_document(texts, found);
        lines.push(match &found.code {
            Some(code) => format!("{} ({code})", found.title),
            None => found.title.clone(),
        });
        let place = [
            ("file", Value::Text(found.file)),
            ("line", Value::Number(i64::try_from(found.line).unwrap_or(i64::MAX))),
            ("count", Value::Number(i64::try_from(found.count).unwrap_or(i64::MAX))),
            ("time", Value::Text(found.time.unwrap_or_default().replace('T', " "))),
        ];
        lines.push(format!("  {}", texts.text("scan-place", &place).trim()));
        lines.push(format!("  {}", found.text));
    }
    let sums = [
        ("files", Value::Number(i64::try_from(scanned.files).unwrap_or(i64::MAX))),
        ("bytes", Value::Bytes(scanned.bytes)),
        ("count", Value::Number(i64::try_from(scanned.found.len()).unwrap_or(i64::MAX))),
    ];
    lines.push(texts.text("scan-done", &sums));
    lines.join("\n")
}
