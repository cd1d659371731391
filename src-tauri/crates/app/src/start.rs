//! What holds before the first look: policy, language, theme.

use diagnose::known_errors::OwnErrors;
use policy::Loaded;
use texts::{Isolation, Texts};

use crate::{
    policies,
    settings::{Settings, WindowPlace},
    texts_for,
};

/// Policy, language and settings, read once at start.
#[derive(Debug)]
pub struct Start {
    pub(crate) policy: Loaded,
    pub(crate) settings: Settings,
    pub(crate) texts: Texts,
    pub(crate) own_errors: OwnErrors,
}

impl Start {
    /// Reads the machine's policy and the person's settings.
    pub fn read() -> Self {
        let settings = Settings::read();
        let policy = policies::load();
        let (own_errors, _) = OwnErrors::new(&policy.policy.own_errors);
        let language = texts::choose(settings.language.as_deref());
        let texts = texts_for(&language, Isolation::On, &policy);
        Self { policy, settings, texts, own_errors }
    }

    /// The window's title, in the person's language.
    pub fn window_title(&self) -> String {
        self.texts.text("window-title", &[])
    }

    /// Where the window stood last time.
    pub fn window_place(&self) -> Option<WindowPlace> {
        self.settings.window
    }

    /// The theme that the person chose: "light" or "dark"; `None`: the system's.
    pub fn theme(&self) -> Option<&str> {
        self.settings.theme.as_deref()
    }

    /// Said where Windows lacks what shows pages.
    pub fn no_webview_sentence(&self) -> String {
        self.plain("shell-no-webview")
    }

    /// Said where no window can be opened because there is no screen.
    pub fn no_display_sentence(&self) -> String {
        self.plain("window-no-display")
    }

    /// Said where the window could not be built.
    pub fn no_window_sentence(&self) -> String {
        self.plain("window-not-built")
    }

    fn plain(&self, id: &str) -> String {
        self.texts.isolated(Isolation::Off).text(id, &[])
    }
}
