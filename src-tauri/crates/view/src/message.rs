//! From a message, which is an id and raw variables, to its sentences in a language.

use diagnose::{Arg, CheckId, Message, Verdict};
use jiff::{Timestamp, tz::Offset};
use texts::{Texts, Value};

use crate::{MomentView, QuestionView};

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The message's value: "The clock is 14 minutes slow".
    pub title: String,
    /// Its attribute `.detail`: what that means. Empty where there is none.
    pub detail: String,
    /// Its attribute `.why`: why that stops enrollment. Empty where there is none.
    pub why: String,
}

/// The sentences of a message.
pub fn message(texts: &Texts, message: &Message) -> Said {
    let variables = variables(message);
    let attribute = |name| texts.attribute(&message.id, name, &variables).unwrap_or_default();
    Said { title: texts.text(&message.id, &variables), detail: attribute("detail"), why: attribute("why") }
}

/// A message's variables for the texts.
pub(crate) fn variables(message: &Message) -> Vec<(&'static str, Value)> {
    message.args.iter().map(|(name, arg)| (*name, value(arg))).collect()
}

/// A variable for the texts.
pub fn value(arg: &Arg) -> Value {
    match arg {
        Arg::Text(text) => Value::Text(text.clone()),
        Arg::Number(number) => Value::Number(*number),
        Arg::Duration(seconds) => Value::Duration(*seconds),
        Arg::Bytes(bytes) => Value::Bytes(*bytes),
        Arg::Date(at) => Value::Date(*at),
        Arg::Time { at, offset_minutes } => Value::Time { at: *at, offset_minutes: *offset_minutes },
        Arg::List(names) => Value::List(names.clone()),
        Arg::Reason(code) => Value::Reason(code.as_str()),
        Arg::UtcOffset(minutes) => Value::UtcOffset(*minutes),
        Arg::Terms { prefix, codes } => Value::Terms { prefix, codes: codes.clone() },
    }
}

/// A number of things.
pub(crate) fn count(things: usize) -> Value {
    Value::Number(i64::try_from(things).unwrap_or(i64::MAX))
}

/// A check's name: "Clock".
pub(crate) fn check_name(texts: &Texts, check: CheckId) -> String {
    texts.text(&format!("check-{}", check.as_str()), &[])
}

/// What to ask the person, where only they can say.
pub(crate) fn question(texts: &Texts, verdict: &Verdict) -> Option<String> {
    let id = format!("{}-question", verdict.check.as_str());
    (verdict.asks && texts.has(&id)).then(|| texts.text(&id, &variables(&verdict.finding)))
}

/// The same with the moment that the question is about, for a clock face.
pub(crate) fn question_view(texts: &Texts, verdict: &Verdict) -> Option<QuestionView> {
    let text = question(texts, verdict)?;
    let args = &verdict.finding.args;
    let moment = args.iter().find_map(|(_, arg)| match arg {
        Arg::Time { at, offset_minutes } => moment(texts, verdict, *at, *offset_minutes),
        _ => None,
    });
    Some(QuestionView { text, moment })
}

fn moment(texts: &Texts, verdict: &Verdict, at: Timestamp, offset_minutes: i32) -> Option<MomentView> {
    let local = Offset::from_seconds(offset_minutes.checked_mul(60)?).ok()?.to_datetime(at);
    // The day there, which is written as a day by UTC.
    let day = Offset::UTC.to_timestamp(local).ok()?;
    Some(MomentView {
        time: texts.value(&Value::Clock { at, offset_minutes }),
        date: texts.value(&Value::Date(day)),
        place: texts.text("computer-question-place", &variables(&verdict.finding)),
        hour: u8::try_from(local.hour()).ok()?,
        minute: u8::try_from(local.minute()).ok()?,
    })
}

/// A sentence behind another, with the space that the language puts between.
pub(crate) fn sentences(texts: &Texts, all: impl IntoIterator<Item = String>) -> String {
    let whole = all.into_iter().filter(|sentence| !sentence.is_empty());
    whole
        .reduce(|first, second| {
            texts
                .text("sentences-joined", &[("first", Value::Words(first)), ("second", Value::Words(second))])
        })
        .unwrap_or_default()
}
