//! One policy in all four forms gives the same effective values.
#![expect(clippy::unwrap_used, reason = "a test's own files and what it asserts")]

use std::fmt::Write;

use policy::{KEYS, Loaded, artefacts};
use serde_json::{Map, Value, json};

/// Loads a policy as a file that somebody tries.
fn load(bytes: &[u8]) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy");
    doors::file::write(&file, bytes).unwrap();
    policy::load_trial(&file).unwrap()
}

fn as_toml(tree: &Map<String, Value>) -> String {
    toml::to_string(tree).unwrap()
}

fn as_profile(tree: &Map<String, Value>) -> Vec<u8> {
    let mut payload = tree.clone();
    payload.insert("PayloadType".to_owned(), json!("org.enrollment-helper.EnrollmentHelper"));
    payload.insert("PayloadVersion".to_owned(), json!(1));
    let profile = json!({"PayloadType": "Configuration", "PayloadContent": [{"PayloadType": "com.apple.wifi.managed"}, payload]});
    let mut bytes = Vec::new();
    plist::to_writer_xml(&mut bytes, &profile).unwrap();
    bytes
}

fn as_binary_list(tree: &Map<String, Value>) -> Vec<u8> {
    let mut bytes = Vec::new();
    plist::to_writer_binary(&mut bytes, tree).unwrap();
    bytes
}

/// An export in UTF-16, lists as Group Policy writes them: entries as JSON text, or with their fields as values of keys.
fn as_export(tree: &Map<String, Value>, entries_as_keys: bool) -> Vec<u8> {
    let mut text = String::from("Windows Registry Editor Version 5.00\n\n");
    export(&mut text, r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Enrollment Helper", tree, entries_as_keys);
    let text = text.replace('\n', "\r\n");
    [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

fn export(text: &mut String, path: &str, tree: &Map<String, Value>, entries_as_keys: bool) {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""));
    let _ = writeln!(text, "[{path}]");
    for (name, value) in tree {
        let data = match value {
            Value::String(text) => quoted(text),
            Value::Number(number) => format!("dword:{:08x}", number.as_u64().unwrap()),
            Value::Bool(switch) => format!("dword:{:08x}", u8::from(*switch)),
            Value::Null | Value::Array(_) | Value::Object(_) => continue,
        };
        let _ = writeln!(text, "{}={data}", quoted(name));
    }
    text.push('\n');
    for (name, value) in tree {
        let below = format!(r"{path}\{name}");
        match value {
            Value::Object(tree) => export(text, &below, tree, entries_as_keys),
            Value::Array(values) => {
                let numbered = values.iter().enumerate().map(|(index, value)| {
                    let value = match value {
                        Value::Object(_) if !entries_as_keys => Value::from(value.to_string()),
                        other => other.clone(),
                    };
                    ((index + 1).to_string(), value)
                });
                export(text, &below, &numbered.collect(), entries_as_keys);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

#[test]
fn one_policy_in_every_form_gives_the_same_effective_values() {
    let tree = artefacts::example();
    let json = load(Value::from(tree.clone()).to_string().as_bytes());
    assert_eq!(json.problems, []);
    assert_eq!(json.values.len(), KEYS.len(), "the example sets every key");
    assert_ne!(json.policy, policy::Policy::default());
    for (form, bytes) in [
        ("TOML", as_toml(&tree).into_bytes()),
        ("a configuration profile", as_profile(&tree)),
        ("a binary property list", as_binary_list(&tree)),
        ("an export of the registry", as_export(&tree, false)),
        ("an export with entries as keys", as_export(&tree, true)),
    ] {
        let loaded = load(&bytes);
        assert_eq!(loaded.problems, [], "{form}");
        assert_eq!(loaded.policy, json.policy, "{form}");
        let values = |loaded: &Loaded| -> Vec<_> {
            loaded.values.iter().map(|(key, value)| (*key, value.value.clone())).collect()
        };
        assert_eq!(values(&loaded), values(&json), "{form}");
    }
}

#[test]
fn dotted_names_and_capitals_mean_the_same() {
    let nested = load(br#"{"organisation": {"name": "Linden IT"}, "checks": {"off": ["vbscript"]}}"#);
    for text in [
        &br#"{"organisation.name": "Linden IT", "checks.off": "vbscript"}"#[..],
        br#"{"Organisation": {"Name": "Linden IT"}, "Checks.Off": ["vbscript"]}"#,
        b"organisation.name = \"Linden IT\"\nchecks.off = [\"vbscript\"]\n",
    ] {
        let loaded = load(text);
        assert_eq!((loaded.policy, loaded.problems), (nested.policy.clone(), Vec::new()));
    }
}
