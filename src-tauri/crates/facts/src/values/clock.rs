//! Clock, zone, time service.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The clock against other clocks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ClockOffset {
    /// One entry per clock that answered.
    pub samples: Vec<ClockSample>,
    /// Clocks that did not answer, and why, in the protocol's words.
    pub unanswered: Vec<String>,
}

/// How another clock was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClockMethod {
    /// SNTP, RFC 4330.
    Sntp,
    /// `Date` header of an https answer, corrected for half the round trip.
    HttpDate,
    /// A method that a newer program knows.
    #[serde(other)]
    Other,
}

/// The clock against one other clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ClockSample {
    /// Host that was asked.
    pub host: String,
    /// How.
    pub method: ClockMethod,
    /// This computer's clock minus the other one: negative is slow.
    pub offset_seconds: f64,
    /// Half the round trip, plus half a second for whole-second headers.
    pub uncertainty_seconds: f64,
}

/// The clock against what must lie in its past: a clock before any of these is wrong without asking anyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ClockFloor {
    /// When this program was built.
    #[schemars(with = "String")]
    pub built_at: Timestamp,
    /// Newest change of the system's own files (package database, system log).
    #[schemars(with = "Option<String>")]
    pub newest_file_at: Option<Timestamp>,
    /// Which file that is.
    pub newest_file: Option<String>,
}

/// The time zone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TimeZone {
    /// IANA name such as "Asia/Taipei". `None`: not set.
    pub name: Option<String>,
    /// What the system adds to UTC now.
    pub offset_minutes: i32,
    /// What the zone's rules say it should add now; `None` when the zone is not in the rules.
    pub rules_offset_minutes: Option<i32>,
    /// A second place that names another zone: (where, which).
    pub contradicted_by: Option<(String, String)>,
    /// Whether the system sets it by location.
    pub automatic: Option<bool>,
}

/// The time service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TimeSync {
    /// `systemd-timesyncd`, `chronyd`, `W32Time`, `timed`. `None`: none found.
    pub service: Option<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Whether it says that the clock is synchronised.
    pub synchronised: Option<bool>,
}
