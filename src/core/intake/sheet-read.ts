import { cellName } from "../workbook/a1";
import { cellText } from "../workbook/text";
import type { SheetData, WorkbookData } from "../workbook/types";
import type { FilledCell, SourceBlock, SourceCell, Source, SourcePlace } from "./source";

type Grid = (SourceCell | null)[][];

const filled = (row: Grid[number]): number =>
  new Set(row.filter((cell) => cell !== null && cell.text.trim() !== "")).size;

type Placed = (row: number, column: number) => SourcePlace;

/** A sheet as a grid in which merged cells stand in every place that they cover. */
function gridOf(sheet: SheetData, shading: readonly FilledCell[], placeOf: Placed): Grid {
  const grid: Grid = sheet.rows.map((row, index) =>
    row.map((value, column) => {
      const text = cellText(value);
      return text === "" ? null : { text, fill: "", place: placeOf(index, column) };
    }),
  );
  for (const { row, column, fill } of shading) {
    const cells = grid[row];
    // What is coloured below or right of all that is written says nothing.
    if (cells === undefined || filled(cells) === 0 || column > 200) continue;
    while (cells.length <= column) cells.push(null);
    cells[column] = { text: cells[column]?.text ?? "", fill, place: placeOf(row, column) };
  }
  for (const { row, column, rows, columns } of sheet.merges) {
    const cell = grid[row]?.[column] ?? null;
    for (let r = row; r < row + rows; r++) {
      const cells = grid[r];
      if (cells === undefined) continue;
      while (cells.length < column + columns) cells.push(null);
      for (let c = column; c < column + columns; c++) cells[c] = cell;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

/**
 * The sheets of a spreadsheet as blocks. A blank row ends a table; what stands alone in its row before or behind one is a
 * paragraph, between two of its rows a row of it. `shading`: the coloured cells of each sheet.
 */
export function readSheets(
  data: WorkbookData,
  name: string,
  shading: Readonly<Record<string, readonly FilledCell[]>> = {},
): Source {
  const blocks: SourceBlock[] = [];
  let number = 0;
  for (const sheet of data.sheets) {
    const placeOf = (row: number, column: number): SourcePlace => ({
      source: name,
      where: `แผ่นงาน ${sheet.name} เซลล์ ${cellName(row + 1, column)}`,
    });
    let open: Grid = [];
    const paragraph = (row: Grid[number]): void => {
      const cell = row.find((one) => one !== null && one.text.trim() !== "");
      if (cell) blocks.push({ kind: "paragraph", text: cell.text, place: cell.place, isStrong: false });
    };
    const close = (): void => {
      const last = open.map((row) => filled(row) > 1).lastIndexOf(true);
      if (last >= 0) {
        number += 1;
        const rows = open.slice(0, last + 1);
        const first = rows[0]?.find((cell) => cell !== null);
        const place = first?.place ?? placeOf(0, 0);
        blocks.push({ kind: "table", number, rows, place, title: sheet.name });
      }
      open.slice(last + 1).forEach(paragraph);
      open = [];
    };
    for (const row of gridOf(sheet, shading[sheet.name] ?? [], placeOf)) {
      const count = filled(row);
      if (count === 0) close();
      else if (count === 1 && open.length === 0) paragraph(row);
      else open.push(row);
    }
    close();
  }
  return { name, blocks };
}
