//! What the page may ask: ids from the screen it was given, and free text. Never a path, a program or an address.

use app::{
    App, ComputerRequest, LookUpRequest, LookUpView, PartTextView, RecordingRequest, Screen, SendRequest,
};
use tauri::State;

use crate::shell::TauriShell;

type Session<'a> = State<'a, App<TauriShell>>;

/// The page is there: hands it the screen as it stands, and lets the checks begin.
#[tauri::command]
pub(crate) async fn ready(session: Session<'_>) -> Result<Screen, ()> {
    Ok(session.ready())
}

/// Something that the person did on the page "This computer".
#[tauri::command]
pub(crate) async fn on_computer(session: Session<'_>, request: ComputerRequest) -> Result<(), ()> {
    session.on_computer(request).await;
    Ok(())
}

/// What an error means, on the page "Look up an error".
#[tauri::command]
pub(crate) async fn look_up(
    session: Session<'_>,
    text: String,
    platform: Option<String>,
) -> Result<LookUpView, ()> {
    Ok(session.look_up(&text, platform.as_deref()))
}

/// Something that the person did on the page "Look up an error", beside typing.
#[tauri::command]
pub(crate) async fn on_look_up(session: Session<'_>, request: LookUpRequest) -> Result<(), ()> {
    session.on_look_up(request).await;
    Ok(())
}

/// A report from another computer: open one, or leave it.
#[tauri::command]
pub(crate) async fn on_recording(session: Session<'_>, request: RecordingRequest) -> Result<(), ()> {
    session.on_recording(request).await;
    Ok(())
}

/// Another language or theme; `None` leaves it.
#[tauri::command]
pub(crate) async fn set_preferences(
    session: Session<'_>,
    language: Option<String>,
    theme: Option<String>,
) -> Result<(), ()> {
    session.set_preferences(language.as_deref(), theme.as_deref());
    Ok(())
}

/// Builds the report, for looking at.
#[tauri::command]
pub(crate) async fn prepare_report(session: Session<'_>, note: String, contact: String) -> Result<(), ()> {
    session.prepare_report(note, contact).await;
    Ok(())
}

/// A part exactly as it will be sent.
#[tauri::command]
pub(crate) async fn show_part(session: Session<'_>, name: String) -> Result<PartTextView, ()> {
    Ok(session.show_part(&name).await)
}

/// Something that the person did with the report, beside looking at it.
#[tauri::command]
pub(crate) async fn on_send(session: Session<'_>, request: SendRequest) -> Result<(), ()> {
    session.on_send(request).await;
    Ok(())
}
