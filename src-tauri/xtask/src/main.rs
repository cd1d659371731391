//! `cargo xtask run`, `test`, `package` and `fuzz`: from a fresh clone to the window, through the whole gate, to packages, and beyond.
//!
//! Reads what is installed, installs what is missing where that can be done (Debian, Ubuntu), names it where it cannot.
//! Never changes anything outside this folder but the system's packages, and says which before it does.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a build tool speaks to the terminal it was started from"
)]

mod bench;
#[cfg(target_os = "linux")]
mod bench_window;
mod command;
mod delivery;
mod files;
mod fuzz;
mod package;
mod package_test;
mod page;
mod run;
mod screenshots;
mod setup;
mod test;

use std::process::ExitCode;

/// Why a command could not go on: one sentence for the person at the keyboard.
#[derive(Debug)]
pub(crate) struct Stop(pub(crate) String);

const USAGE: &str = "\
cargo xtask run          installs what is missing, builds the page and the window, opens it
cargo xtask test         the whole gate: format, lints, types, every test, the window, documentation, licences
cargo xtask screenshots  pictures of every screen in every language, light and dark, narrow, large, in more contrast
cargo xtask bench        what a report costs against our writer alone, zip and sed: [MEBIBYTES]
cargo xtask bench-window first paint and memory against an empty window, as released or unoptimised: [dev]
cargo xtask delivery     200 kills, a gigabyte over a link cut ten times, speed against curl: beyond the gate
cargo xtask kills        200 kills while a report is written: none half, nothing left behind: beyond the gate
cargo xtask package      the packages that this system can build, in target/package: [deb|rpm|tar|exe|msi|pkg|dmg...]
cargo xtask package-test  those packages on Debian 12 and 13, with rpm and under Wine: [deb|rpm|exe|msi...]
cargo xtask fuzz         every parser against made-up input, two minutes each: [SECONDS] [PARSER...]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["run"] => run::run(),
        ["fuzz", rest @ ..] => fuzz::fuzz(rest),
        ["bench", rest @ ..] => bench::bench(rest).map(|()| ExitCode::SUCCESS),
        #[cfg(target_os = "linux")]
        ["bench-window", rest @ ..] => bench_window::bench_window(rest).map(|()| ExitCode::SUCCESS),
        ["screenshots"] => screenshots::screenshots().map(|()| ExitCode::SUCCESS),
        ["package", rest @ ..] => package::package(rest).map(|()| ExitCode::SUCCESS),
        ["package-test", rest @ ..] => package_test::package_test(rest).map(|()| ExitCode::SUCCESS),
        ["delivery"] => delivery::delivery().map(|()| ExitCode::SUCCESS),
        ["kills"] => delivery::kills().map(|()| ExitCode::SUCCESS),
        ["test"] => test::test().map(|()| ExitCode::SUCCESS),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        other => {
            eprintln!("`cargo xtask {}` is not known. There is:\n{USAGE}", other.join(" "));
            Ok(ExitCode::from(64))
        }
    };
    result.unwrap_or_else(|Stop(sentence)| {
        eprintln!("\n{sentence}");
        ExitCode::FAILURE
    })
}
