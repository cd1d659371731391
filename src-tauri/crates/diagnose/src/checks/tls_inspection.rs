//! tls-inspection: who issued the certificates of enrollment hosts.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::TlsInspection,
    group: Group::Network,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: true,
    judge: |_, _| not_built(CheckId::TlsInspection),
};
