//! stale-enrollment: what an enrollment that is gone left behind. New enrollments trip over it.

use facts::{Fact, FactId, Facts, LeftoverKind, Leftovers, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group, unseen};
use crate::{ActionId, Arg, Message, StepId, StepUse, Verdict, changes};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::StaleEnrollment,
    group: Group::Enrollment,
    systems: ALL,
    needs: &[FactId::Leftovers],
    hidden_by: &[],
    network: false,
    judge,
};

/// More names than this do not help the person.
const MOST_NAMES: usize = 3;

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let found = match &facts.facts.leftovers.fact {
        Fact::Known(found) => found,
        Fact::Absent => return Verdict::pass(CheckId::StaleEnrollment, Message::new("stale-enrollment-none")),
        other => return unseen(CheckId::StaleEnrollment, other),
    };
    if found.items.is_empty() {
        return if found.not_seen.is_empty() {
            Verdict::pass(CheckId::StaleEnrollment, Message::new("stale-enrollment-none"))
        } else {
            let reason = Reason::with(ReasonCode::NotPermitted, found.not_seen.join("; "));
            Verdict::unknown(CheckId::StaleEnrollment, reason)
        };
    }
    let count = i64::try_from(found.items.len()).unwrap_or(i64::MAX);
    let finding = Message::new("stale-enrollment-found").with("count", Arg::Number(count));
    let mut verdict = Verdict::fail(CheckId::StaleEnrollment, finding)
        .causes(&["pc-machine-already-enrolled", "code-already-enrolled-service"]);
    if !changes(ActionId::RemoveLeftovers, facts, policy).is_empty() {
        verdict = verdict.step(StepId::HaveLeftoversRemoved);
    }
    for step in steps(found) {
        verdict = verdict.step(step);
    }
    let places: Vec<&str> = found.items.iter().map(|item| item.place.as_str()).collect();
    verdict.step(StepId::EnrollAgain).evidence("places", places).evidence("not_seen", found.not_seen.clone())
}

/// Each kind of step once, in the order in which the things were found.
fn steps(found: &Leftovers) -> Vec<StepUse> {
    let mut steps: Vec<StepUse> = Vec::new();
    for item in &found.items {
        let step = match item.kind {
            LeftoverKind::KeychainItem => StepId::DeleteKeychainItems,
            LeftoverKind::RegistrationFile => StepId::ItClearsRegistration,
            LeftoverKind::DeadEnrollment
            | LeftoverKind::EmptyEnrollment
            | LeftoverKind::OtherTenant
            | LeftoverKind::LegacyClient
            | LeftoverKind::LegacyCertificate
            | LeftoverKind::Other => StepId::ItRemovesLeftovers,
        };
        if steps.iter().any(|known| known.step == step) {
            continue;
        }
        let of_this_kind = |other: &&facts::Leftover| match step {
            StepId::DeleteKeychainItems => other.kind == LeftoverKind::KeychainItem,
            StepId::ItClearsRegistration => other.kind == LeftoverKind::RegistrationFile,
            _ => !matches!(other.kind, LeftoverKind::KeychainItem | LeftoverKind::RegistrationFile),
        };
        let places = found.items.iter().filter(of_this_kind).map(|item| item.place.clone());
        steps.push(StepUse::from(step).with("places", Arg::List(places.take(MOST_NAMES).collect())));
    }
    steps
}
