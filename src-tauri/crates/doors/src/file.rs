//! Reads with a limit, writes whole or not at all.

use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

use atomic_write_file::AtomicWriteFile;

/// Reads at most `limit` bytes of a regular file; a longer one, a folder, a device or a pipe is an error.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    // Before opening: a pipe that nobody writes to would hold us up.
    if !std::fs::metadata(path)?.is_file() {
        return Err(not_regular());
    }
    let file = File::open(path)?;
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

/// Whether a regular file begins with these bytes; a folder, a device or a pipe is an error.
pub fn starts_with(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(not_regular());
    }
    let mut head = Vec::new();
    File::open(path)?.take(bytes.len() as u64).read_to_end(&mut head)?;
    Ok(head == bytes)
}

fn not_regular() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "not a regular file")
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

/// Begins a file that appears under its name only when [`Pending::finish`] is called. A new file is this person's alone
/// (0600 where there are modes); one that is replaced keeps its mode.
pub fn begin(path: &Path) -> io::Result<Pending> {
    let options = &mut AtomicWriteFile::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path).map(Pending)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit_and_not_one_byte_further() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, b"12345").unwrap();
        assert_eq!(read(&path, 5).unwrap(), b"12345");
        assert_eq!(read(&path, 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(read(&folder.path().join("none"), 5).unwrap_err().kind(), io::ErrorKind::NotFound);
        write(&path, b"a\xffb").unwrap();
        assert_eq!(read_text(&path, 5).unwrap(), "a\u{fffd}b");
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path(), 5).is_err());
    }

    #[test]
    fn an_unfinished_file_leaves_the_old_one_and_no_trace() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, b"old").unwrap();
        let mut pending = begin(&path).unwrap();
        pending.write_all(b"new").unwrap();
        drop(pending);
        assert_eq!(read(&path, 5).unwrap(), b"old");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_this_persons_alone_and_a_replaced_one_keeps_its_mode() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        write(&path, b"x").unwrap();
        assert_eq!(mode(&path), 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        write(&path, b"y").unwrap();
        assert_eq!(mode(&path), 0o644);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_and_a_link_to_one_are_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
        assert!(read(Path::new("/dev/zero"), 5).is_err());
        assert!(read(&link, 5).is_err());
        assert!(starts_with(&link, b"x").is_err());
    }
}
