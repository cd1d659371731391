//! Starts the window. Everything else is in the library, so that tests reach it.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    window::run()
}
