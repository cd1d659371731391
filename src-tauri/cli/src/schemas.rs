//! The schema of each document that this program writes itself, in `src-tauri/docs/documents`: made from the type that the document is written
//! from and compared with what is checked in. Those of documents that the window knows, too, are held in `app/tests/documents.rs`; what the
//! program prints is held against all of them by the tests on real ground.

use std::{fs, path::Path};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

use crate::commands::{fix::FixDocument, open::OpenDocument, policy::PolicyDocument, triage::TriageDocument};

/// As written, not as read: a reader takes older documents that lack what was added.
fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "our own files, compared with what they are made from")]
fn the_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/documents");
    for (name, schema) in [
        ("policy", schema_of::<PolicyDocument>()),
        ("open", schema_of::<OpenDocument>()),
        ("triage", schema_of::<TriageDocument>()),
        ("fix", schema_of::<FixDocument>()),
    ] {
        let path = folder.join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{name} is old: UPDATE_GENERATED=1 cargo test -p enrollment-helper-cli");
    }
}
