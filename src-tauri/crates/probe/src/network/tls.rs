//! TLS as the system trusts it, remembering which certificates were shown: also, and above all, when they were refused.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::{
    ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, aws_lc_rs},
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use rustls_platform_verifier::Verifier;
use x509_parser::{parse_x509_certificate, x509::X509Name};

/// The system's trust, loaded once in a run.
#[derive(Clone, Debug)]
pub(crate) struct Trust {
    verifier: Arc<dyn ServerCertVerifier>,
    provider: Arc<CryptoProvider>,
}

impl Trust {
    /// Loads the system's verifier, or one that trusts a single root, for tests. May block.
    pub(crate) fn load(only_root: Option<Vec<u8>>) -> Result<Self, Error> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let verifier: Arc<dyn ServerCertVerifier> = match only_root {
            None => Arc::new(Verifier::new(Arc::clone(&provider))?),
            Some(root) => {
                let mut roots = RootCertStore::empty();
                roots.add(CertificateDer::from(root))?;
                let builder =
                    WebPkiServerVerifier::builder_with_provider(roots.into(), Arc::clone(&provider));
                builder.build().map_err(|error| Error::General(error.to_string()))?
            }
        };
        Ok(Self { verifier, provider })
    }

    /// Settings for one connection, and the memory of what its server showed.
    pub(crate) fn for_one_connection(&self) -> Result<(Arc<ClientConfig>, Arc<Shown>), Error> {
        let shown = Arc::new(Shown { verifier: Arc::clone(&self.verifier), memory: Mutex::default() });
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()?
            .dangerous() // Not so here: the system's verifier decides, this one only remembers.
            .with_custom_certificate_verifier(Arc::clone(&shown) as Arc<dyn ServerCertVerifier>)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok((Arc::new(config), shown))
    }
}

/// Asks the system's verifier and remembers the certificate and the answer.
#[derive(Debug)]
pub(crate) struct Shown {
    verifier: Arc<dyn ServerCertVerifier>,
    memory: Mutex<Memory>,
}

/// What one server showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memory {
    /// Organisation and name of the issuer of the server's own certificate.
    pub(crate) issuer: Option<String>,
    /// The system refused the certificate.
    pub(crate) refused: bool,
}

impl Shown {
    pub(crate) fn memory(&self) -> Memory {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Shown {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verdict =
            self.verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        *self.memory.lock().unwrap_or_else(PoisonError::into_inner) =
            Memory { issuer: issuer(end_entity), refused: verdict.is_err() };
        verdict
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

/// "Organisation, name" of who issued the certificate; `None`: not to be read.
fn issuer(certificate: &CertificateDer<'_>) -> Option<String> {
    let (_, certificate) = parse_x509_certificate(certificate).ok()?;
    let issuer: &X509Name<'_> = certificate.issuer();
    let organisation = issuer.iter_organization().next().and_then(|part| part.as_str().ok());
    let name = issuer.iter_common_name().next().and_then(|part| part.as_str().ok());
    let parts: Vec<&str> = organisation.into_iter().chain(name).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
