//! A policy as TOML: `policy.toml`.

use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

use super::{Document, Unread, foreign, line_at, text};
use crate::ProblemCode;

/// Reads what the file says.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unread> {
    let text = text(bytes)?;
    let table = DeTable::parse(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        Unread::at_line(ProblemCode::NotToml, text, line)
    })?;
    let mut document = Document::default();
    document.values = values(&mut document, text, "", table.get_ref());
    Ok(document)
}

fn values(document: &mut Document, text: &str, prefix: &str, table: &DeTable<'_>) -> Map<String, Value> {
    table
        .iter()
        .map(|(name, value)| {
            let path = format!("{prefix}{}", name.get_ref().to_ascii_lowercase());
            document.lines.entry(path.clone()).or_insert_with(|| line_at(text, name.span().start));
            (name.get_ref().to_string(), plain(document, text, &path, value.get_ref()))
        })
        .collect()
}

fn plain(document: &mut Document, text: &str, path: &str, value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| foreign("number", number.as_str()), Value::from),
        DeValue::Float(number) => number
            .as_str()
            .parse::<f64>()
            .ok()
            .and_then(serde_json::Number::from_f64)
            .map_or_else(|| foreign("number", number.as_str()), Value::from),
        DeValue::Boolean(switch) => Value::from(*switch),
        DeValue::Datetime(moment) => foreign("date", moment),
        DeValue::Array(elements) => elements
            .iter()
            .enumerate()
            .map(|(index, element)| {
                let path = format!("{path}[{}]", index + 1);
                document.lines.insert(path.clone(), line_at(text, element.span().start));
                plain(document, text, &path, element.get_ref())
            })
            .collect(),
        DeValue::Table(table) => Value::from(values(document, text, &format!("{path}."), table)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Loaded, Problem};

    fn read(bytes: &[u8]) -> Loaded {
        Loaded::at("p").with(super::read(bytes), false)
    }

    fn named(problems: &[Problem]) -> Vec<(ProblemCode, Option<usize>, &str)> {
        problems
            .iter()
            .map(|problem| (problem.code, problem.line, problem.key.as_deref().unwrap_or_default()))
            .collect()
    }

    #[test]
    fn a_broken_key_is_named_with_its_line_and_the_rest_works() {
        let loaded = read(b"[organisation]\nname = \"Linden IT\"\ncolour = \"red\"\nmascot = 1\n");
        assert_eq!(loaded.policy.organisation.name.as_deref(), Some("Linden IT"));
        let named = named(&loaded.problems);
        assert_eq!(named.len(), 2);
        assert!(named.contains(&(ProblemCode::WrongValue, Some(3), "organisation.colour")));
        assert!(named.contains(&(ProblemCode::UnknownKey, Some(4), "organisation.mascot")));
    }

    #[test]
    fn one_of_its_own_errors_that_is_wrong_takes_no_other_with_it() {
        let entry =
            "[[errors.entries]]\nid = \"linden\"\ntitle.en = \"Shut\"\nmeaning.en = \"The gate is shut.\"\n";
        let loaded = read(format!("{entry}link = \"http://x\"\n{entry}codes = [\"L-1\"]\n").as_bytes());
        assert_eq!(loaded.policy.own_errors.len(), 1);
        assert_eq!(loaded.policy.own_errors[0].codes, ["L-1"]);
        assert_eq!(named(&loaded.problems), [(ProblemCode::WrongEntry, Some(5), "errors.entries[1].link")]);
        assert!(loaded.problems[0].detail.contains("http://x"));
    }

    #[test]
    fn groups_misspelt_keys_and_types_that_only_toml_has_are_named() {
        let loaded = read(b"organisation = \"Linden\"\nlanguag = \"de\"\nsign-in.domain = 2026-11-25\n");
        let named = named(&loaded.problems);
        assert!(named.contains(&(ProblemCode::GroupNotValue, Some(1), "organisation")));
        assert!(named.contains(&(ProblemCode::UnknownKey, Some(2), "languag")));
        assert!(named.contains(&(ProblemCode::WrongValue, Some(3), "sign-in.domain")));
        assert!(loaded.problems.iter().any(|problem| problem.detail == "language"));
        assert!(loaded.problems.iter().any(|problem| problem.detail.contains("2026-11-25")));
    }

    #[test]
    fn secrets_are_taken_and_never_shown_not_even_wrong_ones() {
        let loaded = read(
            b"[destination]\nazure-blob = \"https://a.example/c?sig=SECRET\"\nhttps-headers = [\"X-Key: SECRET\"]\n\
              https-token = \"SECRET\"\ntus = \"http://SECRET@a.example\"\ntus-token = [\"SECRET\"]\n\
              ticket-headers = [\"SECRET\"]\n",
        );
        let container = loaded.policy.delivery.azure_blob.container.as_ref().unwrap();
        assert_eq!(container.expose(), "https://a.example/c?sig=SECRET");
        assert_eq!(loaded.values["destination.azure-blob"].value, "https://a.example/\u{2026}");
        assert_eq!(loaded.values.len(), 4);
        assert_eq!(loaded.problems.len(), 3);
        let printed = format!("{loaded:?}");
        assert!(!printed.contains("SECRET"), "{printed}");
        let broken = read(b"[destination]\nhttps-token = \"SECRET\n");
        assert!(!format!("{broken:?}").contains("SECRET"), "{broken:?}");
    }

    #[test]
    fn hostile_files_are_problems_and_never_a_panic() {
        let deep = format!("a = {}{}", "[".repeat(5_000), "]".repeat(5_000));
        for bytes in [b"\xff\xfe[\0x\0]\0".as_slice(), b"\0\0\0", b"= 1", b"[a\nb", deep.as_bytes()] {
            let loaded = read(bytes);
            assert_eq!(loaded.problems.len(), 1, "{bytes:?}");
            assert!(loaded.values.is_empty());
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_problem() {
        assert!(read(b"\xef\xbb\xbflanguage = \"de\"").problems.is_empty());
    }
}
