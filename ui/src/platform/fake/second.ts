// The stand-in's second person: asked for, confirming by name, never one of those who did the work.
import type { SecondState, SecondView } from "../wire";
import { refused, type FakeRun } from "./progress";
import type { Handlers, World } from "./world";

export class FakeSecond {
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, "want_second" | "confirm_second" | "withdraw_second"> = {
    want_second: ({ run, on }) => {
      const found = this.#world.find(run);
      found.second.wanted = on;
      return this.#world.whole(found);
    },
    confirm_second: ({ run, name, note }) => {
      const found = this.#world.find(run);
      const person = name.trim();
      const same = workersOf(found, this.#world).some((it) => it.toLowerCase() === person.toLowerCase());
      if (same) throw refused("second-same-person", { name: person });
      if (!found.finished) throw refused("second-unfinished");
      if (!person) throw refused("journal-name-empty");
      const at = new Date().toISOString();
      found.second = { ...found.second, name: person, note: note.trim(), at, outdated: false };
      return this.#world.whole(found);
    },
    withdraw_second: ({ run }) => {
      const found = this.#world.find(run);
      found.second = { ...found.second, name: "", note: "", at: null, outdated: false };
      return this.#world.whole(found);
    },
  };
}

/** Who worked on a run: those on record, and whoever is named in the preferences. */
function workersOf(run: FakeRun, world: World): string[] {
  const { person } = world.preferences;
  return person && !run.workers.includes(person) ? [...run.workers, person] : run.workers;
}

export function secondState({ second }: FakeRun): SecondState {
  if (second.at) return second.outdated ? "outdated" : "confirmed";
  return second.wanted ? "wanted" : "none";
}

export function secondView(run: FakeRun, world: World): SecondView {
  const { name, note, at } = run.second;
  const elsewhere = run.told.second ? [run.told.second] : [];
  return {
    state: secondState(run),
    name,
    note,
    at,
    workers: workersOf(run, world),
    unnamed: false,
    erasable: at !== null,
    elsewhere,
  };
}
