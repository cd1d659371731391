//! name-resolution: where the enrollment names of the person's domain lead.
//!
//! Microsoft, "Enable automatic discovery of the Intune enrollment server": both names are aliases; without them Windows asks for the
//! server's address, and everything else works.

use facts::{DomainRecord, Fact, FactId, Facts, Reason, ReasonCode, RecordOutcome};
use policy::Policy;

use super::{ALL, Cause, CheckDefinition, CheckId, Group, Hides, unseen};
use crate::{Arg, Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::NameResolution,
    group: Group::Network,
    systems: ALL,
    needs: &[FactId::DomainRecords],
    hidden_by: &[
        Cause { check: CheckId::AccountName, hides: Hides::Unknown },
        Cause { check: CheckId::NetworkReach, hides: Hides::Unknown },
    ],
    network: true,
    judge,
};

/// What each name leads to: worldwide, and in the cloud of the government of the United States.
fn is_right(record: &DomainRecord, policy: &Policy) -> bool {
    let right: &[&str] = if record.label == "enterpriseenrollment" {
        &[
            "enterpriseenrollment-s.manage.microsoft.com",
            "enterpriseenrollment.manage.microsoft.com",
            "enterpriseenrollment-s.manage.microsoft.us",
            "enterpriseenrollment.manage.microsoft.us",
        ]
    } else {
        &["enterpriseregistration.windows.net", "enterpriseregistration.microsoftonline.us"]
    };
    let own = policy.management_server.as_deref();
    record.targets.iter().any(|target| {
        right.contains(&target.as_str()) || own.is_some_and(|own| own.eq_ignore_ascii_case(target))
    })
}

fn judge(facts: &Facts, policy: &Policy) -> Verdict {
    let found = match &facts.facts.domain_records.fact {
        Fact::Known(found) => found,
        Fact::Absent => return Verdict::unknown(CheckId::NameResolution, Reason::new(ReasonCode::UnexpectedAnswer)),
        other => return unseen(CheckId::NameResolution, other),
    };
    let name = |record: &DomainRecord| format!("{}.{}", record.label, found.domain);
    let list = |records: Vec<&DomainRecord>| Arg::List(records.into_iter().map(name).collect());
    let with = |outcome: RecordOutcome| found.records.iter().filter(move |record| record.outcome == outcome);
    let wrong: Vec<_> = with(RecordOutcome::Found).filter(|record| !is_right(record, policy)).collect();
    // Microsoft keeps these domains itself; nobody can put records there.
    let missing: Vec<_> =
        with(RecordOutcome::Missing).filter(|_| !found.domain.ends_with(".onmicrosoft.com")).collect();
    let verdict = if !wrong.is_empty() {
        let finding = Message::new("name-resolution-wrong").with("names", list(wrong.clone()));
        Verdict::fail(CheckId::NameResolution, finding)
            .step(StepUse::from(StepId::ItCorrectsRecords).with("names", list(wrong)))
            .step(StepId::EnrollAgain)
    } else if let Some(record) = with(RecordOutcome::NoAnswer).next() {
        let detail = record.error.clone().unwrap_or_default();
        Verdict::unknown(CheckId::NameResolution, Reason::with(ReasonCode::NoAnswer, detail))
    } else if !missing.is_empty() {
        let finding = Message::new("name-resolution-missing").with("names", list(missing.clone()));
        Verdict::attention(CheckId::NameResolution, finding)
            .step(StepUse::from(StepId::ItCorrectsRecords).with("names", list(missing)))
    } else {
        Verdict::pass(CheckId::NameResolution, Message::new("name-resolution-right").text("domain", &found.domain))
    };
    found.records.iter().fold(verdict, |verdict, record| verdict.evidence(&record.label, record.targets.clone()))
}
