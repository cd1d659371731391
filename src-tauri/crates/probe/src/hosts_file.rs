//! The hosts file, read where the system keeps it.

use std::path::Path;

use facts::{HostsOverrides, Seen};

use crate::{
    endpoints::is_enrollment_host,
    os,
    parse::hosts,
    seen::{absent, known, unreadable, unsupported},
};

/// Lists that block advertisements are a few megabytes long. Bytes.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Entries that name enrollment hosts, or hosts IT's policy adds.
pub(crate) fn overrides(extra_hosts: &[String]) -> Seen<HostsOverrides> {
    match os::hosts_file() {
        Some(path) => read(&path, extra_hosts),
        None => unsupported(),
    }
}

fn read(path: &Path, extra_hosts: &[String]) -> Seen<HostsOverrides> {
    let source = path.display().to_string();
    match doors::file::read_text(path, LIMIT) {
        Ok(text) => {
            let entries = hosts::overrides(&text, |host| is_enrollment_host(host, extra_hosts));
            known(source.clone(), HostsOverrides { path: source, entries })
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => absent(source),
        Err(error) => unreadable(source, &error),
    }
}

#[cfg(test)]
mod tests {
    use facts::Fact;

    use super::*;

    #[test]
    fn a_file_that_is_there_is_read_one_that_is_not_is_absent_and_a_folder_is_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hosts");
        assert_eq!(read(&path, &[]).fact, Fact::Absent);
        doors::file::write(&path, b"0.0.0.0 manage.microsoft.com mdm.linden.example\n").unwrap();
        let seen = read(&path, &["mdm.linden.example".to_owned()]);
        let hosts: Vec<_> =
            seen.fact.known().unwrap().entries.iter().map(|entry| entry.host.as_str()).collect();
        assert_eq!(hosts, ["manage.microsoft.com", "mdm.linden.example"]);
        assert!(matches!(read(folder.path(), &[]).fact, Fact::Failed(_)));
    }
}
