//! Linux: the portal's and broker's records in the journal, the agent's own files, what the package manager did.

use facts::System;

use super::{SourceDefinition, files, program};

const LINUX: System = System::Linux;

pub(super) const SOURCES: &[SourceDefinition] = &[
    program(
        "journal-portal",
        LINUX,
        "/usr/bin/journalctl",
        &[
            "--no-pager",
            "--quiet",
            "--since=-7days",
            "--output=short-iso-precise",
            "-t",
            "intune-portal",
            "-t",
            "intune-agent",
            "-t",
            "intune-daemon",
        ],
        "journal.log",
    ),
    program(
        "journal-broker",
        LINUX,
        "/usr/bin/journalctl",
        &[
            "--no-pager",
            "--quiet",
            "--since=-7days",
            "--output=short-iso-precise",
            "-t",
            "microsoft-identity-broker",
            "-t",
            "linux_devicebroker",
            "-t",
            "microsoft-identity-device-broker",
        ],
        "journal.log",
    ),
    files("portal", LINUX, "{home}/.local/state/intune", "", ".log"),
    files("broker", LINUX, "{home}/.local/state/microsoft-identity-broker", "", ".log"),
    files("installer", LINUX, "{home}", "intune-installer", ".log"),
    files("packages", LINUX, "/var/log", "dpkg", ".log"),
    files("packages-rpm", LINUX, "/var/log", "dnf", ".log"),
];
