// The real world: Tauri's `invoke`, the browser's clipboard, and local storage for the theme alone.
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
    const told = (event: Event) => hear((event as CustomEvent<CoreEvent>).detail);
    window.addEventListener("lotse", told);
    return () => window.removeEventListener("lotse", told);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  rememberTheme(theme) {
    // Read by public/first-paint.js before anything is drawn. Losing it costs one flash of the other theme.
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A web view without storage still works.
    }
  },
};
