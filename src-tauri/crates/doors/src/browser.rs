//! Sets the default browser where the system lets a program do so. Windows forbids it.

use std::io;

/// Makes the program with this desktop entry ("microsoft-edge.desktop") the person's browser.
#[cfg(target_os = "linux")]
pub async fn set_default(handler: &str) -> io::Result<()> {
    // The script itself waits some seconds for the desktop to notice.
    const LIMIT: std::time::Duration = std::time::Duration::from_secs(40);
    let run =
        crate::process::Run::new("/usr/bin/xdg-settings", ["set", "default-web-browser", handler], LIMIT);
    let output = run.output().await.map_err(io::Error::other)?;
    // xdg-settings(1): 0 done, 1 wrong words, 2 no such entry, 3 a tool is missing, 4 it did not work.
    match output.status {
        Some(0) => Ok(()),
        status => {
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(io::Error::other(format!("xdg-settings: status {status:?} {}", words.trim())))
        }
    }
}

/// Makes the program with this bundle id the person's browser. macOS asks the person, and answers before they do.
#[cfg(target_os = "macos")]
#[expect(clippy::unused_async, reason = "on Linux it waits for a program")]
pub async fn set_default(handler: &str) -> io::Result<()> {
    use core_foundation::{base::TCFType, string::CFString};

    #[expect(unsafe_code, reason = "the only interface that needs no window")]
    #[link(name = "CoreServices", kind = "framework")]
    unsafe extern "C" {
        fn LSSetDefaultHandlerForURLScheme(
            scheme: core_foundation::string::CFStringRef,
            handler: core_foundation::string::CFStringRef,
        ) -> i32;
    }

    for scheme in ["https", "http"] {
        let (scheme, handler) = (CFString::new(scheme), CFString::new(handler));
        #[expect(unsafe_code, reason = "the only interface that needs no window")]
        // SAFETY: both texts live through the call, which keeps neither.
        let status = unsafe {
            LSSetDefaultHandlerForURLScheme(scheme.as_concrete_TypeRef(), handler.as_concrete_TypeRef())
        };
        if status != 0 {
            return Err(io::Error::other(format!("LSSetDefaultHandlerForURLScheme: {status}")));
        }
    }
    Ok(())
}

/// This system lets no program do it.
#[cfg(not(any(target_os = "macos", target_os = "linux")))]
#[expect(clippy::unused_async, reason = "on Linux it waits for a program")]
pub async fn set_default(_: &str) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
