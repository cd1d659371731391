//! Deflate in pieces that stand alone: each is compressed by itself, on whichever core is free, and all of them one after the other are one
//! stream. Same text, same pieces, same bytes.
//!
//! The compressor marks the last block of all it is given as the stream's last. That mark is taken away again, and an empty stored block
//! brings the piece to a whole byte. So much text is given at once that it makes one block: then the mark is the first bit, and the code
//! that ends the block tells where it ends. Where that is not so, the codes are walked through.

use libdeflater::{CompressionLvl, Compressor};

/// What ends the stream behind its last piece: an empty block that says it is the last one.
pub(crate) const END: [u8; 2] = [0x03, 0x00];

/// So much text makes one block, unless hardly anything in it repeats. Bytes.
const ONE_BLOCK: usize = 64 * 1024 - 1;

/// What a stored block can hold. Bytes.
const STORED: usize = 0xffff;

/// Compresses pieces.
pub(crate) struct Deflater(Compressor);

impl Deflater {
    /// At the lowest level that compresses: on logs it saves nine tenths of what the next ones save, in two thirds of the time.
    pub(crate) fn new() -> Self {
        Self(Compressor::new(CompressionLvl::new(1).unwrap_or_default()))
    }

    /// Appends the text as one piece.
    pub(crate) fn piece(&mut self, text: &[u8], into: &mut Vec<u8>) {
        for part in text.chunks(ONE_BLOCK) {
            self.part(part, into);
        }
    }

    fn part(&mut self, text: &[u8], into: &mut Vec<u8>) {
        let begin = into.len();
        into.resize(begin + self.0.deflate_compress_bound(text.len()), 0);
        let packed = self.0.deflate_compress(text, &mut into[begin..]).unwrap_or(0);
        into.truncate(begin + packed);
        let stream = &into[begin..];
        let Some(ends) = only_block(stream).or_else(|| Walk::new(stream).ends()) else {
            // Not seen so far. What cannot be joined is stored.
            into.truncate(begin);
            return stored(text, into);
        };
        into[begin + ends.last_block / 8] &= !(1 << (ends.last_block % 8));
        // The three bits of an empty stored block's head have to fit behind the last code.
        if (8 - ends.end % 8) % 8 < 3 {
            into.push(0);
        }
        into.extend([0, 0, 0xff, 0xff]);
    }
}

/// Where a stream of one block ends; `None` where it has more, or its last code does not tell.
fn only_block(stream: &[u8]) -> Option<Ends> {
    let mut walk = Walk::new(stream);
    if (walk.take(1), walk.take(2)) != (1, 2) {
        return None;
    }
    let (lengths, _, _) = walk.lengths()?;
    let end = usize::from(END_OF_BLOCK);
    let length = lengths[end];
    // Codes are given by length, then by symbol.
    let mut code = 0_u32;
    for shorter in 1..length {
        let count = lengths.iter().take(LITERALS).filter(|of| **of == shorter).count();
        code = (code + u32::try_from(count).ok()?) << 1;
    }
    let before = lengths[..end].iter().map(|of| u32::from(*of == length)).sum::<u32>();
    code += before;
    if code == 0 || length == 0 {
        return None;
    }
    // Behind the last bit of the code that is set there are its own zeros and those that fill the byte.
    let filled = stream.iter().rev().take_while(|byte| **byte == 0).count();
    let last = stream.get(stream.len().checked_sub(filled + 1)?)?;
    let zeros = filled * 8 + last.leading_zeros() as usize;
    let padding = zeros.checked_sub(code.trailing_zeros() as usize).filter(|padding| *padding < 8)?;
    Some(Ends { last_block: 0, end: stream.len() * 8 - padding })
}

fn stored(text: &[u8], into: &mut Vec<u8>) {
    for part in text.chunks(STORED) {
        let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
        into.push(0);
        into.extend(length.to_le_bytes());
        into.extend((!length).to_le_bytes());
        into.extend_from_slice(part);
    }
}

/// Where the last block begins and where its last code ends. Bits.
#[derive(Debug, PartialEq, Eq)]
struct Ends {
    last_block: usize,
    end: usize,
}

/// A walk over the codes of a stream, without unpacking it (RFC 1951).
struct Walk<'a> {
    stream: &'a [u8],
    /// Bits that are loaded and not walked over yet.
    bits: u64,
    count: u32,
    /// Next byte to load.
    next: usize,
}

/// Codes up to this many bits are looked up at once; longer ones are rare by their nature.
const QUICK: u32 = 11;

/// Bits that no code has: what an entry says that is none.
const NO_CODE: u8 = 0xff;

/// Extra bits behind the codes of lengths, from symbol 257.
const LENGTH_EXTRA: [u8; 29] =
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

/// In which order the lengths of the codes of code lengths are written.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// The most symbols of literals and lengths.
const LITERALS: usize = 288;

/// The symbol that ends a block.
const END_OF_BLOCK: u16 = 256;

/// Codes of one kind.
struct Codes {
    quick: Vec<Code>,
    /// By length: the first code of it, the index of that code's symbol, how many there are.
    long: [(u32, u32, u32); 16],
    symbols: Vec<u16>,
    extra: fn(u16) -> u8,
}

#[derive(Clone, Copy)]
struct Code {
    symbol: u16,
    /// Bits of the code.
    length: u8,
    /// Bits of the code and of what belongs to it.
    all: u8,
}

impl Codes {
    fn new(lengths: &[u8], extra: fn(u16) -> u8) -> Option<Self> {
        let mut counts = [0_u32; 16];
        for length in lengths {
            counts[usize::from(*length)] += 1;
        }
        counts[0] = 0;
        let (mut code, mut index) = (0_u32, 0_u32);
        let mut long = [(0, 0, 0); 16];
        for length in 1..16 {
            code = (code + counts[length - 1]) << 1;
            long[length] = (code, index, counts[length]);
            index += counts[length];
        }
        let mut symbols = vec![0_u16; index as usize];
        let mut quick = vec![Code { symbol: 0, length: NO_CODE, all: 0 }; 1 << QUICK];
        let mut seen = [0_u32; 16];
        for (symbol, length) in (0_u16..).zip(lengths).filter(|(_, length)| **length > 0) {
            let (first, index, _) = long[usize::from(*length)];
            let nth = seen[usize::from(*length)];
            seen[usize::from(*length)] += 1;
            *symbols.get_mut((index + nth) as usize)? = symbol;
            let bits = u32::from(*length);
            if bits <= QUICK {
                // Codes are written from their highest bit, everything else from its lowest.
                let written = (first + nth).reverse_bits() >> (32 - bits);
                let code = Code { symbol, length: *length, all: *length + extra(symbol) };
                for place in (written..1 << QUICK).step_by(1 << bits) {
                    *quick.get_mut(place as usize)? = code;
                }
            }
        }
        Some(Self { quick, long, symbols, extra })
    }

    #[inline]
    fn find(&self, bits: u64) -> Option<Code> {
        let quick = self.quick[usize::try_from(bits & ((1 << QUICK) - 1)).unwrap_or(0)];
        if quick.length != NO_CODE {
            return Some(quick);
        }
        let mut code = 0_u32;
        for length in 1..16_u8 {
            code = code << 1 | u32::try_from(bits >> (length - 1) & 1).unwrap_or(0);
            let (first, index, count) = self.long[usize::from(length)];
            if code.wrapping_sub(first) < count {
                let symbol = *self.symbols.get((index + code - first) as usize)?;
                return Some(Code { symbol, length, all: length + (self.extra)(symbol) });
            }
        }
        None
    }
}

fn length_extra(symbol: u16) -> u8 {
    symbol.checked_sub(257).and_then(|at| LENGTH_EXTRA.get(usize::from(at)).copied()).unwrap_or(0)
}

fn distance_extra(symbol: u16) -> u8 {
    u8::try_from((symbol / 2).saturating_sub(1)).unwrap_or(0)
}

fn no_extra(_: u16) -> u8 {
    0
}

impl<'a> Walk<'a> {
    fn new(stream: &'a [u8]) -> Self {
        Self { stream, bits: 0, count: 0, next: 0 }
    }

    /// At least 56 bits; behind the end zeros.
    #[inline]
    fn load(&mut self) {
        if let Some(bytes) = self.stream.get(self.next..self.next + 8).and_then(|bytes| bytes.first_chunk()) {
            self.bits |= u64::from_le_bytes(*bytes) << self.count;
            let more = (63 - self.count) / 8;
            self.next += more as usize;
            self.count += more * 8;
            return;
        }
        while self.count <= 56 {
            self.bits |= u64::from(self.stream.get(self.next).copied().unwrap_or(0)) << self.count;
            self.next += 1;
            self.count += 8;
        }
    }

    #[inline]
    fn skip(&mut self, bits: u32) {
        self.bits >>= bits;
        self.count -= bits;
    }

    fn take(&mut self, bits: u32) -> usize {
        self.load();
        let value = self.bits & ((1 << bits) - 1);
        self.skip(bits);
        usize::try_from(value).unwrap_or(0)
    }

    /// Bits that were walked over.
    fn place(&self) -> usize {
        self.next * 8 - self.count as usize
    }

    fn ends(mut self) -> Option<Ends> {
        loop {
            let begin = self.place();
            let (is_last, kind) = (self.take(1) == 1, self.take(2));
            match kind {
                0 => {
                    let rest = (8 - self.place() % 8) % 8;
                    self.take(u32::try_from(rest).ok()?);
                    let length = self.take(16);
                    self.take(16);
                    let at = self.place() / 8 + length;
                    (self.bits, self.count, self.next) = (0, 0, at);
                }
                1 => {
                    let mut lengths = [8; 288];
                    lengths[144..256].fill(9);
                    lengths[256..280].fill(7);
                    self.block(&Codes::new(&lengths, length_extra)?, &Codes::new(&[5; 30], distance_extra)?)?;
                }
                2 => {
                    let (literals, distances) = self.codes()?;
                    self.block(&literals, &distances)?;
                }
                _ => return None,
            }
            let end = self.place();
            if end > self.stream.len() * 8 {
                return None;
            }
            if is_last {
                let is_whole = end.div_ceil(8) == self.stream.len();
                return is_whole.then_some(Ends { last_block: begin, end });
            }
        }
    }

    fn block(&mut self, literals: &Codes, distances: &Codes) -> Option<()> {
        loop {
            if self.next > self.stream.len() + 8 {
                return None;
            }
            self.load();
            let mut code = literals.find(self.bits)?;
            // 56 bits hold a length, a distance and two literals before them.
            for _ in 0..2 {
                if code.symbol < END_OF_BLOCK {
                    self.skip(u32::from(code.all));
                    if self.count < 48 {
                        self.load();
                    }
                    code = literals.find(self.bits)?;
                }
            }
            self.skip(u32::from(code.all));
            if code.symbol == END_OF_BLOCK {
                return Some(());
            }
            if code.symbol > END_OF_BLOCK {
                let distance = distances.find(self.bits)?;
                self.skip(u32::from(distance.all));
            }
        }
    }

    fn codes(&mut self) -> Option<(Codes, Codes)> {
        let (of_literals, of_distances, distances) = self.lengths()?;
        Some((
            Codes::new(&of_literals, length_extra)?,
            Codes::new(&of_distances[..distances], distance_extra)?,
        ))
    }

    /// How long the codes of literals and of distances are, and how many there are of the latter.
    fn lengths(&mut self) -> Option<([u8; LITERALS], [u8; 32], usize)> {
        let (literals, distances, known) = (self.take(5) + 257, self.take(5) + 1, self.take(4) + 4);
        let mut lengths = [0_u8; 19];
        for place in ORDER.iter().take(known) {
            lengths[*place] = u8::try_from(self.take(3)).ok()?;
        }
        let of_lengths = Codes::new(&lengths, no_extra)?;
        let mut lengths = [0_u8; LITERALS + 32];
        let mut at = 0;
        while at < literals + distances {
            self.load();
            let code = of_lengths.find(self.bits)?;
            self.skip(u32::from(code.length));
            let (value, times) = match code.symbol {
                16 => (*lengths.get(at.checked_sub(1)?)?, self.take(2) + 3),
                17 => (0, self.take(3) + 3),
                18 => (0, self.take(7) + 11),
                length => (u8::try_from(length).ok()?, 1),
            };
            lengths.get_mut(at..at + times)?.fill(value);
            at += times;
        }
        let (mut of_literals, mut of_distances) = ([0; LITERALS], [0; 32]);
        of_literals.get_mut(..literals)?.copy_from_slice(&lengths[..literals]);
        of_distances.get_mut(..distances)?.copy_from_slice(&lengths[literals..literals + distances]);
        Some((of_literals, of_distances, distances))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    fn joined(pieces: &[Vec<u8>]) -> Vec<u8> {
        let mut deflater = Deflater::new();
        let mut stream = Vec::new();
        for piece in pieces {
            deflater.piece(piece, &mut stream);
        }
        stream.extend(END);
        stream
    }

    fn unpacked(stream: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        flate2::read::DeflateDecoder::new(stream).read_to_end(&mut text).unwrap();
        text
    }

    #[test]
    fn the_last_code_of_a_block_tells_where_it_ends() {
        let mut told = 0;
        let mut deflater = Deflater::new();
        for length in (10..60_000).step_by(331) {
            let text: Vec<u8> =
                (0..length).map(|at: u32| b" etaoin"[(at.wrapping_mul(at) >> 7) as usize % 7]).collect();
            let mut stream = vec![0; deflater.0.deflate_compress_bound(text.len())];
            let packed = deflater.0.deflate_compress(&text, &mut stream).unwrap();
            let quick = only_block(&stream[..packed]);
            if let Some(ends) = quick {
                assert_eq!(Walk::new(&stream[..packed]).ends(), Some(ends));
                told += 1;
            }
        }
        assert!(told > 150, "{told}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn pieces_one_after_the_other_are_one_stream(
            pieces in proptest::collection::vec(
                prop_oneof![
                    proptest::collection::vec(any::<u8>(), 0..3000),
                    proptest::collection::vec(97..105_u8, 0..30_000),
                    "[a-z]{1,4}( [a-z]{1,9}){0,400}".prop_map(String::into_bytes),
                ],
                0..6,
            )
        ) {
            prop_assert_eq!(unpacked(&joined(&pieces)), pieces.concat());
        }

        #[test]
        fn any_bytes_are_walked_over_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Walk::new(&bytes).ends();
        }
    }

    #[test]
    fn a_text_of_logs_is_compressed_and_not_stored() {
        let mut log = Vec::new();
        for number in 0..40_000_u64 {
            let noise = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            log.extend(format!("2026-11-24 10:00:00 [{}] agent {noise:x} went on\n", number % 97).bytes());
        }
        let stream = joined(&[log.clone(), log.clone()]);
        assert!(stream.len() < log.len(), "{} of {}", stream.len(), 2 * log.len());
        assert_eq!(unpacked(&stream), log.repeat(2));
        let mut plain = Vec::new();
        stored(&log, &mut plain);
        plain.extend(END);
        assert_eq!(unpacked(&plain), log);
    }
}
