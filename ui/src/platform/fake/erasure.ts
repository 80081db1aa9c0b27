// The stand-in's erasing: it forgets what it has in memory, and says made-up numbers.
import type { Erased } from "../wire";
import { refused } from "./progress";
import type { FakeOrganisations } from "./organisations";
import type { Handlers, World } from "./world";

export class FakeErasure {
  /** Backups that still have it. */
  copies: string[] = ["lotse-before-v3.db"];
  /** What comes of it. */
  outcome: Pick<Erased, "unfinished" | "keys"> = { unfinished: null, keys: { deleted: 1, left: 0, fault: null } };
  #world: World;
  #values: FakeOrganisations;

  constructor(world: World, values: FakeOrganisations) {
    this.#world = world;
    this.#values = values;
  }

  readonly handlers: Pick<Handlers, "removed_organisations" | "erasable" | "erase"> = {
    removed_organisations: () =>
      this.#world.organisations
        .filter((it) => it.removed)
        .map(({ id, name }) => ({ id, name, at: "2026-11-20T08:00:00Z" })),
    erasable: ({ what, organisation }) => {
      const runs = this.#world.runs.filter((it) => it.organisation === organisation).length;
      const keys = what === "organisation" ? 1 : 0;
      return { entries: what === "organisation" ? 41 : 2, runs, keys, copies: this.copies };
    },
    erase: ({ what, organisation, run, id, name }) => {
      if (what === "organisation") {
        const known = this.#world.organisations.find((it) => it.id === organisation);
        if (known?.name.toLowerCase() !== name.trim().toLowerCase()) throw refused("erase-name");
        this.#world.organisations = this.#world.organisations.filter((it) => it !== known);
        this.#world.runs = this.#world.runs.filter((it) => it.organisation !== organisation);
      } else if (what === "value") {
        this.#values.stored.delete(`${organisation}/${id}`);
      } else {
        const found = this.#world.find(run);
        if (what === "note") {
          delete found.notes[id];
          found.erased = [...found.erased, id];
        } else if (what === "credential") delete found.stored[id];
        else found.second = { ...found.second, name: "", note: "", at: null };
      }
      return { entries: what === "organisation" ? 41 : 2, ...this.outcome };
    },
  };
}
