//! The page "Send to IT": what the report holds, what was masked in it, and what became of it.

use texts::{Texts, Value};

use crate::{NoticeView, PartView, SendView, message::count};

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
    SendView {
        state: input.state.as_str().to_owned(),
        reference: input.reference.map(str::to_owned),
        receiver: receiver(texts, input.organisation),
        parts: input.parts.iter().map(|part| part_view(texts, part)).collect(),
        size: texts.value(&Value::Bytes(sent().map(|part| part.bytes).sum())),
        masked: texts.text("send-masked", &[("count", number(sum))]),
        masked_kinds: masked.iter().map(|(rule, times)| masked_kind(texts, rule, *times)).collect(),
        outcome: input.outcome.as_ref().map(|outcome| notice(texts, outcome, input)),
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
