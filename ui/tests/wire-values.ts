// Small values of the wire types, for state machines that are tested without a core.
import type {
  ExpiryView,
  FindingState,
  FindingView,
  RunView,
  SpokenAction,
  SpokenGuide,
  SpokenPart,
  SpokenStep,
} from "../src/platform";

export function finding(id: string, state: FindingState, more: Partial<FindingView> = {}): FindingView {
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
    confirmedBy: null,
    seenElsewhere: null,
    before: null,
    part: null,
    names: [],
    ...more,
  };
}

/** A run in a list. */
export function run(id: string, more: Partial<RunView> = {}): RunView {
  return {
    id,
    organisation: "o",
    organisationName: "Muster",
    guide: "g",
    title: "G",
    psa: null,
    mode: "connected",
    state: "finished",
    standing: null,
    checked: null,
    verified: null,
    nextCheck: null,
    done: 3,
    total: 3,
    position: null,
    touched: "2026-11-20T09:00:00Z",
    finished: "2026-11-20T09:00:00Z",
    second: "none",
    checkedElsewhere: null,
    finishedElsewhere: null,
    secondElsewhere: null,
    behind: false,
    ...more,
  };
}

/** A credential that expires in some days. */
export function ending(credential: string, days: number, more: Partial<ExpiryView> = {}): ExpiryView {
  const level = days <= 0 ? "ended" : days <= 3 ? "urgent" : days <= 14 ? "soon" : days <= 30 ? "coming" : "later";
  const vendor = { id: "kontor", name: "Kontor PSA" };
  return {
    run: "r",
    credential,
    name: credential,
    from: vendor,
    goesTo: [],
    organisation: "o",
    organisationName: "Muster",
    title: "G",
    expires: "2026-12-03",
    days,
    level,
    procedures: [],
    ...more,
  };
}

const psa = { id: "connectwise", name: "ConnectWise PSA" };
const product = { id: "umbrella", name: "Cisco Umbrella" };

function action(id: string, more: Partial<SpokenAction> = {}): SpokenAction {
  const rest = { because: null, optional: false, onlyIf: null, versions: null, credential: null, minutes: null };
  const inside = { url: null, matrix: null, routes: [], nested: [] };
  return { id, kind: "do", tickable: true, sentence: [], types: false, ...rest, ...inside, ...more };
}

function step(id: string, actions: SpokenAction[]): SpokenStep {
  const rest = { why: null, area: null, optional: false, stop: false, onlyIf: null, deviations: [], gaps: [] };
  return { id, title: id, lang: "en", ...rest, actions, guards: [], sketch: null };
}

function part(id: string, steps: SpokenStep[]): SpokenPart {
  return { id, title: id, lang: "en", vendor: psa, occasion: null, onlyIf: null, steps };
}

const question = (id: string) => ({
  id,
  text: id,
  lang: "en" as const,
  answers: ["yes", "no"].map((answer) => ({ id: answer, text: answer, effect: "", lang: "en" as const })),
});

/** Two parts with three steps each; one step is done by one of two routes. */
export const guide: SpokenGuide = {
  id: "g",
  revision: 1,
  shipped: true,
  author: null,
  title: "G",
  about: [],
  psa,
  product,
  partner: null,
  prerequisites: [],
  gaps: [],
  reader: "en",
  own: "en",
  partly: false,
  labels: "en",
  questions: [question("partner"), question("reports")],
  credentials: [
    {
      id: "secret",
      name: "secret key",
      lang: "en",
      secret: true,
      shownOnce: true,
      chosen: false,
      from: psa,
      goesTo: [product],
      remarks: [],
    },
  ],
  deviations: [],
  parts: [
    part("api-user", [
      step("open-form", [action("go")]),
      step("general", [action("name")]),
      step("credentials", [action("generate"), action("capture-secret", { kind: "capture", credential: "secret" })]),
    ]),
    part("rights", [
      step("set-rights", [action("role")]),
      step("line-of-business", [
        action("either", { tickable: false, routes: [[action("route-list")], [action("route-tab")]] }),
      ]),
      step("enter", [action("paste")]),
    ]),
  ],
  followUps: [],
  nexts: [],
  sources: [],
  stop: null,
};
