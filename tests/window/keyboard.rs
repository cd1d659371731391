//! The window with nothing but a keyboard: everything in reach in the order it is read, the focus seen and never lost.
#![expect(clippy::disallowed_methods, reason = "a test writes the file that the window is started with")]

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};

use crate::{
    dropped::{desktop, found, window_manager},
    window::{Session, Window},
};

/// What has the focus: its id, or the data that names it.
const FOCUS: &str = "const one = document.activeElement; \
    const data = ['place', 'problem', 'action', 'agree', 'answer', 'send', 'see', 'language', 'openGuide', 'sendStep', 'copy', 'lead'].find(name => name in one.dataset); \
    return one === document.body ? 'nothing' : one.id || (data ? data + '=' + one.dataset[data] : one.closest('[data-problem]') ? 'guide of ' + one.closest('[data-problem]').dataset.problem : one.tagName)";

/// Whether the eye finds it: an outline on it or on what it lies in, inside the window.
const SEEN: &str = "const one = document.activeElement; const ring = (at) => at && getComputedStyle(at).outlineStyle !== 'none' && parseFloat(getComputedStyle(at).outlineWidth) >= 2; \
    const box = one.getBoundingClientRect(); const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth; \
    return inside && (ring(one) || ring(one.closest('.choice')))";

async fn key(window: &Window, value: char) {
    let actions =
        KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
    window.client.perform_actions(actions).await.unwrap();
}

async fn focus(window: &Window) -> String {
    window.ask(FOCUS).await.as_str().unwrap().to_owned()
}

/// Begins where reading begins: at the first thing of the rail.
async fn from_the_top(window: &Window) {
    window.ask("document.querySelector('[data-place=computer]').focus(); return true").await;
}

/// Tabs until something has the focus, and sees each stop on the way. The stops.
async fn tab_to(window: &Window, wanted: &str) -> Vec<String> {
    let mut stops = Vec::new();
    for _ in 0..60 {
        key(window, Key::Tab.into()).await;
        let at = focus(window).await;
        assert!(at == "nothing" || window.ask(SEEN).await == true, "the focus on {at} cannot be seen");
        stops.push(at.clone());
        if at == wanted {
            return stops;
        }
    }
    panic!("{wanted} is out of reach: {stops:?}");
}

async fn enter(window: &Window) {
    key(window, Key::Enter.into()).await;
}

async fn until_focus(window: &Window, what: &str, script: &str) {
    window.until(what, script).await;
}

#[tokio::test]
async fn a_problem_is_reached_opened_worked_through_and_left_by_keys_alone() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    from_the_top(&window).await;
    let stops = tab_to(&window, "guide of network-reach").await;
    // Read from the top of the rail into the page.
    let place = |wanted: &str| stops.iter().position(|stop| stop == wanted).unwrap_or(usize::MAX);
    assert!(place("place=look-up") < place("place=send"), "{stops:?}");
    assert!(
        place("place=send") < place("language") && place("language") < place("place=settings"),
        "{stops:?}"
    );
    enter(&window).await;
    until_focus(&window, "the guide's headline has the focus", "return document.querySelector('main').dataset.page === 'guide' && document.activeElement.tagName === 'H1'").await;
    tab_to(&window, "action=connect-network").await;
    enter(&window).await;
    window.until("the way by hand is said", "return !!document.querySelector('.step .notice')").await;
    assert_eq!(focus(&window).await, "action=connect-network");
    tab_to(&window, "next-step").await;
    enter(&window).await;
    until_focus(
        &window,
        "the next step has the focus",
        "return document.activeElement.matches('[aria-current=step]')",
    )
    .await;
    // Looking again changes the page below the focus, and leaves it where it is.
    window.until("it was looked at again", "return !document.querySelector('.change .checking')").await;
    assert_eq!(window.ask("return document.activeElement.matches('[aria-current=step]')").await, true);
    window.ask("document.querySelector('#back').focus(); return true").await;
    enter(&window).await;
    until_focus(
        &window,
        "the focus is back on the opener",
        "return document.activeElement.closest('[data-problem]')?.dataset.problem === 'network-reach'",
    )
    .await;
    window.close().await;
}

#[tokio::test]
async fn an_error_is_looked_up_and_the_report_reached_by_keys_alone() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    from_the_top(&window).await;
    tab_to(&window, "place=look-up").await;
    enter(&window).await;
    until_focus(&window, "its headline has the focus", "return document.activeElement.tagName === 'H1' && document.querySelector('main').dataset.page === 'look-up'").await;
    tab_to(&window, "error-text").await;
    for letter in "0x801c0003".chars() {
        key(&window, letter).await;
    }
    window.until("the answer is there", "return document.querySelector('[data-answers] [data-answer-id]')?.dataset.answerId === 'win-dsreg-0x801c0003'").await;
    window.until("and counted for who cannot see it", "return [...document.querySelectorAll('[role=status]')].some(status => /\\d/.test(status.textContent))").await;
    tab_to(&window, "send=").await;
    enter(&window).await;
    window
        .until("the report's page is there", "return document.querySelector('main').dataset.page === 'send'")
        .await;
    assert!(
        window
            .ask("return document.querySelector('#note').value")
            .await
            .as_str()
            .unwrap()
            .contains("0x801c0003")
    );
    window.close().await;
}

#[tokio::test]
async fn a_language_is_chosen_by_keys_and_the_focus_stays() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    from_the_top(&window).await;
    tab_to(&window, "language").await;
    enter(&window).await;
    window
        .until("the menu is open", "return document.activeElement.getAttribute('role') === 'menuitemradio'")
        .await;
    while focus(&window).await != "language=de" {
        key(&window, Key::Down.into()).await;
    }
    enter(&window).await;
    window.until("the page is in German", "return document.documentElement.lang === 'de'").await;
    assert_eq!(focus(&window).await, "language");
    window.close().await;
}

#[tokio::test]
async fn a_report_is_sent_and_looked_after_by_keys_alone() {
    let share = tempfile::tempdir().unwrap();
    let policy = format!(
        "[organisation]\nname = \"Linden IT\"\nphone = \"extension 4357\"\n[destination]\nfolder = \"{}\"\n",
        share.path().display()
    );
    let window = Window::open(Session { policy: &policy, ..Session::default() }).await;
    window.until_checked().await;
    // Checked again: the focus is where it was, or on the headline that says what came of it.
    from_the_top(&window).await;
    tab_to(&window, "check-again").await;
    enter(&window).await;
    window.until_checked().await;
    until_focus(
        &window,
        "the focus is on the page",
        "return document.activeElement.id === 'check-again' || document.activeElement.tagName === 'H1'",
    )
    .await;
    // How to reach IT opens, and closes again onto its button.
    from_the_top(&window).await;
    tab_to(&window, "person").await;
    enter(&window).await;
    window.until("it is open", "return document.activeElement.dataset.copy === 'phone'").await;
    key(&window, Key::Escape.into()).await;
    window.until("and closed", "return !document.querySelector('[role=dialog]')").await;
    assert_eq!(focus(&window).await, "person");
    tab_to(&window, "send=").await;
    enter(&window).await;
    window
        .until(
            "it is sent",
            "return document.querySelector('[data-delivery]')?.dataset.delivery === 'delivered'",
        )
        .await;
    until_focus(&window, "the end has the focus", "return document.activeElement.tagName === 'H1'").await;
    tab_to(&window, "another-report").await;
    enter(&window).await;
    window
        .until(
            "what was sent is listed, and the focus is on the page",
            "return !!document.querySelector('[data-report]') && document.activeElement !== document.body",
        )
        .await;
    tab_to(&window, "note").await;
    window.close().await;
}

#[tokio::test]
async fn settings_are_changed_by_keys_alone() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    from_the_top(&window).await;
    tab_to(&window, "place=settings").await;
    enter(&window).await;
    until_focus(&window, "its headline has the focus", "return document.activeElement.tagName === 'H1' && document.querySelector('main').dataset.page === 'settings'").await;
    tab_to(&window, "INPUT").await;
    // From light, chosen before the window was opened, to the next one.
    key(&window, Key::Right.into()).await;
    window.until("it is dark", "return document.documentElement.dataset.theme === 'dark'").await;
    assert_eq!(window.ask("return document.activeElement.name").await, "theme");
    tab_to(&window, "account").await;
    for letter in "ana@linden.example".chars() {
        key(&window, letter).await;
    }
    enter(&window).await;
    window
        .until(
            "the address is kept",
            "return document.querySelector('#account').value === 'ana@linden.example' && document.activeElement.id === 'account'",
        )
        .await;
    tab_to(&window, "open-recording").await;
    window.close().await;
}

#[tokio::test]
async fn a_sealed_report_is_dealt_with_by_keys_alone() {
    let _manager = window_manager();
    let sealed = tempfile::NamedTempFile::with_suffix(".ehreport").unwrap();
    std::fs::write(sealed.path(), "age-encryption.org/v1\n-> X25519 x\n").unwrap();
    let arguments = [sealed.path().to_str().unwrap()];
    let window = Window::open(Session { arguments: &arguments, ..Session::default() }).await;
    window.until_checked().await;
    from_the_top(&window).await;
    tab_to(&window, "leave-recording").await;
    from_the_top(&window).await;
    tab_to(&window, "unseal-recording").await;
    enter(&window).await;
    let (id, _) = found("^Choose the key");
    desktop(&["windowactivate", "--sync", &id]);
    desktop(&["key", "Escape"]);
    until_focus(&window, "the button waits again", "return document.activeElement.id === 'unseal-recording' && document.activeElement.getAttribute('aria-disabled') !== 'true'").await;
    let (id, _) = found("^Enrollment Helper$");
    desktop(&["windowactivate", "--sync", &id]);
    key(&window, Key::Tab.into()).await;
    assert_eq!(focus(&window).await, "leave-recording");
    enter(&window).await;
    window
        .until(
            "it is gone, and the focus is on the page",
            "return !document.querySelector('[data-recording]') && document.activeElement.tagName === 'H1'",
        )
        .await;
    window.close().await;
}
