//! A folder or network share: a temporary file there, fsync, rename. The same report is stored once however often it is brought.

use std::{io, path::Path};

use crate::{Deliver, DeliveryError, Receipt};

/// The most that a report may weigh here. Bytes.
const LIMIT: u64 = 1024 * 1024 * 1024;

/// A folder or network share.
#[derive(Debug)]
pub(crate) struct Folder<'a> {
    pub(crate) path: &'a Path,
}

impl Deliver for Folder<'_> {
    fn deliver(&self, report: &Path, name: &str) -> Result<Receipt, DeliveryError> {
        let bytes = doors::file::read(report, LIMIT).map_err(DeliveryError::Unreadable)?;
        let target = self.path.join(name);
        let place = target.display().to_string();
        match doors::file::read(&target, LIMIT) {
            Ok(stored) if stored == bytes => return Ok(Receipt { place }),
            Ok(_) => return Err(DeliveryError::Taken { place }),
            Err(_) => {}
        }
        doors::file::write(&target, &bytes).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::TimedOut | io::ErrorKind::HostUnreachable => {
                DeliveryError::NotThere { place: place.clone(), source }
            }
            _ => DeliveryError::Refused { place: place.clone(), source },
        })?;
        Ok(Receipt { place })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_stored_once_however_often_it_is_brought() {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.zip");
        doors::file::write(&report, b"a report").unwrap();
        let share = folder.path().join("share");
        std::fs::create_dir(&share).unwrap();
        let destination = Folder { path: &share };
        for _ in 0..3 {
            let receipt = destination.deliver(&report, "EH-1.zip").unwrap();
            assert!(receipt.place.ends_with("EH-1.zip"));
        }
        assert_eq!(std::fs::read_dir(&share).unwrap().count(), 1);
        assert_eq!(doors::file::read(&share.join("EH-1.zip"), 100).unwrap(), b"a report");
    }

    #[test]
    fn another_report_of_the_same_name_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.zip");
        doors::file::write(&report, b"a report").unwrap();
        doors::file::write(&folder.path().join("EH-1.zip"), b"another").unwrap();
        let done = Folder { path: folder.path() }.deliver(&report, "EH-1.zip");
        assert!(matches!(done, Err(DeliveryError::Taken { .. })));
        assert_eq!(doors::file::read(&folder.path().join("EH-1.zip"), 100).unwrap(), b"another");
    }

    #[test]
    fn a_share_that_is_gone_is_said_and_may_be_tried_later() {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.zip");
        doors::file::write(&report, b"a report").unwrap();
        let done = Folder { path: &folder.path().join("gone") }.deliver(&report, "EH-1.zip");
        assert!(matches!(done, Err(DeliveryError::NotThere { .. })), "{done:?}");
    }
}
