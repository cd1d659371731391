//! A policy as it was read: values with their origin, and what was wrong.

use std::collections::BTreeMap;

use crate::{Policy, keys};

/// A policy as it was read.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What holds.
    pub policy: Policy,
    /// The place it was read from; `None`: there is no policy.
    pub source: Option<String>,
    /// Every value that holds, by key, for showing.
    pub values: BTreeMap<&'static str, Value>,
    /// What could not be used.
    pub problems: Vec<Problem>,
    /// Given for trying; not what holds on the machine.
    pub trial: bool,
}

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value; of one that holds a secret, what may be shown of it.
    pub value: serde_json::Value,
    /// File, registry key or preference domain.
    pub from: String,
}

/// Something in the policy that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong: a text exists for each (`policy-problem-<code>`).
    pub code: ProblemCode,
    /// File, registry key or preference domain.
    pub place: String,
    /// Line in the file, from 1.
    pub line: Option<usize>,
    /// The key, where one is meant.
    pub key: Option<String>,
    /// What stands there, or what the parser or the system said.
    pub detail: String,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// The file or key cannot be read.
    Unreadable,
    /// The file is not text in UTF-8.
    NotText,
    /// The file is not TOML.
    NotToml,
    /// An ordinary user could have written it.
    NotTrusted,
    /// There is no such key.
    UnknownKey,
    /// The key cannot hold this.
    WrongValue,
    /// One of the key's entries cannot be used; the others hold.
    WrongEntry,
}

impl ProblemCode {
    /// All of them, for the test that walks the texts.
    pub const ALL: &'static [ProblemCode] = &[
        ProblemCode::Unreadable,
        ProblemCode::NotText,
        ProblemCode::NotToml,
        ProblemCode::NotTrusted,
        ProblemCode::UnknownKey,
        ProblemCode::WrongValue,
        ProblemCode::WrongEntry,
    ];

    /// The code as written in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemCode::Unreadable => "unreadable",
            ProblemCode::NotText => "not-text",
            ProblemCode::NotToml => "not-toml",
            ProblemCode::NotTrusted => "not-trusted",
            ProblemCode::UnknownKey => "unknown-key",
            ProblemCode::WrongValue => "wrong-value",
            ProblemCode::WrongEntry => "wrong-entry",
        }
    }
}

impl Loaded {
    /// A policy of which nothing but its place is known.
    pub(crate) fn at(place: &str) -> Self {
        Self { source: Some(place.to_owned()), ..Self::default() }
    }

    /// The same with a problem of the whole place.
    pub(crate) fn with_problem(mut self, code: ProblemCode, line: Option<usize>, detail: &str) -> Self {
        let place = self.source.clone().unwrap_or_default();
        self.problems.push(Problem { code, place, line, key: None, detail: shortened(detail) });
        self
    }

    /// Says that an entry of a key cannot be used after all: something that only its reader knows does not exist.
    pub fn wrong_entry(&mut self, key: &str, detail: &str) {
        let place = self.source.clone().unwrap_or_default();
        let (key, detail) = (Some(key.to_owned()), shortened(detail));
        self.problems.push(Problem { code: ProblemCode::WrongEntry, place, line: None, key, detail });
    }

    /// Takes one value in, or says why not.
    pub(crate) fn take(&mut self, name: &str, value: &serde_json::Value, line: Option<usize>) {
        let place = self.source.clone().unwrap_or_default();
        let problem = |code, detail: String| Problem {
            code,
            place: place.clone(),
            line,
            key: Some(shortened(name)),
            detail: shortened(&detail),
        };
        let Some(definition) = keys::by_name().get(name).copied() else {
            self.problems.push(problem(ProblemCode::UnknownKey, String::new()));
            return;
        };
        let Some(accepted) = definition.kind.accept(value) else {
            let detail = if definition.kind.is_secret() { "…".to_owned() } else { value.to_string() };
            self.problems.push(problem(ProblemCode::WrongValue, detail));
            return;
        };
        let entries = value.as_array().into_iter().flatten();
        let wrong = entries.filter_map(|entry| definition.kind.wrong_in(entry));
        self.problems.extend(wrong.map(|wrong| problem(ProblemCode::WrongEntry, wrong)));
        (definition.set)(&mut self.policy, &accepted);
        let shown = definition.kind.shown(accepted);
        self.values.insert(definition.name, Value { value: shown, from: place });
    }
}

/// What hostile input says is not worth more than a line.
fn shortened(text: &str) -> String {
    const MOST: usize = 200;
    let shown: String =
        text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(MOST).collect();
    if text.chars().nth(MOST).is_some() { shown + "…" } else { shown }
}
