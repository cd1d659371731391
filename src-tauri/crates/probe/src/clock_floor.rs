//! What must lie in the clock's past: the moment this program was built, and the newest change of a file that the system itself
//! keeps touching.

use std::path::PathBuf;

use facts::{ClockFloor, ReasonCode, Seen};
use jiff::Timestamp;

use crate::{
    os,
    seen::{failed, known},
};

/// The floor under this computer's clock.
pub(crate) fn clock_floor() -> Seen<ClockFloor> {
    let built_at =
        env!("BUILT_AT_SECONDS").parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    match built_at {
        Some(built_at) => known("program build date, file times", floor(built_at, os::files_of_the_past())),
        None => failed("program build date", ReasonCode::Unreadable, env!("BUILT_AT_SECONDS")),
    }
}

fn floor(built_at: Timestamp, files: Vec<PathBuf>) -> ClockFloor {
    let newest = files
        .into_iter()
        .filter_map(|path| {
            let changed = std::fs::metadata(&path).ok()?.modified().ok()?;
            Some((Timestamp::try_from(changed).ok()?, path))
        })
        .max();
    let (newest_file_at, newest_file) = newest.map_or((None, None), |(at, path)| (Some(at), Some(path)));
    ClockFloor { built_at, newest_file_at, newest_file: newest_file.map(|path| path.display().to_string()) }
}

#[cfg(test)]
mod tests {
    use facts::Fact;

    use super::*;

    #[test]
    fn the_newest_of_the_files_counts_and_missing_ones_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("wtmp");
        doors::file::write(&file, b"x").unwrap();
        let floor = floor(Timestamp::UNIX_EPOCH, vec![folder.path().join("none"), file.clone()]);
        assert_eq!(floor.newest_file, Some(file.display().to_string()));
        assert!(floor.newest_file_at.unwrap() > Timestamp::UNIX_EPOCH);
    }

    #[test]
    fn this_program_knows_when_it_was_built() {
        let Fact::Known(floor) = clock_floor().fact else { panic!("no build date") };
        assert!(floor.built_at.as_second() > 1_700_000_000);
    }
}
