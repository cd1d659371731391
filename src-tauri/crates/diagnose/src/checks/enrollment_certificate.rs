//! enrollment-certificate: the certificate that proves this computer to its management service.

use facts::{Fact, FactId, Facts, ManagementCertificate, Reason, ReasonCode, System};
use policy::Policy;

use super::{Cause, CheckDefinition, CheckId, Group, Hides, unseen};
use crate::{Arg, Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::EnrollmentCertificate,
    group: Group::Enrollment,
    systems: &[System::Windows, System::Macos],
    needs: &[FactId::ManagementCertificates],
    hidden_by: &[
        Cause { check: CheckId::ClockAccuracy, hides: Hides::Finding(EXPIRED) },
    ],
    network: false,
    judge,
};

const EXPIRED: &str = "enrollment-certificate-expired";

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let found = match &facts.facts.management_certificates.fact {
        Fact::Known(found) => found,
        Fact::Absent => {
            return Verdict::pass(CheckId::EnrollmentCertificate, Message::new("enrollment-certificate-none"));
        }
        other => return unseen(CheckId::EnrollmentCertificate, other),
    };
    // Where an enrollment names its certificate, the others count as copies only.
    let named: Vec<&ManagementCertificate> =
        found.certificates.iter().filter(|certificate| certificate.in_use == Some(true)).collect();
    let judged = if named.is_empty() { found.certificates.iter().collect() } else { named };
    let newest = judged.iter().max_by_key(|certificate| certificate.not_after);
    let verdict = match newest {
        None if found.not_seen.is_empty() => {
            Verdict::pass(CheckId::EnrollmentCertificate, Message::new("enrollment-certificate-none"))
        }
        None => {
            let reason = Reason::with(ReasonCode::NotPermitted, found.not_seen.join("; "));
            Verdict::unknown(CheckId::EnrollmentCertificate, reason)
        }
        Some(newest) if newest.not_after < facts.taken_at => {
            let finding = Message::new(EXPIRED).with("date", Arg::Date(newest.not_after));
            Verdict::fail(CheckId::EnrollmentCertificate, finding)
                .step(StepId::OpenWorkAccounts)
                .step(StepId::ItEnrollsAnew)
        }
        Some(newest) if newest.has_key == Some(false) => {
            Verdict::fail(CheckId::EnrollmentCertificate, Message::new("enrollment-certificate-keyless"))
                .step(StepId::OpenWorkAccounts)
                .step(StepId::ItEnrollsAnew)
        }
        Some(_) if found.certificates.len() > 1 => {
            let count = i64::try_from(found.certificates.len()).unwrap_or(i64::MAX);
            let finding = Message::new("enrollment-certificate-several").with("count", Arg::Number(count));
            Verdict::attention(CheckId::EnrollmentCertificate, finding).step(StepId::ItRemovesOldCertificates)
        }
        Some(newest) => {
            let finding = Message::new("enrollment-certificate-valid").with("date", Arg::Date(newest.not_after));
            Verdict::pass(CheckId::EnrollmentCertificate, finding)
        }
    };
    let described = |certificate: &ManagementCertificate| {
        format!("{} {} {}", certificate.issuer, certificate.thumbprint, certificate.not_after)
    };
    verdict.evidence("certificates", found.certificates.iter().map(described).collect::<Vec<_>>())
}
