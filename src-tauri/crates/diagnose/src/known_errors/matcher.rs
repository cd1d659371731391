//! Finds known errors in logs: every code in every spelling and every message at once, in one pass over bytes.
//!
//! Most of a log is looked at in leaps. A code is a run of at least eight hexadecimal digits, so every eighth byte shows whether
//! there can be one; a message is recognised by its last three bytes first, which say how far the next one can begin. What is found is
//! a place and what stands there; what it means in its surroundings is for [`look_up`](super::look_up) to say.

use std::{collections::HashMap, sync::LazyLock};

use memchr::{memchr_iter, memmem};

use super::{
    Entry,
    catalogue::{ENTRIES, NAMES, PIECES},
    lookup::{by_number, is_about_enrollment, sign_in},
    words::normalise,
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
    /// The entries that own it.
    pub fn entries(self) -> impl Iterator<Item = &'static Entry> {
        let owners = match self {
            Sign::Number(code) => by_number(code),
            Sign::SignIn(code) => sign_in(code),
            Sign::Name(at) => NAMES.get(usize::from(at)).map(|(_, owners)| *owners),
            Sign::Piece(at) => PIECES.get(usize::from(at)).map(|(_, owners)| *owners),
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
            Sign::Piece(_) => None,
        }
    }

    /// Every meaning of it occurs outside enrollment as well: it counts only where the log is about enrollment.
    pub fn is_generic(self) -> bool {
        self.entries().all(|entry| entry.generic)
    }
}

/// Whether a piece of a log speaks of enrolling or signing in at work.
pub fn speaks_of_enrollment(text: &str) -> bool {
    is_about_enrollment(&normalise(text))
}

/// Calls `found` for every known code and message. Neither kind comes in an order of its own among the other.
pub fn find_known(text: &[u8], mut found: impl FnMut(Place)) {
    numbers(text, &mut found);
    sign_in_codes(text, &mut found);
    TABLES.messages(text, &mut found);
}

/// The shortest run that can hold a code: eight digits, or `0x` and at least seven.
const SHORTEST: usize = 8;

/// Bytes that are looked at at once. Plain loops over this many become vector instructions.
const BLOCK: usize = 4096;

fn numbers(text: &[u8], found: &mut impl FnMut(Place)) {
    let mut single = [0_u8; BLOCK];
    let mut fours = [0_u8; BLOCK];
    let mut starts = [0_u8; BLOCK];
    let mut begin = 0;
    while begin + SHORTEST <= text.len() {
        let block = &text[begin..text.len().min(begin + BLOCK)];
        for (mark, byte) in single.iter_mut().zip(block) {
            *mark = u8::from(is_code_byte(*byte));
        }
        let ahead = single[..block.len() - 3].iter().zip(&single[1..]).zip(&single[2..]).zip(&single[3..]);
        for (four, (((one, two), three), last)) in fours.iter_mut().zip(ahead) {
            *four = one & two & three & last;
        }
        // Twice four in a row, and nothing before it.
        let known = block.len() + 1 - SHORTEST;
        let before = begin.checked_sub(1).is_some_and(|at| is_code_byte(text[at]));
        starts[0] = fours[0] & fours[4] & u8::from(!before);
        let ahead = fours[1..known].iter().zip(&fours[5..]).zip(&single);
        for (start, ((one, other), before)) in starts[1..known].iter_mut().zip(ahead) {
            *start = one & other & !before;
        }
        for start in memchr_iter(1, &starts[..known]).map(|at| begin + at) {
            if let Some(place) = number(text, start) {
                found(place);
            }
        }
        begin += known;
    }
}

/// Hexadecimal digits, and the mark of `0x`.
fn is_code_byte(byte: u8) -> bool {
    byte.wrapping_sub(b'0') < 10 || (byte | 0x20).wrapping_sub(b'a') < 6 || byte | 0x20 == b'x'
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
            let after = text.get(start + length).copied();
            if !matches!(length, 9 | 10) || after == Some(b'.') {
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
    digits.iter().try_fold(0_i64, |number, digit| {
        Some(number * 10 + i64::from(char::from(*digit).to_digit(10)?))
    })
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

fn sign_in_codes(text: &[u8], found: &mut impl FnMut(Place)) {
    for mark in ["AADSTS", "aadsts"] {
        for start in memmem::find_iter(text, mark) {
            let mut begin = start + mark.len();
            begin += usize::from(text.get(begin) == Some(&b' '));
            let digits = text[begin..].iter().take(8).take_while(|byte| byte.is_ascii_digit()).count();
            let code = std::str::from_utf8(&text[begin..begin + digits]).ok().and_then(|code| code.parse().ok());
            if let Some(code) = code.filter(|code| sign_in(*code).is_some()) {
                found(Place { start, end: begin + digits, sign: Sign::SignIn(code) });
            }
        }
    }
}

/// Bytes that are compared first.
const GRAM: usize = 4;

/// Every how many bytes they are.
const STRIDE: usize = 5;

/// So a piece has this many bytes at least, and is looked for by the rarest of them.
const ANCHOR: usize = GRAM + STRIDE - 1;

/// Bits of a gram's number.
const GRAM_BITS: u32 = 18;

/// What searching needs, made once when a search begins.
static TABLES: LazyLock<Tables> = LazyLock::new(Tables::new);

struct Tables {
    /// Upper halves of the numbers that are known, a bit each.
    upper_halves: Vec<u64>,
    /// A bit for each gram that an anchor holds.
    grams: Vec<u64>,
    /// The grams of the anchors, sorted, with their pieces.
    anchors: Vec<(u32, Anchored)>,
}

#[derive(Clone, Copy)]
struct Anchored {
    piece: u16,
    /// Where in the piece the anchor begins.
    offset: u16,
}

impl Tables {
    fn new() -> Self {
        let mut upper_halves = vec![0_u64; 1024];
        for code in super::catalogue::NUMBERS.iter().map(|(code, _)| *code) {
            // Also those of the twins that `by_number` knows.
            for half in [code >> 16, 0x8024, 0x80cf, 0x8019] {
                upper_halves[half as usize / 64] |= 1 << (half % 64);
            }
        }
        let mut grams = vec![0_u64; (1 << GRAM_BITS) / 64];
        let mut anchors = Vec::new();
        let common = commonness();
        for (number, (piece, _)) in PIECES.iter().enumerate() {
            let bytes = piece.as_bytes();
            let Some(rarest) = rarest(bytes, &common) else { continue };
            for offset in rarest..rarest + STRIDE {
                let gram = gram(bytes, offset);
                let (at, bit) = place(gram);
                grams[at] |= bit;
                if let (Ok(piece), Ok(offset)) = (u16::try_from(number), u16::try_from(offset)) {
                    anchors.push((gram, Anchored { piece, offset }));
                }
            }
        }
        anchors.sort_unstable_by_key(|(gram, _)| *gram);
        Self { upper_halves, grams, anchors }
    }

    fn messages(&self, text: &[u8], found: &mut impl FnMut(Place)) {
        for (number, window) in text.windows(GRAM).step_by(STRIDE).enumerate() {
            let gram = gram(window, 0);
            let (index, bit) = place(gram);
            if self.grams[index] & bit != 0 {
                self.pieces_at(text, number * STRIDE, gram, found);
            }
        }
    }

    /// The pieces that hold this gram here.
    fn pieces_at(&self, text: &[u8], at: usize, gram: u32, found: &mut impl FnMut(Place)) {
        let first = self.anchors.partition_point(|(anchor, _)| *anchor < gram);
        for (_, anchored) in self.anchors[first..].iter().take_while(|(anchor, _)| *anchor == gram) {
            let piece = PIECES[usize::from(anchored.piece)].0.as_bytes();
            let Some(start) = at.checked_sub(usize::from(anchored.offset)) else { continue };
            let end = start + piece.len();
            let is_it = text.get(start..end).is_some_and(|there| there.eq_ignore_ascii_case(piece));
            let joins = |inside: Option<&u8>, outside: Option<&u8>| {
                inside.is_some_and(u8::is_ascii_alphanumeric) && outside.is_some_and(u8::is_ascii_alphanumeric)
            };
            let outside = start.checked_sub(1).and_then(|at| text.get(at));
            if is_it && !joins(piece.first(), outside) && !joins(piece.last(), text.get(end)) {
                found(Place { start, end, sign: Sign::Piece(anchored.piece) });
            }
        }
    }
}

/// Four bytes as a number, small and capital letters alike.
fn gram(text: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([text[at], text[at + 1], text[at + 2], text[at + 3]]) | 0x2020_2020
}

/// Where the gram's bit lies.
fn place(gram: u32) -> (usize, u64) {
    let number = gram.wrapping_mul(0x9e37_79b1) >> (32 - GRAM_BITS);
    (number as usize / 64, 1 << (number % 64))
}

/// How many pieces hold each gram: what is common in them is common in logs.
fn commonness() -> HashMap<u32, u32> {
    let mut common = HashMap::new();
    for (piece, _) in PIECES {
        let mut grams: Vec<u32> = piece.as_bytes().windows(GRAM).map(|window| gram(window, 0)).collect();
        grams.sort_unstable();
        grams.dedup();
        for gram in grams {
            *common.entry(gram).or_default() += 1;
        }
    }
    common
}

/// Where the bytes begin by which a piece is recognised with the fewest mistakes.
fn rarest(piece: &[u8], common: &HashMap<u32, u32>) -> Option<usize> {
    let of_gram = |window: &[u8]| common.get(&gram(window, 0)).copied().unwrap_or(0);
    let windows = piece.windows(ANCHOR).enumerate();
    windows.min_by_key(|(_, window)| window.windows(GRAM).map(of_gram).max()).map(|(offset, _)| offset)
}
