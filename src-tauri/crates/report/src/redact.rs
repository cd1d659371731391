//! Masks: learned values, then patterns, then a second look. The only maker of [`Redacted`].
//!
//! Finding is pure and goes on in pieces of a text side by side ([`Masks`]); numbering stand-ins is done by one, in the order of the text
//! ([`Numbers`], [`Masking`]); what is written does not depend on where the pieces were cut.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasherDefault, Hasher},
    net::{Ipv4Addr, Ipv6Addr},
    ops::Range,
    sync::{Arc, LazyLock},
};

use diagnose::known_errors::vector::Engine;
use serde_json::Value;

use crate::{
    anchors::{self, Anchor},
    identifiers::Identifiers,
    learned::{self, Learned},
    rules::{BEGINS_WITHIN, DECIDES, LOOKS_AHEAD, LOOKS_BEHIND, RULES, is_edge},
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

/// What a piece needs of the text before it. Bytes.
pub(crate) const BEHIND: usize = 4096;

/// What a piece needs of the text behind it, unless that ends. Bytes.
pub(crate) const AHEAD: usize = 24 * 1024;

const _: () = assert!(LOOKS_AHEAD + BEGINS_WITHIN + learned::REACH < AHEAD);
const _: () = assert!(LOOKS_BEHIND + BEGINS_WITHIN + learned::REACH < BEHIND);

/// What was masked in one text, and how often, by rule.
pub(crate) type Counts = BTreeMap<String, u32>;

/// The rules of each kind of anchor, by their place in the list.
static BY_ANCHOR: LazyLock<HashMap<Anchor, Vec<usize>>> = LazyLock::new(|| {
    let mut rules: HashMap<Anchor, Vec<usize>> = HashMap::new();
    for (rank, rule) in RULES.iter().enumerate() {
        rules.entry(rule.anchor).or_default().push(rank);
    }
    rules
});

/// A place to mask.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Smaller wins where two overlap: the rule's place in the list, behind all of them the learned values.
    pub(crate) rank: usize,
    /// What stands there: the bytes themselves, or a learned value.
    pub(crate) value: Masked,
    /// It goes on as long as these bytes do, further than the text at hand.
    pub(crate) class: Option<fn(u8) -> bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Masked {
    /// Where the value begins and ends.
    Bytes(usize, usize),
    Learned(usize),
}

/// The fastest engine that this processor has. `ENROLLMENT_PLAIN_ENGINE` asks for the plain one, for measuring it.
pub(crate) fn engine() -> Engine {
    if std::env::var_os("ENROLLMENT_PLAIN_ENGINE").is_some() { Engine::Plain } else { Engine::here() }
}

/// Everything that finding needs: the same for all texts, shared by all who look.
#[derive(Debug)]
pub(crate) struct Masks {
    learned: Learned,
    pub(crate) engine: Engine,
}

impl Masks {
    /// The places that begin in `own`, in order. `text` holds as much around it as there is, or [`BEHIND`] and [`AHEAD`].
    pub(crate) fn places(&self, text: &[u8], own: &Range<usize>, is_last: bool, into: &mut Vec<Place>) {
        into.clear();
        let reach = own.start.saturating_sub(BEGINS_WITHIN)..text.len().min(own.end + BEGINS_WITHIN);
        let end_of_text = text.len();
        let mut add = |mut place: Place| {
            while !is_edge(text, place.start) {
                place.start -= 1;
            }
            while !is_edge(text, place.end) {
                place.end += 1;
            }
            if own.contains(&place.start) {
                insert(into, place);
            }
        };
        let by_anchor = &*BY_ANCHOR;
        anchors::find(self.engine, text, reach, |anchor, at| {
            for rank in by_anchor.get(&anchor).into_iter().flatten() {
                if let Some(hit) = (RULES[*rank].take)(text, at) {
                    let class = hit.class.filter(|_| hit.end == end_of_text && !is_last);
                    let value = Masked::Bytes(hit.start, hit.end.min(hit.start + DECIDES));
                    add(Place { start: hit.start, end: hit.end, rank: *rank, value, class });
                }
            }
        });
        let begin = own.start.saturating_sub(learned::REACH);
        let end = text.len().min(own.end + learned::REACH);
        let of_rules = into.len();
        self.learned.find(self.engine, &text[begin..end], |found| {
            let (start, end) = (begin + found.start, begin + found.end);
            let value = Masked::Learned(found.value);
            if own.contains(&start) {
                into.push(Place { start, end, rank: RULES.len(), value, class: None });
            }
        });
        if into.len() > of_rules {
            // Two lists that are nearly in order.
            into.sort_by_key(order);
        }
    }

    /// The second look: whether a learned value stands in a text that claims to be masked.
    pub(crate) fn survived(&self, text: &[u8]) -> bool {
        let mut survived = false;
        self.learned.find(self.engine, text, |_| survived = true);
        survived
    }
}

/// The order of places, and of those that begin together the more telling one first.
fn order(place: &Place) -> (usize, usize, std::cmp::Reverse<usize>) {
    (place.start, place.rank, std::cmp::Reverse(place.end))
}

/// Into a list that is in order; what comes is nearly in order as well.
fn insert(places: &mut Vec<Place>, place: Place) {
    let behind = places.iter().rev().take_while(|other| order(other) > order(&place)).count();
    places.insert(places.len() - behind, place);
}

/// Who numbers stand-ins: one thing has one number in everything that is masked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers {
    numbers: HashMap<u128, u32, BuildHasherDefault<Ready>>,
    /// How many there are of a kind.
    counts: BTreeMap<&'static str, u32>,
    /// What each stands for, of those kinds that say who or where, in the order they were numbered.
    values: Vec<(&'static str, u32, Box<str>)>,
}

/// Keys are mixed already.
#[derive(Default)]
pub(crate) struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0 << 8 ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, key: u128) {
        self.0 = u64::try_from(key & u128::from(u64::MAX)).unwrap_or_default();
    }
}

/// Kinds whose values are secrets: nobody is told what their stand-ins stand for.
const SECRET: &[&str] = &["key", "token", "cookie", "signature", "secret"];

impl Numbers {
    /// One number for one thing; `None` past the limit.
    fn number(&mut self, kind: &'static str, normal: &[u8]) -> Option<u32> {
        let key = mixed(kind, normal);
        if let Some(number) = self.numbers.get(&key) {
            return Some(*number);
        }
        let count = self.counts.entry(kind).or_default();
        if *count >= MOST_OF_A_KIND {
            return None;
        }
        *count += 1;
        self.numbers.insert(key, *count);
        if !SECRET.contains(&kind) && normal.len() <= 256 {
            self.values.push((kind, *count, String::from_utf8_lossy(normal).into()));
        }
        Some(*count)
    }
}

/// 128 bits by which values are told apart.
fn mixed(kind: &str, value: &[u8]) -> u128 {
    let (mut one, mut other) = (0x9e37_79b9_7f4a_7c15_u64, 0xc2b2_ae3d_27d4_eb4f_u64);
    let mut add = |word: u64| {
        let product = u128::from(one ^ word) * 0xa076_1d64_78bd_642f;
        one = u64::try_from(product >> 64).unwrap_or_default()
            ^ u64::try_from(product & u128::from(u64::MAX)).unwrap_or_default();
        let product = u128::from(other ^ word.rotate_left(32)) * 0xe703_7ed1_a0b4_28db;
        other = u64::try_from(product >> 64).unwrap_or_default()
            ^ u64::try_from(product & u128::from(u64::MAX)).unwrap_or_default();
        other = other.rotate_left(17) ^ word;
    };
    for text in [kind.as_bytes(), value] {
        let (words, rest) = text.as_chunks::<8>();
        for word in words {
            add(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        add(u64::from_le_bytes(last));
        add(text.len() as u64);
    }
    u128::from(one) << 64 | u128::from(other)
}

/// What makes two spellings one thing.
fn normalised(kind: &str, value: &[u8], into: &mut Vec<u8>) {
    into.clear();
    match kind {
        "mail" => {
            let mut at = 0;
            while let Some(byte) = value.get(at) {
                let is_escaped = value[at..].starts_with(b"%40");
                into.push(if is_escaped { b'@' } else { byte.to_ascii_lowercase() });
                at += if is_escaped { 3 } else { 1 };
            }
        }
        "mac" => {
            into.extend(value.iter().filter(|byte| byte.is_ascii_hexdigit()).map(u8::to_ascii_lowercase));
        }
        "phone" => into.extend(value.iter().filter(|byte| byte.is_ascii_digit())),
        "ip" if value.contains(&b':') => {
            let address: Option<Ipv6Addr> =
                std::str::from_utf8(value).ok().and_then(|text| text.parse().ok());
            let v4: Option<Ipv4Addr> = address.as_ref().and_then(Ipv6Addr::to_ipv4_mapped);
            match (v4, address) {
                (Some(v4), _) => into.extend(v4.to_string().bytes()),
                (None, Some(address)) => into.extend(address.to_string().bytes()),
                (None, None) => into.extend(value),
            }
        }
        "user" | "sid" => into.extend(value.iter().map(u8::to_ascii_lowercase)),
        _ => into.extend(value),
    }
    if matches!(kind, "user" | "mail") && !into.is_ascii() {
        let lower = String::from_utf8_lossy(into).to_lowercase();
        into.clear();
        into.extend(lower.bytes());
    }
}

/// What of a piece is replaced: these bytes, by this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    start: usize,
    end: usize,
    stand_in: Option<(&'static str, Option<u32>)>,
}

/// A place that may go on in the next piece.
#[derive(Clone, Debug)]
struct Pending {
    /// In the whole text.
    start: u64,
    end: u64,
    rank: usize,
    /// The value's first bytes, or a learned value.
    value: PendingValue,
    /// It goes on as long as bytes of one of these kinds do.
    classes: Vec<fn(u8) -> bool>,
}

#[derive(Clone, Debug)]
enum PendingValue {
    Bytes(Vec<u8>),
    /// In the piece at hand.
    Here(usize, usize),
    Learned(usize),
}

/// One text that is being masked, piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Masking {
    pending: Option<Pending>,
    /// By rule; behind them the learned kinds.
    counts: Vec<(&'static str, u32)>,
    normal: Vec<u8>,
}

impl Masking {
    /// What is to be replaced in the next piece. `begin` is where its text begins in the whole.
    pub(crate) fn edits(
        &mut self,
        masks: &Masks,
        numbers: &mut Numbers,
        (text, own, begin): (&[u8], &Range<usize>, u64),
        places: &[Place],
        is_last: bool,
    ) -> Vec<Edit> {
        let mut edits = Vec::with_capacity(places.len());
        self.go_on(text, begin, is_last);
        for place in places {
            let (start, end) = (begin + place.start as u64, begin + place.end as u64);
            match &mut self.pending {
                Some(pending) if start < pending.end => {
                    if end > pending.end {
                        pending.classes.clear();
                    }
                    if end >= pending.end {
                        pending.classes.extend(place.class);
                    }
                    pending.end = pending.end.max(end);
                    if place.rank < pending.rank {
                        pending.rank = place.rank;
                        pending.value = place.value.into();
                    }
                }
                _ => {
                    self.finish(masks, numbers, text, own, begin, &mut edits);
                    let (value, classes) = (place.value.into(), place.class.into_iter().collect());
                    self.pending = Some(Pending { start, end, rank: place.rank, value, classes });
                }
            }
        }
        let own_end = begin + own.end as u64;
        match &mut self.pending {
            Some(pending) if !is_last && (pending.end > own_end || !pending.classes.is_empty()) => {
                // What lies here of it goes; its stand-in comes when it is known where it ends.
                if let PendingValue::Here(start, end) = pending.value {
                    pending.value = PendingValue::Bytes(text[start..end].to_vec());
                }
                let start = place_in(pending.start, begin, own.start);
                edits.push(Edit { start, end: own.end, stand_in: None });
            }
            _ => self.finish(masks, numbers, text, own, begin, &mut edits),
        }
        edits
    }

    /// What went on past the last piece goes on here.
    fn go_on(&mut self, text: &[u8], begin: u64, is_last: bool) {
        let Some(pending) = &mut self.pending else { return };
        if pending.classes.is_empty() {
            return;
        }
        let from = place_in(pending.end, begin, 0);
        let mut longest = 0;
        pending.classes.retain(|class| {
            let length = text[from..].iter().take_while(|byte| class(**byte)).count();
            longest = longest.max(length);
            from + length == text.len() && !is_last
        });
        pending.end += longest as u64;
    }

    fn finish(
        &mut self,
        masks: &Masks,
        numbers: &mut Numbers,
        text: &[u8],
        own: &Range<usize>,
        begin: u64,
        edits: &mut Vec<Edit>,
    ) {
        let Some(pending) = self.pending.take() else { return };
        let rule = RULES.get(pending.rank);
        let mut kind = rule.map_or("word", |rule| rule.kind);
        let number = match &pending.value {
            PendingValue::Learned(value) => match masks.learned.value(*value) {
                Some(value) => {
                    kind = value.kind;
                    numbers.number(kind, value.text.as_bytes())
                }
                None => None,
            },
            PendingValue::Bytes(bytes) => {
                normalised(kind, bytes, &mut self.normal);
                numbers.number(kind, &self.normal)
            }
            PendingValue::Here(start, end) => {
                normalised(kind, &text[*start..*end], &mut self.normal);
                numbers.number(kind, &self.normal)
            }
        };
        let counted = rule.map_or(kind, |rule| rule.id);
        match self.counts.iter_mut().find(|(known, _)| *known == counted) {
            Some((_, count)) => *count += 1,
            None => self.counts.push((counted, 1)),
        }
        let start = place_in(pending.start, begin, own.start);
        let end = place_in(pending.end, begin, own.start).min(own.end);
        edits.push(Edit { start, end, stand_in: Some((kind, number)) });
    }

    /// How often each rule masked something.
    pub(crate) fn counts(&self) -> Counts {
        self.counts.iter().map(|(rule, count)| ((*rule).to_owned(), *count)).collect()
    }
}

impl From<Masked> for PendingValue {
    fn from(value: Masked) -> Self {
        match value {
            Masked::Bytes(start, end) => PendingValue::Here(start, end),
            Masked::Learned(value) => PendingValue::Learned(value),
        }
    }
}

/// A place of the whole text in the piece that begins there; not before `least`.
fn place_in(place: u64, begin: u64, least: usize) -> usize {
    usize::try_from(place.saturating_sub(begin)).unwrap_or(usize::MAX).max(least)
}

/// Writes the piece with its stand-ins.
pub(crate) fn rewrite(
    text: &[u8],
    own: &Range<usize>,
    edits: &[Edit],
    around: [&str; 2],
    into: &mut Vec<u8>,
) {
    let [open, close] = around;
    let mut done = own.start;
    for edit in edits {
        into.extend_from_slice(&text[done..edit.start.max(done)]);
        if let Some((kind, number)) = edit.stand_in {
            into.extend_from_slice(open.as_bytes());
            into.extend_from_slice(kind.as_bytes());
            into.push(b'-');
            match number {
                Some(number) => digits(number, into),
                None => into.extend_from_slice(b"more"),
            }
            into.extend_from_slice(close.as_bytes());
        }
        done = done.max(edit.end);
    }
    into.extend_from_slice(&text[done.min(own.end)..own.end]);
}

fn digits(number: u32, into: &mut Vec<u8>) {
    let mut digits = [0; 10];
    let mut at = digits.len();
    let mut rest = number;
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    into.extend_from_slice(&digits[at..]);
}

/// Masks texts one after the other; one thing has one stand-in in all of them.
#[derive(Clone, Debug)]
pub struct Redactor {
    pub(crate) masks: Arc<Masks>,
    pub(crate) numbers: Numbers,
}

impl Redactor {
    /// A redactor that knows these values.
    pub fn new(identifiers: &Identifiers) -> Self {
        let masks = Masks { learned: Learned::new(identifiers), engine: engine() };
        Self { masks: Arc::new(masks), numbers: Numbers::default() }
    }

    /// Masks one text, and counts by rule.
    pub fn redact(&mut self, text: &str) -> (Redacted, BTreeMap<String, u32>) {
        self.redact_between(text, ["<", ">"])
    }

    /// Masks a page: its stand-ins are text there, and not tags.
    pub fn redact_html(&mut self, page: &str) -> (Redacted, BTreeMap<String, u32>) {
        self.redact_between(page, ["&lt;", "&gt;"])
    }

    fn redact_between(&mut self, text: &str, around: [&str; 2]) -> (Redacted, Counts) {
        let bytes = text.as_bytes();
        let own = 0..bytes.len();
        let mut places = Vec::new();
        self.masks.places(bytes, &own, true, &mut places);
        let mut masking = Masking::default();
        let edits = masking.edits(&self.masks, &mut self.numbers, (bytes, &own, 0), &places, true);
        let mut masked = Vec::with_capacity(bytes.len());
        rewrite(bytes, &own, &edits, around, &mut masked);
        let masked = String::from_utf8(masked)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        (Redacted(masked), masking.counts())
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
        self.masks.survived(text.0.as_bytes())
    }

    /// Each stand-in and what it stands for, in the order they were given; secrets are not among them. For IT's eyes only, sealed.
    pub fn stand_ins(&self) -> impl Iterator<Item = (String, &str)> {
        self.numbers.values.iter().map(|(kind, number, value)| (format!("<{kind}-{number}>"), &**value))
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
}

#[cfg(test)]
mod tests;
