//! Holds every language complete: same messages, same attributes, same variables, nothing left in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};
use jiff::Timestamp;

use super::*;

/// Messages that may read the same in another language: names, and units that are written alike everywhere.
const SAME_IN_EVERY_LANGUAGE: &[&str] = &[
    "window-product-name",
    "window-title",
    "size-kilobytes",
    "size-megabytes",
    "size-gigabytes",
    "size-terabytes",
    "duration-two-units",
];

/// What a test wants to know of a message.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    file: String,
    comment: String,
    /// By attribute name, the value under "".
    patterns: BTreeMap<String, String>,
    variables: BTreeSet<String>,
}

fn files(tag: &str) -> BTreeMap<String, &'static str> {
    let folder = LOCALES.get_dir(tag).unwrap_or_else(|| panic!("locales/{tag} is missing"));
    folder
        .files()
        .map(|file| {
            let name = file.path().file_name().unwrap().to_str().unwrap().to_owned();
            (name, file.contents_utf8().unwrap())
        })
        .collect()
}

fn messages(tag: &str) -> BTreeMap<String, Seen> {
    let mut all = BTreeMap::new();
    for (file, source) in files(tag) {
        let resource = parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("locales/{tag}/{file} does not parse: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let seen = seen(&file, &message);
                    if let Some(earlier) = all.insert(id.clone(), seen) {
                        panic!("{tag}: {id} stands twice, first in {}", earlier.file);
                    }
                }
                Entry::Junk { content } => panic!("locales/{tag}/{file} does not parse: {content}"),
                Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    all
}

fn seen(file: &str, message: &Message<&str>) -> Seen {
    let mut seen = Seen { file: file.to_owned(), ..Seen::default() };
    if let Some(comment) = &message.comment {
        seen.comment = comment.content.join("\n");
    }
    let value = message.value.iter().map(|value| ("", value));
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
    for (name, pattern) in value.chain(attributes) {
        let mut written = String::new();
        walk(pattern, &mut written, &mut seen.variables);
        seen.patterns.insert(name.to_owned(), written);
    }
    seen
}

fn walk(pattern: &Pattern<&str>, written: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => written.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                written.push_str("{}");
                variable(inline, variables);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, variables);
                for variant in variants {
                    walk(&variant.value, written, variables);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

fn others() -> impl Iterator<Item = &'static str> {
    languages().iter().map(|language| language.tag).filter(|tag| *tag != "en")
}

#[test]
fn every_folder_is_a_language_and_every_language_has_its_folder() {
    let folders: BTreeSet<&str> = LOCALES.dirs().filter_map(|dir| dir.path().to_str()).collect();
    let listed: BTreeSet<&str> = languages().iter().map(|language| language.tag).collect();
    assert_eq!(folders, listed);
}

#[test]
fn every_language_has_the_same_files_with_the_same_messages() {
    let english = messages("en");
    for tag in others() {
        assert!(files(tag).keys().eq(files("en").keys()), "{tag} has other files than en");
        let other = messages(tag);
        let place = |all: &BTreeMap<String, Seen>| -> BTreeSet<String> {
            all.iter().map(|(id, seen)| format!("{}: {id}", seen.file)).collect()
        };
        let (here, there) = (place(&english), place(&other));
        let missing: Vec<_> = here.difference(&there).collect();
        let extra: Vec<_> = there.difference(&here).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{tag} lacks {missing:?} and has besides {extra:?}");
        for (id, seen) in &english {
            let theirs = &other[id];
            assert!(
                seen.patterns.keys().eq(theirs.patterns.keys()),
                "{tag}: {id} has other attributes than en"
            );
            assert_eq!(seen.variables, theirs.variables, "{tag}: {id} has other variables than en");
        }
    }
}

#[test]
fn every_variable_is_explained_in_the_comment_of_its_message() {
    for language in languages() {
        for (id, seen) in messages(language.tag) {
            for variable in &seen.variables {
                let explained =
                    seen.comment.split(|c: char| !c.is_ascii_alphanumeric() && !"$-_".contains(c));
                assert!(
                    explained.into_iter().any(|word| word == format!("${variable}")),
                    "{}: {id} in {} does not explain ${variable}",
                    language.tag,
                    seen.file
                );
            }
        }
    }
}

#[test]
fn no_text_is_empty_and_no_id_is_written_otherwise_than_the_rest() {
    for language in languages() {
        for (id, seen) in messages(language.tag) {
            assert!(
                id.split('-').all(|word| !word.is_empty()
                    && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())),
                "{id} is not kebab-case"
            );
            for (attribute, text) in &seen.patterns {
                assert!(!text.trim().is_empty(), "{}: {id}.{attribute} is empty", language.tag);
            }
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    let english = messages("en");
    for tag in others() {
        for (id, seen) in messages(tag) {
            if SAME_IN_EVERY_LANGUAGE.contains(&id.as_str()) {
                continue;
            }
            for (attribute, text) in &seen.patterns {
                let same = english.get(&id).and_then(|english| english.patterns.get(attribute)) == Some(text);
                let has_words = text.chars().any(char::is_alphabetic);
                assert!(!same || !has_words, "{tag}: {id}.{attribute} reads as in English: {text}");
            }
        }
    }
}

#[test]
fn a_missing_text_is_loud_and_no_panic() {
    let texts = english();
    assert_eq!(texts.text("no-such-text", &[]), "⟦no-such-text⟧");
    assert_eq!(texts.attribute("window-product-name", "no-such-attribute", &[]), None);
    assert!(!texts.has("no-such-text"));
}

fn texts(tag: &str, isolation: Isolation) -> Texts {
    Texts::new(&find(tag).unwrap(), isolation)
}

fn english() -> Texts {
    texts("en", Isolation::Off)
}

fn chinese() -> Texts {
    texts("zh-TW", Isolation::Off)
}

#[test]
fn lengths_of_time_read_as_people_say_them() {
    for (seconds, expected) in [
        (0, "0 seconds"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute"),
        (90, "1 minute 30 seconds"),
        (179, "2 minutes 59 seconds"),
        (842, "14 minutes"),
        (3599, "1 hour"),
        (7500, "2 hours 5 minutes"),
        (3 * 3600 - 1, "3 hours"),
        (23 * 3600 + 2400, "1 day"),
        (86_400, "1 day"),
        (90_000, "1 day 1 hour"),
        (3 * 86_400, "3 days"),
        (400 * 86_400, "400 days"),
        (1200 * 86_400, "3 years"),
        (u64::MAX / 2, "292,471,208,678 years"),
    ] {
        assert_eq!(english().value(&Value::Duration(seconds)), expected, "{seconds}");
    }
    assert_eq!(chinese().value(&Value::Duration(7500)), "2 小時 5 分鐘");
}

#[test]
fn sizes_have_three_digits_at_most() {
    for (bytes, expected) in [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (41_200, "41 kB"),
        (999_960, "1 MB"),
        (1_812_345_678, "1.8 GB"),
        (149_000, "149 kB"),
        (12_000_000_000_000, "12 TB"),
        (u64::MAX, "18,446,744 TB"),
    ] {
        assert_eq!(english().value(&Value::Bytes(bytes)), expected, "{bytes}");
    }
}

#[test]
fn moments_are_told_in_the_computers_own_offset() {
    let at: Timestamp = "2026-11-26T06:05:00Z".parse().unwrap();
    let time = Value::Time { at, offset_minutes: 480 };
    let moment = Value::Moment { at, offset_minutes: 480 };
    assert_eq!(english().value(&time), "14:05 on Thursday");
    assert_eq!(chinese().value(&time), "星期四 14:05");
    assert_eq!(english().value(&moment), "26 Nov 2026, 14:05");
    assert_eq!(chinese().value(&moment), "2026年11月26日 14:05");
    assert_eq!(english().value(&Value::Date(at)), "26 Nov 2026");
    let nowhere = Value::Time { at, offset_minutes: i32::MAX };
    assert_eq!(english().value(&nowhere), "2026-11-26T06:05:00Z");
    for (minutes, expected) in [(0, "UTC"), (480, "UTC+8"), (-330, "UTC−5:30"), (345, "UTC+5:45")] {
        assert_eq!(english().value(&Value::UtcOffset(minutes)), expected);
    }
}

#[test]
fn lists_and_numbers_follow_the_language() {
    let list = Value::List(vec!["A".into(), "B".into(), "C".into()]);
    assert_eq!(english().value(&list), "A, B and C");
    assert_eq!(chinese().value(&list), "A、B和C");
    assert_eq!(english().text("duration-days", &[("count", Value::Number(12_345))]), "12,345 days");
    assert_eq!(english().value(&Value::Number(-3)), "-3");
}

#[test]
fn a_name_cannot_leave_its_place_in_the_sentence() {
    let hostile = Value::Text("ab\u{2069}\u{202e}c\nd".to_owned());
    assert_eq!(english().value(&hostile), "ab\u{fffd}\u{fffd}c\u{fffd}d");
    assert_eq!(texts("en", Isolation::On).value(&hostile), "\u{2068}ab\u{fffd}\u{fffd}c\u{fffd}d\u{2069}");
}

#[test]
fn the_fixed_words_of_the_page_are_whole() {
    let words = english().fixed("window-");
    assert!(words.contains(&("window-place-send".to_owned(), "Send to IT".to_owned())));
    assert!(words.iter().all(|(_, text)| !text.contains('⟦') && !text.contains('{')));
}

#[test]
fn a_text_of_its_own_shows_letter_by_letter_and_takes_the_place_of_ours() {
    let hostile = r#"{ $x } "quoted" \u0041 { -term } <b>"#;
    let own = OwnText {
        id: "window-title".to_owned(),
        text: hostile.to_owned(),
        attributes: vec![("meaning", "a\nb".to_owned())],
    };
    let texts = Texts::new(&find("en").unwrap(), Isolation::On).with_own(&[own]);
    for texts in [texts.isolated(Isolation::Off), texts] {
        assert_eq!(texts.text("window-title", &[]), hostile);
        assert_eq!(texts.attribute("window-title", "meaning", &[]).as_deref(), Some("a b"));
        assert!(!texts.text("window-places", &[]).contains('⟦'));
    }
}
