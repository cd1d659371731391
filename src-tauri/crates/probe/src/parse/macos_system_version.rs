//! `SystemVersion.plist`, where macOS keeps its own name and version.

use facts::OsIdentity;
use plist::Value;

/// Name, version and build; the caller adds the architecture. `None`: no version in it.
pub fn identity(file: &Value) -> Option<OsIdentity> {
    let file = file.as_dictionary()?;
    let text = |key: &str| file.get(key).and_then(Value::as_string).filter(|text| !text.is_empty());
    Some(OsIdentity {
        name: text("ProductName").unwrap_or("macOS").to_owned(),
        id: "macos".to_owned(),
        version: text("ProductVersion")?.to_owned(),
        build_name: text("ProductBuildVersion").map(str::to_owned),
        ..OsIdentity::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(inner: &str) -> Option<OsIdentity> {
        let text = format!("<plist version=\"1.0\"><dict>{inner}</dict></plist>");
        identity(&doors::property_list::read(text.as_bytes()).unwrap())
    }

    #[test]
    fn name_version_and_build_are_read() {
        let found = read(
            "<key>ProductBuildVersion</key><string>99Z123</string><key>ProductName</key><string>macOS</string>\
             <key>ProductVersion</key><string>99.1.2</string>",
        )
        .unwrap();
        assert_eq!(
            (found.name.as_str(), found.id.as_str(), found.version.as_str()),
            ("macOS", "macos", "99.1.2")
        );
        assert_eq!(found.build_name.as_deref(), Some("99Z123"));
    }

    #[test]
    fn without_a_version_there_is_no_answer() {
        assert_eq!(read("<key>ProductName</key><string>macOS</string>"), None);
        assert_eq!(identity(&Value::from(1)), None);
    }
}
