//! The policy of a real `/etc`, in a mount namespace of its own: what holds and where it comes from, and what is ignored because an
//! ordinary user could have written it. Only root can make one that is trusted: elsewhere these tests say so and are skipped.

use std::os::unix::fs::MetadataExt;

use serde_json::Value;

use crate::program::{run, run_after};

const FILE: &str = "/etc/enrollment-helper/policy.toml";

/// `/etc` as it is here, with a policy in it.
const POLICY: &str = "mount -t tmpfs -o mode=755 none /mnt
    cp -a /etc /mnt/etc
    mount --bind /mnt/etc /etc
    mkdir -p -m 755 /etc/enrollment-helper
    cd /etc/enrollment-helper
    printf 'language = \"de\"\\n[organisation]\\nname = \"Linden IT\"\\ncolour = \"red\"\\n' > policy.toml
    chmod 644 policy.toml
    ";

fn is_root() -> bool {
    let root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    if !root {
        println!("not root here: skipped");
    }
    root
}

fn shown(preparation: &str) -> Value {
    let said = run_after(&format!("{POLICY}{preparation}"), &["policy", "show", "--json"]);
    assert!(said.stderr.is_empty(), "{said:?}");
    said.json()
}

#[test]
fn each_value_names_its_origin_and_what_is_broken_its_line() {
    if !is_root() {
        return;
    }
    let document = shown("");
    assert_eq!(
        document["values"]["organisation.name"],
        serde_json::json!({"value": "Linden IT", "from": FILE})
    );
    let problem = &document["problems"][0];
    assert_eq!((&problem["key"], &problem["line"]), (&"organisation.colour".into(), &4.into()));
    let said = run_after(POLICY, &["policy", "show"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    for part in ["organisation.name", "Linden IT", FILE, "line 4", "#115e6b"] {
        assert!(said.stdout.contains(part), "{part}: {said:?}");
    }
}

#[test]
fn a_policy_that_an_ordinary_user_could_have_written_is_ignored_and_said() {
    if !is_root() {
        return;
    }
    for (preparation, place) in [
        ("chown 1000 policy.toml", FILE),
        ("chmod 664 policy.toml", FILE),
        ("chmod 646 policy.toml", FILE),
        ("mv policy.toml other; ln -s other policy.toml", FILE),
        ("chown 1000 .", "/etc/enrollment-helper"),
        ("chmod 777 .", "/etc/enrollment-helper"),
        ("chmod 1777 .", "/etc/enrollment-helper"),
        ("cd ..; mv enrollment-helper real; ln -s real enrollment-helper", "/etc/enrollment-helper"),
        ("chmod 777 /etc", "/etc"),
    ] {
        let document = shown(preparation);
        assert_eq!(document["values"], serde_json::json!({}), "{preparation}");
        let problem = &document["problems"][0];
        assert_eq!(problem["code"], "not-trusted", "{preparation}");
        assert_eq!(problem["detail"], place, "{preparation}");
    }
}

#[test]
fn the_policy_holds_for_whoever_starts_the_program_and_nobody_elses_place_is_read() {
    if !is_root() {
        return;
    }
    let said = run_after(
        &format!(
            "{POLICY}set -- setpriv --reuid 12345 --clear-groups \"$@\"\nchmod 755 /etc/enrollment-helper"
        ),
        &["policy", "show", "--json"],
    );
    assert_eq!(said.json()["values"]["language"]["value"], "de", "{said:?}");
    let home = "mkdir -p $HOME/.config/enrollment-helper; printf 'language = \"de\"\\n' > $HOME/.config/enrollment-helper/policy.toml; cp $HOME/.config/enrollment-helper/policy.toml $HOME";
    let said = run_after(home, &["policy", "show", "--json"]);
    assert_eq!(said.json()["values"], serde_json::json!({}), "{said:?}");
}

#[test]
fn the_artefacts_are_printed_and_the_template_written_with_its_languages() {
    let schema = run(&["policy", "schema"]).json();
    assert_eq!(schema["type"], "object");
    assert!(run(&["policy", "mobileconfig"]).stdout.contains("<key>PayloadType</key>"));
    assert!(run(&["policy", "mobileconfig", "--manifest"]).stdout.contains("<key>pfm_domain</key>"));
    assert!(run(&["policy", "toml", "--lang", "de"]).stdout.contains("\n[organisation]\n"));
    assert!(run(&["policy", "admx"]).stdout.starts_with("<?xml"));
    let files = run(&["policy", "admx", "--json"]).json();
    assert!(files["files"].as_array().is_some_and(|files| files.len() >= 4));
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("new");
    let said = run(&["policy", "admx", "--out", place.to_str().unwrap()]);
    assert_eq!(said.status, Some(0), "{said:?}");
    for file in [
        "EnrollmentHelper.admx",
        "en-US/EnrollmentHelper.adml",
        "zh-TW/EnrollmentHelper.adml",
        "de-DE/EnrollmentHelper.adml",
    ] {
        assert!(place.join(file).is_file(), "{file}");
    }
    let refused = run(&["policy", "admx", "--out", "/proc/nowhere"]);
    assert_eq!(refused.status, Some(66), "{refused:?}");
    assert!(refused.stderr.contains("/proc/nowhere"), "{refused:?}");
}
