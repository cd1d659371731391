//! The shape of a work address. The table's rule: routable, or sign-in cannot find the company it belongs to.

use facts::{Account, AccountSource, NameFlaw};

/// Names that are no part of the internet: RFC 6761 (`.local`, by RFC 6762; `.test`, `.invalid`, `.localhost`, `.example` is kept
/// for documents and so stays), RFC 8375, ICANN's `.internal`, and the endings that Windows domains were long given.
const NOT_ROUTABLE: &[&str] = &[
    "local",
    "localhost",
    "internal",
    "invalid",
    "test",
    "lan",
    "home",
    "corp",
    "intra",
    "intranet",
    "private",
    "localdomain",
    "domain",
    "arpa",
    "onion",
    "workgroup",
];

/// Reads a name as it was typed or found. Empty: `None`.
pub fn account(name: &str, source: AccountSource) -> Option<Account> {
    let name = name.trim().trim_start_matches("mailto:");
    if name.is_empty() {
        return None;
    }
    let (domain, flaw) = match name.rsplit_once('@') {
        None => (String::new(), Some(NameFlaw::NotAnAddress)),
        Some((person, domain)) => {
            let domain = domain.trim_end_matches('.').to_lowercase();
            let flaw = flaw(person, &domain);
            (domain, flaw)
        }
    };
    Some(Account { name: Some(name.to_owned()), domain, flaw, source, company_domain: None })
}

/// Only the domain is known, from IT's policy.
pub fn domain_only(domain: &str) -> Account {
    let domain = domain.trim().trim_end_matches('.').to_lowercase();
    let flaw = (!is_routable(&domain)).then_some(NameFlaw::NotRoutable);
    Account { name: None, domain, flaw, source: AccountSource::Policy, company_domain: None }
}

fn flaw(person: &str, domain: &str) -> Option<NameFlaw> {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|sign| sign.is_alphanumeric() || sign == '-')
    };
    // A name of Entra ID: letters, digits and ' . - _ ! # ^ ~, the person's part up to 64 signs and not ending in a full stop.
    let signs_are_right = person.chars().all(|sign| sign.is_alphanumeric() || "'.-_!#^~+".contains(sign));
    if person.is_empty() || domain.is_empty() {
        return Some(NameFlaw::NotAnAddress);
    }
    if !signs_are_right
        || person.chars().count() > 64
        || person.ends_with('.')
        || !domain.split('.').all(label)
    {
        return Some(NameFlaw::BadCharacters);
    }
    (!is_routable(domain)).then_some(NameFlaw::NotRoutable)
}

fn is_routable(domain: &str) -> bool {
    let Some((_, last)) = domain.rsplit_once('.') else { return false };
    !last.is_empty() && !NOT_ROUTABLE.contains(&last) && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_sign_in_can_find_has_no_flaw() {
        for name in [
            "ana@linden.example",
            " Ana.Lind@LINDEN.example ",
            "o'neil@mail.linden.com.tw",
            "ana@linden.onmicrosoft.com",
            "王@公司.台灣",
        ] {
            let account = account(name, AccountSource::Person).unwrap();
            assert_eq!(account.flaw, None, "{name}");
            assert!(!account.domain.is_empty() && account.domain == account.domain.to_lowercase());
        }
        assert_eq!(account("  ", AccountSource::Person), None);
    }

    #[test]
    fn what_is_wrong_with_an_address_is_told() {
        for (name, flaw) in [
            ("ana", NameFlaw::NotAnAddress),
            ("LINDEN\\ana", NameFlaw::NotAnAddress),
            ("@linden.example", NameFlaw::NotAnAddress),
            ("ana@", NameFlaw::NotAnAddress),
            ("ana lind@linden.example", NameFlaw::BadCharacters),
            ("ana@lin den.example", NameFlaw::BadCharacters),
            ("a@b@linden.example", NameFlaw::BadCharacters),
            ("ana.@linden.example", NameFlaw::BadCharacters),
            ("ana@linden..example", NameFlaw::BadCharacters),
            ("ana@linden.local", NameFlaw::NotRoutable),
            ("ana@linden", NameFlaw::NotRoutable),
            ("ana@10.0.0.1", NameFlaw::NotRoutable),
            ("ana@linden.corp", NameFlaw::NotRoutable),
        ] {
            assert_eq!(account(name, AccountSource::Person).unwrap().flaw, Some(flaw), "{name}");
        }
        assert_eq!(domain_only("Linden.local").flaw, Some(NameFlaw::NotRoutable));
    }
}
