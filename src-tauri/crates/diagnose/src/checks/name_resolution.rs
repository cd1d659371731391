//! name-resolution: the enrollment records of the person's domain.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::NameResolution,
    group: Group::Network,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: true,
    judge: |_, _| not_built(CheckId::NameResolution),
};
