//! Files of the build: read, written, copied with permissions and a time of its own. Failures name the file.

use std::{
    fs::{self, File, FileTimes},
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use crate::Stop;

/// Turns an error of the file system into the sentence that names the file.
pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Stop + '_ {
    move |error| Stop(format!("{}: {error}", path.display()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the wall is around the product; these are the build's own files"
)]
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(at(path))
}

pub(crate) fn read_text(path: &Path) -> Result<String, Stop> {
    String::from_utf8(read(path)?).map_err(|error| Stop(format!("{}: {error}", path.display())))
}

/// Writes the file, and the folders it needs.
#[expect(
    clippy::disallowed_methods,
    reason = "the wall is around the product; these are the build's own files"
)]
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Stop> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, bytes).map_err(at(path))
}

/// An empty folder, whatever lay there.
pub(crate) fn empty_folder(path: &Path) -> Result<(), Stop> {
    if path.exists() {
        fs::remove_dir_all(path).map_err(at(path))?;
    }
    fs::create_dir_all(path).map_err(at(path))
}

/// Permissions where the system has them (`0o755`).
pub(crate) fn permit(path: &Path, mode: u32) -> Result<(), Stop> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(at(path))?;
    }
    #[cfg(not(unix))]
    let _ = (path, mode);
    Ok(())
}

/// Every file below a folder, in order.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(at(&next))? {
            let path = entry.map_err(at(&next))?.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Gives a folder and all below it one permission for folders and one time, so that two builds pack the same.
pub(crate) fn settle(folder: &Path, seconds: u64) -> Result<(), Stop> {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() {
            settle(&path, seconds)?;
        } else if cfg!(unix) {
            let times = FileTimes::new().set_modified(time).set_accessed(time);
            File::open(&path).and_then(|file| file.set_times(times)).map_err(at(&path))?;
        }
    }
    permit(folder, 0o755)?;
    if cfg!(unix) {
        let times = FileTimes::new().set_modified(time);
        File::open(folder).and_then(|file| file.set_times(times)).map_err(at(folder))?;
    }
    Ok(())
}
