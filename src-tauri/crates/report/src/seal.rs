//! Encrypts a report to IT's public keys (the age format, which its stock tool opens too) and decrypts it on IT's machine. Streams both ways:
//! nothing readable lies on a disk between.

use std::{
    fs::File,
    io::{self, BufReader, Write},
    path::{Path, PathBuf},
};

use age::{
    DecryptError, Decryptor, Encryptor, IdentityFile,
    stream::{StreamReader, StreamWriter},
    x25519::Recipient,
};

/// What a sealed report begins with (C2SP age specification, version 1).
pub(crate) const MARK: &[u8] = b"age-encryption.org/";

/// What the name of a sealed report ends with. Only our program opens it by that; an archive that is not sealed ends in `.zip`.
pub const SEALED_ENDING: &str = ".ehreport";

/// Public keys that a report is sealed to; never none.
#[derive(Clone, Debug)]
pub struct Recipients(Vec<Recipient>);

/// A text that is no age public key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not an age public key")]
pub struct NotARecipient(pub String);

impl Recipients {
    /// The keys as written, `age1…`; `None` where there are none.
    pub fn read<'a>(keys: impl IntoIterator<Item = &'a str>) -> Result<Option<Self>, NotARecipient> {
        let read = |key: &str| key.trim().parse::<Recipient>().map_err(|_| NotARecipient(key.to_owned()));
        let keys = keys.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        Ok((!keys.is_empty()).then_some(Self(keys)))
    }

    /// Whatever is written goes encrypted into `output`. The last bytes follow in [`StreamWriter::finish`].
    pub fn seal<W: Write>(&self, output: W) -> io::Result<StreamWriter<W>> {
        let recipients = self.0.iter().map(|recipient| recipient as &dyn age::Recipient);
        Encryptor::with_recipients(recipients).map_err(io::Error::other)?.wrap_output(output)
    }
}

/// A sealed report, readable from any place in it.
pub(crate) type Unsealed = StreamReader<BufReader<File>>;

/// Why a sealed report stayed closed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UnsealError {
    /// The report cannot be read.
    #[error("{0}")]
    Io(io::Error),
    /// The file with the private key cannot be read, or holds none.
    #[error("{path}: {why}", path = .0.display(), why = .1)]
    Identity(PathBuf, String),
    /// It is sealed to another key.
    #[error("sealed to another key")]
    OtherKey,
    /// The encrypted file is damaged, or of a kind that is not known.
    #[error("{0}")]
    Damaged(String),
}

/// A file with private keys is a few lines.
const LARGEST_IDENTITY: u64 = 64 * 1024;

/// Opens what was sealed, with the private keys of a file as `age-keygen` writes it.
pub(crate) fn unseal(report: File, identity: &Path) -> Result<Unsealed, UnsealError> {
    let not_usable = |why: String| UnsealError::Identity(identity.to_owned(), why);
    let keys =
        doors::file::read(identity, LARGEST_IDENTITY).map_err(|error| not_usable(error.to_string()))?;
    if keys.starts_with(MARK) || keys.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----") {
        return Err(not_usable("it is protected by a passphrase: decrypt it with age first".to_owned()));
    }
    let keys = IdentityFile::from_buffer(&keys[..]).map_err(|error| not_usable(error.to_string()))?;
    let keys = keys.into_identities().map_err(|error| not_usable(error.to_string()))?;
    if keys.is_empty() {
        return Err(not_usable("it holds no private key".to_owned()));
    }
    let damaged = |error: DecryptError| match error {
        DecryptError::NoMatchingKeys => UnsealError::OtherKey,
        DecryptError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => UnsealError::Io(error),
        other => UnsealError::Damaged(other.to_string()),
    };
    Decryptor::new_buffered(BufReader::new(report))
        .and_then(|sealed| sealed.decrypt(keys.iter().map(|key| key.as_ref() as &dyn age::Identity)))
        .map_err(damaged)
}
