//! Parsers of what the systems say. No `cfg` here: they compile and are tested everywhere,
//! and are public so that none counts as unused on a system that has no use for it.

pub mod account_name;
pub mod browser_cookies;
pub mod device_serial;
pub mod dpkg_status;
pub mod dsregcmd;
pub mod hosts;
pub mod key_value;
pub mod linux_enrollment;
pub mod macos_ioreg;
pub mod macos_launch_services;
pub mod macos_profiles_status;
pub mod macos_scutil_proxy;
pub mod macos_system_version;
pub mod macos_wifi;
pub mod management_certificates;
pub mod management_server;
pub mod mex;
pub mod mime_apps;
pub mod os_release;
pub mod property_list;
pub mod proxy;
pub mod registry_export;
pub mod smbios;
pub mod user_realm;
pub mod virtual_machine;
pub mod windows_browser;
pub mod windows_enrollment;
pub mod windows_proxy;
pub mod windows_version;
pub mod windows_w32tm;
pub mod windows_zone;
