//! The window's page: what it counts, in which order it shows, and what it must not say.

use std::collections::{BTreeMap, BTreeSet};

use diagnose::{CheckId, StepId, Verdict};
use facts::{Facts, Reason, ReasonCode, System};
use texts::languages;

use super::*;
use crate::*;

fn computer_of(verdicts: &[Verdict], finished: bool) -> ComputerView {
    let texts = texts("en");
    let it = organisation(&texts, Some("Linden IT"), None, [None; 3]);
    let input = Computer {
        facts: &machine(),
        verdicts,
        checks_off: &[],
        finished,
        by_hand: &BTreeMap::new(),
        fixes: &Fixes::default(),
        again: &BTreeMap::new(),
        account: None,
        organisation: &it,
    };
    computer(&texts, &input)
}

fn checks<'a>(problems: impl IntoIterator<Item = &'a ProblemView>) -> Vec<&'a str> {
    problems.into_iter().map(|problem| problem.check.as_str()).collect()
}

#[test]
fn the_headline_says_the_most_urgent_thing_first() {
    let cases: &[(&[Verdict], &str)] = &[
        (
            &[clock_slow(), browser_unfit(), managed_elsewhere(), question()],
            "2 things to fix on this computer",
        ),
        (&[clock_slow()], "1 thing to fix on this computer"),
        (&[managed_elsewhere(), unseen(CheckId::Proxy)], "1 thing only your IT team can fix"),
        (&[question(), unseen(CheckId::Proxy)], "1 question that only you can answer"),
        (
            &[unseen(CheckId::Proxy), unseen(CheckId::DiskSpace), unseen(CheckId::HostsFile)],
            "We could not check 3 things",
        ),
        (&[fine(CheckId::DiskSpace)], "Nothing wrong found on this computer"),
    ];
    for (verdicts, expected) in cases {
        assert_eq!(headline(&texts("en"), verdicts), *expected);
    }
}

#[test]
fn the_lead_says_what_the_headline_leaves_out() {
    let view = computer_of(&[clock_slow(), managed_elsewhere(), unseen(CheckId::Proxy)], true);
    assert_eq!(
        view.lead,
        "You can begin to fix it yourself. That takes about 2 minutes. One more is for your IT team. One thing could not be checked."
    );
}

#[test]
fn a_slow_clock_stands_beside_the_real_time_and_its_effort_is_the_readers_own() {
    let mut facts = machine();
    facts.facts.clock_zone = facts::Seen::bare(facts::Fact::Known(facts::TimeZone {
        name: Some("Asia/Taipei".to_owned()),
        offset_minutes: 480,
        ..facts::TimeZone::default()
    }));
    let texts = texts("en");
    let it = organisation(&texts, Some("Linden IT"), Some("#6b2fa0"), [None; 3]);
    assert!(it.accent.is_some());
    let again = BTreeMap::from([(CheckId::ClockAccuracy, Again::Same)]);
    let input = Computer {
        facts: &facts,
        verdicts: &[clock_slow(), managed_elsewhere()],
        checks_off: &[],
        finished: true,
        by_hand: &BTreeMap::new(),
        fixes: &Fixes::default(),
        again: &again,
        account: None,
        organisation: &it,
    };
    let view = computer(&texts, &input);
    let times = view.problems[0].times.clone();
    assert_eq!(times, Some(TimesView { here: "13:51".to_owned(), real: "14:05".to_owned() }));
    assert_eq!(view.problems[0].effort.as_deref(), Some("about 2 minutes"));
    assert_eq!(view.problems[0].again.as_deref(), Some("still"));
    assert_eq!((view.problems[1].times.clone(), view.problems[1].effort.clone()), (None, None));
}

#[test]
fn what_follows_from_a_problem_is_named_there_and_counted_nowhere() {
    let proxy = hidden(CheckId::Proxy, CheckId::ClockAccuracy);
    let view = computer_of(&[clock_slow(), proxy], true);
    assert_eq!(view.headline, "1 thing to fix on this computer");
    assert!(view.unknown.is_empty());
    assert!(
        view.problems[0]
            .explains
            .as_ref()
            .is_some_and(|explains| explains.starts_with("This also explains: "))
    );
    assert!(computer_of(&[clock_slow()], true).problems[0].explains.is_none());
}

#[test]
fn the_readers_own_problems_come_before_its_and_failures_before_the_rest() {
    let view = computer_of(&[browser_unfit(), managed_elsewhere(), clock_slow()], true);
    assert_eq!(checks(&view.problems), ["clock-accuracy", "default-browser", "existing-enrollment"]);
    let positions: Vec<_> = view.problems.iter().map(|problem| problem.position.as_str()).collect();
    assert_eq!(positions, ["Problem 1 of 2", "Problem 2 of 2", "Problem 1 of 1"]);
    assert_eq!(view.problems[2].actor_name, "Linden IT");
}

#[test]
fn sending_the_report_alone_makes_no_problem_the_readers() {
    let only_report =
        Verdict::fail(CheckId::HostsFile, Message::new("hosts-file-overrides")).step(StepId::SendReport);
    assert_eq!(computer_of(&[only_report], true).problems[0].actor, "admin");
}

#[test]
fn a_check_that_this_version_does_not_make_is_no_row_and_not_counted() {
    let view = computer_of(&[fine(CheckId::DiskSpace), not_built(CheckId::DiskSpace)], true);
    assert_eq!(view.headline, "Nothing wrong found on this computer");
    let only = [not_built(CheckId::Proxy), fine(CheckId::DiskSpace)];
    assert_eq!(headline(&texts("en"), &only), "Nothing wrong found on this computer");
    for check in CHECKS {
        let blank = machine();
        let verdict = (check.judge)(&blank, &policy_that_says_nothing());
        let row = view.groups.iter().flat_map(|group| &group.rows).any(|row| row.check == check.id.as_str());
        assert_eq!(
            row,
            is_built(&verdict) && check.systems.contains(&System::Windows),
            "{}",
            check.id.as_str()
        );
    }
}

fn policy_that_says_nothing<P: Default>() -> P {
    P::default()
}

#[test]
fn rows_keep_their_place_while_answers_come_in() {
    let before = computer_of(&[], false);
    let during = computer_of(&[clock_slow()], false);
    let after = computer_of(&[clock_slow()], true);
    let order = |view: &ComputerView| -> Vec<String> {
        view.groups.iter().flat_map(|group| &group.rows).map(|row| row.check.clone()).collect()
    };
    assert_eq!(order(&before), order(&during));
    assert_eq!(order(&during), order(&after));
    assert_eq!((before.progress.done, during.progress.done), (0, 1));
    assert!(
        during.checking && during.problems.is_empty() && during.unknown.is_empty() && during.passed.is_none()
    );
    let clock = &during.groups[0].rows[0];
    assert_eq!((clock.check.as_str(), clock.status.as_str()), ("clock-accuracy", "fail"));
}

#[test]
fn a_check_that_it_switched_off_is_no_row_from_the_start() {
    let texts = texts("en");
    let it = organisation(&texts, None, None, [None; 3]);
    let off = ["clock-accuracy".to_owned()];
    for finished in [false, true] {
        let input = Computer {
            facts: &machine(),
            verdicts: &[],
            checks_off: &off,
            finished,
            by_hand: &BTreeMap::new(),
            fixes: &Fixes::default(),
            again: &BTreeMap::new(),
            account: None,
            organisation: &it,
        };
        let view = computer(&texts, &input);
        assert!(view.groups.iter().flat_map(|group| &group.rows).all(|row| row.check != "clock-accuracy"));
    }
}

#[test]
fn a_machine_that_tells_nothing_is_neither_fine_nor_broken() {
    for system in [System::Windows, System::Macos, System::Linux, System::Other] {
        let facts = Facts { system, ..machine() };
        let verdicts: Vec<Verdict> = CHECKS
            .iter()
            .filter(|check| system == System::Other || check.systems.contains(&system))
            .map(|check| Verdict::unknown(check.id, Reason::new(ReasonCode::NotPermitted)))
            .collect();
        let texts = texts("en");
        let it = organisation(&texts, None, None, [None; 3]);
        let input = Computer {
            facts: &facts,
            verdicts: &verdicts,
            checks_off: &[],
            finished: true,
            by_hand: &BTreeMap::new(),
            fixes: &Fixes::default(),
            again: &BTreeMap::new(),
            account: None,
            organisation: &it,
        };
        let view = computer(&texts, &input);
        assert!(view.headline.starts_with("We could not check"), "{system:?}: {}", view.headline);
        assert!(view.passed.is_none() && view.problems.is_empty());
        assert!(view.groups.iter().flat_map(|group| &group.rows).all(|row| row.status == "unknown"));
    }
}

#[test]
fn a_long_name_does_not_go_into_a_badge() {
    let texts = texts("en");
    let it = organisation(&texts, Some("Information Technology Services"), None, [None; 3]);
    assert_eq!((it.name.as_str(), it.badge.as_str()), ("Information Technology Services", "Your IT team"));
    assert_eq!(organisation(&texts, None, None, [None; 3]).name, "Your IT team");
}

#[test]
fn a_part_that_is_not_shown_whole_says_so_and_how_much_of_it_is() {
    let whole = part_text(&texts("en"), "twelve bytes".to_owned(), 12);
    assert_eq!((whole.text.as_str(), whole.cut.as_str()), ("twelve bytes", ""));
    for language in languages() {
        let texts = texts(language.tag);
        let cut = part_text(&texts, "x".repeat(4_000_000), 80_000_000).cut;
        for size in [4_000_000, 80_000_000] {
            assert!(cut.contains(&texts.value(&texts::Value::Bytes(size))), "{}: {cut}", language.tag);
        }
    }
}

#[test]
fn the_send_page_counts_what_is_sent_and_nothing_else() {
    let part = |name: &str, left_out| PartSource {
        name: name.to_owned(),
        bytes: 41_000,
        masked: vec![("mail".to_owned(), 2), ("new-rule".to_owned(), 1)],
        left_out,
        optional: true,
    };
    let parts = [part("facts.json", false), part("logs/a<b>.log", true)];
    let input = Send {
        state: SendState::Ready,
        reference: Some("EH-7K3F-92QX"),
        organisation: None,
        parts: &parts,
        outcome: Some(Outcome::Failed { code: "no-such-code".to_owned(), detail: "os error 28".to_owned() }),
        place: None,
        preparing: None,
        progress: None,
        last: None,
        sent: &[],
        notice: None,
        phone: None,
        to_fix: 0,
        offset_minutes: 0,
    };
    let view = send(&texts("en"), &input);
    assert_eq!(view.size, "41 kB");
    assert_eq!(view.masked, "3 names, addresses and keys are masked, each with a stand-in.");
    assert_eq!(view.masked_kinds, ["2 mail addresses", "1 other thing"]);
    assert_eq!(
        (view.parts[0].title.as_str(), view.parts[1].title.as_str()),
        ("Facts about this computer", "a<b>.log")
    );
    assert_eq!(
        view.outcome.as_ref().map(|notice| notice.lines.clone()),
        Some(vec!["os error 28".to_owned()])
    );
}

#[test]
fn every_text_of_the_window_exists_in_every_language() {
    let statuses = ["pass", "attention", "fail", "unknown", "not-applicable", "checking", "hidden"];
    let mut ids: BTreeSet<String> = statuses.iter().map(|status| format!("window-word-{status}")).collect();
    ids.extend(diagnose::Group::ALL.iter().map(|group| format!("window-group-{}", group.as_str())));
    for language in languages() {
        let texts = texts(language.tag);
        for id in &ids {
            assert!(texts.has(id), "{}: {id}", language.tag);
        }
        assert!(words(&texts).len() > 90);
    }
}
