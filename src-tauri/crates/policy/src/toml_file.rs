//! A policy as TOML: `policy.toml`, or a file that somebody tries.

use serde_json::Value;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{Loaded, ProblemCode};

/// The most that is read. Bytes.
pub(crate) const LIMIT: u64 = 1024 * 1024;

/// Reads what can be read and names the rest.
pub(crate) fn read(place: &str, bytes: &[u8]) -> Loaded {
    let mut loaded = Loaded::at(place);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return loaded.with_problem(ProblemCode::NotText, None, &error.to_string()),
    };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let line = error.span().map(|span| line_at(text, span.start));
            return loaded.with_problem(ProblemCode::NotToml, line, error.message());
        }
    };
    walk(&mut loaded, text, "", table.get_ref());
    loaded
}

/// Tables nest into dotted names; everything else is a value.
fn walk(loaded: &mut Loaded, text: &str, prefix: &str, table: &DeTable<'_>) {
    for (name, value) in table {
        let dotted = if prefix.is_empty() {
            name.get_ref().to_string()
        } else {
            format!("{prefix}.{}", name.get_ref())
        };
        match value.get_ref() {
            DeValue::Table(inner) => walk(loaded, text, &dotted, inner),
            other => loaded.take(&dotted, &plain(other), Some(line_at(text, name.span().start))),
        }
    }
}

fn plain(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(switch) => Value::from(*switch),
        DeValue::Datetime(moment) => Value::from(moment.to_string()),
        DeValue::Array(values) => values.iter().map(Spanned::get_ref).map(plain).collect(),
        DeValue::Table(table) => {
            table.iter().map(|(name, value)| (name.get_ref().to_string(), plain(value.get_ref()))).collect()
        }
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_key_is_named_with_its_line_and_the_rest_works() {
        let loaded = read("p", b"[organisation]\nname = \"Linden IT\"\ncolour = \"red\"\nmascot = 1\n");
        assert_eq!(loaded.policy.organisation.name.as_deref(), Some("Linden IT"));
        let named: Vec<_> = loaded
            .problems
            .iter()
            .map(|problem| (problem.code, problem.line, problem.key.clone().unwrap_or_default()))
            .collect();
        assert_eq!(named.len(), 2);
        assert!(named.contains(&(ProblemCode::WrongValue, Some(3), "organisation.colour".to_owned())));
        assert!(named.contains(&(ProblemCode::UnknownKey, Some(4), "organisation.mascot".to_owned())));
    }

    #[test]
    fn one_of_its_own_errors_that_is_wrong_takes_no_other_with_it() {
        let entry =
            "[[errors.entries]]\nid = \"linden\"\ntitle.en = \"Shut\"\nmeaning.en = \"The gate is shut.\"\n";
        let loaded = read("p", format!("{entry}link = \"http://x\"\n{entry}codes = [\"L-1\"]\n").as_bytes());
        assert_eq!(loaded.policy.own_errors.len(), 1);
        assert_eq!(loaded.policy.own_errors[0].codes, ["L-1"]);
        let named: Vec<_> =
            loaded.problems.iter().map(|problem| (problem.code, problem.key.as_deref())).collect();
        assert_eq!(named, [(ProblemCode::WrongEntry, Some("errors.entries"))]);
        assert!(loaded.problems[0].detail.contains("http://x"));
    }

    #[test]
    fn secrets_are_taken_and_never_shown_not_even_wrong_ones() {
        let loaded = read(
            "p",
            b"[destination]\nazure-blob = \"https://a.example/c?sig=SECRET\"\nhttps-headers = [\"X-Key: SECRET\"]\n\
              https-token = \"SECRET\"\ntus = \"http://SECRET@a.example\"\ntus-token = [\"SECRET\"]\n",
        );
        let container = loaded.policy.delivery.azure_blob.container.as_ref().unwrap();
        assert_eq!(container.expose(), "https://a.example/c?sig=SECRET");
        assert_eq!(loaded.values["destination.azure-blob"].value, "https://a.example/\u{2026}");
        assert_eq!(loaded.values.len(), 3);
        assert_eq!(loaded.problems.len(), 2);
        let printed = format!("{loaded:?}");
        assert!(!printed.contains("SECRET"), "{printed}");
    }

    #[test]
    fn hostile_files_are_problems_and_never_a_panic() {
        let deep = format!("a = {}{}", "[".repeat(5_000), "]".repeat(5_000));
        for bytes in [b"\xff\xfe[\0x\0]\0".as_slice(), b"\0\0\0", b"= 1", b"[a\nb", deep.as_bytes()] {
            let loaded = read("p", bytes);
            assert_eq!(loaded.problems.len(), 1, "{bytes:?}");
            assert!(loaded.values.is_empty());
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_problem() {
        assert!(read("p", b"\xef\xbb\xbflanguage = \"de\"").problems.is_empty());
    }
}
