//! Why a report did not arrive, as a code that a text exists for, and whether trying again can help.

use std::{fmt, io, time::Duration};

/// What went wrong: the texts `delivery-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The name cannot be resolved, or there is no way out.
    NoNetwork,
    /// Nobody answers there.
    NotAnswering,
    /// The connection broke off on the way.
    BrokenOff,
    /// Nothing moved any more.
    Stalled,
    /// A guest network or gateway answered instead of the receiver.
    CaptivePortal,
    /// The answer is none that the receiver would give.
    UnexpectedAnswer,
    /// The receiver is busy, and says when to come back.
    Busy,
    /// Something is wrong at the receiver.
    ServerTrouble,
    /// The receiver has no space left.
    ReceiverFull,
    /// What arrived there is not what was sent.
    NotWhole,
    /// The proxy wants a sign-in that we do not have.
    ProxySignIn,
    /// The proxy takes only sign-ins that the system makes itself (Negotiate, NTLM).
    ProxySystemSignIn,
    /// The proxy does not let us through.
    ProxyRefused,
    /// The certificate has run out, or is not valid yet.
    CertificateDate,
    /// The certificate is for another name.
    CertificateName,
    /// Nobody whom this computer trusts issued the certificate.
    CertificateIssuer,
    /// The certificate is not one of those that the policy names.
    CertificatePin,
    /// Another trouble with the secure connection.
    Tls,
    /// The share or folder is not there.
    NotThere,
    /// The receiver does not take the token, name or password.
    SignInRefused,
    /// The receiver does not permit it.
    NotPermitted,
    /// The address that was given for this has run out.
    LinkExpired,
    /// There is no such place.
    NotFound,
    /// The report is larger than the receiver or the policy takes.
    TooLarge,
    /// The receiver cannot use it.
    Rejected,
    /// Another report of that name lies there already.
    Taken,
    /// The endpoint named an address that the policy does not allow.
    TicketAddress,
    /// The policy's address cannot be used.
    Address,
    /// The report itself cannot be read any more.
    Unreadable,
    /// It waited longer than the policy allows.
    Expired,
    /// The person stopped it.
    Cancelled,
    /// IT has set no destination.
    NoDestination,
}

impl Code {
    /// All of them, for the test that walks the texts.
    pub const ALL: &'static [Code] = &[
        Code::NoNetwork,
        Code::NotAnswering,
        Code::BrokenOff,
        Code::Stalled,
        Code::CaptivePortal,
        Code::UnexpectedAnswer,
        Code::Busy,
        Code::ServerTrouble,
        Code::ReceiverFull,
        Code::NotWhole,
        Code::ProxySignIn,
        Code::ProxySystemSignIn,
        Code::ProxyRefused,
        Code::CertificateDate,
        Code::CertificateName,
        Code::CertificateIssuer,
        Code::CertificatePin,
        Code::Tls,
        Code::NotThere,
        Code::SignInRefused,
        Code::NotPermitted,
        Code::LinkExpired,
        Code::NotFound,
        Code::TooLarge,
        Code::Rejected,
        Code::Taken,
        Code::TicketAddress,
        Code::Address,
        Code::Unreadable,
        Code::Expired,
        Code::Cancelled,
        Code::NoDestination,
    ];

    /// The code as written in documents and text ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::NoNetwork => "no-network",
            Code::NotAnswering => "not-answering",
            Code::BrokenOff => "broken-off",
            Code::Stalled => "stalled",
            Code::CaptivePortal => "captive-portal",
            Code::UnexpectedAnswer => "unexpected-answer",
            Code::Busy => "busy",
            Code::ServerTrouble => "server-trouble",
            Code::ReceiverFull => "receiver-full",
            Code::NotWhole => "not-whole",
            Code::ProxySignIn => "proxy-sign-in",
            Code::ProxySystemSignIn => "proxy-system-sign-in",
            Code::ProxyRefused => "proxy-refused",
            Code::CertificateDate => "certificate-date",
            Code::CertificateName => "certificate-name",
            Code::CertificateIssuer => "certificate-issuer",
            Code::CertificatePin => "certificate-pin",
            Code::Tls => "tls",
            Code::NotThere => "not-there",
            Code::SignInRefused => "sign-in-refused",
            Code::NotPermitted => "not-permitted",
            Code::LinkExpired => "link-expired",
            Code::NotFound => "not-found",
            Code::TooLarge => "too-large",
            Code::Rejected => "rejected",
            Code::Taken => "taken",
            Code::TicketAddress => "ticket-address",
            Code::Address => "address",
            Code::Unreadable => "unreadable",
            Code::Expired => "expired",
            Code::Cancelled => "cancelled",
            Code::NoDestination => "no-destination",
        }
    }

    /// The code that is written so.
    pub fn from_id(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text)
    }

    /// Whether trying again can never help.
    pub fn is_final(self) -> bool {
        match self {
            Code::SignInRefused
            | Code::NotPermitted
            | Code::LinkExpired
            | Code::NotFound
            | Code::TooLarge
            | Code::Rejected
            | Code::Taken
            | Code::TicketAddress
            | Code::Address
            | Code::Unreadable
            | Code::Expired => true,
            Code::NoNetwork
            | Code::NotAnswering
            | Code::BrokenOff
            | Code::Stalled
            | Code::CaptivePortal
            | Code::UnexpectedAnswer
            | Code::Busy
            | Code::ServerTrouble
            | Code::ReceiverFull
            | Code::NotWhole
            | Code::ProxySignIn
            | Code::ProxySystemSignIn
            | Code::ProxyRefused
            | Code::CertificateDate
            | Code::CertificateName
            | Code::CertificateIssuer
            | Code::CertificatePin
            | Code::Tls
            | Code::NotThere
            | Code::Cancelled
            | Code::NoDestination => false,
        }
    }
}

/// A report did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// What went wrong.
    pub code: Code,
    /// For IT: a status, a code, the system's words. Never an address beyond its host, never a secret.
    pub detail: String,
    /// The receiver asks to come back after this.
    pub retry_after: Option<Duration>,
    /// The receiver may have the whole report all the same: no other destination may be tried.
    pub may_have_arrived: bool,
}

impl Failed {
    /// With the system's or the receiver's words.
    pub(crate) fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), retry_after: None, may_have_arrived: false }
    }

    /// The same, where the receiver may have the whole report.
    pub(crate) fn maybe_arrived(mut self, may_have: bool) -> Self {
        self.may_have_arrived = may_have;
        self
    }

    /// Our own report cannot be read.
    pub(crate) fn unreadable(error: &io::Error) -> Self {
        Self::new(Code::Unreadable, error.to_string())
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.code.as_str(), self.detail)
    }
}

impl std::error::Error for Failed {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_listed_once_and_reads_back() {
        for (index, code) in Code::ALL.iter().enumerate() {
            assert_eq!(Code::from_id(code.as_str()), Some(*code));
            assert_eq!(Code::ALL.iter().position(|other| other == code), Some(index));
        }
    }
}
