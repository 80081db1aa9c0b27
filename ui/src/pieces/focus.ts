// Moves the focus to the heading when the page or step changes, so that keyboard and screen reader start there.
import { tick } from "svelte";

/** Focuses the heading of the page without scrolling. */
export async function focusHeading(): Promise<void> {
  await tick();
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.focus({ preventScroll: true });
  for (const area of document.querySelectorAll("[data-scroll]")) area.scrollTo({ top: 0 });
}

/**
 * Takes the focus to the heading of the page, or into the open dialog, when the element that had it is gone. Otherwise it would fall to
 * the body, and the keyboard would start again at the top of the window. Pages that know a better place are first: they focus it at
 * once. Returns what stops this.
 */
export function keepFocus(): () => void {
  let had: EventTarget | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const note = (event: FocusEvent) => (had = event.target);
  const isGone = () => had instanceof HTMLElement && !had.isConnected;
  function mend() {
    if (!isGone() || (document.activeElement && document.activeElement !== document.body)) return;
    had = null;
    const dialog = document.querySelector("dialog[open]");
    const place =
      dialog?.querySelector<HTMLElement>("button:enabled") ?? document.querySelector<HTMLElement>("main h1");
    place?.focus({ preventScroll: true });
  }
  const observer = new MutationObserver(() => {
    if (!isGone()) return;
    clearTimeout(soon);
    soon = setTimeout(mend, 50);
  });

  window.addEventListener("focusin", note);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(soon);
    observer.disconnect();
    window.removeEventListener("focusin", note);
  };
}
