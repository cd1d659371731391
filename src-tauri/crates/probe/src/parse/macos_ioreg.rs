//! `ioreg -a -rd1 -c IOPlatformExpertDevice`: the machine's own entry in the I/O registry, as a property list.

use facts::DeviceIdentity;
use plist::{Dictionary, Value};

use super::{device_serial, virtual_machine};

/// `hypervisor`: what `kern.hv_vmm_present` says, where it says anything. `None`: not such a list.
pub fn identity(file: &Value, hypervisor: Option<bool>) -> Option<DeviceIdentity> {
    let entry = match file {
        Value::Array(entries) => entries.first()?.as_dictionary()?,
        other => other.as_dictionary()?,
    };
    let (vendor, model) = (text(entry, "manufacturer"), text(entry, "model"));
    let serial = text(entry, "IOPlatformSerialNumber");
    if model.is_none() && serial.is_none() {
        return None;
    }
    let name =
        virtual_machine::name(vendor.as_deref().unwrap_or_default(), model.as_deref().unwrap_or_default());
    Some(DeviceIdentity {
        virtual_machine: if name.is_some() { Some(true) } else { hypervisor },
        hypervisor: name.map(str::to_owned),
        serial_is_set: Some(serial.as_deref().is_some_and(device_serial::is_set)),
        serial,
        vendor,
        model,
    })
}

/// Texts of the firmware are data that end in NUL; the others are texts.
fn text(entry: &Dictionary, key: &str) -> Option<String> {
    let text = match entry.get(key)? {
        Value::String(text) => text.clone(),
        Value::Data(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        _ => return None,
    };
    let text = text.trim_matches(['\0', ' ']).to_owned();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(model: &str, serial: &str) -> Value {
        let mut entry = Dictionary::new();
        entry.insert("manufacturer".into(), Value::Data(b"Apple Inc.\0".to_vec()));
        entry.insert("model".into(), Value::Data(format!("{model}\0").into_bytes()));
        entry.insert("IOPlatformSerialNumber".into(), Value::String(serial.into()));
        Value::Array(vec![Value::Dictionary(entry)])
    }

    #[test]
    fn a_real_mac_a_virtual_one_and_one_without_number_are_told_apart() {
        let real = identity(&entry("Mac16,1", "C02ABC1DEFGH"), Some(false)).unwrap();
        assert_eq!((real.virtual_machine, real.serial_is_set), (Some(false), Some(true)));
        assert_eq!((real.vendor.as_deref(), real.model.as_deref()), (Some("Apple Inc."), Some("Mac16,1")));
        assert_eq!(identity(&entry("VirtualMac2,1", "Z1"), Some(false)).unwrap().virtual_machine, Some(true));
        assert_eq!(identity(&entry("Mac16,1", "Z1ABC"), Some(true)).unwrap().virtual_machine, Some(true));
        assert_eq!(identity(&entry("Mac16,1", "0"), None).unwrap().serial_is_set, Some(false));
        assert_eq!(identity(&Value::Array(Vec::new()), None), None);
        assert_eq!(identity(&Value::Dictionary(Dictionary::new()), None), None);
    }
}
