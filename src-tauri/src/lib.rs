//! The window program: one window around the session of `app`. Thin: it builds the window and translates.

mod commands;
mod shell;

use std::process::ExitCode;

use app::{App, Start};
use tauri::{
    DragDropEvent, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent, webview::PageLoadEvent,
};

use crate::shell::TauriShell;

/// Exit status without a screen to open a window on: something the program needs is missing (`EX_NOINPUT` of `sysexits.h`).
const NO_DISPLAY: u8 = 66;

/// Exit status when the window could not be built although there is a screen.
const NOT_BUILT: u8 = 70;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    let start = Start::read();
    if !shell::has_display() {
        return complain(&start.no_display_sentence(), NO_DISPLAY);
    }
    let (title, no_window) = (start.window_title(), start.no_window_sentence());
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            commands::ready,
            commands::on_computer,
            commands::look_up,
            commands::on_look_up,
            commands::set_preferences,
            commands::prepare_report,
            commands::leave_out,
            commands::show_part,
            commands::save_report,
        ])
        .setup(move |application| {
            let session = App::new(start, TauriShell { handle: application.handle().clone() });
            // Checking starts before the page is there: the rows it shows first may already be answers.
            tauri::async_runtime::spawn({
                let session = session.clone();
                async move { session.check_all().await }
            });
            application.manage(session);
            WebviewWindowBuilder::new(application, "main", WebviewUrl::default())
                .title(title)
                .inner_size(960.0, 680.0)
                .min_inner_size(360.0, 320.0)
                .on_navigation(|url| matches!(url.scheme(), "tauri" | "http") && is_own_page(url.host_str()))
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        let _ = window.set_focus();
                    }
                })
                .build()?;
            Ok(())
        })
        .on_window_event(|window, event| {
            let session = window.state::<App<TauriShell>>().inner().clone();
            match event {
                WindowEvent::Focused(true) => {
                    tauri::async_runtime::spawn(async move { session.window_focused().await });
                }
                WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
                    let paths = paths.clone();
                    tauri::async_runtime::spawn(async move { session.search_brought(paths).await });
                }
                _ => {}
            }
        })
        .build(tauri::generate_context!());
    match built {
        Ok(application) => {
            application.run(|_, event| {
                if let RunEvent::Exit = event {
                    // A probe that hangs must not keep the process: it reads only, nothing is lost.
                    std::process::exit(0);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => complain(&format!("{no_window} ({error})"), NOT_BUILT),
    }
}

/// The page's own address: `tauri://localhost`, `http://tauri.localhost` on Windows, the development server when that is built in.
fn is_own_page(host: Option<&str>) -> bool {
    matches!(host, Some("localhost" | "tauri.localhost"))
}

/// One sentence where a terminal would show it.
#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn complain(sentence: &str, status: u8) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_itself_may_be_navigated_to() {
        assert!(is_own_page(Some("localhost")));
        assert!(!is_own_page(Some("example.com")));
        assert!(!is_own_page(None));
    }
}
