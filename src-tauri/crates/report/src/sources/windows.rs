//! Windows: the enrollment channels of the event log, the management extension, Company Portal, set-up and Autopilot records, what the system's
//! own tools print, and the legacy client. Never the Security channel.

use facts::System;

use super::{MEBIBYTE, MOST_EVENTS, SourceDefinition, Where, files, program};

const WINDOWS: System = System::Windows;

/// Prints events of a channel.
pub(super) const WEVTUTIL: &str = r"{SystemRoot}\System32\wevtutil.exe";

/// Packs what Windows itself knows of its management. Some areas want an administrator.
pub(super) const DIAGNOSTICS_TOOL: &str = r"{SystemRoot}\System32\MdmDiagnosticsTool.exe";

const DSREGCMD: &str = r"{SystemRoot}\System32\dsregcmd.exe";
const W32TM: &str = r"{SystemRoot}\System32\w32tm.exe";
const CERTUTIL: &str = r"{SystemRoot}\System32\certutil.exe";
const IPCONFIG: &str = r"{SystemRoot}\System32\ipconfig.exe";

/// How `wevtutil` is asked for the newest events, newest first, as text in UTF-16: its other output is in the console's own encoding.
pub(super) fn query(channel: &str, only: &str, days: u64) -> Vec<String> {
    let milliseconds = days * 24 * 60 * 60 * 1000;
    let young = format!("TimeCreated[timediff(@SystemTime) <= {milliseconds}]");
    let wanted = if only.is_empty() { young } else { format!("({only}) and {young}") };
    vec![
        "qe".to_owned(),
        channel.to_owned(),
        "/f:text".to_owned(),
        "/uni:true".to_owned(),
        "/rd:true".to_owned(),
        format!("/c:{MOST_EVENTS}"),
        format!("/q:*[System[{wanted}]]"),
    ]
}

/// Events of the last 14 days.
const fn channel(
    id: &'static str,
    reason: &'static str,
    channel: &'static str,
    only: &'static str,
) -> SourceDefinition {
    let place = Where::Channel { channel, only };
    SourceDefinition { id, system: WINDOWS, reason, place, keep_bytes: 4 * MEBIBYTE, newest_days: 14 }
}

/// What went wrong only: critical, error and warning.
const WRONG: &str = "Level=1 or Level=2 or Level=3";

/// Automatic enrollment's task: triggered, done, and refused because another service manages the computer.
const ENROLLMENT_TASK: &str = "EventID=107 or EventID=102 or EventID=7016";

pub(super) const SOURCES: &[SourceDefinition] = &[
    channel(
        "events-management-admin",
        "Automatic enrollment done (75) or failed (76) with its code",
        "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin",
        "",
    ),
    channel(
        "events-management-operational",
        "What the management client does between the events of the admin channel",
        "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Operational",
        "",
    ),
    channel(
        "events-management-sync",
        "Sessions with the management server (208, 209)",
        "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Sync",
        "",
    ),
    channel(
        "events-registration",
        "Joining and registering the device, with codes of the registration service",
        "Microsoft-Windows-User Device Registration/Admin",
        "",
    ),
    channel(
        "events-entra",
        "Sign-in of the device and its user: AADSTS codes",
        "Microsoft-Windows-AAD/Operational",
        "",
    ),
    channel(
        "events-autopilot",
        "Autopilot profile found or not (807, 809, 815, 908)",
        "Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot",
        "",
    ),
    channel(
        "events-autopilot-management",
        "Autopilot's side of the management service",
        "Microsoft-Windows-ModernDeployment-Diagnostics-Provider/ManagementService",
        "",
    ),
    channel(
        "events-provisioning",
        "Provisioning packages that enroll a device",
        "Microsoft-Windows-Provisioning-Diagnostics-Provider/Admin",
        "",
    ),
    channel(
        "events-tasks",
        "Automatic enrollment's task: triggered (107), done (102), another service manages it (7016)",
        "Microsoft-Windows-TaskScheduler/Operational",
        ENROLLMENT_TASK,
    ),
    channel(
        "events-set-up",
        "First-run pages that ended in an error",
        "Microsoft-Windows-Shell-Core/Operational",
        WRONG,
    ),
    channel(
        "events-time",
        "Time service: a wrong clock refuses certificates",
        "Microsoft-Windows-Time-Service/Operational",
        "",
    ),
    channel(
        "events-certificates",
        "Chains that were refused, with the certificate that is missing",
        "Microsoft-Windows-CAPI2/Operational",
        WRONG,
    ),
    channel(
        "events-protection",
        "Keys of the user that cannot be opened",
        "Microsoft-Windows-Crypto-DPAPI/Operational",
        WRONG,
    ),
    channel(
        "events-hello",
        "Windows Hello set-up that blocks the first sign-in",
        "Microsoft-Windows-HelloForBusiness/Operational",
        WRONG,
    ),
    channel(
        "events-web-sign-in",
        "The sign-in page inside Windows",
        "Microsoft-Windows-WebAuth/Operational",
        WRONG,
    ),
    channel(
        "events-security-key",
        "Sign-in with a security key",
        "Microsoft-Windows-WebAuthN/Operational",
        WRONG,
    ),
    channel(
        "events-kerberos",
        "Sign-in to an on-premises domain that a hybrid join needs",
        "Microsoft-Windows-Kerberos/Operational",
        WRONG,
    ),
    channel("events-application", "Installers and agents that failed", "Application", "Level=1 or Level=2"),
    channel("events-system", "Services and drivers that failed", "System", "Level=1 or Level=2"),
    channel("events-updates", "Updates that wait for a restart", "Setup", ""),
    program(
        "join-state",
        WINDOWS,
        "Join, tenant, primary refresh token's state and the last join error, as IT asks for it first",
        DSREGCMD,
        &["/status"],
        "dsregcmd.txt",
    ),
    program(
        "time-state",
        WINDOWS,
        "Which clock the computer follows",
        W32TM,
        &["/query", "/status", "/verbose"],
        "w32tm.txt",
    ),
    program(
        "certificates",
        WINDOWS,
        "Issuers and dates of the computer's certificates; no keys",
        CERTUTIL,
        &["-store", "My"],
        "certutil.txt",
    ),
    program(
        "network-state",
        WINDOWS,
        "Name servers and adapters that enrollment hosts are asked through",
        IPCONFIG,
        &["/all"],
        "ipconfig.txt",
    ),
    SourceDefinition {
        id: "diagnostics",
        system: WINDOWS,
        reason: "What Windows packs of its own management: only the areas that IT's policy names",
        place: Where::DiagnosticAreas,
        keep_bytes: 64 * MEBIBYTE,
        newest_days: 30,
    },
    files(
        "management-extension",
        WINDOWS,
        "Intune management extension: applications and scripts during enrollment",
        r"{ProgramData}\Microsoft\IntuneManagementExtension\Logs",
        "",
        ".log",
    ),
    files(
        "company-portal",
        WINDOWS,
        "Company Portal: the pages the person saw",
        r"{LOCALAPPDATA}\Packages\Microsoft.CompanyPortal_8wekyb3d8bbwe\LocalState",
        "Log_",
        ".log",
    ),
    files(
        "management-reports",
        WINDOWS,
        "Management reports that somebody exported from Settings",
        r"{PUBLIC}\Documents\MDMDiagnostics",
        "",
        "",
    ),
    files(
        "management-client",
        WINDOWS,
        "The management client in the person's own session",
        r"{LOCALAPPDATA}\mdm",
        "",
        ".log",
    ),
    files(
        "management-client-system",
        WINDOWS,
        "The management client in the system's session; needs an administrator",
        r"{SystemRoot}\System32\config\systemprofile\AppData\Local\mdm",
        "",
        ".log",
    ),
    files(
        "diagnostics-collected",
        WINDOWS,
        "Logs that the management server asked for; needs an administrator",
        r"{ProgramData}\Microsoft\DiagnosticLogCSP\Collectors",
        "",
        "",
    ),
    files("set-up", WINDOWS, "Windows set-up and upgrade", r"{SystemRoot}\Panther", "setup", ".log"),
    files(
        "set-up-unattended",
        WINDOWS,
        "Unattended set-up's own steps; its answer file is not read",
        r"{SystemRoot}\Panther\UnattendGC",
        "setup",
        ".log",
    ),
    files(
        "autopilot",
        WINDOWS,
        "Autopilot's state during set-up",
        r"{SystemRoot}\ServiceState\Autopilot",
        "",
        ".json",
    ),
    files(
        "autopilot-profile",
        WINDOWS,
        "The Autopilot profile that was put on the image",
        r"{SystemRoot}\Provisioning\Autopilot",
        "AutoPilotConfigurationFile",
        ".json",
    ),
    files("join", WINDOWS, "Joining a domain", r"{SystemRoot}\debug", "NetSetup", ".LOG"),
    files(
        "legacy-client",
        WINDOWS,
        "The old Intune client",
        r"{ProgramFiles}\Microsoft\OnlineManagement\Logs",
        "",
        ".log",
    ),
    files("legacy-client-window", WINDOWS, "The old Intune client's window", r"{TEMP}", "clientui", ".log"),
];
