//! Replaced at the merge.
/// stub
pub fn ws_trust_13_username(text: &str) -> Option<bool> {
    text.contains("definitions").then(|| text.contains("/trust/13/usernamemixed"))
}
