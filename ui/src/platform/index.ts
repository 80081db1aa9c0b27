// The only way out of the window: ESLint forbids `@tauri-apps/api` in every other folder.
import type { Platform } from "./platform";
import { showAsBefore, tauri } from "./tauri";

export { faultOf, Refusal, type CommandName, type Platform } from "./platform";
export type * from "./wire";

/** Opens the way to the core: Tauri in the desktop program, the development host in an ordinary browser. */
export async function openPlatform(): Promise<Platform> {
  // Vite evaluates `MODE` at build time, so a released window contains no code for the host.
  if (import.meta.env.MODE !== "production" && !("__TAURI_INTERNALS__" in window)) {
    const { hostOf, overHost } = await import("./host");
    return overHost(hostOf(window.location));
  }
  showAsBefore();
  return tauri;
}
