//! browser-cookies: whether the default browser lets the sign-in hosts keep cookies.

use facts::{Browser, Fact, FactId, Facts, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group, unseen};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::BrowserCookies,
    group: Group::Account,
    systems: ALL,
    needs: &[FactId::BrowserCookies],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let cookies = match &facts.facts.browser_cookies.fact {
        Fact::Known(cookies) => cookies,
        // No default browser, so no settings of one.
        Fact::Absent => return Verdict::unknown(CheckId::BrowserCookies, Reason::new(ReasonCode::NotInstalled)),
        other => return unseen(CheckId::BrowserCookies, other),
    };
    let browser = super::browsers::name(cookies.browser.unwrap_or(Browser::Other));
    let verdict = if !cookies.blocked.is_empty() {
        let hosts = || Arg::List(cookies.blocked.clone());
        let id = if cookies.by_policy { "browser-cookies-blocked-by-it" } else { "browser-cookies-blocked" };
        let finding = Message::new(id).text("browser", browser.clone()).with("hosts", hosts());
        let step = if cookies.by_policy { StepId::ItAllowsCookies } else { StepId::AllowCookies };
        let verdict = Verdict::fail(CheckId::BrowserCookies, finding);
        verdict.step(StepUse::from(step).text("browser", browser).with("hosts", hosts())).step(StepId::EnrollAgain)
    } else if !cookies.not_seen.is_empty() {
        let reason = Reason::with(ReasonCode::NotPermitted, cookies.not_seen.join("; "));
        Verdict::unknown(CheckId::BrowserCookies, reason)
    } else if cookies.read.is_empty() {
        // Never opened, or it keeps its settings somewhere else.
        Verdict::unknown(CheckId::BrowserCookies, Reason::new(ReasonCode::NotInstalled))
    } else {
        Verdict::pass(CheckId::BrowserCookies, Message::new("browser-cookies-allowed").text("browser", browser))
    };
    verdict
        .evidence("blocked", cookies.blocked.clone())
        .evidence("third_party_blocked", cookies.third_party_blocked)
        .evidence("read", cookies.read.clone())
}
