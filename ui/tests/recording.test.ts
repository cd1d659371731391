// A report from another computer, from the moment it is opened: read, sealed, the wrong key, shown, or no report at all.
import { describe, expect, it } from "vitest";

import { fake, one, open, plain, press, recorded, waitFor } from "./page";

const notice = (page: HTMLElement): string => plain(one(page, "[data-recording] [role=status]").textContent ?? "");
const unseals = (): number => fake.asked.filter(([name]) => name === "unsealRecording").length;

describe("a sealed report", () => {
  it("asks for its key with one button, beside this computer's own screen", async () => {
    const page = await open("recording-sealed");
    expect(notice(page)).toContain(plain(recorded.screens["recording-sealed"]!.recording!.text));
    one(page, "#leave-recording");
    one(page, "#check-again");
    await press(page, "#unseal-recording");
    expect(unseals()).toBe(1);
  });

  it("asks the system for one file at a time", async () => {
    const page = await open("recording-sealed");
    let answered: () => void = () => undefined;
    fake.react((name) => (name === "unsealRecording" ? new Promise<void>((done) => (answered = done)) : undefined));
    await press(page, "#unseal-recording");
    await press(page, "#unseal-recording");
    expect(unseals()).toBe(1);
    answered();
    await waitFor(async () => {
      await press(page, "#unseal-recording");
      expect(unseals()).toBe(2);
    });
  });

  it("keeps the focus on its button while a key is tried, and says which did not fit", async () => {
    const page = await open("recording-sealed");
    await press(page, "#unseal-recording");
    const button = one(page, "#unseal-recording");
    fake.show("recording-unsealing");
    await waitFor(() => expect(button.getAttribute("aria-busy")).toBe("true"));
    expect(document.activeElement).toBe(button);
    const before = one(page, "[data-recording] [role=status]").firstElementChild;
    fake.show("recording-other-key");
    await waitFor(() => expect(notice(page)).toContain(recorded.screens["recording-other-key"]!.recording!.warning));
    // A reader is told of what is added, not of a text that changes.
    expect(one(page, "[data-recording] [role=status]").firstElementChild).not.toBe(before);
    expect(document.activeElement).toBe(button);
    fake.show("recording-no-key");
    await waitFor(() => expect(notice(page)).toContain(recorded.screens["recording-no-key"]!.recording!.warning));
    expect(document.activeElement).toBe(button);
    fake.show("recording");
    await waitFor(() => one(page, "[data-recording=shown]"));
    expect(page.querySelector("#unseal-recording")).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe("a key without a report", () => {
  it("is said to be one, with what to open first, and can be put away", async () => {
    const page = await open("fine");
    fake.show("recording-key-alone");
    await waitFor(() => one(page, "[data-recording=key-alone]"));
    expect(notice(page)).toContain(plain(recorded.screens["recording-key-alone"]!.recording!.title));
    expect(notice(page)).toContain(".ehreport");
    expect(page.querySelector("#unseal-recording")).toBeNull();
    one(page, "#check-again");
    await press(page, "#leave-recording");
    expect(fake.asked).toContainEqual(["leaveRecording"]);
  });
});

describe("a report that is read", () => {
  it("says so at once, can be left, and offers no key to one that is not sealed", async () => {
    const page = await open("fine");
    fake.show("recording-opening");
    await waitFor(() => one(page, "[data-recording=opening]"));
    expect(page.querySelector("#unseal-recording")).toBeNull();
    await press(page, "#leave-recording");
    expect(fake.asked).toContainEqual(["leaveRecording"]);
  });

  it("that is none says so and what to do", async () => {
    const page = await open("recording-failed");
    expect(notice(page)).toContain(plain(recorded.screens["recording-failed"]!.recording!.text));
    expect(page.querySelector("#unseal-recording")).toBeNull();
  });
});
