//! The page "Look up an error": answers while typing, nothing where nothing is known, and what is on this computer beside them.

use crate::window::{Session, Window};

async fn look_up(window: &Window, text: &str) {
    let script = format!(
        "const field = document.querySelector('#error-text'); field.value = {text:?}; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); return true"
    );
    window.ask(&script).await;
}

#[tokio::test]
async fn a_code_is_explained_and_what_nobody_knows_is_said_plainly() {
    for (locale, theme) in [("zh_TW.UTF-8", "light"), ("en_US.UTF-8", "dark"), ("de_DE.UTF-8", "light")] {
        let window = Window::open(Session { locale, theme, ..Session::default() }).await;
        window.until_checked().await;
        window.ask("document.querySelector('[data-place=\"look-up\"]').click(); return true").await;
        window.until("the box is there", "return !!document.querySelector('#error-text')").await;
        look_up(&window, "Something went wrong (0x801c0003)").await;
        window
            .until("its answer comes first", "return document.querySelector('[data-answers] [data-answer-id]')?.dataset.answerId === 'win-dsreg-0x801c0003'")
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        window.screenshot(&format!("look-up-{}-{theme}", &locale[..2])).await;
        look_up(&window, "the printer is out of paper").await;
        window
            .until("nothing is guessed", "return !document.querySelector('[data-answers] [data-answer-id]')")
            .await;
        look_up(&window, "<img src=x onerror=alert(1)>\u{202e}").await;
        window.until("hostile text is text", "return !document.querySelector('img')").await;
        look_up(&window, "").await;
        window
            .ask("document.querySelector('input[name=platform][value=windows]').click(); return true")
            .await;
        window
            .until(
                "a platform can be browsed",
                "return document.querySelectorAll('[data-answers] [data-answer-id]').length > 10",
            )
            .await;
        window.close().await;
    }
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a test writes the log that an installer would")]
async fn the_own_logs_are_searched_unasked_and_what_they_hold_is_explained() {
    let window = Window::open(Session { locale: "zh_TW.UTF-8", ..Session::default() }).await;
    let log =
        "2026-11-24 10:00:00 Error: Ubuntu 24.10 is not supported. Supported versions: 22.04, 24.04, 26.04\n";
    std::fs::write(window.home().join("intune-installer.log"), log).unwrap();
    window.until_checked().await;
    window.ask("document.querySelector('[data-place=\"look-up\"]').click(); return true").await;
    window
        .until(
            "the error of the log is named",
            "return document.querySelector('.logs [data-answer-id]')?.dataset.answerId === 'linux-unsupported-distro'",
        )
        .await;
    window.ask("document.querySelector('.logs summary').click(); return true").await;
    window
        .until(
            "its line is shown",
            "return document.querySelector('.logs .line-of-log').textContent.includes('24.10')",
        )
        .await;
    window.ask("document.querySelector('.logs').scrollIntoView(); return true").await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    window.screenshot("look-up-logs").await;
    window.close().await;
}
