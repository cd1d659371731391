//! Finds learned values in every spelling that logs have for them: small and capital letters, as URLs, JSON and HTML escape them, in UTF-16,
//! in base64, a domain from its end, and broken over two lines.

use std::collections::BTreeSet;

use diagnose::known_errors::vector::{BLOCK, BLOCKS, Engine, Filter, MARK, places, rarest, stretches};
use memchr::memchr_iter;

use crate::{
    identifiers::{Identifiers, counts_everywhere},
    rules::is_edge,
};

/// A learned value.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// First part of its stand-in, and what it is counted as.
    pub(crate) kind: &'static str,
    /// The value itself, in small letters.
    pub(crate) text: String,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Style {
    /// Anywhere; a short one only where it stands alone.
    Text { alone: bool },
    /// Too short or too common: only behind what says that it is one.
    InContext,
    /// As base64 writes it; the letters beside it hold some of its bits.
    Base64,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Needle {
    bytes: Vec<u8>,
    style: Style,
    /// Small and capital letters are the same.
    folds: bool,
    value: usize,
    /// Which of its bytes it is recognised by first.
    mark: usize,
}

/// A place where a learned value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) value: usize,
}

/// All learned values.
#[derive(Clone, Debug)]
pub(crate) struct Learned {
    values: Vec<Value>,
    needles: Vec<Needle>,
    filter: Filter,
    /// Needles by the byte of their mark, small letters.
    by_byte: Vec<Vec<u16>>,
    /// Values that can be broken over two lines.
    breakable: Vec<usize>,
    /// Pairs of bytes that a line break can stand between in one of them, a bit each.
    pairs: Vec<u64>,
}

/// A value shorter than this is masked only where it stands as a word: "anna" is part of "Johanna".
const ANYWHERE_FROM: usize = 6;

/// The longest value that is looked for. Bytes.
const LONGEST: usize = 200;

/// How far before and behind a place a value can reach. Bytes.
pub(crate) const REACH: usize = 1536;

/// The fewest letters of base64 that say something.
const SHORTEST_BASE64: usize = 5;

impl Learned {
    pub(crate) fn new(identifiers: &Identifiers) -> Self {
        let mut values: Vec<Value> = Vec::new();
        let mut needles = BTreeSet::new();
        let mut breakable = Vec::new();
        for (kind, text) in identifiers.values() {
            let text = text.trim();
            if text.is_empty() || text.len() > LONGEST {
                continue;
            }
            // One thing has one stand-in, by whichever way it was found.
            let kind = if kind == "account" && text.contains('@') { "mail" } else { kind };
            // What the rule for it takes for the same thing.
            let lower = match kind {
                "mac" => digits(text).to_lowercase(),
                _ => text.to_lowercase(),
            };
            let value = values.len();
            values.push(Value { kind, text: lower });
            let mut add = |bytes: Vec<u8>, style: Style, folds: bool| {
                let mark = if bytes.len() > MARK { rarest(&bytes, folds) } else { 0 };
                needles.insert(Needle { bytes, style, folds, value, mark });
            };
            if kind != "word" && !counts_everywhere(text) {
                add(text.as_bytes().to_vec(), Style::InContext, true);
                continue;
            }
            // Inside longer numbers it is another one.
            let is_number = matches!(kind, "ip" | "mac");
            let style = Style::Text { alone: is_number || width(text) < ANYWHERE_FROM };
            for spelling in spellings(kind, text) {
                if spelling.is_ascii() && spelling.len() > 1 {
                    let wide: Vec<u8> = spelling.bytes().flat_map(|byte| [byte, 0]).collect();
                    add(wide[..wide.len() - 1].to_vec(), Style::Text { alone: false }, true);
                }
                add(spelling.into_bytes(), style, true);
            }
            if matches!(kind, "mail" | "account" | "user") {
                for encoded in base64_spellings(text) {
                    add(encoded, Style::Base64, false);
                }
            }
            breakable.push(value);
        }
        let needles: Vec<Needle> = needles.into_iter().collect();
        let mut filter = Filter::default();
        let mut by_byte = vec![Vec::new(); 256];
        let mut texts = 0;
        for (number, needle) in needles.iter().enumerate() {
            let variant = match needle.style {
                _ if needle.bytes.contains(&0) => 0,
                Style::Base64 => 1 + u8::try_from(number % 2).unwrap_or(0),
                Style::Text { .. } | Style::InContext => {
                    texts += 1;
                    3 + u8::try_from(texts % 5).unwrap_or(0)
                }
            };
            for place in 0..MARK {
                match needle.bytes.get(needle.mark + place) {
                    Some(byte) if needle.folds => {
                        filter.add(variant, place, [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()]);
                    }
                    Some(byte) => filter.add(variant, place, [*byte]),
                    None => filter.add(variant, place, 0..=u8::MAX),
                }
            }
            let first = needle.bytes.get(needle.mark).copied().unwrap_or(0).to_ascii_lowercase();
            by_byte[usize::from(first)].push(u16::try_from(number).unwrap_or(u16::MAX));
        }
        let mut pairs = vec![0_u64; 1024];
        for value in &breakable {
            let bytes = values[*value].text.as_bytes();
            for at in 1..bytes.len() {
                set(&mut pairs, bytes[at - 1], bytes[at]);
                if bytes[at] == b' ' && at + 1 < bytes.len() {
                    set(&mut pairs, bytes[at - 1], bytes[at + 1]);
                }
            }
        }
        Self { values, needles, filter, by_byte, breakable, pairs }
    }

    pub(crate) fn value(&self, number: usize) -> Option<&Value> {
        self.values.get(number)
    }

    /// Calls `found` for every place, nearly in order.
    pub(crate) fn find(&self, engine: Engine, text: &[u8], mut found: impl FnMut(Found)) {
        if self.needles.is_empty() {
            return;
        }
        let mut marks = [0; BLOCKS];
        stretches(text, |begin, stretch| {
            engine.filter(&self.filter, stretch, &mut marks);
            for (number, bits) in marks.iter().enumerate() {
                for place in places(*bits) {
                    self.look(text, begin + number * BLOCK + place, &mut found);
                }
            }
        });
        for at in memchr_iter(b'\n', text) {
            self.broken(text, at, &mut found);
        }
    }

    fn look(&self, text: &[u8], at: usize, found: &mut impl FnMut(Found)) {
        let Some(byte) = text.get(at) else { return };
        for number in &self.by_byte[usize::from(byte.to_ascii_lowercase())] {
            let needle = &self.needles[usize::from(*number)];
            let Some(start) = at.checked_sub(needle.mark) else { continue };
            let end = start + needle.bytes.len();
            let Some(there) = text.get(start..end) else { continue };
            let is_it =
                if needle.folds { there.eq_ignore_ascii_case(&needle.bytes) } else { there == needle.bytes };
            if !is_it {
                continue;
            }
            let value = needle.value;
            match needle.style {
                Style::Text { alone } if alone && !stands_alone(text, start, end) => {}
                Style::Text { .. } if self.values[value].kind == "ip" && goes_on(text, start, end) => {}
                Style::Text { .. } => found(Found { start, end, value }),
                Style::InContext => {
                    if stands_alone(text, start, end)
                        && is_in_context(self.values[value].kind, text, start, end)
                    {
                        found(Found { start, end, value });
                    }
                }
                Style::Base64 => {
                    let is_letter = |at: Option<usize>| {
                        at.and_then(|at| text.get(at)).is_some_and(|byte| is_base64(*byte))
                    };
                    let start = start - usize::from(is_letter(start.checked_sub(1)));
                    let end = end + usize::from(is_letter(Some(end)));
                    found(Found { start, end, value });
                }
            }
        }
    }

    /// A value that a line break stands in the middle of, with what mail programs and indentation put around it.
    fn broken(&self, text: &[u8], line_break: usize, found: &mut impl FnMut(Found)) {
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r');
        let mut left =
            line_break - text[..line_break].iter().rev().take(8).take_while(|byte| is_blank(byte)).count();
        if left > 0 && matches!(text[left - 1], b'=' | b'\\') {
            left -= 1;
        }
        let after = &text[line_break + 1..];
        let right = line_break + 1 + after.iter().take(64).take_while(|byte| is_blank(byte)).count();
        if left == 0 || right >= text.len() {
            return;
        }
        let (last, first) = (text[left - 1].to_ascii_lowercase(), text[right].to_ascii_lowercase());
        if !is_set(&self.pairs, last, first) {
            return;
        }
        for value in &self.breakable {
            let bytes = self.values[*value].text.as_bytes();
            for at in 1..bytes.len() {
                let rest = if bytes[at] == b' ' && first != b' ' { at + 1 } else { at };
                let Some(start) = left.checked_sub(at) else { continue };
                let end = right + bytes.len() - rest;
                let fits = text[start..left].eq_ignore_ascii_case(&bytes[..at])
                    && text.get(right..end).is_some_and(|there| there.eq_ignore_ascii_case(&bytes[rest..]));
                let value_kind = self.values[*value].kind;
                let alone =
                    matches!(value_kind, "ip" | "mac") || width(&self.values[*value].text) < ANYWHERE_FROM;
                if fits && (!alone || stands_alone(text, start, end)) {
                    found(Found { start, end, value: *value });
                }
            }
        }
    }
}

fn set(pairs: &mut [u64], last: u8, first: u8) {
    let bit = usize::from(last) << 8 | usize::from(first);
    pairs[bit / 64] |= 1 << (bit % 64);
}

fn is_set(pairs: &[u64], last: u8, first: u8) -> bool {
    let bit = usize::from(last) << 8 | usize::from(first);
    pairs[bit / 64] >> (bit % 64) & 1 == 1
}

/// How much of a name a text is: a letter of Chinese says as much as two of Latin.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum()
}

/// The value as it is, and as URLs, JSON, HTML and other programs write it.
fn spellings(kind: &str, value: &str) -> Vec<String> {
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
    if kind == "mac" {
        let digits = digits(value);
        let parts = |length: usize, between: &str| -> String {
            let parts = digits.as_bytes().chunks(length).map(String::from_utf8_lossy);
            parts.collect::<Vec<_>>().join(between)
        };
        forms.extend([parts(12, ""), parts(2, ":"), parts(2, "-"), parts(4, ".")]);
    }
    let mut spellings = Vec::new();
    for form in forms {
        let url: String = form.bytes().map(url_byte).collect();
        let json = form.replace('\\', "\\\\").replace('"', "\\\"");
        let escaped = |form: &str| -> String { form.chars().map(json_letter).collect() };
        let html =
            form.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let html_quote =
            [html.replace('\'', "&#39;"), html.replace('\'', "&#x27;"), html.replace('\'', "&apos;")];
        // Letters that are not ASCII are given in both cases.
        let (lower, upper) = (form.to_lowercase(), form.to_uppercase());
        spellings.extend([url, json, escaped(&form), escaped(&lower), escaped(&upper), html]);
        spellings.extend(html_quote);
        for other in [&lower, &upper] {
            spellings.push(other.bytes().map(url_byte).collect());
        }
        spellings.extend([form, lower, upper]);
    }
    // The needles fold ASCII.
    let mut seen = BTreeSet::new();
    spellings.retain(|spelling| seen.insert(spelling.to_ascii_lowercase()));
    spellings
}

/// What a hardware address is made of.
fn digits(address: &str) -> String {
    address.chars().filter(char::is_ascii_hexdigit).collect()
}

fn url_byte(byte: u8) -> String {
    match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    }
}

fn json_letter(letter: char) -> String {
    if letter.is_ascii() {
        return letter.to_string();
    }
    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=')
}

/// The letters that the value has in base64 whatever stands before and behind it: at each of three places, as it is and in small and capital
/// letters, as UTF-8 and as UTF-16 as PowerShell encodes commands.
fn base64_spellings(value: &str) -> Vec<Vec<u8>> {
    let mut texts: Vec<Vec<u8>> = Vec::new();
    for form in [value.to_owned(), value.to_lowercase(), value.to_uppercase()] {
        texts.push(form.clone().into_bytes());
        texts.push(form.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    let mut spellings = Vec::new();
    for text in texts {
        for before in 0..3 {
            let bits: Vec<u8> = std::iter::repeat_n(0, before).chain(text.iter().copied()).collect();
            // Letters that hold bits of what stands before or behind are not certain.
            let (first, last) = ((before * 8).div_ceil(6), bits.len() * 8 / 6);
            let letters: Vec<u8> = (first..last)
                .map(|letter| {
                    let at = letter * 6;
                    let pair =
                        u16::from(bits[at / 8]) << 8 | u16::from(bits.get(at / 8 + 1).copied().unwrap_or(0));
                    ALPHABET[usize::from(pair >> (10 - at % 8) & 63)]
                })
                .collect();
            if letters.len() >= SHORTEST_BASE64 {
                let for_urls = letters.iter().map(|letter| match letter {
                    b'+' => b'-',
                    b'/' => b'_',
                    other => *other,
                });
                spellings.push(for_urls.collect());
                spellings.push(letters);
            }
        }
    }
    spellings.sort();
    spellings.dedup();
    spellings
}

/// Whether no letter or digit goes on before or behind. Letters of scripts without spaces end a word by themselves.
fn stands_alone(text: &[u8], start: usize, end: usize) -> bool {
    let joins =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() && letter < '\u{2e80}');
    !joins(last_letter(&text[..start])) && !joins(first_letter(&text[end..]))
}

/// Whether it is part of a longer number with dots.
fn goes_on(text: &[u8], start: usize, end: usize) -> bool {
    let is_digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
    let is_dot = |at: Option<usize>| at.and_then(|at| text.get(at)) == Some(&b'.');
    is_dot(start.checked_sub(1)) && is_digit(start.checked_sub(2))
        || is_dot(Some(end)) && is_digit(Some(end + 1))
}

fn last_letter(text: &[u8]) -> Option<char> {
    let start = (1..=4)
        .map(|back| text.len().checked_sub(back))
        .find(|at| at.is_none_or(|at| is_edge(text, at)))??;
    first_letter(&text[start..])
}

fn first_letter(text: &[u8]) -> Option<char> {
    let end = (1..=4).find(|length| is_edge(text, *length))?;
    std::str::from_utf8(text.get(..end.min(text.len()))?).ok()?.chars().next()
}

/// Whether what stands around a short or common value says that it is one: `DOMAIN\` or a name that is set.
fn is_in_context(kind: &str, text: &[u8], start: usize, end: usize) -> bool {
    let names: &[&str] = match kind {
        "user" | "account" | "mail" => {
            &["user", "username", "login", "account", "samaccountname", "upn", "owner"]
        }
        "host" => &["host", "hostname", "computer", "computername", "machine", "device", "devicename"],
        "domain" => &["domain", "realm", "workgroup", "dnsdomain"],
        "wifi" => &["ssid"],
        "serial" => &["serial", "serialnumber"],
        "name" => &["displayname", "fullname"],
        "tenant" => &["tenant", "tenantname"],
        _ => return false,
    };
    let before = &text[start.saturating_sub(64)..start];
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    if matches!(kind, "user" | "account" | "name") && before.ends_with(b"\\") {
        let slashes = before.iter().rev().take_while(|byte| **byte == b'\\').count();
        let domain = &before[..before.len() - slashes];
        // `\Users\bo` is for the rule of home folders; `CORP\bo` is not a path.
        let letters = domain.iter().rev().take_while(|byte| is_name(byte)).count();
        let above = domain.len() - letters;
        return slashes <= 2
            && letters > 0
            && (above == 0 || !matches!(domain[above - 1], b'\\' | b':' | b'/'));
    }
    if kind == "domain" && text[end..].starts_with(b"\\") {
        let slashes = text[end..].iter().take_while(|byte| **byte == b'\\').count();
        return slashes <= 2 && text.get(end + slashes).is_some_and(u8::is_ascii_alphanumeric);
    }
    let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'' | b'\\');
    let trimmed = trim_end(trim_end(before, is_quote), |byte| matches!(byte, b' ' | b'\t'));
    let Some(set) = trimmed.strip_suffix(b"=").or_else(|| trimmed.strip_suffix(b":")) else { return false };
    let set = trim_end(trim_end(set, |byte| matches!(byte, b' ' | b'\t')), is_quote);
    let letters = set.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = &set[set.len() - letters..];
    names.iter().any(|name| word.eq_ignore_ascii_case(name.as_bytes()))
}

fn trim_end(text: &[u8], is: impl Fn(&u8) -> bool) -> &[u8] {
    &text[..text.len() - text.iter().rev().take(4).take_while(|byte| is(byte)).count()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_known_at_all_three_places() {
        let spellings = base64_spellings("anna.lindqvist");
        // What base64 makes of "anna.lindqvist" behind nothing, behind one and behind two letters.
        for whole in ["YW5uYS5saW5kcXZpc3Q=", "OmFubmEubGluZHF2aXN0", "Ojphbm5hLmxpbmRxdmlzdA=="] {
            let is_in = |spelling: &Vec<u8>| {
                whole.as_bytes().windows(spelling.len()).any(|window| window == spelling.as_slice())
            };
            assert!(spellings.iter().any(is_in), "{whole}");
        }
    }
}
