//! Masks: learned values first, then patterns, then a second look. The only maker of [`Redacted`].

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
};

use aho_corasick::{AhoCorasick, MatchKind};
use regex::Regex;
use serde_json::Value;

use crate::{
    identifiers::{Identifiers, counts_everywhere},
    rules::{RULES, Rule},
};

/// Text in which everything known to be personal has a stand-in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redacted(String);

impl Redacted {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Past this many of a kind, all further ones share one stand-in.
const MOST_OF_A_KIND: u32 = 100_000;

/// A learned value shorter than this is masked only where it stands as a word: "anna" is part of "Johanna".
const ANYWHERE_FROM: usize = 6;

/// Masks texts one after the other; one thing has one stand-in in all of them.
#[derive(Debug)]
pub struct Redactor {
    learned: Vec<Learned>,
    automaton: Option<AhoCorasick>,
    /// Short or common values in their own context: `user=…`, `DOMAIN\…`.
    in_context: Option<Regex>,
    patterns: Vec<(&'static Rule, Regex)>,
    stand_ins: HashMap<(&'static str, String), u32>,
    numbers: BTreeMap<&'static str, u32>,
}

#[derive(Debug)]
struct Learned {
    kind: &'static str,
    /// The value itself, in lower case, whatever spelling was found.
    value: String,
}

/// A place to mask.
#[derive(Debug)]
struct Found {
    start: usize,
    end: usize,
    /// Smaller wins where two overlap.
    rank: usize,
    rule: &'static str,
    kind: &'static str,
    value: String,
}

/// What was masked in one text, and how often, by rule.
pub(crate) type Counts = BTreeMap<String, u32>;

impl Redactor {
    /// A redactor that knows these values.
    pub fn new(identifiers: &Identifiers) -> Self {
        let values = identifiers.values();
        let mut learned = Vec::new();
        let mut spellings = Vec::new();
        for (kind, value) in values.iter().filter(|(_, value)| counts_everywhere(value)) {
            for spelling in spellings_of(value) {
                learned.push(Learned { kind, value: value.to_lowercase() });
                spellings.push(spelling);
            }
        }
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(&spellings)
            .ok()
            .filter(|_| !spellings.is_empty());
        let short: Vec<String> = values
            .iter()
            .filter(|(kind, value)| *kind == "user" && !counts_everywhere(value))
            .map(|(_, value)| regex::escape(value))
            .collect();
        let in_context = (!short.is_empty())
            .then(|| {
                let names = short.join("|");
                Regex::new(&format!(
                    r#"(?i)(?:\buser(?:name)?["']?\s*[=:]\s*["']?|\b[A-Z0-9][A-Z0-9-]*\\{{1,2}})(?P<v>{names})\b"#
                ))
                .ok()
            })
            .flatten();
        let compiled = RULES.iter().filter_map(|rule| Some((rule, Regex::new(rule.pattern).ok()?)));
        Self {
            learned,
            automaton,
            in_context,
            patterns: compiled.collect(),
            stand_ins: HashMap::new(),
            numbers: BTreeMap::new(),
        }
    }

    /// Masks one text, and counts by rule.
    pub fn redact(&mut self, text: &str) -> (Redacted, BTreeMap<String, u32>) {
        self.redact_between(text, ["<", ">"])
    }

    /// Masks a page: its stand-ins are text there, and not tags.
    pub fn redact_html(&mut self, page: &str) -> (Redacted, BTreeMap<String, u32>) {
        self.redact_between(page, ["&lt;", "&gt;"])
    }

    fn redact_between(&mut self, text: &str, [open, close]: [&str; 2]) -> (Redacted, Counts) {
        let mut found = self.patterns(text);
        found.extend(self.learned_values(text, self.patterns.len()));
        let mut counts = Counts::new();
        let mut masked = String::with_capacity(text.len());
        let mut done = 0;
        for place in merged(found) {
            masked.push_str(&text[done..place.start]);
            *counts.entry(place.rule.to_owned()).or_default() += 1;
            let _ = match self.number(place.kind, place.value) {
                Some(number) => write!(masked, "{open}{}-{number}{close}", place.kind),
                None => write!(masked, "{open}{}-more{close}", place.kind),
            };
            done = place.end;
        }
        masked.push_str(&text[done..]);
        (Redacted(masked), counts)
    }

    /// Masks every string value of a document; keys, numbers and shape stay, so that it still reads and replays.
    pub fn redact_json(&mut self, document: &Value) -> (Redacted, BTreeMap<String, u32>) {
        let mut counts = Counts::new();
        let masked = self.redact_value(document, &mut counts);
        // A value made of plain JSON writes itself.
        (Redacted(serde_json::to_string_pretty(&masked).unwrap_or_default()), counts)
    }

    /// The second look: whether a learned value survived in a text that claims to be masked.
    pub fn survived(&self, text: &Redacted) -> bool {
        !self.learned_values(text.as_str(), 0).is_empty()
    }

    fn redact_value(&mut self, value: &Value, counts: &mut Counts) -> Value {
        match value {
            Value::String(text) => {
                let (masked, found) = self.redact(text);
                for (rule, times) in found {
                    *counts.entry(rule).or_default() += times;
                }
                Value::String(masked.0)
            }
            Value::Array(values) => values.iter().map(|value| self.redact_value(value, counts)).collect(),
            Value::Object(map) => {
                map.iter().map(|(key, value)| (key.clone(), self.redact_value(value, counts))).collect()
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    fn patterns(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        for (rank, (rule, pattern)) in self.patterns.iter().enumerate() {
            let mut from = 0;
            while let Some(captures) = pattern.captures_at(text, from) {
                let Some(value) = captures.name("v").or_else(|| captures.name("w")) else { break };
                let whole_end = captures.get(0).map_or(value.end(), |whole| whole.end());
                if (rule.is_one)(value.as_str(), &text[..value.start()], &text[value.end()..]) {
                    let normal = normalised(rule.kind, value.as_str());
                    let (start, end) = (value.start(), value.end());
                    found.push(Found { start, end, rank, rule: rule.id, kind: rule.kind, value: normal });
                    from = end.max(from + 1);
                } else {
                    from = whole_end.max(value.end()).max(from + 1);
                }
                while !text.is_char_boundary(from) {
                    from += 1;
                }
                if from > text.len() {
                    break;
                }
            }
        }
        found
    }

    fn learned_values(&self, text: &str, rank: usize) -> Vec<Found> {
        let mut found = Vec::new();
        for place in self.automaton.iter().flat_map(|automaton| automaton.find_iter(text)) {
            let learned = &self.learned[place.pattern().as_usize()];
            if stands_alone(text, place.start(), place.end())
                || learned.value.chars().count() >= ANYWHERE_FROM
            {
                found.push(Found {
                    start: place.start(),
                    end: place.end(),
                    rank,
                    rule: learned.kind,
                    kind: learned.kind,
                    value: learned.value.clone(),
                });
            }
        }
        for captures in self.in_context.iter().flat_map(|pattern| pattern.captures_iter(text)) {
            if let Some(value) = captures.name("v") {
                let (start, end) = (value.start(), value.end());
                let value = value.as_str().to_lowercase();
                found.push(Found { start, end, rank, rule: "user", kind: "user", value });
            }
        }
        found
    }

    /// One number for one thing; `None` past the limit.
    fn number(&mut self, kind: &'static str, value: String) -> Option<u32> {
        let numbers = &mut self.numbers;
        let number = *self.stand_ins.entry((kind, value)).or_insert_with(|| {
            let number = numbers.entry(kind).or_default();
            *number = number.saturating_add(1);
            *number
        });
        (number <= MOST_OF_A_KIND).then_some(number)
    }
}

/// The value as it is, and as URLs and JSON write it.
fn spellings_of(value: &str) -> Vec<String> {
    let url: String = value
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    let json = value.replace('\\', "\\\\").replace('"', "\\\"");
    let escaped: String = value
        .chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
            }
        })
        .collect();
    // Case folding of the automaton is ASCII's; other letters are given in both cases.
    let mut spellings =
        vec![value.to_owned(), url, json, escaped, value.to_lowercase(), value.to_uppercase()];
    spellings.sort();
    spellings.dedup();
    spellings
}

fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !joins(text[..start].chars().next_back()) && !joins(text[end..].chars().next())
}

/// Where places overlap they become one, under the more telling rule, so that no edge of either stays.
fn merged(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|place| (place.start, place.rank, std::cmp::Reverse(place.end)));
    let mut merged: Vec<Found> = Vec::with_capacity(found.len());
    for place in found {
        match merged.last_mut() {
            Some(last) if place.start < last.end => {
                let end = last.end.max(place.end);
                if place.rank < last.rank {
                    let start = last.start;
                    *last = place;
                    last.start = start;
                }
                last.end = end;
            }
            _ => merged.push(place),
        }
    }
    merged
}

/// What makes two spellings one thing.
fn normalised(kind: &str, value: &str) -> String {
    match kind {
        "mail" => value.to_lowercase().replace("%40", "@"),
        "mac" => value.to_lowercase().replace('-', ":"),
        "phone" => value.chars().filter(char::is_ascii_digit).collect(),
        "user" | "sid" | "ip" => value.to_lowercase(),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identifiers() -> Identifiers {
        Identifiers {
            user: Some("anna.lindqvist".to_owned()),
            full_name: Some("Anna Lindqvist".to_owned()),
            host: Some("LT-4471".to_owned()),
            domains: vec!["corp.linden.example".to_owned()],
            serial: Some("5CG1234XYZ".to_owned()),
            words: vec!["Falcon".to_owned()],
            ..Identifiers::default()
        }
    }

    #[track_caller]
    fn masked(text: &str) -> String {
        let mut redactor = Redactor::new(&identifiers());
        let (redacted, _) = redactor.redact(text);
        assert!(!redactor.survived(&redacted), "{redacted:?}");
        redacted.0
    }

    #[track_caller]
    fn must_mask(text: &str, secret: &str) {
        let masked = masked(text);
        assert!(!masked.to_lowercase().contains(&secret.to_lowercase()), "{text} became {masked}");
        assert!(masked.contains('<'), "{masked}");
    }

    #[test]
    fn what_must_be_masked_is() {
        for (text, secret) in [
            ("signed in as Bo.Ek@contoso.example today", "bo.ek"),
            ("upn=bo.ek%40contoso.example&x=1", "contoso"),
            ("Authorization: Bearer abcdEFGH1234.x-y", "abcdEFGH1234"),
            ("id eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl end", "eyJzdWIi"),
            ("Set-Cookie: ESTSAUTH=0.AXkA; path=/", "AXkA"),
            ("GET /c?sv=1&sig=aB%2Bcd&se=2", "aB%2Bcd"),
            ("\"client_secret\": \"hunter2 with space\",", "with space"),
            ("password=hunter2;", "hunter2"),
            ("http://bo:pa55@proxy.example:8080/", "pa55"),
            ("-----BEGIN PRIVATE KEY-----\nMIIE\nabc\n-----END PRIVATE KEY-----", "MIIE"),
            (r"C:\Users\bo ek\AppData\Local\x.log", "bo ek"),
            (r#""path":"C:\\Users\\boek\\x""#, "boek"),
            ("/home/boek/.config/intune", "boek"),
            ("/Users/boek/Library/Logs", "boek"),
            ("owner S-1-5-21-1111111111-222222222-3333333333-1001 ok", "222222222"),
            ("S-1-12-1-1111111111-222222222-3333333333-4444444444", "3333333333"),
            ("mac 00:1A:2B:3C:4D:5E up", "3C:4D"),
            ("mac 00-1A-2B-3C-4D-5E up", "3C-4D"),
            ("from 10.20.30.40:443", "10.20.30.40"),
            ("from 203.0.113.9.", "203.0.113.9"),
            ("range 203.0.113.9-203.0.113.77", "203.0.113.9"),
            ("from fe80::1c2:33ff:fe44:5566%eth0", "33ff"),
            ("from [2001:db8::8:800:200c:417a]:443", "417a"),
            ("call +886 2 2345 6789 now", "2345"),
            ("user anna.LINDQVIST failed", "lindqvist"),
            ("Anna Lindqvist's laptop", "lindqvist"),
            ("Anna%20Lindqvist", "lindqvist"),
            ("LT-4471.corp.linden.example", "4471"),
            ("serial 5cg1234xyz", "5cg1234"),
            ("project Falcon", "falcon"),
        ] {
            must_mask(text, secret);
        }
    }

    #[test]
    fn what_must_stay_stays() {
        for text in [
            "0x80180014 0X801C03F2 80180014 -2145910774 2149056522",
            "AADSTS50034 correlation 6a1b2c3d-0000-4e5f-8a9b-0c1d2e3f4a5b",
            "127.0.0.1 ::1 0.0.0.0 localhost",
            "S-1-5-18 S-1-5-32-544 S-1-1-0",
            "agent version 1.101.111.0 started, build 10.0.22631.4460",
            "CompanyPortal.exe 11.2.1002.0 loaded",
            "AppVersion=5.0.6152.0",
            "install libpipewire:amd64 <none> 0.3.65.2-3 and 1.2.3.4~deb12u1",
            "https://login.microsoftonline.com/common/oauth2/authorize?client_id=1",
            "enrollment.manage.microsoft.com:443 answered 200",
            "2026-11-24T04:04:48.502+08:00 [12:34:56] 10:00:00.123",
            "24/Nov/2026:10:00:00 +0100 2026-11-24",
            "PasswordExpired: NO  AzureAdPrt token: YES",
            "std::sync::Arc at a::b",
            "C:\\Users\\Public\\Documents\\MDMDiagnostics",
            "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "{3da494e4-0fe2-415c-b895-fb5265c5c83b}",
        ] {
            assert_eq!(masked(text), text);
        }
    }

    #[test]
    fn one_thing_has_one_stand_in_everywhere() {
        let mut redactor = Redactor::new(&identifiers());
        let (first, _) = redactor.redact("10.1.1.1 and 10.1.1.2, mail a@b.example");
        let (second, counts) = redactor.redact("10.1.1.2 again, A@B.example, /home/anna.lindqvist");
        assert_eq!(first.as_str(), "<ip-1> and <ip-2>, mail <mail-1>");
        assert_eq!(second.as_str(), "<ip-2> again, <mail-1>, /home/<user-1>");
        assert_eq!(counts.get("ip"), Some(&1));
    }

    #[test]
    fn short_and_common_names_are_masked_in_their_own_context_only() {
        let mut redactor =
            Redactor::new(&Identifiers { user: Some("bo".to_owned()), ..Identifiers::default() });
        let (redacted, _) = redactor.redact(r"user=bo CORP\bo /home/bo/x about bob");
        assert_eq!(redacted.as_str(), r"user=<user-1> CORP\<user-1> /home/<user-1>/x about bob");
    }

    #[test]
    fn stand_ins_of_a_page_are_text_and_not_tags() {
        let (page, _) = Redactor::new(&identifiers()).redact_html("<p>from 10.9.8.7</p>");
        assert_eq!(page.as_str(), "<p>from &lt;ip-1&gt;</p>");
    }

    #[test]
    fn documents_keep_their_shape() {
        let mut redactor = Redactor::new(&identifiers());
        let document = serde_json::json!({"host": "LT-4471", "n": 7, "list": ["10.9.8.7", null]});
        let (redacted, _) = redactor.redact_json(&document);
        let back: Value = serde_json::from_str(redacted.as_str()).unwrap();
        assert_eq!(back, serde_json::json!({"host": "<host-1>", "n": 7, "list": ["<ip-1>", null]}));
    }

    #[test]
    fn every_rule_compiles_and_has_something_to_mask() {
        assert_eq!(Redactor::new(&identifiers()).patterns.len(), RULES.len());
    }
}
