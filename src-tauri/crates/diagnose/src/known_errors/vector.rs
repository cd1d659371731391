//! Looks at a text many bytes at once: where some single bytes stand, and where one of a few short beginnings can. Says nothing wrong by
//! leaving something out; what it marks too much its callers look at closely.
//!
//! Two engines with the same marks: AVX2 where the processor has it, and one in plain code for all others.

/// Bytes of a block: a bit each in its marks.
pub const BLOCK: usize = 64;

/// Blocks that are looked at in one go.
pub const BLOCKS: usize = 64;

/// Bytes that are looked at in one go.
pub const STRETCH: usize = BLOCK * BLOCKS;

/// Bytes behind a stretch that are looked at as well.
pub const BEHIND: usize = 3;

/// Bytes that a filter looks at.
pub const MARK: usize = BEHIND + 1;

/// A stretch and what is behind it, filled up with zeros at the end of a text.
pub type Stretch = [u8; STRETCH + BEHIND];

/// Where in a block some bytes stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says by its name which bytes stand there, a bit each")]
pub struct Classes {
    pub at: u64,
    pub colon: u64,
    pub dash: u64,
    pub dot: u64,
    pub digit: u64,
}

/// Where in a block stand what codes are made of, and what GUIDs are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Hexadecimal digits, and the mark of `0x`.
    pub digit: u64,
    /// Dashes.
    pub dash: u64,
}

/// Four classes of bytes, one behind the other, in eight variants.
#[derive(Clone, Debug)]
pub struct Filter {
    /// By place and byte: the variants that it fits.
    whole: [[u8; 256]; 4],
    /// The same by the lower and by the upper half of the byte: both together fit at least as much.
    halves: [[[u8; 16]; 2]; 4],
}

impl Default for Filter {
    /// Nothing fits.
    fn default() -> Self {
        Self { whole: [[0; 256]; 4], halves: [[[0; 16]; 2]; 4] }
    }
}

impl Filter {
    /// Adds bytes that one variant takes at one place.
    pub fn add(&mut self, variant: u8, place: usize, bytes: impl IntoIterator<Item = u8>) {
        for byte in bytes {
            let bit = 1 << variant;
            self.whole[place][usize::from(byte)] |= bit;
            self.halves[place][0][usize::from(byte & 15)] |= bit;
            self.halves[place][1][usize::from(byte >> 4)] |= bit;
        }
    }
}

/// Which engine runs here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Plain code, for every processor.
    Plain,
    /// 32 bytes at once.
    #[cfg(target_arch = "x86_64")]
    Avx2,
}

impl Engine {
    /// The fastest that this processor has.
    pub fn here() -> Self {
        #[cfg(target_arch = "x86_64")]
        if std::arch::is_x86_feature_detected!("avx2") {
            return Engine::Avx2;
        }
        Engine::Plain
    }

    /// Where which bytes stand.
    pub fn classes(self, text: &Stretch, into: &mut [Classes; BLOCKS]) {
        match self {
            Engine::Plain => plain::classes(text, into),
            #[cfg(target_arch = "x86_64")]
            Engine::Avx2 => {
                #[expect(unsafe_code, reason = "this engine is chosen only where the processor has AVX2")]
                unsafe {
                    avx2::classes(text, into);
                }
            }
        }
    }

    /// Where stand what codes and GUIDs are made of.
    pub fn codes(self, text: &Stretch, into: &mut [Codes; BLOCKS]) {
        match self {
            Engine::Plain => plain::codes(text, into),
            #[cfg(target_arch = "x86_64")]
            Engine::Avx2 => {
                #[expect(unsafe_code, reason = "this engine is chosen only where the processor has AVX2")]
                unsafe {
                    avx2::codes(text, into);
                }
            }
        }
    }

    /// Where four bytes begin that fit the filter, or could.
    pub fn filter(self, filter: &Filter, text: &Stretch, into: &mut [u64; BLOCKS]) {
        match self {
            Engine::Plain => plain::filter(filter, text, into),
            #[cfg(target_arch = "x86_64")]
            Engine::Avx2 => {
                #[expect(unsafe_code, reason = "this engine is chosen only where the processor has AVX2")]
                unsafe {
                    avx2::filter(filter, text, into);
                }
            }
        }
    }
}

/// Calls `look` with every stretch of a text and where it begins.
pub fn stretches(text: &[u8], mut look: impl FnMut(usize, &Stretch)) {
    let mut begin = 0;
    while begin < text.len() {
        if let Some(stretch) = text[begin..].first_chunk() {
            look(begin, stretch);
        } else {
            let mut rest = [0; STRETCH + BEHIND];
            rest[..text.len() - begin].copy_from_slice(&text[begin..]);
            look(begin, &rest);
        }
        begin += STRETCH;
    }
}

/// Where in a text the four bytes begin by which it is recognised with the fewest mistakes. `folds`: small and capital letters are the same.
pub fn rarest(bytes: &[u8], folds: bool) -> usize {
    // By how common letters are in English, roughly.
    let weight = |byte: &u8| match byte.to_ascii_lowercase() {
        b'e' | b't' | b'a' | b'o' | b'i' | b'n' | b's' | b'r' => 12_u32,
        b'h' | b'l' | b'd' | b'c' | b'u' | b'm' | b'p' | b'g' | b' ' | b'.' | b'-' => 8,
        b'0'..=b'9' | b'f' | b'y' | b'w' | b'b' | b'v' => 5,
        _ if !folds && byte.is_ascii_uppercase() => 3,
        _ => 2,
    };
    let windows = bytes.windows(MARK).enumerate();
    windows.min_by_key(|(_, window)| window.iter().map(weight).sum::<u32>()).map_or(0, |(at, _)| at)
}

/// The places of the bits that are set.
pub fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (place < 64).then_some(place as usize)
    })
}

mod plain {
    use super::{BLOCK, BLOCKS, Classes, Codes, Filter, Stretch};

    /// Of eight bytes a bit each for those that equal another.
    fn equal(eight: u64, byte: u8) -> u64 {
        const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
        let other = eight ^ (u64::from(byte) * 0x0101_0101_0101_0101);
        gathered(!(((other & LOW) + LOW) | other | LOW))
    }

    /// Of eight bytes a bit each for those from the first to the last, which are ASCII.
    fn between(eight: u64, first: u8, last: u8) -> u64 {
        const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
        const HIGH: u64 = !LOW;
        let small = eight & LOW;
        let from_first = small + u64::from(0x80 - first) * 0x0101_0101_0101_0101;
        let past_last = small + u64::from(0x7f - last) * 0x0101_0101_0101_0101;
        gathered(from_first & !past_last & !eight & HIGH)
    }

    /// The highest bit of each byte, side by side.
    fn gathered(bits: u64) -> u64 {
        (bits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
    }

    pub(super) fn classes(text: &Stretch, into: &mut [Classes; BLOCKS]) {
        for (block, classes) in text.chunks_exact(BLOCK).zip(into) {
            *classes = Classes::default();
            for (at, eight) in block.as_chunks::<8>().0.iter().enumerate() {
                let (eight, shift) = (u64::from_le_bytes(*eight), at * 8);
                classes.at |= equal(eight, b'@') << shift;
                classes.colon |= equal(eight, b':') << shift;
                classes.dash |= equal(eight, b'-') << shift;
                classes.dot |= equal(eight, b'.') << shift;
                classes.digit |= between(eight, b'0', b'9') << shift;
            }
        }
    }

    pub(super) fn codes(text: &Stretch, into: &mut [Codes; BLOCKS]) {
        for (block, codes) in text.chunks_exact(BLOCK).zip(into) {
            *codes = Codes::default();
            for (at, eight) in block.as_chunks::<8>().0.iter().enumerate() {
                let (eight, shift) = (u64::from_le_bytes(*eight), at * 8);
                let small = eight | 0x2020_2020_2020_2020;
                codes.digit |=
                    (between(eight, b'0', b'9') | between(small, b'a', b'f') | equal(small, b'x')) << shift;
                codes.dash |= equal(eight, b'-') << shift;
            }
        }
    }

    pub(super) fn filter(filter: &Filter, text: &Stretch, into: &mut [u64; BLOCKS]) {
        let [first, second, third, fourth] = &filter.whole;
        for (number, bits) in into.iter_mut().enumerate() {
            *bits = 0;
            let block = &text[number * BLOCK..number * BLOCK + BLOCK + 3];
            for (at, four) in block.windows(4).enumerate() {
                let fits = first[usize::from(four[0])]
                    & second[usize::from(four[1])]
                    & third[usize::from(four[2])]
                    & fourth[usize::from(four[3])];
                *bits |= u64::from(fits != 0) << at;
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use std::arch::x86_64::{
        __m256i, _mm_loadu_si128, _mm256_add_epi8, _mm256_and_si256, _mm256_broadcastsi128_si256,
        _mm256_cmpeq_epi8, _mm256_cmpgt_epi8, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_set1_epi8,
        _mm256_setzero_si256, _mm256_shuffle_epi8, _mm256_srli_epi16,
    };

    use super::{BLOCK, BLOCKS, Classes, Codes, Filter, Stretch};

    #[target_feature(enable = "avx2")]
    fn load(text: &Stretch, at: usize) -> __m256i {
        let bytes: &[u8; 32] = text[at..].first_chunk().unwrap_or(&[0; 32]);
        #[expect(unsafe_code, reason = "32 bytes are read of an array of 32")]
        unsafe {
            _mm256_loadu_si256(bytes.as_ptr().cast())
        }
    }

    #[target_feature(enable = "avx2")]
    fn table(bytes: &[u8; 16]) -> __m256i {
        #[expect(unsafe_code, reason = "16 bytes are read of an array of 16")]
        let half = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
        _mm256_broadcastsi128_si256(half)
    }

    #[target_feature(enable = "avx2")]
    fn bits(low: __m256i, high: __m256i) -> u64 {
        let bits = |half| u64::from(_mm256_movemask_epi8(half).cast_unsigned());
        bits(low) | bits(high) << 32
    }

    #[target_feature(enable = "avx2")]
    fn equal(low: __m256i, high: __m256i, byte: u8) -> u64 {
        let byte = _mm256_set1_epi8(byte.cast_signed());
        bits(_mm256_cmpeq_epi8(low, byte), _mm256_cmpeq_epi8(high, byte))
    }

    #[target_feature(enable = "avx2")]
    fn digits(low: __m256i, high: __m256i) -> u64 {
        // Moved so that the digits are the smallest signed numbers.
        let moved = |half| _mm256_add_epi8(half, _mm256_set1_epi8(0x80_u8.wrapping_sub(b'0').cast_signed()));
        let end = _mm256_set1_epi8((-128_i8) + 10);
        bits(_mm256_cmpgt_epi8(end, moved(low)), _mm256_cmpgt_epi8(end, moved(high)))
    }

    #[target_feature(enable = "avx2")]
    pub(super) fn classes(text: &Stretch, into: &mut [Classes; BLOCKS]) {
        for (number, classes) in into.iter_mut().enumerate() {
            let (low, high) = (load(text, number * BLOCK), load(text, number * BLOCK + 32));
            *classes = Classes {
                at: equal(low, high, b'@'),
                colon: equal(low, high, b':'),
                dash: equal(low, high, b'-'),
                dot: equal(low, high, b'.'),
                digit: digits(low, high),
            };
        }
    }

    /// By the lower and by the upper half of a byte: digits, letters from a to f, the mark of `0x`; a byte is one of them where both say the same.
    const OF_CODES: [[u8; 16]; 2] =
        [[1, 3, 3, 3, 3, 3, 3, 1, 5, 1, 0, 0, 0, 0, 0, 0], [0, 0, 0, 1, 2, 4, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0]];

    #[target_feature(enable = "avx2")]
    pub(super) fn codes(text: &Stretch, into: &mut [Codes; BLOCKS]) {
        let (lower, upper) = (table(&OF_CODES[0]), table(&OF_CODES[1]));
        let nibble = _mm256_set1_epi8(15);
        let is_none = |bytes| {
            let lower = _mm256_shuffle_epi8(lower, _mm256_and_si256(bytes, nibble));
            let upper = _mm256_shuffle_epi8(upper, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble));
            _mm256_cmpeq_epi8(_mm256_and_si256(lower, upper), _mm256_setzero_si256())
        };
        for (number, codes) in into.iter_mut().enumerate() {
            let (low, high) = (load(text, number * BLOCK), load(text, number * BLOCK + 32));
            *codes = Codes { digit: !bits(is_none(low), is_none(high)), dash: equal(low, high, b'-') };
        }
    }

    #[target_feature(enable = "avx2")]
    pub(super) fn filter(filter: &Filter, text: &Stretch, into: &mut [u64; BLOCKS]) {
        let tables = filter.halves.each_ref().map(|[low, high]| (table(low), table(high)));
        let nibble = _mm256_set1_epi8(15);
        let fits = |at: usize| {
            let mut all = _mm256_set1_epi8(-1);
            for (place, (low, high)) in tables.iter().enumerate() {
                let bytes = load(text, at + place);
                let lower = _mm256_shuffle_epi8(*low, _mm256_and_si256(bytes, nibble));
                let upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
                let upper = _mm256_shuffle_epi8(*high, upper);
                all = _mm256_and_si256(all, _mm256_and_si256(lower, upper));
            }
            _mm256_cmpeq_epi8(all, _mm256_setzero_si256())
        };
        for (number, marks) in into.iter_mut().enumerate() {
            let at = number * BLOCK;
            *marks = !bits(fits(at), fits(at + 32));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bits(block: &[u8], is: &dyn Fn(u8) -> bool) -> u64 {
        block.iter().enumerate().fold(0, |bits, (at, byte)| bits | u64::from(is(*byte)) << at)
    }

    fn codes_one_by_one(text: &Stretch) -> Vec<Codes> {
        let blocks = text[..STRETCH].chunks(BLOCK);
        let is_digit = |byte: u8| byte.is_ascii_hexdigit() || matches!(byte, b'x' | b'X');
        blocks
            .map(|block| Codes { digit: bits(block, &is_digit), dash: bits(block, &|byte| byte == b'-') })
            .collect()
    }

    fn one_by_one(text: &Stretch) -> Vec<Classes> {
        let blocks = text[..STRETCH].chunks(BLOCK);
        blocks
            .map(|block| Classes {
                at: bits(block, &|byte| byte == b'@'),
                colon: bits(block, &|byte| byte == b':'),
                dash: bits(block, &|byte| byte == b'-'),
                dot: bits(block, &|byte| byte == b'.'),
                digit: bits(block, &|byte| byte.is_ascii_digit()),
            })
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn every_engine_marks_what_looking_one_by_one_marks(
            bytes in proptest::collection::vec(prop_oneof![any::<u8>(), 0x20..0x60_u8], STRETCH + BEHIND),
            words in proptest::collection::vec("[a-e:@]{4}", 1..10),
        ) {
            let mut text = [0; STRETCH + BEHIND];
            text.copy_from_slice(&bytes);
            for (number, word) in words.iter().enumerate() {
                text[number * 397..number * 397 + 4].copy_from_slice(word.as_bytes());
            }
            let mut filter = Filter::default();
            for (variant, word) in (0_u8..).zip(&words) {
                for (place, byte) in word.bytes().enumerate() {
                    filter.add(variant % 8, place, [byte]);
                }
            }
            let expected = one_by_one(&text);
            let expected_codes = codes_one_by_one(&text);
            let mut marks = [[0; BLOCKS]; 2];
            for (engine, marks) in [Engine::Plain, Engine::here()].into_iter().zip(&mut marks) {
                let mut classes = [Classes::default(); BLOCKS];
                engine.classes(&text, &mut classes);
                prop_assert_eq!(classes.as_slice(), expected.as_slice());
                let mut codes = [Codes::default(); BLOCKS];
                engine.codes(&text, &mut codes);
                prop_assert_eq!(codes.as_slice(), expected_codes.as_slice());
                engine.filter(&filter, &text, marks);
            }
            for (number, word) in words.iter().enumerate() {
                let at = number * 397;
                if &text[at..at + 4] == word.as_bytes() {
                    prop_assert!(marks.iter().all(|marks| marks[at / BLOCK] >> (at % BLOCK) & 1 == 1));
                }
            }
            // What the plain engine marks the other one marks as well.
            prop_assert!(marks[0].iter().zip(&marks[1]).all(|(plain, other)| plain & !other == 0));
        }
    }
}
