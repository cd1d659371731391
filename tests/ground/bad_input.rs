//! Bad input: one clear sentence, the right exit status, nothing lost, no panic.

use crate::program::{Said, run, run_after};

#[track_caller]
fn check(said: &Said, status: i32, part_of_the_sentence: &str) {
    assert_eq!(said.status, Some(status), "{said:?}");
    assert!(said.stdout.is_empty(), "{said:?}");
    assert_eq!(said.stderr.trim().lines().count(), 1, "{said:?}");
    assert!(said.stderr.contains(part_of_the_sentence), "{said:?}");
    assert!(!said.stderr.contains("panicked"), "{said:?}");
}

#[test]
fn an_unknown_flag_is_named_with_status_64() {
    check(&run(&["check", "--bogus"]), 64, "--bogus");
}

#[test]
fn an_unknown_command_is_named_with_status_64() {
    check(&run(&["chekc"]), 64, "chekc");
}

#[test]
fn an_unknown_check_is_named_with_status_64() {
    check(&run(&["check", "--only", "clock"]), 64, "clock");
}

#[test]
fn an_answer_that_is_neither_yes_nor_no_is_named_with_status_64() {
    check(&run(&["check", "--answer", "time-zone=maybe"]), 64, "time-zone=maybe");
}

#[test]
fn usage_errors_speak_the_language_that_was_asked_for() {
    check(&run(&["--lang", "zh-TW", "check", "--bogus"]), 64, "選項");
}

#[test]
fn a_facts_file_that_is_not_there_is_named_with_status_66() {
    check(&run(&["check", "--facts", "/nowhere/facts.json"]), 66, "/nowhere/facts.json");
}

#[test]
fn a_broken_facts_file_is_named_with_status_66() {
    for text in [
        "",
        "{",
        "[]",
        "{\"schema\":1}",
        "\\377\\376\\000",
        "{\"schema\":1,\"program\":\"x\",\"taken_at\":\"never\",\"system\":\"linux\",\"facts\":{}}",
    ] {
        let preparation = format!("printf '{text}' > /mnt/facts.json");
        let preparation = format!("mount -t tmpfs none /mnt; {preparation}");
        check(&run_after(&preparation, &["check", "--facts", "/mnt/facts.json"]), 66, "/mnt/facts.json");
    }
}

#[test]
fn a_newer_facts_file_says_which_version_is_needed() {
    let preparation =
        "mount -t tmpfs none /mnt; echo '{\"schema\":7,\"program\":\"9.1.0\"}' > /mnt/facts.json";
    check(&run_after(preparation, &["replay", "/mnt/facts.json"]), 66, "9.1.0");
}

#[test]
fn a_policy_that_is_not_there_is_named_with_status_66() {
    check(&run(&["policy", "check", "/nowhere/policy.toml"]), 66, "/nowhere/policy.toml");
}

#[test]
fn a_broken_policy_key_is_named_and_the_rest_still_works() {
    let preparation = "mount -t tmpfs none /mnt
        printf '[thresholds]\\nclock-fail-seconds = \"soon\"\\n\\n[organisation]\\nname = \"Linden IT\"\\n' > /mnt/policy.toml";
    let said = run_after(preparation, &["policy", "check", "/mnt/policy.toml", "--json"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    let document = said.json();
    assert_eq!(document["values"]["organisation.name"]["value"], "Linden IT", "{said:?}");
    assert!(document["problems"].to_string().contains("thresholds.clock-fail-seconds"), "{said:?}");
}

#[test]
fn a_report_into_a_folder_that_is_not_there_leaves_nothing_and_says_so() {
    let said = run(&["report", "--out", "/nowhere/report.zip", "--no-default-logs"]);
    assert_eq!(said.status, Some(66), "{said:?}");
    assert!(said.stderr.contains("/nowhere/report.zip"), "{said:?}");
}

#[test]
fn a_log_that_is_not_there_is_named_with_status_66() {
    check(&run(&["report", "--out", "/tmp/r.zip", "--logs", "/nowhere/app.log"]), 66, "/nowhere/app.log");
}

#[test]
fn open_refuses_what_is_not_a_report() {
    check(&run(&["open", "/etc/hostname"]), 66, "/etc/hostname");
}
