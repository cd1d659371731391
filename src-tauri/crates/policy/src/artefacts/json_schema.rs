//! The JSON schema of a policy (2020-12): for editors, and for Jamf Pro, which makes a form of it.

use serde_json::{Map, Value, json};

use super::{Words, groups, is_alone};
use crate::{KeyDefinition, Kind};

/// Labels between dots (RFC 1123).
const HOST: &str =
    "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";

/// The schema, with titles and descriptions in a language.
pub fn json_schema(words: &Words<'_>) -> String {
    let mut properties = Map::new();
    properties.insert("$schema".to_owned(), json!({"type": "string"}));
    for (group, keys) in groups() {
        if keys.iter().any(|key| is_alone(key)) {
            properties.extend(keys.iter().map(|key| (key.name.to_owned(), described(words, key))));
            continue;
        }
        let inside: Map<String, Value> =
            keys.iter().map(|key| (key.short().to_owned(), described(words, key))).collect();
        let group_schema = json!({
            "type": "object",
            "title": words.group(group),
            "additionalProperties": false,
            "properties": inside,
        });
        properties.insert(group.to_owned(), group_schema);
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Enrollment Helper",
        "description": words.plain("policy-template-description"),
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

fn described(words: &Words<'_>, key: &KeyDefinition) -> Value {
    let mut described = Map::new();
    described.insert("title".to_owned(), words.name(key).into());
    described.insert("description".to_owned(), words.meaning(key).into());
    let field = |field: &str| Some(words.field(key, field));
    if let Value::Object(kind) = schema(key.kind, &field) {
        described.extend(kind);
    }
    if let Some(default) = key.default_value() {
        described.insert("default".to_owned(), default);
    }
    described.insert("examples".to_owned(), json!([key.example_value()]));
    Value::from(described)
}

/// What a kind may hold. `meaning` gives what fields of entries mean.
fn schema(kind: Kind, meaning: &dyn Fn(&str) -> Option<String>) -> Value {
    let text = |most: usize| json!({"type": "string", "minLength": 1, "maxLength": most, "pattern": "^[^\\u0000-\\u001f\\u007f]*$"});
    let pattern = |pattern: String| json!({"type": "string", "pattern": pattern});
    match kind {
        Kind::Text(most) | Kind::Secret(most) => text(most),
        Kind::Colour => pattern("^#[0-9A-Fa-f]{6}$".to_owned()),
        Kind::Mail => pattern(format!("^[^@\\s]+@{HOST}$")),
        Kind::Language => pattern(language()),
        Kind::Number(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Kind::Switch => json!({"type": "boolean"}),
        Kind::Choice(names) => json!({"type": "string", "enum": names}),
        Kind::Identifier => pattern("^[A-Za-z0-9_-]{1,60}$".to_owned()),
        Kind::Host => pattern(format!("^{HOST}$")),
        Kind::Version => pattern("^[0-9]+(\\.[0-9]+)*$".to_owned()),
        Kind::Path => pattern("^(/|\\\\\\\\|[A-Za-z]:[\\\\/])".to_owned()),
        Kind::Link | Kind::Address => {
            pattern("^https://[^/?#@\\s]+([/?#][^\\s\"'`<>\\\\^{|}]*)?$".to_owned())
        }
        Kind::Pair(between) => pattern(format!("^\\s*[A-Za-z0-9._-]+\\s*{between}[ -~]*$")),
        Kind::MailServer => pattern(format!("^smtps?://{HOST}(:[0-9]{{1,5}})?$")),
        Kind::Pin => pattern("^(sha256/)?[A-Za-z0-9+/]{43}=$".to_owned()),
        Kind::PublicKey => pattern("^age1[02-9ac-hj-np-z]{58}$".to_owned()),
        Kind::List(each, most) => json!({"type": "array", "maxItems": most, "items": schema(*each, meaning)}),
        Kind::Words(most) => json!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": language()},
            "additionalProperties": text(most),
        }),
        Kind::Entries(entries) => {
            let fields: Map<String, Value> = entries
                .fields
                .iter()
                .map(|field| {
                    let mut described = Map::new();
                    described.extend(meaning(field.name).map(|text| ("description".to_owned(), text.into())));
                    if let Value::Object(kind) = schema(field.kind, &|_| None) {
                        described.extend(kind);
                    }
                    (field.name.to_owned(), Value::from(described))
                })
                .collect();
            let required: Vec<&str> =
                entries.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
            json!({
                "type": "array",
                "maxItems": entries.most,
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": required,
                    "properties": fields,
                },
            })
        }
    }
}

fn language() -> String {
    "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$".to_owned()
}
