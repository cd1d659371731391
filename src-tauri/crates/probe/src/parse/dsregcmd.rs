//! `dsregcmd /status`: boxes with a title, `label : value` lines below them. Labels stay English in every language of Windows;
//! colons and blanks do not keep to any rule.

use facts::EnrollmentState;

/// What it says of joins and of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Joins and tenant, where that part was kept; enrollments are not told, only addresses that every joined computer has.
    pub joins: Option<EnrollmentState>,
    /// The work address of who ran it.
    pub account: Option<String>,
}

/// Labels of other parts: people often mail only one.
const ELSEWHERE: &[&str] = &[
    "AzureAdPrt",
    "AadRecoveryEnabled",
    "KeySignTest",
    "NgcSet",
    "IsDeviceJoined",
    "Client Time",
    "DeviceId",
];

/// `None`: no such output.
pub fn status(text: &str) -> Option<Status> {
    let value = |label: &str| {
        text.lines().find_map(|line| {
            let (name, rest) = line.split_once(':')?;
            // "KeySignTest: : PASSED" has a colon too many.
            let value = rest.trim().trim_start_matches(':').trim();
            (name.trim().eq_ignore_ascii_case(label) && !value.is_empty()).then_some(value)
        })
    };
    let flag = |label: &str| {
        value(label).and_then(|value| match value.split(' ').next().unwrap_or_default() {
            "YES" => Some(true),
            "NO" => Some(false),
            _ => None,
        })
    };
    let joins = EnrollmentState {
        entra_joined: flag("AzureAdJoined"),
        entra_registered: flag("WorkplaceJoined"),
        domain_joined: flag("DomainJoined"),
        tenant_name: value("TenantName").or_else(|| value("WorkplaceTenantName")).map(str::to_owned),
        not_seen: vec!["dsregcmd: enrollments".to_owned()],
        ..EnrollmentState::default()
    };
    let told = joins.entra_joined.or(joins.domain_joined).or(joins.entra_registered).is_some();
    if !told && !ELSEWHERE.iter().any(|label| value(label).is_some()) {
        return None;
    }
    // "LINDEN\ana, ana@linden.example"
    let executing = value("Executing Account Name")
        .and_then(|names| names.split(',').map(str::trim).find(|name| name.contains('@')).map(str::to_owned));
    let account =
        executing.or_else(|| value("UserEmail").or_else(|| value("User Identity")).map(str::to_owned));
    Some(Status { joins: told.then_some(joins), account })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_and_the_person_are_read_whatever_stands_around_the_colons() {
        let text = "PS C:\\> dsregcmd /status\n+---+\n| Device State |\n+---+\n  AzureAdJoined : YES   \nKeySignTest: : PASSED\n\
                    DomainJoined:NO\nTenantName : Linden Works\nMdmUrl : https://x\nWorkplaceJoined : ERROR\n\
                    Executing Account Name : LINDEN\\ana, ana@linden.example\n";
        let found = status(text).unwrap();
        let joins = found.joins.unwrap();
        assert_eq!((joins.entra_joined, joins.domain_joined), (Some(true), Some(false)));
        assert_eq!((joins.entra_registered, joins.enrollments.len()), (None, 0));
        assert_eq!(status("AadRecoveryEnabled: NO\n"), Some(Status::default()));
        assert_eq!(found.account.as_deref(), Some("ana@linden.example"));
        assert_eq!(status("AzureAdJoined : perhaps"), None);
        assert_eq!(status("\u{0}"), None);
    }
}
