//! `cargo xtask fuzz [SECONDS] [PARSER…]`: every parser against what libFuzzer makes up. Outside the gate: it takes long, and the
//! nightly compiler.

use std::process::ExitCode;

use crate::{
    Stop,
    command::{command, finish, root, said, tool},
};

/// The tool that builds and runs fuzz targets, by `cargo install` into `target/tools`.
const CARGO_FUZZ: &str = "0.13.2";

/// Seconds for each parser where nobody says how many.
const SECONDS: u64 = 120;

/// The most memory one parser may take, in MiB; a small input that needs more is a finding.
const MEMORY: u32 = 1024;

pub(crate) fn fuzz(arguments: &[&str]) -> Result<ExitCode, Stop> {
    let (seconds, wanted) = match arguments.split_first() {
        Some((first, rest)) if first.parse::<u64>().is_ok() => (first.parse().unwrap_or(SECONDS), rest),
        _ => (SECONDS, arguments),
    };
    let Some(nightly) = said(&["rustup", "run", "nightly", "rustc", "--print", "host-tuple"]) else {
        return Err(Stop("Fuzzing needs the nightly compiler: rustup toolchain install nightly.".into()));
    };
    let tool = tool("cargo-fuzz", CARGO_FUZZ)?;
    let folder = root().join("tests/fuzz");
    let fuzz = |words: &[&str]| {
        let mut fuzz = command(&[&["rustup", "run", "nightly", tool.as_str()], words].concat());
        fuzz.current_dir(&folder);
        fuzz
    };
    finish(&mut fuzz(&["build", "parser"]))?;
    let program = folder.join(format!("target/{}/release/parser", nightly.trim())).display().to_string();
    let target = folder.join("fuzz_targets/parser.rs");
    #[expect(clippy::disallowed_methods, reason = "one of our own sources")]
    let source =
        std::fs::read_to_string(&target).map_err(|error| Stop(format!("{}: {error}", target.display())))?;
    let listed = names(&source);
    let is_wanted = |name: &&str| wanted.is_empty() || wanted.contains(name);
    let parsers: Vec<&str> = listed.iter().copied().filter(is_wanted).collect();
    if let Some(unknown) = wanted.iter().find(|name| !parsers.contains(name)) {
        return Err(Stop(format!("There is no parser {unknown}. There is: {}", listed.join(" "))));
    }
    for parser in &parsers {
        println!("{parser}: {seconds} s");
        let corpus = folder.join("corpus").join(parser);
        std::fs::create_dir_all(&corpus).map_err(|error| Stop(format!("{}: {error}", corpus.display())))?;
        let (time, memory) = (format!("-max_total_time={seconds}"), format!("-rss_limit_mb={MEMORY}"));
        let mut run = command(&[&program, &time, &memory, "-timeout=10", "-max_len=65536", "-verbosity=0"]);
        run.arg("-print_final_stats=1").arg(&corpus).env("PARSER", parser).current_dir(&folder);
        finish(&mut run).map_err(|_| Stop(format!("{parser} broke; the input lies in tests/fuzz.")))?;
    }
    println!("{} parsers, {seconds} s each: none broke", parsers.len());
    Ok(ExitCode::SUCCESS)
}

/// The names in the target's table: what stands in quotes at the begin of its lines.
fn names(source: &str) -> Vec<&str> {
    let lines = source.lines().filter_map(|line| line.strip_prefix("    (\"")?.split_once('"'));
    lines.map(|(name, _)| name).collect()
}
