//! The window program: one window around the session of `app`. Thin: it builds the window and translates.

mod arguments;
mod commands;
mod instance;
#[cfg(target_os = "macos")]
mod menu;
mod place;
mod shell;

use std::process::ExitCode;

use app::{App, Arrival, Start};
use tauri::{
    AppHandle, DragDropEvent, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent, Wry,
    webview::PageLoadEvent,
};

use crate::shell::TauriShell;

/// Exit status without a screen to open a window on: something the program needs is missing (`EX_NOINPUT` of `sysexits.h`).
const NOTHING_TO_SHOW_ON: u8 = 66;

/// Exit status when the window could not be built although there is a screen.
const NOT_BUILT: u8 = 70;

/// Opens the window and stays until it is closed. Where one is open already, that one comes to the front instead.
pub fn run() -> ExitCode {
    let arguments = arguments::read();
    let claim = tauri::async_runtime::spawn(instance::claim(arguments.clone()));
    let start = Start::read();
    if !shell::has_display() {
        return shell::complain(&start.no_display_sentence(), NOTHING_TO_SHOW_ON);
    }
    if !shell::has_webview() {
        return shell::complain(&start.no_webview_sentence(), NOTHING_TO_SHOW_ON);
    }
    // A panic in there costs no more than a second window.
    let first = tauri::async_runtime::block_on(claim).unwrap_or_default();
    if !first.is_first {
        return ExitCode::SUCCESS;
    }
    let no_window = start.no_window_sentence();
    let built = instance::follow(tauri::Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            commands::ready,
            commands::on_computer,
            commands::look_up,
            commands::on_look_up,
            commands::on_recording,
            commands::set_preferences,
            commands::prepare_report,
            commands::show_part,
            commands::on_send,
        ])
        .setup(move |application| Ok(open(application.handle(), start, &arguments, first)?))
        .on_window_event(|window, event| on_window_event(window.app_handle(), event))
        .build(tauri::generate_context!());
    match built {
        Ok(application) => {
            application.run(|handle, event| match event {
                #[cfg(target_os = "macos")]
                RunEvent::Opened { urls } => {
                    arrive(handle, &arguments::from_addresses(urls.iter().map(AsRef::as_ref)));
                }
                // A probe that hangs must not keep the process.
                RunEvent::Exit => {
                    let session = handle.state::<App<TauriShell>>().inner().clone();
                    tauri::async_runtime::block_on(session.close());
                    std::process::exit(0);
                }
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(error) => shell::complain(&format!("{no_window} ({error})"), NOT_BUILT),
    }
}

/// Begins the session and opens its window.
fn open(
    handle: &AppHandle,
    start: Start,
    arguments: &arguments::Arguments,
    first: instance::Claim,
) -> tauri::Result<()> {
    let (title, theme) = (start.window_title(), place::theme(start.theme()));
    let place = start.window_place();
    let session = App::new(start, TauriShell::new(handle.clone()));
    handle.manage(session.clone());
    first.hand_over(handle);
    // What waits from earlier is sent while the window is open.
    tauri::async_runtime::spawn({
        let session = session.clone();
        async move { session.keep_sending().await }
    });
    arrive(handle, arguments);
    let window = WebviewWindowBuilder::new(handle, "main", WebviewUrl::default())
        .initialization_script(shell::first_screen(&session.screen()))
        .title(title)
        .theme(theme)
        .min_inner_size(place::SMALLEST.0, place::SMALLEST.1)
        .on_navigation(|url| matches!(url.scheme(), "tauri" | "http") && is_own_page(url.host_str()))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let _ = window.set_focus();
            }
        });
    place::restored(window, place, handle).build()?;
    Ok(())
}

fn on_window_event(handle: &AppHandle, event: &WindowEvent) {
    let session = handle.state::<App<TauriShell>>().inner().clone();
    match event {
        WindowEvent::Focused(true) => {
            tauri::async_runtime::spawn(async move { session.window_focused().await });
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let paths = paths.clone();
            tauri::async_runtime::spawn(async move { session.drop_files(paths).await });
        }
        WindowEvent::CloseRequested { .. } => {
            instance::release(handle);
            if let Some(place) = place::of(handle, session.window_place()) {
                session.keep_window(place);
            }
        }
        _ => {}
    }
}

/// What another start, or the system, hands over: the window comes to the front and shows it.
fn arrive(handle: &AppHandle<Wry>, arguments: &arguments::Arguments) {
    let arrival: Option<Arrival> = app::arrival(&arguments.words, &arguments.folder);
    let Some(arrival) = arrival else { return };
    let session = handle.state::<App<TauriShell>>().inner().clone();
    tauri::async_runtime::spawn(async move { session.arrive(arrival).await });
}

/// The page's own address: `tauri://localhost`, `http://tauri.localhost` on Windows, the development server when that is built in.
fn is_own_page(host: Option<&str>) -> bool {
    matches!(host, Some("localhost" | "tauri.localhost"))
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
