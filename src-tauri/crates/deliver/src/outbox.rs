//! The outbox: a folder per report with its file, its record and a lock. Survives kills and power cuts; a report is in it until a receiver has
//! it, the policy's time is over, or the person removes it. Receipts stay 90 days.

use std::{
    collections::BTreeMap,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use doors::file::Lock;
use jiff::{SignedDuration, Timestamp};
use policy::Delivery;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    Code, Failed, Limits, Meter, Ways,
    destinations::{self, Destination, Parcel, Position},
    link::Link,
    record::{Entry, Receipt, State, Wrong},
};

/// How long a receipt is kept.
const RECEIPTS: SignedDuration = SignedDuration::from_hours(90 * 24);

/// How long the clock must say that a report or a receipt is too old before that is believed.
const BELIEVED_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// Tries in one go, as long as each gets something through.
const TRIES_IN_ONE_GO: u32 = 40;

/// The wait after the first failure, doubled with each further one. Seconds.
const FIRST_WAIT: u64 = 15;

/// The longest wait between two tries. Seconds.
const LONGEST_WAIT: u64 = 30 * 60;

/// The longest wait while there is no network at all: a try costs nothing then. Seconds.
const LONGEST_WAIT_OFFLINE: u64 = 60;

const RECORD: &str = "state.json";
const LOCK: &str = "lock";
/// Before the name of a folder that is not whole yet.
const NEW: &str = ".new-";

/// Why something could not be done with the outbox.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// There is no such report.
    #[error("there is no report {0} in the outbox")]
    Unknown(String),
    /// Another process, or another part of this one, is sending it.
    #[error("report {0} is being sent already")]
    Busy(String),
    /// Another report of that reference was delivered.
    #[error("a report {0} was sent already")]
    Sent(String),
    /// A newer version of the program wrote it.
    #[error("report {reference} was written by version {program}")]
    Newer {
        /// The report.
        reference: String,
        /// The version.
        program: String,
    },
    /// The folder cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// What was tried.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> OutboxError {
    move |source| OutboxError::Io { path: path.to_owned(), source }
}

/// Reports that were given up, for saying so.
pub type Expired = Vec<Entry>;

/// The outbox of one person.
#[derive(Clone, Debug)]
pub struct Outbox {
    folder: PathBuf,
}

/// A place for a report that is being written. Dropped unfinished, nothing is left.
#[derive(Debug)]
pub struct Staged {
    outbox: Outbox,
    folder: PathBuf,
    reference: String,
    file: String,
    lock: Option<Lock>,
    kept: bool,
}

impl Outbox {
    /// The outbox in this folder, which need not be there yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// A place to write a report into, under its reference and file name.
    pub fn stage(&self, reference: &str, file: &str) -> Result<Staged, OutboxError> {
        let folder = self.folder.join(format!("{NEW}{reference}"));
        doors::file::private_folder(&folder).map_err(at(&folder))?;
        let lock = doors::file::lock(&folder.join(LOCK)).map_err(at(&folder))?;
        let lock = lock.ok_or_else(|| OutboxError::Busy(reference.to_owned()))?;
        Ok(Staged {
            outbox: self.clone(),
            folder,
            reference: reference.to_owned(),
            file: file.to_owned(),
            lock: Some(lock),
            kept: false,
        })
    }

    /// Sweeps away what processes that were killed left half made. What a process still writes stays.
    pub fn sweep(&self) {
        for folder in std::fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if folder.file_name().to_string_lossy().starts_with(NEW) {
                self.put_in_place(&folder.path());
            } else {
                doors::file::sweep(&folder.path());
            }
        }
    }

    /// Everything in it, receipts too, newest first. What a crash left half made is swept away; what cannot be read is mended where its file is there.
    pub fn list(&self) -> Vec<Entry> {
        let Ok(folders) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let mut entries = Vec::new();
        for folder in folders.flatten() {
            let name = folder.file_name().to_string_lossy().into_owned();
            if name.starts_with(NEW) {
                entries.extend(self.put_in_place(&folder.path()));
            } else if let Some(entry) = self.entry(&name) {
                entries.push(entry);
            }
        }
        entries.sort_by(|one, other| (other.made_at, &other.reference).cmp(&(one.made_at, &one.reference)));
        entries
    }

    /// One of them.
    pub fn entry(&self, reference: &str) -> Option<Entry> {
        if !is_name(reference) {
            return None;
        }
        let folder = self.folder.join(reference);
        match Entry::read(&folder.join(RECORD)) {
            Ok(entry) if entry.reference == reference => Some(entry),
            // The file is what matters: a lost record is made anew from it.
            Ok(_) | Err(_) => found(&folder, reference).ok(),
        }
    }

    /// Where a report's file lies, for saving a copy.
    pub fn file(&self, entry: &Entry) -> PathBuf {
        self.folder.join(&entry.reference).join(file_of(entry))
    }

    /// Takes a report, or its receipt, away for good.
    pub fn remove(&self, reference: &str) -> Result<(), OutboxError> {
        let (folder, lock) = self.lock(reference)?;
        drop(lock);
        std::fs::remove_dir_all(&folder).map_err(at(&folder))
    }

    /// Keeps a waiting report from being sent by itself, because the person stopped it.
    pub fn hold(&self, reference: &str, now: Timestamp) -> Result<Entry, OutboxError> {
        let (folder, _lock) = self.lock(reference)?;
        let mut entry = self.entry(reference).ok_or_else(|| OutboxError::Unknown(reference.to_owned()))?;
        if entry.state == State::Waiting {
            entry.held = true;
            entry.next_try_at = None;
            entry.wrong = Some(wrong(&Failed::new(Code::Cancelled, ""), String::new(), now));
            let record = folder.join(RECORD);
            entry.write(&record).map_err(at(&record))?;
        }
        Ok(entry)
    }

    /// Gives up what waited longer than the policy allows, and forgets old receipts. Told what was given up.
    pub fn expire(&self, delivery: &Delivery, now: Timestamp) -> Expired {
        let longest = SignedDuration::from_hours(i64::try_from(delivery.expiry_days).unwrap_or(30) * 24);
        let mut expired = Vec::new();
        for entry in self.list().into_iter().filter(|entry| !entry.is_newer()) {
            let given_up = entry.wrong.as_ref().filter(|wrong| wrong.code == Code::Expired.as_str());
            let ended = entry.receipt.as_ref().map(|receipt| receipt.at).or(given_up.map(|wrong| wrong.at));
            let (since, longest) = ended.map_or((entry.made_at, longest), |ended| (ended, RECEIPTS));
            let is_old = now.duration_since(since) > longest;
            let Ok((folder, lock)) = self.lock(&entry.reference) else { continue };
            let file = folder.join(file_of(&entry));
            let record = folder.join(RECORD);
            let mut entry = entry;
            if ended.is_some() {
                // A kill between the record and the file.
                let _ = std::fs::remove_file(&file);
            }
            match (is_old, entry.too_old_since) {
                (false, Some(_)) => {
                    entry.too_old_since = None;
                    let _ = entry.write(&record);
                }
                (true, None) => {
                    entry.too_old_since = Some(now);
                    let _ = entry.write(&record);
                }
                (true, Some(first)) if now.duration_since(first) > BELIEVED_AFTER => {
                    if ended.is_some() {
                        drop(lock);
                        let _ = self.remove(&entry.reference);
                        continue;
                    }
                    entry.state = State::Refused;
                    entry.too_old_since = None;
                    entry.wrong = Some(wrong(&Failed::new(Code::Expired, ""), String::new(), now));
                    if entry.write(&record).is_ok() {
                        let _ = std::fs::remove_file(&file);
                        expired.push(entry);
                    }
                }
                (false, None) | (true, Some(_)) => {}
            }
        }
        expired
    }

    /// Sends one report, to the first of the policy's destinations that takes it. What comes back says how it stands now.
    ///
    /// `anew`: the person asks, so what was refused or held is tried again. Dropping the future stops the sending at once; the report stays.
    pub async fn send(
        &self,
        reference: &str,
        delivery: &Delivery,
        ways: &dyn Ways,
        limits: Limits,
        meter: &Arc<Meter>,
        anew: bool,
    ) -> Result<Entry, OutboxError> {
        let (folder, _lock) = self.lock(reference)?;
        let mut entry = self.entry(reference).ok_or_else(|| OutboxError::Unknown(reference.to_owned()))?;
        if entry.is_newer() {
            return Err(OutboxError::Newer { reference: reference.to_owned(), program: entry.program });
        }
        let record = folder.join(RECORD);
        let gone = entry.wrong.as_ref().is_some_and(|wrong| wrong.code == Code::Expired.as_str());
        if entry.state == State::Delivered || gone {
            return Ok(entry);
        }
        if anew {
            entry.refused.clear();
            entry.state = State::Waiting;
            entry.held = false;
        }
        entry.attempts += 1;
        entry.next_try_at = None;
        // Before anything is sent: a kill from here on counts as a try.
        entry.write(&record).map_err(at(&record))?;
        let tried = Try { file: folder.join(file_of(&entry)), record: &record, entry: &mut entry };
        let outcome = tried.all(delivery, ways, limits, meter).await;
        let now = Timestamp::now();
        match outcome {
            Outcome::Delivered(destination, place, receipt) => {
                entry.state = State::Delivered;
                entry.wrong = None;
                entry.positions.clear();
                entry.receipt =
                    Some(Receipt { destination: destination.to_owned(), place, receipt, at: now });
                entry.write(&record).map_err(at(&record))?;
                let _ = std::fs::remove_file(folder.join(file_of(&entry)));
            }
            Outcome::Waits(failed, place) => {
                let wait = failed.retry_after.unwrap_or_else(|| wait(entry.attempts, failed.code));
                entry.next_try_at =
                    SignedDuration::try_from(wait).ok().and_then(|wait| now.checked_add(wait).ok());
                entry.wrong = Some(wrong(&failed, place, now));
                entry.write(&record).map_err(at(&record))?;
            }
            Outcome::Refused(first) => {
                entry.state = State::Refused;
                entry.wrong = Some(first);
                entry.write(&record).map_err(at(&record))?;
            }
        }
        Ok(entry)
    }

    /// Takes away what nobody is writing any more; what was whole already when its process ended is put in its place.
    fn put_in_place(&self, staged: &Path) -> Option<Entry> {
        let lock = doors::file::lock(&staged.join(LOCK)).ok()??;
        drop(lock);
        if let Ok(entry) = Entry::read(&staged.join(RECORD)) {
            let folder = self.folder.join(&entry.reference);
            let whole =
                std::fs::metadata(staged.join(file_of(&entry))).is_ok_and(|file| file.len() == entry.bytes);
            if whole && is_name(&entry.reference) && std::fs::rename(staged, folder).is_ok() {
                return Some(entry);
            }
        }
        let _ = std::fs::remove_dir_all(staged);
        None
    }

    fn lock(&self, reference: &str) -> Result<(PathBuf, Lock), OutboxError> {
        let unknown = || OutboxError::Unknown(reference.to_owned());
        let folder = self.folder.join(reference);
        if !is_name(reference) || !folder.is_dir() {
            return Err(unknown());
        }
        let lock = doors::file::lock(&folder.join(LOCK)).map_err(at(&folder))?;
        Ok((folder, lock.ok_or_else(|| OutboxError::Busy(reference.to_owned()))?))
    }
}

impl Staged {
    /// Where to write the report.
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.file)
    }

    /// The report is written: from here on it is in the outbox, whatever happens. Subject and text are for the case that it goes by mail.
    pub fn keep(mut self, made_at: Timestamp, subject: &str, text: &str) -> Result<Entry, OutboxError> {
        let mut entry =
            described(&self.path(), &self.reference, &self.file, made_at).map_err(at(&self.folder))?;
        subject.clone_into(&mut entry.subject);
        text.clone_into(&mut entry.text);
        let record = self.folder.join(RECORD);
        entry.write(&record).map_err(at(&record))?;
        doors::file::sync_folder(&self.folder).map_err(at(&self.folder))?;
        let folder = self.outbox.folder.join(&self.reference);
        if let Some(known) = self.outbox.entry(&self.reference) {
            if known.sha256 == entry.sha256 && !known.is_newer() {
                return Ok(known);
            }
            if known.state == State::Delivered || known.is_newer() {
                return Err(OutboxError::Sent(self.reference.clone()));
            }
            // Prepared once more before it was sent: the new one takes its place.
            self.outbox.remove(&self.reference)?;
        }
        // Some systems rename no folder with an open file in it.
        self.lock = None;
        let renamed = std::fs::rename(&self.folder, &folder);
        // Whole as it is, another process may have put it in its place at this very moment.
        if self.outbox.entry(&self.reference).is_none_or(|kept| kept.key != entry.key) {
            renamed.map_err(at(&folder))?;
        }
        self.kept = true;
        doors::file::sync_folder(&self.outbox.folder).map_err(at(&folder))?;
        Ok(entry)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        self.lock = None;
        if !self.kept {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

/// What came of all destinations.
enum Outcome {
    Delivered(&'static str, String, Option<String>),
    Waits(Failed, String),
    Refused(Wrong),
}

/// One go over the destinations.
struct Try<'a> {
    file: PathBuf,
    record: &'a Path,
    entry: &'a mut Entry,
}

impl Try<'_> {
    async fn all(self, delivery: &Delivery, ways: &dyn Ways, limits: Limits, meter: &Arc<Meter>) -> Outcome {
        let Self { file, record, entry } = self;
        let now = Timestamp::now();
        let whole = std::fs::metadata(&file);
        if !whole.is_ok_and(|file| file.len() == entry.bytes) {
            let failed = Failed::new(Code::Unreadable, file.display().to_string());
            return Outcome::Refused(wrong(&failed, String::new(), now));
        }
        let link = match Link::new(ways, &delivery.pins, limits, meter) {
            Ok(link) => link,
            Err(failed) => return Outcome::Waits(failed, String::new()),
        };
        let parcel = Parcel {
            file: &file,
            name: entry.file.clone(),
            reference: entry.reference.clone(),
            bytes: entry.bytes,
            sha256: entry.sha256.clone(),
            key: entry.key.clone(),
            subject: entry.subject.clone(),
            text: entry.text.clone(),
        };
        let mut waits: Option<(Failed, String)> = None;
        let mut first_refusal: Option<Wrong> = None;
        for (id, destination) in destinations::chosen(delivery) {
            let told_apart = fingerprint(id, destination.as_ref());
            if let Some(refused) = entry.refused.get(&told_apart) {
                first_refusal.get_or_insert_with(|| refused.clone());
                continue;
            }
            let place = destination.place();
            let failed = if entry.bytes > destination.limit() {
                Failed::new(Code::TooLarge, format!("{} > {} bytes", entry.bytes, destination.limit()))
            } else {
                let value = entry.positions.get(&told_apart).cloned().unwrap_or(Value::Null);
                let mut keep = |value: &Value| {
                    entry.positions.insert(told_apart.clone(), value.clone());
                    entry.write(record)
                };
                let mut position = Position::new(value, &mut keep);
                match at_one(destination.as_ref(), &parcel, &mut position, &link).await {
                    Ok(receipt) => return Outcome::Delivered(id, place, receipt),
                    Err(failed) => failed,
                }
            };
            if failed.code == Code::Unreadable {
                return Outcome::Refused(wrong(&failed, String::new(), now));
            }
            if failed.code.is_final() && !failed.may_have_arrived {
                let wrong = wrong(&failed, place, Timestamp::now());
                first_refusal.get_or_insert_with(|| wrong.clone());
                entry.refused.insert(told_apart, wrong);
                continue;
            }
            let there = entry.positions.get(&told_apart).and_then(|position| position.get("bytes")?.as_u64());
            let stays = failed.may_have_arrived || there.is_some_and(|bytes| bytes > 0);
            waits.get_or_insert((failed, place));
            // Another destination would make a second copy, or throw away what is there already.
            if stays {
                break;
            }
        }
        match (waits, first_refusal) {
            (Some((failed, place)), _) => Outcome::Waits(failed, place),
            (None, Some(refused)) => Outcome::Refused(refused),
            (None, None) => Outcome::Waits(Failed::new(Code::NoDestination, ""), String::new()),
        }
    }
}

/// One destination, again and again as long as each try gets something through that stays there.
async fn at_one(
    destination: &dyn Destination,
    parcel: &Parcel<'_>,
    position: &mut Position<'_>,
    link: &Link<'_>,
) -> Result<Option<String>, Failed> {
    let mut tries = 0;
    loop {
        let before = position.bytes();
        link.meter.begin(parcel.bytes);
        let failed = match destination.deliver(parcel, position, link).await {
            Ok(receipt) => return Ok(receipt),
            Err(failed) => failed,
        };
        tries += 1;
        let got_through = position.bytes() > before;
        if failed.code.is_final() || failed.retry_after.is_some() || !got_through || tries >= TRIES_IN_ONE_GO
        {
            return Err(failed);
        }
        tokio::time::sleep(link.limits.again.mul_f64(jitter())).await;
    }
}

/// How long to stay away after so many tries: doubled each time, and spread so that a thousand computers do not come back at once.
fn wait(attempts: u32, code: Code) -> Duration {
    let longest = match code {
        Code::NoNetwork | Code::NotThere | Code::CaptivePortal => LONGEST_WAIT_OFFLINE,
        _ => LONGEST_WAIT,
    };
    let doubled = FIRST_WAIT.saturating_mul(1 << attempts.saturating_sub(1).min(16));
    Duration::from_secs(doubled.min(longest)).mul_f64(jitter())
}

/// Between a half and one.
fn jitter() -> f64 {
    0.5 + f64::from(getrandom::u32().unwrap_or(u32::MAX / 2)) / f64::from(u32::MAX) / 2.0
}

fn wrong(failed: &Failed, place: String, at: Timestamp) -> Wrong {
    Wrong { code: failed.code.as_str().to_owned(), place, detail: failed.detail.clone(), at }
}

/// Tells destinations apart: its kind and a digest of its address, so that a new address starts anew. No address is kept.
fn fingerprint(id: &str, destination: &dyn Destination) -> String {
    let digest = Sha256::digest(destination.address());
    let digits: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{id}:{digits}")
}

/// What a report's file says of it.
fn described(path: &Path, reference: &str, file: &str, made_at: Timestamp) -> io::Result<Entry> {
    let (bytes, sha256) = digest(path, || ())?;
    let mut key = [0; 16];
    getrandom::fill(&mut key).map_err(io::Error::other)?;
    Ok(Entry {
        schema: crate::record::SCHEMA,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        reference: reference.to_owned(),
        key: key.iter().map(|byte| format!("{byte:02x}")).collect(),
        made_at,
        file: file.to_owned(),
        bytes,
        sha256,
        subject: reference.to_owned(),
        text: String::new(),
        state: State::Waiting,
        held: false,
        attempts: 0,
        next_try_at: None,
        wrong: None,
        receipt: None,
        refused: BTreeMap::new(),
        positions: BTreeMap::new(),
        too_old_since: None,
        rest: serde_json::Map::new(),
    })
}

/// A report whose record is lost: its file is there, and its key is the same each time, since it comes from the file.
fn found(folder: &Path, reference: &str) -> io::Result<Entry> {
    for file in std::fs::read_dir(folder)?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|ending| ending == "zip" || ending == "ehreport") {
            let changed = file.metadata()?.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
            let mut entry =
                described(&file.path(), reference, &name, changed.unwrap_or_else(Timestamp::now))?;
            entry.key = entry.sha256[..32].to_owned();
            return Ok(entry);
        }
    }
    Err(io::ErrorKind::NotFound.into())
}

/// Size and SHA-256 of a file; told after each piece, since a share may be slow and is no less alive for it.
pub(crate) fn digest(path: &Path, piece: impl Fn()) -> io::Result<(u64, String)> {
    let mut file = std::fs::File::open(path)?;
    let (mut sha256, mut chunk, mut bytes) = (Sha256::new(), vec![0; 1024 * 1024], 0);
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            break;
        }
        sha256.update(&chunk[..read]);
        bytes += read as u64;
        piece();
    }
    Ok((bytes, sha256.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// A record names a file in its own folder and nothing else.
fn file_of(entry: &Entry) -> &str {
    if is_name(&entry.file) { &entry.file } else { RECORD }
}

/// A name of one folder or file, never a way out of it.
fn is_name(name: &str) -> bool {
    (1..=120).contains(&name.len())
        && !name.starts_with('.')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test makes and reads its own files")]
mod tests;
