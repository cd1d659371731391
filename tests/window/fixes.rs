//! A step that the app takes itself: says what will change, changes it when the person agrees, and offers the way back.
#![expect(clippy::disallowed_methods, reason = "a test starts the services that a computer has")]

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::window::{Session, Window};

/// A bus with python3-dbusmock on it as systemd's service for the time, switched off. Ends when it is dropped.
struct TimeService {
    bus: Child,
    mock: Child,
    address: String,
}

impl TimeService {
    fn start() -> Self {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let mock = Command::new("/usr/bin/python3")
            .args(["-m", "dbusmock", "--template", "timedated", "--parameters", r#"{"NTP": false}"#])
            .env("DBUS_SYSTEM_BUS_ADDRESS", &address)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let service = Self { bus, mock, address };
        service.wait();
        service
    }

    fn wait(&self) {
        for _ in 0..100 {
            let asked = Command::new("dbus-send")
                .args(["--system", "--print-reply", "--dest=org.freedesktop.timedate1"])
                .args(["/org/freedesktop/timedate1", "org.freedesktop.DBus.Peer.Ping"])
                .env("DBUS_SYSTEM_BUS_ADDRESS", &self.address)
                .output();
            if asked.is_ok_and(|output| output.status.success()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("python3-dbusmock gives no answer");
    }
}

impl Drop for TimeService {
    fn drop(&mut self) {
        for process in [&mut self.mock, &mut self.bus] {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

#[tokio::test]
async fn automatic_time_is_switched_on_after_agreeing_and_can_be_undone() {
    const GUIDE: &str = "document.querySelector('[data-problem=\"time-sync\"] button').click(); return true";
    const BUTTON: &str = "[data-agree=\"have-time-switched-on\"]";
    let service = TimeService::start();
    let environment = [("DBUS_SYSTEM_BUS_ADDRESS", service.address.as_str())];
    for (locale, theme) in [("zh_TW.UTF-8", "dark"), ("en_US.UTF-8", "light")] {
        let window =
            Window::open(Session { locale, theme, environment: &environment, ..Session::default() }).await;
        window.until_checked().await;
        window
            .until("the problem is listed", "return !!document.querySelector('[data-problem=\"time-sync\"]')")
            .await;
        window.ask(GUIDE).await;
        // What will change is said before anything can be pressed.
        window
            .until("the changes are said", "return document.querySelectorAll('.changes li').length === 1")
            .await;
        window.until("the button is there", &format!("return !!document.querySelector('{BUTTON}')")).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        window.screenshot(&format!("fix-asks-{theme}")).await;
        window.ask(&format!("document.querySelector('{BUTTON}').click(); return true")).await;
        // With an administrator's rights, a program that others may change is not trusted; where the test lies decides which it is.
        window
            .until(
                "it is done, or IT's",
                "return !!document.querySelector('[data-made]') || !!document.querySelector('.step .notice.warn')",
            )
            .await;
        window.screenshot(&format!("fix-after-{theme}")).await;
        if window.ask("return !!document.querySelector('[data-made]')").await == true {
            window.ask("document.querySelector('[data-made] button').click(); return true").await;
            window.until("it is undone", "return !document.querySelector('[data-made]')").await;
        }
        window.close().await;
    }
}

#[tokio::test]
async fn the_work_address_is_asked_once_and_checked() {
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    window.until("it is asked for", "return !!document.querySelector('#account')").await;
    window.screenshot("asks-for-the-work-address").await;
    let type_and_send = "const field = document.querySelector('#account'); field.value = 'ana@linden.local'; \
                         field.dispatchEvent(new Event('input', { bubbles: true })); field.form.requestSubmit(); return true";
    window.ask(type_and_send).await;
    window
        .until(
            "a name of the company's inside is a problem",
            "return !!document.querySelector('[data-problem=\"account-name\"]')",
        )
        .await;
    window.until("nobody asks twice", "return !document.querySelector('#account')").await;
    let kept = std::fs::read_to_string(window.home().join("data/enrollmenthelper/settings.json")).unwrap();
    assert!(kept.contains("ana@linden.local"), "{kept}");
    window.close().await;
}
