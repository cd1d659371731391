//! Where the page goes because somebody outside asked: a link, a second start, a file that was opened.

use std::time::{Duration, Instant};

use view::VisitView;

use crate::{
    arrivals::{Arrival, Destination, Place},
    session::{App, Shell, State},
    settings::WindowPlace,
};

/// The window gets the focus because it was raised, not because the person came back from mending something. A window manager
/// takes some tenths of a second.
const RAISING: Duration = Duration::from_secs(1);

/// The last place that was asked for.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    /// Counts what came; 0: nothing yet.
    number: u32,
    at: Option<Instant>,
    place: Option<Place>,
    check: Option<String>,
    text: Option<String>,
}

impl Visit {
    /// A page, as it stands.
    pub(crate) fn go_to(&mut self, place: Place) {
        *self =
            Self { number: self.number + 1, at: Some(Instant::now()), place: Some(place), ..Self::default() };
    }

    /// The window was raised a moment ago.
    pub(crate) fn is_fresh(&self) -> bool {
        self.at.is_some_and(|at| at.elapsed() < RAISING)
    }

    /// As the page follows it.
    pub(crate) fn view(&self) -> VisitView {
        VisitView {
            number: self.number,
            place: self.place.unwrap_or(Place::Computer).as_str().to_owned(),
            check: self.check.clone(),
            text: self.text.clone(),
        }
    }

    fn go(&mut self, destination: Destination) {
        match destination {
            Destination::Page(place) => self.go_to(place),
            Destination::Check(check) => {
                self.go_to(Place::Computer);
                self.check = Some(check.as_str().to_owned());
            }
            Destination::Error(text) => {
                self.go_to(Place::LookUp);
                self.text = Some(text);
            }
        }
    }
}

impl<S: Shell> App<S> {
    /// Shows what a link or a file asks for. Navigation only: nothing is checked, changed or sent.
    pub async fn arrive(&self, arrival: Arrival) {
        match arrival {
            Arrival::Link(destination) => self.change(|state: &mut State| state.visit.go(destination)),
            Arrival::File(path) => self.open_recording(path).await,
        }
    }

    /// The window is closed: programs that probes wait for are ended, since one that hangs would outlive us. Nothing is lost: probes
    /// only read.
    pub async fn close(&self) {
        doors::process::end_all().await;
    }

    /// Where the window stood last time.
    pub fn window_place(&self) -> Option<WindowPlace> {
        self.state().start.window_place()
    }

    /// Keeps where the window stands, for next time.
    pub fn keep_window(&self, place: WindowPlace) {
        let mut state = self.state();
        if state.start.settings.window != Some(place) {
            state.start.settings.window = Some(place);
            state.start.settings.keep();
        }
    }
}
