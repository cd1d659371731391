//! Lets Tauri compile its configuration in, with exactly our commands allowed.

fn main() {
    let commands = [
        "ready",
        "check_again",
        "open_guide",
        "act",
        "answer",
        "set_preferences",
        "prepare_report",
        "leave_out",
        "show_part",
        "save_report",
    ];
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(&commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error=the window's configuration does not build: {error:#}");
    }
}
