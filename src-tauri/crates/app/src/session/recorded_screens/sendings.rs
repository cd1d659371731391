//! The page "Send to IT" at each of its ends, as the view makes it: sizes, moments and references are made up, so that they are the same on
//! every machine.

use jiff::{SignedDuration, Timestamp};
use texts::Texts;
use view::{Outcome, PartSource, Progress, Send, SendState, SendView, SentSource, SentState};

const ORGANISATION: &str = "Linden IT";
const PHONE: &str = "+1 555 0143 57";
const PLACE: &str = "reports.linden.example";
const REFERENCE: &str = "EH-7K3F-92QX";
const WAITING: &str = "EH-2M8C-4TVB";

/// What computers add to UTC there. Minutes.
const OFFSET: i32 = 480;

fn now() -> Timestamp {
    "2026-11-24T06:05:00Z".parse().unwrap()
}

fn part(name: &str, bytes: u64, masked: &[(&str, u64)]) -> PartSource {
    PartSource {
        name: name.to_owned(),
        bytes,
        masked: masked.iter().map(|(rule, times)| ((*rule).to_owned(), *times)).collect(),
        left_out: false,
        optional: !matches!(name, "manifest.json" | "summary.html"),
    }
}

fn parts() -> Vec<PartSource> {
    let note = PartSource { left_out: true, ..part("note.txt", 180, &[("user", 1)]) };
    vec![
        part("contact.json", 96, &[]),
        part("facts.json", 61_440, &[("host", 4), ("ip", 9), ("user", 3)]),
        part("known-errors.json", 2_048, &[("account", 1)]),
        part("logs/DeviceManagement-Enterprise.log", 1_830_000, &[("user", 212), ("sid", 31), ("token", 2)]),
        part("manifest.json", 9_200, &[]),
        note,
        part("summary.html", 30_700, &[("host", 1)]),
    ]
}

/// A report that was made a little while ago.
fn sent(reference: &str, state: SentState, code: Option<&str>) -> SentSource {
    let arrived = state == SentState::Delivered;
    let ago = |minutes| now() - SignedDuration::from_mins(minutes);
    SentSource {
        reference: reference.to_owned(),
        state,
        bytes: 412_000,
        made_at: ago(7),
        place: PLACE.to_owned(),
        code: code.map(str::to_owned),
        attempts: if arrived { 1 } else { 2 },
        at: Some(ago(5)),
        next_try_at: (state == SentState::Waiting).then(|| now() + SignedDuration::from_mins(10)),
        // What was given up is gone.
        is_here: !arrived && code != Some("expired"),
    }
}

/// Every end by name.
pub(super) fn sends(texts: &Texts, to_fix: usize) -> Vec<(&'static str, SendView)> {
    let parts = parts();
    let empty = Send {
        state: SendState::Empty,
        reference: None,
        organisation: Some(ORGANISATION),
        parts: &[],
        outcome: None,
        place: Some(PLACE),
        preparing: None,
        progress: None,
        last: None,
        sent: &[],
        notice: None,
        phone: Some(PHONE),
        to_fix,
        offset_minutes: OFFSET,
    };
    let ready = Send { state: SendState::Ready, reference: Some(REFERENCE), parts: &parts, ..empty.clone() };
    let by_hand = Send { place: None, ..ready.clone() };
    let progress = |done, total, pace| Progress { reference: REFERENCE.to_owned(), done, total, pace };
    let on_its_way = |progress| Send { progress: Some(progress), last: Some(REFERENCE), ..ready.clone() };
    let one = |state, code| [sent(REFERENCE, state, code)];
    let ended =
        |sent: &[SentSource]| view::send(texts, &Send { sent, last: Some(REFERENCE), ..ready.clone() });
    let saved =
        Outcome::Saved { path: "C:\\Users\\Ana\\Documents\\enrollment-report-EH-7K3F-92QX.zip".to_owned() };
    let failed = |code: &str| Outcome::Failed {
        code: code.to_owned(),
        detail: match code {
            "seal-key" => "age1linden".to_owned(),
            _ => "E:\\enrollment-report-EH-7K3F-92QX.zip: os error 112".to_owned(),
        },
    };
    let earlier = [
        sent(WAITING, SentState::Waiting, Some("no-network")),
        sent("EH-9PDR-6HNW", SentState::Refused, Some("too-large")),
        sent("EH-5XJA-3KZE", SentState::Delivered, None),
    ];
    let view = |send: Send<'_>| view::send(texts, &send);
    vec![
        (
            "send-preparing",
            view(Send {
                state: SendState::Preparing,
                preparing: Some((41_000_000, 96_000_000, Some(8))),
                ..empty.clone()
            }),
        ),
        ("send-ready", view(ready.clone())),
        ("send-by-hand", view(by_hand.clone())),
        ("send-saved", view(Send { state: SendState::Saved, outcome: Some(saved), ..by_hand.clone() })),
        (
            "send-not-saved",
            view(Send { state: SendState::Failed, outcome: Some(failed("no-space")), ..by_hand.clone() }),
        ),
        (
            "send-not-made",
            view(Send { state: SendState::Failed, outcome: Some(failed("seal-key")), ..empty.clone() }),
        ),
        (
            "send-no-mail-program",
            view(Send { notice: Some((false, &texts.text("send-mail-not-written", &[]))), ..by_hand }),
        ),
        ("send-waiting-list", view(Send { sent: &earlier, ..ready.clone() })),
        ("sending-connecting", view(on_its_way(progress(0, 0, None)))),
        ("sending", view(on_its_way(progress(262_144, 412_000, Some(51_000))))),
        ("sent", ended(&one(SentState::Delivered, None))),
        ("kept-no-network", ended(&one(SentState::Waiting, Some("no-network")))),
        ("kept-captive-portal", ended(&one(SentState::Waiting, Some("captive-portal")))),
        ("kept-stopped", ended(&one(SentState::Held, Some("cancelled")))),
        ("refused-not-permitted", ended(&one(SentState::Refused, Some("not-permitted")))),
        ("refused-link-expired", ended(&one(SentState::Refused, Some("link-expired")))),
        ("refused-too-large", ended(&one(SentState::Refused, Some("too-large")))),
        ("refused-expired", ended(&one(SentState::Refused, Some("expired")))),
    ]
}
