//! The built window under `WebDriver`, as a person would use it. `cargo xtask test` builds it and gives it a screen,
//! a session bus and a network with nothing but loopback.
#![cfg(target_os = "linux")]

#[cfg(test)]
mod dropped;
#[cfg(test)]
mod everybody;
#[cfg(test)]
mod fake_page;
#[cfg(test)]
mod fixes;
#[cfg(test)]
mod frames;
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod look_up;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod sending;
#[cfg(test)]
mod shell;
#[cfg(test)]
mod spoken;
#[cfg(test)]
mod this_computer;
#[cfg(test)]
mod window;
