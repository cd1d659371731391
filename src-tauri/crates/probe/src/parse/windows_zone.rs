//! Windows time zones by their IANA names, from Unicode's table (CLDR `windowsZones`), compiled in.

use icu::{
    locale::subtags::Region,
    time::zone::{WindowsParser, iana::IanaParserExtended},
};

/// "Europe/Berlin" of "W. Europe Standard Time" in region "DE". Windows has one zone for many countries: without a region, or with
/// one that the table lacks, it is the zone's usual place. `None`: Windows knows a zone that the table does not.
pub fn iana(key_name: &str, region: Option<&str>) -> Option<&'static str> {
    let region = region.and_then(|region| Region::try_from_str(region).ok());
    let table = WindowsParser::new();
    let zone = table.parse(key_name, region).or_else(|| table.parse(key_name, None))?;
    let names = IanaParserExtended::new();
    names.iter().find(|name| name.time_zone == zone).map(|name| name.canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_gets_the_name_of_its_region_and_without_one_its_usual_place() {
        assert_eq!(iana("Taipei Standard Time", Some("TW")), Some("Asia/Taipei"));
        assert_eq!(iana("W. Europe Standard Time", Some("DE")), Some("Europe/Berlin"));
        assert_eq!(iana("W. Europe Standard Time", Some("AT")), Some("Europe/Vienna"));
        assert_eq!(iana("W. Europe Standard Time", None), Some("Europe/Berlin"));
        assert_eq!(iana("W. Europe Standard Time", Some("TW")), Some("Europe/Berlin"));
        assert_eq!(iana("W. Europe Standard Time", Some("no region")), Some("Europe/Berlin"));
        assert_eq!(iana("Linden Standard Time", None), None);
    }

    #[test]
    fn names_from_the_table_have_rules() {
        for zone in
            ["UTC", "India Standard Time", "Greenland Standard Time", "UTC-11", "South Sudan Standard Time"]
        {
            let name = iana(zone, None).unwrap();
            jiff::tz::TimeZone::get(name).unwrap();
        }
    }
}
