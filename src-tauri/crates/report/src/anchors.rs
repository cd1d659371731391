//! Where in a text a rule has to look at all: a byte or a short beginning that each of its finds has at a fixed place. Most of a log has
//! none of them.

use std::{ops::Range, sync::LazyLock};

use diagnose::known_errors::vector::{BLOCK, BLOCKS, Classes, Engine, Filter, places, stretches};

/// What stands at a place that a rule has to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Anchor {
    /// `@`, or the `%` of `%40`.
    At,
    /// A colon before a colon, or one of four close to each other.
    Colons,
    /// The first of four colons or dashes that stand two apart.
    Pairs,
    /// The first of three dots that numbers can stand between.
    Dots,
    /// The first of four dashes in a row.
    Dashes,
    /// A dash before `1-`.
    SidMark,
    /// The separator behind a folder's name that ends like `Users`, `home` or `Settings`.
    Folder,
    /// What a parameter of a URL stands behind.
    Parameter,
    /// A plus before a digit.
    Plus,
    /// `://`.
    Scheme,
    /// `eyJ`: how every JSON web token begins.
    WebToken,
    /// A word that a secret, a token or a cookie stands behind.
    Word,
}

/// Bytes behind a block that say something about its places.
const AHEAD: usize = 16;

static FILTER: LazyLock<Filter> = LazyLock::new(|| {
    let mut filter = Filter::default();
    let any = 0..=u8::MAX;
    // Beginnings, small and capital letters alike.
    let words: [(u8, &[&str]); 4] = [
        (0, &["pass"]),
        (1, &["toke", "secr"]),
        (2, &["cred", "cook", "kenn"]),
        (3, &["bear", "basi", "nego", "ntlm"]),
    ];
    for (variant, words) in words {
        for word in words {
            for (place, byte) in word.bytes().enumerate() {
                filter.add(variant, place, [byte, byte.to_ascii_uppercase()]);
            }
        }
    }
    // Short words count where something is set by them.
    for word in ["key", "pwd", "psk"] {
        for (place, byte) in word.bytes().enumerate() {
            filter.add(4, place, [byte, byte.to_ascii_uppercase()]);
        }
    }
    filter.add(4, 3, *b"sSmM:=\"' \\>&\t\r\n\xef");
    // …rs\ …me/ …gs%5C
    filter.add(5, 0, *b"rRmMgG");
    filter.add(5, 1, *b"sSeE");
    filter.add(5, 2, *b"\\/%");
    filter.add(5, 3, any.clone());
    // ?sig= &code= %3Fsig %40 +886
    filter.add(6, 0, *b"?&;#%+");
    filter.add(6, 1, *b"sxcairtSXCAIRT123456789");
    filter.add(6, 2, any.clone());
    filter.add(6, 3, any.clone());
    // eyJ :// and the words for password that are not written in Latin letters.
    for (place, bytes) in [&b"e:\xe5\xd9"[..], b"y/\xaf\x83", b"J/\x86\xd9"].into_iter().enumerate() {
        filter.add(7, place, bytes.iter().copied());
    }
    filter.add(7, 3, any);
    filter
});

/// The bit of the byte so many places before, next to each place.
fn before(bits: u128, places: u32) -> u128 {
    bits >> places
}

/// Calls `found` for every anchor that lies in the range, nearly in order. Around the range the whole text is looked at.
pub(crate) fn find(engine: Engine, text: &[u8], range: Range<usize>, mut found: impl FnMut(Anchor, usize)) {
    let mut classes = [Classes::default(); BLOCKS];
    let mut words = [0; BLOCKS];
    let begin = range.start.saturating_sub(AHEAD);
    let end = text.len().min(range.end + AHEAD);
    // What of a block is known once the next one has been looked at.
    let mut last: Option<(usize, Classes, u64)> = None;
    let mut digit_before = false;
    let mut dash_before = false;
    let mut both = |at: usize, classes: Classes, words: u64, next: Classes| {
        let wide = |low: u64, high: u64| u128::from(low) | u128::from(high) << BLOCK;
        let (colon, dash) = (wide(classes.colon, next.colon), wide(classes.dash, next.dash));
        let (dot, digit) = (wide(classes.dot, next.dot), wide(classes.digit, next.digit));
        let near =
            |bits: u128, from: u32, to: u32| (from..=to).fold(0, |near, places| near | before(bits, places));
        let after_digit = digit << 1 | u128::from(digit_before);
        let number_dot = dot & after_digit & before(digit, 1);
        let dots = number_dot & near(dot & near(dot, 2, 4), 2, 4);
        let four = |bits: u128| bits & before(bits, 3) & before(bits, 6) & before(bits, 9);
        let chain = colon & near(colon & near(colon & near(colon, 1, 5), 1, 5), 1, 5);
        let dashes = dash & before(dash, 1) & before(dash, 2) & before(dash, 3);
        let first_dashes = dashes & !(dash << 1 | u128::from(dash_before));
        let mark = dash & before(dash, 2);
        digit_before = classes.digit >> (BLOCK - 1) == 1;
        dash_before = classes.dash >> (BLOCK - 1) == 1;
        let low = |bits: u128| u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default();
        let marks = [
            (Anchor::At, classes.at),
            (Anchor::Colons, low(colon & before(colon, 1) | chain)),
            (Anchor::Pairs, low(four(colon) | four(dash))),
            (Anchor::Dots, low(dots)),
            (Anchor::Dashes, low(first_dashes)),
            (Anchor::SidMark, low(mark)),
        ];
        let mut all = words;
        for (_, bits) in marks {
            all |= bits;
        }
        for place in places(all) {
            let place_in_text = at + place;
            if !range.contains(&place_in_text) {
                continue;
            }
            for (anchor, bits) in marks {
                if bits >> place & 1 == 1 {
                    found(anchor, place_in_text);
                }
            }
            if words >> place & 1 == 1
                && let Some(anchor) = word(&text[place_in_text..])
            {
                // A folder's anchor is the separator, two bytes further.
                found(anchor, place_in_text + if anchor == Anchor::Folder { 2 } else { 0 });
            }
        }
    };
    stretches(&text[begin..end], |stretch_begin, stretch| {
        engine.classes(stretch, &mut classes);
        engine.filter(&FILTER, stretch, &mut words);
        for (number, (classes, words)) in classes.iter().zip(&words).enumerate() {
            let at = begin + stretch_begin + number * BLOCK;
            if at >= end {
                break;
            }
            if let Some((at, of_last, words)) = last.replace((at, *classes, *words)) {
                both(at, of_last, words, *classes);
            }
        }
    });
    if let Some((at, of_last, words)) = last {
        both(at, of_last, words, Classes::default());
    }
}

/// Which anchor begins here, of those that are short beginnings.
fn word(text: &[u8]) -> Option<Anchor> {
    let [first, second, third, fourth] = [0, 1, 2, 3].map(|at| text.get(at).copied().unwrap_or(0));
    match first {
        b'%' if (second, third) == (b'4', b'0') => Some(Anchor::At),
        b'?' | b'&' | b';' | b'%' | b'#' => Some(Anchor::Parameter),
        b'+' => Some(Anchor::Plus),
        b':' => (second == b'/' && third == b'/').then_some(Anchor::Scheme),
        b'e' if (second, third) == (b'y', b'J') => Some(Anchor::WebToken),
        b'r' | b'R' | b'm' | b'M' | b'g' | b'G' if matches!(third, b'\\' | b'/' | b'%') => {
            Some(Anchor::Folder)
        }
        0xe5 | 0xd9 => Some(Anchor::Word),
        _ => {
            let head = [first, second, third, fourth].map(|byte| byte.to_ascii_lowercase());
            let is_word = matches!(
                &head,
                b"pass"
                    | b"toke"
                    | b"secr"
                    | b"cred"
                    | b"cook"
                    | b"kenn"
                    | b"bear"
                    | b"basi"
                    | b"nego"
                    | b"ntlm"
            ) || matches!(&head[..3], b"key" | b"pwd" | b"psk");
            is_word.then_some(Anchor::Word)
        }
    }
}
