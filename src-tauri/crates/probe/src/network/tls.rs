//! TLS as the system trusts it, remembering which certificates were shown: also, and above all, when they were refused.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use facts::CertificateName;
use jiff::Timestamp;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
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
    /// What the world trusts.
    public: Arc<WebPkiServerVerifier>,
    /// Subjects of all roots that either trusts, to know where a chain may end.
    root_subjects: Arc<Vec<Vec<u8>>>,
    provider: Arc<CryptoProvider>,
}

impl Trust {
    /// Loads the system's verifier and Mozilla's list, or single roots instead of them, for tests. May block.
    pub(crate) fn load(only_root: Option<Vec<u8>>, only_public_root: Option<Vec<u8>>) -> Result<Self, Error> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let of_roots = |roots: RootCertStore| {
            let builder = WebPkiServerVerifier::builder_with_provider(roots.into(), Arc::clone(&provider));
            builder.build().map_err(|error| Error::General(error.to_string()))
        };
        let of_one = |root: Vec<u8>| {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from(root))?;
            Ok::<_, Error>(roots)
        };
        let public_roots = match only_public_root {
            None => RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() },
            Some(root) => of_one(root)?,
        };
        let (verifier, own_roots): (Arc<dyn ServerCertVerifier>, RootCertStore) = match only_root {
            None => {
                let mut roots = RootCertStore::empty();
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
                (Arc::new(Verifier::new(Arc::clone(&provider))?), roots)
            }
            Some(root) => {
                let roots = of_one(root)?;
                (of_roots(roots.clone())?, roots)
            }
        };
        let roots = own_roots.roots.iter().chain(&public_roots.roots);
        let root_subjects = roots.map(|root| root.subject.to_vec()).collect();
        Ok(Self {
            verifier,
            public: of_roots(public_roots)?,
            root_subjects: Arc::new(root_subjects),
            provider,
        })
    }

    /// Whether these certificates lead to an authority that the world trusts. Dates do not matter: a wrong clock is another check's.
    pub(crate) fn is_public(&self, shown: &Memory, host: &str) -> Option<bool> {
        let (own, others) = shown.chain.split_first()?;
        let name = ServerName::try_from(host.to_owned()).ok()?;
        let (_, certificate) = parse_x509_certificate(own).ok()?;
        let begin = u64::try_from(certificate.validity().not_before.timestamp()).ok()?;
        let inside = UnixTime::since_unix_epoch(Duration::from_secs(begin + 1));
        match self.public.verify_server_cert(own, others, &name, &[], inside) {
            Ok(_) => Some(true),
            Err(Error::InvalidCertificate(CertificateError::UnknownIssuer)) => Some(false),
            // Refused for a reason of its own (its name, its use): that says nothing about who issued it.
            Err(_) => None,
        }
    }

    /// The issuer whose certificate is needed to reach a root, and was not sent. `None`: nothing is missing.
    pub(crate) fn missing_intermediate(&self, shown: &Memory) -> Option<String> {
        let parsed: Vec<_> = shown
            .chain
            .iter()
            .filter_map(|certificate| Some(parse_x509_certificate(certificate).ok()?.1))
            .collect();
        let mut top = parsed.first()?;
        // Servers may send their certificates in any order, and more than belong together.
        for _ in 0..parsed.len() {
            if top.subject().as_raw() == top.issuer().as_raw() {
                return None;
            }
            match parsed.iter().find(|other| other.subject().as_raw() == top.issuer().as_raw()) {
                Some(next) => top = next,
                None => break,
            }
        }
        let wanted = top.issuer().as_raw();
        // A trust anchor's subject is kept without the outer sequence's head.
        let is_root = self.root_subjects.iter().any(|root| wanted.ends_with(root) && !root.is_empty());
        (!is_root).then(|| shown_name(top.issuer()))
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
    /// It is not for the host that was asked for.
    pub(crate) wrong_name: bool,
    /// The certificates as they were sent, the server's own first.
    pub(crate) chain: Vec<CertificateDer<'static>>,
}

impl Memory {
    /// The certificates by name.
    pub(crate) fn names(&self) -> Vec<CertificateName> {
        let name = |certificate: &CertificateDer<'_>| {
            let (_, certificate) = parse_x509_certificate(certificate).ok()?;
            Some(CertificateName {
                subject: shown_name(certificate.subject()),
                issuer: shown_name(certificate.issuer()),
                not_after: Timestamp::from_second(certificate.validity().not_after.timestamp()).ok(),
            })
        };
        self.chain.iter().filter_map(name).collect()
    }
}

/// The common name, else the organisation, else everything.
fn shown_name(name: &X509Name<'_>) -> String {
    let common = name.iter_common_name().next().and_then(|part| part.as_str().ok());
    let organisation = || name.iter_organization().next().and_then(|part| part.as_str().ok());
    common.or_else(organisation).map_or_else(|| name.to_string(), str::to_owned)
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
        *self.memory.lock().unwrap_or_else(PoisonError::into_inner) = Memory {
            issuer: issuer(end_entity),
            refused: verdict.is_err(),
            wrong_name: matches!(
                verdict,
                Err(Error::InvalidCertificate(
                    CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
                ))
            ),
            chain: std::iter::once(end_entity)
                .chain(intermediates)
                .map(|der| der.clone().into_owned())
                .collect(),
        };
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
