//! The only ways to start a process, read and write a file, open a socket for a test of the network, change a setting of the system.
//!
//! `clippy.toml` bans the standard ways everywhere else and says why.

pub mod browser;
#[cfg(target_os = "linux")]
pub mod bus;
pub mod clock;
pub mod elevation;
pub mod file;
pub mod http_head;
pub mod network;
pub mod open;
pub mod process;
pub mod property_list;
pub mod registry;
pub mod tls;
