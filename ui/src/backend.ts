// The only file that talks to the window's program: ids from the screen it gave us, and free text.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { ComputerRequest, LookUpRequest, LookUpView, PartTextView, RecordingRequest, Screen, SendRequest } from "./view";

declare global {
  interface Window {
    /** The screen as it stood when the window was opened. */
    readonly firstScreen?: Screen;
  }
}

/** Calls back with every screen, the present one first. */
export async function subscribe(show: (screen: Screen) => void): Promise<void> {
  if (window.firstScreen) show(window.firstScreen);
  await listen<Screen>("screen", (event) => show(event.payload));
  show(await invoke<Screen>("ready"));
}

/** Calls back with whether files are held over the window. Which ones they are is the program's business. */
export async function subscribeToDrag(over: (files: boolean) => void): Promise<void> {
  await listen("tauri://drag-enter", () => over(true));
  await listen("tauri://drag-leave", () => over(false));
  await listen("tauri://drag-drop", () => over(false));
}

const onComputer = (request: ComputerRequest): Promise<void> => invoke("on_computer", { request });

export const checkAgain = (): Promise<void> => onComputer({ kind: "check-again" });
export const checkOne = (check: string): Promise<void> => onComputer({ kind: "check-one", check });
export const openGuide = (check: string | null): Promise<void> => onComputer({ kind: "open-guide", check });
export const act = (check: string, step: string): Promise<void> => onComputer({ kind: "act", check, step });
export const undo = (fix: string): Promise<void> => onComputer({ kind: "undo", fix });
export const nameAccount = (name: string): Promise<void> => onComputer({ kind: "account", name });
export const answer = (check: string, yes: boolean): Promise<void> => onComputer({ kind: "answer", check, yes });
export const lookUp = (text: string, platform: string | null): Promise<LookUpView> =>
  invoke("look_up", { text, platform });
const onLookUp = (request: LookUpRequest): Promise<void> => invoke("on_look_up", { request });
export const searchOwnLogs = (): Promise<void> => onLookUp({ kind: "search-own" });
export const chooseLogs = (): Promise<void> => onLookUp({ kind: "choose" });
export const stopSearch = (): Promise<void> => onLookUp({ kind: "stop" });
export const openLink = (answer: string): Promise<void> => onLookUp({ kind: "open-link", answer });
const onRecording = (request: RecordingRequest): Promise<void> => invoke("on_recording", { request });
export const openRecording = (): Promise<void> => onRecording({ kind: "open" });
export const unsealRecording = (): Promise<void> => onRecording({ kind: "unseal" });
export const leaveRecording = (): Promise<void> => onRecording({ kind: "leave" });
export const setPreferences = (language: string | null, theme: string | null): Promise<void> =>
  invoke("set_preferences", { language, theme });
export const prepareReport = (note: string, contact: string): Promise<void> =>
  invoke("prepare_report", { note, contact });
export const showPart = (name: string): Promise<PartTextView> => invoke("show_part", { name });
const onSend = (request: SendRequest): Promise<void> => invoke("on_send", { request });
export const sendReport = (note: string, contact: string): Promise<void> => onSend({ kind: "send", note, contact });
export const stopSending = (): Promise<void> => onSend({ kind: "stop" });
export const sendAgain = (reference: string): Promise<void> => onSend({ kind: "again", reference });
export const removeReport = (reference: string): Promise<void> => onSend({ kind: "remove", reference });
export const saveCopy = (reference: string): Promise<void> => onSend({ kind: "save-copy", reference });
export const prepareMail = (reference: string | null): Promise<void> => onSend({ kind: "mail", reference });
export const anotherReport = (): Promise<void> => onSend({ kind: "another" });
export const leaveOut = (part: string, out: boolean): Promise<void> => onSend({ kind: "leave-out", part, out });
export const saveReport = (): Promise<void> => onSend({ kind: "save" });
