//! installer-folder: the legacy client's folder.

use facts::System;

use super::{CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::InstallerFolder,
    group: Group::Enrollment,
    systems: &[System::Windows],
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::InstallerFolder),
};
