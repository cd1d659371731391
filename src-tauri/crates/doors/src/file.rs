//! Reads with a limit, writes whole or not at all, and locks between processes.

use std::{
    fs::{File, TryLockError},
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

/// Makes what was created, renamed or removed in a folder last through a power cut, where a system needs to be told.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

/// A lock that other processes respect. It ends when it is dropped, and with this process at the latest.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "held, not used")] File);

/// Takes the lock of this file, making the file where it is not there. `None`: another process, or another part of this one, holds it.
pub fn lock(path: &Path) -> io::Result<Option<Lock>> {
    let file = private(File::options().create(true).truncate(false).write(true)).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Opens a file that is written piece by piece, with what it already holds; one that is not there is made. Nobody may take it for whole
/// before [`keep_new`] gave it its name.
pub fn pieces(path: &Path) -> io::Result<File> {
    File::options().create(true).truncate(false).read(true).write(true).open(path)
}

/// Gives a finished file its name, unless something has that name already.
pub fn keep_new(pieces: &Path, path: &Path) -> io::Result<()> {
    // A second name first: renaming would replace what is there. Where the place has no second names, nothing better than looking is left.
    match std::fs::hard_link(pieces, path) {
        Ok(()) => {
            let _ = std::fs::remove_file(pieces);
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
        Err(_) if path.try_exists().unwrap_or(false) => return Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => std::fs::rename(pieces, path)?,
    }
    // A share that cannot be told to sync has its own ways.
    let _ = path.parent().map(sync_folder);
    Ok(())
}

fn private(options: &mut std::fs::OpenOptions) -> &mut std::fs::OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
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
    fn a_lock_is_held_by_one_and_free_once_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let held = lock(&path).unwrap();
        assert!(held.is_some() && lock(&path).unwrap().is_none());
        drop(held);
        assert!(lock(&path).unwrap().is_some());
    }

    #[test]
    fn a_finished_file_takes_no_name_that_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let (half, whole) = (folder.path().join("half"), folder.path().join("whole"));
        pieces(&half).unwrap().write_all(b"new").unwrap();
        write(&whole, b"old").unwrap();
        assert_eq!(keep_new(&half, &whole).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(read(&whole, 5).unwrap(), b"old");
        std::fs::remove_file(&whole).unwrap();
        keep_new(&half, &whole).unwrap();
        assert_eq!(read(&whole, 5).unwrap(), b"new");
        assert!(!half.exists());
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
