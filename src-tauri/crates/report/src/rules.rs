//! The patterns that are masked although nobody told us the value, most telling first.

/// A pattern.
#[derive(Debug)]
pub struct Rule {
    /// What is counted in the manifest: `masked-<id>` in the texts.
    pub id: &'static str,
    /// First part of the stand-in: one thing found by two rules gets one stand-in.
    pub kind: &'static str,
    /// The group `v` is what gets masked.
    pub(crate) pattern: &'static str,
    /// Whether this is really one: the value, and what stands before it in the text.
    pub(crate) is_one: fn(value: &str, before: &str, after: &str) -> bool,
}

const fn rule(
    id: &'static str,
    kind: &'static str,
    pattern: &'static str,
    is_one: fn(&str, &str, &str) -> bool,
) -> Rule {
    Rule { id, kind, pattern, is_one }
}

fn always(_: &str, _: &str, _: &str) -> bool {
    true
}

/// Every rule. The order decides where two claim the same place: a MAC address looks like an IPv6 address.
pub const RULES: &[Rule] = &[
    rule(
        "key",
        "key",
        r"(?s)(?P<v>-----BEGIN [A-Z0-9 ]{1,40}-----.*?(?:-----END [A-Z0-9 ]{1,40}-----|\z))",
        always,
    ),
    rule("token", "token", r"(?P<v>\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)*)", always),
    rule(
        "token",
        "token",
        r"(?i)\b(?:bearer|basic|negotiate|ntlm)\s+(?P<v>[A-Za-z0-9+/_.~-]{8,}={0,2})",
        |value, _, _| value.bytes().any(|byte| byte.is_ascii_digit()),
    ),
    rule("cookie", "cookie", r"(?im)\b(?:set-)?cookie\x22?\s*[:=]\s*(?P<v>[^\r\n]+)", always),
    rule(
        "signature",
        "signature",
        r"(?i)[?&;](?:sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature|code|access_token|id_token|refresh_token|client_assertion|ticket|sas)=(?P<v>[^&\s\x22'<>]+)",
        always,
    ),
    rule(
        "secret",
        "secret",
        r"(?i)\b[a-z][a-z0-9+.-]{1,20}://(?P<v>[^/\s@:\x22'<>]*:[^/\s@\x22'<>]*)@",
        always,
    ),
    rule(
        "secret",
        "secret",
        r"(?i)(?:password|passwd|passphrase|pwd|secret|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|token|credential|kennwort|passwort|密碼)s?\\?[\x22']?\s*[:=]\s*(?:\\?[\x22'](?P<v>[^\x22'\r\n\\]+)|(?P<w>[^\s\x22',;&<>\]})]+))",
        |value, _, _| !is_a_state(value),
    ),
    rule("mail", "mail", r"(?P<v>[\p{L}\p{N}._%+'-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)", always),
    rule(
        "home",
        "user",
        r"(?i)[a-z]:(?:\\{1,2}|/)(?:Users|Documents and Settings)(?:\\{1,2}|/)(?:(?P<v>[^/\\\x22'<>:|\r\n]{1,64})[\\/]|(?P<w>[^/\\\s\x22'<>:|,;]+))",
        |value, _, _| !is_a_shared_folder(value),
    ),
    rule("home", "user", r"(?:/home/|/Users/|/var/home/)(?P<v>[^/\\\s\x22'<>:|,;)\]]+)", |value, _, _| {
        !is_a_shared_folder(value)
    }),
    rule("sid", "sid", r"(?i)\b(?P<v>S-1-(?:5-21|12-1)(?:-[0-9]{1,10}){3,5})\b", always),
    rule(
        "mac",
        "mac",
        r"(?P<v>\b(?:[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5})\b)",
        |_, before, after| {
            let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '-'));
            !joins(before.chars().next_back()) && !joins(after.chars().next())
        },
    ),
    rule(
        "ip",
        "ip",
        r"(?P<v>[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)",
        is_ip_v6,
    ),
    rule("ip", "ip", r"(?P<v>\b\d{1,3}(?:\.\d{1,3}){3}\b)", is_ip_v4),
    rule("phone", "phone", r"(?P<v>\+[1-9]\d{0,3}(?:[ ./()-]{0,2}\d){6,13})", is_phone),
];

/// A word of state behind a secret's name is no secret.
fn is_a_state(value: &str) -> bool {
    const STATES: &[&str] = &[
        "yes", "no", "true", "false", "null", "none", "nil", "empty", "missing", "present", "absent", "set",
        "unset", "expired", "valid", "invalid", "required", "ok", "failed", "success", "not", "is", "was",
        "0", "1", "redacted",
    ];
    let word = value.trim_end_matches(['.', '!']);
    word.is_empty() || value.starts_with('<') || STATES.iter().any(|state| state.eq_ignore_ascii_case(word))
}

/// Folders beside the persons' own.
fn is_a_shared_folder(value: &str) -> bool {
    const SHARED: &[&str] = &["public", "default", "default user", "all users", "shared", "guest"];
    value.starts_with('<') || SHARED.iter().any(|shared| shared.eq_ignore_ascii_case(value.trim()))
}

/// A dotted quad is an address unless a version word or a file name stands before it, or it goes on.
fn is_ip_v4(value: &str, before: &str, after: &str) -> bool {
    let Ok(address) = value.parse::<std::net::Ipv4Addr>() else { return false };
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut next = after.chars();
    let dotted_after = next.next() == Some('.') && goes_on(next.next());
    let dotted_before = before.ends_with('.') && goes_on(before.chars().rev().nth(1));
    // "1.21.22.2-1" and "2.50.6.1~deb12u2" are how packages are numbered; "10.0.0.1-10.0.0.9" is a range.
    let package_version = after.starts_with(['+', '~'])
        || after.strip_prefix('-').is_some_and(|rest| {
            goes_on(rest.chars().next()) && !rest.chars().take_while(|c| !c.is_whitespace()).any(|c| c == '.')
        });
    let public_constant = address.is_loopback() || address.is_unspecified() || address.is_broadcast();
    !public_constant && !package_version && !dotted_after && !dotted_before && !is_version_context(before)
}

fn is_version_context(before: &str) -> bool {
    const WORDS: &[&str] =
        &["version", "versions", "ver", "v", "build", "release", "revision", "agent", "update", "版本"];
    const ENDINGS: &[&str] =
        &[".dll", ".exe", ".msi", ".sys", ".app", ".pkg", ".deb", ".rpm", ".appx", ".msix"];
    let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    let trimmed = line.trim_end_matches([' ', '\t', ':', '=', '"', '\'', '(', '[', ',', '>']);
    let lower = trimmed.to_lowercase();
    let word: String = lower.chars().rev().take_while(|c| c.is_alphabetic()).collect();
    let word: String = word.chars().rev().collect();
    WORDS.contains(&word.as_str())
        || WORDS[..1].iter().any(|ending| word.ends_with(ending))
        || ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

fn is_ip_v6(value: &str, before: &str, after: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == ':');
    let Ok(address) = value.parse::<std::net::Ipv6Addr>() else { return false };
    !address.is_loopback()
        && !address.is_unspecified()
        && !joins(before.chars().next_back())
        && !joins(after.chars().next())
        // "a::b" as in a path of code is no address anybody has.
        && value.bytes().filter(u8::is_ascii_digit).count() > 0
}

/// International numbers have 8 to 15 digits (E.164). A time zone's "+0800 2026-…" begins with 0 or goes on as a year.
fn is_phone(value: &str, before: &str, _: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let zone_and_date = value.len() > 10 && value.as_bytes()[5] == b' ' && value.as_bytes()[10] == b'-';
    (8..=15).contains(&digits) && !zone_and_date && !before.ends_with(|c: char| c.is_alphanumeric())
}
