// The open run: its guide, its progress, and the commands that change it.
//
// Commands that change the run are sent one after another, so that answers can't overtake each other. A step that shows a
// value only once can't be left before the value is captured; the core refuses it too.
import { faultOf, type Fault, type MismatchView, type Progress, type Run, type SpokenGuide } from "../platform";
import { RunCredentials } from "./credentials.svelte";
import { NoteKeeper, type NoteState } from "./note";
import { comingAfter, heldNames, nextOf, placeOf, previousOf, progressOf } from "./route";
import type { Session } from "./session.svelte";
import { withPending, type PendingTick } from "./tick";
import { t } from "../words/words.svelte";

export class OpenRun {
  readonly id: string;
  readonly notes: NoteKeeper;
  readonly credentials: RunCredentials;
  #session: Session;
  #queue: Promise<unknown> = Promise.resolve();
  #noteChanges = $state(0);
  #confirmed: Progress = $state.raw({
    position: "",
    steps: {},
    done: 0,
    total: 0,
    finished: null,
    together: [],
    compared: [],
  });
  #pending: readonly PendingTick[] = $state.raw([]);
  #run: Run = $state.raw() as Run;
  #reloads = 0;

  readonly view = $derived.by(() => this.#run.view);
  readonly guide: SpokenGuide = $derived.by(() => this.#run.guide);
  /** What is stored of each credential, by its id. */
  readonly stored = $derived.by(() => this.#run.stored);
  /** Whether Lotse stores credentials for this run. A checklist never has any. */
  readonly keeps = $derived.by(() => this.#run.view.mode !== "checklist");
  readonly practice = $derived.by(() => this.#run.view.mode === "practice");
  readonly consoles = $derived.by(() => this.#run.consoles);
  readonly customers = $derived.by(() => this.#run.customers);
  readonly second = $derived.by(() => this.#run.second);
  /** What changed in the guide since the run was done. */
  readonly changes = $derived.by(() => this.#run.changes);
  readonly older = $derived.by(() => this.#run.older);
  readonly answers = $derived.by(() => this.#run.answers);
  readonly progress = $derived(withPending(this.#confirmed, this.#pending));
  readonly place = $derived(placeOf(this.guide, this.progress.position));
  readonly here = $derived(progressOf(this.progress, this.place?.step.id ?? ""));
  readonly next = $derived(this.place && nextOf(this.guide, this.progress, this.place.step.id));
  /** The step that comes once the current one is done. */
  readonly coming = $derived(this.place && comingAfter(this.guide, this.progress, this.place.step.id));
  readonly previous = $derived(this.place && previousOf(this.guide, this.place.step.id));
  /** A finished run is read-only until it is reopened. */
  readonly finished = $derived(this.progress.finished !== null);
  /** The names of the credentials that keep the current step from being left. */
  readonly held = $derived(this.place ? heldNames(this.guide, this.place.step, this.here.held) : []);

  /** The open actions of the current step that one click may tick. */
  readonly together = $derived(
    this.here.state === "skipped" || this.place?.step.id !== this.progress.position
      ? []
      : this.progress.together.filter((it) => !this.here.ticked.includes(it)),
  );

  constructor(session: Session, run: Run) {
    this.#session = session;
    this.id = run.view.id;
    this.#adopt(run);
    this.credentials = new RunCredentials(session, this);
    this.notes = new NoteKeeper(
      (step, text) => this.#writeNote(step, text),
      () => (this.#noteChanges += 1),
    );
  }

  /** The note of a step, including unsaved text. */
  note(step: string): { text: string; state: NoteState } {
    void this.#noteChanges;
    return { text: this.notes.typed(step) ?? progressOf(this.progress, step).note, state: this.notes.state(step) };
  }

  /**
   * Fetches everything again, in the preferred languages. `then` runs right before the run is replaced, so that both changes
   * are painted together.
   */
  reload(then: () => void = () => undefined): Promise<void> {
    const reload = ++this.#reloads;
    return this.#inTurn(async () => {
      // If the language was changed several times in a row, only the last reload counts.
      if (reload !== this.#reloads) return;
      const found = await this.#session.ask("run", { run: this.id });
      then();
      if (found) this.#adopt(found.answer);
    });
  }

  /** Whether the current page may be left. Asks the user if there is unsaved input. */
  async mayLeave(): Promise<boolean> {
    return this.held.length === 0 && (await this.#session.unsaved.leave());
  }

  async openStep(step: string): Promise<boolean> {
    if (step !== this.place?.step.id && !(await this.mayLeave())) return false;
    void this.notes.flush();
    return this.#change("open_step", () => this.#session.platform.call("open_step", { run: this.id, step }));
  }

  /** `together`: one click ticks all of them, and nobody claims to have looked at each one. */
  async tick(step: string, actions: string[], ticked: boolean, together = false): Promise<boolean> {
    const pending: PendingTick = { step, actions, ticked };
    this.#pending = [...this.#pending, pending];
    const settled = () => (this.#pending = this.#pending.filter((it) => it !== pending));
    const call = () => this.#session.platform.call("tick", { run: this.id, step, actions, ticked, together });
    const taken = await this.#change("tick", call, settled);
    if (taken) this.#session.notices.announce(ticked ? t("action-announce-ticked") : t("action-announce-unticked"));
    return taken;
  }

  /** Ticks what one click may tick in the current step. Resolves to whether nothing is left to do in it then. */
  async tickTogether(): Promise<boolean> {
    const step = this.place?.step.id;
    if (!step || this.together.length === 0) return false;
    const taken = await this.tick(step, [...this.together], true, true);
    return taken && this.place?.step.id === step && this.here.missing.length === 0 && this.held.length === 0;
  }

  skip(step: string, on: boolean): Promise<boolean> {
    return this.#change("skip_step", () => this.#session.platform.call("skip_step", { run: this.id, step, on }));
  }

  markProblem(step: string, on: boolean): Promise<boolean> {
    return this.#change("mark_problem", () => this.#session.platform.call("mark_problem", { run: this.id, step, on }));
  }

  async finish(): Promise<boolean> {
    await this.notes.flush();
    return this.#end("finish_run", () => this.#session.platform.call("finish_run", { run: this.id }));
  }

  reopen(): Promise<boolean> {
    return this.#end("reopen_run", () => this.#session.platform.call("reopen_run", { run: this.id }));
  }

  /** Finishing and reopening change more than the progress (the run's state, the second person), so the run is reloaded. */
  async #end(command: string, call: () => Promise<Progress>): Promise<boolean> {
    const taken = await this.#change(command, call);
    if (taken) void this.reload();
    return taken;
  }

  async changeAnswers(answers: Record<string, string>): Promise<boolean> {
    await this.notes.flush();
    return this.#inTurn(async () => {
      const changed = await this.#session.ask("change_answers", { run: this.id, answers });
      if (changed) this.#adopt(changed.answer);
      if (changed && this.keeps) void this.credentials.load();
      return changed !== null;
    });
  }

  /** Continues the run with the current revision of its guide. */
  takeRevision(): Promise<Fault | null> {
    return this.#replace("take_revision", () => this.#session.platform.call("take_revision", { run: this.id }));
  }

  wantSecond(on: boolean): Promise<Fault | null> {
    const { platform } = this.#session;
    return this.#replace("want_second", () => platform.call("want_second", { run: this.id, on }));
  }

  confirmSecond(name: string, note: string): Promise<Fault | null> {
    const { platform } = this.#session;
    return this.#replace("confirm_second", () => platform.call("confirm_second", { run: this.id, name, note }));
  }

  withdrawSecond(): Promise<Fault | null> {
    const { platform } = this.#session;
    return this.#replace("withdraw_second", () => platform.call("withdraw_second", { run: this.id }));
  }

  /** Sends a command that answers with the whole run. Resolves to the fault, for display at its place. */
  #replace(command: string, call: () => Promise<Run>): Promise<Fault | null> {
    return this.#inTurn(async () => {
      try {
        this.#adopt(await call());
        return null;
      } catch (thrown) {
        return faultOf(thrown, command);
      }
    });
  }

  /** Says what the screen of a step shows instead. Resolves to the fault, for display at its place. */
  noteMismatch(step: string, mismatch: MismatchView): Promise<Fault | null> {
    return this.#inTurn(async () => {
      try {
        this.#confirmed = await this.#session.platform.call("note_mismatch", { run: this.id, step, ...mismatch });
        return null;
      } catch (thrown) {
        return faultOf(thrown, "note_mismatch");
      }
    });
  }

  #adopt(run: Run): void {
    this.#run = run;
    this.#confirmed = run.progress;
  }

  async #writeNote(step: string, text: string): Promise<void> {
    const call = () => this.#session.platform.call("write_note", { run: this.id, step, text });
    if (!(await this.#change("write_note", call))) throw new Error("note");
    this.#session.notices.announce(t("note-saved"));
  }

  /** Sends a command that answers with the progress. Resolves to whether it succeeded. */
  #change(command: string, call: () => Promise<Progress>, settled: () => void = () => undefined): Promise<boolean> {
    return this.#inTurn(async () => {
      try {
        const progress = await call();
        settled();
        this.#confirmed = progress;
        // A change may void a second person's confirmation. The core decides that, so reload.
        if (this.#run.second.state === "confirmed") void this.reload();
        return true;
      } catch (thrown) {
        settled();
        this.#session.refused(faultOf(thrown, command));
        return false;
      }
    });
  }

  /** Runs `task` after all earlier ones, so that answers can't overtake each other. `task` must not throw. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(task);
    this.#queue = turn;
    return turn;
  }
}
