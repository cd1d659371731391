//! Lets Tauri compile its configuration in, with exactly our commands allowed.

/// What the page may call. The same list as in `lib.rs`.
const COMMANDS: &[&str] = &[
    "ready",
    "on_computer",
    "look_up",
    "on_look_up",
    "on_recording",
    "set_preferences",
    "prepare_report",
    "show_part",
    "on_send",
];

/// What Windows itself shows of the program, in every language: the name of its entry in the start menu.
const START_MENU: &str = include_str!("packaging/generated/start-menu.rc");

fn main() {
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS))
        .windows_attributes(tauri_build::WindowsAttributes::new().append_rc_content(START_MENU));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error=the window's configuration does not build: {error:#}");
    }
}
