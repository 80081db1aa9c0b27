// Which part of a long list is drawn: what is in view, and some more on both sides. Pure.

export interface Slice {
  /** The first entry that is drawn. */
  from: number;
  /** The entry after the last one that is drawn. */
  to: number;
  /** The height of everything before `from`, in pixels. */
  before: number;
  /** The height of everything from `to` on, in pixels. */
  after: number;
}

/** The heights of entries, as far as they were drawn and measured. */
export class RowHeights {
  readonly #known = new Map<string, number>();

  get(key: string): number | undefined {
    return this.#known.get(key);
  }

  set(key: string, height: number): void {
    this.#known.set(key, height);
  }

  clear(): void {
    this.#known.clear();
  }
}

/** The entries that touch the range from `top` to `bottom`. */
export function sliceOf(heights: readonly number[], top: number, bottom: number): Slice {
  let from = 0;
  let before = 0;
  while (from < heights.length - 1 && before + (heights[from] ?? 0) < top) before += heights[from++] ?? 0;
  let to = from;
  let end = before;
  while (to < heights.length && (to === from || end < bottom)) end += heights[to++] ?? 0;
  let after = 0;
  for (let index = to; index < heights.length; index += 1) after += heights[index] ?? 0;
  return { from, to, before, after };
}
