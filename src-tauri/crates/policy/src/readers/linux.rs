//! `/etc/enrollment-helper/policy.toml`: root's, not writable by others, the folders above it too, and no links.

use std::{
    fs::{self, Metadata},
    io,
    os::unix::fs::MetadataExt,
    path::Path,
};

use crate::{Loaded, ProblemCode, toml_file};

/// Where IT's packages put it.
const FILE: &str = "/etc/enrollment-helper/policy.toml";

/// Write permission of group and others.
const WRITABLE_BY_OTHERS: u32 = 0o022;

pub(crate) fn load() -> Loaded {
    load_from(Path::new("/"), Path::new(FILE))
}

/// The file, trusted only when it and every folder from `root` down to it are.
fn load_from(root: &Path, file: &Path) -> Loaded {
    let place = file.display().to_string();
    match fs::symlink_metadata(file) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Loaded::default(),
        Err(error) => {
            return Loaded::at(&place).with_problem(ProblemCode::Unreadable, None, &error.to_string());
        }
    }
    for path in file.ancestors().take_while(|path| path.starts_with(root)) {
        match fs::symlink_metadata(path) {
            Ok(metadata) if is_trusted(&metadata, path == file) => {}
            Ok(_) => {
                let detail = path.display().to_string();
                return Loaded::at(&place).with_problem(ProblemCode::NotTrusted, None, &detail);
            }
            Err(error) => {
                return Loaded::at(&place).with_problem(ProblemCode::Unreadable, None, &error.to_string());
            }
        }
    }
    match doors::file::read(file, toml_file::LIMIT) {
        Ok(bytes) => toml_file::read(&place, &bytes),
        Err(error) => Loaded::at(&place).with_problem(ProblemCode::Unreadable, None, &error.to_string()),
    }
}

fn is_trusted(metadata: &Metadata, file: bool) -> bool {
    let right_kind = if file { metadata.is_file() } else { metadata.is_dir() };
    right_kind && metadata.uid() == 0 && metadata.mode() & WRITABLE_BY_OTHERS == 0
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, chown, symlink};

    use super::*;

    /// A root folder with a policy in it; only root can make one that is trusted.
    fn ground() -> Option<(tempfile::TempDir, std::path::PathBuf)> {
        let folder = tempfile::tempdir().unwrap();
        if folder.path().metadata().unwrap().uid() != 0 {
            return None;
        }
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let file = folder.path().join("etc/policy.toml");
        fs::create_dir(folder.path().join("etc")).unwrap();
        doors::file::write(&file, b"language = \"de\"").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        Some((folder, file))
    }

    fn problem(root: &Path, file: &Path) -> Option<ProblemCode> {
        let loaded = load_from(root, file);
        assert_eq!(loaded.problems.is_empty(), loaded.policy.language.as_deref() == Some("de"));
        loaded.problems.first().map(|problem| problem.code)
    }

    #[test]
    fn a_policy_of_root_is_read_and_none_is_no_problem() {
        let Some((root, file)) = ground() else { return };
        assert_eq!(problem(root.path(), &file), None);
        let nothing = load_from(root.path(), &root.path().join("etc/other.toml"));
        assert!(nothing.problems.is_empty() && nothing.source.is_none());
    }

    #[test]
    fn a_policy_that_somebody_else_could_have_written_is_ignored_and_said() {
        let Some((root, file)) = ground() else { return };
        chown(&file, Some(1000), None).unwrap();
        assert_eq!(problem(root.path(), &file), Some(ProblemCode::NotTrusted));
        chown(&file, Some(0), None).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o664)).unwrap();
        assert_eq!(problem(root.path(), &file), Some(ProblemCode::NotTrusted));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        fs::set_permissions(root.path().join("etc"), fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(problem(root.path(), &file), Some(ProblemCode::NotTrusted));
    }

    #[test]
    fn a_link_is_not_followed() {
        let Some((root, file)) = ground() else { return };
        let link = root.path().join("etc/link.toml");
        symlink(&file, &link).unwrap();
        assert_eq!(problem(root.path(), &link), Some(ProblemCode::NotTrusted));
    }
}
