//! A policy as it was read: values with their origin, and what was wrong.

use std::collections::BTreeMap;

use serde_json::Map;

use crate::{
    KEYS, KeyDefinition, Kind, Policy,
    forms::{Document, Unread},
    keys,
};

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
    /// The key, where one is meant; inside a list or an entry with the place in it, from 1: `errors.entries[2].link`.
    pub key: Option<String>,
    /// What stands there, or what the system said.
    pub detail: String,
    /// What could stand there.
    pub allowed: Option<Kind>,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// The file or key cannot be read.
    Unreadable,
    /// The file is longer than a policy may be.
    TooLong,
    /// The file is not text in UTF-8.
    NotText,
    /// The file is not TOML.
    NotToml,
    /// The file is not JSON.
    NotJson,
    /// The file is not a property list.
    NotPropertyList,
    /// The file is a configuration profile that is signed, so its text cannot be read.
    Signed,
    /// The file is a configuration profile without a payload of ours.
    NoPayload,
    /// The file is not an export of the registry.
    NotRegistryExport,
    /// An ordinary user could have written it.
    NotTrusted,
    /// There is no such key.
    UnknownKey,
    /// A group of keys was given a value.
    GroupNotValue,
    /// The key holds for the computer and cannot be set for one user.
    NotForUsers,
    /// The key cannot hold this.
    WrongValue,
    /// One of the key's entries cannot be used; the others hold.
    WrongEntry,
    /// An entry names something that this program does not have.
    UnknownThing,
    /// An entry has a field that there is not.
    UnknownField,
    /// An entry lacks a field.
    MissingField,
    /// More entries than there may be; the first ones hold.
    TooMany,
}

impl ProblemCode {
    /// All of them, for the test that walks the texts.
    pub const ALL: &'static [ProblemCode] = &[
        ProblemCode::Unreadable,
        ProblemCode::TooLong,
        ProblemCode::NotText,
        ProblemCode::NotToml,
        ProblemCode::NotJson,
        ProblemCode::NotPropertyList,
        ProblemCode::Signed,
        ProblemCode::NoPayload,
        ProblemCode::NotRegistryExport,
        ProblemCode::NotTrusted,
        ProblemCode::UnknownKey,
        ProblemCode::GroupNotValue,
        ProblemCode::NotForUsers,
        ProblemCode::WrongValue,
        ProblemCode::WrongEntry,
        ProblemCode::UnknownThing,
        ProblemCode::UnknownField,
        ProblemCode::MissingField,
        ProblemCode::TooMany,
    ];

    /// The code as written in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemCode::Unreadable => "unreadable",
            ProblemCode::TooLong => "too-long",
            ProblemCode::NotText => "not-text",
            ProblemCode::NotToml => "not-toml",
            ProblemCode::NotJson => "not-json",
            ProblemCode::NotPropertyList => "not-property-list",
            ProblemCode::Signed => "signed",
            ProblemCode::NoPayload => "no-payload",
            ProblemCode::NotRegistryExport => "not-registry-export",
            ProblemCode::NotTrusted => "not-trusted",
            ProblemCode::UnknownKey => "unknown-key",
            ProblemCode::GroupNotValue => "group-not-value",
            ProblemCode::NotForUsers => "not-for-users",
            ProblemCode::WrongValue => "wrong-value",
            ProblemCode::WrongEntry => "wrong-entry",
            ProblemCode::UnknownThing => "unknown-thing",
            ProblemCode::UnknownField => "unknown-field",
            ProblemCode::MissingField => "missing-field",
            ProblemCode::TooMany => "too-many",
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
        self.say(Problem { code, place, line, key: None, detail: shortened(detail), allowed: None });
        self
    }

    /// The same with everything that a form of a policy says, or with the reason why it says nothing. `for_user`: it is a place that
    /// sets the policy for one user only.
    pub(crate) fn with(mut self, read: Result<Document, Unread>, for_user: bool) -> Self {
        let document = match read {
            Ok(document) => document,
            Err(unread) => return self.with_problem(unread.code, unread.line, &unread.detail),
        };
        let place = self.source.clone().unwrap_or_default();
        let reading = Reading { document: &document, place, for_user, keys: keys::by_name() };
        self.walk(&reading, "", &document.values);
        self
    }

    /// The computer's policy with what a user's adds to it: only keys that may be set for a user, and only where the computer's does
    /// not set them.
    pub(crate) fn beneath(mut self, user: Self) -> Self {
        let keys = keys::by_name();
        for (name, value) in user.values {
            if let (Some(key), false) = (keys.get(name), self.values.contains_key(name)) {
                (key.set)(&mut self.policy, &value.value);
                self.values.insert(name, value);
            }
        }
        user.problems.into_iter().for_each(|problem| self.say(problem));
        self.source = match (self.source, user.source) {
            (Some(computer), Some(user)) => Some(format!("{computer}, {user}")),
            (computer, user) => computer.or(user),
        };
        self
    }

    /// Says that an entry names something that this program does not have: only who reads the entry knows that. `key` may go on
    /// behind the key's name with what is meant inside it.
    pub fn unknown_thing(&mut self, key: &str, thing: &str) {
        let name = KEYS.iter().map(|key| key.name).find(|name| key.starts_with(name));
        let value = name.and_then(|name| self.values.get(name));
        let place = value.map(|value| value.from.clone()).or_else(|| self.source.clone()).unwrap_or_default();
        self.say(Problem {
            code: ProblemCode::UnknownThing,
            place,
            line: None,
            key: Some(shortened(key)),
            detail: shortened(thing),
            allowed: None,
        });
    }

    /// Nobody reads more than a few; a hostile policy could hold any number.
    fn say(&mut self, problem: Problem) {
        const MOST: usize = 200;
        if self.problems.len() < MOST {
            self.problems.push(problem);
        }
    }

    /// Groups nest into dotted names; dotted names may also stand as they are.
    fn walk(&mut self, reading: &Reading<'_>, prefix: &str, values: &Map<String, serde_json::Value>) {
        for (name, value) in values {
            // Registries know no case, and nobody means another setting by it.
            let dotted = format!("{prefix}{}", name.to_ascii_lowercase());
            if let Some(key) = reading.keys.get(dotted.as_str()) {
                self.take(reading, key, value);
                continue;
            }
            let group = format!("{dotted}.");
            let inside: Vec<&str> = KEYS.iter().filter_map(|key| key.name.strip_prefix(&group)).collect();
            match value {
                serde_json::Value::Object(values) if !inside.is_empty() => self.walk(reading, &group, values),
                _ if !inside.is_empty() => {
                    self.say(reading.problem(ProblemCode::GroupNotValue, &dotted, &inside.join(", ")));
                }
                _ => {
                    let near = nearest(&dotted).unwrap_or_default();
                    self.say(reading.problem(ProblemCode::UnknownKey, &dotted, near));
                }
            }
        }
    }

    /// Takes one value in, or says why not.
    fn take(&mut self, reading: &Reading<'_>, key: &KeyDefinition, value: &serde_json::Value) {
        if reading.for_user && !key.per_user {
            self.say(reading.problem(ProblemCode::NotForUsers, key.name, ""));
            return;
        }
        let judged = key.kind.judge(value);
        for fault in &judged.faults {
            let path = format!("{}{}", key.name, fault.within);
            self.say(Problem {
                allowed: Some(fault.allowed),
                ..reading.problem(fault.code, &path, &fault.detail)
            });
        }
        if let Some(value) = judged.value {
            (key.set)(&mut self.policy, &value);
            self.values.insert(key.name, Value { value: key.kind.shown(value), from: reading.place.clone() });
        }
    }
}

/// What is being read.
struct Reading<'a> {
    document: &'a Document,
    place: String,
    for_user: bool,
    keys: BTreeMap<&'static str, &'static KeyDefinition>,
}

impl Reading<'_> {
    fn problem(&self, code: ProblemCode, key: &str, detail: &str) -> Problem {
        Problem {
            code,
            place: self.place.clone(),
            line: self.document.line(key),
            key: Some(shortened(key)),
            detail: shortened(detail),
            allowed: None,
        }
    }
}

/// The key that was probably meant.
fn nearest(name: &str) -> Option<&'static str> {
    /// Below this, two names have little more in common than letters.
    const ALIKE: f64 = 0.85;
    // Names of hostile length take long to compare and are like none of ours.
    if name.len() > 80 {
        return None;
    }
    let near = KEYS.iter().map(|key| (strsim::jaro_winkler(name, key.name), key.name));
    near.filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, name)| name)
}

/// What hostile input says is not worth more than a line.
fn shortened(text: &str) -> String {
    const MOST: usize = 200;
    let shown: String =
        text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(MOST).collect();
    if text.chars().nth(MOST).is_some() { shown + "…" } else { shown }
}
