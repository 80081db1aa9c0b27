// The real world: Tauri's `invoke`, the browser's clipboard, and local storage for the theme alone.
import { invoke } from "@tauri-apps/api/core";
import { faultOf, Refusal, type Platform } from "./platform";

export const tauri: Platform = {
  async call(command, request) {
    try {
      return await invoke(command, { ...request });
    } catch (thrown) {
      throw new Refusal(faultOf(thrown, command));
    }
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
