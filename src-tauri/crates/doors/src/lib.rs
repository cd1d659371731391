//! The only ways to start a process, read and write a file, open a socket for a test of the network.
//!
//! `clippy.toml` bans the standard ways everywhere else and says why.

pub mod file;
pub mod network;
pub mod open;
pub mod process;
