//! captive-portal: whether a known plain page answers what it must, or a guest network answers in its place.

use facts::{Fact, FactId, Facts, PortalOutcome, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::CaptivePortal,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::NetworkPortal],
    hidden_by: &[Cause { check: CheckId::NetworkReach, hides: Hides::Unknown }],
    network: true,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let pages = match &facts.facts.network_portal.fact {
        Fact::Known(answers) => &answers.pages,
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::NoAnswer));
            return Verdict::unknown(CheckId::CaptivePortal, reason);
        }
    };
    let hosts: Vec<&str> = pages.iter().map(|page| page.host.as_str()).collect();
    let answered = |outcome| pages.iter().find(|page| page.outcome == outcome);
    // One page that answers as it must shows that nobody stands in between: the other may have changed.
    let verdict = if answered(PortalOutcome::Expected).is_some() {
        Verdict::pass(CheckId::CaptivePortal, Message::new("captive-portal-none"))
    } else if let Some(page) = answered(PortalOutcome::SomethingElse) {
        Verdict::fail(CheckId::CaptivePortal, Message::new("captive-portal-found"))
            .step(StepId::SignInToNetwork)
            .step(StepId::TryOtherNetwork)
            .evidence("http_status", page.http_status)
            .evidence("redirect_host", page.redirect_host.clone())
            .causes(&["company-portal-temporarily-unavailable"])
    } else {
        Verdict::unknown(CheckId::CaptivePortal, Reason::new(ReasonCode::NoAnswer))
    };
    verdict.evidence("pages", hosts)
}
