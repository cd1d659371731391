//! restart-pending: signs that the system waits for a restart, and how long it has been up.

use facts::{Fact, FactId, Facts, Reason, ReasonCode, RestartReason};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::RestartPending,
    group: Group::System,
    systems: ALL,
    needs: &[FactId::OsRestart, FactId::OsUptime],
    hidden_by: &[],
    network: false,
    judge,
};

const DAY: u64 = 24 * 60 * 60;

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let signs = match &facts.facts.os_restart.fact {
        Fact::Known(signs) => Some(signs),
        _ => None,
    };
    if let Some(signs) = signs.filter(|signs| !signs.reasons.is_empty()) {
        let codes: Vec<&'static str> = signs.reasons.iter().map(|reason| code(*reason)).collect();
        let terms = Arg::Terms { prefix: "restart-reason", codes: codes.clone() };
        return restarted(Verdict::fail(CheckId::RestartPending, Message::new("restart-pending-yes").with("reasons", terms)))
            .evidence("reasons", codes)
            .evidence("asked_by", signs.asked_by.clone())
            .causes(&["code-restart-pending"]);
    }
    let up = facts.facts.os_uptime.fact.known().map(|uptime| uptime.seconds);
    if let Some(seconds) = up.filter(|seconds| *seconds > policy.thresholds.uptime_attention_days * DAY) {
        let finding = Message::new("restart-pending-long-up").with("up", Arg::Duration(seconds / DAY * DAY));
        return restarted(Verdict::attention(CheckId::RestartPending, finding)).evidence("up_seconds", seconds);
    }
    // An answer that leaves a place out is no clean bill.
    let unseen = match (&facts.facts.os_restart.fact, signs) {
        (_, Some(signs)) if !signs.not_seen.is_empty() => {
            Some(Reason::with(ReasonCode::NotPermitted, signs.not_seen.join("; ")))
        }
        (fact, _) => fact.why_unknown(),
    };
    match unseen.or_else(|| facts.facts.os_uptime.fact.why_unknown()) {
        Some(reason) => Verdict::unknown(CheckId::RestartPending, reason),
        None => Verdict::pass(CheckId::RestartPending, Message::new("restart-pending-no")).evidence("up_seconds", up),
    }
}

fn restarted(verdict: Verdict) -> Verdict {
    verdict.step(StepId::SaveWork).step(StepId::RestartComputer).step(StepId::EnrollAgain)
}

fn code(reason: RestartReason) -> &'static str {
    match reason {
        RestartReason::ComponentServicing => "component-servicing",
        RestartReason::SystemUpdate => "system-update",
        RestartReason::FileRename => "file-rename",
        RestartReason::PackageUpdate => "package-update",
        RestartReason::KernelReplaced => "kernel-replaced",
        RestartReason::Other => "other",
    }
}
