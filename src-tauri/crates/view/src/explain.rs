//! What a known error means and what to do: the document of `explain`, its text, and the page "Look up an error".

use diagnose::{
    Actor, Status, Verdict,
    known_errors::{Entry, Match, MatchedBy, OwnErrors, step_actor},
};
use facts::{SCHEMA, System};
use schemars::JsonSchema;
use serde::Serialize;
use texts::Texts;

use crate::{
    AnswerStepView, AnswerView, LiveView, LookUpView, OrganisationView, StepDocument,
    computer::{actor_name, word},
    message::{self, check_name, count},
};

/// The document of `explain`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ExplainDocument {
    /// The version of these keys.
    pub schema: u32,
    /// The version of this program.
    pub program: &'static str,
    /// What was asked, as it was given.
    pub query: String,
    /// What it can mean, best first.
    pub matches: Vec<MatchDocument>,
}

/// One meaning.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MatchDocument {
    /// Entry id.
    pub id: &'static str,
    /// Ids of entries that were merged into it.
    pub also: Vec<&'static str>,
    /// 0 to 1.
    pub score: f64,
    /// `code`, `message` or `words`.
    #[schemars(extend("enum" = ["code", "message", "words"]))]
    pub matched_by: &'static str,
    /// The entry's codes.
    pub codes: Vec<&'static str>,
    /// What is wrong, in the language.
    pub title: String,
    /// What it means to the person.
    pub meaning: String,
    /// What a document says wrongly of it.
    pub correction: Option<String>,
    /// A question that tells its causes apart.
    pub ask: Option<String>,
    /// `user`, `admin`, `vendor` or `mixed`.
    #[schemars(extend("enum" = ["user", "admin", "vendor", "mixed"]))]
    pub actor: &'static str,
    /// `current` or `legacy`.
    #[schemars(extend("enum" = ["current", "legacy"]))]
    pub era: &'static str,
    /// Where it occurs.
    pub platforms: Vec<&'static str>,
    /// Nothing else is likely.
    pub certain: bool,
    /// What to do, in order.
    pub steps: Vec<StepDocument>,
    /// Checks that can see the cause.
    pub checks: Vec<&'static str>,
    /// IT's own page about it.
    pub link: Option<String>,
}

/// The document of `explain`. The texts should be without marks.
pub fn explain_document(texts: &Texts, own: &OwnErrors, query: &str, matches: &[Match]) -> ExplainDocument {
    ExplainDocument {
        schema: SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        query: query.to_owned(),
        matches: matches.iter().map(|found| match_document(texts, own, found)).collect(),
    }
}

fn match_document(texts: &Texts, own: &OwnErrors, found: &Match) -> MatchDocument {
    let entry = found.entry;
    MatchDocument {
        id: entry.id,
        also: Vec::new(),
        score: (f64::from(found.score) * 1000.0).round() / 1000.0,
        matched_by: found.matched_by.as_str(),
        codes: entry.codes.to_vec(),
        title: text(texts, entry, None).unwrap_or_default(),
        meaning: text(texts, entry, Some("meaning")).unwrap_or_default(),
        correction: text(texts, entry, Some("correction")),
        ask: text(texts, entry, Some("ask")),
        actor: entry.actor.map_or("mixed", Actor::as_str),
        era: if entry.legacy { "legacy" } else { "current" },
        platforms: entry.platforms.iter().map(|platform| platform.as_str()).collect(),
        certain: found.certain,
        steps: entry.steps.iter().map(|step| step_document(texts, entry, step)).collect(),
        checks: entry.checks.iter().map(|check| check.as_str()).collect(),
        link: own.link(entry.id).map(str::to_owned),
    }
}

/// What is wrong, in the language.
pub fn error_title(texts: &Texts, entry: &Entry) -> String {
    texts.text(&format!("error-{}", entry.id), &[])
}

fn text(texts: &Texts, entry: &Entry, attribute: Option<&str>) -> Option<String> {
    let id = format!("error-{}", entry.id);
    match attribute {
        None => Some(texts.text(&id, &[])),
        Some(name) => texts.attribute(&id, name, &[]),
    }
}

fn step_document(texts: &Texts, entry: &Entry, step: &str) -> StepDocument {
    let known = diagnose::StepId::from_id(step).map(diagnose::StepId::definition);
    StepDocument {
        actor: known
            .map_or_else(|| step_actor(step).or(entry.actor).unwrap_or(Actor::Admin), |known| known.actor)
            .as_str(),
        text: texts.text(&format!("step-{step}"), &[]),
        action: known.and_then(|known| known.action).map(diagnose::ActionId::as_str),
    }
}

/// The same for a terminal: one answer after the other.
pub fn explain_text(texts: &Texts, own: &OwnErrors, matches: &[Match]) -> String {
    let mut lines = Vec::new();
    for found in matches {
        let answer = match_document(texts, own, found);
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(if found.certain {
            answer.title
        } else {
            texts.text("explain-could-be", &[("title", answer.title.into())])
        });
        lines.push(format!("  {}", answer.meaning));
        lines.extend(answer.correction.map(|text| format!("  {text}")));
        if found.entry.legacy {
            lines.push(format!("  {}", texts.text("explain-legacy", &[])));
        }
        lines.extend(answer.ask.map(|text| format!("  {text}")));
        for (at, step) in answer.steps.iter().enumerate() {
            lines.push(format!("  {}. {}", at + 1, step.text));
        }
        lines.extend(answer.link.map(|link| format!("  {link}")));
        if !answer.codes.is_empty() {
            lines.push(format!("  {}", answer.codes.join(", ")));
        }
    }
    lines.join("\n")
}

/// One entry as the page shows it: a code or message of it was found in a log.
pub fn entry_view(
    texts: &Texts,
    own: &OwnErrors,
    entry: &'static Entry,
    certain: bool,
    here: System,
    verdicts: &[Verdict],
    organisation: &OrganisationView,
) -> AnswerView {
    let entry = own.entry(entry.id).unwrap_or(entry);
    let found = Match { entry, score: 1.0, matched_by: MatchedBy::Code, codes: Vec::new(), certain };
    answer_view(texts, own, &found, &live(&found, here, verdicts), organisation)
}

/// The answers as the page shows them. A check that looked at the cause on this computer stands beside its answer, and moves it up where
/// it found something.
pub fn look_up_view(
    texts: &Texts,
    own: &OwnErrors,
    matches: &[Match],
    here: System,
    verdicts: &[Verdict],
    organisation: &OrganisationView,
) -> LookUpView {
    let mut answers: Vec<(f32, AnswerView)> = matches
        .iter()
        .map(|found| {
            let live = live(found, here, verdicts);
            let seen = live.iter().any(|verdict| matches!(verdict.status, Status::Fail | Status::Attention));
            let score = if seen { found.score + SEEN_HERE } else { found.score };
            (score, answer_view(texts, own, found, &live, organisation))
        })
        .collect();
    answers.sort_by(|one, other| other.0.total_cmp(&one.0));
    LookUpView {
        found: match answers.len() {
            0 => String::new(),
            some => texts.text("look-up-found", &[("count", count(some))]),
        },
        answers: answers.into_iter().map(|(_, answer)| answer).collect(),
    }
}

/// What the checks say of an answer's cause. What this computer shows says nothing of an error on another kind of device.
fn live<'a>(found: &Match, here: System, verdicts: &'a [Verdict]) -> Vec<&'a Verdict> {
    let is_here = found.entry.platforms.iter().any(|platform| platform.as_str() == here.as_str());
    let sees_it = |verdict: &&Verdict| {
        is_here && found.entry.checks.contains(&verdict.check) && verdict.hidden_by.is_none()
    };
    verdicts.iter().filter(sees_it).collect()
}

/// What a cause that was seen on this computer adds to a score: enough among answers that fit alike, too little to pass a better one.
const SEEN_HERE: f32 = 0.04;

fn answer_view(
    texts: &Texts,
    own: &OwnErrors,
    found: &Match,
    live: &[&Verdict],
    organisation: &OrganisationView,
) -> AnswerView {
    let document = match_document(texts, own, found);
    let title = if found.certain {
        document.title
    } else {
        texts.text("explain-could-be", &[("title", document.title.into())])
    };
    let legacy = found.entry.legacy.then(|| texts.text("explain-legacy", &[]));
    let notes = [document.correction, legacy, document.ask].into_iter().flatten();
    let step = |step: StepDocument| AnswerStepView {
        actor: step.actor.to_owned(),
        actor_name: actor_name(
            texts,
            if step.actor == "user" { Actor::User } else { Actor::Admin },
            organisation,
        ),
        text: step.text,
    };
    // Where both have steps, the person begins.
    let actor = found.entry.actor.unwrap_or(Actor::User);
    AnswerView {
        id: document.id.to_owned(),
        title,
        actor: actor.as_str().to_owned(),
        actor_name: actor_name(texts, actor, organisation),
        meaning: document.meaning,
        notes: notes.collect(),
        link: document.link,
        codes: document.codes.into_iter().map(str::to_owned).collect(),
        steps: document.steps.into_iter().map(step).collect(),
        live: live
            .iter()
            .filter(|verdict| verdict.status != Status::NotApplicable)
            .map(|verdict| LiveView {
                check: verdict.check.as_str().to_owned(),
                name: check_name(texts, verdict.check),
                status: verdict.status.as_str().to_owned(),
                word: word(texts, verdict.status.as_str()),
                finding: message::message(texts, &verdict.finding).title,
                has_guide: matches!(verdict.status, Status::Fail | Status::Attention),
            })
            .collect(),
    }
}
