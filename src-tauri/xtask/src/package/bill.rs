//! What lies beside the packages: a bill of materials (`CycloneDX`) for each program, and the SHA-256 of every file.

use std::path::PathBuf;

use super::Release;
use crate::{
    Stop,
    command::{command, finish, root, tool},
    files,
};

/// OWASP's tool for bills of materials of Rust programs, installed below `target/`.
const CARGO_CYCLONEDX: &str = "0.5.9";

/// The two programs and where their packages lie.
const PROGRAMS: &[(&str, &str)] =
    &[("enrollment-helper", "src-tauri"), ("enrollment-helper-cli", "src-tauri/cli")];

/// One bill for each program: what is compiled in, with versions, licences and check sums.
pub(super) fn bills(release: &Release) -> Result<Vec<PathBuf>, Stop> {
    let tool = tool("cargo-cyclonedx", CARGO_CYCLONEDX)?;
    // The tool writes one file beside the manifest of every package of the workspace: those of the programs are moved, the
    // others go.
    let name = "bill-of-materials";
    let mut write = command(&[&tool, "cyclonedx", "--format", "json", "--spec-version", "1.5", "--all"]);
    write.args(["--override-filename", name, "--no-build-deps", "--quiet"]);
    finish(write.env("SOURCE_DATE_EPOCH", release.time.to_string()))?;
    let mut bills = Vec::new();
    for (program, folder) in PROGRAMS {
        let bill = root().join(folder).join(format!("{name}.json"));
        let out = release.folder.join(format!("{program}-{}.cdx.json", release.version));
        let place = root().display().to_string();
        // Where this copy of the sources lies is nobody's business and differs from build to build.
        let text = files::read_text(&bill)?.replace(&place, "/enrollment-helper");
        files::write(&out, text)?;
        bills.push(out);
    }
    for file in files::files_below(&root().join("src-tauri"))?
        .into_iter()
        .chain(files::files_below(&root().join("tests"))?)
        .filter(|file| file.file_name().is_some_and(|found| found == format!("{name}.json").as_str()))
    {
        std::fs::remove_file(&file).map_err(files::at(&file))?;
    }
    Ok(bills)
}

/// `SHA256SUMS`, as sha256sum(1) checks it.
pub(super) fn check_sums(release: &Release, packages: &[PathBuf]) -> Result<(), Stop> {
    let names = packages.iter().filter_map(|package| package.file_name());
    let program: &[&str] = if cfg!(target_os = "macos") { &["shasum", "-a", "256"] } else { &["sha256sum"] };
    let output = command(program).args(names).current_dir(&release.folder).output();
    let output = output.map_err(|error| Stop(format!("{}: {error}", program.join(" "))))?;
    if !output.status.success() {
        return Err(Stop(format!("{}: {}", program.join(" "), String::from_utf8_lossy(&output.stderr))));
    }
    files::write(&release.folder.join("SHA256SUMS"), output.stdout)
}
