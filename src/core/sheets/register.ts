import type { Round } from "../calendar";
import { paperKinds, type PaperKind } from "../papers/kinds";
import { computedSheets } from "../workbook/tables";
import { cellText, fold } from "../workbook/text";
import type { CellValue, WorkbookData } from "../workbook/types";
import { findOwned } from "../workbook/owned";
import { blankEntry, registerColumns, type RegisterEntry } from "./register-columns";
import { cell, cells, nothingListed, noticeText, SheetRows } from "./rows";
import type { SheetPlan } from "./types";

export type { RegisterEntry } from "./register-columns";

const byHeader = new Map(registerColumns.map((column) => [fold(column.header), column]));

function headerIndexOf(rows: readonly (readonly CellValue[])[]): number {
  const wanted = 3;
  return rows.findIndex((row) => row.filter((value) => byHeader.has(fold(cellText(value)))).length >= wanted);
}

/**
 * The papers in the program's own register, in sheet order; [] where there is none. Columns are found by header, in any
 * order; rows and columns that the user added are kept.
 */
export function readRegister(data: WorkbookData): readonly RegisterEntry[] {
  const rows = findOwned(data, computedSheets.register)?.rows ?? [];
  const headerIndex = headerIndexOf(rows);
  if (headerIndex < 0) return [];
  const headers = (rows[headerIndex] ?? []).map((value) => cellText(value));
  return rows.slice(headerIndex + 1).flatMap((row): RegisterEntry[] => {
    const texts = headers.map((_, index) => cellText(row[index] ?? null));
    const filled = texts.filter((text) => text !== "");
    if (filled.length === 0 || (filled.length === 1 && filled[0] === nothingListed)) return [];
    const extra: [string, string][] = [];
    let entry = blankEntry;
    headers.forEach((header, index) => {
      const text = texts[index] ?? "";
      const column = byHeader.get(fold(header));
      if (column !== undefined) entry = { ...entry, ...column.read(text) };
      else if (header !== "" && text !== "") extra.push([header, text]);
    });
    return [{ ...entry, extra: Object.fromEntries(extra) }];
  });
}

/** The number of the next version of a paper: one more than the highest of its kind, year and round. */
export function nextVersion(
  entries: readonly RegisterEntry[],
  kind: PaperKind,
  year: number,
  round: Round | null,
): number {
  const same = entries.filter((entry) => entry.kind === kind && entry.year === year && entry.round === round);
  return same.reduce((highest, { version }) => Math.max(highest, version), 0) + 1;
}

export type NewEntry = Pick<
  RegisterEntry,
  "year" | "round" | "madeAt" | "madeBy" | "file" | "link" | "fingerprint" | "draft"
> & { readonly kind: PaperKind };

/** The entry of a paper just made, as the next version of its kind, year and round. */
export function newEntry(entries: readonly RegisterEntry[], facts: NewEntry): RegisterEntry {
  const version = nextVersion(entries, facts.kind, facts.year, facts.round);
  return { ...blankEntry, ...facts, kindText: paperKinds[facts.kind].name, version };
}

/** The sheet ทะเบียนรายงาน: a row a paper in the order given, the user's own columns last. */
export function registerPlan(entries: readonly RegisterEntry[], name: string = computedSheets.register): SheetPlan {
  const extras = [...new Set(entries.flatMap((entry) => Object.keys(entry.extra)))];
  const headers = [...registerColumns.map(({ header }) => header), ...extras];
  const page = new SheetRows(headers.length);
  const notice = "กรอกได้เฉพาะคอลัมน์ ส่งให้ ผลการพิจารณา การลงนาม หมายเหตุ และคอลัมน์ที่ท่านเพิ่มเอง โปรแกรมเก็บไว้ให้";
  page.add([cell(noticeText(notice), "notice")]);
  page.add([cell("ทะเบียนรายงาน", "title")]);
  const header = page.add(cells(headers, "header"));
  if (entries.length === 0) page.add([cell(nothingListed, "text")], "text");
  for (const entry of entries) {
    const own = extras.map((extra) => cell(entry.extra[extra] ?? null, "text"));
    page.add([...registerColumns.map((column) => column.print(entry)), ...own]);
  }
  return page.list(name, [...registerColumns.map(({ width }) => width), ...extras.map(() => 20)], header);
}
