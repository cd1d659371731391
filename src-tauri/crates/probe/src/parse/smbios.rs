//! The tables of the firmware (SMBIOS 3.7, DMTF DSP0134): structures of a type, each followed by its texts.

/// Maker, model and serial number: the structure of type 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemInformation {
    /// The maker.
    pub manufacturer: Option<String>,
    /// The model.
    pub product: Option<String>,
    /// The serial number.
    pub serial: Option<String>,
}

/// Reads the tables, as they lie one behind the other. `None`: no structure of type 1.
pub fn system_information(mut table: &[u8]) -> Option<SystemInformation> {
    // Type, length of the formatted part, handle.
    while let [kind, length, _, _, ..] = *table {
        let formatted = table.get(..usize::from(length)).filter(|part| part.len() >= 4)?;
        let texts = &table[formatted.len()..];
        // The texts end with an empty one.
        let end = texts.windows(2).position(|pair| pair == [0, 0])?;
        if kind == 1 {
            let text = |offset: usize| {
                let number = usize::from(*formatted.get(offset)?).checked_sub(1)?;
                let text = texts[..end].split(|byte| *byte == 0).nth(number)?;
                let text = String::from_utf8_lossy(text).trim().to_owned();
                (!text.is_empty()).then_some(text)
            };
            return Some(SystemInformation { manufacturer: text(4), product: text(5), serial: text(7) });
        }
        table = &texts[end + 2..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn structure(kind: u8, formatted: &[u8], texts: &[&str]) -> Vec<u8> {
        let mut bytes = vec![kind, u8::try_from(formatted.len() + 4).unwrap(), 0, 0];
        bytes.extend_from_slice(formatted);
        for text in texts {
            bytes.extend_from_slice(text.as_bytes());
            bytes.push(0);
        }
        bytes.push(0);
        if texts.is_empty() {
            bytes.push(0);
        }
        bytes
    }

    #[test]
    fn the_system_is_found_behind_other_structures() {
        let mut table = structure(0, &[1, 2], &["Firmware", "1.0"]);
        table.extend(structure(2, &[], &[]));
        table.extend(structure(1, &[1, 2, 0, 3], &["Contoso", "Notebook 14", "PF3XYZ12"]));
        let found = system_information(&table).unwrap();
        assert_eq!(found.manufacturer.as_deref(), Some("Contoso"));
        assert_eq!(found.product.as_deref(), Some("Notebook 14"));
        assert_eq!(found.serial.as_deref(), Some("PF3XYZ12"));
    }

    #[test]
    fn damaged_tables_end_the_search() {
        let whole = structure(1, &[1, 2, 0, 9], &["Contoso"]);
        let found = system_information(&whole).unwrap();
        assert_eq!((found.product, found.serial), (None, None));
        for length in 0..whole.len() {
            let _ = system_information(&whole[..length]);
        }
        assert_eq!(system_information(&[1, 0, 0, 0, 0, 0]), None);
        assert_eq!(system_information(&[127, 255, 0, 0]), None);
    }
}
