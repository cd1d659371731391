//! From what a person has, a code, a message or their own words, to the entries it can mean.
//!
//! Codes come first, in all their spellings; then what screens say, which tolerates typing mistakes and cut ends; then plain words. Below
//! the floor nothing is shown: a wrong answer is worse than none.

use std::collections::BTreeMap;

use super::{
    Document, Entry, Kind, Platform,
    catalogue::{DOCUMENTS, ENTRIES, NAMES, NUMBERS, POSTINGS, SIGN_IN, VOCABULARY, WORDS},
    topics::by_topic,
    words::{normalise, words},
};
use crate::step::ids;

ids! {
    /// What of the text led to an entry.
    MatchedBy {
        /// A code.
        Code = "code",
        /// What a screen says.
        Message = "message",
        /// The person's own words.
        Words = "words",
    }
}

/// An entry that the text can mean.
#[derive(Clone, Debug)]
pub struct Match {
    /// The entry.
    pub entry: &'static Entry,
    /// How well it fits, 0 to 1.
    pub score: f32,
    /// By what.
    pub matched_by: MatchedBy,
    /// The codes of the text that are the entry's, as found.
    pub codes: Vec<String>,
    /// Nothing else is likely: one meaning, documented.
    pub certain: bool,
}

/// The most of a pasted text that is looked at. Bytes; logs are for `scan`.
const TEXT_LIMIT: usize = 256 * 1024;

/// The most of it that is compared with messages, in words: a dialog is shorter.
const MOST_WORDS: usize = 240;

/// Below this nothing is shown.
const FLOOR: f32 = 0.5;

/// The same for a person's own words in a text that does not say that it is about enrolling.
const FLOOR_OUT_OF_CONTEXT: f32 = 0.55;

/// The entries that a text can mean, best first; a named platform's own come before others that fit as well.
pub fn look_up(text: &str, platform: Option<Platform>, most: usize) -> Vec<Match> {
    let end = (0..=TEXT_LIMIT.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let plain = normalise(&text[..end]);
    let codes = codes_in(&plain);
    let mut words = words(&plain);
    words.truncate(MOST_WORDS);
    let worded = by_words(&words);
    let has_unknown_code = has_unknown_code(&plain, &codes);
    let in_context = is_about_enrollment(&plain) || worded.iter().any(Worded::is_a_dialog_of_enrolling);
    let (mut found, unsure) = by_codes(&codes, in_context);
    let has_sure_code = !found.is_empty();
    // Two or three words are said of anything: they have to be most of what the entry has.
    let is_short = words.len() <= 3 && plain.is_ascii() && !in_context;
    for Worded { index, score, kind, of_text, of_document } in worded {
        let floor = if kind == Kind::Said && !in_context { FLOOR_OUT_OF_CONTEXT } else { FLOOR };
        if score < floor || (is_short && of_document < MOST) {
            continue;
        }
        let entry = &ENTRIES[usize::from(index)];
        if let Some(known) = found.get_mut(&index) {
            // Both the code and the words: of several entries of one code this is the one.
            known.score = (known.score + 0.02 * score).min(1.0);
            continue;
        }
        let confirmed = unsure.get(&index).filter(|_| kind == Kind::Message && score >= FLOOR);
        let is_message = kind == Kind::Message;
        let of_words =
            if let Some(code) = confirmed {
                let codes = vec![(*code).to_owned()];
                Match { entry, score: 1.0, matched_by: MatchedBy::Code, codes, certain: false }
            } else if (entry.generic && (has_sure_code || !in_context && of_text < ALMOST_ALL))
                || (!is_message && (has_sure_code || has_unknown_code))
            {
                // What may mean many things is noise beside a code, and in a text about something else; words say less than a code, known or
                // not.
                continue;
            } else {
                Match {
                    entry,
                    // A code that was found says more than any words.
                    score: if is_message { score } else { of_words_alone(entry, score) }
                        .min(if has_sure_code { 0.9 } else { 0.97 }),
                    matched_by: if is_message { MatchedBy::Message } else { MatchedBy::Words },
                    codes: Vec::new(),
                    certain: is_message && score > 0.9 && entry.certain && !entry.generic,
                }
            };
        found.insert(index, of_words);
    }
    if !has_sure_code && !has_unknown_code && found.values().all(|found| found.score < WHOLE_MESSAGE) {
        add_topics(&mut found, &words, in_context);
    }
    let mut found: Vec<Match> = found.into_values().filter(|found| found.score >= FLOOR).collect();
    if let Some(platform) = platform.or_else(|| named_platform(&words)) {
        for found in &mut found {
            if !found.entry.platforms.contains(&platform) {
                found.score *= 0.8;
            }
        }
    }
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    // What fits far worse than the best is noise beside it.
    let best = found.first().map_or(0.0, |found| found.score);
    found.retain(|found| found.score >= best * 0.7);
    // Two messages alike: neither is certain.
    let alike = found.iter().filter(|found| found.score > best - 0.03).count();
    for one in found.iter_mut().take(if alike > 1 { alike } else { 0 }) {
        one.certain &= one.matched_by == MatchedBy::Code && one.codes.len() == 1;
    }
    found.truncate(most);
    found
}

/// A message that stands there whole: what the words around it speak of adds nothing.
const WHOLE_MESSAGE: f32 = 0.87;

/// Adds the entries that speak of most of what a person typed, where no sentence of ours is alike.
fn add_topics(found: &mut BTreeMap<u16, Match>, words: &[String], in_context: bool) {
    let is_of_it = in_context || TOPIC_CONTEXT.iter().any(|word| words.iter().any(|known| known == word));
    let (covered, telling, different) = if is_of_it { (0.5, 6.5, 2) } else { (0.85, 9.0, 3) };
    for topic in by_topic(words, vocabulary_place) {
        if topic.covered < covered {
            break;
        }
        let entry = &ENTRIES[usize::from(topic.entry)];
        if topic.telling < telling || topic.words < different || entry.generic {
            continue;
        }
        let score = of_words_alone(entry, 0.3 + 0.5 * topic.covered);
        let known = found.entry(topic.entry).or_insert_with(|| Match {
            entry,
            score,
            matched_by: MatchedBy::Words,
            codes: Vec::new(),
            certain: false,
        });
        known.score = known.score.max(score);
    }
}

/// Words that stand in no other trade's sentences, as `words` makes them.
const TOPIC_CONTEXT: &[&str] = &["adfs", "apns", "broker", "federat", "keyring", "upn", "vpp", "autopilot"];

/// Who has a code types it: of entries that fit as well, the one without a code is meant.
fn of_words_alone(entry: &Entry, score: f32) -> f32 {
    if entry.codes.is_empty() { score } else { 0.93 * score }
}

/// The one platform that the text names.
fn named_platform(words: &[String]) -> Option<Platform> {
    let names = |word: &str| match word {
        "iphon" | "iphone" | "ipad" | "ios" | "ipados" => Some(Platform::Ios),
        "android" | "samsung" | "galaxy" | "knox" => Some(Platform::Android),
        "mac" | "macs" | "macos" | "macbook" => Some(Platform::Macos),
        "linux" | "ubuntu" | "fedora" | "rhel" => Some(Platform::Linux),
        "windows" | "window" | "autopilot" => Some(Platform::Windows),
        _ => None,
    };
    let mut of_text = words.iter().filter_map(|word| names(word));
    let first = of_text.next()?;
    of_text.all(|other| other == first).then_some(first)
}

/// A code that nothing is known of: what the words around it seem to say is then about another error.
fn has_unknown_code(plain: &str, codes: &[Found]) -> bool {
    codes.is_empty()
        && plain.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| {
            let digits = word.strip_prefix("0x").filter(|digits| digits.len() >= 6);
            let of_sign_in = word.strip_prefix("aadsts").filter(|digits| digits.len() >= 4);
            digits.or(of_sign_in).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
}

/// The entries of the codes, and those that only words can make sure: of a code that means many things where the text is not about
/// enrolling, of a number that may be any.
fn by_codes(codes: &[Found], in_context: bool) -> (BTreeMap<u16, Match>, BTreeMap<u16, &str>) {
    let (mut found, mut unsure) = (BTreeMap::new(), BTreeMap::new());
    for code in codes {
        let sole = code.entries.len() == 1;
        for index in code.entries {
            let entry = &ENTRIES[usize::from(*index)];
            let is_one_of_many = entry.generic && !code.is_own && !code.alone && !in_context;
            if code.is_any_number || is_one_of_many {
                unsure.insert(*index, code.spelling.as_str());
                continue;
            }
            let slot = found.entry(*index).or_insert_with(|| Match {
                entry,
                score: if sole { 0.98 } else { 0.94 },
                matched_by: MatchedBy::Code,
                codes: Vec::new(),
                certain: sole && entry.certain && !entry.generic,
            });
            if !slot.codes.contains(&code.spelling) {
                slot.codes.push(code.spelling.clone());
            }
        }
    }
    (found, unsure)
}

/// Everything that is known of a platform, its own problems before those it shares, without anything typed.
pub fn browse(platform: Platform) -> Vec<Match> {
    let of_it = |entry: &&Entry| entry.platforms.contains(&platform) && !entry.legacy;
    let mut found: Vec<Match> = ENTRIES
        .iter()
        .filter(of_it)
        .map(|entry| Match {
            entry,
            score: if entry.platforms.len() == 1 { FLOOR + 0.1 } else { FLOOR },
            matched_by: MatchedBy::Words,
            codes: Vec::new(),
            certain: true,
        })
        .collect();
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    found
}

/// Words that show, in the languages that messages are known in, that a text is about enrolling or signing in at work.
pub(super) const CONTEXT: &[&str] = &[
    "enrol",
    "intune",
    "company portal",
    "mdm",
    "device management",
    "work account",
    "work or school",
    "school account",
    "entra",
    "azure ad",
    "azuread",
    "attempt status",
    "aad",
    "autopilot",
    "workplace join",
    "dsreg",
    "hybrid join",
    "management profile",
    "joined to",
    "註冊",
    "公司入口",
    "裝置管理",
    "公司或學校",
    "注册",
    "公司门户",
    "registrier",
    "unternehmensportal",
    "inscri",
    "portail",
    "portal de empresa",
    "portale aziendale",
    "регистрац",
    "зарегистрир",
    "корпоративн",
    "登録",
    "ポータル",
    "등록",
    "포털",
];

fn is_about_enrollment(plain: &str) -> bool {
    CONTEXT.iter().any(|word| plain.contains(word))
}

/// A code of the text.
struct Found {
    spelling: String,
    entries: &'static [u16],
    /// The text is nothing else.
    alone: bool,
    /// It says by itself whose it is: `AADSTS…`, `MCProfileErrorDomain 1000`.
    is_own: bool,
    /// A short number, which is a code only where the words say the same.
    is_any_number: bool,
}

fn codes_in(plain: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let bytes = plain.as_bytes();
    let trimmed = plain.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()).len();
    let mut at = 0;
    let mut last_word = "";
    while at < bytes.len() {
        if !is_part(bytes[at]) {
            at += 1;
            continue;
        }
        let begin = at;
        while at < bytes.len() && is_part(bytes[at]) {
            at += 1;
        }
        let word = &plain[begin..at];
        let negative = begin > 0 && bytes[begin - 1] == b'-';
        let alone = trimmed <= word.len();
        if let Some(code) = code(word, negative, last_word, plain, alone)
            && found.iter().all(|known| known.spelling != code.spelling)
        {
            found.push(code);
        }
        last_word = word;
    }
    // Codes of several words: "MCInstallationErrorDomain 4001", "NSOSStatusErrorDomain -603"; frameworks print "Code=" between them.
    let spaced = if plain.contains(" code=") { plain.replace(" code=", " ") } else { String::new() };
    for (name, entries) in NAMES.iter().filter(|(name, _)| name.contains([' ', '(', '-'])) {
        let is_in = |text: &str| text.find(name).is_some_and(|place| is_whole(text, place, name.len()));
        if is_in(plain) || is_in(&spaced) {
            let alone = trimmed <= name.len();
            let spelling = (*name).to_owned();
            found.push(Found { spelling, entries, alone, is_own: true, is_any_number: false });
        }
    }
    found
}

fn is_whole(text: &str, begin: usize, length: usize) -> bool {
    let outside = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    outside(text[..begin].chars().next_back()) && outside(text[begin + length..].chars().next())
}

/// What one word is as a code, in whichever spelling.
fn code(word: &str, negative: bool, before: &str, plain: &str, alone: bool) -> Option<Found> {
    let named = |name: &str| NAMES.binary_search_by_key(&name, |(known, _)| known).ok().map(|at| NAMES[at].1);
    let found =
        |spelling: String, entries| Found { spelling, entries, alone, is_own: false, is_any_number: false };
    let of_number = |code: u32| by_number(code).map(|entries| found(format!("0x{code:08X}"), entries));
    if let Some(digits) = word.strip_prefix("0x") {
        // A slip of documents with a digit too many or too few is known by its spelling.
        if let Some(entries) = named(word) {
            return Some(found(written(word), entries));
        }
        // Programs of 64 bits print the sign as well.
        let digits = digits.strip_prefix("ffffffff").filter(|rest| rest.len() == 8).unwrap_or(digits);
        return of_number(u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() <= 8)?);
    }
    let of_sign_in = |number: u32| {
        sign_in(number).map(|entries| Found { is_own: true, ..found(format!("AADSTS{number}"), entries) })
    };
    if let Some(digits) = word.strip_prefix("aadsts").filter(|digits| !digits.is_empty()) {
        return of_sign_in(digits.parse().ok()?);
    }
    if word.bytes().all(|byte| byte.is_ascii_digit()) && word.len() <= 10 {
        let number: u64 = word.parse().ok()?;
        if (before == "aadsts" || (number >= 10_000 && word.len() <= 7 && speaks_of_sign_in(plain)))
            && let Some(code) = u32::try_from(number).ok().and_then(of_sign_in)
        {
            return Some(code);
        }
        // Event logs print codes as decimals: of 32 bits, with or without a sign.
        let as_code = if negative {
            i64::try_from(number).ok().and_then(|number| i32::try_from(-number).ok()).map(i32::cast_unsigned)
        } else {
            u32::try_from(number).ok()
        };
        if let Some(code) = as_code.filter(|code| *code >= 1 << 31).and_then(of_number) {
            return Some(code);
        }
        if word.len() == 8
            && !negative
            && let Some(code) = u32::from_str_radix(word, 16).ok().and_then(of_number)
        {
            return Some(code);
        }
        // Short numbers of one program mean something by themselves only where they are all there is, or are called the error of an
        // enrollment.
        let is_error = matches!(before, "error" | "code" | "errorcode" | "tag" | "錯誤" | "代碼")
            && is_about_enrollment(plain);
        let signed = if negative { format!("-{word}") } else { word.to_owned() };
        let entries = named(&signed)?;
        return Some(Found { is_any_number: !alone && !is_error, ..found(signed, entries) });
    }
    if word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return of_number(u32::from_str_radix(word, 16).ok()?);
    }
    // Names from headers, and tags of letters and digits.
    let is_name = word.contains('_') || (word.len() == 5 && word.bytes().any(|byte| byte.is_ascii_digit()));
    let entries = named(word).filter(|_| is_name || alone)?;
    Some(Found { is_own: is_name, ..found(word.to_owned(), entries) })
}

/// "0x80180002b" as people write it: the mark small, the digits as they were.
fn written(word: &str) -> String {
    format!("0x{}", word[2..].to_ascii_uppercase())
}

fn speaks_of_sign_in(plain: &str) -> bool {
    plain.contains("aadsts")
        || (["error code", "錯誤碼", "錯誤代碼", "fehlercode"].iter().any(|word| plain.contains(word))
            && ["organization", "device", "sign", "account", "組織", "裝置", "登入", "帳戶"]
                .iter()
                .any(|word| plain.contains(word)))
}

pub(super) fn sign_in(number: u32) -> Option<&'static [u16]> {
    SIGN_IN.binary_search_by_key(&number, |(known, _)| *known).ok().map(|at| SIGN_IN[at].1)
}

fn number(code: u32) -> Option<&'static [u16]> {
    NUMBERS.binary_search_by_key(&code, |(known, _)| *known).ok().map(|at| NUMBERS[at].1)
}

/// The code itself; else a twin that means the same.
pub(super) fn by_number(code: u32) -> Option<&'static [u16]> {
    let twin = |code: u32| match (code >> 16, code & 0xffff) {
        // The old client's codes repeat those of Windows Update.
        (0x80cf, low) => Some(0x8024_0000 | low),
        (0x8024, low) => Some(0x80cf_0000 | low),
        // WinINet's codes as the sign-in client wraps them.
        (0x8019, low @ 0x2ee0..=0x2fff) => Some(0x8007_0000 | low),
        _ => None,
    };
    number(code).or_else(|| twin(code).and_then(number))
}

/// How well an entry fits by words.
struct Worded {
    index: u16,
    score: f32,
    kind: Kind,
    /// How much of the text is the entry's.
    of_text: f32,
    /// How much of what the entry has is in the text.
    of_document: f32,
}

impl Worded {
    /// What a screen says while enrolling: it shows what the text is about.
    fn is_a_dialog_of_enrolling(&self) -> bool {
        let is_whole = self.score >= 0.8 && self.of_document >= MOST;
        self.kind == Kind::Message && is_whole && !ENTRIES[usize::from(self.index)].generic
    }
}

/// So much of a text is an entry's when it is nothing else.
const ALMOST_ALL: f32 = 0.8;

/// So much of an entry's text is most of it.
const MOST: f32 = 0.75;

/// Entries by words.
fn by_words(words: &[String]) -> Vec<Worded> {
    let mut ids: Vec<Option<u16>> = words.iter().map(|word| vocabulary_place(word)).collect();
    if let (Some(None), Some(cut)) = (ids.last(), words.last().filter(|_| words.len() > 2)) {
        // Where a text was cut off its last word is a piece of one: of one that is known, or it says nothing.
        ids.pop();
        ids.extend(only_beginning(cut).map(Some));
    }
    let known: Vec<u16> = ids.iter().flatten().copied().collect();
    if known.is_empty() {
        return Vec::new();
    }
    // A word that no text of ours holds says that the text is about something else.
    let asked: f32 = ids.iter().map(|id| id.map_or(UNKNOWN_WEIGHT, weight)).sum();
    let mut distinct = known.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let mut shared = vec![0.0_f32; DOCUMENTS.len()];
    let mut count = vec![0_u8; DOCUMENTS.len()];
    for id in &distinct {
        for document in POSTINGS.at(usize::from(*id)) {
            shared[usize::from(*document)] += weight(*id);
            count[usize::from(*document)] = count[usize::from(*document)].saturating_add(1);
        }
    }
    let mut best: BTreeMap<u16, Worded> = BTreeMap::new();
    for (index, document) in DOCUMENTS.iter().enumerate() {
        if shared[index] <= 0.0 {
            continue;
        }
        let (score, of_document) = match document.kind {
            Kind::Message => message_score(WORDS.at(index), &known, shared[index], asked),
            Kind::Said => said_score(document, WORDS.at(index), shared[index], count[index], asked),
        };
        let of_text = shared[index] / asked;
        let fits = Worded { index: document.entry, score, kind: document.kind, of_text, of_document };
        let slot = best.entry(document.entry).or_insert(Worded { score: 0.0, ..fits });
        if score > slot.score {
            *slot = fits;
        }
    }
    best.into_values().filter(|worded| worded.score > 0.0).collect()
}

/// How well a screen's text is found in the words, in its order; and how much of it.
fn message_score(words: &[u16], known: &[u16], shared: f32, asked: f32) -> (f32, f32) {
    let whole: f32 = words.iter().map(|id| weight(*id)).sum();
    // Without order first: what cannot reach the floor is not looked at closer.
    if shared < whole * 0.45 && shared < asked * 0.7 {
        return (0.0, 0.0);
    }
    let in_order = common(words, known);
    let (of_message, of_text) = (in_order / whole, in_order / asked);
    if of_message >= 0.7 {
        // The message is there; beside much other text it counts a little less.
        return (0.5 + 0.25 * of_message * of_message + 0.25 * of_text.min(1.0), of_message);
    }
    // A piece of it: everything typed must be the message's, and be enough to be no chance.
    if of_text >= 0.8 && in_order >= ENOUGH {
        return (0.4 + 0.35 * of_text + 0.2 * of_message.sqrt(), of_message);
    }
    (0.0, of_message)
}

/// How well the words are those that a person would say, in any order; and how many of them.
fn said_score(document: &Document, words: &[u16], shared: f32, count: u8, asked: f32) -> (f32, f32) {
    let mut words = words.to_vec();
    words.sort_unstable();
    words.dedup();
    let whole: f32 = words.iter().map(|id| weight(*id)).sum();
    let (of_said, of_text) = (shared / whole, shared / asked);
    if count < 2 || shared < ENOUGH {
        return (0.0, of_said);
    }
    let balance = 2.0 * of_said * of_text / (of_said + of_text);
    // Never as sure as a code or a message; of two alike the one that more people meet.
    let platforms = ENTRIES[usize::from(document.entry)].platforms.len();
    (0.85 * balance + 0.01 * platforms as f32, of_said)
}

/// The weight of the longest common subsequence of two texts.
fn common(one: &[u16], other: &[u16]) -> f32 {
    let mut row = vec![0.0_f32; other.len() + 1];
    for id in one {
        let weight = weight(*id);
        let mut corner = 0.0;
        for (at, word) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if word == id { corner + weight } else { above.max(row[at]) };
            corner = above;
        }
    }
    row.last().copied().unwrap_or(0.0)
}

/// Words weigh the more the fewer texts hold them.
fn weight(id: u16) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand texts")]
    let (all, with) = (DOCUMENTS.len() as f32, POSTINGS.at(usize::from(id)).len() as f32);
    (1.0 + all / with).ln()
}

/// Of a word that none of our texts holds: about that of one that a single text holds.
const UNKNOWN_WEIGHT: f32 = 6.0;

/// Less than two telling words is chance.
const ENOUGH: f32 = 7.0;

/// The one word of the vocabulary that begins so.
fn only_beginning(cut: &str) -> Option<u16> {
    let first = VOCABULARY.first_from(cut);
    let begins = |at: usize| VOCABULARY.at(at).starts_with(cut);
    (cut.chars().count() >= 3 && begins(first) && !begins(first + 1)).then_some(first)?.try_into().ok()
}

/// The word's place in the vocabulary; a longer word with one or two wrong letters is taken for the known one.
fn vocabulary_place(word: &str) -> Option<u16> {
    let place = |at: usize| u16::try_from(at).ok();
    let at = VOCABULARY.first_from(word);
    if at < VOCABULARY.len() && VOCABULARY.at(at) == word {
        return place(at);
    }
    let allowed = match word.chars().count() {
        0..=4 => return None,
        5..=7 => 1,
        _ => 2,
    };
    let first = word.chars().next();
    let near = VOCABULARY.iter().enumerate().filter(|(_, known)| {
        known.len() >= 4 && known.len().abs_diff(word.len()) <= allowed && known.chars().next() == first
    });
    let distances = near.map(|(at, known)| (strsim::osa_distance(known, word), at));
    distances.filter(|(distance, _)| *distance <= allowed).min().and_then(|(_, at)| place(at))
}
