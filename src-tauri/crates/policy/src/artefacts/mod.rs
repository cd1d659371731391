//! What is made from the one definition for those who deploy: Group Policy templates, a configuration profile with its manifest, a
//! JSON schema, `policy.toml` and the reference page.
//!
//! Pure: the words come in, texts go out. All of them are checked in and compared by a test of the room that has the words.

mod group_policy;
mod json_schema;
mod profile;
mod reference;
mod template;

use serde_json::{Map, Value};

use crate::{KEYS, KeyDefinition, Kind};

pub use group_policy::{adml, admx};
pub use json_schema::json_schema;
pub use profile::{manifest, profile};
pub use reference::reference;
pub use template::template;

/// Gives the text of an id, or of an attribute (`id.name`), with its variables.
pub type Text<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// The words of a language.
pub struct Words<'a> {
    /// Any text.
    pub text: Text<'a>,
    /// What a kind may hold, as part of a sentence.
    pub allowed: &'a dyn Fn(Kind) -> String,
}

impl std::fmt::Debug for Words<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Words")
    }
}

impl Words<'_> {
    fn plain(&self, id: &str) -> String {
        (self.text)(id, &[])
    }

    fn name(&self, key: &KeyDefinition) -> String {
        self.plain(&format!("policy-key-{}", key.text_id()))
    }

    fn meaning(&self, key: &KeyDefinition) -> String {
        self.plain(&format!("policy-key-{}.meaning", key.text_id()))
    }

    fn group(&self, group: &str) -> String {
        self.plain(&format!("policy-group-{group}"))
    }

    fn field(&self, key: &KeyDefinition, field: &str) -> String {
        self.plain(&format!("policy-field-{}-{field}", key.text_id()))
    }

    /// What the key takes, as a sentence.
    fn takes(&self, kind: Kind) -> String {
        (self.text)("policy-explain-allowed", &[("allowed", &(self.allowed)(kind))])
    }

    /// What holds without the key, as a sentence.
    fn default(&self, key: &KeyDefinition) -> Option<String> {
        let value = shown(&key.default_value()?);
        Some((self.text)("policy-explain-default", &[("value", &value)]))
    }

    /// For whom it can be set, as a sentence.
    fn scope(&self, key: &KeyDefinition) -> String {
        self.plain(if key.per_user { "policy-explain-user" } else { "policy-explain-computer" })
    }
}

/// Every group with its keys, in the order of the documentation. A key without a group is one of its own.
fn groups() -> Vec<(&'static str, Vec<&'static KeyDefinition>)> {
    let mut groups: Vec<(&'static str, Vec<&'static KeyDefinition>)> = Vec::new();
    for key in KEYS {
        match groups.iter_mut().find(|(name, _)| *name == key.group()) {
            Some((_, keys)) => keys.push(key),
            None => groups.push((key.group(), vec![key])),
        }
    }
    groups
}

/// Whether the key stands outside of all groups.
fn is_alone(key: &KeyDefinition) -> bool {
    key.group() == key.name
}

/// The policy that sets every key to its example, as one tree.
pub fn example() -> Map<String, Value> {
    let mut tree = Map::new();
    for key in KEYS {
        if is_alone(key) {
            tree.insert(key.name.to_owned(), key.example_value());
            continue;
        }
        let group = tree.entry(key.group()).or_insert_with(|| Value::from(Map::new()));
        if let Some(group) = group.as_object_mut() {
            group.insert(key.short().to_owned(), key.example_value());
        }
    }
    tree
}

/// A value as people write it: text without quotation marks.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Text as it stands in XML, between tags as in attributes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
