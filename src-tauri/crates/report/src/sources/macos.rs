//! macOS: Company Portal, Intune's agent and daemon, the unified log of management as JSON lines, installs, other management.

use facts::System;

use super::{SourceDefinition, files, program};

const MACOS: System = System::Macos;

/// The system's own program: a shell has a word of the same name.
const LOG: &str = "/usr/bin/log";

pub(super) const SOURCES: &[SourceDefinition] = &[
    files(
        "company-portal",
        MACOS,
        "Company Portal: the pages the person saw",
        "{home}/Library/Logs/CompanyPortal",
        "CompanyPortal",
        ".log",
    ),
    files(
        "agent",
        MACOS,
        "Intune's daemon: what the management service asked for",
        "/Library/Logs/Microsoft/Intune",
        "",
        ".log",
    ),
    files(
        "agent-user",
        MACOS,
        "Intune's agent in the person's session",
        "{home}/Library/Logs/Microsoft/Intune",
        "",
        ".log",
    ),
    files(
        "scripts",
        MACOS,
        "Scripts that Intune ran during enrollment",
        "/Library/Logs/Microsoft/IntuneScripts",
        "",
        ".log",
    ),
    files("install", MACOS, "Packages that were installed or refused", "/var/log", "install", ".log"),
    files("jamf", MACOS, "Another management service's own log", "/var/log", "jamf", ".log"),
    program(
        "management",
        MACOS,
        "The system's management client: profiles, check-ins, answers of the server",
        LOG,
        &[
            "show",
            "--style",
            "ndjson",
            "--last",
            "1d",
            "--predicate",
            "process == \"mdmclient\" OR subsystem == \"com.apple.ManagedClient\"",
        ],
        "unified-log.ndjson",
    ),
    program(
        "intune",
        MACOS,
        "Intune's agent and Company Portal where they write into the system's log",
        LOG,
        &[
            "show",
            "--style",
            "ndjson",
            "--last",
            "1d",
            "--predicate",
            "process == \"IntuneMdmAgent\" OR process == \"IntuneMdmDaemon\" OR process == \"CompanyPortal\"",
        ],
        "unified-log.ndjson",
    ),
    program(
        "installs",
        MACOS,
        "Installs as the system's log has them",
        LOG,
        &["show", "--style", "ndjson", "--last", "1d", "--predicate", "subsystem == \"com.apple.install\""],
        "unified-log.ndjson",
    ),
    program(
        "enrollment-state",
        MACOS,
        "Enrolled or not, approved by whom, with which server",
        "/usr/bin/profiles",
        &["status", "-type", "enrollment"],
        "profiles.txt",
    ),
    program(
        "sign-on-state",
        MACOS,
        "Platform single sign-on: registered or not, and why not",
        "/usr/bin/app-sso",
        &["platform", "-s"],
        "app-sso.txt",
    ),
    program(
        "names-state",
        MACOS,
        "Name servers that enrollment hosts are asked through",
        "/usr/sbin/scutil",
        &["--dns"],
        "scutil-dns.txt",
    ),
];
