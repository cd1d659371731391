//! federation: the sign-in realm and federation server of the person's domain.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Federation,
    group: Group::Network,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: true,
    judge: |_, _| not_built(CheckId::Federation),
};
