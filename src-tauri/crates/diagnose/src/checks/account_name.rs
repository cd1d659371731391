//! account-name: whether the sign-in name is one that sign-in can find.

use facts::{Account, AccountSource, Fact, FactId, Facts, NameFlaw, RealmKind, Reason, ReasonCode};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::AccountName,
    group: Group::Account,
    systems: ALL,
    needs: &[FactId::Account, FactId::SignInRealm],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let account = match &facts.facts.account.fact {
        Fact::Known(account) => account,
        Fact::Pending => return unseen(CheckId::AccountName, &facts.facts.account.fact),
        // The system does not know the person's work address; the person does.
        _ => return Verdict::unknown(CheckId::AccountName, Reason::new(ReasonCode::NeedsAccount)),
    };
    judge_account(account, facts).evidence("domain", account.domain.clone())
}

fn judge_account(account: &Account, facts: &Facts) -> Verdict {
    let finding = |id: &'static str| Message::new(id).text("domain", &account.domain);
    let fail = |finding: Message| Verdict::fail(CheckId::AccountName, finding);
    match account.flaw {
        Some(NameFlaw::NotAnAddress) => {
            return fail(Message::new("account-name-no-address")).step(StepId::UseWorkAddress);
        }
        Some(NameFlaw::BadCharacters) => {
            return fail(Message::new("account-name-bad-characters")).step(StepId::UseWorkAddress);
        }
        Some(NameFlaw::NotRoutable) => {
            return fail(finding("account-name-not-routable"))
                .step(StepId::UseWorkAddress)
                .step(StepUse::from(StepId::ItGivesRoutableName).text("domain", &account.domain));
        }
        None => {}
    }
    // As the fact has it, not the policy: in a masked recording both domains are masked alike.
    if let Some(expected) = account.company_domain.as_ref().filter(|expected| **expected != account.domain) {
        return fail(finding("account-name-other-domain").text("expected", expected))
            .step(StepUse::from(StepId::UseAddressOfDomain).text("expected", expected));
    }
    let realm = facts.facts.sign_in_realm.fact.known();
    if realm.is_some_and(|realm| realm.kind == RealmKind::NotKnown && realm.domain == account.domain) {
        return fail(finding("account-name-unknown-domain"))
            .step(StepId::UseWorkAddress)
            .step(StepUse::from(StepId::ItAddsDomain).text("domain", &account.domain))
            .causes(&["multiple-verified-domains-adfs"]);
    }
    if account.source == AccountSource::Policy {
        return Verdict::unknown(CheckId::AccountName, Reason::new(ReasonCode::NeedsAccount));
    }
    Verdict::pass(CheckId::AccountName, finding("account-name-right"))
}
