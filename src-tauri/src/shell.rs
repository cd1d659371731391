//! The window as the session sees it: a place to show the screen, and the system's dialogs.

use std::{path::PathBuf, process::ExitCode};

use app::{Screen, Shell};
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_dialog::DialogExt;

/// The one window.
#[derive(Clone, Debug)]
pub(crate) struct TauriShell {
    handle: AppHandle,
    #[cfg(target_os = "macos")]
    menu_language: std::sync::Arc<std::sync::Mutex<String>>,
}

impl TauriShell {
    pub(crate) fn new(handle: AppHandle) -> Self {
        Self {
            handle,
            #[cfg(target_os = "macos")]
            menu_language: std::sync::Arc::default(),
        }
    }

    /// The menus follow the language of the page.
    #[cfg(target_os = "macos")]
    fn follow_language(&self, screen: &Screen) {
        let mut language = self.menu_language.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *language != screen.language.tag {
            language.clone_from(&screen.language.tag);
            let (handle, words) = (self.handle.clone(), screen.words.clone());
            // Menus belong to the main thread. Without them the window still works.
            let _ = self.handle.run_on_main_thread(move || _ = crate::menu::set(&handle, &words));
        }
    }
}

impl Shell for TauriShell {
    fn show(&self, screen: &Screen) {
        #[cfg(target_os = "macos")]
        self.follow_language(screen);
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

    async fn choose_file(&self, title: String, endings: &'static [&'static str]) -> Option<PathBuf> {
        let (answer, chosen) = tokio::sync::oneshot::channel();
        let mut dialog = self.handle.dialog().file();
        if !endings.is_empty() {
            dialog = dialog.add_filter(&title, endings);
        }
        dialog.set_title(&title).pick_file(|path| {
            let _ = answer.send(path);
        });
        chosen.await.ok().flatten().and_then(|path| path.into_path().ok())
    }
}

/// What the page shows first, before it has asked for anything: the first paint waits for no answer.
pub(crate) fn first_screen(screen: &Screen) -> String {
    let screen = serde_json::to_string(screen).unwrap_or_else(|_| "null".to_owned());
    format!("Object.defineProperty(window, \"firstScreen\", {{ value: {screen} }});")
}

/// Brings the window to the front: somebody started the program again.
#[cfg_attr(target_os = "macos", expect(dead_code, reason = "the system brings it to the front itself"))]
pub(crate) fn raise(handle: &AppHandle, token: Option<String>) {
    let Some(window) = handle.get_webview_window("main") else { return };
    let _ = handle.run_on_main_thread(move || {
        #[cfg(target_os = "linux")]
        if let (Some(token), Ok(window)) = (&token, window.gtk_window()) {
            // What lets a window come to the front where only the person may bring one there.
            gtk::prelude::GtkWindowExt::set_startup_id(&window, token);
        }
        #[cfg(not(target_os = "linux"))]
        drop(token);
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    });
}

/// Whether there is a screen to open a window on. Without one GTK would end the program in words of its own.
#[cfg(target_os = "linux")]
pub(crate) fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    (set("DISPLAY") || set("WAYLAND_DISPLAY")) && gtk::init().is_ok()
}

/// Everybody who can start a program there has one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn has_display() -> bool {
    true
}

/// Whether there is something to show the page in: Windows may lack it, elsewhere the program would not start without.
pub(crate) fn has_webview() -> bool {
    cfg!(not(windows)) || tauri::webview_version().is_ok()
}

/// One sentence where a person sees it: Windows gives a program with a window no terminal, so the system's own box says it.
#[cfg(windows)]
pub(crate) fn complain(sentence: &str, status: u8) -> ExitCode {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Enrollment Helper")
        .set_description(sentence)
        .show();
    ExitCode::from(status)
}

/// One sentence where a terminal would show it.
#[cfg(not(windows))]
#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
pub(crate) fn complain(sentence: &str, status: u8) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(status)
}
