//! One module per system, each with the same functions, one per local fact. `cfg(target_os)` stands here only.
//!
//! A function may block (gather gives each one a thread of its own) and may await (`doors::process` does); it answers
//! [`Seen`](facts::Seen) with its source and never panics.

#[cfg(any(windows, target_os = "macos"))]
mod interfaces;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::*;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
pub(crate) use macos::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(crate) use windows::*;

#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
pub(crate) use other::*;

#[cfg(any(test, not(any(windows, target_os = "macos", target_os = "linux"))))]
mod other;
