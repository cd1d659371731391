//! The words that IT's own known errors are told in.

use diagnose::known_errors::in_language;
use policy::{Loaded, OwnError};
use texts::{Isolation, Language, OwnText, Texts};

/// The texts of a language, with what IT says in its own words.
pub fn texts_for(language: &Language, isolation: Isolation, loaded: &Loaded) -> Texts {
    let own: Vec<OwnText> =
        loaded.policy.own_errors.iter().flat_map(|error| own_texts(error, language.tag)).collect();
    Texts::new(language, isolation).with_own(&own)
}

fn own_texts(error: &OwnError, tag: &str) -> Vec<OwnText> {
    let of = |texts| in_language(texts, tag).map(str::to_owned);
    let (Some(title), Some(meaning)) = (of(&error.title), of(&error.meaning)) else { return Vec::new() };
    let id = format!("error-{}", error.id);
    let said = OwnText { id, text: title, attributes: vec![("meaning", meaning)] };
    let id = format!("step-own-{}", error.id);
    let advice = of(&error.advice).map(|text| OwnText { id, text, attributes: Vec::new() });
    [Some(said), advice].into_iter().flatten().collect()
}
