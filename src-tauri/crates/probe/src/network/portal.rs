//! Known plain pages: when one answers something else, a guest network stands in between. Follows no redirect.

use std::time::Duration;

use facts::{PortalAnswer, PortalOutcome};
use reqwest::{Client, Response, Url, header::LOCATION, redirect::Policy};
use rustls::{ClientConfig, RootCertStore, crypto::aws_lc_rs};

use crate::endpoints::Page;

/// The most of a page that is read. Bytes.
const LIMIT: usize = 1024 * 1024;

/// Asks for one page and compares.
pub(crate) async fn ask(page: &Page, limit: Duration) -> PortalAnswer {
    let host = Url::parse(&page.url).ok().and_then(|url| url.host_str().map(str::to_owned));
    let mut answer = PortalAnswer {
        host: host.unwrap_or_default(),
        outcome: PortalOutcome::NoAnswer,
        http_status: None,
        redirect_host: None,
    };
    let Ok(client) = client(limit) else { return answer };
    let Ok(response) = client.get(&page.url).send().await else { return answer };
    answer.http_status = Some(response.status().as_u16());
    answer.redirect_host = redirect_host(&response);
    let is_plain = response.status().as_u16() == 200;
    answer.outcome = match body(response).await {
        Some(text) if is_plain && text.contains(&page.expected) => PortalOutcome::Expected,
        Some(_) => PortalOutcome::SomethingElse,
        None if is_plain => PortalOutcome::NoAnswer,
        None => PortalOutcome::SomethingElse,
    };
    answer
}

/// A client for plain http alone: it goes straight out, and trusts no certificate because it needs none.
fn client(limit: Duration) -> Result<Client, reqwest::Error> {
    let tls = ClientConfig::builder_with_provider(aws_lc_rs::default_provider().into())
        .with_safe_default_protocol_versions()
        .map(|builder| builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    let builder = Client::builder();
    let builder = match tls {
        Ok(tls) => builder.tls_backend_preconfigured(tls),
        Err(_) => builder,
    };
    builder.redirect(Policy::none()).no_proxy().user_agent(super::USER_AGENT).timeout(limit).build()
}

fn redirect_host(response: &Response) -> Option<String> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = response.url().join(location).ok()?;
    target.host_str().map(str::to_owned)
}

/// The page as text, cut at the limit. `None`: it broke off.
async fn body(mut response: Response) -> Option<String> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        bytes.extend_from_slice(&chunk[..chunk.len().min(LIMIT - bytes.len())]);
        if bytes.len() >= LIMIT {
            break;
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
