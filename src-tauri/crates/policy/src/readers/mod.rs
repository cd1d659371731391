//! Where each system keeps a policy that an ordinary user cannot write: the computer's, and what one user's may add to it.
//! `cfg(target_os)` stands here only.

#[cfg(any(target_os = "linux", target_os = "macos"))]
mod owned_file;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::load;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
pub(crate) use macos::load;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(crate) use windows::load;

/// A system that has no place for a policy.
#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
pub(crate) fn load() -> (crate::Loaded, crate::Loaded) {
    <(crate::Loaded, crate::Loaded)>::default()
}
