//! captive-portal: whether a guest network stands in between.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::CaptivePortal,
    group: Group::Network,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: true,
    judge: |_, _| not_built(CheckId::CaptivePortal),
};
