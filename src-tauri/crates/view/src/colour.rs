//! The accent that IT's colour gives the window: its hue, at a lightness that can be read on every ground it stands on.
//!
//! Worked out in OKLCH, whose lightness is the eye's. Red to yellow and greys become an accent near ink: those hues belong to
//! "needs fixing" and "worth fixing". Status, focus and text never take IT's colour.

use color::{ColorSpace, Oklch, OpaqueColor, Srgb};

use crate::{AccentView, ShadesView};

/// The grounds an accent stands on, as in `ui/src/tokens.css`: page, rail and foot, sunken panels.
const LIGHT_GROUNDS: [&str; 3] = ["#ffffff", "#f2f4f3", "#f4f6f5"];
/// The same, dark.
const DARK_GROUNDS: [&str; 3] = ["#161b1a", "#0f1312", "#1d2422"];

/// WCAG 2 asks 4.5 of text; the rest is for the rounding of screens.
const ENOUGH: f32 = 4.6;

/// How much the lightness changes between two tries.
const TRY: f32 = 0.005;

/// Below this chroma a colour is a grey.
const GREY: f32 = 0.02;

/// One theme's rule.
struct Theme {
    grounds: [&'static str; 3],
    /// Most chroma of the accent.
    chroma: f32,
    /// Where its lightness begins: at the colour's own, but no nearer to the ground than this.
    nearest: f32,
    /// The same for an accent near ink.
    ink: f32,
    /// Away from the ground.
    away: f32,
    /// Lightness and most chroma of the soft fill.
    soft: (f32, f32),
    /// The same of what is written on the accent.
    on: (f32, f32),
    /// What pressing adds to the lightness.
    press: f32,
}

const LIGHT: Theme = Theme {
    grounds: LIGHT_GROUNDS,
    chroma: 0.14,
    nearest: 0.50,
    ink: 0.32,
    away: -1.0,
    soft: (0.94, 0.025),
    on: (1.0, 0.0),
    press: -0.09,
};

const DARK: Theme = Theme {
    grounds: DARK_GROUNDS,
    chroma: 0.11,
    nearest: 0.78,
    ink: 0.88,
    away: 1.0,
    soft: (0.32, 0.05),
    on: (0.20, 0.04),
    press: 0.07,
};

/// Chroma of an accent near ink.
const INK_CHROMA: f32 = 0.008;

/// The accent of a colour, `#rrggbb`; `None` for what is no colour.
pub(crate) fn accent(colour: &str) -> Option<AccentView> {
    let [lightness, chroma, hue] = oklch(colour)?;
    let is_ink = chroma < GREY || !(110.0..350.0).contains(&hue);
    let shades = |theme: &Theme| {
        let chroma = if is_ink { chroma.min(INK_CHROMA) } else { chroma };
        let begin = match (is_ink, theme.away < 0.0) {
            (true, _) => theme.ink,
            (false, true) => lightness.min(theme.nearest),
            (false, false) => lightness.max(theme.nearest),
        };
        theme.shades(begin, chroma, hue)
    };
    Some(AccentView { light: shades(&LIGHT), dark: shades(&DARK) })
}

impl Theme {
    fn shades(&self, begin: f32, chroma: f32, hue: f32) -> ShadesView {
        let shade = |(lightness, most): (f32, f32)| hex(lightness, chroma.min(most), hue);
        let (soft, on) = (shade(self.soft), shade(self.on));
        let mut lightness = begin;
        // The end of the scale is black or white, which reads on everything; counted, so that no rounding can make it endless.
        for _ in 0..200 {
            let accent = shade((lightness, self.chroma));
            let press = shade((lightness + self.press, self.chroma));
            let grounds = self.grounds.iter().copied().chain([soft.as_str(), on.as_str()]);
            let pairs = grounds.map(|ground| contrast(&accent, ground)).chain([contrast(&press, &on)]);
            if pairs.fold(f32::MAX, f32::min) >= ENOUGH {
                return ShadesView { accent, press, soft, on };
            }
            lightness = (lightness + self.away * TRY).clamp(0.0, 1.0);
        }
        let end = hex(if self.away < 0.0 { 0.0 } else { 1.0 }, 0.0, 0.0);
        ShadesView { press: end.clone(), accent: end, soft, on }
    }
}

/// Lightness 0 to 1, chroma, hue in degrees from 0.
fn oklch(colour: &str) -> Option<[f32; 3]> {
    let [lightness, chroma, hue] = srgb(colour)?.convert::<Oklch>().components;
    Some([lightness, chroma, hue.rem_euclid(360.0)])
}

/// The nearest colour of a screen: as much of the chroma as it can show, the lightness and hue kept.
fn hex(lightness: f32, chroma: f32, hue: f32) -> String {
    let lightness = lightness.clamp(0.0, 1.0);
    let shown = |chroma: f32| OpaqueColor::<Oklch>::new([lightness, chroma, hue]).convert::<Srgb>();
    let fits =
        |colour: &OpaqueColor<Srgb>| colour.components.iter().all(|part| (-0.0005..=1.0005).contains(part));
    let (mut fitting, mut too_much) = (0.0, chroma);
    if fits(&shown(chroma)) {
        fitting = chroma;
    } else {
        for _ in 0..12 {
            let middle = f32::midpoint(fitting, too_much);
            if fits(&shown(middle)) {
                fitting = middle;
            } else {
                too_much = middle;
            }
        }
    }
    let colour = OpaqueColor::<Srgb>::new(Srgb::clip(shown(fitting).components)).to_rgba8();
    format!("#{:02x}{:02x}{:02x}", colour.r, colour.g, colour.b)
}

fn srgb(colour: &str) -> Option<OpaqueColor<Srgb>> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(OpaqueColor::from_rgb8(part(0)?, part(2)?, part(4)?))
}

/// The contrast of WCAG 2 between two colours, 1 to 21; 1 where one of them is no colour.
fn contrast(one: &str, other: &str) -> f32 {
    match (srgb(one), srgb(other)) {
        (Some(one), Some(other)) => {
            let [one, other] = [one, other].map(|colour| colour.relative_luminance() + 0.05);
            one.max(other) / one.min(other)
        }
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers without end from a seed: the same in each run.
    struct Numbers(u64);

    impl Iterator for Numbers {
        type Item = u64;

        fn next(&mut self) -> Option<u64> {
            // xorshift64, Marsaglia 2003.
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            Some(self.0)
        }
    }

    #[test]
    fn twenty_thousand_colours_read_on_every_ground_in_both_themes() {
        for number in Numbers(0x00c0_ffee).take(20_000) {
            let colour = format!("#{:06x}", number & 0x00ff_ffff);
            let accent = accent(&colour).unwrap();
            for (shades, grounds) in [(&accent.light, LIGHT_GROUNDS), (&accent.dark, DARK_GROUNDS)] {
                let on_grounds = grounds.iter().map(|ground| contrast(&shades.accent, ground));
                let pairs = on_grounds.chain([
                    contrast(&shades.accent, &shades.soft),
                    contrast(&shades.on, &shades.accent),
                    contrast(&shades.on, &shades.press),
                ]);
                let worst = pairs.fold(f32::MAX, f32::min);
                assert!(worst >= 4.5, "{colour}: {worst} with {shades:?}");
            }
        }
    }

    #[test]
    fn a_colour_keeps_its_hue_and_red_and_yellow_become_ink() {
        let used = |colour| accent(colour).unwrap().light.accent;
        let near = |one: &str, other: &str| {
            let [one, other] = [oklch(one).unwrap(), oklch(other).unwrap()];
            (one[0] - other[0]).abs() < 0.02 && (one[1] - other[1]).abs() < 0.02
        };
        for (colour, expected) in
            [("#6b2fa0", "#663b92"), ("#a8e000", "#526f07"), ("#ffd500", "#34332e"), ("#e2001a", "#373131")]
        {
            assert!(near(&used(colour), expected), "{colour}: {} is not near {expected}", used(colour));
        }
    }

    #[test]
    fn what_is_no_colour_gives_no_accent() {
        for text in ["", "red", "#12345", "#12345g", "#1234567", "#ééé"] {
            assert!(accent(text).is_none(), "{text}");
        }
    }
}
