//! Hands an address to the system: a settings page or web page of our own tables, or a page that IT's policy names. Never an address from
//! the page, a link or a log.

/// Opens an address with what the system has for it.
#[cfg(windows)]
pub async fn address(address: &str) -> std::io::Result<()> {
    let address = address.to_owned();
    // The shell may wait for the program it starts.
    tokio::task::spawn_blocking(move || shell_execute(&address)).await.map_err(std::io::Error::other)?
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "ShellExecuteW is the only way to a settings page")]
fn shell_execute(address: &str) -> std::io::Result<()> {
    use std::ptr::null;

    use windows_sys::Win32::UI::{Shell::ShellExecuteW, WindowsAndMessaging::SW_SHOWNORMAL};

    let wide = |text: &str| -> Vec<u16> { text.encode_utf16().chain([0]).collect() };
    let (verb, file) = (wide("open"), wide(address));
    // SAFETY: both strings end with zero and outlive the call; null means no window, arguments or folder.
    let done = unsafe {
        ShellExecuteW(std::ptr::null_mut(), verb.as_ptr(), file.as_ptr(), null(), null(), SW_SHOWNORMAL)
    };
    // Above 32 is success, shellapi.h.
    if done as usize > 32 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}

/// Opens an address with what the system has for it.
#[cfg(target_os = "macos")]
pub async fn address(address: &str) -> std::io::Result<()> {
    run("/usr/bin/open", address).await
}

/// Opens an address with what the desktop has for it.
#[cfg(not(any(windows, target_os = "macos")))]
pub async fn address(address: &str) -> std::io::Result<()> {
    run("/usr/bin/xdg-open", address).await
}

#[cfg(not(windows))]
async fn run(program: &str, address: &str) -> std::io::Result<()> {
    const LIMIT: std::time::Duration = std::time::Duration::from_secs(10);
    let output = crate::process::Run::new(program, [address], LIMIT).output().await;
    match output.map_err(std::io::Error::other)?.status {
        Some(0) => Ok(()),
        status => Err(std::io::Error::other(format!("{program} ended with {status:?}"))),
    }
}
