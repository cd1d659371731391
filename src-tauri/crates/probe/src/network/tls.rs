//! TLS as the system trusts it, remembering which certificates were shown: also, and above all, when they were refused.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use facts::CertificateName;
use jiff::Timestamp;
use rustls::{
    CertificateError, ClientConfig, Error, RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use x509_parser::{parse_x509_certificate, x509::X509Name};

/// The system's trust, loaded once in a run.
#[derive(Clone, Debug)]
pub(crate) struct Trust {
    verifier: Arc<dyn ServerCertVerifier>,
    /// What the world trusts.
    public: Arc<WebPkiServerVerifier>,
    /// Subjects of all roots that either trusts, to know where a chain may end.
    root_subjects: Arc<Vec<Vec<u8>>>,
}

impl Trust {
    /// Loads the system's verifier and Mozilla's list, or single roots instead of them, for tests. May block.
    pub(crate) fn load(only_root: Option<Vec<u8>>, only_public_root: Option<Vec<u8>>) -> Result<Self, Error> {
        let of_roots = |roots: RootCertStore| {
            let builder = WebPkiServerVerifier::builder_with_provider(roots.into(), doors::tls::provider());
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
                (doors::tls::system()?, roots)
            }
            Some(root) => {
                let roots = of_one(root)?;
                (of_roots(roots.clone())?, roots)
            }
        };
        let roots = own_roots.roots.iter().chain(&public_roots.roots);
        let root_subjects = roots.map(|root| root.subject.to_vec()).collect();
        Ok(Self { verifier, public: of_roots(public_roots)?, root_subjects: Arc::new(root_subjects) })
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

    /// Settings for one connection, and the memory of what its server showed: the system's verifier decides, here it is only remembered.
    pub(crate) fn for_one_connection(&self) -> Result<(Arc<ClientConfig>, Shown), Error> {
        let shown = Shown::default();
        let remembering = shown.clone();
        let look = move |certificates: &[&CertificateDer<'_>], verdict: Result<(), &Error>| {
            remembering.remember(certificates, verdict.err());
            Ok(())
        };
        let config = doors::tls::config(Arc::clone(&self.verifier), Box::new(look))?;
        Ok((Arc::new(config), shown))
    }
}

/// What the server of one connection showed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shown(Arc<Mutex<Memory>>);

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
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn remember(&self, certificates: &[&CertificateDer<'_>], refusal: Option<&Error>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Memory {
            issuer: certificates.first().and_then(|own| issuer(own)),
            refused: refusal.is_some(),
            wrong_name: matches!(
                refusal,
                Some(Error::InvalidCertificate(
                    CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
                ))
            ),
            chain: certificates.iter().map(|&der| der.clone().into_owned()).collect(),
        };
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
