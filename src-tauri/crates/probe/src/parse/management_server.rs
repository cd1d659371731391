//! Whose a management server is, told from its address. Reads nothing and asks nobody.

use facts::ManagementService;

/// Host of an address such as `https://user@mdm.example:8443/path`, in lower case, without port; `None` where it names none.
pub fn host(address: &str) -> Option<String> {
    let rest = address.trim().split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.strip_prefix('[') {
        Some(address) => address.split(']').next()?,
        None => host.split(':').next()?,
    };
    (!host.is_empty()).then(|| host.to_ascii_lowercase())
}

/// Microsoft's management hosts lie below these names: the public cloud, its second channel (`dm.microsoft.com`), the United
/// States' and China's clouds (Microsoft's page of Intune's network endpoints, 2026-03-24).
const INTUNE: &[&str] =
    &["manage.microsoft.com", "dm.microsoft.com", "manage.microsoft.us", "manage.microsoftonline.cn"];

/// Which service a host belongs to.
pub fn service(host: &str) -> ManagementService {
    let host = host.to_ascii_lowercase();
    let below =
        |name: &&str| host.strip_suffix(*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    if INTUNE.iter().any(below) { ManagementService::Intune } else { ManagementService::Another }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_found_in_every_form_of_address() {
        for (address, expected) in [
            ("https://Enrollment.manage.microsoft.com/svc", Some("enrollment.manage.microsoft.com")),
            (" https://mdm.linden.example:8443?x=/", Some("mdm.linden.example")),
            ("https://name@mdm.linden.example", Some("mdm.linden.example")),
            ("https://[2001:db8::1]:443/", Some("2001:db8::1")),
            ("https:///path", None),
            ("mdm.linden.example", None),
        ] {
            assert_eq!(host(address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn only_names_below_microsofts_own_are_intune() {
        assert_eq!(service("r.Manage.microsoft.com"), ManagementService::Intune);
        assert_eq!(service("manage.microsoft.com"), ManagementService::Intune);
        assert_eq!(service("discovery.dm.microsoft.com"), ManagementService::Intune);
        assert_eq!(service("fakemanage.microsoft.com"), ManagementService::Another);
        assert_eq!(service("manage.microsoft.com.linden.example"), ManagementService::Another);
    }
}
