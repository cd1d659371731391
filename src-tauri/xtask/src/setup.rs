//! What has to be on the machine. Debian and Ubuntu: installed, once, after saying what. Elsewhere: named.

use crate::{
    Stop,
    command::{command, finish, is_on_path, npm, said, works},
};

/// What a command is about to do decides what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Run,
    Test,
    Package,
}

/// Debian packages that the window is built with. What they need comes with them.
const BUILD_PACKAGES: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev"];

/// Debian packages for the tests: the driver of the web view, the stock tools that open reports, sealed and not, and fetch from receivers, a screen with a window
/// manager, a keyboard and files to drag, what a screen reader hears, a session bus with services on it, a network namespace with
/// loopback, a clock that is wrong on purpose, and fonts without which screenshots would show boxes.
const TEST_PACKAGES: &[&str] = &[
    "webkit2gtk-driver",
    "age",
    "unzip",
    "curl",
    "xvfb",
    "xauth",
    "openbox",
    "xdotool",
    "at-spi2-core",
    "python3-pyatspi",
    "python3-gi",
    "gir1.2-gtk-3.0",
    "dbus-daemon",
    "dbus-bin",
    "python3-aiosmtpd",
    "python3-dbusmock",
    "gnome-keyring",
    "xdg-utils",
    "glib-networking-services",
    "iproute2",
    "libfaketime",
    "fonts-dejavu-core",
    "fonts-noto-core",
    "fonts-noto-cjk",
    "desktop-file-utils",
    "appstream",
    "libxml2-utils",
];

/// Debian packages that packages are built with: Debian's own, RPM's, the installer for Windows and the linker for its programs.
const PACKAGE_PACKAGES: &[&str] =
    &["dpkg-dev", "rpm", "nsis", "wixl", "msitools", "gcc-mingw-w64-x86-64-posix"];

/// Where a distribution has them: what the service for proxy scripts runs scripts with, which newer versions have built in.
const OPTIONAL_TEST_PACKAGES: &[&str] = &["libproxy1-plugin-webkit"];

/// The oldest Node.js that builds the page.
const NODE_MAJOR: u32 = 20;

/// Makes sure that everything is there, or says in one sentence what the person has to do.
pub(crate) fn set_up(purpose: Purpose) -> Result<(), Stop> {
    match std::env::consts::OS {
        "linux" if is_on_path("apt-get") && is_on_path("dpkg-query") => install_packages(purpose)?,
        "linux" => name_missing_on_linux(purpose)?,
        "macos" => name_missing_on_macos()?,
        "windows" => name_missing_on_windows()?,
        other => println!("What {other} needs beside cargo and Node.js is not known here: going on."),
    }
    node()
}

/// Node.js and npm are never installed: which one is wanted is the person's choice.
fn node() -> Result<(), Stop> {
    let version = said(&["node", "--version"]).filter(|version| !version.is_empty());
    let Some(version) = version else {
        return Err(Stop(format!(
            "Node.js is missing: install version {NODE_MAJOR} or newer with npm, then run this again."
        )));
    };
    let major =
        version.trim_start_matches('v').split('.').next().and_then(|number| number.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_MAJOR) {
        return Err(Stop(format!(
            "Node.js is {version} here: install version {NODE_MAJOR} or newer, then run this again."
        )));
    }
    if !works(&[npm(), "--version"]) {
        return Err(Stop("npm is missing: install it beside Node.js, then run this again.".into()));
    }
    Ok(())
}

fn install_packages(purpose: Purpose) -> Result<(), Stop> {
    let wanted: Vec<&str> = match purpose {
        Purpose::Run => BUILD_PACKAGES.to_vec(),
        Purpose::Test => [BUILD_PACKAGES, TEST_PACKAGES].concat(),
        Purpose::Package => [BUILD_PACKAGES, PACKAGE_PACKAGES].concat(),
    };
    let optional: &[&str] = if purpose == Purpose::Test { OPTIONAL_TEST_PACKAGES } else { &[] };
    let mut query = vec!["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"];
    query.extend(wanted.iter().chain(optional));
    let installed = said(&query).unwrap_or_default();
    let mut missing = not_installed(&wanted, &installed);
    let known = |package: &&str| works(&["apt-cache", "show", package]);
    missing.extend(not_installed(optional, &installed).into_iter().filter(known));
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with apt-get: {}", missing.join(" "));
    let root = said(&["id", "-u"]).as_deref() == Some("0");
    if !root && !is_on_path("sudo") {
        return Err(Stop(format!(
            "Without sudo this needs root. As root: apt-get install {}",
            missing.join(" ")
        )));
    }
    let apt_get = |arguments: &[&str]| {
        let sudo: &[&str] = if root { &[] } else { &["sudo"] };
        // `env`, since sudo clears the environment.
        let start: &[&str] =
            &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq"];
        finish(&mut command(&[sudo, start, arguments].concat()))
    };
    // One list among many may be out of reach; whether it matters, the installation tells.
    if apt_get(&["update"]).is_err() {
        println!("Not every package list could be read: going on with what is there.");
    }
    apt_get(&[["install", "--yes", "--no-install-recommends"].as_slice(), &missing].concat())
}

/// The wanted packages that `dpkg-query`'s lines do not call installed.
fn not_installed<'a>(wanted: &[&'a str], installed: &str) -> Vec<&'a str> {
    let is_installed =
        |package: &str| installed.lines().any(|line| line.split_once(' ') == Some((package, "installed")));
    wanted.iter().copied().filter(|package| !is_installed(package)).collect()
}

fn name_missing_on_linux(purpose: Purpose) -> Result<(), Stop> {
    let mut missing = Vec::new();
    if !works(&["pkg-config", "--exists", "webkit2gtk-4.1"]) {
        missing.push("pkg-config and the development files of WebKitGTK 4.1");
    }
    if purpose == Purpose::Test {
        for (program, from) in [
            ("WebKitWebDriver", "WebKitWebDriver (with WebKitGTK)"),
            ("xvfb-run", "xvfb-run (with Xvfb)"),
            ("dbus-run-session", "dbus-run-session (with D-Bus)"),
            ("ip", "ip (iproute2)"),
            ("unshare", "unshare (util-linux)"),
        ] {
            if !is_on_path(program) {
                missing.push(from);
            }
        }
    }
    name(&missing)
}

fn name_missing_on_macos() -> Result<(), Stop> {
    let tools = works(&["xcode-select", "-p"]);
    name(if tools { &[] } else { &["the Xcode command line tools (xcode-select --install)"] })
}

fn name_missing_on_windows() -> Result<(), Stop> {
    // Where the WebView2 installer registers itself: per machine (64 and 32 bit) or per user, under the runtime's fixed id.
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let found = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"]
        .iter()
        .any(|hive| works(&["reg", "query", &format!(r"{hive}\{CLIENT}"), "/v", "pv"]));
    name(if found { &[] } else { &["the WebView2 runtime (winget install Microsoft.EdgeWebView2Runtime)"] })
}

fn name(missing: &[&str]) -> Result<(), Stop> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(Stop(format!("Install first, then run this again: {}.", missing.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_packages_that_are_not_installed_are_asked_for() {
        let installed = "xvfb installed\nxauth config-files\n";
        assert_eq!(not_installed(&["xvfb", "xauth", "iproute2"], installed), ["xauth", "iproute2"]);
    }

    #[test]
    fn what_is_missing_is_named_in_one_sentence() {
        let Err(Stop(sentence)) = name(&["one thing", "another"]) else { panic!("nothing was named") };
        assert_eq!(sentence, "Install first, then run this again: one thing, another.");
        assert!(name(&[]).is_ok());
    }
}
