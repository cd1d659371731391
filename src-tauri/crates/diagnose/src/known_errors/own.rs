//! Known errors that IT's policy adds, or words anew: looked up before the built-in ones.
//!
//! An entry names only what this program has: platforms, checks and steps that do not exist are refused, and said.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, MatchKind};
use policy::OwnError;

use super::{
    Entry, Match, MatchedBy, Place, Platform, Sign, entries, entry, look_up, step_actor,
    words::{normalise, words},
};
use crate::{Actor, CheckId};

/// IT's own known errors.
#[derive(Clone, Debug, Default)]
pub struct OwnErrors {
    errors: Vec<Own>,
    needles: Option<Needles>,
}

/// All codes and messages, for searching logs.
#[derive(Clone, Debug)]
struct Needles {
    search: AhoCorasick,
    /// Of each: its entry's place, and whether it must stand as a word of its own.
    owners: Vec<(u16, bool)>,
}

#[derive(Clone, Debug)]
struct Own {
    entry: &'static Entry,
    link: Option<String>,
    /// The codes as they are compared.
    codes: Vec<String>,
    /// The words of each message.
    messages: Vec<Vec<String>>,
    /// The messages as they are shown.
    shown: Vec<String>,
}

/// Something in an entry that this program does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// The entry.
    pub id: String,
    /// The field.
    pub field: &'static str,
    /// What stands there.
    pub value: String,
}

impl OwnErrors {
    /// What the policy adds. A policy is read once in a run, so its entries live as long as the program, like the built-in ones.
    pub fn new(errors: &[OwnError]) -> (Self, Vec<Unusable>) {
        let mut own = Self::default();
        let mut unusable = Vec::new();
        for error in errors {
            match adopt(error) {
                Ok(entry) => own.errors.push(entry),
                Err((field, value)) => {
                    unusable.push(Unusable { id: error.id.clone(), field, value: value.to_owned() });
                }
            }
        }
        own.needles = own.needles();
        (own, unusable)
    }

    /// Calls `found` for every code and message of IT's own in a log.
    pub fn find(&self, text: &[u8], mut found: impl FnMut(Place)) {
        let Some(needles) = &self.needles else { return };
        let is_part =
            |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_alphanumeric);
        for place in needles.search.find_iter(text) {
            let (start, end) = (place.start(), place.end());
            let (owner, is_code) = needles.owners[place.pattern().as_usize()];
            if !is_code || !is_part(start.checked_sub(1)) && !is_part(Some(end)) {
                found(Place { start, end, sign: Sign::Own(owner) });
            }
        }
    }

    /// The entry of a sign of IT's own.
    pub fn of_sign(&self, sign: Sign) -> Option<&'static Entry> {
        let Sign::Own(at) = sign else { return None };
        self.errors.get(usize::from(at)).map(|own| own.entry)
    }

    fn needles(&self) -> Option<Needles> {
        let (mut texts, mut owners) = (Vec::new(), Vec::new());
        for (at, own) in (0_u16..).zip(&self.errors) {
            texts.extend(own.codes.iter().map(String::as_str));
            owners.extend(own.codes.iter().map(|_| (at, true)));
            texts.extend(own.shown.iter().map(String::as_str));
            owners.extend(own.shown.iter().map(|_| (at, false)));
        }
        let mut builder = AhoCorasick::builder();
        builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
        let search = builder.build(&texts).ok().filter(|_| !texts.is_empty())?;
        Some(Needles { search, owners })
    }

    /// The entry of this id, if it is one of IT's.
    pub fn entry(&self, id: &str) -> Option<&'static Entry> {
        self.of(id).map(|own| own.entry)
    }

    /// IT's page about it: an https address.
    pub fn link(&self, id: &str) -> Option<&str> {
        self.of(id)?.link.as_deref()
    }

    /// The entries that a text can mean, best first; of those that fit alike IT's own come first.
    pub fn look_up(&self, text: &str, platform: Option<Platform>, most: usize) -> Vec<Match> {
        if self.errors.is_empty() {
            return look_up(text, platform, most);
        }
        let plain = normalise(text);
        let typed = words(&plain);
        let of_platform = |entry: &Entry| platform.is_none_or(|platform| entry.platforms.contains(&platform));
        let mut found: Vec<Match> = Vec::new();
        for own in &self.errors {
            let score = own.codes.iter().filter(|code| holds(&plain, code)).map(|_| 1.0).next();
            let of_message = own.messages.iter().map(|message| fit(message, &typed)).fold(0.0, f32::max);
            let (score, matched_by) = match score {
                Some(score) => (score, MatchedBy::Code),
                None => (0.5 + 0.48 * of_message, MatchedBy::Message),
            };
            if matched_by == MatchedBy::Message && of_message < LEAST {
                continue;
            }
            let score = if of_platform(own.entry) { score } else { score * 0.8 };
            found.push(Match { entry: own.entry, score, matched_by, codes: Vec::new(), certain: true });
        }
        for mut built_in in look_up(text, platform, usize::MAX) {
            match self.of(built_in.entry.id) {
                Some(own) if found.iter().all(|known| known.entry.id != own.entry.id) => {
                    built_in.entry = own.entry;
                    found.push(built_in);
                }
                Some(_) => {}
                None => found.push(built_in),
            }
        }
        found.sort_by(|one, other| other.score.total_cmp(&one.score));
        found.truncate(most);
        found
    }

    /// Everything that is known of a platform, IT's own first.
    pub fn browse(&self, platform: Platform) -> Vec<Match> {
        let of_it =
            self.errors.iter().map(|own| own.entry).filter(|entry| entry.platforms.contains(&platform));
        let own = of_it.map(|entry| Match {
            entry,
            score: 1.0,
            matched_by: MatchedBy::Words,
            codes: Vec::new(),
            certain: true,
        });
        let built_in = super::browse(platform).into_iter();
        own.chain(built_in.filter(|found| self.of(found.entry.id).is_none())).collect()
    }

    fn of(&self, id: &str) -> Option<&Own> {
        self.errors.iter().find(|own| own.entry.id == id)
    }
}

/// So much of a message has to be in the text.
const LEAST: f32 = 0.7;

/// How much of the message stands in the text, in its order; one word alone says nothing.
fn fit(message: &[String], text: &[String]) -> f32 {
    if message.len() < 2 {
        return if message == text { 1.0 } else { 0.0 };
    }
    let mut row = vec![0_u16; text.len() + 1];
    for word in message {
        let mut corner = 0;
        for (at, other) in text.iter().enumerate() {
            let above = row[at + 1];
            let is_same = word == other || (word.len() > 4 && strsim::osa_distance(word, other) == 1);
            row[at + 1] = if is_same { corner + 1 } else { above.max(row[at]) };
            corner = above;
        }
    }
    let (common, all) = (row.last().copied().unwrap_or(0), u16::try_from(message.len()).unwrap_or(u16::MAX));
    f32::from(common) / f32::from(all)
}

/// Whether the text holds the code as a word of its own, or the same number in another spelling.
fn holds(plain: &str, code: &str) -> bool {
    let outside = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let is_whole = |at: usize| {
        outside(plain[..at].chars().next_back()) && outside(plain[at + code.len()..].chars().next())
    };
    if plain.match_indices(code).any(|(at, _)| is_whole(at)) {
        return true;
    }
    let wanted = number(code);
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    wanted.is_some() && plain.split(|letter| !is_part(letter)).any(|word| number(word) == wanted)
}

/// The number of a code of 32 bits: `0x80180014`, `80180014`, `-2145910764`, `2149056532`.
fn number(word: &str) -> Option<u32> {
    let hexadecimal = |digits: &str| u32::from_str_radix(digits, 16).ok();
    if let Some(digits) = word.strip_prefix("0x") {
        return hexadecimal(digits);
    }
    let digits = word.trim_start_matches('-');
    if digits.len() > 8 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let wide: i64 = word.parse().ok()?;
        return i32::try_from(wide).map(i32::cast_unsigned).or_else(|_| u32::try_from(wide)).ok();
    }
    hexadecimal(word).filter(|_| word.len() == 8)
}

/// The policy's entry as one of ours; one that has the id of a built-in entry takes from that what it does not say itself.
fn adopt(error: &OwnError) -> Result<Own, (&'static str, &str)> {
    let built_in = entry(&error.id);
    let mut platforms = known(&error.platforms, "platforms", Platform::from_id)?;
    let mut checks = known(&error.checks, "checks", CheckId::from_id)?;
    let mut steps: Vec<&'static str> = Vec::new();
    for step in &error.steps {
        steps.push(known_step(step).ok_or(("steps", step.as_str()))?);
    }
    let actor = match error.actor.as_deref() {
        None => built_in.and_then(|entry| entry.actor),
        Some("mixed") => None,
        Some(name) => Some(actor_named(name).ok_or(("actor", name))?),
    };
    let (mut codes, mut messages) = (kept_all(&error.codes), kept_all(&error.messages));
    if let Some(entry) = built_in {
        codes.extend(entry.codes);
        messages.extend(entry.messages);
        if platforms.is_empty() {
            platforms.extend(entry.platforms);
        }
        if checks.is_empty() {
            checks.extend(entry.checks);
        }
        if steps.is_empty() && error.advice.is_empty() {
            steps.extend(entry.steps);
        }
    }
    if platforms.is_empty() {
        platforms.extend(Platform::ALL);
    }
    if !error.advice.is_empty() {
        steps.insert(0, kept(&format!("own-{}", error.id)));
    }
    let entry = Entry {
        id: kept(&error.id),
        codes: codes.leak(),
        names: &[],
        messages: messages.leak(),
        platforms: platforms.leak(),
        actor,
        certain: true,
        generic: false,
        legacy: built_in.is_some_and(|entry| entry.legacy),
        checks: checks.leak(),
        steps: steps.leak(),
        correction: false,
        ask: false,
        sources: &[],
    };
    Ok(Own {
        entry: Box::leak(Box::new(entry)),
        link: error.link.clone(),
        codes: error.codes.iter().map(|code| normalise(code).trim().to_owned()).collect(),
        messages: error.messages.iter().map(|message| words(&normalise(message))).collect(),
        shown: error.messages.clone(),
    })
}

fn known<'a, T>(
    names: &'a [String],
    field: &'static str,
    from_id: fn(&str) -> Option<T>,
) -> Result<Vec<T>, (&'static str, &'a str)> {
    names.iter().map(|name| from_id(name).ok_or((field, name.as_str()))).collect()
}

fn actor_named(name: &str) -> Option<Actor> {
    [Actor::User, Actor::Admin, Actor::Vendor].into_iter().find(|actor| actor.as_str() == name)
}

/// A step that an entry of the catalogue takes, or may: a guide's own step can have blanks that only its check fills.
fn known_step(id: &str) -> Option<&'static str> {
    let taken = entries().iter().flat_map(|entry| entry.steps).find(|step| **step == id).copied();
    taken.or_else(|| step_actor(id).map(|_| kept(id)))
}

fn kept(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn kept_all(texts: &[String]) -> Vec<&'static str> {
    texts.iter().map(|text| kept(text)).collect()
}

/// A text in the wanted language, in its main language, in English, or in whichever there is.
pub fn in_language<'a>(texts: &'a BTreeMap<String, String>, tag: &str) -> Option<&'a str> {
    let main = tag.split('-').next().unwrap_or(tag);
    let same_main = |(known, _): &(&String, &String)| known.split('-').next() == Some(main);
    let exact = texts.get(tag).or_else(|| texts.get(main));
    let near = || texts.iter().find(same_main).map(|(_, text)| text);
    exact.or_else(near).or_else(|| texts.get("en")).or_else(|| texts.values().next()).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(id: &str, change: impl FnOnce(&mut OwnError)) -> OwnError {
        let mut error = OwnError { id: id.to_owned(), ..OwnError::default() };
        change(&mut error);
        error
    }

    fn first(own: &OwnErrors, text: &str) -> Option<&'static str> {
        own.look_up(text, None, 3).first().map(|found| found.entry.id)
    }

    #[test]
    fn its_own_codes_and_messages_are_found_and_nothing_else_by_them() {
        let (own, unusable) = OwnErrors::new(&[error("linden-gate", |error| {
            error.codes = vec!["LINDEN-42".to_owned(), "0x80990042".to_owned()];
            error.messages = vec!["The gate of Linden is shut for this device".to_owned()];
        })]);
        assert_eq!(unusable, []);
        for text in
            ["linden-42", "error LINDEN-42!", "-2137456574", "the gate of Linden is shut for this devise"]
        {
            assert_eq!(first(&own, text), Some("linden-gate"), "{text}");
        }
        for text in ["LINDEN-421", "the gate", "device", ""] {
            assert_ne!(first(&own, text), Some("linden-gate"), "{text}");
        }
        assert_eq!(first(&own, "0x80180014"), first(&OwnErrors::default(), "0x80180014"));
        let mut places = Vec::new();
        own.find(b"x LINDEN-421 y linden-42: THE GATE of Linden is shut for this device", |place| {
            places.push(place.start);
        });
        assert_eq!(places, [15, 26]);
        assert_eq!(own.browse(Platform::Ios).first().map(|found| found.entry.id), Some("linden-gate"));
    }

    #[test]
    fn an_entry_with_the_id_of_a_built_in_one_takes_its_place() {
        let id = "win-menroll-0x80180014";
        let (own, _) =
            OwnErrors::new(&[error(id, |error| error.steps = vec!["restart-computer".to_owned()])]);
        let found = own.look_up("0x80180014", None, 10);
        assert_eq!(found.iter().filter(|found| found.entry.id == id).count(), 1);
        let of_it = found.iter().find(|found| found.entry.id == id).unwrap().entry;
        assert_eq!((of_it.steps, of_it.checks), (&["restart-computer"][..], entry(id).unwrap().checks));
    }

    #[test]
    fn what_this_program_does_not_have_is_refused_and_named() {
        let (own, unusable) = OwnErrors::new(&[
            error("a", |error| error.steps = vec!["format-disk".to_owned()]),
            error("b", |error| error.checks = vec!["weather".to_owned()]),
            error("c", |error| error.platforms = vec!["amiga".to_owned()]),
            error("d", |error| error.actor = Some("cat".to_owned())),
        ]);
        let fields: Vec<_> = unusable.iter().map(|wrong| (wrong.id.as_str(), wrong.field)).collect();
        assert_eq!(fields, [("a", "steps"), ("b", "checks"), ("c", "platforms"), ("d", "actor")]);
        assert!(own.entry("a").is_none());
    }

    #[test]
    fn the_nearest_language_is_taken() {
        let texts = [("en", "gate"), ("zh-TW", "門")].map(|(tag, text)| (tag.to_owned(), text.to_owned()));
        let texts = BTreeMap::from(texts);
        for (tag, text) in [("zh-TW", "門"), ("zh-HK", "門"), ("de", "gate"), ("en-GB", "gate")] {
            assert_eq!(in_language(&texts, tag), Some(text));
        }
    }
}
