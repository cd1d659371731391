//! A proxy that a script names and that wants a sign-in: the script is fetched and run by the system's own service for it, on a real bus.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener},
    path::Path,
};

use crate::program::{Said, run_after};

/// Answers every connection with these bytes, until the test's process ends.
fn answers(bytes: String) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let Ok(mut connection) = connection else { return };
            let _ = connection.read(&mut [0; 4096]);
            let _ = connection.write_all(bytes.as_bytes());
        }
    });
    address
}

fn page(body: &str) -> SocketAddr {
    let length = body.len();
    answers(format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"))
}

/// As on a KDE desktop whose settings name the script, with a bus that starts what the system has.
fn check_with_script(script: &str) -> Said {
    let preparation = format!(
        r#"mkdir -p "$HOME/run" "$HOME/.config"; chmod 700 "$HOME/run"; export XDG_RUNTIME_DIR="$HOME/run" XDG_CURRENT_DESKTOP=KDE
printf '[Proxy Settings]\nProxyType=2\nProxy Config Script={script}\n' >"$HOME/.config/kioslaverc"
exec dbus-run-session -- "$@""#
    );
    run_after(&preparation, &["facts", "--json"])
}

const RUNNER: &str = "/usr/libexec/glib-pacrunner";

#[test]
fn a_script_names_the_proxy_and_the_proxy_wants_a_sign_in() {
    let proxy = answers(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n".into(),
    );
    let script = page(&format!(
        "function FindProxyForURL(url, host) {{ if (host == \"graph.microsoft.com\") return \"DIRECT\"; return \"PROXY {proxy}\"; }}"
    ));
    let said = check_with_script(&format!("http://{script}/proxy.pac"));
    let answer = &said.json()["facts"]["proxy.answer"];
    if !Path::new(RUNNER).exists() {
        // Nothing runs scripts here: that is said, and nothing is guessed.
        assert_eq!(answer["state"], "failed", "{answer}");
        return;
    }
    assert_eq!(answer["value"]["outcome"], "wants-sign-in", "{answer} {}", said.stderr);
    assert_eq!(answer["value"]["proxy"], proxy.to_string(), "{answer}");
    assert_eq!(answer["value"]["schemes"][0], "Negotiate", "{answer}");
}

#[test]
fn a_script_that_cannot_be_fetched_is_no_answer() {
    let said = check_with_script("http://127.0.0.1:9/proxy.pac");
    let answer = &said.json()["facts"]["proxy.answer"];
    assert!(answer["value"].is_null() && answer["state"] != "known", "{answer}");
}
