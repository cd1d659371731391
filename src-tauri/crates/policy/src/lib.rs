//! What IT wants: one typed definition with its defaults, and the readers of each system.
//!
//! Read only where an ordinary user cannot write. A broken key is named and left at its default; the rest works.

mod definition;

pub use definition::{Contact, Organisation, Policy, Thresholds};
