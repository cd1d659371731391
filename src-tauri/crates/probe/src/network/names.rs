//! The enrollment records of a domain: where `enterpriseenrollment` and `enterpriseregistration` below it point to.
//!
//! Microsoft: "Enable automatic discovery of the Intune enrollment server", records of type CNAME.

use std::net::SocketAddr;

use facts::{DomainRecord, RecordOutcome};
use futures::future::join_all;
use hickory_resolver::{
    TokioResolver,
    config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig},
    net::{NetError, runtime::TokioRuntimeProvider},
    proto::rr::{RData, RecordType},
};
use tokio::time::Instant;

use crate::endpoints::Endpoints;

/// The names that Windows asks for below the person's domain.
const LABELS: [&str; 2] = ["enterpriseenrollment", "enterpriseregistration"];

/// An alias that leads to an alias leads somewhere by then.
const MOST_HOPS: usize = 5;

/// Both records, at the latest at the deadline.
pub(crate) async fn records(domain: &str, endpoints: &Endpoints, deadline: Instant) -> Vec<DomainRecord> {
    let resolver = resolver(endpoints.name_servers.as_deref());
    let ask = async |label: &str| {
        let mut record = DomainRecord {
            label: label.to_owned(),
            outcome: RecordOutcome::NoAnswer,
            targets: Vec::new(),
            error: Some("no answer".to_owned()),
        };
        match &resolver {
            Ok(resolver) => {
                // Late: what was found until then stays, and no answer is no answer.
                let _ = tokio::time::timeout_at(deadline, follow(resolver, domain, &mut record)).await;
            }
            Err(error) => record.error = Some(error.to_string()),
        }
        record
    };
    join_all(LABELS.map(ask)).await
}

async fn follow(resolver: &TokioResolver, domain: &str, record: &mut DomainRecord) {
    // The full stop at the end: no search list.
    let mut name = format!("{}.{domain}.", record.label);
    for _ in 0..MOST_HOPS {
        match resolver.lookup(name.as_str(), RecordType::CNAME).await {
            Ok(answer) => {
                let alias = answer.answers().iter().find_map(|record| match &record.data {
                    RData::CNAME(alias) => Some(alias.0.to_utf8().trim_end_matches('.').to_ascii_lowercase()),
                    _ => None,
                });
                let Some(alias) = alias else { break };
                (record.outcome, record.error) = (RecordOutcome::Found, None);
                name = format!("{alias}.");
                let is_known = alias.ends_with(".microsoft.com") || alias.ends_with(".windows.net");
                record.targets.push(alias);
                if is_known {
                    return;
                }
            }
            Err(error) if error.is_no_records_found() => break,
            Err(error) => {
                record.error = Some(error.to_string());
                return;
            }
        }
    }
    if record.outcome == RecordOutcome::Found {
        return;
    }
    // No alias. An address of its own is as wrong as an alias to somewhere else.
    match resolver.lookup_ip(name.as_str()).await {
        Ok(_) => (record.outcome, record.error) = (RecordOutcome::Found, None),
        Err(error) if error.is_no_records_found() => {
            (record.outcome, record.error) = (RecordOutcome::Missing, None);
        }
        Err(error) => record.error = Some(error.to_string()),
    }
}

fn resolver(servers: Option<&[SocketAddr]>) -> Result<TokioResolver, NetError> {
    let mut builder = match servers {
        None => TokioResolver::builder_tokio()?,
        Some(servers) => {
            let servers = servers.iter().map(|server| {
                let at_port = |mut connection: ConnectionConfig| {
                    connection.port = server.port();
                    connection
                };
                let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(at_port);
                NameServerConfig::new(server.ip(), true, connections.into())
            });
            let config = ResolverConfig::from_parts(None, Vec::new(), servers.collect());
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
    };
    // The hosts file has a check of its own.
    builder.options_mut().use_hosts_file = ResolveHosts::Never;
    builder.build()
}
