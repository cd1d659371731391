//! `cargo xtask package-test [deb|rpm|exe|msi…]`: the packages of `target/package` on the systems that they are for.
//!
//! Debian 12 and 13 in folders made with debootstrap: installed by apt from the declared dependencies alone, started in a terminal and as a
//! window, upgraded with a waiting report and settings, removed, purged; the commands of the deployment page as they stand there.
//! RPM packages with rpm's own tools. Windows packages under Wine. Needs root, and Debian's mirror for the folders; programs of ours run
//! without a network. Outside the gate: it takes minutes and gigabytes.

use std::path::{Path, PathBuf};

use crate::{
    Stop,
    command::{command, finish, is_on_path, root, said},
    files, test,
};

/// Debian releases to install on: the oldest that is promised, and the newest, which Ubuntu 24.04 and later are close to.
const RELEASES: &[&str] = &["bookworm", "trixie"];

/// A person with a home folder, and a version before this one.
const PERSON: &str = "mei";
const OLDER: &str = "0.0.9";

pub(crate) fn package_test(arguments: &[&str]) -> Result<(), Stop> {
    let wanted = |kind| arguments.is_empty() || arguments.contains(&kind);
    if said(&["id", "-u"]).as_deref() != Some("0") {
        return Err(Stop(
            "Packages are installed by root: run this as root, in a container or a machine of its own."
                .into(),
        ));
    }
    let packages = root().join("target/package");
    if wanted("deb") {
        for release in RELEASES {
            println!("\n== deb on {release}");
            debian(&packages, release)?;
        }
    }
    if wanted("rpm") {
        println!("\n== rpm");
        rpm(&packages)?;
    }
    if wanted("exe") {
        println!("\n== exe under Wine");
        windows(&packages, "exe")?;
    }
    if wanted("msi") {
        println!("\n== msi under Wine");
        windows(&packages, "msi")?;
    }
    println!("\nAll packages install, work, upgrade and go away.");
    Ok(())
}

/// The one package that a name begins and ends with.
fn package(folder: &Path, starts: &str, ends: &str) -> Result<PathBuf, Stop> {
    let found = files::files_below(folder)?.into_iter().find(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        file.parent() == Some(folder) && name.starts_with(starts) && name.ends_with(ends)
    });
    found
        .ok_or_else(|| Stop(format!("There is no {starts}*{ends} in target/package: `cargo xtask package`.")))
}

fn debian(packages: &Path, release: &str) -> Result<(), Stop> {
    let package = package(packages, "enrollment-helper_", ".deb")?;
    let version = env!("CARGO_PKG_VERSION");
    let base = root().join("target/package/roots").join(release);
    if !base.join("var/lib/dpkg/status").is_file() {
        finish(command(&["debootstrap", "--variant=minbase", release]).arg(&base))?;
    }
    // Each run begins with the system as it came.
    let system = base.with_extension("run");
    let _ = command(&["umount", "--lazy"]).arg(system.join("proc")).output();
    files::empty_folder(&system)?;
    finish(command(&["cp", "--archive", "--reflink=auto"]).arg(base.join(".")).arg(&system))?;
    for folder in ["var/cache/apt/archives", "root"] {
        std::fs::create_dir_all(system.join(folder)).map_err(files::at(&system))?;
    }
    // No service of the new system starts here.
    files::write(&system.join("usr/sbin/policy-rc.d"), "#!/bin/sh\nexit 101\n")?;
    files::permit(&system.join("usr/sbin/policy-rc.d"), 0o755)?;
    let here = system.join("root/here");
    let copy = here.join(package.file_name().unwrap_or_default());
    files::write(&copy, files::read(&package)?)?;
    older(&package, &system.join("root/older.deb"))?;
    let document = files::read_text(&root().join("src-tauri/docs/deploy.md"))?;
    let inside = Inside { system: &system };
    finish(command(&["mount", "-t", "proc", "proc"]).arg(system.join("proc")))?;
    let result = walk(&inside, &document, version);
    let _ = command(&["umount", "--lazy"]).arg(system.join("proc")).output();
    result
}

/// The way of a package through its life, as an administrator and a person walk it.
fn walk(inside: &Inside<'_>, document: &str, version: &str) -> Result<(), Stop> {
    let pages = blocks(document, "sh debian");
    let [install, policy, ..] = pages.as_slice() else {
        return Err(Stop("The deployment page has lost its blocks for Debian.".into()));
    };
    let [removal] = blocks(document, "sh debian last")
        .try_into()
        .map_err(|_| Stop("The deployment page says once how the package is removed.".to_owned()))?;
    inside.online(&format!("useradd --create-home {PERSON}"))?;
    // The policy that the page has written a few lines before.
    let written = blocks(document, "sh run").concat();
    let written = written.split("enrollment-helper-cli").next().unwrap_or_default().to_owned();
    inside.online(&format!("cd /root/here\n{written}"))?;
    inside.online(
        "apt-get update --quiet=2; apt-get install --quiet=2 --yes --no-install-recommends /root/older.deb",
    )?;
    // Settings and a waiting report of that person, as the older version kept them.
    let own = format!("/home/{PERSON}/.local/share/enrollmenthelper");
    inside.online(&format!(
        "su {PERSON} -c 'mkdir -p {own}/outbox/waiting {own}/backups && echo \"{{\\\"language\\\":\\\"de\\\"}}\" > {own}/settings.json && \
         echo report > {own}/outbox/waiting/report.zip && echo kept > {own}/backups/kept'"
    ))?;
    inside.online(&format!("cd /root/here\n{install}"))?;
    inside.online(&format!(
        "dpkg-query --show enrollment-helper | grep -Fx \"enrollment-helper\t{version}\" && \
         test -s {own}/outbox/waiting/report.zip && grep -q de {own}/settings.json"
    ))?;
    inside.online("dpkg --verify enrollment-helper && ! dpkg --audit | grep .")?;
    inside.offline(&format!("cd /root/here\n{policy}"))?;
    inside.offline("enrollment-helper-cli policy show | grep 'Linden IT'")?;
    inside.offline(&format!(
        "su {PERSON} -c 'enrollment-helper-cli check --offline --lang de || [ $? -le 2 ]; enrollment-helper-cli explain 0x80180014; \
         cd && enrollment-helper-cli report --out report.zip --no-default-logs && enrollment-helper-cli open report.zip --out opened'"
    ))?;
    inside.online(
        "apt-get install --quiet=2 --yes --no-install-recommends xvfb xauth x11-utils desktop-file-utils shared-mime-info libglib2.0-bin fonts-dejavu-core pkexec polkitd",
    )?;
    // The kinds of files and links are known to the desktop; nobody's browser was touched.
    inside.offline(
        "update-desktop-database -q && update-mime-database /usr/share/mime && echo age-encryption.org/v1 > /tmp/a.ehreport && \
         gio info --attributes standard::content-type /tmp/a.ehreport | grep -F application/vnd.enrollment-helper.report && \
         gio mime x-scheme-handler/enrollment-helper | grep -F org.enrollment-helper.EnrollmentHelper.desktop && \
         ! gio mime x-scheme-handler/https | grep enrollment",
    )?;
    // The window opens for a person who never started it, and is still there after some seconds.
    inside.offline(&format!(
        "su {PERSON} -c 'cd && xvfb-run --auto-servernum sh -c \"enrollment-helper & window=\\$!; for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do sleep 1; \
         xwininfo -root -tree | grep -q Enrollment && found=yes && break; done; sleep 3; kill \\$window && test -n \\\"\\$found\\\"\"'"
    ))?;
    inside.online("apt-get remove --quiet=2 --yes enrollment-helper")?;
    inside.offline(&format!(
        "! command -v enrollment-helper && ! command -v enrollment-helper-cli && test -s {own}/outbox/waiting/report.zip"
    ))?;
    inside.online(&removal)?;
    // Nothing is left but backups, and IT's own policy.
    inside.offline(&format!(
        "left=$(find / -xdev \\( -path /proc -o -path /root/here -o -path /var/log -o -path /home/{PERSON}/opened \\) -prune -o \\( -iname '*enrollment*helper*' -print \\)); \
         expected=$(printf '%s\\n' /etc/enrollment-helper {own} | sort); \
         test \"$(printf '%s\\n' \"$left\" | sort)\" = \"$expected\" || {{ echo \"left: $left\"; exit 1; }}; \
         test \"$(ls {own})\" = backups && test -s {own}/backups/kept && test -s /etc/enrollment-helper/policy.toml"
    ))
}

/// A system in a folder: with the mirror in reach for apt, without any network for what is ours.
struct Inside<'a> {
    system: &'a Path,
}

impl Inside<'_> {
    fn online(&self, script: &str) -> Result<(), Stop> {
        self.run(&[], script)
    }

    fn offline(&self, script: &str) -> Result<(), Stop> {
        self.run(&test::namespace()?, script)
    }

    fn run(&self, before: &[String], script: &str) -> Result<(), Stop> {
        let mut line: Vec<&str> = before.iter().map(String::as_str).collect();
        let system = self.system.display().to_string();
        line.extend([
            "chroot",
            &system,
            "/usr/bin/env",
            "-i",
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME=/root",
        ]);
        line.extend([
            "LC_ALL=C.UTF-8",
            "DEBIAN_FRONTEND=noninteractive",
            "bash",
            "-euo",
            "pipefail",
            "-c",
            script,
        ]);
        finish(&mut command(&line))
    }
}

/// The same package with a version before it: what an upgrade starts from.
fn older(package: &Path, to: &Path) -> Result<(), Stop> {
    let work = to.with_extension("work");
    files::empty_folder(&work)?;
    finish(command(&["dpkg-deb", "--raw-extract"]).arg(package).arg(&work))?;
    let control = work.join("DEBIAN/control");
    let text = files::read_text(&control)?;
    let current = format!("Version: {}", env!("CARGO_PKG_VERSION"));
    files::write(&control, text.replace(&current, &format!("Version: {OLDER}")))?;
    finish(command(&["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build"]).arg(&work).arg(to))?;
    std::fs::remove_dir_all(&work).map_err(files::at(&work))
}

/// The fenced blocks of a document with exactly this mark.
fn blocks(document: &str, mark: &str) -> Vec<String> {
    let fence = format!("```{mark}\n");
    let rest = document.split(&fence).skip(1);
    rest.filter_map(|block| block.split("```").next().map(str::to_owned)).collect()
}

/// Installed into a folder of its own, since this system is no RPM system: contents, dependencies, scripts and removal.
fn rpm(packages: &Path) -> Result<(), Stop> {
    for name in ["enrollment-helper-cli-", "enrollment-helper-"] {
        let ends = format!("-1.{}.rpm", std::env::consts::ARCH);
        let exact = format!("{name}{}", env!("CARGO_PKG_VERSION"));
        let package = package(packages, &exact, &ends)?;
        let system = root().join("target/package/roots/rpm.run");
        files::empty_folder(&system)?;
        let rpm = |words: &[&str]| {
            let mut rpm = command(&["rpm", "--dbpath", "/var/lib/rpm", "--root"]);
            rpm.arg(&system).args(words);
            rpm
        };
        finish(command(&["rpm", "--query", "--info", "--package"]).arg(&package))?;
        finish(&mut rpm(&["--initdb"]))?;
        finish(rpm(&["--install", "--nodeps", "--noscripts"]).arg(&package))?;
        finish(&mut rpm(&["--verify", "--nodeps", name.trim_end_matches('-')]))?;
        let program = system.join("usr/bin/enrollment-helper-cli").display().to_string();
        let namespace = test::namespace()?;
        let mut line: Vec<&str> = namespace.iter().map(String::as_str).collect();
        line.extend([program.as_str(), "explain", "0x80180014", "--lang", "en"]);
        finish(&mut command(&line))?;
        finish(&mut rpm(&["--erase", "--nodeps", "--noscripts", name.trim_end_matches('-')]))?;
        let left: Vec<PathBuf> = files::files_below(&system.join("usr"))?;
        if !left.is_empty() {
            return Err(Stop(format!("rpm left behind: {left:?}")));
        }
    }
    Ok(())
}

/// Installs silently, runs, upgrades and uninstalls under Wine in a prefix of its own, which `WINEPREFIX` names.
fn windows(packages: &Path, ending: &str) -> Result<(), Stop> {
    let package = package(packages, "enrollment-helper-", &format!(".{ending}"))?;
    let wine = ["wine64", "/usr/lib/wine/wine64", "wine"]
        .into_iter()
        .find(|wine| is_on_path(wine) || Path::new(wine).is_file());
    let wine = wine.ok_or_else(|| Stop("Wine is missing (Debian: wine64).".into()))?;
    let template = std::env::var_os("WINEPREFIX").map(PathBuf::from);
    let prefix = root().join("target/package/roots").join(format!("wine-{ending}"));
    files::empty_folder(&prefix)?;
    if let Some(template) = template.filter(|template| template.is_dir()) {
        finish(command(&["cp", "--archive"]).arg(template.join(".")).arg(&prefix))?;
    }
    let namespace = test::namespace()?;
    let run = |words: &[&str]| {
        let mut line: Vec<&str> = vec!["timeout", "--kill-after=5", "240"];
        line.extend(namespace.iter().map(String::as_str));
        line.push(wine);
        line.extend(words);
        let mut run = command(&line);
        run.env("WINEPREFIX", &prefix).env("WINEDEBUG", "-all").env_remove("DISPLAY");
        run
    };
    let reg = |words: &[&str]| finish(&mut run(&[&["reg"], words].concat()));
    reg(&["add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"])?;
    let policy = r"HKLM\SOFTWARE\Policies\Enrollment Helper";
    reg(&["add", &format!(r"{policy}\organisation"), "/v", "name", "/d", "Linden IT", "/f"])?;
    let file = package.display().to_string();
    let install = || {
        if ending == "msi" {
            return finish(&mut run(&["msiexec", "/i", &file, "/qn"]));
        }
        finish(&mut run(&[&file, "/S"]))
    };
    install()?;
    let programs = prefix.join("drive_c/Program Files/Enrollment Helper");
    let own = prefix.join("drive_c/users").join(user()).join("AppData/Local/Enrollment Helper/data");
    files::write(&own.join("settings.json"), "{\"language\":\"de\"}")?;
    files::write(&own.join("backups/kept"), "kept")?;
    let program = programs.join("enrollment-helper-cli.exe").display().to_string();
    let tell = |words: &[&str], statuses: &[i32]| {
        let output = run(&[&[program.as_str()], words].concat()).output();
        let output = output.map_err(|error| Stop(format!("{wine}: {error}")))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        println!("{} -> {:?}, {} characters", words.join(" "), output.status.code(), text.len());
        if output.status.code().is_none_or(|status| !statuses.contains(&status)) {
            let complaint = String::from_utf8_lossy(&output.stderr);
            return Err(Stop(format!("{} ended with {}: {complaint}", words.join(" "), output.status)));
        }
        Ok(text)
    };
    tell(&["check", "--offline", "--lang", "en"], &[0, 1, 2])?;
    tell(&["explain", "0x80180014", "--lang", "en"], &[0])?;
    tell(&["report", "--out", r"C:\report.zip", "--no-default-logs", "--lang", "en"], &[0])?;
    let shown = tell(&["policy", "show", "--lang", "en"], &[0])?;
    if !shown.contains("Linden IT") {
        return Err(Stop(format!("the policy in the registry is not shown: {shown}")));
    }
    install()?;
    if !own.join("settings.json").is_file() || !programs.join("enrollment-helper-cli.exe").is_file() {
        return Err(Stop("The upgrade lost the settings or the program.".into()));
    }
    if ending == "msi" {
        finish(&mut run(&["msiexec", "/x", &file, "/qn"]))?;
    } else {
        finish(&mut run(&[r"C:\Program Files\Enrollment Helper\uninstall.exe", "/S"]))?;
        // The uninstaller goes on in a copy of itself.
        for _ in 0..100 {
            if !programs.exists() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(200));
        }
    }
    let gone = |key: &str| run(&["reg", "query", key]).output().is_ok_and(|output| !output.status.success());
    for key in [
        r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Enrollment Helper",
        r"HKLM\Software\Classes\enrollment-helper",
        r"HKLM\Software\Classes\.ehreport",
        r"HKLM\Software\Classes\EnrollmentHelper.Report",
    ] {
        if !gone(key) {
            return Err(Stop(format!("{key} is still there.")));
        }
    }
    if programs.exists() {
        return Err(Stop(format!("{} is still there.", programs.display())));
    }
    if !own.join("backups/kept").is_file() {
        return Err(Stop("The backups are gone.".into()));
    }
    if ending == "exe" && own.join("settings.json").exists() {
        return Err(Stop("The settings are still there.".into()));
    }
    Ok(())
}

/// Whoever runs Wine has that name in it.
fn user() -> String {
    said(&["id", "--user", "--name"]).filter(|name| !name.is_empty()).unwrap_or_else(|| "root".into())
}
