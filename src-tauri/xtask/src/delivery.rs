//! What delivery is tested with: real receivers from npm and cargo's registry, installed below `tests/servers` and `target`. And the long tests on
//! real ground, outside the gate: `cargo xtask delivery`, `cargo xtask kills`.

use crate::{
    Stop,
    command::{command, finish, npm, root, run, tool_with},
    setup::{Purpose, set_up},
    test::{namespace, words},
};

/// S3 on loopback that refuses forged and expired addresses, as others do not.
const S3S_FS: &str = "0.14.1";

/// Fetches the receivers as their lock file names them, unless that was done since it changed.
pub(crate) fn receivers() -> Result<(), Stop> {
    let servers = root().join("tests/servers");
    let changed = |name: &str| servers.join(name).metadata().and_then(|file| file.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_none() || installed < changed("package-lock.json") {
        finish(command(&[npm(), "ci", "--no-audit", "--no-fund"]).current_dir(&servers))?;
    }
    tool_with("s3s-fs", S3S_FS, &["--features", "binary"]).map(|_| ())
}

/// The long tests of sending; they print what they measured.
pub(crate) fn delivery() -> Result<(), Stop> {
    set_up(Purpose::Test)?;
    receivers()?;
    long("delivery::long")
}

/// Kills while a report is written.
pub(crate) fn kills() -> Result<(), Stop> {
    set_up(Purpose::Test)?;
    long("reports::long")
}

/// Tests on real ground that the gate leaves out.
fn long(filter: &str) -> Result<(), Stop> {
    // Speed is that of what people get.
    run(&["cargo", "build", "--release", "--package", "tests", "--package", "enrollment-helper-cli"])?;
    let tests =
        ["cargo", "test", "--release", "--package", "tests", "--features", "window", "--test", "ground"];
    run(&[&tests[..], &["--no-run"]].concat())?;
    let long = [
        &namespace()?[..],
        &words(&tests),
        &words(&["--offline", "--", "--ignored", "--nocapture", "--test-threads=1"]),
    ]
    .concat();
    let long: Vec<&str> = long.iter().map(String::as_str).chain([filter]).collect();
    run(&long)
}
