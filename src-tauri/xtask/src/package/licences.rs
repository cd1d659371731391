//! The licences of what is compiled in, as MIT, Apache, BSD, MPL and the others oblige whoever hands programs on: a list of every crate and
//! page library, and each different text once with the names it belongs to.

use std::{
    collections::BTreeMap,
    fmt::Write,
    path::{Path, PathBuf},
};

use crate::{
    Stop,
    command::{root, said},
    files,
};

/// How files begin that hold a licence, a copyright notice or what a licence wants handed on; compared in capitals.
const BEGINNINGS: &[&str] = &["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// Libraries of the page that become part of it; the others of `package.json` only build and test it.
const OF_THE_PAGE: &[&str] = &["svelte", "@tauri-apps/api"];

/// Something of others that is part of a program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Work {
    /// "serde 1.0.229".
    name: String,
    /// As its package states it, an SPDX expression.
    licence: String,
    /// Where its source can be had, which MPL wants to be said.
    source: String,
    /// Its files on this machine.
    folder: PathBuf,
}

/// The document for programs of these cargo packages, built for this target; `None`: this system.
pub(super) fn licences(packages: &[&str], target: Option<&str>) -> Result<String, Stop> {
    let mut works = crates(packages, target)?;
    if packages.contains(&"enrollment-helper") {
        works.extend(of_the_page()?);
    }
    works.sort();
    works.dedup();
    document(&works)
}

fn document(works: &[Work]) -> Result<String, Stop> {
    let mut list = String::from(
        "Enrollment Helper holds the work of others. First every piece with its licence and where its source is,\n\
         then each text once, below the names of the pieces that bring it.\n\n",
    );
    let mut texts: BTreeMap<String, (String, Vec<&str>)> = BTreeMap::new();
    for work in works {
        let _ = writeln!(list, "{}\n    {}\n    {}", work.name, work.licence, work.source);
        let brought = texts_in(&work.folder)?;
        if brought.is_empty() {
            let _ = writeln!(list, "    Its package brings no text of its own. {}", authors(&work.folder)?);
        }
        for text in brought {
            // Line breaks and indentation differ where the words do not.
            let plain: Vec<&str> = text.split_whitespace().collect();
            let (_, names) = texts.entry(plain.join(" ")).or_insert_with(|| (text.clone(), Vec::new()));
            if names.last() != Some(&work.name.as_str()) {
                names.push(&work.name);
            }
        }
    }
    let mut texts: Vec<(String, Vec<&str>)> = texts.into_values().collect();
    texts.sort_by(|one, other| one.1.cmp(&other.1).then_with(|| one.0.cmp(&other.0)));
    for (text, names) in texts {
        let _ = writeln!(list, "\n{}\n{}\n\n{}", "=".repeat(80), names.join(", "), text.trim_matches('\n'));
    }
    Ok(list)
}

/// The crates that become part of the programs, ours left out.
fn crates(packages: &[&str], target: Option<&str>) -> Result<Vec<Work>, Stop> {
    let mut line = vec!["cargo", "tree", "--locked", "--prefix", "none", "--edges", "normal,no-proc-macro"];
    line.extend(["--format", "{p}\t{l}"]);
    line.extend(packages.iter().flat_map(|package| ["--package", package]));
    line.extend(target.iter().flat_map(|target| ["--target", target]));
    let tree = said(&line).filter(|tree| !tree.is_empty());
    let tree = tree.ok_or_else(|| Stop(format!("This told nothing: {}", line.join(" "))))?;
    let kept = sources()?;
    let mut works = Vec::new();
    for line in tree.lines() {
        let Some((package, licence)) = line.split_once('\t') else { continue };
        let mut parts = package.split_whitespace();
        let (Some(name), Some(version)) = (parts.next(), parts.next()) else { continue };
        // Behind the version stands a folder for our own crates.
        if parts.any(|part| part.starts_with("(/") || part.contains(":\\")) {
            continue;
        }
        let version = version.trim_start_matches('v');
        let folder = kept.iter().map(|sources| sources.join(format!("{name}-{version}")));
        let folder = folder.into_iter().find(|folder| folder.is_dir());
        works.push(Work {
            name: format!("{name} {version}"),
            licence: licence.trim_end_matches(" (*)").to_owned(),
            source: format!("https://crates.io/crates/{name}/{version}"),
            folder: folder.ok_or_else(|| Stop(format!("The source of {name} {version} is not here.")))?,
        });
    }
    Ok(works)
}

/// Where cargo keeps the sources of each registry.
fn sources() -> Result<Vec<PathBuf>, Stop> {
    let cargo = std::env::home_dir().unwrap_or_default().join(".cargo");
    let folder = std::env::var_os("CARGO_HOME").map_or(cargo, PathBuf::from).join("registry/src");
    let entries = std::fs::read_dir(&folder).map_err(files::at(&folder))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

fn of_the_page() -> Result<Vec<Work>, Stop> {
    let work = |name: &&str| {
        let folder = root().join("ui/node_modules").join(name);
        let description = files::read_text(&folder.join("package.json"))?;
        let of = |key: &str| quoted(&description, key).unwrap_or_default();
        Ok(Work {
            name: format!("{name} {}", of("version")),
            licence: of("license"),
            source: format!("https://www.npmjs.com/package/{name}"),
            folder,
        })
    };
    OF_THE_PAGE.iter().map(work).collect()
}

/// The value behind a key of a JSON file, `"key": "value"` on one line.
fn quoted(json: &str, key: &str) -> Option<String> {
    let rest = json.split_once(&format!("\"{key}\": \""))?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

/// The texts in a package's folder, and in the folders of what it carries along.
fn texts_in(folder: &Path) -> Result<Vec<String>, Stop> {
    let mut folders = vec![folder.to_owned()];
    let entries = std::fs::read_dir(folder).map_err(files::at(folder))?;
    folders.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()));
    folders.sort();
    let mut texts = Vec::new();
    for folder in folders {
        let entries = std::fs::read_dir(&folder).map_err(files::at(&folder))?;
        let mut paths: Vec<PathBuf> =
            entries.flatten().map(|entry| entry.path()).filter(|path| is_licence(path)).collect();
        paths.sort();
        for path in paths {
            let text = String::from_utf8_lossy(&files::read(&path)?).replace("\r\n", "\n");
            if !text.trim().is_empty() {
                texts.push(text);
            }
        }
    }
    Ok(texts)
}

fn is_licence(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let is_code =
        [".RS", ".C", ".H", ".TOML", ".JSON", ".JS", ".PY"].iter().any(|ending| name.ends_with(ending));
    path.is_file() && !is_code && BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// Whom a package without a text names as its authors.
fn authors(folder: &Path) -> Result<String, Stop> {
    let manifest = files::read_text(&folder.join("Cargo.toml"))?;
    let named = manifest.split_once("\nauthors = [").and_then(|(_, rest)| rest.split_once(']'));
    let named: Vec<&str> =
        named.map(|(names, _)| names.split('"').skip(1).step_by(2).collect()).unwrap_or_default();
    Ok(if named.is_empty() {
        "It names no authors.".into()
    } else {
        format!("Its authors: {}.", named.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_stands_once_with_everybody_it_belongs_to() {
        let folder = root().join("target/tmp/licences");
        files::empty_folder(&folder).unwrap();
        let work = |name: &str| Work {
            name: format!("{name} 1.0"),
            licence: "MIT".into(),
            source: format!("https://crates.io/crates/{name}/1.0"),
            folder: folder.join(name),
        };
        for (file, text) in [
            ("one/LICENSE-MIT", "The same\nwords."),
            ("two/carried/COPYING", "The same words.\r\n"),
            ("two/license.rs", "fn not_a_text() {}"),
            (
                "three/Cargo.toml",
                "[package]\nname = \"three\"\nauthors = [\n    \"Mei <mei@example.com>\",\n]\n",
            ),
        ] {
            files::write(&folder.join(file), text).unwrap();
        }
        let document = document(&["one", "two", "three"].map(work)).unwrap();
        assert!(document.ends_with("one 1.0, two 1.0\n\nThe same\nwords.\n"), "{document}");
        assert_eq!(document.matches("The same").count(), 1);
        assert!(document.contains("no text of its own. Its authors: Mei <mei@example.com>."), "{document}");
        assert!(!document.contains("not_a_text"));
    }
}
