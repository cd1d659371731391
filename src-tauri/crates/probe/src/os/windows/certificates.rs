//! The computer's own certificates, `LocalMachine\My`, read only.

use std::{ffi::c_void, ptr};

use windows_sys::Win32::Security::Cryptography::{
    CERT_CONTEXT, CERT_KEY_PROV_INFO_PROP_ID, CERT_NCRYPT_KEY_HANDLE_PROP_ID, CERT_SHA1_HASH_PROP_ID,
    CERT_STORE_OPEN_EXISTING_FLAG, CERT_STORE_PROV_SYSTEM_W, CERT_STORE_READONLY_FLAG,
    CERT_SYSTEM_STORE_LOCAL_MACHINE_ID, CERT_SYSTEM_STORE_LOCATION_SHIFT, CertCloseStore,
    CertEnumCertificatesInStore, CertGetCertificateContextProperty, CertOpenStore,
};

use super::interface::{Code, last_error, wide};
use crate::parse::management_certificates::Stored;

/// `CERT_SYSTEM_STORE_LOCAL_MACHINE` (wincrypt.h).
const LOCAL_MACHINE: u32 = CERT_SYSTEM_STORE_LOCAL_MACHINE_ID << CERT_SYSTEM_STORE_LOCATION_SHIFT;

/// No computer has more than this in its own store; a store that never ends is left.
const MOST: usize = 2000;

/// All of them.
pub(super) fn of_this_computer() -> Result<Vec<Stored>, Code> {
    let name = wide("My");
    let flags = LOCAL_MACHINE | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG;
    let mut found = Vec::new();
    #[expect(unsafe_code, reason = "the only interface to the certificate stores")]
    // SAFETY: the name ends in NUL. Each context is valid until it is handed to the next call of the enumeration, which frees it; the
    // enumeration is run to its end, or its last context is freed with the store. The store is closed once.
    unsafe {
        let store = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, flags, name.as_ptr().cast::<c_void>());
        if store.is_null() {
            let error = last_error();
            // ERROR_FILE_NOT_FOUND: nobody ever put one there.
            return if error == Code(2) { Ok(Vec::new()) } else { Err(error) };
        }
        let mut context: *mut CERT_CONTEXT = ptr::null_mut();
        loop {
            context = CertEnumCertificatesInStore(store, context);
            let Some(certificate) = context.as_ref() else { break };
            if found.len() < MOST {
                found.push(stored(certificate));
            }
        }
        CertCloseStore(store, 0);
    }
    Ok(found)
}

/// # Safety
/// The context is one of an open store.
#[expect(unsafe_code, reason = "reads what the context points to")]
unsafe fn stored(certificate: &CERT_CONTEXT) -> Stored {
    // SAFETY: the context says how long its own bytes are, and is valid as the caller promises.
    unsafe {
        let length = usize::try_from(certificate.cbCertEncoded).unwrap_or(0);
        let der = std::slice::from_raw_parts(certificate.pbCertEncoded, length).to_vec();
        let mut hash = [0u8; 20];
        let mut size = 20;
        let hashed = CertGetCertificateContextProperty(
            certificate,
            CERT_SHA1_HASH_PROP_ID,
            hash.as_mut_ptr().cast::<c_void>(),
            &raw mut size,
        );
        let thumbprint = if hashed == 0 { String::new() } else { hexadecimal(&hash) };
        // Only whether it is there: the key itself is not touched.
        let has = |property| {
            let mut size = 0;
            CertGetCertificateContextProperty(certificate, property, ptr::null_mut(), &raw mut size) != 0
        };
        let has_key = has(CERT_KEY_PROV_INFO_PROP_ID) || has(CERT_NCRYPT_KEY_HANDLE_PROP_ID);
        Stored { der, thumbprint, has_key: Some(has_key) }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;

    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02X}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_computers_own_store_can_be_read() {
        // Which certificates it holds is not ours to say; that it is read to its end is.
        assert!(of_this_computer().is_ok());
        assert_eq!(hexadecimal(&[0, 0xab]), "00AB");
    }
}
