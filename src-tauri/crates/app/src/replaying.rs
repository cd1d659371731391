//! Another computer's screen: IT opens a report, or the facts from one, and sees what its person saw.
//!
//! While it is shown nothing acts on this computer; leaving it brings this computer back as it was.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use diagnose::{
    FIXES, changes,
    known_errors::{self, Entry},
};
use facts::Facts;
use report::OpenError;
use serde::Deserialize;
use texts::{Texts, Value};
use view::{AnswerView, Fixes, LoggedView, LogsView, RecordingView};

use crate::{
    RecordingError,
    looking::{open_recording, read_recording},
    scanning::{MOST_LOGGED, place_of},
    session::{App, Shell, State},
};

/// Endings of what can be opened, for the dialog.
const ENDINGS: &[&str] = &[crate::arrivals::ENDING, "zip", "json"];

/// What a private key of age begins with, in the text of its file.
const PRIVATE_KEY: &str = "AGE-SECRET-KEY-";

/// The most that is read of a file to see whether it holds a private key. Bytes.
const LARGEST_KEY_FILE: u64 = 64 * 1024;

/// Where a recording stands.
#[derive(Debug, Default)]
pub(crate) enum Recording {
    /// This computer is shown.
    #[default]
    None,
    /// It is being read.
    Opening(PathBuf),
    /// A sealed one is being read with a key.
    Unsealing(PathBuf),
    /// Encrypted to IT's key: the person has to say where that is. A key is used once and not kept, nor is where it lies.
    Sealed(PathBuf, Option<KeyTrouble>),
    /// A key came, and nothing that it could open.
    KeyAlone,
    /// It was not opened.
    Failed(PathBuf, RecordingError),
    /// Another computer is shown.
    Shown(Arc<Recorded>),
}

/// Why a key did not open a sealed report.
#[derive(Debug)]
pub(crate) enum KeyTrouble {
    /// It was sealed to another one.
    Other,
    /// The file holds no key that can be used.
    Unusable,
}

/// Another computer.
#[derive(Debug)]
pub(crate) struct Recorded {
    /// What it said.
    pub(crate) facts: Facts,
    /// The report's short name; facts alone have none.
    reference: Option<String>,
    /// Every part of the report fits its list of contents; `None`: facts alone.
    verified: Option<bool>,
    /// What the report found in that computer's logs, newest first.
    named: Vec<Named>,
}

/// A known error of `known-errors.json`.
#[derive(Debug, Deserialize)]
struct Named {
    id: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    file: String,
    #[serde(default)]
    line: u64,
    time: Option<String>,
    #[serde(default)]
    count: u64,
    #[serde(default)]
    text: String,
}

/// The document; one of an older report has none of it.
#[derive(Debug, Default, Deserialize)]
struct NamedErrors {
    #[serde(default)]
    found: Vec<Named>,
}

impl Recorded {
    /// Reads a report or a facts document; a sealed one with the file of its private key. Blocking.
    pub(crate) fn read(path: &Path, identity: Option<&Path>) -> Result<Self, RecordingError> {
        if !report::is_report(path).unwrap_or_default() {
            let facts = read_recording(path, identity)?;
            return Ok(Self { facts, reference: None, verified: None, named: Vec::new() });
        }
        let (facts, mut report) = open_recording(path, identity)?;
        let named = report.part("known-errors.json").ok();
        let named: NamedErrors = named.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let compared = report.verify(None).ok();
        let verified = Some(compared.as_ref().is_some_and(|compared| compared.verified));
        let reference = compared.map(|compared| compared.reference).filter(|name| is_reference(name));
        Ok(Self { facts, reference, verified, named: named.found })
    }

    /// The known errors of its logs, each explained by `answer`. One that this program does not know is left out.
    pub(crate) fn logs(
        &self,
        texts: &Texts,
        answer: impl Fn(&'static Entry, bool) -> AnswerView,
    ) -> LogsView {
        let logged = |named: &Named| {
            let entry = known_errors::entry(&named.id)?;
            Some(LoggedView {
                answer: answer(entry, named.also.is_empty()),
                place: place_of(texts, &named.file, named.line, named.time.as_deref(), named.count),
                line: named.text.clone(),
            })
        };
        let found: Vec<LoggedView> = self.named.iter().filter_map(logged).take(MOST_LOGGED).collect();
        let count = Value::Number(i64::try_from(found.len()).unwrap_or(i64::MAX));
        // A search was made, by that computer: the page begins none.
        LogsView {
            search: 1,
            state: texts.text("recording-logs", &[("count", count)]),
            found,
            ..LogsView::default()
        }
    }

    /// What the app could change there; nothing of it is under way.
    pub(crate) fn fixes(&self, policy: &policy::Policy) -> Fixes {
        let change = |action: &_| (*action, changes(*action, &self.facts, policy));
        Fixes { changes: FIXES.iter().map(change).collect(), ..Fixes::default() }
    }
}

/// Whether a file is something to be shown, and not a log to be searched: a sealed report, a report, or facts. Blocking.
fn is_recording(path: &Path) -> bool {
    is_sealed(path)
        || (report::is_report(path).unwrap_or_default() && open_recording(path, None).is_ok())
        || (path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
            && read_recording(path, None).is_ok())
}

fn is_sealed(path: &Path) -> bool {
    report::is_sealed(path).unwrap_or_default()
}

/// Whether a file holds a private key: it is shown to nobody and searched for nothing. Blocking.
fn is_key(path: &Path) -> bool {
    doors::file::read_text(path, LARGEST_KEY_FILE)
        .is_ok_and(|text| text.lines().any(|line| line.starts_with(PRIVATE_KEY)))
}

/// A name that this program gave, not whatever stands in the file.
fn is_reference(name: &str) -> bool {
    name.parse::<report::Reference>().is_ok()
}

impl<S: Shell> App<S> {
    /// Something that the person did about a recording.
    pub async fn on_recording(&self, request: view::RecordingRequest) {
        match request {
            view::RecordingRequest::Open => {
                let title = self.state().start.texts.text("recording-choose", &[]);
                if let Some(path) = self.shell().choose_file(title, ENDINGS).await {
                    self.open_recording(path).await;
                }
            }
            view::RecordingRequest::Unseal => {
                let title = self.state().start.texts.text("recording-choose-key", &[]);
                if self.sealed().is_some()
                    && let Some(identity) = self.shell().choose_file(title, &[]).await
                {
                    self.unseal(identity).await;
                }
            }
            view::RecordingRequest::Leave => self.change(|state| state.recording = Recording::None),
        }
    }

    /// Files dropped on the window: the first recording among them is shown, and unsealed with a key among them; else all are searched
    /// for known errors.
    pub async fn drop_files(&self, paths: Vec<PathBuf>) {
        let looked = paths.clone();
        let sorted = tokio::task::spawn_blocking(move || {
            let recording = looked.iter().find(|path| is_recording(path)).cloned();
            let (keys, others): (Vec<PathBuf>, Vec<PathBuf>) =
                looked.into_iter().partition(|path| is_key(path));
            (recording, keys.into_iter().next(), others)
        });
        let Ok((recording, key, others)) = sorted.await else { return };
        match recording {
            Some(path) => self.open_recording(path).await,
            None if !others.is_empty() => return self.search_brought(others).await,
            None => {}
        }
        let Some(key) = key else { return };
        if self.sealed().is_some() {
            return self.unseal(key).await;
        }
        self.change(|state| {
            // What is being read or shown needs none.
            if matches!(state.recording, Recording::None | Recording::Failed(..)) {
                state.recording = Recording::KeyAlone;
                state.visit.go_to(crate::arrivals::Place::Computer);
            }
        });
    }

    /// Shows another computer's screen, or says why not.
    pub(crate) async fn open_recording(&self, path: PathBuf) {
        self.read_recording(path, None).await;
    }

    /// Opens the sealed report that is there, if one is, with the private key in a file.
    async fn unseal(&self, identity: PathBuf) {
        if let Some(path) = self.sealed() {
            self.read_recording(path, Some(identity)).await;
        }
    }

    /// The sealed report that waits for its key.
    fn sealed(&self) -> Option<PathBuf> {
        match &self.state().recording {
            Recording::Sealed(path, _) => Some(path.clone()),
            Recording::None
            | Recording::Opening(_)
            | Recording::Unsealing(_)
            | Recording::KeyAlone
            | Recording::Failed(..)
            | Recording::Shown(_) => None,
        }
    }

    async fn read_recording(&self, path: PathBuf, identity: Option<PathBuf>) {
        let asked_for_key = identity.is_some();
        self.change(|state| {
            let begun = if asked_for_key { Recording::Unsealing } else { Recording::Opening };
            state.recording = begun(path.clone());
        });
        let reading = {
            let path = path.clone();
            tokio::task::spawn_blocking(move || match identity {
                None if is_sealed(&path) => Recording::Sealed(path, None),
                identity => Recording::of(&path, Recorded::read(&path, identity.as_deref())),
            })
        };
        let recording = reading.await.unwrap_or_else(|_| {
            let detail = String::new();
            Recording::Failed(path.clone(), RecordingError::Damaged { path: path.clone(), detail })
        });
        self.change(|state| {
            // It was left, or another one opened, while it was being read.
            let (Recording::Opening(read) | Recording::Unsealing(read)) = &state.recording else { return };
            if *read != path {
                return;
            }
            // With a key that does not fit the person stays where they chose it.
            if !(asked_for_key && matches!(recording, Recording::Sealed(..))) {
                state.visit.go_to(crate::arrivals::Place::Computer);
            }
            state.recording = recording;
        });
    }
}

impl Recording {
    fn of(path: &Path, read: Result<Recorded, RecordingError>) -> Self {
        match read {
            Ok(recorded) => Recording::Shown(Arc::new(recorded)),
            Err(RecordingError::NotOpened { source: OpenError::OtherKey, .. }) => {
                Recording::Sealed(path.to_owned(), Some(KeyTrouble::Other))
            }
            Err(RecordingError::NotOpened { source: OpenError::Identity(_), .. }) => {
                Recording::Sealed(path.to_owned(), Some(KeyTrouble::Unusable))
            }
            Err(error) => Recording::Failed(path.to_owned(), error),
        }
    }
}

impl State {
    /// The other computer that is shown.
    pub(crate) fn recorded(&self) -> Option<&Arc<Recorded>> {
        match &self.recording {
            Recording::Shown(recorded) => Some(recorded),
            Recording::None
            | Recording::Opening(_)
            | Recording::Unsealing(_)
            | Recording::Sealed(..)
            | Recording::KeyAlone
            | Recording::Failed(..) => None,
        }
    }

    /// The facts that the screen is about.
    pub(crate) fn facts_shown(&self) -> &Facts {
        self.recorded().map_or(&self.facts, |recorded| &recorded.facts)
    }

    /// What stands above everything while a recording is there.
    pub(crate) fn recording_view(&self, texts: &Texts) -> Option<RecordingView> {
        let view = |state: &str, id: &str, variables: &[(&str, Value)]| RecordingView {
            state: state.to_owned(),
            title: texts.text(id, variables),
            text: texts.attribute(id, "text", variables).unwrap_or_default(),
            warning: None,
        };
        match &self.recording {
            Recording::None => None,
            Recording::Opening(path) => {
                Some(view("opening", "recording-opening", &[("file", file_name(path))]))
            }
            Recording::Unsealing(path) => {
                Some(view("unsealing", "recording-opening", &[("file", file_name(path))]))
            }
            Recording::Sealed(path, trouble) => {
                let warning = trouble.as_ref().map(|trouble| match trouble {
                    KeyTrouble::Other => texts.text("recording-other-key", &[]),
                    KeyTrouble::Unusable => texts.text("recording-no-key", &[]),
                });
                let sealed = view("sealed", "recording-sealed", &[("file", file_name(path))]);
                Some(RecordingView { warning, ..sealed })
            }
            Recording::KeyAlone => Some(view("key-alone", "recording-key-alone", &[])),
            Recording::Failed(path, error) => {
                let (id, detail) = match error {
                    RecordingError::Unreadable { source, .. } => ("recording-unreadable", source.to_string()),
                    RecordingError::Damaged { .. } | RecordingError::NotOpened { .. } => {
                        ("recording-damaged", String::new())
                    }
                    RecordingError::Newer { program, .. } => ("recording-newer", program.clone()),
                };
                let variables = [("file", file_name(path)), ("detail", Value::Text(detail))];
                Some(view("failed", id, &variables))
            }
            Recording::Shown(recorded) => {
                let variables = [
                    ("reference", Value::Text(recorded.reference.clone().unwrap_or_default())),
                    ("moment", view::moment(&recorded.facts)),
                    ("offset", view::offset(&recorded.facts)),
                    ("system", view::system(texts, &recorded.facts)),
                ];
                let id = if recorded.reference.is_some() { "recording-report" } else { "recording-facts" };
                let changed = recorded.verified == Some(false);
                let warning = changed.then(|| texts.text("recording-changed", &[]));
                Some(RecordingView { warning, ..view("shown", id, &variables) })
            }
        }
    }
}

fn file_name(path: &Path) -> Value {
    Value::Text(path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;
    use diagnose::CheckId;
    use view::{ComputerRequest, LookUpRequest, RecordingRequest};

    use super::*;
    use crate::{Arrival, Destination, Place, session::tests};

    /// Another computer, whose clock is wrong.
    fn recorded(folder: &Path) -> PathBuf {
        let at = "2026-11-24T06:05:00Z".parse().unwrap();
        let facts = Facts::all_unknown("0.1.0", at, facts::System::Windows, facts::ReasonCode::NotRecorded);
        let path = folder.join("facts.json");
        doors::file::write(&path, &serde_json::to_vec(&facts).unwrap()).unwrap();
        path
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_recording_shows_the_other_computer_and_leaving_it_brings_this_one_back() {
        let folder = tempfile::tempdir().unwrap();
        let (session, _) = tests::session(recorded(folder.path()));
        session.check_all().await;
        let here = tests::rows(&session.screen());
        session.on_recording(RecordingRequest::Open).await;
        let screen = session.screen();
        let recording = screen.recording.clone().unwrap();
        assert_eq!((recording.state.as_str(), recording.warning), ("shown", None));
        assert!(
            recording.text.contains("24 Nov 2026") && recording.text.contains("Windows"),
            "{}",
            recording.text
        );
        let there = tests::rows(&screen);
        assert!(there.iter().any(|(check, _)| check == "vbscript"), "its own system's checks: {there:?}");
        assert!(there.iter().all(|(_, status)| status == "unknown" || status == "hidden"), "{there:?}");
        assert!(!screen.computer.checking && screen.computer.account.is_none());
        session.on_recording(RecordingRequest::Leave).await;
        assert_eq!(session.screen().recording, None);
        assert_eq!(tests::rows(&session.screen()), here);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn nothing_acts_on_this_computer_while_another_one_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        let (session, screens) = tests::session(recorded(folder.path()));
        session.check_all().await;
        session.on_recording(RecordingRequest::Open).await;
        let before = tests::unnumbered(&session);
        screens.lock().unwrap().clear();
        let (check, step) = (|| "time-sync".to_owned(), || "have-time-switched-on".to_owned());
        for request in [
            ComputerRequest::CheckAgain,
            ComputerRequest::Act { check: check(), step: step() },
            ComputerRequest::Undo { fix: "switch-on-automatic-time".to_owned() },
            ComputerRequest::Account { name: "ana@contoso.example".to_owned() },
            ComputerRequest::Answer { check: "time-zone".to_owned(), yes: true },
        ] {
            session.on_computer(request).await;
        }
        session.on_look_up(LookUpRequest::SearchOwn).await;
        session.prepare_report("a note".to_owned(), String::new()).await;
        session.save_report().await;
        session.on_computer(ComputerRequest::OpenGuide { check: Some("disk-space".to_owned()) }).await;
        session.window_focused().await;
        assert!(screens.lock().unwrap().is_empty());
        assert_eq!(tests::unnumbered(&session), before);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_report_made_here_is_opened_by_its_reference_and_a_changed_one_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.zip");
        let (session, _) = tests::session(path.clone());
        session.check_all().await;
        session.prepare_report(String::new(), String::new()).await;
        session.save_report().await;
        let reference = session.screen().send.reference.unwrap();
        session.drop_files(vec![path.clone()]).await;
        let recording = session.screen().recording.unwrap();
        assert!(recording.title.contains(&reference), "{recording:?}");
        assert_eq!((recording.state.as_str(), recording.warning), ("shown", None));
        let mut bytes = doors::file::read(&path, 1 << 30).unwrap();
        // The name of a part in the archive's own list: what the list of contents promises is not there any more.
        let at = bytes.windows(13).rposition(|window| window == b"verdicts.json").unwrap();
        bytes[at] = b'V';
        let changed = folder.path().join("changed.zip");
        doors::file::write(&changed, &bytes).unwrap();
        session.drop_files(vec![changed]).await;
        assert!(session.screen().recording.unwrap().warning.is_some());
    }

    /// A report with a clock that is wrong, sealed to a key made for it: the report and the file of the key.
    async fn sealed(folder: &Path) -> (PathBuf, PathBuf) {
        let identity = age::x25519::Identity::generate();
        let (report, key) = (folder.join("a.ehreport"), folder.join("key.txt"));
        let text = format!("# made for a test\n{}\n", identity.to_string().expose_secret());
        doors::file::write(&key, text.as_bytes()).unwrap();
        let (session, _) = tests::session(report.clone());
        session.state().start.policy.policy.seal_to = vec![identity.to_public().to_string()];
        session.check_all().await;
        session.prepare_report(String::new(), String::new()).await;
        session.save_report().await;
        assert_eq!(session.screen().send.state, "saved");
        assert!(doors::file::starts_with(&report, b"age-encryption.org/").unwrap());
        (report, key)
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_sealed_report_asks_for_its_key_says_which_do_not_fit_and_keeps_none() {
        let folder = tempfile::tempdir().unwrap();
        let (report, key) = sealed(folder.path()).await;
        let other = folder.path().join("other.txt");
        let identity = age::x25519::Identity::generate();
        doors::file::write(&other, identity.to_string().expose_secret().as_bytes()).unwrap();
        let no_key = folder.path().join("no-key.txt");
        doors::file::write(&no_key, b"a shopping list").unwrap();
        for (chosen, state, says) in
            [(&other, "sealed", "another one"), (&no_key, "sealed", "no usable key"), (&key, "shown", "")]
        {
            let (session, screens) = tests::session(chosen.clone());
            session.check_all().await;
            let here = tests::rows(&session.screen());
            // Without a sealed report there is nothing to unseal.
            session.on_recording(RecordingRequest::Unseal).await;
            assert_eq!(session.screen().recording, None);
            session.drop_files(vec![report.clone()]).await;
            let asks = session.screen();
            let recording = asks.recording.clone().unwrap();
            assert_eq!((recording.state.as_str(), recording.warning), ("sealed", None));
            assert_eq!(tests::rows(&asks), here);
            screens.lock().unwrap().clear();
            session.on_recording(RecordingRequest::Unseal).await;
            let shown = screens.lock().unwrap().clone();
            let states: Vec<_> = shown.iter().map(|one| one.recording.clone().unwrap().state).collect();
            assert_eq!(states, ["unsealing", state], "{}", chosen.display());
            let screen = session.screen();
            let recording = screen.recording.clone().unwrap();
            let warning = recording.warning.unwrap_or_default();
            assert!(warning.contains(says) && warning.is_empty() == says.is_empty(), "{warning}");
            // A key that does not fit leaves the person where they chose it.
            assert_eq!(screen.visit.number > asks.visit.number, state == "shown");
            let kept = format!("{:?}", session.state());
            assert!(
                !kept.contains("AGE-SECRET-KEY") && !kept.contains("key.txt") && !kept.contains("other.txt")
            );
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_key_dropped_with_or_after_its_sealed_report_opens_it_and_is_never_searched() {
        let folder = tempfile::tempdir().unwrap();
        let (report, key) = sealed(folder.path()).await;
        let (session, _) = tests::session(PathBuf::new());
        session.check_all().await;
        session.drop_files(vec![key.clone()]).await;
        let screen = session.screen();
        let alone = screen.recording.unwrap();
        assert_eq!((alone.state.as_str(), screen.logs.search), ("key-alone", 0));
        assert!(alone.text.contains(".ehreport") && !format!("{:?}", session.state()).contains("key.txt"));
        session.drop_files(vec![key.clone(), report.clone()]).await;
        assert_eq!(session.screen().recording.unwrap().state, "shown");
        session.drop_files(vec![key.clone()]).await;
        assert_eq!(session.screen().recording.unwrap().state, "shown");
        session.drop_files(vec![report]).await;
        assert_eq!(session.screen().recording.unwrap().state, "sealed");
        session.drop_files(vec![key]).await;
        let screen = session.screen();
        let recording = screen.recording.unwrap();
        assert_eq!((recording.state.as_str(), recording.warning), ("shown", None));
        assert!(!screen.logs.brought && screen.logs.unread.is_empty());
        assert!(recording.title.contains("EH-"), "{}", recording.title);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_cannot_be_shown_is_said_and_leaves_this_computer_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (session, _) = tests::session(PathBuf::new());
        session.check_all().await;
        let here = tests::rows(&session.screen());
        let newer = br#"{"schema":99,"program":"9.0.0","facts":{}}"#;
        for (name, bytes, state, says) in [
            ("a.ehreport", &b"age-encryption.org/v1\n-> X25519 x"[..], "sealed", "a.ehreport"),
            ("b.ehreport", b"something else", "failed", "b.ehreport"),
            ("c.zip", b"PK\x03\x04 and no more", "failed", "c.zip"),
            ("d.json", newer, "failed", "d.json"),
        ] {
            let path = folder.path().join(name);
            doors::file::write(&path, bytes).unwrap();
            session.arrive(Arrival::File(path)).await;
            let screen = session.screen();
            let recording = screen.recording.clone().unwrap();
            assert_eq!(recording.state, state, "{name}: {recording:?}");
            assert!(format!("{} {}", recording.title, recording.text).contains(says), "{recording:?}");
            assert_eq!(tests::rows(&screen), here, "{name}");
        }
        session.arrive(Arrival::File(folder.path().join("none.zip"))).await;
        assert_eq!(session.screen().recording.unwrap().state, "failed");
        session.arrive(Arrival::File(folder.path().to_owned())).await;
        assert_eq!(session.screen().recording.unwrap().state, "failed");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_link_only_moves_the_page() {
        let (session, screens) = tests::session(PathBuf::new());
        session.check_all().await;
        screens.lock().unwrap().clear();
        let before = tests::unnumbered(&session);
        for (number, destination) in [
            Destination::Page(Place::Send),
            Destination::Check(CheckId::DiskSpace),
            Destination::Error("0x80180014".to_owned()),
        ]
        .into_iter()
        .enumerate()
        {
            session.arrive(Arrival::Link(destination)).await;
            // The focus that the window gets because it is raised looks at nothing either.
            session.window_focused().await;
            let mut screen = tests::unnumbered(&session);
            assert_eq!(usize::try_from(screen.visit.number).unwrap(), number + 1);
            screen.visit = before.visit.clone();
            assert_eq!(screen, before);
        }
        let shown = screens.lock().unwrap().clone();
        let visits: Vec<_> = shown.iter().map(|screen| screen.visit.clone()).collect();
        assert_eq!(visits.len(), 3, "{visits:?}");
        assert_eq!((visits[0].place.as_str(), &visits[0].check), ("send", &None));
        assert_eq!((visits[1].place.as_str(), visits[1].check.as_deref()), ("computer", Some("disk-space")));
        assert_eq!((visits[2].place.as_str(), visits[2].text.as_deref()), ("look-up", Some("0x80180014")));
    }
}
