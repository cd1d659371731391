// The page over a recorded screen, and what a person does on it.
import { readFileSync } from "node:fs";

import { fireEvent, render } from "@testing-library/svelte";
import { expect, vi } from "vitest";

import * as fake from "../fake/backend";
import type { Recorded } from "../fake/backend";
import App from "../src/App.svelte";

export const recorded = JSON.parse(readFileSync("fake/screens.json", "utf8")) as Recorded;

/** Shows the page with a recorded screen and waits for its headline. */
export async function open(screen: string): Promise<HTMLElement> {
  fake.load(structuredClone(recorded), screen);
  const { container } = render(App);
  await waitFor(() => expect(container.querySelector("h1")?.textContent).toBeTruthy());
  return container;
}

/** The one element that a selector finds. */
export function one(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelectorAll<HTMLElement>(selector);
  expect(found.length, `${selector} in ${page.innerHTML.slice(0, 3000)}`).toBe(1);
  return found[0] as HTMLElement;
}

/** Presses something as a keyboard does: with the focus on it. */
export async function press(page: HTMLElement, selector: string): Promise<void> {
  const found = page.querySelector<HTMLElement>(selector);
  expect(found, selector).not.toBeNull();
  found?.focus();
  await fireEvent.click(found as HTMLElement);
}

export const headline = (page: HTMLElement): string => page.querySelector("h1")?.textContent?.trim() ?? "";
export const said = (page: HTMLElement): string => page.querySelector("#said")?.textContent ?? "";
export const place = (page: HTMLElement): string | undefined => page.querySelector<HTMLElement>("main")?.dataset.page;
/** Takes out the marks that set names apart. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");
export const waitFor = vi.waitFor;
export { fake };
