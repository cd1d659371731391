//! `cargo xtask package [KIND…]`: the packages that this system can build, in `target/package`, with a bill of materials and check sums.
//!
//! Builds both programs once, lays the files out, and hands them to each system's own tool: dpkg-deb, rpmbuild, tar, makensis, wixl,
//! pkgbuild. Two builds of one commit are equal byte by byte where the tool allows. Nothing in a package contacts anything.

mod bill;
mod licences;
mod linux;
mod macos;
mod windows;

use std::path::{Path, PathBuf};

use crate::{
    Stop,
    command::{command, finish, root, said},
    page,
    setup::{Purpose, set_up},
};

/// A kind of package: its word on the command line and how it is built.
struct Kind {
    word: &'static str,
    build: fn(&Release) -> Result<Vec<PathBuf>, Stop>,
    /// What is missing here to build it; `None`: nothing.
    missing: fn() -> Option<String>,
}

const KINDS: &[Kind] = &[
    Kind { word: "deb", build: linux::deb, missing: linux::deb_missing },
    Kind { word: "rpm", build: linux::rpm, missing: linux::rpm_missing },
    Kind { word: "tar", build: linux::tar, missing: linux::tar_missing },
    Kind { word: "exe", build: windows::exe, missing: windows::exe_missing },
    Kind { word: "msi", build: windows::msi, missing: windows::msi_missing },
    Kind { word: "pkg", build: macos::pkg, missing: macos::pkg_missing },
    Kind { word: "dmg", build: macos::dmg, missing: macos::dmg_missing },
];

/// The cargo packages of both programs.
const PROGRAMS: &[&str] = &["enrollment-helper", "enrollment-helper-cli"];

/// What all packages of one run share.
pub(crate) struct Release {
    /// "0.1.0".
    version: String,
    /// Seconds since 1970 that every file and package carries: `SOURCE_DATE_EPOCH`, else the time of the commit.
    time: u64,
    /// Where packages are laid out and put.
    folder: PathBuf,
}

pub(crate) fn package(arguments: &[&str]) -> Result<(), Stop> {
    let known = || KINDS.iter().map(|kind| kind.word).collect::<Vec<_>>().join(" ");
    if let Some(unknown) = arguments.iter().find(|word| KINDS.iter().all(|kind| kind.word != **word)) {
        return Err(Stop(format!("There is no kind of package {unknown}. There is: {}", known())));
    }
    set_up(Purpose::Package)?;
    let (mut wanted, mut left_out) = (Vec::new(), Vec::new());
    for kind in KINDS.iter().filter(|kind| arguments.is_empty() || arguments.contains(&kind.word)) {
        match (kind.missing)() {
            None => wanted.push(kind),
            Some(missing) if arguments.is_empty() => left_out.push((kind.word, missing)),
            Some(missing) => return Err(Stop(format!("{} cannot be built here: {missing}.", kind.word))),
        }
    }
    let release = Release::of_this_commit()?;
    if std::env::var_os("PACKAGE_PROGRAMS").is_none() {
        page::packages()?;
        page::build()?;
    }
    let mut packages = Vec::new();
    for kind in &wanted {
        println!("\n== {}", kind.word);
        for package in (kind.build)(&release)? {
            sign(&package)?;
            packages.push(package);
        }
    }
    packages.extend(bill::bills(&release)?);
    bill::check_sums(&release, &packages)?;
    println!();
    for package in &packages {
        let size = package.metadata().map_or(0, |metadata| metadata.len());
        let name = package.file_name().unwrap_or_default().to_string_lossy();
        println!("{:>10.1} kB  {name}", size as f64 / 1000.0);
    }
    for (word, missing) in left_out {
        println!("not built  {word}: {missing}");
    }
    println!("They lie in {}.", release.folder.display());
    Ok(())
}

impl Release {
    fn of_this_commit() -> Result<Self, Stop> {
        let named = std::env::var("SOURCE_DATE_EPOCH").ok();
        let time = named.or_else(|| said(&["git", "log", "-1", "--format=%ct"]));
        let time = time.and_then(|time| time.trim().parse().ok());
        let time = time.ok_or_else(|| {
            Stop("No time for the packages: set SOURCE_DATE_EPOCH, or build in a git work tree.".into())
        })?;
        let folder = root().join("target/package");
        std::fs::create_dir_all(&folder).map_err(crate::files::at(&folder))?;
        // Another version than the programs' own is for tests of upgrades only.
        let version = std::env::var("PACKAGE_VERSION").unwrap_or_else(|_| env!("CARGO_PKG_VERSION").into());
        Ok(Self { version, time, folder })
    }

    /// The day of the packages, "2026-11-25".
    fn day(&self) -> Result<String, Stop> {
        let day = said(&["date", "--utc", &format!("--date=@{}", self.time), "+%F"]);
        day.filter(|day| day.len() == 10).ok_or_else(|| Stop("`date` does not tell the day.".into()))
    }

    /// An empty folder to lay files out in.
    fn stage(&self, name: &str) -> Result<PathBuf, Stop> {
        let stage = self.folder.join("stage").join(name);
        crate::files::empty_folder(&stage)?;
        Ok(stage)
    }
}

/// Builds both programs, optimised, without any path of this machine in them; the folder they lie in. `None`: for this system.
/// `PACKAGE_PROGRAMS` names a folder of programs that are built already, such as signed ones: those are taken as they are.
fn programs(target: Option<&str>) -> Result<PathBuf, Stop> {
    if let Some(folder) = std::env::var_os("PACKAGE_PROGRAMS").filter(|folder| !folder.is_empty()) {
        let folder = PathBuf::from(folder);
        return Ok(target.map_or(folder.clone(), |target| folder.join(target)));
    }
    let mut line = vec!["cargo", "build", "--release", "--locked"];
    line.extend(["--package", "enrollment-helper", "--features", "enrollment-helper/embed"]);
    line.extend(["--package", "enrollment-helper-cli"]);
    line.extend(target.iter().flat_map(|target| ["--target", target]));
    let cargo = std::env::home_dir().unwrap_or_default().join(".cargo");
    let cargo = std::env::var_os("CARGO_HOME").map_or(cargo, PathBuf::from);
    let flags = [(root(), "/enrollment-helper"), (cargo, "/cargo")]
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let own = std::env::var("RUSTFLAGS").unwrap_or_default();
    let flags = own.split_whitespace().map(str::to_owned).chain(flags).collect::<Vec<_>>();
    let mut build = command(&line);
    // Parted by 0x1F: a folder's name may hold a space.
    build.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")).env_remove("RUSTFLAGS");
    finish(&mut build)?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), PathBuf::from);
    Ok(target.map_or(folder.clone(), |target| folder.join(target)).join("release"))
}

/// Hands a file to the program that `SIGN_WITH` names, which signs it in place; nothing without one. See `src-tauri/docs/releasing.md`.
fn sign(file: &Path) -> Result<(), Stop> {
    let Some(signer) = std::env::var("SIGN_WITH").ok().filter(|signer| !signer.is_empty()) else {
        return Ok(());
    };
    finish(command(&[&signer]).arg(file))
}
