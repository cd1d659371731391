//! Asks the network.

use facts::{ClockOffset, NetworkReach, PortalAnswers, ProxyAnswer, ProxySettings, ReasonCode, Seen};
use futures::future::{BoxFuture, Shared};

use crate::{endpoints::Endpoints, seen::failed};

pub(crate) struct Network {
    _endpoints: Endpoints,
    _proxy: Shared<BoxFuture<'static, Seen<ProxySettings>>>,
}

impl Network {
    pub(crate) fn new(endpoints: Endpoints, proxy: Shared<BoxFuture<'static, Seen<ProxySettings>>>) -> Self {
        Self { _endpoints: endpoints, _proxy: proxy }
    }

    pub(crate) async fn clock(&self) -> Seen<ClockOffset> {
        failed("", ReasonCode::NotBuilt, "")
    }

    pub(crate) async fn reach(&self) -> Seen<NetworkReach> {
        failed("", ReasonCode::NotBuilt, "")
    }

    pub(crate) async fn portal(&self) -> Seen<PortalAnswers> {
        failed("", ReasonCode::NotBuilt, "")
    }

    pub(crate) async fn proxy_answer(&self) -> Seen<ProxyAnswer> {
        failed("", ReasonCode::NotBuilt, "")
    }
}
