//! Administrator's rights: whether this process has them, and how to start this very program with them through the system's own prompt.
//!
//! Only ids cross: the program that is started with rights looks for itself what there is to do.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

#[cfg(unix)]
use crate::process;

/// How long the person may take to answer the prompt, and the program to do its work.
pub const LIMIT: Duration = Duration::from_mins(1);

/// Why nothing ran with an administrator's rights.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No prompt on this system, or nobody to answer it.
    #[error("this system has no way to ask for an administrator: {0}")]
    NoPrompt(String),
    /// The person or the system said no, or nobody answered in time.
    #[error("an administrator's permission was not given")]
    Refused,
    /// This program lies where others than administrators may change it.
    #[error("{0} can be changed by others than administrators")]
    NotSafe(PathBuf),
    /// The system would not tell or start it.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Starts a program of ours with an administrator's rights, waits for its end, and gives its exit status.
pub async fn run(program: &Path, arguments: &[&str]) -> Result<i32, Error> {
    if !only_administrators_write(program) {
        return Err(Error::NotSafe(program.to_owned()));
    }
    prompt(program, arguments).await
}

#[cfg(unix)]
fn no_prompt(error: &process::Error) -> Error {
    match error {
        process::Error::TimedOut { .. } => Error::Refused,
        other => Error::NoPrompt(other.to_string()),
    }
}

/// polkit's own program. 126: the person dismissed the prompt; 127: not authorized, or no agent to ask with (pkexec(1)).
#[cfg(target_os = "linux")]
async fn prompt(program: &Path, arguments: &[&str]) -> Result<i32, Error> {
    const PKEXEC: &str = "/usr/bin/pkexec";
    let all = ["--disable-internal-agent".into(), program.as_os_str().to_owned()]
        .into_iter()
        .chain(arguments.iter().map(Into::into));
    let output = process::Run::new(PKEXEC, all, LIMIT).output().await.map_err(|error| no_prompt(&error))?;
    match output.status {
        Some(126 | 127) | None => Err(Error::Refused),
        Some(status) => Ok(status),
    }
}

/// The system's prompt through its script runner: `quoted form of` in the script keeps every argument one word.
#[cfg(target_os = "macos")]
async fn prompt(program: &Path, arguments: &[&str]) -> Result<i32, Error> {
    const SCRIPT: &str = "on run words\nset line to \"\"\nrepeat with word in words\nset line to line & quoted form of (word as text) & \" \"\nend repeat\n\
                          return do shell script line & \"; echo $?\" with administrator privileges\nend run";
    let all = ["-e".into(), SCRIPT.into(), program.as_os_str().to_owned()]
        .into_iter()
        .chain(arguments.iter().map(Into::into));
    let output = process::Run::new("/usr/bin/osascript", all, LIMIT)
        .output()
        .await
        .map_err(|error| no_prompt(&error))?;
    // Without success: error -128, the person said no.
    if output.status != Some(0) {
        return Err(Error::Refused);
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let status = text.lines().next_back().and_then(|line| line.trim().parse().ok());
    status.ok_or_else(|| Error::Io(io::Error::other("no exit status")))
}

#[cfg(windows)]
async fn prompt(program: &Path, arguments: &[&str]) -> Result<i32, Error> {
    let (program, arguments) = (program.to_owned(), arguments.join(" "));
    // The prompt keeps the thread until it is answered.
    tokio::task::spawn_blocking(move || run_as(&program, &arguments)).await.map_err(io::Error::other)?
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "the verb `runas` is the only way to the system's prompt")]
fn run_as(program: &Path, arguments: &str) -> Result<i32, Error> {
    use std::os::windows::ffi::OsStrExt;

    use windows_sys::Win32::{
        Foundation::{CloseHandle, ERROR_CANCELLED, WAIT_OBJECT_0},
        System::Threading::{GetExitCodeProcess, WaitForSingleObject},
        UI::{
            Shell::{SEE_MASK_NO_CONSOLE, SEE_MASK_NOCLOSEPROCESS, SHELLEXECUTEINFOW, ShellExecuteExW},
            WindowsAndMessaging::SW_HIDE,
        },
    };

    let wide = |text: &std::ffi::OsStr| -> Vec<u16> { text.encode_wide().chain([0]).collect() };
    let (verb, file, words) = (wide("runas".as_ref()), wide(program.as_os_str()), wide(arguments.as_ref()));
    let mut information = SHELLEXECUTEINFOW {
        cbSize: u32::try_from(size_of::<SHELLEXECUTEINFOW>()).unwrap_or(0),
        fMask: SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NO_CONSOLE,
        lpVerb: verb.as_ptr(),
        lpFile: file.as_ptr(),
        lpParameters: words.as_ptr(),
        nShow: SW_HIDE,
        ..SHELLEXECUTEINFOW::default()
    };
    // SAFETY: every text ends with zero and outlives the calls; the process handle is ours and closed once.
    unsafe {
        if ShellExecuteExW(&raw mut information) == 0 {
            let error = io::Error::last_os_error();
            let cancelled = error.raw_os_error() == Some(ERROR_CANCELLED.cast_signed());
            return Err(if cancelled { Error::Refused } else { Error::Io(error) });
        }
        let process = information.hProcess;
        if process.is_null() {
            return Err(Error::Io(io::Error::other("the system gave no process to wait for")));
        }
        let limit = u32::try_from(LIMIT.as_millis()).unwrap_or(u32::MAX);
        let mut status = 0;
        let ended = WaitForSingleObject(process, limit) == WAIT_OBJECT_0
            && GetExitCodeProcess(process, &raw mut status) != 0;
        CloseHandle(process);
        if ended { Ok(status.cast_signed()) } else { Err(Error::Refused) }
    }
}

/// This system is not known: nobody can be asked.
#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
async fn prompt(_: &Path, _: &[&str]) -> Result<i32, Error> {
    Err(Error::NoPrompt("unknown system".to_owned()))
}

/// Whether this process has an administrator's rights.
#[cfg(unix)]
pub fn is_administrator() -> bool {
    nix::unistd::geteuid().is_root()
}

/// Whether this process has an administrator's rights.
#[cfg(windows)]
#[expect(unsafe_code, reason = "IsUserAnAdmin is declared as every foreign function is")]
pub fn is_administrator() -> bool {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { windows_sys::Win32::UI::Shell::IsUserAnAdmin() != 0 }
}

/// Whether this process has an administrator's rights.
#[cfg(not(any(unix, windows)))]
pub fn is_administrator() -> bool {
    false
}

/// The group of administrators where it may write folders of programs: `admin` on macOS, which `/Applications` belongs to. What it puts
/// there is not root's and therefore not trusted.
#[cfg(unix)]
const ADMINISTRATORS: Option<u32> = if cfg!(target_os = "macos") { Some(80) } else { None };

/// Whether the file and every folder above it belong to root and nobody but administrators may write them.
#[cfg(unix)]
pub fn only_administrators_write(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    // Links are followed: what they lead to is what runs.
    let Ok(path) = path.canonicalize() else { return false };
    path.ancestors().all(|part| {
        std::fs::metadata(part).is_ok_and(|metadata| {
            // A folder where others may add entries but not touch this one (sticky) is no place for a program either.
            let others = if Some(metadata.gid()) == ADMINISTRATORS { 0o002 } else { 0o022 };
            metadata.uid() == 0 && metadata.mode() & others == 0
        })
    })
}

/// Whether the file lies below one of the folders that Windows lets only administrators write.
#[cfg(windows)]
pub fn only_administrators_write(path: &Path) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    program_folders()
        .iter()
        .filter_map(|folder| folder.canonicalize().ok())
        .any(|folder| path.starts_with(folder))
}

/// Whether others may change the file: unknown here, so they may.
#[cfg(not(any(unix, windows)))]
pub fn only_administrators_write(_: &Path) -> bool {
    false
}

/// Program folders by their known ids: the environment could name others.
#[cfg(windows)]
fn program_folders() -> Vec<PathBuf> {
    use windows_sys::Win32::UI::Shell::{FOLDERID_ProgramFiles, FOLDERID_ProgramFilesX86};

    [known_folder(&FOLDERID_ProgramFiles), known_folder(&FOLDERID_ProgramFilesX86)]
        .into_iter()
        .flatten()
        .collect()
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "the environment could name another folder")]
fn known_folder(id: &windows_sys::core::GUID) -> Option<PathBuf> {
    use std::os::windows::ffi::OsStringExt;

    use windows_sys::Win32::{System::Com::CoTaskMemFree, UI::Shell::SHGetKnownFolderPath};

    let mut text: windows_sys::core::PWSTR = std::ptr::null_mut();
    // SAFETY: the id and the pointer live through the call; the text ends with zero and is freed as the interface asks, also on failure.
    unsafe {
        let result = SHGetKnownFolderPath(id, 0, std::ptr::null_mut(), &raw mut text);
        let found = (result == 0 && !text.is_null()).then(|| {
            let length = (0..32_768).take_while(|&at| *text.add(at) != 0).count();
            PathBuf::from(std::ffi::OsString::from_wide(std::slice::from_raw_parts(text, length)))
        });
        CoTaskMemFree(text.cast());
        found
    }
}

/// Where what administrators' steps took away is kept: only administrators write there. `None`: no such place is known.
pub fn backup_folder() -> Option<PathBuf> {
    #[cfg(target_os = "linux")]
    return Some(PathBuf::from("/var/lib/enrollment-helper/backups"));
    #[cfg(target_os = "macos")]
    return Some(PathBuf::from("/Library/Application Support/Enrollment Helper/backups"));
    #[cfg(windows)]
    return program_folders().first().map(|folder| folder.join("Enrollment Helper Backups"));
    #[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
    return None;
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_program_that_others_can_change_is_told_from_one_that_they_cannot() {
        assert!(only_administrators_write(Path::new("/bin/sh")));
        assert!(!only_administrators_write(Path::new("/bin/no such program")));
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("program");
        crate::file::write(&program, b"").unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        // Whoever may write to the folder above may put another one in its place.
        assert!(!only_administrators_write(&program));
    }

    #[tokio::test]
    async fn a_program_that_others_can_change_is_never_started_with_rights() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("program");
        crate::file::write(&program, b"#!/bin/sh\ntouch \"$0.ran\"\n").unwrap();
        assert!(matches!(run(&program, &[]).await, Err(Error::NotSafe(path)) if path == program));
    }
}
