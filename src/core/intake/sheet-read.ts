import { settingDefs } from "../model/settings";
import { standardDescription } from "../sheets/input-rows";
import { cellName } from "../workbook/a1";
import { tableOfSheet } from "../workbook/sheet-names";
import { cellText, fold } from "../workbook/text";
import type { SheetData, WorkbookData } from "../workbook/types";
import { sheetAsides, withoutStruck } from "./sheet-asides";
import { isShown } from "./links";
import type { Aside, FilledCell, SheetAsides, SourceBlock, SourceCell, Source, SourceParagraph } from "./source";
import type { SourcePlace } from "./source";

type Grid = (SourceCell | null)[][];

const filled = (row: Grid[number]): number =>
  new Set(row.filter((cell) => cell !== null && cell.text.trim() !== "")).size;

type Placed = (row: number, column: number) => SourcePlace;

/** A sheet as a grid in which merged cells stand in every place that they cover. */
function gridOf(sheet: SheetData, shading: readonly FilledCell[], links: SheetAsides["links"], placeOf: Placed): Grid {
  const grid: Grid = sheet.rows.map((row, index) =>
    row.map((value, column) => {
      const text = cellText(value);
      return text === "" ? null : { text, fill: "", place: placeOf(index, column) };
    }),
  );
  for (const { row, column, address } of links) {
    const [cells, cell] = [grid[row], grid[row]?.[column]];
    if (cells === undefined || cell === null || cell === undefined || isShown(cell.text, address)) continue;
    cells[column] = { ...cell, links: [...(cell.links ?? []), { word: cell.text, address }] };
  }
  for (const { row, column, fill } of shading) {
    const cells = grid[row];
    // What is coloured below or right of all that is written says nothing.
    if (cells === undefined || filled(cells) === 0 || column > 200) continue;
    while (cells.length <= column) cells.push(null);
    cells[column] = { text: "", place: placeOf(row, column), ...cells[column], fill };
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

const helpTexts: ReadonlySet<string> = new Set(
  settingDefs.flatMap((def) => [def.description, standardDescription(def)].map(fold)),
);

/** A sheet without the texts that say how a setting is filled in: they name offices and places that are nobody's. */
function withoutHelp(sheet: SheetData): SheetData {
  if (tableOfSheet(sheet.name) !== "settings") return sheet;
  const rows = sheet.rows.map((row) => row.map((value) => (helpTexts.has(fold(cellText(value))) ? null : value)));
  return { ...sheet, rows };
}

const titleWord = /รายงาน|แผน|ประกาศ|ประจำปี|ปีงบประมาณ|^ปี\s*[0-9๐-๙]{4}$|องค์การบริหาร|เทศบาล|^อบ[ตจ]|^ท[ตมน]\.|ข้อมูล\s*ณ/;

/** How many rows at the top of a table are titles right over its headers: few cells, in the words of a title. */
function titleRows(grid: Grid): number {
  const most = Math.max(0, ...grid.map(filled));
  const first = grid.findIndex((row) => {
    const texts = [...new Set(row)].flatMap((cell) =>
      cell === null || cell.text.trim() === "" ? [] : [cell.text.trim()],
    );
    return texts.length > 2 || most < 4 || !texts.every((text) => titleWord.test(text) && text.length > 6);
  });
  return Math.max(0, first);
}

const linked = ({ links }: SourceCell): Pick<SourceCell, "links"> => (links === undefined ? {} : { links });

/**
 * The sheets of a spreadsheet as blocks. A blank row ends a table; what stands alone in its row before or behind one is a
 * paragraph, between two of its rows a row of it. `shading`: the coloured cells of each sheet;
 * `unseen`: what it hides or shows beside its cells.
 */
export function readSheets(
  data: WorkbookData,
  name: string,
  shading: Readonly<Record<string, readonly FilledCell[]>> = {},
  unseen: Readonly<Record<string, SheetAsides>> = {},
): Source {
  const blocks: SourceBlock[] = [];
  const asides: Aside[] = [];
  const hidden: Aside[] = [];
  const besides: SourceParagraph[] = [];
  let number = 0;
  for (const sheet of data.sheets.map(withoutHelp)) {
    const placeOf = (row: number, column: number): SourcePlace => ({
      source: name,
      where: `แผ่นงาน ${sheet.name} เซลล์ ${cellName(row + 1, column)}`,
    });
    let open: Grid = [];
    const paragraph = (row: Grid[number]): void => {
      for (const cell of new Set(row))
        if (cell !== null && cell.text.trim() !== "")
          blocks.push({ kind: "paragraph", text: cell.text, place: cell.place, isStrong: false, ...linked(cell) });
    };
    const close = (): void => {
      const titles = titleRows(open);
      open.slice(0, titles).forEach(paragraph);
      open = open.slice(titles);
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
    const own = unseen[sheet.name];
    const beside = sheetAsides(sheet, name, own);
    asides.push(...beside.asides);
    hidden.push(...beside.unseen);
    besides.push(...beside.besides);
    const seen = withoutStruck(sheet, own?.struck ?? []);
    for (const row of gridOf(seen, shading[sheet.name] ?? [], own?.links ?? [], placeOf)) {
      const count = filled(row);
      if (count === 0) close();
      else if (count === 1 && open.length === 0) paragraph(row);
      else open.push(row);
    }
    close();
  }
  return {
    name,
    blocks,
    ...(besides.length > 0 ? { besides } : {}),
    ...(asides.length > 0 ? { asides } : {}),
    ...(hidden.length > 0 ? { unseen: hidden } : {}),
  };
}
