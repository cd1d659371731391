//! hosts-file: entries that give enrollment hosts an address of their own. None is right: those hosts change address often.

use facts::{Fact, FactId, Facts, Reason, ReasonCode};
use policy::Policy;
use serde_json::json;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::HostsFile,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::HostsOverrides],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let overrides = match &facts.facts.hosts_overrides.fact {
        Fact::Known(overrides) => overrides,
        // No hosts file overrides nothing.
        Fact::Absent => return Verdict::pass(CheckId::HostsFile, Message::new("hosts-file-clean")),
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::Unreadable));
            return Verdict::unknown(CheckId::HostsFile, reason);
        }
    };
    if overrides.entries.is_empty() {
        return Verdict::pass(CheckId::HostsFile, Message::new("hosts-file-clean"));
    }
    let mut hosts: Vec<String> = overrides.entries.iter().map(|entry| entry.host.clone()).collect();
    hosts.dedup();
    let lines: Vec<_> = overrides
        .entries
        .iter()
        .map(|entry| json!({"line": entry.line, "address": entry.address, "host": entry.host}))
        .collect();
    let finding = Message::new("hosts-file-overrides")
        .with("count", Arg::Number(i64::try_from(hosts.len()).unwrap_or(i64::MAX)))
        .with("hosts", Arg::List(hosts));
    Verdict::fail(CheckId::HostsFile, finding)
        .step(StepUse::from(StepId::ItRemovesHostsLines).with("path", Arg::Text(overrides.path.clone())))
        .step(StepId::EnrollAgain)
        .evidence("path", overrides.path.clone())
        .evidence("entries", lines)
        .causes(&["code-proxy-no-connection"])
}
