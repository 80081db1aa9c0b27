// The labels of a step that a screen can contradict.
import type { Label } from "../platform";

/** The texts of all labels in a part of a spoken guide, each once, in the order in which they are shown. */
export function labelTexts(part: unknown): string[] {
  const found = new Set<string>();
  collect(part, found);
  return [...found];
}

function collect(part: unknown, found: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  if (isLabel(part)) found.add(part.text);
  else for (const value of Object.values(part)) collect(value, found);
}

function isLabel(part: object): part is Label {
  return "onRecord" in part && "text" in part;
}
