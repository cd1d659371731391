//! Tests across crates, and what more than one of them does.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "for tests alone: they start programs and read what those wrote"
)]

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// A key pair as `age-keygen` writes it: the file, and the public key.
///
/// # Panics
///
/// Where `age-keygen` is missing or fails: `cargo xtask test` installs it.
pub fn age_key(folder: &Path, name: &str) -> (PathBuf, String) {
    let path = folder.join(name);
    let made = Command::new("age-keygen").arg("-o").arg(&path).output().unwrap();
    assert!(made.status.success(), "{made:?}");
    let text = std::fs::read_to_string(&path).unwrap();
    let public = text.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap().to_owned();
    (path, public)
}
