//! The window with nothing but a keyboard: everything in reach in the order it is read, the focus seen and never lost.

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};

use crate::window::{Session, Window};

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
