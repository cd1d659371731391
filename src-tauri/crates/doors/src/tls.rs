//! TLS as the system trusts it, corporate roots included, and one place from which it can be seen what a server showed.
//!
//! Whoever looks may remember, or refuse what the system accepts. Nobody can accept what the system refuses.

use std::{fmt, sync::Arc};

use rustls::{
    ClientConfig, DigitallySignedStruct, Error, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, aws_lc_rs},
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use rustls_platform_verifier::Verifier;

/// Looks at the certificates that a server showed, its own first, and at what became of them; an error refuses an accepted one.
pub type Look = dyn Fn(&[&CertificateDer<'_>], Result<(), &Error>) -> Result<(), Error> + Send + Sync;

/// The cryptography of every connection.
pub fn provider() -> Arc<CryptoProvider> {
    Arc::new(aws_lc_rs::default_provider())
}

/// Decides as the system does. May block while the system's roots are read.
pub fn system() -> Result<Arc<dyn ServerCertVerifier>, Error> {
    Ok(Arc::new(Verifier::new(provider())?))
}

/// Settings for connections over HTTP/1.1 that `verifier` decides about, under the eyes of `look`.
pub fn config(verifier: Arc<dyn ServerCertVerifier>, look: Box<Look>) -> Result<ClientConfig, Error> {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous() // Not so here: looking adds to what the verifier decides.
        .with_custom_certificate_verifier(Arc::new(Watched { verifier, look }))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Asks the verifier, then whoever looks.
struct Watched {
    verifier: Arc<dyn ServerCertVerifier>,
    look: Box<Look>,
}

impl fmt::Debug for Watched {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watched").field("verifier", &self.verifier).finish_non_exhaustive()
    }
}

impl ServerCertVerifier for Watched {
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
        let shown: Vec<&CertificateDer<'_>> = std::iter::once(end_entity).chain(intermediates).collect();
        let looked = (self.look)(&shown, verdict.as_ref().map(|_| ()));
        let verified = verdict?;
        looked.map(|()| verified)
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
