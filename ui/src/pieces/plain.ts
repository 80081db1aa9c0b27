// Rich text as plain words: for names of controls that screen readers read.
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
