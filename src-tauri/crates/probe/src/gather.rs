//! All probes at once: each on its own task with its own limit, each fact sent on as it lands.
//!
//! A function of the system may block: it gets a blocking thread. One that hangs is reported as timed out and left behind; it cannot
//! be ended, so whoever owns the runtime ends it with [`tokio::runtime::Runtime::shutdown_background`] instead of dropping it.

use std::{
    any::Any,
    sync::Arc,
    time::{Duration, Instant},
};

use facts::{
    Account, AccountSource, Answers, DefaultBrowser, Fact, FactId, Facts, Observation, Reason, ReasonCode,
    Seen, System, Unseen,
};
use futures::{FutureExt, future::BoxFuture};
use jiff::Timestamp;
use tokio::{runtime::Handle, sync::mpsc::UnboundedSender, task::JoinSet};

use crate::{
    browser_cookies,
    clock_floor::clock_floor,
    endpoints::Endpoints,
    hosts_file,
    network::Network,
    os::{self, Asked, InForce},
    parse::account_name,
    seen::known,
};

/// What to ask.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Without the network: facts that need it are [`Fact::NotAsked`] with [`ReasonCode::Offline`].
    pub offline: bool,
    /// Only these facts; `None`: all.
    pub only: Option<Vec<FactId>>,
    /// Enrollment hosts that IT's policy adds.
    pub extra_hosts: Vec<String>,
    /// What the person said, kept with the settings.
    pub answers: Answers,
    /// The work address that the person typed.
    pub account: Option<String>,
    /// The domain of work addresses, as IT's policy names it.
    pub domain: Option<String>,
    /// Whom to ask over the network.
    pub endpoints: Endpoints,
}

/// The system this program runs on.
pub fn current_system() -> System {
    os::SYSTEM
}

/// A machine of which nothing is known yet, at this moment of its own clock.
pub fn begin(program: &str) -> Facts {
    Facts::new(program, Timestamp::now(), current_system())
}

/// Asks everything in the plan at once and sends each fact as it lands. Every [`FactId`] is sent exactly once: those outside
/// [`Plan::only`] at once, as [`Fact::NotAsked`]. Returns when all have landed, at the latest a little after
/// five seconds.
/// A receiver that has gone away ends the run.
///
/// Dropping the future stops what can be stopped. See the module about ending the runtime.
pub async fn gather(plan: Plan, landed: UnboundedSender<Observation>) {
    run_probes(PROBES, plan, landed).await;
}

/// Local questions are answered by this computer itself.
const LOCAL_LIMIT: Duration = Duration::from_secs(2);

/// The last resort for questions to the network, which keep a shorter limit of their own and so can still say how far they came.
pub(crate) const NETWORK_LIMIT: Duration = Duration::from_secs(5);

/// One question and how it is asked.
struct Probe {
    fact: FactId,
    network: bool,
    limit: Duration,
    ask: fn(Arc<Run>) -> BoxFuture<'static, Observation>,
}

/// What the probes of one run share, so that nothing is asked twice.
struct Run {
    extra_hosts: Vec<String>,
    answers: Answers,
    proxy: Asked<facts::ProxySettings>,
    account: Asked<Account>,
    browser: Asked<DefaultBrowser>,
    in_force: InForce,
    network: Network,
}

const fn local(fact: FactId, ask: fn(Arc<Run>) -> BoxFuture<'static, Observation>) -> Probe {
    Probe { fact, network: false, limit: LOCAL_LIMIT, ask }
}

const fn network(fact: FactId, ask: fn(Arc<Run>) -> BoxFuture<'static, Observation>) -> Probe {
    Probe { fact, network: true, limit: NETWORK_LIMIT, ask }
}

/// A function of the system, on a thread of its own.
macro_rules! system {
    ($fact:ident, $function:expr) => {
        local(FactId::$fact, |_| blocking($function).map(Observation::$fact).boxed())
    };
}

/// Every question, one line each.
const PROBES: &[Probe] = &[
    system!(OsIdentity, os::identity),
    system!(OsUptime, os::uptime),
    system!(OsRestart, os::restart_signs),
    network(FactId::ClockOffset, |run| {
        async move { Observation::ClockOffset(run.network.clock().await) }.boxed()
    }),
    system!(ClockFloor, async || clock_floor()),
    system!(ClockZone, os::time_zone),
    system!(ClockSync, os::time_sync),
    local(FactId::BrowserDefault, |run| run.browser.clone().map(Observation::BrowserDefault).boxed()),
    local(FactId::EnrollmentState, |run| {
        run.in_force.enrollment.clone().map(Observation::EnrollmentState).boxed()
    }),
    system!(DiskSystem, os::system_disk),
    local(FactId::HostsOverrides, |run| {
        blocking(async move || hosts_file::overrides(&run.extra_hosts))
            .map(Observation::HostsOverrides)
            .boxed()
    }),
    system!(NetworkLink, os::network_link),
    network(FactId::NetworkReach, |run| {
        async move { Observation::NetworkReach(run.network.reach().await) }.boxed()
    }),
    network(FactId::NetworkPortal, |run| {
        async move { Observation::NetworkPortal(run.network.portal().await) }.boxed()
    }),
    local(FactId::ProxySettings, |run| run.proxy.clone().map(Observation::ProxySettings).boxed()),
    network(FactId::ProxyAnswer, |run| {
        async move { Observation::ProxyAnswer(run.network.proxy_answer().await) }.boxed()
    }),
    local(FactId::Answers, |run| {
        async move { Observation::Answers(known("this person", run.answers.clone())) }.boxed()
    }),
    local(FactId::Account, |run| run.account.clone().map(Observation::Account).boxed()),
    local(FactId::BrowserCookies, |run| {
        async move {
            let default = run.browser.clone().await.fact;
            let cookies = blocking(async move || browser_cookies::cookies(&default));
            Observation::BrowserCookies(cookies.await)
        }
        .boxed()
    }),
    local(FactId::Leftovers, |run| {
        let in_force = run.in_force.clone();
        blocking(async move || os::leftovers(in_force).await).map(Observation::Leftovers).boxed()
    }),
    local(FactId::ManagementCertificates, |run| {
        run.in_force.certificates.clone().map(Observation::ManagementCertificates).boxed()
    }),
    system!(EnrollmentPolicy, os::enrollment_policy),
    local(FactId::CompanyApps, |run| run.in_force.apps.clone().map(Observation::CompanyApps).boxed()),
    system!(Services, os::services),
    system!(Keyring, os::keyring),
    system!(DeviceIdentity, os::device_identity),
    system!(SecurityChip, os::security_chip),
    system!(DiskEncryption, os::disk_encryption),
    system!(InstallerFolders, os::installer_folders),
    system!(ScriptingRuntime, os::scripting_runtime),
    network(FactId::DomainRecords, |run| {
        async move { Observation::DomainRecords(run.network.domain_records().await) }.boxed()
    }),
    network(FactId::SignInRealm, |run| {
        async move { Observation::SignInRealm(run.network.sign_in_realm().await) }.boxed()
    }),
];

async fn run_probes(probes: &'static [Probe], plan: Plan, landed: UnboundedSender<Observation>) {
    let proxy = async {
        tokio::time::timeout(LOCAL_LIMIT, blocking(os::proxy_settings))
            .await
            .unwrap_or_else(|_| Seen::bare(Fact::TimedOut(Reason::new(ReasonCode::NoAnswer))))
    };
    let proxy = proxy.boxed().shared();
    let account = account(plan.account, plan.domain).boxed().shared();
    let endpoints = plan.endpoints.with_extra(&plan.extra_hosts);
    let run = Arc::new(Run {
        network: Network::new(endpoints, proxy.clone(), account.clone()),
        account,
        browser: once(os::default_browser),
        in_force: InForce {
            enrollment: once(os::enrollment_state),
            certificates: once(os::management_certificates),
            apps: once(os::company_apps),
        },
        extra_hosts: plan.extra_hosts,
        answers: plan.answers,
        proxy,
    });
    let mut asked = JoinSet::new();
    for probe in probes {
        let not_asked = if plan.only.as_ref().is_some_and(|only| !only.contains(&probe.fact)) {
            Some(ReasonCode::NotRecorded)
        } else if plan.offline && probe.network {
            Some(ReasonCode::Offline)
        } else {
            None
        };
        if let Some(code) = not_asked {
            let unseen = Unseen::NotAsked(Reason::new(code));
            let _ = landed.send(Observation::without_value(probe.fact, unseen));
            continue;
        }
        let (run, landed) = (Arc::clone(&run), landed.clone());
        asked.spawn(async move {
            let observation = tokio::select! {
                biased;
                () = landed.closed() => return,
                observation = ask(probe, run) => observation,
            };
            let _ = landed.send(observation);
        });
    }
    drop(landed);
    while asked.join_next().await.is_some() {}
}

/// A function of the system that several probes need; begun when the first of them waits for it.
fn once<T>(function: impl AsyncFnOnce() -> Seen<T> + Send + 'static) -> Asked<T>
where
    T: Clone + Send + Sync + 'static,
{
    async { blocking(function).await }.boxed().shared()
}

/// The work account: as the person typed it, else as the system knows it, else the domain that IT's policy names.
async fn account(typed: Option<String>, domain: Option<String>) -> Seen<Account> {
    let mut account = account_alone(typed, domain.clone()).await;
    if let Fact::Known(account) = &mut account.fact {
        account.company_domain = domain.map(|domain| domain.to_lowercase());
    }
    account
}

async fn account_alone(typed: Option<String>, domain: Option<String>) -> Seen<Account> {
    if let Some(account) = typed.and_then(|name| account_name::account(&name, AccountSource::Person)) {
        return known("this person", account);
    }
    let of_the_system = tokio::time::timeout(LOCAL_LIMIT, blocking(os::account)).await;
    match (of_the_system, domain) {
        (Ok(seen), _) if seen.fact.known().is_some() => seen,
        (_, Some(domain)) => known("policy sign-in.domain", account_name::domain_only(&domain)),
        (Ok(seen), None) => seen,
        (Err(_), None) => Seen::bare(Fact::TimedOut(Reason::new(ReasonCode::NoAnswer))),
    }
}

/// Asks one probe within its limit. A panic in it stays in it.
async fn ask(probe: &Probe, run: Arc<Run>) -> Observation {
    let started = Instant::now();
    let answer = std::panic::AssertUnwindSafe(async { (probe.ask)(run).await }).catch_unwind();
    let observation = match tokio::time::timeout(probe.limit, answer).await {
        Ok(Ok(observation)) => observation,
        Ok(Err(panic)) => Observation::without_value(probe.fact, Unseen::Failed(broken(panic.as_ref()))),
        Err(_) => {
            let reason = Reason::with(ReasonCode::NoAnswer, format!("no answer within {:?}", probe.limit));
            Observation::without_value(probe.fact, Unseen::TimedOut(reason))
        }
    };
    observation.took(u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX))
}

/// Runs a function of the system on a blocking thread, where it may block and may await. A panic becomes a failed fact.
fn blocking<T, F>(function: F) -> impl Future<Output = Seen<T>> + Send + 'static
where
    T: Send + 'static,
    F: AsyncFnOnce() -> Seen<T> + Send + 'static,
{
    let thread = tokio::task::spawn_blocking(move || Handle::current().block_on(function()));
    async move {
        thread.await.unwrap_or_else(|error| {
            let reason = match error.try_into_panic() {
                Ok(panic) => broken(panic.as_ref()),
                Err(error) => Reason::with(ReasonCode::Unreadable, error.to_string()),
            };
            Seen::bare(Fact::Failed(reason))
        })
    }
}

/// The part of a panic that IT can use.
fn broken(panic: &(dyn Any + Send)) -> Reason {
    let text =
        panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Reason::with(ReasonCode::Unreadable, format!("the probe broke: {}", text.unwrap_or("no message")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use facts::Uptime;
    use tokio::sync::mpsc::unbounded_channel;

    use super::*;

    async fn collect(probes: &'static [Probe], plan: Plan) -> BTreeMap<FactId, Observation> {
        let (sender, mut receiver) = unbounded_channel();
        run_probes(probes, plan, sender).await;
        let mut found = BTreeMap::new();
        while let Some(observation) = receiver.recv().await {
            assert!(found.insert(observation.id(), observation).is_none(), "a fact landed twice");
        }
        found
    }

    async fn hangs() -> Seen<Uptime> {
        std::thread::sleep(Duration::from_mins(10));
        known("never", Uptime { seconds: 0 })
    }

    async fn breaks() -> Seen<facts::SystemDisk> {
        panic!("a disk without a name")
    }

    const QUICK: fn(Arc<Run>) -> BoxFuture<'static, Observation> =
        |run| async move { Observation::Answers(known("test", run.answers.clone())) }.boxed();

    static HOSTILE: &[Probe] = &[
        Probe {
            fact: FactId::OsUptime,
            network: false,
            limit: Duration::from_millis(200),
            ask: |_| blocking(hangs).map(Observation::OsUptime).boxed(),
        },
        local(FactId::DiskSystem, |_| blocking(breaks).map(Observation::DiskSystem).boxed()),
        local(FactId::OsIdentity, |_| panic!("before it began")),
        local(FactId::Answers, QUICK),
        Probe {
            fact: FactId::ClockOffset,
            network: true,
            limit: Duration::from_secs(1),
            ask: |_| std::future::pending().boxed(),
        },
    ];

    #[test]
    fn a_probe_that_hangs_or_breaks_costs_its_own_fact_and_not_the_end_of_the_program() {
        let started = Instant::now();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let plan = Plan { offline: true, ..Plan::default() };
        let found = runtime.block_on(collect(HOSTILE, plan));
        runtime.shutdown_background();
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(found.len(), 5);
        let Observation::OsUptime(uptime) = &found[&FactId::OsUptime] else { panic!() };
        assert!(matches!(uptime.fact, Fact::TimedOut(_)) && uptime.milliseconds.unwrap() >= 200);
        let Observation::DiskSystem(disk) = &found[&FactId::DiskSystem] else { panic!() };
        let Fact::Failed(reason) = &disk.fact else { panic!("{disk:?}") };
        assert_eq!(reason.detail.as_deref(), Some("the probe broke: a disk without a name"));
        let Observation::OsIdentity(identity) = &found[&FactId::OsIdentity] else { panic!() };
        assert!(matches!(identity.fact, Fact::Failed(_)));
        let Observation::ClockOffset(offset) = &found[&FactId::ClockOffset] else { panic!() };
        assert_eq!(offset.fact, Fact::NotAsked(Reason::new(ReasonCode::Offline)));
        assert!(
            matches!(&found[&FactId::Answers], Observation::Answers(seen) if seen.fact.known().is_some())
        );
    }

    #[tokio::test]
    async fn only_the_facts_in_the_plan_are_asked_and_the_others_say_so() {
        let plan = Plan { only: Some(vec![FactId::Answers]), ..Plan::default() };
        let found = collect(HOSTILE, plan).await;
        assert!(
            matches!(&found[&FactId::Answers], Observation::Answers(seen) if seen.fact.known().is_some())
        );
        let Observation::OsUptime(uptime) = &found[&FactId::OsUptime] else { panic!() };
        assert_eq!(uptime.fact, Fact::NotAsked(Reason::new(ReasonCode::NotRecorded)));
    }

    #[tokio::test]
    async fn a_receiver_that_has_gone_ends_the_run() {
        let (sender, receiver) = unbounded_channel();
        drop(receiver);
        let started = Instant::now();
        run_probes(HOSTILE, Plan::default(), sender).await;
        assert!(started.elapsed() < Duration::from_millis(500));
    }

    #[test]
    fn every_fact_has_exactly_one_probe_and_a_limit() {
        let asked: Vec<FactId> = PROBES.iter().map(|probe| probe.fact).collect();
        assert_eq!(asked, FactId::ALL);
        assert!(
            PROBES
                .iter()
                .all(|probe| probe.limit <= NETWORK_LIMIT && (probe.network || probe.limit <= LOCAL_LIMIT))
        );
    }
}
