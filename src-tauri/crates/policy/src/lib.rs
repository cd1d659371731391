//! What IT wants: one typed definition with its defaults, and the readers of each system.
//!
//! Read only where an ordinary user cannot write. A broken key is named and left at its default; the rest works.

mod definition;
mod delivery;
mod keys;
mod loaded;
mod own_error;
mod readers;
mod toml_file;

pub use definition::{Contact, Organisation, Policy, Thresholds};
pub use delivery::{Address, AzureBlob, DESTINATIONS, Delivery, Folder, Https, Mail, Secret, Ticket, Tus};
pub use keys::{KEYS, KeyDefinition, Kind};
pub use loaded::{Loaded, Problem, ProblemCode, Value};
pub use own_error::OwnError;

use std::{io, path::Path};

/// The policy that holds on this machine. No policy at all is the defaults, without a problem.
pub fn load() -> Loaded {
    readers::load()
}

/// A file somebody tries (`--policy`): no matter who owns it, and marked wherever it shows.
pub fn load_trial(path: &Path) -> io::Result<Loaded> {
    let bytes = doors::file::read(path, toml_file::LIMIT)?;
    let mut loaded = toml_file::read(&path.display().to_string(), &bytes);
    loaded.trial = true;
    Ok(loaded)
}
