//! The machine's own identity, from its firmware, and the encryption of its system volume.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use facts::{DeviceIdentity, DiskEncryption, ReasonCode, Seen};

use super::{TEXT_LIMIT, is_missing};
use crate::{
    parse::{device_serial, virtual_machine},
    seen::{failed, known},
};

pub(crate) async fn device_identity() -> Seen<DeviceIdentity> {
    identity_in(Path::new("/"))
}

/// DMI where there is a BIOS, the device tree where there is none. The serial number is for administrators alone.
fn identity_in(root: &Path) -> Seen<DeviceIdentity> {
    let read = |path: &str| match doors::file::read_text(&root.join(path), TEXT_LIMIT) {
        Ok(text) => Ok(Some(text.trim_matches(['\0', '\n', ' ']).to_owned()).filter(|text| !text.is_empty())),
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(error),
    };
    let either = |dmi: &str, tree: &str| -> io::Result<Option<String>> {
        Ok(match read(&format!("sys/class/dmi/id/{dmi}"))? {
            Some(text) => Some(text),
            None => read(&format!("proc/device-tree/{tree}"))?,
        })
    };
    let vendor = either("sys_vendor", "vendor").ok().flatten();
    let model = either("product_name", "model").ok().flatten();
    let (serial, serial_is_set) = match either("product_serial", "serial-number") {
        Ok(Some(serial)) => {
            let is_set = device_serial::is_set(&serial);
            (Some(serial), Some(is_set))
        }
        // A machine without a firmware of its own (a container, a chroot) shows nothing at all; one with it has the file.
        Ok(None) => (None, (vendor.is_some() || model.is_some()).then_some(false)),
        Err(_) => (None, None),
    };
    // Xen and old hypervisors leave no name in the firmware.
    let hypervisor = virtual_machine::name(vendor.as_deref().unwrap_or(""), model.as_deref().unwrap_or(""))
        .map(str::to_owned)
        .or_else(|| read("sys/hypervisor/type").ok().flatten());
    let flagged = read("proc/cpuinfo").ok().flatten().map(|text| {
        text.lines().any(|line| line.starts_with("flags") && line.split(' ').any(|flag| flag == "hypervisor"))
    });
    if vendor.is_none() && model.is_none() && flagged.is_none() {
        return failed("/sys/class/dmi/id", ReasonCode::NotInstalled, "neither DMI nor a device tree");
    }
    known(
        "/sys/class/dmi/id, /proc/cpuinfo",
        DeviceIdentity {
            virtual_machine: if hypervisor.is_some() { Some(true) } else { flagged },
            vendor,
            model,
            serial,
            serial_is_set,
            hypervisor,
        },
    )
}

pub(crate) async fn disk_encryption() -> Seen<DiskEncryption> {
    encryption_in(Path::new("/"))
}

fn encryption_in(root: &Path) -> Seen<DiskEncryption> {
    const SOURCE: &str = "/proc/self/mountinfo, /sys/dev/block";
    let mounts = match doors::file::read_text(&root.join("proc/self/mountinfo"), TEXT_LIMIT) {
        Ok(text) => text,
        Err(error) => return crate::seen::unreadable("/proc/self/mountinfo", &error),
    };
    let Some(system) = SystemMount::of(&mounts) else {
        return failed(SOURCE, ReasonCode::UnexpectedAnswer, "no mount at /");
    };
    let Some(device) = block_device(root, &system) else {
        // A container's layers, a network file system, a pool: nothing here tells what lies below.
        let detail = format!("{} on {}", system.kind, system.source);
        return failed(SOURCE, ReasonCode::UnexpectedAnswer, detail);
    };
    let method = encryption_below(&device, 0);
    known(SOURCE, DiskEncryption { volume: system.source, encrypted: method.is_some(), method })
}

/// What is mounted at `/`: the last such line of proc(5)'s mountinfo.
struct SystemMount {
    /// `major:minor`; major 0 where the file system keeps its devices to itself (btrfs).
    number: String,
    kind: String,
    source: String,
}

impl SystemMount {
    fn of(mountinfo: &str) -> Option<Self> {
        let line = mountinfo.lines().rfind(|line| line.split(' ').nth(4) == Some("/"))?;
        let number = line.split(' ').nth(2)?.to_owned();
        let mut tail = line.split_once(" - ")?.1.split(' ');
        Some(Self { number, kind: tail.next()?.to_owned(), source: tail.next()?.to_owned() })
    }
}

/// The folder of the kernel's block device below the mount.
fn block_device(root: &Path, mount: &SystemMount) -> Option<PathBuf> {
    let blocks = root.join("sys/dev/block");
    let by_number = blocks.join(&mount.number);
    if by_number.exists() {
        return Some(by_number);
    }
    // btrfs: the source names one of its devices.
    let metadata = fs::metadata(&mount.source).ok()?;
    let number = std::os::unix::fs::MetadataExt::rdev(&metadata);
    let folder = blocks.join(format!("{}:{}", libc::major(number), libc::minor(number)));
    folder.exists().then_some(folder)
}

/// Walks down from a device to those it is made of: "LUKS" and its like where every way is encrypted.
fn encryption_below(device: &Path, depth: u32) -> Option<String> {
    // Device mapper says what made it: `CRYPT-LUKS2-…`, `LVM-…`.
    if let Ok(id) = doors::file::read_text(&device.join("dm/uuid"), TEXT_LIMIT)
        && let Some(kind) = id.trim().strip_prefix("CRYPT-")
    {
        return Some(kind.split('-').next().unwrap_or("CRYPT").trim_end_matches(['1', '2']).to_owned());
    }
    // A stack of more than a few layers is a circle.
    let slaves: Vec<PathBuf> =
        fs::read_dir(device.join("slaves")).ok()?.flatten().map(|entry| entry.path()).collect();
    if slaves.is_empty() || depth > 8 {
        return None;
    }
    let methods: Option<Vec<String>> =
        slaves.iter().map(|slave| encryption_below(slave, depth + 1)).collect();
    methods.and_then(|methods| methods.into_iter().next())
}

#[cfg(test)]
mod tests {
    use facts::Fact;

    use super::*;

    fn put(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        doors::file::write(&path, text.as_bytes()).unwrap();
    }

    #[test]
    fn a_virtual_machine_and_a_real_one_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        assert!(matches!(identity_in(root).fact, Fact::Failed(_)));
        put(root, "sys/class/dmi/id/sys_vendor", "QEMU\n");
        put(root, "sys/class/dmi/id/product_name", "Standard PC (Q35 + ICH9, 2009)\n");
        put(root, "proc/cpuinfo", "flags\t\t: fpu vme hypervisor lahf_lm\n");
        let machine = identity_in(root).fact.known().cloned().unwrap();
        assert_eq!((machine.virtual_machine, machine.serial_is_set), (Some(true), Some(false)));
        put(root, "sys/class/dmi/id/sys_vendor", "LENOVO\n");
        put(root, "sys/class/dmi/id/product_name", "21CBS00000\n");
        put(root, "sys/class/dmi/id/product_serial", "PF3XYZ12\n");
        put(root, "proc/cpuinfo", "flags\t\t: fpu vme lahf_lm\n");
        let machine = identity_in(root).fact.known().cloned().unwrap();
        assert_eq!((machine.virtual_machine, machine.serial_is_set), (Some(false), Some(true)));
        put(root, "sys/class/dmi/id/product_serial", "To be filled by O.E.M.\n");
        assert_eq!(identity_in(root).fact.known().unwrap().serial_is_set, Some(false));
    }

    fn encrypted(root: &Path) -> Option<(bool, Option<String>)> {
        encryption_in(root).fact.known().map(|found| (found.encrypted, found.method.clone()))
    }

    #[test]
    fn encryption_is_found_below_a_logical_volume() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        put(
            root,
            "proc/self/mountinfo",
            "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw\n30 22 8:1 / /boot rw - ext4 /dev/sda1 rw\n",
        );
        assert_eq!(encrypted(root), None);
        put(root, "sys/dev/block/254:1/dm/uuid", "LVM-abc\n");
        put(root, "sys/dev/block/254:1/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-0123-luks\n");
        assert_eq!(encrypted(root), Some((true, Some("LUKS".into()))));
        put(root, "sys/dev/block/254:1/slaves/sdb1/size", "1\n");
        assert_eq!(encrypted(root), Some((false, None)));
    }

    #[test]
    fn a_container_tells_nothing_about_the_disk_below() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "proc/self/mountinfo", "22 1 0:50 / / rw - overlay overlay rw,lowerdir=/a\n");
        assert_eq!(encrypted(folder.path()), None);
    }
}
