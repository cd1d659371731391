//! Text to comparable words, the same at build time (the catalogue's) and at run time (what a person pastes).

use unicode_normalization::UnicodeNormalization;

/// Lower case, full-width and accented forms folded to one, curly quotes to straight ones, contractions written out; marks that turn the
/// direction of writing and other controls gone.
pub(crate) fn normalise(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.nfkc() {
        match character {
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '`' => plain.push('\''),
            '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => plain.push('"'),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            other if other.is_control() => plain.push(' '),
            other => plain.extend(other.to_lowercase()),
        }
    }
    let plain = if plain.contains('\'') { written_out(&plain) } else { plain };
    if plain.contains("ad fs") { plain.replace("ad fs", "adfs") } else { plain }
}

/// "isn't" is "is not": documents edit one into the other, screens show either.
fn written_out(text: &str) -> String {
    let mut text = text.replace("can't", "cannot").replace("won't", "will not").replace("n't", " not");
    for (short, long) in [("'re ", " are "), ("'ve ", " have "), ("'ll ", " will "), ("'s ", " ")] {
        text = text.replace(short, long);
    }
    text
}

/// The words of a normalised text, in order. Scripts without spaces give overlapping pairs of characters. Numbers and codes of four
/// digits and more are left out: they are looked up as codes.
pub(crate) fn words(normalised: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut run: Vec<char> = Vec::new();
    for character in normalised.chars().chain([' ']) {
        if is_unspaced(character) {
            end_word(&mut word, &mut words);
            run.push(character);
            continue;
        }
        end_run(&mut run, &mut words);
        if character.is_alphanumeric() || (character == '_' && !word.is_empty()) {
            word.push(character);
        } else {
            end_word(&mut word, &mut words);
        }
    }
    words
}

fn end_run(run: &mut Vec<char>, words: &mut Vec<String>) {
    match run.as_slice() {
        [] => {}
        [alone] => words.push(alone.to_string()),
        many => words.extend(many.windows(2).map(|pair| pair.iter().collect())),
    }
    run.clear();
}

fn end_word(word: &mut String, words: &mut Vec<String>) {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let is_code =
        word.starts_with("0x") || (digits >= 4 && word.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if !word.is_empty() && !is_code {
        words.push(stem(word).to_owned());
    }
    word.clear();
}

/// Enough of a word to know it by: English endings go, others are short enough to stay.
fn stem(word: &str) -> &str {
    if !word.is_ascii() || word.len() < 5 {
        return word;
    }
    for ending in ["ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "s", "e"] {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.len() >= 4
        {
            return rest;
        }
    }
    word
}

fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}
