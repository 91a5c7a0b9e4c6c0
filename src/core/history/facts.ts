import type { Round } from "../calendar";
import type { Book } from "../model/book";
import { kindOf } from "../model/read-kind";
import { kindDef, type PaperKind, type PaperKindDef } from "../papers/kinds";
import { tableKeys, tables, type TableDef, type TableKey } from "../workbook/tables";

/** The filled cells of rows, by column key. */
export type FactRow = Readonly<Record<string, string>>;

/** Rows by table, in the order of their sheet. */
export type FactTables = Readonly<Partial<Record<TableKey, readonly FactRow[]>>>;

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
const withheld = new Set(["email"]);

const always: readonly TableKey[] = ["settings", "documents", "divisions", "signatories", "texts", "bands", "oit"];

/** What a paper prints beside that, by the work that it tells of. */
const ofWork: Readonly<Record<PaperKindDef["works"][number], readonly TableKey[]>> = {
  measures: ["measures", "scores", "analysis", "limitations"],
  risks: ["risks"],
};

const ofKind = (kind: PaperKind): readonly TableKey[] => [
  ...always,
  ...kindDef(kind).works.flatMap((work) => ofWork[work]),
];

/** Rows that name a kind of paper belong to that kind only. */
const isFor = (row: FactRow, kind: PaperKind | null): boolean =>
  kind === null || row["report"] === undefined || kindOf(row["report"]) === kind;

/** Of the facts of a whole workbook those that a kind of paper may print. */
export function factsFor(all: FactTables, kind: PaperKind): FactTables {
  const wanted = ofKind(kind);
  const entries = tableKeys
    .filter((key) => wanted.includes(key))
    .map((key) => [key, (all[key] ?? []).filter((row) => isFor(row, kind))] as const)
    .filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(entries);
}

/** The facts of a workbook as plain tables; of one kind of paper where one is given, else of all input sheets. */
export function factTables(book: Pick<Book, "tables">, kind: PaperKind | null = null): FactTables {
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
  const all = Object.fromEntries(entries);
  return kind === null ? all : factsFor(all, kind);
}

/** What a paper of this workbook is made from; `lines` are those of the paper. */
export function factsOf(book: Book, kind: PaperKind, round: Round | null, lines: readonly string[]): PaperFacts {
  const { fiscalYear } = book.settings;
  return { kind, round, fiscalYear, tables: factTables(book, kind), lines };
}
