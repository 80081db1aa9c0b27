// Text for searching: without regard to accents and case. Pure.

/** Letters that Unicode does not decompose. */
const PLAIN: Record<string, string> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/** A text without accents, in lower case. */
export function folded(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return bare.toLowerCase().replace(/[ßøæœłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The words to look for. */
export function wordsOf(wanted: string): string[] {
  return folded(wanted).split(/\s+/).filter(Boolean);
}

/** Whether a folded text contains every word. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
