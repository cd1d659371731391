//! default-browser: what opens https links, against the browsers that sign-in works with.

use facts::{Browser, Fact, FactId, Facts, Reason, ReasonCode};
use policy::Policy;

use super::{
    ALL, CheckDefinition, CheckId, Group,
    browsers::{accepted, id, product},
};
use crate::{ActionId, Arg, Change, Message, StepId, StepUse, Verdict, changes};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DefaultBrowser,
    group: Group::Account,
    systems: ALL,
    needs: &[FactId::BrowserDefault],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let accepted = accepted(facts.system, policy);
    let names = Arg::List(accepted.iter().map(|name| product(name).to_owned()).collect());
    let attention = |finding: Message| {
        let mut verdict = Verdict::attention(CheckId::DefaultBrowser, finding.with("accepted", names.clone()));
        if let Some(Change::SetDefaultBrowser { name, .. }) = changes(ActionId::SetDefaultBrowser, facts, policy).first() {
            verdict = verdict.step(StepUse::from(StepId::HaveBrowserSet).text("browser", name));
        }
        verdict
            .step(StepUse::from(StepId::ChooseDefaultBrowser).with("accepted", names.clone()))
            .step(StepId::EnrollAgain)
            .evidence("accepted", accepted.clone())
    };
    match &facts.facts.browser_default.fact {
        Fact::Known(found) => {
            let id = id(found.browser);
            let name = match found.browser {
                Browser::Other => found.name.as_deref().unwrap_or(&found.handler),
                _ => product(id),
            };
            let finding = |text: &'static str| Message::new(text).text("browser", name);
            let verdict = if accepted.iter().any(|accepted| accepted == id) {
                Verdict::pass(CheckId::DefaultBrowser, finding("default-browser-right"))
            } else {
                attention(finding("default-browser-other"))
            };
            verdict.evidence("browser", id).evidence("handler", found.handler.clone())
        }
        Fact::Absent => attention(Message::new("default-browser-none")),
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::Other));
            Verdict::unknown(CheckId::DefaultBrowser, reason)
        }
    }
}
