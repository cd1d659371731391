//! What a check concluded.

use facts::Reason;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{CheckId, Message, StepUse};

/// The five outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Looked at and fine.
    Pass,
    /// Enrollment may work, but this is worth mending.
    Attention,
    /// Stops enrollment.
    Fail,
    /// Could not look, or could not tell. Never counted as fine.
    Unknown,
    /// This system has no such thing, or IT switched the check off.
    NotApplicable,
}

impl Status {
    /// The name used in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Pass => "pass",
            Status::Attention => "attention",
            Status::Fail => "fail",
            Status::Unknown => "unknown",
            Status::NotApplicable => "not_applicable",
        }
    }

    /// Fails or wants attention.
    pub fn is_problem(self) -> bool {
        matches!(self, Status::Attention | Status::Fail)
    }
}

/// What a check concluded, with what it rests on and what can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Which check.
    pub check: CheckId,
    /// The outcome.
    pub status: Status,
    /// The finding: a text whose value is the title ("The clock is 14 minutes slow"), with the attributes `.detail` (what it
    /// means, one or two sentences) and, for problems, `.why` (why that stops enrollment).
    pub finding: Message,
    /// Why nothing can be concluded; only with [`Status::Unknown`].
    pub reason: Option<Reason>,
    /// The check whose failure explains this.
    pub hidden_by: Option<CheckId>,
    /// What the finding rests on, keys in English, for IT.
    pub evidence: Map<String, Value>,
    /// What to do, in order.
    pub steps: Vec<StepUse>,
    /// The check wants a yes or no of the person.
    pub asks: bool,
    /// Ids of the known errors that this causes.
    pub known_errors: Vec<&'static str>,
    /// The slowest fact it waited for.
    pub milliseconds: Option<u32>,
}

impl Verdict {
    fn with(check: CheckId, status: Status, finding: Message) -> Self {
        Self {
            check,
            status,
            finding,
            reason: None,
            hidden_by: None,
            evidence: Map::new(),
            steps: Vec::new(),
            asks: false,
            known_errors: Vec::new(),
            milliseconds: None,
        }
    }

    /// Looked at and fine. `finding` is the text id.
    pub fn pass(check: CheckId, finding: Message) -> Self {
        Self::with(check, Status::Pass, finding)
    }

    /// Worth mending.
    pub fn attention(check: CheckId, finding: Message) -> Self {
        Self::with(check, Status::Attention, finding)
    }

    /// Stops enrollment.
    pub fn fail(check: CheckId, finding: Message) -> Self {
        Self::with(check, Status::Fail, finding)
    }

    /// Could not look or tell, and the reason in the person's words.
    pub fn unknown(check: CheckId, reason: Reason) -> Self {
        let finding = Message::new("could-not-check").with("reason", crate::Arg::Reason(reason.code));
        let mut verdict = Self::with(check, Status::Unknown, finding);
        verdict.reason = Some(reason);
        verdict
    }

    /// This system has no such thing, or IT switched the check off.
    pub fn not_applicable(check: CheckId) -> Self {
        Self::with(check, Status::NotApplicable, Message::new("not-applicable"))
    }

    /// The same with one more thing it rests on.
    #[must_use]
    pub fn evidence(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.evidence.insert(key.to_owned(), value.into());
        self
    }

    /// The same with one more step.
    #[must_use]
    pub fn step(mut self, step: impl Into<StepUse>) -> Self {
        self.steps.push(step.into());
        self
    }

    /// The same with the known errors it causes.
    #[must_use]
    pub fn causes(mut self, known_errors: &[&'static str]) -> Self {
        self.known_errors.extend_from_slice(known_errors);
        self
    }

    /// The same, asking the person.
    #[must_use]
    pub fn asking(mut self) -> Self {
        self.asks = true;
        self
    }
}

/// How many verdicts there are of each kind. Hidden ones are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// Fine.
    pub pass: u32,
    /// Worth mending.
    pub attention: u32,
    /// Stopping enrollment.
    pub fail: u32,
    /// Not seen.
    pub unknown: u32,
    /// Not of this system.
    pub not_applicable: u32,
}
