// The one door to the world outside the window. ESLint keeps every other module away from `@tauri-apps/api`.
import type { Platform } from "./platform";
import { tauri } from "./tauri";

export { faultOf, Refusal, type CommandName, type Platform } from "./platform";
export type * from "./wire";

/** The core, or in a plain browser during development a stand-in with made-up guides. */
export async function openPlatform(): Promise<Platform> {
  if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
    const { fakeFromAddress } = await import("./fake/address");
    return fakeFromAddress(window.location);
  }
  return tauri;
}
