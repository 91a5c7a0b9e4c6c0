import { toArabicDigits } from "../calendar";
import { kindOf } from "../model/read-kind";
import { paperKinds } from "../papers/kinds";
import { clearPairs } from "../workbook/likeness";
import { readTable } from "../workbook/read-table";
import type { Table } from "../workbook/table";
import { tableKeys, tables, type ColumnKey, type TableDef, type TableKey } from "../workbook/tables";
import { cellText, fold } from "../workbook/text";
import type { CellRef, WorkbookData } from "../workbook/types";
import type { DraftCell, DraftRow, Unread } from "./draft";
import { shortened, shortenedLikeness, whyPaired, whyUnclear } from "./join";
import type { Intake } from "./read-paper";
import { rowKey } from "./row-keys";
import type { SourcePlace } from "./source";

/** What an import does with one cell: fills a blank, leaves what is there already, or would write over another value. */
export type CellChange = "fills" | "same" | "differs";

/** One cell that an import would write, with its place in the workbook and in the paper. */
export interface ProposedCell {
  readonly at: CellRef;
  readonly header: string;
  /** As it stands now. */
  readonly before: string;
  readonly after: string;
  readonly place: SourcePlace;
  readonly change: CellChange;
}

/** What an import would do to a workbook, before anything is written. */
export interface ImportProposal {
  /** In the order of the sheets. */
  readonly cells: readonly ProposedCell[];
  readonly unread: readonly Unread[];
  /** What is taken and yet wants a look before the next paper. */
  readonly taken: readonly Unread[];
}

// A running number is the paper's own: it tells nothing against the one in the workbook.
const notCompared: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  signatories: ["order"],
  analysis: ["order"],
  measures: ["code"],
};

/** Where a row tells what was done. */
const resultKeys = ["status", "result", "output", "outcome"];

/** What the codes of work begin with. */
const codeLetters: Readonly<Partial<Record<TableKey, string>>> = { measures: "M", risks: "R" };

/** Digits of both kinds read the same, and a kind of paper by its code or name. */
function sameValue(column: string, before: string, after: string): boolean {
  if (column === "report") return kindOf(before) === kindOf(after);
  const plain = (text: string): string => toArabicDigits(fold(text));
  return plain(before) === plain(after);
}

const shown = (column: string, text: string): string => {
  const kind = column === "report" ? kindOf(text) : null;
  return kind === null ? text : paperKinds[kind].name;
};

const codeOf = (row: Readonly<Record<string, string>> = {}): string => row["code"] ?? "";
const codeKey = (code: string): string => toArabicDigits(fold(code));

class TableProposal<K extends TableKey> {
  private readonly cells: ProposedCell[] = [];
  private readonly free: Map<string, number[]>;
  private nextRow: number;
  private given = 0;
  /** Codes of rows so far: each stands for one row. */
  private readonly used: Set<string>;
  /** Rows without a name that a person of the papers was given. */
  private readonly named = new Set<number>();

  constructor(
    private readonly table: Table<K>,
    private readonly unread: Unread[],
    private readonly taken: Unread[],
    /** Codes that are taken, by this workbook or by the papers. */
    private readonly codes: ReadonlySet<string>,
  ) {
    this.free = new Map();
    table.rows.forEach((row, index) => {
      const key = rowKey(table.key, row.text);
      this.free.set(key, [...(this.free.get(key) ?? []), index]);
    });
    this.used = new Set(table.rows.map(({ text }) => codeKey(codeOf(text))));
    const last = table.rows[table.rows.length - 1];
    this.nextRow = Math.max(table.headerRow, last?.row ?? 0) + 1;
  }

  /** Work that a paper gives no number, or one that is taken (`typed`), gets a code, by which years are compared. */
  private codeFor(place: SourcePlace, typed: string): DraftCell | null {
    const letter = codeLetters[this.table.key];
    if (letter === undefined) return null;
    let number = this.given + 1;
    while (this.codes.has(fold(`${letter}${number}`))) number += 1;
    this.given = number;
    const why = typed === "" ? "ไม่มีรหัส จึงตั้งให้" : `รหัส ${typed} เป็นของรายการอื่น จึงตั้งให้`;
    return { text: `${letter}${number}`, place: { ...place, where: `${place.where} (${why})` } };
  }

  /**
   * The settings have a row each from the start; other tables get one below their last. `like` is the row that it tells of
   * under another name, from 0.
   */
  add(row: DraftRow<K>, like?: number): void {
    const entries = Object.entries(row.cells) as [ColumnKey<K>, DraftCell][];
    const texts = Object.fromEntries(entries.map(([key, cell]) => [key, cell.text]));
    const key = rowKey(this.table.key, texts);
    const at = key.trim() === "" ? undefined : this.free.get(key)?.shift();
    const existing = this.table.rows[at ?? like ?? this.unnamed(texts)];
    const line = existing?.row ?? this.nextRow++;
    const [first] = entries;
    const typed = entries.findIndex(([column]) => column === "code");
    // Another row has this number already: papers number anew under each topic.
    const isTaken = typed >= 0 && this.used.has(codeKey(texts["code"] ?? "")) && !codeOf(existing?.text);
    if (isTaken) entries.splice(typed, 1);
    const hasCode = typed >= 0 && !isTaken;
    const taken = isTaken ? (texts["code"] ?? "") : "";
    const code = first === undefined || existing !== undefined || hasCode ? null : this.codeFor(first[1].place, taken);
    if (code !== null) entries.unshift(["code", code]);
    if (first !== undefined && isTaken) this.tellTaken(taken, first[1].place, code?.text ?? "");
    this.used.add(codeKey(code?.text ?? texts["code"] ?? ""));
    for (const [column, cell] of entries) {
      const place = this.table.columns[column];
      const header = this.table.headers[column] ?? column;
      if (place === undefined) {
        this.unread.push({ ...cell, why: `แผ่นงาน ${this.table.sheet} ไม่มีคอลัมน์ ${headerName(this.table.key, column)}` });
        continue;
      }
      const before = existing?.text[column] ?? "";
      if (existing !== undefined && before !== "" && notCompared[this.table.key]?.includes(column) === true) continue;
      const after = shown(column, cell.text);
      const change = before === "" ? "fills" : sameValue(column, before, after) ? "same" : "differs";
      const ref = { sheet: this.table.sheet, row: line, column: place };
      this.cells.push({ at: ref, header, before, after, place: cell.place, change });
    }
  }

  /** A number of a paper that a row of the workbook has: both may be one thing under two names. */
  private tellTaken(typed: string, place: SourcePlace, given: string): void {
    const owner = this.table.rows.find(({ text }) => codeKey(codeOf(text)) === codeKey(typed));
    if (owner === undefined) return;
    const texts: Readonly<Record<string, string>> = owner.text;
    const name = texts["measure"] || texts["risk"] || texts["topic"] || "";
    const then = given === "" ? "จึงไม่ได้นำเข้ารหัส" : `จึงนำเข้าเป็นรายการใหม่ รหัส ${given}`;
    this.taken.push({ text: typed, place, why: `ในสมุดงานรหัสนี้เป็นของ “${name}” ${then} โปรดตรวจว่าเป็นรายการเดียวกันหรือไม่` });
  }

  /** The row that waits for a person of this role and of no other post; -1 = none. One of the same post goes first. */
  private unnamed(texts: Readonly<Record<string, string>>): number {
    if (this.table.key !== "signatories") return -1;
    const said = (row: Readonly<Record<string, string>>, column: string): string => fold(row[column] ?? "");
    const posts = ["position", "heading"];
    const free = this.table.rows.flatMap(({ text }, index) => {
      const row: Readonly<Record<string, string>> = text;
      const isOther = posts.some((one) => said(row, one) !== "" && said(row, one) !== said(texts, one));
      const waits = said(row, "name") === "" && said(row, "role") === said(texts, "role") && !isOther;
      return waits && !this.named.has(index) ? [{ row, index }] : [];
    });
    const isAlike = ({ row }: (typeof free)[number]): boolean => posts.some((one) => said(row, one) !== "");
    const found = free.find(isAlike) ?? free[0];
    if (found !== undefined) this.named.add(found.index);
    return found?.index ?? -1;
  }

  result(): readonly ProposedCell[] {
    return this.cells;
  }
}

type MeasureRows = readonly { readonly text: Readonly<Record<string, string>> }[];

/**
 * The rows of the workbook that rows of results tell of under shortened names, from 0, where each is like one alone. What
 * was paired, and what may be several, is told.
 */
function likeRows(known: MeasureRows, rows: readonly DraftRow[], taken: Unread[]): ReadonlyMap<DraftRow, number> {
  const keyOf = (texts: Readonly<Record<string, string>>): string => rowKey("measures", texts);
  const [own, said] = [known.map(({ text }) => keyOf(text)), rows.map(({ cells }) => keyOf(textsOf(cells)))];
  const open = rows.filter(({ cells }, at) => !own.includes(said[at] ?? "") && resultKeys.some((key) => key in cells));
  const rest = known.flatMap(({ text }, at) =>
    said.includes(own[at] ?? "") || resultKeys.some((key) => (text[key] ?? "") !== "") ? [] : [{ text, at }],
  );
  const nameOf = (row: DraftRow): string => textsOf(row.cells)["measure"] ?? "";
  const table = open.map((row) =>
    rest.map(({ text }) =>
      Math.max(...["measure", "reportName"].map((key) => shortenedLikeness(text[key] ?? "", nameOf(row)))),
    ),
  );
  const found = new Map<DraftRow, number>();
  clearPairs(table, shortened).forEach((pair, at) => {
    const [row, partner] = [open[at], rest[pair]];
    const cell = (row?.cells as Readonly<Record<string, DraftCell | undefined>> | undefined)?.["measure"];
    if (row === undefined || cell === undefined) return;
    // One that has results already is none to be paired with, and may yet be meant.
    const others = known.filter(({ text }, index) => {
      const likeness = shortenedLikeness(text["measure"] ?? "", nameOf(row));
      return likeness >= shortened.least && !said.includes(own[index] ?? "");
    });
    if (partner !== undefined) {
      found.set(row, partner.at);
      taken.push({ ...cell, why: whyPaired(partner.text["measure"] ?? "") });
    } else if (others.length > 0)
      taken.push({ ...cell, why: whyUnclear(others.map(({ text }) => text["measure"] ?? "")) });
  });
  return found;
}

/** A row of results as one of the row that it tells of: its own name is that in the report. */
function asReported(row: DraftRow): DraftRow {
  const { measure, ...cells } = row.cells as Readonly<Record<string, DraftCell | undefined>>;
  return { table: row.table, cells: { ...(measure === undefined ? {} : { reportName: measure }), ...cells } };
}

const textsOf = (cells: DraftRow["cells"]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries<DraftCell>(cells).map(([key, cell]) => [key, cell.text]));

function headerName(key: TableKey, column: string): string {
  const def: TableDef = tables[key];
  return def.columns.find((one) => one.key === column)?.header ?? column;
}

/**
 * What reading these papers would write into a workbook that has all input sheets, cell by cell. Rows that are there
 * already are known by their names and completed, others follow below; nothing is changed by asking.
 */
export function proposeImport(data: WorkbookData, intake: Intake): ImportProposal {
  const unread = [...intake.unread];
  const taken = [...intake.taken];
  const cells = tableKeys.flatMap((key) => {
    const rows = intake.rows.filter((row) => row.table === key);
    if (rows.length === 0) return [];
    const { table } = readTable(data, key);
    const like = key === "measures" ? likeRows(table.rows, rows, taken) : new Map<DraftRow, number>();
    const known = [...table.rows.map(({ text }) => text), ...rows.map(({ cells: own }) => textsOf(own))];
    const codes = new Set(known.map((text: Readonly<Record<string, string>>) => fold(text["code"] ?? "")));
    const proposal = new TableProposal(table, unread, taken, codes);
    for (const row of rows) proposal.add(like.has(row) ? asReported(row) : row, like.get(row));
    return proposal.result();
  });
  return { cells, unread, taken };
}

/** A cell to be written, and what stood there. */
export interface ImportEdit {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

/** The cells that an import writes: blank ones, and where `overwrite` is said those that hold something else. */
export function editsOfImport(proposal: ImportProposal, overwrite: boolean): readonly ImportEdit[] {
  return proposal.cells
    .filter(({ change }) => change === "fills" || (overwrite && change === "differs"))
    .map(({ at, before, after }) => ({ at, before, after }));
}

/** The text of a cell as it stands now; "" for a blank one and one that is not there. */
export function textAt(data: WorkbookData, at: CellRef): string {
  const sheet = data.sheets.find((one) => one.name === at.sheet);
  return cellText(sheet?.rows[at.row - 1]?.[at.column] ?? null);
}
