//! The files in `src-tauri/packaging/generated`: launcher, software centre, kinds of files, permission prompts and the words of the
//! installers, made from `locales/*/packages.ftl` and compared with what is checked in. Writes them only with `UPDATE_GENERATED`.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use texts::{Isolation, Language, Texts, languages};

/// The program's name in the reverse-domain form of desktop files; also the window's identifier in `tauri.conf.json`.
const ID: &str = "org.enrollment-helper.EnrollmentHelper";

/// The kind of a sealed report: a vendor's own type by RFC 6838, and the ending that it has.
const REPORT_TYPE: &str = "application/vnd.enrollment-helper.report";

/// How links to a page of the window start.
const SCHEME: &str = "enrollment-helper";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/packaging/generated")
}

/// Each language with its texts, English first.
fn all() -> Vec<(&'static Language, Texts)> {
    languages().iter().map(|language| (language, Texts::new(language, Isolation::Off))).collect()
}

fn say(texts: &Texts, id: &str) -> String {
    let text = texts.text(id, &[]);
    assert!(!text.contains('\n'), "{id} is one line: {text}");
    text
}

/// `zh_TW`: language tags as desktop files and gettext write them.
fn posix(language: &Language) -> String {
    language.tag.replace('-', "_")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An element once for each language: without a mark in English, else with `xml:lang`.
fn elements(lines: &mut String, indent: &str, name: &str, id: &str) {
    for (language, texts) in all() {
        let text = escape(&say(&texts, id));
        let mark =
            if language.tag == "en" { String::new() } else { format!(" xml:lang=\"{}\"", language.tag) };
        let _ = writeln!(lines, "{indent}<{name}{mark}>{text}</{name}>");
    }
}

/// The launcher's entry: <https://specifications.freedesktop.org/desktop-entry-spec/latest/>.
fn desktop() -> String {
    let mut lines = String::from("[Desktop Entry]\nType=Application\nName=Enrollment Helper\n");
    for (key, id) in [
        ("GenericName", "package-generic-name"),
        ("Comment", "package-summary"),
        ("Keywords", "package-keywords"),
    ] {
        for (language, texts) in all() {
            let mark = if language.tag == "en" { String::new() } else { format!("[{}]", posix(language)) };
            let _ = writeln!(lines, "{key}{mark}={}", say(&texts, id));
        }
    }
    let _ = write!(
        lines,
        "Exec=enrollment-helper %U\nIcon={ID}\nTerminal=false\nCategories=System;\n\
         MimeType=x-scheme-handler/{SCHEME};{REPORT_TYPE};\nStartupNotify=true\nStartupWMClass=enrollment-helper\n"
    );
    lines
}

/// The software centre's page: <https://www.freedesktop.org/software/appstream/docs/>.
fn metainfo() -> String {
    let mut lines = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<component type=\"desktop-application\">\n  <id>{ID}</id>\n  \
         <metadata_license>MIT</metadata_license>\n  <project_license>MIT OR Apache-2.0</project_license>\n  \
         <name>Enrollment Helper</name>\n"
    );
    elements(&mut lines, "  ", "summary", "package-summary");
    lines.push_str("  <description>\n");
    elements(&mut lines, "    ", "p", "package-description-employee");
    elements(&mut lines, "    ", "p", "package-description-it");
    let _ = write!(
        lines,
        "  </description>\n  <launchable type=\"desktop-id\">{ID}.desktop</launchable>\n  <icon type=\"stock\">{ID}</icon>\n  \
         <provides>\n    <binary>enrollment-helper</binary>\n    <binary>enrollment-helper-cli</binary>\n    \
         <mediatype>{REPORT_TYPE}</mediatype>\n  </provides>\n  \
         <categories>\n    <category>System</category>\n  </categories>\n  \
         <content_rating type=\"oars-1.1\"/>\n  <releases>\n    <release version=\"{}\" date=\"@DATE@\"/>\n  </releases>\n</component>\n",
        env!("CARGO_PKG_VERSION")
    );
    lines
}

/// The kind of file: <https://specifications.freedesktop.org/shared-mime-info-spec/latest/>.
fn mime() -> String {
    let mut lines = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n  \
         <mime-type type=\"{REPORT_TYPE}\">\n"
    );
    elements(&mut lines, "    ", "comment", "package-report-type");
    lines.push_str("    <generic-icon name=\"package-x-generic\"/>\n    <glob pattern=\"*.ehreport\"/>\n  </mime-type>\n</mime-info>\n");
    lines
}

/// What an administrator is asked for before `fix` or `undo` runs: polkit(8), pkexec(1). Nothing but these two words of this one
/// program is named, and the rights last for the one command.
fn polkit() -> String {
    let mut lines = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE policyconfig PUBLIC \"-//freedesktop//DTD PolicyKit Policy Configuration 1.0//EN\"\n  \
         \"http://www.freedesktop.org/standards/PolicyKit/1.0/policyconfig.dtd\">\n<policyconfig>\n  <vendor>Enrollment Helper</vendor>\n",
    );
    let _ = writeln!(lines, "  <icon_name>{ID}</icon_name>");
    for (word, summary) in [("fix", "package-permission-fix"), ("undo", "package-permission-undo")] {
        let _ = writeln!(lines, "  <action id=\"org.enrollment-helper.{word}\">");
        elements(&mut lines, "    ", "description", summary);
        elements(&mut lines, "    ", "message", summary);
        let _ = write!(
            lines,
            "    <defaults>\n      <allow_any>auth_admin</allow_any>\n      <allow_inactive>auth_admin</allow_inactive>\n      \
             <allow_active>auth_admin</allow_active>\n    </defaults>\n    \
             <annotate key=\"org.freedesktop.policykit.exec.path\">/usr/bin/enrollment-helper-cli</annotate>\n    \
             <annotate key=\"org.freedesktop.policykit.exec.argv1\">{word}</annotate>\n  </action>\n"
        );
    }
    lines.push_str("</policyconfig>\n");
    lines
}

/// The installer's language, as NSIS names it, of each of ours. A language that NSIS lacks falls back to English.
const INSTALLER_LANGUAGES: &[(&str, &str)] =
    &[("en", "English"), ("zh-TW", "TradChinese"), ("de", "German"), ("ar", "Arabic")];

/// The words of the installer for Windows: <https://nsis.sourceforge.io/Docs/Chapter4.html#langstring>.
fn installer() -> String {
    let mut lines = String::from(
        "; Generated from locales/*/packages.ftl: UPDATE_GENERATED=1 cargo test -p tests --test packaging\n",
    );
    let names: Vec<_> = all()
        .into_iter()
        .map(|(language, texts)| {
            let name = INSTALLER_LANGUAGES.iter().find(|(tag, _)| *tag == language.tag);
            let name = name.unwrap_or_else(|| panic!("{} has no language of NSIS here", language.tag)).1;
            (name, texts)
        })
        .collect();
    for (name, _) in &names {
        let _ = writeln!(lines, "!insertmacro MUI_LANGUAGE \"{name}\"");
    }
    for (name, texts) in &names {
        for (string, id) in [
            ("SUMMARY", "package-summary"),
            ("START_MENU", "package-start-menu"),
            ("REPORT_TYPE", "package-report-type"),
            ("LINK_TYPE", "package-link-type"),
            ("NEEDS_WINDOWS", "package-installer-needs-windows"),
            ("NEEDS_WEBVIEW", "package-installer-needs-webview"),
            ("IN_USE", "package-installer-in-use"),
        ] {
            // `$` begins a variable there, and a backslash before it does nothing.
            let text = say(texts, id).replace('$', "$$").replace('"', "$\\\"");
            let _ = writeln!(lines, "LangString {string} ${{LANG_{}}} \"{text}\"", name.to_uppercase());
        }
    }
    lines
}

/// The language of each of ours as Windows numbers it: primary and sub-language of winnt.h.
const WINDOWS_LANGUAGES: &[(&str, &str)] =
    &[("en", "0x09, 0x01"), ("zh-TW", "0x04, 0x01"), ("de", "0x07, 0x01"), ("ar", "0x01, 0x01")];

/// The texts that the window program carries for Windows itself: the entry in the start menu.
fn start_menu() -> String {
    let mut lines = String::from(
        "// Generated from locales/*/packages.ftl: UPDATE_GENERATED=1 cargo test -p tests --test packaging\n\
         // The name of the entry in the start menu of Windows, in the language of whoever opens it: desktop.ini names it by its number.\n",
    );
    for (language, texts) in all() {
        let number = WINDOWS_LANGUAGES.iter().find(|(tag, _)| *tag == language.tag);
        let number = number.unwrap_or_else(|| panic!("{} has no number of Windows here", language.tag)).1;
        // Compilers of resources disagree about UTF-8: only escapes of 16 bits are the same to all.
        let name: String = say(&texts, "package-start-menu")
            .encode_utf16()
            .map(|unit| match u8::try_from(unit) {
                Ok(plain) if plain.is_ascii_graphic() || plain == b' ' => char::from(plain).to_string(),
                _ => format!("\\x{unit:04x}"),
            })
            .collect();
        let _ = write!(lines, "STRINGTABLE\nLANGUAGE {number}\nBEGIN\n    101 L\"{name}\"\nEND\n");
    }
    lines
}

/// Every generated file by its name.
fn files() -> Vec<(String, String)> {
    vec![
        (format!("{ID}.desktop"), desktop()),
        (format!("{ID}.metainfo.xml"), metainfo()),
        (format!("{ID}.mime.xml"), mime()),
        ("org.enrollment-helper.policy".to_owned(), polkit()),
        ("installer-texts.nsh".to_owned(), installer()),
        ("start-menu.rc".to_owned(), start_menu()),
    ]
}

#[test]
#[expect(clippy::disallowed_methods, reason = "our own files, compared with what they are made from")]
fn what_packages_carry_is_made_from_the_texts() {
    for (name, text) in files() {
        let path = folder().join(&name);
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{name} is old: UPDATE_GENERATED=1 cargo test -p tests --test packaging");
    }
}

#[test]
fn the_window_has_the_same_name_everywhere() {
    let configuration = include_str!("../../src-tauri/tauri.conf.json");
    let configuration: serde_json::Value = serde_json::from_str(configuration).unwrap();
    assert_eq!(configuration["identifier"], ID);
    assert_eq!(configuration["productName"], "Enrollment Helper");
}

/// Runs a checker that the gate's set-up installs on Linux; other systems have none.
#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_methods, reason = "a test starts the checkers by name")]
fn check(line: &[&str], file: &Path) {
    let output = Command::new(line[0]).args(&line[1..]).arg(file).output();
    let output = output.unwrap_or_else(|error| {
        panic!("{} does not start ({error}): `cargo xtask test` installs it", line[0])
    });
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", file.display());
}

#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::disallowed_methods, reason = "a test writes what it checks")]
fn the_checkers_of_the_formats_have_nothing_to_say() {
    let temporary = tempfile::tempdir().unwrap();
    for (name, text) in files() {
        let file = temporary.path().join(&name);
        // The day of the release is that of the packaged commit.
        fs::write(&file, text.replace("@DATE@", "2026-11-25")).unwrap();
        match name.strip_prefix(ID).unwrap_or(&name) {
            ".desktop" => check(&["desktop-file-validate"], &file),
            ".metainfo.xml" => check(&["appstreamcli", "validate", "--no-net", "--no-color"], &file),
            ".mime.xml" | "org.enrollment-helper.policy" => check(&["xmllint", "--noout", "--nonet"], &file),
            _ => {}
        }
    }
}
