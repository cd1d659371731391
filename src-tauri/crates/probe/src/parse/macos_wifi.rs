//! `networksetup -listpreferredwirelessnetworks en0`: a heading, then a name in each line behind a tab (networksetup(8), macOS 12 to 26).

/// The names.
pub fn names(output: &str) -> Vec<String> {
    let lines = output.lines().filter_map(|line| line.strip_prefix('\t'));
    lines.map(str::trim_end).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_behind_tabs_whatever_the_heading_says() {
        let output = "Preferred networks on en0:\n\tLinden 5G\n\t Falke \n";
        assert_eq!(names(output), ["Linden 5G", " Falke"]);
        assert!(names("en1 is not a Wi-Fi interface.\n").is_empty());
    }
}
