//! `/etc/enrollment-helper/policy.toml`, for everybody on the computer.

use std::path::Path;

use super::owned_file;
use crate::{Loaded, forms};

/// Where IT's packages put it.
const FILE: &str = "/etc/enrollment-helper/policy.toml";

pub(crate) fn load() -> (Loaded, Loaded) {
    let computer = match owned_file::read(Path::new("/"), Path::new(FILE)) {
        None => Loaded::default(),
        Some(bytes) => Loaded::at(FILE).with(bytes.and_then(|bytes| forms::toml::read(&bytes)), false),
    };
    (computer, Loaded::default())
}
