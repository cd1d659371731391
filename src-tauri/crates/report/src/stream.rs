//! Turns whatever logs come in into UTF-8 text in pieces: plain files in UTF-8 and UTF-16, gzip, zip and cabinet members, event logs as
//! a line per record. Memory stays bounded, however long the input and whatever an archive promises.

use std::{
    cell::Cell,
    fmt,
    fs::File,
    io::{self, BufReader, Cursor, ErrorKind, Read, Seek, SeekFrom},
    panic::AssertUnwindSafe,
    path::Path,
};

use evtx::{EvtxParser, ParserSettings};

/// Bytes that are read at once.
const READ: usize = 256 * 1024;

/// The most that one archive may unpack to: logs pack a hundredfold at best, a bomb a thousandfold. Bytes.
pub(crate) const UNPACKED_LIMIT: u64 = if cfg!(test) { 16 } else { 2048 } * 1024 * 1024;

/// An archive or event log inside an archive is held in memory: up to this. Bytes.
const HELD_LIMIT: u64 = 128 * 1024 * 1024;

/// The most members of an archive that are looked at.
const MOST_MEMBERS: usize = 10_000;

/// How deep archives may lie in archives.
const DEEPEST: usize = 2;

/// Who takes the texts of a file. Returning `false` stops everything.
pub(crate) trait Sink {
    /// A text begins: the file's, or a member's by its name in the archive.
    fn begin(&mut self, member: Option<&str>);
    /// A piece of it, in UTF-8 as far as the file is text at all.
    fn text(&mut self, piece: &[u8]) -> bool;
    /// So much of the text that begins was left out at its beginning.
    fn skipped(&mut self, _bytes: u64) {}
    /// The text ended.
    fn end(&mut self);
    /// Something of it could not be read, or is left out.
    fn problem(&mut self, member: Option<&str>, problem: Problem);
    /// How many bytes of the file itself have been read so far.
    fn progress(&mut self, bytes: u64) -> bool;
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Unreadable(why) | Problem::Damaged(why) => formatter.write_str(why),
            Problem::NotText => formatter.write_str("neither text nor anything that holds text"),
            Problem::TooLarge => formatter.write_str("unpacks to more than is looked at"),
            Problem::TooMany => formatter.write_str("more files than are looked at"),
        }
    }
}

/// Why something of a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The system's words.
    Unreadable(String),
    /// Neither text nor anything that holds text.
    NotText,
    /// An archive unpacks to more than we look at.
    TooLarge,
    /// An archive or event log is damaged, or packed in a way that is not known.
    Damaged(String),
    /// More files than are looked at.
    TooMany,
}

/// Whether a file holds texts in a form that has to be read from its beginning.
pub(crate) fn is_packed(path: &Path) -> bool {
    let mut head = [0; 16];
    let is_file = std::fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
    let read = is_file.then(|| File::open(path).and_then(|mut file| read_full(&mut file, &mut head)));
    matches!(read, Some(Ok(read)) if Shape::of(&head[..read]) != Shape::Text)
}

/// Hands every text of a file to the sink; of a plain text only the newest `keep` bytes. What is written to it meanwhile is left out.
pub(crate) fn file(path: &Path, keep: u64, sink: &mut dyn Sink) {
    let opened = std::fs::symlink_metadata(path).and_then(|metadata| {
        if metadata.is_file() {
            File::open(path)
        } else {
            Err(io::Error::new(ErrorKind::InvalidInput, "not a regular file"))
        }
    });
    match opened {
        Ok(mut file) => {
            let mut head = [0; 16];
            let read =
                read_full(&mut file, &mut head).and_then(|read| file.seek(SeekFrom::Start(0)).map(|_| read));
            match read.map(|read| Shape::of(&head[..read])) {
                Ok(shape @ (Shape::Zip | Shape::Cabinet | Shape::EventLog)) => {
                    let length = file.metadata().map_or(0, |metadata| metadata.len());
                    let place = Place { member: None, depth: 0 };
                    let budget = Budget::new(UNPACKED_LIMIT);
                    packed(shape, BufReader::with_capacity(READ, file), &place, &budget, sink);
                    sink.progress(length);
                }
                Ok(Shape::Gzip) => {
                    let length = file.metadata().map_or(0, |metadata| metadata.len());
                    let budget = Budget::new(UNPACKED_LIMIT);
                    let reader = flate2::read::MultiGzDecoder::new(BufReader::with_capacity(READ, file));
                    text(&mut Counted { reader, budget: &budget }, None, Beginning::default(), sink);
                    sink.progress(length);
                    if budget.get() == 0 {
                        sink.problem(None, Problem::TooLarge);
                    }
                }
                Ok(Shape::Text) => match Beginning::of(&mut file, keep) {
                    Ok((beginning, length)) => text(&mut file.take(length), None, beginning, sink),
                    Err(error) => sink.problem(None, Problem::Unreadable(error.to_string())),
                },
                Err(error) => sink.problem(None, Problem::Unreadable(error.to_string())),
            }
        }
        Err(error) => sink.problem(None, Problem::Unreadable(error.to_string())),
    }
}

/// Hands over what a program printed, the newest `keep` bytes of it.
pub(crate) fn output(bytes: &[u8], keep: u64, sink: &mut dyn Sink) {
    let mut reader = Cursor::new(bytes);
    match Beginning::of(&mut reader, keep) {
        Ok((beginning, length)) => text(&mut reader.take(length), None, beginning, sink),
        Err(error) => sink.problem(None, Problem::Unreadable(error.to_string())),
    }
}

/// How a text is begun.
#[derive(Clone, Copy, Debug, Default)]
struct Beginning {
    /// Bytes that are left out.
    skipped: u64,
    /// How the whole is written; `None`: to be seen.
    encoding: Option<Encoding>,
    /// It is what the progress is told of.
    is_file: bool,
}

impl Beginning {
    /// Leaves out what is too much, and says how much is left.
    fn of<R: Read + Seek>(reader: &mut R, keep: u64) -> io::Result<(Self, u64)> {
        let length = reader.seek(SeekFrom::End(0))?;
        reader.seek(SeekFrom::Start(0))?;
        // An even distance keeps the halves of UTF-16 together.
        let skipped = length.saturating_sub(keep) & !1;
        let mut encoding = None;
        if skipped > 0 {
            let mut head = [0; 8192];
            let read = read_full(reader, &mut head)?;
            encoding = Encoding::of(&head[..read]);
            reader.seek(SeekFrom::Start(skipped))?;
        }
        Ok((Self { skipped, encoding, is_file: true }, length - skipped))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Text,
    Gzip,
    Zip,
    Cabinet,
    EventLog,
}

impl Shape {
    /// By the first bytes, which every one of these formats defines.
    fn of(head: &[u8]) -> Self {
        match head {
            [0x1f, 0x8b, ..] => Shape::Gzip,
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Shape::Zip,
            [b'M', b'S', b'C', b'F', ..] => Shape::Cabinet,
            [b'E', b'l', b'f', b'F', b'i', b'l', b'e', 0, ..] => Shape::EventLog,
            _ => Shape::Text,
        }
    }
}

/// Where in nested archives we are.
struct Place {
    member: Option<String>,
    depth: usize,
}

impl Place {
    fn inside(&self, name: &str) -> Self {
        let member = match &self.member {
            Some(outer) => format!("{outer}/{name}"),
            None => name.to_owned(),
        };
        Self { member: Some(member), depth: self.depth + 1 }
    }
}

fn packed<R: Read + Seek>(shape: Shape, reader: R, place: &Place, budget: &Budget, sink: &mut dyn Sink) {
    let outcome = match shape {
        Shape::Zip => zip_members(reader, place, budget, sink),
        Shape::Cabinet => cabinet_members(reader, place, budget, sink),
        Shape::EventLog => event_log(reader, place, sink),
        Shape::Gzip | Shape::Text => Ok(()),
    };
    if let Err(problem) = outcome {
        sink.problem(place.member.as_deref(), problem);
    }
}

fn zip_members<R: Read + Seek>(
    reader: R,
    place: &Place,
    budget: &Budget,
    sink: &mut dyn Sink,
) -> Result<(), Problem> {
    let opened = unharmed(|| zip::ZipArchive::new(reader))?;
    let mut archive = opened.map_err(|error| Problem::Damaged(error.to_string()))?;
    for index in 0..archive.len().min(MOST_MEMBERS) {
        match unharmed(|| archive.by_index(index))? {
            Ok(member) if member.is_dir() || member.is_symlink() => {}
            Ok(mut member) => {
                let name = member.name().map_or_else(|_| format!("{index}"), |name| name.replace('\\', "/"));
                let inside = place.inside(&name);
                one_member(&mut member, &inside, budget, sink)?;
            }
            Err(error) => sink.problem(place.member.as_deref(), Problem::Damaged(error.to_string())),
        }
    }
    if archive.len() > MOST_MEMBERS { Err(Problem::TooMany) } else { Ok(()) }
}

fn cabinet_members<R: Read + Seek>(
    reader: R,
    place: &Place,
    budget: &Budget,
    sink: &mut dyn Sink,
) -> Result<(), Problem> {
    let opened = unharmed(|| cab::Cabinet::new(reader))?;
    let mut cabinet = opened.map_err(|error| Problem::Damaged(error.to_string()))?;
    let names: Vec<String> = cabinet
        .folder_entries()
        .flat_map(|folder| folder.file_entries().map(|file| file.name().to_owned()).collect::<Vec<_>>())
        .take(MOST_MEMBERS)
        .collect();
    for name in names {
        let inside = place.inside(&name.replace('\\', "/"));
        match unharmed(|| cabinet.read_file(&name))? {
            Ok(mut member) => one_member(&mut member, &inside, budget, sink)?,
            Err(error) => sink.problem(inside.member.as_deref(), Problem::Damaged(error.to_string())),
        }
    }
    Ok(())
}

/// One member, whatever it is in turn. An error ends the archive.
fn one_member(
    member: &mut dyn Read,
    place: &Place,
    budget: &Budget,
    sink: &mut dyn Sink,
) -> Result<(), Problem> {
    let name = place.member.as_deref();
    let mut head = [0; 16];
    let mut member = Counted { reader: member, budget };
    let read = match read_full(&mut member, &mut head) {
        Ok(read) => read,
        Err(error) => {
            sink.problem(name, Problem::Damaged(error.to_string()));
            return Ok(());
        }
    };
    let mut whole = head[..read].chain(member);
    match Shape::of(&head[..read]) {
        Shape::Text => text(&mut whole, name, Beginning::default(), sink),
        Shape::Gzip => {
            text(
                &mut Counted { reader: flate2::read::MultiGzDecoder::new(whole), budget },
                name,
                Beginning::default(),
                sink,
            );
        }
        shape @ (Shape::Zip | Shape::Cabinet | Shape::EventLog) => {
            let mut inner = Vec::new();
            match whole.take(HELD_LIMIT + 1).read_to_end(&mut inner) {
                Ok(_) if inner.len() as u64 > HELD_LIMIT || place.depth > DEEPEST => {
                    sink.problem(name, Problem::TooLarge);
                }
                Ok(_) => packed(shape, Cursor::new(inner), place, budget, sink),
                Err(error) => sink.problem(name, Problem::Damaged(error.to_string())),
            }
        }
    }
    if budget.get() == 0 { Err(Problem::TooLarge) } else { Ok(()) }
}

/// What a decoder of somebody else's makes of damaged bytes may be a panic: that is damage like any other, and its state is not used again.
fn unharmed<T>(decode: impl FnOnce() -> T) -> Result<T, Problem> {
    std::panic::catch_unwind(AssertUnwindSafe(decode))
        .map_err(|_| Problem::Damaged("damaged in a way that its decoder does not know".to_owned()))
}

/// Bytes that an archive may still unpack to, members of members counted.
type Budget = Cell<u64>;

/// A reader that ends where the budget does.
struct Counted<'a, R> {
    reader: R,
    budget: &'a Budget,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.budget.get()).unwrap_or(usize::MAX).min(buffer.len());
        let read = unharmed(|| self.reader.read(&mut buffer[..most]))
            .map_err(|problem| io::Error::new(ErrorKind::InvalidData, problem.to_string()))??;
        self.budget.set(self.budget.get() - read as u64);
        Ok(read)
    }
}

/// Every record as one line: its time, then what it holds.
fn event_log<R: Read + Seek>(reader: R, place: &Place, sink: &mut dyn Sink) -> Result<(), Problem> {
    let settings = ParserSettings::default().indent(false).num_threads(1);
    let opened = unharmed(|| EvtxParser::from_read_seek(reader))?;
    let mut parser =
        opened.map_err(|error| Problem::Damaged(error.to_string()))?.with_configuration(settings);
    sink.begin(place.member.as_deref());
    let mut damaged = None;
    let mut records = parser.records_json();
    loop {
        let record = match unharmed(|| records.next()) {
            Ok(Some(record)) => record,
            Ok(None) => break,
            Err(problem) => {
                damaged = Some(problem);
                break;
            }
        };
        match record {
            Ok(record) => {
                let line = format!("{} {}\n", record.timestamp, record.data.replace(['\r', '\n'], " "));
                if !sink.text(line.as_bytes()) {
                    break;
                }
            }
            Err(error) => damaged = Some(Problem::Damaged(error.to_string())),
        }
    }
    sink.end();
    damaged.map_or(Ok(()), Err)
}

/// A text in pieces, as UTF-8.
fn text(reader: &mut dyn Read, member: Option<&str>, beginning: Beginning, sink: &mut dyn Sink) {
    let mut bytes = vec![0; READ];
    let mut text = Vec::new();
    let mut begun = None;
    let mut done = beginning.skipped;
    loop {
        let read = match read_full(reader, &mut bytes) {
            Ok(read) => read,
            Err(error) => {
                sink.problem(member, Problem::Unreadable(error.to_string()));
                break;
            }
        };
        let decoder = match &mut begun {
            Some(decoder) => decoder,
            unset => {
                let Some(encoding) = beginning.encoding.or_else(|| Encoding::of(&bytes[..read])) else {
                    sink.problem(member, Problem::NotText);
                    return;
                };
                sink.begin(member);
                if beginning.skipped > 0 {
                    sink.skipped(beginning.skipped);
                }
                unset.insert(Decoder { encoding, half: None, high: None })
            }
        };
        let piece = match decoder.encoding {
            Encoding::Utf8 => &bytes[..read],
            Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian => {
                text.clear();
                decoder.decode(&bytes[..read], &mut text);
                &text
            }
        };
        done += read as u64;
        let goes_on = sink.text(piece) && (!beginning.is_file || sink.progress(done));
        if read < bytes.len() || !goes_on {
            break;
        }
    }
    if begun.is_some() {
        sink.end();
    }
}

/// Fills the buffer as far as there is something.
fn read_full<R: Read + ?Sized>(reader: &mut R, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            // What came before the break is still a text.
            Err(_) if filled > 0 => break,
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
}

impl Encoding {
    /// By its mark; UTF-16 without one shows by zeros in every other place. Other zeros: no text.
    pub(crate) fn of(head: &[u8]) -> Option<Self> {
        let head = &head[..head.len().min(8192)];
        match head {
            [0xff, 0xfe, ..] => return Some(Encoding::Utf16LittleEndian),
            [0xfe, 0xff, ..] => return Some(Encoding::Utf16BigEndian),
            _ => {}
        }
        let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
        let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
        match (even, odd) {
            (0, 0) => Some(Encoding::Utf8),
            // A few characters of another plane or script may have no zero.
            (0, odd) if odd * 10 >= pairs * 4 => Some(Encoding::Utf16LittleEndian),
            (even, 0) if even * 10 >= pairs * 4 => Some(Encoding::Utf16BigEndian),
            // A log that was preallocated or cut by a crash holds zeros at the end of a block.
            (even, odd) if (even + odd) * 100 < head.len() => Some(Encoding::Utf8),
            _ => None,
        }
    }
}

/// UTF-16 across the edges of what is read at once.
struct Decoder {
    encoding: Encoding,
    /// The first byte of a unit whose second is still to come.
    half: Option<u8>,
    /// The first unit of a pair whose second is still to come.
    high: Option<u16>,
}

impl Decoder {
    fn decode(&mut self, bytes: &[u8], into: &mut Vec<u8>) {
        let mut rest = bytes;
        let mut all: Vec<u16> = self.high.take().into_iter().collect();
        let from_bytes = match self.encoding {
            Encoding::Utf16BigEndian => u16::from_be_bytes,
            Encoding::Utf8 | Encoding::Utf16LittleEndian => u16::from_le_bytes,
        };
        if let (Some(first), [second, behind @ ..]) = (self.half, rest) {
            all.push(from_bytes([first, *second]));
            self.half = None;
            rest = behind;
        }
        let (pairs, odd) = rest.as_chunks::<2>();
        all.extend(pairs.iter().map(|pair| from_bytes(*pair)));
        if let [first] = odd {
            self.half = Some(*first);
        }
        if all.last().is_some_and(|last| (0xd800..0xdc00).contains(last)) {
            self.high = all.pop();
        }
        let mut buffer = [0; 4];
        for letter in char::decode_utf16(all) {
            let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
            if letter != '\u{feff}' {
                into.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests;
