//! Writes down when this program is built: a clock that shows an earlier time is wrong. `SOURCE_DATE_EPOCH` decides where set.

use std::{
    env,
    time::{SystemTime, UNIX_EPOCH},
};

fn main() {
    let asked = env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<u64>().ok());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let seconds = asked.unwrap_or(now);
    println!("cargo::rustc-env=BUILT_AT_SECONDS={seconds}");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    println!("cargo::rerun-if-changed=build.rs");
}
