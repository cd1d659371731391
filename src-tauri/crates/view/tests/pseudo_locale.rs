//! Every text that a person can see goes through the locales: in the pseudo-locale `en-XA` it stands in brackets.
//!
//! Reads the recorded machines and shows each of them on every page. What is not in brackets, and no name from the machine, was
//! written in the code. The same in the real window: `tests/window/`.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::{collections::BTreeMap, path::Path};

use diagnose::{
    ActionId, CHECKS, FIXES,
    known_errors::{Match, MatchedBy, OwnErrors, entries},
};
use facts::{Facts, System};
use policy::Policy;
use serde_json::Value;
use texts::{Isolation, Texts};
use view::{
    Again, Computer, FixState, Fixes, Outcome, PartSource, Progress, Send, SendState, SentSource, SentState,
};

/// Keys of the views whose value is an id, a code, a number or a name, not a text.
const NOT_TEXTS: &[&str] = &[
    "id",
    "check",
    "status",
    "actor",
    "state",
    "fix",
    "tag",
    "html_lang",
    "direction",
    "choices",
    "codes",
    "link",
    "reference",
    "tone",
    "lines",
    "colour",
    "phone",
    "mail",
    "hours",
    "trouble",
    "again",
    "about",
];

/// What CLDR writes into dates and no locale of ours.
const DATES: &[&str] = &[
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "UTC",
    "and",
];

fn pseudo() -> Texts {
    Texts::new(&texts::find("en-XA").unwrap(), Isolation::On)
}

fn machines() -> impl Iterator<Item = (String, Facts)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/machines");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 50);
    paths.into_iter().map(|path| {
        let text = doors::file::read_text(&path, 1 << 20).unwrap();
        (path.file_stem().unwrap().to_string_lossy().into_owned(), Facts::read(&text).unwrap())
    })
}

/// The text without names from the machine, which stand between marks.
fn without_names(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|letter| match letter {
            '\u{2066}' | '\u{2068}' => {
                depth += 1;
                false
            }
            '\u{2069}' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

fn complaint(text: &str) -> Option<&'static str> {
    let text = without_names(text);
    let mut depth = 0_i32;
    let mut word = String::new();
    for letter in text.chars().chain(" ".chars()) {
        if letter.is_ascii_alphabetic() {
            word.push(letter);
            continue;
        }
        if !word.is_empty() && !DATES.contains(&word.as_str()) {
            match depth {
                0 => return Some("stands outside the brackets"),
                // A single letter is an answer or a sign, such as the y of "y/n".
                _ if word.len() > 1 => return Some("has plain English inside the brackets"),
                _ => {}
            }
        }
        word.clear();
        match letter {
            '［' => depth += 1,
            '］' => depth -= 1,
            _ => {}
        }
    }
    (depth != 0).then_some("lost a bracket")
}

fn check(place: &str, value: &Value) {
    match value {
        Value::String(text) => {
            let complaint = complaint(text);
            assert!(complaint.is_none(), "{place} {}: {text}", complaint.unwrap_or_default());
        }
        Value::Array(values) => values.iter().for_each(|value| check(place, value)),
        Value::Object(fields) => {
            for (key, value) in fields {
                if !NOT_TEXTS.contains(&key.as_str()) {
                    check(&format!("{place}.{key}"), value);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn the_test_sees_english_that_no_locale_wrote() {
    for (text, expected) in [
        ("［Çļöçķ~~］", None),
        ("［Ţĥé \u{2068}Firefox\u{2069} ［ýéš~］ 5~~］", None),
        ("\u{2068}Firefox\u{2069}", None),
        ("［26 Nov 2026~］", None),
        ("Clock", Some("stands outside the brackets")),
        ("［Çļöçķ~~］: slow", Some("stands outside the brackets")),
        ("［Çļöçķ slow~~］", Some("has plain English inside the brackets")),
        ("［Çļöçķ", Some("lost a bracket")),
    ] {
        assert_eq!(complaint(text), expected, "{text}");
    }
}

#[test]
fn the_page_of_every_recorded_machine_is_in_brackets() {
    let (texts, policy) = (pseudo(), Policy::default());
    let it = view::organisation(&texts, None, None, [None; 3]);
    let again = CHECKS.iter().map(|check| (check.id, Again::Same)).collect();
    for (machine, facts) in machines() {
        let verdicts = diagnose::diagnose(&facts, &policy).verdicts;
        let changes: BTreeMap<ActionId, Vec<_>> =
            FIXES.iter().map(|fix| (*fix, diagnose::changes(*fix, &facts, &policy))).collect();
        for state in [None, Some(FixState::Working), Some(FixState::NotPermitted)] {
            let states =
                state.iter().flat_map(|state| FIXES.iter().map(|fix| (*fix, state.clone()))).collect();
            let fixes = Fixes { changes: changes.clone(), states, made: FIXES.to_vec() };
            for finished in [false, true] {
                let view = view::computer(
                    &texts,
                    &Computer {
                        facts: &facts,
                        verdicts: &verdicts,
                        checks_off: &[],
                        finished,
                        by_hand: &BTreeMap::new(),
                        again: &again,
                        fixes: &fixes,
                        account: None,
                        organisation: &it,
                    },
                );
                check(&machine, &serde_json::to_value(view).unwrap());
            }
        }
        let printed = view::check_text(&texts, &verdicts, &[], &it);
        printed.lines().for_each(|line| check(&machine, &Value::from(line)));
    }
}

#[test]
fn every_known_error_is_in_brackets() {
    let texts = pseudo();
    let it = view::organisation(&texts, None, None, [None; 3]);
    let verdicts = diagnose::diagnose(&machines().next().unwrap().1, &Policy::default()).verdicts;
    for entry in entries() {
        for certain in [true, false] {
            let found = Match { entry, score: 1.0, matched_by: MatchedBy::Code, codes: Vec::new(), certain };
            let view =
                view::look_up_view(&texts, &OwnErrors::default(), &[found], System::Linux, &verdicts, &it);
            check(entry.id, &serde_json::to_value(view).unwrap());
        }
    }
}

#[test]
fn fixed_words_and_the_page_that_sends_are_in_brackets() {
    let texts = pseudo();
    let words = serde_json::to_value(view::words(&texts)).unwrap();
    check("words", &words);
    assert!(words.as_object().unwrap().len() > 90);
    let rules = ["user", "mail", "ip", "no-such-rule"];
    let part = |name: &str| PartSource {
        name: name.to_owned(),
        bytes: 41_200,
        masked: rules.iter().map(|rule| ((*rule).to_owned(), 3)).collect(),
        left_out: false,
        optional: true,
    };
    let parts = [
        "summary.html",
        "summary.txt",
        "facts.json",
        "verdicts.json",
        "known-errors.json",
        "manifest.json",
        "contact.json",
        "note.txt",
    ];
    let parts: Vec<_> = parts.into_iter().map(part).collect();
    let failed = |code: &str| Some(Outcome::Failed { code: code.to_owned(), detail: String::new() });
    let saved = Some(Outcome::Saved { path: "/tmp/report.zip".to_owned() });
    let failures = ["no-space", "not-permitted", "not-found", "bug", "other"].map(failed);
    let at: jiff::Timestamp = "2026-11-26T06:05:00Z".parse().unwrap();
    let report = |state, code: Option<&str>| SentSource {
        reference: "EH-7K3F-92QX".to_owned(),
        state,
        bytes: 1_800_000,
        made_at: at,
        place: "reports.linden.example".to_owned(),
        code: code.map(str::to_owned),
        attempts: 2,
        at: Some(at),
        next_try_at: Some(at),
        is_here: true,
    };
    let sent = [
        report(SentState::Delivered, None),
        report(SentState::Waiting, Some("no-network")),
        report(SentState::Held, None),
        report(SentState::Refused, Some("too-large")),
    ];
    let on_its_way = Progress {
        reference: "EH-7K3F-92QX".to_owned(),
        done: 1_100_000,
        total: 1_800_000,
        pace: Some(240_000),
    };
    for outcome in failures.into_iter().chain([None, saved]) {
        for (organisation, place) in [(None, None), (Some("Linden IT"), Some("reports.linden.example"))] {
            for last in 0..sent.len() {
                let input = Send {
                    state: SendState::Ready,
                    reference: Some("EH-7K3F-92QX"),
                    organisation,
                    parts: &parts,
                    outcome: outcome.clone(),
                    place,
                    preparing: Some((12_000_000, 80_000_000, Some(3))),
                    progress: (last == 0).then(|| on_its_way.clone()),
                    last: Some("EH-7K3F-92QX"),
                    sent: &sent[last..],
                    notice: None,
                    phone: place.map(|_| "4357"),
                    to_fix: 2,
                    offset_minutes: 480,
                };
                let mut view = serde_json::to_value(view::send(&texts, &input)).unwrap();
                for part in view["parts"].as_array_mut().unwrap() {
                    part.as_object_mut().unwrap().remove("name");
                }
                check("send", &view);
            }
        }
    }
    for check_of_ours in CHECKS {
        let id = format!("check-{}", check_of_ours.id.as_str());
        check(&id, &Value::from(texts.text(&id, &[])));
    }
}
