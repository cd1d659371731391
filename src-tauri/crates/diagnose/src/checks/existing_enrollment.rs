//! existing-enrollment: whether a service manages the computer already.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::ExistingEnrollment,
    group: Group::Enrollment,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::ExistingEnrollment),
};
