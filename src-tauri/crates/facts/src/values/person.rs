//! What the person says, and who they are at work.

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the person said: by check, with the time it was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Answers {
    /// Yes or no, by check id.
    pub by_check: BTreeMap<String, Answer>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// Yes?
    pub yes: bool,
    /// When it was said.
    #[schemars(with = "String")]
    pub at: Timestamp,
}

/// Where the work address comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccountSource {
    /// The person typed it.
    Person,
    /// The account the person is signed in to this computer with, or a work account added to it.
    System,
    /// IT's policy names the domain, nobody named the person.
    Policy,
}

/// The work account that enrolls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// As typed or found; masked in reports. `None`: only the domain is known.
    pub name: Option<String>,
    /// The part behind the `@`, lower case; empty: there is none.
    pub domain: String,
    /// What is wrong with how it is written; `None`: an address like any other.
    pub flaw: Option<NameFlaw>,
    /// Where it comes from.
    pub source: AccountSource,
    /// The domain that IT's policy named when this was found.
    #[serde(default)]
    pub company_domain: Option<String>,
}

/// What is wrong with how a work address is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NameFlaw {
    /// No `@`, or `DOMAIN\name`: not an address.
    NotAnAddress,
    /// Spaces or signs that no address may hold, or more than one `@`.
    BadCharacters,
    /// The domain ends in `.local`, `.internal` or another name that is no part of the internet.
    NotRoutable,
}
