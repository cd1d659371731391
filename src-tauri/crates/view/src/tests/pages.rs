//! Documents, terminal and summary: complete, in the contract's shape, and safe against what machines and people write.

use diagnose::CheckId;

use super::*;
use crate::*;

const HOSTILE: &str =
    "<script>alert('x')</script>\u{202e}&\"\u{1b}[2J\u{fdd0}contact\u{fdd1}\u{fdd0}device\u{fdd1}";

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
        contact: true,
        device: true,
        errors: &[],
        parts,
        masked: &[],
    }
}

fn hostile_part() -> SummaryPart {
    SummaryPart {
        name: HOSTILE.to_owned(),
        source: HOSTILE.to_owned(),
        kept: 1_100_000,
        present: Some(4_000_000),
        cut: true,
        masked: 291,
        outcome: PartOutcome::Failed(HOSTILE.to_owned()),
    }
}

fn hostile_error() -> SummaryError {
    SummaryError {
        title: HOSTILE.to_owned(),
        code: Some(HOSTILE.to_owned()),
        file: HOSTILE.to_owned(),
        line: 1,
        time: None,
        count: 1,
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
    let errors = [hostile_error()];
    summary.errors = &errors;
    summary.reference = HOSTILE;
    let page = summary_html(&texts("en"), &texts("zh-TW"), &summary);
    assert!(!page.contains("<script") && !page.contains("alert('x')"));
    assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\u{fffd}&amp;&quot;\u{fffd}[2J"));
    // Only the page itself can say where the contact line goes.
    assert_eq!((page.matches(CONTACT_MARK).count(), page.matches(DEVICE_MARK).count()), (1, 1));
    assert!(page.chars().all(|c| c == '\n' || !(c.is_control() || c == '\u{202e}')));
    let text = summary_text(&texts("en"), &texts("zh-TW"), &summary);
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
    assert_eq!((text.matches(CONTACT_MARK).count(), text.matches(DEVICE_MARK).count()), (1, 1));
}

#[test]
fn what_goes_as_typed_has_its_place_only_where_there_is_something() {
    let (facts, diagnosis) = (machine(), problems());
    let mut summary = summary(&facts, &diagnosis, &[]);
    (summary.contact, summary.device) = (false, false);
    for page in [
        summary_html(&texts("en"), &texts("de"), &summary),
        summary_text(&texts("en"), &texts("de"), &summary),
    ] {
        assert!(!page.contains(['\u{fdd0}', '\u{fdd1}']));
        assert!(!page.contains("How to reach them"));
    }
}

fn error(code: &str, file: &str, time: &str, count: u64) -> SummaryError {
    SummaryError {
        title: format!("Meaning of {code}"),
        code: Some(code.to_owned()),
        file: format!("logs/{file}"),
        line: 812,
        time: Some(time.to_owned()),
        count,
    }
}

#[test]
fn one_error_in_two_logs_is_one_row_with_two_dots_on_the_timeline() {
    let (facts, diagnosis) = (machine(), problems());
    let errors = [
        error("0x80180014", "events/a.txt", "2026-11-26T05:50:00Z", 2),
        error("0x8018000A", "events/a.txt", "2026-11-26T04:00:00Z", 1),
        error("0x80180014", "portal/b.log", "2026-11-26T03:51:00Z", 4),
    ];
    let mut summary = summary(&facts, &diagnosis, &[]);
    summary.errors = &errors;
    let page = summary_html(&texts("en"), &texts("en"), &summary);
    let rows: Vec<&str> = page.split("<tr>").filter(|row| row.contains("class=\"lane\"")).collect();
    assert_eq!(rows.len(), 2, "{page}");
    assert!(rows[0].contains("0x80180014") && rows[0].contains("<td class=\"number\">6</td>"), "{}", rows[0]);
    assert!(rows[0].contains("events/a.txt:812") && rows[0].contains("and 1 more"), "{}", rows[0]);
    let dots: Vec<&str> =
        rows[0].split("cx=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    // The report was made at 05:51, the oldest error was written two hours before.
    assert_eq!(dots, ["115.1", "4.0"]);
    let text = summary_text(&texts("en"), &texts("en"), &summary);
    assert!(
        text.contains(
            "  2026-11-26 05:50:00Z 0x80180014 Meaning of 0x80180014 ×6\n    logs/events/a.txt:812\n"
        ),
        "{text}"
    );
}

#[test]
fn a_time_that_nobody_knows_and_a_single_moment_draw_no_nonsense() {
    let (facts, diagnosis) = (machine(), problems());
    let errors = [error("0x1", "a", "2026-11-26T05:51:00Z", 1), hostile_error()];
    let mut summary = summary(&facts, &diagnosis, &[]);
    summary.errors = &errors;
    let page = summary_html(&texts("en"), &texts("en"), &summary);
    assert!(!page.contains("NaN") && page.contains("no time"), "{page}");
    let errors: Vec<SummaryError> =
        (0..20).map(|number| error(&format!("0x{number}"), "a", "2026-11-26T05:00:00Z", 1)).collect();
    summary.errors = &errors;
    let page = summary_html(&texts("en"), &texts("en"), &summary);
    assert_eq!(page.matches("class=\"lane\"").count(), 12);
    assert!(page.contains("8 more are in known-errors.json."));
}

#[test]
fn files_of_a_source_share_a_line_and_what_is_missing_is_one_sentence() {
    let (facts, diagnosis) = (machine(), problems());
    let part = |source: &str, file: &str, outcome| SummaryPart {
        name: format!("logs/{source}/{file}"),
        source: source.to_owned(),
        kept: 1_000,
        present: Some(if file == "b.log" { 5_000 } else { 1_000 }),
        cut: file == "b.log",
        masked: 2,
        outcome,
    };
    let parts = [
        part("portal", "a.log", PartOutcome::Kept),
        part("portal", "b.log", PartOutcome::Kept),
        part("agent", "", PartOutcome::NotFound),
        part("scripts", "", PartOutcome::NotFound),
        part("join", "c.log", PartOutcome::LeftOut),
        part("system", "", PartOutcome::Failed("Permission denied".to_owned())),
    ];
    let page = summary_html(&texts("en"), &texts("en"), &summary(&facts, &diagnosis, &parts));
    assert!(
        page.contains("<td><bdi>logs/portal, 2 files</bdi></td><td class=\"number\">2 kB of 6 kB</td>"),
        "{page}"
    );
    assert!(page.contains("Not on this computer: agent and scripts."), "{page}");
    assert!(page.contains("Left out by the person: logs/join/c.log."), "{page}");
    assert!(page.contains("Not collected: system (Permission denied)."), "{page}");
}

#[test]
fn the_real_time_stands_beside_a_wrong_clock_and_the_manager_beside_its_server() {
    let mut facts = machine();
    let offset = |host: &str, seconds| facts::ClockSample {
        host: host.to_owned(),
        method: facts::ClockMethod::Sntp,
        offset_seconds: seconds,
        uncertainty_seconds: 0.1,
    };
    let clock = facts::ClockOffset {
        samples: vec![offset("a", -842.0), offset("b", -842.0), offset("c", 5000.0)],
        unanswered: Vec::new(),
    };
    facts.facts.clock_offset = facts::Seen::bare(facts::Fact::Known(clock));
    let enrollment = facts::Enrollment {
        service: facts::ManagementService::Another,
        provider: Some("Altwerk".to_owned()),
        server_host: Some("mdm.altwerk.example".to_owned()),
        since: None,
        state: None,
        approved: None,
    };
    let state = facts::EnrollmentState { enrollments: vec![enrollment], ..Default::default() };
    facts.facts.enrollment = facts::Seen::bare(facts::Fact::Known(state));
    let diagnosis = problems();
    let page = summary_text(&texts("en"), &texts("en"), &summary(&facts, &diagnosis, &[]));
    assert!(page.contains("real time was 26 Nov 2026, 06:05"), "{page}");
    assert!(page.contains("Managed by: Altwerk (mdm.altwerk.example)"), "{page}");
}

#[test]
fn a_long_text_takes_no_page() {
    let (facts, mut diagnosis) = (machine(), problems());
    let long = "x".repeat(100_000);
    for number in 0..50 {
        diagnosis.verdicts[0].evidence.insert(format!("key{number}"), long.clone().into());
    }
    let parts: Vec<SummaryPart> = (0..300)
        .map(|number| SummaryPart {
            name: format!("logs/{number}/{long}"),
            source: number.to_string(),
            ..hostile_part()
        })
        .collect();
    let mut summary = summary(&facts, &diagnosis, &parts);
    summary.note = Some(&long);
    let page = summary_html(&texts("en"), &texts("zh-TW"), &summary);
    assert!(page.len() < 60_000, "{}", page.len());
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
        assert!(page.contains("(os error 13)"));
        assert!(!page.contains(['\u{2068}', '\u{2069}']));
    }
}
