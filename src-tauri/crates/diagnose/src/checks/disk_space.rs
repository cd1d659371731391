//! disk-space: what is free on the system volume. Enrollment brings apps and updates with it.

use facts::{Fact, FactId, Facts, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DiskSpace,
    group: Group::System,
    systems: ALL,
    needs: &[FactId::DiskSystem],
    hidden_by: &[],
    network: false,
    judge,
};

const MEBIBYTE: u64 = 1024 * 1024;

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let disk = match &facts.facts.disk_system.fact {
        Fact::Known(disk) => disk,
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::UnexpectedAnswer));
            return Verdict::unknown(CheckId::DiskSpace, reason);
        }
    };
    let finding = |id: &'static str| Message::new(id).with("free", Arg::Bytes(disk.free_bytes));
    let freed = |verdict: Verdict| {
        verdict.step(StepId::EmptyBin).step(StepId::FreeSpace).step(StepId::SendReport)
    };
    let below = |mebibytes: u64| disk.free_bytes < mebibytes.saturating_mul(MEBIBYTE);
    let verdict = if below(policy.thresholds.disk_fail_mebibytes) {
        freed(Verdict::fail(CheckId::DiskSpace, finding("disk-space-full")))
    } else if below(policy.thresholds.disk_attention_mebibytes) {
        freed(Verdict::attention(CheckId::DiskSpace, finding("disk-space-low")))
    } else {
        Verdict::pass(CheckId::DiskSpace, finding("disk-space-enough"))
    };
    verdict
        .evidence("mount", disk.mount.clone())
        .evidence("free_bytes", disk.free_bytes)
        .evidence("total_bytes", disk.total_bytes)
}
