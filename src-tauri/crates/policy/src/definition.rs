//! The typed policy and its defaults.

use std::collections::BTreeMap;

use crate::{Delivery, OwnError, OwnWords};

/// Everything IT can decide. The default is what holds on a computer without a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// Who IT is.
    pub organisation: Organisation,
    /// Thresholds of the checks.
    pub thresholds: Thresholds,
    /// Browsers that sign-in works with; empty: the built-in list.
    pub accepted_browsers: Vec<String>,
    /// Lowest system versions, by system id (`windows`, `macos`, `ubuntu`, …), over the built-in list.
    pub minimum_versions: BTreeMap<String, String>,
    /// Host of the management server that this computer should be enrolled with; `None`: Intune.
    pub management_server: Option<String>,
    /// Checks that are off, by id.
    pub checks_off: Vec<String>,
    /// Whether checks may use the network.
    pub network_checks: bool,
    /// Enrollment hosts beyond the built-in list.
    pub extra_hosts: Vec<String>,
    /// IT's language, as a language tag; the summary page is written in it.
    pub language: Option<String>,
    /// Extra log sources: files or folders.
    pub log_sources: Vec<String>,
    /// Areas that the system's own diagnostics may pack into a report (Windows); none: it is not asked.
    pub diagnostic_areas: Vec<String>,
    /// age public keys that reports are sealed to; none: they are not sealed.
    pub seal_to: Vec<String>,
    /// Whether a report names the computer.
    pub device_name: bool,
    /// Whether a report holds the serial number.
    pub device_serial: bool,
    /// Words to mask beyond the learned ones.
    pub redaction_words: Vec<String>,
    /// Known errors that IT adds or words anew.
    pub own_errors: Vec<OwnError>,
    /// Sentences of the program in IT's own words.
    pub own_texts: Vec<OwnWords>,
    /// Domain of work addresses.
    pub sign_in_domain: Option<String>,
    /// Where reports go.
    pub delivery: Delivery,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            organisation: Organisation::default(),
            thresholds: Thresholds::default(),
            accepted_browsers: Vec::new(),
            minimum_versions: BTreeMap::new(),
            management_server: None,
            checks_off: Vec::new(),
            network_checks: true,
            extra_hosts: Vec::new(),
            language: None,
            log_sources: Vec::new(),
            diagnostic_areas: Vec::new(),
            seal_to: Vec::new(),
            device_name: false,
            device_serial: false,
            redaction_words: Vec::new(),
            own_errors: Vec::new(),
            own_texts: Vec::new(),
            sign_in_domain: None,
            delivery: Delivery::default(),
        }
    }
}

/// Who IT is and how a person reaches them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// "Linden IT". `None`: "your IT team", in the person's language.
    pub name: Option<String>,
    /// `#rrggbb`.
    pub colour: Option<String>,
    /// How a person reaches them.
    pub contact: Contact,
}

/// How a person reaches IT.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// As it should be read out or dialled.
    pub phone: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// "Mon–Fri, 8:00–18:00", as IT writes it.
    pub hours: Option<String>,
}

/// Thresholds of the checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// A clock further off than this fails. Seconds.
    pub clock_fail_seconds: u64,
    /// A clock further off than this wants attention. Seconds.
    pub clock_attention_seconds: u64,
    /// Days without a restart that want attention.
    pub uptime_attention_days: u64,
    /// Free space below this fails. MiB.
    pub disk_fail_mebibytes: u64,
    /// Free space below this wants attention. MiB.
    pub disk_attention_mebibytes: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            clock_fail_seconds: 300,
            clock_attention_seconds: 60,
            uptime_attention_days: 14,
            disk_fail_mebibytes: 1024,
            disk_attention_mebibytes: 5 * 1024,
        }
    }
}
