//! vbscript: the scripting runtime that installers of older programs need. Newer Windows lets it be taken off.

use facts::{Fact, FactId, Facts, System};
use policy::Policy;

use super::{CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Vbscript,
    group: Group::System,
    systems: &[System::Windows],
    needs: &[FactId::ScriptingRuntime],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let runtime = match &facts.facts.scripting_runtime.fact {
        Fact::Known(runtime) => runtime.clone(),
        Fact::Absent => facts::ScriptingRuntime::default(),
        other => return unseen(CheckId::Vbscript, other),
    };
    let verdict = if runtime.registered && runtime.library {
        Verdict::pass(CheckId::Vbscript, Message::new("vbscript-there"))
    } else {
        Verdict::fail(CheckId::Vbscript, Message::new("vbscript-missing"))
            .step(StepId::AddVbscript)
            .step(StepId::EnrollAgain)
            .causes(&["code-vbscript-custom-action"])
    };
    verdict.evidence("registered", runtime.registered).evidence("library", runtime.library)
}
