//! Finds a source's files: regular files below a listed folder, no links followed. Reads none of them.

use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

/// How deep a folder that a person added is walked.
const DEEPEST: usize = 8;

/// How many files of one source are read.
const MOST_FILES: usize = 200;

/// How many files below what somebody added are read.
const MOST_ADDED: usize = 10_000;

/// The files of a folder whose names begin and end so, not older than `days`, in the order of their names.
pub(crate) fn listed(folder: &Path, begins: &str, ends: &str, days: u64) -> io::Result<Vec<PathBuf>> {
    let oldest = SystemTime::now().checked_sub(Duration::from_secs(days * 24 * 60 * 60));
    let young = |metadata: &Metadata| match (metadata.modified(), oldest) {
        (Ok(modified), Some(oldest)) => modified >= oldest,
        _ => true,
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let fits = name.starts_with(&begins.to_lowercase()) && name.ends_with(&ends.to_lowercase());
        if fits && entry.metadata().is_ok_and(|metadata| metadata.is_file() && young(&metadata)) {
            paths.push(entry.path());
        }
    }
    paths.sort();
    paths.truncate(MOST_FILES);
    Ok(paths)
}

/// A path that is not read, and why.
pub(crate) type LeftOut = (PathBuf, String);

/// What lies below a path that a person or IT added, in the order of names: regular files, and what is left out with the reason why.
pub(crate) fn added(path: &Path) -> io::Result<(Vec<PathBuf>, Vec<LeftOut>)> {
    let mut files = Vec::new();
    let mut others = Vec::new();
    walk(path, DEEPEST, &mut files, &mut |path, why| others.push((path, why)))?;
    files.sort();
    others.sort();
    if files.len() > MOST_ADDED {
        others.extend(
            files
                .split_off(MOST_ADDED)
                .into_iter()
                .map(|path| (path, "more files than are looked at".to_owned())),
        );
        others.truncate(MOST_FILES);
    }
    Ok((files, others))
}

/// A file, or all regular files below a folder, in the order of their names.
pub(crate) fn below(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    walk(path, DEEPEST, &mut files, &mut |_, _| {})?;
    files.sort();
    Ok(files)
}

fn walk(
    path: &Path,
    depth: usize,
    files: &mut Vec<PathBuf>,
    other: &mut dyn FnMut(PathBuf, String),
) -> io::Result<()> {
    let metadata = fs::symlink_metadata(path)?;
    if metadata.is_file() {
        files.push(path.to_owned());
    } else if metadata.is_symlink() {
        other(path.to_owned(), "a link, not followed".to_owned());
    } else if !metadata.is_dir() {
        other(path.to_owned(), "not a regular file".to_owned());
    } else if depth == 0 {
        other(path.to_owned(), "deeper than is looked at".to_owned());
    } else {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(path)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        entries.sort();
        for entry in entries {
            // One folder that cannot be read does not lose its neighbours.
            if let Err(error) = walk(&entry, depth - 1, files, other) {
                other(entry, error.to_string());
            }
        }
    }
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn links_and_pipes_are_not_read_and_are_named() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("a.log")).unwrap();
        assert!(listed(folder.path(), "", ".log", 30).unwrap().is_empty());
        let (files, others) = added(folder.path()).unwrap();
        assert_eq!((files.len(), others.len()), (0, 1));
        assert!(others[0].1.contains("link"));
    }
}
