//! `policy.toml` with every key commented out.

use std::fmt::Write;

use serde_json::Value;

use super::{Words, groups, is_alone};
use crate::{KeyDefinition, Kind};

/// The file, with comments in a language. A line that begins with `#` and no space is a setting: without the `#` it holds.
pub fn template(words: &Words<'_>) -> String {
    let mut text = comment(&words.plain("policy-template-head"));
    let groups = groups();
    // Before the first group, or they would belong to it.
    for key in groups.iter().flat_map(|(_, keys)| keys).filter(|key| is_alone(key)) {
        text.push_str(&setting(words, key));
    }
    for (group, keys) in groups {
        let keys: Vec<_> = keys.into_iter().filter(|key| !is_alone(key)).collect();
        if keys.is_empty() {
            continue;
        }
        let _ = write!(text, "\n\n# {}\n[{group}]\n", words.group(group));
        for key in keys {
            text.push_str(&setting(words, key));
        }
    }
    text
}

fn setting(words: &Words<'_>, key: &KeyDefinition) -> String {
    let parts = [
        Some(format!("{}: {}", words.name(key), words.meaning(key))),
        Some(words.takes(key.kind)),
        words.default(key),
    ];
    let comments: String = parts.into_iter().flatten().map(|part| comment(&part)).collect();
    format!("\n{comments}{}", commented_out(key))
}

fn commented_out(key: &KeyDefinition) -> String {
    let example = key.example_value();
    match (key.kind, example.as_array()) {
        (Kind::Entries(_), Some(entries)) => entries
            .iter()
            .filter_map(Value::as_object)
            .map(|entry| {
                let fields = entry.iter().map(|(name, value)| format!("#{name} = {}\n", toml(value)));
                format!("#[[{}]]\n{}", key.name, fields.collect::<String>())
            })
            .collect(),
        _ => format!("#{} = {}\n", key.short(), toml(&example)),
    }
}

/// A value as TOML: as JSON, but for objects.
fn toml(value: &Value) -> String {
    match value {
        Value::Array(values) => {
            format!("[{}]", values.iter().map(toml).collect::<Vec<_>>().join(", "))
        }
        Value::Object(values) => {
            let inside = values.iter().map(|(name, value)| format!("{name} = {}", toml(value)));
            format!("{{ {} }}", inside.collect::<Vec<_>>().join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

/// Comment lines of at most 100 characters, broken between words.
fn comment(text: &str) -> String {
    const WIDTH: usize = 100;
    let mut lines = String::new();
    for paragraph in text.lines() {
        let mut line = String::from("#");
        for word in paragraph.split(' ') {
            if line.chars().count() + word.chars().count() > WIDTH && line.len() > 1 {
                lines.push_str(&line);
                lines.push('\n');
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}
