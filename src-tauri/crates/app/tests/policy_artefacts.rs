//! The files for those who deploy are as the definition makes them, and hold to the rules of those who read them.
//!
//! `UPDATE_GENERATED=1 cargo test -p app --test policy_artefacts` writes them anew.
#![expect(clippy::unwrap_used, reason = "a test's own files and what it asserts")]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use app::policy_artefacts::{self as artefacts, Artefact};
use policy::{KEYS, Loaded};
use roxmltree::{Document, Node};
use serde_json::{Value, json};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

/// Everything that is checked in, by its path below the folder of documents. Comments and titles are English where there is one file.
fn all() -> Vec<Artefact> {
    let english = texts::languages()[0];
    let files = artefacts::group_policy().into_iter().chain([
        artefacts::json_schema(&english),
        artefacts::profile(&english),
        artefacts::manifest(&english),
        artefacts::template(&english),
    ]);
    let files = files.map(|file| Artefact { path: format!("policy/{}", file.path), ..file });
    files.chain(artefacts::references()).collect()
}

#[test]
fn what_is_checked_in_is_what_the_definition_makes() {
    let update = std::env::var_os("UPDATE_GENERATED").is_some();
    if update {
        artefacts::write(&docs(), &all()).unwrap();
    }
    for file in all() {
        let kept = doors::file::read_text(&docs().join(&file.path), 1 << 20).unwrap_or_default();
        let is_same = kept.replace("\r\n", "\n") == file.text;
        assert!(is_same, "src-tauri/docs/{} is not up to date: UPDATE_GENERATED=1 writes it", file.path);
        assert!(!file.text.contains('⟦'), "{} lacks a text", file.path);
    }
}

/// Loads a policy as a file that somebody tries.
fn load(text: &str) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy");
    doors::file::write(&file, text.as_bytes()).unwrap();
    app::policies::load_trial(&file).unwrap()
}

#[test]
fn the_example_names_only_what_this_program_has() {
    let loaded = load(&Value::from(policy::artefacts::example()).to_string());
    assert_eq!(loaded.problems, []);
}

#[test]
fn the_toml_file_sets_nothing_until_comment_marks_are_taken_away_and_then_everything() {
    for language in texts::languages() {
        let text = artefacts::template(language).text;
        let untouched = load(&text);
        assert_eq!((untouched.values.len(), untouched.problems), (0, Vec::new()), "{}", language.tag);
        let set: String = text
            .lines()
            .map(|line| match line.strip_prefix('#') {
                Some(setting) if !setting.starts_with(' ') && !setting.is_empty() => format!("{setting}\n"),
                Some(_) | None => format!("{line}\n"),
            })
            .collect();
        let loaded = load(&set);
        assert_eq!(loaded.problems, [], "{}", language.tag);
        assert_eq!(loaded.policy, load(&Value::from(policy::artefacts::example()).to_string()).policy);
    }
}

#[test]
fn the_profile_sets_nothing_until_comment_marks_are_taken_away_and_then_everything() {
    for language in texts::languages() {
        let text = artefacts::profile(language).text;
        let untouched = load(&text);
        assert_eq!((untouched.values.len(), untouched.problems), (0, Vec::new()), "{}", language.tag);
        // A comment mark that stands alone on its line encloses a setting.
        let set: String = text
            .lines()
            .filter(|line| !matches!(line.trim(), "<!--" | "-->"))
            .map(|line| format!("{line}\n"))
            .collect();
        let loaded = load(&set);
        assert_eq!(loaded.problems, [], "{}", language.tag);
        assert_eq!(loaded.policy, load(&Value::from(policy::artefacts::example()).to_string()).policy);
        let profile = plist::Value::from_reader(std::io::Cursor::new(text.as_bytes())).unwrap();
        let profile = profile.as_dictionary().unwrap();
        let payload = profile["PayloadContent"].as_array().unwrap()[0].as_dictionary().unwrap();
        for keys in [profile, payload] {
            for key in
                ["PayloadIdentifier", "PayloadType", "PayloadUUID", "PayloadVersion", "PayloadDisplayName"]
            {
                assert!(keys.contains_key(key), "{key} is what every payload has");
            }
        }
        assert_ne!(profile["PayloadUUID"], payload["PayloadUUID"]);
    }
}

/// The dotted names of all keys, each of which has a type.
fn walk(found: &mut BTreeSet<String>, prefix: &str, keys: &plist::Value) {
    for key in keys.as_array().unwrap() {
        let key = key.as_dictionary().unwrap();
        let kind = key["pfm_type"].as_string().unwrap();
        assert!(["string", "integer", "boolean", "array", "dictionary"].contains(&kind), "{kind}");
        let name = key.get("pfm_name").and_then(plist::Value::as_string);
        let path = format!("{prefix}{}", name.unwrap_or_default());
        if let Some(inside) = key.get("pfm_subkeys") {
            assert!(["array", "dictionary"].contains(&kind), "{path} of type {kind} holds nothing");
            walk(found, &format!("{path}."), inside);
        }
        found.insert(path);
    }
}

#[test]
fn the_manifest_has_every_key_with_a_type() {
    let text = artefacts::manifest(&texts::languages()[0]).text;
    let manifest = plist::Value::from_reader(std::io::Cursor::new(text.as_bytes())).unwrap();
    let manifest = manifest.as_dictionary().unwrap();
    let mut found = BTreeSet::new();
    walk(&mut found, "", &manifest["pfm_subkeys"]);
    for key in KEYS {
        assert!(found.contains(key.name), "{}", key.name);
    }
}

#[test]
fn the_schema_takes_what_the_reader_takes_and_refuses_what_it_refuses() {
    let schema: Value = serde_json::from_str(&artefacts::json_schema(&texts::languages()[0]).text).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let example = Value::from(policy::artefacts::example());
    let wrong: Vec<String> = schema.iter_errors(&example).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(schema.is_valid(&json!({})));
    assert!(schema.is_valid(&json!({"$schema": "policy.schema.json", "language": "de"})));
    for document in [
        json!([]),
        json!({"languag": "de"}),
        json!({"language": 7}),
        json!({"organisation": "Linden"}),
        json!({"organisation": {"mascot": 1}}),
        json!({"organisation": {"colour": "red"}}),
        json!({"organisation": {"mail": "it"}}),
        json!({"thresholds": {"clock-fail-seconds": 0}}),
        json!({"thresholds": {"clock-fail-seconds": "soon"}}),
        json!({"checks": {"network": "yes"}}),
        json!({"browsers": {"accepted": ["lynx"]}}),
        json!({"network": {"extra-hosts": ["a b"]}}),
        json!({"minimum-versions": {"macos": "new"}}),
        json!({"report": {"log-sources": ["logs"]}}),
        json!({"errors": {"entries": [{"id": "a"}]}}),
        json!({"errors": {"entries": [{"id": "two words", "title": {"en": "x"}, "meaning": {"en": "x"}}]}}),
        json!({"errors": {"entries": [{"id": "a", "title": {}, "meaning": {"en": "x"}}]}}),
        json!({"errors": {"entries": [{"id": "a", "title": {"en": "x"}, "meaning": {"en": "x"}, "link": "http://x"}]}}),
        json!({"errors": {"entries": [{"id": "a", "title": {"en": "x"}, "meaning": {"en": "x"}, "mascot": 1}]}}),
        json!({"destination": {"https": "http://a.example"}}),
        json!({"destination": {"https": "https://anna:secret@a.example"}}),
        json!({"destination": {"https-headers": ["no value"]}}),
        json!({"destination": {"mail-server": "mail.example"}}),
        json!({"destination": {"pins": ["short"]}}),
    ] {
        assert!(!schema.is_valid(&document), "the schema should refuse {document}");
        assert!(!load(&document.to_string()).problems.is_empty(), "the reader should refuse {document}");
    }
}

/// Microsoft's namespace of templates.
const NAMESPACE: &str = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";

fn named<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
}

/// The names of children, without text between them.
fn children(node: Node<'_, '_>) -> Vec<String> {
    node.children().filter(Node::is_element).map(|node| node.tag_name().name().to_owned()).collect()
}

/// The written rules of [MS-GPREG] and of the schema it publishes, as an editor applies them to the template by itself.
#[test]
fn the_template_holds_to_the_rules_of_group_policy() {
    let text = artefacts::group_policy().remove(0).text;
    let template = Document::parse(&text).unwrap();
    let root = template.root_element();
    assert_eq!(root.tag_name().namespace(), Some(NAMESPACE));
    assert_eq!(root.tag_name().name(), "policyDefinitions");
    let order = ["policyNamespaces", "resources", "supportedOn", "categories", "policies"];
    assert_eq!(children(root), order, "in the schema's order");
    for version in [root.attribute("revision"), root.attribute("schemaVersion")] {
        assert!(version.is_some_and(|version| version.split('.').all(|part| part.parse::<u16>().is_ok())));
    }
    let names = |element: &str| -> Vec<String> {
        named(root, element).filter_map(|node| node.attribute("name")).map(str::to_owned).collect()
    };
    let (categories, policies, supported) = (names("category"), names("policy"), names("definition"));
    for names in [&categories, &policies, &supported] {
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "names are unique");
        assert!(names.iter().all(|name| is_id(name)), "{names:?}");
    }
    assert_eq!(policies.len(), KEYS.len());
    for category in named(root, "parentCategory") {
        assert!(categories.iter().any(|name| Some(name.as_str()) == category.attribute("ref")));
    }
    let mut values = BTreeSet::new();
    for policy in named(root, "policy") {
        let name = policy.attribute("name").unwrap();
        assert!(["User", "Machine", "Both"].contains(&policy.attribute("class").unwrap()));
        assert!(policy.attribute("displayName").is_some() && policy.attribute("explainText").is_some());
        let key = policy.attribute("key").unwrap();
        assert!(key.starts_with(r"SOFTWARE\Policies\Enrollment Helper"), "{key}");
        let parts = children(policy);
        assert_eq!(parts[..2], ["parentCategory", "supportedOn"], "{name}, in the schema's order");
        let reference = named(policy, "supportedOn").next().and_then(|node| node.attribute("ref"));
        assert!(supported.iter().any(|name| Some(name.as_str()) == reference));
        let elements: Vec<_> =
            named(policy, "elements").flat_map(|node| node.children()).filter(Node::is_element).collect();
        assert_eq!(policy.attribute("presentation").is_some(), !elements.is_empty(), "{name}");
        assert_eq!(policy.attribute("valueName").is_some(), elements.is_empty(), "{name}");
        if let Some(value) = policy.attribute("valueName") {
            assert_eq!(parts[2..], ["enabledValue", "disabledValue"], "{name}");
            assert!(values.insert(format!(r"{key}\{value}")), "{name} writes where another one does");
        }
        let mut ids = BTreeSet::new();
        for element in elements {
            let kind = element.tag_name().name();
            assert!(["text", "decimal", "enum", "list"].contains(&kind), "{name}: {kind}");
            assert!(ids.insert(element.attribute("id").unwrap()), "{name}: ids are unique in a policy");
            let place = match kind {
                // A list without a prefix would name its values by what they hold.
                "list" => {
                    assert_eq!(element.attribute("valuePrefix"), Some(""));
                    element.attribute("key").unwrap().to_owned()
                }
                _ => format!(r"{key}\{}", element.attribute("valueName").unwrap()),
            };
            assert!(values.insert(place), "{name} writes where another one does");
            if kind == "decimal" {
                let number = |name| element.attribute(name).unwrap().parse::<u32>().unwrap();
                assert!(number("minValue") <= number("maxValue"));
            }
            let items: Vec<_> = named(element, "string").filter_map(|node| node.text()).collect();
            assert_eq!(
                items.iter().collect::<BTreeSet<_>>().len(),
                items.len(),
                "{name}: values of an enum are unique"
            );
        }
    }
}

#[test]
fn every_language_of_the_template_has_every_word_and_no_other() {
    let files = artefacts::group_policy();
    let template = Document::parse(&files[0].text).unwrap();
    let references = |kind: &str| -> BTreeSet<String> {
        let start = format!("$({kind}.");
        template
            .descendants()
            .flat_map(|node| {
                node.attributes().map(|attribute| attribute.value().to_owned()).collect::<Vec<_>>()
            })
            .filter_map(|value| Some(value.strip_prefix(&start)?.strip_suffix(')')?.to_owned()))
            .collect()
    };
    let cultures: Vec<_> = files[1..].iter().map(|file| file.path.split('/').next().unwrap()).collect();
    assert!(["en-US", "zh-TW", "de-DE"].iter().all(|culture| cultures.contains(culture)), "{cultures:?}");
    for file in &files[1..] {
        let words = Document::parse(&file.text).unwrap();
        let root = words.root_element();
        assert_eq!(root.tag_name().namespace(), Some(NAMESPACE));
        assert_eq!(children(root), ["displayName", "description", "resources"], "{}", file.path);
        for (element, kind) in [("string", "string"), ("presentation", "presentation")] {
            let ids: Vec<String> =
                named(root, element).filter_map(|node| node.attribute("id")).map(str::to_owned).collect();
            assert!(ids.iter().all(|id| is_id(id)), "{}", file.path);
            let set: BTreeSet<String> = ids.iter().cloned().collect();
            assert_eq!(set.len(), ids.len(), "{}: ids are unique", file.path);
            assert_eq!(
                set,
                references(kind),
                "{}: every reference leads somewhere, nothing is left over",
                file.path
            );
        }
        assert!(named(root, "string").all(|node| node.text().is_some_and(|text| !text.trim().is_empty())));
        for presentation in named(root, "presentation") {
            let id = presentation.attribute("id").unwrap();
            let reference = format!("$(presentation.{id})");
            let policy = named(template.root_element(), "policy")
                .find(|policy| policy.attribute("presentation") == Some(&reference))
                .unwrap();
            let shown: Vec<_> = presentation
                .children()
                .filter(Node::is_element)
                .map(|node| (node.attribute("refId").unwrap().to_owned(), node.tag_name().name().to_owned()))
                .collect();
            let elements =
                named(policy, "elements").flat_map(|node| node.children()).filter(Node::is_element);
            let wanted: Vec<_> = elements
                .map(|element| {
                    let shown = match element.tag_name().name() {
                        "text" => "textBox",
                        "decimal" => "decimalTextBox",
                        "enum" => "dropdownList",
                        _ => "listBox",
                    };
                    (element.attribute("id").unwrap().to_owned(), shown.to_owned())
                })
                .collect();
            assert_eq!(shown, wanted, "{}: {id}", file.path);
        }
    }
}

/// Where `ENROLLMENT_ADMX_SCHEMA` names a folder with Microsoft's PolicyDefinitionFiles.xsd (of [MS-GPREG]; not ours to hand on),
/// xmllint holds the template and its words against it.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test asks a validator that is no part of the program")]
fn the_template_is_valid_by_microsofts_own_schema() {
    let Some(folder) = std::env::var_os("ENROLLMENT_ADMX_SCHEMA") else {
        println!("ENROLLMENT_ADMX_SCHEMA is not set: skipped");
        return;
    };
    let ground = tempfile::tempdir().unwrap();
    for file in ["PolicyDefinitionFiles.xsd", "PolicyDefinitions.xsd", "BaseTypes.xsd"] {
        let text = doors::file::read_text(&Path::new(&folder).join(file), 1 << 20).unwrap();
        // Microsoft's validator takes `\$` for the letter, libxml2 holds to the standard, in which `$` is a letter anyway.
        doors::file::write(&ground.path().join(file), text.replace(r"\$", "$").as_bytes()).unwrap();
    }
    let schema = ground.path().join("PolicyDefinitionFiles.xsd");
    for file in artefacts::group_policy() {
        let path = docs().join("policy").join(&file.path);
        let output = std::process::Command::new("xmllint")
            .args(["--noout", "--schema"])
            .args([&schema, &path])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
