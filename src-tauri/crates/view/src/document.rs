//! The documents of `check` and `replay`: a contract with scripts, which changes only by adding.

use diagnose::{Counts, Diagnosis, StepUse, Verdict};
use facts::{Facts, SCHEMA};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};
use texts::Texts;

use crate::{
    computer::hidden,
    findings,
    message::{message, variables},
};

/// All 28 verdicts of one machine.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CheckDocument {
    /// Version of this shape.
    pub schema: u32,
    /// Version of the program that judged.
    pub program: &'static str,
    /// When the facts were taken, by the machine's own clock; to the second.
    pub taken_at: String,
    /// Language of all texts in it.
    pub lang: &'static str,
    /// The sentence over the window.
    pub headline: String,
    /// The policy that held; `null`: none.
    pub policy: Option<PolicyNote>,
    /// The machine.
    pub device: DeviceDocument,
    /// How many verdicts of each kind; hidden ones are not counted.
    pub counts: Counts,
    /// One per check, in the table's order.
    pub verdicts: Vec<VerdictDocument>,
}

/// What a document says of the policy that held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PolicyNote {
    /// The file or place it was read from.
    pub source: String,
    /// Given for trying; not what holds on the machine.
    pub trial: bool,
    /// Keys that could not be used.
    pub problems: usize,
}

/// The machine of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DeviceDocument {
    /// `windows`, `macos`, `linux` or `other`.
    #[schemars(with = "facts::System")]
    pub system: &'static str,
    /// "Debian GNU/Linux"; `null` where it was not seen.
    pub name: Option<String>,
    /// "12"; `null` where it was not seen.
    pub version: Option<String>,
    /// `x86_64`; `null` where it was not seen.
    pub architecture: Option<String>,
}

/// One check's outcome.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct VerdictDocument {
    /// Check id.
    pub check: &'static str,
    /// `pass`, `attention`, `fail`, `unknown` or `not_applicable`.
    #[schemars(with = "diagnose::Status")]
    pub status: &'static str,
    /// The finding in the language.
    pub title: String,
    /// What it means.
    pub detail: String,
    /// The check that explains this one.
    pub hidden_by: Option<&'static str>,
    /// What the finding rests on; for an unknown one why, under `reason` and `reason_detail`.
    pub evidence: Map<String, Value>,
    /// What to do, in order.
    pub steps: Vec<StepDocument>,
    /// Ids of the known errors that this causes.
    pub known_errors: Vec<&'static str>,
    /// The slowest fact it waited for.
    pub milliseconds: Option<u32>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepDocument {
    /// `user`, `admin` or `vendor`.
    #[schemars(extend("enum" = ["user", "admin", "vendor"]))]
    pub actor: &'static str,
    /// The sentence.
    pub text: String,
    /// What the app can do about it, by id.
    pub action: Option<&'static str>,
}

/// The document of `check` and `replay`. The texts should be without marks.
pub fn check_document(
    texts: &Texts,
    facts: &Facts,
    policy: Option<PolicyNote>,
    diagnosis: &Diagnosis,
) -> CheckDocument {
    CheckDocument {
        schema: SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        taken_at: facts.taken_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        lang: texts.language().tag,
        headline: findings::headline(texts, &diagnosis.verdicts),
        policy,
        device: device(facts),
        counts: diagnosis.counts,
        verdicts: diagnosis.verdicts.iter().map(|verdict| verdict_document(texts, verdict)).collect(),
    }
}

/// Name, version and architecture of the machine, as far as they were seen.
pub(crate) fn device(facts: &Facts) -> DeviceDocument {
    let identity = facts.facts.os_identity.fact.known();
    let seen = |text: &String| (!text.is_empty()).then(|| text.clone());
    DeviceDocument {
        system: facts.system.as_str(),
        name: identity.and_then(|identity| seen(&identity.name)),
        version: identity.and_then(|identity| seen(&identity.version)),
        architecture: identity.and_then(|identity| seen(&identity.architecture)),
    }
}

/// What a verdict rests on; an unknown one on its reason.
pub(crate) fn evidence(verdict: &Verdict) -> Map<String, Value> {
    let mut evidence = verdict.evidence.clone();
    if let Some(reason) = &verdict.reason {
        evidence.insert("reason".to_owned(), reason.code.as_str().into());
        if let Some(detail) = &reason.detail {
            evidence.insert("reason_detail".to_owned(), detail.as_ref().into());
        }
    }
    evidence
}

/// One check's outcome, in the language.
pub fn verdict_document(texts: &Texts, verdict: &Verdict) -> VerdictDocument {
    let said = message(texts, &verdict.finding);
    VerdictDocument {
        check: verdict.check.as_str(),
        status: verdict.status.as_str(),
        title: said.title,
        detail: verdict.hidden_by.map_or(said.detail, |cause| hidden(texts, cause)),
        hidden_by: verdict.hidden_by.map(diagnose::CheckId::as_str),
        evidence: evidence(verdict),
        steps: verdict.steps.iter().map(|step| step_document(texts, step)).collect(),
        known_errors: verdict.known_errors.clone(),
        milliseconds: verdict.milliseconds,
    }
}

fn step_document(texts: &Texts, step: &StepUse) -> StepDocument {
    let definition = step.step.definition();
    let message = step.message();
    StepDocument {
        actor: definition.actor.as_str(),
        text: texts.text(&message.id, &variables(&message)),
        action: definition.action.map(diagnose::ActionId::as_str),
    }
}
