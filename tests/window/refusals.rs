//! What the page may not do, whoever writes into it: read a file, open an address or a program of its own choosing, go elsewhere.

use std::io::Read;

use serde_json::Value;

use crate::window::{Session, Window};

/// Asks the program for something; the answer, or "refused: …".
async fn invoke(window: &Window, command: &str, arguments: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1]; \
         window.__TAURI_INTERNALS__.invoke({command:?}, {arguments}).then(answer => done(answer ?? 'done'), error => done('refused: ' + error))"
    );
    window.ask_later(&script).await
}

#[tokio::test]
async fn no_plugin_and_no_command_beyond_our_own_answers_the_page() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    for (command, arguments) in [
        ("plugin:fs|read_text_file", "{ path: '/etc/passwd' }"),
        ("plugin:shell|open", "{ path: 'https://example.com' }"),
        ("plugin:opener|open_url", "{ url: 'https://example.com' }"),
        ("plugin:process|restart", "{}"),
        ("plugin:dialog|open", "{ options: {} }"),
        ("plugin:dialog|save", "{ options: {} }"),
        ("plugin:event|emit", "{ event: 'screen', payload: null }"),
        ("plugin:webview|create_webview_window", "{ options: { label: 'x', url: 'https://example.com' } }"),
        ("read_file", "{ path: '/etc/passwd' }"),
    ] {
        let answer = invoke(&window, command, arguments).await;
        assert!(answer.as_str().is_some_and(|answer| answer.starts_with("refused: ")), "{command}: {answer}");
    }
    window.close().await;
}

#[tokio::test]
async fn our_own_commands_take_ids_of_the_screen_and_nothing_of_the_pages_choosing() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    let before = window.ask("return document.querySelector('h1').textContent").await;
    for (command, arguments) in [
        ("on_computer", "{ request: { kind: 'act', check: '../../etc', step: 'rm -rf ~' } }"),
        ("on_computer", "{ request: { kind: 'act', check: 'clock-accuracy', step: 'https://example.com' } }"),
        ("on_computer", "{ request: { kind: 'undo', fix: '/etc/passwd' } }"),
        ("on_computer", "{ request: { kind: 'open-guide', check: 'file:///etc/passwd' } }"),
        ("on_computer", "{ request: { kind: 'check-one', check: '; reboot' } }"),
        ("on_look_up", "{ request: { kind: 'open-link', answer: 'https://example.com' } }"),
        ("on_send", "{ request: { kind: 'leave-out', part: '../../facts.json', out: true } }"),
        ("on_send", "{ request: { kind: 'again', reference: '../../etc' } }"),
        ("on_send", "{ request: { kind: 'remove', reference: '..' } }"),
        ("on_send", "{ request: { kind: 'save-copy', reference: '/etc/passwd' } }"),
    ] {
        let answer = invoke(&window, command, arguments).await;
        assert_eq!(answer, "done", "{command} {arguments}: nothing to say, and nothing done");
    }
    let part = invoke(&window, "show_part", "{ name: '/etc/passwd' }").await;
    assert_eq!((&part["text"], &part["cut"]), (&"".into(), &"".into()));
    // A kind of request that there is not is refused before it reaches anything.
    let answer = invoke(&window, "on_computer", "{ request: { kind: 'run', program: '/bin/sh' } }").await;
    assert!(answer.as_str().is_some_and(|answer| answer.starts_with("refused: ")), "{answer}");
    assert_eq!(window.ask("return document.querySelector('h1').textContent").await, before);
    window.close().await;
}

#[tokio::test]
async fn the_page_can_neither_go_elsewhere_nor_fetch_nor_run_what_it_is_given() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let elsewhere = format!("http://{}", listener.local_addr().unwrap());
    let reached = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    std::thread::spawn({
        let reached = std::sync::Arc::clone(&reached);
        // WebKit opens a connection as soon as a link is pressed, before it asks whether to go there; what counts is whether anything is said.
        move || {
            for mut stream in listener.incoming().flatten() {
                let mut first = [0];
                if matches!(stream.read(&mut first), Ok(1)) {
                    reached.store(true, std::sync::atomic::Ordering::SeqCst);
                }
            }
        }
    });
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    let here = window.ask("return location.href").await;
    for script in [
        format!("fetch('{elsewhere}/')"),
        format!("new Image().src = '{elsewhere}/'"),
        format!("const frame = document.createElement('iframe'); frame.src = '{elsewhere}/'; document.body.append(frame)"),
        format!("const script = document.createElement('script'); script.src = '{elsewhere}/'; document.body.append(script)"),
        format!("const link = document.createElement('a'); link.href = '{elsewhere}/'; document.body.append(link); link.click()"),
        format!("window.open('{elsewhere}/')"),
        format!("location.href = '{elsewhere}/'"),
        "const script = document.createElement('script'); script.textContent = 'document.title = \"taken\"'; document.body.append(script)".to_owned(),
    ] {
        window.ask(&format!("try {{ {script} }} catch (_) {{}} return true")).await;
    }
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(window.ask("return location.href").await, here);
    assert_ne!(window.ask("return document.title").await, "taken");
    assert!(!reached.load(std::sync::atomic::Ordering::SeqCst), "the page reached {elsewhere}");
    window.close().await;
}
