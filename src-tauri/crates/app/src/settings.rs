//! What the person chose: language and theme. Kept per user, readable by that user only, written whole or not at all.
//!
//! Damaged or missing settings are the defaults: nothing in them is worth a question.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The most that is read of the file. Bytes.
const LIMIT: u64 = 64 * 1024;

/// What the person chose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// Language tag; `None`: the system's.
    pub(crate) language: Option<String>,
    /// "light" or "dark"; `None`: the system's.
    pub(crate) theme: Option<String>,
    /// The work address that the person typed, for the checks of their company's domain.
    pub(crate) account: Option<String>,
    /// Where the window stood.
    pub(crate) window: Option<WindowPlace>,
}

/// Where the window stood when it was closed, and how large it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// Left edge. Physical pixels over all screens; `None` where the system does not say (Wayland).
    pub x: Option<i32>,
    /// Top edge.
    pub y: Option<i32>,
    /// Width of what is inside. Logical pixels.
    pub width: f64,
    /// Height of what is inside. Logical pixels.
    pub height: f64,
    /// It filled the screen; the numbers are those from before.
    pub maximized: bool,
}

impl Settings {
    /// What was chosen last time.
    pub(crate) fn read() -> Self {
        file()
            .and_then(|path| doors::file::read_text(&path, LIMIT).ok())
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Keeps the choice. A folder that cannot be written costs the person one click next time, so nothing is said.
    pub(crate) fn keep(&self) {
        if let (Some(path), Ok(text)) = (file(), serde_json::to_vec_pretty(self)) {
            let _ = path.parent().map(doors::file::private_folder);
            let _ = doors::file::write(&path, &text);
        }
    }
}

fn file() -> Option<PathBuf> {
    folder().map(|folder| folder.join("settings.json"))
}

/// This program's own folder: per user, local.
pub(crate) fn folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "Enrollment Helper")?;
    Some(folders.data_local_dir().to_owned())
}

/// The same, and where there is no home a folder of the system's for what does not last.
pub(crate) fn own_folder() -> PathBuf {
    folder().unwrap_or_else(std::env::temp_dir)
}
