//! What can be done: the steps of all guides, each written once, with who does it and what the app can do about it.

use crate::{Arg, Message};

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The person in front of the computer.
    User,
    /// IT.
    Admin,
    /// The maker of the system or service.
    Vendor,
}

impl Actor {
    /// The name used in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Actor::User => "user",
            Actor::Admin => "admin",
            Actor::Vendor => "vendor",
        }
    }
}

/// One step: its id is its text's id behind `step-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepDefinition {
    /// Which.
    pub id: StepId,
    /// Who takes it.
    pub actor: Actor,
    /// What the app can do about it.
    pub action: Option<ActionId>,
}

/// A step in a guide, with what goes into its text.
#[derive(Clone, Debug, PartialEq)]
pub struct StepUse {
    /// Which step.
    pub step: StepId,
    /// Variables of its text.
    pub args: Vec<(&'static str, Arg)>,
}

impl From<StepId> for StepUse {
    fn from(step: StepId) -> Self {
        Self { step, args: Vec::new() }
    }
}

impl StepUse {
    /// The same with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// The same with a name from the machine.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    /// The step's text.
    pub fn message(&self) -> Message {
        Message { id: format!("step-{}", self.step.as_str()).into(), args: self.args.clone() }
    }
}

/// Declares ids once: variant and its written form.
macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $doc:literal])+ $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $doc])+ $variant,)+ }

        impl $name {
            /// All of them, in the order of their declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The written form.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $id,)+ }
            }

            /// The one that is written so.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use ids;

ids! {
    /// What the app can do when a person presses a step's button. `act` holds how, per system and version.
    ActionId {
        /// Opens the settings page for date and time.
        OpenDateSettings = "open-date-settings",
        /// Opens the settings page for the default browser.
        OpenDefaultAppsSettings = "open-default-apps-settings",
        /// Opens the settings page for the network.
        OpenNetworkSettings = "open-network-settings",
        /// Opens the settings page for the proxy.
        OpenProxySettings = "open-proxy-settings",
        /// Opens the settings page for system updates.
        OpenUpdateSettings = "open-update-settings",
        /// Opens the settings page for storage.
        OpenStorageSettings = "open-storage-settings",
        /// Opens the settings page for work accounts or management profiles.
        OpenWorkAccountSettings = "open-work-account-settings",
        /// Opens the settings page about the computer.
        OpenAboutSettings = "open-about-settings",
        /// Opens a plain page in the browser, so that a guest network shows its sign-in.
        OpenPortalPage = "open-portal-page",
        /// Opens the page that company apps are installed from.
        OpenCompanyAppPage = "open-company-app-page",
        /// Opens the settings page for disk encryption.
        OpenEncryptionSettings = "open-encryption-settings",
        /// Changes this computer: has the clock set itself.
        SwitchOnAutomaticTime = "switch-on-automatic-time",
        /// Changes this person's settings: another browser opens links.
        SetDefaultBrowser = "set-default-browser",
        /// Changes this computer: takes away what an enrollment that is gone left behind.
        RemoveLeftovers = "remove-leftovers",
    }
}

ids! {
    /// The steps of all guides.
    StepId {
        /// Open the page for date and time.
        OpenDateSettings = "open-date-settings",
        /// Switch automatic time on there.
        SwitchOnAutomaticTime = "switch-on-automatic-time",
        /// Set the time zone there.
        ChooseTimeZone = "choose-time-zone",
        /// The app has the clock set itself.
        HaveTimeSwitchedOn = "have-time-switched-on",
        /// The setting is locked: IT.
        AskItUnlockTime = "ask-it-unlock-time",
        /// Save open work.
        SaveWork = "save-work",
        /// Restart the computer.
        RestartComputer = "restart-computer",
        /// Enroll again.
        EnrollAgain = "enroll-again",
        /// Update the system.
        UpdateSystem = "update-system",
        /// IT replaces or upgrades the system.
        ItUpgradesSystem = "it-upgrades-system",
        /// IT changes the edition.
        ItChangesEdition = "it-changes-edition",
        /// Leave WSL: enroll the computer itself.
        UseComputerNotWsl = "use-computer-not-wsl",
        /// Choose another default browser.
        ChooseDefaultBrowser = "choose-default-browser",
        /// The app makes an installed browser the default one.
        HaveBrowserSet = "have-browser-set",
        /// IT removes the other enrollment.
        ItRemovesOtherEnrollment = "it-removes-other-enrollment",
        /// Nothing to enroll: ask IT whether the present enrollment is right.
        ItConfirmsEnrollment = "it-confirms-enrollment",
        /// Remove the work account.
        OpenWorkAccounts = "open-work-accounts",
        /// Empty the bin, remove downloads.
        EmptyBin = "empty-bin",
        /// Open the page for storage.
        FreeSpace = "free-space",
        /// IT removes the lines.
        ItRemovesHostsLines = "it-removes-hosts-lines",
        /// Join a network.
        ConnectNetwork = "connect-network",
        /// Try another network, such as a telephone's.
        TryOtherNetwork = "try-other-network",
        /// Sign in to the guest network.
        SignInToNetwork = "sign-in-to-network",
        /// IT opens the way to the hosts.
        ItAllowsHosts = "it-allows-hosts",
        /// Look at the proxy settings.
        CheckProxy = "check-proxy",
        /// IT lets the hosts through without sign-in.
        ItExemptsProxy = "it-exempts-proxy",
        /// IT makes user and machine proxy agree.
        ItAlignsProxies = "it-aligns-proxies",
        /// Let the browser keep cookies of the sign-in hosts.
        AllowCookies = "allow-cookies",
        /// IT's policy for the browser lets them.
        ItAllowsCookies = "it-allows-cookies",
        /// The app removes what an earlier enrollment left.
        HaveLeftoversRemoved = "have-leftovers-removed",
        /// IT removes what an earlier enrollment left.
        ItRemovesLeftovers = "it-removes-leftovers",
        /// Delete the items in Keychain Access.
        DeleteKeychainItems = "delete-keychain-items",
        /// IT clears the registration on this computer.
        ItClearsRegistration = "it-clears-registration",
        /// IT removes the enrollment and makes a new one.
        ItEnrollsAnew = "it-enrolls-anew",
        /// IT removes the certificates that are no longer used.
        ItRemovesOldCertificates = "it-removes-old-certificates",
        /// IT switches enrollment on for this computer.
        ItAllowsEnrollment = "it-allows-enrollment",
        /// Use an account of your own.
        SignInAsYourself = "sign-in-as-yourself",
        /// IT enrolls the computer, or lets the person do it.
        ItEnrollsOrGivesRights = "it-enrolls-or-gives-rights",
        /// Install the missing programs.
        InstallCompanyApp = "install-company-app",
        /// Update the programs.
        UpdateCompanyApp = "update-company-app",
        /// IT repairs services that break down.
        ItRepairsServices = "it-repairs-services",
        /// IT switches services on.
        ItSwitchesServicesOn = "it-switches-services-on",
        /// IT installs a keyring.
        ItInstallsKeyring = "it-installs-keyring",
        /// Make a default keyring.
        CreateKeyring = "create-keyring",
        /// Unlock the keyring.
        UnlockKeyring = "unlock-keyring",
        /// IT gives a virtual Mac model and serial number.
        ItGivesVirtualMacIdentity = "it-gives-virtual-mac-identity",
        /// IT says whether virtual machines may enroll.
        ItConfirmsVirtualMachine = "it-confirms-virtual-machine",
        /// IT has the serial number restored.
        ItGivesSerial = "it-gives-serial",
        /// IT switches the security chip on.
        ItReadiesSecurityChip = "it-readies-security-chip",
        /// Switch disk encryption of macOS on.
        SwitchOnFileVault = "switch-on-file-vault",
        /// IT sets the computer up with an encrypted disk.
        ItEncryptsDisk = "it-encrypts-disk",
        /// IT leaves the connections to these hosts closed.
        ItExemptsInspection = "it-exempts-inspection",
        /// IT corrects the records.
        ItCorrectsRecords = "it-corrects-records",
        /// IT has the server send the missing certificate.
        ItSendsIntermediate = "it-sends-intermediate",
        /// IT repairs the sign-in server.
        ItRepairsFederation = "it-repairs-federation",
        /// IT switches the endpoint on.
        ItSwitchesEndpointOn = "it-switches-endpoint-on",
        /// Sign in with the work address.
        UseWorkAddress = "use-work-address",
        /// IT gives the account a name that works on the internet.
        ItGivesRoutableName = "it-gives-routable-name",
        /// Sign in with the address of the company.
        UseAddressOfDomain = "use-address-of-domain",
        /// IT adds the domain.
        ItAddsDomain = "it-adds-domain",
        /// Unpack both files into one folder.
        UnpackInstallerWhole = "unpack-installer-whole",
        /// Add the scripting runtime.
        AddVbscript = "add-vbscript",
        /// Send the report to IT.
        SendReport = "send-report",
    }
}

const fn step(id: StepId, actor: Actor, action: Option<ActionId>) -> StepDefinition {
    StepDefinition { id, actor, action }
}

/// Every step, in the order of [`StepId::ALL`].
pub const STEPS: &[StepDefinition] = &[
    step(StepId::OpenDateSettings, Actor::User, Some(ActionId::OpenDateSettings)),
    step(StepId::SwitchOnAutomaticTime, Actor::User, None),
    step(StepId::ChooseTimeZone, Actor::User, None),
    step(StepId::HaveTimeSwitchedOn, Actor::User, Some(ActionId::SwitchOnAutomaticTime)),
    step(StepId::AskItUnlockTime, Actor::Admin, None),
    step(StepId::SaveWork, Actor::User, None),
    step(StepId::RestartComputer, Actor::User, None),
    step(StepId::EnrollAgain, Actor::User, None),
    step(StepId::UpdateSystem, Actor::User, Some(ActionId::OpenUpdateSettings)),
    step(StepId::ItUpgradesSystem, Actor::Admin, None),
    step(StepId::ItChangesEdition, Actor::Admin, None),
    step(StepId::UseComputerNotWsl, Actor::User, None),
    step(StepId::ChooseDefaultBrowser, Actor::User, Some(ActionId::OpenDefaultAppsSettings)),
    step(StepId::HaveBrowserSet, Actor::User, Some(ActionId::SetDefaultBrowser)),
    step(StepId::ItRemovesOtherEnrollment, Actor::Admin, None),
    step(StepId::ItConfirmsEnrollment, Actor::Admin, None),
    step(StepId::OpenWorkAccounts, Actor::User, Some(ActionId::OpenWorkAccountSettings)),
    step(StepId::EmptyBin, Actor::User, None),
    step(StepId::FreeSpace, Actor::User, Some(ActionId::OpenStorageSettings)),
    step(StepId::ItRemovesHostsLines, Actor::Admin, None),
    step(StepId::ConnectNetwork, Actor::User, Some(ActionId::OpenNetworkSettings)),
    step(StepId::TryOtherNetwork, Actor::User, None),
    step(StepId::SignInToNetwork, Actor::User, Some(ActionId::OpenPortalPage)),
    step(StepId::ItAllowsHosts, Actor::Admin, None),
    step(StepId::CheckProxy, Actor::User, Some(ActionId::OpenProxySettings)),
    step(StepId::ItExemptsProxy, Actor::Admin, None),
    step(StepId::ItAlignsProxies, Actor::Admin, None),
    step(StepId::AllowCookies, Actor::User, None),
    step(StepId::ItAllowsCookies, Actor::Admin, None),
    step(StepId::HaveLeftoversRemoved, Actor::User, Some(ActionId::RemoveLeftovers)),
    step(StepId::ItRemovesLeftovers, Actor::Admin, None),
    step(StepId::DeleteKeychainItems, Actor::User, None),
    step(StepId::ItClearsRegistration, Actor::Admin, None),
    step(StepId::ItEnrollsAnew, Actor::Admin, None),
    step(StepId::ItRemovesOldCertificates, Actor::Admin, None),
    step(StepId::ItAllowsEnrollment, Actor::Admin, None),
    step(StepId::SignInAsYourself, Actor::User, None),
    step(StepId::ItEnrollsOrGivesRights, Actor::Admin, None),
    step(StepId::InstallCompanyApp, Actor::User, Some(ActionId::OpenCompanyAppPage)),
    step(StepId::UpdateCompanyApp, Actor::User, Some(ActionId::OpenCompanyAppPage)),
    step(StepId::ItRepairsServices, Actor::Admin, None),
    step(StepId::ItSwitchesServicesOn, Actor::Admin, None),
    step(StepId::ItInstallsKeyring, Actor::Admin, None),
    step(StepId::CreateKeyring, Actor::User, None),
    step(StepId::UnlockKeyring, Actor::User, None),
    step(StepId::ItGivesVirtualMacIdentity, Actor::Admin, None),
    step(StepId::ItConfirmsVirtualMachine, Actor::Admin, None),
    step(StepId::ItGivesSerial, Actor::Admin, None),
    step(StepId::ItReadiesSecurityChip, Actor::Admin, None),
    step(StepId::SwitchOnFileVault, Actor::User, Some(ActionId::OpenEncryptionSettings)),
    step(StepId::ItEncryptsDisk, Actor::Admin, None),
    step(StepId::ItExemptsInspection, Actor::Admin, None),
    step(StepId::ItCorrectsRecords, Actor::Admin, None),
    step(StepId::ItSendsIntermediate, Actor::Admin, None),
    step(StepId::ItRepairsFederation, Actor::Admin, None),
    step(StepId::ItSwitchesEndpointOn, Actor::Admin, None),
    step(StepId::UseWorkAddress, Actor::User, None),
    step(StepId::ItGivesRoutableName, Actor::Admin, None),
    step(StepId::UseAddressOfDomain, Actor::User, None),
    step(StepId::ItAddsDomain, Actor::Admin, None),
    step(StepId::UnpackInstallerWhole, Actor::User, None),
    step(StepId::AddVbscript, Actor::Admin, None),
    step(StepId::SendReport, Actor::User, None),
];

impl StepId {
    /// Who takes it and what the app can do about it.
    pub fn definition(self) -> &'static StepDefinition {
        &STEPS[self as usize]
    }

    /// About how long it takes somebody who does it for the first time. Minutes; our own estimate, waiting included.
    pub fn minutes(self) -> u32 {
        match self {
            StepId::UpdateSystem => 20,
            StepId::RestartComputer | StepId::InstallCompanyApp | StepId::UpdateCompanyApp => 5,
            StepId::SwitchOnFileVault | StepId::FreeSpace | StepId::DeleteKeychainItems => 5,
            StepId::TryOtherNetwork | StepId::UnpackInstallerWhole | StepId::CreateKeyring => 3,
            _ => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registry_lists_every_step_in_order() {
        let listed: Vec<StepId> = STEPS.iter().map(|step| step.id).collect();
        assert_eq!(listed, StepId::ALL);
    }
}
