//! The verdicts as plain text for a terminal: signs and words, no colours, no control characters of its own.

use std::fmt::Write;

use diagnose::{Actor, CheckId, Status, Verdict};
use facts::Facts;
use serde_json::Value as Json;
use texts::{Texts, Value};

use crate::{
    OrganisationView,
    computer::{explains, word},
    findings::Findings,
    message::{check_name, count, message, question, variables},
};

/// Everything `check` and `replay` print: the headline, each problem with its steps, what could not be checked, and what is fine.
/// `only`: these checks; empty: all.
pub fn check_text(
    texts: &Texts,
    verdicts: &[Verdict],
    only: &[CheckId],
    organisation: &OrganisationView,
) -> String {
    let wanted = |verdict: &&Verdict| only.is_empty() || only.contains(&verdict.check);
    let findings = Findings::sort(verdicts.iter().filter(wanted));
    let mut lines = vec![findings.headline(texts)];
    let lead = findings.lead(texts);
    if !lead.is_empty() {
        lines.push(lead);
    }
    for verdict in findings.yours.iter().chain(&findings.theirs) {
        lines.push(String::new());
        problem(texts, verdict, &findings, organisation, &mut lines);
    }
    for verdict in findings.questions.iter().chain(&findings.unknown) {
        lines.push(String::new());
        let name = check_name(texts, verdict.check);
        lines.push(headed(texts, verdict.status, &name));
        push_indented(&mut lines, &message(texts, &verdict.finding).detail);
        if let Some(question) = question(texts, verdict) {
            push_indented(&mut lines, &question);
            let check = Value::from(verdict.check.as_str());
            push_indented(&mut lines, &texts.text("terminal-how-to-answer", &[("check", check)]));
        }
    }
    let mut rest = Vec::new();
    for (id, list) in [("terminal-passed", &findings.passed), ("terminal-not-built", &findings.not_built)] {
        if !list.is_empty() {
            let names = list.iter().map(|verdict| check_name(texts, verdict.check)).collect();
            rest.push(texts.text(id, &[("count", count(list.len())), ("checks", Value::WordList(names))]));
        }
    }
    if !rest.is_empty() {
        lines.push(String::new());
        lines.append(&mut rest);
    }
    lines.join("\n") + "\n"
}

/// "Looked at 12 of 18", while `check` is under way.
pub fn progress_text(texts: &Texts, done: usize, total: usize) -> String {
    texts.text("terminal-progress", &[("done", count(done)), ("total", count(total))])
}

/// What `facts` prints: one line per fact with its state, its value as JSON, where it was asked and what that cost. For IT, so ids
/// and states are not translated.
pub fn facts_text(facts: &Facts) -> String {
    let document = serde_json::to_value(&facts.facts).unwrap_or_default();
    let mut text = String::new();
    for (id, seen) in document.as_object().into_iter().flatten() {
        let state = seen.get("state").and_then(Json::as_str).unwrap_or_default();
        let _ = write!(text, "{id}: {state}");
        for key in ["value", "reason", "detail"] {
            if let Some(value) = seen.get(key) {
                let _ = write!(text, " {value}");
            }
        }
        if let Some(source) = seen.get("source") {
            let _ = write!(text, " <- {source}");
        }
        if let Some(milliseconds) = seen.get("milliseconds") {
            let _ = write!(text, ", {milliseconds} ms");
        }
        text.push('\n');
    }
    text
}

/// The sign in front of a status; the word behind the title says the same.
pub(crate) fn sign(status: Status) -> &'static str {
    match status {
        Status::Pass => "✓",
        Status::Attention => "!",
        Status::Fail => "✗",
        Status::Unknown => "?",
        Status::NotApplicable => "–",
    }
}

fn headed(texts: &Texts, status: Status, title: &str) -> String {
    let parts =
        [("title", Value::Words(title.to_owned())), ("word", Value::Words(word(texts, status.as_str())))];
    format!("{} {}", sign(status), texts.text("terminal-titled", &parts))
}

fn problem(
    texts: &Texts,
    verdict: &Verdict,
    findings: &Findings<'_>,
    organisation: &OrganisationView,
    lines: &mut Vec<String>,
) {
    let said = message(texts, &verdict.finding);
    lines.push(headed(texts, verdict.status, &said.title));
    for sentence in [said.detail, said.why, explains(texts, verdict, findings).unwrap_or_default()] {
        push_indented(lines, &sentence);
    }
    for (index, step) in verdict.steps.iter().enumerate() {
        let message = step.message();
        let actor = match step.step.definition().actor {
            Actor::User => texts.text("window-you", &[]),
            Actor::Admin => organisation.name.clone(),
            Actor::Vendor => texts.text("window-vendor", &[]),
        };
        let parts = [
            ("actor", Value::Words(actor)),
            ("step", Value::Words(texts.text(&message.id, &variables(&message)))),
        ];
        push_indented(lines, &format!("{}. {}", index + 1, texts.text("terminal-step", &parts)));
    }
}

fn push_indented(lines: &mut Vec<String>, sentence: &str) {
    if !sentence.is_empty() {
        lines.push(format!("  {sentence}"));
    }
}
