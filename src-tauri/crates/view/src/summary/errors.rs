//! Known errors of the logs on the summary page: one row for each error, newest first, each with its place on one timeline.

use std::fmt::Write;

use jiff::{Timestamp, civil::DateTime, tz::Offset};
use texts::Value;

use super::{LONGEST_VALUE, Page, count, escape, number, short};

/// A known error in one of the report's logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryError {
    /// What it is, in IT's language.
    pub title: String,
    /// The code as it is usually written; `None`: found by its message.
    pub code: Option<String>,
    /// The part it stands in.
    pub file: String,
    /// Line of the newest, from 1.
    pub line: u64,
    /// When the newest was written, RFC 3339, without an offset where the log has none.
    pub time: Option<String>,
    /// In how many lines.
    pub count: u64,
}

/// One error in all logs.
struct Row<'a> {
    newest: &'a SummaryError,
    /// When it was seen last, in each log that tells.
    seen: Vec<Timestamp>,
    count: u64,
    files: usize,
}

/// The most errors that a page shows: the newest; `known-errors.json` has all.
const MOST_ROWS: usize = 12;

/// Width of the timeline, in its own units.
const WIDTH: f64 = 120.0;

impl Page<'_> {
    /// Known errors: a heading, a sentence where there is none, or a table with a timeline.
    pub(super) fn errors(&self) -> String {
        let rows = self.rows();
        if rows.is_empty() {
            let (title, none) = (self.fixed("summary-errors"), self.fixed("summary-errors-none"));
            return format!("<h2>{title}</h2>\n<p>{none}</p>\n");
        }
        // From the oldest of those that are shown to the moment the report was made, or to a newer one where clocks differ.
        let taken = self.summary.facts.taken_at;
        let shown = &rows[..rows.len().min(MOST_ROWS)];
        let all = || shown.iter().flat_map(|row| row.seen.iter().copied());
        let axis = all().min().zip(all().max().max(Some(taken))).filter(|(first, last)| first < last);
        let mut html = String::new();
        for row in shown {
            let newest = row.newest;
            let lane = axis.map_or_else(String::new, |axis| lane(&row.seen, axis));
            let _ = writeln!(
                html,
                "<tr><td class=\"number\">{when}</td><td class=\"lane\">{lane}</td><td><code class=\"nowrap\">{code}</code></td><td>{title}</td><td class=\"number\">{times}</td><td>{place}</td></tr>",
                when = escape(&self.when(newest)),
                code = escape(&short(newest.code.as_deref().unwrap_or("–"), 40)),
                title = escape(&short(&newest.title, LONGEST_VALUE)),
                times = escape(&self.it.value(&number(row.count))),
                place = self.place(row),
            );
        }
        let heads = [
            "summary-last-seen",
            "summary-timeline",
            "summary-code",
            "summary-meaning",
            "summary-times",
            "summary-where",
        ];
        let mut table = self.table("summary-errors", "errors", &heads, &html);
        if let Some((first, last)) = axis {
            let offset_minutes = self.offset_minutes();
            let moment = |at| Value::Moment { at, offset_minutes };
            let said = self.it.text("summary-axis", &[("first", moment(first)), ("last", moment(last))]);
            let _ = writeln!(table, "<p class=\"soft\">{}</p>", escape(&said));
        }
        if rows.len() > MOST_ROWS {
            let more = self.it.text("summary-errors-more", &[("count", count(rows.len() - MOST_ROWS))]);
            let _ = writeln!(table, "<p class=\"soft\">{}</p>", escape(&more));
        }
        table
    }

    /// The same for the plain page, a line each.
    pub(super) fn error_lines(&self) -> Vec<String> {
        let rows = self.rows();
        let mut lines = vec![self.it.text("summary-errors", &[])];
        if rows.is_empty() {
            lines.push(format!("  {}", self.it.text("summary-errors-none", &[])));
        }
        for row in rows.iter().take(MOST_ROWS) {
            let newest = row.newest;
            let code =
                newest.code.as_deref().map_or_else(String::new, |code| format!("{} ", short(code, 40)));
            let when = self.when(newest);
            let times = self.it.value(&number(row.count));
            lines.push(format!("  {when} {code}{} ×{times}", short(&newest.title, LONGEST_VALUE)));
            lines.push(format!("    {}:{}", short(&newest.file, LONGEST_VALUE), newest.line));
        }
        if rows.len() > MOST_ROWS {
            let more = self.it.text("summary-errors-more", &[("count", count(rows.len() - MOST_ROWS))]);
            lines.push(format!("  {more}"));
        }
        lines
    }

    /// One row for each error, whatever logs it is in. They come newest first.
    fn rows(&self) -> Vec<Row<'_>> {
        let offset = Offset::from_seconds(self.offset_minutes() * 60).unwrap_or(Offset::UTC);
        let mut rows: Vec<Row<'_>> = Vec::new();
        for error in self.summary.errors {
            let seen = error.time.as_deref().and_then(|time| at(time, offset));
            let same = |row: &&mut Row<'_>| row.newest.code == error.code && row.newest.title == error.title;
            if let Some(row) = rows.iter_mut().find(same) {
                row.seen.extend(seen);
                row.count += error.count;
                row.files += 1;
            } else {
                rows.push(Row {
                    newest: error,
                    seen: seen.into_iter().collect(),
                    count: error.count,
                    files: 1,
                });
            }
        }
        rows
    }

    /// The time as the log has it: seconds matter when it is compared with other logs.
    fn when(&self, error: &SummaryError) -> String {
        match &error.time {
            None => self.it.text("summary-no-time", &[]),
            Some(time) => short(time, 25).replace('T', " "),
        }
    }

    fn place(&self, row: &Row<'_>) -> String {
        let file = row.newest.file.strip_prefix("logs/").unwrap_or(&row.newest.file);
        let mut place = format!("<code>{}:{}</code>", escape(&short(file, LONGEST_VALUE)), row.newest.line);
        if row.files > 1 {
            let more = self.it.text("summary-and-more", &[("count", count(row.files - 1))]);
            let _ = write!(place, " <span class=\"soft\">{}</span>", escape(&more));
        }
        place
    }
}

/// A log's time as a moment; one without an offset is the computer's own.
fn at(time: &str, offset: Offset) -> Option<Timestamp> {
    time.parse().ok().or_else(|| offset.to_timestamp(time.parse::<DateTime>().ok()?).ok())
}

/// A line with a dot for each moment. Time runs from left to right in every language, as on a clock's chart.
fn lane(seen: &[Timestamp], (first, last): (Timestamp, Timestamp)) -> String {
    let seconds = |from: Timestamp, to: Timestamp| from.duration_until(to).as_secs_f64();
    let span = seconds(first, last);
    let mut lane = format!(
        "<svg viewBox=\"0 0 {WIDTH} 12\" aria-hidden=\"true\"><path class=\"out\" d=\"M4 6h{}\"></path>",
        WIDTH - 8.0
    );
    for moment in seen {
        let x = 4.0 + (WIDTH - 8.0) * (seconds(first, *moment) / span).clamp(0.0, 1.0);
        let _ = write!(lane, "<circle cx=\"{x:.1}\" cy=\"6\" r=\"3.4\"></circle>");
    }
    lane + "</svg>"
}
