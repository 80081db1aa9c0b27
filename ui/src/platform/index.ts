// The one door to the world outside the window. ESLint keeps every other module away from `@tauri-apps/api`.
import type { Platform } from "./platform";
import { tauri } from "./tauri";

export { faultOf, Refusal, type CommandName, type Platform } from "./platform";
export type * from "./wire";

/** The core: in the desktop program over Tauri, in an ordinary browser over the development host. */
export async function openPlatform(): Promise<Platform> {
  // Vite decides this when it builds: a released window holds no other way to the core.
  if (import.meta.env.MODE !== "production" && !("__TAURI_INTERNALS__" in window)) {
    const { hostOf, overHost } = await import("./host");
    return overHost(hostOf(window.location));
  }
  return tauri;
}
