//! What is said about the policy: notes in documents, notices over the window, sentences about what is wrong.

use std::{io, path::Path};

use diagnose::known_errors::OwnErrors;
use policy::{KEYS, Loaded, Problem};
use texts::{Texts, Value};
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
        loaded.wrong_entry("errors.entries", &format!("{}: {} = {:?}", wrong.id, wrong.field, wrong.value));
        loaded.policy.own_errors.retain(|error| error.id != wrong.id);
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
    let allowed = KEYS.iter().find(|definition| definition.name == key).map(|definition| {
        let (id, numbers) = definition.kind.allowed();
        let number = |index: usize| {
            Value::Number(numbers.get(index).map_or(0, |n| i64::try_from(*n).unwrap_or(i64::MAX)))
        };
        let last = numbers.len().saturating_sub(1);
        texts.text(&format!("policy-allowed-{id}"), &[("least", number(0)), ("most", number(last))])
    });
    texts.text(
        &format!("policy-problem-{}", problem.code.as_str()),
        &[
            ("place", place),
            ("key", Value::Text(key)),
            ("detail", Value::Text(problem.detail.clone())),
            ("allowed", Value::Words(allowed.unwrap_or_default())),
        ],
    )
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
        let lines = loaded.problems.iter().map(|wrong| problem(texts, wrong)).collect();
        notices.push(notice("policy-notice", "warn", lines));
    }
    notices
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
