//! What this system does not have, so that every system answers the same questions.

use facts::{DiskEncryption, Keyring, Seen};

use crate::seen::unsupported;

pub(crate) async fn keyring() -> Seen<Keyring> {
    unsupported()
}

pub(crate) async fn disk_encryption() -> Seen<DiskEncryption> {
    unsupported()
}
