//! The entries below `HKLM\SOFTWARE\Microsoft\Enrollments`, and which of them are an enrollment into management that is in force.

use facts::{Enrollment, ManagementService};
use jiff::Timestamp;

use super::management_server;

/// One subkey, as the registry has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// `EnrollmentState`. Only 1 is sure to mean enrolled: public sources disagree about the other numbers.
    pub state: Option<u32>,
    /// `EnrollmentType`.
    pub kind: Option<u32>,
    /// `ProviderID`.
    pub provider: Option<String>,
    /// `DiscoveryServiceFullURL`.
    pub discovery: Option<String>,
    /// When the system wrote the entry.
    pub written: Option<Timestamp>,
}

/// Intune's own name for itself.
const INTUNE: &str = "MS DM Server";

/// Intune's second enrollment on the same computer (MMP-C), which carries its declared configuration.
const INTUNE_SECOND: &str = "Microsoft Device Management";

/// Entries that Windows makes for parts of itself; no server stands behind them.
const INTERNAL: &[&str] = &[
    "Local_Management",
    "Local Authority",
    "Cloud Authority",
    "Deploy Authority",
    "SC Authority",
    "MS Work Account",
    "WMI_Bridge_Server",
    "WMI_Bridge_SCCM_Server",
];

/// `EnrollmentType` of managing single apps without the device (`DeviceRegistrationKind`, mdmregistration.h).
const APPS_ONLY: u32 = 5;

/// The enrollments that are in force. Intune's second one counts only where the first is not there.
pub fn in_force(entries: &[Entry]) -> Vec<Enrollment> {
    let named = |entry: &Entry, name: &str| is(entry.provider.as_ref(), name);
    let mut valid: Vec<&Entry> = entries.iter().filter(|entry| is_in_force(entry)).collect();
    if valid.iter().any(|entry| named(entry, INTUNE)) {
        valid.retain(|entry| !is_second(entry));
    }
    valid.into_iter().map(enrollment).collect()
}

/// Only an entry that names who manages is one: a widely shared trick writes an empty one to unlock browser policies.
fn is_in_force(entry: &Entry) -> bool {
    let internal = INTERNAL.iter().any(|name| is(entry.provider.as_ref(), name));
    let names_somebody =
        filled(entry.provider.as_ref()).or_else(|| filled(entry.discovery.as_ref())).is_some();
    entry.state == Some(1) && entry.kind != Some(APPS_ONLY) && names_somebody && !internal
}

/// What is left of an enrollment that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remains {
    /// It names Intune or a person, and is not in force.
    Dead,
    /// It says that it is in force, and names nobody.
    Empty,
}

/// Whether the entry is left over. Windows makes entries of its own that name neither Intune nor a person: those are none.
pub fn leftover(entry: &Entry, names_person: bool) -> Option<Remains> {
    let internal = INTERNAL.iter().any(|name| is(entry.provider.as_ref(), name));
    if internal || entry.kind == Some(APPS_ONLY) {
        return None;
    }
    let names_somebody =
        filled(entry.provider.as_ref()).or_else(|| filled(entry.discovery.as_ref())).is_some()
            || names_person;
    match entry.state {
        Some(1) => (!names_somebody).then_some(Remains::Empty),
        Some(_) | None => (is(entry.provider.as_ref(), INTUNE) || names_person).then_some(Remains::Dead),
    }
}

fn is_second(entry: &Entry) -> bool {
    let host = filled(entry.discovery.as_ref()).and_then(|address| management_server::host(&address));
    is(entry.provider.as_ref(), INTUNE_SECOND)
        || (filled(entry.provider.as_ref()).is_none()
            && host.as_deref() == Some("discovery.dm.microsoft.com"))
}

fn enrollment(entry: &Entry) -> Enrollment {
    let server_host = filled(entry.discovery.as_ref()).and_then(|address| management_server::host(&address));
    let provider = filled(entry.provider.as_ref());
    let by_host = server_host.as_deref().map(management_server::service);
    let service = match &provider {
        Some(_) if is(provider.as_ref(), INTUNE) || is_second(entry) => ManagementService::Intune,
        Some(_) => by_host.unwrap_or(ManagementService::Another),
        None => by_host.unwrap_or(ManagementService::NotTold),
    };
    Enrollment { service, provider, server_host, since: entry.written, state: entry.state, approved: None }
}

fn is(text: Option<&String>, name: &str) -> bool {
    text.is_some_and(|text| text.trim().eq_ignore_ascii_case(name))
}

fn filled(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(state: u32, provider: &str, discovery: &str) -> Entry {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Entry { state: Some(state), provider: text(provider), discovery: text(discovery), ..Entry::default() }
    }

    fn services(entries: &[Entry]) -> Vec<(ManagementService, Option<String>)> {
        in_force(entries).into_iter().map(|found| (found.service, found.server_host)).collect()
    }

    const INTUNE_URL: &str = "https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc";
    const SECOND_URL: &str = "https://discovery.dm.microsoft.com/EnrollmentConfiguration?api-version=1.0";

    #[test]
    fn an_entry_that_names_nobody_is_no_enrollment() {
        assert_eq!(services(&[entry(1, "", ""), entry(1, " ", " "), Entry::default()]), []);
    }

    #[test]
    fn remains_are_told_from_what_windows_keeps_for_itself() {
        assert_eq!(leftover(&entry(1, INTUNE, INTUNE_URL), true), None);
        assert_eq!(leftover(&entry(2, INTUNE, INTUNE_URL), true), Some(Remains::Dead));
        assert_eq!(leftover(&entry(0, "", ""), true), Some(Remains::Dead));
        assert_eq!(leftover(&entry(1, "", ""), false), Some(Remains::Empty));
        assert_eq!(leftover(&entry(1, "Local_Management", ""), false), None);
        assert_eq!(leftover(&entry(0, "Cloud Authority", ""), false), None);
        assert_eq!(leftover(&Entry::default(), false), None);
    }

    #[test]
    fn only_state_one_counts_and_parts_of_windows_do_not() {
        let mut apps = entry(1, "MS MAM Server", "");
        apps.kind = Some(APPS_ONLY);
        let entries =
            [entry(2, INTUNE, INTUNE_URL), entry(0, "Fleet", ""), entry(1, "wmi_bridge_server", ""), apps];
        assert_eq!(services(&entries), []);
    }

    #[test]
    fn intune_and_its_second_enrollment_are_one() {
        let host = Some("enrollment.manage.microsoft.com".to_owned());
        let first = entry(1, INTUNE, INTUNE_URL);
        let expected = vec![(ManagementService::Intune, host)];
        assert_eq!(services(&[entry(1, INTUNE_SECOND, SECOND_URL), first.clone()]), expected);
        assert_eq!(services(&[first, entry(1, "", SECOND_URL)]), expected);
        let alone = services(&[entry(1, INTUNE_SECOND, "")]);
        assert_eq!(alone, vec![(ManagementService::Intune, None)]);
    }

    #[test]
    fn another_service_is_told_by_its_name_or_server_and_stays_beside_intune() {
        let found = services(&[
            entry(1, INTUNE, ""),
            entry(1, "Fleet", "https://mdm.linden.example:8080/api"),
            entry(1, "", "https://mdm.birch.example/"),
        ]);
        assert_eq!(
            found,
            [
                (ManagementService::Intune, None),
                (ManagementService::Another, Some("mdm.linden.example".into())),
                (ManagementService::Another, Some("mdm.birch.example".into())),
            ]
        );
        assert_eq!(services(&[entry(1, "", "not an address")]), [(ManagementService::NotTold, None)]);
    }
}
