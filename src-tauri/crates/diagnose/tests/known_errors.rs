//! The catalogue against itself: every code, message and description finds its own entry; ordinary errors of other things find nothing.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test that tells its figures")]

use diagnose::{
    StepId,
    known_errors::{Entry, MatchedBy, Platform, entries, entry, look_up, step_actor},
};

fn ids(text: &str) -> Vec<&'static str> {
    look_up(text, None, 10).iter().map(|found| found.entry.id).collect()
}

/// The same code in the ways that people and logs write it.
fn spellings(code: &str) -> Vec<String> {
    let mut all = vec![code.to_owned(), format!(" {code}.")];
    let digits = code.strip_prefix("0x").filter(|digits| digits.len() == 8);
    if let Some(number) = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
        all.extend([code.to_lowercase(), code.to_uppercase(), format!("(0x{number:x})")]);
        if number >= 1 << 31 {
            all.extend([format!("{number}"), format!("{}", number.cast_signed())]);
            all.push(digits.unwrap().to_owned());
        }
    }
    if let Some(number) = code.strip_prefix("AADSTS") {
        all.extend([format!("aadsts {number}"), format!("AADSTS{number}: Something about it.")]);
    }
    all
}

#[test]
fn every_code_in_every_spelling_finds_its_entry_first() {
    let mut wrong = Vec::new();
    for known in entries() {
        for code in known.codes {
            for spelling in spellings(code) {
                let found = ids(&spelling);
                let owners = entries().iter().filter(|entry| entry.codes.contains(code)).count();
                if !found.iter().take(owners).any(|id| *id == known.id) {
                    wrong.push(format!("{spelling:?} of {}: {found:?}", known.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them: {wrong:#?}", wrong.len());
}

#[test]
fn every_message_finds_an_owner_first_and_its_own_entry_among_ten() {
    let mut wrong = Vec::new();
    for known in entries() {
        for message in known.messages {
            let found = ids(message);
            // The same words with other capitals or quotes are the same message; a code can be a message as well.
            let plain = |text: &str| text.to_lowercase().replace('’', "'").replace("can't", "cannot");
            let same = |other: &&str| plain(other) == plain(message);
            let owns = |entry: &Entry| entry.messages.iter().any(same) || entry.codes.contains(message);
            let first_owns = found.first().is_some_and(|id| owns(entry(id).unwrap()));
            if !first_owns || !found.contains(&known.id) {
                wrong.push(format!("{message:?} of {}: {found:?}", known.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them: {wrong:#?}", wrong.len());
}

#[test]
fn steps_and_checks_of_every_entry_exist() {
    for known in entries() {
        assert!(!known.steps.is_empty() && !known.sources.is_empty(), "{}", known.id);
        for step in known.steps {
            assert!(StepId::from_id(step).is_some() || step_actor(step).is_some(), "{}: {step}", known.id);
        }
    }
}

/// What people paste that is none of our business.
const OTHER_THINGS: &[&str] = &[
    "",
    "   ",
    "hello",
    "The printer is out of paper",
    "Windows cannot connect to the printer. Operation failed with error 0x0000011b",
    "Your PC ran into a problem and needs to restart. Stop code: CRITICAL_PROCESS_DEATH",
    "Outlook cannot open the set of folders",
    "0x00007ff6a1b2c3d4",
    "e83c5163316f89bfbde7d9ab23ca2e25604af290",
    "The application was unable to start correctly (0xc0000142)",
    "segmentation fault (core dumped)",
    "npm ERR! code ELIFECYCLE",
    "how do I change my wallpaper",
    "螢幕亮度無法調整",
    "Das Dokument konnte nicht gedruckt werden",
    "192.168.1.1",
    "+49 30 1234567",
];

#[test]
fn errors_of_other_things_find_nothing() {
    let found: Vec<_> =
        OTHER_THINGS.iter().map(|text| (text, ids(text))).filter(|(_, ids)| !ids.is_empty()).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_generic_code_needs_context_inside_a_longer_text_and_none_alone() {
    let Some(known) =
        entries().iter().find(|entry| entry.generic && entry.codes.iter().any(|code| code.starts_with("0x")))
    else {
        return;
    };
    let code = known.codes[0];
    let alone = look_up(code, None, 10);
    assert!(alone.iter().any(|found| found.entry.id == known.id && !found.certain), "{alone:?}");
    assert!(!ids(&format!("The backup of drive D ended with {code} at noon")).contains(&known.id));
    assert!(ids(&format!("Intune enrollment ended with {code} at noon")).contains(&known.id));
}

#[test]
fn a_named_platform_comes_first_and_hides_nothing() {
    for known in entries().iter().filter(|entry| !entry.codes.is_empty()).take(50) {
        let found = look_up(known.codes[0], Some(known.platforms[0]), 10);
        assert!(found.iter().any(|found| found.entry.id == known.id));
        assert_eq!(found[0].matched_by, MatchedBy::Code);
    }
    assert_eq!(Platform::from_id("ios"), Some(Platform::Ios));
}

#[test]
fn hostile_text_is_looked_at_for_a_bounded_time() {
    let long = "0x8018 ".repeat(200_000);
    let marks = "\u{202e}\u{200f}0x80180014\u{0}\u{7}".repeat(10);
    assert!(ids(&long).len() <= 10);
    assert!(ids(&"a".repeat(1 << 20)).is_empty());
    assert_eq!(ids(&marks).is_empty(), entry("win-menroll-0x80180014").is_none());
}

/// What should come first for each query, and the query.
fn queries(file: &'static str) -> impl Iterator<Item = (Vec<&'static str>, &'static str)> {
    let lines = file.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| {
        let mut columns = line.split('\t');
        let expected = columns.next().unwrap_or_default();
        let expected = expected.split(',').filter(|id| *id != "-").collect();
        (expected, columns.next().unwrap_or_default())
    })
}

/// Asks everything of the file: at least this many per cent right at first, fewer than that many wrong first answers of all.
fn ask(file: &'static str, least_first: usize, most_false: usize) {
    let (mut asked, mut first, mut among_three, mut all, mut false_answers) = (0, 0, 0, 0, 0);
    let mut wrong = Vec::new();
    for (expected, query) in queries(file) {
        let found = ids(query);
        all += 1;
        let is_right = |id: &&str| expected.contains(id);
        let is_first = found.first().is_some_and(is_right);
        if !expected.is_empty() {
            asked += 1;
            first += usize::from(is_first);
            among_three += usize::from(found.iter().take(3).any(is_right));
        }
        false_answers += usize::from(!found.is_empty() && !is_first);
        if (expected.is_empty() && !found.is_empty()) || (!expected.is_empty() && !is_first) {
            wrong
                .push(format!("{query:?}: {:?}, not {expected:?}", found.iter().take(3).collect::<Vec<_>>()));
        }
    }
    println!(
        "first {first}/{asked}, among three {among_three}/{asked}, false answers {false_answers}/{all}: {wrong:#?}"
    );
    assert!(first * 100 >= asked * least_first, "first {first} of {asked}: {wrong:#?}");
    assert!(false_answers * 100 < all * most_false, "false answers {false_answers} of {all}: {wrong:#?}");
}

#[test]
fn what_people_really_ask_is_answered_right_or_not_at_all() {
    ask(include_str!("queries.tsv"), 95, 3);
}

#[test]
fn what_people_say_in_their_own_words_is_mostly_understood() {
    ask(include_str!("descriptions.tsv"), 85, 6);
}

/// A message as it arrives: how, and which share of them finds an owner first.
type Arrival = (&'static str, fn(&str) -> String, usize);

const ARRIVALS: &[Arrival] = &[
    ("in capitals", |text| text.to_uppercase(), 97),
    ("with curly quotes", |text| text.replace('\'', "\u{2019}"), 97),
    (
        "in a log line",
        |text| {
            format!("2026-11-24 10:00:00 [ERR] pid=4711 {text} (corr 6a1b2c3d-0000-4e5f-8a9b-0c1d2e3f4a5b)")
        },
        96,
    ),
    ("with two letters of its longest word changed round", swapped, 95),
    ("cut off after three quarters", |text| text.chars().take(text.chars().count() * 3 / 4).collect(), 85),
];

fn swapped(text: &str) -> String {
    let longest = text.split(' ').max_by_key(|word| word.chars().count()).unwrap_or_default();
    let mut letters: Vec<char> = longest.chars().collect();
    if letters.len() > 5 {
        letters.swap(2, 3);
    }
    text.replacen(longest, &letters.into_iter().collect::<String>(), 1)
}

#[test]
fn messages_are_found_as_people_and_logs_spoil_them() {
    let plain = |text: &str| text.to_lowercase().replace('’', "'").replace("can't", "cannot");
    let all: Vec<&str> =
        entries().iter().flat_map(|entry| entry.messages).copied().filter(|text| text.len() >= 25).collect();
    for (how, spoil, least) in ARRIVALS {
        let finds = |text: &&&str| {
            let owns =
                |id: &&str| entry(id).unwrap().messages.iter().any(|message| plain(message) == plain(text));
            ids(&spoil(text)).first().is_some_and(owns)
        };
        let found = all.iter().filter(finds).count();
        println!("{how}: {found} of {}", all.len());
        assert!(found * 100 >= all.len() * least, "{how}: {found} of {}", all.len());
    }
}
