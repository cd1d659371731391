//! Managed preferences: the property lists that configuration profiles put where only the system writes. Whatever stands in them is
//! forced; what a person may change lies elsewhere and is never read.

use std::path::{Path, PathBuf};

use super::owned_file;
use crate::{Loaded, forms::property_list};

/// Where macOS keeps forced values: for everybody on the Mac, and in a folder of each person's name for that person.
const FOLDER: &str = "/Library/Managed Preferences";

pub(crate) fn load() -> (Loaded, Loaded) {
    let file = format!("{}.plist", property_list::DOMAIN);
    let computer = load_from(&Path::new(FOLDER).join(&file), false);
    // With an administrator's rights the person is somebody else: only the computer's policy holds.
    let user = if doors::elevation::is_administrator() { None } else { user_folder() };
    (computer, user.map_or_else(Loaded::default, |folder| load_from(&folder.join(&file), true)))
}

fn load_from(file: &Path, for_user: bool) -> Loaded {
    match owned_file::read(Path::new("/"), file) {
        None => Loaded::default(),
        Some(bytes) => {
            let read = bytes.and_then(|bytes| property_list::read(&bytes));
            Loaded::at(&file.display().to_string()).with(read, for_user)
        }
    }
}

fn user_folder() -> Option<PathBuf> {
    let user = nix::unistd::User::from_uid(nix::unistd::getuid()).ok().flatten()?;
    Some(Path::new(FOLDER).join(user.name))
}
