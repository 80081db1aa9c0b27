// The set of mistakes planted in the practice tenants. Pure.
import type { PracticeMistake } from "../platform";

/** The names of the active mistakes after switching one on or off. */
export function switched(mistakes: PracticeMistake[], name: string, on: boolean): string[] {
  return mistakes.filter((it) => (it.name === name ? on : it.on)).map((it) => it.name);
}

/** Whether a mistake that was active before is no longer active. */
export function repaired(before: PracticeMistake[], after: PracticeMistake[]): boolean {
  return before.some((it) => it.on && !after.some((now) => now.name === it.name && now.on));
}
