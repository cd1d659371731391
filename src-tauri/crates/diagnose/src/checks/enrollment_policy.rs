//! enrollment-policy: whether policy allows enrollment.

use facts::System;

use super::{CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::EnrollmentPolicy,
    group: Group::Enrollment,
    systems: &[System::Windows],
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::EnrollmentPolicy),
};
