//! A network in which nothing answers: the whole run still ends within its limit, local facts land at once, and every network
//! fact says how far it came.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may")]

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use facts::{Fact, FactId, Facts, Observation, PortalOutcome, ReachStep, ReasonCode, RecordOutcome};
use probe::{Endpoint, Endpoints, Page, Plan, TimeServer, begin, gather};
use tokio::{
    net::{TcpSocket, TcpStream, UdpSocket},
    sync::mpsc::unbounded_channel,
    task::JoinHandle,
};

/// A port whose queue is full: the system drops what knocks, as a firewall does. Keep what it gives.
async fn full_port() -> (u16, tokio::net::TcpListener, Vec<JoinHandle<std::io::Result<TcpStream>>>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    #[expect(clippy::disallowed_methods, reason = "the test's own ground")]
    let knock = || tokio::spawn(TcpStream::connect(address));
    let knocking = (0..4).map(|_| knock()).collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    (address.port(), listener, knocking)
}

fn answers_of(facts: &Facts) -> (Vec<Option<ReachStep>>, usize, Vec<PortalOutcome>) {
    let Fact::Known(reach) = &facts.facts.network_reach.fact else { panic!("{facts:?}") };
    let Fact::Known(offset) = &facts.facts.clock_offset.fact else { panic!("{facts:?}") };
    let Fact::Known(portal) = &facts.facts.network_portal.fact else { panic!("{facts:?}") };
    let steps = reach.hosts.iter().filter(|host| !host.through_proxy).map(|host| host.failed_at).collect();
    (steps, offset.unanswered.len(), portal.pages.iter().map(|page| page.outcome).collect())
}

#[test]
fn a_network_in_which_nothing_answers_ends_in_time_and_says_how_far_it_came() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (full, _listener, _knocking) = full_port().await;
        // Connects (the system answers for it), then nobody speaks.
        let mute = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mute_port = mute.local_addr().unwrap().port();
        #[expect(clippy::disallowed_methods, reason = "the test's own ground")]
        let deaf = UdpSocket::bind("127.0.0.1:0").await.unwrap();

        let host = |port| Endpoint { ports: vec![port], clock: true, ..Endpoint::https("127.0.0.1", true) };
        let plan = Plan {
            endpoints: Endpoints {
                hosts: vec![host(full), host(mute_port)],
                time_servers: vec![TimeServer {
                    host: "127.0.0.1".into(),
                    port: deaf.local_addr().unwrap().port(),
                }],
                pages: vec![Page { url: format!("http://127.0.0.1:{mute_port}/"), expected: "x".into() }],
                proxy_target: ("127.0.0.1".into(), full),
                sign_in: ("127.0.0.1".into(), mute_port),
                name_servers: Some(vec![deaf.local_addr().unwrap()]),
                only_root: None,
                only_public_root: None,
            },
            account: Some("ana@linden.example".into()),
            ..Plan::default()
        };
        let (facts, landed) = run(plan).await;
        let (steps, clocks, pages) = answers_of(&facts);
        assert_eq!(steps, [Some(ReachStep::Connect), Some(ReachStep::Tls)]);
        assert_eq!((clocks, pages), (3, vec![PortalOutcome::NoAnswer]));

        let Fact::Known(records) = &facts.facts.domain_records.fact else { panic!("{facts:?}") };
        assert!(records.records.iter().all(|record| record.outcome == RecordOutcome::NoAnswer));
        assert!(
            matches!(&facts.facts.sign_in_realm.fact, Fact::Failed(why) if why.code == ReasonCode::NoAnswer)
        );

        let last = landed.values().max().unwrap();
        assert!(*last < Duration::from_secs(6), "{landed:?}");
        for id in [
            FactId::OsIdentity,
            FactId::OsUptime,
            FactId::DiskSystem,
            FactId::HostsOverrides,
            FactId::Answers,
        ] {
            assert!(landed[&id] < Duration::from_secs(2), "{id:?} waited for the network: {landed:?}");
        }
    });
    runtime.shutdown_background();
}

#[test]
fn offline_asks_no_host_and_answers_the_rest() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (facts, landed) = runtime.block_on(run(Plan { offline: true, ..Plan::default() }));
    runtime.shutdown_background();
    assert_eq!(landed.len(), FactId::ALL.len());
    for id in FactId::ALL {
        assert!(facts.facts.has_landed(*id), "{id:?}");
    }
    assert!(matches!(facts.facts.network_reach.fact, Fact::NotAsked(_)));
    assert!(facts.facts.clock_floor.fact.known().is_some());
    let written = serde_json::to_string(&facts).unwrap();
    assert_eq!(Facts::read(&written).unwrap(), facts);
}

/// Runs the plan: what was found, and when each fact landed after the beginning.
async fn run(plan: Plan) -> (Facts, BTreeMap<FactId, Duration>) {
    let mut facts = begin("0.0.0");
    let (sender, mut receiver) = unbounded_channel::<Observation>();
    let started = Instant::now();
    let running = tokio::spawn(gather(plan, sender));
    let mut landed = BTreeMap::new();
    while let Some(observation) = receiver.recv().await {
        landed.insert(observation.id(), started.elapsed());
        facts.facts.apply(observation);
    }
    running.await.unwrap();
    (facts, landed)
}
