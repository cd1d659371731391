//! From a finished report to IT: into the outbox, on its way by the policy, and what became of it, for the terminal and the window.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use deliver::{Code, Entry, Limits, Meter, Outbox, OutboxError, Proxy, State, Ways};
use futures::{FutureExt, future::BoxFuture};
use jiff::Timestamp;
use policy::{Loaded, Secret};
use report::Progress;
use schemars::JsonSchema;
use serde::Serialize;
use texts::{Isolation, Texts, Value};

use crate::{reporting::Prepared, settings, texts_for};

/// What the document of `send` says, and of one report in that of `outbox list`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SendDocument {
    /// Version of this shape.
    pub schema: u32,
    /// Version of the program.
    pub program: &'static str,
    /// The report's reference.
    pub reference: String,
    /// `delivered`, `waiting` or `refused`.
    pub state: State,
    /// Who has it, or who did not take it; `null`: nobody was asked yet.
    pub destination: Option<String>,
    /// What the receiver calls it.
    pub receipt: Option<String>,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it is not there.
    pub error: Option<ErrorDocument>,
    /// When it was made.
    #[schemars(with = "String")]
    pub made_at: Timestamp,
    /// Its size.
    pub bytes: u64,
    /// Not before; `null`: as soon as there is an occasion, or never by itself.
    #[schemars(with = "Option<String>")]
    pub next_try_at: Option<Timestamp>,
    /// Where the file lies; `null`: it was delivered or given up.
    pub path: Option<String>,
}

/// Why a report is not there.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ErrorDocument {
    /// The code, never translated.
    pub code: String,
    /// The sentence.
    pub text: String,
    /// For IT: a status, the system's words.
    pub detail: String,
}

/// What the document of `outbox list` says.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OutboxDocument {
    /// Version of this shape.
    pub schema: u32,
    /// Version of the program.
    pub program: &'static str,
    /// Every report and receipt, newest first.
    pub reports: Vec<SendDocument>,
}

/// Why something could not be done with the outbox.
#[derive(Debug)]
pub enum SendError {
    /// The outbox's own trouble.
    Outbox(OutboxError),
    /// The report could not be written.
    Report(crate::ReportError),
    /// The file is no report.
    NotAReport(PathBuf, String),
}

impl SendError {
    /// One sentence: what was tried, what came back, what to do.
    pub fn sentence(&self, texts: &Texts) -> String {
        let text = |text: &str| Value::Text(text.to_owned());
        match self {
            SendError::Report(error) => error.sentence(texts),
            SendError::NotAReport(path, detail) => {
                let path = Value::Text(path.display().to_string());
                texts.text("send-not-a-report", &[("path", path), ("detail", text(detail))])
            }
            SendError::Outbox(error) => match error {
                OutboxError::Unknown(reference) => {
                    texts.text("outbox-unknown", &[("reference", text(reference))])
                }
                OutboxError::Busy(reference) => texts.text("outbox-busy", &[("reference", text(reference))]),
                OutboxError::Sent(reference) => texts.text("outbox-taken", &[("reference", text(reference))]),
                OutboxError::Newer { reference, program } => {
                    let values = [("reference", text(reference)), ("version", text(program))];
                    texts.text("outbox-newer", &values)
                }
                OutboxError::Io { path, source } => {
                    let path = Value::Text(path.display().to_string());
                    texts.text("outbox-io", &[("path", path), ("detail", Value::Text(source.to_string()))])
                }
            },
        }
    }
}

impl From<OutboxError> for SendError {
    fn from(error: OutboxError) -> Self {
        SendError::Outbox(error)
    }
}

/// Sweeps away what an earlier run that was killed left half made. What still runs keeps what it is making.
pub fn sweep() {
    if let Some(own) = settings::folder() {
        report::sweep(&own);
        outbox().sweep();
    }
}

/// This person's outbox.
pub fn outbox() -> Outbox {
    // Without a home there is nowhere better; the error then names the place.
    Outbox::new(settings::folder().unwrap_or_default().join("outbox"))
}

/// Puts a prepared report into the outbox; stopped, nothing of it is there. Blocking.
pub fn keep(
    prepared: &Prepared,
    loaded: &Loaded,
    progress: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Entry, SendError> {
    let reference = prepared.reference().to_string();
    let staged = outbox().stage(&reference, &prepared.file_name())?;
    prepared.write(&staged.path(), progress).map_err(SendError::Report)?;
    finish(staged, &reference, loaded)
}

/// Puts a report that was written before into the outbox: a whole one, or one that is sealed. Blocking.
pub fn keep_file(path: &Path, loaded: &Loaded) -> Result<Entry, SendError> {
    let not_a_report = |detail: String| SendError::NotAReport(path.to_owned(), detail);
    let (reference, sealed) = reference_of(path)?;
    let reference = match reference {
        Some(reference) => reference,
        None => report::Reference::random().map_err(|error| not_a_report(error.to_string()))?,
    }
    .to_string();
    let ending = if sealed { "ehreport" } else { "zip" };
    let staged = outbox().stage(&reference, &format!("enrollment-report-{reference}.{ending}"))?;
    let to = doors::file::begin(&staged.path());
    to.and_then(|to| copy(path, to)).map_err(|error| not_a_report(error.to_string()))?;
    finish(staged, &reference, loaded)
}

/// The reference of a report that was written before, and whether it is sealed: then nothing can be read of it but its name, which may
/// have been changed. A report that is not whole is none.
fn reference_of(path: &Path) -> Result<(Option<report::Reference>, bool), SendError> {
    let not_a_report = |detail: String| SendError::NotAReport(path.to_owned(), detail);
    let sealed = report::is_sealed(path).map_err(|error| not_a_report(error.to_string()))?;
    let reference = if sealed {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        name.split_once("EH-").and_then(|(_, rest)| format!("EH-{}", rest.get(..9)?).parse().ok())
    } else {
        let opened = report::open(path, None, None).map_err(|error| not_a_report(error.to_string()))?;
        if !opened.verified {
            return Err(not_a_report(
                opened.problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            ));
        }
        let reference = opened.reference.parse::<report::Reference>();
        Some(reference.map_err(|_| not_a_report(opened.reference.clone()))?)
    };
    Ok((reference, sealed))
}

/// Whole or not at all.
fn copy(from: &Path, mut to: doors::file::Pending) -> std::io::Result<()> {
    let mut source = std::fs::File::open(from)?;
    std::io::copy(&mut source, &mut to)?;
    to.finish()
}

/// Saves a copy where the person wants it. Blocking.
pub(crate) fn save_copy(entry: &Entry, to: &Path) -> std::io::Result<()> {
    copy(&outbox().file(entry), doors::file::begin_noted(to, &settings::own_folder())?)
}

fn finish(staged: deliver::Staged, reference: &str, loaded: &Loaded) -> Result<Entry, SendError> {
    let (subject, text) = letter_words(reference, loaded);
    Ok(staged.keep(Timestamp::now(), &subject, &text)?)
}

/// A mail's subject and text, in IT's language.
pub(crate) fn letter_words(reference: &str, loaded: &Loaded) -> (String, String) {
    let language = loaded.policy.language.as_deref().and_then(texts::find);
    let language = language.unwrap_or_else(|| texts::choose(None));
    let texts = texts_for(&language, Isolation::Off, loaded);
    let values = [("reference", Value::Text(reference.to_owned()))];
    (texts.text("letter-subject", &values), texts.text("letter-text", &values))
}

/// Sends one report by the policy. `anew`: the person asks, so what was refused is tried again.
pub async fn send(
    reference: &str,
    loaded: &Loaded,
    meter: &Arc<Meter>,
    anew: bool,
) -> Result<Entry, SendError> {
    let delivery = &loaded.policy.delivery;
    Ok(outbox().send(reference, delivery, &SystemWays, Limits::default(), meter, anew).await?)
}

/// The system's own proxies, read anew each time: a laptop moves.
#[derive(Debug)]
struct SystemWays;

impl Ways for SystemWays {
    fn way<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Option<Proxy>> {
        async move {
            let server = probe::way_to(host).await?;
            let sign_in = sign_in(&server);
            Some(Proxy { server, sign_in })
        }
        .boxed()
    }
}

/// Name and password for this proxy and no other, from where people put them: its address in the environment.
fn sign_in(server: &str) -> Option<(String, Secret)> {
    const VARIABLES: &[&str] =
        &["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"];
    VARIABLES.iter().filter_map(|name| std::env::var(name).ok()).find_map(|address| {
        let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next()?;
        let (both, host) = authority.rsplit_once('@')?;
        let (name, password) = both.split_once(':').unwrap_or((both, ""));
        let same = server.eq_ignore_ascii_case(host) || server.eq_ignore_ascii_case(&format!("{host}:80"));
        same.then(|| (decoded(name), Secret::new(decoded(password))))
    })
}

/// `%40` is an at sign.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = digits.filter(|_| first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Who gets reports, as IT knows the place; `None`: the policy names nobody.
pub(crate) fn receiver(loaded: &Loaded) -> Option<String> {
    deliver::places(&loaded.policy.delivery).into_iter().next().map(|(_, place)| place)
}

/// Whether the policy names anybody who gets reports.
pub fn has_destination(loaded: &Loaded) -> bool {
    receiver(loaded).is_some()
}

/// What this computer adds to UTC now. Minutes.
pub fn offset_minutes() -> i32 {
    jiff::tz::TimeZone::system().to_offset(Timestamp::now()).seconds() / 60
}

/// The sentence that says why a report is not there.
pub(crate) fn reason(texts: &Texts, entry: &Entry) -> Option<String> {
    let wrong = entry.wrong.as_ref()?;
    let known = Code::from_id(&wrong.code).map_or("unexpected-answer", Code::as_str);
    Some(texts.text(&format!("delivery-{known}"), &[("place", Value::Text(wrong.place.clone()))]))
}

/// The document of one report.
pub fn send_document(texts: &Texts, entry: &Entry) -> SendDocument {
    let destination = match (&entry.receipt, &entry.wrong) {
        (Some(receipt), _) => Some(receipt.place.clone()),
        (None, Some(wrong)) => Some(wrong.place.clone()).filter(|place| !place.is_empty()),
        (None, None) => None,
    };
    let file = outbox().file(entry);
    SendDocument {
        schema: facts::SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        reference: entry.reference.clone(),
        state: entry.state,
        destination,
        receipt: entry.receipt.as_ref().and_then(|receipt| receipt.receipt.clone()),
        attempts: entry.attempts,
        error: entry.wrong.as_ref().map(|wrong| ErrorDocument {
            code: wrong.code.clone(),
            text: reason(texts, entry).unwrap_or_default(),
            detail: wrong.detail.clone(),
        }),
        made_at: entry.made_at,
        bytes: entry.bytes,
        next_try_at: entry.next_try_at.filter(|_| entry.state == State::Waiting),
        path: file.is_file().then(|| file.display().to_string()),
    }
}

/// The document of a report file that nobody is set to get, with what a person is told of it. Blocking.
pub fn unsent_document(path: &Path, text: String) -> Result<SendDocument, SendError> {
    let (reference, _) = reference_of(path)?;
    let metadata = std::fs::metadata(path)
        .and_then(|metadata| Ok((metadata.len(), metadata.modified()?)))
        .map_err(|error| SendError::NotAReport(path.to_owned(), error.to_string()))?;
    Ok(SendDocument {
        schema: facts::SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        reference: reference.map(|reference| reference.to_string()).unwrap_or_default(),
        state: State::Waiting,
        destination: None,
        receipt: None,
        attempts: 0,
        error: Some(ErrorDocument {
            code: Code::NoDestination.as_str().to_owned(),
            text,
            detail: String::new(),
        }),
        made_at: Timestamp::try_from(metadata.1).unwrap_or_default(),
        bytes: metadata.0,
        next_try_at: None,
        path: Some(path.display().to_string()),
    })
}

/// The document of all of them; what waited too long is given up first.
pub fn outbox_document(texts: &Texts, loaded: &Loaded) -> OutboxDocument {
    let outbox = outbox();
    outbox.expire(&loaded.policy.delivery, Timestamp::now());
    OutboxDocument {
        schema: facts::SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        reports: outbox.list().iter().map(|entry| send_document(texts, entry)).collect(),
    }
}

/// Saves a report where nobody is set to get it: among the person's documents, under a name of its own. Blocking.
pub fn save_unsent(
    prepared: &Prepared,
    progress: &mut dyn FnMut(&Progress) -> bool,
) -> Result<PathBuf, SendError> {
    let folders = directories::UserDirs::new();
    let documents = folders.as_ref().and_then(|folders| folders.document_dir().filter(|path| path.is_dir()));
    let home = folders.as_ref().map(directories::UserDirs::home_dir);
    let folder = documents.or(home).unwrap_or(Path::new("."));
    let path = folder.join(prepared.file_name());
    prepared.write(&path, progress).map_err(SendError::Report)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_text_in_every_language() {
        for language in texts::languages() {
            let texts = Texts::new(language, Isolation::Off);
            for code in Code::ALL {
                assert!(texts.has(&format!("delivery-{}", code.as_str())), "{} {code:?}", language.tag);
            }
        }
    }

    #[test]
    fn escapes_in_names_and_passwords_are_taken_apart() {
        assert_eq!(decoded("a%40b%"), "a@b%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
    }
}
