//! Ctrl-C for work on other threads: it is told to end, and waited for, so that nothing half written is left.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

/// Whether the person wants it to end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interrupt(Arc<AtomicBool>);

/// How long such work is waited for: it asks at every piece of a file.
const PATIENCE: Duration = Duration::from_secs(5);

impl Interrupt {
    /// Whether to go on. Whoever asks holds a clone for as long as there is something to end.
    pub(crate) fn goes_on(&self) -> bool {
        !self.0.load(Ordering::Relaxed)
    }

    /// Ends what holds a clone.
    pub(crate) async fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
        let begun = Instant::now();
        while Arc::strong_count(&self.0) > 1 && begun.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_holds_a_clone_is_told_and_waited_for() {
        let interrupt = Interrupt::default();
        let held = interrupt.clone();
        let work = std::thread::spawn(move || {
            while held.goes_on() {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_millis(50));
            drop(held);
            true
        });
        interrupt.stop().await;
        assert_eq!(Arc::strong_count(&interrupt.0), 1);
        assert!(work.join().unwrap());
    }
}
