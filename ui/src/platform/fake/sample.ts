// Organisations and runs to look at during development.
import type { Stored } from "../wire";
import { inDays } from "./calendar";
import { newRun, type FakeRun } from "./progress";

export interface FakeOrganisation {
  id: string;
  name: string;
  practice: boolean;
  removed: boolean;
}

function stored(value: string, kept: Stored["kept"]): Stored {
  return {
    at: "2026-11-20T09:12:00Z",
    length: value.length,
    ending: "",
    value: kept ? null : value,
    expires: null,
    kept,
    lost: false,
    elsewhere: false,
  };
}

export function sample(): { organisations: FakeOrganisation[]; runs: FakeRun[] } {
  const run = (id: string, organisation: string, guide: string, more: Partial<FakeRun> = {}): FakeRun =>
    newRun({
      id,
      organisation,
      guide,
      answers: { partner: "yes", reports: "no" },
      touched: "2026-11-20T09:12:00Z",
      ...more,
    });
  const first = { "open-form": ["go", "new"], general: ["name", "email", "level"] };
  const whole = {
    ...first,
    credentials: ["generate-key", "capture-user", "generate-secret", "capture-secret"],
    "set-rights": ["role", "choices"],
    "line-of-business": ["route-list"],
    enter: ["zone", "zone-check", "enter-user", "enter-secret", "test"],
  };
  return {
    organisations: [
      { id: "practice", name: "Hafenkontor Übung", practice: true, removed: false },
      { id: "bakker", name: "Bakker IT", practice: false, removed: false },
      { id: "visser", name: "Visser Groep", practice: false, removed: false },
      { id: "werft", name: "Werft & Söhne Datentechnik GmbH", practice: false, removed: false },
    ],
    runs: [
      run("bakker-nordlicht", "bakker", "nordlicht-kontor", {
        position: "credentials",
        ticked: { ...first, credentials: ["generate-key", "capture-user"] },
        notes: { general: "Adresse kommt von Frau Sommer." },
      }),
      // Its guide has changed since.
      run("bakker-ankerplatz", "bakker", "ankerplatz-kontor", {
        ticked: whole,
        finished: "2026-11-18T10:00:00Z",
        revision: 2,
      }),
      run("visser-nordlicht", "visser", "nordlicht-speicher", {
        position: "set-rights",
        ticked: { ...first, credentials: whole.credentials },
        problems: ["set-rights"],
        // What it was like then is not known any more.
        revision: 2,
      }),
      run("werft-nordlicht", "werft", "nordlicht-kontor", {
        mode: "connected",
        position: "credentials",
        ticked: { ...first, credentials: ["generate-key", "capture-user"] },
        stored: { user: stored("x7k2mnq@werft.example", null) },
      }),
      run("werft-speicher", "werft", "nordlicht-speicher", {
        mode: "connected",
        position: "enter",
        ticked: { ...first, credentials: whole.credentials, "set-rights": whole["set-rights"] },
        stored: {
          user: stored("p4w9zzt@werft.example", null),
          secret: { ...stored("", "keychain"), length: 25, ending: "q7" },
        },
      }),
      run("practice-nordlicht", "practice", "nordlicht-kontor", {
        mode: "practice",
        ticked: first,
        position: "credentials",
      }),
      run("visser-ankerplatz", "visser", "ankerplatz-kontor", { touched: "2026-11-02T10:00:00Z" }),
      run("visser-kontor", "visser", "nordlicht-kontor", {
        mode: "connected",
        ticked: whole,
        finished: "2026-11-04T10:00:00Z",
        workers: ["Kim Muster"],
        second: {
          wanted: true,
          name: "Alex Voorbeeld",
          note: "Rechte stichprobenartig verglichen.",
          at: "2026-11-05T08:12:00Z",
          outdated: false,
        },
        stored: { secret: { ...stored("", "keychain"), length: 25, ending: "k3", expires: inDays(-2) } },
      }),
      run("werft-ankerplatz", "werft", "ankerplatz-kontor", {
        mode: "connected",
        ticked: whole,
        finished: "2026-11-12T10:00:00Z",
        workers: ["Kim Muster", "Robin Beispiel"],
        second: { wanted: true, name: "", note: "", at: null, outdated: false },
        stored: {
          user: stored("n3t8abc@werft.example", null),
          secret: { ...stored("", "keychain"), length: 25, ending: "z9", expires: inDays(12) },
        },
      }),
    ],
  };
}

/** Values of organisations that end: one soon, one next year. */
export function sampleValues(values: Map<string, Stored>): void {
  const secret = { ...stored("", "keychain"), length: 32, ending: "m4" };
  values.set("werft/umbrella-secret", { ...secret, expires: inDays(2) });
  values.set("bakker/sophos-client-secret", { ...secret, expires: inDays(300) });
}

/** The run came in a hand-over file: its secrets are in another keychain. */
export function awayFromHere(stored: Record<string, Stored>): void {
  for (const [id, it] of Object.entries(stored)) if (it.kept) stored[id] = elsewhere(it);
}

function elsewhere(stored: Stored): Stored {
  const away: Stored & { elsewhere: boolean } = { ...stored, elsewhere: true };
  return away;
}
