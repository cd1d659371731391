//! `profiles status -type enrollment`, which is not translated: labelled lines since macOS 10.13.4, one sentence before.

use facts::{Enrollment, EnrollmentState, ManagementService};

use super::management_server;

/// What macOS says about its management.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Enrolled into management. `None`: the old sentence speaks of automatic enrollment only.
    pub enrolled: Option<bool>,
    /// Enrolled through Apple's automatic enrollment.
    pub automatic: Option<bool>,
    /// Approved by the person ("User Approved").
    pub approved: Option<bool>,
    /// Address of the management server; the line is missing where there is none.
    pub server: Option<String>,
}

/// `None`: nothing in it that we know.
pub fn status(text: &str) -> Option<Status> {
    let mut status = Status::default();
    for line in text.lines() {
        // The server's address holds colons itself.
        if let Some((label, value)) = line.split_once(':') {
            let value = value.trim();
            match label.trim().to_ascii_lowercase().as_str() {
                "enrolled via dep" => status.automatic = yes(value),
                "mdm enrollment" => {
                    status.enrolled = yes(value);
                    let approved = || value.to_ascii_lowercase().contains("user approved");
                    status.approved = status.enrolled.filter(|enrolled| *enrolled).map(|_| approved());
                }
                "mdm server" if !value.is_empty() => status.server = Some(value.to_owned()),
                _ => {}
            }
        } else if line.contains("An enrollment profile is currently installed") {
            (status.enrolled, status.automatic) = (Some(true), Some(true));
        } else if line.contains("There is no enrollment profile installed") {
            status.automatic = Some(false);
        }
    }
    (status.enrolled.is_some() || status.automatic.is_some()).then_some(status)
}

/// The same in the facts' terms. Directory joins are not told here and stay unknown.
pub fn state(status: &Status) -> EnrollmentState {
    let mut state = EnrollmentState::default();
    match status.enrolled {
        Some(true) => {
            let server_host = status.server.as_deref().and_then(management_server::host);
            let service = server_host.as_deref().map(management_server::service);
            state.enrollments.push(Enrollment {
                service: service.unwrap_or(ManagementService::NotTold),
                provider: None,
                server_host,
                since: None,
                state: None,
                approved: status.approved,
            });
        }
        Some(false) => {}
        None => state.not_seen.push("profiles status: automatic enrollment only".to_owned()),
    }
    state
}

fn yes(value: &str) -> Option<bool> {
    let word: String = value.chars().take_while(char::is_ascii_alphabetic).collect();
    match word.to_ascii_lowercase().as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enrolled_mac_tells_its_server_and_whether_the_person_approved() {
        let text = "Enrolled via DEP: No\nMDM enrollment: Yes (User Approved)\nMDM server: https://mdm.linden.example:8443/x\n";
        let expected = Status {
            enrolled: Some(true),
            automatic: Some(false),
            approved: Some(true),
            server: Some("https://mdm.linden.example:8443/x".into()),
        };
        assert_eq!(status(text), Some(expected));
        let found = status("Enrolled via DEP: Yes\r\nMDM enrollment: Yes\r\n").unwrap();
        assert_eq!((found.automatic, found.approved, found.server), (Some(true), Some(false), None));
    }

    #[test]
    fn a_mac_that_is_not_enrolled_has_no_server_line() {
        let found = status("Enrolled via DEP: No\nMDM enrollment: No\n");
        let expected = Status { enrolled: Some(false), automatic: Some(false), ..Status::default() };
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn the_old_sentence_proves_an_enrollment_and_its_absence_proves_nothing() {
        let found = status("DEP - An enrollment profile is currently installed on this system\n").unwrap();
        assert_eq!(found.enrolled, Some(true));
        let found = status("There is no enrollment profile installed on this system\n").unwrap();
        assert_eq!((found.enrolled, found.automatic), (None, Some(false)));
    }

    #[test]
    fn words_that_we_do_not_know_are_no_answer() {
        for text in
            ["", "profiles: the command requires root", "MDM enrollment: perhaps", "MDM server: https://x"]
        {
            assert_eq!(status(text), None, "{text}");
        }
    }

    #[test]
    fn the_server_tells_whose_the_management_is() {
        let read = |server: &str| {
            let text = format!("Enrolled via DEP: No\nMDM enrollment: Yes (User Approved)\n{server}");
            state(&status(&text).unwrap()).enrollments.remove(0)
        };
        let found = read("MDM server: https://r.manage.microsoft.com/MDM");
        assert_eq!((found.service, found.approved), (ManagementService::Intune, Some(true)));
        let found = read("MDM server: https://mdm.linden.example:8443/x");
        assert_eq!(
            (found.service, found.server_host.as_deref()),
            (ManagementService::Another, Some("mdm.linden.example"))
        );
        assert_eq!(read("").service, ManagementService::NotTold);
    }

    #[test]
    fn a_mac_whose_management_is_not_told_is_not_called_free() {
        let free = state(&status("Enrolled via DEP: No\nMDM enrollment: No\n").unwrap());
        assert_eq!(free, EnrollmentState::default());
        let untold = state(&status("There is no enrollment profile installed on this system").unwrap());
        assert_eq!((untold.enrollments.len(), untold.not_seen.len()), (0, 1));
    }
}
