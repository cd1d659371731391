//! Replaced at the merge.
/// stub
pub struct UserRealm {
    /// Who signs in.
    pub kind: facts::RealmKind,
    /// Sign-in page.
    pub auth_url: Option<String>,
}
/// stub
pub fn read(text: &str) -> Option<UserRealm> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let kind = match value["NameSpaceType"].as_str()? {
        "Managed" => facts::RealmKind::Managed,
        "Federated" => facts::RealmKind::Federated,
        _ => facts::RealmKind::NotKnown,
    };
    Some(UserRealm { kind, auth_url: value["AuthURL"].as_str().map(str::to_owned) })
}
