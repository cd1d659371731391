//! One press from the result to a reference; kept where nobody takes it, stopped where the person says so, and listed with what became of it.

use std::{net::TcpListener, path::Path};

use crate::window::{Session, Window};

const ORGANISATION: &str =
    "[organisation]\nname = \"Linden IT\"\nphone = \"extension 4357\"\nhours = \"Mon–Fri, 8:00–18:00\"\n";

async fn press(window: &Window, selector: &str) {
    window
        .until(selector, &format!("const found = document.querySelector('{selector}'); found?.focus(); found?.click(); return !!found"))
        .await;
}

async fn until_delivery(window: &Window, state: &str) {
    window
        .until(
            state,
            &format!("return document.querySelector('[data-delivery]')?.dataset.delivery === '{state}'"),
        )
        .await;
}

async fn reference(window: &Window) -> String {
    let reference = window.ask("return document.querySelector('#reference').textContent").await;
    reference.as_str().unwrap().to_owned()
}

fn stored(share: &Path) -> Vec<String> {
    let names = std::fs::read_dir(share).unwrap().flatten();
    names.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
}

#[tokio::test]
async fn one_press_on_the_result_brings_the_report_to_it_and_shows_its_reference() {
    let share = tempfile::tempdir().unwrap();
    let policy = format!("{ORGANISATION}[destination]\nfolder = \"{}\"\n", share.path().display());
    for (locale, theme, name) in
        [("en_US.UTF-8", "light", "sent-en-light"), ("ar_EG.UTF-8", "dark", "sent-ar-dark")]
    {
        let window = Window::open(Session { locale, theme, policy: &policy, ..Session::default() }).await;
        window.until_checked().await;
        window.screenshot(&format!("before-{name}")).await;
        press(&window, ".foot .button").await;
        until_delivery(&window, "delivered").await;
        let reference = reference(&window).await;
        assert!(stored(share.path()).contains(&format!("enrollment-report-{reference}.zip")), "{reference}");
        window.screenshot(name).await;
        press(&window, "#another-report").await;
        window.until("what was sent is listed", &format!("return document.querySelector('[data-report=\"{reference}\"]')?.dataset.state === 'delivered'")).await;
        window.screenshot(&format!("after-{name}")).await;
        window.close().await;
    }
    assert_eq!(stored(share.path()).len(), 2);
}

#[tokio::test]
async fn a_report_that_nobody_takes_is_kept_and_goes_out_when_the_share_is_back() {
    let home = tempfile::tempdir().unwrap();
    let share = home.path().join("share");
    let policy = format!("{ORGANISATION}[destination]\nfolder = \"{}\"\n", share.display());
    let window = Window::open(Session { policy: &policy, ..Session::default() }).await;
    window.until_checked().await;
    press(&window, ".foot .button").await;
    until_delivery(&window, "waiting").await;
    let reference = reference(&window).await;
    window.screenshot("kept-en-light").await;
    assert_eq!(
        window.ask("return document.querySelector('[data-place=\"send\"] .num').textContent").await,
        "1"
    );
    std::fs::create_dir(&share).unwrap();
    press(&window, "#send-again").await;
    until_delivery(&window, "delivered").await;
    assert_eq!(stored(&share), [format!("enrollment-report-{reference}.zip")]);
    window.close().await;
}

#[tokio::test]
async fn stopping_stops_and_the_report_stays() {
    // Takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let policy = format!(
        "{ORGANISATION}[destination]\nhttps = \"https://localhost:{}/\"\n",
        silent.local_addr().unwrap().port()
    );
    let window = Window::open(Session { policy: &policy, ..Session::default() }).await;
    window.until_checked().await;
    press(&window, "[data-place=\"send\"]").await;
    window
        .until(
            "the parts are there before anything is sent",
            "return !!document.querySelector('[data-part=\"facts.json\"]')",
        )
        .await;
    window.screenshot("send-destination-en-light").await;
    press(&window, "#send-report").await;
    until_delivery(&window, "sending").await;
    window.screenshot("sending-en-light").await;
    press(&window, "#stop-sending").await;
    until_delivery(&window, "held").await;
    window.screenshot("stopped-en-light").await;
    window.close().await;
}
