//! The window's session: looks, shows, looks again when the person comes back, builds and saves the report.
//!
//! Every change ends in one call of [`Shell::show`] with the whole screen. The lock is never held across an await.

use std::{
    collections::BTreeMap,
    future::Future,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use act::Error as FixError;
use diagnose::{ActionId, CheckId, FIXES, StepId, known_errors::Platform};
use facts::{Answer, Facts, Observation};
use texts::Isolation;
use tokio::sync::mpsc;
use view::{Again, ComputerRequest, FixState, LookUpRequest, LookUpView, PartTextView, Screen};

use crate::{
    Start,
    delivering::Sendings,
    fixing,
    looking::{self, Look, VERSION},
    replaying::Recording,
    reporting::{self, Prepared, ReportError, ReportOptions},
    scanning::{self, Logs},
    texts_for,
    visiting::Visit,
};

/// What the session needs of a window.
pub trait Shell: Clone + Send + Sync + 'static {
    /// Shows the screen, whole.
    fn show(&self, screen: &Screen);

    /// Asks the person where to save; `None`: changed their mind.
    fn choose_save_path(&self, suggested_name: String) -> impl Future<Output = Option<PathBuf>> + Send;

    /// Asks the person which files to search; none: changed their mind.
    fn choose_files(&self) -> impl Future<Output = Vec<PathBuf>> + Send;

    /// Asks the person for one file with one of these endings, or any; `None`: changed their mind.
    fn choose_file(
        &self,
        title: String,
        endings: &'static [&'static str],
    ) -> impl Future<Output = Option<PathBuf>> + Send;
}

/// One session. Clones are the same session.
#[derive(Debug)]
pub struct App<S> {
    pub(crate) inner: Arc<Inner<S>>,
}

impl<S> Clone for App<S> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

#[derive(Debug)]
pub(crate) struct Inner<S> {
    pub(crate) shell: S,
    /// The first look was begun.
    begun: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug)]
pub(crate) struct State {
    /// How many screens were drawn.
    pub(crate) drawn: u64,
    pub(crate) start: Start,
    pub(crate) facts: Facts,
    /// The first, full look is under way.
    pub(crate) checking: bool,
    /// A second look at one check is under way.
    checking_again: bool,
    /// Checks that were looked at once more, and whether they said the same again.
    pub(crate) again: BTreeMap<CheckId, Again>,
    /// The guide that is open.
    guide: Option<CheckId>,
    /// Steps whose page could not be opened, and the text that says the way by hand.
    pub(crate) by_hand: BTreeMap<(CheckId, StepId), String>,
    /// Fixes that were begun and did not end well, or not yet.
    pub(crate) fixes: BTreeMap<ActionId, FixState>,
    /// Fixes that can be undone, newest first.
    pub(crate) made: Vec<ActionId>,
    pub(crate) report: ReportState,
    /// Reports on their way, waiting and sent.
    pub(crate) sendings: Sendings,
    /// Known errors in logs.
    pub(crate) logs: Logs,
    /// Another computer's screen in place of this one's.
    pub(crate) recording: Recording,
    /// Where somebody outside asked the page to go.
    pub(crate) visit: Visit,
}

/// Where the report stands.
#[derive(Debug, Default)]
pub(crate) enum ReportState {
    /// Nobody asked for one.
    #[default]
    Empty,
    /// Sources are being read and masked.
    Preparing,
    /// To be looked at.
    Ready(Arc<Prepared>),
    /// Being written.
    Saving(Arc<Prepared>),
    /// Written.
    Saved(Arc<Prepared>, PathBuf),
    /// Not written; what was prepared is still there.
    Failed(Option<Arc<Prepared>>, ReportError),
}

impl<S: Shell> App<S> {
    /// A session that has not looked yet.
    pub fn new(start: Start, shell: S) -> Self {
        let state = State {
            drawn: 0,
            start,
            facts: probe::begin(VERSION),
            checking: true,
            checking_again: false,
            again: BTreeMap::new(),
            guide: None,
            by_hand: BTreeMap::new(),
            fixes: BTreeMap::new(),
            made: made(),
            report: ReportState::Empty,
            sendings: Sendings::default(),
            logs: Logs::default(),
            recording: Recording::None,
            visit: Visit::default(),
        };
        Self { inner: Arc::new(Inner { shell, begun: AtomicBool::new(false), state: Mutex::new(state) }) }
    }

    /// The screen as it stands.
    pub fn screen(&self) -> Screen {
        let mut state = self.state();
        state.drawn += 1;
        state.screen()
    }

    /// The page is there: the first look begins. Not before: on a computer with two cores it would hold up the first paint.
    pub fn ready(&self) -> Screen {
        if !self.inner.begun.swap(true, Ordering::Relaxed) {
            let session = self.clone();
            tokio::spawn(async move { session.check_all().await });
        }
        self.screen()
    }

    /// Something that the person did on the page "This computer".
    pub async fn on_computer(&self, request: ComputerRequest) {
        if self.acts_elsewhere() && !matches!(request, ComputerRequest::OpenGuide { .. }) {
            return;
        }
        match request {
            ComputerRequest::CheckAgain => self.check_all().await,
            ComputerRequest::CheckOne { check } => {
                if let Some(check) = CheckId::from_id(&check) {
                    self.check_one(check).await;
                }
            }
            ComputerRequest::OpenGuide { check } => self.open_guide(check.as_deref()),
            ComputerRequest::Act { check, step } => self.act(&check, &step).await,
            ComputerRequest::Undo { fix } => self.undo(&fix).await,
            ComputerRequest::Account { name } => self.name_account(&name).await,
            ComputerRequest::Answer { check, yes } => self.answer(&check, yes),
        }
    }

    /// Something that the person did on the page "Look up an error", beside typing.
    pub async fn on_look_up(&self, request: LookUpRequest) {
        match request {
            // Another computer's screen: neither this one's logs nor this one's browser belong to it.
            LookUpRequest::SearchOwn | LookUpRequest::OpenLink { .. } if self.acts_elsewhere() => {}
            LookUpRequest::SearchOwn => self.search(Vec::new()).await,
            LookUpRequest::Choose => {
                let files = self.inner.shell.choose_files().await;
                self.search_brought(files).await;
            }
            LookUpRequest::Stop => self.state().logs.stop(),
            LookUpRequest::OpenLink { answer } => self.open_link(&answer).await,
        }
    }

    /// Searches the files and folders that the person dropped on the window.
    pub async fn search_brought(&self, paths: Vec<PathBuf>) {
        if !paths.is_empty() {
            self.search(paths).await;
        }
    }

    /// Searches these, or this computer's own logs when there are none.
    async fn search(&self, paths: Vec<PathBuf>) {
        let (stop, policy, account) = {
            let mut state = self.state();
            let stop = state.logs.begin(!paths.is_empty());
            (stop, state.start.policy.clone(), state.start.settings.account.clone())
        };
        self.show();
        let (session, wanted) = (self.clone(), Arc::clone(&stop));
        let work = tokio::task::spawn_blocking(move || {
            let mut shown = Instant::now();
            scanning::scan(paths, &policy, account.as_deref(), &mut |done, all| {
                if shown.elapsed() >= PACE {
                    shown = Instant::now();
                    session.change_search(&wanted, |logs| logs.progress(done, all));
                }
                !wanted.load(Ordering::Relaxed)
            })
        });
        let scanned = work.await.unwrap_or_default();
        self.change_search(&stop, |logs| logs.end(scanned));
    }

    /// Changes what is shown of a search, unless another one has taken its place.
    fn change_search(&self, search: &Arc<AtomicBool>, change: impl FnOnce(&mut Logs)) {
        let is_current = self.state().logs.is_current(search);
        if is_current {
            self.change(|state| change(&mut state.logs));
        }
    }

    /// What a text can mean, with what the checks of this computer say of it. The words stay here: nothing is asked anywhere.
    pub fn look_up(&self, text: &str, platform: Option<&str>) -> LookUpView {
        let platform = platform.and_then(Platform::from_id);
        let own = self.state().start.own_errors.clone();
        let found = if text.trim().is_empty() {
            platform.map(|platform| own.browse(platform)).unwrap_or_default()
        } else {
            own.look_up(text, platform, MOST_ANSWERS)
        };
        self.state().look_up(&found)
    }

    /// Opens IT's own page about an answer: the policy's address, never one of the page's.
    async fn open_link(&self, answer: &str) {
        let link = self.state().start.own_errors.link(answer).map(str::to_owned);
        if let Some(link) = link {
            // Where nothing opens it the address still stands on the page.
            let _ = act::open_https(&link).await;
        }
    }

    /// Looks at everything, showing each row as it resolves.
    pub async fn check_all(&self) {
        let plan = {
            let mut state = self.state();
            let answers = state.answers();
            state.facts = probe::begin(VERSION);
            state.checking = true;
            state.again.clear();
            let look = Look { answers, account: state.start.settings.account.clone(), ..Look::default() };
            looking::plan(&look, &state.start.policy.policy)
        };
        self.show();
        self.gather(plan).await;
        self.change(|state| state.checking = false);
    }

    /// A guide was opened or closed.
    pub fn open_guide(&self, check: Option<&str>) {
        let mut state = self.state();
        state.guide = check.and_then(CheckId::from_id);
        // What was said of an earlier look is old when a guide is opened.
        state.again.clear();
    }

    /// The window has the focus again: the person may have just mended what the open guide is about.
    pub async fn window_focused(&self) {
        let guide = self.state().guide_to_check();
        if let Some(check) = guide {
            self.check_one(check).await;
        }
    }

    /// Opens what a step's button promises, or says how to get there by hand.
    async fn act(&self, check: &str, step: &str) {
        let (Some(check), Some(step)) = (CheckId::from_id(check), StepId::from_id(step)) else { return };
        let Some(action) = step.definition().action else { return };
        if FIXES.contains(&action) {
            return self.fix(action, check).await;
        }
        let identity = self.state().facts.facts.os_identity.fact.known().cloned().unwrap_or_default();
        let system = self.state().facts.system;
        let opened = act::open(action, system, &identity).await;
        self.change(|state| match opened {
            Ok(()) => {
                state.by_hand.remove(&(check, step));
            }
            Err(not) => {
                state.by_hand.insert((check, step), not.by_hand);
            }
        });
    }

    /// Makes the changes that were shown beside the button, and looks again.
    async fn fix(&self, action: ActionId, check: CheckId) {
        let (facts, changes) = {
            let state = self.state();
            (state.facts.clone(), fixing::changes(action, &state.facts, &state.start.policy.policy))
        };
        if changes.is_empty() {
            return;
        }
        if self.begin(action) {
            let done = fixing::fix(action, &changes, &facts).await;
            self.end(action, check, done.map(|_| ())).await;
        }
    }

    /// Takes a change back, and looks again.
    async fn undo(&self, fix: &str) {
        let Some(action) = ActionId::from_id(fix).filter(|action| FIXES.contains(action)) else { return };
        if self.begin(action) {
            let done = fixing::undo(Some(action)).await;
            self.end(action, fixing::check_of(action), done.map(|_| ())).await;
        }
    }

    /// False: it is under way already.
    fn begin(&self, action: ActionId) -> bool {
        let began = self.state().fixes.insert(action, FixState::Working) != Some(FixState::Working);
        self.show();
        began
    }

    async fn end(&self, action: ActionId, check: CheckId, done: Result<(), FixError>) {
        self.change(|state| {
            match done {
                Ok(()) => state.fixes.remove(&action),
                Err(FixError::NotPermitted(_)) => state.fixes.insert(action, FixState::NotPermitted),
                Err(error) => state.fixes.insert(action, FixState::Failed(error.to_string())),
            };
            state.made = made();
        });
        self.check_one(check).await;
    }

    /// Keeps the work address, and looks at what only it answers.
    async fn name_account(&self, name: &str) {
        let name = name.trim();
        self.change(|state| {
            state.start.settings.account = (!name.is_empty()).then(|| name.to_owned());
            state.start.settings.keep();
        });
        let of_the_account = |check: &&diagnose::CheckDefinition| {
            check.needs.contains(&facts::FactId::Account) || needs_domain(check)
        };
        let checks = diagnose::CHECKS.iter().filter(of_the_account).map(|check| check.id);
        self.check_some(checks.collect()).await;
    }

    /// Yes or no to a check's question. The answer is a fact like any other.
    fn answer(&self, check: &str, yes: bool) {
        if CheckId::from_id(check).is_none() {
            return;
        }
        self.change(|state| {
            let mut answers = state.answers();
            answers.by_check.insert(check.to_owned(), Answer { yes, at: jiff::Timestamp::now() });
            let seen = facts::Seen { fact: facts::Fact::Known(answers), source: None, milliseconds: None };
            state.facts.facts.apply(Observation::Answers(seen));
        });
    }

    /// Another language or theme, kept for next time; "system" goes back to the system's own.
    pub fn set_preferences(&self, language: Option<&str>, theme: Option<&str>) {
        self.change(|state| {
            if let Some(tag) = language {
                // What is no language is "system".
                let chosen = texts::find(tag);
                let language = texts::choose(chosen.as_ref().map(|language| language.tag));
                state.start.texts = texts_for(&language, Isolation::On, &state.start.policy);
                state.start.settings.language = chosen.map(|language| language.tag.to_owned());
            }
            match theme {
                Some(theme @ ("light" | "dark")) => state.start.settings.theme = Some(theme.to_owned()),
                Some(_) => state.start.settings.theme = None,
                None => {}
            }
            state.start.settings.keep();
        });
    }

    /// Builds the report, for looking at. What was left out before stays out.
    pub async fn prepare_report(&self, note: String, contact: String) {
        if self.acts_elsewhere() {
            return;
        }
        let without = self.state().left_out();
        self.prepare(note, contact, without).await;
    }

    /// Leaves a part out of everything, or puts it back.
    pub async fn leave_out(&self, part: &str, out: bool) {
        if self.acts_elsewhere() {
            return;
        }
        let (mut without, note, contact) = {
            let state = self.state();
            let Some(prepared) = state.report.prepared() else { return };
            (state.left_out(), prepared.options.note.clone(), prepared.options.contact.clone())
        };
        without.retain(|name| name != part);
        if out {
            without.push(part.to_owned());
        }
        self.prepare(note.unwrap_or_default(), contact.unwrap_or_default(), without).await;
    }

    /// A part exactly as it will be sent, of a very long one the beginning, and that it is one; empty for one that is not there.
    pub async fn show_part(&self, name: &str) -> PartTextView {
        let Some(prepared) = self.state().report.prepared() else { return PartTextView::default() };
        let name = name.to_owned();
        let read = tokio::task::spawn_blocking(move || prepared.part_text(&name)).await;
        let (text, all) = read.unwrap_or_default();
        view::part_text(&self.state().start.texts, text, all)
    }

    /// Saves the report where the person chooses.
    pub async fn save_report(&self) {
        if self.acts_elsewhere() {
            return;
        }
        let Some(prepared) = self.state().report.prepared() else { return };
        let Some(path) = self.inner.shell.choose_save_path(prepared.file_name()).await else { return };
        self.state().report = ReportState::Saving(Arc::clone(&prepared));
        let (written_by, to) = (Arc::clone(&prepared), path.clone());
        let written = self.long(move |progress| written_by.write(&to, progress)).await;
        let written = written.unwrap_or_else(|| Err(ReportError::bug()));
        self.change(|state| {
            state.report = match written {
                Ok(_) => ReportState::Saved(prepared, path),
                Err(error) if error.code() == "cancelled" => ReportState::Ready(prepared),
                Err(error) => ReportState::Failed(Some(prepared), error),
            };
        });
    }

    /// Does something long with a report on another thread; the page shows how far it is, and its stop is told to it. `None`: it broke.
    pub(crate) async fn long<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn FnMut(&report::Progress) -> bool) -> T + Send + 'static,
    ) -> Option<T> {
        let stop = self.state().sendings.begin_long();
        self.show();
        let session = self.clone();
        let working = tokio::task::spawn_blocking(move || {
            let mut shown = Instant::now();
            work(&mut |progress| {
                if shown.elapsed() >= PACE {
                    shown = Instant::now();
                    session.change(|state| state.sendings.so_far(*progress));
                }
                !stop.load(Ordering::Relaxed)
            })
        });
        let done = working.await.ok();
        self.state().sendings.end_long();
        done
    }

    pub(crate) async fn prepare(&self, note: String, contact: String, without: Vec<String>) {
        let (facts, policy, language, options) = {
            let mut state = self.state();
            let reference = state.report.prepared().map(|prepared| prepared.reference());
            let options = ReportOptions {
                note: Some(note).filter(|note| !note.trim().is_empty()),
                contact: Some(contact).filter(|contact| !contact.trim().is_empty()),
                without,
                reference,
                ..ReportOptions::default()
            };
            state.report = ReportState::Preparing;
            (state.facts.clone(), state.start.policy.clone(), *state.start.texts.language(), options)
        };
        let work = move |progress: &mut dyn FnMut(&report::Progress) -> bool| {
            reporting::prepare(&facts, &policy, &language, options, progress)
        };
        let prepared = self.long(work).await.unwrap_or_else(|| Err(ReportError::bug()));
        self.change(|state| {
            state.report = match prepared {
                Ok(prepared) => ReportState::Ready(Arc::new(prepared)),
                Err(error) if error.code() == "cancelled" => ReportState::Empty,
                Err(error) => ReportState::Failed(None, error),
            };
        });
    }

    /// Looks again at what one check and its causes need; its row keeps its place and its last answer until then.
    async fn check_one(&self, check: CheckId) {
        self.check_some(vec![check]).await;
    }

    async fn check_some(&self, checks: Vec<CheckId>) {
        let plan = {
            let mut state = self.state();
            if state.checking || state.checking_again {
                return;
            }
            state.checking_again = true;
            state.again.extend(checks.iter().map(|check| (*check, Again::Looking)));
            let account = state.start.settings.account.clone();
            let options = Look { only: checks.clone(), answers: state.answers(), account, ..Look::default() };
            looking::plan(&options, &state.start.policy.policy)
        };
        self.show();
        self.gather_only(plan).await;
        self.change(|state| {
            state.checking_again = false;
            state.again.extend(checks.iter().map(|check| (*check, Again::Same)));
        });
    }

    async fn gather(&self, plan: probe::Plan) {
        let (sender, mut landed) = mpsc::unbounded_channel();
        let gathering = tokio::spawn(probe::gather(plan, sender));
        let mut batch = Vec::new();
        while landed.recv_many(&mut batch, usize::MAX).await > 0 {
            self.change(|state| batch.drain(..).for_each(|observation| state.facts.facts.apply(observation)));
        }
        let _ = gathering.await;
    }

    /// Like [`App::gather`], but takes everything in at once, with the clock of now: no row may blink.
    async fn gather_only(&self, plan: probe::Plan) {
        let wanted = plan.only.clone().unwrap_or_default();
        let taken_at = jiff::Timestamp::now();
        let (sender, mut landed) = mpsc::unbounded_channel();
        let gathering = tokio::spawn(probe::gather(plan, sender));
        let mut observations = Vec::new();
        while landed.recv_many(&mut observations, usize::MAX).await > 0 {}
        let _ = gathering.await;
        let mut state = self.state();
        state.facts.taken_at = taken_at;
        for observation in observations.into_iter().filter(|observation| wanted.contains(&observation.id())) {
            state.facts.facts.apply(observation);
        }
    }

    /// Another computer is shown: what a button says is not meant for this one.
    pub(crate) fn acts_elsewhere(&self) -> bool {
        self.state().recorded().is_some()
    }

    pub(crate) fn shell(&self) -> &S {
        &self.inner.shell
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.show();
    }

    pub(crate) fn show(&self) {
        let screen = self.screen();
        self.inner.shell.show(&screen);
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere must not take the window with it; the state is whole between statements.
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ReportState {
    pub(crate) fn prepared(&self) -> Option<Arc<Prepared>> {
        match self {
            ReportState::Empty | ReportState::Preparing | ReportState::Failed(None, _) => None,
            ReportState::Ready(prepared)
            | ReportState::Saving(prepared)
            | ReportState::Saved(prepared, _)
            | ReportState::Failed(Some(prepared), _) => Some(Arc::clone(prepared)),
        }
    }
}

impl State {
    fn answers(&self) -> facts::Answers {
        self.facts.facts.answers.fact.known().cloned().unwrap_or_default()
    }

    /// The check of the guide that is open, unless the window came to the front because somebody outside asked for it.
    fn guide_to_check(&self) -> Option<CheckId> {
        self.guide.filter(|_| self.recorded().is_none() && !self.visit.is_fresh())
    }

    pub(crate) fn left_out(&self) -> Vec<String> {
        self.report.prepared().map(|prepared| prepared.options.without.clone()).unwrap_or_default()
    }
}

/// How often the progress of a search is shown.
const PACE: Duration = Duration::from_millis(150);

/// More answers than this help nobody.
const MOST_ANSWERS: usize = 8;

/// Asks the network about the person's domain.
fn needs_domain(check: &diagnose::CheckDefinition) -> bool {
    [facts::FactId::DomainRecords, facts::FactId::SignInRealm].iter().any(|fact| check.needs.contains(fact))
}

/// Fixes that can be undone, newest first, each once.
fn made() -> Vec<ActionId> {
    let mut made = Vec::new();
    for fix in fixing::made() {
        if !made.contains(&fix.action) {
            made.push(fix.action);
        }
    }
    made
}

#[cfg(test)]
mod recorded_screens;

#[cfg(test)]
pub(crate) mod tests {
    use diagnose::known_errors::OwnErrors;
    use texts::Texts;

    use super::*;
    use crate::settings::Settings;

    /// A window that keeps every screen it was shown and always saves to the same place.
    #[derive(Clone, Debug)]
    pub(crate) struct Kept {
        screens: Arc<Mutex<Vec<Screen>>>,
        save_to: PathBuf,
    }

    impl Shell for Kept {
        fn show(&self, screen: &Screen) {
            self.screens.lock().unwrap().push(screen.clone());
        }

        async fn choose_save_path(&self, _: String) -> Option<PathBuf> {
            Some(self.save_to.clone())
        }

        async fn choose_files(&self) -> Vec<PathBuf> {
            vec![self.save_to.clone()]
        }

        async fn choose_file(&self, _: String, _: &'static [&'static str]) -> Option<PathBuf> {
            Some(self.save_to.clone())
        }
    }

    pub(crate) fn session(save_to: PathBuf) -> (App<Kept>, Arc<Mutex<Vec<Screen>>>) {
        let english = texts::find("en").unwrap();
        let start = Start {
            policy: policy::Loaded::default(),
            settings: Settings::default(),
            texts: Texts::new(&english, Isolation::Off),
            own_errors: OwnErrors::default(),
        };
        let screens = Arc::default();
        (App::new(start, Kept { screens: Arc::clone(&screens), save_to }), screens)
    }

    pub(crate) fn rows(screen: &Screen) -> Vec<(String, String)> {
        let rows = screen.computer.groups.iter().flat_map(|group| &group.rows);
        rows.map(|row| (row.check.clone(), row.status.clone())).collect()
    }

    /// What is on the screen, however often it was drawn.
    pub(crate) fn unnumbered(session: &App<Kept>) -> Screen {
        Screen { number: 0, ..session.screen() }
    }

    /// Whether it says that another look at the check is under way.
    fn looks(screen: &Screen, check: &str) -> bool {
        let unknown = screen.computer.unknown.iter().any(|unknown| unknown.check == check && unknown.looking);
        let problems = &screen.computer.problems;
        unknown
            || problems
                .iter()
                .any(|problem| problem.check == check && problem.again.as_deref() == Some("checking"))
    }

    fn checking(screen: &Screen) -> usize {
        rows(screen).iter().filter(|(_, status)| status == "checking").count()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn logs_that_the_person_chose_are_searched_and_what_they_hold_is_explained() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("enroll.log");
        doors::file::write(
            &log,
            b"2026-11-24 10:00:00 MDM enroll failed 0x80180014 for anna@contoso.example\n",
        )
        .unwrap();
        let (session, screens) = session(log);
        session.on_look_up(LookUpRequest::Choose).await;
        let logs = session.screen().logs;
        assert_eq!((logs.search, logs.brought, logs.searching, logs.found.len()), (1, true, false, 1));
        let found = &logs.found[0];
        assert_eq!(found.answer.id, "win-menroll-0x80180014");
        assert!(!found.answer.steps.is_empty() && found.place.contains("line 1"), "{found:?}");
        assert!(found.line.contains("0x80180014") && !found.line.contains("anna"), "{found:?}");
        assert!(screens.lock().unwrap().iter().any(|screen| screen.logs.searching));
        session.on_look_up(LookUpRequest::Stop).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_first_look_begins_when_the_page_is_there_and_only_once() {
        let (session, screens) = session(PathBuf::new());
        assert!(screens.lock().unwrap().is_empty());
        assert!(session.ready().computer.checking);
        while session.screen().computer.checking || screens.lock().unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(!session.ready().computer.checking);
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(!session.screen().computer.checking);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn rows_resolve_one_after_the_other_and_none_goes_back() {
        let (session, screens) = session(PathBuf::new());
        assert_eq!(checking(&session.screen()), rows(&session.screen()).len());
        session.check_all().await;
        let open: Vec<usize> = screens.lock().unwrap().iter().map(checking).collect();
        assert!(open.is_sorted_by(|before, after| before >= after), "{open:?}");
        assert_eq!(open.last(), Some(&0));
        assert!(!session.screen().computer.checking);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn coming_back_to_the_window_looks_again_only_while_a_guide_is_open_and_no_row_blinks() {
        let (session, screens) = session(PathBuf::new());
        session.check_all().await;
        let before = rows(&session.screen());
        screens.lock().unwrap().clear();
        session.window_focused().await;
        assert!(screens.lock().unwrap().is_empty());
        session.open_guide(Some("disk-space"));
        session.window_focused().await;
        let shown = screens.lock().unwrap().clone();
        assert_eq!(shown.len(), 2);
        assert!(!looks(&shown[1], "disk-space"));
        assert!(shown.iter().all(|screen| rows(screen) == before));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_report_is_prepared_looked_at_left_out_of_and_saved_where_the_person_chose() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.zip");
        let (session, _) = session(path.clone());
        session.check_all().await;
        session.prepare_report("my note".to_owned(), "extension 4357".to_owned()).await;
        let first = session.screen().send;
        assert_eq!(first.state, "ready");
        assert!(session.show_part("facts.json").await.text.contains("os.identity"));
        session.leave_out("contact.json", true).await;
        let send = session.screen().send;
        assert_eq!(send.reference, first.reference);
        assert!(send.parts.iter().any(|part| part.name == "contact.json" && part.left_out));
        session.save_report().await;
        assert_eq!(session.screen().send.state, "saved");
        let opened = report::open(&path, None, None).unwrap();
        assert!(opened.verified && opened.parts.iter().all(|part| part.name != "contact.json"));
        assert_eq!(Some(opened.reference), first.reference);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_saving_that_is_stopped_leaves_nothing_and_the_report_is_still_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.zip");
        let (session, _) = session(path.clone());
        session.prepare_report(String::new(), String::new()).await;
        let prepared = session.state().report.prepared().unwrap();
        let (page, written_by) = (session.clone(), Arc::clone(&prepared));
        let saving = session.long(move |progress| {
            // As the button does while it is being written.
            tokio::runtime::Handle::current().block_on(page.on_send(view::SendRequest::Stop));
            written_by.write(&path, progress)
        });
        assert_eq!(saving.await.unwrap().unwrap_err().code(), "cancelled");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        session.save_report().await;
        assert_eq!(session.screen().send.state, "saved");
    }

    #[tokio::test]
    async fn ids_that_are_not_on_the_screen_do_nothing() {
        let (session, screens) = session(PathBuf::new());
        session.act("../../etc", "rm -rf").await;
        session.answer("no-such-check", true);
        session.open_guide(Some("file:///"));
        assert_eq!(session.show_part("../facts.json").await, PartTextView::default());
        assert!(screens.lock().unwrap().is_empty());
    }
}
