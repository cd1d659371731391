// From a problem to its end: one step at a time, re-checked, mended or handed to IT; the focus never gets lost.
import { describe, expect, it } from "vitest";

import { fake, headline, one, open, place, press, recorded, said, waitFor } from "./page";

const yours = (state: string) => recorded.screens[state]!.computer.problems.filter((problem) => problem.actor === "user");
const first = yours("many")[0]!;
const opener = `[data-problem="${first.check}"] button`;
const withoutFirst = () =>
  fake.change((screen) => {
    screen.computer.problems = screen.computer.problems.filter((problem) => problem.check !== first.check);
    for (const row of screen.computer.groups.flatMap((group) => group.rows)) if (row.check === first.check) row.status = "pass";
  });

describe("a guide", () => {
  it("opens with its headline in focus and gives the focus back to what opened it", async () => {
    const page = await open("many");
    await press(page, opener);
    await waitFor(() => expect(document.activeElement).toBe(page.querySelector("h1")));
    expect(headline(page)).toContain(first.title);
    expect(fake.asked).toContainEqual(["openGuide", first.check]);
    await press(page, "#back");
    await waitFor(() => expect(document.activeElement).toBe(page.querySelector(opener)));
    expect(fake.asked).toContainEqual(["openGuide", null]);
  });

  it("has one active step; the next one is looked at again and takes the focus", async () => {
    const page = await open("many");
    await press(page, opener);
    expect(one(page, '[aria-current="step"]').dataset.step).toBe(first.steps[0]?.id);
    await press(page, "#next-step");
    await waitFor(() => expect(one(page, '[aria-current="step"]').dataset.step).toBe(first.steps[1]?.id));
    await waitFor(() => expect(document.activeElement).toBe(page.querySelector('[aria-current="step"]')));
    expect(fake.asked).toContainEqual(["checkOne", first.check]);
    expect(page.querySelectorAll(".step.done").length).toBe(1);
    await press(page, "#step-back");
    expect(one(page, '[aria-current="step"]').dataset.step).toBe(first.steps[0]?.id);
  });

  it("shows the clock beside the real time", async () => {
    const page = await open("still");
    const clock = yours("still").find((problem) => problem.times !== null)!;
    await press(page, `[data-problem="${clock.check}"] button`);
    expect([...page.querySelectorAll(".two-times dd")].map((time) => time.textContent)).toEqual([clock.times?.here, clock.times?.real]);
  });

  it("tells a screen reader once that another look said the same", async () => {
    const page = await open("many");
    await press(page, opener);
    fake.change((screen) => (screen.computer.problems.find((problem) => problem.check === first.check)!.again = "checking"));
    await waitFor(() => expect(one(page, "[data-again]").textContent).toContain(recorded.words["window-guide-looking"]));
    fake.change((screen) => (screen.computer.problems.find((problem) => problem.check === first.check)!.again = "still"));
    await waitFor(() => expect(said(page)).toBe(recorded.words["window-guide-still"]));
  });

  it("says that it is mended, keeps the focus on the page, and offers the next problem", async () => {
    const page = await open("many");
    await press(page, opener);
    page.querySelector<HTMLElement>("#next-step")?.focus();
    withoutFirst();
    await waitFor(() => one(page, "[data-fixed]"));
    await waitFor(() => expect(document.activeElement).toBe(page.querySelector("h1")));
    const next = yours("many")[1]!;
    await press(page, "#next-problem");
    await waitFor(() => expect(headline(page)).toContain(next.title));
  });

  it("of the last problem ends in trying again, not in nothing", async () => {
    const page = await open("one");
    await press(page, "[data-problem] button");
    fake.show("fine");
    await waitFor(() => expect(page.querySelector("[data-fixed]")?.textContent).toContain(recorded.words["window-guide-all-fixed"]));
  });

  it("never calls mended what could not be looked at", async () => {
    const page = await open("one");
    const check = yours("one")[0]!.check;
    await press(page, "[data-problem] button");
    fake.change((screen) => {
      screen.computer.problems = [];
      for (const row of screen.computer.groups.flatMap((group) => group.rows)) if (row.check === check) row.status = "unknown";
    });
    await waitFor(() => expect(page.querySelector(".titled .shape.unknown")).not.toBeNull());
    expect(page.querySelector("[data-fixed]")).toBeNull();
  });

  it("whose first step is IT's offers the report", async () => {
    const page = await open("only-it");
    await press(page, "[data-problem] button");
    await press(page, "[data-send-step]");
    expect(place(page)).toBe("send");
  });

  it("says the way by hand where a settings page did not open", async () => {
    const page = await open("by-hand");
    const problem = yours("by-hand").find((problem) => problem.steps.some((step) => step.by_hand))!;
    await press(page, `[data-problem="${problem.check}"] button`);
    const step = problem.steps.find((step) => step.by_hand)!;
    while (page.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.step !== step.id) await press(page, "#next-step");
    expect(page.textContent).toContain(step.by_hand);
  });
});

describe("a change that the app makes", () => {
  const guide = '[data-problem="time-sync"] button, [data-problem="clock-accuracy"] button';

  it("says what will change beside the button, and one press is the consent", async () => {
    const page = await open("fix");
    await press(page, guide);
    const button = one(page, "[data-agree]");
    const changes = page.querySelector(`#${button.getAttribute("aria-describedby")}`);
    expect(changes?.querySelectorAll(".changes li").length).toBeGreaterThan(0);
    await press(page, "[data-agree]");
    expect(fake.asked.some(([name]) => name === "act")).toBe(true);
  });

  it("is asked for once, however often it is pressed while it works", async () => {
    const page = await open("fix-working");
    await press(page, guide);
    expect(one(page, "[data-agree]").getAttribute("aria-busy")).toBe("true");
    await press(page, "[data-agree]");
    expect(fake.asked.some(([name]) => name === "act")).toBe(false);
  });

  it.each(["fix-not-permitted", "fix-failed"])("that did not happen (%s) says so and leaves another way", async (state) => {
    const page = await open(state);
    await press(page, guide);
    expect(page.querySelector(".step .notice.warn")?.textContent?.trim()).toBeTruthy();
    one(page, "#next-step");
  });

  it("can be taken back", async () => {
    const page = await open("made");
    await press(page, '[data-made="switch-on-automatic-time"] button');
    expect(fake.asked).toContainEqual(["undo", "switch-on-automatic-time"]);
  });
});

describe("what only the person can say", () => {
  it("is the headline where nothing else is to do, with a clock, and is answered with one press", async () => {
    const page = await open("question");
    const asked = recorded.screens["question"]!.computer.unknown.find((unknown) => unknown.question)!;
    expect(headline(page)).toBe(asked.question?.text);
    expect(page.querySelector(".ask .time")?.textContent).toBe(asked.question?.moment?.time);
    await press(page, '[data-answer="no"]');
    expect(fake.asked).toContainEqual(["answer", "time-zone", false]);
    // The question is gone with its buttons; the focus is on the headline.
    fake.show("fine");
    await waitFor(() => expect(document.activeElement).toBe(page.querySelector("h1")));
  });

  it("the work address is asked once, and sent as typed", async () => {
    const page = await open("account");
    const field = one(page, "#account") as HTMLInputElement;
    field.value = "ana@linden.example";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await waitFor(() => expect(fake.asked).toContainEqual(["nameAccount", "ana@linden.example"]));
  });

  it("what could not be checked is looked at again alone", async () => {
    const page = await open("unknown");
    const entry = recorded.screens["unknown"]!.computer.unknown.find((unknown) => !unknown.question && !unknown.wants_account)!;
    await press(page, `[data-check="${entry.check}"] button`);
    expect(fake.asked).toContainEqual(["checkOne", entry.check]);
  });
});

describe("screen readers", () => {
  it("hear how far it is, then the headline, and no rows", async () => {
    const page = await open("beginning");
    fake.show("checking");
    await waitFor(() => expect(said(page)).toBe(recorded.screens["checking"]!.computer.progress.text));
    fake.show("many");
    await waitFor(() => expect(said(page)).toContain(recorded.screens["many"]!.computer.headline));
    expect(document.activeElement).toBe(page.querySelector("h1"));
  });
});

describe("another computer's screen", () => {
  it("is marked, can be read through, and nothing in it acts on this one", async () => {
    const page = await open("recording");
    one(page, "[data-recording=shown]");
    await press(page, "[data-problem] button");
    for (const button of page.querySelectorAll<HTMLElement>("main button")) {
      if (button.id !== "leave-recording" && button.id !== "back") await press(page, `#${button.id || "nothing"}, [data-action="${button.dataset.action}"]`).catch(() => undefined);
    }
    expect(fake.asked.filter(([name]) => !["openGuide", "leaveRecording"].includes(name))).toEqual([]);
    await press(page, "#leave-recording");
    expect(fake.asked).toContainEqual(["leaveRecording"]);
  });
});
