//! The wireless networks that Windows knows.

use std::future::{Ready, ready};

use super::registry::{Hives, names_below, number, open, text};

/// A key for each network that this computer was ever in.
const PROFILES: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Profiles";

/// `NameType` of a wireless one: `IF_TYPE_IEEE80211` (ipifcons.h).
const WIRELESS: u32 = 71;

pub(crate) fn wifi_names() -> Ready<Vec<String>> {
    ready(names(&Hives::of_this_computer()))
}

fn names(hives: &Hives<'_>) -> Vec<String> {
    let Ok(Some(profiles)) = open(hives.machine, PROFILES) else { return Vec::new() };
    let keys = names_below(&profiles, PROFILES).unwrap_or_default();
    let wireless = keys.iter().filter(|key| number(&profiles, key, "NameType") == Ok(Some(WIRELESS)));
    wireless.filter_map(|key| text(&profiles, key, "ProfileName").ok().flatten()).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::registry::ground::Ground, *};

    #[test]
    fn wireless_networks_are_named_and_others_are_not() {
        let ground = Ground::new("wifi");
        for (key, name, kind) in [("{1}", "Linden 5G", 71), ("{2}", "Network", 6), ("{3}", "Falke", 71)] {
            let profile = ground.key.create(format!("{PROFILES}\\{key}")).unwrap();
            profile.set_string("ProfileName", name).unwrap();
            profile.set_u32("NameType", kind).unwrap();
        }
        let mut found = names(&ground.hives());
        found.sort();
        assert_eq!(found, ["Falke", "Linden 5G"]);
    }
}
