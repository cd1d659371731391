//! Asks this machine: all probes at once, each with a limit, each fact streamed as it lands.
//!
//! Reads through `os::*` (one module per system, the same functions in each) and `network`; parsers in `parse` compile everywhere.
//! Never judges, never writes.

mod browser_cookies;
mod clock_floor;
mod endpoints;
mod gather;
mod hosts_file;
mod network;
mod os;
mod own_names;
pub mod parse;
pub mod recorded;
mod seen;

pub use endpoints::{Endpoint, Endpoints, Page, TimeServer};
pub use gather::{Plan, begin, current_system, gather};
pub use network::way_to;
pub use own_names::{OwnNames, own_names};
