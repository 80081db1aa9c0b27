// What a step has people type, for copying all of it at once.
import type { SpokenStep } from "../platform";
import { allActions } from "./route";

export interface TypedValue {
  /** The field that takes it; empty if the guide names none. */
  field: string;
  value: string;
}

/**
 * The values that are typed in a step, in order. `kept` returns what is stored of a credential if it is not a secret: secrets are
 * copied one by one, and the clipboard is cleared after them.
 */
export function typedValues(step: SpokenStep, kept: (credential: string) => string | null): TypedValue[] {
  return allActions(step.actions).flatMap(({ types, kind, sentence, credential }) => {
    if (!types || kind === "capture") return [];
    const label = sentence.find((piece) => piece.kind === "label");
    const field = label?.kind === "label" ? label.label.text : "";
    const stored = credential ? kept(credential) : null;
    const printed = sentence.flatMap((piece) => (piece.kind === "value" ? [piece.text] : []));
    return [...printed, ...(stored === null ? [] : [stored])].map((value) => ({ field, value }));
  });
}

/** One line for each value. */
export const asLines = (values: readonly TypedValue[]): string =>
  values.map(({ field, value }) => (field ? `${field}: ${value}` : value)).join("\n");
