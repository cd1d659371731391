//! os-version: name, version, edition and architecture against what Intune enrolls.
//!
//! Source of the lists: Microsoft's page of supported operating systems of 2026-04-27 and its page on enrolling Linux of 2026-03-31.

use facts::{Fact, FactId, Facts, OsIdentity, Reason, ReasonCode, System};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::OsVersion,
    group: Group::System,
    systems: ALL,
    needs: &[FactId::OsIdentity],
    hidden_by: &[],
    network: false,
    judge,
};

/// First build of Windows 11.
const WINDOWS_11: u32 = 22000;
/// Windows 10 22H2: may still enroll, nothing is promised.
const WINDOWS_10_22H2: u32 = 19045;
/// Windows 10 LTSC 2019 and 2021, the only older builds on the list, by their editions `EnterpriseS` and `IoTEnterpriseS`.
const WINDOWS_10_LTSC: [u32; 2] = [17763, 19044];
/// Oldest macOS on the list.
const MACOS: &str = "14.0";
/// Ubuntu releases on the list.
const UBUNTU: [&str; 2] = ["24.04", "26.04"];
/// Left the list in August 2026; enrolled computers stay enrolled.
const UBUNTU_ENDED: &str = "22.04";
/// Red Hat releases on the list.
const RHEL: [&str; 2] = ["9", "10"];

/// How a system stands to the list.
enum Standing {
    Supported,
    /// May enroll, but has left or was never on the list.
    Leaving,
    TooOld,
    NotListed,
    Home,
    WrongArchitecture,
    Wsl,
}

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let identity = match &facts.facts.os_identity.fact {
        Fact::Known(identity) => identity,
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::NotInstalled));
            return Verdict::unknown(CheckId::OsVersion, reason);
        }
    };
    let standing = match facts.system {
        System::Windows => windows(identity, policy),
        System::Macos => macos(identity, policy),
        System::Linux => linux(identity, policy),
        System::Other => None,
    };
    let Some(standing) = standing else {
        return Verdict::unknown(CheckId::OsVersion, Reason::new(ReasonCode::UnexpectedAnswer));
    };
    let finding = |id: &'static str| {
        Message::new(id).text("name", &identity.name).text("version", &identity.version)
    };
    let fail = |id| Verdict::fail(CheckId::OsVersion, finding(id)).causes(&["code-windows-not-supported"]);
    let verdict = match standing {
        Standing::Supported => Verdict::pass(CheckId::OsVersion, finding("os-version-supported")),
        Standing::Leaving => Verdict::attention(CheckId::OsVersion, finding("os-version-leaving"))
            .step(StepId::UpdateSystem)
            .step(StepId::ItUpgradesSystem),
        Standing::TooOld => fail("os-version-too-old").step(StepId::UpdateSystem).step(StepId::ItUpgradesSystem),
        Standing::NotListed => fail("os-version-not-listed").step(StepId::ItUpgradesSystem),
        Standing::Home => fail("os-version-home").step(StepId::ItChangesEdition),
        Standing::WrongArchitecture => fail("os-version-architecture")
            .step(StepId::ItUpgradesSystem)
            .evidence("wanted_architecture", "x86_64"),
        Standing::Wsl => fail("os-version-wsl").step(StepId::UseComputerNotWsl),
    };
    verdict
        .evidence("name", identity.name.clone())
        .evidence("version", identity.version.clone())
        .evidence("build", identity.build)
        .evidence("edition", identity.edition.clone())
        .evidence("architecture", identity.architecture.clone())
}

fn windows(identity: &OsIdentity, policy: &Policy) -> Option<Standing> {
    let build = identity.build?;
    let edition = identity.edition.as_deref()?;
    // `Core`, `CoreSingleLanguage`, `CoreCountrySpecific`, `CoreN`: sold as Home.
    if edition.starts_with("Core") {
        return Some(Standing::Home);
    }
    if let Some(least) = policy.minimum_versions.get("windows").and_then(|least| least.parse::<u32>().ok()) {
        return Some(if build >= least { Standing::Supported } else { Standing::TooOld });
    }
    let long_term = matches!(edition, "EnterpriseS" | "IoTEnterpriseS" | "EnterpriseSN");
    Some(if edition.starts_with("Server") {
        Standing::NotListed
    } else if build >= WINDOWS_11 || (long_term && WINDOWS_10_LTSC.contains(&build)) {
        Standing::Supported
    } else if build >= WINDOWS_10_22H2 {
        Standing::Leaving
    } else {
        Standing::TooOld
    })
}

fn macos(identity: &OsIdentity, policy: &Policy) -> Option<Standing> {
    let least = policy.minimum_versions.get("macos").map_or(MACOS, String::as_str);
    at_least(&identity.version, least).map(|right| if right { Standing::Supported } else { Standing::TooOld })
}

fn linux(identity: &OsIdentity, policy: &Policy) -> Option<Standing> {
    if identity.wsl {
        return Some(Standing::Wsl);
    }
    if identity.id.is_empty() {
        return None;
    }
    if !matches!(identity.architecture.as_str(), "x86_64" | "") {
        return Some(Standing::WrongArchitecture);
    }
    let version = identity.version.as_str();
    if let Some(least) = policy.minimum_versions.get(&identity.id) {
        return at_least(version, least).map(|right| if right { Standing::Supported } else { Standing::TooOld });
    }
    let major = version.split('.').next().unwrap_or_default();
    Some(match identity.id.as_str() {
        "ubuntu" if UBUNTU.contains(&version) => Standing::Supported,
        "ubuntu" if version == UBUNTU_ENDED => Standing::Leaving,
        "ubuntu" if at_least(version, UBUNTU[0]) == Some(false) => Standing::TooOld,
        "rhel" if RHEL.contains(&major) => Standing::Supported,
        "rhel" if at_least(version, RHEL[0]) == Some(false) => Standing::TooOld,
        // Microsoft's installer takes it; the list does not name it.
        "almalinux" if RHEL.contains(&major) => Standing::Leaving,
        _ => Standing::NotListed,
    })
}

/// Number by number; `None` where either is no version.
fn at_least(version: &str, least: &str) -> Option<bool> {
    let numbers = |text: &str| text.split('.').map(|part| part.parse::<u64>().ok()).collect::<Option<Vec<_>>>();
    let (mut version, mut least) = (numbers(version)?, numbers(least)?);
    let length = version.len().max(least.len());
    version.resize(length, 0);
    least.resize(length, 0);
    Some(version >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_number_by_number() {
        assert_eq!(at_least("14", "14.0"), Some(true));
        assert_eq!(at_least("9.10", "9.9"), Some(true));
        assert_eq!(at_least("13.7.1", "14.0"), Some(false));
        assert_eq!(at_least("rawhide", "9"), None);
    }
}
