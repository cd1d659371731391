//! The window's part of sending: one report on its way at a time, with progress and a stop that stops; what waits is tried again while the window
//! is open, and when it is opened.

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use deliver::{Entry, Letter, Meter, OutboxError, State as Stands};
use jiff::Timestamp;
use tokio::task::AbortHandle;
use view::{Progress, SendRequest, SentSource, SentState};

use crate::{
    Shell,
    reporting::Prepared,
    sending::{self, SendError},
    session::{App, ReportState, State},
    settings,
};

/// How often progress is shown.
const PACE: Duration = Duration::from_millis(200);

/// How long the window has for itself when it opens.
const BEFORE_THE_FIRST_LOOK: Duration = Duration::from_secs(2);

/// How often it is looked whether a waiting report is due.
const LOOK: Duration = Duration::from_secs(5);

/// Speed is that of the last so many seconds: an average over all would hide a line that got slow.
const LATELY: Duration = Duration::from_secs(4);

/// What the window knows of sendings.
#[derive(Debug, Default)]
pub(crate) struct Sendings {
    /// How far the preparing or writing of a report is, and what stops it.
    long: Option<(report::Progress, Arc<AtomicBool>)>,
    current: Option<Current>,
    /// Sent last from this window, and shown in place of the parts.
    pub(crate) last: Option<String>,
    sent: Vec<Entry>,
    /// What came of saving a copy or preparing a mail: well or not, and a sentence.
    pub(crate) notice: Option<(bool, String)>,
}

/// A report on its way.
#[derive(Debug)]
struct Current {
    reference: String,
    meter: Arc<Meter>,
    stop: AbortHandle,
    /// Moments and the bytes that were there then.
    lately: VecDeque<(Instant, u64)>,
}

impl Current {
    fn sample(&mut self) {
        let now = Instant::now();
        self.lately.push_back((now, self.meter.position()));
        while self.lately.front().is_some_and(|(at, _)| now.duration_since(*at) > LATELY) {
            self.lately.pop_front();
        }
    }

    fn pace(&self) -> Option<u64> {
        let ((begin, before), (end, after)) = (self.lately.front()?, self.lately.back()?);
        let milliseconds = end.duration_since(*begin).as_millis();
        // Less says nothing yet.
        let enough = milliseconds >= 600 && after > before;
        enough.then(|| u64::try_from(u128::from(after - before) * 1000 / milliseconds).unwrap_or(u64::MAX))
    }
}

impl Sendings {
    /// Preparing or writing begins; what stops it.
    pub(crate) fn begin_long(&mut self) -> Arc<AtomicBool> {
        let stop = Arc::default();
        self.long = Some((report::Progress::default(), Arc::clone(&stop)));
        stop
    }

    pub(crate) fn so_far(&mut self, progress: report::Progress) {
        if let Some((so_far, _)) = &mut self.long {
            *so_far = progress;
        }
    }

    pub(crate) fn end_long(&mut self) {
        self.long = None;
    }

    /// Bytes done, bytes in all, seconds left.
    pub(crate) fn preparing(&self) -> Option<(u64, u64, Option<u64>)> {
        let (progress, _) = self.long.as_ref().filter(|(progress, _)| progress.all_bytes > 0)?;
        Some((progress.bytes, progress.all_bytes, progress.left.map(|left| left.as_secs().max(1))))
    }

    /// The report on its way.
    pub(crate) fn progress(&self) -> Option<Progress> {
        let current = self.current.as_ref()?;
        Some(Progress {
            reference: current.reference.clone(),
            done: current.meter.position(),
            total: current.meter.total(),
            pace: current.pace(),
        })
    }

    /// Everything that was sent or waits.
    pub(crate) fn sources(&self) -> Vec<SentSource> {
        self.sent.iter().map(source).collect()
    }
}

fn source(entry: &Entry) -> SentSource {
    let wrong = entry.wrong.as_ref();
    let receipt = entry.receipt.as_ref();
    SentSource {
        reference: entry.reference.clone(),
        state: match entry.state {
            Stands::Delivered => SentState::Delivered,
            Stands::Waiting if entry.held => SentState::Held,
            Stands::Waiting => SentState::Waiting,
            Stands::Refused => SentState::Refused,
        },
        bytes: entry.bytes,
        made_at: entry.made_at,
        place: receipt
            .map(|receipt| receipt.place.clone())
            .or(wrong.map(|wrong| wrong.place.clone()))
            .unwrap_or_default(),
        code: wrong.map(|wrong| wrong.code.clone()),
        attempts: entry.attempts,
        at: receipt.map(|receipt| receipt.at).or(wrong.map(|wrong| wrong.at)),
        next_try_at: entry.next_try_at,
        is_here: sending::outbox().file(entry).is_file(),
    }
}

impl<S: Shell> App<S> {
    /// Something that the person did on the page "Send to IT".
    pub async fn on_send(&self, request: SendRequest) {
        if self.acts_elsewhere() {
            return;
        }
        self.state().sendings.notice = None;
        match request {
            SendRequest::LeaveOut { part, out } => self.leave_out(&part, out).await,
            SendRequest::Save => self.save_report().await,
            SendRequest::Send { note, contact } => self.send_report(note, contact).await,
            SendRequest::Stop => {
                let state = self.state();
                if let Some((_, stop)) = &state.sendings.long {
                    stop.store(true, Ordering::Relaxed);
                }
                if let Some(current) = &state.sendings.current {
                    current.stop.abort();
                }
            }
            SendRequest::Again { reference } => {
                self.state().sendings.last = Some(reference.clone());
                self.deliver(reference, true).await;
            }
            SendRequest::Remove { reference } => {
                let removed = sending::outbox().remove(&reference).map_err(SendError::from);
                self.change(|state| {
                    if state.sendings.last.as_ref() == Some(&reference) {
                        state.sendings.last = None;
                    }
                    state.sendings.sent = sending::outbox().list();
                    state.complain(removed.err());
                });
            }
            SendRequest::SaveCopy { reference } => self.save_copy(&reference).await,
            SendRequest::Mail { reference } => self.prepare_mail(reference.as_deref()).await,
            SendRequest::Another => self.change(|state| state.sendings.last = None),
        }
    }

    /// Tries what waits whenever it is due, for as long as the window is open. Never returns.
    pub async fn keep_sending(&self) {
        // The window comes first.
        tokio::time::sleep(BEFORE_THE_FIRST_LOOK).await;
        let _ = tokio::task::spawn_blocking(sending::sweep).await;
        loop {
            let loaded = self.state().start.policy.clone();
            let listed = tokio::task::spawn_blocking(move || {
                let outbox = sending::outbox();
                outbox.expire(&loaded.policy.delivery, Timestamp::now());
                outbox.list()
            });
            let listed = listed.await.unwrap_or_default();
            let now = Timestamp::now();
            let has_destination = sending::has_destination(&self.state().start.policy);
            let due = listed.iter().rev().find(|entry| entry.is_due(now) && !entry.is_newer());
            let due = due.filter(|_| has_destination).map(|entry| entry.reference.clone());
            let is_news = self.state().sendings.sent != listed;
            if is_news {
                self.change(|state| state.sendings.sent = listed);
            }
            if let Some(reference) = due {
                self.deliver(reference, false).await;
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Prepares what was not prepared with these words yet, keeps it, and sends it.
    async fn send_report(&self, note: String, contact: String) {
        if self.state().sendings.current.is_some() {
            return;
        }
        let loaded = self.state().start.policy.clone();
        let typed = |text: &str| Some(text.to_owned()).filter(|text| !text.trim().is_empty());
        let is_ready = |prepared: &Prepared| {
            (&prepared.options.note, &prepared.options.contact) == (&typed(&note), &typed(&contact))
        };
        let ready = self.state().report.prepared().is_some_and(|prepared| is_ready(&prepared));
        if !ready {
            let without = self.state().left_out();
            self.prepare(note.clone(), contact.clone(), without).await;
        }
        if !sending::has_destination(&loaded) {
            return;
        }
        let mut kept = self.keep().await;
        if matches!(kept, Some(Err(SendError::Outbox(OutboxError::Sent(_))))) {
            // What was delivered keeps its reference; another report gets its own.
            let without = self.state().left_out();
            self.state().report = ReportState::Empty;
            self.prepare(note, contact, without).await;
            kept = self.keep().await;
        }
        match kept {
            Some(Ok(entry)) => {
                self.state().sendings.last = Some(entry.reference.clone());
                self.deliver(entry.reference, true).await;
            }
            Some(Err(error)) => self.change(|state| state.complain(Some(error))),
            // Not prepared: that is said already.
            None => {}
        }
    }

    /// Puts what is prepared into the outbox; `None`: nothing is, or the person stopped it.
    async fn keep(&self) -> Option<Result<Entry, SendError>> {
        let prepared = self.state().report.prepared()?;
        let loaded = self.state().start.policy.clone();
        self.state().report = ReportState::Saving(Arc::clone(&prepared));
        let kept_by = Arc::clone(&prepared);
        let kept = self.long(move |progress| sending::keep(&kept_by, &loaded, progress)).await;
        self.change(|state| state.report = ReportState::Ready(prepared));
        kept.filter(|kept| !matches!(kept, Err(SendError::Report(error)) if error.code() == "cancelled"))
    }

    /// Sends a report that is in the outbox; one at a time.
    async fn deliver(&self, reference: String, anew: bool) {
        let meter = Arc::new(Meter::default());
        let mut task = {
            let mut state = self.state();
            if state.sendings.current.is_some() {
                return;
            }
            let (loaded, meter, of) = (state.start.policy.clone(), Arc::clone(&meter), reference.clone());
            let counted = Arc::clone(&meter);
            let task = tokio::spawn(async move { sending::send(&of, &loaded, &counted, anew).await });
            state.sendings.current = Some(Current {
                reference: reference.clone(),
                meter,
                stop: task.abort_handle(),
                lately: VecDeque::new(),
            });
            task
        };
        let mut ticks = tokio::time::interval(PACE);
        let done = loop {
            tokio::select! {
                done = &mut task => break done,
                _ = ticks.tick() => self.change(|state| {
                    if let Some(current) = &mut state.sendings.current {
                        current.sample();
                    }
                }),
            }
        };
        let trouble = match done {
            Ok(done) => done.err(),
            // Stopped by the person: not sent by itself either, from here on.
            Err(error) if error.is_cancelled() => {
                sending::outbox().hold(&reference, Timestamp::now()).err().map(SendError::from)
            }
            Err(_) => None,
        };
        self.change(|state| {
            state.sendings.current = None;
            state.sendings.sent = sending::outbox().list();
            state.complain(trouble);
        });
    }

    async fn save_copy(&self, reference: &str) {
        let Some(entry) = sending::outbox().entry(reference) else { return };
        let Some(path) = self.inner.shell.choose_save_path(entry.file.clone()).await else { return };
        let to = path.clone();
        let saved = tokio::task::spawn_blocking(move || sending::save_copy(&entry, &to)).await;
        self.change(|state| {
            let path = ("path", texts::Value::Text(path.display().to_string()));
            state.sendings.notice = Some(match saved {
                Ok(Ok(())) => (true, state.start.texts.text("send-copy-saved", &[path])),
                Ok(Err(_)) | Err(_) => (false, state.start.texts.text("send-copy-not-saved", &[path])),
            });
        });
    }

    /// Writes a mail with the report attached and hands it to the person's mail program: they send it, or not.
    async fn prepare_mail(&self, reference: Option<&str>) {
        let loaded = self.state().start.policy.clone();
        let prepared = self.state().report.prepared();
        let entry = reference.and_then(|reference| sending::outbox().entry(reference));
        let work = tokio::task::spawn_blocking(move || draft(entry, prepared.as_deref(), &loaded));
        let written = work.await.unwrap_or(Err("bug"));
        let opened = match &written {
            Ok(path) => act::open_file(path).await.is_ok(),
            Err(_) => false,
        };
        self.change(|state| {
            let texts = &state.start.texts;
            state.sendings.notice = Some(match written {
                Ok(_) if opened => (true, texts.text("send-mail-opened", &[])),
                Ok(path) => {
                    let path = ("path", texts::Value::Text(path.display().to_string()));
                    (false, texts.text("send-mail-not-opened", &[path]))
                }
                Err("too-large") => (false, texts.text("send-mail-too-large", &[])),
                Err(_) => (false, texts.text("send-mail-not-written", &[])),
            });
        });
    }
}

impl State {
    fn complain(&mut self, error: Option<SendError>) {
        if let Some(error) = error {
            self.sendings.notice = Some((false, error.sentence(&self.start.texts)));
        }
    }
}

/// The draft's file; or `too-large`, or what else went wrong. Blocking.
fn draft(
    entry: Option<Entry>,
    prepared: Option<&Prepared>,
    loaded: &policy::Loaded,
) -> Result<PathBuf, &'static str> {
    let folder = settings::folder().ok_or("no-home")?.join("mail");
    // One draft at a time: the mail program has the earlier ones.
    let _ = std::fs::remove_dir_all(&folder);
    doors::file::private_folder(&folder).map_err(|_| "not-written")?;
    let limit = loaded.policy.delivery.mail.limit;
    let (reference, name, content) = match (entry, prepared) {
        (Some(entry), _) => {
            let content = doors::file::read(&sending::outbox().file(&entry), limit);
            (entry.reference, entry.file, content)
        }
        (None, Some(prepared)) => {
            (prepared.reference().to_string(), prepared.file_name(), prepared.bytes(limit))
        }
        (None, None) => return Err("nothing"),
    };
    let content = content.map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => "too-large",
        _ => "not-written",
    })?;
    let (subject, text) = sending::letter_words(&reference, loaded);
    let mail = &loaded.policy.delivery.mail;
    let to = mail.to.clone().or_else(|| loaded.policy.organisation.contact.mail.clone());
    let is_zip = std::path::Path::new(&name).extension().is_some_and(|ending| ending == "zip");
    let media_type = if is_zip { "application/zip" } else { "application/octet-stream" };
    let letter = Letter {
        to,
        from: None,
        subject,
        text,
        name,
        media_type: media_type.to_owned(),
        content,
        key: reference.to_ascii_lowercase(),
    };
    let path = folder.join(format!("{reference}.eml"));
    let bytes = deliver::letter(&letter).map_err(|_| "not-written")?;
    doors::file::write(&path, &bytes).map_err(|_| "not-written")?;
    Ok(path)
}
