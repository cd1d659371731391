//! `facts`: prints what the probes saw.

use app::Look;
use clap::ArgMatches;

use super::Context;
use crate::{Failure, status};

pub(super) async fn facts(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = context.policy()?;
    let look = Look {
        offline: arguments.get_flag("offline"),
        account: context.common.account.clone(),
        ..Look::default()
    };
    let facts = match context.recorded(arguments)? {
        Some(facts) => facts,
        None => app::look(&look, &loaded.policy, |_| {}).await,
    };
    if context.common.json {
        context.output.json(&facts);
    } else {
        context.output.print(&view::facts_text(&facts));
    }
    Ok(status::FINE)
}
