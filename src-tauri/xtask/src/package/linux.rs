//! Packages of Linux: one table of what they hold, one layout, and the distributions' own tools to pack it.

use std::path::{Path, PathBuf};

use super::{PROGRAMS, Release, licences::licences, programs, sign};
use crate::{
    Stop,
    command::{command, finish, is_on_path, root, said},
    files, test,
};

/// The program's name in the reverse-domain form that launchers use.
const ID: &str = "org.enrollment-helper.EnrollmentHelper";

/// The two packages: window and terminal program, or the terminal program alone, which needs no web view.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Window,
    Terminal,
}

impl Which {
    const ALL: [Self; 2] = [Self::Window, Self::Terminal];

    fn name(self) -> &'static str {
        match self {
            Self::Window => "enrollment-helper",
            Self::Terminal => "enrollment-helper-cli",
        }
    }

    /// The programs in it, by their cargo packages.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Window => PROGRAMS,
            Self::Terminal => &["enrollment-helper-cli"],
        }
    }

    fn other(self) -> &'static str {
        match self {
            Self::Window => Self::Terminal.name(),
            Self::Terminal => Self::Window.name(),
        }
    }
}

/// Where a file of a package comes from.
#[derive(Clone, Copy)]
enum From {
    /// A program of this build.
    Program(&'static str),
    /// A file of the repository; `@DATE@` in it becomes the release's day.
    File(&'static str),
    /// The same, gzipped.
    Gzipped(&'static str),
    /// What the terminal program prints.
    Said(&'static [&'static str]),
    /// The licences of what is compiled in, gzipped.
    Licences,
}

/// Which packages a file is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    Both,
    Window,
}

/// What packages hold: where from, where to below `/usr` (`@NAME@`: the package's name), which packages.
const FILES: &[(From, &str, In)] = &[
    (From::Program("enrollment-helper"), "bin/enrollment-helper", In::Window),
    (From::Program("enrollment-helper-cli"), "bin/enrollment-helper-cli", In::Both),
    (
        From::File("src-tauri/packaging/generated/org.enrollment-helper.EnrollmentHelper.desktop"),
        "share/applications/@ID@.desktop",
        In::Window,
    ),
    (
        From::File("src-tauri/packaging/generated/org.enrollment-helper.EnrollmentHelper.metainfo.xml"),
        "share/metainfo/@ID@.metainfo.xml",
        In::Window,
    ),
    (
        From::File("src-tauri/packaging/generated/org.enrollment-helper.EnrollmentHelper.mime.xml"),
        "share/mime/packages/@ID@.xml",
        In::Window,
    ),
    (
        From::File("src-tauri/packaging/generated/org.enrollment-helper.policy"),
        "share/polkit-1/actions/org.enrollment-helper.policy",
        In::Both,
    ),
    (From::File("src-tauri/icons/mark.svg"), "share/icons/hicolor/scalable/apps/@ID@.svg", In::Window),
    (From::File("src-tauri/icons/32x32.png"), "share/icons/hicolor/32x32/apps/@ID@.png", In::Window),
    (From::File("src-tauri/icons/128x128.png"), "share/icons/hicolor/128x128/apps/@ID@.png", In::Window),
    (From::File("src-tauri/icons/128x128@2x.png"), "share/icons/hicolor/256x256/apps/@ID@.png", In::Window),
    (
        From::Gzipped("src-tauri/packaging/generated/man/en.1"),
        "share/man/man1/enrollment-helper-cli.1.gz",
        In::Both,
    ),
    (
        From::Gzipped("src-tauri/packaging/generated/man/de.1"),
        "share/man/de/man1/enrollment-helper-cli.1.gz",
        In::Both,
    ),
    (
        From::Gzipped("src-tauri/packaging/generated/man/zh-TW.1"),
        "share/man/zh_TW/man1/enrollment-helper-cli.1.gz",
        In::Both,
    ),
    (
        From::Gzipped("src-tauri/packaging/generated/man/ar.1"),
        "share/man/ar/man1/enrollment-helper-cli.1.gz",
        In::Both,
    ),
    (
        From::Said(&["completions", "bash", "--lang", "en"]),
        "share/bash-completion/completions/enrollment-helper-cli",
        In::Both,
    ),
    (
        From::Said(&["completions", "zsh", "--lang", "en"]),
        "share/zsh/site-functions/_enrollment-helper-cli",
        In::Both,
    ),
    (
        From::Said(&["completions", "fish", "--lang", "en"]),
        "share/fish/vendor_completions.d/enrollment-helper-cli.fish",
        In::Both,
    ),
    (From::File("LICENSE"), "share/doc/@NAME@/copyright", In::Both),
    (From::File("LICENSE-MIT"), "share/doc/@NAME@/LICENSE-MIT", In::Both),
    (From::File("LICENSE-APACHE"), "share/doc/@NAME@/LICENSE-APACHE", In::Both),
    (From::Licences, "share/doc/@NAME@/third-party.txt.gz", In::Both),
    (From::Gzipped("CHANGELOG.md"), "share/doc/@NAME@/changelog.gz", In::Both),
    (From::File("src-tauri/docs/policy/policy.toml"), "share/doc/@NAME@/policy.toml", In::Both),
];

/// Where zsh of Debian looks for what packages bring.
const ZSH: (&str, &str) = ("share/zsh/site-functions", "share/zsh/vendor-completions");

/// Lays a package's files out below `stage/usr`.
fn lay_out(release: &Release, which: Which, stage: &Path) -> Result<(), Stop> {
    let programs = programs(None)?;
    let terminal = programs.join("enrollment-helper-cli");
    for (from, to, packages) in FILES {
        if *packages == In::Window && which == Which::Terminal {
            continue;
        }
        let to = stage.join("usr").join(to.replace("@ID@", ID).replace("@NAME@", which.name()));
        let bytes = match from {
            From::Program(name) => files::read(&programs.join(name))?,
            From::File(path) | From::Gzipped(path) => {
                let bytes = files::read(&root().join(path))?;
                match String::from_utf8(bytes) {
                    Ok(text) => text.replace("@DATE@", &release.day()?).into_bytes(),
                    Err(picture) => picture.into_bytes(),
                }
            }
            From::Said(words) => what_it_says(&terminal, words)?,
            From::Licences => licences(which.programs(), None)?.into_bytes(),
        };
        match from {
            From::Gzipped(_) | From::Licences => {
                let plain = to.with_extension("");
                files::write(&plain, bytes)?;
                finish(command(&["gzip", "-9nf"]).arg(&plain))?;
            }
            From::Program(_) | From::File(_) | From::Said(_) => files::write(&to, bytes)?,
        }
        files::permit(&to, if matches!(from, From::Program(_)) { 0o755 } else { 0o644 })?;
        if matches!(from, From::Program(_)) {
            sign(&to)?;
        }
    }
    files::settle(stage, release.time)
}

/// What the terminal program prints, run like everything else of ours: without a network.
fn what_it_says(program: &Path, words: &[&str]) -> Result<Vec<u8>, Stop> {
    let namespace = test::namespace()?;
    let mut line: Vec<&str> = namespace.iter().map(String::as_str).collect();
    let program = program.display().to_string();
    line.push(&program);
    line.extend(words);
    let output = command(&line).output().map_err(|error| Stop(format!("{program}: {error}")))?;
    if !output.status.success() || output.stdout.is_empty() {
        return Err(Stop(format!("`{program} {}` did not print what packages carry.", words.join(" "))));
    }
    Ok(output.stdout)
}

fn template(name: &str, values: &[(&str, &str)]) -> Result<String, Stop> {
    let text = files::read_text(&root().join("src-tauri/packaging/linux").join(name))?;
    Ok(values.iter().fold(text, |text, (key, value)| text.replace(&format!("@{key}@"), value)))
}

fn missing(programs: &[(&str, &str)]) -> Option<String> {
    if std::env::consts::OS != "linux" {
        return Some("it is built on Linux".into());
    }
    let missing: Vec<&str> =
        programs.iter().filter(|(program, _)| !is_on_path(program)).map(|(_, from)| *from).collect();
    (!missing.is_empty()).then(|| format!("install {}", missing.join(", ")))
}

pub(super) fn deb_missing() -> Option<String> {
    missing(&[("dpkg-deb", "dpkg"), ("dpkg-shlibdeps", "dpkg-dev")])
}

pub(super) fn rpm_missing() -> Option<String> {
    missing(&[("rpmbuild", "rpmbuild (package rpm or rpm-build)")])
}

pub(super) fn tar_missing() -> Option<String> {
    missing(&[("tar", "GNU tar"), ("gzip", "gzip")])
}

/// Both Debian packages.
pub(super) fn deb(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    Which::ALL.iter().map(|which| deb_of(release, *which)).collect()
}

fn deb_of(release: &Release, which: Which) -> Result<PathBuf, Stop> {
    let stage = release.stage(&format!("deb/{}", which.name()))?;
    lay_out(release, which, &stage)?;
    let (here, there) = (stage.join("usr").join(ZSH.0), stage.join("usr").join(ZSH.1));
    std::fs::create_dir_all(stage.join("usr/share/zsh")).map_err(files::at(&stage))?;
    std::fs::rename(&here, &there).map_err(files::at(&here))?;
    let architecture = said(&["dpkg", "--print-architecture"]).unwrap_or_default();
    let all = files::files_below(&stage)?;
    let sizes = all.iter().map(|file| file.metadata().map_or(0, |metadata| metadata.len().div_ceil(1024)));
    let kibibytes = sizes.sum::<u64>().to_string();
    let depends = debian_dependencies(&stage, which)?;
    let control = [
        ("NAME", which.name()),
        ("OTHER", which.other()),
        ("VERSION", &release.version),
        ("ARCHITECTURE", &architecture),
        ("KIBIBYTES", &kibibytes),
        ("DEPENDS", &depends),
        ("ALSO", if which == Which::Window { ", xdg-utils" } else { "" }),
        ("SUMMARY", "find out why setting up this work computer fails"),
    ];
    files::write(&stage.join("DEBIAN/control"), template("control", &control)?)?;
    let clear = template("remove-user-data.sh", &[])?;
    let after = template("postrm", &[("REMOVE_USER_DATA", clear.trim_end())])?;
    files::write(&stage.join("DEBIAN/postrm"), after)?;
    files::permit(&stage.join("DEBIAN/postrm"), 0o755)?;
    let names = all.iter().filter_map(|file| file.strip_prefix(&stage).ok()).collect::<Vec<_>>();
    let sums = command(&["md5sum"]).args(names).current_dir(&stage).output();
    let sums = sums.map_err(|error| Stop(format!("md5sum: {error}")))?;
    files::write(&stage.join("DEBIAN/md5sums"), sums.stdout)?;
    files::settle(&stage, release.time)?;
    let package = release.folder.join(format!("{}_{}_{architecture}.deb", which.name(), release.version));
    let mut build = command(&["dpkg-deb", "--root-owner-group", "-Zxz", "--build"]);
    build.arg(&stage).arg(&package).env("SOURCE_DATE_EPOCH", release.time.to_string());
    finish(&mut build)?;
    Ok(package)
}

/// The packages that hold the libraries our programs are linked with, by the tables of this system's own packages.
fn debian_dependencies(stage: &Path, which: Which) -> Result<String, Stop> {
    // dpkg-shlibdeps wants to see a source package around it.
    let around = stage.with_extension("dependencies");
    files::empty_folder(&around)?;
    let source = format!("Source: {0}\n\nPackage: {0}\nArchitecture: any\n", which.name());
    files::write(&around.join("debian/control"), source)?;
    let mut ask = command(&["dpkg-shlibdeps", "-O"]);
    for file in files::files_below(&stage.join("usr/bin"))? {
        ask.arg(file);
    }
    let answer =
        ask.current_dir(&around).output().map_err(|error| Stop(format!("dpkg-shlibdeps: {error}")))?;
    let text = String::from_utf8_lossy(&answer.stdout);
    let depends = text.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    depends.filter(|_| answer.status.success()).map(str::to_owned).ok_or_else(|| {
        Stop(format!("dpkg-shlibdeps names no libraries: {}", String::from_utf8_lossy(&answer.stderr)))
    })
}

/// Both RPM packages. What they need of other packages rpmbuild reads off the programs.
pub(super) fn rpm(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    Which::ALL.iter().map(|which| rpm_of(release, *which)).collect()
}

fn rpm_of(release: &Release, which: Which) -> Result<PathBuf, Stop> {
    let stage = release.stage(&format!("rpm/{}", which.name()))?;
    lay_out(release, which, &stage)?;
    let work = stage.with_extension("rpmbuild");
    files::empty_folder(&work)?;
    let clear = template("remove-user-data.sh", &[])?;
    // A `%` in a spec file begins a macro.
    let clear = clear.trim_end().replace('%', "%%");
    files::write(&work.join("package.spec"), template("package.spec", &[("REMOVE_USER_DATA", &clear)])?)?;
    let own = format!("/usr/share/doc/{}", which.name());
    let mut listed = vec!["%defattr(-,root,root,-)".to_owned(), format!("%dir {own}")];
    for file in files::files_below(&stage)? {
        let name = format!("/{}", file.strip_prefix(&stage).unwrap_or(&file).display());
        let documentation = name.starts_with(&own) || name.contains("/man/");
        listed.push(if documentation { format!("%doc {name}") } else { name });
    }
    files::write(&work.join("files"), listed.join("\n") + "\n")?;
    let architecture = std::env::consts::ARCH;
    let name = format!("{}-{}-1.{architecture}.rpm", which.name(), release.version);
    let mut build = command(&["rpmbuild", "-bb", "--quiet", "--nodeps", "--target", architecture]);
    for (macro_name, value) in [
        ("_topdir", work.display().to_string()),
        ("_rpmdir", release.folder.display().to_string()),
        ("_rpmfilename", name.clone()),
        ("_buildhost", "enrollment-helper".into()),
        ("use_source_date_epoch_as_buildtime", "1".into()),
        ("clamp_mtime_to_source_date_epoch", "1".into()),
        ("stage", stage.display().to_string()),
        ("file_list", work.join("files").display().to_string()),
        ("package_name", which.name().into()),
        ("package_version", release.version.clone()),
        ("other", which.other().into()),
        ("window", u8::from(which == Which::Window).to_string()),
    ] {
        build.args(["--define", &format!("{macro_name} {value}")]);
    }
    build.arg(work.join("package.spec")).env("SOURCE_DATE_EPOCH", release.time.to_string());
    finish(&mut build)?;
    Ok(release.folder.join(name))
}

/// Both programs and what belongs to them as an archive to unpack over a folder such as `/usr`.
pub(super) fn tar(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    let top = format!("enrollment-helper-{}", release.version);
    let stage = release.stage("tar")?;
    let tree = stage.join(&top);
    lay_out(release, Which::Window, &stage.join("laid"))?;
    std::fs::rename(stage.join("laid/usr"), &tree).map_err(files::at(&tree))?;
    let name = format!("{top}-linux-{}.tar", std::env::consts::ARCH);
    let archive = release.folder.join(&name);
    let mut pack = command(&["tar", "--create", "--sort=name", "--format=ustar", "--owner=0", "--group=0"]);
    pack.args(["--numeric-owner", &format!("--mtime=@{}", release.time), "--file"]).arg(&archive);
    finish(pack.arg("--directory").arg(&stage).arg(&top))?;
    finish(command(&["gzip", "-9nf"]).arg(&archive))?;
    Ok(vec![release.folder.join(format!("{name}.gz"))])
}
