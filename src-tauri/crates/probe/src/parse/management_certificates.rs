//! Which certificates of a computer's own store a management service gave it.

use facts::{Fact, Leftover, LeftoverKind, Leftovers, ManagementCertificate, ManagementCertificates};
use jiff::Timestamp;
use sha1::{Digest, Sha1};
use x509_parser::{parse_x509_certificate, pem::Pem};

/// A certificate as a store holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// The certificate, DER.
    pub der: Vec<u8>,
    /// SHA-1 in upper-case hexadecimal digits.
    pub thumbprint: String,
    /// Its private key is there; `None`: the store does not tell.
    pub has_key: Option<bool>,
}

/// The authority of Intune's client for older Windows (Microsoft, troubleshooting device enrollment).
const LEGACY_ISSUER: &str = "SC_Online_Issuing";

/// Names of authorities whose certificates prove a computer to its management service.
const ISSUERS: &[&str] =
    &["Microsoft Intune MDM Device CA", "Microsoft Device Management Device CA", LEGACY_ISSUER];

/// Those that a management service issued; one that cannot be read is none.
pub fn management(stored: &[Stored]) -> Vec<ManagementCertificate> {
    stored.iter().filter_map(of_management).collect()
}

fn of_management(stored: &Stored) -> Option<ManagementCertificate> {
    let (_, certificate) = parse_x509_certificate(&stored.der).ok()?;
    let issuer = certificate.issuer().iter_common_name().next()?.as_str().ok()?;
    let known = ISSUERS.iter().find(|known| known.eq_ignore_ascii_case(issuer))?;
    let moment = |time: x509_parser::time::ASN1Time| Timestamp::from_second(time.timestamp()).ok();
    Some(ManagementCertificate {
        issuer: (*known).to_owned(),
        thumbprint: stored.thumbprint.clone(),
        not_before: moment(certificate.validity().not_before)?,
        not_after: moment(certificate.validity().not_after)?,
        has_key: stored.has_key,
        in_use: None,
    })
}

/// Certificates of the authority before Intune's own are what a client that is gone left in this store.
pub fn legacy(certificates: &Fact<ManagementCertificates>, store: &str, found: &mut Leftovers) {
    match certificates {
        Fact::Known(certificates) => {
            let old = certificates.certificates.iter().filter(|found| found.issuer == LEGACY_ISSUER);
            found.items.extend(old.map(|certificate| Leftover {
                kind: LeftoverKind::LegacyCertificate,
                place: format!("{store} {}", certificate.thumbprint),
            }));
        }
        _ => found.not_seen.push(store.to_owned()),
    }
}

/// The certificates of a PEM listing (`security find-certificate -a -p`), in its order.
pub fn from_pem(text: &str) -> Vec<Stored> {
    let certificates = Pem::iter_from_buffer(text.as_bytes()).flatten();
    let certificates = certificates.filter(|pem| pem.label == "CERTIFICATE");
    certificates
        .map(|pem| Stored { thumbprint: sha1_hex(&pem.contents), der: pem.contents, has_key: None })
        .collect()
}

fn sha1_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;

    Sha1::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02X}");
        text
    })
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DnType, Issuer, KeyPair};

    use super::*;

    fn issued_by(name: &str) -> String {
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.distinguished_name.push(DnType::CommonName, name);
        let issuer = Issuer::new(authority, KeyPair::generate().unwrap());
        let key = KeyPair::generate().unwrap();
        CertificateParams::new(["device".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap().pem()
    }

    #[test]
    fn only_certificates_of_management_services_are_kept() {
        let text = [
            issued_by("Linden Root"),
            issued_by("Microsoft Intune MDM Device CA"),
            issued_by("SC_Online_Issuing"),
        ]
        .concat();
        let stored = from_pem(&text);
        assert_eq!(stored.len(), 3);
        let found = management(&stored);
        let issuers: Vec<&str> = found.iter().map(|certificate| certificate.issuer.as_str()).collect();
        assert_eq!(issuers, ["Microsoft Intune MDM Device CA", LEGACY_ISSUER]);
        assert!(found.iter().all(|certificate| certificate.thumbprint.len() == 40));
        assert_eq!(
            management(&from_pem("-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----")),
            []
        );
        assert_eq!(management(&[Stored { der: vec![0x30, 0x82], ..Stored::default() }]), []);
    }
}
