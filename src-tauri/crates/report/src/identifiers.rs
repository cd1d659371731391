//! What this machine and person are called: the values that masking learns before it looks for patterns.

use std::path::Path;

use crate::learned::width;

/// Learned values. A value counts from 4 characters and off a short list; a shorter one is masked in its own context only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifiers {
    /// Sign-in name on this computer.
    pub user: Option<String>,
    /// The person's full name.
    pub full_name: Option<String>,
    /// The computer's name.
    pub host: Option<String>,
    /// Domains of the computer and of the work address.
    pub domains: Vec<String>,
    /// Work address.
    pub account: Option<String>,
    /// Serial number.
    pub serial: Option<String>,
    /// Tenant names and ids.
    pub tenants: Vec<String>,
    /// Wi-Fi names.
    pub wifi: Vec<String>,
    /// IP addresses of this computer, as the standard library writes them.
    pub addresses: Vec<String>,
    /// Hardware addresses of this computer: `00:1a:2b:3c:4d:5e`.
    pub hardware: Vec<String>,
    /// IT's own words.
    pub words: Vec<String>,
}

/// Names that say nothing about a person.
const COMMON: &[&str] = &[
    "root",
    "user",
    "users",
    "admin",
    "administrator",
    "guest",
    "default",
    "public",
    "system",
    "local",
    "localhost",
    "home",
    "test",
    "debian",
    "ubuntu",
    "fedora",
    "desktop",
    "laptop",
    "windows",
    "linux",
    "macos",
    "localdomain",
    "workgroup",
    "computer",
    "machine",
    "server",
    "owner",
];

/// The most that is read of a file with names in it. Bytes.
const LIMIT: u64 = 1024 * 1024;

impl Identifiers {
    /// What the system itself says, without asking anybody over the network.
    pub fn learn() -> Self {
        let variable = |name| std::env::var(name).ok().filter(|value: &String| !value.trim().is_empty());
        let home = variable("HOME").or_else(|| variable("USERPROFILE"));
        let folder =
            home.as_deref().and_then(|home| Path::new(home).file_name()?.to_str().map(str::to_owned));
        let user =
            variable("USER").or_else(|| variable("USERNAME")).or_else(|| variable("LOGNAME")).or(folder);
        let full_name = user.as_deref().and_then(full_name);
        let (host, domain) = names_of_this_computer(variable("COMPUTERNAME"));
        let domains = [domain, variable("USERDNSDOMAIN"), variable("USERDOMAIN")];
        Self {
            user,
            full_name,
            domains: domains.into_iter().flatten().filter(|domain| Some(domain) != host.as_ref()).collect(),
            host,
            ..Self::default()
        }
    }

    /// Every value with its kind, longest first, so that a name inside a longer one cannot break it.
    pub(crate) fn values(&self) -> Vec<(&'static str, &str)> {
        let ones = [
            ("account", &self.account),
            ("name", &self.full_name),
            ("user", &self.user),
            ("host", &self.host),
            ("serial", &self.serial),
        ];
        let many = [
            ("domain", &self.domains),
            ("tenant", &self.tenants),
            ("wifi", &self.wifi),
            ("ip", &self.addresses),
            ("mac", &self.hardware),
            ("word", &self.words),
        ];
        let ones = ones.into_iter().filter_map(|(kind, value)| Some((kind, value.as_deref()?)));
        let many = many
            .into_iter()
            .flat_map(|(kind, values)| values.iter().map(move |value| (kind, value.as_str())));
        let mut values: Vec<(&'static str, &str)> = ones.chain(many).collect();
        values.retain(|(_, value)| !value.trim().is_empty());
        values.sort_by_key(|(_, value)| std::cmp::Reverse(value.len()));
        values
    }
}

/// Whether a learned value is masked wherever it stands.
pub(crate) fn counts_everywhere(value: &str) -> bool {
    width(value) >= 4 && !COMMON.iter().any(|common| common.eq_ignore_ascii_case(value))
}

/// The comment field of the password database, where there is one.
fn full_name(user: &str) -> Option<String> {
    let database = doors::file::read_text(Path::new("/etc/passwd"), LIMIT).ok()?;
    let line = database.lines().find(|line| line.split(':').next() == Some(user))?;
    let name = line.split(':').nth(4)?.split(',').next()?.trim();
    (!name.is_empty() && name != user).then(|| name.to_owned())
}

/// Name and domain, from the system's own file or variable.
fn names_of_this_computer(variable: Option<String>) -> (Option<String>, Option<String>) {
    let file = || doors::file::read_text(Path::new("/proc/sys/kernel/hostname"), LIMIT).ok();
    let preferences = || doors::file::read_text(Path::new("/etc/hostname"), LIMIT).ok();
    let Some(full) = variable.or_else(file).or_else(preferences) else { return (None, None) };
    let full = full.trim();
    let (host, domain) = full.split_once('.').map_or((full, None), |(host, domain)| (host, Some(domain)));
    (Some(host.to_owned()).filter(|host| !host.is_empty()), domain.map(str::to_owned))
}
