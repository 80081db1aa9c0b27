// The mistakes of the practice tenants as a set. Pure.
import type { PracticeMistake } from "../platform";

/** The names of all mistakes that are made once one of them is switched. */
export function switched(mistakes: PracticeMistake[], name: string, on: boolean): string[] {
  return mistakes.filter((it) => (it.name === name ? on : it.on)).map((it) => it.name);
}

/** Whether a mistake that was made before is not made any more. */
export function repaired(before: PracticeMistake[], after: PracticeMistake[]): boolean {
  return before.some((it) => it.on && !after.some((now) => now.name === it.name && now.on));
}
