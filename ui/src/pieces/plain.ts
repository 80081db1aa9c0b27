// Rich text as plain text, for the accessible names of controls.
import type { Inline } from "../platform";

export function plain(pieces: Inline[]): string {
  const words = pieces.map((piece) => {
    switch (piece.kind) {
      case "label":
        return piece.label.text;
      case "path":
        return piece.labels.map((label) => label.text).join(" › ");
      default:
        return piece.text;
    }
  });
  return words.join("");
}
