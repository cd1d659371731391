//! A known error that IT adds, or whose built-in answer IT words anew. Data only: nothing in it can run or open anything but an https page.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::kind::{Entries, Field, Kind};

/// A known error of IT's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
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

/// What the policy's entries may hold.
pub(crate) const ENTRIES: Kind = Kind::Entries(&Entries {
    most: 200,
    fields: &[
        // Ids of built-in entries may hold codes: 0x8018… and AADSTS….
        Field::required("id", Kind::Identifier),
        Field::optional("codes", LINES),
        Field::optional("messages", LINES),
        Field::optional(
            "platforms",
            Kind::List(&Kind::Choice(&["windows", "macos", "linux", "ios", "android"]), 5),
        ),
        Field::optional("actor", Kind::Choice(&["user", "admin", "vendor", "mixed"])),
        Field::optional("checks", NAMES),
        Field::optional("steps", NAMES),
        Field::optional("link", Kind::Link),
        Field::required("title", WORDS),
        Field::required("meaning", WORDS),
        Field::optional("advice", WORDS),
    ],
});

const WORDS: Kind = Kind::Words(500);
const LINES: Kind = Kind::List(&Kind::Text(500), 50);
const NAMES: Kind = Kind::List(&Kind::Identifier, 50);

impl OwnError {
    /// An entry that fits [`ENTRIES`].
    pub(crate) fn from_entry(entry: &Value) -> Option<Self> {
        serde_json::from_value(entry.clone()).ok()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(field: &str, value: Value) -> Value {
        let mut entry =
            json!({"id": "linden-vpn", "title": {"en": "No way in"}, "meaning": {"en": "The gate is shut."}});
        entry[field] = value;
        json!([entry])
    }

    #[test]
    fn an_entry_that_fits_is_read_whole() {
        let judged = ENTRIES.judge(&with("codes", json!(["LINDEN-42"])));
        let read = OwnError::from_entry(&judged.value.unwrap()[0]).unwrap();
        assert_eq!((read.id.as_str(), read.codes), ("linden-vpn", vec!["LINDEN-42".to_owned()]));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_field() {
        for (field, value) in [
            ("id", json!("two words")),
            ("title", json!({})),
            ("meaning", json!({"en": "a\u{1b}[2J"})),
            ("advice", json!({"not a tag": "x"})),
            ("codes", json!([7])),
            ("messages", json!(vec!["x"; 51])),
            ("platforms", json!(["amiga"])),
            ("actor", json!("nobody")),
            ("link", json!("http://it.linden.example")),
            ("mascot", json!(1)),
        ] {
            let judged = ENTRIES.judge(&with(field, value.clone()));
            assert_eq!(judged.value, Some(json!([])), "{field} {value}");
            let within = &judged.faults[0].within;
            assert!(within.starts_with(&format!("[1].{field}")), "{field} {value}: {within}");
        }
    }
}
