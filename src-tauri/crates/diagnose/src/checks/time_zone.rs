//! time-zone: set, in agreement with its own rules, and, where nobody sets it by location, right in the person's eyes.

use facts::{Fact, FactId, Facts, Reason, ReasonCode, TimeZone};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::TimeZone,
    group: Group::Time,
    systems: ALL,
    needs: &[FactId::ClockZone, FactId::Answers],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let zone = match &facts.facts.clock_zone.fact {
        Fact::Known(zone) => zone,
        Fact::Absent => return mended(Verdict::fail(CheckId::TimeZone, Message::new("time-zone-unset"))),
        other => {
            let reason = other.why_unknown().unwrap_or(Reason::new(ReasonCode::Other));
            return Verdict::unknown(CheckId::TimeZone, reason);
        }
    };
    let evidence = |verdict: Verdict| {
        verdict
            .evidence("zone", zone.name.clone())
            .evidence("offset_minutes", zone.offset_minutes)
            .evidence("rules_offset_minutes", zone.rules_offset_minutes)
            .evidence("automatic", zone.automatic)
    };
    let Some(name) = &zone.name else {
        return evidence(mended(Verdict::fail(CheckId::TimeZone, Message::new("time-zone-unset"))));
    };
    if let Some((place, other)) = &zone.contradicted_by {
        let finding = Message::new("time-zone-contradicted").text("zone", name).text("other", other);
        let verdict = mended(Verdict::fail(CheckId::TimeZone, finding));
        return evidence(verdict.evidence("contradicted_by", format!("{place}: {other}")));
    }
    if zone.rules_offset_minutes.is_some_and(|rules| rules != zone.offset_minutes) {
        let finding = Message::new("time-zone-wrong-offset")
            .text("zone", name)
            .with("offset", Arg::UtcOffset(zone.offset_minutes));
        return evidence(mended(Verdict::fail(CheckId::TimeZone, finding)));
    }
    evidence(ask(facts, zone, name))
}

/// A zone that the system keeps right by itself needs no question.
fn ask(facts: &Facts, zone: &TimeZone, name: &str) -> Verdict {
    let said = facts.facts.answers.fact.known().and_then(|answers| answers.by_check.get(CheckId::TimeZone.as_str()));
    let now = |id: &'static str| {
        Message::new(id)
            .with("time", Arg::Time { at: facts.taken_at, offset_minutes: zone.offset_minutes })
            .text("zone", place(name))
            .with("offset", Arg::UtcOffset(zone.offset_minutes))
    };
    match said {
        Some(answer) if answer.yes => Verdict::pass(CheckId::TimeZone, now("time-zone-right")),
        Some(_) => mended(Verdict::fail(CheckId::TimeZone, now("time-zone-wrong"))),
        None if zone.automatic == Some(true) => Verdict::pass(CheckId::TimeZone, now("time-zone-right")),
        None => {
            let verdict = Verdict::unknown(CheckId::TimeZone, Reason::new(ReasonCode::NeedsAnswer));
            let finding = now("could-not-check").with("reason", Arg::Reason(ReasonCode::NeedsAnswer));
            Verdict { finding, ..verdict }.asking()
        }
    }
}

/// "Taipei" of "Asia/Taipei"; zones that are no place keep their name.
fn place(name: &str) -> String {
    match name.rsplit_once('/') {
        Some(("Etc", _)) | None => name.to_owned(),
        Some((_, city)) => city.replace('_', " "),
    }
}

fn mended(verdict: Verdict) -> Verdict {
    verdict
        .step(StepId::OpenDateSettings)
        .step(StepId::ChooseTimeZone)
        .step(StepId::AskItUnlockTime)
        .causes(&["initial-clock-timezone"])
}
