//! Turns the catalogue of known errors into tables that need no parsing when the program starts.

#![expect(clippy::disallowed_methods, reason = "reads our own sources and writes where cargo says")]

#[path = "src/known_errors/words.rs"]
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "a row of data: each says one thing")]
struct Entry {
    id: String,
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
    platforms: Vec<String>,
    actor: String,
    #[serde(default = "yes")]
    certain: bool,
    #[serde(default)]
    generic: bool,
    #[serde(default)]
    legacy: bool,
    #[serde(default)]
    checks: Vec<String>,
    steps: Vec<String>,
    #[serde(default)]
    correction: bool,
    #[serde(default)]
    ask: bool,
    sources: Vec<String>,
    #[serde(default)]
    messages: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    said: BTreeMap<String, Vec<String>>,
    /// Words that people use around it, in any language and order.
    #[serde(default)]
    topic: Vec<String>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    step: BTreeMap<String, String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let folder = here.join("src/known_errors/catalogue");
    let locales = here.join("../../../locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=src/known_errors/words.rs");
    let mut entries = Vec::new();
    for path in files(&folder, "toml")? {
        if path.file_stem().is_some_and(|stem| stem != "steps") {
            let text = fs::read_to_string(&path)?;
            let catalogue: Catalogue =
                toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            entries.extend(catalogue.entry);
        }
    }
    let steps: Steps = toml::from_str(&fs::read_to_string(folder.join("steps.toml"))?)?;
    let titles = titles(&locales)?;
    let tables = tables(&entries, &steps, &titles)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("catalogue.rs"), tables)?;
    Ok(())
}

fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    paths.sort();
    Ok(paths)
}

/// Titles by entry, of every language: `error-<id> = …` of the files of texts.
fn titles(locales: &Path) -> Result<BTreeMap<String, Vec<String>>, Box<dyn Error>> {
    let mut titles: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for locale in fs::read_dir(locales)?.flatten() {
        let Ok(text) = fs::read_to_string(locale.path().join("errors.ftl")) else { continue };
        for line in text.lines() {
            if let Some((id, title)) = line.strip_prefix("error-").and_then(|line| line.split_once(" = ")) {
                titles.entry(id.to_owned()).or_default().push(title.to_owned());
            }
        }
    }
    for titles in titles.values_mut() {
        titles.sort();
    }
    Ok(titles)
}

/// What is compared with a person's words.
struct Document {
    entry: usize,
    kind: &'static str,
    words: Vec<String>,
}

fn tables(
    entries: &[Entry],
    steps: &Steps,
    titles: &BTreeMap<String, Vec<String>>,
) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    let mut numbers: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    let mut sign_in: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    let mut names: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut documents = Vec::new();
    writeln!(code, "pub(super) static ENTRIES: &[Entry] = &[")?;
    for (index, entry) in entries.iter().enumerate() {
        for code in &entry.codes {
            let plain = words::normalise(code);
            if let Some(number) = plain.strip_prefix("aadsts") {
                sign_in.entry(number.parse()?).or_default().insert(index);
            } else if let Some(digits) = plain.strip_prefix("0x").filter(|digits| digits.len() <= 8) {
                numbers.entry(u32::from_str_radix(digits, 16)?).or_default().insert(index);
                // A slip with a digit too few would be another number.
                names.entry(plain).or_default().insert(index);
            } else {
                names.entry(plain).or_default().insert(index);
            }
        }
        for name in &entry.names {
            names.entry(words::normalise(name)).or_default().insert(index);
        }
        let mut add = |kind, text: &str| {
            let words = words::words(&words::normalise(text));
            if !words.is_empty() {
                documents.push(Document { entry: index, kind, words });
            }
        };
        entry.messages.values().flatten().for_each(|text| add("Message", text));
        entry.said.values().flatten().for_each(|text| add("Said", text));
        titles.get(&entry.id).into_iter().flatten().for_each(|text| add("Said", text));
        let platforms: Vec<String> =
            entry.platforms.iter().map(|name| format!("Platform::{}", pascal(name))).collect();
        let checks: Vec<String> =
            entry.checks.iter().map(|name| format!("CheckId::{}", pascal(name))).collect();
        let shown: Vec<&String> = entry.codes.iter().collect();
        writeln!(
            code,
            "Entry {{ id: {:?}, codes: &{shown:?}, names: &{:?}, messages: &{:?}, platforms: &[{}], actor: {}, certain: {}, generic: {}, \
             legacy: {}, checks: &[{}], steps: &{:?}, correction: {}, ask: {}, sources: &{:?} }},",
            entry.id,
            entry.names,
            entry.messages.values().flatten().collect::<Vec<_>>(),
            platforms.join(", "),
            match entry.actor.as_str() {
                "mixed" => "None".to_owned(),
                actor => format!("Some(Actor::{})", pascal(actor)),
            },
            entry.certain,
            entry.generic,
            entry.legacy,
            checks.join(", "),
            entry.steps,
            entry.correction,
            entry.ask,
            entry.sources,
        )?;
    }
    writeln!(code, "];")?;
    table(&mut code, "NUMBERS", "u32", &numbers)?;
    table(&mut code, "SIGN_IN", "u32", &sign_in)?;
    table(&mut code, "NAMES", "&str", &names)?;
    table(&mut code, "PIECES", "&str", &pieces(entries))?;
    let topics = topics(entries, &documents);
    let vocabulary: BTreeSet<&str> = documents
        .iter()
        .flat_map(|document| document.words.iter())
        .chain(topics.keys())
        .map(String::as_str)
        .collect();
    let places: BTreeMap<&str, usize> = vocabulary.iter().enumerate().map(|(at, word)| (*word, at)).collect();
    let mut postings = vec![BTreeSet::new(); vocabulary.len()];
    let text: String = vocabulary.iter().copied().collect();
    let lengths = ends(vocabulary.iter().map(|word| word.len()));
    writeln!(code, "pub(super) static VOCABULARY: Words = Words {{ text: {text:?}, ends: &{lengths:?} }};")?;
    writeln!(code, "pub(super) static DOCUMENTS: &[Document] = &[")?;
    let mut ids_of = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let ids: Vec<usize> = document.words.iter().map(|word| places[word.as_str()]).collect();
        for id in &ids {
            postings[*id].insert(index);
        }
        ids_of.push(ids);
        writeln!(code, "Document {{ entry: {}, kind: Kind::{} }},", document.entry, document.kind)?;
    }
    writeln!(code, "];")?;
    rows(&mut code, "WORDS", &ids_of)?;
    rows(&mut code, "POSTINGS", &postings)?;
    let of_word = |word: &&str| topics.get(*word).cloned().unwrap_or_default();
    rows(&mut code, "TOPICS", &vocabulary.iter().map(of_word).collect::<Vec<_>>())?;
    writeln!(code, "pub(super) static STEPS: &[(&str, Actor)] = &[")?;
    for (step, actor) in &steps.step {
        writeln!(code, "({step:?}, Actor::{}),", pascal(actor))?;
    }
    writeln!(code, "];")?;
    Ok(code)
}

/// For each word the entries that speak of it, in whatever text: what finds an entry whose own sentences a person does not know.
fn topics(entries: &[Entry], documents: &[Document]) -> BTreeMap<String, BTreeSet<usize>> {
    let mut topics: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for document in documents {
        for word in &document.words {
            topics.entry(word.clone()).or_default().insert(document.entry);
        }
    }
    for (index, entry) in entries.iter().enumerate() {
        for word in entry.topic.iter().flat_map(|text| words::words(&words::normalise(text))) {
            topics.entry(word).or_default().insert(index);
        }
    }
    topics
}

/// What logs are searched for beside codes: of every message its longest piece that is printed the same everywhere, and the codes' names.
fn pieces(entries: &[Entry]) -> BTreeMap<String, BTreeSet<usize>> {
    // Quotes and apostrophes are edited, placeholders filled in, line ends folded.
    let varies = |letter: char| letter.is_control() || "\"'`“”„«»‘’‛´…{}<>\u{a0}\u{202f}".contains(letter);
    let mut pieces: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (index, entry) in entries.iter().enumerate() {
        let mut add = |piece: &str| {
            let piece = piece.trim().trim_end_matches(['.', '。', ':', '：', ',']);
            if piece.len() >= SHORTEST_PIECE {
                pieces.entry(piece.to_ascii_lowercase()).or_default().insert(index);
            }
        };
        for message in entry.messages.values().flatten() {
            message.split(varies).max_by_key(|piece| piece.trim().len()).into_iter().for_each(&mut add);
        }
        let is_name =
            |code: &&String| !words::normalise(code).starts_with("0x") && code.contains(char::is_alphabetic);
        for name in entry.names.iter().chain(&entry.codes).filter(is_name) {
            if name.starts_with("AADSTS") {
                continue;
            }
            add(name);
            // As frameworks print it: "Error Domain=MCProfileErrorDomain Code=1009".
            if let Some((domain, number)) = name.split_once(' ') {
                add(&format!("domain={domain} code={number}"));
            }
        }
    }
    pieces
}

/// Bytes: what a search can recognise a piece by.
const SHORTEST_PIECE: usize = 8;

fn table<K: std::fmt::Debug>(
    code: &mut String,
    name: &str,
    key: &str,
    rows: &BTreeMap<K, BTreeSet<usize>>,
) -> Result<(), std::fmt::Error> {
    writeln!(code, "pub(super) static {name}: &[({key}, &[u16])] = &[")?;
    for (key, entries) in rows {
        writeln!(code, "({key:?}, &{:?}),", entries.iter().collect::<Vec<_>>())?;
    }
    writeln!(code, "];")
}

/// Many short rows as one table: `src/known_errors/rows.rs`.
fn rows<'a, R>(code: &mut String, name: &str, rows: &'a [R]) -> Result<(), std::fmt::Error>
where
    &'a R: IntoIterator<Item = &'a usize>,
{
    let numbers: Vec<&usize> = rows.iter().flatten().collect();
    let ends = ends(rows.iter().map(|row| row.into_iter().count()));
    writeln!(code, "pub(super) static {name}: Rows = Rows {{ numbers: &{numbers:?}, ends: &{ends:?} }};")
}

/// Where each row ends, by the lengths of all.
fn ends(lengths: impl Iterator<Item = usize>) -> Vec<usize> {
    lengths
        .scan(0, |end, length| {
            *end += length;
            Some(*end)
        })
        .collect()
}

fn pascal(kebab: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    kebab.split('-').map(word).collect()
}
