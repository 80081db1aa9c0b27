// How a matrix is shown: as a table, or as a plain list if it has one column whose cells say nothing.
import type { SpokenMatrix, SpokenRow } from "../platform";

export function isChoiceList(matrix: SpokenMatrix): boolean {
  return (
    matrix.columns.length === 1 &&
    matrix.rows.length > 0 &&
    matrix.rows.every((row) => row.path.length === 1 && row.cells.every((cell) => cell.label === null))
  );
}

/**
 * For each row whether it has the same condition as a neighbour, and whether it is the first of them: such a condition is shown
 * once, above all of them.
 */
export function sharedConditions(matrix: SpokenMatrix): { shared: boolean; first: boolean }[] {
  return matrix.rows.map((row, index) => {
    const sameAs = (other: number) => row.onlyIf !== null && matrix.rows[other]?.onlyIf === row.onlyIf;
    return { shared: sameAs(index - 1) || sameAs(index + 1), first: !sameAs(index - 1) };
  });
}

/** The boxes of a matrix whose rows are ticked one by one. */
export interface RowTicks {
  /** The action with the matrix. */
  action: string;
  is(row: string): boolean;
  /** Whether nothing can be changed. */
  fixed: boolean;
  toggle(row: string): void;
}

/** The name of a row, for screen readers. */
export function rowName(row: SpokenRow): string {
  return row.path.map((label) => label.text).join(" › ");
}
