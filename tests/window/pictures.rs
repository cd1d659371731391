//! Pictures of every screen, for looking at: `cargo xtask screenshots`.

use crate::fake_page::{FakePage, SCREENS, languages};

/// `PICTURES_OF=ar,de` takes those languages only.
fn wanted(language: &str) -> bool {
    std::env::var("PICTURES_OF").map_or(true, |tags| tags.split(',').any(|tag| tag == language))
}

/// Languages x themes at the usual size, then the sizes and contrasts that are looked at less.
#[tokio::test]
#[ignore = "takes pictures for people: cargo xtask screenshots"]
async fn every_screen_is_pictured_in_every_language_light_and_dark_narrow_large_and_in_contrast() {
    let languages: Vec<String> = languages().into_iter().filter(|language| wanted(language)).collect();
    let page = FakePage::open((960, 680)).await;
    for language in &languages {
        for theme in ["light", "dark"] {
            for screen in SCREENS {
                page.show(screen, language, theme).await;
                page.screenshot(&format!("{}/{}-{theme}", language, screen.name)).await;
            }
        }
    }
    for theme in ["light", "dark"] {
        for screen in SCREENS {
            page.show(screen, "en", theme).await;
            page.window.ask("document.documentElement.dataset.contrast = 'more'; return true").await;
            page.screenshot(&format!("more-contrast/{}-{theme}", screen.name)).await;
        }
    }
    page.window.close().await;
    // 720 x 560 at 200 % is 360 x 280 to the page.
    for (folder, size) in [("720", (720, 560)), ("200-percent", (360, 280)), ("320", (320, 640))] {
        let page = FakePage::open(size).await;
        for language in &languages {
            for screen in SCREENS {
                page.show(screen, language, "light").await;
                page.screenshot(&format!("{folder}/{}-{language}", screen.name)).await;
            }
        }
        page.window.close().await;
    }
}
