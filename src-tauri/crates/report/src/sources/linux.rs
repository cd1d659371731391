//! Linux: the portal's, agent's and broker's records in the journal as JSON lines, their own files, what the package manager did.
//!
//! Never `/etc/microsoft/identity-broker/private`, the broker's databases or the browser's folders.

use facts::System;

use super::{SourceDefinition, files, program};

const LINUX: System = System::Linux;
const JOURNALCTL: &str = "/usr/bin/journalctl";

/// The fields that say something to IT; the others name the session, the boot and the machine.
const FIELDS: &str = "--output-fields=MESSAGE,PRIORITY,SYSLOG_IDENTIFIER,_SYSTEMD_UNIT,_SYSTEMD_USER_UNIT,CODE_FUNC,UNIT,USER_UNIT,JOB_RESULT";

/// The newest that fit into what is read of a program.
const NEWEST: &str = "--lines=6000";

pub(super) const SOURCES: &[SourceDefinition] = &[
    program(
        "journal-portal",
        LINUX,
        "Intune portal, agent and daemon: enrollment, compliance, check-ins",
        JOURNALCTL,
        &[
            "--no-pager",
            "--quiet",
            "--since=-{days}days",
            "--output=json",
            FIELDS,
            NEWEST,
            "SYSLOG_IDENTIFIER=intune-portal",
            "SYSLOG_IDENTIFIER=intune-agent",
            "SYSLOG_IDENTIFIER=intune-daemon",
            "+",
            "_SYSTEMD_UNIT=intune-daemon.service",
            "+",
            "_SYSTEMD_USER_UNIT=intune-agent.service",
            "+",
            "UNIT=intune-daemon.service",
            "+",
            "USER_UNIT=intune-agent.service",
        ],
        "journal.ndjson",
    ),
    program(
        "journal-broker",
        LINUX,
        "Identity broker: sign-in of the person and registration of the device",
        JOURNALCTL,
        &[
            "--no-pager",
            "--quiet",
            "--since=-{days}days",
            "--output=json",
            FIELDS,
            NEWEST,
            "SYSLOG_IDENTIFIER=microsoft-identity-broker",
            "SYSLOG_IDENTIFIER=microsoft-identity-device-broker",
            "SYSLOG_IDENTIFIER=linux_broker",
            "SYSLOG_IDENTIFIER=linux_devicebroker",
            "+",
            "_SYSTEMD_UNIT=microsoft-identity-device-broker.service",
            "+",
            "_SYSTEMD_USER_UNIT=microsoft-identity-broker.service",
            "+",
            "UNIT=microsoft-identity-device-broker.service",
        ],
        "journal.ndjson",
    ),
    program(
        "journal-himmelblau",
        LINUX,
        "The other client that joins Linux to Entra",
        JOURNALCTL,
        &[
            "--no-pager",
            "--quiet",
            "--since=-{days}days",
            "--output=json",
            FIELDS,
            NEWEST,
            "_SYSTEMD_UNIT=himmelblaud.service",
            "_SYSTEMD_UNIT=himmelblaud-tasks.service",
        ],
        "journal.ndjson",
    ),
    program(
        "journal-keyring",
        LINUX,
        "The keyring and its bus service, where the broker keeps its secrets: only what they complain of",
        JOURNALCTL,
        &[
            "--no-pager",
            "--quiet",
            "--since=-{days}days",
            "--output=json",
            FIELDS,
            "--lines=500",
            "--priority=warning",
            "SYSLOG_IDENTIFIER=gnome-keyring-daemon",
            "SYSLOG_IDENTIFIER=kwalletd5",
            "SYSLOG_IDENTIFIER=kwalletd6",
        ],
        "journal.ndjson",
    ),
    program(
        "registration-state",
        LINUX,
        "Device registration, sign-in token's state and broker version, as the broker's own tool says it",
        "/usr/bin/dsreg",
        &["--status"],
        "dsreg.txt",
    ),
    files("portal", LINUX, "The agent's own log", "{home}/.local/state/intune", "", ".log"),
    files(
        "portal-window",
        LINUX,
        "The portal window's own log",
        "{home}/.local/share/intune-portal",
        "",
        ".log",
    ),
    files("registration", LINUX, "Ids of the enrollment", "{home}/.config/intune", "registration", ".toml"),
    files(
        "registration-newer",
        LINUX,
        "Ids of the enrollment, where newer versions keep them",
        "{home}/.local/state/intune",
        "registration",
        ".toml",
    ),
    files(
        "broker",
        LINUX,
        "The broker's own log",
        "{home}/.local/state/microsoft-identity-broker",
        "",
        ".log",
    ),
    files(
        "broker-older",
        LINUX,
        "The broker's own log, where older versions keep it",
        "{home}/.config/microsoft-identity-broker",
        "",
        ".log",
    ),
    files(
        "device-broker",
        LINUX,
        "The device broker's own log; needs an administrator",
        "/var/lib/microsoft-identity-device-broker",
        "",
        ".log",
    ),
    files(
        "system-as-seen",
        LINUX,
        "The system's name and version as Intune is shown them",
        "/opt/microsoft/intune/share",
        "os-release",
        "",
    ),
    files("installer", LINUX, "The installer script's own log", "{home}", "intune-installer", ".log"),
    files(
        "packages",
        LINUX,
        "Which versions were installed when (Debian, Ubuntu)",
        "/var/log",
        "dpkg",
        ".log",
    ),
    files(
        "packages-history",
        LINUX,
        "Installs that were begun and by which command (Debian, Ubuntu)",
        "/var/log/apt",
        "history",
        ".log",
    ),
    files("packages-rpm", LINUX, "Which versions were installed when (Red Hat)", "/var/log", "dnf", ".log"),
];
