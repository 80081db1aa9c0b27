// The platform of the desktop program: Tauri's `invoke`, the browser's clipboard, and local storage for theme and zoom only.
import { invoke } from "@tauri-apps/api/core";
import { faultOf, Refusal, type Platform } from "./platform";
import type { CoreEvent } from "./wire";

const ZOOMS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The zoom that was chosen, in percent. It is remembered where the theme is. */
function zoomed(): number {
  const percent = Number(remembered("zoom"));
  return ZOOMS.includes(percent) ? percent : 100;
}

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The window works without storage.
  }
}

function show(percent: number): void {
  void invoke("zoom_window", { percent });
}

/** Shows the page as it was shown last. */
export function showAsBefore(): void {
  if (zoomed() !== 100) show(zoomed());
}

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
    remember("theme", theme);
  },
  zoom(way) {
    const at = ZOOMS.indexOf(zoomed());
    const percent = way === "reset" ? 100 : (ZOOMS[way === "in" ? at + 1 : at - 1] ?? zoomed());
    remember("zoom", String(percent));
    show(percent);
  },
};
