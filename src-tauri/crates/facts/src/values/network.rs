//! The network, as far as enrollment uses it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Hosts-file entries that name enrollment hosts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct HostsOverrides {
    /// The file.
    pub path: String,
    /// The entries, in the file's order.
    pub entries: Vec<HostsEntry>,
}

/// One name in one line of the hosts file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HostsEntry {
    /// Line in the file, from 1.
    pub line: u32,
    /// The address it is given.
    pub address: String,
    /// The enrollment host.
    pub host: String,
}

/// Interfaces and addresses: is there a network at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NetworkLink {
    /// Interfaces other than loopback that are up and have a routable address.
    pub interfaces: Vec<String>,
    /// One of them has an IPv4 address that is not link-local.
    pub ipv4: bool,
    /// One of them has an IPv6 address that is not link-local.
    pub ipv6: bool,
}

/// How far a connection came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReachStep {
    /// Finding the address.
    Resolve,
    /// Opening the connection.
    Connect,
    /// Agreeing on encryption, certificate included.
    Tls,
    /// Getting an answer.
    Http,
}

/// One host over one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HostReach {
    /// Host.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Through the configured proxy instead of directly.
    pub through_proxy: bool,
    /// Enrollment does not work without it.
    pub required: bool,
    /// The step that failed; `None`: reached.
    pub failed_at: Option<ReachStep>,
    /// What came back there, in the system's words.
    pub error: Option<String>,
    /// The certificate was refused (and not the connection).
    #[serde(default)]
    pub certificate_refused: bool,
    /// Status of the answer.
    pub http_status: Option<u16>,
    /// Organisation and name of the authority that issued the host's certificate.
    pub issuer: Option<String>,
    /// The certificates it sent lead to an authority that the world trusts, whatever this computer trusts beside;
    /// `None`: no certificate was shown.
    #[serde(default)]
    pub publicly_trusted: Option<bool>,
    /// From begin to the last step.
    pub milliseconds: u32,
}

/// Each enrollment host: resolve, connect, TLS, HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NetworkReach {
    /// One entry per host and way.
    pub hosts: Vec<HostReach>,
}

/// What a known plain page answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PortalOutcome {
    /// The known text.
    Expected,
    /// A redirect or another page: somebody stands in between.
    SomethingElse,
    /// No answer.
    NoAnswer,
}

/// One known plain page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PortalAnswer {
    /// The page's host.
    pub host: String,
    /// What it answered.
    pub outcome: PortalOutcome,
    /// Status, where there was one.
    pub http_status: Option<u16>,
    /// Host a redirect led to.
    pub redirect_host: Option<String>,
}

/// What known plain pages answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PortalAnswers {
    /// One entry per page asked.
    pub pages: Vec<PortalAnswer>,
}

/// How a proxy is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyKind {
    /// None: straight out.
    Direct,
    /// A named server.
    Manual,
    /// A script says (PAC).
    Script,
    /// The network says (WPAD).
    Detect,
}

/// A proxy as one place sets it. Never holds a user name or password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProxyConfig {
    /// How.
    pub kind: ProxyKind,
    /// `host:port` for https, sign-in cut out.
    pub server: Option<String>,
    /// Address of the script.
    pub script_url: Option<String>,
    /// The setting held a user name or password.
    #[serde(default)]
    pub with_credentials: bool,
    /// Hosts that go straight out.
    #[serde(default)]
    pub bypass: Vec<String>,
    /// Where this is set: `WinHTTP`, `Internet Settings`, `org.gnome.system.proxy`, `https_proxy`.
    pub source: String,
}

/// The proxies that are set, and by whom. `None`: that place sets nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ProxySettings {
    /// What the person's programs use.
    pub user: Option<ProxyConfig>,
    /// What system services use.
    pub machine: Option<ProxyConfig>,
    /// What the environment variables say.
    pub environment: Option<ProxyConfig>,
    /// Places that could not be looked at.
    pub not_seen: Vec<String>,
}

/// What a proxy did with a request to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyOutcome {
    /// Connected us.
    Tunnel,
    /// Wants a sign-in (407).
    WantsSignIn,
    /// Said no (any other status).
    Refused,
    /// Did not answer.
    NoAnswer,
}

/// What the configured proxy said when asked to connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProxyAnswer {
    /// `host:port` of the proxy.
    pub proxy: String,
    /// Host it was asked for.
    pub target: String,
    /// What it did.
    pub outcome: ProxyOutcome,
    /// Status, where there was one.
    pub http_status: Option<u16>,
    /// Sign-in schemes it offers ("Negotiate", "NTLM", "Basic").
    #[serde(default)]
    pub schemes: Vec<String>,
}

/// A certificate by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CertificateName {
    /// Whose it is: the common name, else the organisation.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// Valid until.
    #[schemars(with = "Option<String>")]
    pub not_after: Option<jiff::Timestamp>,
}

/// What a name server said about one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecordOutcome {
    /// There is such a name.
    Found,
    /// There is not.
    Missing,
    /// No usable answer.
    NoAnswer,
}

/// One name below the person's domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DomainRecord {
    /// Its first part: `enterpriseenrollment` or `enterpriseregistration`.
    pub label: String,
    /// What came back.
    pub outcome: RecordOutcome,
    /// The names it points to, one after the other (CNAME); empty: an address of its own, or nothing.
    #[serde(default)]
    pub targets: Vec<String>,
    /// What went wrong, in the resolver's words.
    pub error: Option<String>,
}

/// The enrollment records of the person's domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DomainRecords {
    /// The domain.
    pub domain: String,
    /// Both names.
    pub records: Vec<DomainRecord>,
}

/// Who signs the people of a domain in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RealmKind {
    /// Microsoft Entra ID itself.
    Managed,
    /// A server of the company's own.
    Federated,
    /// Microsoft Entra ID does not know the domain.
    NotKnown,
}

/// The federation server of a domain, as it showed itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct FederationServer {
    /// Host.
    pub host: String,
    /// The step that failed; `None`: it answered.
    pub failed_at: Option<ReachStep>,
    /// What came back there, in the system's words.
    pub error: Option<String>,
    /// The certificates it sent, its own first.
    pub chain: Vec<CertificateName>,
    /// The issuer whose certificate it should have sent and did not.
    pub missing_intermediate: Option<String>,
    /// Its certificate is for this host; `None`: not seen.
    pub name_matches: Option<bool>,
    /// Whether its metadata lists a WS-Trust 1.3 endpoint for user name and password; `None`: not seen.
    pub ws_trust_13_username: Option<bool>,
}

/// How the person's domain signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SignInRealm {
    /// The domain.
    pub domain: String,
    /// Who signs its people in.
    pub kind: RealmKind,
    /// The company's own server, where there is one.
    #[serde(default)]
    pub server: Option<FederationServer>,
}
