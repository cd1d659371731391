//! The words of IT's own: those that its known errors are told in, and sentences of the program that it words anew.

use diagnose::known_errors::in_language;
use policy::{Loaded, OwnError, OwnWords};
use texts::{Isolation, Language, OwnText, Texts};

/// The texts of a language, with what IT says in its own words.
pub fn texts_for(language: &Language, isolation: Isolation, loaded: &Loaded) -> Texts {
    let errors = loaded.policy.own_errors.iter().flat_map(|error| of_error(error, language.tag));
    let sentences = loaded.policy.own_texts.iter().filter_map(|words| of_sentence(words, language.tag));
    let own: Vec<OwnText> = errors.chain(sentences).collect();
    Texts::new(language, isolation).with_own(&own)
}

fn of_error(error: &OwnError, tag: &str) -> Vec<OwnText> {
    let of = |texts| in_language(texts, tag).map(str::to_owned);
    let (Some(title), Some(meaning)) = (of(&error.title), of(&error.meaning)) else { return Vec::new() };
    let title = OwnText { id: format!("error-{}", error.id), text: title };
    let meaning = OwnText { id: format!("error-{}.meaning", error.id), text: meaning };
    let advice = of(&error.advice).map(|text| OwnText { id: format!("step-own-{}", error.id), text });
    [Some(title), Some(meaning), advice].into_iter().flatten().collect()
}

/// Only in its own language: where IT has none, the program's own sentence is there.
fn of_sentence(words: &OwnWords, tag: &str) -> Option<OwnText> {
    let main = tag.split('-').next().unwrap_or(tag);
    let text = words.text.get(tag).or_else(|| words.text.get(main))?;
    Some(OwnText { id: words.id.clone(), text: text.clone() })
}
