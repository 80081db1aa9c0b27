// The part of the preferences about the network and the clipboard. Pure.
import type { Network, Preferences } from "../platform";

/** The preferences used until the core has sent the stored ones. */
export const initialPreferences: Preferences = {
  reader: "en",
  products: {},
  productsDefault: "en",
  theme: "system",
  person: "",
  network: { proxy: "system", proxyAddress: "", proxyUser: "", caFile: "", clipboardSeconds: 30, clientId: "" },
  logFile: false,
  onTop: false,
  notify: false,
  clicksOnly: false,
};

/** The preferences with some network settings changed. */
export function withNetwork(preferences: Preferences, change: Partial<Network>): Preferences {
  return { ...preferences, network: { ...preferences.network, ...change } };
}

/** The range of seconds that a secret may stay on the clipboard. */
export const CLIPBOARD = { min: 10, max: 120 };

/** The typed seconds, clamped to the allowed range; `before` if the text is not a number. */
export function clampSeconds(typed: string, before: number): number {
  const seconds = Math.round(Number(typed));
  if (!typed.trim() || Number.isNaN(seconds)) return before;
  return Math.min(CLIPBOARD.max, Math.max(CLIPBOARD.min, seconds));
}
