//! Every entry of the catalogue, and by what it is found: the table in `src-tauri/docs/known-errors.md`, made by looking everything up.

#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::disallowed_methods, reason = "reads the catalogue and the table of this repository")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use diagnose::known_errors::{Platform, browse, entries, entry, look_up};
use serde::Deserialize;

#[derive(Deserialize)]
struct Catalogue {
    entry: Vec<Written>,
}

/// What the catalogue's file says and the program's tables no longer do.
#[derive(Deserialize)]
struct Written {
    id: String,
    #[serde(default)]
    messages: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    said: BTreeMap<String, Vec<String>>,
}

fn catalogue() -> Vec<Written> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/known_errors/catalogue");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.retain(|path| {
        path.extension().is_some_and(|ending| ending == "toml") && !path.ends_with("steps.toml")
    });
    let entries = files
        .iter()
        .flat_map(|path| toml::from_str::<Catalogue>(&fs::read_to_string(path).unwrap()).unwrap().entry);
    entries.collect()
}

fn found(text: &str) -> Vec<&'static str> {
    look_up(text, None, 10).iter().map(|found| found.entry.id).collect()
}

/// How many of these do, of how many.
fn share<T>(of: impl IntoIterator<Item = T>, does: impl Fn(T) -> bool) -> String {
    let all: Vec<bool> = of.into_iter().map(does).collect();
    match all.len() {
        0 => String::new(),
        count => format!("{}/{count}", all.iter().filter(|does| **does).count()),
    }
}

#[test]
fn the_table_of_what_finds_what_is_up_to_date() {
    let written = catalogue();
    let browsed: BTreeMap<Platform, BTreeSet<&str>> = Platform::ALL
        .iter()
        .map(|platform| (*platform, browse(*platform).iter().map(|found| found.entry.id).collect()))
        .collect();
    let plain = |text: &str| text.to_lowercase().replace('’', "'").replace("can't", "cannot");
    let same = |one: &str, other: &str| plain(one) == plain(other);
    let mut table = String::from(
        "# The known errors, and what finds each\n\nMade by looking everything up; `UPDATE_GENERATED=1 cargo test -p diagnose` writes it anew. Codes: \
         looked up alone, the entry comes first (a code that several entries share: among as many). Messages: by language, an entry that has the \
         text comes first and this one is among ten. Descriptions: in a person's own words, in all languages, the entry is among the first three. \
         Browsing: the entry is in the list of each of its platforms (old clients are left out of it).\n\n\
         | entry | codes | messages | descriptions | browsing |\n|---|---|---|---|---|\n",
    );
    let mut lacking = Vec::new();
    for written in &written {
        let known = entry(&written.id).unwrap();
        let sharing = |code: &str| entries().iter().filter(|entry| entry.codes.contains(&code)).count();
        let codes =
            share(known.codes, |code| found(code).iter().take(sharing(code)).any(|id| *id == known.id));
        let messages: Vec<String> = written
            .messages
            .iter()
            .map(|(language, texts)| {
                let finds = |text: &String| {
                    let ids = found(text);
                    let owns = |id: &&str| {
                        let entry = entry(id).unwrap();
                        entry.messages.iter().chain(entry.codes).any(|message| same(message, text))
                    };
                    ids.first().is_some_and(owns) && ids.contains(&known.id)
                };
                format!("{language} {}", share(texts, finds))
            })
            .collect();
        let said = share(written.said.values().flatten(), |text| {
            found(text).iter().take(3).any(|id| *id == known.id)
        });
        let on: Vec<&str> = known
            .platforms
            .iter()
            .filter(|platform| browsed[platform].contains(known.id))
            .map(|platform| platform.as_str())
            .collect();
        let whole = |share: &str| share.split_once('/').is_none_or(|(some, all)| some == all);
        let is_found = whole(&codes) && messages.iter().all(|share| whole(share.rsplit(' ').next().unwrap()));
        if !is_found || (!known.legacy && on.len() != known.platforms.len()) {
            lacking.push(format!("{}: {codes} {messages:?} {on:?}", known.id));
        }
        // Without a code or message of its own an entry is found by descriptions alone.
        if known.codes.is_empty() && known.messages.is_empty() && !whole(&said) {
            lacking.push(format!("{}: {said}", known.id));
        }
        writeln!(table, "| {} | {codes} | {} | {said} | {} |", known.id, messages.join(", "), on.join(", "))
            .unwrap();
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/known-errors.md");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&path, &table).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap_or_default() == table,
        "{}: UPDATE_GENERATED=1 writes it",
        path.display()
    );
}
