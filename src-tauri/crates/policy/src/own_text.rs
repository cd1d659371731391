//! A sentence of the program in IT's own words. Data only: shown letter by letter.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::kind::{Entries, Field, Kind};

/// A sentence in IT's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct OwnWords {
    /// The message that it takes the place of; with `.name` behind it, one of the message's attributes.
    pub id: String,
    /// What stands there instead, by language tag.
    pub text: BTreeMap<String, String>,
}

/// What the policy's entries may hold.
pub(crate) const ENTRIES: Kind = Kind::Entries(&Entries {
    most: 200,
    // The longest id of ours with the longest attribute has room.
    fields: &[Field::required("id", Kind::Text(120)), Field::required("text", Kind::Words(1_000))],
});

impl OwnWords {
    /// An entry that fits [`ENTRIES`].
    pub(crate) fn from_entry(entry: &Value) -> Option<Self> {
        serde_json::from_value(entry.clone()).ok()
    }
}
