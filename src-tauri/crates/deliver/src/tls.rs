//! TLS as the system trusts it, corporate roots included; with pins of the policy, one of those keys must be in the chain besides.

use std::{io, iter, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use rustls_platform_verifier::Verifier;
use sha2::{Digest, Sha256};
use x509_parser::parse_x509_certificate;

use crate::Code;

/// Settings for connections. May block while the system's roots are read.
pub(crate) fn config(pins: &[String]) -> Result<ClientConfig, Error> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let system = Verifier::new(Arc::clone(&provider))?;
    let pins = pins.iter().map(|pin| pin.strip_prefix("sha256/").unwrap_or(pin).to_owned()).collect();
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous() // Not so here: the system's verifier decides, pins only add to it.
        .with_custom_certificate_verifier(Arc::new(Pinned { system: Arc::new(system), pins }))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Asks the system's verifier, then looks for a pinned key.
#[derive(Debug)]
struct Pinned {
    system: Arc<dyn ServerCertVerifier>,
    pins: Vec<String>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified =
            self.system.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)?;
        let pinned =
            || iter::once(end_entity).chain(intermediates).any(|shown| self.pins.contains(&pin(shown)));
        if self.pins.is_empty() || pinned() {
            return Ok(verified);
        }
        Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.system.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.system.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.system.supported_verify_schemes()
    }
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
