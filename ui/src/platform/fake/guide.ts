// A made-up guide that uses every kind of inline, action, matrix and sketch. Vendors, labels and addresses are invented.
import type { Language, SpokenGuide, SpokenPart } from "../wire";
import { finishPart, followUps } from "./later";
import { roleMatrix, choiceMatrix, pictureMatrix } from "./rights";
import { chip, path, Speech, text, three, value } from "./speech";
import { questions } from "./questions";

export const KONTOR = { id: "kontor", name: "Kontor PSA" };
export const NORDLICHT = { id: "nordlicht", name: "Nordlicht RMM" };

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
    revision: 1,
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
        remarks: [psa.say(three("Läuft nie ab.", "Verloopt nooit.", "Never expires."))],
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
        deviations: [],
        actions: [speech.action("stop", speech.rich(message), { kind: "note", tickable: false })],
        guards: [],
        sketch: null,
      },
    ],
  };
}

function userPart(speech: Speech, answers: Record<string, string>): SpokenPart {
  const label = speech.label.bind(speech);
  const admin = label({ en: "Admin", de: "Administration", nl: "Beheer" });
  const resources = label({ en: "Resources (Users)", de: "Ressourcen (Benutzer)", nl: "Medewerkers (gebruikers)" }, [
    "Resources",
  ]);
  const level = label({ en: "Security Level", de: "Sicherheitsstufe", nl: "Beveiligingsniveau" });
  const area = label({ en: "Credentials", de: "Zugangsdaten", nl: "Inloggegevens" });
  const generateKey = label({ en: "Generate Key", de: "Schlüssel generieren" });
  const generateSecret = label({ en: "Generate Secret", de: "Geheimen Schlüssel generieren" });
  return {
    id: "api-user",
    title: speech.say(three("API-Benutzer", "API-gebruiker", "API user")),
    vendor: KONTOR,
    occasion: null,
    onlyIf: null,
    steps: [
      {
        id: "open-form",
        title: speech.say(three("Formular öffnen", "Formulier openen", "Open the form")),
        why: null,
        optional: false,
        stop: false,
        onlyIf: null,
        deviations: [],
        actions: [
          speech.action(
            "go",
            speech.rich(
              three("Gehen Sie zu {0}.", "Ga naar {0}.", "Go to {0}."),
              path(admin, label({ en: "Account Settings & Users" }), resources),
            ),
          ),
          speech.action(
            "new",
            speech.rich(
              three(
                "Zeigen Sie auf {0} und klicken Sie auf {1}.",
                "Wijs {0} aan en klik op {1}.",
                "Point at {0} and click {1}.",
              ),
              chip(label({ en: "New", de: "Neu", nl: "Nieuw" })),
              chip(label({ en: "New API User", de: "Neuer API-Benutzer" })),
            ),
          ),
        ],
        guards: [],
        sketch: null,
      },
      {
        id: "general",
        title: speech.say(three("Allgemeine Angaben", "Algemene gegevens", "General details")),
        why: speech.rich(
          three(
            "Ein eigener Benutzer macht sichtbar, was Nordlicht in Kontor PSA tut.",
            "Met een eigen gebruiker zie je wat Nordlicht in Kontor PSA doet.",
            "With a user of its own you can see what Nordlicht does in Kontor PSA.",
          ),
        ),
        optional: false,
        stop: false,
        onlyIf: null,
        deviations: [
          speech.rich(
            three(
              "Die Systemstufe lässt sich nicht bearbeiten. Wir kopieren sie zuerst.",
              "Het systeemniveau kun je niet bewerken. We kopiëren het eerst.",
              "The system level can't be edited. We copy it first.",
            ),
          ),
        ],
        actions: [
          speech.action(
            "name",
            speech.rich(
              three("Geben Sie {0} bei {1} ein.", "Vul {0} in bij {1}.", "Enter {0} as {1}."),
              value("Nordlicht-API"),
              chip(label({ en: "First Name", de: "Vorname", nl: "Voornaam" })),
            ),
          ),
          speech.action(
            "email",
            speech.rich(
              three(
                "Geben Sie eine E-Mail-Adresse ein, die in Ihrem Haus *noch niemand* in Kontor PSA benutzt.",
                "Vul een e-mailadres in dat bij jullie *nog niemand* in Kontor PSA gebruikt.",
                "Enter an e-mail address that *nobody* in your company uses in Kontor PSA yet.",
              ),
            ),
            {
              because: speech.rich(
                three(
                  "Kontor PSA lehnt doppelte Adressen ab.",
                  "Kontor PSA weigert dubbele adressen.",
                  "Kontor PSA refuses an address that is in use.",
                ),
              ),
            },
          ),
          speech.action(
            "level",
            speech.rich(
              three("Wählen Sie bei {0} den Eintrag {1}.", "Kies bij {0} de optie {1}.", "As {0}, choose {1}."),
              chip(level),
              value("API User (system)"),
            ),
            { versions: speech.say(three("Ab Version 2026.2", "Vanaf versie 2026.2", "Since version 2026.2")) },
          ),
        ],
        guards: [],
        sketch: {
          area: label({ en: "General", de: "Allgemein", nl: "Algemeen" }),
          controls: [
            { action: "name", shape: "field", label: label({ en: "First Name", de: "Vorname" }), content: "Nordlicht-API" },
            { action: "email", shape: "field", label: label({ en: "Email Address", de: "E-Mail-Adresse" }), content: null },
            { action: "level", shape: "choice", label: level, content: "API User (system)" },
          ],
        },
      },
      {
        id: "credentials",
        title: speech.say(three("Zugangsdaten erzeugen", "Inloggegevens maken", "Create the credentials")),
        why: null,
        optional: false,
        stop: false,
        onlyIf: null,
        deviations: [
          speech.rich(
            three(
              "Die Seite nennt das Sichern erst nach dem Speichern. Dann ist der Schlüssel weg.",
              "De pagina noemt het bewaren pas na het opslaan. Dan is de sleutel weg.",
              "The page has you keep the key after saving. By then it is gone.",
            ),
          ),
        ],
        actions: [
          speech.action(
            "generate-key",
            speech.rich(
              three("Klicken Sie unter {0} auf {1}.", "Klik onder {0} op {1}.", "Under {0}, click {1}."),
              chip(area),
              chip(generateKey),
            ),
          ),
          speech.action(
            "capture-user",
            speech.rich(
              three(
                "Legen Sie den Benutzernamen im Kennwortmanager ab.",
                "Zet de gebruikersnaam in de wachtwoordmanager.",
                "Put the user name into the password manager.",
              ),
            ),
            { kind: "capture", credential: "user" },
          ),
          speech.action(
            "generate-secret",
            speech.rich(three("Klicken Sie auf {0}.", "Klik op {0}.", "Click {0}."), chip(generateSecret)),
          ),
          speech.action(
            "capture-secret",
            speech.rich(
              three(
                "Legen Sie den geheimen Schlüssel im Kennwortmanager ab, *bevor* Sie speichern.",
                "Zet de geheime sleutel in de wachtwoordmanager *voordat* je opslaat.",
                "Put the secret key into the password manager *before* you save.",
              ),
            ),
            { kind: "capture", credential: "secret" },
          ),
          speech.action(
            "once",
            speech.rich(
              three(
                "Kontor PSA zeigt den geheimen Schlüssel nur jetzt.",
                "Kontor PSA toont de geheime sleutel alleen nu.",
                "Kontor PSA shows the secret key only now.",
              ),
            ),
            { kind: "warn", tickable: false },
          ),
        ],
        guards: ["capture-secret"],
        sketch: {
          area,
          controls: [
            { action: "generate-key", shape: "output", label: label({ en: "Username (Key)", de: "Benutzername (Key)" }), content: null },
            { action: "generate-key", shape: "button", label: generateKey, content: null },
            {
              action: "generate-secret",
              shape: "output",
              label: label({ en: "Password (Secret)", de: "Kennwort (Secret)" }),
              content: null,
            },
            { action: "generate-secret", shape: "button", label: generateSecret, content: null },
          ],
        },
      },
      ...(answers["reports"] === "yes" ? [reportStep(speech)] : []),
    ],
  };
}

function reportStep(speech: Speech) {
  return {
    id: "reports",
    title: speech.say(three("Berichte freigeben", "Rapporten vrijgeven", "Release reports")),
    why: null,
    optional: true,
    stop: false,
    onlyIf: null,
    deviations: [],
    actions: [
      speech.action("picture", [text(`${speech.say(three("Setzen Sie die Rechte", "Stel de rechten in", "Set the rights"))}.`)], {
        kind: "matrix",
        matrix: pictureMatrix(speech),
      }),
    ],
    guards: [],
    sketch: null,
  };
}

function rightsPart(speech: Speech): SpokenPart {
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
        deviations: [],
        actions: [
          speech.action(
            "role",
            speech.rich(
              three("Setzen Sie die Rechte der Rolle {0}.", "Stel de rechten van de rol {0} in.", "Set the rights of {0}."),
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
        title: speech.say(three("Geschäftsbereich zuordnen", "Bedrijfsonderdeel koppelen", "Assign a line of business")),
        why: null,
        optional: true,
        stop: false,
        onlyIf: speech.say(three("Nur mit Geschäftsbereichen", "Alleen met bedrijfsonderdelen", "Only with lines of business")),
        deviations: [],
        actions: [
          speech.action(
            "either",
            speech.rich(three("Nehmen Sie einen der beiden Wege.", "Neem een van beide routes.", "Take one of two routes.")),
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
                    speech.rich(three("Klicken Sie auf {0}.", "Klik op {0}.", "Click {0}."), chip(label({ en: "Add", de: "Hinzufügen" }))),
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
            { action: "route-tab", shape: "tab", label: label({ en: "Associations", de: "Zuordnungen" }), content: null },
            { action: "route-list", shape: "box", label: label({ en: "Managed Services" }), content: null },
            { action: "route-list", shape: "empty-box", label: label({ en: "Professional Services" }), content: null },
            { action: "route-list", shape: "entry", label: label({ en: "Other" }), content: null },
          ],
        },
      },
    ],
  };
}
