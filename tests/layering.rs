//! Which room may use which, what pure rooms never see, and where the code may ask which system it is built for.
//!
//! Reads the manifests and sources of this workspace as text; never runs anything.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads this repository's own files"
)]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// Each room's folder, its package, and the packages of ours that it may use.
const ROOMS: &[(&str, &str, &[&str])] = &[
    ("src-tauri/crates/facts", "facts", &[]),
    ("src-tauri/crates/doors", "doors", &[]),
    ("src-tauri/crates/texts", "texts", &[]),
    ("src-tauri/crates/policy", "policy", &["doors"]),
    ("src-tauri/crates/probe", "probe", &["facts", "policy", "doors"]),
    ("src-tauri/crates/diagnose", "diagnose", &["facts", "policy"]),
    ("src-tauri/crates/view", "view", &["facts", "diagnose", "texts"]),
    ("src-tauri/crates/report", "report", &["facts", "policy", "diagnose", "doors"]),
    ("src-tauri/crates/act", "act", &["facts", "diagnose", "policy", "doors"]),
    ("src-tauri/crates/deliver", "deliver", &["policy", "doors"]),
    (
        "src-tauri/crates/app",
        "app",
        &["facts", "doors", "texts", "policy", "probe", "diagnose", "view", "report", "act", "deliver"],
    ),
    ("src-tauri", "enrollment-helper", &["app", "view"]),
    // Whatever `app` hands out, but nothing that asks, changes or sends.
    (
        "src-tauri/cli",
        "enrollment-helper-cli",
        &["app", "facts", "policy", "diagnose", "texts", "view", "report"],
    ),
    ("src-tauri/xtask", "xtask", &[]),
];

/// Where the code may differ by system.
const SYSTEM_SPECIFIC: &[&str] = &[
    "src-tauri/crates/probe/src/os",
    "src-tauri/crates/report/src/sources",
    "src-tauri/crates/policy/src/readers",
    "src-tauri/crates/doors/src",
    "src-tauri/src",
];

/// Rooms that see recorded facts and nothing else, and what would show that they see more.
const PURE: &[&str] =
    &["src-tauri/crates/facts/src", "src-tauri/crates/diagnose/src", "src-tauri/crates/view/src"];
const IMPURE_MODULES: &[&str] = &["fs", "process", "env", "thread"];
const IMPURE_WORDS: &[&str] = &[
    "SystemTime",
    "Instant",
    "Timestamp::now",
    "Zoned::now",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "ToSocketAddrs",
    "println!",
    "eprintln!",
    "print!",
    "eprint!",
    "stdin",
    "stdout",
    "stderr",
];

/// Libraries that would let a pure room ask a machine.
const IMPURE_LIBRARIES: &[&str] = &[
    "tokio",
    "futures",
    "reqwest",
    "rsntp",
    "sysinfo",
    "zbus",
    "nix",
    "libc",
    "rustls",
    "tokio-rustls",
    "windows-registry",
    "windows-sys",
    "plist",
    "sys-locale",
    "directories",
    "tempfile",
    "atomic-write-file",
    "getrandom",
];

#[test]
fn every_room_uses_only_the_rooms_it_may() {
    for (folder, name, may_use) in ROOMS {
        let manifest = manifest(folder);
        assert_eq!(manifest["package"]["name"].as_str(), Some(*name), "in {folder}");
        let ours: BTreeSet<String> = dependencies(&manifest)
            .into_iter()
            .filter(|dependency| ROOMS.iter().any(|(_, room, _)| room == dependency))
            .collect();
        let allowed: BTreeSet<String> = may_use.iter().map(|&room| room.to_owned()).collect();
        let forbidden: Vec<_> = ours.difference(&allowed).collect();
        assert!(forbidden.is_empty(), "{name} may not use {forbidden:?}");
    }
}

#[test]
fn every_crate_of_ours_has_its_line_in_the_table() {
    let crates = root().join("src-tauri/crates");
    let mut listed = BTreeSet::new();
    for entry in std::fs::read_dir(crates).unwrap() {
        listed.insert(format!("src-tauri/crates/{}", entry.unwrap().file_name().to_string_lossy()));
    }
    let in_table: BTreeSet<String> = ROOMS
        .iter()
        .map(|(folder, ..)| (*folder).to_owned())
        .filter(|folder| folder.starts_with("src-tauri/crates/"))
        .collect();
    assert_eq!(listed, in_table);
}

#[test]
fn only_the_window_program_knows_the_window_toolkit() {
    for (folder, name, _) in ROOMS.iter().filter(|(_, name, _)| *name != "enrollment-helper") {
        let toolkit: Vec<String> = dependencies(&manifest(folder))
            .into_iter()
            .filter(|dependency| {
                dependency.starts_with("tauri") || dependency == "wry" || dependency == "tao"
            })
            .collect();
        assert!(toolkit.is_empty(), "{name} uses {toolkit:?}");
    }
}

#[test]
fn pure_rooms_see_no_process_file_socket_clock_or_environment() {
    for room in PURE {
        let manifest = manifest(room.trim_end_matches("/src"));
        let libraries: Vec<String> = dependencies(&manifest)
            .into_iter()
            .filter(|dependency| IMPURE_LIBRARIES.contains(&dependency.as_str()))
            .collect();
        assert!(libraries.is_empty(), "{room} uses {libraries:?}");
        for (path, source) in sources(room) {
            let seen = impure(&product_code(&source));
            assert!(seen.is_empty(), "{} sees {seen:?}", path.display());
        }
    }
}

#[test]
fn the_system_is_asked_for_only_in_its_places() {
    let mut elsewhere = Vec::new();
    for (folder, ..) in ROOMS.iter().filter(|(folder, ..)| *folder != "src-tauri/xtask") {
        for (path, source) in sources(&format!("{folder}/src")) {
            let allowed = SYSTEM_SPECIFIC.iter().any(|place| path.starts_with(place));
            if !allowed && asks_for_system(&product_code(&source)) {
                elsewhere.push(path);
            }
        }
    }
    assert!(elsewhere.is_empty(), "cfg of a system in {elsewhere:?}: move it behind {SYSTEM_SPECIFIC:?}");
}

#[test]
fn nothing_reaches_outside_the_repository() {
    // Spelled in two halves, or this file would find itself.
    let neighbour = ["..", "/shared"].concat();
    for folder in ["src-tauri", "tests", "ui/src", "locales"] {
        for (path, source) in sources(folder) {
            assert!(!source.contains(&neighbour), "{} names a folder outside the repository", path.display());
        }
    }
}

#[test]
fn what_is_looked_for_would_be_found() {
    assert_eq!(impure("use std::{\n    collections::BTreeMap,\n    fs::{self, File},\n};"), ["std::fs"]);
    assert_eq!(impure("let home = std::env::var(\"HOME\");"), ["std::env"]);
    assert_eq!(impure("let now = jiff::Timestamp::now();"), ["Timestamp::now"]);
    assert!(impure("let process = device.fs.env;\nlet instants = Instantly;").is_empty());
    assert!(asks_for_system("#[cfg(target_os = \"linux\")]"));
    assert!(asks_for_system("if cfg!(windows) {"));
    assert!(asks_for_system("#[cfg_attr(not(unix), path = \"x.rs\")]"));
    assert!(!asks_for_system("#[cfg(feature = \"embed\")]\nlet windows = 1;"));
    assert_eq!(product_code("a();\n// std::fs\n#[cfg(unix)]\n#[cfg(test)]\nmod tests { std::fs }"), "a();");
    assert_eq!(product_code("a();\n#[cfg(test)]\nmod tests;\nb();"), "a();\nb();");
    assert_eq!(product_code("#[cfg(windows)]\nb();"), "#[cfg(windows)]\nb();");
}

/// Everything a package is built from; what only its tests use is theirs to choose.
fn dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let tables = |table: &toml::Table| -> Vec<String> {
        ["dependencies", "build-dependencies"]
            .iter()
            .filter_map(|kind| table.get(*kind)?.as_table())
            .flat_map(|dependencies| dependencies.keys().cloned())
            .collect()
    };
    let mut all: BTreeSet<String> = tables(manifest).into_iter().collect();
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    for target in targets.into_iter().flat_map(|targets| targets.values()) {
        all.extend(target.as_table().map(tables).unwrap_or_default());
    }
    all
}

/// What a pure room should not name.
fn impure(code: &str) -> Vec<String> {
    let mut seen = Vec::new();
    for module in IMPURE_MODULES {
        let named = words(code, &format!("std::{module}")).next().is_some();
        // `use std::{…}`: the names at the braces' own level, each up to its first `::`.
        let grouped = code.match_indices("use std::{").any(|(at, opening)| {
            let group = &code[at + opening.len()..];
            let group = &group[..group.find("};").unwrap_or(group.len())];
            words(group, module).any(|at| !group[..at].ends_with("::"))
        });
        if named || grouped {
            seen.push(format!("std::{module}"));
        }
    }
    seen.extend(
        IMPURE_WORDS.iter().filter(|word| words(code, word).next().is_some()).map(|&word| word.to_owned()),
    );
    seen
}

/// Whether a `cfg` of any form names a system.
fn asks_for_system(code: &str) -> bool {
    code.lines().any(|line| {
        ["cfg(", "cfg!(", "cfg_attr("].iter().any(|form| line.contains(form))
            && ["target_os", "target_family", "windows", "unix"]
                .iter()
                .any(|system| words(line, system).next().is_some())
    })
}

/// Where a word stands as a whole word.
fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part_of_word = |character: char| character.is_alphanumeric() || character == '_';
    text.match_indices(word).map(|(at, _)| at).filter(move |&at| {
        !text[..at].ends_with(part_of_word) && !text[at + word.len()..].starts_with(part_of_word)
    })
}

/// A source without its comments and without its tests, which stand last or in a file of their own.
fn product_code(source: &str) -> String {
    let mut code: Vec<&str> = Vec::new();
    let mut lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    while let Some(mut line) = lines.next() {
        let first_attribute = code.len();
        let mut of_a_test = false;
        while line.starts_with("#[") {
            of_a_test |= line.contains("cfg(") && words(line, "test").next().is_some();
            code.push(line);
            line = lines.next().unwrap_or_default();
        }
        if of_a_test {
            code.truncate(first_attribute);
            if line.ends_with(';') {
                continue;
            }
            break;
        }
        code.push(line);
    }
    code.join("\n")
}

/// The sources below a folder with their paths from the root, test modules in files of their own left out.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.map(Result::unwrap) {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_source =
                ["rs", "ts", "svelte", "ftl"].iter().any(|ending| path.extension() == Some(ending.as_ref()));
            if path.is_dir() && !["tests", "node_modules", "dist"].contains(&name.as_str()) {
                folders.push(path);
            } else if is_source && name != "tests.rs" {
                let source = std::fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(root()).unwrap().to_path_buf(), source));
            }
        }
    }
    found
}

fn manifest(folder: &str) -> toml::Table {
    let text = std::fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
    text.parse().unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn every_parser_is_fuzzed() {
    let targets = std::fs::read_to_string(root().join("tests/fuzz/fuzz_targets/parser.rs")).unwrap();
    let modules = std::fs::read_to_string(root().join("src-tauri/crates/probe/src/parse/mod.rs")).unwrap();
    let missing: Vec<&str> = modules
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .filter(|module| !targets.contains(&format!("parse::{module}::")))
        .collect();
    assert!(missing.is_empty(), "add to tests/fuzz/fuzz_targets/parser.rs: {missing:?}");
}
