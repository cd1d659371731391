// The page with recorded screens behind it, in any browser: ?lang=de&screen=many&theme=dark. What it holds is on `window.fake`, for a driver.
import { mount } from "svelte";

import "../src/tokens.css";
import "../src/components.css";
import App from "../src/App.svelte";
import * as fake from "./backend";
import type { Recorded } from "./backend";

declare global {
  interface Window {
    fake: typeof fake & { switchTo: (language: string, screen: string, theme: string) => Promise<void> };
  }
}

async function load(language: string, screen: string): Promise<void> {
  const response = await fetch(`screens/${language}.json`);
  fake.load((await response.json()) as Recorded, screen);
}

async function switchTo(language: string, screen: string, theme: string): Promise<void> {
  await load(language, screen);
  await fake.setPreferences(null, theme);
}

const asked = new URLSearchParams(location.search);
const target = document.getElementById("page");
window.fake = { ...fake, switchTo };
await load(asked.get("lang") ?? "en", asked.get("screen") ?? "many");
await fake.setPreferences(null, asked.get("theme") ?? "system");
if (target) mount(App, { target });
