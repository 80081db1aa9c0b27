// The stand-in's checks: one takes about two seconds, its calls appear one by one, and the first check of a run finds two
// things that the second one finds repaired.
import type { BudgetView, CallView, CheckNeed, CheckPage, CheckView, FindingState, FindingView } from "../wire";
import { find, HOST } from "./findings";
import { refused, type FakeRun } from "./progress";
import { KONTOR, NORDLICHT } from "./vendors";
import type { Handlers, World } from "./world";

type Names = "check_page" | "start_check" | "stop_check" | "confirm_finding";

interface Course {
  began: number;
  mail: string;
  /** When it was asked to stop. */
  stopped: number | null;
}

interface Ended {
  at: string;
  millis: number;
  calls: number;
  mistakes: string[];
  lacking: boolean;
  mail: string;
}

/** Path, and when it goes out and comes back, as shares of the whole. */
const CALLS: [path: string, out: number, back: number][] = [
  ["/v1/zone?user=x7k2", 0, 0.2],
  ["/v1/session", 0.2, 0.45],
  ["/v1/system/mySecurity", 0.45, 0.8],
  ["/v1/system/tables?page=1", 0.45, 0.7],
  ["/v1/system/limits", 0.5, 0.75],
  ["/v1/session", 0.85, 1],
];

export class FakeChecks {
  /** How long a check takes. */
  millis = 2000;
  /** The mistakes to find, by run; without any said, those of the first check. */
  readonly mistakes = new Map<string, string[]>();
  /** The values that an organisation keeps, to say which are lacking. */
  keeps: (organisation: string, value: string) => boolean = () => true;
  /** The mistakes that are made in the practice tenants. */
  practised: (run: string) => string[] = () => [];
  #running = new Map<string, Course>();
  #stopped = new Map<string, string>();
  #ended = new Map<string, Ended[]>();
  #confirmed = new Map<string, string>();
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, Names> = {
    check_page: ({ run }) => this.#page(this.#world.find(run)),
    start_check: ({ run, mail }) => {
      const found = this.#world.find(run);
      if (found.mode === "checklist") throw refused("check-of-checklist");
      this.#stopped.delete(run);
      if (!this.#running.has(run)) this.#running.set(run, { began: Date.now(), mail, stopped: null });
      return this.#page(found);
    },
    stop_check: ({ run }) => {
      const course = this.#running.get(run);
      if (course) course.stopped ??= Date.now();
      return this.#page(this.#world.find(run));
    },
    confirm_finding: ({ run, finding, on }) => {
      const key = `${run}/${finding}`;
      if (on) this.#confirmed.set(key, new Date().toISOString());
      else this.#confirmed.delete(key);
      const found = this.#world.find(run);
      this.#stand(found);
      return this.#page(found);
    },
  };

  #page(run: FakeRun): CheckPage {
    this.#settle(run);
    const course = this.#running.get(run.id);
    const ended = this.#ended.get(run.id) ?? [];
    const last = ended.at(-1);
    return {
      view: this.#world.viewOf(run),
      needs: this.#needs(run),
      asksMail: run.guide.endsWith("kontor"),
      asksAdmin: run.guide.endsWith("speicher"),
      running: course
        ? {
            calls: this.#calls(course),
            at: new Date(course.began).toISOString(),
            stopping: course.stopped !== null,
          }
        : null,
      stopped: this.#stopped.get(run.id) ?? null,
      last: last ? this.#view(run, last, ended.at(-2) ?? null) : null,
      elsewhere: run.told.checked ? [run.told.checked] : [],
    };
  }

  /** A check whose time is over is through. */
  #settle(run: FakeRun): void {
    const course = this.#running.get(run.id);
    if (!course) return;
    // Stopping waits for what is under way.
    const ends = course.stopped === null ? course.began + this.millis : course.stopped + this.millis / 8;
    if (Date.now() < ends) return;
    const calls = this.#calls(course, ends);
    this.#running.delete(run.id);
    if (course.stopped !== null) {
      this.#stopped.set(run.id, new Date(course.stopped).toISOString());
      return;
    }
    const before = this.#ended.get(run.id) ?? [];
    const ended: Ended = {
      at: new Date(course.began).toISOString(),
      millis: Math.round(ends - course.began),
      calls: calls.length,
      mistakes: this.mistakes.get(run.id) ?? this.#made(run, before.length === 0),
      lacking: this.#needs(run).some((it) => it.credential !== null),
      mail: course.mail,
    };
    this.#ended.set(run.id, [...before, ended]);
    run.checked = ended.at;
    this.#stand(run);
  }

  #made(run: FakeRun, first: boolean): string[] {
    if (run.mode === "practice") return this.practised(run.id);
    return first ? ["right-missing", "role-too-wide"] : [];
  }

  #calls(course: Course, now = Date.now()): CallView[] {
    const passed = (now - course.began) / this.millis;
    const limit = course.stopped === null ? 1 : (course.stopped - course.began) / this.millis;
    const gone = CALLS.filter(([, out]) => out <= Math.min(passed, limit));
    return gone.map(([path, out, back], index) => {
      const through = passed >= back || (course.stopped !== null && now > course.stopped);
      return {
        id: index + 1,
        vendor: index < 5 ? KONTOR : NORDLICHT,
        method: index === 1 ? "POST" : index === 5 ? "DELETE" : "GET",
        host: HOST,
        path,
        status: through ? 200 : null,
        millis: through ? Math.round((back - out) * this.millis) : null,
        failed: false,
      };
    });
  }

  #found(run: FakeRun, ended: Ended): ReturnType<typeof find> {
    const guide = this.#world.guideOf(run);
    const { mistakes, mail, at } = ended;
    const lacking = ended.lacking ? (guide.credentials.find((it) => it.secret)?.name ?? null) : null;
    return find({ speech: this.#world.speech(), guide, mistakes, lacking, mail, at });
  }

  #view(run: FakeRun, ended: Ended, before: Ended | null): CheckView {
    const { findings, matrices } = this.#found(run, ended);
    const earlier = new Map(before ? this.#found(run, before).findings.map((it) => [it.id, it]) : []);
    const seen = findings.map((it): FindingView => {
      const was = earlier.get(it.id)?.state;
      return {
        ...it,
        confirmed: it.state === "needs-eyes" ? (this.#confirmed.get(`${run.id}/${it.id}`) ?? null) : null,
        before: was !== undefined && was !== it.state ? was : null,
      };
    });
    const counts: Partial<Record<FindingState, number>> = {};
    for (const { state } of seen) counts[state] = (counts[state] ?? 0) + 1;
    const ids = new Set(seen.map((it) => it.id));
    const budgets: BudgetView[] = [
      { vendor: KONTOR, spent: 612 + ended.calls, limit: 10_000, minutes: 60, told: true },
      { vendor: NORDLICHT, spent: 1, limit: 1000, minutes: 1, told: false },
    ];
    return {
      at: ended.at,
      millis: ended.millis,
      calls: ended.calls,
      hosts: [HOST],
      counts,
      findings: seen,
      matrices,
      budgets,
      before: before?.at ?? null,
      gone: [...earlier.values()].filter((it) => !ids.has(it.id)).map(({ title, state }) => ({ title, state })),
    };
  }

  #stand(run: FakeRun): void {
    const last = this.#ended.get(run.id)?.at(-1);
    if (!last) return;
    const { findings } = this.#view(run, last, null);
    const bad = findings.some((it) => it.state === "missing" || it.state === "excess" || it.state === "failed");
    const open = findings.some((it) => it.state === "waiting" || (it.state === "needs-eyes" && !it.confirmed));
    run.standing = bad ? "problem" : open ? null : "verified";
  }

  #needs(run: FakeRun): CheckNeed[] {
    const guide = this.#world.guideOf(run);
    const step = guide.parts.flatMap((part) => part.steps).find((it) => it.id === "credentials");
    const ref = step ? { id: step.id, title: step.title } : null;
    const needs: CheckNeed[] = [];
    for (const { id, name } of guide.credentials) {
      const stored = run.stored[id];
      if (stored && !stored.lost) continue;
      needs.push({ code: stored ? "session-lost" : "credential", credential: name, step: ref, ofOrganisation: false });
    }
    const value = run.guide.endsWith("speicher") ? "connectwise-client-id" : "autotask-inspector-secret";
    if (!this.keeps(run.organisation, value)) {
      const code = run.guide.endsWith("speicher") ? "client-id" : "inspector";
      needs.push({ code, credential: null, step: null, ofOrganisation: true });
    }
    return needs;
  }
}
