//! Debian's list of packages, `/var/lib/dpkg/status` (deb-control(5)): paragraphs of `Field: value` lines.

use std::collections::BTreeMap;

/// Versions of those of `names` that are installed; one that is configured only halfway is not.
pub fn versions(text: &str, names: &[&str]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for paragraph in text.split("\n\n") {
        let field = |name: &str| {
            paragraph.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':').map(str::trim))
        };
        let Some(package) = field("Package").filter(|package| names.contains(package)) else { continue };
        // Wanted state, error flag, state.
        let installed =
            field("Status").is_some_and(|status| status.split_whitespace().last() == Some("installed"));
        if let (true, Some(version)) = (installed, field("Version")) {
            found.insert(package.to_owned(), version.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_installed_packages_have_a_version() {
        let text = "Package: intune-portal\nStatus: install ok installed\nVersion: 1.2609.11\nDescription: a\n b\n\n\
                    Package: microsoft-identity-broker\nStatus: deinstall ok config-files\nVersion: 2.0\n\n\
                    Package: microsoft-edge-stable\nStatus: install ok half-configured\nVersion: 142\n\n\
                    Package: other\nStatus: install ok installed\nVersion: 1\n";
        let found = versions(text, &["intune-portal", "microsoft-identity-broker", "microsoft-edge-stable"]);
        assert_eq!(found, BTreeMap::from([("intune-portal".to_owned(), "1.2609.11".to_owned())]));
        assert_eq!(versions("\u{0}\n\n:::", &["x"]), BTreeMap::new());
    }
}
