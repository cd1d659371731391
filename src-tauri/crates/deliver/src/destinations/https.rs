//! A form on a web server (`multipart/form-data`), as rageshake and many others take it. Only an answer that a receiver gives counts: a page says that
//! somebody else answered.

use futures::{FutureExt, future::BoxFuture};
use policy::{Delivery, Https};
use reqwest::multipart::{Form, Part};
use serde_json::Value;

use super::{Destination, Parcel, Position, receipt};
use crate::{
    Code, Failed,
    link::{Answer, Link, USER_AGENT, headers, url},
};

pub(super) fn of(delivery: &Delivery) -> Option<Box<dyn Destination>> {
    delivery
        .https
        .address
        .is_some()
        .then(|| Box::new(WebForm(delivery.https.clone())) as Box<dyn Destination>)
}

struct WebForm(Https);

impl Destination for WebForm {
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        _: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>> {
        self.post(parcel, link).boxed()
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

impl WebForm {
    async fn post(&self, parcel: &Parcel<'_>, link: &Link<'_>) -> Result<Option<String>, Failed> {
        let url = url(&self.address())?;
        let name = match &self.0.file_name {
            Some(name) => name.replace("{reference}", &parcel.reference),
            None => parcel.name.clone(),
        };
        let file = Part::stream_with_length(link.body(parcel.file, 0, parcel.bytes).await?, parcel.bytes)
            .file_name(name)
            .mime_str(parcel.media_type())
            .map_err(|_| Failed::new(Code::Address, "media type"))?;
        // The first five are rageshake's own names.
        let mut form = Form::new()
            .text("text", format!("Enrollment report {}", parcel.reference))
            .text("user_agent", USER_AGENT)
            .text("app", "enrollment-helper")
            .text("version", env!("CARGO_PKG_VERSION"))
            .text("label", parcel.reference.clone())
            .text("reference", parcel.reference.clone())
            .text("sha256", parcel.sha256.clone())
            .text("idempotency_key", parcel.key.clone());
        for (name, value) in &self.0.fields {
            form = form.text(name.clone(), value.expose().to_owned());
        }
        form = form.part(self.0.file_field.clone(), file);
        let request = link
            .client(&url)
            .await?
            .post(url)
            .headers(headers(self.0.token.as_ref(), &self.0.headers, &parcel.key)?)
            .header("accept", "application/json")
            .multipart(form);
        let answer = link.send(request, true).await?;
        if !answer.is_success() {
            return Err(answer.failure());
        }
        understood(&answer, parcel)
    }
}

/// Whether this is what a receiver says that has the report.
fn understood(answer: &Answer, parcel: &Parcel<'_>) -> Result<Option<String>, Failed> {
    let not_so = |code| Failed::new(code, format!("HTTP {}", answer.status)).maybe_arrived(true);
    if answer.is_page() {
        return Err(not_so(Code::CaptivePortal).maybe_arrived(false));
    }
    if answer.body.trim_ascii().is_empty() {
        // Nothing said: these two say by themselves that something was made, or that there is nothing to say.
        return if matches!(answer.status, 201 | 204) {
            Ok(None)
        } else {
            Err(not_so(Code::UnexpectedAnswer))
        };
    }
    match serde_json::from_slice::<Value>(&answer.body) {
        Ok(document @ Value::Object(_)) => {
            let counted = ["bytes", "size"].iter().find_map(|name| document.get(name)?.as_u64());
            let digest = document.get("sha256").and_then(Value::as_str);
            if counted.is_some_and(|bytes| bytes != parcel.bytes)
                || digest.is_some_and(|digest| !digest.eq_ignore_ascii_case(&parcel.sha256))
            {
                return Err(not_so(Code::NotWhole));
            }
            if document.get("error").is_some_and(|error| !error.is_null() && error != false) {
                return Err(not_so(Code::UnexpectedAnswer).maybe_arrived(false));
            }
            Ok(receipt(&document))
        }
        // A plain server may simply say which report it has.
        _ if String::from_utf8_lossy(&answer.body).contains(&parcel.reference) => Ok(None),
        _ => Err(not_so(Code::UnexpectedAnswer)),
    }
}
