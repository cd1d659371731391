//! Opens a report on IT's machine: verifies every byte against the manifest, unpacks into an empty folder only.
//!
//! The archive may be hostile: sizes are capped before anything is unpacked, names that could leave the folder are refused.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde_json::Value;
use zip::ZipArchive;

use crate::collect::sha256;

/// The most members. Ours have some dozens.
const MOST_MEMBERS: usize = 10_000;

/// The most bytes of one member, unpacked.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// A report that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its short name, as the manifest has it.
    pub reference: String,
    /// Every part is there, unchanged, and nothing else is.
    pub verified: bool,
    /// The parts.
    pub parts: Vec<OpenedPart>,
    /// What does not fit the manifest, one line each.
    pub problems: Vec<String>,
}

/// A part of an opened report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedPart {
    /// Name in the archive.
    pub name: String,
    /// Bytes.
    pub bytes: u64,
    /// The source's id.
    pub source: String,
    /// Fits the manifest.
    pub verified: bool,
}

/// Why a report was not opened at all.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file cannot be read.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no archive, or a damaged one.
    #[error("{0}")]
    Archive(#[from] zip::result::ZipError),
    /// It is encrypted to IT's key.
    #[error("this report is sealed; this version opens reports that are not")]
    Sealed,
    /// It has no manifest.
    #[error("it holds no manifest: this is not a report")]
    NoManifest,
    /// A newer program wrote it.
    #[error("it was written by version {0}; a newer program is needed")]
    Newer(String),
    /// It holds too much.
    #[error("it holds more than a report can")]
    TooLarge,
    /// The folder to unpack into is not empty.
    #[error("{0} is not an empty folder")]
    NotEmpty(PathBuf),
    /// There is no such part.
    #[error("it holds no {0}")]
    NoPart(String),
}

/// Verifies a report and, with a folder, unpacks it there.
pub fn open(path: &Path, out: Option<&Path>) -> Result<Opened, OpenError> {
    let mut archive = archive(path)?;
    let manifest = manifest(&mut archive)?;
    if let Some(out) = out {
        empty_folder(out)?;
    }
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let listed = manifest["parts"].as_array().cloned().unwrap_or_default();
    let mut problems = Vec::new();
    let mut parts = Vec::new();
    let mut known = BTreeSet::from(["manifest.json".to_owned()]);
    for part in listed.iter().filter(|part| part["sha256"].is_string()) {
        let name = text(part, "name");
        known.insert(name.clone());
        let verified = match member(&mut archive, &name) {
            Ok(bytes) if sha256(&bytes) == text(part, "sha256") => {
                match out.map(|out| unpack(out, &name, &bytes)) {
                    Some(Err(problem)) => {
                        problems.push(format!("{name}: {problem}"));
                        false
                    }
                    Some(Ok(())) | None => true,
                }
            }
            Ok(_) => {
                problems.push(format!("{name}: does not fit the manifest"));
                false
            }
            Err(error) => {
                problems.push(format!("{name}: {error}"));
                false
            }
        };
        parts.push(OpenedPart {
            bytes: part["bytes"].as_u64().unwrap_or_default(),
            source: text(part, "source"),
            verified,
            name,
        });
    }
    for name in archive.file_names() {
        match name {
            Ok(name) if known.contains(name.as_ref()) => {}
            Ok(name) => problems.push(format!("{name}: not in the manifest")),
            Err(error) => problems.push(error.to_string()),
        }
    }
    if let Some(out) = out {
        let bytes = member(&mut archive, "manifest.json")?;
        doors::file::write(&out.join("manifest.json"), &bytes)?;
    }
    let verified = problems.is_empty() && !parts.is_empty();
    Ok(Opened { reference: text(&manifest, "reference"), verified, parts, problems })
}

/// One part's text, for replaying.
pub fn read_part(path: &Path, name: &str) -> Result<String, OpenError> {
    let mut archive = archive(path)?;
    manifest(&mut archive)?;
    member(&mut archive, name).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

type Archive = ZipArchive<fs::File>;

fn archive(path: &Path) -> Result<Archive, OpenError> {
    if doors::file::starts_with(path, b"age-encryption.org/")? {
        return Err(OpenError::Sealed);
    }
    let archive = ZipArchive::new(fs::File::open(path)?)?;
    if archive.len() > MOST_MEMBERS {
        return Err(OpenError::TooLarge);
    }
    Ok(archive)
}

fn manifest(archive: &mut Archive) -> Result<Value, OpenError> {
    let bytes = member(archive, "manifest.json").map_err(|error| match error {
        OpenError::NoPart(_) => OpenError::NoManifest,
        other => other,
    })?;
    let manifest: Value = serde_json::from_slice(&bytes).map_err(|_| OpenError::NoManifest)?;
    match manifest["schema"].as_u64() {
        None => Err(OpenError::NoManifest),
        Some(schema) if schema > u64::from(facts::SCHEMA) => {
            Err(OpenError::Newer(manifest["program"].as_str().unwrap_or("?").to_owned()))
        }
        Some(_) => Ok(manifest),
    }
}

/// A member's bytes; what it says about its size is not believed.
fn member(archive: &mut Archive, name: &str) -> Result<Vec<u8>, OpenError> {
    let member = archive.by_name(name).map_err(|error| match error {
        zip::result::ZipError::FileNotFound => OpenError::NoPart(name.to_owned()),
        other => OpenError::Archive(other),
    })?;
    if member.size() > LARGEST {
        return Err(OpenError::TooLarge);
    }
    let mut bytes = Vec::new();
    member.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(OpenError::TooLarge);
    }
    Ok(bytes)
}

/// Makes the folder, or accepts one that is there and empty.
fn empty_folder(path: &Path) -> Result<(), OpenError> {
    match fs::read_dir(path) {
        Ok(entries) => match entries.count() {
            0 => Ok(()),
            _ => Err(OpenError::NotEmpty(path.to_owned())),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(doors::file::private_folder(path)?),
        Err(error) => Err(error.into()),
    }
}

fn unpack(out: &Path, name: &str, bytes: &[u8]) -> Result<(), String> {
    let path = safe_path(out, name).ok_or("its name could leave the folder")?;
    if path.exists() {
        return Err("another part has the same name".to_owned());
    }
    path.parent().map_or(Ok(()), doors::file::private_folder).map_err(|error| error.to_string())?;
    doors::file::write(&path, bytes).map_err(|error| error.to_string())
}

/// Plain names only: nothing absolute, no `..`, no drive, no name that Windows keeps for devices.
fn safe_path(out: &Path, name: &str) -> Option<PathBuf> {
    const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];
    let is_device = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
        let numbered = (stem.starts_with("com") || stem.starts_with("lpt")) && stem.chars().count() == 4;
        DEVICES.contains(&stem.as_str()) || numbered
    };
    let mut path = out.to_owned();
    for part in name.split('/') {
        let plain = !part.is_empty()
            && !part.chars().all(|c| c == '.')
            && !part.ends_with(['.', ' '])
            && !part.contains(['\\', ':', '<', '>', '"', '|', '?', '*'])
            && !part.chars().any(char::is_control)
            && part.len() <= 200
            && !is_device(part);
        if !plain {
            return None;
        }
        path.push(part);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_leave_the_folder_or_mean_a_device_are_refused() {
        let out = Path::new("/out");
        assert_eq!(safe_path(out, "logs/a/b.log"), Some(PathBuf::from("/out/logs/a/b.log")));
        for name in [
            "../a",
            "/etc/passwd",
            "a/../b",
            "C:\\x",
            "a\\b",
            "con",
            "logs/NUL.txt",
            "COM1",
            "a.",
            "",
            "a//b",
            "x:y",
            "a\u{0}",
        ] {
            assert_eq!(safe_path(out, name), None, "{name}");
        }
    }
}
