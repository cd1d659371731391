//! IT's own endpoint hands out an address to upload to: one presigned PUT, or a set of parts (S3, GCS, Azure, `MinIO`). `docs/receiving/ticket.md` has
//! the few lines that the endpoint and this file say to each other. The endpoint's token never goes to the storage.

use std::collections::BTreeMap;

use futures::{FutureExt, future::BoxFuture};
use policy::{Delivery, Ticket};
use reqwest::{
    Method, RequestBuilder, Url,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Destination, Parcel, Position};
use crate::{
    Code, Failed,
    link::{Answer, Link, headers, host_of, url},
};

/// The most parts that S3 takes.
const MOST_PARTS: usize = 10_000;

pub(super) fn of(delivery: &Delivery) -> Option<Box<dyn Destination>> {
    delivery
        .ticket
        .address
        .is_some()
        .then(|| Box::new(Endpoint(delivery.ticket.clone())) as Box<dyn Destination>)
}

struct Endpoint(Ticket);

/// What the endpoint hands out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct HandedOut {
    /// It has this report already.
    stored: bool,
    /// What IT calls the report.
    receipt: Option<String>,
    /// The same for the same upload: parts that are there stay there.
    upload: Option<String>,
    /// Where the whole report goes.
    url: Option<String>,
    /// `PUT` unless it says otherwise.
    method: Option<String>,
    /// Sent along with the report or its parts.
    headers: BTreeMap<String, String>,
    /// Where each part goes.
    parts: Vec<String>,
    /// The size of each part but the last.
    part_bytes: u64,
    /// What puts the parts together.
    complete: Option<Complete>,
}

/// What puts the parts together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Complete {
    url: String,
    /// `POST` unless it says otherwise.
    method: Option<String>,
    headers: BTreeMap<String, String>,
    /// `None`: S3's list of parts and their tags.
    body: Option<String>,
}

/// What was handed out, and how far it is.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    ticket: Option<HandedOut>,
    /// The tag of each part that is there.
    tags: Vec<String>,
}

impl Destination for Endpoint {
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        position: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>> {
        self.bring(parcel, position, link).boxed()
    }

    fn place(&self) -> String {
        self.0.address.as_ref().map(|address| address.host().to_owned()).unwrap_or_default()
    }

    fn address(&self) -> String {
        self.0.address.as_ref().map(|address| address.expose().to_owned()).unwrap_or_default()
    }

    fn limit(&self) -> u64 {
        self.0.limit
    }
}

impl Endpoint {
    async fn bring(
        &self,
        parcel: &Parcel<'_>,
        position: &mut Position<'_>,
        link: &Link<'_>,
    ) -> Result<Option<String>, Failed> {
        let mut kept: Kept = position.read();
        let known = kept.ticket.clone().filter(|_| !kept.tags.is_empty());
        let ticket = match known {
            Some(ticket) => match self.upload(&ticket, &mut kept, parcel, position, link).await {
                // What was handed out earlier has run out meanwhile.
                Err(failed)
                    if matches!(failed.code, Code::NotPermitted | Code::NotFound | Code::Rejected) =>
                {
                    self.ask(parcel, link).await?
                }
                done => return done.map(|()| ticket.receipt),
            },
            None => self.ask(parcel, link).await?,
        };
        if ticket.stored {
            return Ok(ticket.receipt);
        }
        let same = ticket.upload.is_some()
            && kept.ticket.as_ref().is_some_and(|before| {
                (&before.upload, before.part_bytes) == (&ticket.upload, ticket.part_bytes)
            });
        if !same {
            kept.tags.clear();
        }
        kept.ticket = Some(ticket.clone());
        self.upload(&ticket, &mut kept, parcel, position, link).await?;
        Ok(ticket.receipt)
    }

    async fn ask(&self, parcel: &Parcel<'_>, link: &Link<'_>) -> Result<HandedOut, Failed> {
        let url = url(&self.address())?;
        let wanted = json!({
            "reference": parcel.reference,
            "name": parcel.name,
            "bytes": parcel.bytes,
            "sha256": parcel.sha256,
            "media_type": parcel.media_type(),
            "idempotency_key": parcel.key,
        });
        let request = link
            .client(&url)
            .await?
            .post(url)
            .headers(headers(self.0.token.as_ref(), &self.0.headers, &parcel.key)?)
            .header("accept", "application/json")
            .header("content-type", "application/json")
            .body(wanted.to_string());
        let answer = link.send(request, false).await?;
        if !answer.is_success() || answer.is_page() {
            return Err(answer.failure());
        }
        let ticket: HandedOut = serde_json::from_slice(&answer.body)
            .map_err(|error| Failed::new(Code::UnexpectedAnswer, format!("ticket: {error}")))?;
        let parts = usize::try_from(parcel.bytes.div_ceil(ticket.part_bytes.max(1))).unwrap_or(usize::MAX);
        let whole = ticket.url.is_some();
        let in_parts = ticket.complete.is_some() && ticket.parts.len() == parts && parts <= MOST_PARTS;
        if ticket.stored || whole || in_parts {
            return Ok(ticket);
        }
        Err(Failed::new(Code::UnexpectedAnswer, "ticket: neither url nor all parts"))
    }

    /// An address that the endpoint named: https, and on one of the policy's hosts where it lists any.
    fn allowed(&self, address: &str) -> Result<Url, Failed> {
        let url = Url::parse(address).map_err(|error| Failed::new(Code::TicketAddress, error.to_string()))?;
        let host = url.host_str().unwrap_or_default();
        let listed =
            self.0.hosts.is_empty() || self.0.hosts.iter().any(|allowed| allowed.eq_ignore_ascii_case(host));
        if url.scheme() == "https" && listed && url.username().is_empty() && url.password().is_none() {
            return Ok(url);
        }
        Err(Failed::new(Code::TicketAddress, format!("{}://{}", url.scheme(), host_of(&url))))
    }

    async fn upload(
        &self,
        ticket: &HandedOut,
        kept: &mut Kept,
        parcel: &Parcel<'_>,
        position: &mut Position<'_>,
        link: &Link<'_>,
    ) -> Result<(), Failed> {
        if let Some(address) = &ticket.url {
            let url = self.allowed(address)?;
            link.meter.at(0);
            let body = link.body(parcel.file, 0, parcel.bytes).await?;
            let request =
                request(link, url, ticket.method.as_deref().unwrap_or("PUT"), &ticket.headers).await?;
            let answer = link.send(request.header("content-length", parcel.bytes).body(body), true).await?;
            // The endpoint gives one report one name, and asked the storage to keep what has it.
            let exists = matches!(answer.status, 409 | 412)
                && ticket.headers.keys().any(|name| name.eq_ignore_ascii_case("if-none-match"));
            return if exists { Ok(()) } else { stored(&answer).map(|_| ()) };
        }
        let Some(complete) = &ticket.complete else {
            return Err(Failed::new(Code::UnexpectedAnswer, "ticket: nothing to complete with"));
        };
        let size = ticket.part_bytes.max(1);
        link.meter.at((kept.tags.len() as u64 * size).min(parcel.bytes));
        while let Some(address) = ticket.parts.get(kept.tags.len()) {
            let from = kept.tags.len() as u64 * size;
            let length = size.min(parcel.bytes.saturating_sub(from));
            let url = self.allowed(address)?;
            let body = link.body(parcel.file, from, length).await?;
            let request =
                request(link, url, ticket.method.as_deref().unwrap_or("PUT"), &ticket.headers).await?;
            let answer = link.send(request.header("content-length", length).body(body), false).await?;
            kept.tags.push(stored(&answer)?);
            position.keep(kept, from + length)?;
        }
        let url = self.allowed(&complete.url)?;
        let request =
            request(link, url, complete.method.as_deref().unwrap_or("POST"), &complete.headers).await?;
        let body = complete.body.clone().unwrap_or_else(|| s3_list(&kept.tags));
        let answer = link.send(request.body(body), true).await?;
        let gone = matches!(
            answer.error_code().as_deref(),
            Some("NoSuchUpload" | "InvalidPart" | "InvalidBlockList")
        );
        if gone {
            // Put together already and the answer lost, or thrown away: the endpoint knows, and is asked next.
            *kept = Kept::default();
            position.keep(kept, 0)?;
            return Err(Failed::new(Code::NotWhole, answer.failure().detail).maybe_arrived(true));
        }
        if !answer.is_success() || answer.is_page() {
            return Err(answer.failure());
        }
        // S3 says 200 first and may find out later.
        let text = String::from_utf8_lossy(&answer.body);
        let done = complete.body.is_some() || text.contains("CompleteMultipartUploadResult");
        if text.contains("<Error>") || !done {
            return Err(Failed::new(Code::ServerTrouble, answer.failure().detail).maybe_arrived(true));
        }
        Ok(())
    }
}

async fn request(
    link: &Link<'_>,
    url: Url,
    method: &str,
    headers: &BTreeMap<String, String>,
) -> Result<RequestBuilder, Failed> {
    let wrong = || Failed::new(Code::UnexpectedAnswer, "ticket: method or header");
    let method = match method {
        "PUT" => Method::PUT,
        "POST" => Method::POST,
        _ => return Err(wrong()),
    };
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name = HeaderName::try_from(name.as_str()).map_err(|_| wrong())?;
        // These two are ours to say.
        if name != reqwest::header::HOST && name != reqwest::header::CONTENT_LENGTH {
            let mut value = HeaderValue::from_str(value).map_err(|_| wrong())?;
            value.set_sensitive(true);
            map.insert(name, value);
        }
    }
    Ok(link.client(&url).await?.request(method, url).headers(map))
}

/// The tag of what was stored. Every storage gives one; a gateway that says 200 does not.
fn stored(answer: &Answer) -> Result<String, Failed> {
    if !answer.is_success() || answer.is_page() {
        return Err(answer.failure());
    }
    let tag = answer.header("etag").map(str::to_owned);
    tag.ok_or_else(|| Failed::new(Code::UnexpectedAnswer, "no ETag").maybe_arrived(true))
}

/// The body of S3's `CompleteMultipartUpload`.
fn s3_list(tags: &[String]) -> String {
    let escaped = |tag: &str| tag.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let parts = tags.iter().enumerate().map(|(index, tag)| {
        format!("<Part><PartNumber>{}</PartNumber><ETag>{}</ETag></Part>", index + 1, escaped(tag))
    });
    format!(
        "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{}</CompleteMultipartUpload>",
        parts.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use policy::Address;

    use super::*;

    fn endpoint(hosts: &[&str]) -> Endpoint {
        Endpoint(Ticket {
            address: Some(Address::new("https://it.example/ticket")),
            hosts: hosts.iter().map(|&host| host.to_owned()).collect(),
            ..Delivery::default().ticket
        })
    }

    #[test]
    fn a_ticket_leads_to_https_and_to_the_policys_hosts_only() {
        let any = endpoint(&[]);
        assert!(any.allowed("https://s3.example/bucket/x?sig=1").is_ok());
        for wrong in
            ["http://s3.example/x", "ftp://s3.example", "https://u:p@s3.example/", "file:///etc/passwd", ""]
        {
            assert_eq!(any.allowed(wrong).unwrap_err().code, Code::TicketAddress, "{wrong}");
        }
        let some = endpoint(&["s3.example"]);
        assert!(some.allowed("https://S3.example/x").is_ok());
        let failed = some.allowed("https://s3.example.evil.example/x?sig=SECRET").unwrap_err();
        assert_eq!(failed.code, Code::TicketAddress);
        assert!(!format!("{failed:?}").contains("SECRET"));
    }
}
