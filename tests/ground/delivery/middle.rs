//! Stands between the sender and a receiver: ends TLS with certificates of its own authority, passes bytes on, and does harm where it is told to.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, PublicKeyData};
use rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivateKeyDer};
use sha2::{Digest, Sha256};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

/// What happens to one connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// Closed before a word.
    Refused,
    /// Closed in the middle of the handshake.
    CutHandshake,
    /// Takes the connection and says nothing, not even in the handshake.
    StallHandshake,
    /// A certificate of somebody else's authority.
    OtherAuthority,
    /// A certificate that has run out.
    Expired,
    /// A certificate for another name.
    OtherName,
    /// Cut after so many bytes from the sender.
    CutAfter(usize),
    /// Nothing moves any more after so many bytes from the sender.
    StallAfter(usize),
    /// Everything gets through, a little at a time.
    DripRequest,
    /// The receiver gets everything; its answer is cut off.
    CutAnswer,
    /// The receiver gets everything; its answer never comes.
    StallAnswer,
    /// The receiver gets everything; its answer comes a byte at a time.
    DripAnswer,
    /// The receiver gets nothing; this is the answer.
    Answer(&'static str),
}

/// A running middle.
#[derive(Debug)]
pub(crate) struct Middle {
    pub(crate) port: u16,
    faults: Arc<Mutex<VecDeque<Fault>>>,
    /// Bytes from senders that were passed on, over all connections.
    pub(crate) passed: Arc<AtomicU64>,
    /// SHA-256 of its public key, as a policy pins it.
    pub(crate) pin: String,
}

/// The authorities of one test, and where the good one's certificate lies.
#[derive(Clone)]
pub(crate) struct Authorities {
    good: Arc<CertifiedIssuer<'static, KeyPair>>,
    other: Arc<CertifiedIssuer<'static, KeyPair>>,
    pub(crate) root: PathBuf,
}

impl Authorities {
    pub(crate) fn new(folder: &Path) -> Self {
        let authority = |name: &str| {
            let mut parameters = CertificateParams::new(Vec::new()).unwrap();
            parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            parameters.distinguished_name.push(DnType::CommonName, name);
            Arc::new(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
        };
        let (good, other) = (authority("Linden IT Root"), authority("Hotel Root"));
        let root = folder.join("root.pem");
        std::fs::write(&root, good.pem()).unwrap();
        Self { good, other, root }
    }

    /// With a certificate made for this, and the pin of its key.
    fn acceptor(&self, fault: Fault) -> (TlsAcceptor, String) {
        let name = if fault == Fault::OtherName { "hotel.example" } else { "localhost" };
        let names = if fault == Fault::OtherName {
            vec![name.into()]
        } else {
            vec![name.into(), "127.0.0.1".into(), "::1".into()]
        };
        let mut parameters = CertificateParams::new(names).unwrap();
        if fault == Fault::Expired {
            parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
            parameters.not_after = rcgen::date_time_ymd(2021, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let issuer = if fault == Fault::OtherAuthority { &self.other } else { &self.good };
        let certificate = parameters.signed_by(&key, issuer).unwrap();
        let pin = BASE64_STANDARD.encode(Sha256::digest(key.subject_public_key_info()));
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        (TlsAcceptor::from(Arc::new(config)), pin)
    }
}

impl Middle {
    /// In front of a plain receiver on loopback; the first connections meet the faults, later ones none.
    pub(crate) fn start(authorities: &Authorities, to: u16, faults: &[Fault]) -> Self {
        let faults = Arc::new(Mutex::new(faults.iter().copied().collect::<VecDeque<_>>()));
        let passed = Arc::new(AtomicU64::new(0));
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        listener.set_nonblocking(true).unwrap();
        let (queue, counter, authorities) = (Arc::clone(&faults), Arc::clone(&passed), authorities.clone());
        let (good, pin) = authorities.acceptor(Fault::None);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    let fault = queue.lock().unwrap().pop_front().unwrap_or(Fault::None);
                    let acceptor =
                        if fault == Fault::None { good.clone() } else { authorities.acceptor(fault).0 };
                    tokio::spawn(connection(stream, acceptor, fault, to, Arc::clone(&counter)));
                }
            });
        });
        Self { port, faults, passed, pin }
    }

    /// Every harm was done.
    pub(crate) fn has_no_more_faults(&self) -> bool {
        self.faults.lock().unwrap().is_empty()
    }

    /// The next connections meet these.
    pub(crate) fn meet(&self, faults: &[Fault]) {
        self.faults.lock().unwrap().extend(faults);
    }
}

/// Takes whatever comes until the other side has enough.
async fn until_gone(stream: &mut TcpStream) {
    let mut chunk = [0; 4096];
    while let Ok(1..) = stream.read(&mut chunk).await {}
}

async fn connection(
    mut stream: TcpStream,
    acceptor: TlsAcceptor,
    fault: Fault,
    to: u16,
    passed: Arc<AtomicU64>,
) {
    match fault {
        Fault::Refused => return,
        Fault::CutHandshake => {
            let _ = stream.read(&mut [0; 64]).await;
            return;
        }
        Fault::StallHandshake => return until_gone(&mut stream).await,
        _ => {}
    }
    let Ok(client) = acceptor.accept(stream).await else { return };
    let (mut from_client, mut to_client) = tokio::io::split(client);
    if let Fault::Answer(answer) = fault {
        // Everything is swallowed: an answer in the middle of a request would be a cut as well.
        let swallow = async {
            let mut chunk = vec![0; 65536];
            while let Ok(Ok(1..)) =
                tokio::time::timeout(Duration::from_millis(400), from_client.read(&mut chunk)).await
            {
            }
        };
        swallow.await;
        let _ = to_client.write_all(answer.as_bytes()).await;
        let _ = to_client.shutdown().await;
        return;
    }
    let Ok(server) = TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], to))).await else { return };
    let (mut from_server, mut to_server) = server.into_split();
    let forward = async {
        let drips = fault == Fault::DripRequest;
        let (mut chunk, mut count) = (vec![0; if drips { 8192 } else { 65536 }], 0);
        while let Ok(read @ 1..) = from_client.read(&mut chunk).await {
            if drips {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            let limit = match fault {
                Fault::CutAfter(limit) | Fault::StallAfter(limit) => limit,
                _ => usize::MAX,
            };
            let on = read.min(limit.saturating_sub(count));
            if to_server.write_all(&chunk[..on]).await.is_err() {
                break;
            }
            count += on;
            passed.fetch_add(on as u64, Ordering::Relaxed);
            if count >= limit {
                if matches!(fault, Fault::StallAfter(_)) {
                    std::future::pending::<()>().await;
                }
                return;
            }
        }
        // Half closed: the answer still comes.
        let _ = to_server.shutdown().await;
        std::future::pending::<()>().await;
    };
    let back = async {
        let mut chunk = vec![0; 65536];
        while let Ok(read @ 1..) = from_server.read(&mut chunk).await {
            match fault {
                Fault::CutAnswer => return,
                Fault::StallAnswer => {}
                Fault::DripAnswer => {
                    for byte in &chunk[..read] {
                        let written = to_client.write_all(std::slice::from_ref(byte)).await;
                        if written.is_err() || to_client.flush().await.is_err() {
                            return;
                        }
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                }
                _ => {
                    if to_client.write_all(&chunk[..read]).await.is_err() || to_client.flush().await.is_err()
                    {
                        return;
                    }
                }
            }
        }
        let _ = to_client.shutdown().await;
    };
    tokio::select! {
        () = forward => {}
        () = back => {}
    }
}
