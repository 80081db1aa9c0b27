// The way from a finding to the control on the practice screen with which it is repaired.
import type { FindingView, PracticeConsole } from "../platform";

/** The control for a finding, or for the first of those that it stands for. */
export function controlOf(console: PracticeConsole | null, finding: FindingView): string | null {
  const controls = console?.screens.flatMap((it) => it.controls) ?? [];
  for (const id of [finding.id, ...finding.names.map((it) => it.id)]) {
    const control = controls.find((it) => it.id === id) ?? controls.find((it) => it.findings.includes(id));
    if (control) return control.id;
  }
  return null;
}

/** Opens what a control is folded into, scrolls there, and puts the focus on it. */
export function showControl(id: string): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>("[data-controls]")].find((it) =>
    it.dataset["controls"]?.split("\n").includes(id),
  );
  if (folded) folded.open = true;
  focusControl(id, 10);
}

/** A group that was folded draws its controls in one of the next frames. */
function focusControl(id: string, frames: number): void {
  const control = [...document.querySelectorAll<HTMLElement>("[data-control]")].find(
    (it) => it.dataset["control"] === id,
  );
  if (control) {
    control.scrollIntoView?.({ block: "center" });
    control.focus({ preventScroll: true });
  } else if (frames > 0) requestAnimationFrame(() => focusControl(id, frames - 1));
}
