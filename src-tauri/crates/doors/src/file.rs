//! Reads with a limit, writes whole or not at all.

use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

use atomic_write_file::AtomicWriteFile;

/// Reads at most `limit` bytes of a regular file; a longer one, a folder, a device or a pipe is an error.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("longer than {limit} bytes")));
    }
    Ok(bytes)
}

/// Reads at most `limit` bytes of a regular file as UTF-8, damaged bytes replaced.
pub fn read_text(path: &Path, limit: u64) -> io::Result<String> {
    read(path, limit).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether a regular file begins with these bytes.
pub fn starts_with(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut head = Vec::new();
    File::open(path)?.take(bytes.len() as u64).read_to_end(&mut head)?;
    Ok(head == bytes)
}

/// Makes a folder, and the folders above it, that only this user can look into. One that is there stays as it is.
pub fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes a whole file: a temporary file beside it, fsync, rename. Interrupted: the old file or the whole new one.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = begin(path)?;
    file.write_all(bytes)?;
    file.finish()
}

/// Begins a file that appears under its name only when [`Pending::finish`] is called.
pub fn begin(path: &Path) -> io::Result<Pending> {
    AtomicWriteFile::open(path).map(Pending)
}

/// A file that does not exist yet. Dropped unfinished, nothing is left.
#[derive(Debug)]
pub struct Pending(AtomicWriteFile);

impl Pending {
    /// Syncs and gives it its name.
    pub fn finish(self) -> io::Result<()> {
        self.0.commit()
    }
}

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl io::Seek for Pending {
    fn seek(&mut self, position: io::SeekFrom) -> io::Result<u64> {
        self.0.seek(position)
    }
}
