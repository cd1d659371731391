//! One module per system, each with the same functions, one per local fact. `cfg(target_os)` stands here only.
//!
//! A function may block (gather gives each one a thread of its own) and may await (`doors::process` does); it answers
//! [`Seen`](facts::Seen) with its source and never panics.

#[cfg(any(windows, target_os = "macos"))]
mod interfaces;

use facts::{CompanyApps, EnrollmentState, ManagementCertificates, Seen};
use futures::future::{BoxFuture, Shared};

/// A question of one run that several probes need the answer of: asked once, when the first of them waits for it.
pub(crate) type Asked<T> = Shared<BoxFuture<'static, Seen<T>>>;

/// What tells the remains of an enrollment from one that is in force.
#[derive(Clone)]
pub(crate) struct InForce {
    pub(crate) enrollment: Asked<EnrollmentState>,
    pub(crate) certificates: Asked<ManagementCertificates>,
    pub(crate) apps: Asked<CompanyApps>,
}

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
