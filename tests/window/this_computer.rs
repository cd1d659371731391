//! The page "This computer": it looks by itself, every row comes to an answer, and the headline says the result.

use serde_json::json;

use crate::window::{Session, Window};

#[tokio::test]
async fn the_window_opens_with_a_headline_and_every_row_resolves() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    let statuses = window
        .ask("return [...document.querySelectorAll('[data-check][data-status]')].map(row => [row.dataset.check, row.dataset.status])")
        .await;
    let rows = statuses.as_array().unwrap();
    // Without any network the needed hosts cannot be reached, and what follows from that is explained by it.
    assert!(rows.contains(&json!(["network-reach", "fail"])), "{statuses}");
    assert!(rows.contains(&json!(["captive-portal", "hidden"])), "{statuses}");
    window.screenshot("this-computer-en-light").await;
    window.close().await;
}

#[tokio::test]
async fn the_page_speaks_the_systems_language_and_keeps_the_chosen_theme() {
    let session = Session { locale: "zh_TW.UTF-8", theme: "dark", ..Session::default() };
    let window = Window::open(session).await;
    window.until_checked().await;
    assert_eq!(window.ask("return document.documentElement.lang").await, "zh-Hant-TW");
    let headline = window.ask("return document.querySelector('h1').textContent").await;
    assert!(
        headline.as_str().unwrap().chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character)),
        "{headline}"
    );
    window.screenshot("this-computer-zh-TW-dark").await;
    window.close().await;
}

#[tokio::test]
async fn a_window_that_was_closed_leaves_room_for_the_next() {
    for _ in 0..2 {
        let window = Window::open(Session::default()).await;
        assert!(window.home().join("data").is_dir());
        window.close().await;
    }
}

#[tokio::test]
async fn the_page_is_pictured_in_every_language_light_and_dark() {
    for (locale, theme, name) in [
        ("en_US.UTF-8", "dark", "this-computer-en-dark"),
        ("zh_TW.UTF-8", "light", "this-computer-zh-TW-light"),
        ("de_DE.UTF-8", "light", "this-computer-de-light"),
        ("de_AT.UTF-8", "dark", "this-computer-de-dark"),
    ] {
        let window = Window::open(Session { locale, theme, ..Session::default() }).await;
        window.until_checked().await;
        assert_eq!(window.ask("return document.documentElement.dataset.theme").await, theme);
        window.screenshot(name).await;
        window.close().await;
    }
}
