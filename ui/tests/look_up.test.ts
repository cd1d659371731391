// The page "Look up an error": answers while typing, nothing guessed, nothing typed lost; logs with progress and an end.
import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { fake, headline, one, open, place, press, recorded, waitFor } from "./page";

const CODE = "Something went wrong (0x801c0003)";

async function type(page: HTMLElement, text: string): Promise<void> {
  const box = one(page, "#error-text") as HTMLTextAreaElement;
  box.value = text;
  await fireEvent.input(box);
}

async function lookUp(screen = "many"): Promise<HTMLElement> {
  const page = await open(screen);
  await press(page, '[data-place="look-up"]');
  return page;
}

describe("a text", () => {
  it("is answered, best first, its steps open", async () => {
    const page = await lookUp();
    await type(page, CODE);
    const answers = recorded.lookUps[`|${CODE}`]!.answers;
    await waitFor(() => expect(page.querySelectorAll("[data-answers] [data-answer-id]").length).toBe(answers.length));
    expect(page.querySelector<HTMLElement>("[data-answer-id]")?.dataset.answerId).toBe(answers[0]?.id);
    expect(page.querySelectorAll("[data-answer-id] .step").length).toBe(answers[0]?.steps.length);
  });

  it("that nobody knows is said plainly, and goes along to IT", async () => {
    const page = await lookUp();
    await type(page, "the printer is out of paper");
    await waitFor(() => one(page, "[data-nothing]"));
    await press(page, "[data-nothing] .primary");
    expect(place(page)).toBe("send");
    expect((page.querySelector("#note") as HTMLTextAreaElement | null)?.value).toContain("the printer is out of paper");
  });

  it("stays when the reader looks elsewhere or changes the language", async () => {
    const page = await lookUp();
    await type(page, CODE);
    await press(page, '[data-place="computer"]');
    await press(page, '[data-place="look-up"]');
    expect((one(page, "#error-text") as HTMLTextAreaElement).value).toBe(CODE);
    const asks = (): number => fake.asked.filter(([name]) => name === "lookUp").length;
    await waitFor(() => expect(asks()).toBeGreaterThan(0));
    const before = asks();
    fake.change((screen) => (screen.language.tag = "de"));
    await waitFor(() => expect(asks()).toBeGreaterThan(before));
    expect((one(page, "#error-text") as HTMLTextAreaElement).value).toBe(CODE);
  });

  it("is cleared with the focus back in the box", async () => {
    const page = await lookUp();
    await type(page, CODE);
    await press(page, "#clear");
    expect((one(page, "#error-text") as HTMLTextAreaElement).value).toBe("");
    expect(document.activeElement).toBe(page.querySelector("#error-text"));
  });
});

describe("a phone", () => {
  it("has complete guides of its own, without this computer's logs", async () => {
    const page = await open("fine");
    await press(page, '[data-lead="phone"]');
    await waitFor(() => expect(page.querySelectorAll(".says").length).toBeGreaterThan(3));
    expect(headline(page)).toBe(recorded.words["window-look-up-heading-ios"]);
    for (const entry of page.querySelectorAll(".says")) expect(entry.querySelectorAll(".step").length).toBeGreaterThan(0);
    expect(page.querySelector(".logs")).toBeNull();
  });
});

describe("logs", () => {
  it("of this computer are searched unasked, once", async () => {
    const page = await open("many");
    fake.change((screen) => (screen.logs.search = 0));
    await press(page, '[data-place="look-up"]');
    expect(fake.asked.filter(([name]) => name === "searchOwnLogs").length).toBe(1);
  });

  it("show how far the search is and end it on request", async () => {
    const page = await lookUp();
    fake.change((screen) => (screen.logs = fake.logs("searching")));
    await waitFor(() => expect(one(page, ".bar").getAttribute("aria-valuenow")).toBe("15"));
    expect(one(page, ".bar").getAttribute("aria-valuetext")).toBeTruthy();
    await press(page, "#stop-search");
    expect(fake.asked).toContainEqual(["stopSearch"]);
  });

  it("that were dropped anywhere bring their page, with the line they were found in", async () => {
    const page = await open("many");
    fake.drag(true);
    await waitFor(() => one(page, ".drop"));
    fake.drag(false);
    fake.change((screen) => (screen.logs = { ...fake.logs("found"), search: 7 }));
    await waitFor(() => expect(place(page)).toBe("look-up"));
    await waitFor(() => expect(page.querySelectorAll(".logs .says").length).toBe(fake.logs("found").found.length));
    expect(page.querySelector(".line-of-log")?.textContent).toContain("0x80180010");
    expect(page.querySelector(".drop")).toBeNull();
  });
});
