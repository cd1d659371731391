//! What a screen reader is told, over AT-SPI: `spoken.py` listens to the real window as one does, with a keyboard.
#![expect(clippy::disallowed_methods, reason = "a test starts the program as a person's desktop would")]

use std::{path::Path, process::Command};

use crate::window::program;

#[test]
fn a_screen_reader_hears_names_roles_and_results_and_the_focus_follows_the_reading() {
    let home = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("window/spoken.py");
    // A bus of its own: the registry of assistive programs ends with it.
    let output = Command::new("timeout")
        .args(["240", "dbus-run-session", "--", "/usr/bin/python3"])
        .arg(script)
        .arg(program())
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("LANG", "en_US.UTF-8")
        .env_remove("NO_AT_BRIDGE")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
}
