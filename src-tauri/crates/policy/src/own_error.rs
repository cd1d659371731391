//! A known error that IT adds, or whose built-in answer IT words anew. Data only: nothing in it can run or open anything but an https page.

use std::{borrow::Cow, collections::BTreeMap, net::Ipv6Addr};

use serde::Deserialize;
use serde_json::Value;

use crate::keys::{is_host, is_language, line};

/// A known error of IT's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnError {
    /// Its name; that of a built-in entry replaces what is said of that one.
    pub id: String,
    /// Codes, as they are shown.
    #[serde(default)]
    pub codes: Vec<String>,
    /// What screens say, in any language.
    #[serde(default)]
    pub messages: Vec<String>,
    /// `windows`, `macos`, `linux`, `ios`, `android`; none: all, or the built-in entry's.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// `user`, `admin`, `vendor` or `mixed`.
    #[serde(default)]
    pub actor: Option<String>,
    /// Ids of checks that can see the cause.
    #[serde(default)]
    pub checks: Vec<String>,
    /// Ids of steps.
    #[serde(default)]
    pub steps: Vec<String>,
    /// A page of IT's about it, `https://…`.
    #[serde(default)]
    pub link: Option<String>,
    /// What is wrong, by language tag.
    pub title: BTreeMap<String, String>,
    /// What it means to the person, by language tag.
    pub meaning: BTreeMap<String, String>,
    /// A first step in IT's own words, by language tag.
    #[serde(default)]
    pub advice: BTreeMap<String, String>,
}

/// The most entries that a policy may hold.
pub(crate) const MOST: usize = 200;

impl OwnError {
    /// The entry, from an object or from text that holds one as JSON (a registry has nothing better); else what is wrong with it.
    pub(crate) fn read(value: &Value) -> Result<Self, String> {
        let object = match value {
            Value::String(text) => {
                Cow::Owned(serde_json::from_str::<Value>(text).map_err(|_| text.to_owned())?)
            }
            other => Cow::Borrowed(other),
        };
        if !object.is_object() {
            return Err(object.to_string());
        }
        let entry: Self = serde_json::from_value(object.into_owned()).map_err(|error| error.to_string())?;
        match entry.wrong() {
            None => Ok(entry),
            Some((field, text)) => Err(format!("{}: {field} = {text:?}", entry.id)),
        }
    }

    /// The first field that cannot be used, and what stands there.
    fn wrong(&self) -> Option<(&'static str, String)> {
        const LONGEST: usize = 500;
        const MANY: usize = 50;
        let is_id = |text: &str| {
            (1..=60).contains(&text.len())
                && text.starts_with(|first: char| first.is_ascii_lowercase())
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        let fits = |text: &str| line(&Value::from(text), LONGEST).is_some();
        if !is_id(&self.id) {
            // Ids of built-in entries may hold codes: 0x8018… and AADSTS….
            let is_built_in = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
            if self.id.is_empty() || self.id.len() > 60 || !self.id.bytes().all(is_built_in) {
                return Some(("id", self.id.clone()));
            }
        }
        for (field, lines) in [("codes", &self.codes), ("messages", &self.messages)] {
            if lines.len() > MANY {
                return Some((field, lines.len().to_string()));
            }
            if let Some(text) = lines.iter().find(|text| !fits(text)) {
                return Some((field, text.clone()));
            }
        }
        for (field, texts, needed) in
            [("title", &self.title, true), ("meaning", &self.meaning, true), ("advice", &self.advice, false)]
        {
            if needed && texts.is_empty() {
                return Some((field, String::new()));
            }
            if let Some((tag, text)) = texts.iter().find(|(tag, text)| !is_language(tag) || !fits(text)) {
                return Some((field, format!("{tag}: {text}")));
            }
        }
        self.link
            .as_deref()
            .filter(|link| link.len() > 500 || !is_https(link))
            .map(|link| ("link", link.to_owned()))
    }
}

/// `https://host/…`, without a name or password before the host.
pub(crate) fn is_https(link: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(field: &str, value: Value) -> Value {
        let mut entry =
            json!({"id": "linden-vpn", "title": {"en": "No way in"}, "meaning": {"en": "The gate is shut."}});
        entry[field] = value;
        entry
    }

    #[test]
    fn an_entry_is_an_object_or_text_that_holds_one() {
        let entry = with("codes", json!(["LINDEN-42"]));
        let read = OwnError::read(&entry).unwrap();
        assert_eq!((read.id.as_str(), read.codes), ("linden-vpn", vec!["LINDEN-42".to_owned()]));
        assert!(OwnError::read(&Value::from(entry.to_string())).is_ok());
        assert!(OwnError::read(&with("link", json!("https://it.linden.example:8443/vpn?x=1"))).is_ok());
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (field, value) in [
            ("id", json!("two words")),
            ("title", json!({})),
            ("meaning", json!({"en": "a\u{1b}[2J"})),
            ("advice", json!({"not a tag": "x"})),
            ("codes", json!([""])),
            ("messages", json!(vec!["x"; 51])),
            ("link", json!("http://it.linden.example")),
            ("link", json!("file:///etc/passwd")),
            ("link", json!("https://anna:secret@it.linden.example/")),
            ("link", json!("https://it.linden.example/\" & calc")),
            ("mascot", json!(1)),
        ] {
            let wrong = OwnError::read(&with(field, value.clone())).unwrap_err();
            assert!(wrong.contains(field), "{field} {value}: {wrong}");
        }
        assert!(OwnError::read(&json!(7)).is_err() && OwnError::read(&json!("{")).is_err());
    }
}
