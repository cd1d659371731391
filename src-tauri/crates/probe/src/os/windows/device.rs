//! The machine's own identity, from its firmware, and its security chip.

use facts::{DeviceIdentity, ReasonCode, SecurityChip, Seen};

use super::interface;
use crate::{
    parse::{device_serial, smbios, virtual_machine},
    seen::{failed, known},
};

pub(crate) async fn device_identity() -> Seen<DeviceIdentity> {
    const SOURCE: &str = "GetSystemFirmwareTable RSMB";
    let Some(table) = interface::firmware_table() else {
        return failed(SOURCE, ReasonCode::UnexpectedAnswer, "no firmware table");
    };
    // RawSMBIOSData: method, version, revision, length of 4 bytes, then the table (sysinfoapi.h).
    match smbios::system_information(table.get(8..).unwrap_or_default()) {
        Some(system) => known(SOURCE, identity(system)),
        None => failed(SOURCE, ReasonCode::UnexpectedAnswer, "no system structure"),
    }
}

fn identity(system: smbios::SystemInformation) -> DeviceIdentity {
    let (vendor, model) = (system.manufacturer, system.product);
    let hypervisor =
        virtual_machine::name(vendor.as_deref().unwrap_or_default(), model.as_deref().unwrap_or_default());
    DeviceIdentity {
        virtual_machine: (vendor.is_some() || model.is_some()).then_some(hypervisor.is_some()),
        hypervisor: hypervisor.map(str::to_owned),
        serial_is_set: Some(system.serial.as_deref().is_some_and(device_serial::is_set)),
        serial: system.serial,
        vendor,
        model,
    }
}

pub(crate) async fn security_chip() -> Seen<SecurityChip> {
    const SOURCE: &str = "Tbsi_GetDeviceInfo";
    match interface::tpm_version() {
        Ok(Some(version)) => {
            // TPM_VERSION_12 and TPM_VERSION_20 (tbs.h).
            let version = match version {
                1 => Some("1.2".to_owned()),
                2 => Some("2.0".to_owned()),
                _ => None,
            };
            known(SOURCE, SecurityChip { present: true, version, ready: None })
        }
        Ok(None) => known(SOURCE, SecurityChip::default()),
        Err(Some(code)) => failed(SOURCE, ReasonCode::UnexpectedAnswer, code.to_string()),
        Err(None) => failed(SOURCE, ReasonCode::NotInstalled, "tbs.dll"),
    }
}
