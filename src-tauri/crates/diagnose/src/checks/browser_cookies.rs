//! browser-cookies: whether the browser lets sign-in hosts keep cookies.

use super::{ALL, CheckDefinition, CheckId, Group, not_built};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::BrowserCookies,
    group: Group::Account,
    systems: ALL,
    needs: &[],
    hidden_by: &[],
    network: false,
    judge: |_, _| not_built(CheckId::BrowserCookies),
};
