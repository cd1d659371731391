//! What the network says: reach of every enrollment host, clocks, plain pages, the proxy.
//!
//! Each host is asked once a way and the answer shared: the clock is compared with the `Date` of the very answers that
//! prove reach. Contacts the hosts in [`Endpoints`] only, follows no redirect, sends no name or password.

mod clock;
#[cfg(test)]
mod domain_tests;
mod names;
mod portal;
mod proxy;
mod reach;
mod realm;
#[cfg(test)]
mod tests;
mod tls;

pub use proxy::way_to;

use std::{sync::Arc, time::Duration};

use facts::{
    Account, ClockOffset, ClockSample, DomainRecords, Fact, HostReach, NetworkReach, PortalAnswers,
    ProxyAnswer, ProxySettings, ReachStep, Reason, ReasonCode, Seen, SignInRealm,
};
use futures::{
    FutureExt, StreamExt,
    future::{BoxFuture, Shared, join_all},
    stream::FuturesUnordered,
};
use tokio::{runtime::Handle, time::Instant};

use self::{reach::HostAnswer, tls::Trust};
use crate::{
    endpoints::{Endpoint, Endpoints},
    seen::known,
};

/// Said to every host. It tells nothing of the person or the computer.
const USER_AGENT: &str = "enrollment-helper";

/// By when every step must have come back: before gather's own limit, so that the step that failed is still told.
const ANSWER_LIMIT: Duration = Duration::from_millis(4500);

/// What one thread may add to the limit, when the system's own verifier does not come back in time.
const GRACE: Duration = Duration::from_millis(100);

type Later<T> = Shared<BoxFuture<'static, T>>;

/// The questions of one run. Nothing is asked before a fact needs it.
pub(crate) struct Network {
    endpoints: Endpoints,
    hosts: Vec<Host>,
    settings: Later<Seen<ProxySettings>>,
    account: Later<Seen<Account>>,
    trust: Later<Result<Trust, String>>,
    deadline: Instant,
}

/// One host and its answers, straight and through the proxy that is set (`None`: none to go through).
struct Host {
    endpoint: Endpoint,
    direct: Later<Option<Arc<HostAnswer>>>,
    proxied: Later<Option<Arc<HostAnswer>>>,
}

impl Network {
    /// Begins the run's time limit, and nothing else.
    pub(crate) fn new(
        endpoints: Endpoints,
        settings: Later<Seen<ProxySettings>>,
        account: Later<Seen<Account>>,
    ) -> Self {
        let deadline = Instant::now() + ANSWER_LIMIT;
        let roots = (endpoints.only_root.clone(), endpoints.only_public_root.clone());
        let trust = async move {
            let loaded = tokio::task::spawn_blocking(move || Trust::load(roots.0, roots.1)).await;
            loaded.map_err(|error| error.to_string())?.map_err(|error| error.to_string())
        };
        let trust = trust.boxed().shared();
        let hosts =
            endpoints.hosts.iter().map(|endpoint| Host::new(endpoint, &settings, &trust, deadline)).collect();
        Self { endpoints, hosts, settings, account, trust, deadline }
    }

    /// Every host over every way.
    pub(crate) async fn reach(&self) -> Seen<NetworkReach> {
        let ways = self.hosts.iter().flat_map(|host| [host.direct.clone(), host.proxied.clone()]);
        let answers = join_all(ways).await;
        let hosts: Vec<HostReach> =
            answers.into_iter().flatten().map(|answer| answer.reach.clone()).collect();
        known("resolve, connect, TLS, HTTP", NetworkReach { hosts })
    }

    /// The clocks of time servers and of sign-in hosts.
    pub(crate) async fn clock(&self) -> Seen<ClockOffset> {
        let servers = join_all(self.endpoints.time_servers.iter().map(clock::from_time_server));
        let dates = join_all(self.hosts.iter().filter(|host| host.endpoint.clock).map(Host::clock));
        let (servers, dates) = futures::join!(servers, dates);
        let mut offset = ClockOffset::default();
        for answer in servers.into_iter().chain(dates) {
            match answer {
                Ok(sample) => offset.samples.push(sample),
                Err(error) => offset.unanswered.push(error),
            }
        }
        known("SNTP, https Date", offset)
    }

    /// The known plain pages.
    pub(crate) async fn portal(&self) -> Seen<PortalAnswers> {
        let limit = self.deadline.saturating_duration_since(Instant::now());
        let pages = join_all(self.endpoints.pages.iter().map(|page| portal::ask(page, limit))).await;
        known("http", PortalAnswers { pages })
    }

    /// The enrollment records of the person's domain.
    pub(crate) async fn domain_records(&self) -> Seen<DomainRecords> {
        match self.domain().await {
            Ok(domain) => {
                let records = names::records(&domain, &self.endpoints, self.deadline).await;
                known("DNS", DomainRecords { domain, records })
            }
            Err(fact) => Seen::bare(fact),
        }
    }

    /// How the person's domain signs in, and its federation server.
    pub(crate) async fn sign_in_realm(&self) -> Seen<SignInRealm> {
        match self.domain().await {
            Ok(domain) => realm::ask(&domain, self).await,
            Err(fact) => Seen::bare(fact),
        }
    }

    /// The person's domain; where there is none to ask about, why.
    async fn domain<T>(&self) -> Result<String, Fact<T>> {
        let account = self.account.clone().await;
        let missing = || Fact::NotAsked(Reason::new(ReasonCode::NeedsAccount));
        match account.fact {
            Fact::Known(account) if account.domain.is_empty() || account.flaw.is_some() => Err(missing()),
            Fact::Known(account) => Ok(account.domain),
            _ => Err(missing()),
        }
    }

    /// A script that does not come back has no answer.
    async fn within_time<T>(
        &self,
        work: impl Future<Output = Result<T, Fact<ProxyAnswer>>>,
    ) -> Result<T, Fact<ProxyAnswer>> {
        let late = || Fact::TimedOut(Reason::new(ReasonCode::NoAnswer));
        tokio::time::timeout_at(self.deadline, work).await.unwrap_or_else(|_| Err(late()))
    }

    /// What the proxy that is set says to a request for the sign-in host.
    pub(crate) async fn proxy_answer(&self) -> Seen<ProxyAnswer> {
        let settings = self.settings.clone().await;
        let (target, port) = &self.endpoints.proxy_target;
        let server = match self.within_time(proxy::way(&settings.fact, target)).await {
            Ok(Some(server)) => server,
            Ok(None) => return Seen { source: settings.source, ..Seen::bare(Fact::Absent) },
            Err(fact) => return Seen { source: settings.source, ..Seen::bare(fact) },
        };
        let asked_anyway = self.hosts.iter().find(|host| host.is(target, *port));
        let shared = match asked_anyway {
            Some(host) => host.proxied.clone().await,
            None => None,
        };
        let answer = if let Some(answer) = shared {
            answer.proxy.clone()
        } else {
            // Not a host of the list, or one that goes round the proxy.
            let endpoint =
                Endpoint { ports: vec![*port], until: ReachStep::Connect, ..Endpoint::https(target, false) };
            ask_on_a_thread(endpoint, Some(server), self.trust.clone(), self.deadline).await.proxy
        };
        match answer {
            Some(answer) => known("CONNECT", answer),
            None => crate::seen::failed("CONNECT", ReasonCode::UnexpectedAnswer, "no proxy was asked"),
        }
    }
}

impl Host {
    fn new(
        endpoint: &Endpoint,
        settings: &Later<Seen<ProxySettings>>,
        trust: &Later<Result<Trust, String>>,
        deadline: Instant,
    ) -> Self {
        let direct = ask_on_a_thread(endpoint.clone(), None, trust.clone(), deadline);
        let direct = async move { Some(Arc::new(direct.await)) };
        let proxied = {
            let (endpoint, settings, trust) = (endpoint.clone(), settings.clone(), trust.clone());
            async move {
                let settings = settings.await;
                let way = proxy::way(&settings.fact, &endpoint.host);
                let server = tokio::time::timeout_at(deadline, way).await.ok()?.ok()??;
                Some(Arc::new(ask_on_a_thread(endpoint, Some(server), trust, deadline).await))
            }
        };
        Self {
            endpoint: endpoint.clone(),
            direct: direct.boxed().shared(),
            proxied: proxied.boxed().shared(),
        }
    }

    fn is(&self, host: &str, port: u16) -> bool {
        self.endpoint.host == host && self.endpoint.ports.first() == Some(&port)
    }

    /// Its clock, over whichever way tells it first.
    async fn clock(&self) -> Result<ClockSample, String> {
        let mut ways: FuturesUnordered<_> = [self.direct.clone(), self.proxied.clone()].into_iter().collect();
        let mut error = "no Date in its answer".to_owned();
        while let Some(answer) = ways.next().await {
            let Some(answer) = answer else { continue };
            if let Some(sample) = &answer.clock {
                return Ok(sample.clone());
            }
            if let Some(cause) = &answer.reach.error {
                error.clone_from(cause);
            }
        }
        Err(format!("{} (https Date): {error}", self.endpoint.host))
    }
}

/// Asks one host on a thread of its own: the system's verifier may block, and must not hold up the others.
async fn ask_on_a_thread(
    endpoint: Endpoint,
    proxy: Option<String>,
    trust: Later<Result<Trust, String>>,
    deadline: Instant,
) -> HostAnswer {
    let mut unanswered = reach::unanswered(&endpoint, proxy.as_deref());
    let thread = tokio::task::spawn_blocking(move || {
        Handle::current().block_on(reach::ask(&endpoint, proxy.as_deref(), trust, deadline))
    });
    let started = Instant::now();
    let error = match tokio::time::timeout_at(deadline + GRACE, thread).await {
        Ok(Ok(answer)) => return answer,
        Ok(Err(error)) => error.to_string(),
        Err(_) => "no answer".to_owned(),
    };
    // Every step before and after this one ends by itself.
    unanswered.reach.failed_at = Some(ReachStep::Tls);
    unanswered.reach.error = Some(error);
    unanswered.reach.milliseconds = u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX);
    unanswered
}
