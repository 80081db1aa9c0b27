// The state of the whole window: the core's answer to `start`, the preferences, and the current page.
//
// Faults that no page handles are shown from here: as the fault page if the journal can't be used, otherwise as a toast.
import { getContext, setContext } from "svelte";
import { faultOf, type Commands, type CommandName, type Fault, type Language, type Platform } from "../platform";
import type { Network, OfferedFile, Preferences, Start, VendorScreens } from "../platform";
import { speakFault } from "../words/fault";
import { t, words } from "../words/words.svelte";
import { CheckQueue } from "./check-queue.svelte";
import { Notices } from "./notices.svelte";
import { Copying } from "./copying.svelte";
import { HomePlace } from "./home-place.svelte";
import { initialPreferences, withNetwork } from "./network";
import { Practices } from "./practices";
import { OpenRun } from "./run.svelte";
import { Unsaved } from "./unsaved.svelte";
import { Vault } from "./vault.svelte";
import { atHome, back, current, visit, withoutRuns, type Page, type RunPane, type Trail } from "./pages";

export type Phase = "starting" | "fault" | "ready";

export class Session {
  readonly platform: Platform;
  readonly notices = new Notices();
  readonly copying = new Copying(this);
  readonly vault = new Vault(this);
  readonly practices = new Practices(this);
  readonly queue = new CheckQueue(this);
  /** Unsaved input: a page that has some is left only after a question. */
  readonly unsaved = new Unsaved((any) => this.#hold(any));
  #holds: Promise<unknown> = Promise.resolve();
  /** Counts what the user asked to see: a page that is still loading gives way to a later wish. */
  #wishes = 0;
  /** Counts the changes of preferences. */
  #turn = 0;
  #fields: Promise<unknown> = Promise.resolve();
  phase = $state<Phase>("starting");
  fault = $state.raw<Fault | null>(null);
  started = $state.raw<Start | null>(null);
  preferences = $state.raw<Preferences>(initialPreferences);
  trail = $state.raw<Trail>(atHome);
  page = $derived<Page>(current(this.trail));
  run = $state.raw<OpenRun | null>(null);
  home = new HomePlace();
  /** What was opened with Lotse or dropped on the window, until the page that shows it has read it. */
  fileOffered = $state<OfferedFile | null>(null);
  /** Incremented by every change of language, for pages that show text from the core. */
  spoken = $state(0);
  /** Whether the column beside the step is folded up. */
  helpFolded = $state(false);

  constructor(platform: Platform) {
    this.platform = platform;
  }

  /** Starts, or tries again after a fault. */
  async start(): Promise<void> {
    try {
      const started = await this.platform.call("start", {});
      this.started = started;
      this.#adopt(started.preferences);
      this.fault = started.fault;
      if (started.fileOffered) this.offerFile(started.fileOffered);
    } catch (thrown) {
      this.fault = faultOf(thrown, "start");
    }
    this.phase = this.fault ? "fault" : "ready";
    if (this.phase === "ready") void this.queue.look();
  }

  /** Sends a command and shows a refusal as a toast. Resolves to null if it was refused. */
  async ask<C extends CommandName>(
    command: C,
    request: Commands[C]["request"],
  ): Promise<{ answer: Commands[C]["answer"] } | null> {
    try {
      return { answer: await this.platform.call(command, request) };
    } catch (thrown) {
      this.refused(faultOf(thrown, command));
      return null;
    }
  }

  /** Sends a command. Resolves to its fault, for display at the place where it occurred. */
  async attempt<C extends CommandName>(
    command: C,
    request: Commands[C]["request"],
    then: (answer: Commands[C]["answer"]) => Promise<unknown>,
  ): Promise<Fault | null> {
    try {
      await then(await this.platform.call(command, request));
      return null;
    } catch (thrown) {
      return faultOf(thrown, command);
    }
  }

  refused(fault: Fault): void {
    this.notices.show({ kind: "refused", text: () => this.speak(fault), action: null });
  }

  /** A fault in words: what happened, and what to do. */
  speak(fault: Fault): string {
    const { what, next } = speakFault(words.language, fault);
    return next ? `${what} ${next}` : what;
  }

  /** Shows a toast that says what was removed, with an undo button. */
  offerUndo(text: () => string, run: () => Promise<void>): void {
    const undone = async () => {
      await run();
      this.notices.announce(t("undo-done"));
    };
    const action = { text: () => t("undo"), run: () => void undone() };
    this.notices.show({ kind: "done", text, action });
  }

  /** Keeps the window above others, or no longer. */
  async keepOnTop(onTop: boolean): Promise<void> {
    await this.prefer({ ...this.preferences, onTop });
    this.notices.announce(this.preferences.onTop ? t("on-top-on") : t("on-top-off"));
  }

  async setReader(reader: Language): Promise<void> {
    if (reader !== this.preferences.reader) await this.prefer({ ...this.preferences, reader });
  }

  /**
   * Changes the preferences. The page stays where it is. The words of the window and of the guide change together, so that
   * the window is never half in one language and half in another.
   */
  async prefer(preferences: Preferences): Promise<void> {
    const before = this.preferences;
    const turn = ++this.#turn;
    const resay =
      before.reader !== preferences.reader ||
      JSON.stringify(before.products) !== JSON.stringify(preferences.products) ||
      before.productsDefault !== preferences.productsDefault;
    if (!resay) this.#adopt(preferences);
    const set = await this.ask("set_preferences", { preferences });
    // A later change was already sent; its answer counts.
    if (turn !== this.#turn) return;
    if (!set || !resay) {
      this.#adopt(set ? set.answer : before);
      return;
    }
    if (this.run) await this.run.reload(() => this.#adopt(set.answer));
    else this.#adopt(set.answer);
    this.spoken += 1;
  }

  /** Changes network settings. Resolves to the fault, for display at the field, which keeps its text. */
  preferNetwork(change: Partial<Network>): Promise<Fault | null> {
    return this.#preferField((it) => withNetwork(it, change));
  }

  /** Changes the name of the person who works here, for reports. */
  preferPerson(person: string): Promise<Fault | null> {
    return this.#preferField((it) => ({ ...it, person }));
  }

  #preferField(change: (before: Preferences) => Preferences): Promise<Fault | null> {
    // One after another: each starts from the result of the one before.
    const turn = this.#fields.then(async () => {
      try {
        const preferences = change(this.preferences);
        this.#adopt(await this.platform.call("set_preferences", { preferences }));
        return null;
      } catch (thrown) {
        return faultOf(thrown, "set_preferences");
      }
    });
    this.#fields = turn;
    return turn;
  }

  /** Lets the user choose a file of additional certificate authorities. */
  async chooseCaFile(): Promise<Fault | null> {
    try {
      this.#adopt(await this.platform.call("choose_ca_file", {}));
      return null;
    } catch (thrown) {
      return faultOf(thrown, "choose_ca_file");
    }
  }

  vendor(id: string): VendorScreens | null {
    return this.started?.vendors.find((it) => it.id === id) ?? null;
  }

  /** Goes to the page that reads and shows the file that was opened with Lotse or dropped on the window. */
  offerFile(file: OfferedFile): void {
    this.#leave(() => {
      this.trail = visit(
        this.trail,
        file === "guide" ? { name: "start", organisation: null, guide: null } : { name: "home" },
      );
      this.fileOffered = file;
    });
  }

  visit(page: Page): void {
    this.#leave(() => (this.trail = visit(this.trail, page)));
  }

  back(): void {
    this.#leave(() => (this.trail = back(this.trail)));
  }

  /**
   * Called when the window is about to close. Asks first if there is unsaved input, and saves the note that was just typed.
   * The shell waits a moment for this.
   */
  async close(): Promise<void> {
    if (!(await this.unsaved.leave())) return;
    await this.run?.notes.flush();
    await this.#holds;
    await this.ask("close_window", {});
  }

  #leave(go: () => void): void {
    this.#wishes += 1;
    const gone = () => {
      void this.run?.notes.flush();
      go();
    };
    if (!this.unsaved.any) gone();
    else void this.unsaved.leave().then((may) => may && gone());
  }

  /** Tells the core whether it may close the window without asking. One after another, so that the latest one counts. */
  #hold(hold: boolean): void {
    this.#holds = this.#holds.then(() => this.ask("hold_window", { hold }));
  }

  /** Opens a run at its current step, or at another pane. */
  async openRun(id: string, pane: RunPane = "step"): Promise<void> {
    if (await this.#load(id)) this.visit({ name: "run", run: id, pane });
  }

  /** Opens a procedure for later, at the end of a run. */
  async openProcedure(id: string, procedure: string): Promise<void> {
    if (await this.#load(id)) this.visit({ name: "run", run: id, pane: "end", procedure });
  }

  /** Opens the check page of a run. */
  async openCheck(id: string): Promise<void> {
    if (await this.#load(id)) this.visit({ name: "check", run: id });
  }

  /** Opens a run at a given step, unless its current step must not be left. */
  async openRunAt(id: string, step: string): Promise<void> {
    if (!(await this.#load(id))) return;
    await this.run?.openStep(step);
    this.visit({ name: "run", run: id, pane: "step" });
  }

  async #load(id: string): Promise<boolean> {
    const wish = ++this.#wishes;
    if (!(await this.unsaved.leave())) return false;
    this.home.opened = id;
    await this.run?.notes.flush();
    if (this.run?.id === id) {
      await this.run.reload();
      return wish === this.#wishes;
    }
    const found = await this.ask("run", { run: id });
    if (!found || wish !== this.#wishes) return false;
    this.run = new OpenRun(this, found.answer);
    return true;
  }

  /** Called when runs or their organisation were removed: closes their pages. */
  forget(gone: (run: string) => boolean): void {
    if (this.run && gone(this.run.id)) this.run = null;
    this.trail = withoutRuns(this.trail, gone);
  }

  /** Called when an organisation was erased: closes every page, because any could mention it. */
  forgotten(): void {
    this.run = null;
    this.home = new HomePlace();
    this.trail = atHome;
  }

  #adopt(preferences: Preferences): void {
    this.preferences = preferences;
    words.language = preferences.reader;
    // WebKitGTK keeps a megabyte for every change of the root's language, and nothing for one of the body's.
    if (!document.body.lang) document.documentElement.lang = preferences.reader;
    document.body.lang = preferences.reader;
    if (preferences.theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = preferences.theme;
    this.platform.rememberTheme(preferences.theme);
  }
}

const KEY = Symbol("session");

export function provideSession(session: Session): void {
  setContext(KEY, session);
}

export function useSession(): Session {
  return getContext<Session>(KEY);
}
