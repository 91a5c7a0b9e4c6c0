import { parseNumber, readFiscalYear, toArabicDigits } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type Table } from "../workbook/table";
import { bandSets } from "../workbook/words";
import { numberUnreadable } from "./problems";

/** A band of a set: from `minimum` upwards. Years are พ.ศ., 0 and Infinity where the set names none. */
export interface Band {
  readonly set: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly minimum: number;
  /** Every tool has to reach this too; 0 = no such rule. */
  readonly toolMinimum: number;
  readonly level: string;
  readonly color: string;
}

/** Set, minimum, minimum of each tool, level, colour. Letters: domain facts for 2563-2565; words: from 2566 on. */
export const defaultBandRows: readonly (readonly [string, number, number | null, string, string])[] = [
  [`${bandSets.ita} 2563-2565`, 95, null, "AA", ""],
  [`${bandSets.ita} 2563-2565`, 85, null, "A", ""],
  [`${bandSets.ita} 2563-2565`, 75, null, "B", ""],
  [`${bandSets.ita} 2563-2565`, 65, null, "C", ""],
  [`${bandSets.ita} 2563-2565`, 55, null, "D", ""],
  [`${bandSets.ita} 2563-2565`, 50, null, "E", ""],
  [`${bandSets.ita} 2563-2565`, 0, null, "F", ""],
  [`${bandSets.ita} 2566-`, 95, 95, "ผ่านดีเยี่ยม", ""],
  [`${bandSets.ita} 2566-`, 85, 85, "ผ่านดี", ""],
  [`${bandSets.ita} 2566-`, 85, null, "ผ่าน", ""],
  [`${bandSets.ita} 2566-`, 70, null, "ต้องปรับปรุง", ""],
  [`${bandSets.ita} 2566-`, 0, null, "ต้องปรับปรุงโดยด่วน", ""],
  [bandSets.risk, 15, null, "สูงมาก", "แดง"],
  [bandSets.risk, 10, null, "สูง", "ส้ม"],
  [bandSets.risk, 5, null, "ปานกลาง", "เหลือง"],
  [bandSets.risk, 1, null, "ต่ำ", "เขียว"],
  [`${bandSets.weight} 2563-`, 30, null, "IIT", ""],
  [`${bandSets.weight} 2563-`, 30, null, "EIT", ""],
  [`${bandSets.weight} 2563-`, 40, null, "OIT", ""],
];

function readSet(text: string): Pick<Band, "set" | "fromYear" | "toYear"> {
  const plain = toArabicDigits(text).trim();
  const years = /\(?\s*(?:ปี\s*)?(?:พ\.ศ\.\s*)?(\d{4})\s*(?:([-–—])\s*(\d{4})?)?\s*\)?\s*$/.exec(plain);
  const year = (typed: string): number => {
    const reading = readFiscalYear(typed);
    return reading.ok ? reading.year : 0;
  };
  if (!years?.[1]) return { set: plain, fromYear: 0, toYear: Infinity };
  const fromYear = year(years[1]);
  const toYear = years[2] === undefined ? fromYear : years[3] === undefined ? Infinity : year(years[3]);
  return { set: plain.slice(0, years.index).trim(), fromYear, toYear };
}

/** Reads the sheet เกณฑ์; a set that the sheet does not have at all comes from the defaults. */
export function readBands(table: Table<"bands">): { list: readonly Band[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const own: Band[] = [];
  for (const row of table.rows) {
    const minimum = parseNumber(row.text.minimum);
    const toolMinimum = row.text.toolMinimum === "" ? 0 : parseNumber(row.text.toolMinimum);
    if (minimum === null || toolMinimum === null) {
      const column = minimum === null ? "minimum" : "toolMinimum";
      const args = { expected: "ตัวเลข", example: "85" };
      const facts = { at: refOf(row, column), header: headerOf(row, column), found: row.text[column], args };
      problems.push(problem(numberUnreadable, facts));
      continue;
    }
    own.push({ ...readSet(row.text.set), minimum, toolMinimum, level: row.text.level, color: row.text.color });
  }
  const defaults = defaultBandRows.map(([set, minimum, toolMinimum, level, color]) => ({
    ...readSet(set),
    minimum,
    toolMinimum: toolMinimum ?? 0,
    level,
    color,
  }));
  const list = [...own, ...defaults.filter((band) => !own.some((mine) => mine.set === band.set))];
  return { list, problems };
}
