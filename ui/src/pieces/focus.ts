// Moves the focus to the heading when the page or step changes, so that keyboard and screen reader start there.
import { tick } from "svelte";

/** Focuses the heading of the page without scrolling. */
export async function focusHeading(): Promise<void> {
  await tick();
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.focus({ preventScroll: true });
  for (const area of document.querySelectorAll("[data-scroll]")) area.scrollTo({ top: 0 });
}
