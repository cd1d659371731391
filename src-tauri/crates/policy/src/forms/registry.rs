//! How keys and values of Windows' registry become a policy, from an export as from the registry itself.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::foreign;

/// The key below `HKEY_LOCAL_MACHINE` or `HKEY_CURRENT_USER` that holds a policy.
pub(crate) const KEY: &str = r"SOFTWARE\Policies\Enrollment Helper";

/// What a key holds: values and keys by name.
#[derive(Debug, Default)]
pub(crate) struct Key {
    pub(crate) values: Vec<(String, Value)>,
    pub(crate) keys: Vec<(String, Key)>,
}

impl Key {
    /// As a group of settings; a key whose names are all numbers is a list: Group Policy writes lists as values `1`, `2`, …, and
    /// entries with fields are keys `1`, `2`, ….
    pub(crate) fn into_settings(self) -> Map<String, Value> {
        let keys = self.keys.into_iter().map(|(name, key)| (name, list_or_group(key.into_settings())));
        self.values.into_iter().chain(keys).collect()
    }
}

fn list_or_group(settings: Map<String, Value>) -> Value {
    let numbers: Option<BTreeMap<u32, &Value>> =
        settings.iter().map(|(name, value)| Some((name.parse().ok()?, value))).collect();
    match numbers {
        Some(numbers) if !numbers.is_empty() => numbers.into_values().cloned().collect(),
        _ => Value::from(settings),
    }
}

/// The text of a value.
pub(crate) fn text(text: &str) -> Value {
    Value::from(text.trim_end_matches('\0'))
}

/// The lines of a value with several.
pub(crate) fn texts(lines: impl IntoIterator<Item = String>) -> Value {
    lines.into_iter().filter(|line| !line.is_empty()).map(Value::from).collect()
}

/// A value of a type that no setting has, by the type's name in winnt.h.
pub(crate) fn other(kind: u32, length: usize) -> Value {
    match kind {
        0 => foreign("REG_NONE", &length),
        3 => foreign("REG_BINARY", &length),
        number => foreign(&format!("type {number}"), &length),
    }
}
