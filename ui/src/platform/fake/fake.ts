// A stand-in for the core: everything in memory, made-up vendors and guides. For development in a plain browser and for
// tests; never part of the built window.
import { Refusal, type CommandName, type Platform } from "../platform";
import type {
  Commands,
  Fault,
  GuideView,
  Home,
  Language,
  OrganisationView,
  Preferences,
  Run,
  RunView,
  SpokenGuide,
} from "../wire";
import { FakeAudit } from "./audit";
import { FakeCalendar } from "./calendar";
import { FakeChanges } from "./changes";
import { FakeChecks } from "./checks";
import { FakeErasure } from "./erasure";
import { about, fakeGuide } from "./guide";
import { FakeHandOver, type FakeFile } from "./handover";
import { FakeOrganisations } from "./organisations";
import { FakePapers } from "./paper";
import { FakePractice } from "./practice";
import { newRun, progressOf, refused, revisionOf, stateOf, type FakeRun } from "./progress";
import { questions } from "./questions";
import { awayFromHere, sample, sampleValues, type FakeOrganisation } from "./sample";
import { FakeSecond, secondState, secondView } from "./second";
import { FakeSecrets } from "./secrets";
import { Speech, three } from "./speech";
import { FakeSupport } from "./support";
import { KONTOR, NORDLICHT } from "./vendors";
import { FakeWebhooks } from "./webhooks";
import type { Handlers, World } from "./world";

export interface FakeOptions {
  reader?: Language;
  theme?: Preferences["theme"];
  /** Start with organisations and runs. */
  filled?: boolean;
  /** Why the journal can't be used. The second attempt succeeds. */
  fault?: Fault;
  /** Milliseconds before each answer. */
  delay?: number;
  /** Why the keychain can't be used. */
  keychain?: Fault;
  /** What the hand-over file is that is chosen next. */
  file?: FakeFile;
  /** When Lotse ended unexpectedly. */
  crashed?: string;
  /** Whether the keys of one run are in the keychain of another computer. */
  elsewhere?: boolean;
}

const VENDORS = [
  { ...KONTOR, screens: ["en", "de", "nl"] as Language[] },
  { ...NORDLICHT, screens: ["en"] as Language[] },
  { id: "ankerplatz", name: "Ankerplatz Backup", screens: ["de", "en"] as Language[] },
  { id: "speicher", name: "Speicherstadt PSA", screens: ["en"] as Language[] },
];

const TITLES: Record<string, [product: string, psa: string]> = {
  "ankerplatz-kontor": ["ankerplatz", "kontor"],
  "nordlicht-kontor": ["nordlicht", "kontor"],
  "nordlicht-speicher": ["nordlicht", "speicher"],
};

const PRACTICE = three("Hafenkontor Übung", "Havenkantoor Oefening", "Harbour Office Practice");

export class Fake implements Platform, World {
  readonly calls: { command: string; request: unknown }[] = [];
  readonly copied: string[] = [];
  /** Refusals to come, by command; each is used once. */
  readonly refusals = new Map<string, Fault>();
  preferences: Preferences;
  organisations: FakeOrganisation[] = [];
  runs: FakeRun[] = [];
  readonly secrets = new FakeSecrets(this);
  readonly practice = new FakePractice(this);
  readonly checks = new FakeChecks(this);
  readonly values = new FakeOrganisations(this, this.secrets);
  readonly webhooks = new FakeWebhooks(this);
  readonly papers = new FakePapers(this);
  readonly handOver = new FakeHandOver(this);
  readonly ends = new FakeCalendar(this, this.values);
  readonly changes = new FakeChanges(this);
  readonly second = new FakeSecond(this);
  readonly audit = new FakeAudit();
  readonly support = new FakeSupport();
  readonly erasure = new FakeErasure(this, this.values);
  #options: FakeOptions;
  #next = 1;

  constructor(options: FakeOptions = {}) {
    this.#options = options;
    this.preferences = {
      reader: options.reader ?? "en",
      products: {},
      productsDefault: "en",
      theme: options.theme ?? "system",
      person: "",
      network: {
        proxy: "system",
        proxyAddress: "",
        proxyUser: "",
        caFile: "",
        clipboardSeconds: 30,
        clientId: "",
      },
      logFile: false,
    };
    this.secrets.fault = options.keychain ?? null;
    this.checks.keeps = (organisation, value) => this.values.keeps(organisation, value);
    this.checks.practised = (run) => this.practice.mistakes.get(run) ?? ["right-missing"];
    this.handOver.file = options.file ?? "new";
    this.support.crashed = options.crashed ?? null;
    if (!options.filled) return;
    Object.assign(this, sample());
    sampleValues(this.values.stored);
    if (options.elsewhere) awayFromHere(this.find("werft-speicher").stored);
  }

  async call<C extends CommandName>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["answer"]> {
    this.calls.push({ command, request });
    await new Promise((resolve) => setTimeout(resolve, this.#options.delay ?? 0));
    const refusal = this.refusals.get(command);
    if (refusal) {
      this.refusals.delete(command);
      throw new Refusal(refusal);
    }
    const handler = this.#handlers[command] as Handlers[C] | undefined;
    if (!handler) throw refused("internal", { context: command, detail: "the stand-in does not know this" });
    return structuredClone(handler(request));
  }

  async copy(text: string): Promise<void> {
    this.copied.push(text);
  }

  rememberTheme(): void {
    // Nothing outlives the stand-in.
  }

  #handlers: Partial<Handlers> = {
    start: () => {
      const fault = this.#options.fault ?? null;
      delete this.#options.fault;
      const dataFolder = "/home/kim/.local/share/lotse";
      return { version: "0.1.0", preferences: this.preferences, vendors: VENDORS, dataFolder, fault };
    },
    set_preferences: ({ preferences }) => (this.preferences = preferences),
    home: () => this.#home(),
    delete_left_keys: () => {
      this.handOver.left = [];
      return this.#home();
    },
    dismiss_crash: () => {
      this.support.crashed = null;
      return this.#home();
    },
    add_organisation: ({ name }) => {
      this.#mustBeNew(name);
      const id = `organisation-${this.#next++}`;
      this.organisations.push({ id, name, practice: false, removed: false });
      return { id };
    },
    rename_organisation: ({ organisation, name }) => {
      this.#mustBeNew(name, organisation);
      this.#organisation(organisation).name = name;
      return null;
    },
    remove_organisation: ({ organisation }) => {
      for (const run of this.runs.filter((it) => it.organisation === organisation)) this.secrets.forget(run);
      return this.#flag(this.#organisation(organisation), true);
    },
    restore_organisation: ({ organisation }) => this.#flag(this.#organisation(organisation), false),
    guides: () => ({ guides: Object.keys(TITLES).map((id) => this.#guideView(id)), faults: [] }),
    questions: ({ answers }) => questions(this.speech(), answers),
    start_run: ({ organisation, guide, answers, mode }) => {
      const id = `run-${this.#next++}`;
      const whose = mode === "practice" ? this.#practiceOrganisation() : organisation;
      this.runs.push(newRun({ id, organisation: whose, guide, answers, mode }));
      return { id };
    },
    run: ({ run }) => this.whole(this.find(run)),
    change_answers: ({ run, answers }) => {
      const found = this.find(run);
      found.answers = answers;
      return this.whole(found);
    },
    open_step: ({ run, step }) =>
      this.#change(run, (it) => {
        const here = this.#progress(it);
        const held = here.steps[here.position]?.held ?? [];
        if (held.length > 0 && step !== here.position) throw refused("step-held");
        it.position = step;
      }),
    tick: ({ run, step, actions, ticked }) =>
      this.#edit(run, (it) => {
        const others = (it.ticked[step] ?? []).filter((action) => !actions.includes(action));
        it.ticked[step] = ticked ? [...others, ...actions] : others;
      }),
    write_note: ({ run, step, text }) => this.#change(run, (it) => void (it.notes[step] = text)),
    skip_step: ({ run, step, on }) =>
      this.#edit(run, (it) => {
        const optional = this.guideOf(it).parts.some((part) =>
          part.steps.some((has) => has.id === step && has.optional),
        );
        if (on && !optional && !it.notes[step]) throw refused("step-needs-note");
        it.skipped = toggle(it.skipped, step, on);
      }),
    mark_problem: ({ run, step, on }) => this.#edit(run, (it) => void (it.problems = toggle(it.problems, step, on))),
    finish_run: ({ run }) =>
      this.#edit(run, (it) => {
        const { done, total } = this.#progress(it);
        if (done < total) throw refused("run-open-steps", { count: String(total - done) });
        it.finished = "2026-11-21T14:32:07Z";
      }),
    reopen_run: ({ run }) => this.#change(run, (it) => void (it.finished = null)),
    remove_run: ({ run }) => {
      this.secrets.forget(this.find(run));
      return this.#flag(this.find(run), true);
    },
    restore_run: ({ run }) => this.#flag(this.find(run), false),
    hold_window: () => null,
    close_window: () => null,
    open_link: () => null,
    open_data_folder: () => null,
    ...this.secrets.handlers,
    ...this.practice.handlers,
    ...this.checks.handlers,
    ...this.values.handlers,
    ...this.webhooks.handlers,
    ...this.papers.handlers,
    ...this.handOver.handlers,
    ...this.ends.handlers,
    ...this.changes.handlers,
    ...this.second.handlers,
    ...this.audit.handlers,
    ...this.support.handlers,
    ...this.erasure.handlers,
  };

  #mustBeNew(name: string, except?: string): void {
    const clash = this.organisations.some((it) => !it.removed && it.id !== except && it.name === name);
    if (clash) throw refused("journal-name-taken", { name });
  }

  /** The made-up organisation for practice. */
  #practiceOrganisation(): string {
    const known = this.organisations.find((it) => it.practice && !it.removed);
    if (known) return known.id;
    const id = `organisation-${this.#next++}`;
    this.organisations.push({ id, name: PRACTICE[this.preferences.reader], practice: true, removed: false });
    return id;
  }

  #organisation(id: string) {
    const found = this.organisations.find((it) => it.id === id);
    if (!found) throw refused("internal", { context: "organisation", detail: id });
    return found;
  }

  #flag(thing: { removed: boolean }, removed: boolean): null {
    thing.removed = removed;
    return null;
  }

  find(id: string): FakeRun {
    const found = this.runs.find((it) => it.id === id);
    if (!found) throw refused("run-unknown");
    return found;
  }

  #edit(run: string, change: (run: FakeRun) => void) {
    const found = this.find(run);
    if (found.finished) throw refused("journal-run-finished");
    if (found.second.at) found.second.outdated = true;
    return this.#change(run, change);
  }

  #change(run: string, change: (run: FakeRun) => void) {
    const found = this.find(run);
    change(found);
    return this.#progress(found);
  }

  #screen(vendor: string): Language {
    return this.preferences.products[vendor] ?? this.preferences.productsDefault;
  }

  speech(): Speech {
    return new Speech(this.preferences.reader, this.#screen("kontor"));
  }

  guideOf(run: FakeRun): SpokenGuide {
    const screens = { psa: this.#screen("kontor"), product: this.#screen("nordlicht") };
    return fakeGuide(run.guide, this.#title(run.guide), this.preferences.reader, screens, run.answers);
  }

  #progress(run: FakeRun) {
    return progressOf(run, this.guideOf(run));
  }

  whole(run: FakeRun): Run {
    const guide = this.guideOf(run);
    return {
      view: this.viewOf(run),
      guide,
      answers: run.answers,
      progress: progressOf(run, guide),
      stored: run.mode === "checklist" ? {} : run.stored,
      second: secondView(run, this),
      changes: this.changes.of(run),
      older: this.changes.older(run),
    };
  }

  #vendor(id: string) {
    const { name } = VENDORS.find((it) => it.id === id) ?? { name: id };
    return { id, name };
  }

  #title(guide: string): string {
    const [product, psa] = TITLES[guide] ?? [guide, guide];
    return `${this.#vendor(product).name} → ${this.#vendor(psa).name}`;
  }

  #guideView(id: string): GuideView {
    const [product, psa] = TITLES[id] ?? [id, id];
    return {
      id,
      title: this.#title(id),
      about: about(this.speech()),
      psa: this.#vendor(psa),
      product: this.#vendor(product),
      shipped: id !== "nordlicht-speicher",
      steps: 7,
    };
  }

  viewOf(run: FakeRun): RunView {
    const guide = this.guideOf(run);
    const progress = progressOf(run, guide);
    const step = guide.parts.flatMap((part) => part.steps).find((it) => it.id === progress.position);
    return {
      id: run.id,
      organisation: run.organisation,
      organisationName: this.#organisation(run.organisation).name,
      guide: run.guide,
      title: this.#title(run.guide),
      mode: run.mode,
      state: stateOf(run, progress),
      standing: run.standing,
      checked: run.checked,
      done: progress.done,
      total: progress.total,
      position: step?.title ?? null,
      touched: run.touched,
      finished: run.finished,
      second: secondState(run),
      checkedElsewhere: run.told.checked?.told ?? null,
      finishedElsewhere: run.finished ? null : run.told.finished,
      secondElsewhere: run.told.second,
      behind: run.revision < revisionOf(run.guide),
    };
  }

  #home(): Home {
    const organisations: OrganisationView[] = this.organisations
      .filter((it) => !it.removed)
      .map(({ id, name, practice }) => ({ id, name, practice, runs: this.#runsOf(id) }))
      .sort((one, other) => one.name.localeCompare(other.name));
    const runs = organisations.flatMap((it) => it.runs);
    const attention = [...runs.filter((it) => it.state === "problem"), ...runs.filter((it) => it.state === "started")];
    return {
      organisations,
      attention,
      expiring: this.ends.expiring(),
      changed: this.changes.all(),
      left: this.handOver.left,
      crashed: this.support.crashed,
    };
  }

  #runsOf(organisation: string): RunView[] {
    return this.runs.filter((it) => it.organisation === organisation && !it.removed).map((it) => this.viewOf(it));
  }
}

function toggle(list: string[], id: string, on: boolean): string[] {
  const others = list.filter((it) => it !== id);
  return on ? [...others, id] : others;
}
