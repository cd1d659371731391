//! How the people of a domain sign in, and, where a server of the company does it, how that server shows itself.
//!
//! Microsoft's sign-in is asked about an invented name of the domain: the answer is about the domain alone, and the person's name
//! stays here. AD FS lists its endpoints in its metadata, `/adfs/services/trust/mex` (WS-MetadataExchange).

use std::time::Duration;

use facts::{FederationServer, ReachStep, RealmKind, ReasonCode, Seen, SignInRealm};
use reqwest::{Client, Proxy, Url, redirect};
use tokio::time::Instant;

use super::{Network, proxy, tls::Memory};
use crate::{
    parse::{mex, user_realm},
    seen::{failed, known},
};

/// Enough for any metadata document. Bytes.
const LIMIT: usize = 1024 * 1024;

/// Nobody's name, at the domain that is asked about.
const NOBODY: &str = "enrollment-helper";

/// What one page answered, and the certificates its server showed.
struct Page {
    answer: Result<(u16, String), (ReachStep, String)>,
    shown: Memory,
}

pub(crate) async fn ask(domain: &str, network: &Network) -> Seen<SignInRealm> {
    let (host, port) = &network.endpoints.sign_in;
    let source = format!("https://{host}/common/userrealm");
    let url = format!("https://{host}:{port}/common/userrealm/{NOBODY}@{domain}?api-version=2.1");
    let Ok(url) = Url::parse(&url) else {
        return failed(source, ReasonCode::UnexpectedAnswer, "not a domain");
    };
    let text = match get(url, network).await.answer {
        Ok((200, text)) => text,
        Ok((status, _)) => return failed(source, ReasonCode::UnexpectedAnswer, format!("status {status}")),
        Err((_, error)) => return failed(source, ReasonCode::NoAnswer, error),
    };
    let Some(realm) = user_realm::read(&text) else {
        return failed(source, ReasonCode::UnexpectedAnswer, "no account type in the answer");
    };
    let server = match (realm.kind, realm.auth_url.as_deref().map(Url::parse)) {
        (RealmKind::Federated, Some(Ok(url))) => Some(federation_server(&url, network).await),
        _ => None,
    };
    known(source, SignInRealm { domain: domain.to_owned(), kind: realm.kind, server })
}

/// The server behind the sign-in page: its certificates, and the endpoints it lists where it is AD FS.
async fn federation_server(sign_in_page: &Url, network: &Network) -> FederationServer {
    let host = sign_in_page.host_str().unwrap_or_default().to_owned();
    let mut server = FederationServer { host: host.clone(), ..FederationServer::default() };
    let is_adfs = sign_in_page.path().to_ascii_lowercase().starts_with("/adfs/");
    let mut url = sign_in_page.clone();
    url.set_query(None);
    url.set_fragment(None);
    if is_adfs {
        url.set_path("/adfs/services/trust/mex");
    }
    if url.scheme() != "https" {
        server.failed_at = Some(ReachStep::Tls);
        server.error = Some(format!("{} instead of https", url.scheme()));
        return server;
    }
    let page = get(url, network).await;
    match &page.answer {
        Ok((200, text)) if is_adfs => server.ws_trust_13_username = mex::ws_trust_13_username(text),
        Ok(_) => {}
        Err((step, error)) => (server.failed_at, server.error) = (Some(*step), Some(error.clone())),
    }
    if !page.shown.chain.is_empty() {
        server.chain = page.shown.names();
        server.name_matches = Some(!page.shown.wrong_name);
        let trust = network.trust.clone().await;
        server.missing_intermediate = trust.ok().and_then(|trust| trust.missing_intermediate(&page.shown));
    }
    server
}

/// Reads one https page, through the proxy that is set, following nothing.
async fn get(url: Url, network: &Network) -> Page {
    let mut page =
        Page { answer: Err((ReachStep::Connect, "no answer".to_owned())), shown: Memory::default() };
    let begun = async {
        let settings = network.settings.clone().await;
        let proxy = proxy::way(&settings.fact, url.host_str().unwrap_or_default()).await.ok().flatten();
        if proxy.is_none() {
            // Asked for by itself, to tell a name that is not found from a server that does not answer.
            let place = (url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(443));
            let _ = tokio::net::lookup_host(place)
                .await
                .map_err(|error| (ReachStep::Resolve, error.to_string()))?;
        }
        let trust = network.trust.clone().await.map_err(|error| (ReachStep::Tls, error))?;
        let (config, shown) =
            trust.for_one_connection().map_err(|error| (ReachStep::Tls, error.to_string()))?;
        let config = std::sync::Arc::unwrap_or_clone(config);
        let client = client(config, proxy, network.deadline);
        Ok::<_, (ReachStep, String)>((client.map_err(|error| (ReachStep::Connect, words(&error)))?, shown))
    };
    let (client, shown) = match tokio::time::timeout_at(network.deadline, begun).await {
        Ok(Ok(begun)) => begun,
        Ok(Err(error)) => {
            page.answer = Err(error);
            return page;
        }
        Err(_) => return page,
    };
    let answer = async {
        let response = client.get(url).send().await?;
        let status = response.status().as_u16();
        Ok::<_, reqwest::Error>((status, body(response).await?))
    };
    let answer = tokio::time::timeout_at(network.deadline, answer).await;
    page.shown = shown.memory();
    // What was shown tells how far the connection came.
    let step = if page.shown.refused {
        ReachStep::Tls
    } else if page.shown.chain.is_empty() {
        ReachStep::Connect
    } else {
        ReachStep::Http
    };
    page.answer = match answer {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err((step, words(&error))),
        Err(_) => Err((step, "no answer".to_owned())),
    };
    page
}

fn client(
    config: rustls::ClientConfig,
    proxy: Option<String>,
    deadline: Instant,
) -> Result<Client, reqwest::Error> {
    let limit = deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
    let builder = Client::builder()
        .tls_backend_preconfigured(config)
        .redirect(redirect::Policy::none())
        .user_agent(super::USER_AGENT)
        .timeout(limit)
        .no_proxy();
    match proxy {
        Some(server) => builder.proxy(Proxy::all(format!("http://{server}"))?).build(),
        None => builder.build(),
    }
}

async fn body(mut response: reqwest::Response) -> Result<String, reqwest::Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        bytes.extend_from_slice(&chunk[..chunk.len().min(LIMIT - bytes.len())]);
        if bytes.len() >= LIMIT {
            break;
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// An error with what caused it: the outermost says little more than "error sending request".
fn words(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
