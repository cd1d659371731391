//! time-sync: the time service.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::TimeSync,
    group: Group::Time,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::TimeSync),
};
