//! Asks this machine: all probes at once, each with a limit, each fact streamed as it lands.
//!
//! Reads through `os::*` (one module per system, the same functions in each) and `network`; parsers in `parse` compile everywhere.
//! Never judges, never writes.

mod os;
pub mod parse;
mod seen;
