//! Where masked parts wait until the report is written: in memory as long as they are small, then in a temporary file without a name that
//! only this user can read and that is gone with this program. What waits there is compressed already.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Up to here it stays in memory. Bytes.
const IN_MEMORY: u64 = 8 * 1024 * 1024;

/// Bytes one after the other.
#[derive(Debug)]
pub(crate) struct Spool {
    folder: PathBuf,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    memory: Vec<u8>,
    file: Option<File>,
    length: u64,
}

/// Where something lies in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) start: u64,
    pub(crate) length: u64,
}

impl Spool {
    /// An empty one; its file, when it needs one, will lie in this folder.
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, inner: Mutex::new(Inner { memory: Vec::new(), file: None, length: 0 }) }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where the next bytes will lie.
    pub(crate) fn length(&self) -> u64 {
        self.inner().length
    }

    /// Appends.
    pub(crate) fn push(&self, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.inner();
        let inner = &mut *inner;
        if inner.file.is_none() && inner.length + bytes.len() as u64 > IN_MEMORY {
            doors::file::private_folder(&self.folder)?;
            let mut file = tempfile::tempfile_in(&self.folder)?;
            file.write_all(&inner.memory)?;
            inner.memory = Vec::new();
            inner.file = Some(file);
        }
        match &mut inner.file {
            Some(file) => {
                file.seek(SeekFrom::Start(inner.length))?;
                file.write_all(bytes)?;
            }
            None => inner.memory.extend_from_slice(bytes),
        }
        inner.length += bytes.len() as u64;
        Ok(())
    }

    /// Forgets what lies behind this place.
    pub(crate) fn cut(&self, length: u64) -> io::Result<()> {
        let mut inner = self.inner();
        inner.length = length;
        if let Some(file) = &inner.file {
            return file.set_len(length);
        }
        inner.memory.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(())
    }

    /// Reads from a place on; fewer bytes than asked for only at the end of the extent.
    fn read(&self, extent: Extent, done: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(extent.length - done).unwrap_or(usize::MAX).min(buffer.len());
        let mut inner = self.inner();
        let at = extent.start + done;
        if let Some(file) = &mut inner.file {
            file.seek(SeekFrom::Start(at))?;
            file.read_exact(&mut buffer[..most])?;
        } else {
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            let bytes = inner.memory.get(at..at + most).ok_or(io::ErrorKind::UnexpectedEof)?;
            buffer[..most].copy_from_slice(bytes);
        }
        Ok(most)
    }

    /// A reader of what lies there.
    pub(crate) fn reader(&self, extent: Extent) -> Reader<'_> {
        Reader { spool: self, extent, done: 0 }
    }
}

/// Reads one extent.
pub(crate) struct Reader<'a> {
    spool: &'a Spool,
    extent: Extent,
    done: u64,
}

impl Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.spool.read(self.extent, self.done, buffer)?;
        self.done += read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_comes_out_from_memory_and_from_the_file_which_has_no_name() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::new(folder.path().join("spool"));
        let read = |start, length| {
            let mut bytes = Vec::new();
            spool.reader(Extent { start, length }).read_to_end(&mut bytes).unwrap();
            bytes
        };
        spool.push(b"one two").unwrap();
        assert_eq!(read(4, 3), b"two");
        spool.push(&vec![b'x'; usize::try_from(IN_MEMORY).unwrap()]).unwrap();
        assert_eq!((read(4, 5), spool.inner().file.is_some()), (b"twoxx".to_vec(), true));
        spool.cut(7).unwrap();
        spool.push(b" three").unwrap();
        assert_eq!(read(0, 13), b"one two three");
        #[cfg(unix)]
        assert_eq!(std::fs::read_dir(folder.path().join("spool")).unwrap().count(), 0);
    }
}
