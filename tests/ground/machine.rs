//! This machine, and this machine with one thing made wrong.

use std::time::Duration;

use serde_json::Value;

use crate::program::{Said, run, run_after};

#[test]
fn every_check_is_listed_once_in_the_order_of_the_table() {
    let document = run(&["check", "--json"]).json();
    let listed: Vec<&str> = document["verdicts"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|verdict| verdict["check"].as_str())
        .collect();
    let table: Vec<&str> = diagnose::CheckId::ALL.iter().map(|check| check.as_str()).collect();
    assert_eq!(listed, table);
    assert_eq!(listed.len(), 28);
}

#[test]
fn a_machine_without_a_network_has_one_network_problem_and_not_nine() {
    let said = run(&["check", "--json"]);
    assert_eq!(said.status, Some(1), "{}", said.stderr);
    assert_eq!(said.verdict("network-reach")["status"], "fail");
    for hidden in ["clock-accuracy", "captive-portal"] {
        let verdict = said.verdict(hidden);
        assert_eq!((&verdict["status"], &verdict["hidden_by"]), (&"unknown".into(), &"network-reach".into()));
    }
    assert!(said.took < Duration::from_secs(6), "took {:?}", said.took);
}

#[test]
fn the_system_is_what_its_own_file_says() {
    let release = std::fs::read_to_string("/etc/os-release").unwrap();
    let field = |key: &str| {
        let line = release.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
        line.trim_matches('"').to_owned()
    };
    let device = run(&["check", "--json"]).json()["device"].clone();
    assert_eq!(device["system"], "linux");
    assert_eq!(device["name"], Value::from(field("NAME=")));
    assert_eq!(device["version"], Value::from(field("VERSION_ID=")));
    assert_eq!(device["architecture"], std::env::consts::ARCH);
}

#[test]
fn a_network_that_swallows_everything_ends_within_six_seconds() {
    let swallowing = "
        mount --make-rprivate /
        ip link add name hole type veth peer name bottom
        ip addr add 198.51.100.2/24 dev hole
        ip link set hole up
        ip link set bottom up
        ip neigh add 198.51.100.1 lladdr 02:00:00:00:00:01 dev hole nud permanent
        ip route add default via 198.51.100.1
        echo nameserver 198.51.100.1 > \"$HOME/resolv.conf\"
        mount --bind \"$HOME/resolv.conf\" \"$(readlink -f /etc/resolv.conf)\"";
    // A network namespace of its own, so that the hole is gone with it.
    let script = format!(
        "exec unshare -n sh -c 'set -e\nip link set lo up\n{}\nexec \"$@\"' sh \"$@\"",
        swallowing.replace('\'', "")
    );
    let said = run_after(&script, &["check", "--json"]);
    assert_eq!(said.verdict("network-reach")["status"], "fail", "{}", said.stderr);
    assert!(said.took < Duration::from_secs(6), "took {:?}", said.took);
}

#[test]
fn a_hosts_file_that_names_an_enrollment_host_is_found_with_line_and_host() {
    let said = run_after(
        "printf '127.0.0.1 localhost\\n# a comment\\n10.9.8.7 login.microsoftonline.com\\n' > \"$HOME/hosts\"
         mount --bind \"$HOME/hosts\" /etc/hosts",
        &["check", "--json", "--only", "hosts-file"],
    );
    let verdict = said.verdict("hosts-file");
    assert_eq!(verdict["status"], "fail", "{}", said.stderr);
    let evidence = verdict["evidence"].to_string();
    assert!(evidence.contains("login.microsoftonline.com") && evidence.contains('3'), "{evidence}");
    assert_eq!(said.status, Some(1));
}

#[test]
fn an_ordinary_hosts_file_passes() {
    let said = run(&["check", "--json", "--only", "hosts-file"]);
    assert_eq!(said.verdict("hosts-file")["status"], "pass", "{}", said.stdout);
    assert_eq!(said.status, Some(0));
}

#[test]
fn a_pending_restart_is_found_with_the_packages_that_ask_for_it() {
    let said = run_after(
        "mount -t tmpfs none /run
         echo '*** System restart required ***' > /run/reboot-required
         printf 'linux-image-6.1.0\\nlibc6\\n' > /run/reboot-required.pkgs",
        &["check", "--json", "--only", "restart-pending"],
    );
    let verdict = said.verdict("restart-pending");
    assert_eq!(verdict["status"], "fail", "{}", said.stdout);
    assert!(verdict["evidence"].to_string().contains("libc6"));
}

#[test]
fn a_nearly_full_system_volume_is_found() {
    assert_eq!(disk("size=700m")["status"], "fail");
    assert_eq!(disk("size=3g")["status"], "attention");
}

/// The verdict in a root folder of its own, whose file system has the given size.
fn disk(size: &str) -> Value {
    let said = run_after(
        &format!(
            "mkdir \"$HOME/root\"
             mount -t tmpfs -o {size} none \"$HOME/root\"
             for folder in /*; do
                 [ -d \"$folder\" ] || continue
                 mkdir \"$HOME/root$folder\"
                 mount --rbind \"$folder\" \"$HOME/root$folder\"
             done
             set -- chroot \"$HOME/root\" \"$@\""
        ),
        &["check", "--json", "--only", "disk-space"],
    );
    verdict_or_reason(&said, "disk-space")
}

fn verdict_or_reason(said: &Said, check: &str) -> Value {
    assert!(!said.stdout.is_empty(), "{}", said.stderr);
    said.verdict(check)
}

#[test]
fn what_prints_garbage_hangs_or_is_not_ours_to_read_is_unknown_with_the_reason() {
    let garbage =
        r#"printf '\377\000=\n garbage' >"$HOME/garbage"; mount --bind "$HOME/garbage" /usr/lib/os-release"#;
    let said = run_after(garbage, &["check", "--offline", "--json", "--only", "os-version"]);
    let verdict = said.verdict("os-version");
    assert_eq!(verdict["status"], "unknown", "{verdict}");
    assert_eq!(verdict["evidence"]["reason"], "unexpected-answer", "{verdict}");

    let locked = r#"mount -t tmpfs -o mode=755 none /opt; cp "$1" /opt/program; shift; set -- /opt/program "$@"; chmod 755 "$HOME"
printf '127.0.0.1 login.microsoftonline.com\n' >"$HOME/hosts"; chmod 600 "$HOME/hosts"; mount --bind "$HOME/hosts" /etc/hosts
exec setpriv --reuid 65534 --regid 65534 --clear-groups "$@""#;
    let said = run_after(locked, &["check", "--offline", "--json", "--only", "hosts-file"]);
    let verdict = said.verdict("hosts-file");
    assert_eq!(verdict["status"], "unknown", "{verdict}");
    assert_eq!(verdict["evidence"]["reason"], "not-permitted", "{verdict}");

    let hangs = r#"printf '#!/bin/sh\nexec sleep 600\n' >"$HOME/hangs"; chmod 755 "$HOME/hangs"; mount --bind "$HOME/hangs" /usr/bin/gsettings
export XDG_CURRENT_DESKTOP=GNOME"#;
    let said = run_after(hangs, &["facts", "--offline", "--json"]);
    let facts = &said.json()["facts"];
    assert_eq!(facts["disk.system"]["state"], "known", "{said:?}");
    let settings = &facts["proxy.settings"];
    let not_seen = settings["value"]["not_seen"].to_string();
    assert!(not_seen.contains("gsettings") || settings["state"] == "timed_out", "{settings}");
    assert!(said.took.as_secs() < 6, "{:?}", said.took);
}
