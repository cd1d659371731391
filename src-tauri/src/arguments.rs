//! What the program was started with: a link, a file, or nothing. Judged by `app`, never here.

use std::path::PathBuf;

/// Words of a command line, and the folder they were typed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) words: Vec<String>,
    pub(crate) folder: PathBuf,
}

/// Those of this process. What is no Unicode comes as an address of a file, which can say it.
pub(crate) fn read() -> Arguments {
    let folder = std::env::current_dir().unwrap_or_default();
    let word = |argument: std::ffi::OsString| {
        argument.into_string().unwrap_or_else(|argument| {
            let address = tauri::Url::from_file_path(folder.join(argument));
            address.map(String::from).unwrap_or_default()
        })
    };
    let words = std::env::args_os().skip(1).map(word).collect();
    Arguments { words, folder }
}

/// Links and addresses of files that the system hands over.
#[cfg_attr(windows, expect(dead_code, reason = "Windows hands over the command line of the second start"))]
pub(crate) fn from_addresses<'a>(addresses: impl IntoIterator<Item = &'a str>) -> Arguments {
    Arguments { words: addresses.into_iter().map(str::to_owned).collect(), folder: PathBuf::new() }
}
