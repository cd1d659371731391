//! The columns of the rows that CSV and Parquet hold, once for both, and the columns of a table on a terminal.

use report::{Damaged, Summed};

/// What one row says of a report: `cause`, `error`, `none` (no finding) or `damaged`.
pub(super) struct Row<'a> {
    pub(super) report: Option<&'a Summed>,
    pub(super) path: String,
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
    pub(super) status: &'a str,
    pub(super) code: &'a str,
    pub(super) count: u64,
}

/// Columns of text, then the number; the order is part of the contract and only grows at its end.
pub(super) const TEXTS: &[&str] = &[
    "path",
    "reference",
    "taken_at",
    "system",
    "name",
    "version",
    "architecture",
    "program",
    "kind",
    "id",
    "status",
    "code",
];

/// The one column of numbers: in how many lines an error is; 1 for a cause.
pub(super) const COUNT: &str = "count";

impl<'a> Row<'a> {
    /// A row for each finding, or one that says there is none: so that shares can be computed.
    pub(super) fn of(report: &'a Summed) -> Vec<Self> {
        let row = |kind, id, status, code, count| Self {
            report: Some(report),
            path: report.path.clone(),
            kind,
            id,
            status,
            code,
            count,
        };
        let causes = report.causes.iter().map(|cause| row("cause", &cause.check, &cause.status, "", 1));
        let errors = report.errors.iter().map(|error| row("error", &error.id, "", &error.code, error.count));
        let mut rows: Vec<Self> = causes.chain(errors).collect();
        if rows.is_empty() {
            rows.push(row("none", "", "", "", 0));
        }
        rows
    }

    /// A file that could not be read, with the code of why.
    pub(super) fn damaged(damaged: &'a Damaged) -> Self {
        Self {
            report: None,
            path: damaged.path.display().to_string(),
            kind: "damaged",
            id: "",
            status: damaged.why.code(),
            code: "",
            count: 0,
        }
    }

    /// The cells of [`TEXTS`].
    pub(super) fn texts(&self) -> Vec<String> {
        let of = |text: fn(&Summed) -> &String| {
            self.report.map_or_else(String::new, |report| text(report).clone())
        };
        let taken_at = self.report.and_then(|report| report.taken_at);
        vec![
            self.path.clone(),
            of(|report| &report.reference),
            taken_at.map_or_else(String::new, |at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            of(|report| &report.system),
            of(|report| &report.name),
            of(|report| &report.version),
            of(|report| &report.architecture),
            of(|report| &report.program),
            self.kind.to_owned(),
            self.id.to_owned(),
            self.status.to_owned(),
            self.code.to_owned(),
        ]
    }
}

/// Two columns of numbers, right-aligned, and what they count.
pub(super) fn lines(rows: &[[String; 3]]) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (times, shares) = (width(0), width(1));
    rows.iter().map(|[count, share, what]| format!("  {count:>times$}  {share:>shares$}  {what}")).collect()
}
