//! Writes a ZIP from members that are compressed already: fixed times, names in UTF-8 and flagged so, 64-bit fields only where a size needs
//! them. Same members, same bytes.
//!
//! Fields and their order: PKWARE's APPNOTE 6.3.10.

use std::io::{self, Write};

/// What the archive says of a member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// CRC-32 of the text.
    pub(crate) crc: u32,
    /// Bytes of the text.
    pub(crate) bytes: u64,
    /// Bytes as compressed.
    pub(crate) packed: u64,
}

/// Names are UTF-8.
const UTF_8: u16 = 1 << 11;

/// Deflate.
const DEFLATE: u16 = 8;

/// The first day a ZIP can tell, 1980-01-01 00:00: no time of this machine is in it.
const TIME: [u8; 4] = [0, 0, 0x21, 0];

/// A regular file that only its owner reads and writes, as systems with modes have it.
const MODE: u32 = 0o100_600 << 16;

/// What does not fit stands in a 64-bit field.
const IN_64: u32 = u32::MAX;

struct Entry {
    name: String,
    sizes: Sizes,
    offset: u64,
}

/// An archive that is being written.
pub(crate) struct Archive<W> {
    out: W,
    written: u64,
    entries: Vec<Entry>,
}

impl<W: Write> Archive<W> {
    pub(crate) fn new(out: W) -> Self {
        Self { out, written: 0, entries: Vec::new() }
    }

    /// Begins a member; exactly `sizes.packed` bytes of it have to follow.
    pub(crate) fn member(&mut self, name: &str, sizes: Sizes) -> io::Result<()> {
        let entry = Entry { name: name.to_owned(), sizes, offset: self.written };
        let is_long = sizes.bytes >= u64::from(IN_64) || sizes.packed >= u64::from(IN_64);
        let mut head = b"PK\x03\x04".to_vec();
        entry.common(is_long, is_long, &mut head)?;
        head.extend(if is_long { 20_u16 } else { 0 }.to_le_bytes());
        head.extend(name.as_bytes());
        if is_long {
            extra(&[sizes.bytes, sizes.packed], &mut head);
        }
        self.entries.push(entry);
        self.bytes(&head)
    }

    /// Bytes of the member that was begun last.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Writes the directory; the archive's size.
    pub(crate) fn finish(mut self) -> io::Result<(W, u64)> {
        let begin = self.written;
        let entries = std::mem::take(&mut self.entries);
        for entry in &entries {
            let directory = entry.directory()?;
            self.bytes(&directory)?;
        }
        let size = self.written - begin;
        let count = entries.len() as u64;
        let is_long = count >= 0xffff || size >= u64::from(IN_64) || begin >= u64::from(IN_64);
        let mut end = Vec::new();
        if is_long {
            end.extend(b"PK\x06\x06");
            end.extend(44_u64.to_le_bytes());
            end.extend([45, 3, 45, 0]);
            end.extend([0; 8]);
            for field in [count, count, size, begin] {
                end.extend(field.to_le_bytes());
            }
            end.extend(b"PK\x06\x07");
            end.extend(0_u32.to_le_bytes());
            end.extend(self.written.to_le_bytes());
            end.extend(1_u32.to_le_bytes());
        }
        end.extend(b"PK\x05\x06");
        end.extend([0; 4]);
        let short = u16::try_from(count).unwrap_or(u16::MAX).to_le_bytes();
        end.extend(short);
        end.extend(short);
        end.extend(in_32(size).to_le_bytes());
        end.extend(in_32(begin).to_le_bytes());
        end.extend([0; 2]);
        self.bytes(&end)?;
        Ok((self.out, self.written))
    }
}

impl Entry {
    /// What head and directory have in common, from the version needed to the length of the name.
    fn common(&self, is_long: bool, sizes_are_long: bool, into: &mut Vec<u8>) -> io::Result<()> {
        let Sizes { crc, bytes, packed } = self.sizes;
        let name = u16::try_from(self.name.len())
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "the name of a part is too long"))?;
        into.extend(if is_long { 45_u16 } else { 20 }.to_le_bytes());
        into.extend(UTF_8.to_le_bytes());
        into.extend(DEFLATE.to_le_bytes());
        into.extend(TIME);
        into.extend(crc.to_le_bytes());
        let size = |size: u64| if sizes_are_long { IN_64 } else { in_32(size) };
        into.extend(size(packed).to_le_bytes());
        into.extend(size(bytes).to_le_bytes());
        into.extend(name.to_le_bytes());
        Ok(())
    }

    fn directory(&self) -> io::Result<Vec<u8>> {
        let Sizes { bytes, packed, .. } = self.sizes;
        let sizes_are_long = bytes >= u64::from(IN_64) || packed >= u64::from(IN_64);
        let mut long = if sizes_are_long { vec![bytes, packed] } else { Vec::new() };
        long.extend(Some(self.offset).filter(|offset| *offset >= u64::from(IN_64)));
        let mut entry = b"PK\x01\x02".to_vec();
        // Made on a system with modes.
        entry.extend([if long.is_empty() { 20 } else { 45 }, 3]);
        self.common(!long.is_empty(), sizes_are_long, &mut entry)?;
        let length = if long.is_empty() { 0 } else { 4 + 8 * long.len() };
        entry.extend(u16::try_from(length).unwrap_or(0).to_le_bytes());
        // No comment, first disk, no inner attributes.
        entry.extend([0; 6]);
        entry.extend(MODE.to_le_bytes());
        entry.extend(in_32(self.offset).to_le_bytes());
        entry.extend(self.name.as_bytes());
        if !long.is_empty() {
            extra(&long, &mut entry);
        }
        Ok(entry)
    }
}

/// A field of 64-bit sizes.
fn extra(sizes: &[u64], into: &mut Vec<u8>) {
    into.extend([1, 0]);
    into.extend(u16::try_from(8 * sizes.len()).unwrap_or(0).to_le_bytes());
    for size in sizes {
        into.extend(size.to_le_bytes());
    }
}

fn in_32(size: u64) -> u32 {
    u32::try_from(size).unwrap_or(IN_64)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;
    use crate::pack::deflate::{Deflater, END};

    /// Counts what is written and keeps its beginning and end.
    #[test]
    fn what_it_writes_opens_and_needs_no_64_bit_fields() {
        let mut archive = Archive::new(Vec::new());
        let mut deflater = Deflater::new();
        for (name, text) in [("a.txt", "one\n".repeat(1000)), ("logs/報告 ü.log", String::new())] {
            let mut packed = Vec::new();
            deflater.piece(text.as_bytes(), &mut packed);
            packed.extend(END);
            let mut crc = libdeflater::Crc::new();
            crc.update(text.as_bytes());
            let sizes = Sizes { crc: crc.sum(), bytes: text.len() as u64, packed: packed.len() as u64 };
            archive.member(name, sizes).unwrap();
            archive.bytes(&packed).unwrap();
        }
        let (bytes, size) = archive.finish().unwrap();
        assert_eq!(bytes.len() as u64, size);
        assert!(!bytes.windows(4).any(|window| window == b"PK\x06\x06"));
        let mut read = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        read.by_name("a.txt").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "one\n".repeat(1000));
        assert_eq!(read.by_name("logs/報告 ü.log").unwrap().size(), 0);
    }

    #[test]
    fn sizes_past_32_bits_stand_in_64_bit_fields() {
        let mut archive = Archive::new(Vec::new());
        let sizes = Sizes { crc: 7, bytes: 5 << 32, packed: 3 };
        archive.member("long.log", sizes).unwrap();
        archive.bytes(&[1, 2, 3]).unwrap();
        archive.written += 5 << 32;
        archive.member("late.log", Sizes { crc: 0, bytes: 0, packed: 2 }).unwrap();
        archive.bytes(&END).unwrap();
        let (bytes, _) = archive.finish().unwrap();
        let found = |mark: &[u8]| bytes.windows(mark.len()).filter(|window| *window == mark).count();
        assert_eq!(found(b"PK\x06\x06"), 1);
        assert_eq!(found(&(5_u64 << 32).to_le_bytes()), 2, "in the head and in the directory");
    }
}
