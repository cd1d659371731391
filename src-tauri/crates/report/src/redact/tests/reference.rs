//! The same masking written a second time, slow and plain: one regular expression for each rule, one for each spelling of a learned value, tried at
//! every byte of the whole text. It shares nothing with the fast way but the list of rules' names and their order.

use std::{collections::HashMap, fmt::Write as _, net::IpAddr, ops::Range};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use regex::bytes::Regex;

use crate::{Identifiers, rules::RULES};

/// A place that something claims: where, how telling, what kind it is counted as and what its stand-in says.
struct Claim {
    place: Range<usize>,
    rank: usize,
    kind: &'static str,
    normal: String,
}

/// Bytes, not letters, and spaces that mean nothing in the pattern.
fn pattern(text: &str) -> Regex {
    Regex::new(&format!("(?x-u){text}")).unwrap()
}

/// Every place at which the pattern matches, those inside others too where they count.
fn everywhere(
    pattern: &Regex,
    text: &[u8],
    inside: bool,
    mut found: impl FnMut(&regex::bytes::Captures<'_>),
) {
    let mut from = 0;
    while let Some(captures) = pattern.captures_at(text, from) {
        let whole = captures.get(0).unwrap();
        // An address is the whole run of its digits: nothing inside it is another one.
        from = if inside { whole.start() + 1 } else { whole.end() };
        found(&captures);
        if from > text.len() {
            break;
        }
    }
}

/// `=`, `:`, `>` between a name and its value, and what may stand around them.
const SET: &str = r#"(?: \\{0,3} (?i: "{1,2} | '{1,2} | (?:&quot;){1,2} | (?:&\#34;){1,2} | (?:&apos;){1,2} | (?:&\#39;){1,2} | (?:&amp;quot;){1,2} ) )?
    [\x20\t\r\n]{0,32} (?: [:=] ={0,2} (?i: > | &gt; | &amp;gt; )? | (?i: (> | &gt; | &amp;gt;) ) | ： ) [\x20\t\r\n]{0,32}"#;

const STATES: &str = r"yes no true false null none nil empty missing present absent set unset expired valid invalid required ok failed success not is
    was 0 1 redacted acquired refreshed received requested renewed revoked cached found error failure unknown blocked enabled disabled changed
    incorrect accepted rejected denied undefined n/a {} [] { [ (null) (none)";

struct Rules {
    patterns: HashMap<&'static str, Regex>,
}

/// Names and what they are looked for by, in their order in the list of rules.
const NAMES: &[(&str, &str)] = &[
    ("key", "key"),
    ("token", "web token"),
    ("token", "scheme"),
    ("cookie", "cookie"),
    ("signature", "signature"),
    ("secret", "user information"),
    ("secret", "secret"),
    ("mail", "mail"),
    ("home", "home"),
    ("sid", "sid"),
    ("mac", "mac"),
    ("ip", "ip v6"),
    ("ip", "ip v4"),
    ("phone", "phone"),
];

impl Rules {
    fn new() -> Self {
        let label = "[A-Z0-9\\x20]{1,40}";
        let latin = r"(?: [A-Za-z0-9-] | [\xc3-\xd4][\x80-\xbf] )";
        let other = r"(?: [\xd5-\xdf]. | (?: [\xe0\xe1\xe4-\xee]. | \xe3[\x81-\xbf] | \xef[\x80-\xbb\xbe\xbf] ). | [\xf0-\xf4]... )";
        let separator = r"(?: \\{1,4} | / | %5[cC] | %2[fF] )";
        let ended = r#"/\\"'<>:|,;)\]%&*?(\[`=\r\n\t\x00"#;
        let marks = r#"[\x20\t:="'(\[,>\\]{0,16}"#;
        let words = "version|versions|ver|v|build|release|revision|agent|update|driver|firmware|bios|assembly|sdk|runtime|framework";
        let programs = "chrome|edg|edge|edga|edgios|safari|firefox|gecko|webkit|version|crios|mobile|opr|curl|okhttp|intune|agent|portal|broker|msal|adal|headlesschrome";
        let hex = "[0-9A-Fa-f]{2}";
        let states = STATES.split_whitespace().map(regex::escape).collect::<Vec<_>>().join("|");
        let secrets = "passwords? | passphrases? | passcodes? | passwort | passwd | tokens? | secrets? | credentials? | kennwort | keymaterial | pwd | psk
            | (?: api|access|account|private|recovery|encryption|shared|storage ) [_-]? keys? | 密碼 | كلمة\\x20المرور | كلمة\\x20السر";
        let patterns = [
            ("key", format!("(-----BEGIN\\x20{label}-----)")),
            ("key's end", format!("-----END\\x20{label}-----")),
            ("key's body", r"\A [A-Za-z0-9+/=\\\x20\t\r\n]*".to_owned()),
            ("web token", r"\b (eyJ [A-Za-z0-9_-]{5,} \. [A-Za-z0-9_-]{5,} [A-Za-z0-9_.-]*)".to_owned()),
            ("scheme", r"\b (?i: bearer|basic|negotiate|ntlm ) [\x20\t]{1,8} ([A-Za-z0-9_+/.~=-]{8,})".to_owned()),
            ("cookie", format!(r"\b (?i: cookie ) {SET} ()")),
            ("signature", r#"(?i) (?: [?&;\#] | %3f | %26 )
                ( sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature|x-goog-credential|code|access_token|id_token
                | refresh_token|client_assertion|assertion|samlresponse|samlrequest|ticket|sas|client_info )
                (?: = | %3d ) ( [^\x20\t\r\n&"'<>]+ )"#.to_owned()),
            ("user information", r#"([A-Za-z0-9+.-]{2,32}) :// ( [^\x20\t\r\n/@"'<>:]{0,256} : [^\x20\t\r\n/@"'<>]{0,256} ) @"#.to_owned()),
            ("secret", format!("(?i: {secrets} )")),
            ("set", format!(r"\A {SET}")),
            ("set as an option", r"\A [\x20\t\r\n]{1,32}".to_owned()),
            ("option", r#"(?: \A | [\x20\t\r\n"'\x00] ) - [A-Za-z0-9_-]{0,47} \z"#.to_owned()),
            ("mail", format!(
                "( (?: [A-Za-z0-9_%\\#] | [\\xc3-\\xd4][\\x80-\\xbf] ) (?: [A-Za-z0-9_.%+'\\#-] | [\\xc3-\\xd4][\\x80-\\xbf] ){{0,127}}
                   (?: @ | %40 ) (?: {latin}{{1,64}} | {other}{{1,22}} ) (?: \\. (?: {latin}{{1,64}} | {other}{{1,22}} ) ){{1,7}} )"
            )),
            ("no domain", r"(?i) \. (?: [0-9]+ | service|slice|socket|timer|mount|target|device|scope|png|jpg|gif|svg|js|json|css ) \z".to_owned()),
            ("home", format!(
                r"(?i) (?: \\ | %5c | %2f | (?: \A | [^A-Za-z0-9_.~%}})-] | /var | /export | /data | /mnt/[cd] | \$ ) / )
                  (?: users | home | documents\x20and\x20settings ) ({separator}) {separator}? ()"
            )),
            ("name with spaces", format!(r"\A ([^{ended}]{{1,64}}) (?: \\ | %5[cC] )")),
            ("name", format!(r"\A ([^\x20{ended}]{{1,64}})")),
            ("shared folder", r"(?i) \A (?: [<${*] | [\x20\t\r\n]* (?: public|default|default\x20user|all\x20users|shared|guest|defaultapppool|me|username ) [\x20\t\r\n]* \z )".to_owned()),
            ("sid", r"\b ( [Ss]-1-(?: 5-21 | 12-1 ) (?: - [0-9]{1,10} \b ){3,5} )".to_owned()),
            ("mac", format!(r"(?: \A | [^A-Za-z0-9_:-] ) ( {hex} (?: : {hex} ){{5}} | {hex} (?: - {hex} ){{5}} ) (?: [^A-Za-z0-9_:-] | \z )")),
            ("mac of nobody", r"(?i) \A (?: [f:-]* | [0:-]* ) \z".to_owned()),
            ("ip v6", r"( [0-9A-Fa-f:]+ ) ( (?: \. [0-9]{1,3} ){3} )?".to_owned()),
            ("ip v4", r"(?: \A | [^A-Za-z0-9_] ) ( [0-9]{1,3} (?: \. [0-9]{1,3} ){3} ) (?: [^A-Za-z0-9_] | \z )".to_owned()),
            ("goes on behind", r"\A \. [0-9]".to_owned()),
            ("goes on before", r"[0-9] \. \z".to_owned()),
            ("package", r"\A (?: [+~] | -[0-9] [^.\x20\t\r\n\x0c]{0,63} (?: [\x20\t\r\n\x0c] | \z ) )".to_owned()),
            ("version", format!(
                r"(?i) (?: (?: (?: \A | [^A-Za-z] ) (?: {words} ) | version | 版本 | \.(?: dll|exe|msi|sys|app|pkg|deb|rpm|appx|msix ) ) {marks}
                     | (?: \A | [^A-Za-z] ) (?: {programs} ) / ) \z"
            )),
            ("phone", r"(?: \A | [^A-Za-z0-9] ) ( \+ [1-9] (?: [\x20./()-]{0,2} [0-9] ){7,15} )".to_owned()),
            ("date", r"[0-9]{4} [-/.] [0-9]{2} [-/.] [0-9]{2}".to_owned()),
            ("state", format!(r"(?i) \A (?: < | &lt; | (?: {states} )? [.!,]{{0,8}} [\x20\t\r\n\x0c]* \z )")),
            ("error code", r"(?i) \A (?: 0x[0-9a-f]{1,16} | -? (?: aadsts )? [0-9]{1,10} ) \.? [\x20\t\r\n\x0c]* \z".to_owned()),
        ];
        Self { patterns: patterns.into_iter().map(|(name, text)| (name, pattern(&text))).collect() }
    }

    fn is(&self, name: &str, text: &[u8]) -> bool {
        self.patterns[name].is_match(text)
    }

    /// The bytes that are masked wherever this rule finds something.
    fn find(&self, rule: &str, text: &[u8], mut found: impl FnMut(Range<usize>)) {
        everywhere(&self.patterns[rule], text, rule != "ip v6", |captures| {
            let group = |number: usize| captures.get(number).map_or(0..0, |group| group.range());
            let (first, second) = (group(1), group(2));
            let masked = match rule {
                "key" => {
                    let rest = &text[first.end..];
                    let end =
                        self.patterns["key's end"].find(rest).filter(|end| end.start() <= 16 * 1024 - 9);
                    let body = self.patterns["key's body"].find(rest);
                    Some(first.start..first.end + end.or(body).map_or(0, |end| end.end()))
                }
                "scheme" => text[first.clone()]
                    .iter()
                    .any(|byte| byte.is_ascii_digit() || *byte == b'=')
                    .then_some(first),
                "cookie" => {
                    let value = value(text, group(0).end, b"\r\n");
                    value.filter(|value| {
                        let all = &text[value.clone()];
                        let word = all.split(|byte| b" \t\r\n;".contains(byte)).next().unwrap();
                        (all.contains(&b'=') || word.len() >= 8 && word.iter().any(u8::is_ascii_digit))
                            && !self.is("state", word)
                    })
                }
                "signature" => {
                    let is_code = text[first].eq_ignore_ascii_case(b"code")
                        && self.is("error code", &text[second.clone()]);
                    (!is_code).then_some(second)
                }
                "user information" => text[first].iter().any(u8::is_ascii_alphabetic).then_some(second),
                "secret" => self.secret(text, group(0)),
                "mail" => (!self.is("no domain", &text[first.clone()])).then_some(first),
                "home" => self.home(text, group(0).end, text[first.start] != b'/'),
                "mac" => (!self.is("mac of nobody", &text[first.clone()])).then_some(first),
                "ip v6" => version_6(text, first, second),
                "ip v4" => self.version_4(text, first),
                "phone" => {
                    let number = &text[first.clone()];
                    let digits = number.iter().filter(|byte| byte.is_ascii_digit()).count();
                    let is_one = digits <= 15
                        && (digits >= 10 || number.len() > digits + 1)
                        && !self.is("date", number)
                        && !text.get(first.end).is_some_and(u8::is_ascii_alphabetic);
                    is_one.then_some(first)
                }
                _ => Some(first),
            };
            if let Some(masked) = masked {
                found(masked);
            }
        });
    }

    /// What stands behind a word that says that it is secret.
    fn secret(&self, text: &[u8], word: Range<usize>) -> Option<Range<usize>> {
        let rest = &text[word.end..];
        // The word itself, without what says of a key that it is a secret one.
        let name = text[word.clone()].to_ascii_lowercase();
        let is_key = ["keys", "key"].into_iter().find(|end| name.ends_with(end.as_bytes()));
        let at = word.end - is_key.map_or(name.len(), str::len);
        let is_option = self.is("option", &text[at.saturating_sub(49)..at]);
        let (start, is_element) = match (self.patterns["set"].captures(rest), is_option) {
            (Some(set), _) => (set.get(0).unwrap().end(), set.get(1).is_some()),
            (None, true) => (self.patterns["set as an option"].find(rest)?.end(), false),
            (None, false) => return None,
        };
        let ends: &[u8] = if is_element { b"\r\n<&" } else { b" \t\r\n\"',;&<>]})" };
        let value = value(text, word.end + start, ends)?;
        let all = &text[value.clone()];
        (!self.is("state", all) && !self.is("error code", all)).then_some(value)
    }

    fn home(&self, text: &[u8], start: usize, can_have_spaces: bool) -> Option<Range<usize>> {
        let rest = &text[start..];
        let spaced = self.patterns["name with spaces"].captures(rest).map(|found| found[1].to_vec());
        let spaced = spaced.filter(|name| {
            let blanks = memchr::memchr_iter(b' ', name).count();
            can_have_spaces && name[0] != b' ' && (1..=3).contains(&blanks)
        });
        let name = if let Some(name) = spaced {
            name
        } else {
            let mut name = self.patterns["name"].captures(rest)?[1].to_vec();
            // A letter is not cut, and points at the end are the sentence's.
            while !name.is_empty() && text.get(start + name.len()).is_some_and(|byte| byte & 0xc0 == 0x80) {
                name.pop();
            }
            while name.last() == Some(&b'.') {
                name.pop();
            }
            name
        };
        (!name.is_empty() && !self.is("shared folder", &name)).then_some(start..start + name.len())
    }

    fn version_4(&self, text: &[u8], place: Range<usize>) -> Option<Range<usize>> {
        let address: IpAddr = std::str::from_utf8(&text[place.clone()]).unwrap().parse().ok()?;
        let (before, behind) = (&text[..place.start], &text[place.end..]);
        let line = &before[before.len().saturating_sub(64)..];
        let line = line.rsplit(|byte| b"\r\n".contains(byte)).next().unwrap();
        let is_version = self.is("goes on behind", behind)
            || self.is("goes on before", &before[before.len().saturating_sub(2)..])
            || self.is("package", &behind[..behind.len().min(65)])
            || self.is("version", line);
        (!is_public(address) && !is_version).then_some(place)
    }
}

/// What is in quotes, or goes on up to one of these bytes.
fn value(text: &[u8], start: usize, ends: &[u8]) -> Option<Range<usize>> {
    let rest = &text[start..];
    let slashes = rest.iter().take(8).take_while(|byte| **byte == b'\\').count();
    for entity in ["&quot;", "&#34;", "&apos;", "&#39;", "&amp;quot;"] {
        let is_it = |at: &usize| {
            let there = rest[*at..].get(..entity.len());
            there.is_some_and(|there| there.eq_ignore_ascii_case(entity.as_bytes()))
        };
        if is_it(&slashes) {
            let begin = slashes + entity.len();
            let most = rest.len().min(begin + 16 * 1024);
            let end = (begin..most).find(|at| b"\r\n".contains(&rest[*at]) || is_it(at)).unwrap_or(most);
            let escapes = rest[begin..end].iter().rev().take_while(|byte| **byte == b'\\').count();
            return (end - begin > escapes).then_some(start + begin..start + end - escapes);
        }
    }
    let length = match rest.get(slashes) {
        Some(quote @ (b'"' | b'\'')) => {
            let quote = char::from(*quote);
            let escaped = if slashes > 0 { format!(r"\\[^\r\n{quote}]") } else { r"\\[^\r\n]".to_owned() };
            let quoted = pattern(&format!(r"\A (?: {escaped} | [^\\\r\n{quote}] )+"));
            let twice = pattern(&format!(r"\A {quote} [^\x00,;\}}\])><&\x20\t\r\n]"));
            let begin = slashes + if twice.is_match(&rest[slashes + 1..]) { 2 } else { 1 };
            let inside = &rest[begin..rest.len().min(slashes + 1 + 16 * 1024)];
            let length = quoted.find(inside)?.len();
            return Some(start + begin..start + begin + length);
        }
        _ => rest.iter().take_while(|byte| !ends.contains(byte)).count(),
    };
    (length > 0).then_some(start..start + length)
}

/// The whole run of hexadecimal digits and colons, with numbers and dots behind it, if it is an address of somebody.
fn version_6(text: &[u8], mut run: Range<usize>, dotted: Range<usize>) -> Option<Range<usize>> {
    let is_inside = run.start > 0 && (text[run.start - 1].is_ascii_hexdigit() || text[run.start - 1] == b':');
    let colons = memchr::memchr_iter(b':', &text[run.clone()]).count();
    if is_inside || run.len() > 46 || colons < 2 {
        return None;
    }
    if !dotted.is_empty() && text[run.end - 1] != b':' {
        run.end = dotted.end;
    } else if text[run.clone()].ends_with(b":") && !text[run.clone()].ends_with(b"::") {
        run.end -= 1;
    }
    let is_word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    if text[run.clone()].starts_with(b":") && !text[run.clone()].starts_with(b"::") {
        run.start += 1;
    } else if run.start > 0 && is_word(text.get(run.start - 1)) {
        return None;
    }
    if is_word(text.get(run.end)) {
        return None;
    }
    let written = std::str::from_utf8(&text[run.clone()]).unwrap();
    let address: IpAddr = written.parse().ok().filter(IpAddr::is_ipv6)?;
    (!is_public(address) && written.contains(|letter: char| letter.is_ascii_digit())).then_some(run)
}

/// Addresses that every computer has, or none.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            address.is_loopback()
                || address.is_unspecified()
                || address.is_multicast()
                || address.octets()[0] == 255
        }
        IpAddr::V6(address) => {
            address.is_loopback()
                || address.is_unspecified()
                || address.is_multicast()
                || address.to_ipv4_mapped().is_some_and(|address| is_public(address.into()))
        }
    }
}

/// What makes two spellings one thing.
fn normal(kind: &str, value: &[u8]) -> String {
    let text = String::from_utf8_lossy(value).into_owned();
    let only = |is: fn(&char) -> bool| text.chars().filter(is).collect::<String>().to_ascii_lowercase();
    match kind {
        "mail" => text.replace("%40", "@").to_lowercase(),
        "user" | "sid" => text.to_lowercase(),
        "mac" => only(char::is_ascii_hexdigit),
        "phone" => only(char::is_ascii_digit),
        "ip" => match text.parse::<IpAddr>() {
            Ok(IpAddr::V6(address)) => {
                address.to_ipv4_mapped().map_or_else(|| address.to_string(), |address| address.to_string())
            }
            _ => text,
        },
        _ => text,
    }
}

/// What a value is written like, and whether it has to stand alone.
type Spelling = (Regex, bool);

/// The spellings of a learned value.
fn spellings(kind: &'static str, value: &str) -> Vec<Spelling> {
    let width: usize = value.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum();
    let any_case = |bytes: &[u8]| -> Regex {
        let text: String = bytes.iter().map(|byte| format!("\\x{byte:02x}")).collect();
        pattern(&format!("(?i)({text})"))
    };
    let mut forms = vec![value.to_owned()];
    let words: Vec<&str> = value.split_whitespace().collect();
    if kind == "name" && words.len() > 1 {
        let (last, first) = (words[words.len() - 1], words[..words.len() - 1].join(" "));
        forms.extend([format!("{last}, {first}"), format!("{last} {first}")]);
        forms.extend(["", ".", "_", "-", "+"].map(|between| words.join(between)));
    }
    if matches!(kind, "domain" | "host") && value.contains('.') {
        forms.push(value.split('.').rev().collect::<Vec<_>>().join("."));
    }
    let mut all = Vec::new();
    for form in forms.iter().flat_map(|form| [form.clone(), form.to_lowercase(), form.to_uppercase()]) {
        let escaped: String = form
            .encode_utf16()
            .map(|unit| {
                u8::try_from(unit)
                    .ok()
                    .filter(u8::is_ascii)
                    .map_or(format!("\\u{unit:04x}"), |byte| char::from(byte).to_string())
            })
            .collect();
        let url: String = form
            .bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02x}")
                }
            })
            .collect();
        let page =
            form.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let quotes = ["'", "&#39;", "&#x27;", "&apos;"].map(|quote| page.replace('\'', quote));
        let json = form.replace('\\', "\\\\").replace('"', "\\\"");
        for written in [form, escaped, url, json].into_iter().chain(quotes) {
            all.push((any_case(written.as_bytes()), width < 6));
            if written.is_ascii() && written.len() > 1 {
                let wide: Vec<u8> = written.bytes().flat_map(|byte| [byte, 0]).collect();
                all.push((any_case(&wide[..wide.len() - 1]), false));
            }
        }
    }
    // Broken over two lines, in its own spelling.
    let lower = value.to_lowercase();
    for (at, _) in lower.char_indices().skip(1) {
        let behind = lower[at..].strip_prefix(' ').unwrap_or(&lower[at..]);
        if behind.is_empty() {
            continue;
        }
        let code = |text: &str| -> String { text.bytes().map(|byte| format!("\\x{byte:02x}")).collect() };
        let text = format!(
            r"(?i)({} [=\\]? [\x20\t\r]{{0,8}} \n [\x20\t\r]{{0,64}} {})",
            code(&lower[..at]),
            code(behind)
        );
        all.push((pattern(&text), width < 6));
    }
    if matches!(kind, "mail" | "account" | "user") {
        for form in [value.to_owned(), value.to_lowercase(), value.to_uppercase()] {
            for bytes in [form.clone().into_bytes(), form.encode_utf16().flat_map(u16::to_le_bytes).collect()]
            {
                for before in 0..3 {
                    let letters = STANDARD.encode([&[0_u8; 2][..before], &bytes].concat());
                    // Letters that hold bits of something else are not certain.
                    let certain = &letters[(before * 8).div_ceil(6)..(before + bytes.len()) * 8 / 6];
                    if certain.len() >= 5 {
                        for written in [certain.to_owned(), certain.replace('+', "-").replace('/', "_")] {
                            let beside = "[A-Za-z0-9+/_=-]?";
                            all.push((
                                pattern(&format!("({beside}{}{beside})", regex::escape(&written))),
                                false,
                            ));
                        }
                    }
                }
            }
        }
    }
    all
}

/// Whether letters or digits go on before or behind; scripts without spaces end a word by themselves.
fn stands_alone(text: &[u8], place: &Range<usize>) -> bool {
    let joins =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() && letter < '\u{2e80}');
    let before = String::from_utf8_lossy(&text[place.start.saturating_sub(8)..place.start]);
    let behind = String::from_utf8_lossy(&text[place.end..text.len().min(place.end + 8)]);
    !joins(before.chars().next_back()) && !joins(behind.chars().next())
}

/// Masks a whole text.
pub(super) struct Reference {
    rules: Rules,
    learned: Vec<(&'static str, String, Vec<Spelling>)>,
}

impl Reference {
    /// For values of which each counts wherever it stands.
    pub(super) fn new(identifiers: &Identifiers) -> Self {
        let kind = |kind: &'static str, value: &str| {
            if kind == "account" && value.contains('@') { "mail" } else { kind }
        };
        let learned = identifiers
            .values()
            .into_iter()
            .map(|(named, value)| {
                let kind = kind(named, value);
                (kind, value.to_lowercase(), spellings(kind, value))
            })
            .collect();
        Self { rules: Rules::new(), learned }
    }

    pub(super) fn mask(&self, text: &str) -> String {
        let bytes = text.as_bytes();
        let mut claims = Vec::new();
        for (rank, (id, rule)) in NAMES.iter().enumerate() {
            assert_eq!(*id, RULES[rank].id, "the rules' order");
            let kind = RULES[rank].kind;
            self.rules.find(rule, bytes, |place| {
                let normal = normal(kind, &bytes[place.clone()]);
                claims.push(Claim { place, rank, kind, normal });
            });
        }
        for (number, (kind, value, spellings)) in self.learned.iter().enumerate() {
            for (pattern, alone) in spellings {
                everywhere(pattern, bytes, true, |captures| {
                    let place = captures.get(1).unwrap().range();
                    if !alone || stands_alone(bytes, &place) {
                        claims.push(Claim { place, rank: NAMES.len() + number, kind, normal: value.clone() });
                    }
                });
            }
        }
        assert_eq!(NAMES.len(), RULES.len());
        // Letters are masked whole.
        for claim in &mut claims {
            claim.place =
                text.floor_char_boundary(claim.place.start)..text.ceil_char_boundary(claim.place.end);
        }
        claims.sort_by_key(|claim| {
            (claim.place.start, claim.rank.min(NAMES.len()), std::cmp::Reverse(claim.place.end))
        });
        let (mut masked, mut done) = (String::new(), 0);
        let mut numbers: HashMap<(&str, String), usize> = HashMap::new();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let mut claims = claims.into_iter().peekable();
        while let Some(mut claim) = claims.next() {
            // What overlaps is one thing, of the kind that is most telling.
            while let Some(other) = claims.next_if(|other| other.place.start < claim.place.end) {
                claim.place.end = claim.place.end.max(other.place.end);
                if other.rank.min(NAMES.len()) < claim.rank.min(NAMES.len()) {
                    claim = Claim { place: claim.place, ..other };
                }
            }
            masked.push_str(&text[done..claim.place.start]);
            let number = numbers.entry((claim.kind, claim.normal)).or_insert_with(|| {
                let count = counts.entry(claim.kind).or_default();
                *count += 1;
                *count
            });
            let _ = write!(masked, "<{}-{number}>", claim.kind);
            done = claim.place.end;
        }
        masked.push_str(&text[done..]);
        masked
    }
}
