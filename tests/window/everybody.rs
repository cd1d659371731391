//! Every screen, in every language, light and dark: nothing that axe-core knows to keep somebody out, nothing that scrolls sideways.

use crate::{
    fake_page::{FakePage, SCREENS, languages, violations},
    window::{Session, Window},
};

/// No language is special here but the one that is written for tests.
const PSEUDO: &str = "en-XA";

#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_any_language_light_and_dark() {
    let page = FakePage::open((960, 680)).await;
    let mut wrong = Vec::new();
    let languages: Vec<String> = languages().into_iter().filter(|tag| tag != PSEUDO).collect();
    assert!(languages.len() >= 3, "{languages:?}");
    for language in &languages {
        for theme in ["light", "dark"] {
            for screen in SCREENS {
                page.show(screen, language, theme).await;
                let found = violations(&page.window).await;
                wrong.extend(
                    found.into_iter().map(|line| format!("{} {language} {theme}: {line}", screen.name)),
                );
            }
        }
    }
    page.window.close().await;
    assert!(wrong.is_empty(), "{} violations:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn nothing_scrolls_sideways_in_the_smallest_windows_and_at_twice_the_size() {
    // 360 is a 720 window at 200 %, 320 the width that reflow is asked for.
    for size in [(320, 640), (360, 280), (720, 560)] {
        let page = FakePage::open(size).await;
        let mut wrong = Vec::new();
        for language in languages() {
            for screen in SCREENS {
                page.show(screen, &language, "light").await;
                let over = page.window.ask(WIDER).await;
                if over.as_array().is_some_and(|over| !over.is_empty()) {
                    wrong.push(format!("{} {language} {size:?}: {over}", screen.name));
                }
            }
        }
        page.window.close().await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// What reaches out of the page, where the page itself scrolls sideways.
const WIDER: &str = "const page = document.documentElement; \
    if (page.scrollWidth <= innerWidth) return []; \
    return [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.hidden')) \
      .slice(-3).map(one => one.outerHTML.slice(0, 120))";

#[tokio::test]
async fn axe_finds_nothing_in_the_window_itself_under_its_own_content_policy() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    let mut wrong = Vec::new();
    for place in ["computer", "look-up", "send", "settings"] {
        window.ask(&format!("document.querySelector('[data-place={place}]').click(); return true")).await;
        window
            .until(place, &format!("return document.querySelector('main').dataset.page === '{place}'"))
            .await;
        wrong.extend(violations(&window).await.into_iter().map(|line| format!("{place}: {line}")));
    }
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
