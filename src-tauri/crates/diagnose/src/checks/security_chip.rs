//! security-chip: the TPM that keeps the keys of a managed Windows computer.

use facts::{Fact, FactId, Facts, System};
use policy::Policy;

use super::{CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::SecurityChip,
    group: Group::System,
    systems: &[System::Windows],
    needs: &[FactId::SecurityChip],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let chip = match &facts.facts.security_chip.fact {
        Fact::Known(chip) => chip.clone(),
        Fact::Absent => facts::SecurityChip::default(),
        other => return unseen(CheckId::SecurityChip, other),
    };
    let attention = |id: &'static str| {
        Verdict::attention(CheckId::SecurityChip, Message::new(id)).step(StepId::ItReadiesSecurityChip)
    };
    let verdict = if !chip.present {
        attention("security-chip-none")
    } else if chip.ready == Some(false) {
        attention("security-chip-not-ready")
    } else if chip.version.as_deref() == Some("1.2") {
        attention("security-chip-old")
    } else {
        Verdict::pass(CheckId::SecurityChip, Message::new("security-chip-ready"))
    };
    verdict.evidence("version", chip.version).evidence("ready", chip.ready)
}
