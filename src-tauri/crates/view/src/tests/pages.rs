//! Documents, terminal and summary: complete, in the contract's shape, and safe against what machines and people write.

use diagnose::CheckId;

use super::*;
use crate::*;

const HOSTILE: &str = "<script>alert('x')</script>\u{202e}&\"\u{1b}[2J";

fn problems() -> Diagnosis {
    diagnosis(&[
        clock_slow(),
        browser_unfit(),
        managed_elsewhere(),
        hidden(CheckId::TimeSync, CheckId::ClockAccuracy),
        unseen(CheckId::NameResolution),
        not_built(CheckId::Vbscript),
        Verdict::not_applicable(CheckId::Keyring),
    ])
}

fn summary<'a>(facts: &'a Facts, diagnosis: &'a Diagnosis, parts: &'a [SummaryPart]) -> Summary<'a> {
    Summary {
        reference: "EH-7K3F-92QX",
        facts,
        diagnosis,
        policy: None,
        note: Some(HOSTILE),
        contact: None,
        parts,
        masked: &[],
    }
}

fn hostile_part() -> SummaryPart {
    SummaryPart {
        name: HOSTILE.to_owned(),
        kept: 1_100_000,
        present: Some(4_000_000),
        masked: 291,
        outcome: PartOutcome::Failed(HOSTILE.to_owned()),
    }
}

#[test]
fn the_document_has_all_checks_in_order_and_exactly_the_contracts_keys() {
    let diagnosis = problems();
    let document = check_document(&texts("en"), &machine(), None, &diagnosis);
    let json = serde_json::to_value(&document).unwrap();
    let keys =
        |value: &serde_json::Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(
        keys(&json),
        ["schema", "program", "taken_at", "lang", "headline", "policy", "device", "counts", "verdicts"]
    );
    assert_eq!(keys(&json["device"]), ["system", "name", "version", "architecture"]);
    assert_eq!(keys(&json["counts"]), ["pass", "attention", "fail", "unknown", "not_applicable"]);
    assert_eq!(
        keys(&json["verdicts"][0]),
        [
            "check",
            "status",
            "title",
            "detail",
            "hidden_by",
            "evidence",
            "steps",
            "known_errors",
            "milliseconds"
        ]
    );
    assert_eq!(keys(&json["verdicts"][0]["steps"][0]), ["actor", "text", "action"]);
    assert_eq!(json["verdicts"][0]["steps"][0]["action"], "open-date-settings");
    assert_eq!(json["taken_at"], "2026-11-26T05:51:00Z");
    assert_eq!(json["headline"], "2 things to fix on this computer");
    let checks: Vec<&str> = document.verdicts.iter().map(|verdict| verdict.check).collect();
    let table: Vec<&str> = CheckId::ALL.iter().map(|check| check.as_str()).collect();
    assert_eq!(checks, table);
    assert_eq!(document.verdicts[2].hidden_by, Some("clock-accuracy"));
    assert_eq!(document.verdicts[2].status, "unknown");
}

#[test]
fn the_terminal_says_everything_and_sends_no_control_characters() {
    for language in texts::languages() {
        let texts = texts(language.tag);
        let it = organisation(&texts, None, None, [None; 3]);
        let diagnosis = problems();
        let printed = check_text(&texts, &diagnosis.verdicts, &[], &it);
        assert!(printed.starts_with(&headline(&texts, &diagnosis.verdicts)));
        assert!(printed.chars().all(|c| c == '\n' || !c.is_control()));
        for sign in ["✗ ", "! ", "? ", "✓ ", "– ", "  1. ", "  3. "] {
            assert!(printed.contains(sign), "{sign} is missing in\n{printed}");
        }
        let only = check_text(&texts, &diagnosis.verdicts, &[CheckId::DefaultBrowser], &it);
        assert!(only.contains("! ") && !only.contains("✗ "));
    }
}

#[test]
fn nothing_that_a_machine_or_a_person_writes_becomes_markup() {
    let facts = machine();
    let mut diagnosis = problems();
    diagnosis.verdicts[0].evidence.insert(HOSTILE.to_owned(), HOSTILE.into());
    let parts = [hostile_part()];
    let mut summary = summary(&facts, &diagnosis, &parts);
    summary.contact = Some(HOSTILE);
    summary.reference = HOSTILE;
    let page = summary_html(&texts("en"), &texts("zh-TW"), &summary);
    assert!(!page.contains("<script") && !page.contains("alert('x')"));
    assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\u{fffd}&amp;&quot;\u{fffd}[2J"));
    assert!(page.chars().all(|c| c == '\n' || !(c.is_control() || c == '\u{202e}')));
    let text = summary_text(&texts("en"), &texts("zh-TW"), &summary);
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn the_page_needs_nothing_beside_itself() {
    let (facts, diagnosis) = (machine(), problems());
    let page = summary_html(&texts("en"), &texts("en"), &summary(&facts, &diagnosis, &[]));
    for outside in ["http://", "https://", "src=", "href=", "url(", "@import", "javascript:"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn tags_are_closed_in_the_order_they_were_opened() {
    let (facts, diagnosis) = (machine(), problems());
    let parts = [hostile_part()];
    let page = summary_html(&texts("en"), &texts("zh-TW"), &summary(&facts, &diagnosis, &parts));
    let mut open = Vec::new();
    for tag in page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(closing) => assert_eq!(open.pop(), Some(closing), "{tag}"),
            None if ["!DOCTYPE", "meta", "br"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_persons_words_stand_beside_its_language_only_where_it_is_another() {
    let (facts, diagnosis) = (machine(), problems());
    let summary = summary(&facts, &diagnosis, &[]);
    let both = summary_html(&texts("en").isolated(Isolation::On), &texts("zh-TW"), &summary);
    assert!(both.contains("<p lang=\"zh-Hant-TW\" dir=\"ltr\">這部電腦有 2 件事需要修正</p>"));
    assert!(both.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(!summary_html(&texts("en"), &texts("en"), &summary).contains("zh-Hant-TW"));
}

#[test]
fn its_own_problems_come_first_on_its_page() {
    let (facts, diagnosis) = (machine(), problems());
    let page = summary_text(&texts("en"), &texts("en"), &summary(&facts, &diagnosis, &[]));
    let place =
        |check: &str| page.find(&format!("\n  {check}\n")).unwrap_or_else(|| panic!("{check} in\n{page}"));
    assert!(place("existing-enrollment") < place("clock-accuracy"));
    assert!(place("clock-accuracy") < place("default-browser"));
    assert!(place("default-browser") < place("name-resolution"));
    assert!(page.contains("explains time-sync"));
    assert!(page.contains("Not looked at by this version: 1\n  vbscript"));
}

#[test]
fn every_fact_has_a_line_that_says_its_state() {
    let printed = facts_text(&machine());
    assert_eq!(printed.lines().count(), facts::FactId::ALL.len());
    assert!(printed.lines().all(|line| line.contains(": not_asked \"not-recorded\"")), "{printed}");
}

#[test]
fn files_hold_no_invisible_marks_whatever_texts_are_given() {
    let (facts, diagnosis) = (machine(), problems());
    let parts = [SummaryPart { outcome: PartOutcome::Failed("os error 13".to_owned()), ..hostile_part() }];
    let screen = texts("en").isolated(Isolation::On);
    let mut summary = summary(&facts, &diagnosis, &parts);
    summary.note = None;
    for page in [summary_html(&screen, &screen, &summary), summary_text(&screen, &screen, &summary)] {
        assert!(page.contains("not collected: os error 13"));
        assert!(!page.contains(['\u{2068}', '\u{2069}']));
    }
}
