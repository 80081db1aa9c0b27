// What the stand-in's checks find: the made-up role compared cell by cell, with the mistakes that are made in it.
import type {
  CheckedCell,
  CheckedMatrix,
  FindingState,
  FindingView,
  ProofLine,
  ProofView,
  SpokenGuide,
  SpokenMatrix,
  SpokenRow,
  StepRef,
} from "../wire";
import { chip, path, text, three, value, type Speech } from "./speech";

export const HOST = "api-eu.kontor.example";

export interface Found {
  findings: FindingView[];
  matrices: CheckedMatrix[];
}

export interface Asked {
  speech: Speech;
  guide: SpokenGuide;
  mistakes: string[];
  /** The name of the credential that is not stored, if one is not. */
  lacking: string | null;
  mail: string;
  at: string;
}

export function finding(id: string, state: FindingState, more: Partial<FindingView>): FindingView {
  return {
    id,
    state,
    title: [],
    cause: null,
    fix: null,
    proof: null,
    step: null,
    again: null,
    confirmed: null,
    seenElsewhere: null,
    before: null,
    part: null,
    names: [],
    ...more,
  };
}

export function proof(call: number, pathAndQuery: string, at: string, more: Partial<ProofView> = {}): ProofView {
  return {
    call,
    method: "GET",
    host: HOST,
    path: pathAndQuery,
    status: 200,
    at,
    millis: 60 + call * 31,
    lines: [],
    reference: null,
    ...more,
  };
}

function stepOf(guide: SpokenGuide, id: string): StepRef | null {
  const step = guide.parts.flatMap((part) => part.steps).find((it) => it.id === id);
  return step ? { id: step.id, title: step.title } : null;
}

/** Everything that a check of the made-up guide finds. */
export function find(asked: Asked): Found {
  const { speech, guide, mistakes, at } = asked;
  const say = speech.rich.bind(speech);
  const findings: FindingView[] = [
    finding("zone", "pass", {
      title: say(
        three("Die Adresse der Zone stimmt", "Het adres van de zone klopt", "The address of the zone is right"),
      ),
      proof: proof(1, "/v1/zone?user=x7k2", at, { lines: [line("url", `https://${HOST}/v1/`)] }),
      step: stepOf(guide, "enter"),
    }),
    eyes(speech, stepOf(guide, "enter")),
  ];
  if (asked.lacking !== null) return { findings: [...findings, keyless(asked, asked.lacking)], matrices: [] };
  if (mistakes.includes("no-answer")) return { findings: [...findings, silent(asked)], matrices: [] };
  if (mistakes.includes("not-ready")) return { findings: [...findings, notReady(asked)], matrices: [] };
  findings.push(
    finding("login", "pass", {
      title: say(three("Die Anmeldung gelingt", "Het aanmelden lukt", "Logging in works")),
      proof: proof(2, "/v1/session", at, { lines: [line("active", "true")], reference: "k-41f0-77" }),
      step: stepOf(guide, "credentials"),
    }),
    finding("reports", "not-applicable", {
      title: say(three("Berichte sind nicht verlangt", "Rapporten zijn niet gevraagd", "Reports are not asked for")),
    }),
  );
  if (asked.mail) {
    findings.push(
      finding("duplicates", "pass", {
        title: say(
          three("{0} kommt nur einmal vor", "{0} komt maar één keer voor", "{0} occurs only once"),
          value(asked.mail),
        ),
        proof: proof(5, "/v1/contacts/query", at, { method: "POST", lines: [line("count", "1")] }),
      }),
    );
  }
  const matrix = matrixOf(guide);
  if (!matrix) return { findings, matrices: [] };
  const cells: CheckedMatrix["cells"] = {};
  for (const row of matrix.rows) cells[row.id] = row.onlyIf ? row.cells.map(() => null) : compare(asked, row, findings);
  return { findings, matrices: [{ matrix, cells }] };
}

function matrixOf(guide: SpokenGuide): SpokenMatrix | null {
  const steps = guide.parts.flatMap((part) => part.steps);
  return steps.flatMap((step) => step.actions).find((it) => it.matrix?.id === "role")?.matrix ?? null;
}

function compare(asked: Asked, row: SpokenRow, findings: FindingView[]): (CheckedCell | null)[] {
  const { speech, mistakes } = asked;
  const label = (en: string, de: string) => speech.label({ en, de });
  return row.cells.map((cell, index) => {
    const wanted = cell.label?.text;
    if (cell.state === "silent" || cell.state === "unclear" || wanted === undefined) return null;
    const id = `role/${row.id}/${index}`;
    const lacks = mistakes.includes("right-missing") && row.id === "tables" && index === 1;
    const exceeds = mistakes.includes("role-too-wide") && row.id === "companies" && index === 2;
    const state: FindingState = lacks ? "missing" : exceeds ? "excess" : "pass";
    const found = lacks ? label("My", "Eigene").text : exceeds ? label("All", "Alle").text : wanted;
    findings.push(rightFinding(asked, row, index, { id, state, found, wanted }));
    return { state, found, asked: null, finding: id };
  });
}

interface Compared {
  id: string;
  state: FindingState;
  found: string;
  wanted: string;
}

function rightFinding(
  asked: Asked,
  row: SpokenRow,
  index: number,
  { id, state, found, wanted }: Compared,
): FindingView {
  const { speech, guide, at } = asked;
  const say = speech.rich.bind(speech);
  const column = matrixOf(guide)?.columns[index] ?? speech.label({ en: "?" });
  const leaf = row.path.at(-1) ?? speech.label({ en: "?" });
  const names = ["addLevel", "editLevel", "deleteLevel", "inquireLevel"];
  const lines: ProofLine[] = [
    line("moduleName", row.path[0]?.text ?? ""),
    line("moduleFunctionName", leaf.text),
    ...names.map((name, at) =>
      at === index ? line(name, found, found === wanted ? null : wanted) : line(name, "All"),
    ),
  ];
  const shared = { proof: proof(3, "/v1/system/mySecurity", at, { lines }), step: stepOf(guide, "set-rights") };
  if (state === "missing") {
    return finding(id, state, {
      ...shared,
      title: say(
        three("{0} darf nicht bearbeitet werden", "{0} mag niet worden bewerkt", "{0} may not be edited"),
        chip(leaf),
      ),
      cause: say(
        three(
          "Die Rolle darf nur Eigenes bearbeiten.",
          "De rol mag alleen eigen gegevens bewerken.",
          "The role may only edit what is its own.",
        ),
      ),
      fix: say(
        three(
          "Gehen Sie zu {0} und setzen Sie {1} auf {2}.",
          "Ga naar {0} en zet {1} op {2}.",
          "Go to {0} and set {1} to {2}.",
        ),
        path(speech.label({ en: "System" }), speech.label({ en: "Security Roles" }), ...row.path),
        chip(column),
        value(wanted),
      ),
    });
  }
  if (state === "excess") {
    return finding(id, state, {
      ...shared,
      title: say(
        three("Die Rolle darf Firmen löschen", "De rol mag bedrijven verwijderen", "The role may delete companies"),
      ),
      cause: say(
        three(
          "Die Anleitung verlangt kein Recht zu löschen.",
          "De handleiding vraagt geen recht om te verwijderen.",
          "The guide asks for no right to delete.",
        ),
      ),
      fix: say(
        three("Setzen Sie {0}, {1} zurück auf {2}.", "Zet {0}, {1} terug op {2}.", "Set {0}, {1} back to {2}."),
        chip(leaf),
        chip(column),
        value(wanted),
      ),
    });
  }
  return finding(id, "pass", { ...shared, title: [chip(leaf), text(" · "), chip(column), text(": "), value(wanted)] });
}

function line(name: string, is: string, asked: string | null = null): ProofLine {
  return { name, value: is, asked };
}

function eyes(speech: Speech, step: StepRef | null): FindingView {
  return finding("keys-entered", "needs-eyes", {
    title: speech.rich(
      three(
        "Zugangsdaten in Nordlicht RMM eingetragen",
        "Inloggegevens ingevuld in Nordlicht RMM",
        "Keys entered in Nordlicht RMM",
      ),
    ),
    cause: speech.rich(
      three(
        "Nordlicht RMM hat keine Schnittstelle, die das zeigt.",
        "Nordlicht RMM heeft geen interface die dit laat zien.",
        "Nordlicht RMM has no interface that shows this.",
      ),
    ),
    fix: speech.rich(
      three(
        "Sehen Sie unter {0} nach und bestätigen Sie es.",
        "Kijk bij {0} en bevestig het.",
        "Look at {0} and confirm.",
      ),
      chip(speech.label({ en: "Integration Details" })),
    ),
    step,
  });
}

function keyless({ speech, guide }: Asked, name: string): FindingView {
  return finding("login", "failed", {
    title: speech.rich(three("Keine Anmeldung möglich", "Aanmelden is niet mogelijk", "Can't log in")),
    cause: speech.rich(three("Nicht gespeichert: {0}.", "Niet opgeslagen: {0}.", "Not stored: {0}."), {
      kind: "strong",
      text: name,
    }),
    fix: speech.rich(
      three("Speichern Sie den Wert im Schritt.", "Sla de waarde op in de stap.", "Store the value in its step."),
    ),
    step: stepOf(guide, "credentials"),
  });
}

function silent({ speech, at }: Asked): FindingView {
  return finding("login", "failed", {
    title: speech.rich(three("Kontor PSA antwortet nicht", "Kontor PSA antwoordt niet", "Kontor PSA does not answer")),
    cause: speech.rich(
      three(
        "Nach 20 Sekunden kam keine Antwort.",
        "Na 20 seconden was er geen antwoord.",
        "After 20 seconds there was no answer.",
      ),
    ),
    fix: speech.rich(
      three(
        "Prüfen Sie Netz und Proxy und versuchen Sie es noch einmal.",
        "Controleer netwerk en proxy en probeer het opnieuw.",
        "Look at network and proxy, then try again.",
      ),
    ),
    proof: proof(2, "/v1/session", at, { status: null, millis: 20_000 }),
  });
}

function notReady({ speech, at, guide }: Asked): FindingView {
  return finding("login", "waiting", {
    title: speech.rich(
      three(
        "Der neue Benutzer ist noch nicht bereit",
        "De nieuwe gebruiker is nog niet klaar",
        "The new user is not ready yet",
      ),
    ),
    cause: speech.rich(
      three(
        "Kontor PSA braucht dafür bis zu fünf Minuten.",
        "Kontor PSA heeft daar tot vijf minuten voor nodig.",
        "Kontor PSA takes up to five minutes for that.",
      ),
    ),
    proof: proof(2, "/v1/session", at, { status: 401, lines: [line("message", "The user is not active.")] }),
    step: stepOf(guide, "credentials"),
    again: new Date(Date.parse(at) + 5 * 60_000).toISOString(),
  });
}
