//! enrollment-certificate: the device-management certificate.

use facts::System;

use super::{CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::EnrollmentCertificate,
    group: Group::Enrollment,
    systems: &[System::Windows, System::Macos],
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::EnrollmentCertificate),
};
