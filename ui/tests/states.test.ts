// Every recorded state: one headline, one thing to do first, a way on, and a name for everything that can be pressed.
import { describe, expect, it } from "vitest";

import { headline, one, open, recorded } from "./page";

/** What a screen reader calls it: its words, hidden ones included, or its label. */
const name = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

describe.each(Object.keys(recorded.screens))("the state %s", (state) => {
  it("has one headline, names for all its buttons, at most one primary and nothing undefined", async () => {
    const page = await open(state);
    expect(page.querySelectorAll("h1").length).toBe(1);
    expect(page.textContent).not.toMatch(/undefined|null|NaN/);
    for (const button of page.querySelectorAll("button, summary, [role=progressbar]")) expect(name(button), button.outerHTML).not.toBe("");
    expect(page.querySelectorAll(".button.primary").length).toBeLessThanOrEqual(1);
  });

  it("leads on: to a guide, an answer, a search or IT", async () => {
    const page = await open(state);
    const computer = recorded.screens[state]?.computer;
    // On another computer's screen the way on is back.
    if (recorded.screens[state]?.recording) return void one(page, "#leave-recording");
    if (computer?.checking) return;
    one(page, "[data-send]");
    one(page, "#check-again");
    expect(page.querySelectorAll("[data-problem] button").length).toBe(computer?.problems.length);
    if (computer?.problems.length === 0 && computer.unknown.length === 0) one(page, "#look-it-up");
  });

  it("says each status by a word as well as by a shape", async () => {
    const page = await open(state);
    for (const row of page.querySelectorAll(".check")) {
      expect(row.textContent, row.outerHTML).toContain(recorded.words[`window-word-${(row as HTMLElement).dataset.status?.replace("_", "-")}`]);
    }
  });
});

describe("while checking", () => {
  it("counts with words and keeps every row", async () => {
    const page = await open("checking");
    const { progress, groups } = recorded.screens["checking"]!.computer;
    const bar = one(page, ".strip");
    expect(bar.getAttribute("aria-valuetext")).toBe(progress.text);
    expect(bar.querySelectorAll(".done").length).toBe(progress.done);
    expect(page.querySelectorAll(".check").length).toBe(groups.flatMap((group) => group.rows).length);
    expect(headline(page)).toBe(recorded.screens["checking"]!.computer.headline);
  });
});

describe("who and how to reach them", () => {
  it("stands in the rail where IT said it, and nothing where IT did not", async () => {
    one(await open("many"), "#person");
    expect((await open("no-policy")).querySelector("#person")).toBeNull();
  });

  it("IT's colour dresses the page, and a policy without one leaves ours", async () => {
    await open("colour");
    const root = document.documentElement;
    expect(root.hasAttribute("data-it-colour")).toBe(true);
    expect(root.style.getPropertyValue("--it-light-accent")).toMatch(/^#[0-9a-f]{6}$/);
    await open("many");
    expect(root.hasAttribute("data-it-colour")).toBe(false);
    expect(root.style.getPropertyValue("--it-light-accent")).toBe("");
  });
});
