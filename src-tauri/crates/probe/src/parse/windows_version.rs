//! Windows as people name it, and the words for its architectures.

/// First build of Windows 11.
const WINDOWS_11: u32 = 22000;

/// `ProductName` of the registry still says "Windows 10" on Windows 11: the build decides. Server editions name themselves rightly.
pub fn name(product_name: &str, build: Option<u32>) -> String {
    match product_name.strip_prefix("Windows 10") {
        Some(edition) if build.is_some_and(|build| build >= WINDOWS_11) => format!("Windows 11{edition}"),
        _ => product_name.to_owned(),
    }
}

/// `IMAGE_FILE_MACHINE_*` (winnt.h) as the other systems name it; an unknown one by its number.
pub fn architecture(machine: u16) -> String {
    match machine {
        0x014c => "x86".to_owned(),
        0x01c4 => "arm".to_owned(),
        0x8664 => "x86_64".to_owned(),
        0xaa64 => "aarch64".to_owned(),
        other => format!("0x{other:04x}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_11_is_told_by_its_build_and_a_server_keeps_its_name() {
        assert_eq!(name("Windows 10 Pro", Some(26100)), "Windows 11 Pro");
        assert_eq!(name("Windows 10 Pro", Some(19045)), "Windows 10 Pro");
        assert_eq!(name("Windows 10 Pro", None), "Windows 10 Pro");
        assert_eq!(name("Windows Server 2025 Standard", Some(26100)), "Windows Server 2025 Standard");
    }

    #[test]
    fn architectures_are_named_as_on_other_systems() {
        assert_eq!(architecture(0x8664), std::env::consts::ARCH.replace("aarch64", "x86_64"));
        assert_eq!((architecture(0xaa64).as_str(), architecture(7).as_str()), ("aarch64", "0x0007"));
    }
}
