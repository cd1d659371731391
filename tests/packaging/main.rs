//! What packages carry beside the programs: files made from the texts, checked by the systems' own checkers.

#[cfg(test)]
mod generated;
