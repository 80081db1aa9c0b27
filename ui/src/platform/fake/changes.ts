// The stand-in's guides that changed: Ankerplatz has a new, a different, a moved and a missing step; of Speicherstadt the
// old revision was not kept.
import type { GuideChanged, GuideOlder, RunChanges, SpokenChanges } from "../wire";
import { revisionOf, type FakeRun } from "./progress";
import { chip, three, value, type Speech } from "./speech";
import { KONTOR, NORDLICHT } from "./vendors";
import type { Handlers, World } from "./world";

export class FakeChanges {
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, "take_revision"> = {
    take_revision: ({ run }) => {
      const found = this.#world.find(run);
      found.revision = revisionOf(found.guide);
      return this.#world.whole(found);
    },
  };

  of(run: FakeRun): RunChanges | null {
    const to = revisionOf(run.guide);
    if (run.revision >= to) return null;
    const kept = run.guide === "ankerplatz-kontor";
    return {
      from: run.revision,
      to,
      changes: kept ? changes(this.#world.speech(), run.revision, to) : null,
      foreign: false,
    };
  }

  older(run: FakeRun): GuideOlder | null {
    const here = revisionOf(run.guide);
    return run.revision > here ? { worked: run.revision, here } : null;
  }

  /** For the first page: the finished runs behind their guides. */
  all(): GuideChanged[] {
    const behind = this.#world.runs.filter((it) => !it.removed && it.finished && it.revision < revisionOf(it.guide));
    return [...new Set(behind.map((it) => it.guide))].map((guide) => {
      const runs = behind.filter((it) => it.guide === guide);
      const kinds = runs.flatMap((it) => this.of(it)?.changes?.steps.map((step) => step.kind) ?? []);
      const count = (kind: string) => Math.ceil(kinds.filter((it) => it === kind).length / runs.length);
      const views = runs.map((it) => this.#world.viewOf(it));
      return {
        guide,
        title: views[0]?.title ?? guide,
        from: Math.min(...runs.map((it) => it.revision)),
        to: revisionOf(guide),
        new: count("new"),
        different: count("different"),
        gone: count("gone"),
        runs: views,
      };
    });
  }
}

function changes(speech: Speech, from: number, to: number): SpokenChanges {
  const label = speech.label.bind(speech);
  return {
    from,
    to,
    steps: [
      {
        id: "general",
        title: speech.say(three("Allgemeine Angaben", "Algemene gegevens", "General details")),
        vendor: KONTOR,
        kind: "different",
        details: [
          speech.rich(
            three("Der Wert bei {0} heißt jetzt {1}.", "De waarde bij {0} is nu {1}.", "The value of {0} is now {1}."),
            chip(label({ en: "Security Level", de: "Sicherheitsstufe", nl: "Beveiligingsniveau" })),
            value("API User (system)"),
          ),
          speech.rich(
            three(
              "Neu: eine eigene E-Mail-Adresse.",
              "Nieuw: een eigen e-mailadres.",
              "New: an e-mail address of its own.",
            ),
          ),
        ],
      },
      {
        id: "line-of-business",
        title: speech.say(
          three("Geschäftsbereich zuordnen", "Bedrijfsonderdeel koppelen", "Assign a line of business"),
        ),
        vendor: KONTOR,
        kind: "new",
        details: [],
      },
      {
        id: "set-rights",
        title: speech.say(three("Rechte einstellen", "Rechten instellen", "Set the rights")),
        vendor: KONTOR,
        kind: "moved",
        details: [],
      },
      {
        id: "legacy-export",
        title: speech.say(
          three("Altdatenexport einschalten", "Oude export inschakelen", "Switch on the legacy export"),
        ),
        vendor: NORDLICHT,
        kind: "gone",
        details: [],
      },
    ],
    others: [
      speech.rich(
        three(
          "Der geheime Schlüssel läuft jetzt nach zwölf Monaten ab.",
          "De geheime sleutel verloopt nu na twaalf maanden.",
          "The secret key now ends after twelve months.",
        ),
      ),
    ],
  };
}
