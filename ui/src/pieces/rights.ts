// How a matrix is shown: as a table, or as a plain list if it has one column whose cells say nothing.
import type { SpokenMatrix } from "../platform";

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
