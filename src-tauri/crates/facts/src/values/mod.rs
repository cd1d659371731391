//! The values facts hold. A masked value keeps beside it whatever a check needs to judge it, so that a masked
//! machine replays to the same screen.

mod clock;
mod computer;
mod enrollment;
mod network;
mod person;

pub use clock::*;
pub use computer::*;
pub use enrollment::*;
pub use network::*;
pub use person::*;
