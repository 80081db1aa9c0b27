// The matrices of the made-up guide: levels per module with a list behind one of them, a tree of ticks, a choice list,
// and one that the page shows only as a picture.
import type { CellState, SpokenCell, SpokenMatrix, SpokenRow } from "../wire";
import { chip, three, type Speech } from "./speech";

const all = { en: "All", de: "Alle", nl: "Alle" };
const mine = { en: "My", de: "Eigene", nl: "Eigen" };
const none = { en: "None", de: "Keine", nl: "Geen" };

type Level = "all" | "mine" | "none" | "-" | "?";

export function roleMatrix(speech: Speech): SpokenMatrix {
  const label = speech.label.bind(speech);
  const columns = [
    label({ en: "Add Level", de: "Hinzufügen" }),
    label({ en: "Edit Level", de: "Bearbeiten" }),
    label({ en: "Delete Level", de: "Löschen" }),
    label({ en: "Inquire Level", de: "Abfragen" }),
  ];
  const cell = (level: Level, onlyIf: string | null = null): SpokenCell => {
    const states: Record<Level, CellState> = { all: "set", mine: "set", none: "none", "-": "silent", "?": "unclear" };
    const words = { all, mine, none, "-": none, "?": none }[level];
    const spoken = {
      set: three("setzen", "instellen", "set"),
      none: three("kein Recht", "geen recht", "no right"),
      silent: three("auf der Seite nicht genannt", "niet genoemd op de pagina", "not named on the page"),
      unclear: three("auf der Seite unklar", "onduidelijk op de pagina", "unclear on the page"),
    }[states[level]];
    const shown = states[level] === "set" || states[level] === "none" ? label(words) : null;
    return { state: states[level], label: shown, text: speech.say(spoken), onlyIf };
  };
  const row = (
    id: string,
    module: string,
    right: string,
    levels: Level[],
    more: Partial<SpokenRow> = {},
  ): SpokenRow => {
    const cells = levels.map((it) => cell(it));
    const clicks = speech.rich(
      three("{0}: Stellen Sie {1} und {2} auf {3}.", "{0}: zet {1} en {2} op {3}.", "{0}: set {1} and {2} to {3}."),
      chip(label({ en: right })),
      chip(columns[1] ?? label({ en: "?" })),
      chip(columns[3] ?? label({ en: "?" })),
      chip(label(all)),
    );
    return {
      id,
      path: [label({ en: module }), label({ en: right })],
      cells,
      reason: null,
      remarks: [],
      onlyIf: null,
      list: null,
      clicks,
      ...more,
    };
  };
  return speech.matrix("role", three("Rechte der Rolle", "Rechten van de rol", "Rights of the role"), {
    heads: [speech.say(three("Modul", "Module", "Module")), speech.say(three("Funktion", "Functie", "Function"))],
    columns,
    rows: [
      row("companies", "Companies", "Company Maintenance", ["none", "none", "none", "all"], {
        reason: speech.rich(
          three(
            "Nordlicht sucht die Firma, zu der ein Gerät gehört.",
            "Nordlicht zoekt het bedrijf waar een apparaat bij hoort.",
            "Nordlicht looks up the company that a device belongs to.",
          ),
        ),
      }),
      row("configurations", "Companies", "Configurations", ["all", "all", "-", "all"]),
      row("tickets", "Service Desk", "Service Tickets", ["all", "mine", "none", "all"], {
        remarks: [
          speech.rich(
            three(
              "Steht auf dem Bildschirm an zwei Stellen.",
              "Staat op twee plaatsen op het scherm.",
              "Is found in two places on the screen.",
            ),
          ),
        ],
      }),
      row("reports", "System", "API Reports", ["-", "?", "-", "all"], {
        onlyIf: speech.say(three("Nur mit Berichten", "Alleen met rapporten", "Only with reports")),
      }),
      row("tables", "System", "Table Setup", ["all", "all", "none", "all"], { list: tableList(speech) }),
    ],
    others: speech.rich(
      three(
        "Alle anderen Rechte bleiben auf {0}.",
        "Alle andere rechten blijven op {0}.",
        "All other rights stay at {0}.",
      ),
      chip(label(none)),
    ),
  });
}

function listRow(speech: Speech, id: string, name: string, allowed: boolean): SpokenRow {
  const label = speech.label({ en: name });
  const words = allowed
    ? three("erlauben", "toestaan", "allow")
    : three("nicht erlauben", "niet toestaan", "don't allow");
  return {
    id,
    path: [label],
    cells: [{ state: allowed ? "set" : "none", label: null, text: speech.say(words), onlyIf: null }],
    reason: null,
    remarks: [],
    onlyIf: null,
    list: null,
    clicks: speech.rich(
      allowed
        ? three("Erlauben Sie {0}.", "Sta {0} toe.", "Allow {0}.")
        : three("Lassen Sie {0} weg.", "Laat {0} weg.", "Leave {0} out."),
      chip(label),
    ),
  };
}

function tableList(speech: Speech): SpokenMatrix {
  return speech.matrix("tables-list", three("Tabellen", "Tabellen", "Tables"), {
    heads: [speech.say(three("Tabelle", "Tabel", "Table"))],
    columns: [speech.label({ en: "Allow", de: "Erlauben" })],
    rows: [
      listRow(speech, "table-1", "Company / Configuration", true),
      listRow(speech, "table-2", "Opportunities / Stage", false),
      listRow(speech, "table-3", "Service Desk / Service Boards", true),
    ],
  });
}

/** A choice list that is a matrix of its own: what goes from left to right. */
export function choiceMatrix(speech: Speech): SpokenMatrix {
  return { ...tableList(speech), id: "choices", title: speech.say(three("Auswahlliste", "Keuzelijst", "Choice list")) };
}

/** A matrix that the page shows only as a picture. */
export function pictureMatrix(speech: Speech): SpokenMatrix {
  return speech.matrix("picture", three("Rechte für Berichte", "Rechten voor rapporten", "Rights for reports"), {
    url: "https://vendor.example/rights.png",
  });
}
