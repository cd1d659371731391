//! One fact: a value, or exactly why there is none. Not seen is never the same as not there.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser::SerializeMap};

/// What became of one question to the machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact<T> {
    /// It answered.
    Known(T),
    /// It answered that there is no such thing (no proxy, no default browser).
    Absent,
    /// The answer has not landed yet.
    Pending,
    /// Nobody asked.
    NotAsked(Reason),
    /// The system did not let us look.
    Denied(Reason),
    /// No answer within the limit.
    TimedOut(Reason),
    /// We asked, and what came back was no answer.
    Failed(Reason),
    /// This system has no such thing to ask.
    Unsupported,
}

impl<T> Fact<T> {
    /// The value, where there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Fact::Known(value) => Some(value),
            Fact::Absent
            | Fact::Pending
            | Fact::NotAsked(_)
            | Fact::Denied(_)
            | Fact::TimedOut(_)
            | Fact::Failed(_)
            | Fact::Unsupported => None,
        }
    }

    /// Why nothing can be concluded; `None` when the machine did answer (a value, or "no such thing").
    pub fn why_unknown(&self) -> Option<Reason> {
        match self {
            Fact::Known(_) | Fact::Absent => None,
            Fact::Pending => Some(Reason::new(ReasonCode::Pending)),
            Fact::NotAsked(reason) | Fact::Denied(reason) | Fact::TimedOut(reason) | Fact::Failed(reason) => {
                Some(reason.clone())
            }
            Fact::Unsupported => Some(Reason::new(ReasonCode::Unsupported)),
        }
    }
}

/// Why there is no value: a code that texts exist for, and the technical detail for IT.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reason {
    /// What the person is told.
    pub code: ReasonCode,
    /// What was tried and what came back, in the system's own words. Never a sentence for the person.
    pub detail: Option<Cow<'static, str>>,
}

impl Reason {
    /// A reason without detail.
    pub fn new(code: ReasonCode) -> Self {
        Self { code, detail: None }
    }

    /// A reason with what was tried and what came back.
    pub fn with(code: ReasonCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self { code, detail: Some(detail.into()) }
    }
}

/// The reasons that texts exist for (`reason-<code>` in every locale).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReasonCode {
    /// Still under way.
    Pending,
    /// This system has no such thing.
    Unsupported,
    /// The person or the policy asked for no network.
    Offline,
    /// There is no network to ask over.
    NoNetwork,
    /// Nobody answered in time.
    NoAnswer,
    /// The system refused to let us read it.
    NotPermitted,
    /// The program or file that would know is not on this computer.
    NotInstalled,
    /// It answered something we do not understand.
    UnexpectedAnswer,
    /// Reading it went wrong.
    Unreadable,
    /// The recording does not hold it.
    NotRecorded,
    /// Only the person can say, and has not been asked or has not answered.
    NeedsAnswer,
    /// The person's work address is needed, and nobody told us.
    NeedsAccount,
    /// This version of the program does not look at it yet.
    NotBuilt,
    /// A newer program wrote a reason that this one does not know.
    #[serde(other)]
    Other,
}

impl ReasonCode {
    /// Every reason, for the tests that walk the texts.
    pub const ALL: &'static [ReasonCode] = &[
        ReasonCode::Pending,
        ReasonCode::Unsupported,
        ReasonCode::Offline,
        ReasonCode::NoNetwork,
        ReasonCode::NoAnswer,
        ReasonCode::NotPermitted,
        ReasonCode::NotInstalled,
        ReasonCode::UnexpectedAnswer,
        ReasonCode::Unreadable,
        ReasonCode::NotRecorded,
        ReasonCode::NeedsAnswer,
        ReasonCode::NeedsAccount,
        ReasonCode::NotBuilt,
        ReasonCode::Other,
    ];

    /// The code as written in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            ReasonCode::Pending => "pending",
            ReasonCode::Unsupported => "unsupported",
            ReasonCode::Offline => "offline",
            ReasonCode::NoNetwork => "no-network",
            ReasonCode::NoAnswer => "no-answer",
            ReasonCode::NotPermitted => "not-permitted",
            ReasonCode::NotInstalled => "not-installed",
            ReasonCode::UnexpectedAnswer => "unexpected-answer",
            ReasonCode::Unreadable => "unreadable",
            ReasonCode::NotRecorded => "not-recorded",
            ReasonCode::NeedsAnswer => "needs-answer",
            ReasonCode::NeedsAccount => "needs-account",
            ReasonCode::NotBuilt => "not-built",
            ReasonCode::Other => "other",
        }
    }
}

/// A fact with where it was read and what that cost.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen<T> {
    /// What became of the question.
    pub fact: Fact<T>,
    /// The interface, key, file or command that was asked. Language neutral, never translated.
    pub source: Option<Cow<'static, str>>,
    /// Wall time from asking to the answer.
    pub milliseconds: Option<u32>,
}

impl<T> Seen<T> {
    /// A fact of which nothing else is recorded.
    pub fn bare(fact: Fact<T>) -> Self {
        Self { fact, source: None, milliseconds: None }
    }
}

impl<T> Default for Seen<T> {
    /// A recording that lacks the fact says so.
    fn default() -> Self {
        Self::bare(Fact::NotAsked(Reason::new(ReasonCode::NotRecorded)))
    }
}

impl<T: Serialize> Serialize for Seen<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let (state, reason) = match &self.fact {
            Fact::Known(_) => ("known", None),
            Fact::Absent => ("absent", None),
            Fact::Pending => ("pending", None),
            Fact::NotAsked(reason) => ("not_asked", Some(reason)),
            Fact::Denied(reason) => ("denied", Some(reason)),
            Fact::TimedOut(reason) => ("timed_out", Some(reason)),
            Fact::Failed(reason) => ("failed", Some(reason)),
            Fact::Unsupported => ("unsupported", None),
        };
        map.serialize_entry("state", state)?;
        if let Fact::Known(value) = &self.fact {
            map.serialize_entry("value", value)?;
        }
        if let Some(reason) = reason {
            map.serialize_entry("reason", reason.code.as_str())?;
            if let Some(detail) = &reason.detail {
                map.serialize_entry("detail", detail)?;
            }
        }
        if let Some(source) = &self.source {
            map.serialize_entry("source", source)?;
        }
        if let Some(milliseconds) = self.milliseconds {
            map.serialize_entry("milliseconds", &milliseconds)?;
        }
        map.end()
    }
}

/// A document's entry of one fact: a value stands beside `known` only, a reason beside the states that have one.
impl<T: JsonSchema> JsonSchema for Seen<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Seen_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        let reason = generator.subschema_for::<ReasonCode>();
        let source = json_schema!({ "type": "string" });
        let milliseconds = generator.subschema_for::<u32>();
        json_schema!({
            "oneOf": [
                {
                    "type": "object",
                    "properties": { "state": { "const": "known" }, "value": value, "source": source, "milliseconds": milliseconds },
                    "required": ["state", "value"],
                },
                {
                    "type": "object",
                    "properties": {
                        "state": { "enum": ["absent", "pending", "unsupported"] }, "source": source, "milliseconds": milliseconds,
                    },
                    "required": ["state"],
                },
                {
                    "type": "object",
                    "properties": {
                        "state": { "enum": ["not_asked", "denied", "timed_out", "failed"] },
                        "reason": reason,
                        "detail": { "type": "string" },
                        "source": source,
                        "milliseconds": milliseconds,
                    },
                    "required": ["state", "reason"],
                },
            ],
        })
    }
}

#[derive(Deserialize)]
struct Written<T> {
    state: String,
    #[serde(default = "none")]
    value: Option<T>,
    reason: Option<ReasonCode>,
    detail: Option<String>,
    source: Option<String>,
    milliseconds: Option<u32>,
}

fn none<T>() -> Option<T> {
    None
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Seen<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::<T>::deserialize(deserializer)?;
        let reason = Reason {
            code: written.reason.unwrap_or(ReasonCode::Other),
            detail: written.detail.map(Cow::Owned),
        };
        let fact = match written.state.as_str() {
            "known" => Fact::Known(written.value.ok_or_else(|| de::Error::missing_field("value"))?),
            "absent" => Fact::Absent,
            "pending" => Fact::Pending,
            "not_asked" => Fact::NotAsked(reason),
            "denied" => Fact::Denied(reason),
            "timed_out" => Fact::TimedOut(reason),
            "failed" => Fact::Failed(reason),
            "unsupported" => Fact::Unsupported,
            other => {
                return Err(de::Error::unknown_variant(
                    other,
                    &[
                        "known",
                        "absent",
                        "pending",
                        "not_asked",
                        "denied",
                        "timed_out",
                        "failed",
                        "unsupported",
                    ],
                ));
            }
        };
        Ok(Self { fact, source: written.source.map(Cow::Owned), milliseconds: written.milliseconds })
    }
}
