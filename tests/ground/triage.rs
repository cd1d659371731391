//! Many reports, summed up by the terminal program.

use std::path::Path;

use crate::program::run;

fn machine(name: &str) -> String {
    format!("{}/machines/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

/// A report of a recorded machine, with a log that holds a known error.
fn report(folder: &Path, name: &str, log: Option<&str>) {
    let out = folder.join(format!("{name}.zip"));
    let machine = machine(name);
    let mut arguments =
        vec!["report", "--facts", &machine, "--no-default-logs", "--out", out.to_str().unwrap()];
    arguments.extend(log.into_iter().flat_map(|log| ["--logs", log]));
    let said = run(&arguments);
    assert_eq!(said.status, Some(0), "{said:?}");
}

#[test]
fn a_folder_of_reports_is_counted_and_what_is_damaged_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let reports = folder.path().join("reports");
    std::fs::create_dir_all(reports.join("monday")).unwrap();
    let log = folder.path().join("enroll.log");
    std::fs::write(&log, "2026-11-20 10:00:00 MDM enrollment failed: 0x80180014\n").unwrap();
    for name in ["windows-problems", "windows-other-service", "windows-healthy"] {
        report(&reports, name, Some(log.to_str().unwrap()));
    }
    report(&reports.join("monday"), "linux-clock-slow", None);
    std::fs::write(reports.join("broken.zip"), b"PK\x03\x04 nothing").unwrap();
    std::fs::write(reports.join("notes.txt"), b"not a report").unwrap();
    // The same report twice counts once.
    std::fs::copy(reports.join("windows-problems.zip"), reports.join("again.zip")).unwrap();
    let reports = reports.to_str().unwrap();

    let said = run(&["triage", reports, "--format", "json"]);
    assert_eq!(said.status, Some(0), "{said:?}");
    let document = said.json();
    assert_eq!((&document["reports"], &document["duplicates"]), (&4.into(), &1.into()), "{document}");
    assert_eq!(document["damaged"].as_array().unwrap().len(), 1);
    assert!(document["damaged"][0]["path"].as_str().unwrap().ends_with("broken.zip"));
    let cause = |check: &str| {
        let causes = document["causes"].as_array().unwrap().clone();
        causes.into_iter().find(|cause| cause["check"] == check).map(|cause| cause["reports"].clone())
    };
    assert_eq!(cause("existing-enrollment"), Some(2.into()), "{document}");
    assert_eq!(document["errors"][0]["reports"], 3, "{document}");
    assert_eq!(
        document["systems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|system| system["reports"].as_u64().unwrap())
            .sum::<u64>(),
        4
    );
    assert!(
        !document["days"].as_array().unwrap().is_empty() && !document["weeks"].as_array().unwrap().is_empty()
    );

    let table = run(&["triage", reports]);
    assert!(
        table.stdout.starts_with("4 reports; 1 could not be read; 1 was there twice."),
        "{}",
        table.stdout
    );
    assert!(table.stderr.contains("broken.zip"), "{}", table.stderr);

    let csv = run(&["triage", reports, "--format", "csv"]).stdout;
    assert!(csv.starts_with("\"path\",\"reference\","), "{csv}");
    assert!(csv.lines().any(|line| line.contains("\"damaged\"")), "{csv}");
    let parquet = run(&["triage", reports, "--format", "parquet"]);
    assert_eq!(parquet.status, Some(0));
    assert!(parquet.stdout.starts_with("PAR1") && parquet.stdout.ends_with("PAR1"));
}

#[test]
fn no_reports_and_a_missing_folder_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let said = run(&["triage", folder.path().to_str().unwrap(), "--format", "json"]);
    assert_eq!((said.status, &said.json()["reports"]), (Some(0), &0.into()));
    assert_eq!(run(&["triage", "/nowhere/at/all"]).status, Some(66));
    assert_eq!(run(&["triage"]).status, Some(64));
}
