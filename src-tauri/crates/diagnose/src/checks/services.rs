//! services: what runs in the background for enrollment.

use facts::{Fact, FactId, Facts, Reason, ReasonCode, ServiceState, System};
use policy::Policy;

use super::{Cause, CheckDefinition, CheckId, Group, Hides, unseen};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Services,
    group: Group::System,
    systems: &[System::Windows, System::Linux],
    needs: &[FactId::Services],
    hidden_by: &[
        Cause { check: CheckId::CompanyApp, hides: Hides::Unknown },
    ],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let found = match &facts.facts.services.fact {
        Fact::Known(found) => found,
        Fact::Absent => return Verdict::unknown(CheckId::Services, Reason::new(ReasonCode::NotInstalled)),
        other => return unseen(CheckId::Services, other),
    };
    let names = |services: Vec<&ServiceState>| services.iter().map(|service| service.name.clone()).collect::<Vec<_>>();
    let failed: Vec<&ServiceState> = found.services.iter().filter(|service| service.failed).collect();
    let off: Vec<&ServiceState> =
        found.services.iter().filter(|service| is_off(service, &found.services)).collect();
    let verdict = if !failed.is_empty() {
        let list = || Arg::List(names(failed.clone()));
        Verdict::fail(CheckId::Services, Message::new("services-failed").with("services", list()))
            .step(StepId::SaveWork)
            .step(StepId::RestartComputer)
            .step(StepUse::from(StepId::ItRepairsServices).with("services", list()))
    } else if !off.is_empty() {
        let list = || Arg::List(names(off.clone()));
        Verdict::fail(CheckId::Services, Message::new("services-off").with("services", list()))
            .step(StepUse::from(StepId::ItSwitchesServicesOn).with("services", list()))
            .step(StepId::EnrollAgain)
    } else if !found.services.iter().any(|service| service.installed) {
        Verdict::unknown(CheckId::Services, Reason::new(ReasonCode::NotInstalled))
    } else if found.not_seen.is_empty() {
        Verdict::pass(CheckId::Services, Message::new("services-fine"))
    } else {
        Verdict::unknown(CheckId::Services, Reason::with(ReasonCode::NotPermitted, found.not_seen.join("; ")))
    };
    let running: Vec<String> = names(found.services.iter().filter(|service| service.running == Some(true)).collect());
    verdict.evidence("running", running).evidence("not_seen", found.not_seen.clone())
}

/// Switched off, and nothing of the same name starts it: a socket or a timer wakes its service, which need not be on itself.
fn is_off(service: &ServiceState, all: &[ServiceState]) -> bool {
    let stem = service.name.strip_suffix(".service");
    let wakes = |other: &ServiceState| {
        let other_stem = other.name.strip_suffix(".socket").or_else(|| other.name.strip_suffix(".timer"));
        other.installed && !other.disabled && stem.is_some() && other_stem == stem
    };
    service.installed && service.disabled && !all.iter().any(wakes)
}
