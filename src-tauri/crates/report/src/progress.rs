//! How far a report is, told while it is made and written; whoever is told answers whether to go on.

use std::time::{Duration, Instant};

/// How far reading or writing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes done: of the logs while they are read, of the archive while it is written.
    pub bytes: u64,
    /// Bytes in all, as far as that is known; never fewer than are done.
    pub all_bytes: u64,
    /// Files done.
    pub files: u64,
    /// Files in all.
    pub all_files: u64,
    /// Time left at the speed so far; `None` in the first half second and where nothing is known.
    pub left: Option<Duration>,
}

/// Before this nothing can be said about the speed.
const FIRST_GUESS: Duration = Duration::from_millis(500);

/// Who is told, and since when.
pub(crate) struct Told<'a> {
    tell: &'a mut dyn FnMut(&Progress) -> bool,
    begun: Instant,
    stopped: bool,
}

impl<'a> Told<'a> {
    pub(crate) fn new(tell: &'a mut dyn FnMut(&Progress) -> bool) -> Self {
        Self { tell, begun: Instant::now(), stopped: false }
    }

    /// Tells how far it is; whether to go on. Once stopped it stays so.
    pub(crate) fn goes_on(&mut self, mut progress: Progress) -> bool {
        progress.all_bytes = progress.all_bytes.max(progress.bytes);
        progress.left = left(progress, self.begun.elapsed());
        self.stopped |= !(self.tell)(&progress);
        !self.stopped
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped
    }
}

fn left(progress: Progress, since: Duration) -> Option<Duration> {
    if progress.bytes == 0 || since < FIRST_GUESS {
        return None;
    }
    let share = (progress.all_bytes - progress.bytes) as f64 / progress.bytes as f64;
    Duration::try_from_secs_f64(since.as_secs_f64() * share).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_left_follows_the_speed_so_far_and_is_not_guessed_at_once() {
        let progress = Progress { bytes: 100, all_bytes: 400, ..Progress::default() };
        assert_eq!(left(progress, Duration::from_secs(10)), Some(Duration::from_secs(30)));
        assert_eq!(left(progress, Duration::from_millis(100)), None);
        assert_eq!(left(Progress::default(), Duration::from_secs(10)), None);
    }
}
