//! Every key of the policy, once: its name, what it may hold and where it goes.
//!
//! Templates, schema and documentation are made from this slice; readers walk it. Its name for people and what it means are texts:
//! `policy-key-<name>` with `.meaning`, dots as hyphens.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    Address, DESTINATIONS, Kind, OwnError, OwnWords, Policy, Secret, kind::pair, own_error, own_text,
};

/// One key.
#[derive(Debug)]
pub struct KeyDefinition {
    /// Dotted name: `organisation.name`.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// A value that it can have, as JSON.
    pub(crate) example: &'static str,
    /// May also be set for one user, where the computer's policy does not set it: nothing that decides what is read, hidden or sent.
    pub per_user: bool,
    /// What holds without it, where that is not nothing.
    pub default: Option<fn(&Policy) -> Value>,
    /// Takes a value that fits the kind.
    pub(crate) set: fn(&mut Policy, &Value),
}

const fn key(
    name: &'static str,
    kind: Kind,
    example: &'static str,
    set: fn(&mut Policy, &Value),
) -> KeyDefinition {
    KeyDefinition { name, kind, example, per_user: false, default: None, set }
}

impl KeyDefinition {
    const fn also_per_user(mut self) -> Self {
        self.per_user = true;
        self
    }

    const fn or(mut self, default: fn(&Policy) -> Value) -> Self {
        self.default = Some(default);
        self
    }

    /// The group that the name begins with; of a name without a dot the name itself.
    pub fn group(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }

    /// The name inside its group.
    pub fn short(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, short)| short)
    }

    /// The end of its texts' ids: `organisation-name`.
    pub fn text_id(&self) -> String {
        self.name.replace('.', "-")
    }

    /// A value that it can have.
    pub fn example_value(&self) -> Value {
        serde_json::from_str(self.example).unwrap_or_default()
    }

    /// What holds without it; `None`: nothing.
    pub fn default_value(&self) -> Option<Value> {
        self.default.map(|of| of(&Policy::default()))
    }
}

/// The most elements of a list.
const MANY: usize = 200;

/// The largest limit that a destination can have.
const MOST_MEBIBYTES: Kind = Kind::Number(1, 4_096);

const HEADERS: Kind = Kind::List(&Kind::Pair(':'), 50);
const TOKEN: Kind = Kind::Secret(4_096);

/// Names of browsers, as facts name them.
pub const BROWSERS: &[&str] =
    &["edge", "chrome", "chromium", "firefox", "safari", "brave", "opera", "vivaldi"];

/// Every key, in the order of the documentation.
pub const KEYS: &[KeyDefinition] = &[
    key("organisation.name", Kind::Text(60), r#""Linden IT""#, |policy, value| {
        policy.organisation.name = text(value);
    })
    .also_per_user(),
    key("organisation.colour", Kind::Colour, r##""#115e6b""##, |policy, value| {
        policy.organisation.colour = text(value);
    })
    .also_per_user(),
    // A number that is given to nobody (Ofcom: numbers for use in drama).
    key("organisation.phone", Kind::Text(60), r#""+44 20 7946 0958""#, |policy, value| {
        policy.organisation.contact.phone = text(value);
    })
    .also_per_user(),
    key("organisation.mail", Kind::Mail, r#""it@linden.example""#, |policy, value| {
        policy.organisation.contact.mail = text(value);
    })
    .also_per_user(),
    key("organisation.hours", Kind::Text(120), r#""Mon–Fri, 8:00–18:00""#, |policy, value| {
        policy.organisation.contact.hours = text(value);
    })
    .also_per_user(),
    key("language", Kind::Language, r#""de""#, |policy, value| policy.language = text(value)).also_per_user(),
    key("sign-in.domain", Kind::Host, r#""linden.example""#, |policy, value| {
        policy.sign_in_domain = text(value);
    })
    .also_per_user(),
    key("management.server", Kind::Host, r#""mdm.linden.example""#, |policy, value| {
        policy.management_server = text(value);
    }),
    key(
        "checks.off",
        Kind::List(&Kind::Identifier, MANY),
        r#"["vbscript", "installer-folder"]"#,
        |policy, value| policy.checks_off = list(value),
    ),
    key("checks.network", Kind::Switch, "false", |policy, value| {
        policy.network_checks = value.as_bool().unwrap_or(policy.network_checks);
    })
    .or(|policy| policy.network_checks.into()),
    key("thresholds.clock-fail-seconds", Kind::Number(1, 86_400), "240", |policy, value| {
        number(value, &mut policy.thresholds.clock_fail_seconds);
    })
    .or(|policy| policy.thresholds.clock_fail_seconds.into()),
    key("thresholds.clock-attention-seconds", Kind::Number(1, 86_400), "30", |policy, value| {
        number(value, &mut policy.thresholds.clock_attention_seconds);
    })
    .or(|policy| policy.thresholds.clock_attention_seconds.into()),
    key("thresholds.uptime-attention-days", Kind::Number(1, 3_650), "7", |policy, value| {
        number(value, &mut policy.thresholds.uptime_attention_days);
    })
    .or(|policy| policy.thresholds.uptime_attention_days.into()),
    key("thresholds.disk-fail-mebibytes", Kind::Number(1, 1_048_576), "2048", |policy, value| {
        number(value, &mut policy.thresholds.disk_fail_mebibytes);
    })
    .or(|policy| policy.thresholds.disk_fail_mebibytes.into()),
    key("thresholds.disk-attention-mebibytes", Kind::Number(1, 1_048_576), "10240", |policy, value| {
        number(value, &mut policy.thresholds.disk_attention_mebibytes);
    })
    .or(|policy| policy.thresholds.disk_attention_mebibytes.into()),
    key(
        "browsers.accepted",
        Kind::List(&Kind::Choice(BROWSERS), MANY),
        r#"["edge", "chrome"]"#,
        |policy, value| policy.accepted_browsers = list(value),
    ),
    // Windows 10's first build to far above those of today.
    key("minimum-versions.windows", Kind::Number(10_240, 99_999), "22631", |policy, value| {
        minimum(policy, "windows", value);
    }),
    key("minimum-versions.macos", Kind::Version, r#""15.0""#, |policy, value| {
        minimum(policy, "macos", value);
    }),
    key("minimum-versions.ubuntu", Kind::Version, r#""24.04""#, |policy, value| {
        minimum(policy, "ubuntu", value);
    }),
    key("minimum-versions.rhel", Kind::Version, r#""9""#, |policy, value| minimum(policy, "rhel", value)),
    key(
        "network.extra-hosts",
        Kind::List(&Kind::Host, MANY),
        r#"["vpn.linden.example", "proxy.linden.example"]"#,
        |policy, value| policy.extra_hosts = list(value),
    ),
    key(
        "report.log-sources",
        Kind::List(&Kind::Path, MANY),
        r#"["C:\\ProgramData\\Linden\\Logs", "/var/log/linden/agent.log"]"#,
        |policy, value| policy.log_sources = list(value),
    ),
    key(
        "report.diagnostic-areas",
        Kind::List(&Kind::Text(100), MANY),
        r#"["DeviceEnrollment", "DeviceProvisioning", "Autopilot"]"#,
        |policy, value| policy.diagnostic_areas = list(value),
    ),
    key(
        "report.seal-to",
        Kind::List(&Kind::PublicKey, MANY),
        // The age specification's own example.
        r#"["age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg"]"#,
        |policy, value| policy.seal_to = list(value),
    ),
    key("report.device-name", Kind::Switch, "true", |policy, value| {
        policy.device_name = value.as_bool().unwrap_or_default();
    })
    .or(|policy| policy.device_name.into()),
    key("report.device-serial", Kind::Switch, "true", |policy, value| {
        policy.device_serial = value.as_bool().unwrap_or_default();
    })
    .or(|policy| policy.device_serial.into()),
    key(
        "report.redaction-words",
        Kind::List(&Kind::Text(200), MANY),
        r#"["Project Alder", "Baumann & Söhne"]"#,
        |policy, value| policy.redaction_words = list(value),
    ),
    key(
        "errors.entries",
        own_error::ENTRIES,
        r#"[{"id": "linden-gate", "codes": ["LINDEN-42"], "messages": ["The gate is shut for this device"], "platforms": ["windows", "macos"],
            "actor": "user", "checks": ["clock-accuracy"], "steps": ["restart-computer"], "link": "https://it.linden.example/gate",
            "title": {"en": "The gate is shut", "zh-TW": "大門已關閉"},
            "meaning": {"en": "Nobody gets in after eight.", "zh-TW": "晚上八點後無法進入。"},
            "advice": {"en": "Ring the bell", "zh-TW": "請按門鈴"}}]"#,
        |policy, value| {
            let entries = value.as_array().into_iter().flatten();
            policy.own_errors = entries.filter_map(OwnError::from_entry).collect();
        },
    ),
    key(
        "texts.entries",
        own_text::ENTRIES,
        r#"[{"id": "window-place-send", "text": {"en": "Send to Linden IT", "de": "An die Linden-IT senden"}}]"#,
        |policy, value| {
            let entries = value.as_array().into_iter().flatten();
            policy.own_texts = entries.filter_map(OwnWords::from_entry).collect();
        },
    )
    .also_per_user(),
    key(
        "destination.order",
        Kind::List(&Kind::Choice(DESTINATIONS), MANY),
        r#"["tus", "folder"]"#,
        |policy, value| policy.delivery.order = list(value),
    ),
    key("destination.expiry-days", Kind::Number(1, 365), "14", |policy, value| {
        number(value, &mut policy.delivery.expiry_days);
    })
    .or(|policy| policy.delivery.expiry_days.into()),
    key(
        "destination.pins",
        Kind::List(&Kind::Pin, MANY),
        r#"["sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]"#,
        |policy, value| policy.delivery.pins = list(value),
    ),
    key("destination.folder", Kind::Path, r#""\\\\files.linden.example\\reports""#, |policy, value| {
        policy.delivery.folder.path = text(value);
    }),
    key("destination.folder-limit-mebibytes", MOST_MEBIBYTES, "500", |policy, value| {
        mebibytes(value, &mut policy.delivery.folder.limit);
    })
    .or(|policy| in_mebibytes(policy.delivery.folder.limit)),
    key(
        "destination.https",
        Kind::Address,
        r#""https://reports.linden.example/api/submit""#,
        |policy, value| {
            policy.delivery.https.address = address(value);
        },
    ),
    key("destination.https-token", TOKEN, r#""a-client-token""#, |policy, value| {
        policy.delivery.https.token = secret(value);
    }),
    key("destination.https-headers", HEADERS, r#"["X-Client: 4711"]"#, |policy, value| {
        policy.delivery.https.headers = pairs(value, ':');
    }),
    key(
        "destination.https-fields",
        Kind::List(&Kind::Pair('='), 50),
        r#"["app=enrollment-helper", "label=enrollment"]"#,
        |policy, value| policy.delivery.https.fields = pairs(value, '='),
    ),
    key("destination.https-file-field", Kind::Text(60), r#""compressed-log""#, |policy, value| {
        policy.delivery.https.file_field = text(value).unwrap_or_default();
    })
    .or(|policy| policy.delivery.https.file_field.as_str().into()),
    key("destination.https-file-name", Kind::Text(120), r#""{reference}.zip""#, |policy, value| {
        policy.delivery.https.file_name = text(value);
    }),
    key("destination.https-limit-mebibytes", MOST_MEBIBYTES, "50", |policy, value| {
        mebibytes(value, &mut policy.delivery.https.limit);
    })
    .or(|policy| in_mebibytes(policy.delivery.https.limit)),
    key("destination.ticket", Kind::Address, r#""https://it.linden.example/ticket""#, |policy, value| {
        policy.delivery.ticket.address = address(value);
    }),
    key("destination.ticket-token", TOKEN, r#""a-client-token""#, |policy, value| {
        policy.delivery.ticket.token = secret(value);
    }),
    key("destination.ticket-headers", HEADERS, r#"["X-Client: 4711"]"#, |policy, value| {
        policy.delivery.ticket.headers = pairs(value, ':');
    }),
    key(
        "destination.ticket-hosts",
        Kind::List(&Kind::Host, MANY),
        r#"["linden-reports.s3.eu-central-1.amazonaws.com"]"#,
        |policy, value| policy.delivery.ticket.hosts = list(value),
    ),
    key("destination.ticket-limit-mebibytes", MOST_MEBIBYTES, "500", |policy, value| {
        mebibytes(value, &mut policy.delivery.ticket.limit);
    })
    .or(|policy| in_mebibytes(policy.delivery.ticket.limit)),
    key(
        "destination.azure-blob",
        Kind::Address,
        r#""https://linden.blob.core.windows.net/reports?sv=2024-11-04&sr=c&sp=c&sig=EXAMPLE""#,
        |policy, value| policy.delivery.azure_blob.container = address(value),
    ),
    key("destination.azure-blob-limit-mebibytes", MOST_MEBIBYTES, "500", |policy, value| {
        mebibytes(value, &mut policy.delivery.azure_blob.limit);
    })
    .or(|policy| in_mebibytes(policy.delivery.azure_blob.limit)),
    key("destination.tus", Kind::Address, r#""https://tus.linden.example/files/""#, |policy, value| {
        policy.delivery.tus.address = address(value);
    }),
    key("destination.tus-token", TOKEN, r#""a-client-token""#, |policy, value| {
        policy.delivery.tus.token = secret(value);
    }),
    key("destination.tus-headers", HEADERS, r#"["X-Client: 4711"]"#, |policy, value| {
        policy.delivery.tus.headers = pairs(value, ':');
    }),
    key("destination.tus-limit-mebibytes", MOST_MEBIBYTES, "500", |policy, value| {
        mebibytes(value, &mut policy.delivery.tus.limit);
    })
    .or(|policy| in_mebibytes(policy.delivery.tus.limit)),
    key("destination.mail", Kind::Mail, r#""reports@linden.example""#, |policy, value| {
        policy.delivery.mail.to = text(value);
    }),
    key(
        "destination.mail-server",
        Kind::MailServer,
        r#""smtps://mail.linden.example:465""#,
        |policy, value| {
            policy.delivery.mail.server = text(value);
        },
    ),
    key("destination.mail-from", Kind::Mail, r#""enrollment@linden.example""#, |policy, value| {
        policy.delivery.mail.from = text(value);
    }),
    key("destination.mail-user", Kind::Text(254), r#""enrollment""#, |policy, value| {
        policy.delivery.mail.user = text(value);
    }),
    key("destination.mail-password", Kind::Secret(1_024), r#""a-password""#, |policy, value| {
        policy.delivery.mail.password = secret(value);
    }),
    key("destination.mail-limit-mebibytes", Kind::Number(1, 100), "10", |policy, value| {
        mebibytes(value, &mut policy.delivery.mail.limit);
    })
    .or(|policy| in_mebibytes(policy.delivery.mail.limit)),
];

const MEBIBYTE: u64 = 1024 * 1024;

fn mebibytes(value: &Value, place: &mut u64) {
    if let Some(number) = value.as_u64() {
        *place = number * MEBIBYTE;
    }
}

fn in_mebibytes(bytes: u64) -> Value {
    Value::from(bytes / MEBIBYTE)
}

fn pairs(value: &Value, between: char) -> Vec<(String, Secret)> {
    list(value)
        .iter()
        .filter_map(|line| pair(line, between))
        .map(|(name, value)| (name.to_owned(), Secret::new(value)))
        .collect()
}

fn secret(value: &Value) -> Option<Secret> {
    text(value).map(Secret::new)
}

fn address(value: &Value) -> Option<Address> {
    text(value).map(Address::new)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(text).collect()
}

fn number(value: &Value, place: &mut u64) {
    if let Some(number) = value.as_u64() {
        *place = number;
    }
}

fn minimum(policy: &mut Policy, system: &str, value: &Value) {
    let version = text(value).or_else(|| value.as_u64().map(|build| build.to_string()));
    policy.minimum_versions.extend(version.map(|version| (system.to_owned(), version)));
}

/// Names in use, for finding unknown ones.
pub(crate) fn by_name() -> BTreeMap<&'static str, &'static KeyDefinition> {
    KEYS.iter().map(|key| (key.name, key)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_has_a_name_and_texts_of_its_own() {
        assert_eq!(by_name().len(), KEYS.len());
        let texts: BTreeSet<String> = KEYS.iter().map(KeyDefinition::text_id).collect();
        assert_eq!(texts.len(), KEYS.len());
        for key in KEYS {
            let right = key.name.bytes().all(|byte| byte.is_ascii_lowercase() || b".-".contains(&byte));
            assert!(right, "{}", key.name);
            let inside = format!("{}.", key.name);
            assert!(
                KEYS.iter().all(|other| !other.name.starts_with(&inside)),
                "{} is a group, too",
                key.name
            );
        }
    }

    #[test]
    fn every_example_fits_its_own_key_and_is_not_its_default() {
        for key in KEYS {
            let judged = key.kind.judge(&key.example_value());
            assert!(judged.faults.is_empty(), "{}: {:?}", key.name, judged.faults);
            assert_eq!(judged.value, Some(key.example_value()), "{}", key.name);
            assert_ne!(key.default_value(), Some(key.example_value()), "{}", key.name);
        }
    }

    #[test]
    fn nothing_secret_is_set_for_one_user() {
        assert!(KEYS.iter().all(|key| !(key.per_user && key.kind.is_secret())));
    }

    #[test]
    fn every_default_fits_its_own_key() {
        for key in KEYS {
            if let Some(default) = key.default_value() {
                assert_eq!(key.kind.judge(&default).value, Some(default), "{}", key.name);
            }
        }
    }
}
