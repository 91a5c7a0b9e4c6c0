import type { Book } from "../../model/book";
import { remembered, rememberedOf } from "../../language/remembered";
import { settingDefs, type SettingDef, type SettingKey } from "../../model/settings";
import type { PaperKind } from "../../papers/kinds";
import { kindOf } from "../../model/read-kind";
import { refOf, type TableRow } from "../../workbook/table";
import { tableKeys, tables, type ColumnDef, type ColumnKey, type TableKey } from "../../workbook/tables";
import { cellText } from "../../workbook/text";
import type { CellRef, CellValue, SheetData } from "../../workbook/types";
import { blankAddresses } from "./addresses";
import type { Notes } from "./noted";

/**
 * What a cell's words are, which decides the rules that look at them. title: what a paper calls itself. prose: any
 * other text. position: posts, divisions and headings above a signature. person: a name, spelt as its owner spells it.
 * evidence: links and where to find a thing. address: web and mail. phone, number (of a document), item (of OIT).
 * value: dates, years, figures, codes and labels.
 */
export type CellUse =
  "title" | "prose" | "position" | "person" | "evidence" | "address" | "phone" | "number" | "item" | "value";

export interface TextCell {
  readonly table: TableKey;
  readonly column: ColumnKey<TableKey>;
  readonly use: CellUse;
  /** Whether the cell is what a paper says of itself: its title, its own texts, its heads and signatures. */
  readonly isOfPaper: boolean;
  readonly row: TableRow<TableKey>;
  readonly at: CellRef;
  readonly header: string;
  /** As read: clean and trimmed. */
  readonly text: string;
  /** The same length as `text`: marks of a letter in canonical order, web and mail addresses and file names blanked. */
  readonly plain: string;
  readonly raw: CellValue;
  /** What is known of the text already: see `noted`. */
  readonly notes: Notes;
  /** The paper of a row of ข้อความ or เอกสาร. */
  readonly paper: PaperKind | null;
}

type Uses = { readonly [K in TableKey]?: { readonly [C in ColumnKey<K>]?: CellUse | "skip" } };

/** Columns whose use does not follow from their kind; "skip" = closed lists, the program's own words, mail addresses. */
const uses: Uses = {
  settings: { name: "skip", description: "skip" },
  documents: { report: "skip", template: "skip", subject: "title", number: "number", to: "position", rounds: "value" },
  divisions: { name: "position", short: "value", parent: "position", email: "skip" },
  signatories: {
    role: "skip",
    heading: "position",
    rank: "position",
    name: "person",
    position: "position",
    acting: "position",
    actingFor: "position",
    report: "skip",
    email: "skip",
  },
  measures: { status: "skip", owner: "position", evidence: "evidence", indicator: "value", period: "value" },
  risks: { status: "skip", owner: "position", evidence: "evidence", period: "value" },
  scores: { indicator: "value", level: "value" },
  analysis: { indicator: "value" },
  texts: { report: "skip", section: "skip" },
  bands: { set: "value", level: "value", color: "skip" },
  oit: { item: "item", report: "skip" },
};

const settingUses: Readonly<Partial<Record<SettingKey, CellUse | "skip">>> = {
  office: "skip",
  officeKind: "skip",
  district: "skip",
  province: "skip",
  owner: "position",
  phone: "phone",
  website: "address",
  digits: "skip",
  font: "skip",
  documentNumber: "number",
  to: "position",
  holidays: "skip",
  allowedPlaces: "skip",
  allowedWords: "skip",
  wrongWords: "skip",
};

const titleSections: readonly string[] = ["ปก", "ชื่อเรื่อง", "เรื่อง", "ผู้ออกคำนำ", "หัวเรื่องเนื้อหา"];
const paperColumns: readonly string[] = [
  "documents.subject",
  "documents.to",
  "signatories.heading",
  "signatories.actingFor",
];

const settingKeys = new Map<string, SettingKey>();

function settingKeyOf(name: string): SettingKey | undefined {
  if (settingKeys.size === 0) {
    for (const def of settingDefs as readonly SettingDef[]) {
      for (const known of [def.name, ...(def.aliases ?? [])]) settingKeys.set(known, def.key as SettingKey);
    }
  }
  return settingKeys.get(name.replace(/[*:]/g, "").trim());
}

function useOf(key: TableKey, def: ColumnDef, row: TableRow<TableKey>): CellUse | "skip" {
  if (key === "settings" && def.key === "value") {
    const setting = settingKeyOf((row as TableRow<"settings">).text.name);
    return setting === undefined ? "value" : (settingUses[setting] ?? "value");
  }
  if (key === "texts" && def.key === "text") {
    return titleSections.includes((row as TableRow<"texts">).text.section.trim()) ? "title" : "prose";
  }
  const own = (uses[key] as Readonly<Record<string, CellUse | "skip">> | undefined)?.[def.key];
  return own ?? (def.kind === "text" || def.kind === "list" ? "prose" : "value");
}

/** Whether the sheet itself has nothing in the cell: a merged cell's value is repeated, its problem is not. */
function isRepeated(sheet: SheetData | undefined, at: CellRef): boolean {
  if (sheet === undefined || sheet.merges.length === 0) return false;
  return cellText(sheet.rows[at.row - 1]?.[at.column] ?? null) === "";
}

/** Marks in canonical order where that moves nothing else: ุ and ู before a tone mark. */
function ordered(text: string): string {
  if (!/[\u0e47-\u0e4e][\u0e38-\u0e3a]/.test(text)) return text;
  const normal = text.normalize("NFC");
  return normal.length === text.length ? normal : text;
}

const plainOf = remembered((text: string) => ({ plain: blankAddresses(ordered(text)), notes: [] as Notes }));

function* readCells(book: Book): Iterable<TextCell> {
  for (const key of tableKeys) {
    if (key === "history") continue;
    const table = book.tables[key];
    const sheet = book.data.sheets.find((one) => one.name === table.sheet);
    const headers = table.headers as Readonly<Record<string, string>>;
    const columns = (tables[key].columns as readonly ColumnDef[])
      .filter((def) => def.key in table.columns)
      .map((def) => {
        const isOfPaper = key === "texts" || key === "settings" || paperColumns.includes(`${key}.${def.key}`);
        return { def, column: def.key as ColumnKey<TableKey>, header: headers[def.key] ?? "", isOfPaper };
      });
    for (const row of table.rows as readonly TableRow<TableKey>[]) {
      const texts = row.text as Readonly<Record<string, string>>;
      const paper = key === "texts" || key === "documents" ? kindOf(texts.report ?? "") : null;
      for (const { def, column, header, isOfPaper } of columns) {
        const text = texts[column] ?? "";
        if (text === "") continue;
        const use = useOf(key, def, row);
        if (use === "skip") continue;
        const at = refOf(row, column);
        if (isRepeated(sheet, at)) continue;
        const raw = row.raw[column] ?? null;
        const { plain, notes } = plainOf(text);
        yield { table: key, column, use, isOfPaper, row, at, header, text, plain, raw, notes, paper };
      }
    }
  }
}

/** Every text cell of the input sheets in sheet order, gathered once for each book. */
export const textCells = rememberedOf((book: Book): readonly TextCell[] => [...readCells(book)]);

const listsByUses = rememberedOf<Book, Map<string, readonly TextCell[]>>(() => new Map());

/** The cells of these uses. */
export function cellsOf(book: Book, wanted: readonly CellUse[]): readonly TextCell[] {
  const key = wanted.join();
  const lists = listsByUses(book);
  const cells = lists.get(key) ?? textCells(book).filter((cell) => wanted.includes(cell.use));
  lists.set(key, cells);
  return cells;
}

/** The text of the row of ข้อความ behind a cell of that sheet; null for any other cell, and behind the last. */
export function paragraphBehind(book: Book, { table, at }: TextCell): string | null {
  if (table !== "texts") return null;
  const { rows } = book.tables.texts;
  return rows[rows.findIndex(({ row }) => row === at.row) + 1]?.text.text ?? null;
}

/** Words that somebody wrote: everything a reader would spell-check. */
export const worded: readonly CellUse[] = ["title", "prose", "position", "evidence"];
