//! The terminal program: the window without the window. `cli.md` of the documentation is its contract.
//!
//! Reads arguments, asks `app`, prints. Standard output holds results only; everything else goes to standard error.

mod arguments;
mod commands;
mod interrupt;
mod output;
#[cfg(test)]
mod schemas;

use std::process::ExitCode;

use crate::{arguments::Common, interrupt::Interrupt, output::Output};

/// The exit statuses of the contract, from `sysexits.h` where that has one.
pub(crate) mod status {
    /// Nothing to say against it.
    pub(crate) const FINE: u8 = 0;
    /// Something fails or wants attention; or a policy is invalid.
    pub(crate) const PROBLEM: u8 = 1;
    /// Nothing fails, but something is unknown.
    pub(crate) const UNKNOWN: u8 = 2;
    /// Nothing is known of it.
    pub(crate) const NOTHING_KNOWN: u8 = 3;
    /// A report is kept, and sent later.
    pub(crate) const KEPT: u8 = 4;
    /// A report was refused for good.
    pub(crate) const REFUSED: u8 = 5;
    /// A report does not verify.
    pub(crate) const NOT_VERIFIED: u8 = 6;
    /// The person or the system does not permit it.
    pub(crate) const NOT_PERMITTED: u8 = 7;
    /// Wrong usage.
    pub(crate) const USAGE: u8 = 64;
    /// Input missing, unreadable or newer than this program understands.
    pub(crate) const INPUT: u8 = 66;
    /// A bug of ours.
    pub(crate) const BUG: u8 = 70;
    /// Interrupted.
    pub(crate) const INTERRUPTED: u8 = 130;
}

/// What ends a command early: an exit status and the finished sentence.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: u8,
    pub(crate) sentence: String,
}

fn main() -> ExitCode {
    let texts = arguments::texts_for_arguments();
    let matches = match arguments::parse(&texts) {
        Ok(matches) => matches,
        Err(ended) => return ended,
    };
    let common = Common::from_matches(&matches);
    let output = Output::new(&common);
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            output.complain(&texts.text("cli-error-bug", &[("detail", error.to_string().into())]));
            return ExitCode::from(status::BUG);
        }
    };
    let interrupt = Interrupt::default();
    let result = runtime.block_on(async {
        let interrupted = tokio::select! {
            result = commands::run(&matches, &common, &texts, &output, &interrupt) => return result,
            interrupted = tokio::signal::ctrl_c() => interrupted,
        };
        if interrupted.is_ok() {
            output.progress_done();
            interrupt.stop().await;
        }
        Ok(status::INTERRUPTED)
    });
    // A probe that hangs reads only: it does not keep the process.
    runtime.shutdown_background();
    ExitCode::from(result.unwrap_or_else(|failure| {
        output.complain(&failure.sentence);
        failure.status
    }))
}
