//! Known errors in logs: reads files, folders, archives and this computer's own sources once, on all cores, and says what was found, where,
//! when and how often. What it shows of a log is masked.

use std::{
    collections::HashMap,
    ops::Range,
    path::PathBuf,
    sync::{
        Mutex, MutexGuard, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
    time::SystemTime,
};

use diagnose::known_errors::{
    self, Entry, MatchedBy, OwnErrors, Place, Sign, find_known, look_up, speaks_of_enrollment, vector::Engine,
};
use facts::System;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use memchr::{memchr_iter, memrchr};

pub use crate::stream::Problem;
use crate::{
    Identifiers, Redacted, Redactor, read,
    redact::engine,
    sources::{self, Input, Programs},
    stream::{self, Sink},
    when::{When, when},
};

/// What is looked through.
#[derive(Clone, Debug)]
pub struct Scan {
    /// The sources of this system.
    pub built_in: Option<System>,
    /// Files, folders and archives.
    pub paths: Vec<PathBuf>,
    /// Values to mask.
    pub identifiers: Identifiers,
    /// What IT's policy adds to the known errors.
    pub own: OwnErrors,
}

/// An error that is known, in one file.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it is.
    pub entry: &'static Entry,
    /// Others that it can be.
    pub also: Vec<&'static Entry>,
    /// The code as it is usually written; `None`: found by its message.
    pub code: Option<String>,
    /// The file, and behind it the member of an archive; masked.
    pub file: Redacted,
    /// Line of the newest, from 1. Of an event log: the record.
    pub line: u64,
    /// When the newest was written, RFC 3339, without an offset where the log has none.
    pub time: Option<String>,
    /// The line of the newest, or the part of it around the error; masked.
    pub text: Redacted,
    /// In how many lines.
    pub count: u64,
    at: Option<Timestamp>,
}

/// What was found, newest first.
#[derive(Clone, Debug, Default)]
pub struct Scanned {
    /// Bytes of the files that were read.
    pub bytes: u64,
    /// Files that were read, members of archives not counted.
    pub files: u64,
    /// Every known error of every file.
    pub found: Vec<Found>,
    /// What could not be read, or not whole.
    pub unread: Vec<Unread>,
    /// It was stopped before the end.
    pub stopped: bool,
}

impl Found {
    /// As `known-errors.json` has it. Codes, ids and times are no names of anybody; the rest is masked already.
    pub(crate) fn document(&self) -> serde_json::Value {
        serde_json::json!({
            "id": self.entry.id,
            "also": self.also.iter().map(|entry| entry.id).collect::<Vec<_>>(),
            "code": self.code,
            "file": self.file.as_str(),
            "line": self.line,
            "time": self.time,
            "count": self.count,
            "text": self.text.as_str(),
        })
    }
}

/// A file that was not read, or not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The file, and behind it the member of an archive; masked.
    pub file: Redacted,
    /// Why.
    pub problem: Problem,
}

/// Bytes that one worker looks at at once: they fit into its own cache.
const CHUNK: usize = 1024 * 1024;

/// What of the text before a chunk goes with it, for the time of a record that began there.
const BEHIND: usize = 4 * 1024;

/// What of a line without end goes into two chunks: longer than any message.
const AHEAD: usize = 4 * 1024;

/// How far around a find its words are looked at. Bytes.
const AROUND: usize = 600;

/// How much of a long line is shown. Bytes to each side.
const SHOWN: usize = 160;

/// The most different finds that are kept, over all files; more are counted where they are known already.
const MOST_FOUND: usize = 5_000;

/// The most files of which it is said that they were not read.
const MOST_UNREAD: usize = 200;

/// The most files of one run.
const MOST_FILES: usize = 100_000;

impl Scan {
    /// Looks through everything. Blocking. `progress` is told the bytes read so far and those there are; it answers whether to go on.
    pub fn run(
        &self,
        runtime: &tokio::runtime::Handle,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Scanned {
        let state = Mutex::new(State::default());
        let engine = engine();
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let (sender, receiver) = sync_channel(workers * 2);
        let receiver = Mutex::new(receiver);
        let spent = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(|| work(engine, &self.own, &receiver, &state, &spent));
            }
            // The feeder owns the only sender: when it is gone, the workers end.
            self.feed(Feeder::new(sender, &state, &spent, progress), runtime);
        });
        let state = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        state.finish(&self.own, &mut Redactor::new(&self.identifiers))
    }

    fn feed(&self, mut feeder: Feeder<'_>, runtime: &tokio::runtime::Handle) {
        let mut files = Vec::new();
        for path in &self.paths {
            // Links below a folder are not followed; one that was named is meant.
            let is_link = std::fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
            let named = if is_link { std::fs::canonicalize(path) } else { Ok(path.clone()) };
            match named.and_then(|named| read::below(&named)) {
                Ok(below) => files.extend(below.into_iter().map(|file| (file, false))),
                Err(error) => {
                    feeder.name = path.display().to_string();
                    feeder.problem(None, Problem::Unreadable(error.to_string()));
                }
            }
        }
        for source in self.built_in.into_iter().flat_map(sources::of) {
            if feeder.stopped {
                break;
            }
            // Packing the system's own diagnostics takes minutes: a report does that, where the policy allows it.
            let goes_on = &mut || feeder.progress(0);
            match sources::inputs(source, None, &mut Programs { runtime, goes_on }) {
                Ok(inputs) => {
                    for input in inputs {
                        match input {
                            Input::File(path) => files.push((path, true)),
                            Input::Output { name, bytes } => {
                                feeder.open(format!("{}/{name}", source.id), true, None);
                                stream::output(&bytes, u64::MAX, &mut feeder);
                                feeder.close();
                            }
                            Input::Packed { name, path, folder: _folder } => {
                                feeder.open(format!("{}/{name}", source.id), true, None);
                                stream::file(&path, u64::MAX, &mut feeder);
                                feeder.close();
                            }
                        }
                    }
                }
                Err(error) => {
                    feeder.name = source.place.to_string();
                    feeder.problem(None, Problem::Unreadable(error));
                }
            }
        }
        if files.len() > MOST_FILES {
            files.truncate(MOST_FILES);
            feeder.name.clear();
            feeder.problem(None, Problem::TooMany);
        }
        let length = |path: &PathBuf| std::fs::symlink_metadata(path).map_or(0, |metadata| metadata.len());
        feeder.total = feeder.before + files.iter().map(|(path, _)| length(path)).sum::<u64>();
        for (path, is_ours) in files {
            if feeder.stopped {
                break;
            }
            let written = std::fs::symlink_metadata(&path).and_then(|metadata| metadata.modified()).ok();
            feeder.open(path.display().to_string(), is_ours, written);
            stream::file(&path, u64::MAX, &mut feeder);
            feeder.close();
        }
    }
}

/// A piece of a text, for a worker.
pub(crate) struct Chunk {
    pub(crate) text: Vec<u8>,
    /// What of it is this chunk's; the rest is its surroundings.
    pub(crate) own: Range<usize>,
    /// Which text, and which piece of it.
    pub(crate) number: (u32, u32),
    /// The text is of an enrollment log: what is generic elsewhere counts here.
    pub(crate) is_ours: bool,
    /// The day the file was written last.
    pub(crate) latest: Date,
}

/// Cuts texts into chunks.
struct Feeder<'a> {
    sender: SyncSender<Chunk>,
    state: &'a Mutex<State>,
    spent: &'a Mutex<Vec<Vec<u8>>>,
    progress: &'a mut dyn FnMut(u64, u64) -> bool,
    name: String,
    is_ours: bool,
    latest: Date,
    buffer: Vec<u8>,
    own: usize,
    number: (u32, u32),
    files: u64,
    /// Bytes of the files before this one, of this one, and of all.
    before: u64,
    current: u64,
    total: u64,
    stopped: bool,
}

impl<'a> Feeder<'a> {
    fn new(
        sender: SyncSender<Chunk>,
        state: &'a Mutex<State>,
        spent: &'a Mutex<Vec<Vec<u8>>>,
        progress: &'a mut dyn FnMut(u64, u64) -> bool,
    ) -> Self {
        Self {
            sender,
            state,
            spent,
            progress,
            name: String::new(),
            is_ours: false,
            latest: day_of(None),
            buffer: Vec::new(),
            own: 0,
            number: (0, 0),
            files: 0,
            before: 0,
            current: 0,
            total: 0,
            stopped: false,
        }
    }

    fn open(&mut self, name: String, is_ours: bool, written: Option<SystemTime>) {
        self.latest = day_of(written);
        self.name = name;
        self.is_ours = is_ours;
        self.current = 0;
        self.files += 1;
    }

    fn close(&mut self) {
        self.before += self.current;
        self.current = 0;
        let mut state = locked(self.state);
        (state.bytes, state.files, state.stopped) = (self.before, self.files, self.stopped);
    }

    fn path(&self, member: Option<&str>) -> String {
        match member {
            Some(member) => format!("{}/{member}", self.name),
            None => self.name.clone(),
        }
    }

    /// Sends what is there; what follows begins at `cut`.
    fn send(&mut self, cut: usize) {
        // A buffer that a worker is done with has its memory already.
        let mut next = self.spent.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        next.clear();
        next.reserve(2 * CHUNK);
        next.extend_from_slice(&self.buffer[cut.saturating_sub(BEHIND)..]);
        let behind = cut.min(BEHIND);
        let text = std::mem::replace(&mut self.buffer, next);
        let chunk = Chunk {
            text,
            own: self.own..cut,
            number: self.number,
            is_ours: self.is_ours,
            latest: self.latest,
        };
        self.own = behind;
        self.number.1 += 1;
        // Nobody takes it when every worker has ended: then there is nothing to go on for.
        self.stopped |= self.sender.send(chunk).is_err();
        self.progress(self.current);
    }
}

impl Sink for Feeder<'_> {
    fn begin(&mut self, member: Option<&str>) {
        self.buffer.clear();
        self.own = 0;
        let name = self.path(member);
        let mut state = locked(self.state);
        self.number = (u32::try_from(state.names.len()).unwrap_or(u32::MAX), 0);
        state.names.push(name);
    }

    fn text(&mut self, piece: &[u8]) -> bool {
        self.buffer.extend_from_slice(piece);
        if self.buffer.len() >= CHUNK {
            let line_end = memrchr(b'\n', &self.buffer[self.own..]).map(|at| self.own + at + 1);
            let cut = line_end.unwrap_or(self.buffer.len() - AHEAD);
            self.send(cut);
        }
        !self.stopped
    }

    fn end(&mut self) {
        let length = self.buffer.len();
        if length > self.own {
            self.send(length);
        }
        self.buffer.clear();
    }

    fn problem(&mut self, member: Option<&str>, problem: Problem) {
        let name = self.path(member);
        let mut state = locked(self.state);
        if state.unread.len() < MOST_UNREAD {
            state.unread.push((name, problem));
        }
    }

    fn progress(&mut self, bytes: u64) -> bool {
        self.current = bytes;
        self.stopped |= !(self.progress)(self.before + bytes, self.total.max(self.before + bytes));
        !self.stopped
    }
}

/// The day it was then on this computer, or is.
pub(crate) fn day_of(written: Option<SystemTime>) -> Date {
    let written = written.and_then(|written| Timestamp::try_from(written).ok());
    written.unwrap_or_else(Timestamp::now).to_zoned_datetime(TimeZone::system()).date()
}

/// What all workers add to.
#[derive(Default)]
pub(crate) struct State {
    /// Of every text.
    pub(crate) names: Vec<String>,
    /// Of every text, how many line breaks each of its chunks holds.
    line_breaks: Vec<Vec<u64>>,
    groups: HashMap<(u32, Sign), Group>,
    unread: Vec<(String, Problem)>,
    bytes: u64,
    files: u64,
    stopped: bool,
}

/// One sign in one text.
struct Group {
    count: u64,
    newest: Newest,
}

struct Newest {
    when: Option<When>,
    /// Chunk and place.
    order: (u32, usize),
    /// Line breaks before it in its chunk.
    lines: u64,
    /// Its line, or the part around it.
    line: String,
    /// Its surroundings.
    around: String,
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn work(
    engine: Engine,
    own: &OwnErrors,
    receiver: &Mutex<Receiver<Chunk>>,
    state: &Mutex<State>,
    spent: &Mutex<Vec<Vec<u8>>>,
) {
    loop {
        let next = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(chunk) = next else { break };
        chunk.search(engine, own, state);
        spent.lock().unwrap_or_else(PoisonError::into_inner).push(chunk.text);
    }
}

impl Chunk {
    /// Adds what is known in it.
    pub(crate) fn search(&self, engine: Engine, own: &OwnErrors, state: &Mutex<State>) {
        let found = self.find(engine, own);
        let mut newest: Vec<(Sign, u64, Newest)> = found
            .into_iter()
            .map(|(sign, (count, first, last))| (sign, count, self.newest(first, last)))
            .collect();
        newest.sort_by_key(|(_, _, newest)| newest.order);
        let (mut line_breaks, mut counted) = (0, self.own.start);
        let mut up_to = |place: usize| {
            line_breaks += memchr_iter(b'\n', &self.text[counted..place.max(counted)]).count() as u64;
            counted = place.max(counted);
            line_breaks
        };
        for (_, _, newest) in &mut newest {
            newest.lines = up_to(newest.order.1);
        }
        let line_breaks = up_to(self.own.end);
        let mut state = locked(state);
        let (text, piece) = (self.number.0 as usize, self.number.1 as usize);
        if state.line_breaks.len() <= text {
            state.line_breaks.resize_with(text + 1, Vec::new);
        }
        let breaks = &mut state.line_breaks[text];
        breaks.resize(breaks.len().max(piece + 1), 0);
        breaks[piece] = line_breaks;
        for (sign, count, newest) in newest {
            state.add(self.number.0, sign, count, newest);
        }
    }

    /// Every sign: in how many lines, its first and its last place.
    fn find(&self, engine: Engine, own: &OwnErrors) -> HashMap<Sign, (u64, Place, Place)> {
        let mut found: HashMap<Sign, (u64, Place, Place)> = HashMap::new();
        let mut generic: HashMap<Sign, bool> = HashMap::new();
        let mut take = |place: Place| {
            if !self.own.contains(&place.start) {
                return;
            }
            let is_generic = *generic.entry(place.sign).or_insert_with(|| place.sign.is_generic());
            if is_generic
                && !self.is_ours
                && !speaks_of_enrollment(&self.text[reach(&self.text, place, AROUND)])
            {
                return;
            }
            let slot = found.entry(place.sign).or_insert((0, place, place));
            // A line that says it twice, in two spellings, says it once.
            let is_same_line = slot.0 > 0 && !self.text[slot.2.start..place.start].contains(&b'\n');
            slot.0 += u64::from(!is_same_line);
            slot.2 = place;
        };
        find_known(engine, &self.text, &mut take);
        own.find(&self.text, &mut take);
        found
    }

    fn newest(&self, first: Place, last: Place) -> Newest {
        let time = |place: Place| when(&self.text, place.start, self.latest);
        let (when_last, when_first) = (time(last), if first == last { None } else { time(first) });
        // Some logs are written newest first.
        let first_is_newer =
            matches!((&when_first, &when_last), (Some(first), Some(last)) if first.at > last.at);
        let (place, when) = if first_is_newer { (first, when_first) } else { (last, when_last) };
        let line_start = memrchr(b'\n', &self.text[..place.start]).map_or(0, |at| at + 1);
        let line_end =
            memchr::memchr(b'\n', &self.text[place.end..]).map_or(self.text.len(), |at| place.end + at);
        let shown = line_start.max(place.start.saturating_sub(SHOWN))..line_end.min(place.end + SHOWN);
        let cut = [shown.start > line_start, shown.end < line_end].map(|cut| if cut { "…" } else { "" });
        let line = String::from_utf8_lossy(&self.text[shown]);
        Newest {
            when,
            order: (self.number.1, place.start),
            lines: 0,
            line: format!("{}{}{}", cut[0], line.trim().trim_matches('\u{fffd}'), cut[1]),
            around: String::from_utf8_lossy(&self.text[reach(&self.text, place, AROUND)]).into_owned(),
        }
    }
}

/// The bytes around a place.
fn reach(text: &[u8], place: Place, bytes: usize) -> Range<usize> {
    place.start.saturating_sub(bytes)..text.len().min(place.end + bytes)
}

impl State {
    fn add(&mut self, text: u32, sign: Sign, count: u64, newest: Newest) {
        let is_full = self.groups.len() >= MOST_FOUND;
        match self.groups.get_mut(&(text, sign)) {
            Some(group) => {
                group.count += count;
                let key = |newest: &Newest| (newest.when.as_ref().map(|when| when.at), newest.order);
                if key(&newest) > key(&group.newest) {
                    group.newest = newest;
                }
            }
            None if is_full => {}
            None => {
                self.groups.insert((text, sign), Group { count, newest });
            }
        }
    }

    /// Forgets what was found in a text.
    pub(crate) fn forget(&mut self, text: usize) {
        self.groups.retain(|(of, _), _| *of as usize != text);
    }

    pub(crate) fn finish(self, own: &OwnErrors, redactor: &mut Redactor) -> Scanned {
        let Self { bytes, files, stopped, .. } = self;
        let mut scanned = Scanned { bytes, files, stopped, ..Scanned::default() };
        let mut groups: Vec<((u32, Sign), Group)> = self.groups.into_iter().collect();
        // Stand-ins are numbered in an order that is the same in every run.
        groups.sort_by_key(|(key, _)| *key);
        let mut seen: HashMap<(u32, &str), usize> = HashMap::new();
        for ((text, sign), group) in groups {
            let of_policy = own.of_sign(sign).map(|entry| (entry, Vec::new()));
            let meaning = of_policy.or_else(|| meaning(sign, &group.newest.around));
            let Some((entry, also)) = meaning else { continue };
            // A code and its message in one record are one find.
            if let Some(at) = seen.get(&(text, entry.id)) {
                let known: &mut Found = &mut scanned.found[*at];
                known.count = known.count.max(group.count);
                let others =
                    also.into_iter().filter(|other| known.also.iter().all(|entry| entry.id != other.id));
                known.also.extend(others.collect::<Vec<_>>());
                continue;
            }
            seen.insert((text, entry.id), scanned.found.len());
            let breaks = self.line_breaks.get(text as usize).map(Vec::as_slice).unwrap_or_default();
            let before: u64 = breaks.iter().take(group.newest.order.0 as usize).sum();
            let file = self.names.get(text as usize).map(String::as_str).unwrap_or_default();
            scanned.found.push(Found {
                entry,
                also,
                code: sign.code(),
                file: redactor.redact(file).0,
                line: before + group.newest.lines + 1,
                time: group.newest.when.as_ref().map(|when| when.text.clone()),
                text: redactor.redact(&group.newest.line).0,
                count: group.count,
                at: group.newest.when.map(|when| when.at),
            });
        }
        scanned.found.sort_by_key(|found| std::cmp::Reverse((found.at, found.line)));
        scanned.unread = self
            .unread
            .into_iter()
            .map(|(file, problem)| Unread { file: redactor.redact(&file).0, problem })
            .collect();
        scanned
    }
}

/// Which entry a sign is in its surroundings, and which others it can be. A message has to be there, not a piece of it alone.
fn meaning(sign: Sign, around: &str) -> Option<(&'static Entry, Vec<&'static Entry>)> {
    let owners: Vec<&'static Entry> = sign.entries().collect();
    let is_message = matches!(sign, Sign::Piece(_));
    if let ([only], false) = (owners.as_slice(), is_message) {
        return Some((only, Vec::new()));
    }
    let is_owner = |entry: &Entry| owners.iter().any(|owner| owner.id == entry.id);
    let mut ranked: Vec<&'static Entry> = look_up(around, None, usize::MAX)
        .into_iter()
        .filter(|found| is_owner(found.entry) && (!is_message || found.matched_by != MatchedBy::Words))
        .map(|found| found.entry)
        .collect();
    if !is_message {
        let missing: Vec<&'static Entry> =
            owners.into_iter().filter(|owner| ranked.iter().all(|entry| entry.id != owner.id)).collect();
        ranked.extend(missing);
    }
    let first = *ranked.first()?;
    Some((known_errors::entry(first.id)?, ranked.split_off(1)))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test writes the logs it reads")]
mod tests;
