import { toArabicDigits } from "../../calendar";
import type { Item } from "../../model/items";
import type { TableRow } from "../../workbook/table";
import type { TableKey } from "../../workbook/tables";
import { defineProblem } from "../../problems/definition";
import type { Problem } from "../../problems/types";
import { acceptIfRight } from "../common/advice";
import { amount, amountOf, isMeasured, units } from "../common/prose";
import { atCell, itemText, resultKinds, riskKinds } from "../common/shared";
import type { Rule } from "../types";

export const countsApart = defineProblem({
  code: "counts.apart",
  severity: "warning",
  message: "จำนวนเดียวกันเขียนไม่ตรงกันสองช่อง: “{column}” ว่า {typed} แต่ “{otherColumn}” ว่า {other}",
  expected: "จำนวนเดียวกันทั้งสองช่อง",
  fix: `ตรวจกับต้นเรื่อง แล้วแก้ช่องที่ผิด ${acceptIfRight}`,
  why: "สองช่องพิมพ์เคียงกันในตารางเดียว ผู้ตรวจเห็นทันทีว่าตัวเลขขัดกัน",
});

interface Count {
  readonly value: number;
  readonly typed: string;
  readonly unit: string;
}

const count = new RegExp(`(${amount})\\s*(${units})`, "g");

function countsOf(text: string): readonly Count[] {
  return [...toArabicDigits(text).matchAll(count)].map(([, value = "", unit = ""]) => ({
    value: amountOf(value),
    typed: `${value} ${unit}`,
    unit,
  }));
}

/** The digits of a number in order, to know two that are typed one for the other: 1846 and 1864. */
const digitsOf = (value: number): string => String(value).split("").sort().join("");

/** Of smaller numbers two may have the same digits by chance: 27 and 72. */
const fewestTurned = 1000;

/** A number of a result that a column beside it has with its digits turned round: 1846 and 1864. */
function apartIn(results: readonly Item[], outputs: readonly Item[]): readonly [Count, Count] | null {
  const told = results.flatMap((item) => countsOf(itemText(item)));
  const others = outputs.flatMap((item) => countsOf(itemText(item)));
  const values = new Set(told.map(({ value }) => value));
  const otherValues = new Set(others.map(({ value }) => value));
  for (const other of others) {
    if (other.value < fewestTurned || isMeasured(other.unit) || values.has(other.value)) continue;
    const turned = told.find((one) => !otherValues.has(one.value) && digitsOf(one.value) === digitsOf(other.value));
    if (turned !== undefined) return [other, turned];
  }
  return null;
}

const wholes = new RegExp(
  `(?:ครบ(?:ทั้ง)?|ทั้งหมด|ทั้งสิ้น|ทุก[ก-๎]{1,12})\\s*(?:จำนวน)?\\s*(${amount})\\s*(${units})(?!ละ)`,
  "g",
);
const reached = new RegExp(`(ครบ(?:ทั้ง)?|แล้ว(?:ทั้งหมด)?)\\s*(?:จำนวน)?\\s*(${amount})\\s*(${units})(?!ละ)`, "g");

/** "ทุกราย 43 แห่ง" in a plan and "ครบ 34 แห่ง" in its result; what the two count, plan first. */
function beyondPlan(plan: string, done: string): readonly [string, string] | null {
  const planned = [...toArabicDigits(plan).matchAll(wholes)];
  for (const [, word = "", typed = "", unit = ""] of toArabicDigits(done).matchAll(reached)) {
    const same = planned.filter(([, , own]) => own === unit);
    const value = amountOf(same[0]?.[1] ?? "");
    if (same.length !== 1 || isMeasured(unit) || value < 2) continue;
    const isWrong = word.startsWith("ครบ") ? amountOf(typed) !== value : amountOf(typed) > value;
    if (isWrong) return [`${same[0]?.[1] ?? ""} ${unit}`, `${typed} ${unit}`];
  }
  return null;
}

type Told = readonly [column: "activity" | "steps" | "result" | "output" | "remark", typed: string];

function apartProblem(source: TableRow<TableKey>, [column, typed]: Told, [other, otherTyped]: Told): Problem {
  const headers = source.table.headers as Readonly<Record<string, string>>;
  const args = { column: headers[column] ?? "", otherColumn: headers[other] ?? "", typed, other: otherTyped };
  return atCell(countsApart, source as TableRow<"measures">, column as "result", { found: typed, args });
}

/** What is told of a row's plan in its result and, of a risk, in its note. */
function* planProblems(source: TableRow<TableKey>, columns: readonly string[], plan: Told[0]): Iterable<Problem> {
  const text = source.text as Readonly<Record<string, string>>;
  for (const column of ["result", "remark"] as const) {
    const done = text[column] ?? "";
    const found = done === "" ? null : beyondPlan(columns.map((one) => text[one] ?? "").join("\n"), done);
    if (found !== null) yield apartProblem(source, [column, found[1]], [plan, found[0]]);
  }
}

/** A number that two columns of a row tell of the same thing is one number. */
export const columnsCountAlike: Rule = {
  name: "a result and its output count the same thing alike",
  problems: [countsApart],
  papers: [...resultKinds, ...riskKinds],
  *check({ book }) {
    for (const { source, results, outputs } of book.measures) {
      const row = source as TableRow<TableKey>;
      yield* planProblems(row, ["measure", "steps"], "steps");
      const found = results.length > 0 && outputs.length > 0 ? apartIn(results, outputs) : null;
      if (found !== null) yield apartProblem(row, ["output", found[0].typed], ["result", found[1].typed]);
    }
    for (const { source } of book.risks) {
      yield* planProblems(source as TableRow<TableKey>, ["risk", "response", "activity"], "activity");
    }
  },
};
