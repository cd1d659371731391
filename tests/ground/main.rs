//! The terminal program on real ground: this machine with one thing made wrong in a namespace of its own.
//!
//! Runs the built `enrollment-helper-cli`, never touches the machine itself: mounts live in the child's namespace, the network is loopback.
#![cfg(target_os = "linux")]
#![cfg_attr(
    test,
    expect(clippy::disallowed_methods, reason = "a test makes its own files, servers and processes")
)]

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod buses;
#[cfg(test)]
mod clock;
#[cfg(test)]
mod delivery;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod fixes;
#[cfg(test)]
mod machine;
#[cfg(test)]
mod planted;
#[cfg(test)]
mod policies;
#[cfg(test)]
mod program;
#[cfg(test)]
mod proxies;
#[cfg(test)]
mod recorded;
#[cfg(test)]
mod replayed;
#[cfg(test)]
mod reports;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod sealed;
#[cfg(test)]
mod triage;
