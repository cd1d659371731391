//! What the Linux clients of Microsoft write about enrollment: `registration.toml` and `dsreg --status`.
//!
//! Both are known from a few samples only: whatever is not understood is not there.

/// Whether `registration.toml` holds an enrolled device: the device's own id is only there after enrollment. `None`: not such a file.
pub fn registered_device(text: &str) -> Option<bool> {
    let table: toml::Table = text.parse().ok()?;
    let filled =
        table.get("device_hint").and_then(toml::Value::as_str).is_some_and(|id| !id.trim().is_empty());
    Some(filled)
}

/// What `dsreg --status` says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DeviceRegistration {
    /// Registered with Entra ID; `None`: no line that says so, or a word we do not know.
    pub registered: Option<bool>,
    /// The tenant's display name, where it is printed.
    pub tenant_name: Option<String>,
}

/// Reads `label : value` lines wherever they stand: widths, order and sections differ between versions.
pub fn dsreg_status(text: &str) -> DeviceRegistration {
    let value = |label: &str| {
        text.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            (name.trim().eq_ignore_ascii_case(label) && !value.trim().is_empty()).then(|| value.trim())
        })
    };
    let registered =
        value("Device Registration Status").and_then(|status| match status.to_ascii_lowercase().as_str() {
            "registered" => Some(true),
            "not registered" => Some(false),
            _ => None,
        });
    DeviceRegistration { registered, tenant_name: value("Tenant Name").map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registration_file_counts_when_it_names_the_device() {
        assert_eq!(registered_device("account_hint = \"a\"\ndevice_hint = \"b\"\n"), Some(true));
        assert_eq!(registered_device("account_hint = \"a\"\ndevice_hint = \"\"\n"), Some(false));
        assert_eq!(registered_device(""), Some(false));
        assert_eq!(registered_device("device_hint = "), None);
    }

    #[test]
    fn the_state_of_registration_is_read_wherever_it_stands() {
        let text = "Account\n-----\nTenant ID   : 1\n\nDevice State\nDevice Registration Status :  Registered \nTenant Name: Linden\n\
                    Primary Refresh Token\nPRT Present : YES\n";
        let expected = DeviceRegistration { registered: Some(true), tenant_name: Some("Linden".into()) };
        assert_eq!(dsreg_status(text), expected);
        assert_eq!(
            dsreg_status("Device Registration Status : Not Registered\nPRT Present: YES").registered,
            Some(false)
        );
        assert_eq!(dsreg_status("Device Registration Status : Perhaps"), DeviceRegistration::default());
        assert_eq!(dsreg_status("\u{0}\u{fffd}"), DeviceRegistration::default());
    }
}
