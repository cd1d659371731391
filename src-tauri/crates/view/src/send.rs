//! The page "Send to IT": what the report holds, what was masked in it, and what became of it.

use jiff::Timestamp;
use texts::{Texts, Value};

use crate::{
    DeliveryView, NextView, NoticeView, PartTextView, PartView, SendView, SentView,
    message::{count, sentences},
};

/// Where the report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendState {
    /// Nobody asked for one.
    Empty,
    /// Sources are being read and masked.
    Preparing,
    /// To be looked at.
    Ready,
    /// Being written.
    Saving,
    /// Written.
    Saved,
    /// Not written.
    Failed,
}

impl SendState {
    fn as_str(self) -> &'static str {
        match self {
            SendState::Empty => "empty",
            SendState::Preparing => "preparing",
            SendState::Ready => "ready",
            SendState::Saving => "saving",
            SendState::Saved => "saved",
            SendState::Failed => "failed",
        }
    }
}

/// What the page is made from.
#[derive(Clone, Debug)]
pub struct Send<'a> {
    /// Where the report stands.
    pub state: SendState,
    /// From the moment the report is begun.
    pub reference: Option<&'a str>,
    /// IT's name; `None`: the policy has none.
    pub organisation: Option<&'a str>,
    /// Each part, in the archive's order.
    pub parts: &'a [PartSource],
    /// What happened.
    pub outcome: Option<Outcome>,
    /// Who is set to get it: a host, a folder or a mailbox.
    pub place: Option<&'a str>,
    /// How far the preparing is: bytes done, bytes in all, seconds left.
    pub preparing: Option<(u64, u64, Option<u64>)>,
    /// The report on its way.
    pub progress: Option<Progress>,
    /// The reference of the one that was sent last from this window.
    pub last: Option<&'a str>,
    /// Every report that was sent or waits, newest first.
    pub sent: &'a [SentSource],
    /// What came of saving a copy or preparing a mail: well or not, and a sentence.
    pub notice: Option<(bool, &'a str)>,
    /// How to reach IT by telephone.
    pub phone: Option<&'a str>,
    /// How many things the person can still fix.
    pub to_fix: usize,
    /// What the computer adds to UTC. Minutes.
    pub offset_minutes: i32,
}

/// How far a sending is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its reference.
    pub reference: String,
    /// Bytes that are there.
    pub done: u64,
    /// Bytes in all; 0: not known yet.
    pub total: u64,
    /// Bytes a second lately; `None`: not known yet.
    pub pace: Option<u64>,
}

/// Where a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentState {
    /// The receiver has it.
    Delivered,
    /// It is sent by itself.
    Waiting,
    /// The person stopped it.
    Held,
    /// Nobody takes it.
    Refused,
}

impl SentState {
    fn as_str(self) -> &'static str {
        match self {
            SentState::Delivered => "delivered",
            SentState::Waiting => "waiting",
            SentState::Held => "held",
            SentState::Refused => "refused",
        }
    }
}

/// A report that was sent or waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentSource {
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub state: SentState,
    /// Its size.
    pub bytes: u64,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who has it, or was asked last.
    pub place: String,
    /// Why it is not there: the texts `delivery-<code>`.
    pub code: Option<String>,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was delivered, or tried last.
    pub at: Option<Timestamp>,
    /// When it is tried again.
    pub next_try_at: Option<Timestamp>,
    /// Its file is still here.
    pub is_here: bool,
}

/// One part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartSource {
    /// Name in the archive, such as `facts.json` or `logs/syslog`.
    pub name: String,
    /// As it will be sent.
    pub bytes: u64,
    /// How often each rule masked something, by rule id.
    pub masked: Vec<(String, u64)>,
    /// The person left it out.
    pub left_out: bool,
    /// It can be left out.
    pub optional: bool,
}

/// What happened to the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It lies here.
    Saved {
        /// As the person knows the place.
        path: String,
    },
    /// It could not be made or written.
    Failed {
        /// `no-space`, `not-permitted`, `not-found` or any other: the texts `send-failed-<code>`.
        code: String,
        /// What was tried and what came back, for IT.
        detail: String,
    },
}

/// The page "Send to IT".
pub fn send(texts: &Texts, input: &Send<'_>) -> SendView {
    let sent = || input.parts.iter().filter(|part| !part.left_out);
    let masked = totals(sent());
    let sum = masked.iter().map(|(_, times)| times).sum();
    let bytes: u64 = sent().map(|part| part.bytes).sum();
    let waiting = input.sent.iter().filter(|report| report.state == SentState::Waiting).count();
    SendView {
        state: input.state.as_str().to_owned(),
        reference: input.reference.map(str::to_owned),
        heading: match input.organisation {
            Some(name) => texts.text("send-heading", &[("organisation", Value::Text(name.to_owned()))]),
            None => texts.text("send-heading-unnamed", &[]),
        },
        receiver: match input.place {
            Some(place) => texts.text("send-receiver-place", &[("place", Value::Text(place.to_owned()))]),
            None => receiver(texts, input.organisation),
        },
        parts: input.parts.iter().map(|part| part_view(texts, part)).collect(),
        size: texts.value(&Value::Bytes(bytes)),
        masked: texts.text("send-masked", &[("count", number(sum))]),
        masked_kinds: masked.iter().map(|(rule, times)| masked_kind(texts, rule, *times)).collect(),
        outcome: match (input.notice, &input.outcome) {
            (Some((good, text)), _) => Some(NoticeView {
                tone: if good { "good" } else { "bad" }.to_owned(),
                title: text.to_owned(),
                text: String::new(),
                lines: Vec::new(),
            }),
            (None, Some(outcome)) => Some(notice(texts, outcome, input)),
            (None, None) => None,
        },
        preparing: match input.preparing {
            None => String::new(),
            Some((done, total, left)) => amount(texts, done, total, left),
        },
        has_destination: input.place.is_some(),
        button: match bytes {
            0 => texts.text("send-button", &[]),
            some => texts.text("send-button-size", &[("size", Value::Bytes(some))]),
        },
        one_click: match input.place {
            Some(place) => texts.text("send-one-click", &[("place", Value::Text(place.to_owned()))]),
            None => texts.text("send-one-click-by-hand", &[]),
        },
        delivery: delivery(texts, input),
        waiting: (waiting > 0).then(|| texts.value(&count(waiting))),
        waiting_text: texts.text("send-waiting-count", &[("count", count(waiting))]),
        history: input.sent.iter().map(|report| sent_view(texts, report, input.offset_minutes)).collect(),
    }
}

/// A part that was opened: what is shown of it, and how long it is. Bytes.
pub fn part_text(texts: &Texts, text: String, all: u64) -> PartTextView {
    let shown = text.len() as u64;
    let sizes = [("shown", Value::Bytes(shown)), ("all", Value::Bytes(all))];
    let cut = if shown < all { texts.text("send-part-cut", &sizes) } else { String::new() };
    PartTextView { text, cut }
}

/// How much of it is done, and the seconds that are left.
pub fn amount(texts: &Texts, done: u64, total: u64, left: Option<u64>) -> String {
    let (done, total) = (("done", Value::Bytes(done)), ("total", Value::Bytes(total)));
    match left {
        None => texts.text("send-amount", &[done, total]),
        Some(left) => texts.text("send-amount-left", &[done, total, ("left", Value::Duration(left))]),
    }
}

/// The report that was sent last, on its way or at its end.
fn delivery(texts: &Texts, input: &Send<'_>) -> Option<DeliveryView> {
    // One that waited is sent beside whatever the person does now.
    if let Some(progress) =
        input.progress.as_ref().filter(|progress| Some(progress.reference.as_str()) == input.last)
    {
        return Some(on_its_way(texts, progress, input));
    }
    let last = input.sent.iter().find(|report| Some(report.reference.as_str()) == input.last)?;
    let named = |id: &str| match input.organisation {
        Some(name) => texts.text(id, &[("organisation", Value::Text(name.to_owned()))]),
        None => texts.text(&format!("{id}-unnamed"), &[]),
    };
    let moment = |at| Value::Moment { at, offset_minutes: input.offset_minutes };
    let why = || reason(texts, last);
    let (title, lead) = match last.state {
        SentState::Delivered => {
            let parts = [
                ("place", Value::Text(last.place.clone())),
                ("at", moment(last.at.unwrap_or(last.made_at))),
                ("size", Value::Bytes(last.bytes)),
            ];
            (named("send-arrived"), texts.text("send-arrived-text", &parts))
        }
        SentState::Waiting => {
            let lead = sentences(texts, [why(), texts.text("send-waits-text", &[])]);
            (texts.text("send-waits", &[]), lead)
        }
        SentState::Held => (texts.text("send-held-back", &[]), why()),
        SentState::Refused => (
            texts.text("send-not-taken", &[]),
            sentences(
                texts,
                [why(), if last.is_here { texts.text("send-not-taken-text", &[]) } else { String::new() }],
            ),
        ),
    };
    let mut next = Vec::new();
    let mut then = |about: &str, text| next.push(NextView { about: about.to_owned(), text });
    if last.state == SentState::Delivered {
        then("it", texts.text("send-next-it", &[]));
    }
    if let Some(phone) = input.phone {
        // A number is not broken over two lines.
        let phone = Value::Text(phone.replace(' ', "\u{a0}"));
        then("call", texts.text("send-next-call", &[("phone", phone)]));
    }
    let to_fix = || [("count", count(input.to_fix))];
    if last.state == SentState::Delivered && input.to_fix > 0 {
        then("fix", texts.text("send-next-fix", &to_fix()));
    }
    let hint = match last.state {
        SentState::Delivered => "send-hint-arrived",
        SentState::Waiting | SentState::Held | SentState::Refused if last.is_here => "send-hint-waits",
        SentState::Waiting | SentState::Held | SentState::Refused => "send-hint-gone",
    };
    Some(DeliveryView {
        state: last.state.as_str().to_owned(),
        reference: last.reference.clone(),
        title,
        lead,
        hint: texts.text(hint, &[]),
        percent: (last.state == SentState::Delivered).then_some(100),
        amount: String::new(),
        pace: String::new(),
        next,
        back: (input.to_fix > 0).then(|| texts.text("send-back-to-fix", &to_fix())),
        is_here: last.is_here,
    })
}

fn on_its_way(texts: &Texts, progress: &Progress, input: &Send<'_>) -> DeliveryView {
    let (done, total) = (progress.done.min(progress.total), progress.total);
    let percent =
        (total > 0).then(|| u32::try_from(u128::from(done) * 100 / u128::from(total)).unwrap_or(100));
    let amount = [("done", Value::Bytes(done)), ("total", Value::Bytes(total))];
    let left = progress.pace.filter(|pace| *pace > 0).map(|pace| (pace, (total - done).div_ceil(pace)));
    let title = match input.organisation {
        Some(name) => texts.text("send-sending", &[("organisation", Value::Text(name.to_owned()))]),
        None => texts.text("send-sending-unnamed", &[]),
    };
    DeliveryView {
        state: "sending".to_owned(),
        reference: progress.reference.clone(),
        title,
        lead: texts.text("send-sending-text", &[]),
        hint: texts.text("send-hint-sending", &[]),
        percent,
        amount: if total == 0 {
            texts.text("send-connecting", &[])
        } else {
            texts.text("send-amount", &amount)
        },
        pace: match left {
            Some((pace, seconds)) if done < total => {
                let parts = [("pace", Value::Bytes(pace)), ("left", Value::Duration(seconds))];
                texts.text("send-pace", &parts)
            }
            Some(_) | None => String::new(),
        },
        next: Vec::new(),
        back: None,
        is_here: true,
    }
}

fn reason(texts: &Texts, report: &SentSource) -> String {
    let Some(code) = &report.code else { return String::new() };
    let id = format!("delivery-{code}");
    let id = if texts.has(&id) { &id } else { "delivery-unexpected-answer" };
    texts.text(id, &[("place", Value::Text(report.place.clone()))])
}

fn sent_view(texts: &Texts, report: &SentSource, offset_minutes: i32) -> SentView {
    let moment = |at| Value::Moment { at, offset_minutes };
    let detail = match report.state {
        SentState::Delivered => {
            let parts = [
                ("place", Value::Text(report.place.clone())),
                ("at", moment(report.at.unwrap_or(report.made_at))),
            ];
            texts.text("send-history-arrived", &parts)
        }
        SentState::Waiting | SentState::Held | SentState::Refused => {
            let tried = match report.at {
                Some(at) if report.attempts > 0 => {
                    let parts = [("count", Value::Number(i64::from(report.attempts))), ("at", moment(at))];
                    texts.text("send-tried", &parts)
                }
                Some(_) | None => String::new(),
            };
            let next = report.next_try_at.filter(|_| report.state == SentState::Waiting);
            let next = next.map(|at| texts.text("send-next-try", &[("at", moment(at))])).unwrap_or_default();
            sentences(texts, [reason(texts, report), tried, next])
        }
    };
    SentView {
        reference: report.reference.clone(),
        state: report.state.as_str().to_owned(),
        word: texts.text(&format!("send-state-{}", report.state.as_str()), &[]),
        made: texts
            .text("send-made", &[("size", Value::Bytes(report.bytes)), ("at", moment(report.made_at))]),
        detail,
        is_here: report.is_here,
    }
}

/// The sum over all parts, by rule, most often first; rules in the order of their names where that is equal.
pub(crate) fn totals<'a>(parts: impl Iterator<Item = &'a PartSource>) -> Vec<(String, u64)> {
    let mut sums = std::collections::BTreeMap::<String, u64>::new();
    for (rule, times) in parts.flat_map(|part| &part.masked) {
        *sums.entry(rule.clone()).or_default() += times;
    }
    let mut sums: Vec<_> = sums.into_iter().filter(|(_, times)| *times > 0).collect();
    sums.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    sums
}

/// "31 mail addresses".
pub(crate) fn masked_kind(texts: &Texts, rule: &str, times: u64) -> String {
    let id = format!("masked-{rule}");
    let id = if texts.has(&id) { &id } else { "masked-other" };
    texts.text(id, &[("count", number(times))])
}

/// A part's name and sentence as people know it.
pub(crate) fn part_title(texts: &Texts, name: &str) -> (String, String) {
    let id: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let id = format!("part-{}", id.to_ascii_lowercase());
    if texts.has(&id) {
        return (texts.text(&id, &[]), texts.attribute(&id, "detail", &[]).unwrap_or_default());
    }
    let file = name.strip_prefix("logs/").unwrap_or(name);
    let detail = if name.starts_with("logs/") { "part-log-detail" } else { "part-other-detail" };
    (texts.value(&Value::Text(file.to_owned())), texts.text(detail, &[]))
}

fn receiver(texts: &Texts, organisation: Option<&str>) -> String {
    match organisation {
        Some(name) => texts.text("send-receiver", &[("organisation", Value::Text(name.to_owned()))]),
        None => texts.text("send-receiver-unnamed", &[]),
    }
}

fn part_view(texts: &Texts, part: &PartSource) -> PartView {
    let (title, detail) = part_title(texts, &part.name);
    let masked: u64 = part.masked.iter().map(|(_, times)| times).sum();
    PartView {
        name: part.name.clone(),
        title,
        detail,
        size: texts.value(&Value::Bytes(part.bytes)),
        masked: match masked {
            0 => String::new(),
            some => texts.text("send-part-masked", &[("count", number(some))]),
        },
        left_out: part.left_out,
        optional: part.optional,
    }
}

fn notice(texts: &Texts, outcome: &Outcome, input: &Send<'_>) -> NoticeView {
    match outcome {
        Outcome::Saved { path } => {
            let title = texts.text("send-saved", &[]);
            let path = Value::Text(path.clone());
            let reference = Value::Text(input.reference.unwrap_or_default().to_owned());
            let text = match input.organisation {
                Some(name) => {
                    let name = Value::Text(name.to_owned());
                    let parts = [("path", path), ("organisation", name), ("reference", reference)];
                    texts.text("send-saved-text", &parts)
                }
                None => texts.text("send-saved-text-unnamed", &[("path", path), ("reference", reference)]),
            };
            NoticeView { tone: "good".to_owned(), title, text, lines: Vec::new() }
        }
        Outcome::Failed { code, detail } => {
            let id = format!("send-failed-{code}");
            let id = if texts.has(&id) { &id } else { "send-failed-other" };
            NoticeView {
                tone: "bad".to_owned(),
                title: texts.text("send-failed", &[]),
                text: texts.text(id, &[]),
                lines: Some(detail)
                    .filter(|detail| !detail.is_empty())
                    .map(|detail| texts.value(&Value::Text(detail.clone())))
                    .into_iter()
                    .collect(),
            }
        }
    }
}

fn number(times: u64) -> Value {
    count(usize::try_from(times).unwrap_or(usize::MAX))
}
