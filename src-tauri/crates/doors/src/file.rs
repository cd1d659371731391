//! Reads with a limit, writes whole or not at all, locks between processes, and sweeps away what a killed process left half written.

use std::{
    fs::{File, TryLockError},
    io::{self, Read, Write},
    path::{Path, PathBuf},
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
    let file = options.open(path)?;
    // By this a sweep tells it from one whose process is gone. Not every share can lock; what cannot be locked is not swept either.
    #[cfg(unix)]
    let _ = file.as_file().try_lock();
    Ok(Pending { file, path: path.to_owned(), note: None })
}

/// The same in a folder that is not ours: its place is noted in `ours` until it is finished, and [`sweep`] of `ours` finds what a kill leaves there.
pub fn begin_noted(path: &Path, ours: &Path) -> io::Result<Pending> {
    // A folder of ours that cannot be written is no reason to write nothing where the person wants it.
    let note = Note::of(path, ours).ok();
    Ok(Pending { note, ..begin(path)? })
}

/// A file that does not exist yet. Dropped unfinished, nothing is left.
#[derive(Debug)]
pub struct Pending {
    file: AtomicWriteFile,
    path: PathBuf,
    /// Forgotten after the file is finished or given up.
    note: Option<Note>,
}

impl Pending {
    /// Syncs and gives it its name.
    pub fn finish(self) -> io::Result<()> {
        let Self { file, path, note: _note } = self;
        let finished = file.commit();
        if finished.is_err() {
            sweep_beside(&path);
        }
        finished
    }
}

/// Says where a file is being written. Held by a lock while that goes on.
#[derive(Debug)]
struct Note {
    path: PathBuf,
    _file: File,
}

/// What the names of notes begin with.
const NOTE: &str = "writing-";

/// The longest path that is noted. Bytes.
const LONGEST_NOTE: u64 = 64 * 1024;

impl Note {
    fn of(target: &Path, folder: &Path) -> io::Result<Self> {
        private_folder(folder)?;
        let target = std::path::absolute(target)?;
        let target = target.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
        let own = std::process::id();
        for number in 0..u16::MAX {
            let path = folder.join(format!("{NOTE}{own}-{number}"));
            let mut file = match private(File::options().create_new(true).write(true)).open(&path) {
                Ok(file) => file,
                // Of another part of this process, or of an earlier one that had its number.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            };
            #[cfg(unix)]
            let _ = file.try_lock();
            file.write_all(target.as_bytes())?;
            // Between the two lines above somebody else's sweep may have taken it for an old one.
            if path.exists() {
                return Ok(Self { path, _file: file });
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Removes what processes that are gone left half written: in this folder of ours, and beside the files that are noted in it. What a process
/// that still runs is writing stays.
pub fn sweep(ours: &Path) {
    let Ok(entries) = std::fs::read_dir(ours) else { return };
    for entry in entries.flatten() {
        let (name, path) = (entry.file_name(), entry.path());
        let Some(name) = name.to_str() else { continue };
        let is_note = name.starts_with(NOTE);
        let is_ours = is_note || half_written(name).is_some() || is_nameless(name);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_file()) || !is_abandoned(&path) {
            continue;
        }
        if is_note && let Ok(target) = read_text(&path, LONGEST_NOTE) {
            sweep_beside(Path::new(&target));
        }
        let _ = std::fs::remove_file(path);
    }
}

/// Removes what was begun for this file by processes that are gone.
fn sweep_beside(target: &Path) {
    let (Some(folder), Some(file)) = (target.parent(), target.file_name()) else { return };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_of_it = name.to_str().and_then(half_written).is_some_and(|whole| whole == file);
        if is_of_it && entry.file_type().is_ok_and(|kind| kind.is_file()) && is_abandoned(&entry.path()) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// The file that one of this name was begun for: `.report.zip.x7Kq2P` for `report.zip` (atomic-write-file 0.3, `RandomName`).
fn half_written(name: &str) -> Option<&str> {
    let (whole, random) = name.strip_prefix('.')?.rsplit_once('.')?;
    (!whole.is_empty() && is_random(random)).then_some(whole)
}

/// Whether a file that is to have no name at all is called so on systems where it has one for a moment (tempfile 3, `tempfile_in`).
fn is_nameless(name: &str) -> bool {
    name.strip_prefix(".tmp").is_some_and(is_random)
}

fn is_random(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether no process has it open to write any more.
fn is_abandoned(path: &Path) -> bool {
    let mut options = File::options();
    options.write(true);
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 0);
    let opened = options.open(path);
    #[cfg(unix)]
    let opened = opened.and_then(|file| file.try_lock().map_err(io::Error::from));
    opened.is_ok()
}

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl io::Seek for Pending {
    fn seek(&mut self, position: io::SeekFrom) -> io::Result<u64> {
        self.file.seek(position)
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

    #[test]
    fn a_file_that_cannot_have_its_name_leaves_no_trace() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let mut pending = begin(&path).unwrap();
        pending.write_all(b"new").unwrap();
        std::fs::create_dir(&path).unwrap();
        assert!(pending.finish().is_err());
        assert_eq!(names(folder.path()), ["file"]);
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "leaves files as a killed process leaves them")]
    fn what_a_killed_process_left_is_swept_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let (ours, theirs) = (folder.path().join("ours"), folder.path().join("theirs"));
        private_folder(&ours).unwrap();
        private_folder(&theirs).unwrap();
        // As a process that is gone left them: nobody has them open.
        let target = theirs.join("report.zip");
        std::fs::write(ours.join("writing-1-0"), target.to_str().unwrap()).unwrap();
        std::fs::write(ours.join(".settings.json.aB3dE6"), b"half").unwrap();
        std::fs::write(ours.join(".tmpaB3dE6"), b"half").unwrap();
        std::fs::write(theirs.join(".report.zip.aB3dE6"), b"half").unwrap();
        let others = [
            ".other.zip.aB3dE6",
            ".report.zip.aB3dE67",
            ".report.zip.aB-dE6",
            "report.zip.aB3dE6",
            "report.zip",
        ];
        for other in others {
            std::fs::write(theirs.join(other), b"theirs").unwrap();
        }
        std::fs::create_dir(theirs.join(".report.zip.folder")).unwrap();
        std::fs::write(ours.join("settings.json"), b"{}").unwrap();
        sweep(&ours);
        assert_eq!(names(&ours), ["settings.json"]);
        let mut expected = [&others[..], &[".report.zip.folder"]].concat();
        expected.sort_unstable();
        assert_eq!(names(&theirs), expected);
    }

    #[test]
    fn what_is_being_written_is_not_swept() {
        let folder = tempfile::tempdir().unwrap();
        let (ours, theirs) = (folder.path().join("ours"), folder.path().join("theirs"));
        private_folder(&theirs).unwrap();
        let path = theirs.join("report.zip");
        let mut pending = begin_noted(&path, &ours).unwrap();
        let noted = names(&ours);
        assert_eq!(noted.len(), 1);
        assert_eq!(read_text(&ours.join(&noted[0]), 4096).unwrap(), path.to_str().unwrap());
        pending.write_all(b"half").unwrap();
        // Where it has no name from its beginning it is given one here, as it is for a moment at its end.
        #[cfg(target_os = "linux")]
        {
            use std::os::fd::AsRawFd;

            let half = theirs.join(".report.zip.aB3dE6");
            let open = format!("/proc/self/fd/{}", pending.file.as_file().as_raw_fd());
            nix::unistd::linkat(
                nix::fcntl::AT_FDCWD,
                open.as_str(),
                nix::fcntl::AT_FDCWD,
                &half,
                nix::fcntl::AtFlags::AT_SYMLINK_FOLLOW,
            )
            .unwrap();
        }
        let before = names(&theirs);
        sweep(&ours);
        sweep_beside(&path);
        assert_eq!((names(&ours), names(&theirs)), (noted, before.clone()));
        assert!(!before.is_empty());
        pending.finish().unwrap();
        assert_eq!(names(&ours), Vec::<String>::new());
        sweep_beside(&path);
        assert_eq!(
            (names(&theirs), read(&path, 9).unwrap()),
            (vec!["report.zip".to_owned()], b"half".to_vec())
        );
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
