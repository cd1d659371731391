//! keyring: where the sign-in broker keeps its keys.

use facts::{Fact, FactId, Facts, System};
use policy::Policy;

use super::{CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Keyring,
    group: Group::Account,
    systems: &[System::Linux],
    needs: &[FactId::Keyring],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let found = match &facts.facts.keyring.fact {
        Fact::Known(found) => found.clone(),
        Fact::Absent => facts::Keyring::default(),
        other => return unseen(CheckId::Keyring, other),
    };
    let verdict = if !found.service {
        Verdict::fail(CheckId::Keyring, Message::new("keyring-none"))
            .step(StepId::ItInstallsKeyring)
            .step(StepId::EnrollAgain)
    } else if !found.default_collection {
        Verdict::fail(CheckId::Keyring, Message::new("keyring-no-default"))
            .step(StepId::CreateKeyring)
            .step(StepId::EnrollAgain)
    } else if found.locked == Some(true) {
        Verdict::attention(CheckId::Keyring, Message::new("keyring-locked"))
            .step(StepId::UnlockKeyring)
            .step(StepId::EnrollAgain)
    } else {
        Verdict::pass(CheckId::Keyring, Message::new("keyring-ready"))
    };
    verdict
        .evidence("default_collection", found.default_collection)
        .evidence("login_collection", found.login_collection)
        .evidence("locked", found.locked)
}
