//! network-reach: each enrollment host, step by step.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::NetworkReach,
    group: Group::Network,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: true,
    judge: |_, _| not_built(CheckId::NetworkReach),
};
