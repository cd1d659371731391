//! What the page may ask for: ids from the screen it was given, and free text.

use serde::Deserialize;
use ts_rs::TS;

/// Something that a person did on the page "Look up an error", beside typing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LookUpRequest {
    /// Search this computer's own enrollment logs.
    SearchOwn,
    /// Choose files to search.
    Choose,
    /// Search no further.
    Stop,
    /// Open IT's own page about an answer.
    OpenLink {
        /// The answer.
        answer: String,
    },
}

/// Something that a person did about a report from another computer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RecordingRequest {
    /// Choose one and show it.
    Open,
    /// Choose the key of the sealed one that is there, and show it.
    Unseal,
    /// Back to this computer.
    Leave,
}

/// Something that a person did on the page "This computer".
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ComputerRequest {
    /// Everything once more.
    CheckAgain,
    /// One check once more.
    CheckOne {
        /// Which.
        check: String,
    },
    /// Opened a guide, or closed it: that check runs again when the window gets the focus.
    OpenGuide {
        /// Its check.
        check: Option<String>,
    },
    /// Pressed a step's button; for a step that changes something, after agreeing to the changes shown.
    Act {
        /// The guide's check.
        check: String,
        /// The step.
        step: String,
    },
    /// Wants a change taken back.
    Undo {
        /// The fix that made it.
        fix: String,
    },
    /// Typed their work address; an empty one is forgotten.
    Account {
        /// As typed.
        name: String,
    },
    /// Answered a check's question.
    Answer {
        /// The check.
        check: String,
        /// Yes?
        yes: bool,
    },
}

/// Something that a person did on the page "Send to IT", or with its button on another page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SendRequest {
    /// Send it, with what was typed; it is prepared first where that is needed.
    Send {
        /// What the person was doing.
        note: String,
        /// How to reach them.
        contact: String,
    },
    /// Leave a part out of everything, or put it back.
    LeaveOut {
        /// The part.
        part: String,
        /// Out?
        out: bool,
    },
    /// Save the report on the page where the person chooses.
    Save,
    /// Stop sending.
    Stop,
    /// Try a report that waits or was refused once more, now.
    Again {
        /// Its reference.
        reference: String,
    },
    /// Take a report or receipt away for good.
    Remove {
        /// Its reference.
        reference: String,
    },
    /// Save a copy of a report that waits.
    SaveCopy {
        /// Its reference.
        reference: String,
    },
    /// Prepare a mail with a report that waits, or (`None`) with the one on the page.
    Mail {
        /// Its reference.
        reference: Option<String>,
    },
    /// Back from the outcome to the parts, for another report.
    Another,
}
