import type { CellLink, PlannedCell, SheetPlan, CellRange } from "../../core";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The address of a link as the service takes it; null where the sheet that it points to is not there. */
export function addressOf(link: CellLink, sheetIds: ReadonlyMap<string, number>): string | null {
  if (link.to === "url") return link.url;
  const id = sheetIds.get(link.sheet);
  return id === undefined ? null : `#gid=${id}&range=${link.cell}`;
}

const isText = (cell: PlannedCell | undefined): boolean => typeof cell?.value !== "number";

/** More links than anybody clicks in one column; the cells below say where they point to anyway. */
const mostLinks = 1000;

/**
 * The blocks of cells that hold links, one a column from its first link to its last; a number ends a block, since rich
 * text would make it a text.
 */
export function linkBlocks({ rows, widths }: Pick<SheetPlan, "rows" | "widths">): readonly CellRange[] {
  return widths.flatMap((_, column) => {
    const blocks: CellRange[] = [];
    let first = -1;
    let last = -1;
    let left = mostLinks;
    const close = (): void => {
      if (first >= 0) blocks.push({ row: first, column, rows: last + 1 - first, columns: 1 });
      first = -1;
    };
    rows.forEach((row, index) => {
      const cell = row[column];
      if (!isText(cell)) close();
      else if (cell?.link !== undefined && left-- > 0) {
        if (first < 0) first = index;
        last = index;
      }
    });
    close();
    return blocks;
  });
}

/**
 * Cells with their links. Building a value is no request to the server but a call into the service all the same: four
 * a link, one for all the cells without.
 */
export function richTexts(cells: readonly PlannedCell[], sheetIds: ReadonlyMap<string, number>): RichText[][] {
  const plain = new Map<string, RichText>();
  return cells.map(({ value, link }) => {
    const text = value === null ? "" : String(value);
    const address = link === undefined || text === "" ? null : addressOf(link, sheetIds);
    if (address !== null) return [SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(address).build()];
    const known = plain.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
    plain.set(text, known);
    return [known];
  });
}
