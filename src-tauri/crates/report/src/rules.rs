//! The patterns that are masked although nobody told us the value, most telling first. Each looks at the places of its anchor only, and
//! at so much around them that a text can be looked at in pieces.

use std::net::{Ipv4Addr, Ipv6Addr};

use memchr::memmem;

use crate::anchors::Anchor;

/// A pattern.
pub struct Rule {
    /// What is counted in the manifest: `masked-<id>` in the texts.
    pub id: &'static str,
    /// First part of the stand-in: one thing found by two rules gets one stand-in.
    pub kind: &'static str,
    /// Where it has to look.
    pub(crate) anchor: Anchor,
    /// What is to be masked around that place.
    pub(crate) take: fn(&[u8], usize) -> Option<Hit>,
}

/// Bytes to mask.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// It goes on as long as these bytes do; where the text at hand ends that may be further on.
    pub(crate) class: Option<fn(u8) -> bool>,
}

/// How far before its anchor a rule looks. Bytes.
pub(crate) const LOOKS_BEHIND: usize = 512;

/// How far behind its anchor a rule looks, but for what goes on as long as its bytes do. Bytes.
pub(crate) const LOOKS_AHEAD: usize = 20 * 1024;

/// How far behind its anchor what is masked can begin. Bytes.
pub(crate) const BEGINS_WITHIN: usize = 512;

/// The longest key or quoted secret that has to have an end. Bytes.
const LONGEST: usize = 16 * 1024;

/// Of what goes on and on only this much decides what it is. Bytes.
pub(crate) const DECIDES: usize = 4096;

const fn rule(
    id: &'static str,
    kind: &'static str,
    anchor: Anchor,
    take: fn(&[u8], usize) -> Option<Hit>,
) -> Rule {
    Rule { id, kind, anchor, take }
}

/// Every rule. The order decides where two claim the same place: a MAC address looks like an IPv6 address.
pub const RULES: &[Rule] = &[
    rule("key", "key", Anchor::Dashes, key),
    rule("token", "token", Anchor::WebToken, web_token),
    rule("token", "token", Anchor::Word, scheme_token),
    rule("cookie", "cookie", Anchor::Word, cookie),
    rule("signature", "signature", Anchor::Parameter, signature),
    rule("secret", "secret", Anchor::Scheme, user_information),
    rule("secret", "secret", Anchor::Word, secret),
    rule("mail", "mail", Anchor::At, mail),
    rule("home", "user", Anchor::Folder, home),
    rule("sid", "sid", Anchor::SidMark, sid),
    rule("mac", "mac", Anchor::Pairs, mac),
    rule("ip", "ip", Anchor::Colons, ip_v6),
    rule("ip", "ip", Anchor::Dots, ip_v4),
    rule("phone", "phone", Anchor::Plus, phone),
];

impl std::fmt::Debug for Rule {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Rule").field("id", &self.id).finish_non_exhaustive()
    }
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(0)
}

fn before(text: &[u8], at: usize) -> u8 {
    at.checked_sub(1).map_or(0, |at| text[at])
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// How many bytes from here on are such.
fn count(text: &[u8], from: usize, most: usize, is: impl Fn(u8) -> bool) -> usize {
    text[from.min(text.len())..].iter().take(most).take_while(|byte| is(**byte)).count()
}

/// How many bytes before here are such.
fn count_before(text: &[u8], to: usize, most: usize, is: impl Fn(u8) -> bool) -> usize {
    text[..to].iter().rev().take(most).take_while(|byte| is(**byte)).count()
}

/// What goes on as long as its bytes are such.
fn run(text: &[u8], start: usize, class: fn(u8) -> bool) -> Hit {
    Hit { start, end: start + count(text, start, usize::MAX, class), class: Some(class) }
}

/// What of it decides.
fn head(text: &[u8], hit: Hit) -> &[u8] {
    &text[hit.start..hit.end.min(hit.start + DECIDES)]
}

fn at_least(hit: Hit, bytes: usize) -> Option<Hit> {
    (hit.end - hit.start >= bytes).then_some(hit)
}

fn whole(start: usize, end: usize) -> Hit {
    Hit { start, end, class: None }
}

/// `-----BEGIN … KEY-----` up to its end, or as far as it looks like one.
fn key(text: &[u8], at: usize) -> Option<Hit> {
    let dashes = count(text, at, 64, |byte| byte == b'-');
    let start = (at + dashes).checked_sub(5).filter(|start| *start >= at)?;
    let label = marker(text, start, b"-----BEGIN ")?;
    let body = &text[label..text.len().min(label + LONGEST)];
    for found in memmem::find_iter(body, b"-----END ") {
        if let Some(end) = marker(text, label + found, b"-----END ") {
            return Some(whole(start, end));
        }
    }
    let class = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\\') || is_space(byte)
    };
    Some(Hit { start, ..run(text, label, class) })
}

/// Behind a line that begins so and goes on with a label and five dashes.
fn marker(text: &[u8], at: usize, begin: &[u8]) -> Option<usize> {
    text[at..].starts_with(begin).then_some(())?;
    let label = at + begin.len();
    let is_label = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ';
    let length = count(text, label, 41, is_label);
    let end = label + length;
    ((1..=40).contains(&length) && text[end..].starts_with(b"-----")).then_some(end + 5)
}

/// A JSON web token, signed or encrypted.
fn web_token(text: &[u8], at: usize) -> Option<Hit> {
    if is_word(before(text, at)) {
        return None;
    }
    let class = |byte: u8| is_word(byte) || matches!(byte, b'.' | b'-');
    let hit = run(text, at, class);
    let decides = head(text, hit);
    let mut parts = decides.split(|byte| *byte == b'.');
    let (first, second) = (parts.next().map_or(0, <[u8]>::len), parts.next().map_or(0, <[u8]>::len));
    (first >= 8 && second >= 5 || first == DECIDES).then_some(hit)
}

/// What stands behind `Bearer` and its like.
fn scheme_token(text: &[u8], at: usize) -> Option<Hit> {
    if is_word(before(text, at)) {
        return None;
    }
    let words: [&[u8]; 4] = [b"bearer", b"basic", b"negotiate", b"ntlm"];
    let word = words.iter().find(|word| begins_with(text, at, word))?;
    let end = at + word.len();
    let spaces = count(text, end, 8, |byte| matches!(byte, b' ' | b'\t'));
    let class = |byte: u8| is_word(byte) || matches!(byte, b'+' | b'/' | b'.' | b'~' | b'-' | b'=');
    let hit = at_least(run(text, end + spaces, class), 8)?;
    let is_token = head(text, hit).iter().any(|byte| byte.is_ascii_digit() || *byte == b'=');
    (spaces > 0 && is_token).then_some(hit)
}

fn begins_with(text: &[u8], at: usize, word: &[u8]) -> bool {
    text.get(at..at + word.len()).is_some_and(|there| there.eq_ignore_ascii_case(word))
}

fn is_in_line(byte: u8) -> bool {
    !matches!(byte, b'\r' | b'\n')
}

/// Cookies of a header, or one cookie.
fn cookie(text: &[u8], at: usize) -> Option<Hit> {
    if !begins_with(text, at, b"cookie") || is_word(before(text, at)) {
        return None;
    }
    let (start, _) = set_behind(text, at + 6, false)?;
    let hit = value(text, start, is_in_line)?;
    let decides = head(text, hit);
    let word = decides.split(|byte| is_space(*byte) || *byte == b';').next().unwrap_or_default();
    let is_one = decides.contains(&b'=') || word.len() >= 8 && word.iter().any(u8::is_ascii_digit);
    (is_one && !is_a_state(word)).then_some(hit)
}

/// Parameters of URLs that let anybody in who has them.
fn signature(text: &[u8], at: usize) -> Option<Hit> {
    const NAMES: &[&str] = &[
        "sig",
        "signature",
        "x-amz-signature",
        "x-amz-credential",
        "x-amz-security-token",
        "x-goog-signature",
        "x-goog-credential",
        "code",
        "access_token",
        "id_token",
        "refresh_token",
        "client_assertion",
        "assertion",
        "samlresponse",
        "samlrequest",
        "ticket",
        "sas",
        "client_info",
    ];
    let begin = match text[at] {
        b'%' if begins_with(text, at, b"%3f") || begins_with(text, at, b"%26") => at + 3,
        b'%' => return None,
        _ => at + 1,
    };
    let length = count(text, begin, 24, |byte| is_word(byte) || byte == b'-');
    let name = &text[begin..begin + length];
    let start = match byte(text, begin + length) {
        b'=' => begin + length + 1,
        b'%' if begins_with(text, begin + length, b"%3d") => begin + length + 3,
        _ => return None,
    };
    if !NAMES.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes())) {
        return None;
    }
    let class = |byte: u8| !is_space(byte) && !matches!(byte, b'&' | b'"' | b'\'' | b'<' | b'>');
    let hit = at_least(run(text, start, class), 1)?;
    // ?code=0x80180014 is what IT looks for.
    (!name.eq_ignore_ascii_case(b"code") || !is_error_code(head(text, hit))).then_some(hit)
}

fn is_error_code(value: &[u8]) -> bool {
    let value = value.trim_ascii_end();
    let value = value.strip_suffix(b".").unwrap_or(value);
    if let Some(digits) = value.strip_prefix(b"0x").or_else(|| value.strip_prefix(b"0X")) {
        return !digits.is_empty() && digits.len() <= 16 && digits.iter().all(u8::is_ascii_hexdigit);
    }
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    let digits = if begins_with(digits, 0, b"aadsts") { &digits[6..] } else { digits };
    !digits.is_empty() && digits.len() <= 10 && digits.iter().all(u8::is_ascii_digit)
}

/// Name and password in a URL.
fn user_information(text: &[u8], at: usize) -> Option<Hit> {
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-');
    let length = count_before(text, at, 32, is_scheme);
    let scheme = &text[at - length..at];
    if length < 2 || !scheme.iter().any(u8::is_ascii_alphabetic) {
        return None;
    }
    let start = at + 3;
    let is_part = |byte: u8| !is_space(byte) && !matches!(byte, b'/' | b'@' | b'"' | b'\'' | b'<' | b'>');
    let name = count(text, start, 256, |byte| is_part(byte) && byte != b':');
    (byte(text, start + name) == b':').then_some(())?;
    let end = start + name + 1 + count(text, start + name + 1, 256, is_part);
    (byte(text, end) == b'@').then_some(whole(start, end))
}

/// The words that a secret stands behind, in small letters. Those of three letters need one of `KEYS` before them.
const WORDS: &[&str] = &[
    "passwords",
    "password",
    "passphrases",
    "passphrase",
    "passcodes",
    "passcode",
    "passwort",
    "passwd",
    "tokens",
    "token",
    "secrets",
    "secret",
    "credentials",
    "credential",
    "kennwort",
    "keymaterial",
    "keys",
    "key",
    "pwd",
    "psk",
    "密碼",
    "كلمة المرور",
    "كلمة السر",
];

/// Which keys are secret ones.
const KEYS: &[&str] = &["api", "access", "account", "private", "recovery", "encryption", "shared", "storage"];

/// What is set by a name that says that it is secret.
fn secret(text: &[u8], at: usize) -> Option<Hit> {
    let word = WORDS.iter().find(|word| begins_with(text, at, word.as_bytes()))?;
    if matches!(*word, "key" | "keys") {
        let joined = at - usize::from(matches!(before(text, at), b'_' | b'-'));
        let is_secret = |key: &str| {
            joined.checked_sub(key.len()).is_some_and(|start| begins_with(text, start, key.as_bytes()))
        };
        KEYS.iter().find(|key| is_secret(key))?;
    }
    let (start, is_element) = set_behind(text, at + word.len(), is_of_option(text, at))?;
    let is_value: fn(u8) -> bool = if is_element {
        |byte| is_in_line(byte) && !matches!(byte, b'<' | b'&')
    } else {
        |byte| {
            !is_space(byte)
                && !matches!(byte, b'"' | b'\'' | b',' | b';' | b'&' | b'<' | b'>' | b']' | b'}' | b')')
        }
    };
    let hit = value(text, start, is_value)?;
    let decides = head(text, hit);
    (!is_a_state(decides) && !is_error_code(decides)).then_some(hit)
}

/// Whether the word that begins here ends the name of an option: `--password hunter2`, `-ClientSecret hunter2`.
fn is_of_option(text: &[u8], at: usize) -> bool {
    const LONGEST_NAME: usize = 48;
    let start = at - count_before(text, at, LONGEST_NAME, |byte| is_word(byte) || byte == b'-');
    byte(text, start) == b'-'
        && matches!(before(text, start), 0 | b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'')
}

/// How texts inside of texts write a quote.
const QUOTES: &[&str] = &["&quot;", "&#34;", "&apos;", "&#39;", "&amp;quot;", "\"", "'"];

/// The quote that stands here: how many bytes it has, and itself.
fn quote(text: &[u8], at: usize) -> Option<&'static str> {
    QUOTES.iter().copied().find(|quote| begins_with(text, at, quote.as_bytes()))
}

/// How many bytes a `>` has here, as texts inside of texts write it.
fn greater(text: &[u8], at: usize) -> usize {
    [">", "&gt;", "&amp;gt;"]
        .iter()
        .find(|sign| begins_with(text, at, sign.as_bytes()))
        .map_or(0, |sign| sign.len())
}

/// Where the value begins that a name sets, and whether it is an element's: behind `=`, `:`, `>` and what may stand around them.
fn set_behind(text: &[u8], end: usize, is_option: bool) -> Option<(usize, bool)> {
    let mut at = end;
    let slashes = count(text, at, 3, |byte| byte == b'\\');
    if let Some(sign) = quote(text, at + slashes) {
        at += slashes + sign.len();
        // As tables write one inside of quotes: twice.
        at += quote(text, at).filter(|again| *again == sign).map_or(0, str::len);
    }
    let spaces = count(text, at, 32, is_space);
    at += spaces;
    let (length, is_element) = match byte(text, at) {
        b':' | b'=' => {
            let signs = 1 + count(text, at + 1, 2, |byte| byte == b'=');
            (signs + greater(text, at + signs), false)
        }
        b'>' | b'&' if greater(text, at) > 0 => (greater(text, at), true),
        0xef if text[at..].starts_with("：".as_bytes()) => (3, false),
        _ if is_option && spaces > 0 => (0, false),
        _ => return None,
    };
    at += length;
    at += count(text, at, 32, is_space);
    Some((at, is_element))
}

/// A value in quotes, or one that goes on as long as its bytes do.
fn value(text: &[u8], start: usize, class: fn(u8) -> bool) -> Option<Hit> {
    let slashes = count(text, start, 8, |byte| byte == b'\\');
    let Some(sign) = quote(text, start + slashes) else { return at_least(run(text, start, class), 1) };
    let mut start = start + slashes + sign.len();
    let mut end = start;
    let most = text.len().min(start + LONGEST);
    if sign.len() > 1 {
        while end < most && is_in_line(text[end]) && !begins_with(text, end, sign.as_bytes()) {
            end += 1;
        }
        // What escapes the quote at the end is no part of what it is around.
        end -= count_before(text, end, end - start, |byte| byte == b'\\');
        return at_least(whole(start, end), 1);
    }
    let quote = sign.as_bytes()[0];
    // As tables write one inside of quotes: twice. With nothing in it that looks the same.
    if byte(text, start) == quote
        && !matches!(byte(text, start + 1), 0 | b',' | b';' | b'}' | b']' | b')' | b'>' | b'<' | b'&')
        && !is_space(byte(text, start + 1))
    {
        start += 1;
        end = start;
    }
    while end < most {
        match text[end] {
            b'\r' | b'\n' => break,
            found if found == quote => break,
            // In quotes that are escaped themselves an escaped quote is the end.
            b'\\' if slashes > 0 && byte(text, end + 1) == quote => break,
            b'\\' if end + 1 < most && is_in_line(text[end + 1]) => end += 2,
            b'\\' => break,
            _ => end += 1,
        }
    }
    at_least(whole(start, end), 1)
}

/// A word of state behind a secret's name is no secret.
fn is_a_state(value: &[u8]) -> bool {
    const STATES: &[&str] = &[
        "yes",
        "no",
        "true",
        "false",
        "null",
        "none",
        "nil",
        "empty",
        "missing",
        "present",
        "absent",
        "set",
        "unset",
        "expired",
        "valid",
        "invalid",
        "required",
        "ok",
        "failed",
        "success",
        "not",
        "is",
        "was",
        "0",
        "1",
        "redacted",
        "acquired",
        "refreshed",
        "received",
        "requested",
        "renewed",
        "revoked",
        "cached",
        "found",
        "error",
        "failure",
        "unknown",
        "blocked",
        "enabled",
        "disabled",
        "changed",
        "incorrect",
        "accepted",
        "rejected",
        "denied",
        "undefined",
        "n/a",
        "{}",
        "[]",
        "{",
        "[",
        "(null)",
        "(none)",
    ];
    let value = value.trim_ascii_end();
    let end = value.len() - count_before(value, value.len(), 8, |byte| matches!(byte, b'.' | b'!' | b','));
    let word = &value[..end];
    word.is_empty()
        || value.starts_with(b"<")
        || value.starts_with(b"&lt;")
        || STATES.iter().any(|state| word.eq_ignore_ascii_case(state.as_bytes()))
}

/// How many bytes the letter that ends here has: one of ASCII, or one of Latin, Greek and Cyrillic, U+00C0 to U+053F.
fn letter_before(text: &[u8], to: usize, is: fn(u8) -> bool) -> usize {
    match (before(text, to), to.checked_sub(2).map_or(0, |at| text[at])) {
        (last, _) if is(last) => 1,
        (0x80..=0xbf, 0xc3..=0xd4) => 2,
        _ => 0,
    }
}

fn letter(text: &[u8], at: usize, is: fn(u8) -> bool) -> usize {
    match (byte(text, at), byte(text, at + 1)) {
        (first, _) if is(first) => 1,
        (0xc3..=0xd4, 0x80..=0xbf) => 2,
        _ => 0,
    }
}

/// How many bytes a letter of any other script has.
fn other_letter(text: &[u8], at: usize) -> usize {
    match (byte(text, at), byte(text, at + 1)) {
        (0xd5..=0xdf, _) => 2,
        // Punctuation of Chinese and Japanese, and letters as wide as they are.
        (0xe2, _) | (0xe3, 0x80) | (0xef, 0xbc | 0xbd) => 0,
        (0xe0..=0xef, _) => 3,
        (0xf0..=0xf4, _) => 4,
        _ => 0,
    }
}

/// A mail address, or a sign-in name that looks like one.
fn mail(text: &[u8], at: usize) -> Option<Hit> {
    const LONGEST_NAME: usize = 128;
    const LONGEST_LABEL: usize = 64;
    let is_name = |byte: u8| is_word(byte) || matches!(byte, b'.' | b'%' | b'+' | b'\'' | b'-' | b'#');
    let mut start = at;
    while at - start < LONGEST_NAME {
        match letter_before(text, start, is_name) {
            0 => break,
            length => start -= length,
        }
    }
    start += count(text, start, at - start, |byte| matches!(byte, b'.' | b'\'' | b'-' | b'+'));
    if start == at {
        return None;
    }
    let is_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let mut end = at + if text[at] == b'%' { 3 } else { 1 };
    let mut labels = 0;
    let mut last = end..end;
    loop {
        let mut label = end;
        let measure: fn(&[u8], usize) -> usize = if letter(text, end, is_label) > 0 {
            |text: &[u8], at| letter(text, at, |byte| byte.is_ascii_alphanumeric() || byte == b'-')
        } else {
            other_letter
        };
        while label - end < LONGEST_LABEL {
            match measure(text, label) {
                0 => break,
                length => label = text.len().min(label + length),
            }
        }
        if label == end {
            break;
        }
        labels += 1;
        last = end..label;
        if byte(text, label) != b'.' || labels == 8 {
            break;
        }
        end = label + 1;
    }
    (labels >= 2 && !is_no_domain(&text[last.clone()])).then_some(whole(start, last.end))
}

/// Names of packages, units and pictures have an `@` too; their last part is no domain.
fn is_no_domain(label: &[u8]) -> bool {
    const ENDINGS: &[&str] = &[
        "service", "slice", "socket", "timer", "mount", "target", "device", "scope", "png", "jpg", "gif",
        "svg", "js", "json", "css",
    ];
    label.iter().all(u8::is_ascii_digit)
        || ENDINGS.iter().any(|ending| label.eq_ignore_ascii_case(ending.as_bytes()))
}

/// The bytes of a separator of folders here: `\`, up to four of them where a text escapes a text, `/`, `%5C`, `%2F`.
fn separator(text: &[u8], at: usize) -> usize {
    match byte(text, at) {
        b'\\' => count(text, at, 4, |byte| byte == b'\\'),
        b'/' => 1,
        b'%' if begins_with(text, at, b"%5c") || begins_with(text, at, b"%2f") => 3,
        _ => 0,
    }
}

/// The person's folder among the others'.
fn home(text: &[u8], at: usize) -> Option<Hit> {
    const FOLDERS: &[&str] = &["users", "home", "documents and settings"];
    /// Where else such a folder lies than at the root.
    const ABOVE: &[&str] = &["/var", "/export", "/data", "/mnt/c", "/mnt/d", "$"];
    let folder = FOLDERS.iter().find(|folder| {
        at.checked_sub(folder.len()).is_some_and(|start| begins_with(text, start, folder.as_bytes()))
    })?;
    let begin = at - folder.len();
    let is_slash = before(text, begin) == b'/';
    let is_escaped = begin >= 3 && separator(text, begin - 3) == 3;
    if !is_slash && !is_escaped && before(text, begin) != b'\\' {
        return None;
    }
    if is_slash {
        // In the middle of a path or URL it is a folder like any other.
        let above = begin - 1;
        let joins = |byte: u8| is_word(byte) || matches!(byte, b'.' | b'~' | b'-' | b'%' | b'}' | b')');
        let is_above = |known: &str| {
            above.checked_sub(known.len()).is_some_and(|start| begins_with(text, start, known.as_bytes()))
        };
        if joins(before(text, above)) && !ABOVE.iter().any(|known| is_above(known)) {
            return None;
        }
    }
    let mut start = at + separator(text, at);
    if start == at {
        return None;
    }
    start += separator(text, start);
    let end = start + name(text, start, text[at] != b'/')?;
    let found = &text[start..end];
    (!is_a_shared_folder(found)).then_some(whole(start, end))
}

/// How long the name of a person's folder is. With spaces in it only where a separator of Windows ends it.
fn name(text: &[u8], start: usize, can_have_spaces: bool) -> Option<usize> {
    const LONGEST_NAME: usize = 64;
    let is_end = |byte: u8| {
        matches!(
            byte,
            b'/' | b'\\'
                | b'"'
                | b'\''
                | b'<'
                | b'>'
                | b':'
                | b'|'
                | b','
                | b';'
                | b')'
                | b']'
                | b'%'
                | b'&'
                | b'*'
                | b'?'
                | b'('
                | b'['
                | b'`'
                | b'='
                | b'\r'
                | b'\n'
                | b'\t'
                | 0
        )
    };
    let with_spaces = count(text, start, LONGEST_NAME, |byte| !is_end(byte));
    let spaces = memchr::memchr_iter(b' ', &text[start..start + with_spaces]).count();
    let is_ended = byte(text, start + with_spaces) == b'\\' || begins_with(text, start + with_spaces, b"%5c");
    if can_have_spaces && is_ended && (1..=3).contains(&spaces) && byte(text, start) != b' ' {
        return Some(with_spaces);
    }
    let mut length = count(text, start, LONGEST_NAME, |byte| !is_end(byte) && byte != b' ');
    // A letter is not cut, and a point at the end is the sentence's.
    while length > 0 && !is_edge(text, start + length) {
        length -= 1;
    }
    length -= count_before(text, start + length, length, |byte| byte == b'.');
    (length > 0).then_some(length)
}

/// Whether no letter of UTF-8 goes over this place.
pub(crate) fn is_edge(text: &[u8], at: usize) -> bool {
    text.get(at).is_none_or(|byte| byte & 0xc0 != 0x80)
}

/// Folders beside the persons' own.
fn is_a_shared_folder(name: &[u8]) -> bool {
    const SHARED: &[&str] = &[
        "public",
        "default",
        "default user",
        "all users",
        "shared",
        "guest",
        "defaultapppool",
        "me",
        "username",
    ];
    matches!(name.first(), Some(b'<' | b'$' | b'{' | b'*'))
        || SHARED.iter().any(|shared| name.trim_ascii().eq_ignore_ascii_case(shared.as_bytes()))
}

/// Identifiers of accounts of a domain or tenant; those that every system has stay.
fn sid(text: &[u8], at: usize) -> Option<Hit> {
    let start = at.checked_sub(1)?;
    if !matches!(text[start], b'S' | b's') || is_word(before(text, start)) {
        return None;
    }
    let authority: &[u8] =
        [&b"-1-5-21"[..], b"-1-12-1"].into_iter().find(|begin| text[at..].starts_with(begin))?;
    let mut end = at + authority.len();
    let mut groups = 0;
    while groups < 5 && byte(text, end) == b'-' {
        let digits = count(text, end + 1, 11, |byte| byte.is_ascii_digit());
        let behind = end + 1 + digits;
        if !(1..=10).contains(&digits) || is_word(byte(text, behind)) {
            break;
        }
        (groups, end) = (groups + 1, behind);
    }
    (groups >= 3).then_some(whole(start, end))
}

fn mac(text: &[u8], at: usize) -> Option<Hit> {
    let start = at.checked_sub(2)?;
    let end = start + 17;
    let all = text.get(start..end)?;
    let is_one = all.iter().enumerate().all(|(place, byte)| match place % 3 {
        2 => *byte == text[at],
        _ => byte.is_ascii_hexdigit(),
    });
    let joins = |byte: u8| is_word(byte) || matches!(byte, b':' | b'-');
    // What is sent to all, or not set.
    let is_public = all.iter().all(|byte| matches!(byte, b'f' | b'F' | b':' | b'-'))
        || all.iter().all(|byte| matches!(byte, b'0' | b':' | b'-'));
    (is_one && !is_public && !joins(before(text, start)) && !joins(byte(text, end)))
        .then_some(whole(start, end))
}

fn ip_v6(text: &[u8], at: usize) -> Option<Hit> {
    /// As many as the longest address has.
    const MOST: usize = 46;
    let is_part = |byte: u8| byte.is_ascii_hexdigit() || byte == b':';
    let mut start = at - count_before(text, at, MOST, is_part);
    let mut end = at + count(text, at, MOST, is_part);
    if end - start > MOST {
        return None;
    }
    let tail = dotted(text, end);
    if tail > 0 && text[end - 1] != b':' {
        end += tail;
    } else if text[..end].ends_with(b":") && !text[..end].ends_with(b"::") {
        end -= 1;
    }
    if byte(text, start) == b':' && byte(text, start + 1) != b':' {
        start += 1;
    } else if is_word(before(text, start)) {
        return None;
    }
    if start >= end || is_word(byte(text, end)) {
        return None;
    }
    let address: Ipv6Addr = std::str::from_utf8(&text[start..end]).ok()?.parse().ok()?;
    let public = address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || address.to_ipv4_mapped().is_some_and(is_public_v4);
    // "a::b" as in a path of code is no address anybody has.
    let has_digit = text[start..end].iter().any(u8::is_ascii_digit);
    (!public && has_digit).then_some(whole(start, end))
}

/// `.1.2.3` behind the first number of an address in an address.
fn dotted(text: &[u8], mut at: usize) -> usize {
    let begin = at;
    for _ in 0..3 {
        let digits = count(text, at + 1, 3, |byte| byte.is_ascii_digit());
        if byte(text, at) != b'.' || digits == 0 {
            return 0;
        }
        at += 1 + digits;
    }
    at - begin
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    address.is_loopback() || address.is_unspecified() || address.is_multicast() || address.octets()[0] == 255
}

/// A dotted quad is an address unless a version word or a file name stands before it, or it goes on.
fn ip_v4(text: &[u8], at: usize) -> Option<Hit> {
    let digits = count_before(text, at, 4, |byte| byte.is_ascii_digit());
    let start = at - digits;
    let end = at + dotted(text, at);
    if !(1..=3).contains(&digits) || end == at || is_word(before(text, start)) || is_word(byte(text, end)) {
        return None;
    }
    let address: Ipv4Addr = std::str::from_utf8(&text[start..end]).ok()?.parse().ok()?;
    let dotted_after = byte(text, end) == b'.' && byte(text, end + 1).is_ascii_digit();
    let dotted_before = before(text, start) == b'.' && start > 1 && text[start - 2].is_ascii_digit();
    // "1.21.22.2-1" and "2.50.6.1~deb12u2" are how packages are numbered; "10.0.0.1-10.0.0.9" is a range.
    let package_version = match byte(text, end) {
        b'+' | b'~' => true,
        b'-' if byte(text, end + 1).is_ascii_digit() => {
            let rest = &text[end + 1..text.len().min(end + 65)];
            !rest.iter().take_while(|byte| !byte.is_ascii_whitespace()).any(|byte| *byte == b'.')
        }
        _ => false,
    };
    let is_version = package_version || dotted_after || dotted_before || is_version_context(text, start);
    (!is_public_v4(address) && !is_version).then_some(whole(start, end))
}

/// Whether what stands before says that a version follows.
fn is_version_context(text: &[u8], start: usize) -> bool {
    const WORDS: &[&str] = &[
        "version",
        "versions",
        "ver",
        "v",
        "build",
        "release",
        "revision",
        "agent",
        "update",
        "driver",
        "firmware",
        "bios",
        "assembly",
        "sdk",
        "runtime",
        "framework",
    ];
    /// Programs that name themselves and their version in one word.
    const PROGRAMS: &[&str] = &[
        "chrome",
        "edg",
        "edge",
        "edga",
        "edgios",
        "safari",
        "firefox",
        "gecko",
        "webkit",
        "version",
        "crios",
        "mobile",
        "opr",
        "curl",
        "okhttp",
        "intune",
        "agent",
        "portal",
        "broker",
        "msal",
        "adal",
        "headlesschrome",
    ];
    const ENDINGS: &[&str] =
        &[".dll", ".exe", ".msi", ".sys", ".app", ".pkg", ".deb", ".rpm", ".appx", ".msix"];
    let line = &text[start.saturating_sub(64)..start];
    let line = &line[memchr::memrchr2(b'\n', b'\r', line).map_or(0, |at| at + 1)..];
    let marks = count_before(line, line.len(), 16, |byte| {
        matches!(byte, b' ' | b'\t' | b':' | b'=' | b'"' | b'\'' | b'(' | b'[' | b',' | b'>' | b'\\')
    });
    let is = |text: &[u8], words: &[&str]| {
        let letters = count_before(text, text.len(), 32, |byte| byte.is_ascii_alphabetic());
        let word = &text[text.len() - letters..];
        words.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
    };
    let ends = |text: &[u8], end: &str| {
        text.len().checked_sub(end.len()).is_some_and(|at| text[at..].eq_ignore_ascii_case(end.as_bytes()))
    };
    if let Some(program) = line.strip_suffix(b"/") {
        return is(program, PROGRAMS);
    }
    let before = &line[..line.len() - marks];
    is(before, WORDS)
        || ends(before, "version")
        || before.ends_with("版本".as_bytes())
        || ENDINGS.iter().any(|ending| ends(before, ending))
}

/// International numbers have 8 to 15 digits (E.164); in one piece only from 10 on, since shorter ones count things.
fn phone(text: &[u8], at: usize) -> Option<Hit> {
    if text[at] != b'+'
        || !matches!(byte(text, at + 1), b'1'..=b'9')
        || before(text, at).is_ascii_alphanumeric()
    {
        return None;
    }
    let (mut end, mut digits, mut gaps) = (at + 2, 1, 0);
    while digits <= 15 {
        let gap = count(text, end, 2, |byte| matches!(byte, b' ' | b'.' | b'/' | b'(' | b')' | b'-'));
        if !byte(text, end + gap).is_ascii_digit() {
            break;
        }
        (end, digits, gaps) = (end + gap + 1, digits + 1, gaps + gap);
    }
    let number = &text[at..end];
    // A zone's hours go on as a date: "+8 2026-11-24".
    let is_date = number.windows(10).any(|window| {
        window.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => matches!(*byte, b'-' | b'/' | b'.'),
            _ => byte.is_ascii_digit(),
        })
    });
    ((8..=15).contains(&digits)
        && (gaps > 0 || digits >= 10)
        && !is_date
        && !byte(text, end).is_ascii_alphabetic())
    .then_some(whole(at, end))
}
