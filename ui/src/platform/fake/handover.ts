// The stand-in's hand-over files: one is chosen each time the dialog is asked for; what is in it can be said beforehand.
import type { HandOverChange, HandOverPreview, LeftKey, Stored } from "../wire";
import { newRun, refused } from "./progress";
import { awayFromHere } from "./sample";
import type { Handlers, World } from "./world";

/** What the chosen file is. `fault:<code>` is one that can't be read. */
export type FakeFile =
  "new" | "known" | "changes" | "same-name" | "nothing-new" | "forgotten" | "no-guide" | "closed" | `fault:${string}`;

const ARGS = {
  format: "2",
  kind: "RunMoved",
  device: "01a2b3c4",
  sequence: "118",
  known: "96",
  limit: "16 MB",
  path: "/home/kim/Downloads/Kuiper.lotse",
  detail: "No such file or directory",
};

const SECRET: Stored = {
  at: "2026-11-20T16:31:00Z",
  length: 25,
  ending: "h5",
  value: null,
  expires: null,
  kept: "keychain",
  lost: false,
  elsewhere: false,
};

const SERVER: LeftKey = { organisation: "Werft & Söhne Datentechnik GmbH", title: "", name: "Server" };
const KEY: LeftKey = { ...SERVER, title: "Nordlicht RMM → Kontor PSA", name: "Geheimnis" };

/** One of everything that a file can change. */
const ALEX = { person: "Alex Muster", device: "01a2b3c4", at: "2026-11-20T16:20:00Z" };

const CHANGES: HandOverChange[] = [
  { kind: "renamed", before: "Werft & Söhne Datentechnik GmbH", after: "Werft Datentechnik GmbH" },
  { kind: "value", of: SERVER, host: true, before: "eu.kontor.example", after: "kontor.invalid" },
  { kind: "value", of: { ...SERVER, name: "Company ID" }, host: false, before: "werft", after: null },
  { kind: "runs-gone", titles: ["Nordlicht RMM → Kontor PSA", "Ankerplatz → Kontor PSA"] },
  { kind: "runs-back", titles: ["Nordlicht RMM → Kontor PSA"] },
  { kind: "runs-answered", titles: ["Nordlicht RMM → Speicherstadt PSA"] },
  { kind: "void", what: "finished", titles: ["Nordlicht RMM → Speicherstadt PSA"] },
  { kind: "told", what: "checked", title: "Nordlicht RMM → Speicherstadt PSA", by: ALEX, count: 3, name: "" },
  {
    kind: "told",
    what: "second",
    title: "Nordlicht RMM → Speicherstadt PSA",
    by: ALEX,
    count: 0,
    name: "Robin Voorbeeld",
  },
  { kind: "keys-gone", keys: [KEY, { ...KEY, title: "Ankerplatz → Kontor PSA" }] },
  { kind: "keys-replaced", keys: [SERVER] },
];

export class FakeHandOver {
  file: FakeFile = "new";
  /** Keys that are still in the keychain. */
  left: LeftKey[] = [];
  /** Whether the keychain lets keys be deleted. */
  locked = false;
  #world: World;
  #previews = new Map<string, HandOverPreview>();
  #next = 1;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, "hand_over" | "read_hand_over" | "import_hand_over"> = {
    hand_over: ({ run, organisation }) => {
      const id = run ? this.#world.find(run).organisation : organisation;
      const name = this.#world.organisations.find((it) => it.id === id)?.name ?? id;
      return { path: `/home/kim/Documents/${name} 2026-11-21.lotse` };
    },
    read_hand_over: () => {
      if (this.file.startsWith("fault:")) throw refused(this.file.slice(6), ARGS);
      if (this.file === "closed") return null;
      const preview = this.#preview();
      this.#previews.set(preview.session, preview);
      return preview;
    },
    import_hand_over: ({ session }) => {
      const preview = this.#previews.get(session);
      if (!preview) throw refused("hand-over-gone");
      this.#previews.delete(session);
      return this.#take(preview);
    },
  };

  #preview(): HandOverPreview {
    const known = this.file === "known" || this.file === "changes" || this.file === "nothing-new";
    const werft = this.#world.organisations.find((it) => it.id === "werft")?.name ?? "Werft";
    const runs = known
      ? [
          { id: "werft-speicher", title: "Nordlicht RMM → Speicherstadt PSA", known: true, finished: null },
          { id: "werft-taken", title: "Nordlicht RMM → Kontor PSA", known: false, finished: "2026-11-19T16:02:00Z" },
        ]
      : [{ id: "kuiper-nordlicht", title: "Nordlicht RMM → Kontor PSA", known: false, finished: null }];
    const guideKnown = this.file !== "no-guide";
    return {
      session: `file-${this.#next++}`,
      path: "/home/kim/Downloads/Kuiper Installatie 2026-11-20.lotse",
      made: "2026-11-20T16:40:00Z",
      person: this.file === "no-guide" ? null : "Alex Muster",
      device: "01a2b3c4",
      organisation: known ? werft : this.file === "same-name" ? "Bakker IT" : "Kuiper Installatie",
      known,
      sameName: this.file === "same-name",
      runs: runs.map((it) => ({
        ...it,
        known: it.known || this.file === "nothing-new",
        title: guideKnown ? it.title : "muster-kontor",
        guideKnown,
        older: null,
        mode: "connected",
        touched: "2026-11-20T16:31:00Z",
      })),
      changes: this.file === "changes" ? CHANGES : [],
      erased: this.file === "forgotten" ? 12 : 0,
      forgotten: this.file === "forgotten" ? "2026-11-20T08:00:00Z" : null,
      newEvents: this.file === "nothing-new" ? 0 : 47,
      heads: [`01a2b3c4-5d6e-7f80-91a2-b3c4d5e6f708/118/${"3f9ac0d1".repeat(8)}`],
    };
  }

  #take(preview: HandOverPreview) {
    const organisation = preview.known ? "werft" : "kuiper";
    if (!preview.known) {
      this.#world.organisations.push({ id: organisation, name: preview.organisation, practice: false, removed: false });
    }
    for (const { id, known, guideKnown, finished } of preview.runs) {
      if (known || !guideKnown || this.#world.runs.some((it) => it.id === id)) continue;
      const answers = { partner: "yes", reports: "no" };
      const guide = "nordlicht-kontor";
      const stored = { secret: { ...SECRET } };
      awayFromHere(stored);
      this.#world.runs.push(newRun({ id, organisation, guide, answers, mode: "connected", finished, stored }));
    }
    const going = preview.changes.flatMap((it) => (it.kind === "keys-gone" ? it.keys : []));
    this.left = this.locked ? going : [];
    const keys = { deleted: going.length - this.left.length, left: this.left.length, fault: null };
    return { organisation, runs: preview.runs.map((it) => it.id), events: preview.newEvents, keys };
  }
}
