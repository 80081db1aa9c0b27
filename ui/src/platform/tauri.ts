// The platform of the desktop program: Tauri's `invoke`, the browser's clipboard, and local storage for the theme only.
import { invoke } from "@tauri-apps/api/core";
import { faultOf, Refusal, type Platform } from "./platform";
import type { CoreEvent } from "./wire";

export const tauri: Platform = {
  async call(command, request) {
    try {
      return await invoke(command, { ...request });
    } catch (thrown) {
      throw new Refusal(faultOf(thrown, command));
    }
  },
  listen(hear) {
    // The shell dispatches the core's events on the window; see `src-tauri/src/shell.rs`.
    const listener = (event: Event) => hear((event as CustomEvent<CoreEvent>).detail);
    window.addEventListener("lotse", listener);
    return () => window.removeEventListener("lotse", listener);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  rememberTheme(theme) {
    // public/first-paint.js reads it. If it is lost, the next start may flash in the other theme.
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // The window works without storage.
    }
  },
};
