//! Parsers of what the systems say. No `cfg` here: they compile and are tested everywhere,
//! and are public so that none counts as unused on a system that has no use for it.

pub mod hosts;
pub mod http_head;
pub mod key_value;
pub mod linux_enrollment;
pub mod mime_apps;
pub mod os_release;
pub mod proxy;
