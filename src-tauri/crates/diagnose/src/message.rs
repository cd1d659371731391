//! A sentence to be: the id of a text and what goes into it. Words and number formats are the texts' business.

use std::borrow::Cow;

use facts::ReasonCode;

/// The id of a text and its variables.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Id in `checks.ftl` or `steps.ftl`.
    pub id: Cow<'static, str>,
    /// Variables, in the order of their declaration.
    pub args: Vec<(&'static str, Arg)>,
}

/// A variable of a text, raw; the texts format it for the language.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A name from the machine or the policy; set apart from the sentence, never translated.
    Text(String),
    /// A number to count with.
    Number(i64),
    /// A length of time, always positive. Seconds.
    Duration(u64),
    /// An amount of data. Bytes.
    Bytes(u64),
    /// A day.
    Date(jiff::Timestamp),
    /// A time of day with its weekday, on this computer's clock.
    Time {
        /// The moment.
        at: jiff::Timestamp,
        /// What the computer adds to UTC. Minutes.
        offset_minutes: i32,
    },
    /// Names, joined as the language does.
    List(Vec<String>),
    /// A reason, in the person's words.
    Reason(ReasonCode),
    /// A distance from UTC, "UTC+8". Minutes.
    UtcOffset(i32),
    /// Several reasons or kinds, each with a text of its own (`<prefix>-<code>`), joined as the language does.
    Terms {
        /// First part of the texts' ids.
        prefix: &'static str,
        /// Second parts.
        codes: Vec<&'static str>,
    },
}

impl Message {
    /// A message without variables.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The same with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// The same with a name from the machine.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }
}
