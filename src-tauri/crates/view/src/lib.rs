//! Verdicts and texts to exactly what window, terminal and summary page show. Pure.
//!
//! Every sentence in here is finished: formatted for the language, in the person's words. The page only lays out.

mod colour;
mod computer;
mod document;
mod explain;
mod findings;
mod message;
mod recording;
mod request;
mod screen;
mod send;
mod summary;
mod terminal;
mod words;

pub use computer::{Again, Computer, FixState, Fixes, change_text, computer, organisation};
pub use document::{
    CheckDocument, DeviceDocument, PolicyNote, StepDocument, VerdictDocument, check_document,
    verdict_document,
};
pub use explain::{
    ExplainDocument, MatchDocument, entry_view, error_title, explain_document, explain_text, look_up_view,
};
pub use findings::{headline, is_built};
pub use message::{Said, message, value};
pub use recording::{moment, offset, system};
pub use request::{ComputerRequest, LookUpRequest, RecordingRequest, SendRequest};
pub use screen::*;
pub use send::{
    Outcome, PartSource, Progress, Send, SendState, SentSource, SentState, amount, part_text, send,
};
pub use summary::{
    CONTACT_MARK, DEVICE_MARK, PartOutcome, Summary, SummaryError, SummaryPart, escape, summary_html,
    summary_text,
};
pub use terminal::{check_text, facts_text, progress_text};
pub use words::{language, words};

#[cfg(test)]
mod tests;
