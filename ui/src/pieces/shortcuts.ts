// Keyboard shortcuts as each system knows them. On macOS, Option with an arrow moves the cursor in a field, so going back is
// Command with a bracket there, as in browsers.

/** Whether the window is on macOS. */
export const onMac = (agent = navigator.userAgent): boolean => agent.includes("Macintosh");

/** Whether the keys mean "back". */
export function isBack(event: KeyboardEvent, mac = onMac()): boolean {
  return mac ? event.metaKey && event.key === "[" : event.altKey && event.key === "ArrowLeft";
}

/** Whether the keys mean "next". */
export function isNext(event: KeyboardEvent, mac = onMac()): boolean {
  return event.key === "Enter" && (mac ? event.metaKey : event.ctrlKey);
}
