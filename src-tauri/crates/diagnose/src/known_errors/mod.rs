//! Known errors: what a code, a message or a person's own words mean, and what to do. The catalogue's data lies in `catalogue/`, its texts
//! in `errors.ftl`; both are turned into tables when the program is built.

mod lookup;
mod matcher;
mod own;
mod rows;
mod topics;
pub mod vector;
mod words;

use crate::{Actor, CheckId, step::ids};

pub use lookup::{Match, MatchedBy, browse, look_up};
pub use matcher::{Place, Sign, find_known, speaks_of_enrollment};
pub use own::{OwnErrors, Unusable, in_language};

ids! {
    /// What a person enrolls.
    Platform {
        /// A Windows PC.
        Windows = "windows",
        /// A Mac.
        Macos = "macos",
        /// A Linux computer.
        Linux = "linux",
        /// An iPhone or iPad.
        Ios = "ios",
        /// An Android telephone or tablet.
        Android = "android",
    }
}

/// One error that is known.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a row of data: each says one thing")]
pub struct Entry {
    /// Its name in documents and text ids: `error-<id>`, with `.meaning`, and `.correction` and `.ask` where it has them.
    pub id: &'static str,
    /// Codes as they are usually written.
    pub codes: &'static [&'static str],
    /// The codes' names in headers and documents.
    pub names: &'static [&'static str],
    /// What screens say, in every language that is known.
    pub messages: &'static [&'static str],
    /// Where it occurs.
    pub platforms: &'static [Platform],
    /// Who can mend it; `None`: it takes both.
    pub actor: Option<Actor>,
    /// The cause is documented; else it is inferred, and must not be sold as certain.
    pub certain: bool,
    /// Means other things outside enrollment.
    pub generic: bool,
    /// Belongs to a client or system that is no longer supported.
    pub legacy: bool,
    /// Checks that can see the cause.
    pub checks: &'static [CheckId],
    /// What to do, in order: `step-<id>` in the texts.
    pub steps: &'static [&'static str],
    /// A document says something else of it, and is wrong.
    pub correction: bool,
    /// Several causes, and a question that tells them apart.
    pub ask: bool,
    /// Where this is known from.
    pub sources: &'static [&'static str],
}

/// What kind of text a document of the index is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// What a screen says: its words stand in this order.
    Message,
    /// What a person says of it: any order.
    Said,
}

/// A text of the index; its words are the row of the same place.
#[derive(Debug)]
struct Document {
    entry: u16,
    kind: Kind,
}

#[expect(clippy::unreadable_literal, reason = "generated")]
mod catalogue {
    use super::{
        Document, Entry, Kind, Platform,
        rows::{Rows, Words},
    };
    use crate::{Actor, CheckId};

    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}

/// Every entry.
pub fn entries() -> &'static [Entry] {
    catalogue::ENTRIES
}

/// The entry of this id.
pub fn entry(id: &str) -> Option<&'static Entry> {
    catalogue::ENTRIES.iter().find(|entry| entry.id == id)
}

/// Who takes a step of the catalogue.
pub fn step_actor(step: &str) -> Option<Actor> {
    catalogue::STEPS.binary_search_by_key(&step, |(id, _)| id).ok().map(|at| catalogue::STEPS[at].1)
}
