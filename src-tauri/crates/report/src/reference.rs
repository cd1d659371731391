//! The short name of a report, made to be read out on the telephone: 40 random bits in Crockford's base 32.

use std::{fmt, str::FromStr};

/// Crockford's base 32: no I, L, O or U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The short name of a report: `EH-7K3F-92QX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reference(u64);

/// Not a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAReference;

impl Reference {
    /// A new one, from the system's random numbers.
    pub fn random() -> std::io::Result<Self> {
        let mut bits = [0; 8];
        getrandom::fill(&mut bits[3..]).map_err(std::io::Error::other)?;
        Ok(Self(u64::from_be_bytes(bits)))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit =
            |place: u32| char::from(DIGITS[usize::try_from(self.0 >> (5 * place) & 31).unwrap_or_default()]);
        let text: String = (0..8).rev().map(digit).collect();
        write!(formatter, "EH-{}-{}", &text[..4], &text[4..])
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// As written, or as heard: any case, without hyphens, I and L for 1, O for 0.
    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let plain: String =
            text.chars().filter(|c| !matches!(c, '-' | ' ')).collect::<String>().to_ascii_uppercase();
        let digits = plain.strip_prefix("EH").filter(|digits| digits.len() == 8).ok_or(NotAReference)?;
        let mut bits = 0;
        for byte in digits.bytes() {
            let byte = match byte {
                b'I' | b'L' => b'1',
                b'O' => b'0',
                other => other,
            };
            let value = DIGITS.iter().position(|digit| *digit == byte).ok_or(NotAReference)?;
            bits = bits << 5 | value as u64;
        }
        Ok(Self(bits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_as_written_and_as_heard() {
        for _ in 0..100 {
            let reference = Reference::random().unwrap();
            let text = reference.to_string();
            assert_eq!(text.len(), 12);
            assert_eq!(text.parse(), Ok(reference));
            assert_eq!(text.to_lowercase().replace('-', "").parse(), Ok(reference));
        }
        assert_eq!("EH-I0L0-OOOO".parse::<Reference>().map(|r| r.to_string()), Ok("EH-1010-0000".to_owned()));
        for wrong in ["", "EH-1234", "EH-1234-567U", "XX-1234-5678", "EH-1234-56789"] {
            assert_eq!(wrong.parse::<Reference>(), Err(NotAReference), "{wrong}");
        }
    }
}
