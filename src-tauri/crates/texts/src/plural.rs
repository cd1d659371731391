//! Which form of a text a count takes, by CLDR's rules as icu has them.
//!
//! Fluent chooses by itself as well, but its rules (`intl_pluralrules` 7.0.2) know Arabic only to 100: 103 things take the form of 3,
//! and it would give them the form of 100. So the form is chosen here, before fluent sees the text.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu::{
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
};

use crate::{Language, Value};

/// How the language counts; `None` for one that icu does not know, which then uses the form for everything else.
pub(crate) fn rules(language: &Language) -> Option<PluralRules> {
    let locale: Locale = language.tag.parse().ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

/// As CLDR and the locales write it.
pub(crate) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The pattern with the form of each count in the place of all its forms.
pub(crate) fn chosen<'text>(
    pattern: &Pattern<&'text str>,
    variables: &[(&str, Value)],
    rules: Option<&PluralRules>,
) -> Pattern<&'text str> {
    let mut elements = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        let form = match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                count(selector, variables).and_then(|count| form(variants, count, rules))
            }
            PatternElement::Placeable { expression: Expression::Inline(_) }
            | PatternElement::TextElement { .. } => None,
        };
        match form {
            Some(form) => elements.extend(chosen(&form.value, variables, rules).elements),
            None => elements.push(element.clone()),
        }
    }
    Pattern { elements }
}

fn count(selector: &InlineExpression<&str>, variables: &[(&str, Value)]) -> Option<i64> {
    let InlineExpression::VariableReference { id } = selector else { return None };
    variables.iter().find_map(|(name, value)| match value {
        Value::Number(number) if *name == id.name => Some(*number),
        _ => None,
    })
}

/// The first form that fits, a number or a category; else the default one.
fn form<'forms, 'text>(
    variants: &'forms [Variant<&'text str>],
    count: i64,
    rules: Option<&PluralRules>,
) -> Option<&'forms Variant<&'text str>> {
    let number = count.to_string();
    let category = rules.map_or("other", |rules| name(rules.category_for(count.unsigned_abs())));
    let fits = |variant: &&Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { value } => value == number,
        VariantKey::Identifier { name } => name == category,
    };
    variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
}
