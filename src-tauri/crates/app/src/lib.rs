//! One session: look, guide, prepare, save. Wires the other crates; the window and the terminal only translate.
//!
//! The only stateful room. Judging, wording and masking are done elsewhere.

mod looking;
mod reporting;
mod session;
mod settings;
mod start;

pub use looking::{Look, RecordingError, look, read_recording};
pub use reporting::{ReportError, ReportOptions, SavedReport, list_report, write_report};
pub use session::{App, Shell};
pub use start::Start;
pub use view::Screen;
