// The first part of the made-up guide: fields, values, paths, captures of which one is shown only once.
import type { SpokenPart, SpokenStep } from "../wire";
import { pictureMatrix } from "./rights";
import { chip, path, three, value, type Speech } from "./speech";
import { KONTOR } from "./vendors";

export function userPart(speech: Speech, answers: Record<string, string>): SpokenPart {
  const label = speech.label.bind(speech);
  const admin = label({ en: "Admin", de: "Administration", nl: "Beheer" });
  const resources = label({ en: "Resources (Users)", de: "Ressourcen (Benutzer)", nl: "Medewerkers (gebruikers)" }, [
    "Resources",
  ]);
  const level = label({ en: "Security Level", de: "Sicherheitsstufe", nl: "Beveiligingsniveau" });
  const area = label({ en: "Credentials", de: "Zugangsdaten", nl: "Inloggegevens" });
  const userField = label({ en: "Username (Key)", de: "Benutzername (Key)" });
  const secretField = label({ en: "Password (Secret)", de: "Kennwort (Secret)" });
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
        area: null,
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
        area: null,
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
            {
              action: "name",
              shape: "field",
              label: label({ en: "First Name", de: "Vorname" }),
              content: "Nordlicht-API",
            },
            {
              action: "email",
              shape: "field",
              label: label({ en: "Email Address", de: "E-Mail-Adresse" }),
              content: null,
            },
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
        area,
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
                "Legen Sie den Wert aus dem Feld {0} im Passwortmanager ab: *Benutzername*.",
                "Zet de waarde uit het veld {0} in de wachtwoordmanager: *gebruikersnaam*.",
                "Put the value of the field {0} into the password manager: *user name*.",
              ),
              chip(userField),
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
                "Legen Sie den Wert aus dem Feld {0} im Passwortmanager ab: *geheimer Schlüssel*.",
                "Zet de waarde uit het veld {0} in de wachtwoordmanager: *geheime sleutel*.",
                "Put the value of the field {0} into the password manager: *secret key*.",
              ),
              chip(secretField),
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
            {
              action: "capture-user",
              shape: "output",
              label: userField,
              content: null,
            },
            { action: "generate-key", shape: "button", label: generateKey, content: null },
            {
              action: "capture-secret",
              shape: "output",
              label: secretField,
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

function reportStep(speech: Speech): SpokenStep {
  return {
    id: "reports",
    title: speech.say(three("Berichte freigeben", "Rapporten vrijgeven", "Release reports")),
    why: null,
    optional: true,
    stop: false,
    onlyIf: null,
    area: null,
    deviations: [],
    actions: [
      speech.action("picture", speech.rich(three("Setzen Sie die Rechte.", "Stel de rechten in.", "Set the rights.")), {
        kind: "matrix",
        matrix: pictureMatrix(speech),
      }),
    ],
    guards: [],
    sketch: null,
  };
}
