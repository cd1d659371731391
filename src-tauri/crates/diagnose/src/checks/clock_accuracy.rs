//! clock-accuracy: the offset against other clocks, or, without a network, against what must lie in the clock's past.
//!
//! Sign-in proofs are valid for five minutes (Entra ID and Kerberos alike), which is where the default threshold comes from.

use std::time::Duration;

use facts::{ClockSample, Fact, FactId, Facts, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides, time_sync};
use crate::{Arg, Message, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::ClockAccuracy,
    group: Group::Time,
    systems: ALL,
    needs: &[FactId::ClockOffset, FactId::ClockFloor, FactId::ClockSync],
    hidden_by: &[
        Cause { check: CheckId::CaptivePortal, hides: Hides::Unknown },
        Cause { check: CheckId::NetworkReach, hides: Hides::Unknown },
    ],
    network: true,
    judge,
};

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    if let Some(verdict) = before_its_own_past(facts, policy) {
        return verdict;
    }
    let offset = match &facts.facts.clock_offset.fact {
        Fact::Known(offset) => offset,
        other => return unknown(other.why_unknown().unwrap_or(Reason::new(ReasonCode::NoAnswer))),
    };
    let Some(seconds) = agreed_offset(&offset.samples) else {
        return unknown(Reason::with(ReasonCode::NoAnswer, offset.unanswered.join("; ")));
    };
    let limits = &policy.thresholds;
    let distance = Duration::from_secs_f64(seconds.abs());
    let verdict = if distance > Duration::from_secs(limits.clock_fail_seconds) {
        mended(facts, policy, Verdict::fail(CheckId::ClockAccuracy, off_by(seconds, distance)))
    } else if distance > Duration::from_secs(limits.clock_attention_seconds) {
        mended(facts, policy, Verdict::attention(CheckId::ClockAccuracy, off_by(seconds, distance)))
    } else {
        Verdict::pass(CheckId::ClockAccuracy, Message::new("clock-accuracy-right"))
    };
    let hosts: Vec<&str> = offset.samples.iter().map(|sample| sample.host.as_str()).collect();
    verdict
        .evidence("offset_seconds", (seconds * 10.0).round() / 10.0)
        .evidence("source", hosts.join(", "))
        .evidence("sources", offset.samples.len())
}

fn unknown(reason: Reason) -> Verdict {
    Verdict::unknown(CheckId::ClockAccuracy, reason)
}

fn off_by(seconds: f64, distance: Duration) -> Message {
    let id = if seconds < 0.0 { "clock-accuracy-slow" } else { "clock-accuracy-fast" };
    Message::new(id).with("difference", Arg::Duration(distance.as_secs()))
}

fn mended(facts: &Facts, policy: &Policy, verdict: Verdict) -> Verdict {
    time_sync::steps(facts, policy, verdict).causes(&["code-clock-wrong"])
}

/// The median: one lying clock among three is outvoted. `None` without any sample.
fn agreed_offset(samples: &[ClockSample]) -> Option<f64> {
    let mut offsets: Vec<f64> =
        samples.iter().map(|sample| sample.offset_seconds).filter(|offset| offset.is_finite()).collect();
    offsets.sort_by(f64::total_cmp);
    match offsets.len() {
        0 => None,
        count if count % 2 == 1 => Some(offsets[count / 2]),
        count => Some(f64::midpoint(offsets[count / 2 - 1], offsets[count / 2])),
    }
}

/// A clock that shows a time before this program was built, or before the system's newest file, is wrong whatever
/// the network says. A day of slack covers a wrong zone on a machine that keeps local time.
fn before_its_own_past(facts: &Facts, policy: &Policy) -> Option<Verdict> {
    let floor = facts.facts.clock_floor.fact.known()?;
    let newest = floor.newest_file_at.map_or(floor.built_at, |at| at.max(floor.built_at));
    let behind = newest.as_second() - facts.taken_at.as_second();
    if behind <= 24 * 60 * 60 {
        return None;
    }
    let finding = Message::new("clock-accuracy-past").with("difference", Arg::Duration(behind.unsigned_abs()));
    Some(
        mended(facts, policy, Verdict::fail(CheckId::ClockAccuracy, finding))
            .evidence("offset_at_most_seconds", -behind)
            .evidence("source", floor.newest_file.as_deref().unwrap_or("program build date")),
    )
}
