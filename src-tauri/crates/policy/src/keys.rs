//! Every key of the policy, once: its name, what it may hold, where it goes and what it means.
//!
//! Templates, schema and documentation are made from this slice; readers walk it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Address, DESTINATIONS, OwnError, Policy, Secret, own_error};

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
    /// Some of these words, in an order.
    Choices(&'static [&'static str]),
    /// An `https://` address. Never shown but for its host.
    Address,
    /// One line that is never shown, at most this many characters.
    Secret(usize),
    /// Lines of a name and a value with this character between them. The values are never shown.
    Pairs(char),
    /// A mail server: `smtps://host:465`, or `smtp://host:587` for STARTTLS.
    MailServer,
    /// SHA-256 of public keys (SPKI) in base64, with or without `sha256/` before it.
    Pins,
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

/// The largest limit that a destination can have.
const MOST_MEBIBYTES: u64 = 4_096;

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
        "destination.order",
        Kind::Choices(DESTINATIONS),
        "Which destination is tried first; those that are not named follow: https, ticket, azure-blob, tus, folder, mail.",
        |policy, value| policy.delivery.order = list(value),
    ),
    key(
        "destination.expiry-days",
        Kind::Number(1, 365),
        "Days after which a report that could not be sent is given up.",
        |policy, value| number(value, &mut policy.delivery.expiry_days),
    ),
    key(
        "destination.pins",
        Kind::Pins,
        "Public keys (SHA-256 of the SPKI, base64), one of which each server's certificates must hold.",
        |policy, value| policy.delivery.pins = list(value),
    ),
    key(
        "destination.folder",
        Kind::Folder,
        "A folder or network share that reports are put into.",
        |policy, value| policy.delivery.folder.path = text(value),
    ),
    key(
        "destination.folder-limit-mebibytes",
        Kind::Number(1, MOST_MEBIBYTES),
        "The largest report that is put into the folder.",
        |policy, value| mebibytes(value, &mut policy.delivery.folder.limit),
    ),
    key(
        "destination.https",
        Kind::Address,
        "A web server that takes the report as a form (multipart/form-data).",
        |policy, value| policy.delivery.https.address = address(value),
    ),
    key(
        "destination.https-token",
        Kind::Secret(4096),
        "A client token for that server, sent as Authorization: Bearer. Users of the computer can read it.",
        |policy, value| policy.delivery.https.token = secret(value),
    ),
    key(
        "destination.https-headers",
        Kind::Pairs(':'),
        "Further headers for that server, one Name: value a line.",
        |policy, value| policy.delivery.https.headers = pairs(value, ':'),
    ),
    key(
        "destination.https-fields",
        Kind::Pairs('='),
        "Further form fields, one name=value a line.",
        |policy, value| policy.delivery.https.fields = pairs(value, '='),
    ),
    key(
        "destination.https-file-field",
        Kind::Text(60),
        "The form field that holds the report; file unless set.",
        |policy, value| policy.delivery.https.file_field = text(value).unwrap_or_default(),
    ),
    key(
        "destination.https-file-name",
        Kind::Text(120),
        "The file's name in the form, with {reference} where the reference goes.",
        |policy, value| policy.delivery.https.file_name = text(value),
    ),
    key(
        "destination.https-limit-mebibytes",
        Kind::Number(1, MOST_MEBIBYTES),
        "The largest report that this server takes.",
        |policy, value| mebibytes(value, &mut policy.delivery.https.limit),
    ),
    key(
        "destination.ticket",
        Kind::Address,
        "An endpoint of yours that hands out an address to upload to (S3, GCS, Azure, MinIO).",
        |policy, value| policy.delivery.ticket.address = address(value),
    ),
    key(
        "destination.ticket-token",
        Kind::Secret(4096),
        "A client token for that endpoint, sent as Authorization: Bearer. Users of the computer can read it.",
        |policy, value| policy.delivery.ticket.token = secret(value),
    ),
    key(
        "destination.ticket-headers",
        Kind::Pairs(':'),
        "Further headers for that endpoint, one Name: value a line.",
        |policy, value| policy.delivery.ticket.headers = pairs(value, ':'),
    ),
    key(
        "destination.ticket-hosts",
        Kind::Hosts,
        "Hosts that the endpoint may send the report to; any, unless set.",
        |policy, value| policy.delivery.ticket.hosts = list(value),
    ),
    key(
        "destination.ticket-limit-mebibytes",
        Kind::Number(1, MOST_MEBIBYTES),
        "The largest report that goes this way.",
        |policy, value| mebibytes(value, &mut policy.delivery.ticket.limit),
    ),
    key(
        "destination.azure-blob",
        Kind::Address,
        "A container of Azure Blob Storage with its shared access signature; the right to create suffices.",
        |policy, value| policy.delivery.azure_blob.container = address(value),
    ),
    key(
        "destination.azure-blob-limit-mebibytes",
        Kind::Number(1, MOST_MEBIBYTES),
        "The largest report that goes there.",
        |policy, value| mebibytes(value, &mut policy.delivery.azure_blob.limit),
    ),
    key("destination.tus", Kind::Address, "A tus server, where uploads are created.", |policy, value| {
        policy.delivery.tus.address = address(value);
    }),
    key(
        "destination.tus-token",
        Kind::Secret(4096),
        "A client token for that server, sent as Authorization: Bearer. Users of the computer can read it.",
        |policy, value| policy.delivery.tus.token = secret(value),
    ),
    key(
        "destination.tus-headers",
        Kind::Pairs(':'),
        "Further headers for that server, one Name: value a line.",
        |policy, value| policy.delivery.tus.headers = pairs(value, ':'),
    ),
    key(
        "destination.tus-limit-mebibytes",
        Kind::Number(1, MOST_MEBIBYTES),
        "The largest report that goes there.",
        |policy, value| mebibytes(value, &mut policy.delivery.tus.limit),
    ),
    key(
        "destination.mail",
        Kind::Mail,
        "The mailbox that reports go to. Without a mail server the person's own mail program sends them.",
        |policy, value| policy.delivery.mail.to = text(value),
    ),
    key(
        "destination.mail-server",
        Kind::MailServer,
        "The mail server that takes them: smtps://host:465, or smtp://host:587 with STARTTLS.",
        |policy, value| policy.delivery.mail.server = text(value),
    ),
    key(
        "destination.mail-from",
        Kind::Mail,
        "The sender's address, where that server wants another one than the mailbox's.",
        |policy, value| policy.delivery.mail.from = text(value),
    ),
    key(
        "destination.mail-user",
        Kind::Text(254),
        "Who signs in to the mail server, where it wants that.",
        |policy, value| policy.delivery.mail.user = text(value),
    ),
    key(
        "destination.mail-password",
        Kind::Secret(1024),
        "With which password. Users of the computer can read it.",
        |policy, value| policy.delivery.mail.password = secret(value),
    ),
    key(
        "destination.mail-limit-mebibytes",
        Kind::Number(1, 100),
        "The largest report that goes by mail.",
        |policy, value| mebibytes(value, &mut policy.delivery.mail.limit),
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
            Kind::Choices(choices) => names(value, |_| true).filter(|names| {
                names.as_array().is_some_and(|names| {
                    names.iter().all(|name| name.as_str().is_some_and(|name| choices.contains(&name)))
                })
            }),
            Kind::Address => line(value, 4096).filter(|text| own_error::is_https(text)).map(Value::from),
            Kind::Secret(most) => line(value, most).map(Value::from),
            Kind::Pairs(between) => {
                let lines = match value {
                    Value::Array(lines) => lines.clone(),
                    Value::String(text) => text.lines().map(Value::from).collect(),
                    Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => return None,
                };
                let is_pair =
                    |entry: &Value| line(entry, 4096).is_some_and(|line| pair(line, between).is_some());
                (lines.len() <= 50 && lines.iter().all(is_pair)).then_some(Value::Array(lines))
            }
            Kind::MailServer => line(value, 300).filter(|text| is_mail_server(text)).map(Value::from),
            Kind::Pins => names(value, is_pin),
        }
    }

    /// What may be shown of a value that fits: of a secret nothing, of an address its host.
    pub(crate) fn shown(self, value: Value) -> Value {
        const HIDDEN: &str = "…";
        match self {
            Kind::Secret(_) => Value::from(HIDDEN),
            Kind::Address => address(&value).map_or(Value::Null, |address| Value::from(address.to_string())),
            Kind::Pairs(between) => {
                pairs(&value, between).iter().map(|(name, _)| format!("{name}{between} {HIDDEN}")).collect()
            }
            Kind::Text(_)
            | Kind::Colour
            | Kind::Mail
            | Kind::Language
            | Kind::Number(..)
            | Kind::Switch
            | Kind::List
            | Kind::Hosts
            | Kind::Host
            | Kind::Version
            | Kind::Folder
            | Kind::Errors
            | Kind::Choices(_)
            | Kind::MailServer
            | Kind::Pins => value,
        }
    }

    /// Whether values hold what nobody should see, not even a wrong one in a complaint.
    pub fn is_secret(self) -> bool {
        matches!(self, Kind::Secret(_) | Kind::Address | Kind::Pairs(_))
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
            Kind::Choices(_) => ("choices", Vec::new()),
            Kind::Address => ("address", Vec::new()),
            Kind::Secret(most) => ("text", vec![most as u64]),
            Kind::Pairs(':') => ("headers", Vec::new()),
            Kind::Pairs(_) => ("fields", Vec::new()),
            Kind::MailServer => ("mail-server", Vec::new()),
            Kind::Pins => ("pins", Vec::new()),
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

/// `smtps://host` or `smtp://host`, with a port or without.
fn is_mail_server(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("smtps://").or_else(|| text.strip_prefix("smtp://")) else {
        return false;
    };
    let (host, port) = rest.split_once(':').unwrap_or((rest, "465"));
    is_host(host) && port.parse::<u16>().is_ok()
}

/// 32 bytes in base64.
fn is_pin(text: &str) -> bool {
    let digits = text.strip_prefix("sha256/").unwrap_or(text).as_bytes();
    digits.len() == 44
        && digits[43] == b'='
        && digits[..43].iter().all(|digit| digit.is_ascii_alphanumeric() || b"+/".contains(digit))
}

/// Name and value of a line; names are those of headers and form fields.
fn pair(line: &str, between: char) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(between)?;
    let (name, value) = (name.trim(), value.trim());
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    (!name.is_empty() && is_name && value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()))
        .then_some((name, value))
}

fn pairs(value: &Value, between: char) -> Vec<(String, Secret)> {
    list(value)
        .iter()
        .filter_map(|line| pair(line, between))
        .map(|(name, value)| (name.to_owned(), Secret::new(value)))
        .collect()
}

fn secret(value: &Value) -> Option<Secret> {
    text(value).map(Secret::new)
}

fn address(value: &Value) -> Option<Address> {
    text(value).map(Address::new)
}

fn mebibytes(value: &Value, place: &mut u64) {
    if let Some(number) = value.as_u64() {
        *place = number * 1024 * 1024;
    }
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
            (
                Kind::Choices(DESTINATIONS),
                vec![json!(["mail", "https"]), json!("folder, tus")],
                vec![json!(["fax"]), json!(7)],
            ),
            (
                Kind::Address,
                vec![json!("https://a.example:8443/c?sp=c&sig=x%3D"), json!("https://[::1]:9000/up")],
                vec![json!("http://a.example/"), json!("https://u:p@a.example/"), json!("https://[::1/")],
            ),
            (
                Kind::Pairs(':'),
                vec![json!(["X-Client: abc, d"]), json!("A: b\nC: d")],
                vec![json!(["X Client: a"]), json!(["no colon"]), json!(["A: b\r\nC: d"])],
            ),
            (
                Kind::MailServer,
                vec![json!("smtps://mail.example"), json!("smtp://mail.example:587")],
                vec![json!("mail.example"), json!("smtp://u:p@mail.example"), json!("http://mail.example")],
            ),
            (
                Kind::Pins,
                vec![json!(["sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="])],
                vec![json!(["sha256/47DE"]), json!(["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"])],
            ),
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
