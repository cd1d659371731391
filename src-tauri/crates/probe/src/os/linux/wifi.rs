//! The wireless networks that `NetworkManager` knows. Where it does not run nobody but root can read them.

use std::collections::HashMap;

use doors::bus::Object;
use zbus::{OwnedObjectPath, proxy::MethodFlags, wire::OwnedVariant};

const SERVICE: &str = "org.freedesktop.NetworkManager";
const WIRELESS: &str = "802-11-wireless";

/// The most connections that are looked at.
const MOST: usize = 500;

pub(crate) async fn wifi_names() -> Vec<String> {
    let Ok(bus) = zbus::Connection::system().await else { return Vec::new() };
    names(&bus).await.unwrap_or_default()
}

async fn names(bus: &zbus::Connection) -> zbus::Result<Vec<String>> {
    // NetworkManager's D-Bus reference: Settings and Settings.Connection.
    let settings = Object {
        service: SERVICE,
        path: "/org/freedesktop/NetworkManager/Settings",
        interface: "org.freedesktop.NetworkManager.Settings",
    };
    let flags = MethodFlags::NO_AUTO_START;
    let connections: Vec<OwnedObjectPath> = settings.call(bus, "ListConnections", flags, &()).await?;
    let mut names = Vec::new();
    for path in connections.iter().take(MOST) {
        let connection = Object {
            path: path.as_str(),
            interface: "org.freedesktop.NetworkManager.Settings.Connection",
            ..settings
        };
        // Another person's own connection is not shown to us.
        let Ok(of_it) = connection
            .call::<_, HashMap<String, HashMap<String, OwnedVariant>>>(bus, "GetSettings", flags, &())
            .await
        else {
            continue;
        };
        let name = of_it.get(WIRELESS).and_then(|wireless| wireless.get("ssid"));
        let bytes = name.and_then(|name| Vec::<u8>::try_from(name.clone()).ok()).unwrap_or_default();
        names.extend(String::from_utf8(bytes).ok().filter(|name| !name.is_empty()));
    }
    Ok(names)
}
