//! Hundreds of broken policies in every form: each gives one sentence that names what is wrong, where, and what is allowed; the rest of
//! the policy works; nothing crashes.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's own files and what it asserts")]

use std::{fmt::Write, sync::LazyLock};

use app::policies;
use policy::{Entries, KEYS, KeyDefinition, Kind, Loaded, Problem, ProblemCode};
use serde_json::{Map, Value, json};
use texts::{Isolation, Texts};

/// Every language, read once.
static LANGUAGES: LazyLock<Vec<Texts>> = LazyLock::new(|| {
    texts::languages().iter().map(|language| Texts::new(language, Isolation::Off)).collect()
});

/// Loads a policy as a file that somebody tries.
fn load(bytes: &[u8]) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy");
    doors::file::write(&file, bytes).unwrap();
    policies::load_trial(&file).unwrap()
}

/// Holds the one sentence of a policy with one thing wrong, in every language. `key`: what it has to name, where a key is meant.
#[track_caller]
fn check(name: &str, bytes: &[u8], key: Option<&str>) -> Loaded {
    let loaded = load(bytes);
    let [problem] = &loaded.problems[..] else {
        panic!("{name}: one problem expected: {:?}", loaded.problems);
    };
    for texts in LANGUAGES.iter() {
        let sentence = policies::problem(texts, problem);
        let holds = |part: &str| assert!(sentence.contains(part), "{name}: {part:?} is not in: {sentence}");
        assert!(!sentence.contains(['⟦', '\n', '\u{1b}', '\0', '\u{202e}']), "{name}: {sentence:?}");
        assert!(sentence.chars().count() < 1_500, "{name}: {sentence}");
        holds("policy");
        if let Some(line) = problem.line {
            holds(&texts.value(&texts::Value::Number(line.try_into().unwrap())));
        }
        if let Some(key) = key {
            holds(key);
        }
        if let Some(kind) = problem.allowed.filter(|_| says_what_is_allowed(problem)) {
            holds(&policies::allowed(texts, kind));
        }
    }
    loaded
}

fn says_what_is_allowed(problem: &Problem) -> bool {
    use ProblemCode::{MissingField, TooMany, WrongEntry, WrongValue};
    matches!(problem.code, WrongValue | WrongEntry | MissingField | TooMany)
}

/// A policy that sets this key, and one that is right beside it.
fn with(key: &KeyDefinition, value: Value) -> Map<String, Value> {
    let mut tree = Map::new();
    let right = if key.name == "organisation.name" { ("phone", "4711") } else { ("name", "Linden IT") };
    tree.insert("organisation".to_owned(), json!({right.0: right.1}));
    if key.group() == key.name {
        tree.insert(key.name.to_owned(), value);
    } else {
        let group = tree.entry(key.group()).or_insert_with(|| json!({}));
        group[key.short()] = value;
    }
    tree
}

/// A value that is wrong for the kind in every form.
fn wrong(kind: Kind) -> Value {
    match kind {
        Kind::Text(_) | Kind::Secret(_) | Kind::List(..) | Kind::Entries(_) | Kind::Words(_) => json!(7),
        Kind::Colour => json!("red"),
        Kind::Mail => json!("it at linden"),
        Kind::Language => json!("Deutsch, bitte"),
        Kind::Number(..) => json!("soon"),
        Kind::Switch => json!("maybe"),
        Kind::Choice(_) | Kind::Pin | Kind::PublicKey => json!("something else"),
        Kind::Identifier | Kind::Host => json!("two words"),
        Kind::Version => json!("the newest"),
        Kind::Path => json!("logs"),
        Kind::Link | Kind::Address => json!("http://linden.example"),
        Kind::Pair(_) => json!("nothing between"),
        Kind::MailServer => json!("mail.linden.example"),
    }
}

/// More that is wrong, each in its own way.
fn more_wrong(kind: Kind) -> Vec<Value> {
    let long = |most: usize| json!("x".repeat(most + 1));
    match kind {
        Kind::Text(most) | Kind::Secret(most) => vec![
            json!(true),
            json!(null),
            json!(["x"]),
            json!({"x": 1}),
            json!(""),
            json!("  "),
            long(most),
            json!("a\u{1b}[2J"),
            json!("a\nb"),
            json!("a\u{202e}b"),
        ],
        Kind::Number(least, most) => {
            vec![
                json!(least.wrapping_sub(1)),
                json!(most + 1),
                json!(-1),
                json!(1.5),
                json!(true),
                json!([1]),
            ]
        }
        Kind::Switch => vec![json!(2), json!("true"), json!([]), json!(null)],
        Kind::List(each, most) if *each != Kind::Pair(':') && *each != Kind::Pair('=') => {
            let many: Vec<Value> = (0..=most).map(|number| right(*each, number)).collect();
            vec![json!(true), json!({"a": 1}), json!([7]), json!(many)]
        }
        Kind::Address | Kind::Link => vec![
            json!(7),
            json!("https://anna:secret@linden.example/"),
            json!("file:///etc/passwd"),
            json!("javascript:alert(1)"),
            json!("https://a b/"),
        ],
        Kind::Colour => vec![json!("#12345"), json!("#1234567"), json!("#12345€"), json!(0x11_5e6b)],
        Kind::Version => vec![json!("1..2"), json!("1.x"), json!(-1), json!("1.2.3.4.5.6.7.8.9.10.11")],
        Kind::Host | Kind::Mail => vec![json!(7), json!("https://a.example"), json!("-a.example"), long(300)],
        _ => vec![json!(true)],
    }
}

/// A value that fits, a different one for each number.
fn right(kind: Kind, number: usize) -> Value {
    match kind {
        Kind::Choice(names) => json!(names[number % names.len()]),
        Kind::Path => json!(format!("/log{number}")),
        Kind::Pin => json!(format!("{number:0>43}=")),
        Kind::PublicKey => json!("age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg"),
        // A check that there is.
        Kind::Identifier => json!("vbscript"),
        _ => json!(format!("name{number}")),
    }
}

fn as_toml(tree: &Map<String, Value>) -> Vec<u8> {
    toml::to_string(tree).unwrap().into_bytes()
}

fn as_json(tree: &Map<String, Value>) -> Vec<u8> {
    serde_json::to_vec_pretty(tree).unwrap()
}

fn as_list(tree: &Map<String, Value>) -> Vec<u8> {
    let mut bytes = Vec::new();
    plist::to_writer_xml(&mut bytes, tree).unwrap();
    bytes
}

fn as_export(tree: &Map<String, Value>) -> Vec<u8> {
    let mut text = String::from("Windows Registry Editor Version 5.00\n\n");
    let mut write = |path: &str, name: &str, value: &Value| {
        let data = match value {
            Value::String(text) => format!("\"{text}\""),
            other => format!("dword:{:08x}", other.as_u64().unwrap()),
        };
        let _ = writeln!(
            text,
            "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Enrollment Helper{path}]\n\"{name}\"={data}\n"
        );
    };
    for (name, value) in tree {
        match value {
            Value::Object(inside) => {
                for (inner, value) in inside {
                    write(&format!("\\{name}"), inner, value);
                }
            }
            value => write("", name, value),
        }
    }
    text.into_bytes()
}

#[test]
fn every_key_with_a_wrong_value_in_every_form_is_named_and_the_rest_works() {
    let mut policies = 0;
    for key in KEYS {
        let tree = with(key, wrong(key.kind));
        for (form, bytes) in [
            ("TOML", as_toml(&tree)),
            ("JSON", as_json(&tree)),
            ("property list", as_list(&tree)),
            ("registry", as_export(&tree)),
        ] {
            let name = format!("{} in {form}", key.name);
            let loaded = check(&name, &bytes, Some(key.name));
            assert!(loaded.problems[0].line.is_some(), "{name} has no line");
            assert!(
                loaded.values.keys().any(|name| name.starts_with("organisation.")),
                "{name}: the rest works"
            );
            policies += 1;
        }
        for value in more_wrong(key.kind) {
            let name = format!("{} = {value:.60}", key.name);
            let loaded = check(&name, &as_json(&with(key, value)), Some(key.name));
            assert!(
                loaded.values.keys().any(|name| name.starts_with("organisation.")),
                "{name}: the rest works"
            );
            policies += 1;
        }
    }
    assert!(policies >= 200, "{policies}");
}

#[test]
fn every_field_of_every_entry_with_a_wrong_value_is_named_and_other_entries_hold() {
    for key in KEYS {
        let Kind::Entries(Entries { fields, .. }) = key.kind else { continue };
        let right = key.example_value()[0].clone();
        for field in *fields {
            let path = format!("{}[2].{}", key.name, field.name);
            let mut wrong_one = right.clone();
            wrong_one[field.name] = json!({"nonsense here": 1});
            let mut unknown = right.clone();
            unknown[format!("{}s", field.name)] = json!("x");
            let mut cases = vec![(wrong_one, path.clone()), (unknown, format!("{path}s"))];
            if field.required {
                let mut missing = right.clone();
                missing.as_object_mut().unwrap().remove(field.name);
                cases.push((missing, path));
            }
            for (entry, path) in cases {
                let tree = with(key, json!([right, entry]));
                let loaded = check(&path, &as_json(&tree), Some(&path));
                assert_eq!(loaded.values[key.name].value, json!([right]), "{path}");
            }
        }
        for entry in [json!(7), json!("{"), json!("[]"), json!(null), json!([])] {
            let loaded = check(key.name, &as_json(&with(key, json!([right, entry]))), Some("[2]"));
            assert_eq!(loaded.values[key.name].value, json!([right]), "{}", key.name);
        }
    }
}

#[test]
fn names_that_there_are_not_are_named_with_what_was_probably_meant() {
    for (name, meant) in [
        ("languag", Some("language")),
        ("organisation.nam", Some("organisation.name")),
        ("organization.name", Some("organisation.name")),
        ("check.off", Some("checks.off")),
        ("destination.http", Some("destination.https")),
        ("thresholds.clock_fail_seconds", Some("thresholds.clock-fail-seconds")),
        ("mascot", None),
        ("__proto__", None),
        ("<script>alert(1)</script>", None),
        ("../../etc/passwd", None),
        ("%s%n", None),
        ("{ $key }", None),
        ("電腦", None),
    ] {
        let document = json!({name: "x", "organisation": {"name": "Linden IT"}});
        let loaded = check(name, document.to_string().as_bytes(), Some(name));
        assert_eq!(loaded.problems[0].code, ProblemCode::UnknownKey, "{name}");
        assert_eq!(loaded.problems[0].detail, meant.unwrap_or_default(), "{name}");
        assert_eq!(loaded.values.len(), 1, "{name}");
    }
    for hostile in
        ["x".repeat(100_000), "\u{202e}drowssap".to_owned(), "a\u{1b}[2J\u{7}".to_owned(), String::new()]
    {
        check("a hostile name", json!({hostile: 1}).to_string().as_bytes(), None);
    }
    for group in ["organisation", "checks", "thresholds", "destination", "errors"] {
        let loaded = check(group, json!({group: "x"}).to_string().as_bytes(), Some(group));
        assert_eq!(loaded.problems[0].code, ProblemCode::GroupNotValue, "{group}");
    }
}

#[test]
fn files_that_are_no_policy_at_all_say_so_in_one_sentence() {
    let wide =
        |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let list = |inside: &str| {
        format!("<?xml version=\"1.0\"?>\n<plist version=\"1.0\">\n{inside}\n</plist>").into_bytes()
    };
    let export = |lines: &str| {
        format!("Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Enrollment Helper]\n{lines}\n").into_bytes()
    };
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    let cases: Vec<(&str, Vec<u8>, &[ProblemCode])> = vec![
        ("no name", b"= 1".to_vec(), &[ProblemCode::NotToml]),
        ("no value", b"\nlanguage =\n".to_vec(), &[ProblemCode::NotToml]),
        ("no equals sign", b"language\n".to_vec(), &[ProblemCode::NotToml]),
        ("an open text", b"language = \"de\n".to_vec(), &[ProblemCode::NotToml]),
        ("an open group", b"[organisation\nname = \"x\"\n".to_vec(), &[ProblemCode::NotToml]),
        ("a name twice", b"language = \"de\"\nlanguage = \"en\"\n".to_vec(), &[ProblemCode::NotToml]),
        ("a group twice", b"[checks]\n[checks]\n".to_vec(), &[ProblemCode::NotToml]),
        ("a wrong escape", b"language = \"\\q\"\n".to_vec(), &[ProblemCode::NotToml]),
        ("a bare word", b"language = de\n".to_vec(), &[ProblemCode::NotToml]),
        ("a list that never ends", b"checks.off = [\"a\",".to_vec(), &[ProblemCode::NotToml]),
        ("lists in lists", format!("a = {}", deep("[", "]")).into_bytes(), &[ProblemCode::NotToml]),
        ("YAML", b"organisation:\n  name: x\n".to_vec(), &[ProblemCode::NotToml]),
        ("zero bytes", vec![0; 64], &[ProblemCode::NotToml]),
        ("Latin-1", b"[organisation]\nname = \"M\xfcller\"\n".to_vec(), &[ProblemCode::NotText]),
        ("UTF-16 with its mark", [&[0xff, 0xfe][..], &wide("language = \"de\"", u16::to_le_bytes)].concat(), &[ProblemCode::NotText]),
        ("UTF-16 the other way", [&[0xfe, 0xff][..], &wide("language = \"de\"", u16::to_be_bytes)].concat(), &[ProblemCode::NotText]),
        ("UTF-16 without a mark", wide("language = \"de\"", u16::to_le_bytes), &[ProblemCode::NotToml]),
        ("a program", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\xb7\0".to_vec(), &[ProblemCode::NotToml, ProblemCode::NotText]),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), &[ProblemCode::NotText]),
        ("an archive", b"PK\x03\x04\x14\0\x08\0\xff\xfe".to_vec(), &[ProblemCode::NotText, ProblemCode::NotToml]),
        ("random bytes", (0_u32..4_096).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8 | 0x80).collect(), &[ProblemCode::NotText]),
        ("two megabytes", vec![b'#'; 2 << 20], &[ProblemCode::TooLong]),
        ("a signed profile", b"\x30\x82\x0b\xc4\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02".to_vec(), &[ProblemCode::Signed]),
        ("a page of the web", b"<!DOCTYPE html><html><body>404</body></html>".to_vec(), &[ProblemCode::NotPropertyList]),
        ("an open brace", b"{".to_vec(), &[ProblemCode::NotJson]),
        ("a comma too many", b"{\"language\": \"de\",\n}".to_vec(), &[ProblemCode::NotJson]),
        ("names without marks", b"{language: \"de\"}".to_vec(), &[ProblemCode::NotJson]),
        ("something behind the end", b"{} {}".to_vec(), &[ProblemCode::NotJson]),
        ("half a letter", b"{\"language\": \"\\ud800\"}".to_vec(), &[ProblemCode::NotJson]),
        ("a number beyond all", b"{\"language\": 1e999}".to_vec(), &[ProblemCode::NotJson]),
        ("objects in objects", deep("{\"a\":", "}").into_bytes(), &[ProblemCode::NotJson]),
        ("JSON in Latin-1", b"{\"language\": \"\xfc\"}".to_vec(), &[ProblemCode::NotText]),
        ("a list on top", list("<array/>"), &[ProblemCode::NotPropertyList]),
        ("an open tag", list("<dict><key>language</key><string>de</dict>"), &[ProblemCode::NotPropertyList]),
        ("a name without a value", list("<dict><key>language</key></dict>"), &[ProblemCode::NotPropertyList]),
        ("a number that is none", list("<dict><key>a</key><integer>x</integer></dict>"), &[ProblemCode::NotPropertyList]),
        ("lists in lists of XML", list(&deep("<array>", "</array>")), &[ProblemCode::NotPropertyList]),
        (
            "entities in entities",
            b"<!DOCTYPE plist [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><plist version=\"1.0\"><dict><key>language</key><string>&b;</string></dict></plist>".to_vec(),
            // What is not read either way.
            &[ProblemCode::NotPropertyList, ProblemCode::WrongValue],
        ),
        (
            "another file's content",
            b"<!DOCTYPE plist [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><plist version=\"1.0\"><dict><key>language</key><string>&a;</string></dict></plist>".to_vec(),
            &[ProblemCode::NotPropertyList, ProblemCode::WrongValue],
        ),
        ("a binary list that breaks off", b"bplist00\xd1\x01\x02".to_vec(), &[ProblemCode::NotPropertyList]),
        (
            "a binary list that holds itself",
            b"bplist00\xa1\x00\x08\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0a".to_vec(),
            &[ProblemCode::NotPropertyList],
        ),
        ("a profile for others", list("<dict><key>PayloadContent</key><array/></dict>"), &[ProblemCode::NoPayload]),
        ("nonsense in an export", export("nonsense"), &[ProblemCode::NotRegistryExport]),
        ("an open text in an export", export("\"language\"=\"de"), &[ProblemCode::NotRegistryExport]),
        ("a number that is none in an export", export("\"language\"=dword:zz"), &[ProblemCode::NotRegistryExport]),
        ("an unknown type in an export", export("\"language\"=blob:00"), &[ProblemCode::NotRegistryExport]),
        ("an open key in an export", export("[HKEY_LOCAL_MACHINE\\SOFTWARE"), &[ProblemCode::NotRegistryExport]),
        ("half an export", [&[0xff, 0xfe][..], &wide("Windows Registry Editor Version 5.00\r\n", u16::to_le_bytes), &[0x5b]].concat(), &[ProblemCode::NotText]),
    ];
    for (name, bytes, codes) in &cases {
        let loaded = check(name, bytes, None);
        assert!(codes.contains(&loaded.problems[0].code), "{name}: {:?}", loaded.problems);
        assert!(loaded.values.is_empty(), "{name}");
        assert_eq!(loaded.policy, policy::Policy::default(), "{name}");
    }
}

#[test]
fn things_that_this_program_does_not_have_are_named() {
    let entry = |field: &str, value: &str| json!({"errors": {"entries": [{"id": "linden", "title": {"en": "Shut"}, "meaning": {"en": "Shut."}, field: [value]}]}});
    for (document, named) in [
        (entry("steps", "reboot-twice"), "reboot-twice"),
        (entry("checks", "clock"), "clock"),
        (json!({"checks": {"off": ["vbscript", "clock"]}}), "clock"),
        (json!({"texts": {"entries": [{"id": "no-such-text", "text": {"en": "x"}}]}}), "no-such-text"),
        (
            json!({"texts": {"entries": [{"id": "window-title.no-such-name", "text": {"en": "x"}}]}}),
            "no-such-name",
        ),
    ] {
        let loaded = check(named, document.to_string().as_bytes(), Some(named));
        assert_eq!(loaded.problems[0].code, ProblemCode::UnknownThing, "{named}");
    }
}

#[test]
fn every_problem_has_a_sentence_in_every_language() {
    for language in texts::languages() {
        let texts = Texts::new(language, Isolation::On);
        for code in ProblemCode::ALL {
            let problem = Problem {
                code: *code,
                place: "/etc/policy.toml".to_owned(),
                line: Some(7),
                key: Some("organisation.name".to_owned()),
                detail: "x".to_owned(),
                allowed: Some(Kind::Switch),
            };
            let sentence = policies::problem(&texts, &problem);
            assert!(sentence.contains("/etc/policy.toml"), "{}: {sentence}", language.tag);
            assert!(!sentence.contains(['⟦', '{']), "{}: {sentence}", language.tag);
        }
    }
}
