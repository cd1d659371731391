//! How far a sending is: for the page, and to notice that nothing moves any more.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

/// Counts of one sending. Read from anywhere while it runs.
#[derive(Debug)]
pub struct Meter {
    began: Instant,
    /// Bytes of the report that are there or under way.
    position: AtomicU64,
    /// Bytes of the report.
    total: AtomicU64,
    /// Bytes of the report that were handed to the network, repeated ones too.
    wire: AtomicU64,
    /// Milliseconds from the begin to the last movement.
    moved: AtomicU64,
}

impl Default for Meter {
    fn default() -> Self {
        Self {
            began: Instant::now(),
            position: AtomicU64::new(0),
            total: AtomicU64::new(0),
            wire: AtomicU64::new(0),
            moved: AtomicU64::new(0),
        }
    }
}

impl Meter {
    /// Bytes of the report that are there or under way.
    pub fn position(&self) -> u64 {
        self.position.load(Ordering::Relaxed)
    }

    /// Bytes of the report; 0: not known yet.
    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }

    /// Bytes of the report that were handed to the network, repeated ones too.
    pub fn wire(&self) -> u64 {
        self.wire.load(Ordering::Relaxed)
    }

    pub(crate) fn begin(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
        self.at(0);
    }

    /// The report's bytes up to here are there.
    pub(crate) fn at(&self, position: u64) {
        self.position.store(position, Ordering::Relaxed);
        self.touch();
    }

    /// So many more are under way.
    pub(crate) fn add(&self, bytes: u64) {
        self.position.fetch_add(bytes, Ordering::Relaxed);
        self.wire.fetch_add(bytes, Ordering::Relaxed);
        self.touch();
    }

    pub(crate) fn touch(&self) {
        let now = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.moved.store(now, Ordering::Relaxed);
    }

    /// Comes back when nothing has moved for so long.
    pub(crate) async fn stalled(&self, limit: Duration) {
        loop {
            let quiet = self
                .began
                .elapsed()
                .saturating_sub(Duration::from_millis(self.moved.load(Ordering::Relaxed)));
            if quiet >= limit {
                return;
            }
            tokio::time::sleep(limit.saturating_sub(quiet).max(Duration::from_millis(10))).await;
        }
    }
}
