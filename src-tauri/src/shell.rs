//! The window as the session sees it: a place to show the screen, and the system's save dialog.

use std::path::PathBuf;

use app::{Screen, Shell};
use tauri::{AppHandle, Emitter};
use tauri_plugin_dialog::DialogExt;

/// The one window.
#[derive(Clone, Debug)]
pub(crate) struct TauriShell {
    pub(crate) handle: AppHandle,
}

impl Shell for TauriShell {
    fn show(&self, screen: &Screen) {
        // No window any more: nobody to show it to.
        let _ = self.handle.emit("screen", screen);
    }

    async fn choose_save_path(&self, suggested_name: String) -> Option<PathBuf> {
        let (answer, chosen) = tokio::sync::oneshot::channel();
        self.handle.dialog().file().set_file_name(suggested_name).save_file(|path| {
            let _ = answer.send(path);
        });
        chosen.await.ok().flatten().and_then(|path| path.into_path().ok())
    }

    async fn choose_files(&self) -> Vec<PathBuf> {
        let (answer, chosen) = tokio::sync::oneshot::channel();
        self.handle.dialog().file().pick_files(|paths| {
            let _ = answer.send(paths);
        });
        let paths = chosen.await.ok().flatten().unwrap_or_default();
        paths.into_iter().filter_map(|path| path.into_path().ok()).collect()
    }
}

/// Whether there is a screen. Without one GTK would end the program in words of its own.
pub(crate) fn has_display() -> bool {
    if cfg!(target_os = "linux") {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        set("DISPLAY") || set("WAYLAND_DISPLAY")
    } else {
        true
    }
}
