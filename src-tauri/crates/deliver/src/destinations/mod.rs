//! The kinds of destinations: one file each, chosen by the policy, in its order.

mod azure_blob;
mod folder;
mod https;
mod mail;
mod ticket;
mod tus;

use std::{io, path::Path};

use futures::future::BoxFuture;
use policy::Delivery;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{Code, Failed, link::Link};

/// A finished report.
#[derive(Debug)]
pub(crate) struct Parcel<'a> {
    pub(crate) file: &'a Path,
    /// The file's name at the receiver.
    pub(crate) name: String,
    pub(crate) reference: String,
    pub(crate) bytes: u64,
    /// In hexadecimal digits.
    pub(crate) sha256: String,
    /// The same with every try.
    pub(crate) key: String,
    /// For a mail: its subject.
    pub(crate) subject: String,
    /// For a mail: what stands over the report.
    pub(crate) text: String,
}

impl Parcel<'_> {
    /// What kind of file it is. A sealed one is nobody's business.
    pub(crate) fn media_type(&self) -> &'static str {
        let is_zip = Path::new(&self.name).extension().is_some_and(|ending| ending == "zip");
        if is_zip { "application/zip" } else { "application/octet-stream" }
    }
}

/// How far a destination is: kept in the outbox, so that the next try goes on from there.
pub(crate) struct Position<'a> {
    value: Value,
    keep: &'a mut (dyn FnMut(&Value) -> io::Result<()> + Send),
    bytes: u64,
}

impl<'a> Position<'a> {
    pub(crate) fn new(value: Value, keep: &'a mut (dyn FnMut(&Value) -> io::Result<()> + Send)) -> Self {
        let bytes = value.get("bytes").and_then(Value::as_u64).unwrap_or_default();
        Self { value, keep, bytes }
    }

    /// What was kept; the default where that was nothing, or nothing that this version reads.
    pub(crate) fn read<T: DeserializeOwned + Default>(&self) -> T {
        serde_json::from_value(self.value.clone()).unwrap_or_default()
    }

    /// Keeps it, with the report's bytes that are there for good.
    pub(crate) fn keep(&mut self, value: &impl Serialize, bytes: u64) -> Result<(), Failed> {
        let mut value = serde_json::to_value(value).unwrap_or_default();
        if let Some(object) = value.as_object_mut() {
            object.insert("bytes".to_owned(), bytes.into());
        }
        self.bytes = bytes;
        self.value = value;
        (self.keep)(&self.value).map_err(|error| Failed::new(Code::ReceiverFull, format!("outbox: {error}")))
    }

    /// The report's bytes that are there for good.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }
}

/// Something that takes a report.
pub(crate) trait Destination: Send + Sync {
    /// Brings the report there, or goes on bringing it. Once there, trying again changes nothing. What the receiver calls it comes back.
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        position: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>>;

    /// The place as IT knows it, without anything secret.
    fn place(&self) -> String;

    /// What tells it apart from another of its kind. May be secret.
    fn address(&self) -> String;

    /// The most that one report may weigh. Bytes.
    fn limit(&self) -> u64;
}

/// One kind of destination.
#[derive(Clone, Copy)]
pub struct Definition {
    /// Its id in the policy.
    pub id: &'static str,
    /// Made from the policy; `None`: not set there.
    of: fn(&Delivery) -> Option<Box<dyn Destination>>,
}

impl std::fmt::Debug for Definition {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.id)
    }
}

/// Every kind.
pub const REGISTRY: &[Definition] = &[
    Definition { id: "https", of: https::of },
    Definition { id: "ticket", of: ticket::of },
    Definition { id: "azure-blob", of: azure_blob::of },
    Definition { id: "tus", of: tus::of },
    Definition { id: "folder", of: folder::of },
    Definition { id: "mail", of: mail::of },
];

/// Those that the policy sets, in its order.
pub(crate) fn chosen(delivery: &Delivery) -> Vec<(&'static str, Box<dyn Destination>)> {
    let definition = |id| REGISTRY.iter().find(move |definition| definition.id == id);
    delivery.destinations().into_iter().filter_map(|id| Some((id, (definition(id)?.of)(delivery)?))).collect()
}

/// Who gets the report, as IT knows the places, first one first.
pub fn places(delivery: &Delivery) -> Vec<(&'static str, String)> {
    chosen(delivery).into_iter().map(|(id, destination)| (id, destination.place())).collect()
}

/// What the receiver calls the report, where its answer is a document that says so.
pub(crate) fn receipt(document: &Value) -> Option<String> {
    const NAMES: &[&str] = &["receipt", "report_url", "id", "reference", "url"];
    let named = NAMES.iter().find_map(|name| document.get(name).filter(|value| !value.is_null()))?;
    let text = match named {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    let shown: String = text.chars().filter(|character| !character.is_control()).take(300).collect();
    (!shown.is_empty()).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_the_policy_is_built() {
        let built: Vec<_> = REGISTRY.iter().map(|definition| definition.id).collect();
        assert_eq!(built, policy::DESTINATIONS);
    }
}
