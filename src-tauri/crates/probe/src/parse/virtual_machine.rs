//! Virtual machines by what their firmware calls itself.
//!
//! Sources: the strings that systemd-detect-virt(1) knows, and the models of virtual Macs.

/// What stands in the name of the maker or the model, in lower case.
const MARKS: &[(&str, &str)] = &[
    ("vmware", "VMware"),
    ("virtualbox", "VirtualBox"),
    ("innotek gmbh", "VirtualBox"),
    ("qemu", "QEMU"),
    ("kvm", "KVM"),
    ("openstack", "KVM"),
    ("kubevirt", "KVM"),
    ("red hat", "KVM"),
    ("amazon ec2", "Amazon EC2"),
    ("google compute engine", "Google Compute Engine"),
    ("parallels", "Parallels"),
    ("bhyve", "bhyve"),
    ("bochs", "Bochs"),
    ("virtualmac", "Apple Virtualization"),
    ("apple virtualization", "Apple Virtualization"),
];

/// The virtual machine that this maker and model belong to; `None`: none that is known.
pub fn name(vendor: &str, model: &str) -> Option<&'static str> {
    let (vendor, model) = (vendor.trim().to_ascii_lowercase(), model.trim().to_ascii_lowercase());
    // Microsoft makes real computers too, so its own name is not enough.
    if vendor.starts_with("microsoft") && model.starts_with("virtual machine") {
        return Some("Hyper-V");
    }
    let known = MARKS.iter().find(|(mark, _)| vendor.contains(mark) || model.contains(mark));
    // Xen's name is too short to be looked for inside others.
    let is_xen = || vendor == "xen" || model == "hvm domu";
    known.map(|(_, name)| *name).or_else(|| is_xen().then_some("Xen"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn virtual_machines_are_known_and_real_ones_are_not_taken_for_one() {
        for (vendor, model, expected) in [
            ("QEMU", "Standard PC (Q35 + ICH9, 2009)", Some("QEMU")),
            ("VMware, Inc.", "VMware20,1", Some("VMware")),
            ("innotek GmbH", "VirtualBox", Some("VirtualBox")),
            ("Microsoft Corporation", "Virtual Machine", Some("Hyper-V")),
            ("Microsoft Corporation", "Surface Laptop 6", None),
            ("Xen", "HVM domU", Some("Xen")),
            ("Apple Inc.", "VirtualMac2,1", Some("Apple Virtualization")),
            ("Apple Inc.", "Mac16,1", None),
            ("LENOVO", "21CBS00000", None),
            ("Parallels International GmbH.", "Parallels ARM Virtual Machine", Some("Parallels")),
            ("", "", None),
        ] {
            assert_eq!(name(vendor, model), expected, "{vendor} {model}");
        }
    }
}
