//! A container of Azure Blob Storage by its shared access signature. The right to create suffices: one Put Blob then; where blocks are allowed, blocks,
//! whose number is kept, since the receiver need not let us ask. The blob's name holds the report's digest, so that "exists already" means ours.

use base64::{Engine, prelude::BASE64_STANDARD};
use futures::{FutureExt, future::BoxFuture};
use jiff::Timestamp;
use policy::{AzureBlob, Delivery};
use reqwest::{Client, RequestBuilder, Url};
use serde::{Deserialize, Serialize};

use super::{Destination, Parcel, Position};
use crate::{
    Code, Failed,
    link::{Answer, Link, url},
};

/// One block: what a cut costs at most. Bytes.
const BLOCK: u64 = 4 * 1024 * 1024;

/// From this version of the service on, the right to create also covers blocks.
const CREATE_COVERS_BLOCKS: &str = "2026-04-06";

pub(super) fn of(delivery: &Delivery) -> Option<Box<dyn Destination>> {
    let azure_blob = &delivery.azure_blob;
    azure_blob.container.is_some().then(|| Box::new(Container(azure_blob.clone())) as Box<dyn Destination>)
}

struct Container(AzureBlob);

/// How far it is.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// Blocks that the receiver has.
    blocks: u64,
    /// It takes no blocks from us.
    whole_only: bool,
    /// The whole report was sent once already: it may be there, whatever the answer was.
    sent_whole: bool,
}

impl Destination for Container {
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        position: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>> {
        self.put(parcel, position, link).boxed()
    }

    fn place(&self) -> String {
        let container = self.0.container.as_ref();
        let path =
            url(&self.address()).map(|url| url.path().trim_end_matches('/').to_owned()).unwrap_or_default();
        container.map(|container| format!("{}{path}", container.host())).unwrap_or_default()
    }

    fn address(&self) -> String {
        self.0.container.as_ref().map(|container| container.expose().to_owned()).unwrap_or_default()
    }

    fn limit(&self) -> u64 {
        self.0.limit
    }
}

impl Container {
    async fn put(
        &self,
        parcel: &Parcel<'_>,
        position: &mut Position<'_>,
        link: &Link<'_>,
    ) -> Result<Option<String>, Failed> {
        let container = url(&self.address())?;
        let (name, ending) = parcel.name.rsplit_once('.').unwrap_or((&parcel.name, "zip"));
        let name = format!("{name}-{}.{ending}", &parcel.sha256[..16]);
        let mut blob = container.clone();
        blob.path_segments_mut()
            .map_err(|()| Failed::new(Code::Address, "no path"))?
            .pop_if_empty()
            .push(&name);
        let put =
            Put { blob: &blob, parcel, link, client: link.client(&blob).await?, rights: rights(&container) };
        let mut kept: Kept = position.read();
        if parcel.bytes > BLOCK && put.rights.blocks && !kept.whole_only {
            match put.in_blocks(&mut kept, position).await {
                Ok(()) => return Ok(Some(name)),
                // The signature does not allow blocks after all.
                Err(failed) if failed.code == Code::NotPermitted && kept.blocks == 0 => {
                    kept.whole_only = true;
                    position.keep(&kept, 0)?;
                }
                Err(failed) => return Err(failed),
            }
        }
        let again = kept.sent_whole;
        kept.sent_whole = true;
        position.keep(&kept, 0)?;
        match put.whole().await {
            Ok(()) => Ok(Some(name)),
            // The right to create ends where the blob exists, and the blob's name is made from this very report.
            Err(refusal) if refusal.lacks_right && again && put.rights.create_only => Ok(Some(name)),
            Err(refusal) => Err(refusal.failed),
        }
    }
}

/// What the signature says of itself.
#[derive(Clone, Copy)]
struct Rights {
    /// Worth trying in blocks.
    blocks: bool,
    /// It may create and not write.
    create_only: bool,
    /// When it ends.
    end: Option<Timestamp>,
}

fn rights(container: &Url) -> Rights {
    let of = |name: &str| {
        container.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let (may, version) = (of("sp").unwrap_or_default(), of("sv").unwrap_or_default());
    Rights {
        // Without `sp` the rights are in a stored policy of the container's.
        blocks: may.is_empty() || may.contains('w') || version.as_str() >= CREATE_COVERS_BLOCKS,
        create_only: may.contains('c') && !may.contains('w'),
        end: of("se").and_then(|end| end.parse().ok()),
    }
}

/// A blob that was not made whole.
struct Refusal {
    /// The signature does not cover it: so it is also said where the blob exists already.
    lacks_right: bool,
    failed: Failed,
}

/// One blob being made.
struct Put<'a> {
    blob: &'a Url,
    parcel: &'a Parcel<'a>,
    link: &'a Link<'a>,
    client: Client,
    rights: Rights,
}

impl Put<'_> {
    async fn whole(&self) -> Result<(), Refusal> {
        let other = |failed| Refusal { lacks_right: false, failed };
        self.link.meter.at(0);
        let body = self.link.body(self.parcel.file, 0, self.parcel.bytes).await.map_err(other)?;
        let request = self
            .described(self.client.put(self.blob.clone()))
            .header("x-ms-blob-type", "BlockBlob")
            .header("content-type", self.parcel.media_type())
            .header("content-length", self.parcel.bytes)
            .body(body);
        let answer = self.link.send(request, true).await.map_err(other)?;
        let lacks_right = answer.error_code().as_deref() == Some("AuthorizationPermissionMismatch");
        self.made(&answer).map_err(|failed| Refusal { lacks_right, failed })
    }

    async fn in_blocks(&self, kept: &mut Kept, position: &mut Position<'_>) -> Result<(), Failed> {
        let count = self.parcel.bytes.div_ceil(BLOCK);
        kept.blocks = kept.blocks.min(count);
        self.link.meter.at((kept.blocks * BLOCK).min(self.parcel.bytes));
        while kept.blocks < count {
            let from = kept.blocks * BLOCK;
            let length = BLOCK.min(self.parcel.bytes - from);
            let mut target = self.blob.clone();
            target
                .query_pairs_mut()
                .append_pair("comp", "block")
                .append_pair("blockid", &block_id(kept.blocks));
            let body = self.link.body(self.parcel.file, from, length).await?;
            let request = self.client.put(target).header("content-length", length).body(body);
            let answer = self.link.send(request, false).await?;
            if answer.status != 201 {
                return Err(self.failure(&answer));
            }
            kept.blocks += 1;
            position.keep(kept, from + length)?;
        }
        let list: String =
            (0..count).map(|block| format!("<Uncommitted>{}</Uncommitted>", block_id(block))).collect();
        let mut target = self.blob.clone();
        target.query_pairs_mut().append_pair("comp", "blocklist");
        let request = self
            .described(self.client.put(target))
            .header("x-ms-blob-content-type", self.parcel.media_type())
            .body(format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>{list}</BlockList>"));
        let answer = self.link.send(request, true).await?;
        if answer.error_code().as_deref() == Some("InvalidBlockList") {
            // Blocks that nobody puts together are thrown away after a week.
            *kept = Kept::default();
            position.keep(kept, 0)?;
            return Err(Failed::new(Code::NotWhole, "InvalidBlockList"));
        }
        self.made(&answer)
    }

    /// Never over another blob; described, so that IT finds it without opening it.
    fn described(&self, request: RequestBuilder) -> RequestBuilder {
        request
            .header("if-none-match", "*")
            .header("x-ms-meta-reference", &self.parcel.reference)
            .header("x-ms-meta-sha256", &self.parcel.sha256)
    }

    fn made(&self, answer: &Answer) -> Result<(), Failed> {
        match answer.status {
            // Any answer of the service has this header: a gateway's does not.
            201 if answer.header("x-ms-request-id").is_some() => Ok(()),
            409 | 412
                if matches!(
                    answer.error_code().as_deref(),
                    Some("BlobAlreadyExists" | "ConditionNotMet")
                ) =>
            {
                Ok(())
            }
            200..300 if answer.is_page() => Err(answer.failure()),
            200..300 => {
                Err(Failed::new(Code::UnexpectedAnswer, format!("HTTP {}", answer.status))
                    .maybe_arrived(true))
            }
            _ => Err(self.failure(answer)),
        }
    }

    fn failure(&self, answer: &Answer) -> Failed {
        let failed = answer.failure();
        // By the receiver's clock: ours may be wrong.
        let now = answer.date().unwrap_or_else(Timestamp::now);
        if failed.code == Code::NotPermitted && self.rights.end.is_some_and(|end| end <= now) {
            return Failed { code: Code::LinkExpired, ..failed };
        }
        failed
    }
}

/// All ids of a blob must be equally long.
fn block_id(block: u64) -> String {
    BASE64_STANDARD.encode(format!("{block:08}"))
}
