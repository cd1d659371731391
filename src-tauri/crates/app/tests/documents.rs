//! The schema of each document that scripts read, in `src-tauri/docs/documents`: made from the type that the document is written from,
//! compared with what is checked in, and held against what recorded machines give. Writes them only with `UPDATE_GENERATED`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use diagnose::known_errors::OwnErrors;
use facts::Facts;
use policy::Policy;
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;
use texts::{Isolation, Texts};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// As written, not as read: a reader takes older documents that lack what was added.
fn schema_of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.into_root_schema_for::<T>().to_value()
}

fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("facts", schema_of::<Facts>()),
        ("check", schema_of::<view::CheckDocument>()),
        ("explain", schema_of::<view::ExplainDocument>()),
        ("scan", schema_of::<app::ScanDocument>()),
        ("report", schema_of::<app::ReportDocument>()),
        ("send", schema_of::<app::SendDocument>()),
        ("outbox", schema_of::<app::OutboxDocument>()),
    ]
}

#[test]
#[expect(clippy::disallowed_methods, reason = "our own files, compared with what they are made from")]
fn the_schemas_are_those_of_the_types() {
    let folder = repository().join("src-tauri/docs/documents");
    for (name, schema) in schemas() {
        let path = folder.join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{name} is old: UPDATE_GENERATED=1 cargo test -p app --test documents");
    }
}

#[track_caller]
fn assert_fits(schema: &jsonschema::Validator, what: &str, document: &Value) {
    let wrong: Vec<String> =
        schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{what}: {wrong:?}");
}

fn validator<T: JsonSchema>() -> Result<jsonschema::Validator, String> {
    jsonschema::validator_for(&schema_of::<T>()).map_err(|error| error.to_string())
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test reads recorded machines")]
fn facts_and_verdicts_of_every_recorded_machine_fit_their_schemas() {
    let (facts_schema, check_schema) =
        (validator::<Facts>().unwrap(), validator::<view::CheckDocument>().unwrap());
    let mut machines = 0;
    for entry in fs::read_dir(repository().join("tests/machines")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let facts = Facts::read(&fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.display().to_string();
        assert_fits(&facts_schema, &name, &serde_json::to_value(&facts).unwrap());
        let diagnosis = diagnose::diagnose(&facts, &Policy::default());
        let texts = Texts::new(&texts::languages()[0], Isolation::Off);
        let document = view::check_document(&texts, &facts, None, &diagnosis);
        assert_fits(&check_schema, &name, &serde_json::to_value(&document).unwrap());
        machines += 1;
    }
    assert!(machines > 100, "only {machines} machines were found");
}

#[test]
fn answers_fit_their_schema_and_a_wrong_document_does_not() {
    let schema = validator::<view::ExplainDocument>().unwrap();
    let (own, _) = OwnErrors::new(&Policy::default().own_errors);
    let texts = Texts::new(&texts::languages()[0], Isolation::Off);
    for query in ["0x80180014", "Something went wrong. 0x801C0003", "AADSTS50034", "the clock is wrong"] {
        let found = own.look_up(query, None, 10);
        let document = serde_json::to_value(view::explain_document(&texts, &own, query, &found)).unwrap();
        assert!(document["matches"].as_array().is_some_and(|matches| !matches.is_empty()), "{query}");
        assert_fits(&schema, query, &document);
        let mut wrong = document;
        wrong["matches"][0]["actor"] = "somebody".into();
        assert!(!schema.is_valid(&wrong));
    }
}
