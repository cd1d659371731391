//! Every sentence that a person reads: Fluent messages, one folder per language, embedded in the program.
//!
//! Chooses the language, fills variables in and formats numbers, dates, lengths of time and lists as the language does.
//! Reads nothing but the embedded folders and, when asked to choose, the system's language settings. Never panics: a text that is
//! missing shows its id between `⟦` and `⟧`, and a test keeps that from happening.

mod direction;
mod language;
mod locales;
mod plural;
mod pseudo;
mod value;

use std::{borrow::Cow, collections::BTreeMap, fmt};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use icu::plurals::PluralRules;

pub use language::{Direction, Language, choose, find, languages};
pub use value::Value;

/// Whether names from the machine are set apart from the sentence by invisible marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// On screens: a name in another direction cannot disturb the sentence.
    On,
    /// In files: no invisible characters.
    Off,
}

/// The texts of one language.
pub struct Texts {
    language: Language,
    isolation: Isolation,
    bundle: FluentBundle<FluentResource>,
    plurals: Option<PluralRules>,
    own: BTreeMap<String, String>,
}

/// A text that IT wrote itself: shown letter by letter, whatever stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnText {
    /// The message that it is or whose place it takes; with `.name` behind it, an attribute of the message.
    pub id: String,
    /// The text; one line.
    pub text: String,
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Texts")
            .field("language", &self.language.tag)
            .field("isolation", &self.isolation)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// Reads the language's texts. A file that does not parse loses only what is broken in it; a test finds it.
    pub fn new(language: &Language, isolation: Isolation) -> Self {
        let identifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Our own marks go around names only: fluent's would go around every number, too.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(value::format_number));
        let source = locales::source(language.folder());
        let source = if language.is_pseudo() { pseudo::source(source) } else { source.to_owned() };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let plurals = plural::rules(language);
        Self { language: *language, isolation, bundle, plurals, own: BTreeMap::new() }
    }

    /// The same with texts that IT wrote itself.
    #[must_use]
    pub fn with_own(mut self, texts: &[OwnText]) -> Self {
        let line =
            |text: &str| text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        self.own.extend(texts.iter().map(|own| (own.id.clone(), line(&own.text))));
        self
    }

    /// The language of these texts.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The same language with or without marks.
    #[must_use]
    pub fn isolated(&self, isolation: Isolation) -> Self {
        Self { own: self.own.clone(), ..Self::new(&self.language, isolation) }
    }

    /// The message's text. A missing one is `⟦id⟧`.
    pub fn text(&self, id: &str, variables: &[(&str, Value)]) -> String {
        if let Some(own) = self.own.get(id) {
            return self.directed(Cow::from(own));
        }
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.format(pattern, variables),
            None => missing(id),
        }
    }

    /// The text of a message's attribute, such as `.detail`; `None` where the message has no such attribute.
    pub fn attribute(&self, id: &str, name: &str, variables: &[(&str, Value)]) -> Option<String> {
        if !self.own.is_empty()
            && let Some(own) = self.own.get(&format!("{id}.{name}"))
        {
            return Some(self.directed(Cow::from(own)));
        }
        let attribute = self.bundle.get_message(id)?.get_attribute(name)?;
        Some(self.format(attribute.value(), variables))
    }

    /// Whether there is such a message, or such an attribute of one (`id.name`).
    pub fn has(&self, id: &str) -> bool {
        if self.own.contains_key(id) {
            return true;
        }
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let message = self.bundle.get_message(id);
        match attribute {
            None => message.is_some(),
            Some(name) => message.is_some_and(|message| message.get_attribute(name).is_some()),
        }
    }

    /// One value by itself, as the language writes it.
    pub fn value(&self, value: &Value) -> String {
        value.format(self)
    }

    /// Ids and texts of all messages that start with `prefix` and have no variables, in the order of the files.
    pub fn fixed(&self, prefix: &str) -> Vec<(String, String)> {
        let lines = locales::source(self.language.folder()).lines();
        let ids = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        ids.filter(|id| id.starts_with(prefix))
            .filter_map(|id| {
                if let Some(own) = self.own.get(id) {
                    return Some((id.to_owned(), self.directed(Cow::from(own))));
                }
                let pattern = self.bundle.get_message(id)?.value()?;
                let mut errors = Vec::new();
                let text = self.bundle.format_pattern(pattern, None, &mut errors);
                errors.is_empty().then(|| (id.to_owned(), self.directed(text)))
            })
            .collect()
    }

    pub(crate) fn isolation(&self) -> Isolation {
        self.isolation
    }

    fn format(&self, pattern: &Pattern<&str>, variables: &[(&str, Value)]) -> String {
        let mut arguments = FluentArgs::with_capacity(variables.len());
        for (name, value) in variables {
            // A number stays one, so that fluent asks us for its digits.
            if let Value::Number(number) = value {
                arguments.set(*name, *number);
            } else {
                arguments.set(*name, value.format(self));
            }
        }
        let mut errors = Vec::new();
        let pattern = plural::chosen(pattern, variables, self.plurals.as_ref());
        self.directed(self.bundle.format_pattern(&pattern, Some(&arguments), &mut errors))
    }

    /// A finished text, with what runs the other way set apart.
    fn directed(&self, text: Cow<'_, str>) -> String {
        match (self.isolation, self.language.direction) {
            (Isolation::On, Direction::RightToLeft) => direction::set_apart(&text),
            (Isolation::On, Direction::LeftToRight) | (Isolation::Off, _) => text.into_owned(),
        }
    }
}

/// What shows in place of a text that does not exist.
fn missing(id: &str) -> String {
    format!("⟦{id}⟧")
}

#[cfg(test)]
mod tests;
