//! From facts to all verdicts: every check once, then causes hide what follows from them.

use std::collections::BTreeSet;

use facts::{FactId, Facts, Reason, ReasonCode, System};
use policy::Policy;

use crate::{CHECKS, Cause, CheckDefinition, CheckId, Counts, Hides, Status, Verdict};

/// All verdicts of one machine, in the registry's order, and how many there are of each kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    /// One per check, always.
    pub verdicts: Vec<Verdict>,
    /// Hidden ones are not counted.
    pub counts: Counts,
}

/// Judges every check.
pub fn diagnose(facts: &Facts, policy: &Policy) -> Diagnosis {
    let verdicts: Vec<Verdict> = CHECKS.iter().map(|check| judge(check.id, facts, policy)).collect();
    let counts = count(&verdicts);
    Diagnosis { verdicts, counts }
}

impl Diagnosis {
    /// How many there are of each kind among these checks.
    pub fn counts_of(&self, checks: &[CheckId]) -> Counts {
        count(self.verdicts.iter().filter(|verdict| checks.contains(&verdict.check)))
    }
}

fn count<'a>(verdicts: impl IntoIterator<Item = &'a Verdict>) -> Counts {
    let mut counts = Counts::default();
    for verdict in verdicts.into_iter().filter(|verdict| verdict.hidden_by.is_none()) {
        match verdict.status {
            Status::Pass => counts.pass += 1,
            Status::Attention => counts.attention += 1,
            Status::Fail => counts.fail += 1,
            Status::Unknown => counts.unknown += 1,
            Status::NotApplicable => counts.not_applicable += 1,
        }
    }
    counts
}

/// Judges one check, its causes taken into account.
pub fn judge(check: CheckId, facts: &Facts, policy: &Policy) -> Verdict {
    let verdict = judge_alone(check.definition(), facts, policy);
    match hiding_cause(&verdict, facts, policy) {
        None => verdict,
        Some(cause) => {
            let reason = verdict.reason.clone().unwrap_or(Reason::new(ReasonCode::Other));
            Verdict {
                hidden_by: Some(cause),
                reason: verdict.reason,
                evidence: verdict.evidence,
                milliseconds: verdict.milliseconds,
                ..Verdict::unknown(check, reason)
            }
        }
    }
}

/// Everything that a check's verdict can depend on: its own facts, and those of whatever may explain it, to the root.
pub fn facts_for(check: CheckId) -> BTreeSet<FactId> {
    let (mut facts, mut seen, mut waiting) = (BTreeSet::new(), BTreeSet::new(), vec![check]);
    while let Some(check) = waiting.pop() {
        if seen.insert(check) {
            let definition = check.definition();
            facts.extend(definition.needs);
            waiting.extend(definition.hidden_by.iter().map(|cause| cause.check));
        }
    }
    facts
}

/// Whether everything the verdict can depend on has landed: from then on it stays.
pub fn can_resolve(check: CheckId, facts: &Facts) -> bool {
    facts_for(check).into_iter().all(|id| facts.facts.has_landed(id))
}

fn judge_alone(check: &CheckDefinition, facts: &Facts, policy: &Policy) -> Verdict {
    if policy.checks_off.iter().any(|id| id == check.id.as_str()) {
        return Verdict::not_applicable(check.id).evidence("policy", "off");
    }
    if facts.system == System::Other {
        // No table speaks of this system: nothing was looked at, so nothing is fine.
        return Verdict::unknown(check.id, Reason::new(ReasonCode::Unsupported));
    }
    if !check.systems.contains(&facts.system) {
        return Verdict::not_applicable(check.id);
    }
    let mut verdict = (check.judge)(facts, policy);
    verdict.milliseconds = check.needs.iter().filter_map(|id| facts.facts.milliseconds(*id)).max();
    verdict
}

/// The failure at the root of this verdict, if a failed cause explains it.
fn hiding_cause(verdict: &Verdict, facts: &Facts, policy: &Policy) -> Option<CheckId> {
    let explained = |cause: &&Cause| match (verdict.status, cause.hides) {
        (Status::Pass | Status::NotApplicable, _) => false,
        (Status::Unknown, _) => true,
        (Status::Attention | Status::Fail, Hides::Unknown) => false,
        (Status::Attention | Status::Fail, Hides::Finding(id)) => verdict.finding.id == id,
        (Status::Attention | Status::Fail, Hides::Everything) => true,
    };
    let causes = verdict.check.definition().hidden_by;
    causes.iter().filter(explained).find_map(|cause| {
        let explanation = judge_alone(cause.check.definition(), facts, policy);
        if explanation.status != Status::Fail {
            return None;
        }
        Some(hiding_cause(&explanation, facts, policy).unwrap_or(cause.check))
    })
}
