// What stands around every page: places, the person to call, languages, and text that wants to be markup.
import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { fake, headline, one, open, place, press, recorded, waitFor } from "./page";

describe("the menu of languages", () => {
  it("is walked with the arrows, left with Escape, and gives the focus back", async () => {
    const page = await open("many");
    await press(page, "#language");
    const entries = [...page.querySelectorAll<HTMLElement>("[role=menuitemradio]")];
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-checked")).toBe("true"));
    await fireEvent.keyDown(one(page, "[role=menu]"), { key: "End" });
    expect(document.activeElement).toBe(entries.at(-1));
    await fireEvent.keyDown(one(page, "[role=menu]"), { key: "ArrowDown" });
    expect(document.activeElement).toBe(entries[0]);
    await fireEvent.keyDown(one(page, "[role=menu]"), { key: "Escape" });
    expect(document.activeElement).toBe(page.querySelector("#language"));
    expect(page.querySelector("[role=menu]")).toBeNull();
  });

  it("names each language in itself", async () => {
    const page = await open("many");
    await press(page, "#language");
    for (const choice of recorded.screens["many"]!.language.choices) {
      const entry = one(page, `[data-language="${choice.tag}"]`);
      expect([entry.lang, entry.textContent?.trim()]).toEqual([choice.html_lang, choice.name]);
    }
    await press(page, '[data-language="de"]');
    expect(fake.asked).toContainEqual(["setPreferences", "de", null]);
  });
});

describe("the person to call", () => {
  it("is one press away, with a number that can be copied", async () => {
    const page = await open("many");
    await press(page, "#person");
    const dialog = one(page, "[role=dialog]");
    expect(dialog.textContent).toContain("+1 555 0143 57");
    expect(dialog.textContent).toContain("it@linden.example");
    await fireEvent.keyDown(dialog, { key: "Escape" });
    expect(document.activeElement).toBe(page.querySelector("#person"));
  });
});

describe("places", () => {
  it("are told apart by more than colour, and each has one headline", async () => {
    const page = await open("many");
    for (const name of ["look-up", "send", "settings", "computer"]) {
      await press(page, `[data-place="${name}"]`);
      await waitFor(() => expect(place(page)).toBe(name));
      expect(one(page, `[data-place="${name}"]`).getAttribute("aria-current")).toBe("page");
      expect(page.querySelectorAll("h1").length).toBe(1);
    }
  });
});

describe("hostile text", () => {
  const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>\u202e${"W".repeat(10_000)}`;

  it("stays text wherever a machine, a log or a policy can put it", async () => {
    const page = await open("many");
    fake.change((screen) => {
      const problem = screen.computer.problems[0]!;
      Object.assign(problem, { title: HOSTILE, detail: HOSTILE, why: HOSTILE });
      Object.assign(screen.organisation, { name: HOSTILE, phone: HOSTILE, hours: HOSTILE });
      screen.computer.unknown[0]!.detail = HOSTILE;
      screen.notices.push({ tone: "warn", title: HOSTILE, text: HOSTILE, lines: [HOSTILE] });
      const logs = fake.logs("found");
      screen.logs = { ...logs, found: logs.found.map((found) => ({ ...found, line: HOSTILE, place: HOSTILE })) };
    });
    await press(page, '[data-place="computer"]');
    await press(page, "[data-problem] button");
    await press(page, '[data-place="look-up"]');
    await press(page, "#person");
    expect(page.querySelector("img, script")).toBeNull();
    expect(document.title).not.toBe("taken");
    expect(page.querySelector(".line-of-log")?.textContent).toBe(HOSTILE);
  });
});

describe("what the program says", () => {
  it("is never replaced by something older that arrives later", async () => {
    const page = await open("many");
    fake.change((screen) => Object.assign(screen, { number: 7 }) && (screen.computer.headline = "The newer one"));
    fake.change((screen) => Object.assign(screen, { number: 6 }) && (screen.computer.headline = "The older one"));
    await waitFor(() => expect(headline(page)).toBe("The newer one"));
  });
});

describe("a program that is gone", () => {
  it("is said, with what to do", async () => {
    const page = await open("many");
    window.dispatchEvent(new Event("unhandledrejection"));
    await waitFor(() => expect(page.textContent).toContain(recorded.words["window-trouble-title"]));
  });
});

describe("the fake", () => {
  it("offers everything that the window's own backend does, and stands in for it alone", async () => {
    const real = await import("../src/backend");
    expect(Object.keys(fake)).toEqual(expect.arrayContaining(Object.keys(real)));
    // Only one file of the page may know the window's program.
    const { readFileSync, readdirSync } = await import("node:fs");
    const knowing = readdirSync("src").filter((file) => readFileSync(`src/${file}`, "utf8").includes("@tauri-apps"));
    expect(knowing).toEqual(["backend.ts"]);
  });
});
