//! Windows: the management extension, Company Portal, set-up logs, the enrollment channels of the event log as text.

use facts::System;

use super::{SourceDefinition, files, program};

const WINDOWS: System = System::Windows;
const WEVTUTIL: &str = r"{SystemRoot}\System32\wevtutil.exe";

/// The newest 500 events of a channel, newest first, of the last seven days, as text.
const fn channel(id: &'static str, arguments: &'static [&'static str]) -> SourceDefinition {
    program(id, WINDOWS, WEVTUTIL, arguments, "events.txt")
}

/// Seven days in milliseconds, as the event log's query language wants it.
macro_rules! query {
    ($channel:literal) => {
        &[
            "qe",
            $channel,
            "/f:text",
            "/rd:true",
            "/c:500",
            "/q:*[System[TimeCreated[timediff(@SystemTime) <= 604800000]]]",
        ]
    };
}

pub(super) const SOURCES: &[SourceDefinition] = &[
    channel(
        "events-management-admin",
        query!("Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin"),
    ),
    channel(
        "events-management-operational",
        query!("Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Operational"),
    ),
    channel("events-registration", query!("Microsoft-Windows-User Device Registration/Admin")),
    channel("events-entra", query!("Microsoft-Windows-AAD/Operational")),
    channel("events-autopilot", query!("Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot")),
    channel("events-provisioning", query!("Microsoft-Windows-Provisioning-Diagnostics-Provider/Admin")),
    channel("events-time", query!("Microsoft-Windows-Time-Service/Operational")),
    files(
        "management-extension",
        WINDOWS,
        r"{ProgramData}\Microsoft\IntuneManagementExtension\Logs",
        "",
        ".log",
    ),
    files(
        "company-portal",
        WINDOWS,
        r"{LOCALAPPDATA}\Packages\Microsoft.CompanyPortal_8wekyb3d8bbwe\LocalState",
        "Log_",
        ".log",
    ),
    files("management-client", WINDOWS, r"{LOCALAPPDATA}\mdm", "", ".log"),
    files("setup", WINDOWS, r"{SystemRoot}\Panther", "setup", ".log"),
    files("join", WINDOWS, r"{SystemRoot}\debug", "NetSetup", ".LOG"),
    files("legacy-client", WINDOWS, r"{ProgramFiles}\Microsoft\OnlineManagement\Logs", "", ".log"),
];
