//! vbscript: the scripting runtime that installers need.

use facts::System;

use super::{CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Vbscript,
    group: Group::System,
    systems: &[System::Windows],
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::Vbscript),
};
