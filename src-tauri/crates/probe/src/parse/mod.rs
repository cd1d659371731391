//! Parsers of what the systems say. No `cfg` here: they compile and are tested everywhere.
