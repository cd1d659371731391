//! enrollment-policy: whether this Windows lets itself be enrolled, and by this person.

use facts::{Fact, FactId, Facts, System};
use policy::Policy;

use super::{CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::EnrollmentPolicy,
    group: Group::Enrollment,
    systems: &[System::Windows],
    needs: &[FactId::EnrollmentPolicy],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let found = match &facts.facts.enrollment_policy.fact {
        Fact::Known(found) => found,
        Fact::Absent => return Verdict::pass(CheckId::EnrollmentPolicy, Message::new("enrollment-policy-free")),
        other => return unseen(CheckId::EnrollmentPolicy, other),
    };
    let verdict = if found.registration_disabled == Some(true) {
        Verdict::fail(CheckId::EnrollmentPolicy, Message::new("enrollment-policy-off"))
            .step(StepId::ItAllowsEnrollment)
            .step(StepId::EnrollAgain)
    } else if found.allowed == Some(false) {
        Verdict::fail(CheckId::EnrollmentPolicy, Message::new("enrollment-policy-refused"))
            .step(StepId::ItAllowsEnrollment)
            .step(StepId::EnrollAgain)
    } else if found.built_in_administrator == Some(true) {
        Verdict::attention(CheckId::EnrollmentPolicy, Message::new("enrollment-policy-built-in-account"))
            .step(StepId::SignInAsYourself)
            .step(StepId::EnrollAgain)
    } else if found.administrator == Some(false) && found.automatic != Some(true) {
        Verdict::attention(CheckId::EnrollmentPolicy, Message::new("enrollment-policy-not-administrator"))
            .step(StepId::ItEnrollsOrGivesRights)
    } else {
        Verdict::pass(CheckId::EnrollmentPolicy, Message::new("enrollment-policy-free"))
    };
    verdict
        .evidence("registration_disabled", found.registration_disabled)
        .evidence("allowed", found.allowed)
        .evidence("automatic", found.automatic)
        .evidence("automatic_credential", found.automatic_credential)
        .evidence("administrator", found.administrator)
        .evidence("built_in_administrator", found.built_in_administrator)
}
