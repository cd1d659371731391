//! What packages carry beside the programs: files made from the texts, checked by the systems' own checkers.

mod generated;
