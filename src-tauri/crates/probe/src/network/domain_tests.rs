//! The questions about a person's domain, asked of a name server, a sign-in service and federation servers on loopback.

use std::{net::SocketAddr, sync::Arc};

use facts::{
    Account, AccountSource, DomainRecord, Fact, ReachStep, RealmKind, ReasonCode, RecordOutcome, SignInRealm,
};
use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, UdpSocket},
};
use tokio_rustls::TlsAcceptor;

use super::{
    Network,
    tests::{network_of, nothing},
};
use crate::{
    endpoints::{Endpoint, Endpoints},
    parse::account_name,
};

fn person(name: &str) -> Fact<Account> {
    Fact::Known(account_name::account(name, AccountSource::Person).unwrap())
}

fn ana() -> Fact<Account> {
    person("ana@linden.example")
}

/// A name as DNS writes it: each label with its length before it.
fn wire(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.') {
        bytes.push(u8::try_from(label.len()).unwrap());
        bytes.extend_from_slice(label.as_bytes());
    }
    bytes.push(0);
    bytes
}

fn unwire(mut bytes: &[u8]) -> String {
    let mut labels = Vec::new();
    while let Some((&length, rest)) = bytes.split_first() {
        if length == 0 {
            break;
        }
        let (label, rest) = rest.split_at(usize::from(length));
        labels.push(String::from_utf8_lossy(label).to_lowercase());
        bytes = rest;
    }
    labels.join(".")
}

/// A name server (RFC 1035) that knows these aliases, and addresses for the names in `hosts`; everything else does not exist.
/// `refuses`: it answers SERVFAIL to everything.
async fn name_server(
    aliases: &'static [(&'static str, &'static str)],
    hosts: &'static [&'static str],
    refuses: bool,
) -> SocketAddr {
    #[expect(clippy::disallowed_methods, reason = "the test's own server")]
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut request = [0; 512];
        while let Ok((count, peer)) = socket.recv_from(&mut request).await {
            let question_end = 12 + request[12..count].iter().position(|byte| *byte == 0).unwrap() + 5;
            let name = unwire(&request[12..count]);
            let kind = request[question_end - 3];
            let mut records: Vec<(u8, Vec<u8>)> = Vec::new();
            if let Some((_, to)) = aliases.iter().find(|(from, _)| *from == name)
                && kind == 5
            {
                records.push((5, wire(to)));
            }
            if hosts.contains(&name.as_str()) && kind == 1 {
                records.push((1, vec![192, 0, 2, 1]));
            }
            let exists = hosts.contains(&name.as_str()) || aliases.iter().any(|(from, _)| *from == name);
            let code = if refuses {
                2
            } else if exists {
                0
            } else {
                3
            };
            let mut answer = request[..2].to_vec();
            answer.extend([0x81, 0x80 | code, 0, 1, 0, u8::try_from(records.len()).unwrap(), 0, 0, 0, 0]);
            answer.extend_from_slice(&request[12..question_end]);
            for (kind, data) in records {
                answer.extend([0xc0, 12, 0, kind, 0, 1, 0, 0, 0, 60, 0, u8::try_from(data.len()).unwrap()]);
                answer.extend(data);
            }
            let _ = socket.send_to(&answer, peer).await;
        }
    });
    address
}

async fn records(server: SocketAddr) -> Vec<DomainRecord> {
    let endpoints = Endpoints { name_servers: Some(vec![server]), ..nothing() };
    let seen = network_of(endpoints, Fact::Absent, ana()).domain_records().await;
    let found = seen.fact.known().unwrap();
    assert_eq!(found.domain, "linden.example");
    found.records.clone()
}

#[tokio::test]
async fn records_are_followed_to_the_name_they_lead_to() {
    let server = name_server(
        &[
            ("enterpriseenrollment.linden.example", "mdm.linden.example"),
            ("mdm.linden.example", "EnterpriseEnrollment-s.manage.microsoft.com"),
            ("enterpriseregistration.linden.example", "sts.linden.example"),
        ],
        &[],
        false,
    )
    .await;
    let found = records(server).await;
    assert_eq!(found[0].label, "enterpriseenrollment");
    assert_eq!(found[0].targets, ["mdm.linden.example", "enterpriseenrollment-s.manage.microsoft.com"]);
    assert_eq!(
        (found[1].outcome, found[1].targets.as_slice()),
        (RecordOutcome::Found, &["sts.linden.example".into()][..])
    );
}

#[tokio::test]
async fn a_missing_record_an_address_of_its_own_and_a_server_that_fails_are_told_apart() {
    let found = records(name_server(&[], &["enterpriseenrollment.linden.example"], false).await).await;
    assert_eq!((found[0].outcome, found[0].targets.len()), (RecordOutcome::Found, 0));
    assert_eq!((found[1].outcome, found[1].error.as_deref()), (RecordOutcome::Missing, None));
    let failing = records(name_server(&[], &[], true).await).await;
    assert!(
        failing.iter().all(|record| record.outcome == RecordOutcome::NoAnswer && record.error.is_some()),
        "{failing:?}"
    );
}

#[tokio::test]
async fn without_an_address_nobody_is_asked() {
    for account in [Fact::Absent, person("LINDEN\\ana"), person("ana@linden.local")] {
        let network = network_of(nothing(), Fact::Absent, account);
        for fact in [
            network.domain_records().await.fact.why_unknown(),
            network.sign_in_realm().await.fact.why_unknown(),
        ] {
            assert_eq!(fact.unwrap().code, ReasonCode::NeedsAccount);
        }
    }
}

/// An authority and the certificates it can make.
struct Authority {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new(name: &str, by: Option<&Authority>) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let certificate = match by {
            None => params.self_signed(&key).unwrap(),
            Some(by) => params.signed_by(&key, &by.issuer).unwrap(),
        };
        Self { certificate, issuer: Issuer::new(params, key) }
    }

    fn der(&self) -> Vec<u8> {
        self.certificate.der().to_vec()
    }

    /// Settings of a server at `host` that sends its own certificate and these.
    fn server(&self, host: &str, beside: &[&Authority]) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let own = CertificateParams::new([host.to_owned()]).unwrap().signed_by(&key, &self.issuer).unwrap();
        let chain = std::iter::once(own.der().to_vec()).chain(beside.iter().map(|authority| authority.der()));
        let config = ServerConfig::builder_with_provider(aws_lc_rs::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                chain.map(CertificateDer::from).collect(),
                PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
            );
        Arc::new(config.unwrap())
    }
}

/// Serves pages by the beginning of their path; what it was asked stays with it.
async fn pages(config: Arc<ServerConfig>, pages: Vec<(&'static str, String)>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = TlsAcceptor::from(config);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, pages) = (acceptor.clone(), pages.clone());
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut request = [0; 4096];
                let count = stream.read(&mut request).await.unwrap_or(0);
                let request = String::from_utf8_lossy(&request[..count]).into_owned();
                assert!(!request.contains("ana"), "the person's name was sent: {request}");
                let path = request.split(' ').nth(1).unwrap_or_default();
                let page = pages.iter().find(|(begin, _)| path.starts_with(begin));
                let (status, text) =
                    page.map_or(("404 Not Found", ""), |(_, text)| ("200 OK", text.as_str()));
                let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{text}", text.len());
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    port
}

const MEX: &str = "<wsdl:definitions xmlns:wsdl=\"http://schemas.xmlsoap.org/wsdl/\" \
    xmlns:wsp=\"http://schemas.xmlsoap.org/ws/2004/09/policy\" xmlns:wsu=\"u\" \
    xmlns:sp=\"http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702\" \
    xmlns:soap12=\"http://schemas.xmlsoap.org/wsdl/soap12/\" xmlns:wsa10=\"http://www.w3.org/2005/08/addressing\">\
    <wsp:Policy wsu:Id=\"P13\"><wsp:ExactlyOne><wsp:All><sp:TransportBinding/><sp:SignedEncryptedSupportingTokens><wsp:Policy>\
    <sp:UsernameToken><wsp:Policy><sp:WssUsernameToken10/></wsp:Policy></sp:UsernameToken></wsp:Policy>\
    </sp:SignedEncryptedSupportingTokens></wsp:All></wsp:ExactlyOne></wsp:Policy>\
    <wsdl:binding name=\"B13\"><wsp:PolicyReference URI=\"#P13\"/><soap12:binding transport=\"t\"/>\
    <wsdl:operation name=\"Trust13IssueAsync\"><soap12:operation \
    soapAction=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512/RST/Issue\"/></wsdl:operation></wsdl:binding>\
    <wsdl:service><wsdl:port name=\"p\" binding=\"tns:B13\"><soap12:address location=\"https://sts/adfs/services/trust/13/usernamemixed\"/>\
    <wsa10:EndpointReference><wsa10:Address>https://sts/adfs/services/trust/13/usernamemixed</wsa10:Address></wsa10:EndpointReference>\
    </wsdl:port></wsdl:service></wsdl:definitions>";

/// A federated domain whose server sends `beside` after its own certificate and answers with this metadata. `trusted`: the root.
async fn federated(server: Arc<ServerConfig>, trusted: &Authority, metadata: &str) -> SignInRealm {
    let federation = pages(server, vec![("/adfs/services/trust/mex", metadata.to_owned())]).await;
    let realm = format!(
        "{{\"NameSpaceType\":\"Federated\",\"DomainName\":\"linden.example\",\
         \"AuthURL\":\"https://localhost:{federation}/adfs/ls/?username=x&wa=wsignin1.0\"}}"
    );
    let sign_in = pages(trusted.server("localhost", &[]), vec![("/common/userrealm/", realm)]).await;
    let seen = asked(sign_in, trusted).await;
    seen.fact.known().cloned().unwrap()
}

async fn asked(sign_in: u16, trusted: &Authority) -> facts::Seen<SignInRealm> {
    let endpoints = Endpoints {
        sign_in: ("localhost".into(), sign_in),
        only_root: Some(trusted.der()),
        only_public_root: Some(trusted.der()),
        ..nothing()
    };
    let network: Network = network_of(endpoints, Fact::Absent, ana());
    network.sign_in_realm().await
}

#[tokio::test]
async fn a_federation_server_that_sends_everything_lacks_nothing() {
    let root = Authority::new("Linden Root", None);
    let middle = Authority::new("Linden Issuing 1", Some(&root));
    let realm = federated(middle.server("localhost", &[&middle]), &root, MEX).await;
    assert_eq!(realm.kind, RealmKind::Federated);
    let server = realm.server.unwrap();
    assert_eq!(
        (server.failed_at, server.missing_intermediate.as_deref()),
        (None, None),
        "{:?}",
        server.error
    );
    assert_eq!(server.name_matches, Some(true));
    assert_eq!(server.ws_trust_13_username, Some(true));
    assert_eq!(server.chain.len(), 2);
}

#[tokio::test]
async fn the_intermediate_that_is_not_sent_is_named() {
    let root = Authority::new("Linden Root", None);
    let outer = Authority::new("Linden Policy 2", Some(&root));
    let middle = Authority::new("Linden Issuing 1", Some(&outer));
    for (beside, missing) in [(vec![], "Linden Issuing 1"), (vec![&middle], "Linden Policy 2")] {
        let server = federated(middle.server("localhost", &beside), &root, MEX).await.server.unwrap();
        assert_eq!(server.missing_intermediate.as_deref(), Some(missing));
        assert_eq!((server.failed_at, server.ws_trust_13_username), (Some(ReachStep::Tls), None));
        assert_eq!(server.name_matches, Some(true));
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_is_told() {
    let root = Authority::new("Linden Root", None);
    let server = federated(root.server("sts.linden.example", &[]), &root, MEX).await.server.unwrap();
    assert_eq!((server.name_matches, server.missing_intermediate), (Some(false), None));
}

#[tokio::test]
async fn metadata_without_the_endpoint_says_so_and_no_metadata_says_nothing() {
    let root = Authority::new("Linden Root", None);
    let without = MEX.replace("usernamemixed", "windowstransport").replace("UsernameToken", "X509Token");
    let server = federated(root.server("localhost", &[]), &root, &without).await.server.unwrap();
    assert_eq!(server.ws_trust_13_username, Some(false));
    let server = federated(root.server("localhost", &[]), &root, "<html>").await.server.unwrap();
    assert_eq!((server.failed_at, server.ws_trust_13_username), (None, None));
}

#[tokio::test]
async fn a_domain_of_microsofts_own_sign_in_an_unknown_one_and_garbage_are_told_apart() {
    let root = Authority::new("Linden Root", None);
    for (text, kind) in [
        ("{\"NameSpaceType\":\"Managed\",\"DomainName\":\"linden.example\"}", Some(RealmKind::Managed)),
        ("{\"NameSpaceType\":\"Unknown\"}", Some(RealmKind::NotKnown)),
        ("<html>no</html>", None),
    ] {
        let sign_in =
            pages(root.server("localhost", &[]), vec![("/common/userrealm/", text.to_owned())]).await;
        let seen = asked(sign_in, &root).await;
        assert_eq!(seen.fact.known().map(|realm| realm.kind), kind, "{text}");
    }
}

#[tokio::test]
async fn a_chain_that_only_this_computer_trusts_is_told_from_one_that_the_world_trusts() {
    let (company, world) = (Authority::new("Linden Inspection", None), Authority::new("World Root", None));
    for (server, public) in [(&company, Some(false)), (&world, Some(true))] {
        let port = pages(server.server("localhost", &[]), vec![("/", String::new())]).await;
        let endpoints = Endpoints {
            hosts: vec![Endpoint { ports: vec![port], ..Endpoint::https("localhost", true) }],
            only_root: Some(server.der()),
            only_public_root: Some(world.der()),
            ..nothing()
        };
        let seen = network_of(endpoints, Fact::Absent, Fact::Absent).reach().await;
        let host = &seen.fact.known().unwrap().hosts[0];
        assert_eq!((host.failed_at, host.publicly_trusted), (None, public), "{host:?}");
    }
}
