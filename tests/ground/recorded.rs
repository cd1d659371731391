//! `--recorded`: outputs that somebody mailed in, through the real program.

use crate::program::{Said, run, run_after};

/// Outputs of one Windows computer, of a Linux one, and something else, written by hand.
const OUTPUTS: &str = r#"mount -t tmpfs none /mnt
printf 'AzureAdJoined : YES\nDomainJoined : NO\nTenantName : Linden\nExecuting Account Name : LINDEN\\ana, ana@linden.local\n' > /mnt/dsregcmd.txt
printf 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\11111111-2222-3333-4444-555555555555]\n"ProviderID"="Fleet"\n"EnrollmentState"=dword:00000001\n' > /mnt/enrollments.reg
printf 'ID=ubuntu\nNAME=Ubuntu\nVERSION_ID="26.04"\n' > /mnt/os-release
printf 'nothing of the kind\n' > /mnt/other.txt"#;

fn check(arguments: &[&str]) -> Said {
    let all: Vec<&str> = ["check", "--json"].into_iter().chain(arguments.iter().copied()).collect();
    run_after(OUTPUTS, &all)
}

fn verdicts(said: &Said) -> Vec<(String, String)> {
    let document = said.json();
    let verdicts = document["verdicts"].as_array().unwrap();
    assert_eq!(verdicts.len(), 28);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let told = |verdict: &&serde_json::Value| {
        !["unknown", "not_applicable"].contains(&verdict["status"].as_str().unwrap())
    };
    verdicts.iter().filter(told).map(|verdict| (text(&verdict["check"]), text(&verdict["status"]))).collect()
}

fn pair(check: &str, status: &str) -> (String, String) {
    (check.to_owned(), status.to_owned())
}

#[test]
fn one_output_tells_what_it_tells_and_nothing_more() {
    let said = check(&["--recorded", "os_release=/mnt/os-release"]);
    assert_eq!(said.status, Some(2), "{said:?}");
    assert_eq!(verdicts(&said), [pair("os-version", "pass")]);
}

#[test]
fn two_outputs_of_one_computer_are_put_together() {
    let said =
        check(&["--recorded", "dsregcmd=/mnt/dsregcmd.txt", "--recorded", "registry=/mnt/enrollments.reg"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    let told = verdicts(&said);
    assert!(told.contains(&pair("existing-enrollment", "fail")), "{told:?}");
    assert!(told.contains(&pair("account-name", "fail")), "{told:?}");
}

#[track_caller]
fn refused(arguments: &[&str], status: i32, part: &str) {
    let all: Vec<&str> = ["check"].into_iter().chain(arguments.iter().copied()).collect();
    let said = run_after(OUTPUTS, &all);
    assert_eq!(said.status, Some(status), "{said:?}");
    assert!(said.stdout.is_empty() && said.stderr.contains(part), "{said:?}");
    assert_eq!(said.stderr.trim().lines().count(), 1, "{said:?}");
}

#[test]
fn outputs_of_two_systems_unknown_kinds_and_logs_are_wrong_usage() {
    refused(
        &["--recorded", "dsregcmd=/mnt/dsregcmd.txt", "--recorded", "os_release=/mnt/os-release"],
        64,
        "different systems",
    );
    refused(&["--recorded", "dsreg=/mnt/dsregcmd.txt"], 64, "dsregcmd, registry");
    refused(&["--recorded", "evtx=/mnt/other.txt"], 64, "scan");
    refused(&["--recorded", "dsregcmd"], 64, "--recorded");
}

#[test]
fn a_missing_file_and_one_of_another_kind_are_bad_input() {
    refused(&["--recorded", "dsregcmd=/mnt/none.txt"], 66, "/mnt/none.txt");
    refused(&["--recorded", "dsregcmd=/mnt/other.txt"], 66, "does not look like");
}

#[test]
fn facts_shows_where_each_came_from() {
    let said = run(&["facts", "--json", "--recorded", "os_release=/etc/os-release"]);
    let document = said.json();
    assert_eq!(document["facts"]["os.identity"]["source"], "os_release");
    assert_eq!(document["facts"]["clock.offset"]["reason"], "not-recorded");
}
