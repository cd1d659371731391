//! `w32tm /query /status`: its labels are in the system's language and encoding, so only numbers and their order are read.

/// What the time service says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It follows another clock.
    Synchronised,
    /// It runs and follows no other clock.
    NotSynchronised,
    /// It does not run: error 0x80070426, `ERROR_SERVICE_NOT_ACTIVE`.
    Stopped,
}

/// Reference id "LOCL": the computer's own clock (RFC 5905, figure 12).
const OWN_CLOCK: &str = "0x4c4f434c";

/// The first two lines of the form `label: number(explanation)` are the leap indicator (3: not synchronised) and the stratum
/// (0: unspecified; RFC 5905, section 7.3). `None`: neither that nor a known error, for instance access denied.
pub fn status(text: &str) -> Option<Status> {
    let lower = text.to_ascii_lowercase();
    let mut numbers = text.lines().filter_map(number_before_bracket);
    let (Some(leap), Some(stratum)) = (numbers.next(), numbers.next()) else {
        return lower.contains("0x80070426").then_some(Status::Stopped);
    };
    match (leap, stratum) {
        (3, _) | (_, 0) => Some(Status::NotSynchronised),
        (0..=2, 1..=15) if lower.contains(OWN_CLOCK) => Some(Status::NotSynchronised),
        (0..=2, 1..=15) => Some(Status::Synchronised),
        _ => None,
    }
}

fn number_before_bracket(line: &str) -> Option<u32> {
    let before = line.split_once('(')?.0.trim_end();
    let digits = before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
    // "-23 (…)" is the clock's precision.
    if before[..digits].ends_with('-') { None } else { before[digits..].parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(leap: &str, stratum: &str, reference: &str) -> String {
        format!(
            "C:\\>w32tm /query /status\r\n\r\n{leap}\r\n{stratum}\r\nx: -23 (119.209ns)\r\ny: {reference}\r\n"
        )
    }

    #[test]
    fn a_synchronised_clock_is_known_in_any_language_and_encoding() {
        let away = "0xC0000201 (192.0.2.1)";
        for (leap, stratum) in [
            ("Leap Indicator: 0(no warning)", "Stratum: 3 (secondary reference)"),
            ("Sprungindikator: 0(keine Warnung)", "Stratum: 3 (Sekund\u{fffd}rreferenz)"),
            ("Indicateur de dérive\u{a0}: 0(aucun avertissement)", "Couche\u{a0}: 3 (référence)"),
            ("閏秒指示器:0(沒有警告)", "階層: 3 (次要參照)"),
        ] {
            assert_eq!(status(&answer(leap, stratum, away)), Some(Status::Synchronised), "{leap}");
        }
    }

    #[test]
    fn a_clock_that_follows_none_or_itself_is_not_synchronised() {
        let read = |leap: u8, stratum: u8, id| {
            status(&answer(&format!("x: {leap}(x)"), &format!("x: {stratum} (x)"), id))
        };
        assert_eq!(read(3, 0, "0x00000000"), Some(Status::NotSynchronised));
        assert_eq!(read(0, 1, "0x4C4F434C"), Some(Status::NotSynchronised));
        assert_eq!(read(0, 1, "0x47505300"), Some(Status::Synchronised));
        assert_eq!(read(0, 16, "0x47505300"), None);
    }

    #[test]
    fn a_stopped_service_is_known_by_its_number_and_a_refusal_is_no_answer() {
        let stopped = "Folgender Fehler ist aufgetreten: Der Dienst läuft nicht. (0x80070426)";
        assert_eq!(status(stopped), Some(Status::Stopped));
        assert_eq!(status("Access is denied. (0x80070005)"), None);
        assert_eq!(status(""), None);
    }
}
