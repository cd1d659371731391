//! Writes the archive: same parts, same bytes. A temporary file beside the target, fsync, rename.

use std::{io::Write, path::Path};

use serde::Serialize;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    Redacted,
    progress::{Progress, Told},
};

/// What a person typed to be sent as typed: how to reach them. The one thing that is not masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AsTyped(String);

impl AsTyped {
    /// Their own words.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a member of the archive holds.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Masked.
    Redacted(Redacted),
    /// `contact.json`: a document around what was typed.
    AsTyped(AsTyped),
}

impl Content {
    /// Exactly the bytes that go in.
    pub(crate) fn text(&self) -> String {
        match self {
            Content::Redacted(redacted) => redacted.as_str().to_owned(),
            Content::AsTyped(contact) => {
                let document = serde_json::json!({"schema": facts::SCHEMA, "contact": contact});
                serde_json::to_string_pretty(&document).unwrap_or_default()
            }
        }
    }
}

/// Why the archive was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The target cannot be written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The archive cannot be made.
    #[error("{0}")]
    Archive(#[from] zip::result::ZipError),
    /// Whoever was told the progress wanted it to end; nothing was written.
    #[error("cancelled")]
    Cancelled,
}

/// Writes the members in their order; the number of bytes written.
pub(crate) fn write(path: &Path, members: &[(&str, String)], told: &mut Told<'_>) -> Result<u64, WriteError> {
    let all_bytes = members.iter().map(|(_, text)| text.len() as u64).sum();
    let mut progress = Progress { all_bytes, all_files: members.len() as u64, ..Progress::default() };
    let mut archive = ZipWriter::new(doors::file::begin(path)?);
    // No time of this machine in it: the same input gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o600);
    for (name, text) in members {
        archive.start_file(*name, options)?;
        archive.write_all(text.as_bytes())?;
        progress.bytes += text.len() as u64;
        progress.files += 1;
        if !told.goes_on(progress) {
            return Err(WriteError::Cancelled);
        }
    }
    archive.finish()?.finish()?;
    Ok(std::fs::metadata(path)?.len())
}
