//! proxy: what is set and by whom, and whether the proxy lets enrollment through without a sign-in of its own.
//!
//! Enrollment runs partly as the person and partly as the system: where the two use different proxies, half of it fails.

use facts::{Fact, FactId, Facts, ProxyConfig, ProxyKind, ProxyOutcome, ProxySettings, Reason, ReasonCode, System};
use policy::Policy;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::Proxy,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::ProxySettings, FactId::ProxyAnswer],
    hidden_by: &[
        Cause { check: CheckId::CaptivePortal, hides: Hides::Finding(NO_ANSWER) },
        Cause { check: CheckId::NetworkReach, hides: Hides::Unknown },
    ],
    network: true,
    judge,
};

const NO_ANSWER: &str = "proxy-no-answer";

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let settings = match &facts.facts.proxy_settings.fact {
        Fact::Known(settings) => settings,
        Fact::Absent => return Verdict::pass(CheckId::Proxy, Message::new("proxy-none")),
        other => return unknown(other.why_unknown().unwrap_or(Reason::new(ReasonCode::Other))),
    };
    let describe = |verdict: Verdict| {
        verdict
            .evidence("user", settings.user.as_ref().map(shown))
            .evidence("machine", settings.machine.as_ref().map(shown))
            .evidence("environment", settings.environment.as_ref().map(shown))
    };
    if let Some((user, machine)) = disagreement(facts.system, settings) {
        let finding = Message::new("proxy-disagrees").text("user", user).text("machine", machine);
        let verdict = Verdict::fail(CheckId::Proxy, finding)
            .step(StepId::CheckProxy)
            .step(StepId::ItAlignsProxies)
            .causes(&["code-proxy-not-configured"]);
        return describe(verdict);
    }
    let configs = [&settings.user, &settings.machine, &settings.environment];
    if !configs.into_iter().flatten().any(|config| config.kind != ProxyKind::Direct) {
        let verdict = if settings.not_seen.is_empty() {
            Verdict::pass(CheckId::Proxy, Message::new("proxy-none"))
        } else {
            unknown(Reason::with(ReasonCode::NotPermitted, settings.not_seen.join("; ")))
        };
        return describe(verdict);
    }
    describe(answered(facts))
}

/// What the proxy that is set did with our request.
fn answered(facts: &Facts) -> Verdict {
    let answer = match &facts.facts.proxy_answer.fact {
        Fact::Known(answer) => answer,
        other => return unknown(other.why_unknown().unwrap_or(Reason::new(ReasonCode::NoAnswer))),
    };
    let finding = |id: &'static str| Message::new(id).text("proxy", &answer.proxy);
    let failing =
        |finding: Message| Verdict::fail(CheckId::Proxy, finding).causes(&["code-proxy-no-connection"]);
    let fail = |id: &'static str| failing(finding(id));
    let verdict = match answer.outcome {
        ProxyOutcome::Tunnel => Verdict::pass(CheckId::Proxy, finding("proxy-lets-through")),
        ProxyOutcome::WantsSignIn => {
            let finding = if answer.schemes.is_empty() {
                finding("proxy-wants-sign-in")
            } else {
                finding("proxy-wants-sign-in-with").with("schemes", Arg::List(answer.schemes.clone()))
            };
            failing(finding).step(StepId::TryOtherNetwork).step(StepId::ItExemptsProxy)
        }
        ProxyOutcome::Refused => fail("proxy-refuses").step(StepId::TryOtherNetwork).step(StepId::ItExemptsProxy),
        ProxyOutcome::NoAnswer => fail(NO_ANSWER).step(StepId::CheckProxy).step(StepId::SendReport),
    };
    verdict
        .evidence("proxy", answer.proxy.clone())
        .evidence("http_status", answer.http_status)
        .evidence("schemes", answer.schemes.clone())
}

fn unknown(reason: Reason) -> Verdict {
    Verdict::unknown(CheckId::Proxy, reason)
}

/// Both sides in short, where they differ. Only Windows keeps a proxy for the system apart from the person's; one that is detected by
/// the network or by a script is found anew by each side and is not compared with a named one.
fn disagreement(system: System, settings: &ProxySettings) -> Option<(String, String)> {
    if system != System::Windows || !settings.not_seen.is_empty() {
        return None;
    }
    let named = |config: &Option<ProxyConfig>| match config {
        None => Some(None),
        Some(config) => match config.kind {
            ProxyKind::Direct => Some(None),
            ProxyKind::Manual => Some(config.server.clone()),
            ProxyKind::Script | ProxyKind::Detect => None,
        },
    };
    let (user, machine) = (named(&settings.user)?, named(&settings.machine)?);
    let side = |server: Option<String>| server.unwrap_or_else(|| "–".to_owned());
    (user != machine).then(|| (side(user), side(machine)))
}

/// Without the parts that only a report needs.
fn shown(config: &ProxyConfig) -> String {
    let kind = match config.kind {
        ProxyKind::Direct => "direct",
        ProxyKind::Manual => "manual",
        ProxyKind::Script => "script",
        ProxyKind::Detect => "detect",
    };
    let place = config.server.as_deref().or(config.script_url.as_deref()).unwrap_or_default();
    format!("{kind} {place} ({})", config.source)
}
