//! What `cargo xtask bench` measures beside the product itself: makes logs, writes them with our own writer unsearched and unmasked, masks them
//! without writing.
#![expect(clippy::disallowed_methods, reason = "writes what is measured; the wall is around the product")]

use std::{
    error::Error,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use report::{Identifiers, Redactor, bench, generated};

/// Bytes of a file that is made.
const FILE: u64 = 16 * 1024 * 1024;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["generate", folder, bytes] => generate(Path::new(folder), bytes.parse()?),
        [how @ ("write" | "masked"), out, paths @ ..] => {
            let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
            Ok(bench::write(Path::new(out), &paths, *how == "masked")?)
        }
        ["mask", paths @ ..] => {
            let mut redactor = Redactor::new(&Identifiers::learn());
            let mut out = io::stdout().lock();
            for path in paths {
                bench::mask(&mut redactor, Path::new(path), &mut out)?;
            }
            Ok(out.flush()?)
        }
        _ => Err("generate FOLDER BYTES | write OUT PATH... | masked OUT PATH... | mask PATH...".into()),
    }
}

fn generate(folder: &Path, bytes: u64) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let (mut number, mut left) = (0, bytes);
    while left > 0 {
        let mut log = generated::Log::new(number);
        let text = log.bytes(usize::try_from(left.min(FILE))?);
        let name = format!("{number:04}-{}", log.name());
        // Cut at a byte: a measure of 10 MB is one of 10 MB.
        fs::write(folder.join(name), &text.as_bytes()[..usize::try_from(left.min(FILE))?])?;
        (number, left) = (number + 1, left - left.min(FILE));
    }
    Ok(())
}
