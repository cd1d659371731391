//! The way to a receiver: through the proxy that the system says, over the system's TLS, with a limit for everything and no redirect followed.

use std::{
    collections::HashMap,
    fmt,
    future::Future,
    io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use doors::http_head::exchange;
use futures::{future::BoxFuture, stream};
use jiff::{Timestamp, fmt::rfc2822::DateTimeParser};
use policy::Secret;
use reqwest::{
    Body, Client, RequestBuilder, Url,
    header::{CONTENT_TYPE, DATE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER},
    redirect,
};
use rustls::ClientConfig;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncSeekExt},
    sync::mpsc,
};

use crate::{Code, Failed, Meter, tls};

/// Said to every receiver. It tells nothing of the person or the computer.
pub(crate) const USER_AGENT: &str = concat!("enrollment-helper/", env!("CARGO_PKG_VERSION"));

/// The most of an answer that is read. Bytes.
const ANSWER_LIMIT: usize = 1024 * 1024;

/// How much of the report is read at a time. Bytes.
const CHUNK: u64 = 256 * 1024;

/// How many chunks are read before they are asked for.
const CHUNKS_AHEAD: usize = 2;

/// The longest that a receiver may ask us to stay away.
const LONGEST_RETRY_AFTER: Duration = Duration::from_hours(24);

/// How long each step may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Reaching the receiver.
    pub connect: Duration,
    /// Nothing moves: neither the report nor an answer.
    pub stall: Duration,
    /// The receiver, having everything, thinks.
    pub think: Duration,
    /// An answer, once it has begun.
    pub answer: Duration,
    /// Between two tries of which the first got something through.
    pub again: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(15),
            stall: Duration::from_secs(45),
            think: Duration::from_mins(2),
            answer: Duration::from_secs(5),
            again: Duration::from_secs(2),
        }
    }
}

/// A proxy, and how to sign in to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    /// `host:port`.
    pub server: String,
    /// Name and password, for this proxy alone.
    pub sign_in: Option<(String, Secret)>,
}

/// Knows which proxy leads to a host.
pub trait Ways: Send + Sync {
    /// The proxy for this host; `None`: straight out.
    fn way<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Option<Proxy>>;
}

/// An answer, read whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    origin: Option<Url>,
}

impl Answer {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// It is a page for people: no receiver of reports answers so.
    pub(crate) fn is_page(&self) -> bool {
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let body = self.body.trim_ascii_start();
        kind.starts_with("text/html")
            || body.get(..5).is_some_and(|head| head.eq_ignore_ascii_case(b"<html"))
            || body.get(..9).is_some_and(|head| head.eq_ignore_ascii_case(b"<!doctype"))
    }

    /// What an answer that is no success means, unless the destination knows better.
    pub(crate) fn failure(&self) -> Failed {
        let detail = match self.error_code() {
            Some(code) => format!("HTTP {} {code}", self.status),
            None => format!("HTTP {}", self.status),
        };
        let code = match self.status {
            200..300 if self.is_page() => Code::CaptivePortal,
            301 | 308 if !self.leads_elsewhere() => Code::NotFound,
            300..400 | 511 => Code::CaptivePortal,
            401 => Code::SignInRefused,
            403 => Code::NotPermitted,
            404 | 410 => Code::NotFound,
            407 => Code::ProxySignIn,
            408 | 425 | 429 | 503 => Code::Busy,
            413 => Code::TooLarge,
            507 => Code::ReceiverFull,
            400..500 => Code::Rejected,
            500..600 => Code::ServerTrouble,
            _ => Code::UnexpectedAnswer,
        };
        Failed { retry_after: self.retry_after(), ..Failed::new(code, detail) }
    }

    /// A redirect that leaves the host that was asked.
    fn leads_elsewhere(&self) -> bool {
        let location = self.headers.get(LOCATION).and_then(|location| location.to_str().ok());
        let (Some(origin), Some(location)) = (&self.origin, location) else { return true };
        origin.join(location).map_or(true, |target| target.origin() != origin.origin())
    }

    /// The receiver's own code, from where Azure, S3 and rageshake put it. Only what looks like one: an answer may repeat what it was sent.
    pub(crate) fn error_code(&self) -> Option<String> {
        let text = String::from_utf8_lossy(&self.body);
        let in_body = || {
            let (_, rest) = text.split_once("<Code>")?;
            Some(rest.split_once("</Code>")?.0.to_owned())
        };
        let in_document =
            || Some(serde_json::from_str::<Value>(&text).ok()?.get("errcode")?.as_str()?.to_owned());
        let code = self.header("x-ms-error-code").map(str::to_owned).or_else(in_body).or_else(in_document)?;
        let right = (1..=60).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        right.then_some(code)
    }

    /// When the receiver sent this, by its own clock.
    pub(crate) fn date(&self) -> Option<Timestamp> {
        http_date(self.headers.get(DATE)?)
    }

    fn retry_after(&self) -> Option<Duration> {
        let value = self.headers.get(RETRY_AFTER)?;
        let seconds = value.to_str().ok().and_then(|text| text.trim().parse::<u64>().ok());
        let wait = if let Some(seconds) = seconds {
            Duration::from_secs(seconds)
        } else {
            // By the receiver's own clock: ours may be what is wrong here.
            let begin = self.date().unwrap_or_else(Timestamp::now);
            Duration::try_from(http_date(value)?.duration_since(begin)).unwrap_or_default()
        };
        Some(wait.min(LONGEST_RETRY_AFTER))
    }
}

fn http_date(value: &HeaderValue) -> Option<Timestamp> {
    DateTimeParser::new().parse_timestamp(value.to_str().ok()?).ok()
}

/// The connections of one sending.
pub(crate) struct Link<'a> {
    ways: &'a dyn Ways,
    tls: Arc<ClientConfig>,
    pub(crate) limits: Limits,
    pub(crate) meter: &'a Arc<Meter>,
    clients: Mutex<HashMap<String, (Client, Option<Proxy>)>>,
}

impl fmt::Debug for Link<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Link").field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl<'a> Link<'a> {
    /// May block while the system's roots are read.
    pub(crate) fn new(
        ways: &'a dyn Ways,
        pins: &[String],
        limits: Limits,
        meter: &'a Arc<Meter>,
    ) -> Result<Self, Failed> {
        let tls = tls::config(pins).map_err(|error| Failed::new(Code::Tls, error.to_string()))?;
        Ok(Self { ways, tls: Arc::new(tls), limits, meter, clients: Mutex::default() })
    }

    /// A client for this address: through its proxy, where there is one.
    pub(crate) async fn client(&self, url: &Url) -> Result<Client, Failed> {
        Ok(self.client_and_proxy(url).await?.0)
    }

    async fn client_and_proxy(&self, url: &Url) -> Result<(Client, Option<Proxy>), Failed> {
        let address = || Failed::new(Code::Address, "no host");
        let host = url.host_str().ok_or_else(address)?;
        if url.scheme() != "https" {
            return Err(Failed::new(Code::Address, "not https"));
        }
        let port = url.port_or_known_default().unwrap_or(443);
        let key = format!("{host}:{port}");
        if let Some(known) = self.clients().get(&key) {
            return Ok(known.clone());
        }
        let proxy = self.ways.way(host.trim_matches(['[', ']'])).await;
        let reached = match &proxy {
            Some(proxy) => proxy.server.clone(),
            None => key.clone(),
        };
        // Asked here, so that a name that is not there is told apart from a server that is not.
        let looked_up = tokio::time::timeout(self.limits.connect, tokio::net::lookup_host(&reached)).await;
        let addresses: Vec<_> = match looked_up {
            Ok(Ok(addresses)) => addresses.collect(),
            Ok(Err(error)) => {
                return Err(Failed::new(Code::NoNetwork, format!("{reached}: {error}")));
            }
            Err(_) => return Err(Failed::new(Code::NoNetwork, format!("{reached}: no answer to the name"))),
        };
        let mut builder = Client::builder()
            .tls_backend_preconfigured(ClientConfig::clone(&self.tls))
            .redirect(redirect::Policy::none())
            .user_agent(USER_AGENT)
            .connect_timeout(self.limits.connect)
            .no_proxy();
        builder = match &proxy {
            None => builder.resolve_to_addrs(host, &addresses),
            Some(proxy) => {
                let through = reqwest::Proxy::all(format!("http://{}", proxy.server));
                let through = through.map_err(|_| Failed::new(Code::ProxyRefused, proxy.server.clone()))?;
                builder.proxy(match &proxy.sign_in {
                    Some((name, password)) => through.basic_auth(name, password.expose()),
                    None => through,
                })
            }
        };
        let client = builder.build().map_err(|error| Failed::new(Code::Tls, plain(&error)))?;
        self.clients().insert(key, (client.clone(), proxy.clone()));
        Ok((client, proxy))
    }

    fn clients(&self) -> std::sync::MutexGuard<'_, HashMap<String, (Client, Option<Proxy>)>> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a request and reads its answer. `whole`: with this request the receiver has the whole report.
    pub(crate) async fn send(&self, request: RequestBuilder, whole: bool) -> Result<Answer, Failed> {
        self.meter.touch();
        let (client, request) = request.build_split();
        let request = request.map_err(|error| Failed::new(Code::Address, plain(&error)))?;
        let url = request.url().clone();
        let sent = self.moving(client.execute(request)).await;
        let all_sent = self.meter.position() >= self.meter.total();
        let arrived = whole && all_sent;
        let mut response = match sent {
            Some(Ok(response)) => response,
            Some(Err(error)) => {
                let failed = self.named(&error, &url).await;
                return Err(failed.maybe_arrived(arrived));
            }
            None => return Err(Failed::new(Code::Stalled, host_of(&url)).maybe_arrived(arrived)),
        };
        let mut answer = Answer {
            status: response.status().as_u16(),
            headers: std::mem::take(response.headers_mut()),
            body: Vec::new(),
            origin: Some(url.clone()),
        };
        let reading = async {
            while let Some(chunk) = response.chunk().await? {
                answer.body.extend_from_slice(&chunk[..chunk.len().min(ANSWER_LIMIT - answer.body.len())]);
                if answer.body.len() >= ANSWER_LIMIT {
                    break;
                }
            }
            Ok::<_, reqwest::Error>(())
        };
        match tokio::time::timeout(self.limits.answer, reading).await {
            Ok(Ok(())) => Ok(answer),
            // The status is there: for a refusal that is all that is needed.
            _ if !answer.is_success() => Ok(answer),
            Ok(Err(error)) => Err(Failed::new(Code::BrokenOff, plain(&error)).maybe_arrived(arrived)),
            Err(_) => Err(Failed::new(Code::Stalled, host_of(&url)).maybe_arrived(arrived)),
        }
    }

    /// The work, as long as something moves; with everything sent, the receiver has time to think.
    async fn moving<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let quiet = async {
            self.meter.stalled(self.limits.stall).await;
            if self.meter.position() >= self.meter.total() {
                self.meter.stalled(self.limits.think).await;
            }
        };
        tokio::select! {
            done = work => Some(done),
            () = quiet => None,
        }
    }

    /// An error by its cause. A proxy that says no is asked once more, by hand: the library keeps its answer to itself.
    async fn named(&self, error: &reqwest::Error, url: &Url) -> Failed {
        let host = host_of(url);
        if let Some((code, detail)) = tls::trouble(error) {
            return Failed::new(code, format!("{host}: {detail}"));
        }
        let io = tls::causes(error).find_map(|cause| cause.downcast_ref::<io::Error>());
        if let Some(own) = io
            .filter(|error| error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<OwnFile>))
        {
            return Failed::unreadable(own);
        }
        if error.is_connect() {
            let proxy = self.client_and_proxy(url).await.ok().and_then(|(_, proxy)| proxy);
            if let Some(proxy) = proxy
                && let Some(failed) = self.ask_proxy(&proxy, url).await
            {
                return failed;
            }
            let code = match io.map(io::Error::kind) {
                Some(io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown) => Code::NoNetwork,
                Some(io::ErrorKind::ConnectionReset | io::ErrorKind::UnexpectedEof) => Code::BrokenOff,
                _ => Code::NotAnswering,
            };
            return Failed::new(code, format!("{host}: {}", plain(error)));
        }
        Failed::new(Code::BrokenOff, format!("{host}: {}", plain(error)))
    }

    /// What the proxy says to a request to connect; `None`: it connects.
    async fn ask_proxy(&self, proxy: &Proxy, url: &Url) -> Option<Failed> {
        let target = format!("{}:{}", url.host_str()?, url.port_or_known_default()?);
        let sign_in = proxy.sign_in.as_ref().map(|(name, password)| {
            let both = BASE64_STANDARD.encode(format!("{name}:{}", password.expose()));
            format!("Proxy-Authorization: Basic {both}\r\n")
        });
        let sign_in = sign_in.unwrap_or_default();
        let head = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{sign_in}\r\n");
        let asking = async {
            let address = tokio::net::lookup_host(&proxy.server).await?.next();
            let address = address.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
            let mut stream = doors::network::connect(address, self.limits.connect).await?;
            exchange(&mut stream, &head).await
        };
        let server = &proxy.server;
        match tokio::time::timeout(self.limits.connect, asking).await {
            Err(_) => Some(Failed::new(Code::NotAnswering, format!("proxy {server}"))),
            Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                Some(Failed::new(Code::ProxyRefused, format!("proxy {server}: {error}")))
            }
            Ok(Err(error)) => Some(Failed::new(Code::NotAnswering, format!("proxy {server}: {error}"))),
            Ok(Ok(answer)) => match answer.status {
                200..300 => None,
                407 => Some(wants_sign_in(server, &answer.proxy_schemes())),
                status => Some(Failed::new(Code::ProxyRefused, format!("proxy {server}: HTTP {status}"))),
            },
        }
    }

    /// The report's bytes from here on, so many of them, counted as they go. They are read while those before are on their way.
    pub(crate) async fn body(&self, file: &Path, from: u64, length: u64) -> Result<Body, Failed> {
        let mut file = tokio::fs::File::open(file).await.map_err(|error| Failed::unreadable(&error))?;
        file.seek(io::SeekFrom::Start(from)).await.map_err(|error| Failed::unreadable(&error))?;
        let file = file.into_std().await;
        let (sender, receiver) = mpsc::channel(CHUNKS_AHEAD);
        // Ends by itself when nobody takes the bytes any more.
        tokio::task::spawn_blocking(move || read_ahead(file, length, &sender));
        let meter = Arc::clone(self.meter);
        let chunks = stream::unfold((receiver, meter), |(mut receiver, meter)| async move {
            let chunk: io::Result<Bytes> = receiver.recv().await?;
            if let Ok(chunk) = &chunk {
                meter.add(chunk.len() as u64);
            }
            Some((chunk, (receiver, meter)))
        });
        Ok(Body::wrap_stream(chunks))
    }

    /// The same, whole in memory: for pieces that are small.
    pub(crate) async fn piece(&self, file: &Path, from: u64, length: u64) -> Result<Bytes, Failed> {
        let read = async {
            let mut file = tokio::fs::File::open(file).await?;
            file.seek(io::SeekFrom::Start(from)).await?;
            let mut bytes = vec![0; usize::try_from(length).unwrap_or_default()];
            file.read_exact(&mut bytes).await?;
            Ok::<_, io::Error>(Bytes::from(bytes))
        };
        read.await.map_err(|error| Failed::unreadable(&error))
    }
}

/// By what the proxy takes: a name and a password, or only what the system signs in with itself (Negotiate, NTLM), which we do not speak.
fn wants_sign_in(server: &str, schemes: &[String]) -> Failed {
    let is_basic = |scheme: &String| scheme.eq_ignore_ascii_case("Basic");
    let code = if schemes.is_empty() || schemes.iter().any(is_basic) {
        Code::ProxySignIn
    } else {
        Code::ProxySystemSignIn
    };
    Failed::new(code, format!("proxy {server}: HTTP 407 {}", schemes.join(", ")).trim_end().to_owned())
}

/// Reads so many bytes, a chunk at a time, as far as they are wanted.
fn read_ahead(mut file: std::fs::File, length: u64, to: &mpsc::Sender<io::Result<Bytes>>) {
    let mut left = length;
    while left > 0 {
        let most = left.min(CHUNK);
        let mut chunk = Vec::with_capacity(usize::try_from(most).unwrap_or_default());
        let read = io::Read::read_to_end(&mut io::Read::take(&mut file, most), &mut chunk);
        let chunk = match read {
            Ok(read) if read as u64 == most => Ok(Bytes::from(chunk)),
            Ok(_) => Err(OwnFile::wrap(io::ErrorKind::UnexpectedEof.into())),
            Err(error) => Err(OwnFile::wrap(error)),
        };
        left = if chunk.is_ok() { left - most } else { 0 };
        if to.blocking_send(chunk).is_err() {
            return;
        }
    }
}

/// Our own file could not be read while it was sent.
#[derive(Debug)]
struct OwnFile(io::Error);

impl OwnFile {
    fn wrap(error: io::Error) -> io::Error {
        io::Error::other(Self(error))
    }
}

impl fmt::Display for OwnFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl std::error::Error for OwnFile {}

/// Headers of the policy.
pub(crate) fn headers(
    token: Option<&Secret>,
    further: &[(String, Secret)],
    key: &str,
) -> Result<HeaderMap, Failed> {
    let wrong = |name: &str| Failed::new(Code::Address, format!("header {name}"));
    let mut map = HeaderMap::new();
    if let Some(token) = token {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose()))
            .map_err(|_| wrong("Authorization"))?;
        value.set_sensitive(true);
        map.insert(reqwest::header::AUTHORIZATION, value);
    }
    for (name, value) in further {
        let mut value = HeaderValue::from_str(value.expose()).map_err(|_| wrong(name))?;
        value.set_sensitive(true);
        map.insert(HeaderName::try_from(name.as_str()).map_err(|_| wrong(name))?, value);
    }
    // A receiver that knows this header (an IETF draft of the HTTP API group) stores one report once.
    map.insert("idempotency-key", HeaderValue::from_str(key).map_err(|_| wrong("Idempotency-Key"))?);
    Ok(map)
}

/// The address of the policy.
pub(crate) fn url(address: &str) -> Result<Url, Failed> {
    Url::parse(address).map_err(|error| Failed::new(Code::Address, error.to_string()))
}

/// `host`, or `host:port`.
pub(crate) fn host_of(url: &Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::new(),
    }
}

/// The last cause in the system's words: the library's own sentence holds the address, and with it what is secret.
fn plain(error: &reqwest::Error) -> String {
    let last = tls::causes(error).skip(1).last();
    last.map_or_else(|| "no connection".to_owned(), ToString::to_string)
}
