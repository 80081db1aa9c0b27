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
  const control = [...document.querySelectorAll<HTMLElement>("[data-control]")].find((it) => it.dataset.control === id);
  for (let at = control?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  control?.scrollIntoView?.({ block: "center" });
  control?.focus({ preventScroll: true });
}
