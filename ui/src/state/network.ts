// How vendors are reached: the part of the preferences that is about the network and the clipboard. Pure.
import type { Network, Preferences } from "../platform";

/** What holds until the core has said what is preferred. */
export const unasked: Preferences = {
  reader: "en",
  products: {},
  productsDefault: "en",
  theme: "system",
  person: "",
  network: { proxy: "system", proxyAddress: "", proxyUser: "", caFile: "", clipboardSeconds: 30, clientId: "" },
  logFile: false,
};

/** The preferences with something changed about the network. */
export function withNetwork(preferences: Preferences, change: Partial<Network>): Preferences {
  return { ...preferences, network: { ...preferences.network, ...change } };
}

/** How many seconds a secret may stay on the clipboard. */
export const CLIPBOARD = { min: 10, max: 120 };

/** What was typed as seconds, within what is allowed; what is no number changes nothing. */
export function clampSeconds(typed: string, before: number): number {
  const seconds = Math.round(Number(typed));
  if (!typed.trim() || Number.isNaN(seconds)) return before;
  return Math.min(CLIPBOARD.max, Math.max(CLIPBOARD.min, seconds));
}
