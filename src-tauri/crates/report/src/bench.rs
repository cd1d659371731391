//! The peers of the report's own measures: the same reader, writer, level and checksums without search and masking, and masking alone.
//! Compiled for `cargo xtask bench` only: nothing of the product can be built with it.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use diagnose::known_errors::OwnErrors;

use crate::{
    Identifiers, Redactor, WriteError,
    pack::{self, Content, Spool, Spooled},
    pipeline,
    progress::Told,
    read,
    redact::{AHEAD, BEHIND, Masking, rewrite},
    stream,
};

/// Bytes of a piece, as the report has them.
const PIECE: usize = 512 * 1024;

/// Writes the files below the paths into an archive as a report is written: searched and masked, or without looking for anything in them.
pub fn write(out: &Path, paths: &[PathBuf], masked: bool) -> Result<(), WriteError> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(read::below(path)?);
    }
    let spool = Arc::new(Spool::new(out.parent().unwrap_or(Path::new(".")).to_owned()));
    let identifiers = if masked { Identifiers::learn() } else { Identifiers::default() };
    let mut redactor = Redactor::new(&identifiers);
    let work = if masked { pipeline::work } else { pipeline::work_plainly };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut go_on = |_: &crate::Progress| true;
    let mut told = Told::new(&mut go_on);
    let own = OwnErrors::default();
    let outcome = pipeline::run(work, &mut redactor, &own, &spool, workers, &mut told, |feeder| {
        for (number, path) in files.iter().enumerate() {
            feeder.open(number, true, None, std::collections::VecDeque::new());
            stream::file(path, u64::MAX, feeder);
            feeder.close();
        }
    })?;
    let members: Vec<(String, Content)> = outcome
        .texts
        .into_iter()
        .enumerate()
        .map(|(number, (_, kept))| {
            let spooled = Spooled { sizes: kept.sizes, extent: kept.extent, sha256: kept.sha256 };
            (format!("logs/{number}.log"), Content::Spooled(spooled))
        })
        .collect();
    let members: Vec<(&str, &Content)> =
        members.iter().map(|(name, content)| (name.as_str(), content)).collect();
    let file = io::BufWriter::with_capacity(256 * 1024, doors::file::begin(out)?);
    let file = pack::write(file, &members, &spool, None, &mut told)?;
    Ok(file.into_inner().map_err(io::IntoInnerError::into_error)?.finish()?)
}

/// Masks a file in pieces, on one thread.
pub fn mask(redactor: &mut Redactor, path: &Path, out: &mut dyn Write) -> io::Result<()> {
    #[expect(clippy::disallowed_methods, reason = "a measure reads the logs that it made itself")]
    let text = std::fs::read(path)?;
    let mut masking = Masking::default();
    let (mut places, mut masked) = (Vec::new(), Vec::new());
    let masks = Arc::clone(&redactor.masks);
    let mut begin = 0;
    while begin < text.len() {
        let most = text.len().min(begin + PIECE);
        let end = if most == text.len() {
            most
        } else {
            memchr::memrchr(b'\n', &text[begin..most]).map_or(most, |at| begin + at + 1)
        };
        let (from, to) = (begin.saturating_sub(BEHIND), text.len().min(end + AHEAD));
        let (piece, own) = (&text[from..to], begin - from..end - from);
        masks.places(piece, &own, to == text.len(), &mut places);
        let is_last = end == text.len();
        let edits =
            masking.edits(&masks, &mut redactor.numbers, (piece, &own, from as u64), &places, is_last);
        masked.clear();
        rewrite(piece, &own, &edits, ["<", ">"], &mut masked);
        out.write_all(&masked)?;
        begin = end;
    }
    Ok(())
}
