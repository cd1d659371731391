//! Fixes made and undone for real: as root and as an ordinary user, on a bus with a time service, with files of real places in a
//! namespace of their own.

use crate::{
    buses::with_time_service,
    program::{Said, run_after},
};

/// Goes on as an ordinary user, with a copy of the program where only root writes, and fresh folders of the system.
const AS_A_PERSON: &str = r#"mount -t tmpfs -o mode=755 none /opt
cp "$1" /opt/enrollment-helper-cli; shift; set -- /opt/enrollment-helper-cli "$@"
chown -R 65534:65534 "$HOME"; chmod 755 "$HOME"
PERSON="setpriv --reuid 65534 --regid 65534 --clear-groups"
"#;

/// The same as root, whose backups lie in the system's own folder.
const AS_ROOT: &str = r#"mount -t tmpfs -o mode=755 none /opt
cp "$1" /opt/enrollment-helper-cli; shift; set -- /opt/enrollment-helper-cli "$@"
mkdir /opt/lib; cp -r /var/lib/dpkg/status /opt/status; mount -t tmpfs -o mode=755 none /var/lib; mkdir /var/lib/dpkg; cp /opt/status /var/lib/dpkg/status
PERSON=""
"#;

/// Runs `script`, in which `"$@"` is the program without arguments.
#[track_caller]
fn ground(as_whom: &str, script: &str) -> Said {
    run_after(&format!("{as_whom}\n{script}\nexit $?"), &[])
}

/// What a fix and its undoing leave: three looks at the same place.
fn change_and_undo(fix: &str, look: &str) -> String {
    format!(
        r#"look() {{ {look}; }}
look >"$HOME/before" 2>&1 || true
$PERSON "$@" fix {fix} --yes --json >"$HOME/fixed.json" || echo "FIX STATUS $?"
look >"$HOME/between" 2>&1 || true
$PERSON "$@" undo --json >"$HOME/undone.json" || echo "UNDO STATUS $?"
look >"$HOME/after" 2>&1 || true
cmp -s "$HOME/before" "$HOME/between" && echo UNCHANGED
cmp -s "$HOME/before" "$HOME/after" && echo RESTORED
echo DOCUMENT; cat "$HOME/fixed.json""#
    )
}

#[track_caller]
fn assert_changed_and_restored(said: &Said, check_after: &str) {
    let (words, document) = said.stdout.split_once("DOCUMENT").unwrap_or_else(|| panic!("{said:?}"));
    assert_eq!(words.trim(), "RESTORED", "{said:?}");
    let document: serde_json::Value = serde_json::from_str(document).unwrap();
    assert_eq!(
        (&document["done"], &document["check"]["status"]),
        (&true.into(), &check_after.into()),
        "{said:?}"
    );
    assert!(document["backup"].is_string());
}

const REGISTRATION: &str = r#"mkdir -p "$HOME/.config/intune"; printf 'device_hint = "1f0c"\n\377' >"$HOME/.config/intune/registration.toml"
chown -R 65534:65534 "$HOME/.config" 2>/dev/null || true
"#;

const LOOK_AT_REGISTRATION: &str = r#"stat -c "%a %u %Y" "$HOME/.config/intune/registration.toml"; od -c "$HOME/.config/intune/registration.toml""#;

#[test]
fn a_person_removes_their_own_dead_registration_and_gets_it_back_byte_for_byte() {
    let script = format!("{REGISTRATION}{}", change_and_undo("remove-leftovers", LOOK_AT_REGISTRATION));
    assert_changed_and_restored(&ground(AS_A_PERSON, &script), "pass");
}

const BROKER: &str = r"mkdir -p /var/lib/microsoft-identity-device-broker/1.0; printf 'state\n' >/var/lib/microsoft-identity-device-broker/1.0/data
chmod -R 700 /var/lib/microsoft-identity-device-broker
";

const LOOK_AT_BROKER: &str = "find /var/lib/microsoft-identity-device-broker -printf \"%p %m %U %T@\\n\"; cat /var/lib/microsoft-identity-device-broker/1.0/data";

#[test]
fn root_removes_what_belongs_to_the_computer_and_gets_it_back() {
    let script = format!("{BROKER}{}", change_and_undo("remove-leftovers", LOOK_AT_BROKER));
    assert_changed_and_restored(&ground(AS_ROOT, &script), "pass");
}

#[test]
fn a_person_without_anybody_to_ask_changes_nothing_and_it_becomes_its() {
    // Both a part that is theirs and one that is not: neither is touched.
    let prepare =
        "mkdir -p /opt/lib; mount -t tmpfs none /var/lib; mkdir /var/lib/dpkg; touch /var/lib/dpkg/status";
    let look = format!("{LOOK_AT_REGISTRATION}; {LOOK_AT_BROKER}");
    let script = format!(
        "{prepare}\n{BROKER}{REGISTRATION}chmod 755 /var/lib\n{}",
        change_and_undo("remove-leftovers", &look)
    );
    let said = ground(AS_A_PERSON, &script);
    for line in ["FIX STATUS 7", "UNDO STATUS 66", "UNCHANGED", "RESTORED"] {
        assert!(said.stdout.contains(line), "{line}: {said:?}");
    }
}

#[test]
fn a_person_has_automatic_time_switched_on_and_off_again() {
    for as_whom in [AS_A_PERSON, AS_ROOT] {
        let look = "dbus-send --system --print-reply=literal --dest=org.freedesktop.timedate1 /org/freedesktop/timedate1 org.freedesktop.DBus.Properties.Get string:org.freedesktop.timedate1 string:NTP";
        let inner = change_and_undo("switch-on-automatic-time", look);
        let script = format!(
            "cat >/opt/inner <<'INNER'\nset -e\nPERSON=\n{inner}\nINNER\nset -- sh /opt/inner \"$@\"\n"
        );
        let said = run_after(&format!("{as_whom}{script}{}", with_time_service(false)), &[]);
        assert_changed_and_restored(&said, "pass");
    }
}

#[test]
fn a_person_gets_another_default_browser_and_the_old_one_back() {
    let entries = r#"export XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config"; mkdir -p "$HOME/data/applications" "$HOME/config"
for name in firefox-esr microsoft-edge; do
  printf '[Desktop Entry]\nType=Application\nName=%s\nExec=/bin/true %%u\nMimeType=x-scheme-handler/https;x-scheme-handler/http;text/html;\n' $name >"$HOME/data/applications/$name.desktop"
done
printf '[Default Applications]\ntext/html=firefox-esr.desktop\nx-scheme-handler/http=firefox-esr.desktop\nx-scheme-handler/https=firefox-esr.desktop\nx-scheme-handler/about=firefox-esr.desktop\nx-scheme-handler/unknown=firefox-esr.desktop\n' >"$HOME/config/mimeapps.list"
chown -R 65534:65534 "$HOME"
"#;
    let look = "grep x-scheme-handler/https \"$HOME/config/mimeapps.list\"";
    let script = format!("{entries}{}", change_and_undo("set-default-browser", look));
    assert_changed_and_restored(&ground(AS_A_PERSON, &script), "pass");
}

#[test]
fn without_a_yes_nothing_is_changed_and_somebody_elses_policy_decides_nothing() {
    let script = format!(
        r#"{REGISTRATION}set +e
$PERSON "$@" fix remove-leftovers </dev/null; echo "STATUS $?"
echo nope | $PERSON "$@" fix remove-leftovers; echo "STATUS $?"
$PERSON "$@" --policy /dev/null fix remove-leftovers --yes; echo "STATUS $?"
$PERSON "$@" fix open-date-settings --yes; echo "STATUS $?"
$PERSON "$@" fix switch-on-automatic-time --yes --quiet; echo "STATUS $?"
{LOOK_AT_REGISTRATION}
echo yes | $PERSON "$@" fix remove-leftovers; echo "STATUS $?""#
    );
    let said = ground(AS_A_PERSON, &script);
    let statuses: Vec<&str> = said.stdout.lines().filter_map(|line| line.strip_prefix("STATUS ")).collect();
    assert_eq!(statuses, ["7", "7", "64", "64", "0", "0"], "{said:?}");
    assert!(said.stdout.contains("d   e   v   i   c   e"), "{said:?}");
    assert!(said.stderr.contains("registration.toml is moved"), "{said:?}");
}
