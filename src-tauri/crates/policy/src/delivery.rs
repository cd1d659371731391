//! Where reports go: destinations with their addresses, limits and secrets. Data only; what carries a secret never prints it.

use std::fmt;

/// Every kind of destination, in the order they are tried in unless `destination.order` says otherwise.
pub const DESTINATIONS: &[&str] = &["https", "ticket", "azure-blob", "tus", "folder", "mail"];

const MEBIBYTE: u64 = 1024 * 1024;

/// Where reports go, and for how long that is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Ids of [`DESTINATIONS`], first one first; those that are not named follow in the built-in order.
    pub order: Vec<String>,
    /// A waiting report is given up after this. Days.
    pub expiry_days: u64,
    /// SHA-256 of public keys (SPKI, base64): with any, a server's chain must hold one of them.
    pub pins: Vec<String>,
    /// A folder or network share.
    pub folder: Folder,
    /// A form on a web server.
    pub https: Https,
    /// A container of Azure Blob Storage.
    pub azure_blob: AzureBlob,
    /// An endpoint that hands out an address to upload to.
    pub ticket: Ticket,
    /// A tus server.
    pub tus: Tus,
    /// A mailbox.
    pub mail: Mail,
}

/// A folder or network share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Absolute or a network share; `None`: not a destination here.
    pub path: Option<String>,
    /// The most that one report may weigh. Bytes.
    pub limit: u64,
}

/// A form on a web server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Https {
    /// Where the form goes; `None`: not a destination here.
    pub address: Option<Address>,
    /// Sent as `Authorization: Bearer …`.
    pub token: Option<Secret>,
    /// Further headers, name and value.
    pub headers: Vec<(String, Secret)>,
    /// Further form fields, name and value.
    pub fields: Vec<(String, Secret)>,
    /// Name of the form field that holds the report.
    pub file_field: String,
    /// Name of the file in it; `{reference}` stands for the report's reference.
    pub file_name: Option<String>,
    /// The most that one report may weigh. Bytes.
    pub limit: u64,
}

/// A container of Azure Blob Storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AzureBlob {
    /// The container with its shared access signature; `None`: not a destination here.
    pub container: Option<Address>,
    /// The most that one report may weigh. Bytes.
    pub limit: u64,
}

/// An endpoint that hands out an address to upload to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The endpoint; `None`: not a destination here.
    pub address: Option<Address>,
    /// Sent to the endpoint as `Authorization: Bearer …`, and to nobody else.
    pub token: Option<Secret>,
    /// Further headers for the endpoint, name and value.
    pub headers: Vec<(String, Secret)>,
    /// Hosts that a ticket may name; empty: any.
    pub hosts: Vec<String>,
    /// The most that one report may weigh. Bytes.
    pub limit: u64,
}

/// A tus server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tus {
    /// Where uploads are created; `None`: not a destination here.
    pub address: Option<Address>,
    /// Sent as `Authorization: Bearer …`.
    pub token: Option<Secret>,
    /// Further headers, name and value.
    pub headers: Vec<(String, Secret)>,
    /// The most that one report may weigh. Bytes.
    pub limit: u64,
}

/// A mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Whose it is; `None`: IT's mail address, for a mail that the person sends.
    pub to: Option<String>,
    /// `smtps://host:port` or `smtp://host:port` (with STARTTLS); `None`: the person's mail program sends it.
    pub server: Option<String>,
    /// The sender; `None`: the address it goes to.
    pub from: Option<String>,
    /// Who signs in to the mail server.
    pub user: Option<String>,
    /// With what.
    pub password: Option<Secret>,
    /// The most that one report may weigh. Bytes.
    pub limit: u64,
}

impl Default for Delivery {
    fn default() -> Self {
        let limit = 1024 * MEBIBYTE;
        Self {
            order: Vec::new(),
            expiry_days: 30,
            pins: Vec::new(),
            folder: Folder { path: None, limit },
            https: Https {
                address: None,
                token: None,
                headers: Vec::new(),
                fields: Vec::new(),
                file_field: "file".to_owned(),
                file_name: None,
                limit,
            },
            azure_blob: AzureBlob { container: None, limit },
            ticket: Ticket { address: None, token: None, headers: Vec::new(), hosts: Vec::new(), limit },
            tus: Tus { address: None, token: None, headers: Vec::new(), limit },
            // Mail servers take 20 to 35 MB, and base64 adds 37 % on the way.
            mail: Mail {
                to: None,
                server: None,
                from: None,
                user: None,
                password: None,
                limit: 15 * MEBIBYTE,
            },
        }
    }
}

impl Delivery {
    /// The destinations that are set and need nobody's hand, first one first.
    pub fn destinations(&self) -> Vec<&'static str> {
        let named = self.order.iter().filter_map(|name| DESTINATIONS.iter().find(|id| *id == name));
        let mut ids: Vec<&'static str> = Vec::new();
        for id in named.chain(DESTINATIONS) {
            if self.is_set(id) && !ids.contains(id) {
                ids.push(id);
            }
        }
        ids
    }

    fn is_set(&self, id: &str) -> bool {
        match id {
            "folder" => self.folder.path.is_some(),
            "https" => self.https.address.is_some(),
            "azure-blob" => self.azure_blob.container.is_some(),
            "ticket" => self.ticket.address.is_some(),
            "tus" => self.tus.address.is_some(),
            // Without a server the person's own mail program sends it.
            "mail" => self.mail.to.is_some() && self.mail.server.is_some(),
            _ => false,
        }
    }
}

/// Text that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// For the one place that sends it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("…")
    }
}

/// An `https://` address. Its path and query may let anybody in who knows them: printed, it is its host.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Keeps it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// For the one place that connects to it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// `host`, or `host:port`.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "https://{}/…", self.host())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_secret_is_never_printed() {
        let mut delivery = Delivery::default();
        delivery.azure_blob.container = Some(Address::new("https://x.example/c?sp=c&sig=SECRET"));
        delivery.https.token = Some(Secret::new("SECRET"));
        delivery.https.headers = vec![("X-Client".to_owned(), Secret::new("SECRET"))];
        delivery.mail.password = Some(Secret::new("SECRET"));
        let printed = format!("{delivery:?}");
        assert!(!printed.contains("SECRET") && printed.contains("x.example"), "{printed}");
        assert_eq!(Address::new("https://[::1]:8443?x").host(), "[::1]:8443");
    }

    #[test]
    fn the_order_names_some_and_the_others_follow() {
        let mut delivery = Delivery::default();
        assert!(delivery.destinations().is_empty());
        delivery.folder.path = Some("/srv".to_owned());
        delivery.https.address = Some(Address::new("https://x.example/"));
        delivery.mail.to = Some("it@linden.example".to_owned());
        assert_eq!(delivery.destinations(), ["https", "folder"]);
        delivery.mail.server = Some("smtps://mail.example".to_owned());
        delivery.order = vec!["folder".to_owned(), "tus".to_owned(), "folder".to_owned()];
        assert_eq!(delivery.destinations(), ["folder", "https", "mail"]);
    }
}
