import { fiscalYearOf, inDigitsOf, readFiscalYear, type CivilDate } from "../calendar";
import { readBook, type Book } from "../model/book";
import { settingDefs, type SettingKey } from "../model/settings";
import { defaultOitRows } from "../sheets/oit-items";
import { isListSheet, isOwned } from "../workbook/owned";
import { exceptionsSheet } from "../exceptions/sheet";
import type { TableRow } from "../workbook/table";
import { tableKeys, tables, type ColumnDef, type ColumnKey, type TableKey } from "../workbook/tables";
import { cellText, fold } from "../workbook/text";
import type { CellValue, WorkbookData } from "../workbook/types";
import { moveYears } from "./move-years";

/** Which work goes on in the next year: all, what is not done, none, or what these codes name. */
export type CarriedWork = "all" | "unfinished" | "none" | readonly string[];

export interface NewYearOptions {
  readonly measures: CarriedWork;
  readonly risks: CarriedWork;
}

/** Something that a person should look at in the new workbook. */
export interface YearNote {
  readonly sheet: string;
  /** Header and name of the row. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A new item of the assessment, or one that is called otherwise than in the year before. */
export interface NewItem {
  readonly item: string;
  readonly name: string;
}

/** A column, and how many of its cells are meant. */
export interface ClearedColumn {
  readonly sheet: string;
  readonly header: string;
  readonly cells: number;
}

export type NewYear =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true;
      /** พ.ศ. */
      readonly fiscalYear: number;
      /** Sheet -> rows with headers, as `inputSheetPlans` takes them. */
      readonly sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
      readonly moved: readonly YearNote[];
      /** Years in texts that were left as they are. */
      readonly left: readonly YearNote[];
      readonly items: readonly NewItem[];
      /** Codes of measures and risks that do not go on. */
      readonly dropped: readonly string[];
      /** What was left blank because it told of the year that is over, a column each, and how many cells it is. */
      readonly cleared: readonly ClearedColumn[];
      /** Columns of a person's own in the known sheets: they come along as they are. */
      readonly ownColumns: readonly ClearedColumn[];
      /** Sheets of a person's own. */
      readonly ownSheets: readonly string[];
    };

/** Whether a sheet tells only of what was done in a year: the next one begins without rows. */
const isOfItsYear = (key: TableKey): boolean => tables[key].columns.every(({ nextYear }) => nextYear === "clear");

const clearedSettings: readonly SettingKey[] = ["statusDate", "reportDate", "documentNumber"];

function settingKey(name: string): SettingKey | undefined {
  return settingDefs.find((def) =>
    [def.name, ...("aliases" in def ? def.aliases : [])].some((one) => fold(one) === fold(name)),
  )?.key;
}

/** Why a next year cannot be begun; "" where it can. */
function refusal(book: Book, today: CivilDate): string {
  const year = book.settings.fiscalYear;
  if (year === 0) return "อ่านปีงบประมาณในแผ่น ตั้งค่า ไม่ได้ จึงไม่ทราบว่าปีถัดไปคือปีใด";
  if (year > fiscalYearOf(today))
    return `สมุดงานเป็นของปีงบประมาณ ${year} ซึ่งยังไม่เริ่ม จึงขึ้นปีใหม่จากเล่มนี้อีกไม่ได้ ใช้เล่มของปี ${year - 1}`;
  // In its last quarter a year may end without a result; before that nobody begins the next one.
  if (year < fiscalYearOf(today) || (today.month >= 7 && today.month <= 9)) return "";
  const work = [...book.measures, ...book.risks];
  const isUntouched = work.length > 0 && work.every((one) => one.status === null && one.evidence.length === 0);
  if (isUntouched && book.measures.every((one) => one.results.length === 0))
    return `สมุดงานปี ${year} ยังไม่มีสถานะหรือผลของมาตรการใด จึงยังขึ้นปีใหม่จากเล่มนี้ไม่ได้`;
  return "";
}

/** Codes that were asked for and that no row has, with those that there are; "" where all are known. */
function unknownCodes(book: Book, options: NewYearOptions): string {
  return (["measures", "risks"] as const)
    .flatMap((key) => {
      const [choice, codes] = [options[key], book[key].map(({ code }) => code)];
      const unknown =
        typeof choice === "string" ? [] : choice.filter((one) => !codes.some((code) => fold(code) === fold(one)));
      const known = codes.length === 0 ? "ไม่มีรายการ" : `มีรหัส ${codes.join(", ")}`;
      return unknown.length === 0 ? [] : [`ไม่พบรหัส ${unknown.join(", ")} ในแผ่น ${book.tables[key].sheet} ซึ่ง${known}`];
    })
    .join("\n");
}

function isCarried(choice: CarriedWork, code: string, isDone: boolean): boolean {
  if (choice === "all") return true;
  if (choice === "none") return false;
  if (choice === "unfinished") return !isDone;
  return choice.some((one) => fold(one) === fold(code));
}

interface Work {
  readonly choice: CarriedWork;
  readonly byRow: ReadonlyMap<number, { readonly code: string; readonly isDone: boolean }>;
}

function workOf(book: Book, table: TableKey, options: NewYearOptions): Work | null {
  if (table !== "measures" && table !== "risks") return null;
  const list = table === "measures" ? book.measures : book.risks;
  const byRow = new Map(
    list.map((one) => [
      one.source.row,
      { code: one.code, isDone: one.status === "done" || one.status === "cancelled" },
    ]),
  );
  return { choice: options[table], byRow };
}

const plain = (value: CellValue | undefined): string | number | null => {
  if (value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" ? value : cellText(value);
};

function count(columns: Map<string, ClearedColumn>, sheet: string, header: string): void {
  const name = `${sheet} ${header}`;
  columns.set(name, { sheet, header, cells: (columns.get(name)?.cells ?? 0) + 1 });
}

class YearMaker {
  readonly sheets: Record<string, readonly (readonly (string | number | null)[])[]> = {};
  readonly moved: YearNote[] = [];
  readonly left: YearNote[] = [];
  readonly dropped: string[] = [];
  readonly cleared = new Map<string, ClearedColumn>();
  readonly ownColumns = new Map<string, ClearedColumn>();
  readonly ownSheets: string[] = [];
  private readonly from: number;

  constructor(
    private readonly data: WorkbookData,
    private readonly book: Book,
    private readonly options: NewYearOptions,
  ) {
    this.from = book.settings.fiscalYear;
  }

  fill(): void {
    const known = new Set<string>();
    for (const key of tableKeys) {
      const table = this.book.tables[key];
      if (!table.exists) continue;
      known.add(table.sheet);
      if (key !== "history") this.sheets[table.sheet] = this.tableRows(key).slice(0, isOfItsYear(key) ? 1 : undefined);
    }
    // The program's own sheets are worked out anew; what was accepted was accepted of last year's texts.
    for (const sheet of this.data.sheets) {
      if (
        known.has(sheet.name) ||
        isOwned(sheet) ||
        isListSheet(sheet.name) ||
        fold(sheet.name) === fold(exceptionsSheet)
      )
        continue;
      this.ownSheets.push(sheet.name);
      this.sheets[sheet.name] = sheet.rows.map((row) => row.map(plain));
    }
  }

  private tableRows(key: TableKey): readonly (readonly (string | number | null)[])[] {
    const table = this.book.tables[key];
    const source = this.data.sheets.find((one) => one.name === table.sheet);
    const headers = (source?.rows[table.headerRow - 1] ?? []).map((value) => cellText(value));
    for (const line of source?.rows.slice(0, Math.max(0, table.headerRow - 1)) ?? []) {
      const before = line
        .map((value) => cellText(value))
        .join(" ")
        .trim();
      if (before !== "") this.left.push({ sheet: table.sheet, what: "บรรทัดเหนือหัวตาราง", before, after: "(ไม่ได้ยกมา)" });
    }
    const work = workOf(this.book, key, this.options);
    const codeColumn = (table.columns as Readonly<Record<string, number>>)["code"];
    const rows = (table.rows as readonly TableRow<TableKey>[]).flatMap((row) => {
      const piece = work?.byRow.get(row.row);
      if (work !== null && piece !== undefined && !isCarried(work.choice, piece.code, piece.isDone)) {
        this.dropped.push(piece.code);
        return [];
      }
      const cells = headers.map((_, index) => plain(source?.rows[row.row - 1]?.[index]));
      const known = Object.values<number | undefined>(table.columns);
      cells.forEach((value, index) => {
        if (value !== null && value !== "" && !known.includes(index) && !isOfItsYear(key))
          count(this.ownColumns, table.sheet, headers[index] ?? "");
      });
      for (const [column, at] of Object.entries(table.columns) as [ColumnKey<TableKey>, number][]) {
        // The rows below the first of a merge say what it says; a new workbook has no merges.
        const typed = cells[at] ?? ((row.text as Readonly<Record<string, string>>)[column] || null);
        cells[at] = this.cell(key, row, column, typed);
      }
      // Years can be compared only where work keeps its code.
      if (codeColumn !== undefined && piece !== undefined && cells[codeColumn] === null) cells[codeColumn] = piece.code;
      return [cells];
    });
    return [headers, ...rows, ...(key === "scores" ? this.scoresToCome(headers.length) : [])];
  }

  /** Rows for the results that the new year's papers rest on: the indicators of the last year, in its digits, no scores. */
  private scoresToCome(width: number): readonly (readonly (string | null)[])[] {
    const { rows, columns } = this.book.tables.scores;
    const yearOf = (row: TableRow<"scores">): number => {
      const read = readFiscalYear(row.text.year);
      return read.ok ? read.year : 0;
    };
    const last = Math.max(0, ...rows.map(yearOf).filter((one) => one < this.from));
    if (last === 0 || rows.some((row) => yearOf(row) > this.from)) return [];
    const there = rows.filter((row) => yearOf(row) === this.from).map(({ text }) => fold(text.indicator));
    const ofLast = rows.filter((row) => yearOf(row) === last && !there.includes(fold(row.text.indicator)));
    return ofLast.map(({ text }) => {
      const cells: (string | null)[] = new Array<null>(width).fill(null);
      if (columns.year !== undefined) cells[columns.year] = inDigitsOf(text.year, String(this.from));
      if (columns.indicator !== undefined) cells[columns.indicator] = text.indicator;
      return cells;
    });
  }

  private cell(key: TableKey, row: TableRow<TableKey>, column: ColumnKey<TableKey>, value: string | number | null) {
    const texts = row.text as Readonly<Record<string, string>>;
    if (key === "settings") return this.setting(texts["name"] ?? "", column, value);
    const columns: readonly ColumnDef[] = tables[key].columns;
    const def = columns.find((one) => one.key === column);
    if (def?.nextYear === "clear") {
      if (value !== null && value !== "") count(this.cleared, this.book.tables[key].sheet, def.header);
      return null;
    }
    if (def?.nextYear === "keep" || value === null || typeof value === "number") return value;
    const { text, left } = moveYears(value, this.from);
    const what = [def?.header ?? column, texts["code"] ?? texts["section"] ?? ""].filter((one) => one !== "").join(" ");
    const sheet = this.book.tables[key].sheet;
    if (text !== value) this.moved.push({ sheet, what, before: value, after: text });
    if (left.length > 0) this.left.push({ sheet, what, before: left.join(", "), after: text });
    return text;
  }

  private setting(name: string, column: string, value: string | number | null) {
    const key = settingKey(name);
    if (column !== "value" || key === undefined) return value;
    if (clearedSettings.includes(key)) return null;
    if (key === "fiscalYear") return String(this.from + 1);
    return key === "assessedYear" ? null : value;
  }
}

/** The items of a year: those of the workbook, else those that the program knows. */
function itemsOf(book: Book, year: number): readonly NewItem[] {
  const own = book.oit.filter((item) => item.year === year).map(({ item, name }) => ({ item, name }));
  if (own.length > 0) return own;
  return defaultOitRows.filter(([ofYear]) => ofYear === year).map(([, item, name]) => ({ item, name }));
}

/**
 * The workbook of the next fiscal year: office, people, topics, texts, bands and items carried; measures and risks as
 * chosen, with what tells of the year that is over left blank; scores kept as those of the year before, and rows laid out
 * for those to come. The old workbook stays as it is. Refused for a year that has not begun, and for one in which nothing was done yet.
 */
export function newYear(data: WorkbookData, options: NewYearOptions, today: CivilDate): NewYear {
  const { book } = readBook(data);
  const reason = refusal(book, today) || unknownCodes(book, options);
  if (reason !== "") return { ok: false, reason };
  const next = new YearMaker(data, book, options);
  next.fill();
  const year = book.settings.fiscalYear;
  const before = new Set(itemsOf(book, year).map(({ name }) => fold(name)));
  const items = itemsOf(book, year + 1).filter(({ name }) => !before.has(fold(name)));
  const { sheets, moved, left, dropped, ownSheets } = next;
  const [cleared, ownColumns] = [[...next.cleared.values()], [...next.ownColumns.values()]];
  return { ok: true, fiscalYear: year + 1, sheets, moved, left, items, dropped, cleared, ownColumns, ownSheets };
}
