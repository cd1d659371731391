//! The smallest window of the same toolkit, built like ours: what `cargo xtask bench-window` measures ours against.

use tauri::{Builder, WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    Builder::default()
        .setup(|application| {
            WebviewWindowBuilder::new(application, "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(960.0, 680.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("../tests/empty-window/tauri.conf.json"))
}
