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

/// Every file below, in order; links are not followed.
///
/// # Panics
///
/// Where a file goes while it is looked at.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().unwrap().is_dir() {
            files.extend(below(&entry.path()));
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    files
}

/// Numbers that look random and are the same in every run.
pub fn shuffled(number: u64) -> u64 {
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
    state ^= state >> 29;
    state = state.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state ^ (state >> 32)
}
