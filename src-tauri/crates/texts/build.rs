//! Packs the texts of each language into one compressed piece: as they lie in `locales` they would be an eighth of the program.

#![expect(clippy::disallowed_methods, reason = "reads our own sources and writes where cargo says")]

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::DeflateEncoder};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../../locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", locales.display());
    let folders = entries(&locales)?;
    let mut table = format!("pub(super) static LOCALES: [Locale; {}] = [\n", folders.len());
    for folder in folders {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = source(&folder)?;
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(source.as_bytes())?;
        let path = out.join(&tag);
        fs::write(&path, packed.finish()?)?;
        let path = path.display().to_string();
        writeln!(
            table,
            "    Locale {{ tag: {tag:?}, bytes: {}, packed: include_bytes!({path:?}), source: OnceLock::new() }},",
            source.len()
        )?;
    }
    table.push_str("];\n");
    fs::write(out.join("locales.rs"), table)?;
    Ok(())
}

/// All files of a language, one after the other, without the comments that translators read.
fn source(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut source = String::new();
    for file in entries(folder)? {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            source.push_str(line);
            source.push('\n');
        }
    }
    Ok(source)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
