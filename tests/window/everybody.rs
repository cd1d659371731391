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
    // 320 is the width that reflow is asked for, 360 a 720 window at 200 %; German is the longest, Arabic the other way round.
    for (size, only) in
        [((320, 640), None), ((360, 280), Some(["de", "ar"])), ((720, 560), Some(["de", "ar"]))]
    {
        let page = FakePage::open(size).await;
        let mut wrong = Vec::new();
        for language in
            languages().into_iter().filter(|tag| only.is_none_or(|only| only.contains(&tag.as_str())))
        {
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

#[tokio::test]
async fn rows_stay_where_they_are_while_answers_arrive() {
    const PLACES: &str = "return [...document.querySelectorAll('.check')].map(row => { const box = row.getBoundingClientRect(); return [row.dataset.check, Math.round(box.top), Math.round(box.left), Math.round(box.height)] })";
    let state = |name: &str| SCREENS.iter().find(|screen| screen.name == name).unwrap();
    for size in [(960, 680), (720, 560), (320, 640)] {
        let page = FakePage::open(size).await;
        for language in languages() {
            page.show(state("beginning"), &language, "light").await;
            let before = page.window.ask(PLACES).await;
            assert!(before.as_array().is_some_and(|rows| rows.len() > 20), "{before}");
            page.show(state("checking"), &language, "light").await;
            assert_eq!(page.window.ask(PLACES).await, before, "{language} {size:?}");
        }
        page.window.close().await;
    }
}

#[tokio::test]
async fn every_text_of_the_page_is_translated_and_none_is_clipped() {
    for size in [(960, 680), (320, 640)] {
        let page = FakePage::open(size).await;
        let mut wrong = Vec::new();
        for screen in SCREENS {
            page.show(screen, PSEUDO, "light").await;
            let found = page.window.ask(STRANGE).await;
            wrong.extend(
                found.as_array().unwrap().iter().map(|line| format!("{} {size:?}: {line}", screen.name)),
            );
        }
        page.window.close().await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// Text without the brackets of the pseudo-locale (names, codes, digits and what is put between aside), and boxes too small for their text.
const STRANGE: &str = "const wrong = []; \
    const names = /^[\\s\\d\\p{P}\\p{S}]*$|^(Enrollment Helper|Linden IT|English|Deutsch|繁體中文|العربية|UTC|\\d+ \\w+ \\d{4})$/u; \
    const walker = document.createTreeWalker(document.querySelector('.app'), NodeFilter.SHOW_TEXT); \
    for (let node = walker.nextNode(); node; node = walker.nextNode()) { \
      const parent = node.parentElement; const text = node.textContent.trim(); \
      if (text === '' || parent.closest('bdi, code, .tag, .line-of-log, .code, svg, .count, #said')) continue; \
      if (!names.test(text) && !/［.*］/s.test(text)) wrong.push('not translated: ' + text.slice(0, 80)); \
    } \
    for (const one of document.querySelectorAll('.app *')) { \
      const style = getComputedStyle(one); \
      if (one.closest('.hidden, svg, .fold:not([open]), .says:not([open])') || style.overflow === 'visible' || style.display === 'inline') continue; \
      if (style.clipPath !== 'none' || /auto|scroll/.test(style.overflowY + style.overflowX) && one.tabIndex >= 0) continue; \
      if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) wrong.push('clipped: ' + one.outerHTML.slice(0, 120)); \
    } \
    return wrong";

#[tokio::test]
async fn hostile_text_from_a_log_a_machine_or_a_policy_stays_text_and_breaks_no_page() {
    const FILL: &str = "const hostile = `<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>\u{202e}&lt;b&gt;${'W'.repeat(10000)}`; \
        fake.change(screen => { \
          Object.assign(screen.computer.problems[0], { title: hostile, detail: hostile, why: hostile, explains: hostile }); \
          Object.assign(screen.organisation, { name: hostile, badge: hostile.slice(0, 18), phone: hostile, mail: hostile, hours: hostile }); \
          Object.assign(screen.computer.unknown[0], { title: hostile, detail: hostile }); \
          screen.notices.push({ tone: 'warn', title: hostile, text: hostile, lines: [hostile] }); \
          const logs = fake.logs('found'); screen.logs = { ...logs, brought: false, found: logs.found.map(found => ({ ...found, line: hostile, place: hostile })) }; \
        }); return true";
    let many = SCREENS.iter().find(|screen| screen.name == "many").unwrap();
    for size in [(960, 680), (320, 640)] {
        let page = FakePage::open(size).await;
        page.show(many, "en", "light").await;
        page.window.ask(FILL).await;
        for press in ["computer", "look-up", "person", "guide"] {
            let selector = match press {
                "person" => "#person".to_owned(),
                "guide" => "[data-problem] button".to_owned(),
                place => format!("[data-place={place}]"),
            };
            if press == "guide" {
                page.window.ask("document.querySelector('[data-place=computer]').click(); return true").await;
                page.window
                    .until("the list is back", "return !!document.querySelector('[data-problem] button')")
                    .await;
            }
            page.window.ask(&format!("document.querySelector('{selector}').click(); return true")).await;
            page.window
                .ask("document.querySelectorAll('details').forEach(one => { one.open = true }); return true")
                .await;
            tokio::time::sleep(std::time::Duration::from_millis(150)).await;
            assert_eq!(page.window.ask(WIDER).await, serde_json::json!([]), "{press} {size:?}");
        }
        let harm = page.window.ask("return [document.querySelectorAll('img, script:not([src])').length, document.title === 'taken', parent.document.title === 'taken']").await;
        assert_eq!(harm, serde_json::json!([0, false, false]));
        page.window.close().await;
    }
}
