//! What is said about the policy: notes in documents, notices over the window, sentences about what is wrong.

use std::{io, path::Path};

use diagnose::{CheckId, known_errors::OwnErrors};
use policy::{Kind, Loaded, OwnWords, Problem, ProblemCode};
use texts::{Isolation, Texts, Value};
use view::{NoticeView, PolicyNote};

/// The policy that holds on this machine, checked against what this program has.
pub fn load() -> Loaded {
    checked(policy::load())
}

/// A file somebody tries, checked against what this program has.
pub fn load_trial(path: &Path) -> io::Result<Loaded> {
    policy::load_trial(path).map(checked)
}

/// What this program does not have joins the policy's problems.
fn checked(mut loaded: Loaded) -> Loaded {
    let (_, unusable) = OwnErrors::new(&loaded.policy.own_errors);
    for wrong in unusable {
        loaded.unknown_thing(&format!("errors.entries.{}.{}", wrong.id, wrong.field), &wrong.value);
        loaded.policy.own_errors.retain(|error| error.id != wrong.id);
    }
    let is_check = |id: &String| CheckId::ALL.iter().any(|check| check.as_str() == id);
    let (checks, unknown) = std::mem::take(&mut loaded.policy.checks_off).into_iter().partition(is_check);
    loaded.policy.checks_off = checks;
    for id in unknown as Vec<String> {
        loaded.unknown_thing("checks.off", &id);
    }
    if !loaded.policy.own_texts.is_empty() {
        let texts = Texts::new(&texts::languages()[0], Isolation::Off);
        let is_text = |words: &OwnWords| texts.has(&words.id);
        let (known, unknown) = std::mem::take(&mut loaded.policy.own_texts).into_iter().partition(is_text);
        loaded.policy.own_texts = known;
        for words in unknown as Vec<OwnWords> {
            loaded.unknown_thing("texts.entries", &words.id);
        }
    }
    loaded
}

/// What a document says of the policy that held.
pub fn note(loaded: &Loaded) -> Option<PolicyNote> {
    let source = loaded.source.clone()?;
    Some(PolicyNote { source, trial: loaded.trial, problems: loaded.problems.len() })
}

/// One sentence about a problem.
pub fn problem(texts: &Texts, problem: &Problem) -> String {
    let place = Value::Text(problem.place.clone());
    let place = match problem.line {
        None => place,
        Some(line) => {
            let line = Value::Number(i64::try_from(line).unwrap_or(i64::MAX));
            Value::Words(texts.text("policy-place-line", &[("place", place), ("line", line)]))
        }
    };
    let key = problem.key.clone().unwrap_or_default();
    let id = match problem.code {
        ProblemCode::UnknownKey if !problem.detail.is_empty() => "unknown-key-near",
        code => code.as_str(),
    };
    texts.text(
        &format!("policy-problem-{id}"),
        &[
            ("place", place),
            ("key", Value::Text(key)),
            ("detail", Value::Text(problem.detail.clone())),
            ("allowed", Value::Words(problem.allowed.map(|kind| allowed(texts, kind)).unwrap_or_default())),
        ],
    )
}

/// What a key or a field may hold, as part of a sentence.
pub fn allowed(texts: &Texts, kind: Kind) -> String {
    let number = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let many = |many: usize| Value::Number(i64::try_from(many).unwrap_or(i64::MAX));
    let words = |words: String| Value::Words(words);
    let variables = match kind {
        Kind::Text(most) | Kind::Secret(most) | Kind::Words(most) => vec![("most", many(most))],
        Kind::Number(least, most) => vec![("least", number(least)), ("most", number(most))],
        Kind::Choice(names) => vec![("names", words(names.join(", ")))],
        Kind::Pair(between) => vec![("between", words(between.to_string()))],
        Kind::List(each, most) => vec![("most", many(most)), ("each", words(allowed(texts, *each)))],
        Kind::Entries(entries) => {
            let names = |required| {
                let fields = entries.fields.iter().filter(|field| field.required == required);
                words(fields.map(|field| field.name).collect::<Vec<_>>().join(", "))
            };
            vec![("most", many(entries.most)), ("needed", names(true)), ("others", names(false))]
        }
        Kind::Colour
        | Kind::Mail
        | Kind::Language
        | Kind::Switch
        | Kind::Identifier
        | Kind::Host
        | Kind::Version
        | Kind::Path
        | Kind::Link
        | Kind::Address
        | Kind::MailServer
        | Kind::Pin
        | Kind::PublicKey => Vec::new(),
    };
    let id = match kind {
        Kind::Entries(entries) if entries.fields.iter().all(|field| field.required) => "entries-whole",
        kind => kind.as_str(),
    };
    texts.text(&format!("policy-allowed-{id}"), &variables)
}

/// What stands over the window.
pub(crate) fn notices(texts: &Texts, loaded: &Loaded) -> Vec<NoticeView> {
    let notice = |id: &str, tone: &str, lines| NoticeView {
        tone: tone.to_owned(),
        title: texts.text(id, &[]),
        text: texts.text(&format!("{id}-text"), &[]),
        lines,
    };
    let mut notices = Vec::new();
    if loaded.trial {
        notices.push(notice("policy-notice-trial", "plain", Vec::new()));
    }
    if !loaded.problems.is_empty() {
        notices.push(notice("policy-notice", "warn", lines(texts, loaded)));
    }
    notices
}

/// The first problems, each once, and how many there are besides: the notice stands over everything else.
fn lines(texts: &Texts, loaded: &Loaded) -> Vec<String> {
    const SHOWN: usize = 5;
    let mut lines: Vec<String> = Vec::new();
    for wrong in &loaded.problems {
        let line = problem(texts, wrong);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if let Some(more) = lines.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        lines.truncate(SHOWN);
        let count = Value::Number(i64::try_from(more).unwrap_or(i64::MAX));
        lines.push(texts.text("policy-notice-more", &[("count", count)]));
    }
    lines
}

/// IT's name and how to reach them.
pub fn organisation(texts: &Texts, loaded: &Loaded) -> view::OrganisationView {
    let organisation = &loaded.policy.organisation;
    let contact = &organisation.contact;
    view::organisation(
        texts,
        organisation.name.as_deref(),
        organisation.colour.as_deref(),
        [contact.phone.as_deref(), contact.mail.as_deref(), contact.hours.as_deref()],
    )
}
