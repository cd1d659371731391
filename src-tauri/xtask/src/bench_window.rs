//! `cargo xtask bench-window`: how soon our window paints and how much memory it holds, against an empty window of the same toolkit
//! built the same way, both in one run, in turn, on a screen of their own with no network; then how long its frames take while rows arrive.
//!
//! Looks from outside: the screen's own pixels say when something is painted, `/proc` says what is resident. Linux only.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{BufRead, BufReader},
    os::unix::{fs::FileExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use crate::{
    Stop,
    command::{command, root, run, run_line},
    page,
    setup::{Purpose, set_up},
    test::{SCREEN, namespace, words},
};

/// product.md section 9: the first paint, as a multiple of the empty window's.
const PAINT_BUDGET: f64 = 1.15;
/// The same section: resident memory over the empty window's. Bytes.
const MEMORY_BUDGET: f64 = 40.0 * MIB;

/// No frame takes longer while rows arrive. Milliseconds.
const FRAME_BUDGET: u32 = 50;

const MIB: f64 = 1024.0 * 1024.0;

/// Measured starts of each program, after one that only warms the caches.
const STARTS: usize = 15;
/// In so many of them the memory is looked at, which takes until everything has settled.
const SETTLED: usize = 3;
/// Checks are over and memory stands still after this. The network's silence takes six seconds.
const SETTLING: Duration = Duration::from_secs(10);
/// How long anything may take to appear.
const LIMIT: Duration = Duration::from_secs(30);

/// So many colours on the screen mean that letters are painted: an empty frame on an empty screen has two or three.
const COLOURS_OF_TEXT: usize = 12;
/// Every so many rows of the screen are looked at.
const ROW_STEP: u64 = 4;

/// How both programs are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Profile {
    /// As they are released.
    Release,
    /// Unoptimised: built in a moment, an upper bound for what ours costs.
    Dev,
}

/// `bench-window [dev]`; `here` is how it starts itself in the namespace.
pub(crate) fn bench_window(arguments: &[&str]) -> Result<(), Stop> {
    match arguments {
        [] => bench(Profile::Release),
        ["dev"] => bench(Profile::Dev),
        ["here", "release"] => bench_here(Profile::Release),
        ["here", "dev"] => bench_here(Profile::Dev),
        other => Err(Stop(format!("`{}` is not known: there is `dev`.", other.join(" ")))),
    }
}

/// Builds both programs and measures them in a network namespace.
fn bench(profile: Profile) -> Result<(), Stop> {
    set_up(Purpose::Test)?;
    page::packages()?;
    page::build()?;
    println!("Building both windows. The first time takes some minutes.");
    let name = match profile {
        Profile::Release => "release",
        Profile::Dev => "dev",
    };
    let build =
        ["cargo", "build", "--profile", name, "--package", "enrollment-helper", "--features", "embed,bench"];
    run(&[&build[..], &["--bin", "enrollment-helper", "--example", "empty-window"]].concat())?;
    let this = std::env::current_exe().map_err(|error| Stop(format!("Where am I? {error}")))?;
    let mut line = namespace()?;
    line.extend(["dbus-run-session", "--"].map(str::to_owned));
    line.extend([this.display().to_string(), "bench-window".to_owned(), "here".to_owned(), name.to_owned()]);
    run_line(&line)?;
    frames(profile)
}

/// Draws frames while rows arrive, in the program that was built: the test of that name is the measure.
fn frames(profile: Profile) -> Result<(), Stop> {
    let test = ["cargo", "test", "--package", "tests", "--features", "window", "--test", "window"];
    run(&[&test[..], &["--no-run"]].concat())?;
    let program = format!("WINDOW_PROGRAM={}", built(profile).join("enrollment-helper").display());
    let mut line = words(&["env", &program]);
    if profile == Profile::Release {
        line.push(format!("LONGEST_FRAME={FRAME_BUDGET}"));
    }
    line.extend(namespace()?);
    line.extend(words(SCREEN));
    line.extend(words(&test));
    line.extend(words(&["--offline", "frames", "--", "--ignored", "--nocapture"]));
    run_line(&line)
}

/// Where the programs of a profile lie.
fn built(profile: Profile) -> PathBuf {
    root().join("target").join(match profile {
        Profile::Release => "release",
        Profile::Dev => "debug",
    })
}

/// Measures, where there is a session bus and no network.
fn bench_here(profile: Profile) -> Result<(), Stop> {
    let screen = Screen::start()?;
    let home = std::env::temp_dir().join(format!("enrollment-helper-bench-{}", std::process::id()));
    let built = built(profile);
    let empty =
        Program { name: "empty", path: built.join("examples/empty-window"), home: home.join("empty") };
    let ours = Program { name: "ours", path: built.join("enrollment-helper"), home: home.join("ours") };
    let programs = [empty, ours];
    let mut paints = [Vec::new(), Vec::new()];
    let mut memories = [Vec::new(), Vec::new()];
    for start in 0..=STARTS {
        for (index, program) in programs.iter().enumerate() {
            let settle = start > STARTS - SETTLED;
            let (paint, memory) = screen.measure(program, settle)?;
            if start > 0 {
                paints[index].push(paint.as_secs_f64() * 1000.0);
                memories[index].extend(memory);
            }
        }
    }
    let _ = std::fs::remove_dir_all(&home);
    report(&paints, &memories)
}

fn report(paints: &[Vec<f64>; 2], memories: &[Vec<f64>; 2]) -> Result<(), Stop> {
    let say = |what: &str, unit: &str, scale: f64, of: &[Vec<f64>; 2]| {
        let figures = of.each_ref().map(|values| {
            let sorted = sorted(values);
            let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN) / scale;
            format!(
                "{:.0} ({:.0} to {:.0})",
                median(values) / scale,
                at(0),
                at(sorted.len().saturating_sub(1))
            )
        });
        println!("{what:<16} empty {:<22} ours {:<22} {unit}", figures[0], figures[1]);
    };
    println!("Median (least to most) of {STARTS} starts in turn, memory of {SETTLED}:");
    say("first paint", "ms", 1.0, paints);
    say("resident (PSS)", "MiB", MIB, memories);
    let ratio = median(&paints[1]) / median(&paints[0]);
    let more = median(&memories[1]) - median(&memories[0]);
    println!("first paint: {ratio:.3} x an empty window's, at most {PAINT_BUDGET}");
    println!("memory: {:+.1} MiB over an empty window's, at most {:.0}", more / MIB, MEMORY_BUDGET / MIB);
    if ratio <= PAINT_BUDGET && more <= MEMORY_BUDGET {
        return Ok(());
    }
    Err(Stop("The window costs more than it may.".into()))
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

fn median(values: &[f64]) -> f64 {
    let sorted = sorted(values);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A program that is measured.
struct Program {
    name: &'static str,
    path: PathBuf,
    home: PathBuf,
}

impl Program {
    /// Starts it in a process group of its own, with a home of its own.
    fn start(&self, display: &str) -> Result<Running, Stop> {
        let path = self.path.display().to_string();
        let mut command = command(&[&path]);
        command
            .env("DISPLAY", display)
            .env("HOME", &self.home)
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .process_group(0);
        let child = command.spawn().map_err(|error| Stop(format!("{path} does not start: {error}")))?;
        Ok(Running { child })
    }
}

/// A started program; dropping it ends it and all that it started.
struct Running {
    child: Child,
}

impl Running {
    /// Proportional resident memory of the process and all its descendants. Bytes.
    fn memory(&self) -> f64 {
        self.family().iter().map(|process| proportional(*process)).sum()
    }

    fn family(&self) -> BTreeSet<u32> {
        let parents: Vec<(u32, u32)> =
            processes().filter_map(|process| Some((process, parent(process)?))).collect();
        let mut family = BTreeSet::from([self.child.id()]);
        while let Some((child, _)) =
            parents.iter().find(|(child, parent)| family.contains(parent) && !family.contains(child))
        {
            family.insert(*child);
        }
        family
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let family = self.family();
        for process in &family {
            let _ = command(&["kill", "-KILL", &process.to_string()]).stderr(Stdio::null()).status();
        }
        let _ = self.child.wait();
        let began = Instant::now();
        while began.elapsed() < LIMIT
            && processes().any(|process| family.contains(&process) && !is_dead(process))
        {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// State and parent, behind the name in parentheses (proc(5)).
fn stat(process: u32) -> Option<(char, u32)> {
    let stat = read(&Path::new("/proc").join(process.to_string()).join("stat"))?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ');
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

fn parent(process: u32) -> Option<u32> {
    stat(process).map(|(_, parent)| parent)
}

fn is_dead(process: u32) -> bool {
    stat(process).is_none_or(|(state, _)| state == 'Z')
}

fn proportional(process: u32) -> f64 {
    let rollup = read(&Path::new("/proc").join(process.to_string()).join("smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() * 1024.0
}

#[expect(
    clippy::disallowed_methods,
    reason = "the wall is around the product; these are small files of the kernel"
)]
fn read(path: &Path) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

/// A screen of its own whose pixels lie in a file.
struct Screen {
    server: Child,
    display: String,
    folder: PathBuf,
    pixels: File,
}

impl Screen {
    fn start() -> Result<Self, Stop> {
        let folder = std::env::temp_dir().join(format!("enrollment-helper-screen-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| Stop(format!("{}: {error}", folder.display())))?;
        let place = folder.display().to_string();
        let line =
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir", &place];
        let mut server = command(&line)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Stop(format!("Xvfb does not start: {error}")))?;
        let mut number = String::new();
        let said = server.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut number));
        let pixels = File::open(folder.join("Xvfb_screen0"));
        if let (Some(Ok(_)), Ok(pixels)) = (said, pixels) {
            return Ok(Self { server, display: format!(":{}", number.trim()), folder, pixels });
        }
        let _ = server.kill();
        Err(Stop("Xvfb gave no screen.".into()))
    }

    /// One start: until something is painted, and where wanted what is resident when all is quiet. Bytes.
    fn measure(&self, program: &Program, settle: bool) -> Result<(Duration, Option<f64>), Stop> {
        self.until(program, "the screen is empty", |colours| colours < COLOURS_OF_TEXT)?;
        let began = Instant::now();
        let running = program.start(&self.display)?;
        self.until(program, "something is painted", |colours| colours >= COLOURS_OF_TEXT)?;
        let paint = began.elapsed();
        if settle {
            std::thread::sleep(SETTLING);
        }
        let memory = settle.then(|| running.memory());
        Ok((paint, memory))
    }

    fn until(&self, program: &Program, what: &str, is_so: impl Fn(usize) -> bool) -> Result<(), Stop> {
        let began = Instant::now();
        while began.elapsed() < LIMIT {
            if is_so(self.colours().ok_or_else(|| Stop("The screen cannot be read.".into()))?) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(Stop(format!("{}: not within {} s: {what}.", program.name, LIMIT.as_secs())))
    }

    /// How many colours are on the screen, in the rows that are looked at. The file is a window dump (`XWDFile.h`): a header of big-endian
    /// numbers, colours of twelve bytes, rows.
    fn colours(&self) -> Option<usize> {
        let mut header = [0; 100];
        self.pixels.read_exact_at(&mut header, 0).ok()?;
        let number = |index: usize| {
            let bytes = header.get(index * 4..index * 4 + 4)?;
            Some(u64::from(u32::from_be_bytes(bytes.try_into().ok()?)))
        };
        let (start, height, row, known) = (number(0)?, number(5)?, number(12)?, number(19)?);
        let first = start + known * 12;
        let mut colours = BTreeSet::new();
        let mut pixels = vec![0; usize::try_from(row).ok()?];
        for y in (0..height).step_by(usize::try_from(ROW_STEP).ok()?) {
            self.pixels.read_exact_at(&mut pixels, first + y * row).ok()?;
            let mut last = [0; 4];
            for pixel in pixels.as_chunks::<4>().0 {
                if *pixel != last {
                    last = *pixel;
                    colours.insert(last);
                }
            }
        }
        Some(colours.len())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_unsorted_row_is_its_median() {
        assert_eq!(median(&[3.0, 1.0, 2.0]).to_string(), "2");
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn this_process_is_alive_has_a_parent_and_holds_memory() {
        let this = std::process::id();
        assert!(!is_dead(this) && parent(this).is_some());
        assert!(proportional(this) > 0.0);
    }
}
