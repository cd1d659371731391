//! Serial numbers that are none: what makers leave in the firmware when nobody writes the real one.

/// Whether this is a number of one machine.
pub fn is_set(serial: &str) -> bool {
    const PLACEHOLDERS: &[&str] = &[
        "to be filled by o.e.m.",
        "to be filled by oem",
        "default string",
        "system serial number",
        "serial number",
        "not specified",
        "not applicable",
        "not available",
        "none",
        "n/a",
        "na",
        "unknown",
        "invalid",
        "empty",
        "oem",
        "o.e.m.",
        "chassis serial number",
        "123456789",
        "1234567890",
        "0123456789",
        "0123456789abcdef",
    ];
    let serial = serial.trim().to_ascii_lowercase();
    let mut signs = serial.chars().filter(|sign| sign.is_alphanumeric());
    let Some(first) = signs.next() else { return false };
    // "00000000", "XXXXXXXX".
    !signs.all(|sign| sign == first) && !PLACEHOLDERS.contains(&serial.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_no_serial_numbers() {
        for serial in ["PF3XYZ12", "C02ABC1DEFGH", "5CG1234567", "VMware-56 4d 12"] {
            assert!(is_set(serial), "{serial}");
        }
        for serial in
            ["", " ", "0", "00000000", "To be filled by O.E.M.", "Default string", "None", "XXXX-XXXX", "..."]
        {
            assert!(!is_set(serial), "{serial}");
        }
    }
}
