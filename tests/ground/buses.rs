//! Services on real buses: a keyring that is gnome-keyring itself, and systemd's service for the time as python3-dbusmock plays it.

use crate::program::run_after;

/// Goes on inside a session bus of its own, which starts no service by itself. `before` runs there first.
fn on_a_bus(before: &str) -> String {
    format!(
        r#"mkdir -p "$HOME/run" "$HOME/data"; chmod 700 "$HOME/run"
export XDG_RUNTIME_DIR="$HOME/run" XDG_DATA_HOME="$HOME/data"
cat >"$HOME/bus.conf" <<END
<busconfig><type>session</type><listen>unix:dir=$HOME/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
END
chown -R --reference="$HOME" "$HOME/run" "$HOME/data" "$HOME/bus.conf"
exec ${{PERSON:-}} dbus-run-session --config-file="$HOME/bus.conf" -- sh -c '{before}
exec "$@"' sh "$@""#
    )
}

#[test]
fn a_bus_without_any_keyring_has_none() {
    let said = run_after(&on_a_bus(":"), &["check", "--offline", "--json", "--only", "keyring"]);
    let verdict = said.verdict("keyring");
    assert_eq!(verdict["status"], "fail", "{said:?}");
    assert!(verdict["title"].as_str().is_some_and(|title| title.contains("no keyring")), "{verdict}");
}

/// Goes on once `name` has an owner on the bus (10 seconds at most): a service that has gone to the background may take its name later.
fn until_owned(bus: &str, name: &str) -> String {
    format!(
        "for i in $(seq 50); do
  dbus-send --{bus} --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:{name} | grep -q true && break
  sleep 0.2
done"
    )
}

#[test]
fn gnome_keyring_with_an_open_login_keyring_is_ready() {
    let unlock = format!(
        "printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n{}",
        until_owned("session", "org.freedesktop.secrets")
    );
    let said = run_after(&on_a_bus(&unlock), &["check", "--offline", "--json", "--only", "keyring"]);
    let verdict = said.verdict("keyring");
    assert_eq!(verdict["status"], "pass", "{said:?}");
}

#[test]
fn gnome_keyring_that_nobody_opened_is_not_ready() {
    // Once opened the keyring is on the disk; started again without its password it is locked.
    let twice = format!(
        "eval $(printf x | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)
kill $(cat /proc/[0-9]*/stat 2>/dev/null | sed -n \"s/^\\([0-9]*\\) (gnome-keyring-d.*/\\1/p\"); sleep 1
gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
{}",
        until_owned("session", "org.freedesktop.secrets")
    );
    let said = run_after(&on_a_bus(&twice), &["check", "--offline", "--json", "--only", "keyring"]);
    let verdict = said.verdict("keyring");
    assert_eq!(verdict["status"], "attention", "{said:?}");
    assert_eq!(verdict["evidence"]["locked"], true, "{verdict}");
}

/// python3-dbusmock as systemd's service for the time, on a bus that stands for the system's.
pub(crate) fn with_time_service(ntp: bool) -> String {
    let parameters = format!("{{\\\"NTP\\\": {ntp}}}");
    let before = format!(
        "export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
/usr/bin/python3 -m dbusmock --template timedated --parameters \"{parameters}\" >/dev/null 2>&1 &
{}",
        until_owned("system", "org.freedesktop.timedate1")
    );
    on_a_bus(&before)
}

#[test]
fn names_of_wireless_networks_are_asked_for_and_masked() {
    const ADD: &str = "
import dbus
bus = dbus.SystemBus()
settings = bus.get_object('org.freedesktop.NetworkManager', '/org/freedesktop/NetworkManager/Settings')
connection = {'connection': {'id': 'x', 'uuid': '5b5bd4a1-9a1c-4ba8-8f2c-ff1d4bd0a001', 'type': '802-11-wireless'},
              '802-11-wireless': {'ssid': dbus.ByteArray('Hvalrosbugt 5G'.encode())}}
dbus.Interface(settings, 'org.freedesktop.NetworkManager.Settings').AddConnection(dbus.Dictionary(connection, signature='sa{sv}'))
";
    let folder = tempfile::tempdir().unwrap();
    let (script, log, report) =
        (folder.path().join("add.py"), folder.path().join("wifi.log"), folder.path().join("report.zip"));
    std::fs::write(&script, ADD).unwrap();
    std::fs::write(&log, "associated with hvalrosbugt 5g on channel 44\n").unwrap();
    let before = format!(
        "export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
/usr/bin/python3 -m dbusmock --template networkmanager >/dev/null 2>&1 &
{}
/usr/bin/python3 {} >&2 || exit 99",
        until_owned("system", "org.freedesktop.NetworkManager"),
        script.display()
    );
    let arguments =
        ["report", "--no-default-logs", "--logs", log.to_str().unwrap(), "--out", report.to_str().unwrap()];
    let said = run_after(&on_a_bus(&before), &arguments);
    assert_eq!(said.status, Some(0), "{said:?}");
    let unpacked = folder.path().join("unpacked");
    let opened = run_after("", &["open", report.to_str().unwrap(), "--out", unpacked.to_str().unwrap()]);
    assert_eq!(opened.status, Some(0), "{opened:?}");
    let masked = std::fs::read_to_string(unpacked.join("logs/added/wifi.log")).unwrap();
    assert_eq!(masked, "associated with <wifi-1> on channel 44\n");
}

#[test]
fn automatic_time_is_read_from_the_service_for_it() {
    for (ntp, status) in [(true, "pass"), (false, "attention")] {
        let arguments = ["check", "--offline", "--json", "--only", "time-sync"];
        let said = run_after(&with_time_service(ntp), &arguments);
        let verdict = said.verdict("time-sync");
        assert_eq!(
            (&verdict["status"], &verdict["evidence"]["enabled"]),
            (&status.into(), &ntp.into()),
            "{said:?}"
        );
    }
}
