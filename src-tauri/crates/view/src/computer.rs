//! The page "This computer", while it checks and when it has.

use std::collections::BTreeMap;

use diagnose::{ActionId, Actor, Change, CheckId, Group, Status, StepId, StepUse, Verdict};
use facts::{Facts, ReasonCode};
use jiff::SignedDuration;
use texts::{Texts, Value};

use crate::{
    ComputerView, FixView, GroupView, MadeView, OrganisationView, ProblemView, ProgressView, RowView,
    StepView, TimesView, UnknownView, colour,
    findings::{Findings, actor, effort, explained_by, rows},
    message::{self, check_name, count, question_view, variables},
};

/// What the page is made from.
#[derive(Debug)]
pub struct Computer<'a> {
    /// What the machine has said so far.
    pub facts: &'a Facts,
    /// The verdicts so far: of each check that can resolve, none of one that is still waiting. Any order.
    pub verdicts: &'a [Verdict],
    /// Checks that IT switched off, by id.
    pub checks_off: &'a [String],
    /// All facts have landed.
    pub finished: bool,
    /// Steps whose button could not open anything: what to press by hand instead, in the language.
    pub by_hand: &'a BTreeMap<(CheckId, StepId), String>,
    /// Where the changes stand that the app can make itself.
    pub fixes: &'a Fixes,
    /// Checks that are looked at once more, or just were.
    pub again: &'a BTreeMap<CheckId, Again>,
    /// The work address that the person typed.
    pub account: Option<&'a str>,
    /// Who IT is.
    pub organisation: &'a OrganisationView,
}

/// Where another look at one check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Under way.
    Looking,
    /// It said the same again.
    Same,
}

/// Changes that the app can make, is making and has made.
#[derive(Clone, Debug, Default)]
pub struct Fixes {
    /// What each would change here, now.
    pub changes: BTreeMap<ActionId, Vec<Change>>,
    /// Those that were begun and did not end well, or not yet.
    pub states: BTreeMap<ActionId, FixState>,
    /// Those that can be undone, newest first.
    pub made: Vec<ActionId>,
}

/// Where one stands that is not simply offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FixState {
    /// Being made or undone.
    Working,
    /// The system or the person did not permit it: it is IT's now.
    NotPermitted,
    /// The system would not do it, and said so.
    Failed(String),
}

/// Badges hold this many characters; a longer name would wrap.
const BADGE_CHARACTERS: usize = 18;

/// The page "This computer".
pub fn computer(texts: &Texts, input: &Computer<'_>) -> ComputerView {
    let checks = rows(input.facts, input.checks_off);
    let verdicts: Vec<Option<&Verdict>> =
        checks.iter().map(|check| input.verdicts.iter().find(|verdict| verdict.check == check.id)).collect();
    let done = verdicts.iter().flatten().count();
    let row = |group: Group| -> Vec<RowView> {
        let pairs = checks.iter().zip(&verdicts).filter(|(check, _)| check.group == group);
        pairs.map(|(check, verdict)| row(texts, check.id, *verdict)).collect()
    };
    let groups = Group::ALL
        .iter()
        .map(|group| GroupView {
            id: group.as_str().to_owned(),
            title: texts.text(&format!("window-group-{}", group.as_str()), &[]),
            rows: row(*group),
        })
        .filter(|group| !group.rows.is_empty())
        .collect();
    let findings = Findings::sort(input.verdicts);
    let progress = progress(texts, done, checks.len());
    if !input.finished {
        return ComputerView {
            checking: true,
            headline: texts.text("computer-headline-checking", &[]),
            lead: texts.text("window-no-change-while-checking", &[]),
            progress,
            groups,
            problems: Vec::new(),
            unknown: Vec::new(),
            passed: None,
            not_applicable: None,
            waiting: None,
            made: Vec::new(),
            account: input.account.map(str::to_owned),
        };
    }
    let unseen = findings.questions.iter().chain(&findings.unknown);
    ComputerView {
        checking: false,
        headline: findings.headline(texts),
        lead: findings.lead(texts),
        progress,
        groups,
        problems: problems(texts, &findings, input),
        unknown: unseen.map(|verdict| unknown(texts, verdict, input)).collect(),
        passed: counted(texts, "computer-passed", findings.passed.len()),
        not_applicable: counted(
            texts,
            "computer-not-applicable",
            verdicts.iter().flatten().filter(|verdict| verdict.status == Status::NotApplicable).count(),
        ),
        waiting: [findings.yours.len(), findings.questions.len()]
            .into_iter()
            .find(|things| *things > 0)
            .map(|things| texts.value(&count(things))),
        account: input.account.map(str::to_owned),
        made: input.fixes.made.iter().map(|fix| made(texts, *fix, input.fixes)).collect(),
    }
}

/// IT's name and how to reach them, with words of the language where IT did not say.
pub fn organisation(
    texts: &Texts,
    name: Option<&str>,
    colour: Option<&str>,
    [phone, mail, hours]: [Option<&str>; 3],
) -> OrganisationView {
    let fallback = || texts.text("window-your-it-team", &[]);
    let own = |text: Option<&str>| text.map(str::to_owned);
    let fits = |name: &&str| name.chars().count() <= BADGE_CHARACTERS;
    OrganisationView {
        name: name.map_or_else(fallback, str::to_owned),
        badge: name.filter(fits).map_or_else(fallback, str::to_owned),
        colour: own(colour),
        accent: colour.and_then(colour::accent),
        phone: own(phone),
        mail: own(mail),
        hours: own(hours),
    }
}

/// A sentence that counts things; `None` where there are none.
fn counted(texts: &Texts, id: &str, things: usize) -> Option<String> {
    (things > 0).then(|| texts.text(id, &[("count", count(things))]))
}

/// The word for a status; "hidden" and "checking" are words of their own.
pub(crate) fn word(texts: &Texts, status: &str) -> String {
    texts.text(&format!("window-word-{}", status.replace('_', "-")), &[])
}

fn progress(texts: &Texts, done: usize, total: usize) -> ProgressView {
    let number = |things: usize| u32::try_from(things).unwrap_or(u32::MAX);
    ProgressView {
        done: number(done),
        total: number(total),
        text: texts.text("computer-progress", &[("done", count(done)), ("total", count(total))]),
    }
}

fn row(texts: &Texts, check: CheckId, verdict: Option<&Verdict>) -> RowView {
    let (status, finding) = match verdict {
        None => ("checking", String::new()),
        Some(verdict) => match verdict.hidden_by {
            Some(cause) => ("hidden", hidden(texts, cause)),
            None => (verdict.status.as_str(), finding(texts, verdict)),
        },
    };
    RowView {
        check: check.as_str().to_owned(),
        name: check_name(texts, check),
        status: status.to_owned(),
        word: word(texts, status),
        finding,
    }
}

/// What a row says beside the check's name.
fn finding(texts: &Texts, verdict: &Verdict) -> String {
    let said = message::message(texts, &verdict.finding);
    match verdict.status {
        // Its title is the check's name again; the detail says why.
        Status::Unknown => said.detail,
        Status::Pass | Status::Attention | Status::Fail | Status::NotApplicable => said.title,
    }
}

/// Why nothing is said about a check that a cause explains.
pub(crate) fn hidden(texts: &Texts, cause: CheckId) -> String {
    texts.text("computer-hidden", &[("cause", Value::Words(check_name(texts, cause)))])
}

/// "This also explains: …"; `None` where it explains nothing.
pub(crate) fn explains(texts: &Texts, verdict: &Verdict, findings: &Findings<'_>) -> Option<String> {
    let explained = explained_by(verdict.check, &findings.hidden);
    let names: Vec<String> = explained.iter().map(|hidden| check_name(texts, hidden.check)).collect();
    (!names.is_empty()).then(|| texts.text("computer-explains", &[("checks", Value::WordList(names))]))
}

fn problems(texts: &Texts, findings: &Findings<'_>, input: &Computer<'_>) -> Vec<ProblemView> {
    let numbered = |list: &[&Verdict]| -> Vec<ProblemView> {
        let total = list.len();
        list.iter()
            .enumerate()
            .map(|(index, verdict)| {
                let place = [("number", count(index + 1)), ("total", count(total))];
                problem(texts, verdict, findings, input, texts.text("computer-position", &place))
            })
            .collect()
    };
    let mut all = numbered(&findings.yours);
    all.extend(numbered(&findings.theirs));
    all
}

fn problem(
    texts: &Texts,
    verdict: &Verdict,
    findings: &Findings<'_>,
    input: &Computer<'_>,
    position: String,
) -> ProblemView {
    let said = message::message(texts, &verdict.finding);
    let actor = actor(verdict);
    ProblemView {
        check: verdict.check.as_str().to_owned(),
        status: verdict.status.as_str().to_owned(),
        word: word(texts, verdict.status.as_str()),
        title: said.title,
        detail: said.detail,
        why: said.why,
        actor: actor.as_str().to_owned(),
        actor_name: actor_name(texts, actor, input.organisation),
        position,
        effort: effort(texts, &[verdict]),
        times: times(texts, verdict, input.facts),
        again: input.again.get(&verdict.check).map(|again| match again {
            Again::Looking => "checking".to_owned(),
            Again::Same => "still".to_owned(),
        }),
        steps: verdict.steps.iter().map(|step| step_view(texts, verdict.check, step, input)).collect(),
        question: question_view(texts, verdict),
        explains: explains(texts, verdict, findings),
    }
}

/// What the clock shows and what it should show; `None` where nobody told the real time.
fn times(texts: &Texts, verdict: &Verdict, facts: &Facts) -> Option<TimesView> {
    let offset = verdict.evidence.get("offset_seconds").and_then(serde_json::Value::as_f64)?;
    let zone = facts.facts.clock_zone.fact.known()?;
    if verdict.check != CheckId::ClockAccuracy {
        return None;
    }
    let here = facts.taken_at;
    let real = here.checked_sub(SignedDuration::try_from_secs_f64(offset).ok()?).ok()?;
    let (same_day, offset_minutes) = (offset.abs() < HALF_A_DAY, zone.offset_minutes);
    let write = |at| {
        texts.value(&if same_day {
            Value::Clock { at, offset_minutes }
        } else {
            Value::Moment { at, offset_minutes }
        })
    };
    Some(TimesView { here: write(here), real: write(real) })
}

/// A clock that is further off shows another day as well. Seconds.
const HALF_A_DAY: f64 = 12.0 * 60.0 * 60.0;

fn step_view(texts: &Texts, check: CheckId, step: &StepUse, input: &Computer<'_>) -> StepView {
    let definition = step.step.definition();
    let message = step.message();
    let variables = variables(&message);
    let attribute = |name| texts.attribute(&message.id, name, &variables);
    StepView {
        id: step.step.as_str().to_owned(),
        actor: definition.actor.as_str().to_owned(),
        actor_name: actor_name(texts, definition.actor, input.organisation),
        text: texts.text(&message.id, &variables),
        hint: attribute("hint"),
        button: definition.action.map(|action| texts.text(&format!("action-{}", action.as_str()), &[])),
        by_hand: input.by_hand.get(&(check, step.step)).cloned(),
        fix: definition.action.filter(|action| diagnose::FIXES.contains(action)).map(|action| FixView {
            changes: input
                .fixes
                .changes
                .get(&action)
                .into_iter()
                .flatten()
                .map(|change| change_text(texts, change))
                .collect(),
            state: state_of(action, input.fixes).to_owned(),
            text: trouble(texts, action, input.fixes),
        }),
    }
}

/// What one change is, in a sentence.
pub fn change_text(texts: &Texts, change: &Change) -> String {
    let message = change.message();
    texts.text(&message.id, &variables(&message))
}

fn made(texts: &Texts, action: ActionId, fixes: &Fixes) -> MadeView {
    MadeView {
        fix: action.as_str().to_owned(),
        text: texts.text(&format!("fix-made-{}", action.as_str()), &[]),
        state: state_of(action, fixes).to_owned(),
        trouble: trouble(texts, action, fixes),
    }
}

fn state_of(action: ActionId, fixes: &Fixes) -> &'static str {
    match fixes.states.get(&action) {
        None => "offered",
        Some(FixState::Working) => "working",
        Some(FixState::NotPermitted) => "not-permitted",
        Some(FixState::Failed(_)) => "failed",
    }
}

fn trouble(texts: &Texts, action: ActionId, fixes: &Fixes) -> Option<String> {
    match fixes.states.get(&action)? {
        FixState::Working => None,
        FixState::NotPermitted => Some(texts.text("window-fix-not-permitted", &[])),
        FixState::Failed(detail) => {
            Some(texts.text("fix-failed", &[("detail", Value::Text(detail.clone()))]))
        }
    }
}

pub(crate) fn actor_name(texts: &Texts, actor: Actor, organisation: &OrganisationView) -> String {
    match actor {
        Actor::User => texts.text("window-you", &[]),
        Actor::Admin => organisation.badge.clone(),
        Actor::Vendor => texts.text("window-vendor", &[]),
    }
}

fn unknown(texts: &Texts, verdict: &Verdict, input: &Computer<'_>) -> UnknownView {
    UnknownView {
        check: verdict.check.as_str().to_owned(),
        word: word(texts, verdict.status.as_str()),
        title: check_name(texts, verdict.check),
        detail: message::message(texts, &verdict.finding).detail,
        question: question_view(texts, verdict),
        looking: input.again.get(&verdict.check) == Some(&Again::Looking),
        wants_account: verdict.reason.as_ref().is_some_and(|reason| reason.code == ReasonCode::NeedsAccount),
    }
}
