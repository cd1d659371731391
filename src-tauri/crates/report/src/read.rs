//! Reads a source: regular files below a listed folder, no links followed, the newest part of a long one, decoded to text.

use std::{
    fs::{self, Metadata},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

/// A text that was read, with how much of it there was.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) present: u64,
    pub(crate) cut: bool,
}

/// How deep a folder that a person added is walked.
const DEEPEST: usize = 8;

/// How many files of one source are read.
const MOST_FILES: usize = 200;

/// The newest `keep` bytes of a regular file.
pub(crate) fn file(path: &Path, keep: u64) -> io::Result<Text> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut file = fs::File::open(path)?;
    let present = file.metadata()?.len();
    let mut head = [0; 3];
    let read = file.read(&mut head)?;
    let encoding = Encoding::of(&head[..read]);
    // An even distance keeps the halves of UTF-16 together.
    let skip = present.saturating_sub(keep) & !1;
    file.seek(SeekFrom::Start(skip))?;
    let mut bytes = Vec::new();
    file.take(keep + 1).read_to_end(&mut bytes)?;
    Ok(decoded(&bytes, encoding, present, skip > 0))
}

/// The newest `keep` bytes of what a program printed.
pub(crate) fn output(bytes: &[u8], keep: u64) -> Text {
    let encoding = Encoding::of(bytes);
    let keep = usize::try_from(keep).unwrap_or(usize::MAX);
    let skip = bytes.len().saturating_sub(keep) & !1;
    decoded(&bytes[skip..], encoding, bytes.len() as u64, skip > 0)
}

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

/// A file, or the regular files below a folder, that a person added.
pub(crate) fn added(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = below(path)?;
    files.truncate(MOST_FILES);
    Ok(files)
}

/// A file, or all regular files below a folder, in the order of their names.
pub(crate) fn below(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    walk(path, DEEPEST, &mut files)?;
    files.sort();
    Ok(files)
}

fn walk(path: &Path, depth: usize, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let metadata = fs::symlink_metadata(path)?;
    if metadata.is_file() {
        files.push(path.to_owned());
    } else if metadata.is_dir() && depth > 0 {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(path)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        entries.sort();
        for entry in entries {
            // One folder that cannot be read does not lose its neighbours.
            let _ = walk(&entry, depth - 1, files);
        }
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
}

impl Encoding {
    /// By its mark; UTF-16 without one shows by a zero beside the first character.
    fn of(head: &[u8]) -> Self {
        match head {
            [0xff, 0xfe, ..] => Encoding::Utf16LittleEndian,
            [0xfe, 0xff, ..] => Encoding::Utf16BigEndian,
            [first, 0, ..] if *first != 0 => Encoding::Utf16LittleEndian,
            [0, second, ..] if *second != 0 => Encoding::Utf16BigEndian,
            _ => Encoding::Utf8,
        }
    }
}

fn decoded(bytes: &[u8], encoding: Encoding, present: u64, cut: bool) -> Text {
    let units = |from: fn([u8; 2]) -> u16| -> Vec<u16> {
        bytes.chunks_exact(2).map(|pair| from([pair[0], pair[1]])).collect()
    };
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        Encoding::Utf16LittleEndian => String::from_utf16_lossy(&units(u16::from_le_bytes)),
        Encoding::Utf16BigEndian => String::from_utf16_lossy(&units(u16::from_be_bytes)),
    };
    let text = text.trim_start_matches('\u{feff}');
    // A head that was cut off begins after its first line break: half a secret is still one.
    let text = if cut { text.split_once('\n').map_or("", |(_, whole)| whole) } else { text };
    Text { text: text.to_owned(), present, cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_decoded_whatever_windows_wrote_them_in() {
        let utf16: Vec<u8> = "\u{feff}Gerät é\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(output(&utf16, 1000).text, "Gerät é\r\n");
        let big: Vec<u8> = "\u{feff}Gerät".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(output(&big, 1000).text, "Gerät");
        assert_eq!(output(b"\xef\xbb\xbfa\xffb", 1000).text, "a\u{fffd}b");
    }

    #[test]
    fn the_head_of_a_long_text_goes_with_its_half_line() {
        let cut = output(b"password=hunter2\nsecond\nthird\n", 20);
        assert_eq!(cut.text, "second\nthird\n");
        assert!(cut.cut);
        assert_eq!(cut.present, 30);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_devices_are_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("a.log");
        std::os::unix::fs::symlink("/etc/passwd", &link).unwrap();
        assert!(file(&link, 100).is_err());
        assert!(file(Path::new("/dev/zero"), 100).is_err());
        assert!(listed(folder.path(), "", ".log", 30).unwrap().is_empty());
        assert!(added(folder.path()).unwrap().is_empty());
    }
}
