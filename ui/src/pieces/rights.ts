// How a matrix is shown: as a table, or as a plain list if it has one column whose cells say nothing.
import type { SpokenMatrix } from "../platform";

export function isChoiceList(matrix: SpokenMatrix): boolean {
  return (
    matrix.columns.length === 1 &&
    matrix.rows.every((row) => row.path.length === 1 && row.cells.every((cell) => cell.label === null))
  );
}
