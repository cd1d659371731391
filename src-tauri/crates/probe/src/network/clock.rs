//! This computer's clock against one other: by SNTP, or by the `Date` of an https answer.

use std::{io, net::SocketAddr, time::Duration};

use facts::{ClockMethod, ClockSample};
use futures::{StreamExt, stream::FuturesUnordered};
use jiff::Timestamp;
use rsntp::{AsyncSntpClient, Config};

use crate::endpoints::TimeServer;

/// A time server that has not answered by then never will: many networks drop its packets. The `Date` headers need not wait.
const SNTP_LIMIT: Duration = Duration::from_secs(2);

/// Asks a time server, over IPv4 and IPv6 at once; the first answer counts.
pub(crate) async fn from_time_server(server: &TimeServer) -> Result<ClockSample, String> {
    let ask = async {
        let addresses: Vec<SocketAddr> =
            tokio::net::lookup_host((server.host.as_str(), server.port)).await?.collect();
        let of_each_family = [SocketAddr::is_ipv4, SocketAddr::is_ipv6]
            .into_iter()
            .filter_map(|family| addresses.iter().copied().find(family));
        let mut asked: FuturesUnordered<_> = of_each_family.map(ask_address).collect();
        let mut last = io::Error::new(io::ErrorKind::NotFound, "no address");
        while let Some(answer) = asked.next().await {
            match answer {
                Ok(sample) => return Ok(sample),
                Err(error) => last = error,
            }
        }
        Err(last)
    };
    let answer = tokio::time::timeout(SNTP_LIMIT, ask).await;
    let answer = answer.unwrap_or_else(|_| Err(io::Error::new(io::ErrorKind::TimedOut, "no answer")));
    match answer {
        Ok((offset_seconds, uncertainty_seconds)) => Ok(ClockSample {
            host: server.host.clone(),
            method: ClockMethod::Sntp,
            offset_seconds,
            uncertainty_seconds,
        }),
        Err(error) => Err(format!("{} (SNTP): {error}", server.host)),
    }
}

/// Our clock minus the server's, and half the round trip. Seconds.
async fn ask_address(address: SocketAddr) -> io::Result<(f64, f64)> {
    let any = if address.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let any = any.parse().map_err(io::Error::other)?;
    let client = AsyncSntpClient::with_config(Config::default().bind_address(any).timeout(SNTP_LIMIT));
    let answer = client.synchronize(address).await.map_err(io::Error::other)?;
    // The protocol's offset is what to add to our clock: the other way round.
    Ok((-answer.clock_offset().as_secs_f64(), answer.round_trip_delay().as_secs_f64() / 2.0))
}

/// Compares with a `Date` header. The server wrote it about half a round trip after we sent, and cut off the part of a second:
/// on average half of one.
pub(crate) fn from_date(
    host: &str,
    sent_at: Timestamp,
    round_trip: Duration,
    date: Timestamp,
) -> ClockSample {
    let half_trip = round_trip.as_secs_f64() / 2.0;
    let apart = sent_at.duration_since(date).as_secs_f64();
    ClockSample {
        host: host.to_owned(),
        method: ClockMethod::HttpDate,
        offset_seconds: apart + half_trip - 0.5,
        uncertainty_seconds: half_trip + 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_compared_at_the_middle_of_the_round_trip_and_of_its_second() {
        let date: Timestamp = "2026-11-24T03:00:05Z".parse().unwrap();
        let sent_at: Timestamp = "2026-11-24T02:46:04.5Z".parse().unwrap();
        let sample = from_date("login.example", sent_at, Duration::from_secs(2), date);
        assert!((sample.offset_seconds - -840.0).abs() < 1e-6, "{sample:?}");
        assert!((sample.uncertainty_seconds - 1.5).abs() < 1e-6, "{sample:?}");
    }
}
