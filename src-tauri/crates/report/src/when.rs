//! When a line of a log was written: finds the time in it, in the forms that enrollment logs use.

use std::sync::LazyLock;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::{Offset, TimeZone},
};
use regex_lite::{Captures, Regex};

/// A time of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct When {
    /// For putting in order; a time without a zone is taken for this computer's.
    pub(crate) at: Timestamp,
    /// RFC 3339; without an offset where the log has none.
    pub(crate) text: String,
}

/// One form of writing a time.
struct Form {
    pattern: Regex,
    read: fn(&Captures<'_>, Date) -> Option<When>,
}

/// In the order they are tried. What only looks like another form stands behind it.
static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let form = |pattern: &str, read| Some(Form { pattern: Regex::new(pattern).ok()?, read });
    [
        // CMTrace: <time="10:14:51.8904678+060" date="5-29-2026">; behind the sign minutes from local time to UTC.
        form(
            r#"time="(?P<h>\d{1,2}):(?P<m>\d\d):(?P<s>\d\d)(?:\.\d+)?(?P<bias>[+-]\d+)?" date="(?P<mo>\d{1,2})-(?P<d>\d{1,2})-(?P<y>\d{4})""#,
            |found, _| {
                let time = civil(found, number(found, "h")?)?;
                let bias = found.name("bias").and_then(|bias| bias.as_str().parse::<i32>().ok());
                match bias {
                    Some(bias) => with_offset(time, Offset::from_seconds(-bias * 60).ok()?),
                    None => local(time),
                }
            },
        ),
        form(
            r"(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)[T ](?P<h>\d\d):(?P<m>\d\d):(?P<s>\d\d)(?:[.,:]\d{1,9})? ?(?P<zone>Z|UTC|[+-]\d\d:?\d\d)?",
            |found, _| {
                let time = civil(found, number(found, "h")?)?;
                match found.name("zone").map(|zone| zone.as_str()) {
                    None => local(time),
                    Some("Z" | "UTC") => Some(utc(Offset::UTC.to_timestamp(time).ok()?)),
                    Some(zone) => with_offset(time, offset(zone)?),
                }
            },
        ),
        // Journal, as export or JSON: microseconds.
        form(r#"__REALTIME_TIMESTAMP"?\s*[=:]\s*"?(?P<us>\d{16})"#, |found, _| {
            Some(utc(Timestamp::from_microsecond(found["us"].parse().ok()?).ok()?))
        }),
        form(r#""(?:ts|time|timestamp|Timestamp)"\s*:\s*"?(?P<ms>1\d{12})\b"#, |found, _| {
            Some(utc(Timestamp::from_millisecond(found["ms"].parse().ok()?).ok()?))
        }),
        form(r#""(?:ts|time|timestamp|Timestamp)"\s*:\s*"?(?P<sec>1\d{9})\b"#, |found, _| {
            Some(utc(Timestamp::from_second(found["sec"].parse().ok()?).ok()?))
        }),
        // 11/24/2026 10:00:00 AM; without AM or PM day and month are told apart only where one is past 12.
        form(
            r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4}),? (?P<h>\d{1,2}):(?P<m>\d\d):(?P<s>\d\d)(?:[.:]\d+)?(?:[ \u{202f}](?P<half>[AP]M))?",
            |found, _| {
                let (a, b) = (number(found, "a")?, number(found, "b")?);
                let half = found.name("half").map(|half| half.as_str());
                let (month, day) = match half {
                    Some(_) => (a, b),
                    None if a > 12 => (b, a),
                    None if b > 12 => (a, b),
                    None => return None,
                };
                let hour = match (half, number(found, "h")?) {
                    (Some("AM"), 12) => 0,
                    (Some("PM"), hour) if hour < 12 => hour + 12,
                    (_, hour) => hour,
                };
                local(date(found, month, day)?.to_datetime(time(found, hour)?))
            },
        ),
        form(
            r"(?P<d>\d{1,2})\.(?P<mo>\d{1,2})\.(?P<y>\d{4}),? (?P<h>\d{1,2}):(?P<m>\d\d):(?P<s>\d\d)",
            |found, _| local(civil(found, number(found, "h")?)?),
        ),
        // syslog has no year: the last such day that is not after the file's own.
        form(
            r"(?m)^(?:<\d+>)?(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +(?P<d>\d{1,2}) (?P<h>\d\d):(?P<m>\d\d):(?P<s>\d\d)\b",
            |found, latest| {
                let months = "JanFebMarAprMayJunJulAugSepOctNovDec";
                let month = i8::try_from(months.find(&found["month"])? / 3 + 1).ok()?;
                let day = number(found, "d")?;
                let this_year = Date::new(latest.year(), month, day);
                let date = this_year.ok().filter(|date| *date <= latest);
                let date = date.or_else(|| Date::new(latest.year() - 1, month, day).ok())?;
                local(date.to_datetime(time(found, number(found, "h")?)?))
            },
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
});

/// How far around a line a time is looked for, when the line itself has none. Bytes.
const AROUND: usize = 4096;

/// The time of what begins at `at`: in its own line, at the end of its record, or in the lines before. `latest` is the day the log was
/// written last.
pub(crate) fn when(text: &[u8], at: usize, latest: Date) -> Option<When> {
    let line_start = memchr::memrchr(b'\n', &text[..at]).map_or(0, |place| place + 1);
    let line_end = memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |place| at + place);
    // A line of a megabyte tells its time near what was found.
    let line = &text[line_start.max(at.saturating_sub(AROUND))..line_end.min(at + AROUND)];
    let in_line = first(&lossy(line), latest);
    in_line.or_else(|| {
        // CMTrace writes a record's time at its end.
        let after = &text[line_end..text.len().min(line_end + AROUND)];
        let before = &text[line_start.saturating_sub(AROUND)..line_start];
        let opened = memchr::memmem::rfind(before, b"<![LOG[");
        let closed = memchr::memmem::rfind(before, b"]LOG]!>");
        if opened.is_some()
            && opened > closed
            && let Some(end) = memchr::memmem::find(after, b"]LOG]!>")
        {
            return first(&lossy(&after[end..after.len().min(end + 200)]), latest);
        }
        let before = lossy(before);
        before.lines().rev().find_map(|line| first(line, latest))
    })
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The first time of a line, in whichever form.
fn first(line: &str, latest: Date) -> Option<When> {
    FORMS.iter().find_map(|form| (form.read)(&form.pattern.captures(line)?, latest))
}

fn number(found: &Captures<'_>, name: &str) -> Option<i8> {
    found.name(name)?.as_str().parse().ok()
}

fn date(found: &Captures<'_>, month: i8, day: i8) -> Option<Date> {
    Date::new(found.name("y")?.as_str().parse().ok()?, month, day).ok()
}

fn time(found: &Captures<'_>, hour: i8) -> Option<Time> {
    Time::new(hour, number(found, "m")?, number(found, "s")?.min(59), 0).ok()
}

fn civil(found: &Captures<'_>, hour: i8) -> Option<DateTime> {
    Some(date(found, number(found, "mo")?, number(found, "d")?)?.to_datetime(time(found, hour)?))
}

fn offset(zone: &str) -> Option<Offset> {
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let minutes = digits.get(..2)?.parse::<i32>().ok()? * 60 + digits.get(2..4)?.parse::<i32>().ok()?;
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    Offset::from_seconds(sign * minutes * 60).ok()
}

fn local(time: DateTime) -> Option<When> {
    let at = TimeZone::system().to_ambiguous_timestamp(time).compatible().ok()?;
    Some(When { at, text: time.to_string() })
}

fn with_offset(time: DateTime, offset: Offset) -> Option<When> {
    let at = offset.to_timestamp(time).ok()?;
    Some(When { at, text: at.display_with_offset(offset).to_string() })
}

fn utc(at: Timestamp) -> When {
    When { at, text: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &str, expected: Option<&str>) {
        let at = text.find(found).unwrap();
        let when = when(text.as_bytes(), at, Date::constant(2026, 3, 1));
        assert_eq!(when.map(|when| when.text).as_deref(), expected, "{text}");
    }

    #[test]
    fn every_form_of_a_time_is_read() {
        check(
            r#"<![LOG[code X]LOG]!><time="10:14:51.89-060" date="5-29-2026" component="a">"#,
            "X",
            Some("2026-05-29T10:14:51+01:00"),
        );
        check(r#"<![LOG[X]LOG]!><time="10:14:51.89" date="5-29-2026">"#, "X", Some("2026-05-29T10:14:51"));
        check("2026-05-29T10:14:51.123Z X", "X", Some("2026-05-29T10:14:51Z"));
        check("2026-05-29 10:14:51,123 X", "X", Some("2026-05-29T10:14:51"));
        check("[2026-05-29 10:14:51.000000+0800] X", "X", Some("2026-05-29T10:14:51+08:00"));
        check("__REALTIME_TIMESTAMP=1780049691000000\nMESSAGE=X", "X", Some("2026-05-29T10:14:51Z"));
        check(r#"{"ts": 1780049691, "m": "X"}"#, "X", Some("2026-05-29T10:14:51Z"));
        check("5/29/2026 2:14:51 PM X", "X", Some("2026-05-29T14:14:51"));
        check("29/5/2026 14:14:51 X", "X", Some("2026-05-29T14:14:51"));
        check("29.05.2026 14:14:51 X", "X", Some("2026-05-29T14:14:51"));
        check("Feb  8 14:14:51 host app: X", "X", Some("2026-02-08T14:14:51"));
        check("Nov  8 14:14:51 host app: X", "X", Some("2025-11-08T14:14:51"));
    }

    #[test]
    fn a_time_that_could_be_two_days_is_not_guessed() {
        check("5/4/2026 14:14:51 X", "X", None);
        check("no time at all: X", "X", None);
        check("version 2026-99-99 10:00:00 X", "X", None);
    }

    #[test]
    fn a_record_of_several_lines_has_its_own_time() {
        check(
            "Date: 2026-05-29T10:00:00\nDescription:\nMDM: X\n\nDate: 2026-05-30T10:00:00",
            "X",
            Some("2026-05-29T10:00:00"),
        );
        let record = "<![LOG[one]LOG]!><time=\"01:00:00.0\" date=\"1-1-2026\">\n<![LOG[two\nX\n]LOG]!><time=\"02:00:00.0\" date=\"1-2-2026\">";
        check(record, "X", Some("2026-01-02T02:00:00"));
    }
}
