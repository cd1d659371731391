//! What the app can change by itself: from the facts, exactly which changes an action would make on this computer. `act` makes them.

use facts::{Fact, Facts, LeftoverKind, System};
use policy::Policy;

use crate::{ActionId, Arg, Message, checks::browsers};

/// One change, small enough to be said in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The system sets its clock by itself.
    SwitchOnAutomaticTime,
    /// Links open with another browser, by the system's names for both and as people know the new one.
    SetDefaultBrowser {
        /// The one in use.
        from: String,
        /// The one to be.
        to: String,
        /// "Microsoft Edge".
        name: String,
    },
    /// A key of the registry, with everything below it; one that is not there is no error.
    RemoveKey(String),
    /// A file or folder.
    TakeAwayFile(String),
}

impl Change {
    /// Concerns everybody on this computer, not only the person.
    pub fn is_machine_wide(&self) -> bool {
        match self {
            Change::SwitchOnAutomaticTime => true,
            Change::SetDefaultBrowser { .. } => false,
            Change::RemoveKey(path) => path.starts_with(r"HKLM\"),
            Change::TakeAwayFile(path) => ["/var/", "/etc/"].iter().any(|root| path.starts_with(root)),
        }
    }

    /// Needs this program to run with an administrator's rights. On Linux the service for the time asks for them itself.
    pub fn needs_administrator(&self, system: System) -> bool {
        self.is_machine_wide() && !(*self == Change::SwitchOnAutomaticTime && system == System::Linux)
    }

    /// The sentence that says it.
    pub fn message(&self) -> Message {
        match self {
            Change::SwitchOnAutomaticTime => Message::new("change-switch-on-automatic-time"),
            Change::SetDefaultBrowser { name, .. } => {
                Message::new("change-set-default-browser").with("browser", Arg::Text(name.clone()))
            }
            Change::RemoveKey(place) => {
                Message::new("change-remove-key").with("place", Arg::Text(place.clone()))
            }
            Change::TakeAwayFile(place) => {
                Message::new("change-take-away-file").with("place", Arg::Text(place.clone()))
            }
        }
    }
}

/// The actions that change something instead of opening a page.
pub const FIXES: &[ActionId] =
    &[ActionId::SwitchOnAutomaticTime, ActionId::SetDefaultBrowser, ActionId::RemoveLeftovers];

/// What the action would change on this computer; nothing, where there is nothing to change or the system forbids it.
pub fn changes(action: ActionId, facts: &Facts, policy: &Policy) -> Vec<Change> {
    match action {
        ActionId::SwitchOnAutomaticTime => automatic_time(facts),
        ActionId::SetDefaultBrowser => default_browser(facts, policy),
        ActionId::RemoveLeftovers => leftovers(facts),
        _ => Vec::new(),
    }
}

fn automatic_time(facts: &Facts) -> Vec<Change> {
    let is_off = facts.facts.clock_sync.fact.known().is_some_and(|sync| sync.enabled == Some(false));
    if is_off && System::SUPPORTED.contains(&facts.system) {
        vec![Change::SwitchOnAutomaticTime]
    } else {
        Vec::new()
    }
}

/// The first accepted browser that is installed.
fn default_browser(facts: &Facts, policy: &Policy) -> Vec<Change> {
    let Fact::Known(present) = &facts.facts.browser_default.fact else { return Vec::new() };
    let accepted = browsers::accepted(facts.system, policy);
    if accepted.iter().any(|id| id == browsers::id(present.browser)) {
        return Vec::new();
    }
    let installed = |id: &String| present.others.iter().find(|other| browsers::id(other.browser) == id);
    let choice = accepted.iter().find_map(installed);
    let change = choice.map(|choice| Change::SetDefaultBrowser {
        from: present.handler.clone(),
        to: choice.handler.clone(),
        name: browsers::name(choice.browser),
    });
    change.into_iter().collect()
}

/// Windows keeps parts of one enrollment under the same id in these places of `HKLM\SOFTWARE\Microsoft` as well.
const OF_ONE_ENROLLMENT: &[&str] = &[
    r"Enrollments\Status",
    r"Enrollments\Context",
    r"EnterpriseResourceManager\Tracked",
    r"PolicyManager\AdmxInstalled",
    r"PolicyManager\Providers",
    r"Provisioning\OMADM\Accounts",
];

/// Enrollments, tenants and registrations that are gone. An old client and its certificates are left to IT: the client may still be
/// installed, and a private key cannot be put back. Secrets of the keychain are left to the person for the same reason.
fn leftovers(facts: &Facts) -> Vec<Change> {
    let Fact::Known(found) = &facts.facts.leftovers.fact else { return Vec::new() };
    let mut changes = Vec::new();
    for item in &found.items {
        match item.kind {
            LeftoverKind::DeadEnrollment | LeftoverKind::EmptyEnrollment => {
                changes.push(Change::RemoveKey(item.place.clone()));
                if let Some((_, id)) = item.place.rsplit_once('\\') {
                    let other =
                        |place: &&str| Change::RemoveKey(format!(r"HKLM\SOFTWARE\Microsoft\{place}\{id}"));
                    changes.extend(OF_ONE_ENROLLMENT.iter().map(other));
                }
            }
            LeftoverKind::OtherTenant => changes.push(Change::RemoveKey(item.place.clone())),
            LeftoverKind::RegistrationFile => changes.push(Change::TakeAwayFile(item.place.clone())),
            LeftoverKind::LegacyClient
            | LeftoverKind::LegacyCertificate
            | LeftoverKind::KeychainItem
            | LeftoverKind::Other => {}
        }
    }
    changes
}
