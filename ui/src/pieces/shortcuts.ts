// Keyboard shortcuts as each system knows them. On macOS, Option with an arrow moves the cursor in a field, so going back is
// Command with a bracket there, as in browsers.
import { t } from "../words/words.svelte";

/** Whether the window is on macOS. */
export const onMac = (agent = navigator.userAgent): boolean => agent.includes("Macintosh");

/** Whether the modifier that shortcuts have on this system is pressed: Command on macOS, else Ctrl. */
function hasModifier(event: KeyboardEvent, mac: boolean): boolean {
  return mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
}

/** Whether the keys mean "back". In a field they move the cursor. */
export function isBack(event: KeyboardEvent, mac = onMac()): boolean {
  if (mac) return event.metaKey && event.key === "[";
  return event.altKey && event.key === "ArrowLeft" && !inField(event);
}

/** Whether the keys mean "next". */
export function isNext(event: KeyboardEvent, mac = onMac()): boolean {
  return event.key === "Enter" && (mac ? event.metaKey : event.ctrlKey);
}

/** Whether the keys open the palette. */
export function isPalette(event: KeyboardEvent, mac = onMac()): boolean {
  return event.key.toLowerCase() === "k" && hasModifier(event, mac) && !event.altKey && !event.shiftKey;
}

/** Whether the key asks for the list of shortcuts. In a field it is a letter. */
export function isHelp(event: KeyboardEvent): boolean {
  return event.key === "?" && !event.ctrlKey && !event.metaKey && !inField(event);
}

/** What the keys mean for the size of the page, if anything. */
export function zoomOf(event: KeyboardEvent, mac = onMac()): "in" | "out" | "reset" | null {
  if (!hasModifier(event, mac) || event.altKey) return null;
  if (event.key === "+" || event.key === "=") return "in";
  if (event.key === "-" || event.key === "_") return "out";
  return event.key === "0" ? "reset" : null;
}

/** Whether a field has the focus that takes letters. */
function inField(event: KeyboardEvent): boolean {
  const field = event.target;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return true;
  return field instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(field.type);
}

/** All shortcuts, with their keys in words. */
export function shortcuts(mac = onMac()): { does: string; keys: string }[] {
  const withKey = (key: string) => t(mac ? "keys-command" : "keys-ctrl", { key });
  return [
    { does: "palette", keys: withKey("K") },
    { does: "next", keys: mac ? t("next-hint-mac") : t("next-hint") },
    { does: "back", keys: mac ? t("back-hint-mac") : t("back-hint") },
    { does: "tick", keys: t("keys-space") },
    { does: "zoom-in", keys: withKey("+") },
    { does: "zoom-out", keys: withKey("−") },
    { does: "zoom-reset", keys: withKey("0") },
    { does: "help", keys: "?" },
    { does: "close", keys: t("keys-escape") },
  ];
}
