//! `triage`: many reports at once. Table and JSON say how often what was found; CSV and Parquet hold the rows behind it, for other programs.

mod columns;
mod csv_rows;
mod parquet_rows;

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal, Write},
    path::PathBuf,
    time::{Duration, Instant},
};

use clap::ArgMatches;
use diagnose::CheckId;
use report::{Damaged, Day, Summed, Sums};
use schemars::JsonSchema;
use serde::Serialize;
use texts::{Texts, Value};

use self::{csv_rows::CsvRows, parquet_rows::ParquetRows};
use super::Context;
use crate::{Failure, status};

/// How often the progress is written anew.
const PACE: Duration = Duration::from_millis(100);

/// The most lines of one kind in a table; the other formats have all.
const MOST_LINES: usize = 20;

/// Up to so many days a table tells each day; past it, each week.
const MOST_DAYS: usize = 14;

pub(super) async fn triage(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let named: Vec<PathBuf> = arguments.get_many::<PathBuf>("reports").unwrap_or_default().cloned().collect();
    for path in &named {
        if let Err(error) = std::fs::metadata(path) {
            return Err(context.unreadable(path, &error.to_string()));
        }
    }
    let format = arguments.get_one::<String>("format").map_or("table", String::as_str).to_owned();
    let format = if context.common.json { "json".to_owned() } else { format };
    if format == "parquet" && io::stdout().is_terminal() {
        return Err(context.usage("--format", "parquet"));
    }
    let identity = arguments.get_one::<PathBuf>("identity").cloned();
    let (output, texts) = (*context.output, Texts::new(context.texts.language(), texts::Isolation::Off));
    let work = tokio::task::spawn_blocking(move || -> io::Result<Told> {
        let paths = report::reports(&named)?;
        let mut rows: Box<dyn Rows> = match format.as_str() {
            "csv" => Box::new(CsvRows::begin(io::stdout())?),
            "parquet" => Box::new(ParquetRows::begin(io::stdout())?),
            _ => Box::new(NoRows),
        };
        let mut told = Told { format, sums: Sums::default(), damaged: Vec::new() };
        let (mut shown, mut done, mut failed) = (Instant::now(), 0_usize, None);
        report::triage(&paths, identity.as_deref(), &mut |summed| {
            done += 1;
            if shown.elapsed() >= PACE {
                shown = Instant::now();
                let values = [("done", count(done)), ("all", count(paths.len()))];
                output.progress(&texts.text("triage-progress", &values));
            }
            let written = match &summed {
                // The same report twice would count twice in whatever reads the rows.
                Ok(report) => {
                    if told.sums.add(report) {
                        rows.report(report)
                    } else {
                        Ok(())
                    }
                }
                Err(damaged) => rows.damaged(damaged),
            };
            told.damaged.extend(summed.err());
            failed = written.err();
            failed.is_none()
        });
        output.progress_done();
        match failed {
            Some(error) => Err(error),
            None => rows.end().map(|()| told),
        }
    });
    let told = match work.await {
        Ok(Ok(told)) => told,
        // Whoever read the rows has enough.
        Ok(Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(status::FINE),
        Ok(Err(error)) => {
            let values = [("detail", Value::Text(error.to_string()))];
            return Err(Failure {
                status: status::INPUT,
                sentence: context.texts.text("triage-failed", &values),
            });
        }
        Err(error) => {
            let values = [("detail", Value::Text(error.to_string()))];
            return Err(Failure {
                status: status::BUG,
                sentence: context.texts.text("cli-error-bug", &values),
            });
        }
    };
    match told.format.as_str() {
        "json" => context.output.json(&document(context.texts, &told)),
        "table" => context.output.print(&table(context.texts, &told)),
        _ => {}
    }
    if told.format != "json" {
        for damaged in told.damaged.iter().take(MOST_LINES) {
            context.output.note(&why(context.texts, damaged));
        }
        if told.damaged.len() > MOST_LINES {
            let more = told.damaged.len() - MOST_LINES;
            context.output.note(&context.texts.text("triage-more", &[("count", count(more))]));
        }
    }
    Ok(status::FINE)
}

/// The document of `triage`.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TriageDocument {
    /// Version of this shape.
    schema: u32,
    /// Version of the program.
    program: &'static str,
    /// The language of titles and sentences.
    lang: &'static str,
    /// Reports that were summed up.
    reports: u64,
    /// Reports that came more than once; each counts once.
    duplicates: u64,
    /// Reports that could not be read.
    damaged: Vec<DamagedDocument>,
    /// Checks that found a problem, the most frequent first.
    causes: Vec<CauseDocument>,
    /// Known errors in the logs, the most frequent first.
    errors: Vec<ErrorDocument>,
    /// Systems, the most frequent first.
    systems: Vec<SystemDocument>,
    /// Each day that a report was made on, in the order of time.
    days: Vec<SpanDocument>,
    /// The same by weeks, each by its Monday.
    weeks: Vec<SpanDocument>,
}

/// A report that could not be read.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DamagedDocument {
    /// The file.
    path: String,
    /// Why not.
    code: &'static str,
    /// The same as a sentence, in the language.
    why: String,
}

/// A check that found a problem.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CauseDocument {
    /// The check's id.
    check: String,
    /// What it is called, in the language.
    title: String,
    /// In how many reports.
    reports: u64,
    /// The same as a part of all reports, 0 to 1.
    share: f64,
}

/// A known error.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ErrorDocument {
    /// The entry's id.
    id: String,
    /// What it is called, in the language.
    title: String,
    /// In how many reports.
    reports: u64,
    /// The same as a part of all reports, 0 to 1.
    share: f64,
}

/// A system.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SystemDocument {
    /// windows, macos, linux.
    system: String,
    /// Its name.
    name: String,
    /// Its version.
    version: String,
    /// In how many reports.
    reports: u64,
    /// The same as a part of all reports, 0 to 1.
    share: f64,
}

/// A day or a week.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SpanDocument {
    /// The first day of it: "2026-11-23".
    from: String,
    /// Reports that were made in it.
    reports: u64,
    /// In how many of them each check found a problem.
    causes: BTreeMap<String, u64>,
}

/// Everything that was summed up.
struct Told {
    format: String,
    sums: Sums,
    damaged: Vec<Damaged>,
}

/// Where rows go, one report after the other.
trait Rows {
    fn report(&mut self, report: &Summed) -> io::Result<()>;
    fn damaged(&mut self, damaged: &Damaged) -> io::Result<()>;
    fn end(self: Box<Self>) -> io::Result<()>;
}

/// A table or document needs the sums only.
struct NoRows;

impl Rows for NoRows {
    fn report(&mut self, _: &Summed) -> io::Result<()> {
        Ok(())
    }

    fn damaged(&mut self, _: &Damaged) -> io::Result<()> {
        Ok(())
    }

    fn end(self: Box<Self>) -> io::Result<()> {
        io::stdout().flush()
    }
}

fn count(things: usize) -> Value {
    Value::Number(i64::try_from(things).unwrap_or(i64::MAX))
}

fn number(things: u64) -> Value {
    Value::Number(i64::try_from(things).unwrap_or(i64::MAX))
}

fn why(texts: &Texts, damaged: &Damaged) -> String {
    let values = [
        ("path", Value::Text(damaged.path.display().to_string())),
        ("detail", Value::Text(damaged.why.detail())),
    ];
    texts.text(&format!("report-not-opened-{}", damaged.why.code()), &values)
}

/// Most often first, then by name.
fn sorted<K: Ord>(counts: impl IntoIterator<Item = (K, u64)>) -> Vec<(K, u64)> {
    let mut sorted: Vec<(K, u64)> = counts.into_iter().collect();
    sorted.sort_by(|(a, a_times), (b, b_times)| b_times.cmp(a_times).then_with(|| a.cmp(b)));
    sorted
}

fn document(texts: &Texts, told: &Told) -> TriageDocument {
    let sums = &told.sums;
    let share = |times: u64| {
        let of = sums.reports.max(1);
        // Four digits: more would say more than it knows.
        (times as f64 / of as f64 * 10_000.0).round() / 10_000.0
    };
    let span = |(date, day): (jiff::civil::Date, Day)| SpanDocument {
        from: date.to_string(),
        reports: day.reports,
        causes: day.causes,
    };
    let damaged = |damaged: &Damaged| DamagedDocument {
        path: damaged.path.display().to_string(),
        code: damaged.why.code(),
        why: why(texts, damaged),
    };
    let cause = |(check, reports): (String, u64)| CauseDocument {
        title: check_title(texts, &check),
        check,
        reports,
        share: share(reports),
    };
    let error = |(id, reports): (String, u64)| ErrorDocument {
        title: error_title(texts, &id),
        id,
        reports,
        share: share(reports),
    };
    let system = |((system, name, version), reports): ((String, String, String), u64)| SystemDocument {
        system,
        name,
        version,
        reports,
        share: share(reports),
    };
    TriageDocument {
        schema: facts::SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        lang: texts.language().tag,
        reports: sums.reports,
        duplicates: sums.duplicates,
        damaged: told.damaged.iter().map(damaged).collect(),
        causes: sorted(sums.causes.clone()).into_iter().map(cause).collect(),
        errors: sorted(sums.errors.clone()).into_iter().map(error).collect(),
        systems: sorted(sums.systems.clone()).into_iter().map(system).collect(),
        days: sums.days.clone().into_iter().map(span).collect(),
        weeks: sums.weeks().into_iter().map(span).collect(),
    }
}

/// What a check is called; one that a newer program makes has its id alone.
fn check_title(texts: &Texts, id: &str) -> String {
    CheckId::from_id(id)
        .map_or_else(|| id.to_owned(), |check| texts.text(&format!("check-{}", check.as_str()), &[]))
}

/// What an error is; one of IT's own policy, or of a newer program, has its id alone.
fn error_title(texts: &Texts, id: &str) -> String {
    diagnose::known_errors::entry(id).map_or_else(|| id.to_owned(), |entry| view::error_title(texts, entry))
}

fn table(texts: &Texts, told: &Told) -> String {
    let sums = &told.sums;
    let values = [
        ("count", number(sums.reports)),
        ("damaged", count(told.damaged.len())),
        ("duplicates", number(sums.duplicates)),
    ];
    let mut lines = vec![texts.text("triage-sum", &values)];
    let percent = |times: u64| {
        let share = (times * 100 + sums.reports / 2) / sums.reports.max(1);
        texts.text("triage-percent", &[("percent", number(share))])
    };
    let mut section = |id: &str, rows: Vec<(String, u64)>| {
        if rows.is_empty() {
            return;
        }
        lines.push(String::new());
        lines.push(texts.text(id, &[]));
        let more = rows.len().saturating_sub(MOST_LINES);
        let shown: Vec<[String; 3]> = rows
            .into_iter()
            .take(MOST_LINES)
            .map(|(what, times)| [texts.value(&number(times)), percent(times), what])
            .collect();
        lines.extend(columns::lines(&shown));
        if more > 0 {
            lines.push(format!("  {}", texts.text("triage-more", &[("count", count(more))])));
        }
    };
    let titled = |title: String, id: &str| if title == id { title } else { format!("{title} ({id})") };
    let causes = sorted(sums.causes.clone());
    section(
        "triage-causes",
        causes.into_iter().map(|(id, times)| (titled(check_title(texts, &id), &id), times)).collect(),
    );
    let errors = sorted(sums.errors.clone());
    section(
        "triage-errors",
        errors.into_iter().map(|(id, times)| (titled(error_title(texts, &id), &id), times)).collect(),
    );
    let systems = sorted(sums.systems.clone());
    section(
        "triage-systems",
        systems
            .into_iter()
            .map(|((system, name, version), times)| {
                let named = [name, version].join(" ").trim().to_owned();
                (if named.is_empty() { system } else { named }, times)
            })
            .collect(),
    );
    let by_day = sums.days.len() <= MOST_DAYS;
    let spans = if by_day { sums.days.clone() } else { sums.weeks() };
    // The newest, in the order of time, with the cause that was most frequent.
    let skipped = spans.len().saturating_sub(MOST_LINES);
    let spans = spans.into_iter().skip(skipped).map(|(date, day)| {
        let most = sorted(day.causes).into_iter().next();
        let most = most.map_or_else(String::new, |(id, times)| {
            let cause = ("cause", Value::Words(check_title(texts, &id)));
            format!(" – {}", texts.text("triage-most", &[cause, ("count", number(times))]))
        });
        (format!("{date}{most}"), day.reports)
    });
    section(if by_day { "triage-days" } else { "triage-weeks" }, spans.collect());
    lines.join("\n")
}
