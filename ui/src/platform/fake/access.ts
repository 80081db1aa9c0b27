// The second part of the made-up guide: matrices, two routes to the same place, a step that may be left out.
import type { SpokenPart } from "../wire";
import { choiceMatrix, roleMatrix } from "./rights";
import { chip, three, value, type Speech } from "./speech";
import { KONTOR } from "./vendors";

export function rightsPart(speech: Speech): SpokenPart {
  const label = speech.label.bind(speech);
  return {
    id: "rights",
    title: speech.say(three("Rechte", "Rechten", "Rights")),
    vendor: KONTOR,
    occasion: null,
    onlyIf: null,
    steps: [
      {
        id: "set-rights",
        title: speech.say(three("Rechte einstellen", "Rechten instellen", "Set the rights")),
        why: speech.rich(
          three("Diese Rechte genügen. Mehr ist nicht nötig.", "Deze rechten zijn genoeg.", "These rights are enough."),
        ),
        optional: false,
        stop: false,
        onlyIf: null,
        area: null,
        deviations: [],
        actions: [
          speech.action(
            "role",
            speech.rich(
              three(
                "Setzen Sie die Rechte der Rolle {0}.",
                "Stel de rechten van de rol {0} in.",
                "Set the rights of {0}.",
              ),
              value("Nordlicht-API"),
            ),
            { kind: "matrix", matrix: roleMatrix(speech) },
          ),
          speech.action(
            "choices",
            speech.rich(three("Erlauben Sie diese Tabellen.", "Sta deze tabellen toe.", "Allow these tables.")),
            { kind: "matrix", matrix: choiceMatrix(speech) },
          ),
        ],
        guards: [],
        sketch: null,
      },
      {
        id: "line-of-business",
        title: speech.say(
          three("Geschäftsbereich zuordnen", "Bedrijfsonderdeel koppelen", "Assign a line of business"),
        ),
        why: null,
        optional: true,
        stop: false,
        onlyIf: speech.say(
          three("Nur mit Geschäftsbereichen", "Alleen met bedrijfsonderdelen", "Only with lines of business"),
        ),
        area: null,
        deviations: [],
        actions: [
          speech.action(
            "either",
            speech.rich(
              three("Nehmen Sie einen der beiden Wege.", "Neem een van beide routes.", "Take one of two routes."),
            ),
            {
              kind: "either",
              tickable: false,
              routes: [
                [
                  speech.action(
                    "route-list",
                    speech.rich(
                      three("Markieren Sie {0} in der Liste.", "Vink {0} aan in de lijst.", "Tick {0} in the list."),
                      chip(label({ en: "Managed Services" })),
                    ),
                  ),
                ],
                [
                  speech.action(
                    "route-tab",
                    speech.rich(
                      three("Öffnen Sie den Reiter {0}.", "Open het tabblad {0}.", "Open the tab {0}."),
                      chip(label({ en: "Associations", de: "Zuordnungen" })),
                    ),
                  ),
                  speech.action(
                    "route-add",
                    speech.rich(
                      three("Klicken Sie auf {0}.", "Klik op {0}.", "Click {0}."),
                      chip(label({ en: "Add", de: "Hinzufügen" })),
                    ),
                  ),
                ],
              ],
            },
          ),
        ],
        guards: [],
        sketch: {
          area: label({ en: "Line of Business", de: "Geschäftsbereich" }),
          controls: [
            {
              action: "route-tab",
              shape: "tab",
              label: label({ en: "Associations", de: "Zuordnungen" }),
              content: null,
            },
            { action: "route-list", shape: "box", label: label({ en: "Managed Services" }), content: null },
            { action: "route-list", shape: "empty-box", label: label({ en: "Professional Services" }), content: null },
            { action: "route-list", shape: "entry", label: label({ en: "Other" }), content: null },
          ],
        },
      },
    ],
  };
}
