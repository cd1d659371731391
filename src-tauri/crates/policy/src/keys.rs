//! Every key of the policy, once: its name, what it may hold, where it goes and what it means.
//!
//! Templates, schema and documentation are made from this slice; readers walk it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{OwnError, Policy, definition::Destination, own_error};

/// What a key may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text, at most this many characters.
    Text(usize),
    /// A colour, `#rrggbb`.
    Colour,
    /// A mail address.
    Mail,
    /// A language tag, such as `zh-TW`.
    Language,
    /// A whole number from … to ….
    Number(u64, u64),
    /// Yes or no.
    Switch,
    /// Names of one line each.
    List,
    /// Host names.
    Hosts,
    /// A host name.
    Host,
    /// A version, such as `14.0`.
    Version,
    /// A folder, absolute or a network share.
    Folder,
    /// Known errors of IT's own, as tables or as JSON.
    Errors,
}

/// One key.
#[derive(Debug)]
pub struct KeyDefinition {
    /// Dotted name: `organisation.name`.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// What it means, for IT, in English.
    pub meaning: &'static str,
    /// Takes a value that fits the kind.
    pub(crate) set: fn(&mut Policy, &Value),
}

const fn key(
    name: &'static str,
    kind: Kind,
    meaning: &'static str,
    set: fn(&mut Policy, &Value),
) -> KeyDefinition {
    KeyDefinition { name, kind, meaning, set }
}

/// Every key, in the order of the documentation.
pub const KEYS: &[KeyDefinition] = &[
    key("organisation.name", Kind::Text(60), "The name the employee knows IT by.", |policy, value| {
        policy.organisation.name = text(value);
    }),
    key("organisation.colour", Kind::Colour, "A colour the employee knows.", |policy, value| {
        policy.organisation.colour = text(value);
    }),
    key("organisation.phone", Kind::Text(60), "IT's telephone, as it should be dialled.", |policy, value| {
        policy.organisation.contact.phone = text(value);
    }),
    key("organisation.mail", Kind::Mail, "IT's mail address.", |policy, value| {
        policy.organisation.contact.mail = text(value);
    }),
    key("organisation.hours", Kind::Text(120), "When IT can be reached.", |policy, value| {
        policy.organisation.contact.hours = text(value);
    }),
    key(
        "language",
        Kind::Language,
        "IT's language; the report's summary is written in it.",
        |policy, value| {
            policy.language = text(value);
        },
    ),
    key("sign-in.domain", Kind::Host, "The domain of work addresses.", |policy, value| {
        policy.sign_in_domain = text(value);
    }),
    key(
        "management.server",
        Kind::Host,
        "The management server that computers belong to, when it is not Intune's.",
        |policy, value| policy.management_server = text(value),
    ),
    key("checks.off", Kind::List, "Checks that are off, by id.", |policy, value| {
        policy.checks_off = list(value);
    }),
    key("checks.network", Kind::Switch, "Whether checks may use the network.", |policy, value| {
        policy.network_checks = value.as_bool().unwrap_or(policy.network_checks);
    }),
    key(
        "thresholds.clock-fail-seconds",
        Kind::Number(1, 86_400),
        "A clock further off than this stops enrollment.",
        |policy, value| number(value, &mut policy.thresholds.clock_fail_seconds),
    ),
    key(
        "thresholds.clock-attention-seconds",
        Kind::Number(1, 86_400),
        "A clock further off than this is worth fixing.",
        |policy, value| number(value, &mut policy.thresholds.clock_attention_seconds),
    ),
    key(
        "thresholds.uptime-attention-days",
        Kind::Number(1, 3_650),
        "Days without a restart that are worth one.",
        |policy, value| number(value, &mut policy.thresholds.uptime_attention_days),
    ),
    key(
        "thresholds.disk-fail-mebibytes",
        Kind::Number(1, 1_048_576),
        "Free space below this stops enrollment.",
        |policy, value| number(value, &mut policy.thresholds.disk_fail_mebibytes),
    ),
    key(
        "thresholds.disk-attention-mebibytes",
        Kind::Number(1, 1_048_576),
        "Free space below this is worth fixing.",
        |policy, value| number(value, &mut policy.thresholds.disk_attention_mebibytes),
    ),
    key(
        "browsers.accepted",
        Kind::List,
        "Browsers that sign-in works with: edge, chrome, chromium, firefox, safari, brave, opera, vivaldi.",
        |policy, value| policy.accepted_browsers = list(value),
    ),
    key(
        "minimum-versions.windows",
        Kind::Version,
        "Lowest Windows build, such as 22631.",
        |policy, value| {
            minimum(policy, "windows", value);
        },
    ),
    key("minimum-versions.macos", Kind::Version, "Lowest macOS version, such as 15.0.", |policy, value| {
        minimum(policy, "macos", value);
    }),
    key(
        "minimum-versions.ubuntu",
        Kind::Version,
        "Lowest Ubuntu release, such as 24.04.",
        |policy, value| {
            minimum(policy, "ubuntu", value);
        },
    ),
    key("minimum-versions.rhel", Kind::Version, "Lowest Red Hat release, such as 9.", |policy, value| {
        minimum(policy, "rhel", value);
    }),
    key(
        "network.extra-hosts",
        Kind::Hosts,
        "Hosts that enrollment needs here besides Microsoft's.",
        |policy, value| {
            policy.extra_hosts = list(value);
        },
    ),
    key(
        "report.log-sources",
        Kind::List,
        "Further log files or folders, as absolute paths.",
        |policy, value| {
            policy.log_sources = list(value);
        },
    ),
    key("report.redaction-words", Kind::List, "Further words to mask.", |policy, value| {
        policy.redaction_words = list(value);
    }),
    key(
        "errors.entries",
        Kind::Errors,
        "Known errors of your own, or your own words for a built-in one.",
        |policy, value| {
            let entries = value.as_array().into_iter().flatten();
            policy.own_errors = entries.filter_map(|entry| OwnError::read(entry).ok()).collect();
        },
    ),
    key(
        "destination.folder",
        Kind::Folder,
        "A folder or network share that reports are put into.",
        |policy, value| {
            policy.destinations = text(value).map(Destination::Folder).into_iter().collect();
        },
    ),
];

impl Kind {
    /// The value as this kind, or `None` where it does not fit. Registry and property lists have no lists or switches of
    /// their own everywhere, so text with commas and the numbers 0 and 1 count.
    pub(crate) fn accept(self, value: &Value) -> Option<Value> {
        match self {
            Kind::Text(most) => line(value, most).map(Value::from),
            Kind::Colour => line(value, 7).filter(|text| is_colour(text)).map(Value::from),
            Kind::Mail => line(value, 254).filter(|text| is_mail(text)).map(Value::from),
            Kind::Language => line(value, 35).filter(|text| is_language(text)).map(Value::from),
            Kind::Host => line(value, 253).filter(|text| is_host(text)).map(Value::from),
            Kind::Version => match value {
                Value::Number(number) => Some(Value::from(number.to_string())),
                other => line(other, 20).filter(|text| is_version(text)).map(Value::from),
            },
            Kind::Folder => line(value, 1024).filter(|text| is_folder(text)).map(Value::from),
            Kind::Number(least, most) => {
                let number = match value {
                    Value::Number(number) => number.as_u64(),
                    Value::String(text) => text.trim().parse().ok(),
                    Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
                };
                number.filter(|number| (least..=most).contains(number)).map(Value::from)
            }
            Kind::Switch => match value {
                Value::Bool(switch) => Some(Value::from(*switch)),
                Value::Number(number) => match number.as_u64() {
                    Some(0) => Some(Value::from(false)),
                    Some(1) => Some(Value::from(true)),
                    _ => None,
                },
                Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => None,
            },
            Kind::List => names(value, |_| true),
            Kind::Hosts => names(value, is_host),
            // Entry by entry: one that is wrong takes no other with it.
            Kind::Errors => {
                let entries = value.as_array().filter(|entries| entries.len() <= own_error::MOST)?;
                Some(entries.iter().filter(|entry| self.wrong_in(entry).is_none()).cloned().collect())
            }
        }
    }

    /// What is wrong with one of the entries of a value that is taken entry by entry.
    pub(crate) fn wrong_in(self, entry: &Value) -> Option<String> {
        if self == Kind::Errors { OwnError::read(entry).err() } else { None }
    }

    /// What the key may hold, as text id behind `policy-allowed-` and numbers that belong into it.
    pub fn allowed(self) -> (&'static str, Vec<u64>) {
        match self {
            Kind::Text(most) => ("text", vec![most as u64]),
            Kind::Colour => ("colour", Vec::new()),
            Kind::Mail => ("mail", Vec::new()),
            Kind::Language => ("language", Vec::new()),
            Kind::Number(least, most) => ("number", vec![least, most]),
            Kind::Switch => ("switch", Vec::new()),
            Kind::List => ("list", Vec::new()),
            Kind::Hosts => ("hosts", Vec::new()),
            Kind::Host => ("host", Vec::new()),
            Kind::Version => ("version", Vec::new()),
            Kind::Folder => ("folder", Vec::new()),
            Kind::Errors => ("errors", vec![own_error::MOST as u64]),
        }
    }
}

/// One line without control characters, not empty, at most `most` characters.
pub(crate) fn line(value: &Value, most: usize) -> Option<&str> {
    let text = value.as_str()?.trim();
    let fits = !text.is_empty() && text.chars().count() <= most && !text.chars().any(char::is_control);
    fits.then_some(text)
}

/// At most 200 entries.
fn names(value: &Value, fits: fn(&str) -> bool) -> Option<Value> {
    const MOST: usize = 200;
    let entries: Vec<&str> = match value {
        Value::String(text) => {
            text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()).collect()
        }
        Value::Array(values) => values.iter().map(|value| line(value, 1024)).collect::<Option<_>>()?,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => return None,
    };
    let right =
        entries.len() <= MOST && entries.iter().all(|name| fits(name) && !name.chars().any(char::is_control));
    right.then(|| entries.into_iter().map(Value::from).collect())
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|digit| digit.is_ascii_hexdigit())
}

fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !name.contains(char::is_whitespace) && is_host(domain) && domain.contains('.')
    })
}

pub(crate) fn is_language(text: &str) -> bool {
    text.split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Letters, digits and hyphens between dots (RFC 1123).
pub(crate) fn is_host(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

fn is_version(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Absolute on any system: `/…`, `C:\…` or `\\server\share`.
fn is_folder(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.starts_with('/')
        || text.starts_with(r"\\")
        || (bytes.len() > 2
            && bytes[0].is_ascii_alphabetic()
            && bytes[1] == b':'
            && matches!(bytes[2], b'\\' | b'/'))
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(text).collect()
}

fn number(value: &Value, place: &mut u64) {
    if let Some(number) = value.as_u64() {
        *place = number;
    }
}

fn minimum(policy: &mut Policy, system: &str, value: &Value) {
    policy.minimum_versions.extend(text(value).map(|version| (system.to_owned(), version)));
}

/// Names in use, for finding unknown ones.
pub(crate) fn by_name() -> BTreeMap<&'static str, &'static KeyDefinition> {
    KEYS.iter().map(|key| (key.name, key)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_key_has_a_name_of_its_own_and_a_meaning() {
        assert_eq!(by_name().len(), KEYS.len());
        for key in KEYS {
            let right = key.name.bytes().all(|byte| byte.is_ascii_lowercase() || b".-".contains(&byte));
            assert!(right, "{}", key.name);
            assert!(key.meaning.ends_with('.'), "{}", key.name);
        }
    }

    #[test]
    fn kinds_take_what_fits_and_nothing_else() {
        for (kind, fits, does_not) in [
            (
                Kind::Colour,
                vec![json!("#12aBcd")],
                vec![json!("red"), json!("#12345"), json!(7), json!("#12345€")],
            ),
            (
                Kind::Mail,
                vec![json!("it@linden.example")],
                vec![json!("it"), json!("@x.y"), json!("a b@x.y")],
            ),
            (
                Kind::Number(1, 10),
                vec![json!(1), json!("10")],
                vec![json!(0), json!(11), json!(-1), json!("soon")],
            ),
            (Kind::Switch, vec![json!(true), json!(0)], vec![json!("yes"), json!(2)]),
            (
                Kind::Hosts,
                vec![json!(["a.example"]), json!("a.example, b.example")],
                vec![json!(["a b"]), json!([1])],
            ),
            (
                Kind::Folder,
                vec![json!("/srv"), json!(r"\\s\x"), json!(r"D:\x")],
                vec![json!("srv"), json!("C:x")],
            ),
            (Kind::Text(3), vec![json!("abc")], vec![json!("abcd"), json!(""), json!("a\u{1b}")]),
            (Kind::Version, vec![json!("24.04"), json!(15)], vec![json!("new"), json!("1..2")]),
        ] {
            for value in fits {
                assert!(kind.accept(&value).is_some(), "{kind:?} should take {value}");
            }
            for value in does_not {
                assert!(kind.accept(&value).is_none(), "{kind:?} should not take {value}");
            }
        }
    }
}
