//! Machines of other systems, recorded, judged here.

use std::path::PathBuf;

use crate::program::run;

fn machines() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("machines");
    let mut machines: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    machines.sort();
    machines
}

#[test]
fn every_recorded_machine_replays_to_the_verdicts_of_the_pure_function() {
    for path in machines() {
        let text = std::fs::read_to_string(&path).unwrap();
        let facts = facts::Facts::read(&text).unwrap();
        let expected = diagnose::diagnose(&facts, &policy::Policy::default());
        let expected: Vec<_> = expected
            .verdicts
            .iter()
            .map(|verdict| (verdict.check.as_str(), verdict.status.as_str()))
            .collect();
        let said = run(&["replay", path.to_str().unwrap(), "--json"]);
        let document = said.json();
        let seen: Vec<_> = document["verdicts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|verdict| (verdict["check"].as_str().unwrap(), verdict["status"].as_str().unwrap()))
            .collect();
        assert_eq!(seen, expected, "{}", path.display());
    }
}

#[test]
fn a_machine_that_tells_nothing_passes_and_fails_nothing() {
    for path in machines().iter().filter(|path| path.to_string_lossy().contains("all-unknown")) {
        let said = run(&["replay", path.to_str().unwrap(), "--json"]);
        let counts = said.json()["counts"].clone();
        assert_eq!(
            (&counts["pass"], &counts["fail"], &counts["attention"]),
            (&0.into(), &0.into(), &0.into())
        );
        assert_eq!(said.status, Some(2));
    }
}
