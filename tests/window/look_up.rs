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
    for (locale, theme) in [("zh_TW.UTF-8", "light"), ("en_US.UTF-8", "dark")] {
        let window = Window::open(Session { locale, theme, ..Session::default() }).await;
        window.until_checked().await;
        window.ask("document.querySelector('[data-place=\"look-up\"]').click(); return true").await;
        window.until("the box is there", "return !!document.querySelector('#error-text')").await;
        look_up(&window, "Something went wrong (0x801c0003)").await;
        window
            .until("its answer comes first", "return document.querySelector('[data-answer-id]')?.dataset.answerId === 'win-dsreg-0x801c0003'")
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        window.screenshot(&format!("look-up-{theme}")).await;
        look_up(&window, "the printer is out of paper").await;
        window.until("nothing is guessed", "return !document.querySelector('[data-answer-id]')").await;
        look_up(&window, "<img src=x onerror=alert(1)>\u{202e}").await;
        window.until("hostile text is text", "return !document.querySelector('img')").await;
        look_up(&window, "").await;
        window
            .ask("document.querySelector('input[name=platform][value=windows]').click(); return true")
            .await;
        window
            .until(
                "a platform can be browsed",
                "return document.querySelectorAll('[data-answer-id]').length > 10",
            )
            .await;
        window.close().await;
    }
}
