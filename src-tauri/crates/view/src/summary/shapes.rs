//! The shape of each status, drawn into the page: shape, word and colour say the same thing, so paper without colour loses nothing.

use diagnose::Status;

/// The drawing, for screen readers silent: its word stands beside it.
pub(super) fn shape(status: Status) -> &'static str {
    match status {
        Status::Fail => {
            r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><path d="M6.7 1h6.6q.4 0 .7.3L18.7 6q.3.3.3.7v6.6q0 .4-.3.7L14 18.7q-.3.3-.7.3H6.7q-.4 0-.7-.3L1.3 14q-.3-.3-.3-.7V6.7q0-.4.3-.7L6 1.3Q6.3 1 6.7 1z"></path><path class="cut" d="m6.9 6.9 6.2 6.2m0-6.2-6.2 6.2"></path></svg>"#
        }
        Status::Attention => {
            r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><path d="M8.5 1.9a1.75 1.75 0 0 1 3 0l7.6 13.2a1.75 1.75 0 0 1-1.5 2.6H2.4a1.75 1.75 0 0 1-1.5-2.6z"></path><path class="cut" d="M10 6.6v4.6"></path><circle class="dot" cx="10" cy="14.4" r="1.25"></circle></svg>"#
        }
        Status::Unknown => {
            r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle class="out" cx="10" cy="10" r="8.1" stroke-dasharray="3.3 3.06"></circle><path class="out" d="M7.8 7.9a2.2 2.2 0 1 1 3.3 2c-.7.4-1.1.9-1.1 1.6"></path><circle cx="10" cy="14.2" r="1.1"></circle></svg>"#
        }
        Status::Pass => {
            r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"></circle><path class="cut" d="m5.9 10.3 2.8 2.8 5.5-6"></path></svg>"#
        }
        Status::NotApplicable => {
            r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle class="out" cx="10" cy="10" r="8.1"></circle><path class="out" d="M6.5 10h7"></path></svg>"#
        }
    }
}
