//! Starting other programs, the repository's folder as their working folder, failures told with the command that failed.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
};

use crate::Stop;

/// The repository's folder.
pub(crate) fn root() -> PathBuf {
    // src-tauri/xtask, two levels down.
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_path_buf()
}

/// A command line: the program first.
pub(crate) fn command(line: &[&str]) -> Command {
    #[expect(
        clippy::disallowed_methods,
        reason = "the wall is around the product; a build tool starts compilers"
    )]
    let mut command = Command::new(line.first().copied().unwrap_or_default());
    command.args(line.get(1..).unwrap_or_default()).current_dir(root());
    command
}

/// Runs a command line to its end, its output shown.
pub(crate) fn run(line: &[&str]) -> Result<(), Stop> {
    finish(&mut command(line))
}

/// Runs a command line to its end, its output shown.
pub(crate) fn run_line(line: &[String]) -> Result<(), Stop> {
    run(&line.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Runs a prepared command to its end, its output shown.
pub(crate) fn finish(command: &mut Command) -> Result<(), Stop> {
    let status = command.status();
    succeeded(command, status)
}

/// Runs a prepared command to its end, its output shown, each line of it handed on.
pub(crate) fn finish_reading(command: &mut Command, mut each_line: impl FnMut(&str)) -> Result<(), Stop> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|stdout| BufReader::new(stdout).split(b'\n'))
        .map_while(Result::ok)
    {
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        each_line(&line);
    }
    let status = child.wait();
    succeeded(command, status)
}

/// Whether a command ends well, its output kept away.
pub(crate) fn works(line: &[&str]) -> bool {
    command(line)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What a command says on standard output, without the last line break; nothing when it could not be started.
pub(crate) fn said(line: &[&str]) -> Option<String> {
    let output = command(line).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Whether a program can be started by its name alone.
pub(crate) fn is_on_path(program: &str) -> bool {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&file).is_file()))
}

/// npm is a script with an ending of its own on Windows.
pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn succeeded(command: &Command, status: std::io::Result<ExitStatus>) -> Result<(), Stop> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Stop(format!("This failed ({status}): {}", line_of(command)))),
        Err(error) => Err(not_started(command, &error)),
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> Stop {
    Stop(format!("This could not be started ({error}): {}", line_of(command)))
}

fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A tool of cargo's registry: the one on the path, else installed into `target/tools`, once.
pub(crate) fn tool(name: &str, version: &str) -> Result<String, Stop> {
    tool_with(name, version, &[])
}

/// The same with further arguments of `cargo install`.
pub(crate) fn tool_with(name: &str, version: &str, more: &[&str]) -> Result<String, Stop> {
    if is_on_path(name) {
        return Ok(name.to_owned());
    }
    let tools = root().join("target/tools");
    let installed = tools.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if !installed.is_file() {
        println!("Installing {name} {version} into target/tools, once.");
        let folder = tools.display().to_string();
        // Unoptimised: compiled in half the time, and it runs for seconds.
        let install =
            ["cargo", "install", name, "--version", version, "--locked", "--debug", "--root", &folder];
        finish(&mut command(&[&install[..], more].concat()))?;
    }
    Ok(installed.display().to_string())
}
