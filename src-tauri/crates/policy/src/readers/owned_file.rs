//! A file that nobody but root could have written: it and every folder above it are root's, not writable by others, and no links.

use std::{
    fs::{self, Metadata},
    io,
    os::unix::fs::MetadataExt,
    path::Path,
};

use crate::{
    ProblemCode,
    forms::{self, Unread},
};

/// Write permission of group and others.
const WRITABLE_BY_OTHERS: u32 = 0o022;

/// What the file holds, trusted only when it and every folder from `root` down to it are; `None`: there is no such file.
pub(super) fn read(root: &Path, file: &Path) -> Option<Result<Vec<u8>, Unread>> {
    match fs::symlink_metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Ok(_) | Err(_) => {}
    }
    for path in file.ancestors().take_while(|path| path.starts_with(root)) {
        match fs::symlink_metadata(path) {
            Ok(metadata) if is_trusted(&metadata, path == file) => {}
            Ok(_) => {
                let detail = path.display().to_string();
                return Some(Err(Unread { code: ProblemCode::NotTrusted, line: None, detail }));
            }
            Err(error) => return Some(Err(Unread::from_error(&error))),
        }
    }
    Some(doors::file::read(file, forms::LIMIT).map_err(|error| Unread::from_error(&error)))
}

fn is_trusted(metadata: &Metadata, file: bool) -> bool {
    let right_kind = if file { metadata.is_file() } else { metadata.is_dir() };
    right_kind && metadata.uid() == 0 && metadata.mode() & WRITABLE_BY_OTHERS == 0
}

#[cfg(test)]
mod tests {
    use std::{
        os::unix::fs::{PermissionsExt, chown, symlink},
        path::PathBuf,
    };

    use super::*;

    /// A root folder with a policy in it; only root can make one that is trusted.
    fn ground() -> Option<(tempfile::TempDir, PathBuf)> {
        let folder = tempfile::tempdir().unwrap();
        if folder.path().metadata().unwrap().uid() != 0 {
            return None;
        }
        mode(folder.path(), 0o755);
        let file = folder.path().join("etc/policy.toml");
        fs::create_dir(folder.path().join("etc")).unwrap();
        mode(&folder.path().join("etc"), 0o755);
        doors::file::write(&file, b"language = \"de\"").unwrap();
        mode(&file, 0o644);
        Some((folder, file))
    }

    fn mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// What is wrong with the file, and which path it lies in.
    fn wrong(root: &Path, file: &Path) -> Option<(ProblemCode, String)> {
        read(root, file)?.err().map(|unread| (unread.code, unread.detail))
    }

    #[track_caller]
    fn assert_not_trusted(root: &Path, file: &Path, because_of: &Path) {
        let expected = (ProblemCode::NotTrusted, because_of.display().to_string());
        assert_eq!(wrong(root, file), Some(expected));
    }

    #[test]
    fn a_file_of_root_is_read_and_none_is_no_problem() {
        let Some((root, file)) = ground() else { return };
        assert_eq!(read(root.path(), &file).unwrap().unwrap(), b"language = \"de\"");
        assert!(read(root.path(), &root.path().join("etc/other.toml")).is_none());
        assert!(read(root.path(), &root.path().join("nowhere/policy.toml")).is_none());
    }

    #[test]
    fn a_file_that_somebody_else_owns_or_may_write_is_ignored_and_said() {
        let Some((root, file)) = ground() else { return };
        chown(&file, Some(1000), None).unwrap();
        assert_not_trusted(root.path(), &file, &file);
        chown(&file, Some(0), Some(1000)).unwrap();
        assert_eq!(wrong(root.path(), &file), None, "its group may only read");
        mode(&file, 0o664);
        assert_not_trusted(root.path(), &file, &file);
        mode(&file, 0o646);
        assert_not_trusted(root.path(), &file, &file);
    }

    #[test]
    fn a_folder_that_somebody_else_owns_or_may_write_is_ignored_and_said() {
        let Some((root, file)) = ground() else { return };
        let folder = root.path().join("etc");
        for other in [0o777, 0o1777, 0o775] {
            mode(&folder, other);
            assert_not_trusted(root.path(), &file, &folder);
        }
        mode(&folder, 0o755);
        chown(&folder, Some(1000), None).unwrap();
        assert_not_trusted(root.path(), &file, &folder);
        chown(&folder, Some(0), None).unwrap();
        mode(root.path(), 0o777);
        assert_not_trusted(root.path(), &file, root.path());
    }

    #[test]
    fn a_link_is_not_followed_whether_to_a_file_a_folder_or_nothing() {
        let Some((root, file)) = ground() else { return };
        let link = root.path().join("etc/link.toml");
        symlink(&file, &link).unwrap();
        assert_not_trusted(root.path(), &link, &link);
        let folder = root.path().join("linked");
        symlink(root.path().join("etc"), &folder).unwrap();
        assert_not_trusted(root.path(), &folder.join("policy.toml"), &folder);
        let nothing = root.path().join("etc/nothing.toml");
        symlink("/nowhere", &nothing).unwrap();
        assert_not_trusted(root.path(), &nothing, &nothing);
    }

    #[test]
    fn what_is_no_file_or_too_long_is_said() {
        let Some((root, file)) = ground() else { return };
        assert_not_trusted(root.path(), &root.path().join("etc"), &root.path().join("etc"));
        let below = file.join("policy.toml");
        assert!(read(root.path(), &below).unwrap().is_err(), "a file where a folder should be");
        let length = usize::try_from(forms::LIMIT).unwrap() + 1;
        doors::file::write(&file, &vec![b'#'; length]).unwrap();
        assert_eq!(wrong(root.path(), &file).map(|(code, _)| code), Some(ProblemCode::TooLong));
    }
}
