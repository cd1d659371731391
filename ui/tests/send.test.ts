// The page "Send to IT" at each of its ends: what is said, what can be done, and where the focus is.
import { describe, expect, it } from "vitest";

import { fake, headline, one, open, plain, press, recorded, waitFor } from "./page";

const send = (state: string) => recorded.screens[state]!.send;

async function onSend(state: string): Promise<HTMLElement> {
  const page = await open(state);
  await press(page, "[data-place=send]");
  await waitFor(() => expect(page.querySelector<HTMLElement>("main")?.dataset.page).toBe("send"));
  return page;
}

const words = (element: Element): string => plain(element.textContent ?? "");

describe.each(["kept-no-network", "kept-captive-portal", "kept-stopped", "refused-not-permitted", "refused-link-expired", "refused-too-large"])("%s", (state) => {
  it("says why, shows the reference, and offers three ways on", async () => {
    const page = await onSend(state);
    const { delivery } = send(state);
    expect(plain(headline(page))).toBe(plain(delivery!.title));
    expect(words(page)).toContain(plain(delivery!.lead));
    expect(one(page, "#reference").textContent).toBe(delivery!.reference);
    await press(page, "#send-again");
    expect(fake.asked).toContainEqual(["sendAgain", delivery!.reference]);
    await press(page, "#save-copy");
    await press(page, "#mail-copy");
    expect(fake.asked).toContainEqual(["saveCopy", delivery!.reference]);
    expect(fake.asked).toContainEqual(["prepareMail", delivery!.reference]);
    // What nobody takes goes another way first.
    const first = state.startsWith("refused") ? "#save-copy" : "#send-again";
    expect([...page.querySelectorAll("[data-delivery] .primary")]).toEqual([one(page, first)]);
  });
});

describe("refused", () => {
  it("gives each reason in words of its own", () => {
    const leads = ["kept-captive-portal", "refused-not-permitted", "refused-link-expired", "refused-too-large", "refused-expired"].map((state) => send(state).delivery!.lead);
    expect(new Set(leads).size).toBe(leads.length);
  });

  it("a report that was removed offers nothing that needs its file", async () => {
    const page = await onSend("refused-expired");
    for (const gone of ["#send-again", "#save-copy", "#mail-copy"]) expect(page.querySelector(gone), gone).toBeNull();
    await press(page, "#another-report");
    expect(fake.asked).toContainEqual(["anotherReport"]);
  });
});

describe("on its way", () => {
  it("tells how far it is in words, and can be stopped", async () => {
    const page = await onSend("sending");
    const bar = one(page, "[role=progressbar]");
    expect(plain(bar.getAttribute("aria-valuetext") ?? "")).toContain(plain(send("sending").delivery!.amount));
    expect(words(page)).toContain(plain(send("sending").delivery!.pace));
    await press(page, "#stop-sending");
    expect(fake.asked).toContainEqual(["stopSending"]);
  });

  it("that connects says so, with no figure that means nothing", async () => {
    const page = await onSend("sending-connecting");
    expect(words(page)).toContain(plain(send("sending-connecting").delivery!.amount));
    expect(one(page, "[role=progressbar]").getAttribute("aria-valuenow")).toBeNull();
  });

  it("keeps the focus through each end of it", async () => {
    const page = await onSend("send-ready");
    await press(page, "#send-report");
    for (const state of ["sending-connecting", "sending", "sent"]) {
      fake.show(state);
      await waitFor(() => expect(plain(headline(page))).toBe(plain(send(state).delivery!.title)));
      await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    }
    expect(document.activeElement).toBe(page.querySelector("h1"));
  });
});

describe("before anything is sent", () => {
  it("every part is there with its size, and what was left out says so", async () => {
    const page = await onSend("send-ready");
    for (const part of send("send-ready").parts) {
      const row = one(page, `[data-part="${part.name}"]`);
      expect(words(row)).toContain(plain(part.left_out ? (recorded.words["window-send-part-left-out"] ?? "") : part.size));
    }
    expect(words(one(page, "#send-report"))).toContain(plain(send("send-ready").button));
  });

  it("preparing says how much is read and can be stopped", async () => {
    const page = await onSend("send-preparing");
    expect(words(page)).toContain(plain(send("send-preparing").preparing));
    await press(page, "#stop-preparing");
    expect(fake.asked).toContainEqual(["stopSending"]);
  });

  it.each(["send-saved", "send-not-saved", "send-not-made", "send-no-mail-program"])("%s says what came of it and what to do", async (state) => {
    const page = await onSend(state);
    expect(words(page)).toContain(plain(send(state).outcome!.title));
    expect(words(page)).toContain(plain(send(state).outcome!.text));
    one(page, "#prepare-report");
  });

  it("what waits is counted in the rail and listed on the page", async () => {
    const page = await onSend("send-waiting-list");
    expect(words(one(page, "[data-place=send] .count"))).toContain("1");
    expect(page.querySelectorAll("[data-report]").length).toBe(3);
  });
});
