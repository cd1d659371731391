//! A mailbox, through the mail server that the policy names (submission, RFC 6409). TLS always: from the first byte, or by STARTTLS and not without.

use std::{io, time::Duration};

use futures::{FutureExt, future::BoxFuture};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{Error, authentication::Credentials},
};
use policy::{Delivery, Mail};

use super::{Destination, Parcel, Position};
use crate::{Code, Failed, Letter, letter, link::Link, tls};

/// The slowest line that a mail must get through. Bytes a second.
const SLOWEST: u64 = 32 * 1024;

pub(super) fn of(delivery: &Delivery) -> Option<Box<dyn Destination>> {
    let mail = &delivery.mail;
    (mail.to.is_some() && mail.server.is_some())
        .then(|| Box::new(Mailbox(mail.clone())) as Box<dyn Destination>)
}

type Transport = AsyncSmtpTransport<Tokio1Executor>;

struct Mailbox(Mail);

impl Destination for Mailbox {
    fn deliver<'a>(
        &'a self,
        parcel: &'a Parcel<'a>,
        _: &'a mut Position<'_>,
        link: &'a Link<'_>,
    ) -> BoxFuture<'a, Result<Option<String>, Failed>> {
        self.submit(parcel, link).boxed()
    }

    fn place(&self) -> String {
        self.0.to.clone().unwrap_or_default()
    }

    fn address(&self) -> String {
        format!("{} {}", self.0.server.as_deref().unwrap_or_default(), self.place())
    }

    fn limit(&self) -> u64 {
        self.0.limit
    }
}

impl Mailbox {
    async fn submit(&self, parcel: &Parcel<'_>, link: &Link<'_>) -> Result<Option<String>, Failed> {
        let wrong = || Failed::new(Code::Address, "mail server");
        let server = self.0.server.as_deref().unwrap_or_default();
        let (scheme, rest) = server.split_once("://").ok_or_else(wrong)?;
        let at_once = scheme == "smtps";
        let (host, port) =
            rest.split_once(':').map_or((rest, None), |(host, port)| (host, port.parse().ok()));
        let port = port.unwrap_or(if at_once { 465 } else { 587 });
        reached(host, port, link).await?;
        let to = self.place();
        let content = link.piece(parcel.file, 0, parcel.bytes).await?;
        let message = letter::message(
            &Letter {
                to: Some(to.clone()),
                from: self.0.from.clone(),
                subject: parcel.subject.clone(),
                text: parcel.text.clone(),
                name: parcel.name.clone(),
                media_type: parcel.media_type().to_owned(),
                content: content.into(),
                key: parcel.key.clone(),
            },
            &to,
            self.0.from.as_deref().unwrap_or(&to),
            false,
        )?;
        let builder = if at_once { Transport::relay(host) } else { Transport::starttls_relay(host) };
        let mut builder =
            builder.map_err(|error| named(&error))?.port(port).timeout(Some(link.limits.connect));
        if let (Some(user), Some(password)) = (&self.0.user, &self.0.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.expose().to_owned()));
        }
        let transport = builder.build();
        // The library waits for a silent server without end.
        let within = link.limits.think + Duration::from_secs(parcel.bytes / SLOWEST);
        match tokio::time::timeout(within, transport.send(message)).await {
            Ok(Ok(_)) => {
                link.meter.at(parcel.bytes);
                Ok(None)
            }
            Ok(Err(error)) => Err(named(&error)),
            Err(_) => Err(Failed::new(Code::Stalled, host).maybe_arrived(true)),
        }
    }
}

/// Whether anybody is there, before a mail is made: what comes later may have got through.
async fn reached(host: &str, port: u16, link: &Link<'_>) -> Result<(), Failed> {
    let names = tokio::time::timeout(link.limits.connect, tokio::net::lookup_host((host, port))).await;
    let addresses: Vec<_> = match names {
        Ok(Ok(addresses)) => addresses.collect(),
        Ok(Err(error)) => return Err(Failed::new(Code::NoNetwork, format!("{host}: {error}"))),
        Err(_) => return Err(Failed::new(Code::NoNetwork, format!("{host}: no answer to the name"))),
    };
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses {
        match doors::network::connect(address, link.limits.connect).await {
            Ok(_) => return Ok(()),
            Err(error) => last = error,
        }
    }
    let code = match last.kind() {
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => Code::NoNetwork,
        _ => Code::NotAnswering,
    };
    Err(Failed::new(code, format!("{host}:{port}: {last}")))
}

/// By the server's code (RFC 5321, RFC 4954), never by its words: those may repeat what it was sent.
fn named(error: &Error) -> Failed {
    if let Some((code, detail)) = tls::trouble(error) {
        return Failed::new(code, detail);
    }
    if error.is_tls() {
        return Failed::new(Code::Tls, "no TLS");
    }
    let Some(status) = error.status() else {
        let code = if error.is_timeout() { Code::Stalled } else { Code::BrokenOff };
        return Failed::new(code, "SMTP").maybe_arrived(true);
    };
    let status = status.to_string();
    let code = match status.as_str() {
        "530" | "534" | "535" | "538" => Code::SignInRefused,
        "552" | "523" => Code::TooLarge,
        "452" => Code::ReceiverFull,
        "550" | "553" => Code::NotPermitted,
        _ if status.starts_with('4') => Code::Busy,
        _ => Code::Rejected,
    };
    Failed::new(code, format!("SMTP {status}"))
}
