//! What the outbox knows of one report: one file, replaced whole. Readable for later versions: unknown keys are kept, missing ones have defaults.

use std::{collections::BTreeMap, io, path::Path};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Version of the file's shape. A reader takes every older one.
pub(crate) const SCHEMA: u32 = 1;

/// The most that is read of the file. Bytes.
const LIMIT: u64 = 4 * 1024 * 1024;

/// Where a report stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// On this computer, to be sent.
    #[default]
    Waiting,
    /// The receiver has it.
    Delivered,
    /// No destination takes it, ever.
    Refused,
}

/// What went wrong last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// A [`crate::Code`], as written.
    pub code: String,
    /// Where, as IT knows the place.
    #[serde(default)]
    pub place: String,
    /// For IT: a status, the system's words.
    #[serde(default)]
    pub detail: String,
    /// When.
    pub at: Timestamp,
}

/// Who has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The destination's id.
    pub destination: String,
    /// Where, as IT knows the place.
    pub place: String,
    /// What the receiver calls it.
    #[serde(default)]
    pub receipt: Option<String>,
    /// When it was delivered.
    pub at: Timestamp,
}

/// One report in the outbox, or the receipt of one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Version of this shape.
    #[serde(default)]
    pub schema: u32,
    /// The version of the program that wrote it last.
    #[serde(default)]
    pub program: String,
    /// The report's reference, and the entry's id.
    pub reference: String,
    /// Receivers see it with every try, so that they store one report once.
    #[serde(default)]
    pub key: String,
    /// When the report was made.
    pub made_at: Timestamp,
    /// The file's name, at the receiver too.
    pub file: String,
    /// Its size.
    #[serde(default)]
    pub bytes: u64,
    /// SHA-256 of it, in hexadecimal digits.
    #[serde(default)]
    pub sha256: String,
    /// The subject, where it goes by mail, in IT's language.
    #[serde(default)]
    pub subject: String,
    /// What stands over it, where it goes by mail, in IT's language.
    #[serde(default)]
    pub text: String,
    /// Where it stands.
    #[serde(default)]
    pub state: State,
    /// Waits for the person: it is not sent by itself.
    #[serde(default)]
    pub held: bool,
    /// How often it was tried.
    #[serde(default)]
    pub attempts: u32,
    /// Not before; `None`: as soon as there is an occasion.
    #[serde(default)]
    pub next_try_at: Option<Timestamp>,
    /// What went wrong last.
    #[serde(default)]
    pub wrong: Option<Wrong>,
    /// Who has it.
    #[serde(default)]
    pub receipt: Option<Receipt>,
    /// Destinations that will never take it, by what tells them apart.
    #[serde(default)]
    pub(crate) refused: BTreeMap<String, Wrong>,
    /// How far each destination is, in its own words.
    #[serde(default)]
    pub(crate) positions: BTreeMap<String, Value>,
    /// When the clock first said that it waited too long: one look may be at a wrong clock.
    #[serde(default)]
    pub(crate) too_old_since: Option<Timestamp>,
    /// What a newer version wrote and this one does not know.
    #[serde(flatten)]
    pub(crate) rest: Map<String, Value>,
}

impl Entry {
    /// Reads it, whichever version wrote it.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let bytes = doors::file::read(path, LIMIT)?;
        serde_json::from_slice(&bytes).map_err(io::Error::from)
    }

    /// Replaces it, whole or not at all.
    pub(crate) fn write(&mut self, path: &Path) -> io::Result<()> {
        self.schema = self.schema.max(SCHEMA);
        env!("CARGO_PKG_VERSION").clone_into(&mut self.program);
        doors::file::write(path, &serde_json::to_vec_pretty(self)?)
    }

    /// Whether it may be sent by itself now. A date that no wait leads to comes from a clock that was wrong.
    pub fn is_due(&self, now: Timestamp) -> bool {
        const LONGEST_WAIT: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);
        let due = self.next_try_at.is_none_or(|next| next <= now || next.duration_since(now) > LONGEST_WAIT);
        self.state == State::Waiting && !self.held && due
    }

    /// Written by a version that knows more than this one.
    pub fn is_newer(&self) -> bool {
        self.schema > SCHEMA
    }
}
