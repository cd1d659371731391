//! federation: the company's own sign-in server, where it has one.
//!
//! Telephones refuse a server that does not send the certificates between its own and the root, and automated enrollment of Apple devices
//! signs in through the WS-Trust 1.3 endpoint for user name and password (Microsoft, troubleshooting device enrollment).

use facts::{Fact, FactId, Facts, FederationServer, ReachStep, RealmKind, Reason, ReasonCode, SignInRealm};
use policy::Policy;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides, unseen};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Federation,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::SignInRealm],
    hidden_by: &[
        Cause { check: CheckId::CaptivePortal, hides: Hides::Everything },
        Cause { check: CheckId::ClockAccuracy, hides: Hides::Finding(EXPIRED) },
        Cause { check: CheckId::ClockAccuracy, hides: Hides::Finding(NOT_TRUSTED) },
        Cause { check: CheckId::AccountName, hides: Hides::Unknown },
        Cause { check: CheckId::NetworkReach, hides: Hides::Unknown },
        Cause { check: CheckId::NetworkReach, hides: Hides::Finding(NO_ANSWER) },
    ],
    network: true,
    judge,
};

const EXPIRED: &str = "federation-expired";
const NOT_TRUSTED: &str = "federation-not-trusted";
const NO_ANSWER: &str = "federation-no-answer";

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let realm = match &facts.facts.sign_in_realm.fact {
        Fact::Known(realm) => realm,
        Fact::Absent => return Verdict::unknown(CheckId::Federation, Reason::new(ReasonCode::UnexpectedAnswer)),
        other => return unseen(CheckId::Federation, other),
    };
    match (realm.kind, &realm.server) {
        (RealmKind::Managed, _) => {
            let finding = Message::new("federation-not-used").text("domain", &realm.domain);
            Verdict::pass(CheckId::Federation, finding)
        }
        // The sign-in name is at fault, and its check says so.
        (RealmKind::NotKnown, _) => Verdict::unknown(CheckId::Federation, Reason::new(ReasonCode::NeedsAccount)),
        (RealmKind::Federated, None) => {
            Verdict::unknown(CheckId::Federation, Reason::new(ReasonCode::UnexpectedAnswer))
        }
        (RealmKind::Federated, Some(server)) => described(judge_server(server, realm, facts), server),
    }
}

fn judge_server(server: &FederationServer, realm: &SignInRealm, facts: &Facts) -> Verdict {
    let finding = |id: &'static str| Message::new(id).text("host", &server.host);
    let fail = |finding: Message| Verdict::fail(CheckId::Federation, finding);
    let expired = server.chain.first().and_then(|own| own.not_after).filter(|until| *until < facts.taken_at);
    if let Some(missing) = &server.missing_intermediate {
        return fail(finding("federation-intermediate-missing").text("certificate", missing))
            .step(
                StepUse::from(StepId::ItSendsIntermediate).text("host", &server.host).text("certificate", missing),
            )
            .causes(&["adfs-missing-intermediate-certificate", "android-missing-required-certificate"]);
    }
    if let Some(until) = expired {
        return fail(finding(EXPIRED).with("date", Arg::Date(until)))
            .step(StepUse::from(StepId::ItRepairsFederation).text("host", &server.host));
    }
    if server.name_matches == Some(false) {
        return fail(finding("federation-wrong-name"))
            .step(StepUse::from(StepId::ItRepairsFederation).text("host", &server.host));
    }
    match server.failed_at {
        Some(ReachStep::Tls) => fail(finding(NOT_TRUSTED))
            .step(StepUse::from(StepId::ItRepairsFederation).text("host", &server.host)),
        Some(_) => fail(finding(NO_ANSWER))
            .step(StepId::TryOtherNetwork)
            .step(StepUse::from(StepId::ItRepairsFederation).text("host", &server.host)),
        None if server.ws_trust_13_username == Some(false) => fail(finding("federation-endpoint-off"))
            .step(StepUse::from(StepId::ItSwitchesEndpointOn).text("host", &server.host))
            .causes(&["ios-ws-trust-13"]),
        None => Verdict::pass(CheckId::Federation, finding("federation-right").text("domain", &realm.domain)),
    }
}

fn described(verdict: Verdict, server: &FederationServer) -> Verdict {
    let chain: Vec<String> =
        server.chain.iter().map(|certificate| format!("{} < {}", certificate.subject, certificate.issuer)).collect();
    verdict
        .evidence("host", server.host.clone())
        .evidence("error", server.error.clone())
        .evidence("chain", chain)
        .evidence("ws_trust_13_username", server.ws_trust_13_username)
}
