//! Gets a finished report to where the policy says. Gets a file, never looks inside, never makes one.

mod folder;

use std::{fmt::Debug, io, path::Path};

use policy::Delivery;

/// Where a report went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The place, as IT knows it.
    pub place: String,
}

/// Why a report did not arrive.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// The report itself cannot be read.
    #[error("the report cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    /// The place is not there now; later may help.
    #[error("{place} is not there: {source}")]
    NotThere {
        /// The place.
        place: String,
        /// What the system said.
        source: io::Error,
    },
    /// The place does not take it.
    #[error("{place} does not take it: {source}")]
    Refused {
        /// The place.
        place: String,
        /// What the system said.
        source: io::Error,
    },
    /// Another report of the same name lies there already.
    #[error("{place} holds another report of that name")]
    Taken {
        /// The place.
        place: String,
    },
}

/// A way to deliver, one file each.
pub(crate) trait Deliver {
    /// Brings the file there under `name`. Once there, the same file again changes nothing.
    fn deliver(&self, report: &Path, name: &str) -> Result<Receipt, DeliveryError>;
}

/// Delivers to the folder that the policy names; `None`: it names none.
pub fn deliver(delivery: &Delivery, report: &Path, name: &str) -> Option<Result<Receipt, DeliveryError>> {
    let path = delivery.folder.path.as_deref()?;
    Some(folder::Folder { path: Path::new(path) }.deliver(report, name))
}
