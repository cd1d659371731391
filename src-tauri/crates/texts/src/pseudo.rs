//! The pseudo-locale `en-XA`: the English texts, accented, a third longer and in brackets, made while the program runs.
//!
//! On the screen it shows what a translation would break: a text that is cut off has lost its closing bracket, a text without brackets
//! is not from the locales at all. Numbers, names from the machine and the selection of plurals stay as they are. A window shows it with
//! the system's locale `en_XA.UTF-8` (`Session { locale: "en_XA.UTF-8", .. }` in `tests/window`), the terminal with `--lang en-XA`.

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser, serializer,
};

/// What a text begins and ends with. Fluent gives these signs no meaning, and no machine uses them in a name.
pub(crate) const BRACKETS: (char, char) = ('［', '］');

/// The same file with every text made strange. What does not parse is left out; the tests of the locales hold that nothing is.
pub(crate) fn source(english: &str) -> String {
    let mut resource = match parser::parse(english.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                for pattern in message.value.iter_mut().chain(attributes) {
                    enclose(pattern);
                }
            }
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    serializer::serialize(&resource)
}

fn enclose(pattern: &mut Pattern<String>) {
    let letters = accent(pattern);
    let text = |value: String| PatternElement::TextElement { value };
    // Other languages need about a third more room, short words even more.
    let longer = "~".repeat(letters / 3 + 1);
    pattern.elements.insert(0, text(BRACKETS.0.to_string()));
    pattern.elements.push(text(format!("{longer}{}", BRACKETS.1)));
}

/// Accents every letter of a text and of all its variants; answers how many letters the longest form has.
fn accent(pattern: &mut Pattern<String>) -> usize {
    let mut letters = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                letters += value.chars().count();
                *value = value.chars().map(accented).collect();
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                letters += variants.iter_mut().map(|variant| accent(&mut variant.value)).max().unwrap_or(0);
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
    letters
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const ACCENTED: &str = "ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    PLAIN.chars().position(|plain| plain == letter).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}
