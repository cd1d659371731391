//! Opens a report on IT's machine: unseals it, verifies every byte against the manifest, unpacks into an empty folder only.
//!
//! The archive may be hostile. Names, kinds and promised sizes of all members are looked at before anything is unpacked; one that could write
//! elsewhere means that nothing is. What is unpacked never follows a link and never grows past what was promised.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, BufReader, Read, Seek, Write},
    path::{Path, PathBuf},
};

use serde_json::Value;
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zip::{ZipArchive, result::ZipError};

use crate::{
    pipeline::hexadecimal,
    seal::{self, UnsealError},
};

/// The most members. Ours have some hundreds.
const MOST_MEMBERS: usize = 20_000;

/// The most bytes of a document that is held in memory: manifest, facts, verdicts, known errors.
const LARGEST_DOCUMENT: u64 = 64 * 1024 * 1024;

/// What any report may unpack to, however well its logs are packed. Bytes.
const ALWAYS_UNPACKED: u64 = 2 * 1024 * 1024 * 1024;

/// Beyond that, how many times its own size a report may unpack to: the most repetitive logs pack three hundredfold, a bomb a thousandfold.
const MOST_TIMES: u64 = 400;

/// A report that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its short name, as the manifest has it.
    pub reference: String,
    /// It was sealed to a key.
    pub sealed: bool,
    /// Every part is there, unchanged, and nothing else is.
    pub verified: bool,
    /// The parts.
    pub parts: Vec<OpenedPart>,
    /// What does not fit the manifest.
    pub problems: Vec<Mismatch>,
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

/// Something in a report that does not fit its manifest, or that no report of ours has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Name of the member; empty: the archive as a whole.
    pub part: String,
    /// What is wrong.
    pub code: MismatchCode,
    /// What the system or the archive said; often empty.
    pub detail: String,
}

/// Codes, for detail behind a text: people are told in their own language by the code.
impl std::fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {} {}", self.part, self.code.as_str(), self.detail)
    }
}

/// What can be wrong with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MismatchCode {
    /// Other bytes than the manifest says.
    Changed,
    /// The manifest has it, the archive does not.
    Missing,
    /// The archive has it, the manifest does not.
    Unlisted,
    /// It cannot be unpacked.
    Damaged,
    /// Its name could leave the folder, or means a device.
    UnsafeName,
    /// It is a link, or no file at all.
    NotAFile,
    /// Another one has the same name on some system.
    SameName,
    /// Bytes around, between or under the members that no report of ours has.
    Hidden,
    /// It could not be written into the folder.
    NotWritten,
}

impl MismatchCode {
    /// All of them, for the test that walks the texts.
    pub const ALL: &'static [MismatchCode] = &[
        MismatchCode::Changed,
        MismatchCode::Missing,
        MismatchCode::Unlisted,
        MismatchCode::Damaged,
        MismatchCode::UnsafeName,
        MismatchCode::NotAFile,
        MismatchCode::SameName,
        MismatchCode::Hidden,
        MismatchCode::NotWritten,
    ];

    /// The code as written in documents and text ids (`report-mismatch-<code>`).
    pub fn as_str(self) -> &'static str {
        match self {
            MismatchCode::Changed => "changed",
            MismatchCode::Missing => "missing",
            MismatchCode::Unlisted => "unlisted",
            MismatchCode::Damaged => "damaged",
            MismatchCode::UnsafeName => "unsafe-name",
            MismatchCode::NotAFile => "not-a-file",
            MismatchCode::SameName => "same-name",
            MismatchCode::Hidden => "hidden",
            MismatchCode::NotWritten => "not-written",
        }
    }

    /// Whoever made such an archive means harm: nothing of it is unpacked.
    fn is_hostile(self) -> bool {
        match self {
            MismatchCode::UnsafeName
            | MismatchCode::NotAFile
            | MismatchCode::SameName
            | MismatchCode::Hidden => true,
            MismatchCode::Changed
            | MismatchCode::Missing
            | MismatchCode::Unlisted
            | MismatchCode::Damaged
            | MismatchCode::NotWritten => false,
        }
    }
}

/// Why a report was not opened at all. A text exists for each: `report-not-opened-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file cannot be read, or the folder not written.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no archive, or a damaged one.
    #[error("{0}")]
    Damaged(String),
    /// It is encrypted to IT's key, and no private key was given.
    #[error("it is sealed: its private key is needed")]
    Sealed,
    /// It is encrypted to another key.
    #[error("it is sealed to another key")]
    OtherKey,
    /// The file with the private key cannot be used.
    #[error("{0}")]
    Identity(String),
    /// It has no manifest that could be read.
    #[error("it holds no manifest: this is not a report")]
    NoManifest,
    /// A newer program wrote it: its version, or the schema's.
    #[error("version {0} is needed")]
    Newer(String),
    /// It holds too much.
    #[error("it holds more than a report can")]
    TooLarge,
    /// The folder to unpack into is not empty.
    #[error("{path} is not an empty folder", path = .0.display())]
    NotEmpty(PathBuf),
    /// There is no such part.
    #[error("it holds no {0}")]
    NoPart(String),
}

impl OpenError {
    /// The code as written in text ids.
    pub fn code(&self) -> &'static str {
        match self {
            OpenError::Io(_) => "unreadable",
            OpenError::Damaged(_) => "damaged",
            OpenError::Sealed => "sealed",
            OpenError::OtherKey => "other-key",
            OpenError::Identity(_) => "identity",
            OpenError::NoManifest => "no-report",
            OpenError::Newer(_) => "newer",
            OpenError::TooLarge => "too-large",
            OpenError::NotEmpty(_) => "not-empty",
            OpenError::NoPart(_) => "no-part",
        }
    }

    /// What the text needs: the system's words, a version, a folder, a part. Often empty.
    pub fn detail(&self) -> String {
        match self {
            OpenError::Io(error) => error.to_string(),
            OpenError::Damaged(text)
            | OpenError::Identity(text)
            | OpenError::Newer(text)
            | OpenError::NoPart(text) => text.clone(),
            OpenError::NotEmpty(path) => path.display().to_string(),
            OpenError::Sealed | OpenError::OtherKey | OpenError::NoManifest | OpenError::TooLarge => {
                String::new()
            }
        }
    }
}

impl From<ZipError> for OpenError {
    fn from(error: ZipError) -> Self {
        match error {
            // An encrypted stream that was changed says so while it is read.
            ZipError::Io(error)
                if !matches!(
                    error.kind(),
                    io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof
                ) =>
            {
                OpenError::Io(error)
            }
            other => OpenError::Damaged(other.to_string()),
        }
    }
}

impl From<UnsealError> for OpenError {
    fn from(error: UnsealError) -> Self {
        match error {
            UnsealError::Io(error) => OpenError::Io(error),
            UnsealError::Identity(..) => OpenError::Identity(error.to_string()),
            UnsealError::OtherKey => OpenError::OtherKey,
            UnsealError::Damaged(detail) => OpenError::Damaged(detail),
        }
    }
}

/// What a report is read from: the file itself, or what is sealed in it.
trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// An open report: its manifest was read and is not newer than this program.
pub struct Report {
    archive: ZipArchive<Box<dyn ReadSeek>>,
    manifest: Value,
    sealed: bool,
    /// Size of the file.
    bytes: u64,
}

impl std::fmt::Debug for Report {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { archive: _, manifest, sealed, bytes } = self;
        formatter
            .debug_struct("Report")
            .field("manifest", manifest)
            .field("sealed", sealed)
            .field("bytes", bytes)
            .finish_non_exhaustive()
    }
}

/// Verifies a report and, with a folder, unpacks it there. `identity`: a file with the private key of a sealed one.
pub fn open(path: &Path, identity: Option<&Path>, out: Option<&Path>) -> Result<Opened, OpenError> {
    let mut report = Report::open(path, identity)?;
    if let Some(out) = out {
        empty_folder(out)?;
    }
    report.verify(out)
}

/// Whether a file is a report by its first bytes: an archive, or sealed.
pub fn is_report(path: &Path) -> io::Result<bool> {
    Ok(doors::file::starts_with(path, b"PK\x03\x04")? || is_sealed(path)?)
}

/// Whether a file is encrypted with age, by its first bytes.
pub fn is_sealed(path: &Path) -> io::Result<bool> {
    doors::file::starts_with(path, seal::MARK)
}

impl Report {
    /// Opens the archive and reads its manifest.
    pub fn open(path: &Path, identity: Option<&Path>) -> Result<Self, OpenError> {
        // Before opening: a pipe that nobody writes to would hold us up.
        let metadata = fs::metadata(path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file").into());
        }
        let sealed = is_sealed(path)?;
        let file = File::open(path)?;
        let reader: Box<dyn ReadSeek> = if sealed {
            Box::new(seal::unseal(file, identity.ok_or(OpenError::Sealed)?)?)
        } else {
            Box::new(BufReader::new(file))
        };
        let mut archive = ZipArchive::new(reader)?;
        if archive.len() > MOST_MEMBERS {
            return Err(OpenError::TooLarge);
        }
        let manifest = manifest(&mut archive)?;
        Ok(Self { archive, manifest, sealed, bytes: metadata.len() })
    }

    /// The manifest, as it stands.
    pub fn manifest(&self) -> &Value {
        &self.manifest
    }

    /// Whether it was encrypted.
    pub fn is_sealed(&self) -> bool {
        self.sealed
    }

    /// Whether the archive holds a part.
    pub fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The text of one of its documents.
    pub fn part(&mut self, name: &str) -> Result<String, OpenError> {
        let bytes = self.bytes_of(name, LARGEST_DOCUMENT)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// A document's bytes, as long as there are no more than `most`.
    pub(crate) fn bytes_of(&mut self, name: &str, most: u64) -> Result<Vec<u8>, OpenError> {
        document(&mut self.archive, name, most)
    }

    /// Compares every byte with the manifest; with a folder, which must be empty, unpacks what fits. Nothing is unpacked of a hostile archive.
    pub fn verify(&mut self, out: Option<&Path>) -> Result<Opened, OpenError> {
        let listed = self.listed();
        let mut problems = self.inspect(&listed)?;
        let out = out.filter(|_| !problems.iter().any(|problem| problem.code.is_hostile()));
        let mut parts = Vec::new();
        for (name, part) in &listed {
            let verified = match self.compare(name, part, out) {
                Ok(()) => true,
                Err((code, detail)) => {
                    problems.push(Mismatch { part: name.clone(), code, detail });
                    false
                }
            };
            let bytes = part["bytes"].as_u64().unwrap_or_default();
            parts.push(OpenedPart { name: name.clone(), bytes, source: text(part, "source"), verified });
        }
        if let Some(out) = out {
            let bytes = document(&mut self.archive, MANIFEST, LARGEST_DOCUMENT)?;
            doors::file::write(&out.join(MANIFEST), &bytes)?;
        }
        let verified = problems.is_empty() && !parts.is_empty();
        let reference = text(&self.manifest, "reference");
        Ok(Opened { reference, sealed: self.sealed, verified, parts, problems })
    }

    /// What the manifest says goes, by name.
    fn listed(&self) -> BTreeMap<String, Value> {
        let parts = self.manifest["parts"].as_array().into_iter().flatten();
        let goes = parts.filter(|part| part["sha256"].is_string());
        goes.map(|part| (text(part, "name"), part.clone())).collect()
    }

    /// Looks at every member without unpacking any.
    fn inspect(&mut self, listed: &BTreeMap<String, Value>) -> Result<Vec<Mismatch>, OpenError> {
        let mut problems = Vec::new();
        let mut problem = |part: &str, code, detail: &str| {
            problems.push(Mismatch { part: part.to_owned(), code, detail: detail.to_owned() });
        };
        let around = self.archive.offset() != 0 || !self.archive.comment().is_empty();
        let under = self.archive.has_overlapping_entries().unwrap_or(true);
        if around || under || self.archive.validate_header_consistency().is_err() {
            problem("", MismatchCode::Hidden, "");
        }
        if self.archive.has_duplicate_names() {
            problem("", MismatchCode::SameName, "");
        }
        let mut promised: u64 = 0;
        let mut folded = BTreeSet::new();
        let mut folders = BTreeSet::new();
        for index in 0..self.archive.len() {
            let member = match self.archive.by_index_raw(index) {
                Ok(member) => member,
                Err(error) => {
                    problem(&format!("#{index}"), MismatchCode::Damaged, &error.to_string());
                    continue;
                }
            };
            promised = promised.saturating_add(member.size());
            let Ok(name) = member.name().map(std::borrow::Cow::into_owned) else {
                problem(&format!("#{index}"), MismatchCode::UnsafeName, "");
                continue;
            };
            let kind = member.unix_mode().unwrap_or_default() & KIND_OF_FILE;
            if !(kind == 0 || kind == REGULAR_FILE) || !member.is_file() || member.encrypted() {
                problem(&name, MismatchCode::NotAFile, "");
            }
            if !member.comment().is_empty() {
                problem(&name, MismatchCode::Hidden, "");
            }
            if plain_parts(&name).is_none() {
                problem(&name, MismatchCode::UnsafeName, "");
            }
            let name_folded = fold(&name);
            for (at, _) in name_folded.match_indices('/') {
                folders.insert(name_folded[..at].to_owned());
            }
            if !folded.insert(name_folded) {
                problem(&name, MismatchCode::SameName, "");
            }
            if name != MANIFEST && !listed.contains_key(&name) {
                problem(&name, MismatchCode::Unlisted, "");
            }
        }
        // A file where another member needs a folder.
        for name in folded.intersection(&folders) {
            problem(name, MismatchCode::SameName, "");
        }
        if promised > ALWAYS_UNPACKED.max(self.bytes.saturating_mul(MOST_TIMES)) {
            return Err(OpenError::TooLarge);
        }
        Ok(problems)
    }

    /// One part against its line in the manifest, and into the folder where it fits.
    fn compare(
        &mut self,
        name: &str,
        part: &Value,
        out: Option<&Path>,
    ) -> Result<(), (MismatchCode, String)> {
        let damaged = |error: &dyn std::fmt::Display| (MismatchCode::Damaged, error.to_string());
        let not_written = |error: io::Error| (MismatchCode::NotWritten, error.to_string());
        let mut member = match self.archive.by_name(name) {
            Ok(member) => member,
            Err(ZipError::FileNotFound) => return Err((MismatchCode::Missing, String::new())),
            Err(error) => return Err(damaged(&error)),
        };
        let bytes = part["bytes"].as_u64().unwrap_or_default();
        if member.size() != bytes {
            return Err((MismatchCode::Changed, String::new()));
        }
        let path = match out {
            None => None,
            Some(out) => {
                let parts = plain_parts(name).ok_or((MismatchCode::UnsafeName, String::new()))?;
                Some(parts.iter().fold(out.to_owned(), |path, part| path.join(part)))
            }
        };
        let mut file = match &path {
            None => None,
            Some(path) => {
                path.parent().map_or(Ok(()), doors::file::private_folder).map_err(not_written)?;
                Some(doors::file::begin(path).map_err(not_written)?)
            }
        };
        let mut digest = Sha256::new();
        let mut buffer = vec![0; 128 * 1024];
        let mut done = 0_u64;
        loop {
            let read = member.read(&mut buffer).map_err(|error| damaged(&error))?;
            if read == 0 {
                break;
            }
            done += read as u64;
            // What it said about its size is not believed.
            if done > bytes {
                return Err((MismatchCode::Changed, String::new()));
            }
            digest.update(&buffer[..read]);
            if let Some(file) = &mut file {
                file.write_all(&buffer[..read]).map_err(not_written)?;
            }
        }
        if done != bytes || hexadecimal(&digest.finalize()) != text(part, "sha256") {
            return Err((MismatchCode::Changed, String::new()));
        }
        file.map_or(Ok(()), doors::file::Pending::finish).map_err(not_written)
    }
}

const MANIFEST: &str = "manifest.json";

/// The kind of a file in its Unix mode, and the one that is a file (`sys/stat.h`: `S_IFMT`, `S_IFREG`).
const KIND_OF_FILE: u32 = 0o170_000;
const REGULAR_FILE: u32 = 0o100_000;

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

fn manifest(archive: &mut ZipArchive<Box<dyn ReadSeek>>) -> Result<Value, OpenError> {
    let bytes = document(archive, MANIFEST, LARGEST_DOCUMENT).map_err(|error| match error {
        OpenError::NoPart(_) => OpenError::NoManifest,
        other => other,
    })?;
    let manifest: Value = serde_json::from_slice(&bytes).map_err(|_| OpenError::NoManifest)?;
    match manifest["schema"].as_u64() {
        None => Err(OpenError::NoManifest),
        Some(schema) if schema > u64::from(facts::SCHEMA) => {
            let program = manifest["program"].as_str().map(str::to_owned);
            Err(OpenError::Newer(program.unwrap_or_else(|| format!("with schema {schema}"))))
        }
        Some(_) => Ok(manifest),
    }
}

/// A document's bytes; what it says about its size is not believed.
fn document(
    archive: &mut ZipArchive<Box<dyn ReadSeek>>,
    name: &str,
    most: u64,
) -> Result<Vec<u8>, OpenError> {
    let member = archive.by_name(name).map_err(|error| match error {
        ZipError::FileNotFound => OpenError::NoPart(name.to_owned()),
        other => other.into(),
    })?;
    if member.size() > most {
        return Err(OpenError::TooLarge);
    }
    let mut bytes = Vec::new();
    member.take(most + 1).read_to_end(&mut bytes).map_err(|error| OpenError::from(ZipError::Io(error)))?;
    if bytes.len() as u64 > most {
        return Err(OpenError::TooLarge);
    }
    Ok(bytes)
}

/// Makes the folder, or accepts one that is there and empty.
fn empty_folder(path: &Path) -> Result<(), OpenError> {
    // Asked before it is listed: systems differ in what they answer to listing a file.
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() && fs::read_dir(path)?.next().is_none() => Ok(()),
        Ok(_) => Err(OpenError::NotEmpty(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(doors::file::private_folder(path)?),
        Err(error) => Err(error.into()),
    }
}

/// A name as file systems compare it that know neither case nor composition (NTFS, APFS).
fn fold(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).collect()
}

/// Whether a member of an archive may have this name.
#[cfg(test)]
pub(crate) fn is_safe_name(name: &str) -> bool {
    plain_parts(name).is_some()
}

/// The folders and the name, where all are plain: nothing absolute, no `..`, no drive, no stream, no name that Windows keeps for devices.
fn plain_parts(name: &str) -> Option<Vec<&str>> {
    const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];
    const LONGEST: usize = 200;
    const DEEPEST: usize = 12;
    let is_device = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
        // Windows takes superscript digits for digits here.
        let numbered = (stem.starts_with("com") || stem.starts_with("lpt")) && stem.chars().count() == 4;
        DEVICES.contains(&stem.as_str()) || numbered
    };
    let is_plain = |part: &&str| {
        !part.is_empty()
            && !part.starts_with(' ')
            && !part.ends_with(['.', ' '])
            && !part.contains(['\\', ':', '<', '>', '"', '|', '?', '*'])
            && !part.chars().any(|c| c.is_control() || is_invisible(c))
            && part.len() <= LONGEST
            && !is_device(part)
    };
    let parts: Vec<&str> = name.split('/').collect();
    (parts.len() <= DEEPEST && parts.iter().all(is_plain)).then_some(parts)
}

/// Marks that turn the direction of a name or cannot be seen in it.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_leave_the_folder_or_mean_a_device_are_refused() {
        assert_eq!(plain_parts("logs/a/b.log"), Some(vec!["logs", "a", "b.log"]));
        assert_eq!(plain_parts("logs/added/記錄.log"), Some(vec!["logs", "added", "記錄.log"]));
        for name in [
            "../a",
            "/etc/passwd",
            "a/../b",
            ".",
            "..",
            "C:\\x",
            "C:/x",
            "\\\\server\\share",
            "a\\b",
            "con",
            "logs/NUL.txt",
            "COM1",
            "LPT9.log",
            "COM¹",
            "aux.h",
            "a.",
            "a ",
            " a",
            "",
            "a//b",
            "a/",
            "x:y",
            "a\u{0}",
            "a\u{1b}[2J",
            "a\u{202e}gpj.exe",
        ] {
            assert_eq!(plain_parts(name), None, "{name:?}");
        }
    }

    #[test]
    fn names_are_compared_as_the_least_telling_file_system_does() {
        assert_eq!(fold("logs/A.log"), fold("LOGS/a.LOG"));
        assert_eq!(fold("e\u{301}"), fold("\u{c9}"));
        assert_ne!(fold("a"), fold("b"));
    }
}
