// The stand-in's practice tenants: two values to take, and three mistakes to find.
import type { PracticeConsole } from "../wire";
import type { FakeRun } from "./progress";
import { three } from "./speech";
import { KONTOR } from "./vendors";
import type { Handlers, World } from "./world";

export class FakePractice {
  /** The mistakes that are made, by run. */
  readonly mistakes = new Map<string, string[]>();
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, "practice_console" | "set_mistakes"> = {
    practice_console: ({ run }) => this.#console(this.#world.find(run)),
    set_mistakes: ({ run, names }) => {
      this.mistakes.set(run, names);
      return this.#console(this.#world.find(run));
    },
  };

  #console(run: FakeRun): PracticeConsole {
    const speech = this.#world.speech();
    const made = this.mistakes.get(run.id) ?? ["right-missing"];
    const names = new Map(this.#world.guideOf(run).credentials.map((it) => [it.id, it.name]));
    const value = (id: string, text: string) => ({ id, name: names.get(id) ?? id, value: text, vendor: KONTOR });
    const mistake = (name: string, title: ReturnType<typeof three>, hint: ReturnType<typeof three>) => ({
      name,
      title: speech.say(title),
      hint: speech.say(hint),
      on: made.includes(name),
    });
    return {
      address: "127.0.0.1:40123",
      values: [value("user", "x7k2mnq@hafenkontor.example"), value("secret", "uebung-9fT4-vB21-pL80-wq7")],
      mistakes: [
        mistake(
          "right-missing",
          three("Ein Recht fehlt", "Er ontbreekt een recht", "A right is missing"),
          three(
            "Vergleichen Sie die Rechte der Rolle, Zeile für Zeile.",
            "Vergelijk de rechten van de rol, regel voor regel.",
            "Compare the rights of the role, row by row.",
          ),
        ),
        mistake(
          "role-too-wide",
          three("Die Rolle darf zu viel", "De rol mag te veel", "The role may do too much"),
          three(
            "Sehen Sie nach, was die Rolle löschen darf.",
            "Kijk na wat de rol mag verwijderen.",
            "Look at what the role may delete.",
          ),
        ),
        mistake(
          "slow",
          three("Der Hersteller antwortet langsam", "De leverancier antwoordt traag", "The vendor answers slowly"),
          three(
            "Warten Sie und prüfen Sie noch einmal.",
            "Wacht even en controleer opnieuw.",
            "Wait, then check again.",
          ),
        ),
      ],
    };
  }
}
