//! disk-space: free space on the system volume.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DiskSpace,
    group: Group::System,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::DiskSpace),
};
