//! A folder or network share: piece by piece into a file beside it, synced, read back, then its name. A share that went away meanwhile is gone on
//! with where it stood.

use std::{
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use futures::{FutureExt, future::BoxFuture};
use policy::Delivery;
use serde::{Deserialize, Serialize};

use super::{Destination, Parcel, Position};
use crate::{Code, Failed, Meter, link::Link, outbox::digest};

/// Written and synced at a time. Bytes.
const PIECE: u64 = 8 * 1024 * 1024;

pub(super) fn of(delivery: &Delivery) -> Option<Box<dyn Destination>> {
    let path = PathBuf::from(delivery.folder.path.as_ref()?);
    Some(Box::new(Folder { path, limit: delivery.folder.limit }))
}

struct Folder {
    path: PathBuf,
    limit: u64,
}

/// How far it is.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    bytes: u64,
}

impl Destination for Folder {
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        position: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>> {
        self.bring(parcel, position, link).boxed()
    }

    fn place(&self) -> String {
        self.path.display().to_string()
    }

    fn address(&self) -> String {
        self.place()
    }

    fn limit(&self) -> u64 {
        self.limit
    }
}

impl Folder {
    async fn bring(
        &self,
        parcel: &Parcel<'_>,
        position: &mut Position<'_>,
        link: &Link<'_>,
    ) -> Result<Option<String>, Failed> {
        let target = self.path.join(&parcel.name);
        // The key in its name: two computers never write into the same one.
        let pieces =
            self.path.join(format!(".{}-{}.part", parcel.reference, &parcel.key[..parcel.key.len().min(8)]));
        let path = self.path.clone();
        blocking(link, move || if path.is_dir() { Ok(()) } else { Err(failed(&not_there(&path))) }).await?;
        if same(link, &target, parcel).await? {
            return Ok(None);
        }
        let mut written = position.read::<Kept>().bytes.min(parcel.bytes);
        while written < parcel.bytes {
            let length = PIECE.min(parcel.bytes - written);
            let (from, to, meter) = (parcel.file.to_owned(), pieces.clone(), Arc::clone(link.meter));
            let begin = written;
            written = blocking(link, move || copy(&from, &to, begin, length, &meter)).await?;
            position.keep(&Kept { bytes: written }, written)?;
        }
        let (half, whole, expected) = (pieces.clone(), target.clone(), (parcel.bytes, parcel.sha256.clone()));
        let meter = Arc::clone(link.meter);
        let named = blocking(link, move || {
            // Rights to write without rights to read are enough: then nothing can be compared.
            let stored = digest(&half, || meter.touch());
            if stored.as_ref().is_ok_and(|stored| *stored != expected) {
                let _ = std::fs::remove_file(&half);
                return Err(Failed::new(Code::NotWhole, half.display().to_string()));
            }
            doors::file::keep_new(&half, &whole).map_err(|error| failed(&error))
        });
        match named.await {
            Ok(()) => Ok(None),
            Err(failed) if failed.code == Code::NotWhole => {
                position.keep(&Kept::default(), 0)?;
                Err(failed)
            }
            // Between the look above and now: ours from another process, or somebody else's.
            Err(failed) if failed.code == Code::Taken && same(link, &target, parcel).await? => Ok(None),
            Err(failed) => Err(failed),
        }
    }
}

/// Whether the report is there already. Another file of that name is never replaced.
async fn same(link: &Link<'_>, target: &Path, parcel: &Parcel<'_>) -> Result<bool, Failed> {
    let (target, bytes, sha256) = (target.to_owned(), parcel.bytes, parcel.sha256.clone());
    let meter = Arc::clone(link.meter);
    blocking(link, move || {
        let Ok(there) = std::fs::metadata(&target) else { return Ok(false) };
        let taken = || Failed::new(Code::Taken, target.display().to_string());
        if there.len() != bytes {
            return Err(taken());
        }
        match digest(&target, || meter.touch()) {
            Ok((_, stored)) if stored == sha256 => Ok(true),
            Ok(_) => Err(taken()),
            Err(error) => Err(failed(&error)),
        }
    })
    .await
}

/// Copies one piece to its place and syncs it; where the file ends then. A shorter file than expected is gone on with from its end.
fn copy(from: &Path, to: &Path, begin: u64, length: u64, meter: &Meter) -> Result<u64, Failed> {
    let mut source = std::fs::File::open(from).map_err(|error| Failed::unreadable(&error))?;
    let there = |error: io::Error| failed(&error);
    let mut pieces = doors::file::pieces(to).map_err(there)?;
    let begin = begin.min(pieces.metadata().map_err(there)?.len());
    pieces.set_len(begin).map_err(there)?;
    pieces.seek(SeekFrom::Start(begin)).map_err(there)?;
    source.seek(SeekFrom::Start(begin)).map_err(|error| Failed::unreadable(&error))?;
    meter.at(begin);
    let (mut left, mut chunk) = (length, vec![0; 256 * 1024]);
    while left > 0 {
        let most = usize::try_from(left).unwrap_or(chunk.len()).min(chunk.len());
        let read = source.read(&mut chunk[..most]).map_err(|error| Failed::unreadable(&error))?;
        if read == 0 {
            break;
        }
        pieces.write_all(&chunk[..read]).map_err(there)?;
        meter.add(read as u64);
        left -= read as u64;
    }
    pieces.sync_data().map_err(there)?;
    Ok(begin + length - left)
}

/// Work on files that may hang, as a share does that went away: given up when nothing moves.
async fn blocking<T: Send + 'static>(
    link: &Link<'_>,
    work: impl FnOnce() -> Result<T, Failed> + Send + 'static,
) -> Result<T, Failed> {
    link.meter.touch();
    let work = tokio::task::spawn_blocking(work);
    tokio::select! {
        done = work => done.unwrap_or_else(|error| Err(Failed::new(Code::NotThere, error.to_string()))),
        () = link.meter.stalled(link.limits.think) => Err(Failed::new(Code::Stalled, "")),
    }
}

fn not_there(path: &Path) -> io::Error {
    match std::fs::metadata(path) {
        Err(error) => error,
        Ok(_) => io::ErrorKind::NotADirectory.into(),
    }
}

fn failed(error: &io::Error) -> Failed {
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::ReceiverFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Code::NotPermitted,
        io::ErrorKind::FileTooLarge => Code::TooLarge,
        io::ErrorKind::AlreadyExists => Code::Taken,
        _ => Code::NotThere,
    };
    Failed::new(code, error.to_string())
}
