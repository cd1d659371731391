//! What is said about the policy: notes in documents, notices over the window, sentences about what is wrong.

use policy::{KEYS, Loaded, Problem};
use texts::{Texts, Value};
use view::{NoticeView, PolicyNote};

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
