import type { CellValue, SheetData, WorkbookData } from "../../core";
import type { Ports } from "../ports";
import { calculate } from "./calculate";
import { numberLooks } from "./formats";
import { readSheet } from "./read-sheet";
import type { SheetContext } from "./read-sheet";
import { Workbook } from "./workbook";
import { XmlCursor, decodeCellText } from "./xml";

/**
 * Every sheet of a workbook as plain values, in tab order; chart sheets have none and are left out. Text is given as
 * it stands in the file. A formula has its stored result; one that was never calculated is calculated, or null where
 * that is not possible. Throws `FileProblem`.
 */
export async function readWorkbook(bytes: Uint8Array, { deflater, formulas }: Ports): Promise<WorkbookData> {
  const book = new Workbook(bytes, deflater);
  const context = contextOf(book);
  const sheets = book.sheets().filter((sheet) => sheet.hasCells);
  const read = sheets.map((sheet) => ({ name: sheet.name, ...readSheet(book.package.required(sheet.part), context) }));
  const open = read.flatMap((sheet) =>
    sheet.uncalculated.map((cell) => ({ ...cell, sheet: sheet.name, rows: sheet.rows })),
  );
  if (open.length > 0) await calculate(bytes, open, context.from1904, formulas);
  return {
    sheets: read.map(({ name, rows, merges }): SheetData => ({ name, rows: rows.map(trimRow), merges })).map(trimRows),
  };
}

function contextOf(book: Workbook): SheetContext {
  const shared = book.related("sharedStrings");
  const styles = book.related("styles");
  const cursor = new XmlCursor(book.package.required(book.part));
  const properties = cursor.find("workbookPr") ? cursor.attributes() : new Map<string, string>();
  return {
    strings: shared === null ? [] : sharedStrings(book.package.required(shared)),
    looks: styles === null ? [] : numberLooks(book.package.required(styles)),
    from1904: ["1", "true"].includes(properties.get("date1904") ?? ""),
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
