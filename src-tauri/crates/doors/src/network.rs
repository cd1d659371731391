//! Opens sockets for tests of the network, one limit for each step.

use std::{io, net::SocketAddr, time::Duration};

use tokio::net::TcpStream;

/// Opens a connection to `address`, or says why not within `limit`.
pub async fn connect(address: SocketAddr, limit: Duration) -> io::Result<TcpStream> {
    #[expect(clippy::disallowed_methods, reason = "this is the door")]
    let connecting = TcpStream::connect(address);
    tokio::time::timeout(limit, connecting)
        .await
        .unwrap_or_else(|_| Err(io::Error::new(io::ErrorKind::TimedOut, "no answer")))
}
