//! What goes into a text, raw, and how a language writes it.

use std::borrow::Cow;

use fluent::FluentValue;
use icu::{
    calendar::Gregorian,
    datetime::{
        FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{E, T, YMD},
        input::{Date, Time},
    },
    decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::{Timestamp, civil, tz::Offset};
use unic_langid::LanguageIdentifier;

use crate::{Direction, Isolation, Texts, find, language::Days};

/// A variable of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A name from the machine or the policy: set apart from the sentence, control characters made visible.
    Text(String),
    /// Words that are in the language already.
    Words(String),
    /// A number to count with.
    Number(i64),
    /// A length of time, always positive. Seconds.
    Duration(u64),
    /// An amount of data. Bytes; written in powers of 1000.
    Bytes(u64),
    /// A day, by UTC.
    Date(Timestamp),
    /// A time of day with its weekday.
    Time {
        /// The moment.
        at: Timestamp,
        /// What the computer adds to UTC. Minutes.
        offset_minutes: i32,
    },
    /// A time of day alone, as a clock shows it.
    Clock {
        /// The moment.
        at: Timestamp,
        /// What the computer adds to UTC. Minutes.
        offset_minutes: i32,
    },
    /// A day with a time of day.
    Moment {
        /// The moment.
        at: Timestamp,
        /// What the computer adds to UTC. Minutes.
        offset_minutes: i32,
    },
    /// A distance from UTC. Minutes.
    UtcOffset(i32),
    /// Names from the machine, joined as the language does.
    List(Vec<String>),
    /// Words that are in the language already, joined as the language does.
    WordList(Vec<String>),
    /// The text `reason-<code>`.
    Reason(&'static str),
    /// The texts `<prefix>-<code>`, joined as the language does.
    Terms {
        /// First part of the texts' ids.
        prefix: &'static str,
        /// Second parts.
        codes: Vec<&'static str>,
    },
}

impl From<&str> for Value {
    fn from(name: &str) -> Self {
        Value::Text(name.to_owned())
    }
}

impl From<String> for Value {
    fn from(name: String) -> Self {
        Value::Text(name)
    }
}

impl Value {
    pub(crate) fn format(&self, texts: &Texts) -> String {
        match self {
            Value::Text(name) => isolate(name, texts),
            Value::Words(words) => words.clone(),
            Value::Number(number) => format_decimal(&Decimal::from(*number), &formats(texts)),
            Value::Duration(seconds) => duration(*seconds, texts),
            Value::Bytes(bytes) => size(*bytes, texts),
            Value::Date(at) => date(Offset::UTC.to_datetime(*at), texts),
            Value::Time { at, offset_minutes } => match local(*at, *offset_minutes) {
                Some(local) => time_with_weekday(local, texts),
                None => at.to_string(),
            },
            Value::Clock { at, offset_minutes } => match local(*at, *offset_minutes) {
                Some(local) => time(local, texts),
                None => at.to_string(),
            },
            Value::Moment { at, offset_minutes } => match local(*at, *offset_minutes) {
                Some(local) => texts.text(
                    "format-date-time",
                    &[("date", Value::Words(date(local, texts))), ("time", Value::Words(time(local, texts)))],
                ),
                None => at.to_string(),
            },
            Value::UtcOffset(minutes) => left_to_right(utc_offset(*minutes), texts),
            Value::List(names) => join(names.iter().map(|name| isolate(name, texts)), texts),
            Value::WordList(words) => join(words.iter().cloned(), texts),
            Value::Reason(code) => texts.text(&format!("reason-{code}"), &[]),
            Value::Terms { prefix, codes } => {
                join(codes.iter().map(|code| texts.text(&format!("{prefix}-{code}"), &[])), texts)
            }
        }
    }
}

/// A name set apart from its sentence. Controls, among them those that turn the direction of what follows, become visible as
/// U+FFFD, so that a name can neither break out of its marks nor hide part of itself.
fn isolate(name: &str, texts: &Texts) -> String {
    let visible: String = name.chars().map(|c| if is_control(c) { '\u{fffd}' } else { c }).collect();
    match texts.isolation() {
        Isolation::On => format!("\u{2068}{visible}\u{2069}"),
        Isolation::Off => visible,
    }
}

fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Signs and Latin words that must keep their order in a sentence that runs the other way.
fn left_to_right(text: String, texts: &Texts) -> String {
    match (texts.isolation(), texts.language().direction) {
        (Isolation::On, Direction::RightToLeft) => format!("\u{2066}{text}\u{2069}"),
        (Isolation::On, Direction::LeftToRight) | (Isolation::Off, _) => text,
    }
}

/// One unit, or two where the first is small: "14 minutes", "2 hours 5 minutes", "3 days".
fn duration(seconds: u64, texts: &Texts) -> String {
    const UNITS: &[(&str, u64)] = &[
        ("duration-years", 365 * 24 * 60 * 60),
        ("duration-days", 24 * 60 * 60),
        ("duration-hours", 60 * 60),
        ("duration-minutes", 60),
        ("duration-seconds", 1),
    ];
    let write = |unit: usize, count: u64| {
        texts.text(UNITS[unit].0, &[("count", Value::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    };
    // From two of a unit on it is used: "90 minutes" reads worse than "1 hour 30 minutes", "1 year 3 days" than "368 days".
    let first = UNITS.iter().enumerate().position(|(index, (_, length))| match index {
        0 => seconds >= 2 * length,
        _ => seconds >= *length,
    });
    let unit = first.unwrap_or(UNITS.len() - 1);
    let length = UNITS[unit].1;
    let count = seconds / length;
    if count < 3 && (1..UNITS.len() - 1).contains(&unit) {
        let rest = (seconds % length + UNITS[unit + 1].1 / 2) / UNITS[unit + 1].1;
        if rest == length / UNITS[unit + 1].1 {
            return write(unit, count + 1);
        }
        if rest > 0 {
            let parts = [
                ("first", Value::Words(write(unit, count))),
                ("second", Value::Words(write(unit + 1, rest))),
            ];
            return texts.text("duration-two-units", &parts);
        }
        return write(unit, count);
    }
    let rounded = (seconds + length / 2) / length;
    // 23 hours 40 minutes are a day, not 24 hours.
    match unit.checked_sub(1) {
        Some(larger) if larger > 0 && rounded * length >= UNITS[larger].1 => write(larger, 1),
        Some(_) | None => write(unit, rounded),
    }
}

/// Three digits at most: "812 bytes", "41 kB", "1.8 MB".
fn size(bytes: u64, texts: &Texts) -> String {
    const UNITS: &[&str] = &["size-kilobytes", "size-megabytes", "size-gigabytes", "size-terabytes"];
    if bytes < 1000 {
        return texts
            .text("size-bytes", &[("count", Value::Number(i64::try_from(bytes).unwrap_or(i64::MAX)))]);
    }
    let tenths_of = |unit: usize| {
        let divisor = UNITS[..=unit].iter().fold(1_u128, |divisor, _| divisor * 1000);
        (u128::from(bytes) * 10 + divisor / 2) / divisor
    };
    // Rounded first, so that 999 960 bytes are 1 MB and not 1000 kB.
    let fits = |unit: &usize| (tenths_of(*unit) + 5) / 10 < 1000;
    let unit = (0..UNITS.len()).find(fits).unwrap_or(UNITS.len() - 1);
    let tenths = tenths_of(unit);
    let mut amount = if tenths < 100 {
        let mut amount = Decimal::from(tenths);
        amount.multiply_pow10(-1);
        amount
    } else {
        Decimal::from((tenths + 5) / 10)
    };
    amount.absolute.trim_end();
    let amount = format_decimal(&amount, &formats(texts));
    texts.text(UNITS[unit], &[("amount", Value::Words(amount))])
}

/// "UTC", "UTC+8", "UTC−5:30", the same in every language.
fn utc_offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '\u{2212}' } else { '+' };
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    match (hours, rest) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// What the computer's own clock face shows; `None` for an offset that no place has.
fn local(at: Timestamp, offset_minutes: i32) -> Option<civil::DateTime> {
    let offset = Offset::from_seconds(offset_minutes.checked_mul(60)?).ok()?;
    Some(offset.to_datetime(at))
}

fn time_with_weekday(local: civil::DateTime, texts: &Texts) -> String {
    let parts =
        [("time", Value::Words(time(local, texts))), ("weekday", Value::Words(weekday(local, texts)))];
    texts.text("format-time-weekday", &parts)
}

fn date(local: civil::DateTime, texts: &Texts) -> String {
    let fields = match texts.language().days {
        Days::Medium => YMD::medium(),
        Days::Long => YMD::long(),
    };
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(formats(texts).into(), fields);
    match (formatter, icu_date(local)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        (Err(_), _) | (_, None) => local.date().to_string(),
    }
}

fn weekday(local: civil::DateTime, texts: &Texts) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(formats(texts).into(), E::long());
    match (formatter, icu_date(local)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        (Err(_), _) | (_, None) => String::new(),
    }
}

fn time(local: civil::DateTime, texts: &Texts) -> String {
    let plain = || format!("{:02}:{:02}", local.hour(), local.minute());
    let (Ok(hour), Ok(minute)) = (u8::try_from(local.hour()), u8::try_from(local.minute())) else {
        return plain();
    };
    let formatter = NoCalendarFormatter::try_new(formats(texts).into(), T::hm());
    match (formatter, Time::try_new(hour, minute, 0, 0)) {
        (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
        (Err(_), _) | (_, Err(_)) => plain(),
    }
}

fn icu_date(local: civil::DateTime) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(local.month()).ok()?, u8::try_from(local.day()).ok()?);
    Date::try_new_gregorian(i32::from(local.year()), month, day).ok()
}

fn join(parts: impl Iterator<Item = String>, texts: &Texts) -> String {
    let parts: Vec<String> = parts.collect();
    match ListFormatter::try_new_and(formats(texts).into(), ListFormatterOptions::default()) {
        Ok(formatter) => {
            let marked = parts.iter().map(|part| format!("{EDGE}{part}{EDGE}"));
            spaced(&formatter.format_to_string(marked))
        }
        Err(_) => parts.join(", "),
    }
}

/// Stands at both ends of each part of a list while it is put together; no text holds it (a noncharacter of Unicode).
const EDGE: char = '\u{fdd0}';

/// A list whose parts are told from its own words: between a Chinese word and a Latin letter stands a space ("A 和 B").
fn spaced(list: &str) -> String {
    let is_chinese = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    let mut text = String::with_capacity(list.len());
    for (at, letter) in list.char_indices() {
        if letter != EDGE {
            text.push(letter);
            continue;
        }
        // The marks around names are not seen.
        let seen = |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}');
        let before = list[..at].chars().rev().find(seen);
        let after = list[at + EDGE.len_utf8()..].chars().find(seen);
        let meets = |one: Option<char>, other: Option<char>| {
            one.is_some_and(is_chinese) && other.is_some_and(|letter| letter.is_ascii_alphanumeric())
        };
        if meets(before, after) || meets(after, before) {
            text.push(' ');
        }
    }
    text
}

fn formats(texts: &Texts) -> Locale {
    locale(texts.language().formats)
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn format_decimal(number: &Decimal, locale: &Locale) -> String {
    match DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()) {
        Ok(formatter) => formatter.format_to_string(number),
        Err(_) => number.to_string(),
    }
}

/// What fluent asks for the digits of a number. It knows the bundle only by its language.
pub(crate) fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "numbers come from Value::Number, an i64 that is a count"
    )]
    let whole = number.value as i64;
    memoizer.with_try_get::<Digits, _, _>((), |digits| format_decimal(&Decimal::from(whole), &digits.0)).ok()
}

struct Digits(Locale);

impl Memoizable for Digits {
    type Args = ();
    type Error = Cow<'static, str>;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(locale(find(&lang.to_string()).map_or("und", |language| language.formats))))
    }
}
