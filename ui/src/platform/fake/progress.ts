// What the stand-in knows of a run, and how far that makes it: the core's rules in short.
import { Refusal } from "../platform";
import type {
  CheckElsewhere,
  Elsewhere,
  Progress,
  RunMode,
  RunState,
  SecondElsewhere,
  SpokenAction,
  SpokenGuide,
  SpokenStep,
  Standing,
  StepProgress,
  Stored,
} from "../wire";

export interface FakeRun {
  id: string;
  organisation: string;
  guide: string;
  answers: Record<string, string>;
  mode: RunMode;
  position: string;
  ticked: Record<string, string[]>;
  notes: Record<string, string>;
  /** Steps whose note was erased. */
  erased: string[];
  skipped: string[];
  problems: string[];
  /** What is stored, by credential. */
  stored: Record<string, Stored>;
  standing: Standing | null;
  checked: string | null;
  touched: string;
  finished: string | null;
  removed: boolean;
  /** The revision of the guide that it was worked through with. */
  revision: number;
  second: { wanted: boolean; name: string; note: string; at: string | null; outdated: boolean };
  /** Who worked on it. */
  workers: string[];
  /** What another computer says of it. */
  told: FakeTold;
}

export interface FakeTold {
  checked: CheckElsewhere | null;
  finished: Elsewhere | null;
  second: SecondElsewhere | null;
}

/** Today's revisions of the guides. */
const REVISIONS: Record<string, number> = { "ankerplatz-kontor": 4, "nordlicht-speicher": 3 };

export function revisionOf(guide: string): number {
  return REVISIONS[guide] ?? 1;
}

/** A run as it begins, with what is known of it. */
export function newRun(known: Partial<FakeRun> & Pick<FakeRun, "id" | "organisation" | "guide">): FakeRun {
  return {
    answers: {},
    mode: "checklist",
    position: "open-form",
    ticked: {},
    notes: {},
    erased: [],
    skipped: [],
    problems: [],
    stored: {},
    standing: null,
    checked: null,
    touched: "2026-11-21T14:00:00Z",
    finished: null,
    removed: false,
    revision: revisionOf(known.guide),
    second: { wanted: false, name: "", note: "", at: null, outdated: false },
    workers: [],
    told: { checked: null, finished: null, second: null },
    ...known,
  };
}

/** The core says no. */
export function refused(code: string, args: Record<string, string> = {}): Refusal {
  return new Refusal({ code, args, retry: false });
}

export function progressOf(run: FakeRun, guide: SpokenGuide): Progress {
  const steps: Record<string, StepProgress> = {};
  const flat = guide.parts.flatMap((part) => part.steps);
  for (const step of flat) steps[step.id] = stepProgress(run, step);
  // The last part can't start before the secret key exists.
  const secret = steps["credentials"];
  const last = steps["enter"];
  if (secret && last && last.state === "open" && secret.missing.length > 0) last.state = "locked";
  const done = Object.values(steps).filter((it) => it.state === "done" || it.state === "skipped").length;
  const position = flat.some((it) => it.id === run.position) ? run.position : (flat[0]?.id ?? "");
  return { position, steps, done, total: flat.length, finished: run.finished };
}

function stepProgress(run: FakeRun, step: SpokenStep): StepProgress {
  const ticked = run.ticked[step.id] ?? [];
  const missing = missingOf(step.actions, ticked);
  const made = ticked.includes("generate-secret");
  const held = made ? step.guards.filter((it) => !ticked.includes(it)) : [];
  const started = ticked.length > 0;
  const skipped = run.skipped.includes(step.id);
  const state = run.problems.includes(step.id)
    ? "problem"
    : skipped
      ? "skipped"
      : missing.length === 0 && started
        ? "done"
        : started
          ? "started"
          : "open";
  return {
    state,
    ticked,
    missing,
    held,
    changed: false,
    note: run.notes[step.id] ?? "",
    noted: Boolean(run.notes[step.id]),
    erased: run.erased.includes(step.id) ? "2026-11-21T14:00:00Z" : null,
  };
}

function missingOf(actions: SpokenAction[], ticked: string[]): string[] {
  return actions.flatMap((action) => {
    if (action.optional) return [];
    const own = action.tickable && !ticked.includes(action.id) ? [action.id] : [];
    const routes = action.routes.map((route) => missingOf(route, ticked));
    const shortest = routes.sort((one, other) => one.length - other.length)[0] ?? [];
    return [...own, ...shortest, ...missingOf(action.nested, ticked)];
  });
}

export function stateOf(run: FakeRun, progress: Progress): RunState {
  if (run.finished) return "finished";
  if (run.problems.length > 0) return "problem";
  return progress.done > 0 || Object.keys(run.ticked).length > 0 ? "started" : "new";
}
