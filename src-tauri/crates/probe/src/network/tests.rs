//! The network's questions asked of real servers on loopback: time, TLS of chosen chains, plain pages, proxies.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use facts::{Fact, PortalOutcome, ProxyOutcome, Reason};
use jiff::Timestamp;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::{
    endpoints::{Page, TimeServer},
    parse,
};

/// What is asked when nothing is.
pub(super) fn nothing() -> Endpoints {
    Endpoints {
        hosts: Vec::new(),
        time_servers: Vec::new(),
        pages: Vec::new(),
        proxy_target: ("localhost".into(), 443),
        sign_in: ("localhost".into(), 443),
        name_servers: Some(Vec::new()),
        only_root: None,
        only_public_root: None,
    }
}

fn network(endpoints: Endpoints, settings: Fact<ProxySettings>) -> Network {
    network_of(endpoints, settings, Fact::Absent)
}

pub(super) fn network_of(
    endpoints: Endpoints,
    settings: Fact<ProxySettings>,
    account: Fact<Account>,
) -> Network {
    let settings = std::future::ready(Seen::bare(settings)).boxed().shared();
    let account = std::future::ready(Seen::bare(account)).boxed().shared();
    Network::new(endpoints, settings, account)
}

fn proxy_at(address: SocketAddr) -> Fact<ProxySettings> {
    let user = parse::proxy::manual(&address.to_string(), "", "test");
    Fact::Known(ProxySettings { user: Some(user), ..ProxySettings::default() })
}

fn localhost(port: u16) -> Endpoint {
    Endpoint { ports: vec![port], clock: true, ..Endpoint::https("localhost", true) }
}

async fn listener() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

/// Answers every connection with the same bytes.
async fn plain_server(answer: &'static str) -> u16 {
    let (listener, port) = listener().await;
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    port
}

/// An https server of our own authority. Gives its port and the authority's certificate.
async fn https_server(answer: String) -> (u16, Vec<u8>) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.distinguished_name.push(DnType::OrganizationName, "Linden Inspection");
    authority.distinguished_name.push(DnType::CommonName, "Linden Root");
    let authority_key = KeyPair::generate().unwrap();
    let root = authority.self_signed(&authority_key).unwrap().der().to_vec();
    let issuer = Issuer::new(authority, authority_key);

    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(aws_lc_rs::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(certificate.der().to_vec())], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let (listener, port) = listener().await;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, answer) = (acceptor.clone(), answer.clone());
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut request = [0; 4096];
                let count = stream.read(&mut request).await.unwrap_or(0);
                assert!(request[..count].starts_with(b"HEAD / HTTP/1.1\r\n"));
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    (port, root)
}

/// Answers `CONNECT` with the given head; with 200 it really connects. Refuses requests that carry a sign-in.
async fn proxy_server(answer: &'static str) -> SocketAddr {
    let (listener, port) = listener().await;
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let count = stream.read(&mut request).await.unwrap_or(0);
                let request = String::from_utf8_lossy(&request[..count]).into_owned();
                assert!(!request.to_lowercase().contains("authorization"));
                let target =
                    request.split_whitespace().nth(1).unwrap_or_default().replace("localhost", "127.0.0.1");
                let _ = stream.write_all(answer.as_bytes()).await;
                if answer.contains(" 200 ") {
                    #[expect(clippy::disallowed_methods, reason = "the test's own server")]
                    let mut upstream = TcpStream::connect(target).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut stream, &mut upstream).await;
                }
            });
        }
    });
    SocketAddr::from(([127, 0, 0, 1], port))
}

/// A time server whose clock is ahead of ours by so much.
async fn time_server(ahead: f64) -> u16 {
    #[expect(clippy::disallowed_methods, reason = "the test's own server")]
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let port = socket.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut request = [0; 48];
        while let Ok((48, peer)) = socket.recv_from(&mut request).await {
            let mut answer = [0; 48];
            answer[0] = 0x24; // No leap second, version 4, mode server.
            answer[1] = 1; // Stratum.
            answer[24..32].copy_from_slice(&request[40..48]);
            // Seconds since 1900, and the fraction in the lower half.
            let now = Timestamp::now().as_duration().as_secs_f64() + ahead + 2_208_988_800.0;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "years away from the limits"
            )]
            let now = ((now.floor() as u64) << 32) | (now.fract() * 4_294_967_296.0) as u64;
            for at in [16, 32, 40] {
                answer[at..at + 8].copy_from_slice(&now.to_be_bytes());
            }
            let _ = socket.send_to(&answer, peer).await;
        }
    });
    port
}

fn dated(ahead_seconds: i64) -> String {
    let date = Timestamp::now().checked_add(jiff::SignedDuration::from_secs(ahead_seconds)).unwrap();
    let date = date.strftime("%a, %d %b %Y %H:%M:%S GMT");
    format!("HTTP/1.1 404 Not Found\r\nDate: {date}\r\nContent-Length: 0\r\n\r\n")
}

async fn only_reach(network: &Network) -> HostReach {
    let seen = network.reach().await;
    let hosts = &seen.fact.known().unwrap().hosts;
    assert_eq!(hosts.len(), 1, "{hosts:?}");
    hosts[0].clone()
}

#[tokio::test]
async fn a_host_that_answers_anything_is_reached_and_its_issuer_is_told() {
    let (port, root) = https_server(dated(0)).await;
    let endpoints = Endpoints { hosts: vec![localhost(port)], only_root: Some(root), ..nothing() };
    let reach = only_reach(&network(endpoints, Fact::Absent)).await;
    assert_eq!((reach.failed_at, reach.http_status, reach.certificate_refused), (None, Some(404), false));
    assert_eq!(reach.issuer.as_deref(), Some("Linden Inspection, Linden Root"));
    assert_eq!(reach.port, port);
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_is_refused_and_its_issuer_is_told() {
    let (port, _) = https_server(dated(0)).await;
    let (_, other_root) = https_server(dated(0)).await;
    let endpoints = Endpoints { hosts: vec![localhost(port)], only_root: Some(other_root), ..nothing() };
    let network = network(endpoints, Fact::Absent);
    let reach = only_reach(&network).await;
    assert_eq!(
        (reach.failed_at, reach.certificate_refused, reach.http_status),
        (Some(ReachStep::Tls), true, None)
    );
    assert_eq!(reach.issuer.as_deref(), Some("Linden Inspection, Linden Root"));
    // A clock is not believed that nobody vouches for.
    let offset = network.clock().await;
    assert!(offset.fact.known().unwrap().samples.is_empty());
}

#[tokio::test]
async fn the_systems_own_trust_refuses_our_authority() {
    let (port, _) = https_server(dated(0)).await;
    let endpoints = Endpoints { hosts: vec![localhost(port)], ..nothing() };
    let reach = only_reach(&network(endpoints, Fact::Absent)).await;
    assert_eq!((reach.failed_at, reach.http_status), (Some(ReachStep::Tls), None));
    // A computer without any root says that instead.
    assert!(reach.certificate_refused || reach.issuer.is_none(), "{reach:?}");
}

#[tokio::test]
async fn each_way_to_fail_names_its_step() {
    let (closed, closed_port) = listener().await;
    drop(closed);
    let (_, root) = https_server(String::new()).await;
    let garbage = plain_server("SSH-2.0-OpenSSH_9.2\r\n").await;
    let (unavailable, unavailable_root) = https_server("HTTP/1.1 503 Unavailable\r\n\r\n".into()).await;
    let (silent, silent_root) = https_server("220 no such thing\r\n\r\n".into()).await;
    let nowhere = Endpoint::https("nowhere.invalid", true);
    for (endpoint, root, step, refused) in [
        (nowhere, root.clone(), ReachStep::Resolve, false),
        (localhost(closed_port), root.clone(), ReachStep::Connect, false),
        (localhost(garbage), root, ReachStep::Tls, false),
        (localhost(unavailable), unavailable_root, ReachStep::Http, false),
        (localhost(silent), silent_root, ReachStep::Http, false),
    ] {
        let endpoints = Endpoints { hosts: vec![endpoint], only_root: Some(root), ..nothing() };
        let reach = only_reach(&network(endpoints, Fact::Absent)).await;
        assert_eq!((reach.failed_at, reach.certificate_refused), (Some(step), refused), "{reach:?}");
        assert!(reach.error.is_some());
    }
}

#[tokio::test]
async fn the_next_port_and_the_next_address_are_tried() {
    let (closed, closed_port) = listener().await;
    drop(closed);
    let (_listener, port) = listener().await;
    // Nothing listens on the IPv6 side of this name.
    let endpoint = Endpoint { ports: vec![closed_port, port], until: ReachStep::Connect, ..localhost(0) };
    let endpoints = Endpoints { hosts: vec![endpoint], ..nothing() };
    let reach = only_reach(&network(endpoints, Fact::Absent)).await;
    assert_eq!((reach.failed_at, reach.port), (None, port));
}

#[tokio::test]
async fn clocks_are_compared_by_packet_and_by_header_and_a_slow_clock_is_negative() {
    let (port, root) = https_server(dated(840)).await;
    let time_port = time_server(840.0).await;
    let silent = TimeServer { host: "nowhere.invalid".into(), port: 123 };
    let endpoints = Endpoints {
        hosts: vec![localhost(port)],
        time_servers: vec![TimeServer { host: "localhost".into(), port: time_port }, silent],
        only_root: Some(root),
        ..nothing()
    };
    let seen = network(endpoints, Fact::Absent).clock().await;
    let offset = seen.fact.known().unwrap();
    let methods: Vec<_> = offset.samples.iter().map(|sample| sample.method).collect();
    assert_eq!(methods, [facts::ClockMethod::Sntp, facts::ClockMethod::HttpDate], "{offset:?}");
    assert!((offset.samples[0].offset_seconds + 840.0).abs() < 0.5, "{offset:?}");
    assert!((offset.samples[1].offset_seconds + 840.0).abs() < 3.0, "{offset:?}");
    assert_eq!(offset.unanswered.len(), 1);
    assert!(offset.unanswered[0].starts_with("nowhere.invalid (SNTP)"), "{offset:?}");
}

#[tokio::test]
async fn a_plain_page_is_expected_or_something_else_or_no_answer() {
    let page = |port: u16| Page {
        url: format!("http://127.0.0.1:{port}/connecttest.txt"),
        expected: "Linden Test".into(),
    };
    let (closed, closed_port) = listener().await;
    drop(closed);
    let expected = plain_server("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nLinden Test").await;
    let other = plain_server("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nWelcome").await;
    let redirect = plain_server(
        "HTTP/1.1 302 Found\r\nLocation: http://login.guest.example/start?a=b\r\nContent-Length: 0\r\n\r\n",
    )
    .await;
    let ports = [expected, other, redirect, closed_port];
    let endpoints = Endpoints { pages: ports.map(page).to_vec(), ..nothing() };
    let seen = network(endpoints, Fact::Absent).portal().await;
    let answers: Vec<_> = seen
        .fact
        .known()
        .unwrap()
        .pages
        .iter()
        .map(|page| (page.outcome, page.http_status, page.redirect_host.as_deref()))
        .collect();
    assert_eq!(
        answers,
        [
            (PortalOutcome::Expected, Some(200), None),
            (PortalOutcome::SomethingElse, Some(200), None),
            (PortalOutcome::SomethingElse, Some(302), Some("login.guest.example")),
            (PortalOutcome::NoAnswer, None, None),
        ]
    );
}

#[tokio::test]
async fn a_page_without_end_is_cut() {
    let (listener, port) = listener().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
        while stream.write_all(&[b'x'; 8192]).await.is_ok() {}
    });
    let page = Page { url: format!("http://127.0.0.1:{port}/"), expected: "Linden Test".into() };
    let answer = portal::ask(&page, Duration::from_secs(5)).await;
    assert_eq!(answer.outcome, PortalOutcome::SomethingElse);
}

#[tokio::test]
async fn hosts_are_asked_straight_and_through_the_proxy() {
    let (port, root) = https_server(dated(0)).await;
    let proxy = proxy_server("HTTP/1.1 200 Connection established\r\n\r\n").await;
    let endpoints = Endpoints {
        hosts: vec![localhost(port)],
        proxy_target: ("localhost".into(), port),
        only_root: Some(root),
        ..nothing()
    };
    let network = network(endpoints, proxy_at(proxy));
    let seen = network.reach().await;
    let hosts = &seen.fact.known().unwrap().hosts;
    let ways: Vec<_> =
        hosts.iter().map(|host| (host.through_proxy, host.failed_at, host.http_status)).collect();
    assert_eq!(ways, [(false, None, Some(404)), (true, None, Some(404))], "{hosts:?}");
    let answer = network.proxy_answer().await;
    assert_eq!(answer.fact.known().unwrap().outcome, ProxyOutcome::Tunnel);
}

#[tokio::test]
async fn a_proxy_that_wants_a_sign_in_or_refuses_or_says_nonsense_is_told_apart() {
    let (closed, closed_port) = listener().await;
    drop(closed);
    let sign_in = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n";
    let expected = [
        (proxy_server(sign_in).await, ProxyOutcome::WantsSignIn, Some(407), vec!["Negotiate", "NTLM"]),
        (proxy_server("HTTP/1.1 403 Forbidden\r\n\r\n").await, ProxyOutcome::Refused, Some(403), vec![]),
        (proxy_server("220 mail.example\r\n\r\n").await, ProxyOutcome::NoAnswer, None, vec![]),
        (SocketAddr::from(([127, 0, 0, 1], closed_port)), ProxyOutcome::NoAnswer, None, vec![]),
    ];
    for (address, outcome, status, schemes) in expected {
        let endpoints = Endpoints { hosts: vec![localhost(443)], ..nothing() };
        let network = network(endpoints, proxy_at(address));
        let seen = network.proxy_answer().await;
        let answer = seen.fact.known().unwrap();
        assert_eq!((answer.outcome, answer.http_status), (outcome, status));
        assert_eq!(answer.schemes, schemes);
        assert_eq!(answer.proxy, address.to_string());
    }
}

#[tokio::test]
async fn without_a_proxy_there_is_no_answer_and_unknown_settings_stay_unknown() {
    let answer = |settings| async { network(nothing(), settings).proxy_answer().await.fact };
    assert_eq!(answer(Fact::Known(ProxySettings::default())).await, Fact::Absent);
    let denied = Reason::new(ReasonCode::NotPermitted);
    assert_eq!(answer(Fact::Denied(denied.clone())).await, Fact::Denied(denied));
}

#[tokio::test]
async fn a_host_that_has_only_an_ipv6_address_is_reached() {
    let listener = TcpListener::bind("[::1]:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let endpoint = Endpoint { ports: vec![port], until: ReachStep::Connect, ..Endpoint::https("::1", true) };
    let network = network(Endpoints { hosts: vec![endpoint], ..nothing() }, Fact::Absent);
    let (reach, _) = tokio::join!(network.reach(), listener.accept());
    let host = &reach.fact.known().unwrap().hosts[0];
    assert_eq!((host.failed_at, host.error.as_deref()), (None, None));
}
