//! Finds known errors in logs: every code in every spelling and every message at once, in one pass over bytes.
//!
//! Most of a log is looked at many bytes at once. A code is a run of at least eight hexadecimal digits: where one begins is told by bits of
//! [`vector`](super::vector). A message is recognised by eight of its bytes first, so that every eighth byte shows whether there can be one. What is
//! found is a place and what stands there; what it means in its surroundings is for [`look_up`](super::look_up) to say.

use std::{collections::HashMap, sync::LazyLock};

use aho_corasick::AhoCorasick;

use super::{
    Entry,
    catalogue::{ENTRIES, NAMES, PIECES},
    lookup::{CONTEXT, by_number, sign_in},
    vector::{BLOCK, BLOCKS, Codes, Engine, Filter, MARK, places, rarest, stretches},
};

/// What stands at a place of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    /// A code of 32 bits.
    Number(u32),
    /// A code of the sign-in service.
    SignIn(u32),
    /// A code that documents spell with a digit too many or too few: its place among the names.
    Name(u16),
    /// A piece of a message: its place among the pieces.
    Piece(u16),
    /// A code or message that IT added: its entry's place in the policy.
    Own(u16),
}

/// A place of a log where something known stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
    /// What stands there.
    pub sign: Sign,
}

impl Sign {
    /// The built-in entries that own it.
    pub fn entries(self) -> impl Iterator<Item = &'static Entry> {
        let owners = match self {
            Sign::Number(code) => by_number(code),
            Sign::SignIn(code) => sign_in(code),
            Sign::Name(at) => NAMES.get(usize::from(at)).map(|(_, owners)| *owners),
            Sign::Piece(at) => PIECES.get(usize::from(at)).map(|(_, owners)| *owners),
            Sign::Own(_) => None,
        };
        owners.unwrap_or_default().iter().filter_map(|owner| ENTRIES.get(usize::from(*owner)))
    }

    /// The code as it is usually written; a message has none.
    pub fn code(self) -> Option<String> {
        match self {
            Sign::Number(code) => Some(format!("0x{code:08X}")),
            Sign::SignIn(code) => Some(format!("AADSTS{code}")),
            Sign::Name(at) => {
                let (name, _) = NAMES.get(usize::from(at))?;
                name.strip_prefix("0x").map(|digits| format!("0x{}", digits.to_uppercase()))
            }
            Sign::Piece(_) | Sign::Own(_) => None,
        }
    }

    /// Every meaning of it occurs outside enrollment as well: it counts only where the log is about enrollment.
    pub fn is_generic(self) -> bool {
        !matches!(self, Sign::Own(_)) && self.entries().all(|entry| entry.generic)
    }
}

/// Whether a piece of a log speaks of enrolling or signing in at work.
pub fn speaks_of_enrollment(text: &[u8]) -> bool {
    static WORDS: LazyLock<Option<AhoCorasick>> =
        LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(CONTEXT).ok());
    WORDS.as_ref().is_some_and(|words| words.is_match(text))
}

/// Calls `found` for every known code and message. Neither kind comes in an order of its own among the other.
pub fn find_known(engine: Engine, text: &[u8], mut found: impl FnMut(Place)) {
    codes_and_short_pieces(engine, text, &mut found);
    TABLES.messages(text, &mut found);
}

/// The shortest run that can hold a code: eight digits, or `0x` and at least seven.
const SHORTEST: usize = 8;

fn codes_and_short_pieces(engine: Engine, text: &[u8], found: &mut impl FnMut(Place)) {
    let mut codes = [Codes::default(); BLOCKS];
    let mut marks = [0; BLOCKS];
    let mut last: Option<(usize, Codes)> = None;
    let mut before = [false; 2];
    let tables = &*TABLES;
    stretches(text, |begin, stretch| {
        engine.codes(stretch, &mut codes);
        engine.filter(&tables.marks, stretch, &mut marks);
        let blocks = (begin..text.len()).step_by(BLOCK).zip(codes.iter().zip(&marks));
        for (at, (codes, marks)) in blocks {
            for place in places(*marks) {
                tables.at_mark(text, at + place, found);
            }
            if let Some((at, of_last)) = last.replace((at, *codes)) {
                numbers(text, at, starts(of_last, *codes, &mut before), found);
            }
        }
    });
    if let Some((at, codes)) = last {
        numbers(text, at, starts(codes, Codes::default(), &mut before), found);
    }
}

#[inline]
fn numbers(text: &[u8], begin: usize, starts: u64, found: &mut impl FnMut(Place)) {
    for place in places(starts).filter_map(|place| number(text, begin + place)) {
        found(place);
    }
}

/// Where in a block runs begin that can hold a code. `before`: whether the block before it ended with a digit, and with a dash.
#[inline]
fn starts(codes: Codes, next: Codes, before: &mut [bool; 2]) -> u64 {
    let wide = |low: u64, high: u64| u128::from(low) | u128::from(high) << BLOCK;
    let (digit, dash) = (wide(codes.digit, next.digit), wide(codes.dash, next.dash));
    let [after_digit, after_dash] =
        [(digit, before[0]), (dash, before[1])].map(|(bits, before)| bits << 1 | u128::from(before));
    *before = [codes.digit, codes.dash].map(|bits| bits >> (BLOCK - 1) == 1);
    let two = digit & digit >> 1;
    let four = two & two >> 2;
    let eight = four & four >> 4;
    // The head of a GUID, and its tail of twelve, are the most of what is left.
    let (is_head, is_tail) = (dash >> SHORTEST, after_dash & four >> SHORTEST);
    let starts = eight & !after_digit & !is_head & !is_tail;
    u64::try_from(starts & u128::from(u64::MAX)).unwrap_or_default()
}

/// Hexadecimal digits, and the mark of `0x`.
fn is_code_byte(byte: u8) -> bool {
    byte.is_ascii_hexdigit() || byte | 0x20 == b'x'
}

/// What the run that begins here is.
fn number(text: &[u8], start: usize) -> Option<Place> {
    let before = start.checked_sub(1).map(|at| text[at]);
    let joins = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let length = || text[start..].iter().take(LONGEST + 1).take_while(|byte| is_code_byte(**byte)).count();
    let found = |length: usize, sign: Option<Sign>| {
        let end = start + length;
        sign.filter(|_| !joins(text.get(end).copied())).map(|sign| Place { start, end, sign })
    };
    if joins(before) {
        return None;
    }
    match text[start] {
        b'0' if matches!(text[start + 1], b'x' | b'X') => {
            let length = length();
            let digits = &text[start + 2..start + length];
            match digits.len() {
                8 => found(length, known_number(hexadecimal(digits)?)),
                // Programs of 64 bits print the sign as well.
                16 if digits[..8].iter().all(|digit| digit.eq_ignore_ascii_case(&b'f')) => {
                    found(length, known_number(hexadecimal(&digits[8..])?))
                }
                7 | 9 => found(length, slip(&text[start..start + length])),
                _ => None,
            }
        }
        // Eight digits alone. Between dashes they are the head of a GUID, beside a dot part of a version or an address.
        b'8' | b'C' | b'c' if !text.get(start + 8).is_some_and(|byte| is_code_byte(*byte)) => {
            let is_part = matches!(before, Some(b'-' | b'.')) || text.get(start + 8) == Some(&b'-');
            if is_part { None } else { found(8, known_number(hexadecimal(&text[start..start + 8])?)) }
        }
        // A decimal number, as event logs print codes.
        b'1'..=b'9' if before == Some(b'-') || matches!(text[start], b'2'..=b'4') => {
            let length = length();
            let goes_on =
                matches!(text.get(start + length..), Some([b'.', next, ..]) if next.is_ascii_digit());
            if !matches!(length, 9 | 10) || goes_on {
                return None;
            }
            let number = decimal(&text[start..start + length])?;
            if before == Some(b'-') {
                let is_part = start.checked_sub(2).is_some_and(|at| joins(Some(text[at])));
                let code = i32::try_from(-number).ok().filter(|_| !is_part)?.cast_unsigned();
                return found(length, known_number(code)).map(|place| Place { start: start - 1, ..place });
            }
            let code = u32::try_from(number).ok().filter(|code| *code >= 1 << 31 && before != Some(b'.'))?;
            found(length, known_number(code))
        }
        _ => None,
    }
}

/// The longest that a code can be: `0x` and 64 bits.
const LONGEST: usize = 18;

fn decimal(digits: &[u8]) -> Option<i64> {
    digits
        .iter()
        .try_fold(0_i64, |number, digit| Some(number * 10 + i64::from(char::from(*digit).to_digit(10)?)))
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| Some(number << 4 | char::from(*digit).to_digit(16)?))
}

fn known_number(code: u32) -> Option<Sign> {
    // Most numbers are not known by their upper half already.
    let half = usize::from(u16::try_from(code >> 16).unwrap_or_default());
    (TABLES.upper_halves[half / 64] >> (half % 64) & 1 == 1 && by_number(code).is_some())
        .then_some(Sign::Number(code))
}

fn slip(run: &[u8]) -> Option<Sign> {
    let written = std::str::from_utf8(run).ok()?.to_ascii_lowercase();
    let at = NAMES.binary_search_by_key(&written.as_str(), |(name, _)| name).ok()?;
    u16::try_from(at).ok().map(Sign::Name)
}

/// What codes of the sign-in service begin with.
const SIGN_IN_MARK: &[u8] = b"aadsts";

/// The code of the sign-in service that begins here.
fn sign_in_code(text: &[u8], start: usize) -> Option<Place> {
    let is_mark =
        text[start..].get(..SIGN_IN_MARK.len()).is_some_and(|mark| mark.eq_ignore_ascii_case(SIGN_IN_MARK));
    if !is_mark {
        return None;
    }
    let mut begin = start + SIGN_IN_MARK.len();
    begin += usize::from(text.get(begin) == Some(&b' '));
    let digits = text[begin..].iter().take(8).take_while(|byte| byte.is_ascii_digit()).count();
    let code = std::str::from_utf8(&text[begin..begin + digits]).ok()?.parse().ok()?;
    sign_in(code).map(|_| Place { start, end: begin + digits, sign: Sign::SignIn(code) })
}

/// Bytes that are looked at for messages, side by side: a piece that is long enough holds eight that begin at a multiple of eight.
const PROBE: usize = 8;

/// So many bytes a piece has to have for that. Shorter ones are looked for at every byte.
const LONG_PIECE: usize = 2 * PROBE - 1;

/// Bits of a probe's number.
const PROBE_BITS: u32 = 18;

/// So many numbers there are.
const PROBES: usize = 1 << PROBE_BITS;

/// Pieces are kept in so many buckets: about as many as there are probes that show one.
const BUCKETS: usize = 1 << 13;

/// Bytes by which it is told what is common.
const GRAM: usize = 4;

/// What searching needs, made once when a search begins.
static TABLES: LazyLock<Tables> = LazyLock::new(Tables::new);

struct Tables {
    /// Upper halves of the numbers that are known, a bit each.
    upper_halves: Vec<u64>,
    /// A bit for each probe that can show a piece.
    probes: Box<[u64; PROBES / 64]>,
    /// The eight bytes that show a piece, and which, sorted by the number of the bytes; where those of a bucket of numbers begin.
    by_probe: Vec<(u64, Anchored)>,
    begins: Box<[u32; BUCKETS + 1]>,
    /// What short pieces and codes of the sign-in service are recognised by first; by its first byte, what can stand there.
    marks: Filter,
    by_mark: Vec<Vec<(u32, Marked)>>,
}

/// What four bytes are a mark of.
#[derive(Clone, Copy)]
enum Marked {
    Piece(Anchored),
    SignIn,
}

#[derive(Clone, Copy)]
struct Anchored {
    piece: u16,
    /// Where in the piece the anchor begins.
    offset: u16,
}

impl Tables {
    #[expect(clippy::large_stack_arrays, reason = "64 KiB that move to the heap at once")]
    fn new() -> Self {
        let mut upper_halves = vec![0_u64; 1024];
        for code in super::catalogue::NUMBERS.iter().map(|(code, _)| *code) {
            // Also those of the twins that `by_number` knows.
            for half in [code >> 16, 0x8024, 0x80cf, 0x8019] {
                upper_halves[half as usize / 64] |= 1 << (half % 64);
            }
        }
        let mut probes = Box::new([0_u64; PROBES / 64]);
        let mut by_probe = Vec::new();
        let (mut marks, mut by_mark) = (Filter::default(), vec![Vec::new(); 256]);
        let mut add_mark = |variant: u8, mark: &[u8], marked: Marked| {
            for (place, byte) in mark.iter().take(MARK).enumerate() {
                marks.add(variant, place, [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()]);
            }
            by_mark[usize::from(mark[0].to_ascii_lowercase())].push((gram(mark), marked));
        };
        // Letters of other scripts are told apart by hardly any of their bytes: they have variants of their own.
        let mut variants = [(0..6_u8).cycle(), (6..8_u8).cycle()];
        add_mark(0, SIGN_IN_MARK, Marked::SignIn);
        let common = commonness();
        for (piece, bytes) in (0_u16..).zip(PIECES.iter().map(|(piece, _)| piece.as_bytes())) {
            let anchored =
                |offset: usize| Anchored { piece, offset: u16::try_from(offset).unwrap_or(u16::MAX) };
            let Some(first) = rarest_way(bytes, &common) else {
                let mark = rarest(bytes, true);
                let variant = variants[usize::from(!bytes.is_ascii())].next().unwrap_or_default();
                add_mark(variant, &bytes[mark..], Marked::Piece(anchored(mark)));
                continue;
            };
            for offset in first..first + PROBE {
                let eight = bytes[offset..].first_chunk().map_or(0, |eight| folded(*eight));
                probes[number_of(eight) / 64] |= 1 << (number_of(eight) % 64);
                by_probe.push((eight, anchored(offset)));
            }
        }
        by_probe.sort_unstable_by_key(|(eight, _)| number_of(*eight));
        let mut begins = Box::new([0_u32; BUCKETS + 1]);
        for (eight, _) in &by_probe {
            begins[bucket_of(number_of(*eight)) + 1] += 1;
        }
        for at in 1..begins.len() {
            begins[at] += begins[at - 1];
        }
        Self { upper_halves, probes, by_probe, begins, marks, by_mark }
    }

    fn messages(&self, text: &[u8], found: &mut impl FnMut(Place)) {
        let probes = &*self.probes;
        for (number, eight) in text.as_chunks().0.iter().enumerate() {
            let eight = folded(*eight);
            let probe = number_of(eight);
            if probes[probe / 64] >> (probe % 64) & 1 == 1 {
                self.at_probe(text, number * PROBE, eight, found);
            }
        }
    }

    #[inline(never)]
    fn at_probe(&self, text: &[u8], at: usize, eight: u64, found: &mut impl FnMut(Place)) {
        let bucket = bucket_of(number_of(eight));
        let known = &self.by_probe[self.begins[bucket] as usize..self.begins[bucket + 1] as usize];
        for (_, anchored) in known.iter().filter(|(known, _)| *known == eight) {
            anchored.find(text, at, found);
        }
    }

    fn at_mark(&self, text: &[u8], at: usize, found: &mut impl FnMut(Place)) {
        let Some(mark) = text.get(at..at + MARK) else { return };
        let four = gram(mark);
        let known = &self.by_mark[usize::from(mark[0].to_ascii_lowercase())];
        for (_, marked) in known.iter().filter(|(known, _)| *known == four) {
            match marked {
                Marked::Piece(anchored) => anchored.find(text, at, found),
                Marked::SignIn => {
                    if let Some(place) = sign_in_code(text, at) {
                        found(place);
                    }
                }
            }
        }
    }
}

impl Anchored {
    /// The piece, if it stands around this place of the text.
    fn find(self, text: &[u8], at: usize, found: &mut impl FnMut(Place)) {
        let piece = PIECES[usize::from(self.piece)].0.as_bytes();
        let Some(start) = at.checked_sub(usize::from(self.offset)) else { return };
        let end = start + piece.len();
        let is_it = text.get(start..end).is_some_and(|there| there.eq_ignore_ascii_case(piece));
        let joins = |inside: Option<&u8>, outside: Option<&u8>| {
            inside.is_some_and(u8::is_ascii_alphanumeric) && outside.is_some_and(u8::is_ascii_alphanumeric)
        };
        let outside = start.checked_sub(1).and_then(|at| text.get(at));
        if is_it && !joins(piece.first(), outside) && !joins(piece.last(), text.get(end)) {
            found(Place { start, end, sign: Sign::Piece(self.piece) });
        }
    }
}

/// Eight bytes, small and capital letters alike.
fn folded(eight: [u8; PROBE]) -> u64 {
    u64::from_le_bytes(eight) | 0x2020_2020_2020_2020
}

/// The number of eight bytes: their bit.
fn number_of(eight: u64) -> usize {
    (eight.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - PROBE_BITS)) as usize
}

/// Where their pieces are.
fn bucket_of(number: usize) -> usize {
    number / (PROBES / BUCKETS)
}

/// The first four bytes as a number, small and capital letters alike.
fn gram(text: &[u8]) -> u32 {
    text.first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes) | 0x2020_2020)
}

/// Words that every log of enrollment is full of, and so no message is recognised by.
const COMMON: &[&str] = &[
    "application",
    "authentication",
    "azure active directory",
    "certificate",
    "company portal",
    "connection",
    "device management",
    "device registration",
    "enrollment",
    "information",
    "installation",
    "intune",
    "login.microsoftonline.com",
    "microsoft",
    "policies",
    "processing",
    "provider",
    "registry",
    "response",
    "service",
    "session",
    "windows",
];

/// How many pieces hold each gram: what is common in them is common in logs.
fn commonness() -> HashMap<u32, u32> {
    let of_logs = COMMON.iter().flat_map(|word| word.as_bytes().windows(GRAM));
    let mut common: HashMap<u32, u32> = of_logs.map(|window| (gram(window), 1000)).collect();
    for (piece, _) in PIECES {
        let mut grams: Vec<u32> = piece.as_bytes().windows(GRAM).map(gram).collect();
        grams.sort_unstable();
        grams.dedup();
        for gram in grams {
            *common.entry(gram).or_default() += 1;
        }
    }
    common
}

/// Where the bytes begin by which a long piece is recognised with the fewest mistakes; `None`: it is a short one.
fn rarest_way(piece: &[u8], common: &HashMap<u32, u32>) -> Option<usize> {
    let of_gram = |window: &[u8]| common.get(&gram(window)).copied().unwrap_or(0);
    let windows = piece.windows(LONG_PIECE).enumerate();
    windows.min_by_key(|(_, window)| window.windows(GRAM).map(of_gram).max()).map(|(offset, _)| offset)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The obvious way: every run of digits, one byte after the other.
    fn slowly(text: &[u8]) -> Vec<Place> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let run = text[at..].iter().take_while(|byte| is_code_byte(**byte)).count();
            if run >= SHORTEST {
                found.extend(number(text, at));
            }
            at += run.max(1);
        }
        found
    }

    fn quickly(text: &[u8]) -> Vec<Place> {
        let mut found = Vec::new();
        codes_and_short_pieces(Engine::here(), text, &mut |place| {
            if !matches!(place.sign, Sign::Piece(_)) {
                found.push(place);
            }
        });
        found
    }

    proptest! {
        #[test]
        fn leaps_and_blocks_miss_nothing_and_invent_nothing(
            pieces in proptest::collection::vec(
                prop_oneof![
                    "[0-9a-fA-Fx]{1,20}",
                    "[ -~]{0,12}",
                    Just("0x80180014".to_owned()),
                    Just("-2145910764".to_owned()),
                    Just("2149056522".to_owned()),
                    Just("80180014-0000-4e5f-8a9b-0c1d2e3f4a5b".to_owned()),
                    Just(" 80180014 ".to_owned()),
                ],
                0..1500,
            )
        ) {
            let text = pieces.concat();
            prop_assert_eq!(quickly(text.as_bytes()), slowly(text.as_bytes()));
        }

        #[test]
        fn any_bytes_are_searched_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..20_000)) {
            find_known(Engine::here(), &bytes, |place| assert!(place.end <= bytes.len() && place.start < place.end));
        }
    }

    #[test]
    fn every_piece_is_found_wherever_it_stands() {
        for (index, (piece, _)) in PIECES.iter().enumerate() {
            let sign = Sign::Piece(u16::try_from(index).unwrap_or_default());
            for before in 0..PROBE {
                for (begin, end) in [(" ", ""), ("\n", "."), ("(", ") and more")] {
                    let text = format!("{}{begin}{}{end}", ".".repeat(before), piece.to_ascii_uppercase());
                    let mut signs = Vec::new();
                    for engine in [Engine::Plain, Engine::here()] {
                        signs.clear();
                        find_known(engine, text.as_bytes(), |place| signs.push(place.sign));
                        assert!(signs.contains(&sign), "{text}");
                    }
                }
            }
        }
    }
}
