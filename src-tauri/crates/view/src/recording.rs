//! What is said of another computer's facts: from when they are, and of which system.

use facts::Facts;
use texts::{Texts, Value};

use crate::document::device;

/// When they were taken, by that computer's own clock and zone.
pub fn moment(facts: &Facts) -> Value {
    Value::Moment { at: facts.taken_at, offset_minutes: offset_minutes(facts) }
}

/// That zone's distance from UTC.
pub fn offset(facts: &Facts) -> Value {
    Value::UtcOffset(offset_minutes(facts))
}

/// "Windows 11 Pro 10.0.26100"; the system's family where no more was seen.
pub fn system(texts: &Texts, facts: &Facts) -> Value {
    let device = device(facts);
    let named: Vec<String> = [device.name, device.version].into_iter().flatten().collect();
    if named.is_empty() {
        return Value::Words(texts.text(&format!("recording-system-{}", facts.system.as_str()), &[]));
    }
    Value::Text(named.join(" "))
}

/// Where the zone was not seen, the time is told by UTC.
pub(crate) fn offset_minutes(facts: &Facts) -> i32 {
    facts.facts.clock_zone.fact.known().map_or(0, |zone| zone.offset_minutes)
}
