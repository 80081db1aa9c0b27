// The pages of the window and the navigation between them, as a state machine without a router.
//
// The trail is never empty and starts at home. Visiting a page that is already on the trail goes back to it, so that the
// trail can't grow in circles.

import type { PaperKind, RunMode } from "../platform";

export type RunPane = "step" | "answers" | "credentials" | "changes" | "end";

export type Page =
  | { name: "home" }
  | { name: "start"; organisation: string | null; guide: string | null; mode?: RunMode }
  /** `procedure`: the procedure for later that is open in the pane `end`. */
  | { name: "run"; run: string; pane: RunPane; procedure?: string }
  | { name: "paper"; run: string; kind?: PaperKind }
  | { name: "check"; run: string }
  | { name: "customers"; run: string }
  | { name: "organisation"; organisation: string }
  | { name: "webhooks"; organisation: string }
  /** `organisation`: whose integrations are compared; without one, guides are chosen. */
  | { name: "compare"; organisation: string | null }
  | { name: "calendar" }
  | { name: "checks" }
  /** `section`: the heading that gets the focus. */
  | { name: "settings"; section?: string };

export type Trail = readonly [Page, ...Page[]];

export const atHome: Trail = [{ name: "home" }];

/** The page that is shown. */
export function current(trail: Trail): Page {
  return trail[trail.length - 1] ?? trail[0];
}

/** Goes to a page. */
export function visit(trail: Trail, page: Page): Trail {
  if (page.name === "home") return atHome;
  const known = trail.findIndex((it) => samePlace(it, page));
  const kept = known < 0 ? trail : trail.slice(0, known);
  // A run that was just started takes the place of the form that started it.
  const [first = atHome[0], ...rest] = page.name === "run" ? kept.filter((it) => it.name !== "start") : kept;
  return [first, ...rest, page];
}

/** Goes back by one page; home stays home. */
export function back(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return [first, ...rest.slice(0, -1)];
}

/** Removes the pages of runs that are gone. */
export function withoutRuns(trail: Trail, gone: (run: string) => boolean): Trail {
  const [first, ...rest] = trail;
  return [first, ...rest.filter((page) => !("run" in page) || !gone(page.run))];
}

/** Whether two pages are the same place on the trail. All panes of a run are one place. */
function samePlace(one: Page, other: Page): boolean {
  if (one.name !== other.name) return false;
  return !("run" in one && "run" in other) || one.run === other.run;
}
