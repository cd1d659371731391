//! Rows as CSV. Cells come from reports, which may be anybody's: none can become a formula where the file is opened as a table.

use std::io::{self, Write};

use csv::{QuoteStyle, Writer, WriterBuilder};
use report::{Damaged, Summed};

use super::{
    Rows,
    columns::{COUNT, Row, TEXTS},
};

pub(super) struct CsvRows<W: Write>(Writer<W>);

impl<W: Write> CsvRows<W> {
    /// Begins with the names of the columns.
    pub(super) fn begin(output: W) -> io::Result<Self> {
        let mut writer = WriterBuilder::new().quote_style(QuoteStyle::Always).from_writer(output);
        writer.write_record(TEXTS.iter().chain([&COUNT])).map_err(io::Error::from)?;
        Ok(Self(writer))
    }

    fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        let cells = row.texts().into_iter().chain([row.count.to_string()]);
        self.0.write_record(cells.map(harmless)).map_err(io::Error::from)
    }
}

/// A cell that a table would compute begins with an apostrophe: then it is text (OWASP, "CSV Injection").
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell
    }
}

impl<W: Write> Rows for CsvRows<W> {
    fn report(&mut self, report: &Summed) -> io::Result<()> {
        Row::of(report).iter().try_for_each(|row| self.row(row))
    }

    fn damaged(&mut self, damaged: &Damaged) -> io::Result<()> {
        self.row(&Row::damaged(damaged))
    }

    fn end(mut self: Box<Self>) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use report::{Cause, Logged, OpenError};

    use super::*;

    #[test]
    fn no_cell_can_become_a_formula() {
        let mut bytes = Vec::new();
        let mut rows = CsvRows::begin(&mut bytes).unwrap();
        let cause = |check: &str| Cause { check: check.to_owned(), status: "fail".to_owned() };
        let report = Summed {
            path: "-1+1.zip".to_owned(),
            name: "=HYPERLINK(\"https://evil.example\";\"x\")".to_owned(),
            version: "@SUM(1)".to_owned(),
            causes: vec![cause("+1"), cause("proxy")],
            errors: vec![Logged {
                id: "code-0x80180014".to_owned(),
                code: "0x80180014".to_owned(),
                count: 3,
            }],
            ..Summed::default()
        };
        rows.report(&report).unwrap();
        rows.damaged(&Damaged { path: "=bad.zip".into(), why: OpenError::NoManifest }).unwrap();
        Box::new(rows).end().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.lines().count(), 5, "{text}");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for record in reader.records() {
            for cell in &record.unwrap() {
                assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
            }
        }
        assert!(text.contains("\"'=HYPERLINK(\"\"https://evil.example\"\";\"\"x\"\")\""), "{text}");
        assert!(text.contains("\"'=bad.zip\"") && text.contains("\"no-report\""), "{text}");
        assert!(text.starts_with("\"path\",\"reference\","), "{text}");
    }
}
