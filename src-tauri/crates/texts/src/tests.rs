//! Holds every language complete: same messages, same attributes, same variables, nothing left in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser,
};
use include_dir::{Dir, include_dir};
use jiff::Timestamp;

use super::*;

/// The files as they are, with the comments that translators read.
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// Messages that may read the same in another language: names, and units that are written alike everywhere.
const SAME_IN_EVERY_LANGUAGE: &[&str] = &[
    "window-product-name",
    "window-title",
    "window-look-up-platform-macos",
    "window-look-up-platform-linux",
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
    /// The keys of each selection.
    selections: Vec<BTreeSet<String>>,
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
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                seen.selections.push(keys.collect());
            }
        }
    }
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
fn what_counts_has_a_form_for_every_plural_of_its_language() {
    for language in languages() {
        let rules = plural::rules(language).unwrap();
        let needed: BTreeSet<&str> = rules.categories().map(plural::name).collect();
        for (id, seen) in messages(language.tag) {
            for keys in &seen.selections {
                let covers = |name: &str| {
                    let exact = [("zero", "0"), ("one", "1"), ("two", "2")];
                    keys.contains(name)
                        || exact.iter().any(|(plural, number)| *plural == name && keys.contains(*number))
                };
                let missing: Vec<_> = needed.iter().filter(|name| !covers(name)).collect();
                assert!(missing.is_empty(), "{}: {id} has no form for {missing:?}", language.tag);
                let names = keys.iter().filter(|key| !key.chars().all(|c| c.is_ascii_digit()));
                let useless: Vec<_> = names.filter(|key| !needed.contains(key.as_str())).collect();
                assert!(useless.is_empty(), "{}: {id} never uses {useless:?}", language.tag);
            }
        }
    }
}

#[test]
fn no_invisible_mark_is_written_into_a_locale() {
    for language in languages() {
        for (id, seen) in messages(language.tag) {
            for text in seen.patterns.values() {
                let mark = text.chars().find(|c| {
                    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                });
                assert_eq!(mark, None, "{}: {id}; the program sets them where they belong", language.tag);
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

fn arabic() -> Texts {
    texts("ar", Isolation::Off)
}

#[test]
fn arabic_counts_in_six_forms() {
    for (count, expected) in [
        (1, "أمر واحد يحتاج إلى إصلاح على هذا الكمبيوتر"),
        (2, "أمران يحتاجان إلى إصلاح على هذا الكمبيوتر"),
        (3, "٣ أمور تحتاج إلى إصلاح على هذا الكمبيوتر"),
        (10, "١٠ أمور تحتاج إلى إصلاح على هذا الكمبيوتر"),
        (11, "١١ أمرًا يحتاج إلى إصلاح على هذا الكمبيوتر"),
        (99, "٩٩ أمرًا يحتاج إلى إصلاح على هذا الكمبيوتر"),
        (100, "١٠٠ أمر يحتاج إلى إصلاح على هذا الكمبيوتر"),
        (103, "١٠٣ أمور تحتاج إلى إصلاح على هذا الكمبيوتر"),
    ] {
        assert_eq!(arabic().text("computer-headline-yours", &[("count", Value::Number(count))]), expected);
    }
    let masked = |count| arabic().text("send-masked", &[("count", Value::Number(count))]);
    assert_eq!(masked(0), "لم يلزم تمويه شيء فيه.");
    assert!(masked(12_345).starts_with("١٢٬٣٤٥ عنصرًا مموَّهًا"), "{}", masked(12_345));
}

#[test]
fn arabic_writes_lengths_of_time_and_sizes_in_words_with_its_own_digits() {
    for (seconds, expected) in [
        (0, "٠ ثانية"),
        (1, "ثانية واحدة"),
        (2, "ثانيتين"),
        (3, "٣ ثوانٍ"),
        (11, "١١ ثانية"),
        (842, "١٤ دقيقة"),
        (7500, "ساعتين و٥ دقائق"),
        (90_000, "يوم واحد وساعة واحدة"),
        (3 * 86_400, "٣ أيام"),
        (11 * 86_400, "١١ يومًا"),
        (100 * 86_400, "١٠٠ يوم"),
        (1200 * 86_400, "٣ سنوات"),
    ] {
        assert_eq!(arabic().value(&Value::Duration(seconds)), expected, "{seconds}");
    }
    assert_eq!(arabic().value(&Value::Bytes(1_800_000)), "١٫٨ ميغابايت");
    assert_eq!(arabic().value(&Value::Bytes(3)), "٣ بايتات");
    assert_eq!(arabic().value(&Value::Number(1_234_567)), "١٬٢٣٤٬٥٦٧");
}

#[test]
fn arabic_writes_moments_and_lists_as_it_is_read() {
    let at: Timestamp = "2026-11-26T06:05:00Z".parse().unwrap();
    let time = Value::Time { at, offset_minutes: 480 };
    assert_eq!(arabic().value(&time), "١٤:٠٥ يوم الخميس");
    assert_eq!(arabic().value(&Value::Moment { at, offset_minutes: 480 }), "٢٦ نوفمبر ٢٠٢٦، ١٤:٠٥");
    let list = |names: &[&str]| arabic().value(&Value::List(names.iter().map(ToString::to_string).collect()));
    assert_eq!(list(&["A", "B"]), "A وB");
    assert_eq!(list(&["A", "B", "C"]), "A وB وC");
    let on_screen = texts("ar", Isolation::On);
    assert_eq!(on_screen.value(&Value::UtcOffset(-330)), "\u{2066}UTC−5:30\u{2069}");
}

#[test]
fn a_latin_word_keeps_its_order_on_an_arabic_screen_and_has_no_marks_in_a_file() {
    let variables = [("argument", Value::from("--bogus")), ("value", Value::from(""))];
    assert_eq!(
        texts("ar", Isolation::On).text("cli-error-unknown-argument", &variables),
        "«\u{2068}--bogus\u{2069}» ليس خيارًا لهذا الأمر؛ يعرض \u{2066}--help\u{2069} كل الخيارات."
    );
    let in_a_file = arabic().text("cli-error-unknown-argument", &variables);
    assert_eq!(in_a_file, "«--bogus» ليس خيارًا لهذا الأمر؛ يعرض --help كل الخيارات.");
    let words = texts("ar", Isolation::On).fixed("window-look-up-platform-windows");
    assert_eq!(words[0].1, "كمبيوتر \u{2066}Windows\u{2069}");
}

#[test]
fn the_pseudo_locale_is_english_in_brackets_and_longer() {
    let pseudo = texts("en-XA", Isolation::Off);
    let (first, last) = pseudo::BRACKETS;
    for (id, text) in english().fixed("") {
        let strange = pseudo.text(&id, &[]);
        assert!(strange.starts_with(first) && strange.ends_with(last), "{id}: {strange}");
        assert!(strange.chars().count() * 3 >= text.chars().count() * 4, "{id}: {strange}");
    }
    let count = |count| pseudo.text("computer-headline-yours", &[("count", Value::Number(count))]);
    assert_eq!(count(1), "［1 ţĥîñĝ ţö ƒîẋ öñ ţĥîš çöɱþûţéŕ~~~~~~~~~~~］");
    assert!(count(12_345).starts_with("［12,345 ţĥîñĝš"), "{}", count(12_345));
    assert_eq!(
        pseudo.text("step-use-address-of-domain", &[("expected", Value::from("linden.example"))]),
        "［Šîĝñ îñ ŵîţĥ ýöûŕ åđđŕéšš ţĥåţ éñđš îñ linden.example~~~~~~~~~~~~~~］"
    );
    assert!(pseudo.attribute("step-restart-computer", "hint", &[]).unwrap().starts_with('［'));
    assert_eq!(pseudo.fixed("window-").len(), english().fixed("window-").len());
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
    assert_eq!(chinese().value(&list), "A、B 和 C");
    assert_eq!(texts("zh-TW", Isolation::On).value(&list).replace(['\u{2068}', '\u{2069}'], ""), "A、B 和 C");
    let chinese_names = Value::List(vec!["時鐘".into(), "Wi-Fi".into(), "磁碟".into()]);
    assert_eq!(chinese().value(&chinese_names), "時鐘、Wi-Fi 和磁碟");
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
    let own = |id: &str, text: &str| OwnText { id: id.to_owned(), text: text.to_owned() };
    let texts = Texts::new(&find("en").unwrap(), Isolation::On);
    let texts = texts.with_own(&[own("window-title", hostile), own("own-error.meaning", "a\nb")]);
    for texts in [texts.isolated(Isolation::Off), texts] {
        assert_eq!(texts.text("window-title", &[]), hostile);
        assert_eq!(texts.attribute("own-error", "meaning", &[]).as_deref(), Some("a b"));
        assert!(
            texts.has("own-error.meaning") && texts.has("window-title") && !texts.has("window-title.none")
        );
        assert!(texts.fixed("window-").contains(&("window-title".to_owned(), hostile.to_owned())));
        assert!(!texts.text("window-places", &[]).contains('⟦'));
    }
}
