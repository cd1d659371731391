//! Writes the archive: same parts, same bytes, whatever they were made on.

mod archive;
mod deflate;
mod spool;

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
};

use serde::Serialize;
use serde_json::json;

use self::archive::Archive;
pub(crate) use self::{
    archive::Sizes,
    deflate::{Deflater, END},
    spool::{Extent, Spool},
};
use crate::{
    Recipients, Redacted,
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

/// How IT knows the computer: not masked, since IT's own policy asks for it, and shown to the person before anything is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DeviceName {
    /// The computer's name; `None`: not asked for, or not known.
    pub name: Option<String>,
    /// Its serial number; `None`: not asked for, or not known.
    pub serial: Option<String>,
}

/// What is put into the masked summary: the contact line as it was typed, or the computer's name as IT's policy asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filling {
    /// Where it goes; nothing of the machine or the person can write this.
    pub mark: &'static str,
    /// For the page, escaped.
    pub html: String,
    /// For the plain page, on one line.
    pub text: String,
}

impl Filling {
    pub(crate) fn of(all: &[Self], what: fn(&Self) -> &String) -> Vec<(&'static str, String)> {
        all.iter().map(|one| (one.mark, what(one).clone())).collect()
    }
}

/// What a member of the archive holds.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Masked.
    Redacted(Redacted),
    /// A masked page, and what is put into it where its marks stand.
    Page(Redacted, Vec<(&'static str, String)>),
    /// `contact.json`: a document around what was typed.
    AsTyped(AsTyped),
    /// `device.json`: how IT knows the computer.
    Device(DeviceName),
    /// `stand-ins.json`: what each stand-in stands for. Sealed reports only.
    StandIns(BTreeMap<String, String>),
    /// Masked and compressed already; it waits in the spool. Only the pipeline puts something there, and only what was masked.
    Spooled(Spooled),
}

/// What waits in the spool.
#[derive(Clone, Debug)]
pub(crate) struct Spooled {
    pub(crate) sizes: Sizes,
    pub(crate) extent: Extent,
    pub(crate) sha256: String,
}

impl Content {
    /// What it holds, if it is at hand.
    fn at_hand(&self) -> Option<String> {
        let document = match self {
            Content::Redacted(redacted) => return Some(redacted.as_str().to_owned()),
            Content::Page(page, fillings) => {
                // One pass: what is put in holds no marks.
                let filled = |page: String, (mark, what): &(&str, String)| page.replace(mark, what);
                return Some(fillings.iter().fold(page.as_str().to_owned(), filled));
            }
            Content::AsTyped(contact) => json!({"schema": facts::SCHEMA, "contact": contact}),
            Content::Device(device) => {
                json!({"schema": facts::SCHEMA, "name": device.name, "serial": device.serial})
            }
            Content::StandIns(stand_ins) => json!({"schema": facts::SCHEMA, "stand_ins": stand_ins}),
            Content::Spooled(_) => return None,
        };
        Some(serde_json::to_string_pretty(&document).unwrap_or_default())
    }

    /// Bytes that go in, before they are compressed.
    pub(crate) fn bytes(&self) -> u64 {
        match self {
            Content::Spooled(spooled) => spooled.sizes.bytes,
            Content::Redacted(_)
            | Content::Page(..)
            | Content::AsTyped(_)
            | Content::Device(_)
            | Content::StandIns(_) => self.at_hand().unwrap_or_default().len() as u64,
        }
    }

    /// Exactly the first bytes that go in, at most so many.
    pub(crate) fn text(&self, spool: &Spool, most: u64) -> io::Result<String> {
        let mut bytes = Vec::new();
        match (self, self.at_hand()) {
            (Content::Spooled(spooled), _) => {
                let packed = spool.reader(spooled.extent);
                flate2::read::DeflateDecoder::new(packed).take(most).read_to_end(&mut bytes)?;
            }
            (_, text) => {
                text.unwrap_or_default().as_bytes().take(most).read_to_end(&mut bytes)?;
            }
        }
        // A letter that the limit cuts is left out.
        let whole = match std::str::from_utf8(&bytes) {
            Ok(_) => bytes.len(),
            Err(error) => error.valid_up_to(),
        };
        bytes.truncate(whole);
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// As the manifest writes it.
    pub(crate) fn sha256(&self) -> String {
        match self {
            Content::Spooled(spooled) => spooled.sha256.clone(),
            Content::Redacted(_)
            | Content::Page(..)
            | Content::AsTyped(_)
            | Content::Device(_)
            | Content::StandIns(_) => crate::collect::sha256(self.at_hand().unwrap_or_default().as_bytes()),
        }
    }
}

/// Why the archive was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The target cannot be written.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// Whoever was told the progress wanted it to end; nothing was written.
    #[error("cancelled")]
    Cancelled,
}

/// Bytes that are copied at once.
const COPIED: usize = 256 * 1024;

/// Bytes that are compressed in one piece.
const PIECE: usize = 512 * 1024;

/// Writes the members in their order, sealed on the way where there are keys.
pub(crate) fn write<W: Write>(
    out: W,
    members: &[(&str, &Content)],
    spool: &Spool,
    seal_to: Option<&Recipients>,
    told: &mut Told<'_>,
) -> Result<W, WriteError> {
    match seal_to {
        None => archive(out, members, spool, told),
        Some(recipients) => Ok(archive(recipients.seal(out)?, members, spool, told)?.finish()?),
    }
}

fn archive<W: Write>(
    out: W,
    members: &[(&str, &Content)],
    spool: &Spool,
    told: &mut Told<'_>,
) -> Result<W, WriteError> {
    let mut archive = Archive::new(out);
    let mut progress = Progress { all_files: members.len() as u64, ..Progress::default() };
    progress.all_bytes = members.iter().map(|(_, content)| packed_size(content)).sum();
    for (name, content) in members {
        match content {
            Content::Spooled(spooled) => {
                archive.member(name, spooled.sizes)?;
                let mut reader = spool.reader(spooled.extent);
                let mut bytes = vec![0; COPIED];
                loop {
                    let read = reader.read(&mut bytes)?;
                    if read == 0 {
                        break;
                    }
                    archive.bytes(&bytes[..read])?;
                    progress.bytes += read as u64;
                    if !told.goes_on(progress) {
                        return Err(WriteError::Cancelled);
                    }
                }
            }
            Content::Redacted(_)
            | Content::Page(..)
            | Content::AsTyped(_)
            | Content::Device(_)
            | Content::StandIns(_) => {
                let text = content.at_hand().unwrap_or_default();
                let (sizes, packed) = packed(text.as_bytes());
                archive.member(name, sizes)?;
                archive.bytes(&packed)?;
                progress.bytes += text.len() as u64;
            }
        }
        progress.files += 1;
        if !told.goes_on(progress) {
            return Err(WriteError::Cancelled);
        }
    }
    Ok(archive.finish()?.0)
}

fn packed_size(content: &Content) -> u64 {
    match content {
        Content::Spooled(spooled) => spooled.sizes.packed,
        Content::Redacted(_)
        | Content::Page(..)
        | Content::AsTyped(_)
        | Content::Device(_)
        | Content::StandIns(_) => content.bytes(),
    }
}

fn packed(text: &[u8]) -> (Sizes, Vec<u8>) {
    let (mut packed, mut deflater, mut crc) = (Vec::new(), Deflater::new(), libdeflater::Crc::new());
    for piece in text.chunks(PIECE) {
        deflater.piece(piece, &mut packed);
    }
    packed.extend(END);
    crc.update(text);
    (Sizes { crc: crc.sum(), bytes: text.len() as u64, packed: packed.len() as u64 }, packed)
}
