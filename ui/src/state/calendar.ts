// Keys grouped by how soon they expire. Pure. The core decides what "soon" means.
import type { ExpiryLevel, ExpiryView } from "../platform";

/** Soonest first. Words: `calendar-level-<level>`. */
const LEVELS: readonly ExpiryLevel[] = ["ended", "urgent", "soon", "coming", "later"];

export interface ExpiryGroup {
  level: ExpiryLevel;
  entries: ExpiryView[];
}

/** The groups that are not empty, each sorted by day and then by organisation. */
export function groupsOf(entries: ExpiryView[]): ExpiryGroup[] {
  const ordered = [...entries].sort(
    (one, other) => one.days - other.days || one.organisationName.localeCompare(other.organisationName),
  );
  return LEVELS.map((level) => ({ level, entries: ordered.filter((it) => it.level === level) })).filter(
    (it) => it.entries.length > 0,
  );
}

/** The colour of a level. The same is also said in words. */
export function toneOf(level: ExpiryLevel): "bad" | "warn" | "plain" {
  if (level === "ended" || level === "urgent") return "bad";
  return level === "later" ? "plain" : "warn";
}
