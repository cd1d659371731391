//! hosts-file: hosts-file entries that name enrollment hosts.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::HostsFile,
    group: Group::Network,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::HostsFile),
};
