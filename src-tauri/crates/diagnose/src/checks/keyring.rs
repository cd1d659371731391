//! keyring: the login keyring.

use facts::System;

use super::{CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Keyring,
    group: Group::Account,
    systems: &[System::Linux],
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::Keyring),
};
