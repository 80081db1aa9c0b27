// The last part of the made-up guide, inside the product, and its procedures for later.
import type { SpokenPart } from "../wire";
import { chip, three, value, type Speech } from "./speech";
import { NORDLICHT } from "./vendors";

export function finishPart(speech: Speech): SpokenPart {
  const label = speech.label.bind(speech);
  const connect = label({ en: "Test connection" });
  return {
    id: "connect",
    title: speech.say(three("Schlüssel eintragen", "Sleutels invullen", "Enter the keys")),
    vendor: NORDLICHT,
    occasion: null,
    onlyIf: null,
    steps: [
      {
        id: "enter",
        title: speech.say(three("Zugangsdaten eintragen", "Inloggegevens invullen", "Enter the credentials")),
        why: null,
        optional: false,
        stop: false,
        onlyIf: null,
        area: null,
        deviations: [],
        actions: [
          speech.action(
            "zone",
            speech.rich(
              three("Geben Sie {0} bei {1} ein.", "Vul {0} in bij {1}.", "Enter {0} as {1}."),
              value("https://api.kontor.example/v1/"),
              chip(label({ en: "Endpoint" })),
            ),
            {
              nested: [
                speech.action(
                  "zone-check",
                  speech.rich(
                    three(
                      "Prüfen Sie, dass am Ende ein Schrägstrich steht.",
                      "Controleer dat er een schuine streep aan het eind staat.",
                      "Check that it ends with a slash.",
                    ),
                  ),
                  { kind: "check" },
                ),
                speech.action(
                  "zone-region",
                  speech.rich(three("Notieren Sie die Region.", "Noteer de regio.", "Write down the region.")),
                  { optional: true },
                ),
              ],
            },
          ),
          speech.action(
            "enter-user",
            speech.rich(
              three(
                "Tragen Sie bei {0} ein: *Benutzername*.",
                "Vul in bij {0}: *gebruikersnaam*.",
                "In {0}, enter: *user name*.",
              ),
              chip(label({ en: "User" })),
            ),
            { credential: "user" },
          ),
          speech.action(
            "enter-secret",
            speech.rich(
              three(
                "Tragen Sie bei {0} ein: *geheimer Schlüssel*.",
                "Vul in bij {0}: *geheime sleutel*.",
                "In {0}, enter: *secret key*.",
              ),
              chip(label({ en: "Secret" })),
            ),
            { credential: "secret" },
          ),
          speech.action(
            "wait",
            speech.rich(
              three(
                "Warten Sie fünf Minuten, bis Kontor PSA den Benutzer freigibt.",
                "Wacht vijf minuten tot Kontor PSA de gebruiker vrijgeeft.",
                "Wait five minutes until Kontor PSA lets the user in.",
              ),
            ),
            { kind: "wait", minutes: 5, tickable: false },
          ),
          speech.action(
            "test",
            speech.rich(three("Klicken Sie auf {0}.", "Klik op {0}.", "Click {0}."), chip(connect)),
            {
              onlyIf: speech.say(
                three("Wenn es eine Testumgebung gibt", "Als er een testomgeving is", "If there is a test system"),
              ),
            },
          ),
          speech.action(
            "status",
            speech.rich(
              three(
                "Die Statusseite zeigt Störungen.",
                "De statuspagina toont storingen.",
                "The status page shows outages.",
              ),
            ),
            { kind: "link", tickable: false, url: "https://vendor.example/status" },
          ),
        ],
        guards: [],
        sketch: {
          area: label({ en: "Integration" }),
          controls: [
            {
              action: "zone",
              shape: "field",
              label: label({ en: "Endpoint" }),
              content: "https://api.kontor.example/v1/",
            },
            { action: "test", shape: "button", label: connect, content: null },
          ],
        },
      },
    ],
  };
}

export function followUps(speech: Speech): SpokenPart[] {
  return [
    {
      id: "rotate",
      title: speech.say(three("Schlüssel wechseln", "Sleutel vervangen", "Replace the key")),
      vendor: NORDLICHT,
      occasion: speech.say(three("einmal im Jahr", "eens per jaar", "once a year")),
      onlyIf: null,
      steps: [
        {
          id: "rotate-key",
          title: speech.say(three("Neuen Schlüssel erzeugen", "Nieuwe sleutel maken", "Create a new key")),
          why: null,
          optional: false,
          stop: false,
          onlyIf: null,
          area: null,
          deviations: [],
          actions: [
            speech.action(
              "rotate-click",
              speech.rich(
                three("Klicken Sie auf {0}.", "Klik op {0}.", "Click {0}."),
                chip(speech.label({ en: "Rotate" })),
              ),
            ),
          ],
          guards: [],
          sketch: null,
        },
      ],
    },
  ];
}
