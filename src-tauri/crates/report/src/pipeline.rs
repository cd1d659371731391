//! Logs on their way into a report: read and cut into pieces by one, searched for known errors and masked and compressed on all cores,
//! numbered and put away in the order of the text. Memory holds a few pieces, however long the logs are; what comes out does not depend on
//! how many cores there are.

use std::{
    collections::VecDeque,
    io,
    ops::Range,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
    time::SystemTime,
};

use diagnose::known_errors::OwnErrors;
use memchr::memrchr;
use sha2::{Digest, Sha256};

use crate::{
    pack::{Deflater, END, Extent, Sizes, Spool},
    progress::{Progress, Told},
    redact::{AHEAD, BEHIND, Counts, Masking, Masks, Numbers, Redactor, rewrite},
    scan::{Chunk, State, day_of},
    stream::{Problem, Sink},
};

/// Bytes of a piece: a worker has it and what it becomes in its own cache.
const PIECE: usize = 512 * 1024;

/// From here on a line is told of in the manifest. Bytes.
pub(crate) const LONG_LINE: u64 = 64 * 1024;

/// What came of one text.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pub(crate) sizes: Sizes,
    pub(crate) extent: Extent,
    pub(crate) sha256: String,
    pub(crate) masked: Counts,
    /// A learned value was still there: nothing is kept.
    pub(crate) survived: bool,
}

/// What is known of a text when it has been read.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Which file it is from, by the number that was given when it was opened.
    pub(crate) file: usize,
    pub(crate) member: Option<String>,
    /// Bytes that there were, as UTF-8.
    pub(crate) present: u64,
    pub(crate) cut: bool,
    pub(crate) longest_line: u64,
    pub(crate) problem: Option<Problem>,
}

/// Everything that was read.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) texts: Vec<(Source, Kept)>,
    /// Files and members that gave no text at all.
    pub(crate) unread: Vec<(usize, Option<String>, Problem)>,
    pub(crate) found: State,
}

pub(crate) struct Piece {
    chunk: Chunk,
    /// Where its text begins in the whole.
    begin: u64,
    is_first: bool,
    is_last: bool,
    order: u64,
}

/// Lets workers in one after the other, in the order of their pieces.
struct Turn<T> {
    inner: Mutex<(u64, T)>,
    changed: Condvar,
}

/// Nobody's turn comes any more.
const BROKEN: u64 = u64::MAX;

impl<T> Turn<T> {
    fn new(value: T) -> Self {
        Self { inner: Mutex::new((0, value)), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, (u64, T)> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it is this piece's turn; `None` when that will never be.
    fn at<R>(&self, order: u64, work: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut inner = self.lock();
        while inner.0 != order && inner.0 != BROKEN {
            inner = self.changed.wait(inner).unwrap_or_else(PoisonError::into_inner);
        }
        if inner.0 == BROKEN {
            return None;
        }
        let done = work(&mut inner.1);
        inner.0 += 1;
        drop(inner);
        self.changed.notify_all();
        Some(done)
    }

    fn break_off(&self) {
        self.lock().0 = BROKEN;
        self.changed.notify_all();
    }
}

/// What is numbered in order.
struct Numbering {
    numbers: Numbers,
    masking: Masking,
}

/// What is put away in order.
struct Keeping<'a> {
    spool: &'a Spool,
    kept: Vec<Kept>,
    sha: Sha256,
    crc: libdeflater::Crc,
    start: u64,
    bytes: u64,
    /// The end of what was masked last: a value could lie across the edge.
    tail: Vec<u8>,
    survived: bool,
    error: Option<io::Error>,
}

/// What all workers see.
pub(crate) struct Shared<'a> {
    masks: &'a Masks,
    own: &'a OwnErrors,
    found: &'a Mutex<State>,
    spent: &'a Mutex<Vec<Vec<u8>>>,
    numbering: Turn<Numbering>,
    keeping: Turn<Keeping<'a>>,
    failed: AtomicBool,
}

/// Whatever ends a worker, the others do not wait for it.
struct Alarm<'a, 'b>(&'a Shared<'b>);

impl Drop for Alarm<'_, '_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.failed.store(true, Ordering::Relaxed);
            self.0.numbering.break_off();
            self.0.keeping.break_off();
        }
    }
}

/// What a worker does until nothing comes any more: [`work`], and for measures what the same costs without it.
pub(crate) type Work = fn(&Shared<'_>, &Mutex<Receiver<Piece>>);

/// Reads what `feed` feeds. The stand-ins go on where the redactor is.
pub(crate) fn run(
    work: Work,
    redactor: &mut Redactor,
    own: &OwnErrors,
    spool: &Spool,
    workers: usize,
    told: &mut Told<'_>,
    feed: impl FnOnce(&mut Feeder<'_, '_>),
) -> io::Result<Outcome> {
    let masks = Arc::clone(&redactor.masks);
    let found = Mutex::new(State::default());
    let spent = Mutex::new(Vec::new());
    let shared = Shared {
        masks: &masks,
        own,
        found: &found,
        spent: &spent,
        numbering: Turn::new(Numbering {
            numbers: std::mem::take(&mut redactor.numbers),
            masking: Masking::default(),
        }),
        keeping: Turn::new(Keeping {
            spool,
            kept: Vec::new(),
            sha: Sha256::new(),
            crc: libdeflater::Crc::new(),
            start: spool.length(),
            bytes: 0,
            tail: Vec::new(),
            survived: false,
            error: None,
        }),
        failed: AtomicBool::new(false),
    };
    let (sender, receiver) = sync_channel(workers);
    let receiver = Arc::new(Mutex::new(receiver));
    let mut tell = |progress| told.goes_on(progress);
    let (sources, unread) = thread::scope(|scope| {
        for _ in 0..workers {
            let (shared, receiver) = (&shared, Arc::clone(&receiver));
            scope.spawn(move || work(shared, &receiver));
        }
        // With the last worker the other end is gone, and nobody waits for it.
        drop(receiver);
        let mut feeder = Feeder::new(sender, &shared, &mut tell);
        feed(&mut feeder);
        // The feeder owns the only sender: when it is gone, the workers end.
        (feeder.sources, feeder.unread)
    });
    let Shared { numbering, keeping, .. } = shared;
    redactor.numbers = numbering.inner.into_inner().unwrap_or_else(PoisonError::into_inner).1.numbers;
    let (turn, keeping) = keeping.inner.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(error) = keeping.error {
        return Err(error);
    }
    if turn == BROKEN {
        return Err(io::Error::other("a part of the report could not be made"));
    }
    let texts = sources.into_iter().zip(keeping.kept).collect();
    Ok(Outcome { texts, unread, found: found.into_inner().unwrap_or_else(PoisonError::into_inner) })
}

pub(crate) fn work(shared: &Shared<'_>, receiver: &Mutex<Receiver<Piece>>) {
    let _alarm = Alarm(shared);
    let mut deflater = Deflater::new();
    let (mut places, mut masked, mut packed) = (Vec::new(), Vec::new(), Vec::new());
    loop {
        let next = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(piece) = next else { break };
        let (text, own) = (&piece.chunk.text, &piece.chunk.own);
        shared.masks.places(text, own, piece.is_last, &mut places);
        piece.chunk.search(shared.masks.engine, shared.own, shared.found);
        let numbered = shared.numbering.at(piece.order, |numbering| {
            if piece.is_first {
                numbering.masking = Masking::default();
            }
            let at = (text.as_slice(), own, piece.begin);
            let edits =
                numbering.masking.edits(shared.masks, &mut numbering.numbers, at, &places, piece.is_last);
            (edits, piece.is_last.then(|| numbering.masking.counts()))
        });
        let Some((edits, counts)) = numbered else { break };
        masked.clear();
        rewrite(text, own, &edits, ["<", ">"], &mut masked);
        let survived = shared.masks.survived(&masked);
        packed.clear();
        deflater.piece(&masked, &mut packed);
        let kept = shared.keeping.at(piece.order, |keeping| {
            keeping.put(shared.masks, &masked, &packed, survived);
            if let Some(counts) = counts {
                keeping.end(counts);
            }
            keeping.error.is_none()
        });
        if kept == Some(false) {
            shared.failed.store(true, Ordering::Relaxed);
        }
        shared.spent.lock().unwrap_or_else(PoisonError::into_inner).push(piece.chunk.text);
    }
}

/// Neither searches nor masks.
#[cfg(feature = "bench")]
pub(crate) fn work_plainly(shared: &Shared<'_>, receiver: &Mutex<Receiver<Piece>>) {
    let _alarm = Alarm(shared);
    let mut deflater = Deflater::new();
    let mut packed = Vec::new();
    loop {
        let next = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(piece) = next else { break };
        let text = &piece.chunk.text[piece.chunk.own.clone()];
        packed.clear();
        deflater.piece(text, &mut packed);
        let kept = shared.keeping.at(piece.order, |keeping| {
            keeping.put(shared.masks, text, &packed, false);
            if piece.is_last {
                keeping.end(Counts::new());
            }
        });
        if kept.is_none() {
            break;
        }
        shared.spent.lock().unwrap_or_else(PoisonError::into_inner).push(piece.chunk.text);
    }
}

/// Bytes of both sides of an edge in which a value could lie across it.
const EDGE: usize = 512;

impl Keeping<'_> {
    fn put(&mut self, masks: &Masks, masked: &[u8], packed: &[u8], survived: bool) {
        let before = self.tail.len();
        self.tail.extend_from_slice(&masked[..masked.len().min(EDGE)]);
        self.survived |= survived || (before > 0 && masks.survived(&self.tail));
        self.tail.clear();
        self.tail.extend_from_slice(&masked[masked.len().saturating_sub(EDGE)..]);
        if self.survived || self.error.is_some() {
            return;
        }
        self.sha.update(masked);
        self.crc.update(masked);
        self.bytes += masked.len() as u64;
        self.error = self.spool.push(packed).err();
    }

    fn end(&mut self, masked: Counts) {
        if self.error.is_none() {
            self.error = if self.survived { self.spool.cut(self.start) } else { self.spool.push(&END) }.err();
        }
        let end = self.spool.length();
        let extent = Extent { start: self.start, length: end - self.start };
        let sizes = Sizes { crc: self.crc.sum(), bytes: self.bytes, packed: extent.length };
        let digest = self.sha.finalize_reset();
        let survived = self.survived;
        let kept = if survived {
            Kept { survived, ..Kept::default() }
        } else {
            Kept { sizes, extent, sha256: hexadecimal(&digest), masked, survived }
        };
        self.kept.push(kept);
        (self.start, self.bytes, self.survived) = (end, 0, false);
        self.crc = libdeflater::Crc::new();
        self.tail.clear();
    }
}

/// As the manifest writes it.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Cuts texts into pieces.
#[expect(clippy::struct_excessive_bools, reason = "each is asked by itself, in every combination")]
pub(crate) struct Feeder<'a, 'b> {
    sender: SyncSender<Piece>,
    shared: &'a Shared<'b>,
    tell: &'a mut dyn FnMut(Progress) -> bool,
    sources: Vec<Source>,
    unread: Vec<(usize, Option<String>, Problem)>,
    file: usize,
    is_ours: bool,
    latest: jiff::civil::Date,
    /// How many bytes of the next texts are left out at their beginning.
    skips: VecDeque<u64>,
    skip: u64,
    /// What is left out goes on to the end of its line.
    to_line_end: bool,
    buffer: Vec<u8>,
    own: usize,
    begin: u64,
    is_first: bool,
    /// Bytes of a letter whose others are still to come.
    half: Vec<u8>,
    line: u64,
    /// Pieces of this text, and of all.
    pieces: u32,
    order: u64,
    progress: Progress,
    before: u64,
    stopped: bool,
}

impl<'a, 'b> Feeder<'a, 'b> {
    fn new(
        sender: SyncSender<Piece>,
        shared: &'a Shared<'b>,
        tell: &'a mut dyn FnMut(Progress) -> bool,
    ) -> Self {
        Self {
            sender,
            shared,
            tell,
            sources: Vec::new(),
            unread: Vec::new(),
            file: 0,
            is_ours: false,
            latest: day_of(None),
            skips: VecDeque::new(),
            skip: 0,
            to_line_end: false,
            buffer: Vec::new(),
            own: 0,
            begin: 0,
            is_first: true,
            half: Vec::new(),
            line: 0,
            pieces: 0,
            order: 0,
            progress: Progress::default(),
            before: 0,
            stopped: false,
        }
    }

    /// How much there is in all.
    pub(crate) fn expect(&mut self, bytes: u64, files: u64) {
        self.progress.all_bytes = bytes;
        self.progress.all_files = files;
    }

    /// A file begins; the numbers of bytes are left out at the beginning of its texts.
    pub(crate) fn open(
        &mut self,
        file: usize,
        is_ours: bool,
        written: Option<SystemTime>,
        skips: VecDeque<u64>,
    ) {
        (self.file, self.is_ours, self.skips) = (file, is_ours, skips);
        self.latest = day_of(written);
    }

    /// The file ended.
    pub(crate) fn close(&mut self) {
        self.progress.files += 1;
        self.before = self.progress.bytes;
        self.tell();
    }

    /// Whether nobody wants any more.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped
    }

    fn tell(&mut self) {
        self.stopped |= self.shared.failed.load(Ordering::Relaxed) || !(self.tell)(self.progress);
    }

    /// Sends what is there up to `cut`.
    fn send(&mut self, cut: usize, is_last: bool) {
        let mut next =
            self.shared.spent.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        next.clear();
        let keep = edge_before(&self.buffer, cut.saturating_sub(BEHIND));
        next.extend_from_slice(&self.buffer[keep..]);
        let text = std::mem::replace(&mut self.buffer, next);
        let own: Range<usize> = self.own..cut;
        let number = (u32::try_from(self.sources.len().saturating_sub(1)).unwrap_or(u32::MAX), self.pieces);
        let chunk = Chunk { text, own, number, is_ours: self.is_ours, latest: self.latest };
        let piece = Piece { chunk, begin: self.begin, is_first: self.is_first, is_last, order: self.order };
        self.own = cut - keep;
        self.begin += keep as u64;
        (self.is_first, self.pieces, self.order) = (false, self.pieces + 1, self.order + 1);
        // Nobody takes it when every worker has ended: then there is nothing to go on for.
        self.stopped |= self.sender.send(piece).is_err();
    }

    /// Takes valid UTF-8.
    fn take(&mut self, text: &str) {
        let mut bytes = text.as_bytes();
        if self.buffer.is_empty() && self.is_first {
            bytes = text.strip_prefix('\u{feff}').unwrap_or(text).as_bytes();
        }
        if let Some(source) = self.sources.last_mut() {
            source.present += bytes.len() as u64;
            if self.skip > 0 || self.to_line_end {
                let skipped = usize::try_from(self.skip).unwrap_or(usize::MAX).min(bytes.len());
                self.skip -= skipped as u64;
                bytes = &bytes[skipped..];
                if self.skip > 0 {
                    return;
                }
                // Half a secret is still one: the cut ends with its line.
                let Some(end) = memchr::memchr(b'\n', bytes) else { return };
                bytes = &bytes[end + 1..];
                self.to_line_end = false;
            }
            // Only a long line is measured: most have an end close by.
            match (memchr::memchr(b'\n', bytes), memrchr(b'\n', bytes)) {
                (Some(first), Some(last)) => {
                    source.longest_line = source.longest_line.max(self.line + first as u64);
                    self.line = (bytes.len() - last - 1) as u64;
                }
                _ => self.line += bytes.len() as u64,
            }
            source.longest_line = source.longest_line.max(self.line);
        }
        self.buffer.extend_from_slice(bytes);
        while self.buffer.len() - self.own >= PIECE + AHEAD && !self.stopped {
            let most = self.own + PIECE;
            let line_end = memrchr(b'\n', &self.buffer[self.own..most]).map(|at| self.own + at + 1);
            let cut = line_end.unwrap_or_else(|| edge_before(&self.buffer, most));
            self.send(cut, false);
        }
    }
}

/// The last place not behind this one that no letter goes over.
fn edge_before(text: &[u8], mut at: usize) -> usize {
    while at > 0 && at < text.len() && text[at] & 0xc0 == 0x80 {
        at -= 1;
    }
    at
}

impl Sink for Feeder<'_, '_> {
    fn begin(&mut self, member: Option<&str>) {
        self.buffer.clear();
        self.half.clear();
        (self.own, self.begin, self.is_first, self.line, self.pieces) = (0, 0, true, 0, 0);
        self.skip = self.skips.pop_front().unwrap_or(0);
        self.to_line_end = self.skip > 0;
        let cut = self.skip > 0;
        let source = Source { file: self.file, member: member.map(str::to_owned), cut, ..Source::default() };
        self.sources.push(source);
    }

    fn text(&mut self, piece: &[u8]) -> bool {
        let mut rest = piece;
        let joined;
        if !self.half.is_empty() {
            joined = [self.half.as_slice(), piece].concat();
            self.half.clear();
            rest = &joined;
        }
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.take(text);
                    break;
                }
                Err(error) => {
                    let (good, bad) = rest.split_at(error.valid_up_to());
                    self.take(std::str::from_utf8(good).unwrap_or_default());
                    let Some(length) = error.error_len() else {
                        self.half.extend_from_slice(bad);
                        break;
                    };
                    self.take("\u{fffd}");
                    rest = &bad[length..];
                }
            }
        }
        !self.stopped
    }

    fn end(&mut self) {
        if !std::mem::take(&mut self.half).is_empty() {
            self.take("\u{fffd}");
        }
        let length = self.buffer.len();
        self.send(length, true);
        self.buffer.clear();
    }

    fn skipped(&mut self, bytes: u64) {
        self.to_line_end = true;
        if let Some(source) = self.sources.last_mut() {
            source.present += bytes;
            source.cut = true;
        }
    }

    fn problem(&mut self, member: Option<&str>, problem: Problem) {
        match self.sources.last_mut() {
            Some(source) if source.file == self.file && source.member.as_deref() == member => {
                source.problem.get_or_insert(problem);
            }
            _ => self.unread.push((self.file, member.map(str::to_owned), problem)),
        }
    }

    fn progress(&mut self, bytes: u64) -> bool {
        self.progress.bytes = self.before + bytes;
        self.tell();
        !self.stopped
    }
}

/// Counts what a file holds, to know what of it is the newest.
#[derive(Default)]
pub(crate) struct Lengths(pub(crate) VecDeque<u64>);

impl Sink for Lengths {
    fn begin(&mut self, _: Option<&str>) {
        self.0.push_back(0);
    }

    fn text(&mut self, piece: &[u8]) -> bool {
        if let Some(length) = self.0.back_mut() {
            *length += piece.len() as u64;
        }
        true
    }

    fn end(&mut self) {}

    fn problem(&mut self, _: Option<&str>, _: Problem) {}

    fn progress(&mut self, _: u64) -> bool {
        true
    }
}

const _: () = assert!(BEHIND >= 4096, "known errors look as far back");
