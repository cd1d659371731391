//! One session: look, guide, prepare, save. Wires the other crates; the window and the terminal only translate.
//!
//! The only stateful room. Judging, wording and masking are done elsewhere.

mod arrivals;
mod delivering;
mod fixing;
mod looking;
mod own_texts;
pub mod policies;
pub mod policy_artefacts;
mod replaying;
mod reporting;
mod scanning;
mod screen;
mod sending;
mod session;
mod settings;
mod start;
mod visiting;

pub use act::Error as FixError;
pub use arrivals::{Arrival, Destination, ENDING, Place, SCHEME, arrival, destination};
pub use deliver::{Entry, Meter, State as SendState};
pub use fixing::{FixMade, changes, check_of, fix, undo};
pub use looking::{
    Look, RecordedError, RecordingError, look, name_account, read_recorded, read_recording, recorded_kinds,
};
pub use own_texts::texts_for;
pub use reporting::{
    PartDocument, Prepared, ReportDocument, ReportError, ReportOptions, prepare as prepare_report,
    report_progress,
};
pub use scanning::{ScanDocument, problem, scan, scan_document, scan_progress, scan_text};
pub use sending::{
    ErrorDocument, OutboxDocument, SendDocument, SendError, has_destination, keep, keep_file, offset_minutes,
    outbox, outbox_document, save_unsent, send, send_document, sweep, unsent_document,
};
pub use session::{App, Shell};
pub use settings::WindowPlace;
pub use start::Start;
pub use view::{
    ComputerRequest, LookUpRequest, LookUpView, PartTextView, RecordingRequest, Screen, SendRequest,
};
