//! Verdicts and texts to exactly what window, terminal and summary page show. Pure.
//!
//! Every sentence in here is finished: formatted for the language, in the person's words. The page only lays out.

mod screen;

pub use screen::*;
