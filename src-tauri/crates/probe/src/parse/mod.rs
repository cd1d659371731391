//! Parsers of what the systems say. No `cfg` here: they compile and are tested everywhere.

pub(crate) mod hosts;
pub(crate) mod http_head;
pub(crate) mod key_value;
pub(crate) mod linux_enrollment;
pub(crate) mod mime_apps;
pub(crate) mod os_release;
pub(crate) mod proxy;
