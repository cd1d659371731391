//! existing-enrollment: whether a service manages this computer already, and which.

use facts::{Enrollment, Fact, FactId, Facts, ManagementService, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::ExistingEnrollment,
    group: Group::Enrollment,
    systems: ALL,
    needs: &[FactId::EnrollmentState],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let state = match &facts.facts.enrollment.fact {
        Fact::Known(state) => state,
        Fact::Absent => return Verdict::pass(CheckId::ExistingEnrollment, Message::new("existing-enrollment-none")),
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::Other));
            return Verdict::unknown(CheckId::ExistingEnrollment, reason);
        }
    };
    let evidence = |verdict: Verdict| {
        verdict
            .evidence("entra_joined", state.entra_joined)
            .evidence("entra_registered", state.entra_registered)
            .evidence("domain_joined", state.domain_joined)
            .evidence("configuration_manager", state.configuration_manager)
    };
    if let Some(other) = state.enrollments.iter().find(|enrollment| !is_ours(enrollment, policy)) {
        let finding = match other.since {
            Some(since) => Message::new("existing-enrollment-other-since").with("since", Arg::Date(since)),
            None => Message::new("existing-enrollment-other"),
        };
        let verdict = Verdict::fail(CheckId::ExistingEnrollment, finding.text("service", name(other)))
            .step(StepId::ItRemovesOtherEnrollment)
            .step(StepId::EnrollAgain)
            .causes(&["pc-machine-already-enrolled", "code-already-enrolled-service"]);
        return evidence(described(verdict, other));
    }
    if let Some(ours) = state.enrollments.first() {
        let finding = Message::new("existing-enrollment-same").text("service", name(ours));
        let verdict = Verdict::attention(CheckId::ExistingEnrollment, finding)
            .step(StepId::OpenWorkAccounts)
            .step(StepId::ItConfirmsEnrollment)
            .causes(&["pc-machine-already-enrolled"]);
        return evidence(described(verdict, ours));
    }
    if state.not_seen.is_empty() {
        evidence(Verdict::pass(CheckId::ExistingEnrollment, Message::new("existing-enrollment-none")))
    } else {
        let reason = Reason::with(ReasonCode::NotPermitted, state.not_seen.join("; "));
        evidence(Verdict::unknown(CheckId::ExistingEnrollment, reason))
    }
}

/// IT's own server where IT named one, else Intune. An enrollment that does not say whose it is counts as another's.
fn is_ours(enrollment: &Enrollment, policy: &Policy) -> bool {
    match (&policy.management_server, enrollment.service) {
        (Some(server), _) => {
            enrollment.server_host.as_ref().is_some_and(|host| host.eq_ignore_ascii_case(server))
        }
        (None, ManagementService::Intune) => true,
        (None, ManagementService::Another | ManagementService::NotTold) => false,
    }
}

/// As people may know it: the service's name, else its server.
fn name(enrollment: &Enrollment) -> String {
    match enrollment.service {
        ManagementService::Intune => "Microsoft Intune".to_owned(),
        ManagementService::Another | ManagementService::NotTold => {
            let named = enrollment.provider.clone().or_else(|| enrollment.server_host.clone());
            named.unwrap_or_else(|| "?".to_owned())
        }
    }
}

fn described(verdict: Verdict, enrollment: &Enrollment) -> Verdict {
    verdict
        .evidence("provider", enrollment.provider.clone())
        .evidence("server", enrollment.server_host.clone())
        .evidence("since", enrollment.since.map(|since| since.to_string()))
        .evidence("state", enrollment.state)
        .evidence("approved", enrollment.approved)
}
