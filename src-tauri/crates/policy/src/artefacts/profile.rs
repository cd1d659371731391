//! The configuration profile for macOS with every setting commented out, and the manifest from which profile editors make a form
//! (the format of github.com/ProfileManifests, which iMazing Profile Editor and Jamf's tools read).

use std::fmt::Write;

use plist::{Dictionary, Value as Listed};
use serde_json::Value;

use super::{Words, escaped, groups, is_alone};
use crate::{KeyDefinition, Kind, forms::property_list::DOMAIN};

const PRODUCT: &str = "Enrollment Helper";

/// Made once with uuidgen: a profile that is installed again under the same identifiers replaces the earlier one.
const PROFILE: &str = "5B8F2C1E-7A43-4E0B-9D26-3F1C6A9E84D7";
const PAYLOAD: &str = "C04D9A6F-1E52-4B78-8A3D-72E5B0F4196C";

/// The profile, with comments in a language.
pub fn profile(words: &Words<'_>) -> String {
    let mut settings = String::new();
    for (group, keys) in groups() {
        if keys.iter().any(|key| is_alone(key)) {
            for key in keys {
                settings.push_str(&setting(words, key, "      "));
            }
            continue;
        }
        let inside: String = keys.iter().map(|key| setting(words, key, "        ")).collect();
        let _ = write!(settings, "      <key>{group}</key>\n      <dict>\n{inside}      </dict>\n");
    }
    let head = in_comment(&words.plain("policy-template-profile"));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<!-- {head} -->\n<dict>\n  <key>PayloadContent</key>\n  <array>\n    <dict>\n{settings}\
         {}    </dict>\n  </array>\n{}</dict>\n</plist>\n",
        payload_keys("      ", DOMAIN, &format!("{DOMAIN}.settings"), PAYLOAD, false),
        payload_keys("  ", "Configuration", &format!("{DOMAIN}.profile"), PROFILE, true),
    )
}

/// What every payload has (Apple: device management, `TopLevel` and `CommonPayloadKeys`).
fn payload_keys(indent: &str, kind: &str, identifier: &str, uuid: &str, profile: bool) -> String {
    let mut keys = String::new();
    let mut text = |name: &str, value: &str| {
        let _ = writeln!(keys, "{indent}<key>{name}</key>\n{indent}<string>{value}</string>");
    };
    text("PayloadDisplayName", PRODUCT);
    text("PayloadIdentifier", identifier);
    text("PayloadType", kind);
    text("PayloadUUID", uuid);
    if profile {
        text("PayloadScope", "System");
    }
    let _ = writeln!(keys, "{indent}<key>PayloadVersion</key>\n{indent}<integer>1</integer>");
    keys
}

fn setting(words: &Words<'_>, key: &KeyDefinition, indent: &str) -> String {
    let said = format!("{}: {} {}", words.name(key), words.meaning(key), words.takes(key.kind));
    let example = xml(&key.example_value(), indent);
    format!(
        "{indent}<!-- {} -->\n{indent}<!--\n{indent}<key>{}</key>\n{example}{indent}-->\n",
        in_comment(&said),
        key.short()
    )
}

/// A comment must not hold two hyphens in a row.
fn in_comment(text: &str) -> String {
    text.replace("--", "- -")
}

fn xml(value: &Value, indent: &str) -> String {
    let deeper = format!("{indent}  ");
    match value {
        Value::Bool(true) => format!("{indent}<true/>\n"),
        Value::Bool(false) => format!("{indent}<false/>\n"),
        Value::Number(number) => format!("{indent}<integer>{number}</integer>\n"),
        Value::String(text) => format!("{indent}<string>{}</string>\n", escaped(text)),
        Value::Array(values) => {
            let inside: String = values.iter().map(|value| xml(value, &deeper)).collect();
            format!("{indent}<array>\n{inside}{indent}</array>\n")
        }
        Value::Object(values) => {
            let inside = values.iter().map(|(name, value)| {
                format!("{deeper}<key>{}</key>\n{}", escaped(name), xml(value, &deeper))
            });
            format!("{indent}<dict>\n{}{indent}</dict>\n", inside.collect::<String>())
        }
        Value::Null => String::new(),
    }
}

/// The manifest, in a language.
pub fn manifest(words: &Words<'_>) -> String {
    let mut subkeys = vec![
        payload_key("PayloadDescription", "string", None),
        payload_key("PayloadDisplayName", "string", Some(PRODUCT)),
        payload_key("PayloadIdentifier", "string", Some(DOMAIN)),
        payload_key("PayloadType", "string", Some(DOMAIN)),
        payload_key("PayloadUUID", "string", None),
        payload_key("PayloadVersion", "integer", None),
        payload_key("PayloadOrganization", "string", None),
    ];
    for (group, keys) in groups() {
        if keys.iter().any(|key| is_alone(key)) {
            subkeys.extend(keys.iter().map(|key| Listed::from(subkey(words, key))));
            continue;
        }
        let inside = keys.iter().map(|key| Listed::from(subkey(words, key))).collect();
        subkeys.push(Listed::from(dictionary([
            ("pfm_name", group.into()),
            ("pfm_title", words.group(group).into()),
            ("pfm_type", "dictionary".into()),
            ("pfm_subkeys", Listed::Array(inside)),
        ])));
    }
    let manifest = dictionary([
        ("pfm_description", words.plain("policy-template-description").into()),
        ("pfm_domain", DOMAIN.into()),
        ("pfm_format_version", 1.into()),
        ("pfm_interaction", "combined".into()),
        ("pfm_platforms", Listed::Array(vec!["macOS".into()])),
        ("pfm_subkeys", Listed::Array(subkeys)),
        ("pfm_targets", Listed::Array(vec!["system".into(), "user".into()])),
        ("pfm_title", PRODUCT.into()),
        ("pfm_unique", true.into()),
        ("pfm_version", 1.into()),
    ]);
    let mut bytes = Vec::new();
    // Writing into memory fails for nothing.
    let _ = Listed::from(manifest).to_writer_xml(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned() + "\n"
}

fn payload_key(name: &str, kind: &str, default: Option<&str>) -> Listed {
    let mut key =
        dictionary([("pfm_name", name.into()), ("pfm_title", name.into()), ("pfm_type", kind.into())]);
    if let Some(default) = default {
        key.insert("pfm_default".to_owned(), default.into());
    }
    if name == "PayloadVersion" {
        key.insert("pfm_default".to_owned(), 1.into());
    }
    if name != "PayloadDescription" && name != "PayloadOrganization" {
        key.insert("pfm_require".to_owned(), "always".into());
    }
    Listed::from(key)
}

fn subkey(words: &Words<'_>, key: &KeyDefinition) -> Dictionary {
    let mut subkey = dictionary([
        ("pfm_name", key.short().into()),
        ("pfm_title", words.name(key).into()),
        ("pfm_description", format!("{} {}", words.meaning(key), words.takes(key.kind)).into()),
    ]);
    if let Some(default) = key.default_value() {
        subkey.insert("pfm_default".to_owned(), listed(&default));
    }
    let example = key.example_value();
    if let (Some(example), false) = (example.as_str(), key.kind.is_secret()) {
        subkey.insert("pfm_value_placeholder".to_owned(), example.into());
    }
    if let Kind::Secret(_) = key.kind {
        subkey.insert("pfm_sensitive".to_owned(), true.into());
    }
    if !key.per_user {
        subkey.insert("pfm_targets".to_owned(), Listed::Array(vec!["system".into()]));
    }
    let field = |field: &str| Some(words.field(key, field));
    for (name, value) in typed(key.kind, &field) {
        subkey.insert(name, value);
    }
    subkey
}

/// The type of a kind and what limits it.
fn typed(kind: Kind, meaning: &dyn Fn(&str) -> Option<String>) -> Dictionary {
    let unnamed = |inside: Dictionary| Listed::Array(vec![Listed::from(inside)]);
    match kind {
        Kind::Switch => dictionary([("pfm_type", "boolean".into())]),
        Kind::Number(least, most) => dictionary([
            ("pfm_type", "integer".into()),
            ("pfm_range_min", least.into()),
            ("pfm_range_max", most.into()),
        ]),
        Kind::Choice(names) => dictionary([
            ("pfm_type", "string".into()),
            ("pfm_range_list", Listed::Array(names.iter().map(|name| (*name).into()).collect())),
        ]),
        Kind::Colour => {
            dictionary([("pfm_type", "string".into()), ("pfm_format", "^#[0-9A-Fa-f]{6}$".into())])
        }
        Kind::List(each, _) => {
            dictionary([("pfm_type", "array".into()), ("pfm_subkeys", unnamed(typed(*each, meaning)))])
        }
        // Names that IT chooses are written in double braces.
        Kind::Words(_) => dictionary([
            ("pfm_type", "dictionary".into()),
            (
                "pfm_subkeys",
                Listed::Array(vec![
                    dictionary([("pfm_name", "{{key}}".into()), ("pfm_type", "string".into())]).into(),
                    dictionary([("pfm_name", "{{value}}".into()), ("pfm_type", "string".into())]).into(),
                ]),
            ),
        ]),
        Kind::Entries(entries) => {
            let fields = entries.fields.iter().map(|field| {
                let mut described =
                    dictionary([("pfm_name", field.name.into()), ("pfm_title", field.name.into())]);
                if let Some(meaning) = meaning(field.name) {
                    described.insert("pfm_description".to_owned(), meaning.into());
                }
                if field.required {
                    described.insert("pfm_require".to_owned(), "always".into());
                }
                for (name, value) in typed(field.kind, &|_| None) {
                    described.insert(name, value);
                }
                Listed::from(described)
            });
            let entry = dictionary([
                ("pfm_type", "dictionary".into()),
                ("pfm_subkeys", Listed::Array(fields.collect())),
            ]);
            dictionary([("pfm_type", "array".into()), ("pfm_subkeys", unnamed(entry))])
        }
        Kind::Text(_)
        | Kind::Mail
        | Kind::Language
        | Kind::Identifier
        | Kind::Host
        | Kind::Version
        | Kind::Path
        | Kind::Link
        | Kind::Address
        | Kind::Secret(_)
        | Kind::Pair(_)
        | Kind::MailServer
        | Kind::Pin
        | Kind::PublicKey => dictionary([("pfm_type", "string".into())]),
    }
}

fn listed(value: &Value) -> Listed {
    match value {
        Value::Bool(switch) => (*switch).into(),
        Value::Number(number) => number.as_u64().unwrap_or_default().into(),
        Value::String(text) => text.as_str().into(),
        Value::Array(values) => Listed::Array(values.iter().map(listed).collect()),
        Value::Object(values) => Listed::from(
            values.iter().map(|(name, value)| (name.clone(), listed(value))).collect::<Dictionary>(),
        ),
        Value::Null => Listed::from(false),
    }
}

fn dictionary<const COUNT: usize>(pairs: [(&str, Listed); COUNT]) -> Dictionary {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
