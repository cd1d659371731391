// Language, direction, theme and IT's colour, set on the root element. Values arrive finished; styles are set through the CSSOM, which the
// page's content policy allows where it refuses style attributes.
import type { Screen } from "./view";

const ROLES = { accent: "accent", press: "accent-press", soft: "accent-soft", on: "on-accent" } as const;

export function dress(root: HTMLElement, screen: Screen): void {
  root.lang = screen.language.html_lang;
  root.dir = screen.language.direction;
  // A chosen theme names the contrast as well: the two are one choice of colours.
  const chosen = screen.theme !== "system";
  if (chosen) root.dataset.theme = screen.theme;
  else delete root.dataset.theme;
  if (chosen && matchMedia("(prefers-contrast: more)").matches) root.dataset.contrast = "more";
  else delete root.dataset.contrast;
  document.title = screen.words["window-title"] ?? "";
  const { accent, colour } = screen.organisation;
  root.toggleAttribute("data-it-colour", accent !== null);
  set(root, "--it-colour", colour);
  for (const theme of ["light", "dark"] as const) {
    for (const [shade, role] of Object.entries(ROLES) as [keyof typeof ROLES, string][]) {
      set(root, `--it-${theme}-${role}`, accent?.[theme][shade] ?? null);
    }
  }
}

function set(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) root.style.removeProperty(name);
  else root.style.setProperty(name, value);
}
