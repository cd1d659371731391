//! Log sources to one masked archive for IT, and back: reads, decodes, masks, packs; opens and verifies.
//!
//! Raw text cannot reach the archive: it takes [`Redacted`], which only the redactor makes, and the one line that a person
//! typed on purpose, [`AsTyped`].

mod anchors;
#[cfg(feature = "bench")]
pub mod bench;
mod collect;
#[cfg(any(test, feature = "bench"))]
pub mod generated;
mod identifiers;
mod learned;
mod open;
mod pack;
mod pipeline;
mod progress;
mod read;
mod redact;
mod reference;
mod rules;
mod scan;
mod seal;
mod sources;
mod stream;
mod triage;
mod when;

pub use collect::{CollectError, Collected, Logs, Part, Prepared, Request};
pub use identifiers::Identifiers;
pub use open::{Mismatch, MismatchCode, OpenError, Opened, OpenedPart, Report, is_report, is_sealed, open};
pub use pack::{AsTyped, DeviceName, Filling, WriteError};
pub use progress::Progress;
pub use redact::{Redacted, Redactor};
pub use reference::Reference;
pub use rules::{RULES, Rule};
pub use scan::{Found, Problem, Scan, Scanned, Unread};
pub use seal::{NotARecipient, Recipients, SEALED_ENDING};
pub use sources::{SOURCES, SourceDefinition, Where};
pub use triage::{Cause, Damaged, Day, Logged, Summed, Sums, reports, triage};

/// Removes what runs that were killed left in the folder where reports are made, and beside the reports that they were writing: nothing that a
/// process still holds.
pub fn sweep(waiting: &std::path::Path) {
    doors::file::sweep(waiting);
    sources::sweep(waiting);
}
