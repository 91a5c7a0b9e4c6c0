import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import "excelize-wasm";
import type { NewFile, init } from "excelize-wasm";
import PizZip from "pizzip";
import type { StyleName } from "../../../src/core/sheets/styles";
import type { CellLink, InputColumnPlan, InputSheetPlan, PlannedCell, SheetPlan } from "../../../src/core/sheets/types";

type Library = Awaited<ReturnType<typeof init>>;

interface LibraryGlobals {
  Go: new () => { readonly importObject: object; run(instance: unknown): Promise<void> };
  WebAssembly: { instantiate(code: Uint8Array, imports: object): Promise<{ readonly instance: unknown }> };
  excelize: Library;
}

let started: Promise<Library> | null = null;

/** Another implementation of the format, to make files with and to read ours. Its own `init` does not run in jest. */
export function excelize(): Promise<Library> {
  started ??= (async () => {
    const globals = globalThis as unknown as LibraryGlobals;
    const go = new globals.Go();
    globals.excelize = {} as Library;
    const code = gunzipSync(readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz")));
    const { instance } = await globals.WebAssembly.instantiate(code, go.importObject);
    void go.run(instance);
    return globals.excelize;
  })();
  return started;
}

export function bytesOf(file: NewFile): Uint8Array {
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null) throw new Error(error);
  return buffer as Uint8Array;
}

/** The answer of a call, or its error as an exception. */
export function ok<T extends { readonly error?: string | null }>(answer: T): T {
  if (typeof answer.error === "string") throw new Error(answer.error);
  return answer;
}

/** Parts of a package by name; binary ones too, as latin-1 text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = new PizZip(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(files.map((file) => [file.name, file.asBinary()]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const file = new PizZip(bytes).file(name);
  if (file === null) throw new Error(`No part ${name}`);
  return file.asText();
}

/** A package with parts replaced or added. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip(bytes);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

export function column(header: string, more: Partial<InputColumnPlan> = {}): InputColumnPlan {
  return {
    header,
    note: "",
    width: 20,
    required: false,
    format: "text",
    wrap: false,
    fold: "",
    dropdown: null,
    ...more,
  };
}

export function inputSheet(
  name: string,
  columns: readonly InputColumnPlan[],
  rows: InputSheetPlan["rows"] = [],
): InputSheetPlan {
  return { name, frozenColumns: null, cellDropdowns: [], columns, rows };
}

export function cell(value: PlannedCell["value"], style: StyleName = "text", link?: CellLink): PlannedCell {
  return { value, style, ...(link === undefined ? {} : { link }) };
}

export function sheetPlan(name: string, rows: SheetPlan["rows"], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    widths: (rows[0] ?? []).map(() => 12),
    rows,
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
    printTitleRows: 0,
    chart: null,
    ...more,
  };
}

/** A computed sheet with a chart over its second column. */
export function chartPlan(name: string, kind: "column" | "pie" = "column"): SheetPlan {
  const words = ["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเสร็จเรียบร้อยแล้ว"];
  const rows = [["สถานะ", "จำนวน"], ...words.map((word, index) => [word, index + 1])];
  const values = { row: 1, column: 1, rows: 3, columns: 1 };
  return sheetPlan(
    name,
    rows.map((row, index) => row.map((value) => cell(value, index === 0 ? "header" : "text"))),
    {
      printTitleRows: 1,
      frozenRows: 1,
      chart: {
        kind,
        title: "สถานะของมาตรการ <2569> & ผล",
        categories: { row: 1, column: 0, rows: 3, columns: 1 },
        series: [{ name: "จำนวน", values, color: "70AD47" }],
        anchor: { row: 1, column: 3 },
        widthPixels: 480,
        heightPixels: 288,
      },
    },
  );
}
