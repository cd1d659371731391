//! macOS: Company Portal, the management agent, the system's own record of management.

use facts::System;

use super::{SourceDefinition, files, program};

const MACOS: System = System::Macos;

pub(super) const SOURCES: &[SourceDefinition] = &[
    files("company-portal", MACOS, "{home}/Library/Logs/CompanyPortal", "CompanyPortal", ".log"),
    files("agent", MACOS, "/Library/Logs/Microsoft/Intune", "", ".log"),
    files("agent-user", MACOS, "{home}/Library/Logs/Microsoft/Intune", "", ".log"),
    files("scripts", MACOS, "/Library/Logs/Microsoft/IntuneScripts", "", ".log"),
    files("install", MACOS, "/var/log", "install", ".log"),
    program(
        "management",
        MACOS,
        "/usr/bin/log",
        &[
            "show",
            "--style",
            "ndjson",
            "--last",
            "1h",
            "--predicate",
            "process == \"mdmclient\" OR subsystem == \"com.apple.ManagedClient\" OR process == \"IntuneMdmAgent\" OR process == \"IntuneMdmDaemon\" OR process == \"CompanyPortal\"",
        ],
        "unified-log.ndjson",
    ),
];
