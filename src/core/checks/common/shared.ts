import { inDigitsOf, toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { remembered } from "../../language/remembered";
import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import type { Risk } from "../../model/risks";
import type { SettingKey } from "../../model/settings";
import { bandSets } from "../../workbook/words";
import type { ProblemDef } from "../../problems/definition";
import { filledProblem, type FactsOf, type FactsParameter, type ProblemFacts } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { kindsThat, type PaperKind } from "../../papers/kinds";
import { editDistance } from "../../workbook/similar";
import { headerOf, refOf, type TableRow } from "../../workbook/table";
import type { ColumnKey, TableKey } from "../../workbook/tables";
import { fold } from "../../workbook/text";

/** The papers that print measures; without any of them in question, measures are nobody's concern. */
export const measureKinds: readonly PaperKind[] = kindsThat(({ works }) => works.includes("measures"));

/** The papers that print risks. */
export const riskKinds: readonly PaperKind[] = kindsThat(({ works }) => works.includes("risks"));

/** The papers that set measures for a year. */
export const planKinds: readonly PaperKind[] = kindsThat(({ works, isPlan }) => isPlan && works.includes("measures"));

/** The papers that analyse the assessment of the year before. */
export const analysisKinds: readonly PaperKind[] = kindsThat(({ tables }) => tables.includes("analysis"));

/** The papers that tell what came of the measures. */
export const resultKinds: readonly PaperKind[] = kindsThat(({ hasResults }) => hasResults);

export function hasAny(kinds: readonly PaperKind[], wanted: readonly PaperKind[]): boolean {
  return kinds.some((kind) => wanted.includes(kind));
}

/** A problem at a row's cell; `found` is the cell's text unless given. */
export function atCell<Def extends ProblemDef, K extends TableKey>(
  def: Def,
  row: TableRow<K>,
  column: ColumnKey<K>,
  ...[given]: FactsParameter<FactsOf<Def>>
): Problem {
  const facts: ProblemFacts = given ?? {};
  return filledProblem(def, {
    at: refOf(row, column),
    header: headerOf(row, column),
    found: (row.text as Readonly<Record<string, string>>)[column] ?? "",
    ...facts,
  });
}

/** The row of a measure or risk, with the columns that both have. */
export function workRow(work: Measure | Risk): TableRow<"measures"> {
  return work.source as TableRow<"measures">;
}

/** Where the value of a setting stands; nothing where the sheet does not list it. */
export function settingPlace({ settings, tables }: Book, key: SettingKey): Pick<ProblemFacts, "at" | "header"> {
  const row = tables.settings.rows.find((one) => one.row === settings.rows[key]);
  return row === undefined ? {} : { at: refOf(row, "value"), header: headerOf(row, "value") };
}

/** A text as compared: no spaces, marks or punctuation, Arabic digits, small letters. */
export const plainText = remembered((text: string): string => {
  const joined = toArabicDigits(text).replace(/[\s"'“”‘’().,:;/\-–—•*]+/g, "");
  return /[A-Z]/.test(joined) ? joined.toLowerCase() : joined;
});

const leading = /^(?:หน่วยงาน|เจ้าหน้าที่ที่เกี่ยวข้อง|ผู้รับผิดชอบ|ได้|มีการ|ดำเนินการ|ทำการ|ควร|จะ|(?:จัดทำ|จัด)(?=ดำเนินการ)|การ)+/;

/** A plain text without the words in front that only say that something was or should be done. */
export function coreOf(plain: string): string {
  return plain.replace(leading, "");
}

// A count for each letter, all 0 between two calls: to build a map of letters costs more than the comparison it saves.
let surplus: Int32Array | undefined;

/** How many letters two texts do not share; never more than twice their edit distance. */
function bagDistance(a: string, b: string): number {
  const counts = (surplus ??= new Int32Array(1 << 16));
  const count = (text: string, step: number): void => {
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      counts[letter] = (counts[letter] ?? 0) + step;
    }
  };
  count(a, 1);
  count(b, -1);
  let different = 0;
  for (const text of [a, b]) {
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      different += Math.abs(counts[letter] ?? 0);
      counts[letter] = 0;
    }
  }
  return different;
}

const nearShare = 0.12;
const shortest = 20;

/** Whether two texts are the same but for an eighth of their letters; short texts have to be equal. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return a.length > 0;
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < shortest) return false;
  const limit = Math.floor(longer * nearShare);
  if (Math.abs(a.length - b.length) > limit || bagDistance(a, b) > limit * 2) return false;
  return editDistance(a, b, limit) <= limit;
}

/** An item with its parts, as one text. */
export function itemText(item: Item): string {
  return [item.text, ...item.subs].join(" ");
}

export function itemTexts(items: readonly Item[]): readonly string[] {
  return items.map(itemText);
}

/** The pass mark of a year's assessment: the lowest band that is called a pass, or A; else 85. */
export function passMarkOf(book: Pick<Book, "bands">, year: number): number {
  const marks = book.bands
    .filter((band) => fold(band.set) === fold(bandSets.ita) && band.fromYear <= year && year <= band.toYear)
    .filter((band) => band.level === "A" || band.level.startsWith("ผ่าน"))
    .map((band) => band.minimum);
  return marks.length === 0 ? 85 : Math.min(...marks);
}

/** Two decimals, in the digits of a text that stood there. */
export function scoreLike(value: number, typed: string): string {
  return inDigitsOf(typed, value.toFixed(2));
}

/** A text around a place, the place in brackets, on one line. */
export function marked(text: string, at: number, length: number, room = 40): string {
  const flat = text.replace(/\s/g, " ");
  const from = Math.max(0, at - room);
  const to = Math.min(flat.length, at + length + room);
  const before = `${from > 0 ? "…" : ""}${flat.slice(from, at).trimStart()}`;
  const after = `${flat.slice(at + length, to).trimEnd()}${to < flat.length ? "…" : ""}`;
  return `${before}[${flat.slice(at, at + length)}]${after}`;
}
