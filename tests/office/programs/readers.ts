import ExcelJS from "exceljs";
import { read as readSheetJs } from "xlsx";
import { excelize, ok } from "../xlsx/helpers";
import { nameOf, shown, type Seen } from "./seen";

const putText = (cells: Map<string, string>, at: string, value: unknown): void => {
  const text = shown(value);
  if (text !== "") cells.set(at, text);
};

/** What exceljs gives for the value of a cell: text in runs and links are objects. */
function plainValue(value: ExcelJS.CellValue): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text);
  return "result" in value ? value.result : "";
}

export async function exceljs(bytes: Uint8Array): Promise<Seen> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const cells = new Map<string, string>();
  const notes = new Map<string, string>();
  const dropdowns = new Set<string>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, column) => {
        const at = nameOf(sheet.name, rowNumber - 1, column - 1);
        if (!cell.isMerged || cell.master.address === cell.address) putText(cells, at, plainValue(cell.value));
        // The types know a note as text only; it is read as an object.
        const note = cell.note as string | ExcelJS.Comment | undefined;
        if (note !== undefined)
          notes.set(at, typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join(""));
      });
    });
    const { model } = (sheet as unknown as { dataValidations: { model: Record<string, { type: string }> } })
      .dataValidations;
    for (const [address, { type }] of Object.entries(model)) {
      if (type === "list" && /^[A-Z]+2$/.test(address)) dropdowns.add(`${sheet.name}!${address}`);
    }
  }
  return { cells, notes, dropdowns };
}

export function sheetjs(bytes: Uint8Array): Promise<Seen> {
  const book = readSheetJs(bytes, { type: "array" });
  const cells = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith("!")) continue;
      const { v, c } = cell as { v?: unknown; c?: readonly { t: string }[] };
      putText(cells, `${name}!${address}`, v);
      const text = (c ?? []).map(({ t }) => t.replace(/\r\n?/g, "\n")).join("");
      if (text !== "") notes.set(`${name}!${address}`, text);
    }
  }
  return Promise.resolve({ cells, notes, dropdowns: null });
}

interface Validations {
  readonly dataValidations?: readonly { readonly Type: string; readonly Sqref: string }[];
}

export async function excelizeWasm(bytes: Uint8Array): Promise<Seen> {
  const library = await excelize();
  const file = ok(library.OpenReader(bytes, {}));
  const cells = new Map<string, string>();
  const notes = new Map<string, string>();
  const dropdowns = new Set<string>();
  for (const name of file.GetSheetList().list) {
    for (const [row, values] of ok(file.GetRows(name, { RawCellValue: true })).result.entries()) {
      for (const [column, value] of values.entries()) putText(cells, nameOf(name, row, column), value);
    }
    for (const { Cell, Text, Paragraph } of ok(file.GetComments(name)).comments) {
      const runs = (Paragraph ?? []).map((run) => run.Text).join("");
      notes.set(`${name}!${Cell}`, runs === "" ? (Text ?? "") : runs);
    }
    // The types call the list otherwise than it is called.
    const { dataValidations } = file.GetDataValidations(name) as unknown as Validations;
    for (const { Type, Sqref } of dataValidations ?? []) {
      const from = /^([A-Z]+2)\b/.exec(Sqref)?.[1];
      if (Type === "list" && from !== undefined) dropdowns.add(`${name}!${from}`);
    }
  }
  return { cells, notes, dropdowns };
}
