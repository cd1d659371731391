//! Every recorded machine to its verdicts; the registry's rules; the texts that verdicts name.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::{Path, PathBuf},
};

use diagnose::{CHECKS, CheckId, FIXES, StepId, Verdict, can_resolve, changes, diagnose, judge};
use facts::{FactId, Facts, Reason, ReasonCode, System, Unseen};
use policy::Policy;

fn machines() -> Vec<(String, Facts)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/machines");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let machine = |path: PathBuf| {
        let text = doors::file::read_text(&path, 1 << 20).unwrap();
        (path.file_stem().unwrap().to_string_lossy().into_owned(), Facts::read(&text).unwrap())
    };
    paths.into_iter().map(machine).collect()
}

fn line(verdict: &Verdict) -> String {
    let mut line =
        format!("  {:<22} {:<14} {}", verdict.check.as_str(), verdict.status.as_str(), verdict.finding.id);
    if let Some(cause) = verdict.hidden_by {
        let _ = write!(line, " (hidden by {})", cause.as_str());
    }
    if let Some(reason) = &verdict.reason {
        let _ = write!(line, " [{}]", reason.code.as_str());
    }
    line
}

/// What a machine differs in from one on which nothing is wrong is the interesting part: passes and unbuilt checks are left out.
#[test]
fn every_recorded_machine_has_these_verdicts() {
    let mut all = String::new();
    for (name, facts) in machines() {
        let diagnosis = diagnose(&facts, &Policy::default());
        let _ = writeln!(all, "{name}");
        for verdict in diagnosis.verdicts.iter().filter(|verdict| {
            let not_built = verdict.reason.as_ref().is_some_and(|reason| reason.code == ReasonCode::NotBuilt);
            !not_built && !matches!(verdict.status.as_str(), "pass" | "not_applicable")
        }) {
            let _ = writeln!(all, "{}", line(verdict));
        }
        for action in FIXES {
            for change in changes(*action, &facts, &Policy::default()) {
                let _ = writeln!(all, "  {} would: {change:?}", action.as_str());
            }
        }
    }
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verdicts.txt");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        doors::file::write(&kept, all.as_bytes()).unwrap();
    }
    let kept = doors::file::read_text(&kept, 1 << 20).unwrap().replace("\r\n", "\n");
    let differs: Vec<_> = all.lines().zip(kept.lines()).filter(|(now, kept)| now != kept).collect();
    assert!(all == kept, "UPDATE_GENERATED=1 keeps what is now; it differs from what is kept: {differs:#?}");
}

#[test]
fn the_registry_has_every_check_once_with_the_systems_of_the_table() {
    assert_eq!(CHECKS.iter().map(|check| check.id).collect::<Vec<_>>(), CheckId::ALL);
    assert_eq!(CHECKS.len(), 28);
    let letters = |check: CheckId| -> String {
        let letter =
            |(system, letter): (System, char)| check.definition().systems.contains(&system).then_some(letter);
        [(System::Windows, 'W'), (System::Macos, 'M'), (System::Linux, 'L')]
            .into_iter()
            .filter_map(letter)
            .collect()
    };
    for (check, systems) in [
        (CheckId::EnrollmentCertificate, "WM"),
        (CheckId::EnrollmentPolicy, "W"),
        (CheckId::Services, "WL"),
        (CheckId::Keyring, "L"),
        (CheckId::SecurityChip, "W"),
        (CheckId::DiskEncryption, "ML"),
        (CheckId::InstallerFolder, "W"),
        (CheckId::Vbscript, "W"),
    ] {
        assert_eq!(letters(check), systems, "{}", check.as_str());
    }
    assert_eq!(CheckId::ALL.iter().filter(|check| letters(**check) == "WML").count(), 20);
}

#[test]
fn a_machine_that_tells_nothing_passes_nothing_and_fails_nothing() {
    let states: [fn(Reason) -> Unseen; 4] =
        [Unseen::NotAsked, Unseen::Denied, Unseen::TimedOut, Unseen::Failed];
    for system in [System::Windows, System::Macos, System::Linux, System::Other] {
        for state in states {
            let at = "2026-11-20T06:05:00Z".parse().unwrap();
            let mut facts = Facts::new("0.1.0", at, system);
            for id in FactId::ALL {
                let unseen = state(Reason::new(ReasonCode::Unreadable));
                facts.facts.apply(facts::Observation::without_value(*id, unseen));
            }
            let counts = diagnose(&facts, &Policy::default()).counts;
            assert_eq!((counts.pass, counts.fail, counts.attention), (0, 0, 0), "{system:?}");
            let pending = diagnose(&Facts::new("0.1.0", at, system), &Policy::default()).counts;
            assert_eq!((pending.pass, pending.fail, pending.attention), (0, 0, 0), "{system:?}");
        }
    }
}

/// The facts in the order of `seed`: a small multiplicative generator is enough to shuffle.
fn shuffled(mut seed: u64) -> Vec<FactId> {
    let mut ids = FactId::ALL.to_vec();
    for index in (1..ids.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ids.swap(index, usize::try_from(seed >> 33).unwrap() % (index + 1));
    }
    ids
}

#[test]
fn no_verdict_flips_whatever_the_order_in_which_facts_land() {
    let policy = Policy::default();
    for (name, recorded) in machines() {
        let last: Vec<Verdict> = CheckId::ALL.iter().map(|check| judge(*check, &recorded, &policy)).collect();
        for seed in 0..20 {
            let mut facts = Facts::new("0.1.0", recorded.taken_at, recorded.system);
            for id in shuffled(seed) {
                facts.facts.take(&recorded.facts, id);
                for (check, last) in CheckId::ALL.iter().zip(&last) {
                    if can_resolve(*check, &facts) {
                        assert_eq!(&judge(*check, &facts, &policy), last, "{name}, seed {seed}");
                    }
                }
            }
        }
    }
}

/// Ids of all messages of a language's file.
fn texts(language: &str, file: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales").join(language).join(file);
    let text = doors::file::read_text(&path, 1 << 20).unwrap();
    let ids = text.lines().filter(|line| !line.starts_with(' ')).filter_map(|line| line.split_once(" ="));
    ids.map(|(id, _)| id.to_owned()).collect()
}

/// The folders of texts.
fn languages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    let mut tags: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort();
    tags
}

#[test]
fn a_known_error_takes_no_step_with_a_blank_that_only_a_check_fills() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales/en/steps.ftl");
    let text = doors::file::read_text(&path, 1 << 20).unwrap();
    let with_blanks: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.contains("{ $"))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .collect();
    assert!(with_blanks.contains("step-it-sends-intermediate"));
    for entry in diagnose::known_errors::entries() {
        for step in entry.steps {
            assert!(!with_blanks.contains(format!("step-{step}").as_str()), "{}: {step}", entry.id);
        }
    }
}

#[test]
fn everything_a_verdict_can_say_has_a_text() {
    let mut needed: BTreeSet<String> =
        CheckId::ALL.iter().map(|check| format!("check-{}", check.as_str())).collect();
    needed.extend(ReasonCode::ALL.iter().map(|code| format!("reason-{}", code.as_str())));
    for (_, facts) in machines() {
        let diagnosis = diagnose(&facts, &Policy::default());
        needed.extend(diagnosis.verdicts.iter().map(|verdict| verdict.finding.id.clone().into_owned()));
    }
    for language in languages() {
        let language = language.as_str();
        let known = texts(language, "checks.ftl");
        let missing: Vec<_> = needed.difference(&known).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        let steps = texts(language, "steps.ftl");
        for step in StepId::ALL {
            assert!(steps.contains(&format!("step-{}", step.as_str())), "{language}: {step:?}");
        }
        let errors = texts(language, "errors.ftl");
        for entry in diagnose::known_errors::entries() {
            assert!(errors.contains(&format!("error-{}", entry.id)), "{language}: {}", entry.id);
            for step in entry.steps {
                assert!(steps.contains(&format!("step-{step}")), "{language}: {step}");
            }
        }
    }
}

#[test]
fn every_finding_that_has_a_text_is_reached_by_a_recorded_machine() {
    let mut reached = BTreeSet::new();
    for (_, facts) in machines() {
        for verdict in diagnose(&facts, &Policy::default()).verdicts {
            reached.insert(verdict.finding.id.into_owned());
        }
    }
    let not_findings = ["check-", "reason-", "restart-reason-", "reach-step-"];
    let unreached: Vec<String> = texts("en", "checks.ftl")
        .into_iter()
        .filter(|id| !not_findings.iter().any(|prefix| id.starts_with(prefix)) && id != "time-zone-question")
        .filter(|id| !reached.contains(id))
        .collect();
    assert_eq!(unreached, Vec::<String>::new());
}

#[test]
fn a_check_that_is_switched_off_does_not_apply_and_hides_nothing() {
    let (_, facts) = machines().into_iter().find(|(name, _)| name == "linux-no-network").unwrap();
    let policy = Policy { checks_off: vec!["network-reach".to_owned()], ..Policy::default() };
    let verdict = judge(CheckId::NetworkReach, &facts, &policy);
    assert_eq!(verdict.status.as_str(), "not_applicable");
    assert_eq!(verdict.evidence["policy"], "off");
    assert_eq!(judge(CheckId::CaptivePortal, &facts, &policy).hidden_by, None);
}

/// Where a finding is made real beside the recorded machines: on a real clock, file, registry, server or bus. The function of that name
/// is in the file.
const ON_REAL_GROUND: &[(&str, &str, &str)] = &[
    (
        "clock-accuracy-past",
        "tests/ground/clock.rs",
        "a_clock_that_shows_a_time_before_the_program_was_built_is_wrong_without_asking_anyone",
    ),
    (
        "clock-accuracy-slow",
        "tests/ground/clock.rs",
        "a_clock_fourteen_minutes_slow_is_measured_against_a_time_server",
    ),
    (
        "restart-pending-yes",
        "tests/ground/machine.rs",
        "a_pending_restart_is_found_with_the_packages_that_ask_for_it",
    ),
    (
        "hosts-file-overrides",
        "tests/ground/machine.rs",
        "a_hosts_file_that_names_an_enrollment_host_is_found_with_line_and_host",
    ),
    ("disk-space-full", "tests/ground/machine.rs", "a_nearly_full_system_volume_is_found"),
    ("keyring-none", "tests/ground/buses.rs", "a_bus_without_any_keyring_has_none"),
    ("keyring-locked", "tests/ground/buses.rs", "gnome_keyring_that_nobody_opened_is_not_ready"),
    ("time-sync-off", "tests/ground/buses.rs", "automatic_time_is_read_from_the_service_for_it"),
    (
        "proxy-wants-sign-in-with",
        "tests/ground/proxies.rs",
        "a_script_names_the_proxy_and_the_proxy_wants_a_sign_in",
    ),
    (
        "stale-enrollment-found",
        "tests/ground/fixes.rs",
        "a_person_removes_their_own_dead_registration_and_gets_it_back_byte_for_byte",
    ),
    (
        "default-browser-other",
        "tests/ground/fixes.rs",
        "a_person_gets_another_default_browser_and_the_old_one_back",
    ),
    (
        "network-reach-blocked",
        "src-tauri/crates/probe/src/network/tests.rs",
        "each_way_to_fail_names_its_step",
    ),
    (
        "network-reach-certificate",
        "src-tauri/crates/probe/src/network/tests.rs",
        "a_certificate_of_an_unknown_authority_is_refused_and_its_issuer_is_told",
    ),
    (
        "tls-inspection-found",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "a_chain_that_only_this_computer_trusts_is_told_from_one_that_the_world_trusts",
    ),
    (
        "name-resolution-wrong",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "records_are_followed_to_the_name_they_lead_to",
    ),
    (
        "name-resolution-missing",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "a_missing_record_an_address_of_its_own_and_a_server_that_fails_are_told_apart",
    ),
    (
        "federation-intermediate-missing",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "the_intermediate_that_is_not_sent_is_named",
    ),
    (
        "federation-wrong-name",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "a_certificate_for_another_name_is_told",
    ),
    (
        "federation-endpoint-off",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "metadata_without_the_endpoint_says_so_and_no_metadata_says_nothing",
    ),
    (
        "account-name-unknown-domain",
        "src-tauri/crates/probe/src/network/domain_tests.rs",
        "a_domain_of_microsofts_own_sign_in_an_unknown_one_and_garbage_are_told_apart",
    ),
    (
        "browser-cookies-blocked",
        "src-tauri/crates/probe/src/browser_cookies.rs",
        "the_profile_in_use_decides",
    ),
    (
        "disk-encryption-off",
        "src-tauri/crates/probe/src/os/linux/device.rs",
        "encryption_is_found_below_a_logical_volume",
    ),
    (
        "stale-enrollment-found",
        "src-tauri/crates/probe/src/os/windows/tests.rs",
        "every_kind_of_remains_is_found_and_an_enrollment_in_force_is_none",
    ),
    (
        "enrollment-policy-off",
        "src-tauri/crates/probe/src/os/windows/tests.rs",
        "policies_services_programs_and_the_scripting_runtime_are_read",
    ),
    (
        "services-off",
        "src-tauri/crates/probe/src/os/windows/tests.rs",
        "policies_services_programs_and_the_scripting_runtime_are_read",
    ),
    (
        "vbscript-missing",
        "src-tauri/crates/probe/src/os/windows/tests.rs",
        "policies_services_programs_and_the_scripting_runtime_are_read",
    ),
    (
        "installer-folder-incomplete",
        "src-tauri/crates/probe/src/os/windows/tests.rs",
        "an_installer_without_its_certificate_file_is_found",
    ),
    (
        "browser-cookies-blocked-by-it",
        "src-tauri/crates/probe/src/os/windows/tests.rs",
        "the_cookie_policies_of_browsers_are_read",
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

#[test]
fn the_table_of_checks_is_up_to_date() {
    type Machines = Vec<String>;
    let mut reached: BTreeMap<(usize, String, String), Machines> = BTreeMap::new();
    for (name, facts) in machines() {
        for verdict in diagnose(&facts, &Policy::default()).verdicts {
            let status = verdict.status.as_str();
            if matches!(status, "fail" | "attention") {
                let key = (verdict.check as usize, status.to_owned(), verdict.finding.id.into_owned());
                reached.entry(key).or_default().push(name.clone());
            }
        }
    }
    let mut text = String::from(
        "# The checks, and what makes each finding real\n\nMade from the registry and the tests; `UPDATE_GENERATED=1 cargo test -p diagnose` writes it anew. W, M, L: the systems that have the \
         check. Every machine named here is in `tests/machines/`.\n\n| check | systems | outcome | finding | recorded machines | real ground |\n|---|---|---|---|---|---|\n",
    );
    for ((check, status, finding), names) in &reached {
        let check = &CHECKS[*check];
        let letter = |(system, letter)| check.systems.contains(&system).then_some(letter);
        let systems: Vec<&str> = [(System::Windows, "W"), (System::Macos, "M"), (System::Linux, "L")]
            .into_iter()
            .filter_map(letter)
            .collect();
        let ground =
            ON_REAL_GROUND.iter().filter(|(id, ..)| id == finding).map(|(_, _, test)| format!("`{test}`"));
        let ground = ground.collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            text,
            "| {} | {} | {status} | {finding} | {} | {ground} |",
            check.id.as_str(),
            systems.join(" "),
            names.join(", ")
        );
    }
    for (finding, file, test) in ON_REAL_GROUND {
        let source = doors::file::read_text(&root().join(file), 1 << 20).unwrap();
        assert!(source.contains(&format!("fn {test}(")), "{file} has no {test}");
        assert!(reached.keys().any(|(.., id)| id == finding), "{finding} is no finding");
    }
    let kept = root().join("src-tauri/docs/checks.md");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        doors::file::write(&kept, text.as_bytes()).unwrap();
    }
    let kept = doors::file::read_text(&kept, 1 << 20).unwrap().replace("\r\n", "\n");
    assert!(text == kept, "src-tauri/docs/checks.md is not up to date: UPDATE_GENERATED=1 writes it");
}

/// Things that are looked at elsewhere than in a check, and why.
const NOT_CHECKS: &[(&str, &str)] = &[
    ("mdm_event_log", "messages are looked through for known errors, and go into the report"),
    ("log_paths", "the report names what it found and what it did not"),
];

#[test]
fn every_local_check_of_the_reference_belongs_to_a_check_or_says_why_not() {
    let Some(recordings) = std::env::var_os("ENROLLMENT_RECORDINGS") else { return };
    let path = Path::new(&recordings).join("../reference/enrollment-facts.json");
    let text = doors::file::read_text(&path, 16 << 20).unwrap();
    let reference: serde_json::Value = serde_json::from_str(&text).unwrap();
    for entry in reference["local_checks"].as_array().unwrap() {
        let id = entry["id"].as_str().unwrap();
        match entry["check"].as_str() {
            Some(check) => assert!(CheckId::from_id(check).is_some(), "{id}: {check}"),
            None => assert!(NOT_CHECKS.iter().any(|(known, _)| *known == id), "{id}"),
        }
    }
}
