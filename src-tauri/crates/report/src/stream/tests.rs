//! Bytes that nobody meant, in every shape that is taken apart: no panic, no more text than is allowed, an end.

use std::io::Write;

use proptest::{prelude::*, strategy::ValueTree};

use super::*;

/// Counts what it is given.
#[derive(Default)]
struct Counts {
    texts: u64,
    open: bool,
    bytes: u64,
    problems: u64,
}

impl Sink for Counts {
    fn begin(&mut self, _: Option<&str>) {
        assert!(!self.open, "a text begins inside another");
        (self.open, self.texts) = (true, self.texts + 1);
    }

    fn text(&mut self, piece: &[u8]) -> bool {
        assert!(self.open, "text of nothing");
        self.bytes += piece.len() as u64;
        true
    }

    fn end(&mut self) {
        assert!(self.open);
        self.open = false;
    }

    fn problem(&mut self, _: Option<&str>, _: Problem) {
        self.problems += 1;
    }

    fn progress(&mut self, _: u64) -> bool {
        true
    }
}

fn taken_apart(bytes: &[u8], keep: u64) -> Counts {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    doors::file::write(&path, bytes).unwrap();
    let mut counts = Counts::default();
    file(&path, keep, &mut counts);
    assert!(!counts.open, "a text has no end");
    // A unit of UTF-16 becomes three bytes at most.
    assert!(counts.bytes <= 2 * UNPACKED_LIMIT + 3 * bytes.len() as u64, "{} bytes", counts.bytes);
    counts
}

const LOG: &str = "2026-11-24 10:00:00 failed 0x80180014 for anna 報告\r\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed =
        flate2::GzBuilder::new().filename("a.log").write(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn cabinet(bytes: &[u8]) -> Vec<u8> {
    let mut cabinet = cab::CabinetBuilder::new();
    cabinet.add_folder(cab::CompressionType::MsZip).add_file("mdm\\a.log");
    let mut writer = cabinet.build(Cursor::new(Vec::new())).unwrap();
    while let Some(mut file) = writer.next_file().unwrap() {
        file.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The head of an event log and of its first chunk (MS-EVEN6, "`BinXml`"; libevtx, "EVTX format"), without a record that means anything.
fn event_log() -> Vec<u8> {
    let mut log = vec![0; 4096 + 65_536];
    log[..8].copy_from_slice(b"ElfFile\0");
    log[16..24].copy_from_slice(&0_u64.to_le_bytes());
    log[24..32].copy_from_slice(&2_u64.to_le_bytes());
    log[32..36].copy_from_slice(&128_u32.to_le_bytes());
    log[36..38].copy_from_slice(&1_u16.to_le_bytes());
    log[38..40].copy_from_slice(&3_u16.to_le_bytes());
    log[40..42].copy_from_slice(&4096_u16.to_le_bytes());
    log[42..44].copy_from_slice(&1_u16.to_le_bytes());
    let chunk = &mut log[4096..];
    chunk[..8].copy_from_slice(b"ElfChnk\0");
    for (at, number) in [(8, 1_u64), (16, 1), (24, 1), (32, 1)] {
        chunk[at..at + 8].copy_from_slice(&number.to_le_bytes());
    }
    chunk[40..44].copy_from_slice(&128_u32.to_le_bytes());
    chunk[44..48].copy_from_slice(&512_u32.to_le_bytes());
    chunk[48..52].copy_from_slice(&600_u32.to_le_bytes());
    chunk[512..516].copy_from_slice(b"**\0\0");
    chunk[516..520].copy_from_slice(&88_u32.to_le_bytes());
    chunk[520..528].copy_from_slice(&1_u64.to_le_bytes());
    // A fragment that begins, and a template.
    chunk[536..546].copy_from_slice(&[0x0f, 1, 1, 0, 0x0c, 1, 0, 0, 0, 0]);
    log
}

fn seeds() -> Vec<Vec<u8>> {
    let wide: Vec<u8> = format!("\u{feff}{LOG}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let archive = zip(&[("a.log", LOG.as_bytes()), ("deep/b.log", &wide), ("c.gz", &gzip(LOG.as_bytes()))]);
    vec![
        LOG.repeat(20).into_bytes(),
        wide,
        gzip(LOG.repeat(300).as_bytes()),
        zip(&[("inner.zip", &archive), ("d.cab", &cabinet(LOG.as_bytes())), ("e.evtx", &event_log())]),
        archive,
        cabinet(LOG.repeat(50).as_bytes()),
        event_log(),
    ]
}

/// What is done to good bytes.
#[derive(Clone, Debug)]
enum Harm {
    Flip(prop::sample::Index, u8),
    Number(prop::sample::Index, u32),
    Cut(prop::sample::Index),
    Twice(prop::sample::Index, prop::sample::Index),
}

fn harm() -> impl Strategy<Value = Harm> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        (place(), 1..=u8::MAX).prop_map(|(at, bits)| Harm::Flip(at, bits)),
        // Sizes and counts are what a decoder believes: the largest ones, and near misses.
        (
            place(),
            prop::sample::select(vec![0, 1, u32::MAX, 0x7fff_ffff, 0x8000_0000, 65_535, 65_536, 0x4000_0000])
        )
            .prop_map(|(at, number)| Harm::Number(at, number)),
        place().prop_map(Harm::Cut),
        (place(), place()).prop_map(|(one, other)| Harm::Twice(one, other)),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        if bytes.is_empty() {
            break;
        }
        match harm {
            Harm::Flip(at, bits) => {
                let at = at.index(bytes.len());
                bytes[at] ^= bits;
            }
            Harm::Number(at, number) => {
                let at = at.index(bytes.len());
                for (byte, new) in bytes[at..].iter_mut().zip(number.to_le_bytes()) {
                    *byte = new;
                }
            }
            Harm::Cut(at) => bytes.truncate(at.index(bytes.len())),
            Harm::Twice(one, other) => {
                let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
                let part = bytes[one.min(other)..one.max(other)].to_vec();
                bytes.splice(other..other, part);
            }
        }
    }
    bytes
}

#[test]
fn the_good_bytes_are_read() {
    for (seed, texts) in seeds().into_iter().zip([1, 1, 1, 5, 3, 1, 1]) {
        let counts = taken_apart(&seed, u64::MAX);
        assert_eq!(counts.texts, texts, "{:?}", &seed[..8]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 150 } else { 20_000 }))]
    #[test]
    fn harmed_bytes_end_in_text_or_in_a_problem(
        seed in 0..7_usize,
        harms in prop::collection::vec(harm(), 0..8),
        keep in prop_oneof![Just(u64::MAX), 0..4096_u64],
    ) {
        taken_apart(&harmed(seeds().swap_remove(seed), &harms), keep);
    }

    #[test]
    fn anything_behind_any_beginning_ends(
        head in prop::sample::select(vec![&b"\x1f\x8b\x08\0"[..], b"PK\x03\x04", b"PK\x05\x06", b"MSCF", b"ElfFile\0", b"\xff\xfe", b"\xfe\xff", b""]),
        bytes in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        taken_apart(&[head, &bytes].concat(), u64::MAX);
    }
}

#[test]
fn real_event_logs_that_are_harmed_end_too() {
    let Some(folder) = std::env::var_os("ENROLLMENT_RECORDINGS") else {
        println!("skipped: ENROLLMENT_RECORDINGS names no folder");
        return;
    };
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let harms = prop::collection::vec(harm(), 1..8);
    let mut tried = 0;
    for path in crate::read::below(&Path::new(&folder).join("evtx")).unwrap() {
        let good = doors::file::read(&path, 1 << 30).unwrap();
        assert!(taken_apart(&good, u64::MAX).bytes > 0, "{}", path.display());
        for _ in 0..if cfg!(debug_assertions) { 20 } else { 1000 } {
            let harms = harms.new_tree(&mut runner).unwrap().current();
            taken_apart(&harmed(good.clone(), &harms), u64::MAX);
            tried += 1;
        }
    }
    println!("{tried} harmed event logs");
    assert!(tried > 0);
}
