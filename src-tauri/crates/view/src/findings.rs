//! Verdicts sorted by what they mean to the reader, and the one sentence over them. Window, terminal and summary share it.

use std::collections::BTreeSet;

use diagnose::{Actor, CHECKS, CheckDefinition, CheckId, Status, StepId, Verdict};
use facts::{Facts, ReasonCode, System};
use texts::{Texts, Value};

use crate::message::{count, sentences};

/// Verdicts by what they mean to the reader, each kind in the order it is shown.
#[derive(Debug, Default)]
pub(crate) struct Findings<'a> {
    /// The reader can begin to mend these; what fails comes first.
    pub(crate) yours: Vec<&'a Verdict>,
    /// Only IT or the system's maker can; what fails comes first.
    pub(crate) theirs: Vec<&'a Verdict>,
    /// Only the reader can say.
    pub(crate) questions: Vec<&'a Verdict>,
    /// Could not be looked at.
    pub(crate) unknown: Vec<&'a Verdict>,
    /// Explained by another problem.
    pub(crate) hidden: Vec<&'a Verdict>,
    /// Fine.
    pub(crate) passed: Vec<&'a Verdict>,
    /// This version cannot make these checks yet: neither counted nor shown as a row.
    pub(crate) not_built: Vec<&'a Verdict>,
}

impl<'a> Findings<'a> {
    pub(crate) fn sort(verdicts: impl IntoIterator<Item = &'a Verdict>) -> Self {
        let mut sorted = Self::default();
        for verdict in verdicts {
            let list = if !is_built(verdict) {
                &mut sorted.not_built
            } else if verdict.hidden_by.is_some() {
                &mut sorted.hidden
            } else {
                match verdict.status {
                    Status::Pass => &mut sorted.passed,
                    Status::Attention | Status::Fail if actor(verdict) == Actor::User => &mut sorted.yours,
                    Status::Attention | Status::Fail => &mut sorted.theirs,
                    Status::Unknown if verdict.asks => &mut sorted.questions,
                    Status::Unknown => &mut sorted.unknown,
                    Status::NotApplicable => continue,
                }
            };
            list.push(verdict);
        }
        for problems in [&mut sorted.yours, &mut sorted.theirs] {
            problems.sort_by_key(|verdict| verdict.status != Status::Fail);
        }
        sorted
    }

    /// The sentence over everything.
    pub(crate) fn headline(&self, texts: &Texts) -> String {
        let with = |id: &str, list: &[&Verdict]| texts.text(id, &[("count", count(list.len()))]);
        if !self.yours.is_empty() {
            with("computer-headline-yours", &self.yours)
        } else if !self.theirs.is_empty() {
            with("computer-headline-theirs", &self.theirs)
        } else if !self.questions.is_empty() {
            with("computer-headline-questions", &self.questions)
        } else if !self.unknown.is_empty() {
            with("computer-headline-unknown", &self.unknown)
        } else {
            texts.text("computer-headline-fine", &[])
        }
    }

    /// One or two sentences below it: what to do, and what the headline does not say.
    pub(crate) fn lead(&self, texts: &Texts) -> String {
        let also = |id: &str, list: &[&Verdict]| match list.len() {
            0 => String::new(),
            some => texts.text(id, &[("count", count(some))]),
        };
        let theirs = also("computer-lead-also-theirs", &self.theirs);
        let questions = also("computer-lead-also-questions", &self.questions);
        let unknown = also("computer-lead-also-unknown", &self.unknown);
        let passed = also("computer-lead-passed", &self.passed);
        let parts = if !self.yours.is_empty() {
            let effort = effort(texts, &self.yours);
            let effort =
                effort.map(|effort| texts.text("computer-lead-effort", &[("effort", Value::Words(effort))]));
            vec![
                also("computer-lead-yours", &self.yours),
                effort.unwrap_or_default(),
                theirs,
                questions,
                unknown,
            ]
        } else if !self.theirs.is_empty() {
            vec![texts.text("computer-lead-theirs", &[]), questions, unknown]
        } else if !self.questions.is_empty() {
            vec![passed, unknown]
        } else if !self.unknown.is_empty() {
            vec![passed, texts.text("computer-lead-unknown", &[])]
        } else {
            vec![passed, texts.text("computer-lead-fine", &[])]
        };
        sentences(texts, parts)
    }
}

/// The sentence over everything, as window, documents and summary have it.
pub fn headline(texts: &Texts, verdicts: &[Verdict]) -> String {
    Findings::sort(verdicts).headline(texts)
}

/// Whether this version makes the check at all. One that it does not make is unknown in documents, and neither shown as a row
/// nor counted in a headline: there is nothing that the reader could do about it.
pub fn is_built(verdict: &Verdict) -> bool {
    verdict.reason.as_ref().is_none_or(|reason| reason.code != ReasonCode::NotBuilt)
}

/// The checks that have a row, whatever becomes of them: those of the machine's system that this version makes and that IT
/// has not switched off. On a system that no check knows, all of them: it must be said that nothing was looked at.
#[expect(clippy::default_trait_access, reason = "the layers give this crate no name for the policy")]
pub(crate) fn rows(facts: &Facts, checks_off: &[String]) -> Vec<&'static CheckDefinition> {
    let blank = Facts::all_unknown(&facts.program, facts.taken_at, facts.system, ReasonCode::Pending);
    CHECKS
        .iter()
        .filter(|check| facts.system == System::Other || check.systems.contains(&facts.system))
        .filter(|check| !checks_off.iter().any(|id| id == check.id.as_str()))
        // Asked of an empty machine, so that the rows are the same before anything has landed.
        .filter(|check| is_built(&(check.judge)(&blank, &Default::default())))
        .collect()
}

/// Who takes the first step of a problem. Sending the report mends nothing, so it does not count.
pub(crate) fn actor(verdict: &Verdict) -> Actor {
    let first = verdict.steps.iter().find(|step| step.step != StepId::SendReport);
    first.map_or(Actor::Admin, |step| step.step.definition().actor)
}

/// "about 5 minutes": how long the reader's own steps take; `None` where the first is IT's.
pub(crate) fn effort(texts: &Texts, problems: &[&Verdict]) -> Option<String> {
    let yours = problems.iter().filter(|verdict| actor(verdict) == Actor::User);
    let steps = yours.flat_map(|verdict| &verdict.steps).map(|step| step.step);
    let own = steps.filter(|step| step.definition().actor == Actor::User && *step != StepId::SendReport);
    // What mends two problems is done once.
    let minutes: u32 = own.collect::<BTreeSet<StepId>>().into_iter().map(StepId::minutes).sum();
    (minutes > 0)
        .then(|| texts.text("computer-effort", &[("duration", Value::Duration(u64::from(minutes) * 60))]))
}

/// The checks whose outcome this one explains.
pub(crate) fn explained_by<'a>(check: CheckId, hidden: &[&'a Verdict]) -> Vec<&'a Verdict> {
    hidden.iter().filter(|verdict| verdict.hidden_by == Some(check)).copied().collect()
}
