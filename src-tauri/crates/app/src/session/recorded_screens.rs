//! Screens of recorded machines, for the page without the program behind it: checked in at `ui/fake/screens.json` and compared here, so
//! that what the page is tested and pictured with is what a session shows.
//!
//! `SCREENS_FOLDER=… cargo test -p app` writes those of every language there, for pictures.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use diagnose::{ActionId, CheckId, StepId, known_errors::OwnErrors};
use facts::{Answer, Fact, FactId, Facts, Seen};
use serde_json::{Value, json};
use texts::{Isolation, Language, Texts};
use view::{Again, FixState, Screen};

use super::{ReportState, State};
use crate::{
    RecordingError, Start,
    delivering::Sendings,
    replaying::{KeyTrouble, Recorded, Recording},
    scanning,
    scanning::Logs,
    settings::Settings,
    visiting::Visit,
};

mod sendings;

const CHECKED_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/fake/screens.json");

/// Written into a log on the page of errors, beside names that must not be seen.
const LOG: &str = "2026-11-24 13:49:10 MDM enroll: server certificate not valid (0x80180010) for anna@contoso.example\n\
                   2026-11-24 13:31:02 Error: Ubuntu 24.10 is not supported. Supported versions: 22.04, 24.04\n";

/// What is typed on the page of errors: (platform, text).
const TYPED: &[(Option<&str>, &str)] = &[
    (None, "Something went wrong (0x801c0003)"),
    (None, "0x80180014"),
    (None, "There was a certificate error"),
    (None, "the printer is out of paper"),
    (Some("ios"), ""),
    (Some("android"), ""),
    (Some("windows"), ""),
];

fn machine_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/machines/{name}.json"))
}

fn machine(name: &str) -> Facts {
    Facts::read(&doors::file::read_text(&machine_file(name), 1024 * 1024).unwrap()).unwrap()
}

/// A machine with one fact of another one.
fn with(mut facts: Facts, other: &str, id: FactId) -> Facts {
    facts.facts.take(&machine(other).facts, id);
    facts
}

/// The person said that the time zone is right.
fn answered(mut facts: Facts) -> Facts {
    let mut answers = facts.facts.answers.fact.known().cloned().unwrap_or_default();
    answers.by_check.insert("time-zone".to_owned(), Answer { yes: true, at: facts.taken_at });
    facts.facts.answers = Seen::bare(Fact::Known(answers));
    facts
}

/// A Windows computer on which nothing is wrong.
fn fine() -> Facts {
    answered(machine("windows-healthy"))
}

/// Two problems for the person, two for IT, one that could not be looked at.
fn many() -> Facts {
    let facts = answered(machine("windows-problems"));
    with(facts, "windows-all-unknown", FactId::SecurityChip)
}

/// IT's own name, colour and contact.
fn policy(named: bool) -> policy::Loaded {
    let mut loaded = policy::Loaded::default();
    if named {
        loaded.source = Some("/etc/enrollment-helper/policy.toml".to_owned());
        let organisation = &mut loaded.policy.organisation;
        organisation.name = Some("Linden IT".to_owned());
        organisation.contact.phone = Some("+1 555 0143 57".to_owned());
        organisation.contact.mail = Some("it@linden.example".to_owned());
        organisation.contact.hours = Some("Mon–Fri, 8:00–18:00".to_owned());
    }
    loaded
}

fn state(language: &Language, facts: Facts, policy: policy::Loaded) -> State {
    let texts = Texts::new(language, Isolation::On);
    State {
        drawn: 0,
        start: Start { policy, settings: Settings::default(), texts, own_errors: OwnErrors::default() },
        facts,
        checking: false,
        checking_again: false,
        again: BTreeMap::new(),
        guide: None,
        by_hand: BTreeMap::new(),
        fixes: BTreeMap::new(),
        made: Vec::new(),
        report: ReportState::Empty,
        sendings: Sendings::default(),
        logs: Logs::default(),
        recording: Recording::None,
        visit: Visit::default(),
    }
}

/// Every state, by name.
fn states(language: &Language) -> Vec<(&'static str, State)> {
    let named = |facts| state(language, facts, policy(true));
    let mut checking = named(many());
    checking.checking = true;
    // What the network tells has not landed.
    let blank = probe::begin("0.1.0");
    for id in FactId::ALL
        .iter()
        .filter(|id| id.as_str().starts_with("network.") || id.as_str().starts_with("enrollment."))
    {
        checking.facts.facts.take(&blank.facts, *id);
    }
    let mut beginning = named(many());
    beginning.checking = true;
    for id in FactId::ALL {
        beginning.facts.facts.take(&blank.facts, *id);
    }
    // The same on every system: this one's own blank has other checks.
    let mut first = state(language, beginning.facts.clone(), policy(false));
    first.checking = true;
    let mut purple = policy(true);
    purple.policy.organisation.colour = Some("#6b2fa0".to_owned());
    let mut broken = policy(true);
    broken.problems.push(policy::Problem {
        code: policy::ProblemCode::WrongValue,
        place: broken.source.clone().unwrap_or_default(),
        line: Some(12),
        key: Some("organisation.colour".to_owned()),
        detail: "\"blue\"".to_owned(),
        allowed: Some(policy::Kind::Colour),
    });
    broken.trial = true;
    let clock = || answered(machine("windows-problems"));
    let mut still = named(clock());
    still.again.insert(CheckId::ClockAccuracy, Again::Same);
    let mut looking = named(clock());
    looking.again.insert(CheckId::ClockAccuracy, Again::Looking);
    let mut by_hand = named(clock());
    by_hand.by_hand.insert((CheckId::ClockAccuracy, StepId::OpenDateSettings), "by-hand-other".to_owned());
    let fixing = |fix| {
        let mut state = named(machine("linux-clock-slow"));
        state.fixes.insert(ActionId::SwitchOnAutomaticTime, fix);
        state
    };
    let mut made = named(fine());
    made.made = vec![ActionId::SwitchOnAutomaticTime, ActionId::SetDefaultBrowser];
    let mut replayed = named(fine());
    replayed.recording =
        Recording::Shown(Arc::new(Recorded::read(&machine_file("windows-problems"), None).unwrap()));
    let recording = |recording| {
        let mut state = named(fine());
        state.recording = recording;
        state
    };
    let sealed = || PathBuf::from("enrollment-report-EH-7K3F-92QX.ehreport");
    let damaged = RecordingError::Damaged { path: sealed(), detail: String::new() };
    vec![
        ("first-start", first),
        ("beginning", beginning),
        ("checking", checking),
        ("fine", named(fine())),
        ("no-policy", state(language, many(), policy(false))),
        ("one", named(answered(machine("windows-brave")))),
        ("many", named(many())),
        ("colour", state(language, many(), purple)),
        ("only-it", named(answered(machine("windows-other-service")))),
        ("unknown", named(answered(machine("windows-certificates-not-readable")))),
        ("nothing-told", named(machine("linux-all-unknown"))),
        ("question", named(machine("windows-zone-asked"))),
        ("account", named(answered(machine("windows-no-account")))),
        ("no-network", named(answered(machine("linux-no-network")))),
        ("policy-broken", state(language, fine(), broken)),
        ("still", still),
        ("looking-again", looking),
        ("by-hand", by_hand),
        ("fix", named(machine("linux-clock-slow"))),
        ("fix-working", fixing(FixState::Working)),
        ("fix-not-permitted", fixing(FixState::NotPermitted)),
        ("fix-failed", fixing(FixState::Failed("os error 13".to_owned()))),
        ("made", made),
        ("recording", replayed),
        ("recording-opening", recording(Recording::Opening(sealed()))),
        ("recording-unsealing", recording(Recording::Unsealing(sealed()))),
        ("recording-sealed", recording(Recording::Sealed(sealed(), None))),
        ("recording-other-key", recording(Recording::Sealed(sealed(), Some(KeyTrouble::Other)))),
        ("recording-no-key", recording(Recording::Sealed(sealed(), Some(KeyTrouble::Unusable)))),
        ("recording-key-alone", recording(Recording::KeyAlone)),
        ("recording-failed", recording(Recording::Failed(sealed(), damaged))),
    ]
}

/// A log searched, with its folder named as every run names it.
fn logs(language: &Language, folder: &Path) -> [Value; 2] {
    let log = folder.join("enrollment.log");
    doors::file::write(&log, LOG.as_bytes()).unwrap();
    let mut searching = state(language, many(), policy(true));
    let stop = searching.logs.begin(true);
    searching.logs.progress(12_000_000, 80_000_000);
    let mut found = state(language, many(), policy(true));
    found.logs.begin(true);
    let scanned = scanning::scan(vec![log], &policy(true), None, &mut |_, _| true);
    found.logs.end(scanned);
    drop(stop);
    [&searching, &found].map(|state| {
        let mut logs = state.screen().logs;
        for found in &mut logs.found {
            // The path stands last of what is set apart.
            let (begin, end) =
                (found.place.rfind('\u{2068}').unwrap(), found.place.rfind('\u{2069}').unwrap());
            found
                .place
                .replace_range(begin + '\u{2068}'.len_utf8()..end, "/home/<user-1>/logs/enrollment.log");
        }
        serde_json::to_value(logs).unwrap()
    })
}

/// Words once, every screen without them, and what is found for what is typed.
fn document(language: &Language, folder: &Path) -> Value {
    let mut screens = serde_json::Map::new();
    let mut words = Value::Null;
    for (name, state) in states(language) {
        let mut screen = serde_json::to_value(state.screen()).unwrap();
        words = screen["words"].take();
        screens.insert(name.to_owned(), screen);
    }
    let sending = state(language, many(), policy(true));
    let to_fix = sending.screen().computer.problems.iter().filter(|problem| problem.actor == "user").count();
    for (name, send) in sendings::sends(&sending.start.texts, to_fix) {
        let mut screen = serde_json::to_value(Screen { send, ..sending.screen() }).unwrap();
        screen["words"].take();
        screens.insert(name.to_owned(), screen);
    }
    let here = state(language, many(), policy(true));
    let look_ups: serde_json::Map<String, Value> = TYPED
        .iter()
        .map(|(platform, text)| {
            let known = platform.and_then(diagnose::known_errors::Platform::from_id);
            let own = OwnErrors::default();
            let found = match (text.is_empty(), known) {
                (true, Some(platform)) => own.browse(platform).into_iter().take(12).collect(),
                (_, known) => own.look_up(text, known, super::MOST_ANSWERS),
            };
            let key = format!("{}|{text}", platform.unwrap_or_default());
            (key, serde_json::to_value(here.look_up(&found)).unwrap())
        })
        .collect();
    let [searching, found] = logs(language, folder);
    json!({ "words": words, "screens": screens, "lookUps": look_ups, "logs": { "searching": searching, "found": found } })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_that_the_page_is_tested_with_are_what_a_session_shows() {
    let folder = std::env::var_os("SCREENS_FOLDER").map(PathBuf::from);
    // English is compared; the others are for who asks for them.
    let pseudo = texts::find("en-XA").unwrap();
    let wanted: Vec<Language> = texts::languages().iter().chain([&pseudo]).copied().collect();
    let wanted: Vec<Language> =
        wanted.into_iter().filter(|one| one.tag == "en" || folder.is_some()).collect();
    let written = tokio::task::spawn_blocking(move || {
        let logs = tempfile::tempdir().unwrap();
        let text = |language: &Language| {
            serde_json::to_string_pretty(&document(language, logs.path())).unwrap() + "\n"
        };
        wanted.iter().map(|language| (language.tag, text(language))).collect::<BTreeMap<_, _>>()
    })
    .await
    .unwrap();
    if let Some(folder) = folder {
        for (tag, text) in &written {
            doors::file::write(&folder.join(format!("{tag}.json")), text.as_bytes()).unwrap();
        }
    }
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        doors::file::write(Path::new(CHECKED_IN), written["en"].as_bytes()).unwrap();
    }
    let checked_in = doors::file::read_text(Path::new(CHECKED_IN), 8 * 1024 * 1024).unwrap_or_default();
    let same = checked_in.replace("\r\n", "\n") == written["en"];
    assert!(same, "ui/fake/screens.json is old: UPDATE_GENERATED=1 cargo test -p app");
}
