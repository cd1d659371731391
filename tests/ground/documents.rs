//! Every command that the documents tell people to type, run as it stands there.
//!
//! A fence says where its commands run: `sh run` here, one shell for each block in a folder of the document's own; `sh debian`,
//! `bat wine`: by `cargo xtask package-test`, which has such a system; `sh fedora`: nowhere, none can be had.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::program::{assert_loopback_only, program};

/// The languages of fences that hold commands.
const COMMANDS: &[&str] = &["sh", "bash", "bat", "powershell"];

struct Block {
    line: usize,
    mark: String,
    text: String,
}

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/docs");
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    found.sort();
    found
}

/// The fenced blocks of commands; lists may indent them.
fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut open: Option<Option<Block>> = None;
    for (index, line) in text.lines().enumerate() {
        match (line.trim_start().strip_prefix("```"), &mut open) {
            (Some(mark), None) => {
                let language = mark.split(' ').next().unwrap_or_default();
                open = Some(COMMANDS.contains(&language).then(|| Block {
                    line: index + 1,
                    mark: mark.to_owned(),
                    text: String::new(),
                }));
            }
            (Some(_), Some(_)) => found.extend(open.take().flatten()),
            (None, Some(Some(block))) => block.text.extend([line, "\n"]),
            (None, Some(None) | None) => {}
        }
    }
    found
}

#[test]
fn every_block_of_commands_says_where_it_is_run() {
    for document in documents() {
        for block in blocks(&fs::read_to_string(&document).unwrap()) {
            let known = ["sh run", "sh debian", "sh debian last", "sh fedora", "sh mac", "bat wine"];
            assert!(
                known.contains(&block.mark.as_str()),
                "{}:{}: ```{}",
                document.display(),
                block.line,
                block.mark
            );
        }
    }
}

#[test]
fn every_command_of_the_documents_works_as_it_stands_there() {
    assert_loopback_only();
    let mut run = 0;
    for document in documents() {
        let folder = tempfile::tempdir().unwrap();
        let programs = folder.path().join("programs");
        fs::create_dir(&programs).unwrap();
        std::os::unix::fs::symlink(program(), programs.join("enrollment-helper-cli")).unwrap();
        let here = folder.path().join("here");
        fs::create_dir(&here).unwrap();
        for block in blocks(&fs::read_to_string(&document).unwrap()) {
            if block.mark != "sh run" {
                continue;
            }
            run += 1;
            let path = format!("{}:/usr/local/bin:/usr/bin:/bin", programs.display());
            let output = Command::new("bash")
                .args(["-euo", "pipefail", "-c", &block.text])
                .current_dir(&here)
                .env("PATH", path)
                .env("HOME", folder.path())
                .env("LANG", "en_US.UTF-8")
                .stdin(Stdio::null())
                .output()
                .unwrap();
            assert!(
                output.status.success(),
                "{}:{}: {}\n{}{}",
                document.display(),
                block.line,
                output.status,
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    assert!(run >= 8, "only {run} blocks were found");
}
