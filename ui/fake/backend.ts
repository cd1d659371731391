// Stands in for the window's program: shows recorded screens and keeps what it was asked. For the page's own tests and its pictures; no
// part of the window. `vite --mode fake` and vitest put it in the place of src/backend.ts.
import type { LogsView, LookUpView, PartTextView, Screen } from "../src/view";

/** ui/fake/screens.json: generated from Rust over recorded machines. */
export interface Recorded {
  words: Record<string, string>;
  screens: Record<string, Omit<Screen, "words">>;
  lookUps: Record<string, LookUpView>;
  logs: { searching: LogsView; found: LogsView };
}

/** What the page asked for, in order: the name and what was handed over. */
export const asked: [string, ...unknown[]][] = [];

let recorded: Recorded;
let screen: Screen;
let theme = "system";
let reader: ((screen: Screen) => void) | null = null;
let dragged: ((files: boolean) => void) | null = null;
let onRequest: ((name: string, ...values: unknown[]) => void | Promise<void>) | null = null;

/** Takes the recorded screens of a language in, and begins with one of them. */
export function load(document: Recorded, name: string): void {
  recorded = document;
  screen = recordedScreen(name);
}

/** A recorded screen by its name. */
export function recordedScreen(name: string): Screen {
  const found = recorded.screens[name];
  if (!found) throw new Error(`no recorded screen is called ${name}`);
  return structuredClone({ ...found, theme, words: recorded.words }) as Screen;
}

/** Shows a recorded screen, or a changed one. */
export function show(next: string | Screen): void {
  screen = typeof next === "string" ? recordedScreen(next) : next;
  reader?.(screen);
}

/** Changes what is shown now. */
export function change(how: (screen: Screen) => void): void {
  const next = structuredClone(screen);
  how(next);
  show(next);
}

/** Calls back with every request, so that a test can answer it, now or later. */
export function react(how: ((name: string, ...values: unknown[]) => void | Promise<void>) | null): void {
  onRequest = how;
}

/** Holds files over the page, or takes them away. */
export const drag = (files: boolean): void => dragged?.(files);

/** The logs of the recordings. */
export const logs = (which: "searching" | "found"): LogsView => structuredClone(recorded.logs[which]);

function ask<T>(name: string, values: unknown[], answer: T): Promise<T> {
  asked.push([name, ...values]);
  return Promise.resolve(onRequest?.(name, ...values)).then(() => answer);
}

export function subscribe(next: (screen: Screen) => void): Promise<void> {
  reader = next;
  next(screen);
  return Promise.resolve();
}

export function subscribeToDrag(over: (files: boolean) => void): Promise<void> {
  dragged = over;
  return Promise.resolve();
}

export const checkAgain = (): Promise<void> => ask("checkAgain", [], undefined);
export const checkOne = (check: string): Promise<void> => ask("checkOne", [check], undefined);
export const openGuide = (check: string | null): Promise<void> => ask("openGuide", [check], undefined);
export const act = (check: string, step: string): Promise<void> => ask("act", [check, step], undefined);
export const undo = (fix: string): Promise<void> => ask("undo", [fix], undefined);
export const nameAccount = (name: string): Promise<void> => ask("nameAccount", [name], undefined);
export const answer = (check: string, yes: boolean): Promise<void> => ask("answer", [check, yes], undefined);
export const lookUp = (text: string, platform: string | null): Promise<LookUpView> =>
  ask("lookUp", [text, platform], structuredClone(recorded.lookUps[`${platform ?? ""}|${text}`] ?? { found: "", answers: [] }));
export const searchOwnLogs = (): Promise<void> => ask("searchOwnLogs", [], undefined);
export const chooseLogs = (): Promise<void> => ask("chooseLogs", [], undefined);
export const stopSearch = (): Promise<void> => ask("stopSearch", [], undefined);
export const openLink = (answer: string): Promise<void> => ask("openLink", [answer], undefined);
export const openRecording = (): Promise<void> => ask("openRecording", [], undefined);
export const unsealRecording = (): Promise<void> => ask("unsealRecording", [], undefined);
export const leaveRecording = (): Promise<void> => ask("leaveRecording", [], undefined);
export const setPreferences = (language: string | null, chosen: string | null): Promise<void> => {
  if (chosen) change((next) => (next.theme = theme = chosen));
  return ask("setPreferences", [language, chosen], undefined);
};
export const prepareReport = (note: string, contact: string): Promise<void> => ask("prepareReport", [note, contact], undefined);
export const leaveOut = (part: string, out: boolean): Promise<void> => ask("leaveOut", [part, out], undefined);
export const showPart = (name: string): Promise<PartTextView> => ask("showPart", [name], { text: "{}\n", cut: "" });
export const saveReport = (): Promise<void> => ask("saveReport", [], undefined);
export const sendReport = (note: string, contact: string): Promise<void> => ask("sendReport", [note, contact], undefined);
export const stopSending = (): Promise<void> => ask("stopSending", [], undefined);
export const sendAgain = (reference: string): Promise<void> => ask("sendAgain", [reference], undefined);
export const removeReport = (reference: string): Promise<void> => ask("removeReport", [reference], undefined);
export const saveCopy = (reference: string): Promise<void> => ask("saveCopy", [reference], undefined);
export const prepareMail = (reference: string | null): Promise<void> => ask("prepareMail", [reference], undefined);
export const anotherReport = (): Promise<void> => ask("anotherReport", [], undefined);
