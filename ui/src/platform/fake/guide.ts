// A made-up guide that uses every kind of inline, action, matrix and sketch. Vendors, labels and addresses are invented.
import type { Language, SpokenGuide, SpokenPart } from "../wire";
import { finishPart, followUps } from "./later";
import { revisionOf } from "./progress";
import { questions } from "./questions";
import { rightsPart } from "./access";
import { chip, Speech, three } from "./speech";
import { userPart } from "./user";
import { KONTOR, NORDLICHT } from "./vendors";

export function fakeGuide(
  id: string,
  title: string,
  reader: Language,
  screens: { psa: Language; product: Language },
  answers: Record<string, string>,
): SpokenGuide {
  const psa = new Speech(reader, screens.psa);
  const product = new Speech(reader, screens.product);
  const stops = answers["partner"] === "no";
  const parts = stops ? [stopPart(psa)] : [userPart(psa, answers), rightsPart(psa), finishPart(product)];
  return {
    id,
    revision: revisionOf(id),
    title,
    about: about(psa),
    psa: KONTOR,
    product: NORDLICHT,
    reader,
    labels: screens.psa,
    questions: questions(psa, answers),
    credentials: [
      {
        id: "user",
        name: psa.say(three("Benutzername", "gebruikersnaam", "user name")),
        secret: false,
        shownOnce: false,
        from: KONTOR,
        goesTo: [NORDLICHT],
        remarks: [],
      },
      {
        id: "secret",
        name: psa.say(three("geheimer Schlüssel", "geheime sleutel", "secret key")),
        secret: true,
        shownOnce: true,
        from: KONTOR,
        goesTo: [NORDLICHT],
        remarks: [
          psa.say(three("Wird nur ein einziges Mal angezeigt.", "Wordt maar één keer getoond.", "Is shown only once.")),
        ],
      },
    ],
    deviations: [],
    parts,
    followUps: stops ? [] : followUps(psa),
    nexts: stops
      ? []
      : [
          {
            id: "billing",
            text: psa.say(three("Abrechnung verbinden", "Facturering koppelen", "Connect billing")),
            guide: "ankerplatz-kontor",
            url: null,
          },
          {
            id: "mapping",
            text: psa.say(three("Kunden zuordnen", "Klanten koppelen", "Map customers")),
            guide: null,
            url: "https://vendor.example/mapping",
          },
        ],
    sources: [
      {
        publisher: "Nordlicht",
        title: "API-Benutzerkonto erstellen",
        url: "https://vendor.example/de/api-user",
        language: "de",
        read: "2026-11-21",
        version: null,
        differs: null,
      },
      {
        publisher: "Nordlicht",
        title: "Create an API user account",
        url: "https://vendor.example/en/api-user",
        language: "en",
        read: "2026-11-20",
        version: "2026.3",
        differs: psa.rich(
          three(
            "Das Original nennt {0} noch nicht.",
            "Het origineel noemt {0} nog niet.",
            "The original does not name {0} yet.",
          ),
          chip(psa.label({ en: "Line of Business", de: "Geschäftsbereich" })),
        ),
      },
    ],
    stop: stops ? "contact" : null,
  };
}

export function about(speech: Speech) {
  return speech.rich(
    three(
      "Verbindet Nordlicht RMM mit Kontor PSA. Aus Alarmen werden Tickets, Geräte werden Konfigurationen.",
      "Koppelt Nordlicht RMM aan Kontor PSA. Meldingen worden tickets, apparaten worden configuraties.",
      "Connects Nordlicht RMM to Kontor PSA. Alerts become tickets, devices become configurations.",
    ),
  );
}

function stopPart(speech: Speech): SpokenPart {
  const message = three(
    "Dieser Weg steht nur Partnern offen. Wenden Sie sich an den Hersteller.",
    "Deze weg is alleen voor partners. Neem contact op met de leverancier.",
    "This way is for partners only. Contact the vendor.",
  );
  return {
    id: "not-for-you",
    title: speech.say(three("Vorab", "Vooraf", "First")),
    vendor: KONTOR,
    occasion: null,
    onlyIf: null,
    steps: [
      {
        id: "contact",
        title: speech.say(three("An den Hersteller wenden", "Contact opnemen", "Contact the vendor")),
        why: null,
        optional: false,
        stop: true,
        onlyIf: null,
        area: null,
        deviations: [],
        actions: [speech.action("stop", speech.rich(message), { kind: "note", tickable: false })],
        guards: [],
        sketch: null,
      },
    ],
  };
}
