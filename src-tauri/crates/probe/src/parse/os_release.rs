//! `os-release`, as os-release(5) describes it.

use facts::OsIdentity;

use super::key_value::value;

/// What the file says of the system; architecture, desktop and WSL are for the caller. `None`: no `ID` and no `NAME` in it.
pub fn identity(text: &str) -> Option<OsIdentity> {
    let id = value(text, "ID");
    let name = value(text, "NAME").or_else(|| id.clone())?;
    let id_like = value(text, "ID_LIKE").unwrap_or_default();
    Some(OsIdentity {
        name,
        // The default that os-release(5) sets.
        id: id.unwrap_or_else(|| "linux".to_owned()).to_lowercase(),
        id_like: id_like.split_whitespace().map(str::to_lowercase).collect(),
        version: value(text, "VERSION_ID").unwrap_or_default(),
        edition: value(text, "VARIANT_ID").filter(|variant| !variant.is_empty()),
        ..OsIdentity::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_id_version_and_family_are_read() {
        let text = "PRETTY_NAME=\"Linden Workstation 9.4\"\nNAME=\"Linden Workstation\"\nID=\"linden\"\n\
                    ID_LIKE=\"rhel centos fedora\"\nVERSION_ID=\"9.4\"\nVARIANT_ID=workstation\n";
        let identity = identity(text).unwrap();
        assert_eq!((identity.name.as_str(), identity.id.as_str()), ("Linden Workstation", "linden"));
        assert_eq!((identity.version.as_str(), identity.edition.as_deref()), ("9.4", Some("workstation")));
        assert_eq!(identity.id_like, ["rhel", "centos", "fedora"]);
    }

    #[test]
    fn a_rolling_system_has_no_version_and_garbage_is_no_identity() {
        assert_eq!(identity("ID=arch\n").unwrap().version, "");
        assert_eq!(identity("\u{0}\u{fffd}not a file of this kind"), None);
    }
}
