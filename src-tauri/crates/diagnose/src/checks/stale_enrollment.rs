//! stale-enrollment: what an enrollment that is gone left behind.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::StaleEnrollment,
    group: Group::Enrollment,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::StaleEnrollment),
};
