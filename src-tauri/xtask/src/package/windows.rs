//! Packages of Windows: an installer made with NSIS and an MSI made with msitools, both from the programs built for Windows, here
//! or there.

use std::path::PathBuf;

use super::{PROGRAMS, Release, licences::licences, programs, sign};
use crate::{
    Stop,
    command::{command, finish, is_on_path, root, said},
    files,
};

/// What Windows programs are built for on other systems; on Windows it is the system's own.
const TARGET: &str = "x86_64-pc-windows-gnu";

/// Group Policy templates and the policy's other forms, generated from its one definition; they go beside the programs.
const TEMPLATES: &str = "src-tauri/docs/policy";

fn target() -> Option<&'static str> {
    (!cfg!(windows)).then_some(TARGET)
}

/// What is missing to build programs for Windows.
fn programs_missing() -> Option<String> {
    let target = target()?;
    let libraries = said(&["rustc", "--print", "target-libdir", "--target", target]).unwrap_or_default();
    if !PathBuf::from(libraries).is_dir() {
        return Some(format!("Rust's standard library for Windows is missing (rustup target add {target})"));
    }
    let linker = is_on_path("x86_64-w64-mingw32-gcc");
    (!linker).then(|| "the linker for Windows is missing (Debian: gcc-mingw-w64-x86-64-posix)".into())
}

pub(super) fn exe_missing() -> Option<String> {
    if !is_on_path("makensis") {
        return Some("install NSIS (makensis)".into());
    }
    programs_missing()
}

pub(super) fn msi_missing() -> Option<String> {
    if !is_on_path("wixl") {
        return Some("install wixl (msitools)".into());
    }
    programs_missing()
}

/// The programs, the licences of what is compiled in, and the policy templates, as both packages hold them.
fn lay_out(release: &Release) -> Result<PathBuf, Stop> {
    let (built, stage) = (programs(target())?, release.stage("windows")?);
    for name in ["enrollment-helper.exe", "enrollment-helper-cli.exe", "WebView2Loader.dll"] {
        let (from, to) = (built.join(name), stage.join("programs").join(name));
        // Programs built with Microsoft's own tools have the loader inside.
        if name == "WebView2Loader.dll" && !from.exists() {
            continue;
        }
        files::write(&to, files::read(&from)?)?;
        if name.starts_with("enrollment-helper") {
            sign(&to)?;
        }
    }
    // Read with the system's own editor, which knew no other line breaks for long.
    let others = licences(PROGRAMS, target())?.replace('\n', "\r\n");
    files::write(&stage.join("THIRD-PARTY.txt"), others)?;
    let templates = root().join(TEMPLATES);
    let all = if templates.is_dir() { files::files_below(&templates)? } else { Vec::new() };
    for file in all {
        let name = file.strip_prefix(&templates).unwrap_or(&file);
        files::write(&stage.join("policy").join(name), files::read(&file)?)?;
    }
    files::settle(&stage, release.time)?;
    Ok(stage)
}

/// The installer, silent with `/S`.
pub(super) fn exe(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    let stage = lay_out(release)?;
    let out = release.folder.join(format!("enrollment-helper-{}-windows-x64.exe", release.version));
    let option = if cfg!(windows) { "/" } else { "-" };
    let mut build = command(&["makensis"]);
    build.args([format!("{option}V2"), format!("{option}WX")]);
    for (name, value) in [
        ("VERSION", release.version.clone()),
        ("PROGRAMS", stage.join("programs").display().to_string()),
        ("OTHERS", stage.join("THIRD-PARTY.txt").display().to_string()),
        ("POLICY", stage.join("policy").display().to_string()),
        ("REPOSITORY", root().display().to_string()),
        ("OUT", out.display().to_string()),
    ] {
        build.arg(format!("{option}D{name}={value}"));
    }
    build.arg(root().join("src-tauri/packaging/windows/installer.nsi"));
    finish(build.env("SOURCE_DATE_EPOCH", release.time.to_string()))?;
    Ok(vec![out])
}

/// The same as an MSI, for Group Policy software installation.
pub(super) fn msi(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    let stage = lay_out(release)?;
    let out = release.folder.join(format!("enrollment-helper-{}-windows-x64.msi", release.version));
    // wixl finds files by names relative to the script only.
    let script = "src-tauri/packaging/windows/package.wxs";
    for file in [script, "src-tauri/icons/icon.ico", "LICENSE", "LICENSE-MIT", "LICENSE-APACHE"] {
        let from = root().join(file);
        files::write(&stage.join(from.file_name().unwrap_or_default()), files::read(&from)?)?;
    }
    files::settle(&stage, release.time)?;
    let mut build = command(&["wixl", "--arch", "x64", "--define", &format!("Version={}", release.version)]);
    build.arg("--output").arg(&out).arg("package.wxs").current_dir(&stage);
    finish(build.env("SOURCE_DATE_EPOCH", release.time.to_string()))?;
    Ok(vec![out])
}
