//! Every screen, in every language, light and dark: nothing that axe-core knows to keep somebody out, nothing that scrolls sideways.

use crate::{
    fake_page::{FakePage, Rules, SCREENS, languages, violations},
    window::{Session, Window},
};

/// No language is special here but the one that is written for tests.
const PSEUDO: &str = "en-XA";

#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_any_language_light_and_dark() {
    let languages: Vec<String> = languages().into_iter().filter(|tag| tag != PSEUDO).collect();
    assert!(languages.len() >= 3, "{languages:?}");
    // A browser for each half: they work at the same time.
    let (first, second) = languages.split_at(languages.len() / 2);
    let (mut wrong, more) = tokio::join!(in_languages(first), in_languages(second));
    wrong.extend(more);
    assert!(wrong.is_empty(), "{} violations:\n{}", wrong.len(), wrong.join("\n"));
}

async fn in_languages(languages: &[String]) -> Vec<String> {
    let page = FakePage::open((960, 680)).await;
    let mut wrong = Vec::new();
    for language in languages {
        for screen in SCREENS {
            // The page is the same in the other theme: only its colours have to be looked at again.
            page.show(screen, language, "light").await;
            let light = violations(&page.window, Rules::All).await;
            page.window.ask("fake.setPreferences(null, 'dark'); return true").await;
            page.window.until("it is dark", "return document.documentElement.dataset.theme === 'dark'").await;
            let dark = violations(&page.window, Rules::Colours).await;
            for (theme, found) in [("light", light), ("dark", dark)] {
                wrong.extend(
                    found.into_iter().map(|line| format!("{} {language} {theme}: {line}", screen.name)),
                );
            }
        }
    }
    page.window.close().await;
    wrong
}

#[tokio::test]
async fn nothing_scrolls_sideways_in_the_smallest_windows_and_at_twice_the_size() {
    let languages = languages();
    let (first, second) = languages.split_at(languages.len() / 2);
    let (mut wrong, more) = tokio::join!(sideways_in(first), sideways_in(second));
    wrong.extend(more);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn sideways_in(languages: &[String]) -> Vec<String> {
    // 320 is the width that reflow is asked for, 360 x 280 a 720 window at 200 %, 720 the smallest window.
    const SIZES: &[(u32, u32)] = &[(360, 280), (720, 560), (320, 640)];
    let page = FakePage::open((320, 640)).await;
    let mut wrong = Vec::new();
    for language in languages {
        for screen in SCREENS {
            page.show(screen, language, "light").await;
            for size in SIZES {
                let resized =
                    format!("Object.assign(frameElement, {{ width: {}, height: {} }});", size.0, size.1);
                let over = page.window.ask(&format!("{resized} {WIDER}")).await;
                if over.as_array().is_none_or(|over| !over.is_empty()) {
                    wrong.push(format!("{} {language} {size:?}: {over}", screen.name));
                }
            }
        }
    }
    page.window.close().await;
    wrong
}

/// What reaches out of the page, where the page itself scrolls sideways; and menus that do.
const WIDER: &str = "const page = document.documentElement; \
    const cut = [...document.querySelectorAll('.menu')].filter(menu => { const box = menu.getBoundingClientRect(); return box.left < 0 || box.right > innerWidth || box.top < 0 }); \
    if (cut.length > 0) return cut.map(menu => 'reaches out of the window: ' + menu.className); \
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
        wrong
            .extend(violations(&window, Rules::All).await.into_iter().map(|line| format!("{place}: {line}")));
    }
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn no_row_moves_by_a_pixel_with_any_answer_that_arrives() {
    // Every row gets each of its possible answers, one after the other, and after each of them everything is where it was.
    const RESOLVE: &str = "const done = arguments[arguments.length - 1]; (async () => { \
        const frame = () => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted))); \
        const places = () => JSON.stringify([...document.querySelectorAll('.check, .checks h2, .strip, h1')].map(one => { \
          const box = one.getBoundingClientRect(); return [box.top, box.left, box.height].map(Math.round) })); \
        const word = status => { let words; fake.change(screen => { words = screen.words }); return words['window-word-' + status] }; \
        await frame(); const before = places(); const moved = []; \
        const checks = [...document.querySelectorAll('.check')].map(row => row.dataset.check); \
        for (const [index, check] of checks.entries()) for (const status of ['fail', 'attention', 'unknown', 'hidden', 'pass']) { \
          const said = word(status); \
          fake.change(screen => { const row = screen.computer.groups.flatMap(group => group.rows).find(row => row.check === check); \
            Object.assign(row, { status, word: said, finding: said }); \
            Object.assign(screen.computer.progress, { done: index + 1 }); }); \
          await Promise.resolve(); await new Promise(shown => setTimeout(shown)); \
          const now = places(); if (now !== before) moved.push(check + ' ' + status + ': ' + now.split('],').filter((place, at) => place !== before.split('],')[at]).slice(0, 3) + ' was ' + before.split('],').filter((place, at) => place !== now.split('],')[at]).slice(0, 3)); } \
        return { rows: checks.length, resolved: document.querySelectorAll('.check[data-status=pass]').length, moved } \
        })().then(done, error => done(String(error)))";
    let state = |name: &str| SCREENS.iter().find(|screen| screen.name == name).unwrap();
    for size in [(960, 680), (720, 560), (320, 640)] {
        let page = FakePage::open(size).await;
        for language in languages() {
            page.show(state("beginning"), &language, "light").await;
            let answer = page.window.ask_later(RESOLVE).await;
            assert_eq!(answer["moved"], serde_json::json!([]), "{language} {size:?}: {answer}");
            assert!(answer["rows"].as_u64() > Some(20) && answer["resolved"] == answer["rows"], "{answer}");
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
    const names = /^[\\s\\d\\p{P}\\p{S}]*$|^: EH-[A-Z0-9-]+$|^(Enrollment Helper|Linden IT|English|Deutsch|繁體中文|العربية|UTC|\\d+ \\w+ \\d{4})$/u; \
    const walker = document.createTreeWalker(document.querySelector('.app'), NodeFilter.SHOW_TEXT); \
    for (let node = walker.nextNode(); node; node = walker.nextNode()) { \
      const parent = node.parentElement; const text = node.textContent.replace(/\\u2068[^\\u2069]*\\u2069/g, '').trim(); \
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
