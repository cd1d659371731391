//! What a key, or a field of an entry, may hold, and what becomes of a value: what holds of it, and what in it cannot be used.
//!
//! Every form of a policy is judged here, so all of them mean the same. Registries and property lists do not have every type, so
//! 0 and 1 are switches, digits are numbers, text with commas is a list and JSON text is an entry.

use std::net::Ipv6Addr;

use serde_json::{Map, Value};

use crate::{Address, ProblemCode};

/// What a key or a field may hold.
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
    /// One of these.
    Choice(&'static [&'static str]),
    /// The name of something: letters, digits, hyphens and underscores.
    Identifier,
    /// A host name.
    Host,
    /// A version, such as `14.0`.
    Version,
    /// A file or folder: absolute, or on a network share.
    Path,
    /// A page: `https://…`, without a name or password in it.
    Link,
    /// An `https://` address, without a name or password in it. Its path and query may let in whoever knows them: of its value only
    /// the host is shown.
    Address,
    /// One line that is never shown, at most this many characters.
    Secret(usize),
    /// A name and a value with this character between them. The value is never shown.
    Pair(char),
    /// A mail server: `smtps://host:465`, or `smtp://host:587` for STARTTLS.
    MailServer,
    /// SHA-256 of a public key (SPKI) in base64, with or without `sha256/` before it.
    Pin,
    /// An age public key.
    PublicKey,
    /// Several of one kind, at most this many.
    List(&'static Kind, usize),
    /// The same text in several languages, by language tag: one line each, at most this many characters.
    Words(usize),
    /// Entries with fields.
    Entries(&'static Entries),
}

/// What entries of a key are made of.
#[derive(Debug, PartialEq, Eq)]
pub struct Entries {
    /// The most there may be.
    pub most: usize,
    /// Their fields, in the order of the documentation.
    pub fields: &'static [Field],
}

/// A field of an entry.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Without it the entry is ignored.
    pub required: bool,
}

impl Field {
    /// A field that every entry has.
    pub(crate) const fn required(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, required: true }
    }

    /// A field that an entry may have.
    pub(crate) const fn optional(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, required: false }
    }
}

/// Something in a value that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Where inside the value: empty, `[2]`, `[2].link`; entries count from 1.
    pub(crate) within: String,
    /// What is wrong.
    pub(crate) code: ProblemCode,
    /// What stands there.
    pub(crate) detail: String,
    /// What could stand there.
    pub(crate) allowed: Kind,
}

/// What is shown of a secret.
const HIDDEN: &str = "…";

/// What becomes of a value.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// What holds; `None`: nothing of it.
    pub(crate) value: Option<Value>,
    /// What does not.
    pub(crate) faults: Vec<Fault>,
}

impl Kind {
    /// What holds of the value, and what is wrong with the rest. Lists and entries are taken one by one: one that is wrong takes
    /// no other with it.
    pub(crate) fn judge(self, value: &Value) -> Judged {
        let (elements, most) = match self {
            Kind::List(each, most) => (elements(each, value), most),
            Kind::Entries(entries) => (objects(value), entries.most),
            _ => {
                return match self.accept(value) {
                    Some(value) => Judged { value: Some(value), faults: Vec::new() },
                    None => Judged { value: None, faults: vec![self.fault(value)] },
                };
            }
        };
        let Some(elements) = elements else { return Judged { value: None, faults: vec![self.fault(value)] } };
        let mut judged = Judged::default();
        if elements.len() > most {
            let detail = elements.len().to_string();
            judged.faults.push(Fault { code: ProblemCode::TooMany, detail, ..self.fault(value) });
        }
        let mut right = Vec::new();
        for (index, element) in elements.iter().enumerate().take(most) {
            match self.element(element) {
                Ok(element) => right.push(element),
                Err(fault) => {
                    let within = format!("[{}]{}", index + 1, fault.within);
                    judged.faults.push(Fault { within, ..fault });
                }
            }
        }
        judged.value = Some(Value::from(right));
        judged
    }

    /// One element of a list or one entry, whole or not at all.
    fn element(self, value: &Value) -> Result<Value, Fault> {
        let wrong_entry = |fault: Fault| match fault.code {
            ProblemCode::WrongValue => Fault { code: ProblemCode::WrongEntry, ..fault },
            _ => fault,
        };
        match self {
            Kind::Entries(entries) => {
                entries.entry(value).unwrap_or_else(|| Err(self.fault(value))).map_err(wrong_entry)
            }
            Kind::List(each, _) => each.whole(value).map_err(wrong_entry),
            other => other.whole(value),
        }
    }

    /// The value, if nothing in it is wrong; else the first thing that is.
    fn whole(self, value: &Value) -> Result<Value, Fault> {
        let judged = self.judge(value);
        match (judged.value, judged.faults.into_iter().next()) {
            (Some(value), None) => Ok(value),
            (_, Some(fault)) => Err(fault),
            (None, None) => Err(self.fault(value)),
        }
    }

    fn fault(self, value: &Value) -> Fault {
        let detail = if self.is_secret() { HIDDEN.to_owned() } else { value.to_string() };
        Fault { within: String::new(), code: ProblemCode::WrongValue, detail, allowed: self }
    }

    /// A value that is no list, if it fits.
    fn accept(self, value: &Value) -> Option<Value> {
        let fitting =
            |most, fits: fn(&str) -> bool| line(value, most).filter(|text| fits(text)).map(Value::from);
        match self {
            Kind::Text(most) => fitting(most, |_| true),
            Kind::Colour => fitting(7, is_colour),
            Kind::Mail => fitting(254, is_mail),
            Kind::Language => fitting(35, is_language),
            Kind::Identifier => fitting(60, is_identifier),
            Kind::Host => fitting(253, is_host),
            Kind::Path => fitting(1024, is_path),
            Kind::Link => fitting(500, is_https),
            Kind::Address => fitting(4096, is_https),
            Kind::Secret(most) => fitting(most, |_| true),
            Kind::Pair(between) => {
                line(value, 4096).filter(|line| pair(line, between).is_some()).map(Value::from)
            }
            Kind::MailServer => fitting(300, is_mail_server),
            Kind::Pin => fitting(60, is_pin),
            Kind::PublicKey => fitting(100, is_public_key),
            Kind::Choice(names) => {
                let text = line(value, 60)?;
                names.iter().find(|name| name.eq_ignore_ascii_case(text)).map(|name| Value::from(*name))
            }
            Kind::Version => match value {
                // `15` and `24.04` without quotation marks.
                Value::Number(number) => {
                    Some(number.to_string()).filter(|text| is_version(text)).map(Value::from)
                }
                _ => fitting(20, is_version),
            },
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
                Value::Number(number) if number.as_u64() == Some(0) => Some(Value::from(false)),
                Value::Number(number) if number.as_u64() == Some(1) => Some(Value::from(true)),
                _ => None,
            },
            Kind::Words(most) => {
                let words = value.as_object().filter(|words| !words.is_empty())?;
                words
                    .iter()
                    .map(|(tag, text)| {
                        let text = line(text, most).filter(|_| is_language(tag))?;
                        Some((tag.clone(), Value::from(text)))
                    })
                    .collect::<Option<Map<_, _>>>()
                    .map(Value::from)
            }
            Kind::List(..) | Kind::Entries(_) => None,
        }
    }

    /// Whether values hold what nobody should see, not even a wrong one in a complaint.
    pub fn is_secret(self) -> bool {
        match self {
            Kind::Secret(_) | Kind::Address | Kind::Pair(_) => true,
            Kind::List(each, _) => each.is_secret(),
            _ => false,
        }
    }

    /// What may be shown of a value that fits: of a secret nothing, of an address its host, of a pair its name.
    pub(crate) fn shown(self, value: Value) -> Value {
        let text = value.as_str().unwrap_or_default();
        match self {
            Kind::Secret(_) => Value::from(HIDDEN),
            Kind::Address => Value::from(Address::new(text).to_string()),
            Kind::Pair(between) => {
                let name = pair(text, between).map_or("", |(name, _)| name);
                Value::from(format!("{name}{between} {HIDDEN}"))
            }
            Kind::List(each, _) => match value {
                Value::Array(values) => values.into_iter().map(|value| each.shown(value)).collect(),
                other => other,
            },
            _ => value,
        }
    }

    /// What is said of it: the end of the text's id behind `policy-allowed-`.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Text(_) => "text",
            Kind::Colour => "colour",
            Kind::Mail => "mail",
            Kind::Language => "language",
            Kind::Number(..) => "number",
            Kind::Switch => "switch",
            Kind::Choice(_) => "choice",
            Kind::Identifier => "identifier",
            Kind::Host => "host",
            Kind::Version => "version",
            Kind::Path => "path",
            Kind::Link => "link",
            Kind::Address => "address",
            Kind::Secret(_) => "text",
            Kind::Pair(_) => "pair",
            Kind::MailServer => "mail-server",
            Kind::Pin => "pin",
            Kind::PublicKey => "public-key",
            Kind::List(..) => "list",
            Kind::Words(_) => "words",
            Kind::Entries(_) => "entries",
        }
    }
}

impl Entries {
    /// The entry with the fields that it may have, or the first thing that is wrong with it; `None`: it is none at all.
    fn entry(&self, value: &Value) -> Option<Result<Value, Fault>> {
        let object = value.as_object()?;
        let mut right = Map::new();
        for (name, value) in object {
            let Some(field) = self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name)) else {
                let names: Vec<&str> = self.fields.iter().map(|field| field.name).collect();
                let detail = names.join(", ");
                let within = format!(".{name}");
                return Some(Err(Fault {
                    within,
                    code: ProblemCode::UnknownField,
                    detail,
                    allowed: Kind::Identifier,
                }));
            };
            match field.kind.whole(value) {
                Ok(value) => right.insert(field.name.to_owned(), value),
                Err(fault) => {
                    let within = format!(".{}{}", field.name, fault.within);
                    return Some(Err(Fault { within, ..fault }));
                }
            };
        }
        let missing = self.fields.iter().find(|field| field.required && !right.contains_key(field.name));
        Some(match missing {
            None => Ok(Value::from(right)),
            Some(field) => Err(Fault {
                within: format!(".{}", field.name),
                code: ProblemCode::MissingField,
                detail: String::new(),
                allowed: field.kind,
            }),
        })
    }
}

/// The elements of a list: an array, or text with commas or semicolons between them. Empty ones, such as the end of a list of the
/// registry, are none.
fn elements(each: &Kind, value: &Value) -> Option<Vec<Value>> {
    let is_blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
    match value {
        Value::Array(values) => Some(values.iter().filter(|value| !is_blank(value)).cloned().collect()),
        Value::String(text) if matches!(each, Kind::Pair(_)) => {
            Some(text.lines().filter(|line| !line.trim().is_empty()).map(Value::from).collect())
        }
        // A sentence may hold a comma.
        Value::String(text) if matches!(each, Kind::Text(_)) => Some(vec![Value::from(text.as_str())]),
        Value::String(text) => {
            let names = text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
            Some(names.map(Value::from).collect())
        }
        Value::Object(none) if none.is_empty() => Some(Vec::new()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

/// The entries of a value: objects, JSON text that is one, or JSON text that is a list of them.
fn objects(value: &Value) -> Option<Vec<Value>> {
    let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
    match value {
        Value::Array(values) => Some(
            values
                .iter()
                .map(|value| value.as_str().and_then(parsed).unwrap_or_else(|| value.clone()))
                .collect(),
        ),
        Value::String(text) => match parsed(text)? {
            Value::Array(values) => Some(values),
            object @ Value::Object(_) => Some(vec![object]),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        },
        Value::Object(none) if none.is_empty() => Some(Vec::new()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

/// One line without control characters, not empty, at most `most` characters.
fn line(value: &Value, most: usize) -> Option<&str> {
    let text = value.as_str()?.trim();
    let fits = !text.is_empty() && text.chars().count() <= most && !text.chars().any(is_unprintable);
    fits.then_some(text)
}

/// Control characters, and those that turn the direction of what stands around them (Unicode's bidirectional formatting characters).
fn is_unprintable(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|digit| digit.is_ascii_hexdigit())
}

fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !name.contains(char::is_whitespace) && is_host(domain) && domain.contains('.')
    })
}

fn is_language(text: &str) -> bool {
    text.split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_identifier(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// Letters, digits and hyphens between dots (RFC 1123).
fn is_host(text: &str) -> bool {
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
fn is_path(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.starts_with('/')
        || text.starts_with(r"\\")
        || (bytes.len() > 2
            && bytes[0].is_ascii_alphabetic()
            && bytes[1] == b':'
            && matches!(bytes[2], b'\\' | b'/'))
}

/// `https://host/…`, without a name or password before the host.
fn is_https(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else { return false };
    let (host, _) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (is_name, port) = match host.strip_prefix('[').and_then(|host| host.split_once(']')) {
        Some((address, port)) => {
            (address.parse::<Ipv6Addr>().is_ok(), if port.is_empty() { ":443" } else { port })
        }
        None => match host.split_once(':') {
            Some((name, _)) => (is_host(name), &host[name.len()..]),
            None => (is_host(host), ":443"),
        },
    };
    let is_port = port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    let is_printable = link.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'`<>\\^{|}".contains(&byte));
    is_name && is_port && is_printable
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

/// An age recipient (C2SP age specification): 32 bytes in Bech32, whose checksum finds a mistyped key before it seals to nobody.
fn is_public_key(text: &str) -> bool {
    bech32::primitives::decode::CheckedHrpstring::new::<bech32::Bech32>(text)
        .is_ok_and(|key| key.hrp().as_str() == "age" && key.byte_iter().count() == 32)
}

/// Name and value of a line; names are those of headers and form fields.
pub(crate) fn pair(line: &str, between: char) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(between)?;
    let (name, value) = (name.trim(), value.trim());
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    (!name.is_empty() && is_name && value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()))
        .then_some((name, value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ENTRIES: Kind = Kind::Entries(&Entries {
        most: 2,
        fields: &[
            Field::required("id", Kind::Identifier),
            Field::optional("codes", Kind::List(&Kind::Text(5), 2)),
            Field::optional("title", Kind::Words(9)),
        ],
    });

    fn faults(kind: Kind, value: &Value) -> Vec<(String, ProblemCode)> {
        kind.judge(value).faults.into_iter().map(|fault| (fault.within, fault.code)).collect()
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
                vec![json!(0), json!(11), json!(-1), json!("soon"), json!(1.5)],
            ),
            (Kind::Switch, vec![json!(true), json!(0)], vec![json!("yes"), json!(2)]),
            (Kind::Host, vec![json!("a.example")], vec![json!("a b"), json!(1), json!("https://a.example")]),
            (
                Kind::Path,
                vec![json!("/srv"), json!(r"\\s\x"), json!(r"D:\x")],
                vec![json!("srv"), json!("C:x")],
            ),
            (
                Kind::Text(3),
                vec![json!("abc")],
                vec![json!("abcd"), json!(""), json!("a\u{1b}"), json!("a\u{202e}")],
            ),
            (Kind::Version, vec![json!("24.04"), json!(15)], vec![json!("new"), json!("1..2"), json!(-1)]),
            (Kind::Choice(&["edge", "safari"]), vec![json!("Edge")], vec![json!("lynx"), json!(1)]),
            (Kind::Words(9), vec![json!({"de": "Zu"})], vec![json!({}), json!({"no tag": "x"}), json!("x")]),
            (
                Kind::PublicKey,
                vec![json!("age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg")],
                vec![
                    json!("age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafh"),
                    json!("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"),
                    json!("age1short"),
                ],
            ),
            (
                Kind::Link,
                vec![json!("https://it.linden.example:8443/vpn?x=1")],
                vec![
                    json!("http://it.linden.example"),
                    json!("file:///etc/passwd"),
                    json!("https://anna:secret@it.linden.example/"),
                    json!("https://it.linden.example/\" & calc"),
                ],
            ),
        ] {
            for value in fits {
                assert!(kind.judge(&value).faults.is_empty(), "{kind:?} should take {value}");
            }
            for value in does_not {
                let judged = kind.judge(&value);
                assert!(
                    judged.value.is_none() && judged.faults.len() == 1,
                    "{kind:?} should not take {value}"
                );
            }
        }
    }

    #[test]
    fn of_a_list_what_fits_holds_and_what_does_not_is_named() {
        let hosts = Kind::List(&Kind::Host, 3);
        let judged = hosts.judge(&json!(["a.example", "b b", "", "c.example"]));
        assert_eq!(judged.value, Some(json!(["a.example", "c.example"])));
        assert_eq!(faults(hosts, &json!("a.example, b b")), [("[2]".to_owned(), ProblemCode::WrongEntry)]);
        assert_eq!(faults(hosts, &json!(7)), [(String::new(), ProblemCode::WrongValue)]);
        let judged = hosts.judge(&json!(["a", "b", "c", "d"]));
        assert_eq!(judged.value, Some(json!(["a", "b", "c"])));
        assert_eq!(judged.faults[0].code, ProblemCode::TooMany);
        let words = Kind::List(&Kind::Text(20), 3);
        assert_eq!(words.judge(&json!("Meyer, Anna")).value, Some(json!(["Meyer, Anna"])));
    }

    #[test]
    fn entries_are_objects_or_json_text_and_what_is_wrong_with_one_is_named() {
        for value in [
            json!([{"id": "a", "codes": ["1"]}]),
            json!([r#"{"id": "a", "codes": "1"}"#]),
            json!(r#"[{"id": "a", "codes": ["1"]}]"#),
            json!(r#"{"ID": "a", "codes": ["1"]}"#),
        ] {
            let judged = ENTRIES.judge(&value);
            assert_eq!(judged.value, Some(json!([{"id": "a", "codes": ["1"]}])), "{value}");
            assert!(judged.faults.is_empty(), "{value}");
        }
        for (value, within, code) in [
            (json!([{"id": "two words"}]), "[1].id", ProblemCode::WrongEntry),
            (json!([{"id": "a", "mascot": 1}]), "[1].mascot", ProblemCode::UnknownField),
            (json!([{"codes": []}]), "[1].id", ProblemCode::MissingField),
            (json!([{"id": "a", "codes": ["1", "123456"]}]), "[1].codes[2]", ProblemCode::WrongEntry),
            (json!([{"id": "a", "codes": ["1", "2", "3"]}]), "[1].codes", ProblemCode::TooMany),
            (json!(["{"]), "[1]", ProblemCode::WrongEntry),
            (json!("{"), "", ProblemCode::WrongValue),
        ] {
            assert_eq!(faults(ENTRIES, &value), [(within.to_owned(), code)], "{value}");
        }
    }
}
