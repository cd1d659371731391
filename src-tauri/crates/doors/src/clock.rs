//! The system's switch for setting the clock by itself.

use std::{io, time::Duration};

/// How long the service may take to start.
#[cfg(any(windows, target_os = "macos"))]
const LIMIT: Duration = Duration::from_secs(15);

/// Includes the time in which a person may answer polkit's prompt.
#[cfg(target_os = "linux")]
const LIMIT: Duration = crate::elevation::LIMIT;

/// What can be put back.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Before {
    /// It was off.
    Off,
    /// Windows: values of the time service, `None` for one that was not there.
    Registry {
        /// Those that were changed.
        values: Vec<OldValue>,
    },
}

/// A value of the registry as it was.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct OldValue {
    /// Its key, with the hive.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Type and bytes; `None`: it was not there.
    pub value: Option<(u32, Vec<u8>)>,
}

/// What [`switch_on`] is about to change, for [`put_back`]. It is called where the switch is off.
#[cfg(not(windows))]
pub fn before() -> io::Result<Before> {
    Ok(Before::Off)
}

/// systemd's own service for it, which asks the person through polkit. `chrony` and its like hang behind the same switch.
#[cfg(target_os = "linux")]
pub async fn switch_on(_: &Before) -> io::Result<()> {
    set_ntp(&bus().await?, true).await
}

/// Puts the switch back.
#[cfg(target_os = "linux")]
pub async fn put_back(before: &Before) -> io::Result<()> {
    match before {
        Before::Off => set_ntp(&bus().await?, false).await,
        Before::Registry { .. } => Err(io::ErrorKind::Unsupported.into()),
    }
}

#[cfg(target_os = "linux")]
async fn bus() -> io::Result<zbus::Connection> {
    zbus::Connection::system().await.map_err(io::Error::other)
}

#[cfg(target_os = "linux")]
async fn set_ntp(bus: &zbus::Connection, on: bool) -> io::Result<()> {
    let service = crate::bus::Object {
        service: "org.freedesktop.timedate1",
        path: "/org/freedesktop/timedate1",
        interface: "org.freedesktop.timedate1",
    };
    // The second word: polkit may ask the person (org.freedesktop.timedate1(5)).
    let flags = zbus::proxy::MethodFlags::ALLOW_INTERACTIVE_AUTH;
    let answer = tokio::time::timeout(LIMIT, service.call(bus, "SetNTP", flags, &(on, true))).await;
    let answer: zbus::Result<()> = answer.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?;
    answer.map_err(|error| {
        let refused = crate::bus::error_name(&error).is_some_and(|name| is_refusal(&name));
        let kind = if refused { io::ErrorKind::PermissionDenied } else { io::ErrorKind::Other };
        io::Error::new(kind, error.to_string())
    })
}

#[cfg(target_os = "linux")]
fn is_refusal(name: &str) -> bool {
    name.ends_with(".AccessDenied") || name.ends_with(".InteractiveAuthorizationRequired")
}

/// Its own tool; needs an administrator.
#[cfg(target_os = "macos")]
pub async fn switch_on(_: &Before) -> io::Result<()> {
    set_network_time("on").await
}

/// Puts the switch back.
#[cfg(target_os = "macos")]
pub async fn put_back(before: &Before) -> io::Result<()> {
    match before {
        Before::Off => set_network_time("off").await,
        Before::Registry { .. } => Err(io::ErrorKind::Unsupported.into()),
    }
}

#[cfg(target_os = "macos")]
async fn set_network_time(word: &str) -> io::Result<()> {
    let run = crate::process::Run::new("/usr/sbin/systemsetup", ["-setusingnetworktime", word], LIMIT);
    let output = run.output().await.map_err(io::Error::other)?;
    if output.status == Some(0) {
        Ok(())
    } else {
        Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            format!("systemsetup: status {:?}", output.status),
        ))
    }
}

/// The key of Windows' time service.
#[cfg(windows)]
const SERVICE: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time";

/// What [`switch_on`] is about to change, for [`put_back`]: a service that is disabled starts on demand again, as Windows ships it, and
/// asks the network's servers where it was told to ask none. In a domain it asks the domain's, which stays so. These are the values behind
/// the switch of the settings page.
#[cfg(windows)]
pub fn before() -> io::Result<Before> {
    let parameters = format!(r"{SERVICE}\Parameters");
    let mut values = Vec::new();
    let start = value(SERVICE, "Start")?;
    if start.as_ref().is_some_and(|(_, bytes)| bytes.as_slice() == DISABLED.to_le_bytes()) {
        values.push(OldValue { key: SERVICE.to_owned(), name: "Start".to_owned(), value: start });
    }
    let kind = value(&parameters, "Type")?;
    if kind.as_ref().is_none_or(|(_, bytes)| *bytes == text("NoSync")) {
        values.push(OldValue { key: parameters, name: "Type".to_owned(), value: kind });
    }
    Ok(Before::Registry { values })
}

/// Needs an administrator.
#[cfg(windows)]
pub async fn switch_on(before: &Before) -> io::Result<()> {
    use crate::registry::{Tree, write};

    /// `REG_SZ`, `REG_DWORD` (winnt.h).
    const TEXT: u32 = 1;
    const NUMBER: u32 = 4;

    let Before::Registry { values } = before else { return Err(io::ErrorKind::Unsupported.into()) };
    for OldValue { key, name, .. } in values {
        let (kind, bytes) =
            if name == "Start" { (NUMBER, ON_DEMAND.to_le_bytes().into()) } else { (TEXT, text("NTP")) };
        write(key, &Tree { values: vec![(name.clone(), kind, bytes)], ..Tree::default() })?;
    }
    // Whatever these say, the switch is on; the check that follows sees whether the clock is kept.
    for (program, arguments) in [("sc.exe", ["start", "w32time"]), ("w32tm.exe", ["/resync", "/nowait"])] {
        if let Some(folder) = system_folder() {
            let _ = crate::process::Run::new(folder.join(program), arguments, LIMIT).output().await;
        }
    }
    Ok(())
}

/// `SERVICE_DEMAND_START`, `SERVICE_DISABLED` (winsvc.h).
#[cfg(windows)]
const ON_DEMAND: u32 = 3;
#[cfg(windows)]
const DISABLED: u32 = 4;

#[cfg(windows)]
fn value(key: &str, name: &str) -> io::Result<Option<(u32, Vec<u8>)>> {
    let values = crate::registry::read(key)?.map(|tree| tree.values).unwrap_or_default();
    let found = values.into_iter().find(|value| value.0.eq_ignore_ascii_case(name));
    Ok(found.map(|(_, kind, bytes)| (kind, bytes)))
}

#[cfg(windows)]
fn text(text: &str) -> Vec<u8> {
    text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()
}

/// Puts the values back.
#[cfg(windows)]
#[expect(clippy::unused_async, reason = "on the other systems it waits for the system")]
pub async fn put_back(before: &Before) -> io::Result<()> {
    use crate::registry;

    let Before::Registry { values } = before else { return Err(io::ErrorKind::Unsupported.into()) };
    for OldValue { key, name, value } in values {
        match value {
            Some((kind, bytes)) => {
                let values = vec![(name.clone(), *kind, bytes.clone())];
                registry::write(key, &registry::Tree { values, ..registry::Tree::default() })?;
            }
            None => registry::remove_value(key, name)?,
        }
    }
    Ok(())
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "the environment could name another folder")]
fn system_folder() -> Option<std::path::PathBuf> {
    let mut buffer = [0u16; 1024];
    // SAFETY: the buffer is as long as is said, and lives through the call.
    let length = unsafe {
        windows_sys::Win32::System::SystemInformation::GetSystemDirectoryW(buffer.as_mut_ptr(), 1024)
    };
    let text = buffer.get(..usize::try_from(length).ok()?)?;
    (!text.is_empty()).then(|| String::from_utf16_lossy(text).into())
}

/// This system's switch is not known.
#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
#[expect(clippy::unused_async, reason = "on the other systems it waits for the system")]
pub async fn switch_on(_: &Before) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// This system's switch is not known.
#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
#[expect(clippy::unused_async, reason = "on the other systems it waits for the system")]
pub async fn put_back(_: &Before) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// What systemd's service answers: remembers what it was told, or refuses.
    struct TimeDate {
        told: Arc<Mutex<Vec<(bool, bool)>>>,
        refuses: bool,
    }

    #[zbus::interface(name = "org.freedesktop.timedate1")]
    impl TimeDate {
        #[zbus(name = "SetNTP")]
        fn set_ntp(&self, on: bool, interactive: bool) -> zbus::fdo::Result<()> {
            if self.refuses {
                return Err(zbus::fdo::Error::InteractiveAuthorizationRequired("no agent".to_owned()));
            }
            self.told.lock().unwrap().push((on, interactive));
            Ok(())
        }
    }

    /// Two ends of a bus without a bus; the far one serves the time service.
    async fn bus_with(service: TimeDate) -> (zbus::Connection, zbus::Connection) {
        let (near, far) = std::os::unix::net::UnixStream::pair().unwrap();
        let far = zbus::connection::Builder::unix_stream(far).server(zbus::Guid::generate()).p2p();
        let far = far.serve_at("/org/freedesktop/timedate1", service);
        let near = zbus::connection::Builder::unix_stream(near).p2p();
        let (near, far) = futures::join!(near.build(), far.build());
        (far.unwrap(), near.unwrap())
    }

    #[tokio::test]
    async fn the_switch_is_set_and_the_person_may_be_asked() {
        let told = Arc::default();
        let (_server, client) = bus_with(TimeDate { told: Arc::clone(&told), refuses: false }).await;
        set_ntp(&client, true).await.unwrap();
        set_ntp(&client, false).await.unwrap();
        assert_eq!(*told.lock().unwrap(), [(true, true), (false, true)]);
    }

    #[tokio::test]
    async fn a_refusal_is_told_from_other_trouble() {
        let (_server, client) = bus_with(TimeDate { told: Arc::default(), refuses: true }).await;
        assert_eq!(set_ntp(&client, true).await.unwrap_err().kind(), io::ErrorKind::PermissionDenied);
    }
}
