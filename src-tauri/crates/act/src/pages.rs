//! The settings pages, per action, system and version. Sources: Microsoft's list of `ms-settings:` addresses (2024-07-24), the
//! extensions' identifiers in macOS 13 and later, the panel names of GNOME's and KDE's own settings programs.

use diagnose::ActionId;

/// A system and desktop with settings pages of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Windows,
    Macos,
    /// GNOME up to 45.
    Gnome,
    /// GNOME 46 and later: some panels moved below "System".
    Gnome46,
    Kde,
    Other,
}

impl Place {
    /// The name used in text ids: what the pages are called does not change with the version.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Place::Windows => "windows",
            Place::Macos => "macos",
            Place::Gnome | Place::Gnome46 => "gnome",
            Place::Kde => "kde",
            Place::Other => "other",
        }
    }
}

/// Something to open.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Page {
    Address(&'static str),
    Program(&'static str, &'static [&'static str]),
}

use Page::{Address, Program};

const GNOME: &str = "gnome-control-center";
const KDE: &str = "systemsettings";
const KDE_5: &str = "systemsettings5";

/// A plain page that every guest network answers in its own place.
const PORTAL: &[Page] = &[Address("http://www.msftconnecttest.com/redirect")];

/// What to try, in order. Empty: this system has no such page.
pub(crate) fn pages(action: ActionId, place: Place) -> &'static [Page] {
    match (action, place) {
        (ActionId::OpenPortalPage, _) => PORTAL,
        // Changes, not pages.
        (ActionId::SwitchOnAutomaticTime | ActionId::SetDefaultBrowser | ActionId::RemoveLeftovers, _) => &[],
        (_, Place::Other) => &[],

        (ActionId::OpenDateSettings, Place::Windows) => &[Address("ms-settings:dateandtime")],
        (ActionId::OpenDateSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.Date-Time-Settings.extension")]
        }
        (ActionId::OpenDateSettings, Place::Gnome) => &[Program(GNOME, &["datetime"])],
        (ActionId::OpenDateSettings, Place::Gnome46) => &[Program(GNOME, &["system", "datetime"])],
        (ActionId::OpenDateSettings, Place::Kde) => {
            &[Program(KDE, &["kcm_clock"]), Program(KDE_5, &["kcm_clock"])]
        }

        (ActionId::OpenDefaultAppsSettings, Place::Windows) => &[Address("ms-settings:defaultapps")],
        (ActionId::OpenDefaultAppsSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.Desktop-Settings.extension")]
        }
        (ActionId::OpenDefaultAppsSettings, Place::Gnome) => &[Program(GNOME, &["default-apps"])],
        (ActionId::OpenDefaultAppsSettings, Place::Gnome46) => &[Program(GNOME, &["applications"])],
        (ActionId::OpenDefaultAppsSettings, Place::Kde) => {
            &[Program(KDE, &["kcm_componentchooser"]), Program(KDE_5, &["kcm_componentchooser"])]
        }

        (ActionId::OpenNetworkSettings, Place::Windows) => &[Address("ms-settings:network-status")],
        (ActionId::OpenProxySettings, Place::Windows) => &[Address("ms-settings:network-proxy")],
        (ActionId::OpenNetworkSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.Network-Settings.extension")]
        }
        (ActionId::OpenProxySettings, Place::Macos) => &[
            Address("x-apple.systempreferences:com.apple.Network-Settings.extension?Proxies"),
            Address("x-apple.systempreferences:com.apple.Network-Settings.extension"),
        ],
        (ActionId::OpenNetworkSettings | ActionId::OpenProxySettings, Place::Gnome | Place::Gnome46) => {
            &[Program(GNOME, &["network"])]
        }
        (ActionId::OpenNetworkSettings, Place::Kde) => {
            &[Program(KDE, &["kcm_networkmanagement"]), Program(KDE_5, &["kcm_networkmanagement"])]
        }
        (ActionId::OpenProxySettings, Place::Kde) => {
            &[Program(KDE, &["kcm_proxy"]), Program(KDE_5, &["kcm_proxy"])]
        }

        (ActionId::OpenUpdateSettings, Place::Windows) => &[Address("ms-settings:windowsupdate")],
        (ActionId::OpenUpdateSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.Software-Update-Settings.extension")]
        }
        (ActionId::OpenUpdateSettings, Place::Gnome | Place::Gnome46) => {
            &[Program("update-manager", &[]), Program("gnome-software", &["--mode=updates"])]
        }
        (ActionId::OpenUpdateSettings, Place::Kde) => &[Program("plasma-discover", &["--mode", "update"])],

        (ActionId::OpenStorageSettings, Place::Windows) => &[Address("ms-settings:storagesense")],
        (ActionId::OpenStorageSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.settings.Storage")]
        }
        (ActionId::OpenStorageSettings, Place::Gnome | Place::Gnome46) => &[Program("baobab", &[])],
        (ActionId::OpenStorageSettings, Place::Kde) => &[Program("filelight", &[])],

        (ActionId::OpenWorkAccountSettings, Place::Windows) => &[Address("ms-settings:workplace")],
        (ActionId::OpenWorkAccountSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.Profiles-Settings.extension")]
        }
        (ActionId::OpenWorkAccountSettings, Place::Gnome | Place::Gnome46 | Place::Kde) => {
            &[Program("intune-portal", &[])]
        }

        (ActionId::OpenCompanyAppPage, Place::Windows) => {
            &[Address("ms-windows-store://pdp/?ProductId=9WZDNCRFJ3PZ")]
        }
        (ActionId::OpenCompanyAppPage, Place::Macos) => {
            &[Address("https://go.microsoft.com/fwlink/?linkid=853070")]
        }
        (ActionId::OpenCompanyAppPage, Place::Gnome | Place::Gnome46 | Place::Kde) => {
            &[Address("https://learn.microsoft.com/intune/user-help/enrollment/enroll-linux")]
        }

        (ActionId::OpenEncryptionSettings, Place::Windows) => &[Address("ms-settings:deviceencryption")],
        (ActionId::OpenEncryptionSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?FileVault")]
        }
        (ActionId::OpenEncryptionSettings, Place::Gnome | Place::Gnome46) => &[Program("gnome-disks", &[])],
        (ActionId::OpenEncryptionSettings, Place::Kde) => &[Program("partitionmanager", &[])],

        (ActionId::OpenAboutSettings, Place::Windows) => &[Address("ms-settings:about")],
        (ActionId::OpenAboutSettings, Place::Macos) => {
            &[Address("x-apple.systempreferences:com.apple.SystemProfiler.AboutExtension")]
        }
        (ActionId::OpenAboutSettings, Place::Gnome) => &[Program(GNOME, &["info-overview"])],
        (ActionId::OpenAboutSettings, Place::Gnome46) => &[Program(GNOME, &["system", "about"])],
        (ActionId::OpenAboutSettings, Place::Kde) => {
            &[Program(KDE, &["kcm_about-distro"]), Program(KDE_5, &["kcm_about-distro"])]
        }
    }
}
