//! What Microsoft's sign-in says of a domain: the answer of `/common/userrealm`, whose keys changed between its versions.

use facts::RealmKind;
use serde_json::Value;

/// Who signs the people of a domain in, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRealm {
    /// The domain that was asked about, where the answer repeats it.
    pub domain: Option<String>,
    /// Who.
    pub kind: RealmKind,
    /// The page of the company's own server.
    pub auth_url: Option<String>,
    /// Where that server's metadata lie.
    pub metadata_url: Option<String>,
}

/// Reads the answer; a listing of its headers may stand before it, or it may be a listing of `key : value` lines itself. `None`: no
/// such answer.
pub fn read(text: &str) -> Option<UserRealm> {
    let answer = document(text).unwrap_or_else(|| listing(text));
    let value = |names: &[&str]| {
        names.iter().find_map(|name| answer.get(name)?.as_str()).filter(|value| !value.is_empty())
    };
    // Versions 1.0 and 2.0 say `account_type`, 2.1 and the login page's own call say `NameSpaceType`.
    let kind = match value(&["NameSpaceType", "account_type"])?.to_ascii_lowercase().as_str() {
        "managed" => RealmKind::Managed,
        "federated" => RealmKind::Federated,
        "unknown" => RealmKind::NotKnown,
        _ => return None,
    };
    let owned = |names: &[&str]| value(names).map(str::to_owned);
    Some(UserRealm {
        domain: owned(&["DomainName", "domain_name"]).map(|domain| domain.to_lowercase()),
        kind,
        auth_url: owned(&["AuthURL", "AuthUrl", "federation_active_auth_url"]),
        metadata_url: owned(&["federation_metadata_url", "FederationMetadataUrl"]),
    })
}

fn document(text: &str) -> Option<Value> {
    let begin = text.find('{')?;
    serde_json::Deserializer::from_str(&text[begin..]).into_iter::<Value>().next()?.ok()
}

fn listing(text: &str) -> Value {
    let pair = |line: &str| {
        let (key, value) = line.split_once(':')?;
        Some((key.trim().to_owned(), Value::from(value.trim())))
    };
    Value::Object(text.lines().filter_map(pair).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_of_keys_are_read() {
        let old = "{\"ver\":\"1.0\",\"account_type\":\"Federated\",\"domain_name\":\"Linden.example\",\
                   \"federation_metadata_url\":\"https://sts.linden.example/adfs/services/trust/mex\",\
                   \"federation_active_auth_url\":\"https://sts.linden.example/adfs/services/trust/2005/usernamemixed\"}";
        let realm = read(old).unwrap();
        assert_eq!((realm.kind, realm.domain.as_deref()), (RealmKind::Federated, Some("linden.example")));
        assert!(realm.metadata_url.unwrap().ends_with("/mex") && realm.auth_url.is_some());
        let new = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"NameSpaceType\":\"Managed\",\"x\":1}\n";
        assert_eq!(read(new).unwrap().kind, RealmKind::Managed);
        assert_eq!(read("{\"NameSpaceType\":\"Unknown\"}").unwrap().kind, RealmKind::NotKnown);
        let listed =
            "NameSpaceType : Managed\nDomainName    : linden.example\nBranding      : {@{Locale=0}}\n";
        assert_eq!(read(listed).unwrap().domain.as_deref(), Some("linden.example"));
        for odd in ["", "{}", "{\"NameSpaceType\":7}", "<html>", "{\"NameSpaceType\":\"Perhaps\"}", "{"] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
