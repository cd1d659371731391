//! The page's fixed words and its choice of languages.

use std::collections::BTreeMap;

use texts::{Language, Texts};

use crate::{LanguageChoice, LanguageView};

/// All messages whose id starts with `window-` and that have no variables.
pub fn words(texts: &Texts) -> BTreeMap<String, String> {
    texts.fixed("window-").into_iter().collect()
}

/// The language of the texts, whether the person chose it, and all that can be chosen.
pub fn language(texts: &Texts, chosen: bool) -> LanguageView {
    let choice = |language: &Language| LanguageChoice {
        tag: language.tag.to_owned(),
        html_lang: language.html_lang.to_owned(),
        name: language.name.to_owned(),
    };
    let current = texts.language();
    LanguageView {
        tag: current.tag.to_owned(),
        html_lang: current.html_lang.to_owned(),
        direction: current.direction.as_str().to_owned(),
        chosen,
        choices: texts::languages().iter().map(choice).collect(),
    }
}
