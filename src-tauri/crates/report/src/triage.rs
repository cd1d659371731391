//! Many reports at once: reads of each who it is about, what its checks found and which errors its logs hold, one after the other in the order of
//! their paths, on all cores. Of a report only what is counted is kept; one that cannot be read is a finding like any other.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Deserialize;

use crate::{OpenError, Report, SEALED_ENDING, pipeline::hexadecimal};

/// What triage takes of one report. All texts are short and without control characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summed {
    /// The file.
    pub path: String,
    /// Its short name.
    pub reference: String,
    /// When the facts were taken; `None`: not told.
    pub taken_at: Option<Timestamp>,
    /// Version of the program that wrote it.
    pub program: String,
    /// `windows`, `macos`, `linux` or `other`.
    pub system: String,
    /// "Debian GNU/Linux".
    pub name: String,
    /// "12".
    pub version: String,
    /// `x86_64`.
    pub architecture: String,
    /// Checks that found a problem which no other one explains.
    pub causes: Vec<Cause>,
    /// Known errors in its logs, each once.
    pub errors: Vec<Logged>,
}

/// A check that found a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Its id.
    pub check: String,
    /// `fail` or `attention`.
    pub status: String,
}

/// A known error in a report's logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// Its id.
    pub id: String,
    /// The code; empty: found by its message.
    pub code: String,
    /// In how many lines.
    pub count: u64,
}

/// A report that could not be summed up.
#[derive(Debug)]
pub struct Damaged {
    /// The file.
    pub path: PathBuf,
    /// Why not.
    pub why: OpenError,
}

/// The most bytes of a document that is read of one report: ours have some dozens of kilobytes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// The most findings of one report that count.
const MOST_FINDINGS: usize = 500;

/// The longest text that is kept. Characters.
const LONGEST: usize = 120;

/// How many reports one core has in its hands before their findings are passed on.
const AT_ONCE: usize = 32;

/// How deep a folder is walked.
const DEEPEST: usize = 12;

/// All reports among these: files as they were named, and below folders whatever ends as a report does. In the order of their paths.
pub fn reports(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut found = BTreeSet::new();
    for path in paths {
        if std::fs::metadata(path)?.is_dir() {
            walk(path, DEEPEST, &mut found)?;
        } else {
            found.insert(path.clone());
        }
    }
    Ok(found.into_iter().collect())
}

fn walk(folder: &Path, depth: usize, found: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)?.flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        let path = entry.path();
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if kind.is_dir() && depth > 0 {
            // One folder that cannot be read does not lose its neighbours.
            let _ = walk(&path, depth - 1, found);
        } else if kind.is_file() && (ending == "zip" || SEALED_ENDING.ends_with(&format!(".{ending}"))) {
            found.insert(path);
        }
    }
    Ok(())
}

/// Sums every report up and hands it on, in the order of the paths. `identity`: a file with the private keys of sealed ones. `each` answers
/// whether to go on.
pub fn triage(
    paths: &[PathBuf],
    identity: Option<&Path>,
    each: &mut dyn FnMut(Result<Summed, Damaged>) -> bool,
) {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    for some in paths.chunks(workers * AT_ONCE) {
        let next = AtomicUsize::new(0);
        let work = || {
            let mut done = Vec::new();
            while let Some((at, path)) = take(&next, some) {
                done.push((at, sum(path, identity).map_err(|why| Damaged { path: path.clone(), why })));
            }
            done
        };
        let mut done: Vec<(usize, Result<Summed, Damaged>)> = thread::scope(|scope| {
            let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).flatten().collect()
        });
        done.sort_by_key(|(at, _)| *at);
        for (_, summed) in done {
            if !each(summed) {
                return;
            }
        }
    }
}

fn take<'a>(next: &AtomicUsize, of: &'a [PathBuf]) -> Option<(usize, &'a PathBuf)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    of.get(at).map(|path| (at, path))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Verdicts {
    taken_at: String,
    program: String,
    device: Device,
    verdicts: Vec<Verdict>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Device {
    system: String,
    name: Option<String>,
    version: Option<String>,
    architecture: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Verdict {
    check: String,
    status: String,
    hidden_by: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct KnownErrors {
    found: Vec<KnownError>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct KnownError {
    id: String,
    code: Option<String>,
    count: u64,
}

fn sum(path: &Path, identity: Option<&Path>) -> Result<Summed, OpenError> {
    let mut report = Report::open(path, identity)?;
    let verdicts: Verdicts = document(&mut report, "verdicts.json")?;
    let known = if report.has("known-errors.json") {
        document(&mut report, "known-errors.json")?
    } else {
        KnownErrors::default()
    };
    let causes = verdicts
        .verdicts
        .into_iter()
        .filter(|verdict| {
            verdict.hidden_by.is_none() && matches!(verdict.status.as_str(), "fail" | "attention")
        })
        .map(|verdict| Cause { check: short(&verdict.check), status: verdict.status })
        .take(MOST_FINDINGS)
        .collect();
    // One error in several logs is one error.
    let mut errors: BTreeMap<(String, String), u64> = BTreeMap::new();
    for error in known.found.into_iter().take(MOST_FINDINGS) {
        let key = (short(&error.id), short(&error.code.unwrap_or_default()));
        let count = errors.entry(key).or_default();
        *count = count.saturating_add(error.count);
    }
    let device = verdicts.device;
    let or_empty = |text: Option<String>| short(&text.unwrap_or_default());
    Ok(Summed {
        path: short(&path.display().to_string()),
        reference: short(report.manifest()["reference"].as_str().unwrap_or_default()),
        taken_at: verdicts.taken_at.parse().ok(),
        program: short(&verdicts.program),
        system: short(&device.system),
        name: or_empty(device.name),
        version: or_empty(device.version),
        architecture: or_empty(device.architecture),
        causes,
        errors: errors.into_iter().map(|((id, code), count)| Logged { id, code, count }).collect(),
    })
}

/// A document that fits the manifest.
fn document<T: for<'a> Deserialize<'a>>(report: &mut Report, name: &str) -> Result<T, OpenError> {
    let digest = |part: &serde_json::Value| part["sha256"].as_str().map(str::to_owned);
    let listed = report.manifest()["parts"].as_array().into_iter().flatten();
    let expected = listed.filter(|part| part["name"] == name).find_map(digest);
    let bytes = report.bytes_of(name, LARGEST)?;
    if expected != Some(hexadecimal(&<sha2::Sha256 as sha2::Digest>::digest(&bytes))) {
        return Err(OpenError::Damaged(format!("{name} does not fit the manifest")));
    }
    serde_json::from_slice(&bytes).map_err(|error| OpenError::Damaged(format!("{name}: {error}")))
}

/// The beginning of a text, controls and marks of direction made visible: a report's words may be anybody's.
fn short(text: &str) -> String {
    let visible = |c: char| match c {
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    text.chars().take(LONGEST).map(visible).collect()
}

/// How often what was found, over all reports.
#[derive(Debug, Default)]
pub struct Sums {
    /// Reports that were summed up; one reference counts once.
    pub reports: u64,
    /// Further files with a reference that was counted already.
    pub duplicates: u64,
    /// In how many reports each check found a problem.
    pub causes: BTreeMap<String, u64>,
    /// In how many reports each known error is.
    pub errors: BTreeMap<String, u64>,
    /// How many reports of each system, name and version.
    pub systems: BTreeMap<(String, String, String), u64>,
    /// How many reports and causes on each day, by UTC.
    pub days: BTreeMap<Date, Day>,
    references: BTreeSet<String>,
}

/// One day, or one week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Reports that were made on it.
    pub reports: u64,
    /// In how many of them each check found a problem.
    pub causes: BTreeMap<String, u64>,
}

/// The most different checks, errors, systems and days that are told apart; what goes past them counts under `…`. Hostile reports could name
/// millions.
const MOST_KINDS: usize = 5_000;

impl Sums {
    /// Counts a report. False: its reference was counted already.
    pub fn add(&mut self, report: &Summed) -> bool {
        if !report.reference.is_empty() && !self.references.insert(report.reference.clone()) {
            self.duplicates += 1;
            return false;
        }
        self.reports += 1;
        let checks: BTreeSet<&str> = report.causes.iter().map(|cause| cause.check.as_str()).collect();
        let errors: BTreeSet<&str> = report.errors.iter().map(|error| error.id.as_str()).collect();
        for check in &checks {
            count(&mut self.causes, (*check).to_owned(), "…".to_owned());
        }
        for error in errors {
            count(&mut self.errors, error.to_owned(), "…".to_owned());
        }
        let system = (report.system.clone(), report.name.clone(), report.version.clone());
        count(&mut self.systems, system, ("…".to_owned(), String::new(), String::new()));
        let day = report.taken_at.map(|at| at.to_zoned_datetime(TimeZone::UTC).date());
        if let Some(day) = day
            && (self.days.len() < MOST_KINDS || self.days.contains_key(&day))
        {
            let day = self.days.entry(day).or_default();
            day.reports += 1;
            for check in checks {
                count(&mut day.causes, check.to_owned(), "…".to_owned());
            }
        }
        true
    }

    /// The days summed up by week, each named by its Monday.
    pub fn weeks(&self) -> BTreeMap<Date, Day> {
        let mut weeks: BTreeMap<Date, Day> = BTreeMap::new();
        for (date, day) in &self.days {
            let week = date.iso_week_date();
            let monday =
                jiff::civil::ISOWeekDate::new(week.year(), week.week(), jiff::civil::Weekday::Monday);
            let week = weeks.entry(monday.map_or(*date, jiff::civil::ISOWeekDate::date)).or_default();
            week.reports += day.reports;
            for (check, times) in &day.causes {
                *week.causes.entry(check.clone()).or_default() += times;
            }
        }
        weeks
    }
}

fn count<K: Ord>(counts: &mut BTreeMap<K, u64>, key: K, rest: K) {
    let key = if counts.len() < MOST_KINDS || counts.contains_key(&key) { key } else { rest };
    *counts.entry(key).or_default() += 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(reference: &str, day: &str, checks: &[&str]) -> Summed {
        let cause = |check: &&str| Cause { check: (*check).to_owned(), status: "fail".to_owned() };
        Summed {
            reference: reference.to_owned(),
            taken_at: format!("{day}T23:30:00Z").parse().ok(),
            system: "linux".to_owned(),
            causes: checks.iter().map(cause).collect(),
            ..Summed::default()
        }
    }

    #[test]
    fn a_reference_counts_once_and_a_check_once_a_report() {
        let mut sums = Sums::default();
        assert!(sums.add(&report("EH-1", "2026-11-20", &["proxy", "proxy"])));
        assert!(!sums.add(&report("EH-1", "2026-11-21", &["proxy"])));
        assert!(sums.add(&report("EH-2", "2026-11-22", &["proxy", "hosts-file"])));
        assert!(sums.add(&report("EH-3", "2026-11-23", &[])));
        assert_eq!((sums.reports, sums.duplicates), (3, 1));
        assert_eq!((sums.causes["proxy"], sums.causes["hosts-file"]), (2, 1));
        assert_eq!(sums.days.len(), 3);
        // The 20th and the 22nd are in one week, whose Monday is the 16th.
        let weeks = sums.weeks();
        let counted: Vec<(String, u64)> =
            weeks.iter().map(|(monday, week)| (monday.to_string(), week.reports)).collect();
        assert_eq!(counted, [("2026-11-16".to_owned(), 2), ("2026-11-23".to_owned(), 1)]);
        assert_eq!(weeks.values().next().unwrap().causes["proxy"], 2);
    }

    #[test]
    fn however_many_names_reports_invent_only_so_many_are_kept() {
        let mut sums = Sums::default();
        for number in 0..(MOST_KINDS + 500) {
            sums.add(&report(&format!("EH-{number}"), "2026-11-20", &[&format!("check-{number}")]));
        }
        assert_eq!(sums.causes.len(), MOST_KINDS + 1);
        assert_eq!(sums.causes["…"], 500);
    }

    #[test]
    fn words_of_a_report_are_short_and_harmless() {
        assert_eq!(short("a\u{1b}[2J\u{202e}b"), "a\u{fffd}[2J\u{fffd}b");
        assert_eq!(short(&"x".repeat(1000)).len(), LONGEST);
    }
}
