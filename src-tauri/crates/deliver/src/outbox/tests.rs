//! The outbox with a folder for a destination: what is kept, what is sent, what is given up.

use std::sync::Arc;

use futures::{FutureExt, future::BoxFuture};
use policy::Address;
use tempfile::TempDir;

use super::*;
use crate::Proxy;

/// No proxy anywhere.
struct Straight;

impl Ways for Straight {
    fn way<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Option<Proxy>> {
        async { None }.boxed()
    }
}

const LIMITS: Limits = Limits {
    connect: Duration::from_secs(2),
    stall: Duration::from_secs(2),
    think: Duration::from_secs(20),
    answer: Duration::from_secs(1),
    again: Duration::from_millis(10),
};

const REFERENCE: &str = "EH-7K3F-92QX";
const FILE: &str = "enrollment-report-EH-7K3F-92QX.zip";

struct Ground {
    root: TempDir,
    outbox: Outbox,
}

impl Ground {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let outbox = Outbox::new(root.path().join("outbox"));
        Self { root, outbox }
    }

    fn share(&self) -> PathBuf {
        self.root.path().join("share")
    }

    fn delivery(&self) -> Delivery {
        let mut delivery = Delivery::default();
        delivery.folder.path = Some(self.share().display().to_string());
        delivery
    }

    fn keep(&self, content: &[u8]) -> Entry {
        let staged = self.outbox.stage(REFERENCE, FILE).unwrap();
        doors::file::write(&staged.path(), content).unwrap();
        staged.keep(Timestamp::now(), "", "").unwrap()
    }

    async fn send(&self, delivery: &Delivery, anew: bool) -> Entry {
        let meter = Arc::new(Meter::default());
        self.outbox.send(REFERENCE, delivery, &Straight, LIMITS, &meter, anew).await.unwrap()
    }

    fn stored(&self) -> Vec<String> {
        let names = std::fs::read_dir(self.share()).unwrap().flatten();
        names.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
    }
}

fn code(entry: &Entry) -> &str {
    entry.wrong.as_ref().map_or("", |wrong| wrong.code.as_str())
}

#[tokio::test]
async fn a_report_waits_for_its_share_is_stored_once_and_leaves_a_receipt_only() {
    let ground = Ground::new();
    let kept = ground.keep(b"a report");
    assert_eq!((kept.state, kept.bytes, kept.key.len()), (State::Waiting, 8, 32));
    let waiting = ground.send(&ground.delivery(), false).await;
    assert_eq!((waiting.state, code(&waiting)), (State::Waiting, "not-there"));
    assert!(waiting.next_try_at.is_some_and(|next| next > Timestamp::now()));
    std::fs::create_dir(ground.share()).unwrap();
    for _ in 0..2 {
        let delivered = ground.send(&ground.delivery(), false).await;
        assert_eq!((delivered.state, delivered.attempts), (State::Delivered, 2));
        assert_eq!(delivered.receipt.unwrap().destination, "folder");
    }
    assert_eq!(ground.stored(), [FILE]);
    assert_eq!(std::fs::read(ground.share().join(FILE)).unwrap(), b"a report");
    assert!(!ground.outbox.file(&kept).exists());
    assert_eq!(ground.outbox.list().len(), 1);
}

#[tokio::test]
async fn the_same_report_again_changes_nothing_and_another_of_its_name_is_never_replaced() {
    let ground = Ground::new();
    std::fs::create_dir(ground.share()).unwrap();
    std::fs::write(ground.share().join(FILE), b"a report").unwrap();
    ground.keep(b"a report");
    assert_eq!(ground.send(&ground.delivery(), false).await.state, State::Delivered);
    ground.outbox.remove(REFERENCE).unwrap();
    ground.keep(b"not this");
    let refused = ground.send(&ground.delivery(), false).await;
    assert_eq!((refused.state, code(&refused)), (State::Refused, "taken"));
    assert_eq!(std::fs::read(ground.share().join(FILE)).unwrap(), b"a report");
}

#[tokio::test]
async fn what_is_too_large_stops_at_once_and_may_be_tried_again_by_hand() {
    let ground = Ground::new();
    std::fs::create_dir(ground.share()).unwrap();
    ground.keep(b"a report");
    let mut delivery = ground.delivery();
    delivery.folder.limit = 7;
    let refused = ground.send(&delivery, false).await;
    assert_eq!((refused.state, code(&refused)), (State::Refused, "too-large"));
    assert!(ground.outbox.file(&refused).exists() && !refused.is_due(Timestamp::now()));
    delivery.folder.limit = 8;
    assert_eq!(ground.send(&delivery, true).await.state, State::Delivered);
}

#[tokio::test]
async fn a_destination_that_nobody_answers_at_is_followed_by_the_next() {
    let ground = Ground::new();
    std::fs::create_dir(ground.share()).unwrap();
    ground.keep(b"a report");
    let mut delivery = ground.delivery();
    delivery.https.address = Some(Address::new("https://127.0.0.1:9/?token=SECRET"));
    let mut alone = delivery.clone();
    alone.folder.path = None;
    let waiting = ground.send(&alone, false).await;
    assert_eq!((waiting.state, code(&waiting)), (State::Waiting, "not-answering"));
    let record =
        std::fs::read_to_string(ground.root.path().join("outbox").join(REFERENCE).join(RECORD)).unwrap();
    assert!(!record.contains("SECRET") && !format!("{waiting:?}").contains("SECRET"), "{record}");
    assert_eq!(ground.send(&delivery, false).await.receipt.unwrap().destination, "folder");
}

#[tokio::test]
async fn a_copy_that_broke_off_goes_on_at_its_byte_and_a_lying_share_starts_anew() {
    let ground = Ground::new();
    std::fs::create_dir(ground.share()).unwrap();
    let content: Vec<u8> = (0..20_000_000_u32).map(|at| (at % 251) as u8).collect();
    let kept = ground.keep(&content);
    let part = ground.share().join(format!(".{REFERENCE}-{}.part", &kept.key[..8]));
    // 9 MB are there; the record says 16 of them.
    std::fs::write(&part, &content[..9_000_000]).unwrap();
    let record = ground.root.path().join("outbox").join(REFERENCE).join(RECORD);
    let mut entry = Entry::read(&record).unwrap();
    let destinations = destinations::chosen(&ground.delivery());
    let (id, folder) = destinations.first().unwrap();
    entry.positions.insert(fingerprint(id, folder.as_ref()), serde_json::json!({"bytes": 16_777_216}));
    entry.write(&record).unwrap();
    let meter = Arc::new(Meter::default());
    let sent =
        ground.outbox.send(REFERENCE, &ground.delivery(), &Straight, LIMITS, &meter, false).await.unwrap();
    assert_eq!(sent.state, State::Delivered);
    assert_eq!(meter.wire(), 11_000_000);
    assert_eq!(ground.stored(), [FILE]);
    assert_eq!(std::fs::read(ground.share().join(FILE)).unwrap(), content);

    let ground = Ground::new();
    std::fs::create_dir(ground.share()).unwrap();
    let kept = ground.keep(&content);
    let part = ground.share().join(format!(".{REFERENCE}-{}.part", &kept.key[..8]));
    std::fs::write(&part, vec![0; 9_000_000]).unwrap();
    let mut entry = Entry::read(&ground.root.path().join("outbox").join(REFERENCE).join(RECORD)).unwrap();
    let destinations = destinations::chosen(&ground.delivery());
    let (id, folder) = destinations.first().unwrap();
    entry.positions.insert(fingerprint(id, folder.as_ref()), serde_json::json!({"bytes": 8_388_608}));
    entry.write(&ground.root.path().join("outbox").join(REFERENCE).join(RECORD)).unwrap();
    let first = ground.send(&ground.delivery(), false).await;
    assert_eq!((first.state, code(&first)), (State::Waiting, "not-whole"));
    assert_eq!(ground.send(&ground.delivery(), false).await.state, State::Delivered);
    assert_eq!(std::fs::read(ground.share().join(FILE)).unwrap(), content);
}

#[tokio::test]
async fn what_the_person_stopped_waits_for_them() {
    let ground = Ground::new();
    ground.keep(b"a report");
    let held = ground.outbox.hold(REFERENCE, Timestamp::now()).unwrap();
    assert!(held.held && !held.is_due(Timestamp::now()) && code(&held) == "cancelled");
    std::fs::create_dir(ground.share()).unwrap();
    assert_eq!(ground.send(&ground.delivery(), true).await.state, State::Delivered);
}

#[tokio::test]
async fn one_process_sends_a_report_and_another_is_told_so() {
    let ground = Ground::new();
    ground.keep(b"a report");
    let folder = ground.root.path().join("outbox").join(REFERENCE);
    let held = doors::file::lock(&folder.join(LOCK)).unwrap();
    let meter = Arc::new(Meter::default());
    let busy = ground.outbox.send(REFERENCE, &ground.delivery(), &Straight, LIMITS, &meter, false).await;
    assert!(matches!(busy, Err(OutboxError::Busy(_))), "{busy:?}");
    assert!(matches!(ground.outbox.remove(REFERENCE), Err(OutboxError::Busy(_))));
    drop(held);
    ground.outbox.remove(REFERENCE).unwrap();
    assert!(matches!(ground.outbox.remove(REFERENCE), Err(OutboxError::Unknown(_))));
}

#[test]
fn only_a_clock_that_stays_there_gives_a_report_up() {
    let ground = Ground::new();
    let kept = ground.keep(b"a report");
    let days = |days: i64| Timestamp::now() + SignedDuration::from_hours(24 * days);
    let delivery = Delivery::default();
    assert!(ground.outbox.expire(&delivery, days(29)).is_empty());
    // A jump of ten years, and back again.
    assert!(ground.outbox.expire(&delivery, days(3650)).is_empty());
    assert!(ground.outbox.expire(&delivery, days(1)).is_empty());
    assert!(ground.outbox.expire(&delivery, days(31)).is_empty());
    assert!(ground.outbox.file(&kept).exists());
    let expired = ground.outbox.expire(&delivery, days(33));
    assert_eq!(expired.len(), 1);
    assert_eq!((expired[0].state, code(&expired[0])), (State::Refused, "expired"));
    assert!(!ground.outbox.file(&kept).exists());
    // That it was given up is still said, for as long as a receipt.
    assert!(ground.outbox.expire(&delivery, days(100)).is_empty());
    assert_eq!(ground.outbox.list().len(), 1);
    // A jump and back again: a receipt is not lost to it either.
    for days_later in [3650, 34, 33 + 91] {
        ground.outbox.expire(&delivery, days(days_later));
        assert_eq!(ground.outbox.list().len(), 1, "{days_later}");
    }
    ground.outbox.expire(&delivery, days(33 + 93));
    assert!(ground.outbox.list().is_empty());
}

#[test]
fn a_date_from_a_wrong_clock_holds_nothing_back() {
    let ground = Ground::new();
    let mut entry = ground.keep(b"a report");
    let now = Timestamp::now();
    entry.next_try_at = Some(now + SignedDuration::from_mins(10));
    assert!(!entry.is_due(now));
    entry.next_try_at = Some(now + SignedDuration::from_hours(24 * 365));
    assert!(entry.is_due(now));
}

#[tokio::test]
async fn a_report_of_an_older_version_goes_out_and_what_a_newer_one_wrote_is_left_alone() {
    let ground = Ground::new();
    std::fs::create_dir(ground.share()).unwrap();
    let folder = ground.root.path().join("outbox").join(REFERENCE);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(FILE), b"a report").unwrap();
    let record = folder.join(RECORD);
    let newer = format!(
        r#"{{"schema":2,"program":"9.1.0","reference":"{REFERENCE}","made_at":"2026-11-25T01:00:00Z","file":"{FILE}","bytes":8}}"#
    );
    std::fs::write(&record, &newer).unwrap();
    let meter = Arc::new(Meter::default());
    let left = ground.outbox.send(REFERENCE, &ground.delivery(), &Straight, LIMITS, &meter, false).await;
    assert!(matches!(left, Err(OutboxError::Newer { program, .. }) if program == "9.1.0"));
    assert_eq!(std::fs::read_to_string(&record).unwrap(), newer);
    // The first version's record, as it was written then, with a key that a later one added.
    std::fs::write(&record, include_str!("record-1.json")).unwrap();
    let delivered = ground.send(&ground.delivery(), false).await;
    assert_eq!(delivered.state, State::Delivered);
    assert!(std::fs::read_to_string(&record).unwrap().contains("\"colour\": \"teal\""));
}

#[tokio::test]
async fn a_report_whose_record_is_lost_or_damaged_goes_out_all_the_same() {
    for damage in [None, Some(""), Some("{\"reference\":"), Some("{\"reference\":\"EH-0000-0000\"}")] {
        let ground = Ground::new();
        std::fs::create_dir(ground.share()).unwrap();
        ground.keep(b"a report");
        let record = ground.root.path().join("outbox").join(REFERENCE).join(RECORD);
        match damage {
            None => std::fs::remove_file(&record).unwrap(),
            Some(text) => std::fs::write(&record, text).unwrap(),
        }
        let (one, other) = (ground.outbox.entry(REFERENCE).unwrap(), ground.outbox.entry(REFERENCE).unwrap());
        assert_eq!(one.key, other.key);
        assert_eq!(ground.send(&ground.delivery(), false).await.state, State::Delivered, "{damage:?}");
    }
}

#[test]
fn what_is_not_whole_is_not_in_it_and_no_name_leads_out_of_it() {
    let ground = Ground::new();
    let staged = ground.outbox.stage(REFERENCE, FILE).unwrap();
    std::fs::write(staged.path(), b"half").unwrap();
    assert!(ground.outbox.list().is_empty() && staged.path().exists());
    let path = staged.path();
    drop(staged);
    assert!(!path.exists());
    // Left by a kill.
    let left = ground.root.path().join("outbox").join(format!("{NEW}EH-0000-0000"));
    std::fs::create_dir_all(&left).unwrap();
    assert!(ground.outbox.list().is_empty() && !left.exists());
    // Killed after everything was written, before it got its place.
    let kept = ground.keep(b"a report");
    let folder = ground.root.path().join("outbox");
    std::fs::rename(folder.join(REFERENCE), folder.join(format!("{NEW}{REFERENCE}"))).unwrap();
    assert_eq!(ground.outbox.list(), [kept]);
    assert!(folder.join(REFERENCE).join(FILE).is_file());
    for name in ["..", ".", "", "a/b", "../outbox", "C:\\x"] {
        assert!(ground.outbox.entry(name).is_none() && ground.outbox.remove(name).is_err(), "{name}");
    }
}

#[test]
fn waits_grow_are_spread_and_stay_short_without_a_network() {
    for attempts in 1..40 {
        let offline = wait(attempts, Code::NoNetwork).as_secs_f64();
        assert!((7.5..=60.0).contains(&offline), "{offline}");
        let busy = wait(attempts, Code::ServerTrouble).as_secs_f64();
        assert!((7.5..=1800.0).contains(&busy), "{busy}");
    }
    assert!(wait(20, Code::ServerTrouble).as_secs_f64() >= 900.0);
}
