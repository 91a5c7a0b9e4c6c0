import type { Round } from "../calendar";
import type { Book } from "../model/book";
import { kindOf } from "../model/read-kind";
import { kindDef, type PaperKind, type PaperKindDef } from "../papers/kinds";
import { yearBeforeOn } from "../compute/year-before";
import type { WorkbookData } from "../workbook/types";
import { statuses } from "../workbook/words";
import { computedSheets, tableKeys, tables, type ColumnKey, type TableDef, type TableKey } from "../workbook/tables";

/** The filled cells of rows, by column key. */
export type FactRow = Readonly<Record<string, string>>;

/** The input tables, and last year as the sheet of two years keeps it: papers print that too. */
export type FactKey = TableKey | "comparison";
export const factKeys: readonly FactKey[] = [...tableKeys, "comparison"];

/** Rows by table, in the order of their sheet. */
export type FactTables = Readonly<Partial<Record<FactKey, readonly FactRow[]>>>;

/** What the facts of a table are called: its sheet, and its columns in their order. */
export interface FactTableDef {
  readonly sheet: string;
  readonly columns: readonly { readonly key: string; readonly header: string }[];
}

const comparisonDef: FactTableDef = {
  sheet: computedSheets.comparison,
  columns: [
    { key: "code", header: "รหัส" },
    { key: "name", header: "รายการของปีก่อน" },
    { key: "value", header: "ของปีก่อน" },
  ],
};

export function factTableDef(key: FactKey): FactTableDef {
  return key === "comparison" ? comparisonDef : tables[key];
}

/** Last year as rows of facts; [] where the workbook does not keep it. */
function comparisonRows(data: WorkbookData): readonly FactRow[] {
  const before = yearBeforeOn(data);
  if (before === null) return [];
  const { fiscalYear, measures, scores, level, risks } = before;
  const rows: readonly FactRow[] = [
    { name: "ปีที่เทียบ", value: String(fiscalYear) },
    ...measures.map(({ code, name, status }) => ({ code, name, value: status === null ? "" : statuses[status] })),
    ...[...scores].map(([name, value]) => ({ name, value: String(value) })),
    { name: "ระดับของคะแนนรวม", value: level },
    ...risks.map(({ risk, product, level: rated }) => ({ name: risk, value: `${product || ""} ${rated}`.trim() })),
  ];
  const filled = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== "")));
  return filled.filter((row) => row["value"] !== undefined || row["code"] !== undefined);
}

/** What a paper was made from: a compact copy of the cells that it may print. */
export interface PaperFacts {
  readonly kind: PaperKind;
  /** null: the kind has no rounds. */
  readonly round: Round | null;
  /** พ.ศ.; 0 = unknown. */
  readonly fiscalYear: number;
  readonly tables: FactTables;
  /** Marks of the lines of the paper as it was made, to know those that a hand wrote later. */
  readonly lines: readonly string[];
}

// A paper may be published: no addresses of people travel inside of it.
const withheld: ReadonlySet<string> = new Set<ColumnKey<TableKey>>(["email"]);

const always: readonly TableKey[] = ["settings", "documents", "divisions", "signatories", "texts", "bands", "oit"];

/** What a paper prints beside that, by the work that it tells of. */
const ofWork: Readonly<Record<PaperKindDef["works"][number], readonly FactKey[]>> = {
  measures: ["measures", "scores", "analysis", "limitations"],
  risks: ["risks"],
};

const ofKind = (kind: PaperKind, all: FactTables): readonly FactKey[] => [
  ...always,
  ...kindDef(kind).works.flatMap((work) => ofWork[work]),
  // Two years side by side tell of risks that rose too.
  ...(kindDef(kind).comparesYears === true && all.comparison !== undefined ? (["risks", "comparison"] as const) : []),
];

/** Rows that name a kind of paper belong to that kind only. */
const isFor = (row: FactRow, kind: PaperKind | null): boolean =>
  kind === null || row["report"] === undefined || kindOf(row["report"]) === kind;

/** Of the facts of a whole workbook those that a kind of paper may print. */
export function factsFor(all: FactTables, kind: PaperKind): FactTables {
  const wanted = ofKind(kind, all);
  const entries = factKeys
    .filter((key) => wanted.includes(key))
    .map((key) => [key, (all[key] ?? []).filter((row) => isFor(row, kind))] as const)
    .filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(entries);
}

/** The facts of a workbook as plain tables; of one kind of paper where one is given, else of all input sheets. */
export function factTables(book: Pick<Book, "tables" | "data">, kind: PaperKind | null = null): FactTables {
  const entries = tableKeys
    .map((key) => {
      const { columns }: TableDef = tables[key];
      const rows = book.tables[key].rows.map(({ text }): FactRow => {
        const cells: FactRow = text;
        const filled = columns.filter(({ key: column }) => !withheld.has(column) && (cells[column] ?? "") !== "");
        return Object.fromEntries(filled.map(({ key: column }) => [column, cells[column] ?? ""]));
      });
      const kept = rows.filter((row) =>
        key === "settings" ? (row["value"] ?? "") !== "" : Object.keys(row).length > 0,
      );
      return [key, kept] as const;
    })
    .filter(([, rows]) => rows.length > 0);
  const before = comparisonRows(book.data);
  const all: FactTables = { ...Object.fromEntries(entries), ...(before.length > 0 ? { comparison: before } : {}) };
  return kind === null ? all : factsFor(all, kind);
}

/** What a paper of this workbook is made from; `lines` are those of the paper. */
export function factsOf(book: Book, kind: PaperKind, round: Round | null, lines: readonly string[]): PaperFacts {
  const { fiscalYear } = book.settings;
  return { kind, round, fiscalYear, tables: factTables(book, kind), lines };
}
