//! `explain` and `scan` as IT's scripts use them: documents, exit statuses, the own logs, bad input.

use crate::program::{run, run_after};

#[test]
fn a_code_has_the_same_answer_in_either_language_and_nothing_known_has_its_status() {
    for (language, title) in [("en", "This computer is already enrolled"), ("zh-TW", "這部電腦已經註冊")]
    {
        let said = run(&["explain", "--lang", language, "--json", "-2145910774"]);
        assert_eq!(said.status, Some(0), "{said:?}");
        let first = &said.json()["matches"][0];
        assert_eq!(first["id"], "win-menroll-0x8018000a");
        assert_eq!((&first["title"], &first["matched_by"]), (&title.into(), &"code".into()));
        assert!(said.stdout.is_ascii(), "{}", said.stdout);
    }
    assert_eq!(run(&["explain", "the printer is out of paper"]).status, Some(3));
}

#[test]
fn logs_are_searched_with_place_time_and_count_and_what_is_shown_is_masked() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("a.log");
    let line = "2026-11-24T10:00:00Z MDM enrollment of anna@contoso.example failed 0x80180014\n";
    std::fs::write(&log, format!("nothing here\n{}", line.repeat(3))).unwrap();
    let said = run(&["scan", "--json", folder.path().to_str().unwrap()]);
    assert_eq!(said.status, Some(1), "{said:?}");
    let document = said.json();
    let found = &document["found"][0];
    assert_eq!(document["found"].as_array().map(Vec::len), Some(1));
    assert_eq!((&found["id"], &found["code"]), (&"win-menroll-0x80180014".into(), &"0x80180014".into()));
    assert_eq!((&found["line"], &found["count"]), (&4.into(), &3.into()));
    assert_eq!(found["time"], "2026-11-24T10:00:00Z");
    assert!(!said.stdout.contains("anna"), "{}", said.stdout);
    std::fs::write(&log, "all is well\n").unwrap();
    assert_eq!(run(&["scan", log.to_str().unwrap()]).status, Some(0));
}

#[test]
fn errors_that_the_policy_adds_are_explained_and_found_in_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let (policy, log) = (folder.path().join("policy.toml"), folder.path().join("a.log"));
    let entries = r#"
[[errors.entries]]
id = "linden-gate"
codes = ["LINDEN-42"]
platforms = ["linux"]
steps = ["restart-computer"]
link = "https://it.linden.example/gate"
title = { en = "The gate is shut { $x }", zh-TW = "大門已關閉" }
meaning = { en = "Nobody gets in after eight." }
advice = { en = "Ring the bell" }

[[errors.entries]]
id = "linden-hostile"
link = "file:///etc/passwd"
title = { en = "No" }
meaning = { en = "No" }

[[errors.entries]]
id = "linden-step"
steps = ["format-disk"]
title = { en = "No" }
meaning = { en = "No" }
"#;
    std::fs::write(&policy, entries).unwrap();
    std::fs::write(&log, "2026-11-24T10:00:00Z error LINDEN-42 at the door\n").unwrap();
    let policy = policy.to_str().unwrap();

    let said = run(&["explain", "--policy", policy, "--json", "it says linden-42"]);
    let first = &said.json()["matches"][0];
    assert_eq!((&first["id"], &first["title"]), (&"linden-gate".into(), &"The gate is shut { $x }".into()));
    assert_eq!(
        (&first["steps"][0]["text"], &first["link"]),
        (&"Ring the bell".into(), &"https://it.linden.example/gate".into())
    );
    let said = run(&["explain", "--policy", policy, "--json", "--lang", "zh-TW", "LINDEN-42"]);
    assert_eq!(said.json()["matches"][0]["title"], "大門已關閉");
    assert_eq!(run(&["explain", "LINDEN-42"]).status, Some(3));

    let found = run(&["scan", "--policy", policy, "--json", log.to_str().unwrap()]).json();
    assert_eq!((&found["found"][0]["id"], &found["found"][0]["line"]), (&"linden-gate".into(), &1.into()));

    let checked = run(&["policy", "check", policy, "--json"]);
    assert_eq!(checked.status, Some(1));
    let problems = checked.json()["problems"].clone();
    let details: Vec<_> =
        problems.as_array().unwrap().iter().map(|problem| problem["detail"].to_string()).collect();
    assert_eq!(details.len(), 2, "{problems}");
    assert!(details[0].contains("file:///etc/passwd") && details[1].contains("format-disk"), "{details:?}");
}

#[test]
fn the_own_logs_are_searched_when_nothing_is_named() {
    let log = "echo 'Something went wrong. [4kv4v]' > \"$HOME/intune-installer.log\"";
    let said = run_after(log, &["scan", "--json"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    assert_eq!(said.json()["found"][0]["id"], "linux-4kv4v");
}

#[test]
fn what_is_no_log_ends_in_one_sentence_and_never_hangs() {
    assert_eq!(run(&["scan", "/nowhere"]).status, Some(66));
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let said = run_after(&format!("mkfifo {}", pipe.display()), &["scan", pipe.to_str().unwrap()]);
    assert_eq!((said.status, said.stderr.lines().count()), (Some(66), 1), "{said:?}");
    let picture = folder.path().join("picture.bin");
    std::fs::write(&picture, [0x89, b'P', 0, 0, 0, 1, 0, 0, 2, 0, 0]).unwrap();
    let said = run(&["scan", folder.path().to_str().unwrap()]);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(said.stderr.contains("no text"), "{said:?}");
}
