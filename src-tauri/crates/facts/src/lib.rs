//! What a machine said: facts, each with where it was read and how long that took.
//!
//! Data only, serde both ways. This crate asks nothing and judges nothing; a recorded [`Facts`]
//! replays to the same verdicts on any system.

mod fact;
mod machine;
mod values;

pub use fact::{Fact, Reason, ReasonCode, Seen};
pub use machine::{FactId, FactSet, Facts, Observation, ReadError, SCHEMA, System, Unseen};
pub use values::*;
