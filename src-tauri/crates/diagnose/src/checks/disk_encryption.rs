//! disk-encryption: companies often let only encrypted computers in.

use facts::{Fact, FactId, Facts, Reason, ReasonCode, System};
use policy::Policy;

use super::{CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DiskEncryption,
    group: Group::System,
    systems: &[System::Macos, System::Linux],
    needs: &[FactId::DiskEncryption],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let disk = match &facts.facts.disk_encryption.fact {
        Fact::Known(disk) => disk,
        Fact::Absent => return Verdict::unknown(CheckId::DiskEncryption, Reason::new(ReasonCode::UnexpectedAnswer)),
        other => return unseen(CheckId::DiskEncryption, other),
    };
    let verdict = match (disk.encrypted, facts.system) {
        (true, _) => Verdict::pass(CheckId::DiskEncryption, Message::new("disk-encryption-on")),
        (false, System::Macos) => {
            Verdict::attention(CheckId::DiskEncryption, Message::new("disk-encryption-off")).step(StepId::SwitchOnFileVault)
        }
        (false, _) => {
            Verdict::attention(CheckId::DiskEncryption, Message::new("disk-encryption-off")).step(StepId::ItEncryptsDisk)
        }
    };
    verdict.evidence("volume", disk.volume.clone()).evidence("method", disk.method.clone())
}
