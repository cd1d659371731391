//! The menus of macOS, in the person's language. Without an edit menu the keys for copying and pasting do nothing there.

use std::collections::BTreeMap;

use tauri::{
    AppHandle, Result, Wry,
    menu::{AboutMetadata, Menu, PredefinedMenuItem, Submenu},
};

/// Builds the menus from the page's fixed words.
pub(crate) fn set(handle: &AppHandle, words: &BTreeMap<String, String>) -> Result<()> {
    let word = |id: &str| words.get(&format!("window-menu-{id}")).map(String::as_str);
    let title = |id: &str| word(id).unwrap_or_default();
    let name = words.get("window-product-name").map(String::as_str).unwrap_or_default();
    let separator = || PredefinedMenuItem::separator(handle);
    let about = AboutMetadata { name: Some(name.to_owned()), ..AboutMetadata::default() };
    let application = Submenu::with_items(
        handle,
        name,
        true,
        &[
            &PredefinedMenuItem::about(handle, word("about"), Some(about))?,
            &separator()?,
            &PredefinedMenuItem::hide(handle, word("hide"))?,
            &PredefinedMenuItem::hide_others(handle, word("hide-others"))?,
            &PredefinedMenuItem::show_all(handle, word("show-all"))?,
            &separator()?,
            &PredefinedMenuItem::quit(handle, word("quit"))?,
        ],
    )?;
    let close = PredefinedMenuItem::close_window(handle, word("close"))?;
    let file = Submenu::with_items(handle, title("file"), true, &[&close])?;
    let edit = Submenu::with_items(
        handle,
        title("edit"),
        true,
        &[
            &PredefinedMenuItem::undo(handle, word("undo"))?,
            &PredefinedMenuItem::redo(handle, word("redo"))?,
            &separator()?,
            &PredefinedMenuItem::cut(handle, word("cut"))?,
            &PredefinedMenuItem::copy(handle, word("copy"))?,
            &PredefinedMenuItem::paste(handle, word("paste"))?,
            &PredefinedMenuItem::select_all(handle, word("select-all"))?,
        ],
    )?;
    let window = Submenu::with_items(
        handle,
        title("window"),
        true,
        &[
            &PredefinedMenuItem::minimize(handle, word("minimize"))?,
            &PredefinedMenuItem::maximize(handle, word("zoom"))?,
        ],
    )?;
    let menu: Menu<Wry> = Menu::with_items(handle, &[&application, &file, &edit, &window])?;
    handle.set_menu(menu).map(|_| ())
}
