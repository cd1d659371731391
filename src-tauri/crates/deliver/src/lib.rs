//! Gets a finished report to where the policy says, once, whatever the network does. Gets a file, never looks inside, never makes one.
//!
//! The outbox keeps what has not arrived yet; a destination is one file behind one trait. What is secret (tokens, signatures, passwords) is in
//! no error, no `Debug` output and no place that is shown.

mod destinations;
mod failure;
mod letter;
mod link;
mod meter;
mod outbox;
mod record;
mod tls;

pub use destinations::{Definition, REGISTRY, places};
pub use failure::{Code, Failed};
pub use letter::{Letter, letter};
pub use link::{Limits, Proxy, Ways};
pub use meter::Meter;
pub use outbox::{Expired, Outbox, OutboxError, Staged};
pub use record::{Entry, Receipt, State, Wrong};
