// How a matrix is drawn: as a table of cells, or as a plain list where there is one column and nothing to read in it.
import type { SpokenMatrix } from "../platform";

export function isChoiceList(matrix: SpokenMatrix): boolean {
  return (
    matrix.columns.length === 1 &&
    matrix.rows.every((row) => row.path.length === 1 && row.cells.every((cell) => cell.label === null))
  );
}
