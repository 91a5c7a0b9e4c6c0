import { isOwned, type CellValue, type FileFault, type SheetData, type WorkbookData } from "../../core";
import { FileProblem } from "../file-problem";
import type { Ports } from "../ports";
import { calculate } from "./calculate";
import { numberLooks } from "./formats";
import { addedTo, formFaults } from "./form";
import { linkFaults } from "./links";
import { readSheet } from "./read-sheet";
import type { SheetCells, SheetContext } from "./read-sheet";
import { Workbook, isTrue } from "./workbook";
import type { SheetEntry } from "./workbook";
import { XmlCursor, decodeCellText, findChild } from "./xml";

/**
 * Every sheet of a workbook as plain values, in tab order. Text is given as it stands in the file. A formula has its
 * stored result; one that was never calculated is calculated, or null where that is not possible. What the file names
 * but does not hold is said in `faults`; a chart sheet has no cells, but its name is taken. The file's `name` is held
 * against what the file is. Throws `FileProblem`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { deflater, formulas }: Ports,
  fileName = "",
): Promise<WorkbookData> {
  const book = new Workbook(bytes, deflater);
  const context = contextOf(book);
  const tabs = book.sheets();
  const read = tabs.filter(({ kind }) => kind !== "chart").map((sheet) => readTab(book, sheet, context));
  const open = read.flatMap(({ name, cells }) =>
    cells.uncalculated.map((cell) => ({ ...cell, sheet: name, rows: cells.rows })),
  );
  const rowsOf = new Map(read.map(({ name, cells }) => [name, cells.rows]));
  if (open.length > 0) await calculate(bytes, open, context.from1904, formulas, rowsOf);
  const parts = book.package.damaged().map((part): FileFault => ({ kind: "part", part }));
  const faults = [
    ...read.flatMap(({ name, cells }) => faultsOf(name, cells)),
    ...parts,
    ...linkFaults(book),
    ...formFaults(book, fileName),
    ...read.flatMap(({ entry, cells }) => (isOwned({ name: entry.name, ...cells }) ? addedTo(book, entry) : [])),
  ];
  const otherTabs = tabs.filter(({ kind }) => kind === "chart").map(({ name }) => name);
  const sheets = read.map(
    ({ name, entry, cells: { rows, merges, hiddenRows, hiddenColumns, addresses } }): SheetData => ({
      name,
      rows: rows.map(trimRow),
      merges,
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
      ...(entry.isVisible ? {} : { isHidden: true }),
      ...(addresses.length > 0 ? { addresses } : {}),
    }),
  );
  return {
    sheets: sheets.map(trimRows),
    ...(otherTabs.length > 0 ? { otherTabs } : {}),
    ...(faults.length > 0 ? { faults } : {}),
  };
}

interface ReadTab {
  readonly name: string;
  readonly entry: SheetEntry;
  readonly cells: SheetCells;
}

const noCells: SheetCells = {
  rows: [],
  merges: [],
  uncalculated: [],
  lost: [],
  hiddenRows: [],
  hiddenColumns: [],
  addresses: [],
  state: "none",
};

/** What is damaged is named by its tab: a person knows no parts. */
function readTab(book: Workbook, entry: SheetEntry, context: SheetContext): ReadTab {
  const { name, part, kind } = entry;
  if (kind === "missing") return { name, entry, cells: noCells };
  try {
    const external = book.package.relationships(part).filter((one) => one.external);
    const links = new Map(external.map(({ id, target }) => [id, target]));
    return { name, entry, cells: readSheet(book.package.required(part), context, links) };
  } catch (error) {
    if (!(error instanceof FileProblem) || error.code !== "file.broken") throw error;
    throw new FileProblem("file.broken", `แผ่นงาน ${name}: ${error.detail}`, "", { cause: error });
  }
}

function faultsOf(sheet: string, { state, lost, rows }: SheetCells): readonly FileFault[] {
  const found: FileFault[] = [];
  if (state === "none") found.push({ kind: "no-content", sheet });
  if (state === "cut") found.push({ kind: "cut-off", sheet, row: rows.length });
  const [first] = lost;
  if (first !== undefined) {
    found.push({ kind: "lost-text", sheet, row: first.row + 1, column: first.column, count: lost.length });
  }
  return found;
}

function contextOf(book: Workbook): SheetContext {
  const shared = book.related("sharedStrings");
  const styles = book.related("styles");
  const properties = findChild(book.package.required(book.part), "workbookPr")?.attributes();
  return {
    strings: shared === null ? [] : sharedStrings(book.package.required(shared)),
    looks: styles === null ? [] : numberLooks(book.package.required(styles)),
    from1904: isTrue(properties?.get("date1904")),
  };
}

/** The texts that cells refer to by number: rich text as plain text, without the reading aids of East Asian text. */
function sharedStrings(xml: string): readonly string[] {
  const found: string[] = [];
  const cursor = new XmlCursor(xml);
  let text = "";
  while (cursor.next()) {
    if (cursor.name === "si") {
      if (cursor.opens) text = "";
      if (cursor.closes) found.push(text);
    } else if (cursor.opens && cursor.name === "rPh") cursor.toClose();
    else if (cursor.opens && cursor.name === "t" && !cursor.closes) {
      const start = cursor.end;
      cursor.toClose();
      text += decodeCellText(xml.slice(start, cursor.start));
    }
  }
  return found;
}

function trimRow(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

function trimRows(sheet: SheetData): SheetData {
  let length = sheet.rows.length;
  while (length > 0 && sheet.rows[length - 1]?.length === 0) length -= 1;
  return { ...sheet, rows: sheet.rows.slice(0, length) };
}
