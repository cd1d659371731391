//! `cargo xtask run`: the window, or the terminal check where there is no display.

use std::process::ExitCode;

use crate::{
    Stop,
    command::{command, run as run_line},
    page,
    setup::{Purpose, set_up},
};

/// Builds and starts. The terminal check's exit status is passed on.
pub(crate) fn run() -> Result<ExitCode, Stop> {
    if !has_display() {
        println!(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the terminal check runs instead."
        );
        return terminal_check();
    }
    set_up(Purpose::Run)?;
    page::packages()?;
    page::build()?;
    println!("Building the window. The first time takes some minutes.");
    run_line(&["cargo", "build", "--package", "enrollment-helper", "--features", "embed"])?;
    run_line(&["cargo", "run", "--quiet", "--package", "enrollment-helper", "--features", "embed"])?;
    Ok(ExitCode::SUCCESS)
}

fn terminal_check() -> Result<ExitCode, Stop> {
    println!("Building the terminal program. The first time takes some minutes.");
    run_line(&["cargo", "build", "--package", "enrollment-helper-cli"])?;
    let line = ["cargo", "run", "--quiet", "--package", "enrollment-helper-cli", "--", "check"];
    let status = command(&line).status().ok().and_then(|status| status.code());
    let meaning = match status {
        Some(0) => "nothing to fix",
        Some(1) => "something to fix",
        Some(2) => "something could not be checked",
        _ => return Err(Stop("The terminal check did not come to an answer.".into())),
    };
    let status = status.and_then(|status| u8::try_from(status).ok()).unwrap_or(1);
    println!("\nThe check ended with status {status}: {meaning}. This command ends with the same.");
    Ok(ExitCode::from(status))
}

/// Only on Linux can a session be without one.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    std::env::consts::OS != "linux" || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
