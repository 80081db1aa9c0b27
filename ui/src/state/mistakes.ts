// The set of mistakes planted in the practice tenants. Pure.
import type { PracticeMistake } from "../platform";

/** The names of the active mistakes after switching one on or off. */
export function switched(mistakes: PracticeMistake[], name: string, on: boolean): string[] {
  return mistakes.filter((it) => (it.name === name ? on : it.on)).map((it) => it.name);
}
