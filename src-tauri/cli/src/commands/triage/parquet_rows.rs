//! Rows as Parquet, for tools that analyse: the columns of the CSV, with their types. Memory stays bounded: rows are written in groups.

use std::{
    io::{self, Write},
    sync::Arc,
};

use parquet::{
    basic::{LogicalType, Repetition, Type as Physical},
    data_type::{ByteArray, ByteArrayType, Int64Type},
    errors::ParquetError,
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::types::Type,
};
use report::{Damaged, Summed};

use super::{
    Rows,
    columns::{COUNT, Row, TEXTS},
};

/// Rows of one group: they are held until it is written.
const GROUP: usize = 20_000;

pub(super) struct ParquetRows<W: Write + Send> {
    writer: SerializedFileWriter<W>,
    texts: Vec<Vec<ByteArray>>,
    counts: Vec<i64>,
}

impl<W: Write + Send> ParquetRows<W> {
    pub(super) fn begin(output: W) -> io::Result<Self> {
        let text = |name: &&str| {
            Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
                .with_repetition(Repetition::REQUIRED)
                .with_logical_type(Some(LogicalType::String))
                .build()
        };
        let number = Type::primitive_type_builder(COUNT, Physical::INT64)
            .with_repetition(Repetition::REQUIRED)
            .build();
        let fields: Result<Vec<_>, _> =
            TEXTS.iter().map(text).chain([number]).map(|field| field.map(Arc::new)).collect();
        let schema = Type::group_type_builder("finding")
            .with_fields(fields.map_err(failed)?)
            .build()
            .map_err(failed)?;
        let properties = Arc::new(WriterProperties::builder().build());
        let writer = SerializedFileWriter::new(output, Arc::new(schema), properties).map_err(failed)?;
        Ok(Self { writer, texts: vec![Vec::new(); TEXTS.len()], counts: Vec::new() })
    }

    fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        for (column, cell) in self.texts.iter_mut().zip(row.texts()) {
            column.push(ByteArray::from(cell.into_bytes()));
        }
        self.counts.push(i64::try_from(row.count).unwrap_or(i64::MAX));
        if self.counts.len() >= GROUP { self.group() } else { Ok(()) }
    }

    fn group(&mut self) -> io::Result<()> {
        if self.counts.is_empty() {
            return Ok(());
        }
        let mut group = self.writer.next_row_group().map_err(failed)?;
        let mut texts = self.texts.iter();
        while let Some(mut column) = group.next_column().map_err(failed)? {
            match texts.next() {
                Some(cells) => column.typed::<ByteArrayType>().write_batch(cells, None, None),
                None => column.typed::<Int64Type>().write_batch(&self.counts, None, None),
            }
            .map_err(failed)?;
            column.close().map_err(failed)?;
        }
        group.close().map_err(failed)?;
        self.texts.iter_mut().for_each(Vec::clear);
        self.counts.clear();
        Ok(())
    }
}

/// What the system said stays what it said: a reader that went away is no failure.
fn failed(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(source) => match source.downcast::<io::Error>() {
            Ok(source) => *source,
            Err(source) => io::Error::other(source),
        },
        other => io::Error::other(other),
    }
}

impl<W: Write + Send> Rows for ParquetRows<W> {
    fn report(&mut self, report: &Summed) -> io::Result<()> {
        Row::of(report).iter().try_for_each(|row| self.row(row))
    }

    fn damaged(&mut self, damaged: &Damaged) -> io::Result<()> {
        self.row(&Row::damaged(damaged))
    }

    fn end(mut self: Box<Self>) -> io::Result<()> {
        self.group()?;
        self.writer.finish().map_err(failed).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use parquet::{
        file::reader::{FileReader, SerializedFileReader},
        record::RowAccessor,
    };
    use report::{Cause, OpenError};

    use super::*;

    #[test]
    fn what_was_written_reads_back_group_after_group() {
        let mut bytes = Vec::new();
        let mut rows = ParquetRows::begin(&mut bytes).unwrap();
        for number in 0..GROUP + 5 {
            let cause = Cause { check: "proxy".to_owned(), status: "fail".to_owned() };
            let report =
                Summed { reference: format!("EH-{number}"), causes: vec![cause], ..Summed::default() };
            rows.report(&report).unwrap();
        }
        rows.damaged(&Damaged { path: "記錄.zip".into(), why: OpenError::TooLarge }).unwrap();
        Box::new(rows).end().unwrap();
        let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
        assert_eq!(reader.num_row_groups(), 2);
        let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
        assert_eq!(rows.len(), GROUP + 6);
        assert_eq!(rows[7].get_string(1).unwrap(), "EH-7");
        assert_eq!((rows[7].get_string(9).unwrap().as_str(), rows[7].get_long(12).unwrap()), ("proxy", 1));
        let last = rows.last().unwrap();
        assert_eq!(
            (last.get_string(0).unwrap().as_str(), last.get_string(10).unwrap().as_str()),
            ("記錄.zip", "too-large")
        );
    }
}
