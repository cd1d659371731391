//! Calls over D-Bus. Linux only.

use zbus::{
    Connection,
    proxy::{Builder, CacheProperties, MethodFlags},
};

/// An object of a service, seen through one of its interfaces.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    /// The service's name on the bus.
    pub service: &'a str,
    /// The object's path.
    pub path: &'a str,
    /// The interface.
    pub interface: &'a str,
}

impl Object<'_> {
    /// Calls a method. The flags say whether the bus may start the service, and whether a person may be asked.
    pub async fn call<B, R>(
        self,
        bus: &Connection,
        method: &str,
        flags: MethodFlags,
        body: &B,
    ) -> zbus::Result<R>
    where
        B: serde::Serialize + zbus::wire::DynamicType,
        R: for<'d> zbus::wire::DynamicDeserialize<'d>,
    {
        let object = Builder::<zbus::Proxy<'_>>::new(bus)
            .destination(self.service)
            .path(self.path)
            .interface(self.interface)
            .cache_properties(CacheProperties::No)
            .build()
            .await?;
        object.call_with_flags(method, flags, body).await?.ok_or(zbus::Error::InvalidReply)
    }
}

/// The name of the error that was answered: "org.freedesktop.DBus.Error.AccessDenied". `None`: the trouble is not an answer.
pub fn error_name(error: &zbus::Error) -> Option<String> {
    match error {
        zbus::Error::MethodError(name, ..) => Some(name.to_string()),
        zbus::Error::FDO(known) => match &**known {
            zbus::fdo::Error::ZBus(inner) => error_name(inner),
            known => Some(zbus::DBusError::name(known).to_string()),
        },
        _ => None,
    }
}
