//! The terminal program on real ground: this machine with one thing made wrong in a namespace of its own.
//!
//! Runs the built `enrollment-helper-cli`, never touches the machine itself: mounts live in the child's namespace, the network is loopback.

mod bad_input;
mod clock;
mod machine;
mod program;
mod replayed;
mod reports;
