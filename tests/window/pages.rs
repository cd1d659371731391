//! From a problem to its guide, to the report, in another language: what a person does in the window.

use std::process::{Command, Stdio};

use crate::window::{Session, Window, program};

/// Presses what a selector finds, as a keyboard does.
async fn press(window: &Window, selector: &str) {
    window
        .until(selector, &format!("const found = document.querySelector('{selector}'); found?.focus(); found?.click(); return !!found"))
        .await;
}

#[tokio::test]
async fn a_guide_opens_says_the_way_by_hand_and_gives_the_focus_back() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    press(&window, "[data-problem=\"network-reach\"] button").await;
    window.until("the guide is open", "return document.querySelector('main').dataset.page === 'guide'").await;
    window
        .until("its headline has the focus", "return document.activeElement === document.querySelector('h1')")
        .await;
    // No settings program is on the machine that runs this test.
    press(&window, "[data-action=\"connect-network\"]").await;
    window.until("the way by hand is said", "return !!document.querySelector('.step .notice')").await;
    window.screenshot("guide-en-light").await;
    press(&window, "#back").await;
    window
        .until(
            "the focus is on the button that opened the guide",
            "return document.activeElement.closest('[data-problem]')?.dataset.problem === 'network-reach'",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn the_language_changes_at_once_and_keeps_place_text_and_focus() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    press(&window, "[data-place=\"send\"]").await;
    window.until("the note is there", "const note = document.querySelector('#note'); if (note) { note.value = 'it failed twice'; note.dispatchEvent(new Event('input')); } return !!note").await;
    press(&window, "#language").await;
    press(&window, "[data-language=\"zh-TW\"]").await;
    window.until("the page is in Chinese", "return document.documentElement.lang === 'zh-Hant-TW'").await;
    assert_eq!(window.ask("return document.querySelector('#note').value").await, "it failed twice");
    assert_eq!(window.ask("return document.querySelector('main').dataset.page").await, "send");
    assert_eq!(window.ask("return document.activeElement.id").await, "language");
    window.close().await;
}

#[tokio::test]
async fn a_question_is_answered_with_one_press() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    press(&window, "[data-check=\"time-zone\"] [data-answer=\"yes\"]").await;
    window
        .until(
            "the row passes",
            "return document.querySelector('[data-check=\"time-zone\"]').dataset.status === 'pass'",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn the_report_shows_each_part_as_it_will_be_sent_and_leaves_parts_out() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    press(&window, "[data-place=\"send\"]").await;
    press(&window, "#prepare-report").await;
    window
        .until("the parts are listed", "return !!document.querySelector('[data-part=\"facts.json\"]')")
        .await;
    let reference = window.ask("return document.querySelector('#reference').textContent").await;
    assert!(reference.as_str().unwrap().starts_with("EH-"), "{reference}");
    press(&window, "[data-part=\"facts.json\"] button").await;
    window
        .until(
            "the part can be read",
            "return document.querySelector('.preview')?.textContent.includes('\"os.identity\"')",
        )
        .await;
    window.screenshot("send-en-light").await;
    window.close().await;
}

#[tokio::test]
async fn the_smallest_window_scrolls_in_one_direction_only() {
    for (name, locale, size) in [
        ("this-computer-en-720", "en_US.UTF-8", (720, 560)),
        ("this-computer-en-360", "en_US.UTF-8", (360, 640)),
        ("this-computer-de-360", "de_DE.UTF-8", (360, 640)),
    ] {
        let window = Window::open(Session { locale, size, ..Session::default() }).await;
        window.until_checked().await;
        let overflow = window.ask("return document.documentElement.scrollWidth - window.innerWidth").await;
        assert!(overflow.as_i64().unwrap() <= 0, "{name}: {overflow}");
        window.screenshot(name).await;
        window.close().await;
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test starts the program as a person's shell would")]
fn without_a_screen_the_window_program_says_so_in_one_sentence() {
    let output = Command::new(program())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(66), "{said}");
    assert_eq!(said.trim().lines().count(), 1, "{said}");
    assert!(said.contains("enrollment-helper-cli"), "{said}");
}
