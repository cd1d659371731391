//! company-app: Company Portal, and on Linux the broker and the browser that it works with.
//!
//! Linux: Microsoft, "Enroll a Linux device in Intune" (Edge 102 or newer); the portal of September 2026 asks for a broker from 3.0.1 on
//! (its message 4y8ve).

use facts::{CompanyApp, CompanyApps, Fact, FactId, Facts, InstalledApp, Reason, ReasonCode, System};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group, unseen};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::CompanyApp,
    group: Group::Account,
    systems: ALL,
    needs: &[FactId::CompanyApps],
    hidden_by: &[],
    network: false,
    judge,
};

const EDGE_FROM: &[u64] = &[102];
const PORTAL_WITH_NEW_BROKER: &[u64] = &[1, 2609];
const BROKER_FROM: &[u64] = &[3, 0, 1];

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let found = match &facts.facts.company_apps.fact {
        Fact::Known(found) => found,
        Fact::Absent => return Verdict::unknown(CheckId::CompanyApp, Reason::new(ReasonCode::UnexpectedAnswer)),
        other => return unseen(CheckId::CompanyApp, other),
    };
    // Sign-in goes through Edge on Linux only; elsewhere it is one browser among others.
    let is_needed = |app: &&InstalledApp| app.app != CompanyApp::Edge || facts.system == System::Linux;
    let missing: Vec<String> =
        found.apps.iter().filter(is_needed).filter(|app| app.version.is_none()).map(name).collect();
    let old: Vec<String> = found.apps.iter().filter(|app| is_too_old(app, found)).map(name).collect();
    let verdict = if !missing.is_empty() && found.not_seen.is_empty() {
        let finding = Message::new("company-app-missing").with("apps", Arg::List(missing.clone()));
        Verdict::fail(CheckId::CompanyApp, finding)
            .step(StepUse::from(StepId::InstallCompanyApp).with("apps", Arg::List(missing)))
            .step(StepId::EnrollAgain)
    } else if !old.is_empty() {
        let finding = Message::new("company-app-old").with("apps", Arg::List(old.clone()));
        Verdict::fail(CheckId::CompanyApp, finding)
            .step(StepUse::from(StepId::UpdateCompanyApp).with("apps", Arg::List(old)))
            .step(StepId::EnrollAgain)
    } else if found.not_seen.is_empty() && !found.apps.is_empty() {
        Verdict::pass(CheckId::CompanyApp, Message::new("company-app-there"))
    } else {
        Verdict::unknown(CheckId::CompanyApp, Reason::with(ReasonCode::NotPermitted, found.not_seen.join("; ")))
    };
    found.apps.iter().fold(verdict, |verdict, app| verdict.evidence(&app.package, app.version.clone()))
}

fn is_too_old(app: &InstalledApp, all: &CompanyApps) -> bool {
    let version = |wanted: CompanyApp| {
        let app = all.apps.iter().find(|app| app.app == wanted)?;
        app.version.as_deref().and_then(numbers)
    };
    let Some(own) = app.version.as_deref().and_then(numbers) else { return false };
    match app.app {
        CompanyApp::Edge => own.as_slice() < EDGE_FROM,
        CompanyApp::Broker => {
            let new_portal = version(CompanyApp::Portal).is_some_and(|portal| portal.as_slice() >= PORTAL_WITH_NEW_BROKER);
            new_portal && own.as_slice() < BROKER_FROM
        }
        CompanyApp::Portal | CompanyApp::Other => false,
    }
}

/// The numbers of "1:142.0.3595.53-1~jammy": what stands before a colon counts for packagers only, and what follows a hyphen too.
fn numbers(version: &str) -> Option<Vec<u64>> {
    let version = version.rsplit_once(':').map_or(version, |(_, rest)| rest);
    let upstream = version.split(['-', '+', '~']).next()?;
    upstream.split('.').map(|part| part.parse().ok()).collect()
}

fn name(app: &InstalledApp) -> String {
    match app.app {
        CompanyApp::Portal if app.package == "intune-portal" => "Microsoft Intune (intune-portal)".to_owned(),
        CompanyApp::Portal => "Company Portal".to_owned(),
        CompanyApp::Edge => "Microsoft Edge".to_owned(),
        CompanyApp::Broker | CompanyApp::Other => app.package.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_numbers_whatever_a_packager_adds() {
        assert_eq!(numbers("1:142.0.3595.53-1~jammy"), Some(vec![142, 0, 3595, 53]));
        assert_eq!(numbers("3.0.1"), Some(vec![3, 0, 1]));
        assert_eq!(numbers("beta"), None);
        assert!(numbers("1.2609.1").unwrap().as_slice() >= PORTAL_WITH_NEW_BROKER);
    }
}
