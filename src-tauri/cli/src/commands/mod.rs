//! One file per command.

mod check;
mod explain;
mod facts;
pub(crate) mod fix;
pub(crate) mod open;
pub(crate) mod policy;
mod report;
mod scan;
mod send;
pub(crate) mod triage;

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use ::policy::Loaded;
use app::{RecordedError, RecordingError};
use clap::ArgMatches;
use texts::{Isolation, Texts, Value};

use crate::{
    Failure,
    arguments::{self, Common},
    interrupt::Interrupt,
    output::Output,
    status,
};

/// What every command is given.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) common: &'a Common,
    pub(crate) texts: &'a Texts,
    pub(crate) output: &'a Output,
    pub(crate) interrupt: &'a Interrupt,
}

impl Context<'_> {
    /// The machine's policy, or the one that is being tried; its mark and problems go to standard error.
    pub(crate) fn policy(&self) -> Result<Loaded, Failure> {
        let loaded = self.loaded()?;
        if let Some(path) = &self.common.policy {
            self.output.note(&self.texts.text("cli-note-trial-policy", &[("path", display(path))]));
        }
        for problem in &loaded.problems {
            self.output.note(&app::policies::problem(self.texts, problem));
        }
        Ok(loaded)
    }

    /// The same without a word about it.
    fn loaded(&self) -> Result<Loaded, Failure> {
        match &self.common.policy {
            None => Ok(app::policies::load()),
            Some(path) => self.tried(path),
        }
    }

    /// A policy that somebody tries.
    fn tried(&self, path: &Path) -> Result<Loaded, Failure> {
        app::policies::load_trial(path).map_err(|error| self.unreadable(path, &error.to_string()))
    }

    /// Another machine's facts.
    pub(crate) fn recording(&self, path: &Path, identity: Option<&Path>) -> Result<::facts::Facts, Failure> {
        app::read_recording(path, identity).map_err(|error| match error {
            RecordingError::NotOpened { path, source } => self.not_opened(&path, &source),
            RecordingError::Unreadable { path, source } => self.unreadable(&path, &source.to_string()),
            RecordingError::Damaged { path, detail } => Failure {
                status: status::INPUT,
                sentence: self.texts.text(
                    "cli-error-damaged-recording",
                    &[("path", display(&path)), ("detail", Value::Text(detail))],
                ),
            },
            RecordingError::Newer { path, program } => Failure {
                status: status::INPUT,
                sentence: self.texts.text(
                    "cli-error-newer-recording",
                    &[("path", display(&path)), ("program", Value::Text(program))],
                ),
            },
        })
    }

    /// Facts from the outputs of other programs, where `--recorded` names any.
    pub(crate) fn recorded(&self, arguments: &ArgMatches) -> Result<Option<::facts::Facts>, Failure> {
        let Some(named) = arguments.get_many::<String>("recorded") else { return Ok(None) };
        let mut outputs = Vec::new();
        for pair in named {
            let Some((kind, path)) = pair.split_once('=') else { return Err(self.usage("--recorded", pair)) };
            outputs.push((kind.to_owned(), PathBuf::from(path)));
        }
        let mut facts = app::read_recorded(&outputs).map_err(|error| self.not_recorded(error))?;
        if let Some(account) = &self.common.account {
            app::name_account(&mut facts, account);
        }
        Ok(Some(facts))
    }

    fn not_recorded(&self, error: RecordedError) -> Failure {
        let text = |text: &str| Value::Text(text.to_owned());
        let (status, sentence) = match error {
            RecordedError::Unreadable { path, source } => return self.unreadable(&path, &source.to_string()),
            RecordedError::UnknownKind(kind) => {
                let kinds: Vec<&str> = app::recorded_kinds().collect();
                let values = [("kind", Value::Text(kind)), ("kinds", Value::Text(kinds.join(", ")))];
                (status::USAGE, self.texts.text("cli-error-unknown-kind", &values))
            }
            RecordedError::LogKind(kind) => {
                (status::USAGE, self.texts.text("cli-error-log-kind", &[("kind", Value::Text(kind))]))
            }
            RecordedError::MixedSystems(one, other) => {
                let values = [("one", text(one)), ("other", text(other))];
                (status::USAGE, self.texts.text("cli-error-mixed-systems", &values))
            }
            RecordedError::NotThatKind { path, kind } => {
                let values = [("path", display(&path)), ("kind", text(kind))];
                (status::INPUT, self.texts.text("cli-error-not-that-kind", &values))
            }
        };
        Failure { status, sentence }
    }

    /// A report that cannot be opened.
    pub(crate) fn not_opened(&self, path: &Path, error: &::report::OpenError) -> Failure {
        let values = [("path", display(path)), ("detail", Value::Text(error.detail()))];
        Failure {
            status: status::INPUT,
            sentence: self.texts.text(&format!("report-not-opened-{}", error.code()), &values),
        }
    }

    /// A file that cannot be read.
    pub(crate) fn unreadable(&self, path: &Path, detail: &str) -> Failure {
        Failure {
            status: status::INPUT,
            sentence: self.texts.text(
                "cli-error-unreadable",
                &[("path", display(path)), ("detail", Value::Text(detail.to_owned()))],
            ),
        }
    }

    /// Tells a terminal how far a report is, now and then; whether to go on.
    pub(crate) fn progress(&self) -> impl FnMut(&::report::Progress) -> bool + Send + 'static {
        const PACE: Duration = Duration::from_millis(100);
        let (output, interrupt) = (*self.output, self.interrupt.clone());
        let texts = Texts::new(self.texts.language(), Isolation::Off);
        let mut written = Instant::now();
        move |progress| {
            if written.elapsed() >= PACE {
                written = Instant::now();
                output.progress(&app::report_progress(&texts, progress));
            }
            interrupt.goes_on()
        }
    }

    /// Wrong usage that the definition itself cannot see.
    pub(crate) fn usage(&self, argument: &str, value: &str) -> Failure {
        Failure {
            status: status::USAGE,
            sentence: self.texts.text(
                "cli-error-invalid-value",
                &[("argument", Value::Text(argument.to_owned())), ("value", Value::Text(value.to_owned()))],
            ),
        }
    }
}

/// A path as a variable of a text.
pub(crate) fn display(path: &Path) -> Value {
    Value::Text(path.display().to_string())
}

/// Runs the command that was named; its exit status.
pub(crate) async fn run(
    matches: &ArgMatches,
    common: &Common,
    texts: &Texts,
    output: &Output,
    interrupt: &Interrupt,
) -> Result<u8, Failure> {
    let context = Context { common, texts, output, interrupt };
    // With other rights than the person's what lies in the person's folders is not ours.
    if !matches!(matches.subcommand_name(), Some("fix" | "undo")) {
        app::sweep();
    }
    match matches.subcommand() {
        Some(("check", arguments)) => check::check(&context, arguments).await,
        Some(("replay", arguments)) => check::replay(&context, arguments),
        Some(("facts", arguments)) => facts::facts(&context, arguments).await,
        Some(("report", arguments)) => report::report(&context, arguments).await,
        Some(("open", arguments)) => open::open(&context, arguments),
        Some(("triage", arguments)) => triage::triage(&context, arguments).await,
        Some(("explain", arguments)) => explain::explain(&context, arguments),
        Some(("scan", arguments)) => scan::scan(&context, arguments).await,
        Some(("send", arguments)) => send::send(&context, arguments).await,
        Some(("outbox", arguments)) => send::outbox(&context, arguments).await,
        Some(("fix", arguments)) => fix::fix(&context, arguments).await,
        Some(("undo", arguments)) => fix::undo(&context, arguments).await,
        Some(("policy", arguments)) => match arguments.subcommand() {
            Some(("check", arguments)) => policy::check(&context, arguments),
            Some(("schema", _)) => Ok(policy::schema(&context)),
            Some(("admx", arguments)) => policy::admx(&context, arguments),
            Some(("mobileconfig", arguments)) => Ok(policy::mobileconfig(&context, arguments)),
            Some(("toml", _)) => Ok(policy::toml(&context)),
            _ => policy::show(&context),
        },
        Some(("completions", arguments)) => Ok(completions(&context, arguments)),
        _ => man(&context),
    }
}

fn completions(context: &Context<'_>, arguments: &ArgMatches) -> u8 {
    let mut command = arguments::command(context.texts);
    let mut script = Vec::new();
    if let Some(shell) = arguments.get_one::<clap_complete::Shell>("shell") {
        clap_complete::generate(*shell, &mut command, arguments::PROGRAM, &mut script);
    }
    context.output.print(&String::from_utf8_lossy(&script));
    status::FINE
}

fn man(context: &Context<'_>) -> Result<u8, Failure> {
    let page = arguments::man_page(context.texts).map_err(|error| Failure {
        status: status::BUG,
        sentence: context.texts.text("cli-error-bug", &[("detail", Value::Text(error.to_string()))]),
    })?;
    context.output.print(&page);
    Ok(status::FINE)
}
