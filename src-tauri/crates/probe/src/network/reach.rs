//! One host over one way: resolve, connect, TLS, HTTP, and where it ended.
//!
//! Sends a request for the front page without cookies or names, follows nothing, and never signs in to a proxy.

use std::{
    io,
    net::SocketAddr,
    time::{Duration, Instant},
};

use doors::http_head::{Head, exchange};
use facts::{ClockSample, HostReach, ProxyAnswer, ProxyOutcome, ReachStep};
use futures::{StreamExt, stream::FuturesUnordered};
use jiff::Timestamp;
use rustls::pki_types::ServerName;
use tokio::{net::TcpStream, time::Instant as Deadline};
use tokio_rustls::TlsConnector;

use super::{Later, clock, tls::Trust};
use crate::endpoints::Endpoint;

/// How long one address may keep quiet before the next one is tried beside it (RFC 8305 recommends 250 ms).
const NEXT_ADDRESS_AFTER: Duration = Duration::from_millis(250);

/// What one host said over one way.
#[derive(Clone, Debug)]
pub(crate) struct HostAnswer {
    pub(crate) reach: HostReach,
    /// Its clock against ours, where its answer had one.
    pub(crate) clock: Option<ClockSample>,
    /// What the proxy said, where there was one in between.
    pub(crate) proxy: Option<ProxyAnswer>,
}

/// The step that failed, and the system's words for it.
struct Failure {
    step: ReachStep,
    error: String,
}

fn failure(step: ReachStep) -> impl Fn(io::Error) -> Failure {
    move |error| Failure { step, error: error.to_string() }
}

/// Asks one host, through `proxy` (`host:port`) where given, and is done by the deadline.
pub(crate) async fn ask(
    endpoint: &Endpoint,
    proxy: Option<&str>,
    trust: Later<Result<Trust, String>>,
    deadline: Deadline,
) -> HostAnswer {
    let started = Instant::now();
    let mut answer = unanswered(endpoint, proxy);
    let mut step = ReachStep::Resolve;
    let walk = walk(endpoint, proxy, trust, &mut answer, &mut step);
    let failed = match tokio::time::timeout_at(deadline, walk).await {
        Ok(result) => result.err(),
        Err(_) => Some(Failure { step, error: "no answer".to_owned() }),
    };
    if let Some(failed) = failed {
        answer.reach.failed_at = Some(failed.step);
        answer.reach.error = Some(failed.error);
    }
    answer.reach.milliseconds = u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX);
    answer
}

/// An answer of which nothing is known yet.
pub(crate) fn unanswered(endpoint: &Endpoint, proxy: Option<&str>) -> HostAnswer {
    HostAnswer {
        reach: HostReach {
            host: endpoint.host.clone(),
            port: endpoint.ports.first().copied().unwrap_or(443),
            through_proxy: proxy.is_some(),
            required: endpoint.required,
            failed_at: None,
            error: None,
            certificate_refused: false,
            http_status: None,
            issuer: None,
            publicly_trusted: None,
            milliseconds: 0,
        },
        clock: None,
        proxy: proxy.map(|proxy| ProxyAnswer {
            proxy: proxy.to_owned(),
            target: endpoint.host.clone(),
            outcome: ProxyOutcome::NoAnswer,
            http_status: None,
            schemes: Vec::new(),
        }),
    }
}

async fn walk(
    endpoint: &Endpoint,
    proxy: Option<&str>,
    trust: Later<Result<Trust, String>>,
    answer: &mut HostAnswer,
    step: &mut ReachStep,
) -> Result<(), Failure> {
    let addresses = match proxy {
        Some(proxy) => tokio::net::lookup_host(proxy).await.map_err(failure(*step))?.collect(),
        None => resolve(&endpoint.host, &endpoint.ports).await.map_err(failure(*step))?,
    };
    *step = ReachStep::Connect;
    let mut stream = connect(addresses).await.map_err(failure(*step))?;
    if let Some(proxy) = &mut answer.proxy {
        tunnel(&mut stream, &endpoint.host, answer.reach.port, proxy).await.map_err(failure(*step))?;
    } else if let Ok(peer) = stream.peer_addr() {
        answer.reach.port = peer.port();
    }
    if endpoint.until <= ReachStep::Connect {
        return Ok(());
    }

    *step = ReachStep::Tls;
    let tls_failure = |error: String| Failure { step: ReachStep::Tls, error };
    let trust = trust.await.map_err(tls_failure)?;
    let (config, shown) = trust.for_one_connection().map_err(|error| tls_failure(error.to_string()))?;
    let name = ServerName::try_from(endpoint.host.clone()).map_err(|error| tls_failure(error.to_string()))?;
    let handshake = TlsConnector::from(config).connect(name, stream).await;
    let memory = shown.memory();
    answer.reach.publicly_trusted = trust.is_public(&memory, &endpoint.host);
    answer.reach.certificate_refused = memory.refused;
    answer.reach.issuer = memory.issuer;
    let mut stream = handshake.map_err(failure(*step))?;
    if endpoint.until <= ReachStep::Tls {
        return Ok(());
    }

    *step = ReachStep::Http;
    let request = format!(
        "HEAD / HTTP/1.1\r\nHost: {}\r\nUser-Agent: {}\r\nAccept: */*\r\nConnection: close\r\n\r\n",
        endpoint.host,
        super::USER_AGENT
    );
    let (sent_at, sent) = (Timestamp::now(), Instant::now());
    let head = exchange(&mut stream, &request).await.map_err(failure(*step))?;
    answer.reach.http_status = Some(head.status);
    if endpoint.clock {
        let date = date(&head);
        answer.clock = date.map(|date| clock::from_date(&endpoint.host, sent_at, sent.elapsed(), date));
    }
    if head.status >= 500 {
        return Err(Failure { step: *step, error: format!("status {}", head.status) });
    }
    Ok(())
}

/// The server's clock, in whole seconds.
fn date(head: &Head) -> Option<Timestamp> {
    jiff::fmt::rfc2822::parse(head.value("date")?).ok().map(|date| date.timestamp())
}

/// Every address of the host, at each of its ports, IPv6 and IPv4 in turn.
async fn resolve(host: &str, ports: &[u16]) -> io::Result<Vec<SocketAddr>> {
    let found: Vec<SocketAddr> = tokio::net::lookup_host((host, 0)).await?.collect();
    let (v6, v4): (Vec<_>, Vec<_>) = found.into_iter().partition(SocketAddr::is_ipv6);
    let longest = v6.len().max(v4.len());
    let turns = (0..longest).flat_map(|index| [v6.get(index), v4.get(index)]).flatten().copied();
    let turns: Vec<SocketAddr> = turns.collect();
    let at =
        |port: &u16| turns.iter().map(|address| SocketAddr::new(address.ip(), *port)).collect::<Vec<_>>();
    Ok(ports.iter().flat_map(at).collect())
}

/// The first connection that stands. The next address is tried when one fails, or keeps quiet for a while.
async fn connect(addresses: Vec<SocketAddr>) -> io::Result<TcpStream> {
    let mut waiting = addresses.into_iter();
    let mut trying = FuturesUnordered::new();
    let mut first_error = None;
    loop {
        if let Some(address) = waiting.next() {
            trying.push(doors::network::connect(address, crate::gather::NETWORK_LIMIT));
        }
        let ended = if waiting.len() > 0 {
            tokio::time::timeout(NEXT_ADDRESS_AFTER, trying.next()).await
        } else {
            Ok(trying.next().await)
        };
        match ended {
            Ok(Some(Ok(stream))) => return Ok(stream),
            Ok(Some(Err(error))) => {
                first_error.get_or_insert(error);
            }
            Ok(None) => {
                return Err(
                    first_error.unwrap_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no address"))
                );
            }
            Err(_) => {}
        }
    }
}

/// Asks the proxy on the other end for a connection to the host.
async fn tunnel(stream: &mut TcpStream, host: &str, port: u16, proxy: &mut ProxyAnswer) -> io::Result<()> {
    let request = format!(
        "CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\nUser-Agent: {}\r\n\r\n",
        super::USER_AGENT
    );
    let head = exchange(stream, &request).await?;
    proxy.http_status = Some(head.status);
    proxy.schemes = head.proxy_schemes();
    proxy.outcome = match head.status {
        200..=299 => ProxyOutcome::Tunnel,
        407 => ProxyOutcome::WantsSignIn,
        _ => ProxyOutcome::Refused,
    };
    if proxy.outcome == ProxyOutcome::Tunnel {
        return Ok(());
    }
    Err(io::Error::other(format!("the proxy answered {}", head.status)))
}
