//! What IT wants: one typed definition with its defaults, the forms it is written in, and the readers of each system.
//!
//! Read only where an ordinary user cannot write. A broken key is named and left at its default; the rest works.

pub mod artefacts;
mod definition;
mod delivery;
mod forms;
mod keys;
mod kind;
mod loaded;
mod own_error;
mod own_text;
mod readers;

pub use definition::{Contact, Organisation, Policy, Thresholds};
pub use delivery::{Address, AzureBlob, DESTINATIONS, Delivery, Folder, Https, Mail, Secret, Ticket, Tus};
pub use keys::{BROWSERS, KEYS, KeyDefinition};
pub use kind::{Entries, Field, Kind};
pub use loaded::{Loaded, Problem, ProblemCode, Value};
pub use own_error::OwnError;
pub use own_text::OwnWords;

use std::{io, path::Path};

/// The policy that holds on this machine. No policy at all is the defaults, without a problem.
pub fn load() -> Loaded {
    let (computer, user) = readers::load();
    computer.beneath(user)
}

/// A file somebody tries (`--policy`), in any of the forms: no matter who owns it, and marked wherever it shows.
pub fn load_trial(path: &Path) -> io::Result<Loaded> {
    let place = path.display().to_string();
    let read = match doors::file::read(path, forms::LIMIT) {
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Err(forms::Unread::from_error(&error)),
        bytes => forms::read(&bytes?),
    };
    let mut loaded = Loaded::at(&place).with(read, false);
    loaded.trial = true;
    Ok(loaded)
}
