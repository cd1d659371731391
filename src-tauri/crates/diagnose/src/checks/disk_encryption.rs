//! disk-encryption: encryption of the system volume.

use facts::System;

use super::{CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DiskEncryption,
    group: Group::System,
    systems: &[System::Macos, System::Linux],
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::DiskEncryption),
};
