//! time-sync: whether a service keeps the clock right. A clock that is right by accident will not stay so.

use facts::{Fact, FactId, Facts, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{ActionId, Message, StepId, Verdict, changes};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::TimeSync,
    group: Group::Time,
    systems: ALL,
    needs: &[FactId::ClockSync],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let sync = match &facts.facts.clock_sync.fact {
        Fact::Known(sync) => sync,
        Fact::Absent => return off(facts, policy, "time-sync-off"),
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::Other));
            return Verdict::unknown(CheckId::TimeSync, reason);
        }
    };
    let verdict = match (sync.enabled, sync.synchronised) {
        (Some(false), _) => off(facts, policy, "time-sync-off"),
        (Some(true), Some(false)) => off(facts, policy, "time-sync-not-yet"),
        // Windows tells whether the service is on, and not, without its localized tool, when it last succeeded.
        (Some(true), Some(true) | None) => Verdict::pass(CheckId::TimeSync, Message::new("time-sync-on")),
        (None, Some(true)) => Verdict::pass(CheckId::TimeSync, Message::new("time-sync-on")),
        (None, Some(false) | None) => {
            Verdict::unknown(CheckId::TimeSync, Reason::new(ReasonCode::UnexpectedAnswer))
        }
    };
    verdict
        .evidence("service", sync.service.clone())
        .evidence("enabled", sync.enabled)
        .evidence("synchronised", sync.synchronised)
}

fn off(facts: &Facts, policy: &Policy, finding: &'static str) -> Verdict {
    let verdict = Verdict::attention(CheckId::TimeSync, Message::new(finding));
    steps(facts, policy, verdict).causes(&["initial-clock-timezone"])
}

/// How the clock is set right: by the app where it can switch that on, and by hand.
pub(super) fn steps(facts: &Facts, policy: &Policy, verdict: Verdict) -> Verdict {
    let verdict = if changes(ActionId::SwitchOnAutomaticTime, facts, policy).is_empty() {
        verdict
    } else {
        verdict.step(StepId::HaveTimeSwitchedOn)
    };
    verdict.step(StepId::OpenDateSettings).step(StepId::SwitchOnAutomaticTime).step(StepId::AskItUnlockTime)
}
