//! TLS as the system trusts it, corporate roots included; with pins of the policy, one of those keys must be in the chain besides.

use std::{io, iter};

use base64::{Engine, prelude::BASE64_STANDARD};
use rustls::{CertificateError, ClientConfig, Error, pki_types::CertificateDer};
use sha2::{Digest, Sha256};
use x509_parser::parse_x509_certificate;

use crate::Code;

/// Settings for connections. May block while the system's roots are read.
pub(crate) fn config(pins: &[String]) -> Result<ClientConfig, Error> {
    let pins: Vec<String> =
        pins.iter().map(|pin| pin.strip_prefix("sha256/").unwrap_or(pin).to_owned()).collect();
    let look = move |shown: &[&CertificateDer<'_>], _: Result<(), &Error>| {
        if pins.is_empty() || shown.iter().any(|certificate| pins.contains(&pin(certificate))) {
            return Ok(());
        }
        Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
    };
    doors::tls::config(doors::tls::system()?, Box::new(look))
}

/// SHA-256 of a certificate's public key (SPKI) in base64; empty for what is no certificate.
fn pin(certificate: &CertificateDer<'_>) -> String {
    parse_x509_certificate(certificate)
        .map(|(_, certificate)| BASE64_STANDARD.encode(Sha256::digest(certificate.public_key().raw)))
        .unwrap_or_default()
}

/// The causes of an error, itself first: also those that the standard library hides inside its own.
pub(crate) fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    iter::successors(Some(error), |&error| {
        let hidden = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        match hidden {
            Some(inner) => Some(inner as &(dyn std::error::Error + 'static)),
            None => error.source(),
        }
    })
}

/// What the trouble with a certificate is called, where that is the cause.
pub(crate) fn trouble(error: &(dyn std::error::Error + 'static)) -> Option<(Code, String)> {
    let error = causes(error).find_map(|cause| cause.downcast_ref::<Error>())?;
    let code = match error {
        Error::InvalidCertificate(wrong) => match wrong {
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => Code::CertificateDate,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                Code::CertificateName
            }
            CertificateError::ApplicationVerificationFailure => Code::CertificatePin,
            CertificateError::UnknownIssuer => Code::CertificateIssuer,
            _ => Code::Tls,
        },
        _ => Code::Tls,
    };
    Some((code, error.to_string()))
}
