//! `cargo xtask test`: the whole gate, step by step, stopping at the first that fails.
//!
//! Everything is fetched and built first. Then every test runs where nothing but this machine can be reached: on Linux in a
//! network namespace that has only loopback, elsewhere cargo is at least kept off the network.

use std::time::{Duration, Instant};

use crate::{
    Stop,
    command::{command, finish, finish_reading, run, said, tool, works},
    delivery, page,
    setup::{Purpose, set_up},
};

/// One set of features for every step, so that nothing is compiled twice: the page inside the window.
const FEATURES: &str = "enrollment-helper/embed";
/// The same with the window's own tests, which need a screen.
const FEATURES_WITH_WINDOW: &str = "enrollment-helper/embed,tests/window";

/// Licences and advisories are checked by this tool, installed below `target/`.
const CARGO_DENY: &str = "0.20.2";

/// Runs the gate.
pub(crate) fn test() -> Result<(), Stop> {
    let linux = std::env::consts::OS == "linux";
    let mut steps = Steps::default();
    steps.step("set-up", || {
        set_up(Purpose::Test)?;
        run(&["cargo", "fetch", "--locked"])?;
        if linux { delivery::receivers() } else { Ok(()) }
    })?;
    let namespace = if linux { namespace()? } else { Vec::new() };
    steps.step("format", || run(&["cargo", "fmt", "--all", "--check"]))?;
    steps.step("page: packages", page::packages)?;
    steps.step("page: types and tests", page::check)?;
    steps.step("page: build", || {
        page::build()?;
        if linux { page::build_fake() } else { Ok(()) }
    })?;
    steps.step("lints", || {
        let lints = ["cargo", "clippy", "--workspace", "--all-targets", "--features", FEATURES_WITH_WINDOW];
        run(&[&lints[..], &["--", "--deny", "warnings"]].concat())
    })?;
    steps.step("build", || {
        run(&["cargo", "build", "--workspace", "--all-targets", "--features", FEATURES_WITH_WINDOW])?;
        run(&["cargo", "test", "--workspace", "--no-run", "--quiet", "--features", FEATURES])
    })?;
    let mut counted = Counted::default();
    let tests = ["cargo", "test", "--offline", "--workspace"];
    steps.step("tests", || {
        // The window's tests show what these tests write.
        let screens = if linux { screens_variable()? } else { Vec::new() };
        let all = [&screens[..], &namespace, &words(&tests), &words(&["--features", FEATURES])].concat();
        counted.run(&all)
    })?;
    if linux {
        steps.step("ground and window tests", || {
            let tests = ["cargo", "test", "--offline", "--package", "tests", "--features", "window"];
            let which = ["--test", "ground", "--test", "window", "--", "--test-threads=1"];
            counted.run(&[&namespace[..], &words(SCREEN), &words(&tests), &words(&which)].concat())
        })?;
    } else {
        println!("The tests on real ground and of the open window run on Linux only: skipped here.");
    }
    steps.step("documentation", || {
        let mut documentation =
            command(&["cargo", "doc", "--offline", "--workspace", "--no-deps", "--features", FEATURES]);
        finish(documentation.env("RUSTDOCFLAGS", "--deny warnings"))
    })?;
    steps.step("licences and advisories", licences)?;
    steps.summary();
    println!("{}", counted.line());
    Ok(())
}

/// The start of a command line that runs the rest with a session bus and a screen, which goes on when its last window has gone.
pub(crate) const SCREEN: &[&str] = &[
    "dbus-run-session",
    "--",
    "xvfb-run",
    "--auto-servernum",
    "--server-args",
    "-screen 0 1280x1000x24 -noreset",
];

/// The start of a command line that has the recorded screens of every language written.
pub(crate) fn screens_variable() -> Result<Vec<String>, Stop> {
    Ok(vec!["env".to_owned(), format!("SCREENS_FOLDER={}", page::screens_folder()?.display())])
}

/// The start of a command line that runs the rest with no network but loopback.
pub(crate) fn namespace() -> Result<Vec<String>, Stop> {
    let root = said(&["id", "-u"]).as_deref() == Some("0");
    // An ordinary user is root in a user namespace of its own, or could not switch loopback on.
    let namespaces = if root { "-n" } else { "-rn" };
    let start = ["unshare", namespaces, "--", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"];
    if works(&[&start[..], &["true"]].concat()) {
        return Ok(words(&start));
    }
    Err(Stop(format!(
        "Tests run in a network namespace, and this system does not let you make one (`unshare {namespaces} true` fails): \
         run this as root, or allow user namespaces (on Ubuntu: sysctl kernel.apparmor_restrict_unprivileged_userns=0)."
    )))
}

fn licences() -> Result<(), Stop> {
    let deny = tool("cargo-deny", CARGO_DENY)?;
    // Duplicates are warnings of many lines: `cargo deny check bans` shows them to who wants to thin them out.
    run(&[
        &deny,
        "--offline",
        "--log-level",
        "error",
        "--workspace",
        "check",
        "licenses",
        "bans",
        "sources",
    ])?;
    let advisories = std::env::home_dir().is_some_and(|home| home.join(".cargo/advisory-dbs").is_dir());
    if advisories {
        return run(&[&deny, "--workspace", "check", "advisories"]);
    }
    println!(
        "There is no advisory database here (~/.cargo/advisory-dbs; `cargo deny fetch db` gets it): advisories are skipped."
    );
    Ok(())
}

pub(crate) fn words(line: &[&str]) -> Vec<String> {
    line.iter().map(|&word| word.to_owned()).collect()
}

/// The steps taken so far, with their times.
#[derive(Debug, Default)]
struct Steps {
    taken: Vec<(&'static str, Duration)>,
}

impl Steps {
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Stop>) -> Result<(), Stop> {
        println!("\n== {name}");
        let began = Instant::now();
        let result = work();
        let took = began.elapsed();
        self.taken.push((name, took));
        match result {
            Ok(()) => println!("== {name}: passed in {:.1} s", took.as_secs_f64()),
            Err(Stop(sentence)) => {
                self.summary();
                return Err(Stop(format!("The gate stopped at \"{name}\". {sentence}")));
            }
        }
        Ok(())
    }

    fn summary(&self) {
        println!();
        for (name, took) in &self.taken {
            println!("{name:<26}{:>8.1} s", took.as_secs_f64());
        }
        let sum: Duration = self.taken.iter().map(|(_, took)| *took).sum();
        println!("{:<26}{:>8.1} s\n", "together", sum.as_secs_f64());
    }
}

/// Tests counted over all test programs of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counted {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Counted {
    /// Runs a command line whose output holds the closing lines of test programs.
    fn run(&mut self, line: &[String]) -> Result<(), Stop> {
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        let before = *self;
        finish_reading(&mut command(&line), |line| self.count(line))?;
        if self.passed == before.passed {
            return Err(Stop("No test ran.".into()));
        }
        Ok(())
    }

    /// Adds a closing line: `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    fn count(&mut self, line: &str) {
        let Some((_, numbers)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for part in numbers.split("; ") {
            match part.split_once(' ').map(|(number, what)| (number.parse::<u64>().unwrap_or_default(), what))
            {
                Some((number, "passed")) => self.passed += number,
                Some((number, "failed")) => self.failed += number,
                Some((number, "ignored")) => self.ignored += number,
                Some(_) | None => {}
            }
        }
    }

    fn line(self) -> String {
        format!("{} passed, {} failed, {} skipped", self.passed, self.failed, self.ignored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_all_test_programs_are_added_up() {
        let mut counted = Counted::default();
        counted.count(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
        );
        counted.count("test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s");
        counted.count("a test prints: test result: ok. 9 passed");
        assert_eq!(counted, Counted { passed: 14, failed: 3, ignored: 1 });
        assert_eq!(counted.line(), "14 passed, 3 failed, 1 skipped");
    }

    #[test]
    fn a_failed_step_stops_the_gate_and_is_named() {
        let mut steps = Steps::default();
        assert!(steps.step("first", || Ok(())).is_ok());
        let Err(Stop(sentence)) = steps.step("second", || Err(Stop("It broke.".into()))) else {
            panic!("it went on")
        };
        assert_eq!(sentence, "The gate stopped at \"second\". It broke.");
    }
}
