//! tls-inspection: whether somebody on the way opens the encrypted connections to enrollment hosts.
//!
//! Microsoft forbids it for the management hosts (Intune network endpoints), and devices prove themselves to the sign-in hosts with
//! certificates of their own, which do not survive it.

use facts::{Fact, FactId, Facts, HostReach, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides, unseen};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::TlsInspection,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::NetworkReach],
    hidden_by: &[
        Cause { check: CheckId::CaptivePortal, hides: Hides::Everything },
        Cause { check: CheckId::NetworkReach, hides: Hides::Unknown },
    ],
    network: true,
    judge,
};

/// Whose hosts are known to have certificates of public authorities. A host that IT added may well have its own.
const PUBLIC_DOMAINS: &[&str] = &[
    "microsoft.com",
    "microsoftonline.com",
    "microsoft.us",
    "windows.net",
    "live.com",
    "msauth.net",
    "msftauth.net",
    "apple.com",
];

/// Makers that issue certificates for their own hosts from roots of their own, which only their systems hold.
const OWN_AUTHORITIES: &[&str] = &["Apple Inc.", "Microsoft Corporation", "DigiCert"];

/// More names than this do not help the person.
const MOST_NAMES: usize = 3;

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let reach = match &facts.facts.network_reach.fact {
        Fact::Known(reach) => reach,
        Fact::Absent => return Verdict::unknown(CheckId::TlsInspection, Reason::new(ReasonCode::UnexpectedAnswer)),
        other => return unseen(CheckId::TlsInspection, other),
    };
    let looked_at: Vec<&HostReach> =
        reach.hosts.iter().filter(|host| host.publicly_trusted.is_some() && is_judged(&host.host)).collect();
    let inspected: Vec<&&HostReach> = looked_at.iter().filter(|host| is_inspected(host)).collect();
    let Some(first) = inspected.first() else {
        return if looked_at.is_empty() {
            Verdict::unknown(CheckId::TlsInspection, Reason::new(ReasonCode::NoAnswer))
        } else {
            Verdict::pass(CheckId::TlsInspection, Message::new("tls-inspection-none"))
        };
    };
    let mut hosts: Vec<String> = inspected.iter().map(|host| host.host.clone()).collect();
    hosts.dedup();
    let issuer = first.issuer.clone().unwrap_or_else(|| "?".to_owned());
    let shown = || Arg::List(hosts.iter().take(MOST_NAMES).cloned().collect());
    let count = i64::try_from(hosts.len()).unwrap_or(i64::MAX);
    let finding = Message::new("tls-inspection-found")
        .with("count", Arg::Number(count))
        .with("hosts", shown())
        .text("issuer", issuer.clone());
    Verdict::fail(CheckId::TlsInspection, finding)
        .step(StepId::TryOtherNetwork)
        .step(StepUse::from(StepId::ItExemptsInspection).with("hosts", shown()))
        .evidence("hosts", hosts.clone())
        .evidence("issuer", issuer)
}

fn is_judged(host: &str) -> bool {
    PUBLIC_DOMAINS.iter().any(|domain| {
        host == *domain || host.strip_suffix(domain).is_some_and(|below| below.ends_with('.'))
    })
}

/// A refused certificate of a maker's own name is a forgery, whoever it names.
fn is_inspected(host: &HostReach) -> bool {
    let of_maker = host.issuer.as_deref().is_some_and(|issuer| OWN_AUTHORITIES.iter().any(|own| issuer.starts_with(own)));
    host.publicly_trusted == Some(false) && (host.certificate_refused || !of_maker)
}
