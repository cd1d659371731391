//! default-browser: what opens https links, against the browsers that sign-in works with.

use facts::{Browser, Fact, FactId, Facts, Reason, ReasonCode, System};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DefaultBrowser,
    group: Group::Account,
    systems: ALL,
    needs: &[FactId::BrowserDefault],
    hidden_by: &[],
    network: false,
    judge,
};

/// Where IT names none. Linux sign-in goes through Edge (Microsoft's page on enrolling Linux, 2026-03-31).
fn built_in(system: System) -> &'static [Browser] {
    match system {
        System::Windows => &[Browser::Edge, Browser::Chrome, Browser::Firefox],
        System::Macos => &[Browser::Safari, Browser::Edge, Browser::Chrome, Browser::Firefox],
        System::Linux => &[Browser::Edge],
        System::Other => &[],
    }
}

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let accepted = accepted(facts.system, policy);
    let names = Arg::List(accepted.iter().map(|name| product(name).to_owned()).collect());
    let attention = |finding: Message| {
        Verdict::attention(CheckId::DefaultBrowser, finding.with("accepted", names.clone()))
            .step(crate::StepUse::from(StepId::ChooseDefaultBrowser).with("accepted", names.clone()))
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

fn accepted(system: System, policy: &Policy) -> Vec<String> {
    if policy.accepted_browsers.is_empty() {
        built_in(system).iter().map(|browser| id(*browser).to_owned()).collect()
    } else {
        policy.accepted_browsers.iter().map(|name| name.to_ascii_lowercase()).collect()
    }
}

/// As people know it, the same in every language.
pub(super) fn name(browser: Browser) -> String {
    product(id(browser)).to_owned()
}

/// The name used in the policy and in documents.
fn id(browser: Browser) -> &'static str {
    match browser {
        Browser::Edge => "edge",
        Browser::Chrome => "chrome",
        Browser::Chromium => "chromium",
        Browser::Firefox => "firefox",
        Browser::Safari => "safari",
        Browser::Brave => "brave",
        Browser::Opera => "opera",
        Browser::Vivaldi => "vivaldi",
        Browser::InternetExplorer => "internet-explorer",
        Browser::Other => "other",
    }
}

/// The product's name, the same in every language.
fn product(id: &str) -> &str {
    match id {
        "edge" => "Microsoft Edge",
        "chrome" => "Google Chrome",
        "chromium" => "Chromium",
        "firefox" => "Firefox",
        "safari" => "Safari",
        "brave" => "Brave",
        "opera" => "Opera",
        "vivaldi" => "Vivaldi",
        "internet-explorer" => "Internet Explorer",
        other => other,
    }
}
