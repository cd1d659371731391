//! Judges recorded facts: the checks, the steps that can be taken, and how a cause hides what follows from it.
//!
//! Pure. Never sees a process, a file, a socket, the clock or the environment: time is `facts.taken_at`.

mod checks;
mod fix;
mod judge;
pub mod known_errors;
mod message;
mod step;
mod verdict;

pub use checks::{CHECKS, Cause, CheckDefinition, CheckId, Group, Hides};
pub use fix::{Change, FIXES, changes};
pub use judge::{Diagnosis, can_resolve, diagnose, facts_for, judge};
pub use message::{Arg, Message};
pub use step::{ActionId, Actor, STEPS, StepDefinition, StepId, StepUse};
pub use verdict::{Counts, Status, Verdict};
