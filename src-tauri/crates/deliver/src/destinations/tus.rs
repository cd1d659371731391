//! A tus 1.0 server (<https://tus.io/protocols/resumable-upload>): an upload is created, then its bytes follow; the server says how many it has.

use base64::{Engine, prelude::BASE64_STANDARD};
use futures::{FutureExt, future::BoxFuture};
use policy::{Delivery, Tus};
use reqwest::{Client, Url, header::HeaderMap};
use serde::{Deserialize, Serialize};

use super::{Destination, Parcel, Position};
use crate::{
    Code, Failed,
    link::{Answer, Link, headers, host_of, url},
};

const VERSION: (&str, &str) = ("tus-resumable", "1.0.0");

pub(super) fn of(delivery: &Delivery) -> Option<Box<dyn Destination>> {
    delivery.tus.address.is_some().then(|| Box::new(Server(delivery.tus.clone())) as Box<dyn Destination>)
}

struct Server(Tus);

/// The upload that was created.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    upload: Option<String>,
}

impl Destination for Server {
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        position: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>> {
        self.upload(parcel, position, link).boxed()
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

impl Server {
    async fn upload(
        &self,
        parcel: &Parcel<'_>,
        position: &mut Position<'_>,
        link: &Link<'_>,
    ) -> Result<Option<String>, Failed> {
        let endpoint = url(&self.address())?;
        let client = link.client(&endpoint).await?;
        let headers = headers(self.0.token.as_ref(), &self.0.headers, &parcel.key)?;
        let session = Session { endpoint: &endpoint, client, headers, parcel, link };
        let kept: Kept = position.read();
        let known = kept.upload.and_then(|upload| Url::parse(&upload).ok());
        let known = match known {
            Some(upload) => session.offset(&upload).await?.map(|offset| (upload, offset)),
            None => None,
        };
        let (upload, offset) = if let Some(known) = known {
            known
        } else {
            let upload = session.create().await?;
            position.keep(&Kept { upload: Some(upload.to_string()) }, 0)?;
            (upload, 0)
        };
        let kept = Kept { upload: Some(upload.to_string()) };
        if offset > position.bytes() {
            position.keep(&kept, offset)?;
        }
        let sent =
            if offset < parcel.bytes { session.append(&upload, offset).await } else { Ok(parcel.bytes) };
        let there = match sent {
            Ok(there) => there,
            // How much got through only the server knows; it is asked now, or else the next time.
            Err(failed) => {
                match session.offset(&upload).await {
                    Ok(Some(there)) => {
                        position.keep(&kept, there)?;
                        if there == parcel.bytes {
                            return Ok(name(&upload));
                        }
                    }
                    // Thrown away meanwhile: the next try makes another.
                    Ok(None) => {
                        position.keep(&Kept::default(), 0)?;
                        return Err(Failed::new(Code::BrokenOff, failed.detail));
                    }
                    Err(_) => {}
                }
                return Err(failed.maybe_arrived(false));
            }
        };
        if there != parcel.bytes {
            position.keep(&kept, there)?;
            return Err(Failed::new(Code::NotWhole, format!("{there} of {} bytes", parcel.bytes)));
        }
        Ok(name(&upload))
    }
}

/// What the server calls it: the last part of its path.
fn name(upload: &Url) -> Option<String> {
    upload.path_segments()?.next_back().filter(|name| !name.is_empty()).map(str::to_owned)
}

struct Session<'a> {
    endpoint: &'a Url,
    client: Client,
    headers: HeaderMap,
    parcel: &'a Parcel<'a>,
    link: &'a Link<'a>,
}

impl Session<'_> {
    async fn create(&self) -> Result<Url, Failed> {
        let parcel = self.parcel;
        let metadata: Vec<String> = [
            ("filename", parcel.name.as_str()),
            ("filetype", parcel.media_type()),
            ("reference", &parcel.reference),
            ("sha256", &parcel.sha256),
            ("idempotency-key", &parcel.key),
        ]
        .iter()
        .map(|(name, value)| format!("{name} {}", BASE64_STANDARD.encode(value)))
        .collect();
        let request = self
            .client
            .post(self.endpoint.clone())
            .headers(self.headers.clone())
            .header(VERSION.0, VERSION.1)
            .header("upload-length", parcel.bytes)
            .header("upload-metadata", metadata.join(","));
        let answer = self.link.send(request, false).await?;
        if answer.status != 201 {
            return Err(unlike_tus(&answer));
        }
        let location =
            answer.header("location").ok_or_else(|| Failed::new(Code::UnexpectedAnswer, "no Location"))?;
        let upload = self
            .endpoint
            .join(location)
            .map_err(|error| Failed::new(Code::UnexpectedAnswer, error.to_string()))?;
        // The report and its token go to the policy's host only.
        if upload.origin() != self.endpoint.origin() {
            return Err(Failed::new(Code::TicketAddress, host_of(&upload)));
        }
        Ok(upload)
    }

    /// How many bytes the server has; `None`: it does not know the upload any more.
    async fn offset(&self, upload: &Url) -> Result<Option<u64>, Failed> {
        if upload.origin() != self.endpoint.origin() {
            return Ok(None);
        }
        let request =
            self.client.head(upload.clone()).headers(self.headers.clone()).header(VERSION.0, VERSION.1);
        let answer = self.link.send(request, false).await?;
        if matches!(answer.status, 404 | 410) {
            return Ok(None);
        }
        if !answer.is_success() {
            return Err(unlike_tus(&answer));
        }
        // Another length: the address belongs to another upload by now.
        let length = answer.header("upload-length").and_then(|length| length.parse::<u64>().ok());
        if length.is_some_and(|length| length != self.parcel.bytes) {
            return Ok(None);
        }
        self.offset_in(&answer).map(Some)
    }

    async fn append(&self, upload: &Url, offset_before: u64) -> Result<u64, Failed> {
        self.link.meter.at(offset_before);
        let length = self.parcel.bytes - offset_before;
        let body = self.link.body(self.parcel.file, offset_before, length).await?;
        let request = self
            .client
            .patch(upload.clone())
            .headers(self.headers.clone())
            .header(VERSION.0, VERSION.1)
            .header("upload-offset", offset_before)
            .header("content-type", "application/offset+octet-stream")
            .header("content-length", length)
            .body(body);
        let answer = self.link.send(request, false).await?;
        if answer.status != 204 {
            return Err(unlike_tus(&answer));
        }
        self.offset_in(&answer)
    }

    /// Who claims to have more than there is knows nothing of this upload: that is no word that it is whole.
    fn offset_in(&self, answer: &Answer) -> Result<u64, Failed> {
        let offset = answer.header("upload-offset").and_then(|offset| offset.parse().ok());
        let offset: u64 = offset.ok_or_else(|| Failed::new(Code::UnexpectedAnswer, "no Upload-Offset"))?;
        if offset > self.parcel.bytes {
            return Err(Failed::new(Code::NotWhole, format!("{offset} of {} bytes", self.parcel.bytes)));
        }
        Ok(offset)
    }
}

/// Our own count was wrong, or somebody else writes: the next try asks anew.
fn unlike_tus(answer: &Answer) -> Failed {
    match answer.status {
        409 | 423 | 460 => Failed::new(Code::BrokenOff, format!("HTTP {}", answer.status)),
        200..300 if !answer.is_page() => {
            Failed::new(Code::UnexpectedAnswer, format!("HTTP {}", answer.status))
        }
        _ => answer.failure(),
    }
}
