//! network-reach: whether each enrollment host can be reached, directly or through the proxy, and at which step it fails.

use std::collections::BTreeMap;

use facts::{Fact, FactId, Facts, HostReach, NetworkLink, ProxyKind, ReachStep, Reason, ReasonCode};
use policy::Policy;
use serde_json::json;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::NetworkReach,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::NetworkLink, FactId::NetworkReach, FactId::ProxySettings],
    hidden_by: &[
        Cause { check: CheckId::CaptivePortal, hides: Hides::Everything },
        Cause { check: CheckId::Proxy, hides: Hides::Finding(BLOCKED) },
        Cause { check: CheckId::HostsFile, hides: Hides::Finding(BLOCKED) },
        Cause { check: CheckId::ClockAccuracy, hides: Hides::Finding(CERTIFICATE) },
    ],
    network: true,
    judge,
};

const BLOCKED: &str = "network-reach-blocked";
const CERTIFICATE: &str = "network-reach-certificate";

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    if let Fact::Known(link) = &facts.facts.network_link.fact
        && !link.ipv4
        && !link.ipv6
    {
        return no_network(link);
    }
    let reach = match &facts.facts.network_reach.fact {
        Fact::Known(reach) => reach,
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::NoAnswer));
            return Verdict::unknown(CheckId::NetworkReach, reason);
        }
    };
    let ways = by_host(&reach.hosts);
    let failed: Vec<&HostReach> = ways.values().filter_map(|ways| failure(ways)).collect();
    let required: Vec<&HostReach> = failed.iter().copied().filter(|way| way.required).collect();
    if ways.is_empty() {
        return Verdict::unknown(CheckId::NetworkReach, Reason::new(ReasonCode::NotRecorded));
    }
    let listed = if required.is_empty() { &failed } else { &required };
    let hosts: Vec<String> = listed.iter().map(|way| way.host.clone()).collect();
    let verdict = if required.is_empty() && failed.is_empty() {
        Verdict::pass(CheckId::NetworkReach, Message::new("network-reach-fine"))
    } else if required.is_empty() {
        Verdict::attention(CheckId::NetworkReach, finding("network-reach-some", &hosts, listed))
            .step(StepId::TryOtherNetwork)
            .step(allow(&hosts))
    } else if required.len() == ways.values().filter(|ways| ways[0].required).count()
        && required.iter().all(|way| way.failed_at <= Some(ReachStep::Connect))
        && !has_proxy(facts)
    {
        // Nothing at all answers: that is the network, not a firewall rule about a host.
        Verdict::fail(CheckId::NetworkReach, Message::new("network-reach-nothing"))
            .step(StepId::ConnectNetwork)
            .step(StepId::TryOtherNetwork)
            .step(StepId::SendReport)
    } else if required.iter().all(|way| way.certificate_refused) {
        Verdict::fail(CheckId::NetworkReach, finding(CERTIFICATE, &hosts, listed))
            .step(StepId::TryOtherNetwork)
            .step(allow(&hosts))
    } else {
        Verdict::fail(CheckId::NetworkReach, finding(BLOCKED, &hosts, listed))
            .step(StepId::TryOtherNetwork)
            .step(allow(&hosts))
    };
    let verdict = if required.is_empty() {
        verdict
    } else {
        verdict.causes(&["code-proxy-no-connection", "company-portal-temporarily-unavailable"])
    };
    let failures: Vec<_> = failed
        .iter()
        .map(|way| json!({"host": way.host, "step": way.failed_at, "error": way.error, "through_proxy": way.through_proxy}))
        .collect();
    verdict.evidence("hosts", ways.len()).evidence("failed", failures)
}

fn no_network(link: &NetworkLink) -> Verdict {
    Verdict::fail(CheckId::NetworkReach, Message::new("network-reach-no-network"))
        .step(StepId::ConnectNetwork)
        .step(StepId::SendReport)
        .evidence("interfaces", link.interfaces.clone())
        .causes(&["code-proxy-no-connection", "company-portal-temporarily-unavailable"])
}

fn has_proxy(facts: &Facts) -> bool {
    facts.facts.proxy_settings.fact.known().is_some_and(|settings| {
        let configs = [&settings.user, &settings.machine, &settings.environment];
        configs.into_iter().flatten().any(|config| config.kind != ProxyKind::Direct)
    })
}

fn by_host(hosts: &[HostReach]) -> BTreeMap<(&str, u16), Vec<&HostReach>> {
    let mut ways = BTreeMap::<_, Vec<&HostReach>>::new();
    for way in hosts {
        ways.entry((way.host.as_str(), way.port)).or_default().push(way);
    }
    ways
}

/// A host is reached when any way reaches it; else the way that came furthest tells most.
fn failure<'a>(ways: &[&'a HostReach]) -> Option<&'a HostReach> {
    if ways.iter().any(|way| way.failed_at.is_none()) {
        return None;
    }
    ways.iter().copied().max_by_key(|way| way.failed_at)
}

fn finding(id: &'static str, hosts: &[String], failed: &[&HostReach]) -> Message {
    let mut steps: Vec<&'static str> = failed.iter().filter_map(|way| way.failed_at).map(code).collect();
    steps.sort_unstable();
    steps.dedup();
    Message::new(id)
        .with("count", Arg::Number(i64::try_from(hosts.len()).unwrap_or(i64::MAX)))
        .with("hosts", shortened(hosts))
        .with("step", Arg::Terms { prefix: "reach-step", codes: steps })
}

/// Three names fit a sentence; the evidence has them all.
fn shortened(hosts: &[String]) -> Arg {
    Arg::List(hosts.iter().take(3).cloned().collect())
}

fn allow(hosts: &[String]) -> StepUse {
    StepUse::from(StepId::ItAllowsHosts).with("hosts", shortened(hosts))
}

fn code(step: ReachStep) -> &'static str {
    match step {
        ReachStep::Resolve => "resolve",
        ReachStep::Connect => "connect",
        ReachStep::Tls => "tls",
        ReachStep::Http => "http",
    }
}
