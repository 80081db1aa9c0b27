// The stand-in's keys that end: counted from today, so that every level is there whenever somebody looks.
import type { Calendar, ExpiryLevel, ExpiryView } from "../wire";
import type { FakeOrganisations } from "./organisations";
import { three } from "./speech";
import type { Handlers, World } from "./world";

const DAY = 86_400_000;

/** A day so many days from today, as `2026-12-03`. */
export function inDays(days: number): string {
  const noon = new Date();
  noon.setHours(12, 0, 0, 0);
  return new Date(noon.getTime() + days * DAY).toISOString().slice(0, 10);
}

export class FakeCalendar {
  #world: World;
  #values: FakeOrganisations;

  constructor(world: World, values: FakeOrganisations) {
    this.#world = world;
    this.#values = values;
  }

  readonly handlers: Pick<Handlers, "calendar" | "save_calendar"> = {
    calendar: () => this.#calendar(),
    save_calendar: () => ({ path: "/home/kim/Lotse.ics" }),
  };

  /** What has ended or ends within 30 days, for the first page. */
  expiring(): ExpiryView[] {
    return this.#entries().filter((it) => it.level !== "later");
  }

  #calendar(): Calendar {
    return { today: inDays(0), entries: this.#entries(), undated: this.#undated() };
  }

  #organisations(): string[] {
    return this.#world.organisations.filter((it) => !it.removed && !it.practice).map((it) => it.id);
  }

  #runs() {
    const there = this.#organisations();
    return this.#world.runs.filter((it) => !it.removed && there.includes(it.organisation));
  }

  #undated(): number {
    const stored = this.#runs().flatMap((run) => Object.entries(run.stored));
    const ofRuns = stored.filter(([id, it]) => id === "secret" && !it.lost && it.expires === null).length;
    return this.#organisations().reduce((sum, it) => sum + this.#values.undated(it), ofRuns);
  }

  #entries(): ExpiryView[] {
    return [...this.#ofRuns(), ...this.#ofOrganisations()].sort((one, other) => one.days - other.days);
  }

  #ofRuns(): ExpiryView[] {
    const speech = this.#world.speech();
    return this.#runs().flatMap((run) => {
      const guide = this.#world.guideOf(run);
      const { organisation, organisationName, title } = this.#world.viewOf(run);
      return guide.credentials.flatMap((spoken): ExpiryView[] => {
        const expires = run.stored[spoken.id]?.expires;
        if (!expires) return [];
        const occasion = speech.say(three("Ersetzen", "Vervangen", "Replace"));
        const procedures = guide.followUps.map((it) => ({ id: it.id, title: it.title, occasion }));
        const { id: credential, name, from, goesTo } = spoken;
        const whose = { run: run.id, organisation, organisationName, title };
        return [{ ...whose, credential, name, from, goesTo, ...until(expires), procedures }];
      });
    });
  }

  #ofOrganisations(): ExpiryView[] {
    return [...this.#values.stored].flatMap(([key, stored]): ExpiryView[] => {
      const [id = "", credential = ""] = key.split("/");
      const organisation = this.#world.organisations.find((it) => it.id === id && !it.removed && !it.practice);
      if (!organisation || !stored.expires) return [];
      const from = { id: "umbrella", name: "Cisco Umbrella" };
      const whose = { run: null, organisation: id, organisationName: organisation.name, title: "" };
      const what = { credential, name: "Key secret", from, goesTo: [], procedures: [] };
      return [{ ...whose, ...what, ...until(stored.expires) }];
    });
  }
}

function until(expires: string): { expires: string; days: number; level: ExpiryLevel } {
  const days = Math.round((Date.parse(expires) - Date.parse(inDays(0))) / DAY);
  const level = days <= 0 ? "ended" : days <= 3 ? "urgent" : days <= 14 ? "soon" : days <= 30 ? "coming" : "later";
  return { expires, days, level };
}
