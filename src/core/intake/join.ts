import { toArabicDigits } from "../calendar";
import {
  clearPairs,
  countsOf,
  fewestStretches,
  sharedStretches,
  stretchesOf,
  type ClearLimits,
} from "../workbook/likeness";
import { statusOf } from "../model/work";
import { editDistance } from "../workbook/similar";
import { fold } from "../workbook/text";
import type { RowDraft } from "./draft";
import { type Unread } from "./draft";
import { widerEvidence } from "./evidence-annex";
import { withoutNumber } from "./list-text";

/** The rows of one table, and how they are joined with those of others. */
export interface JoinTable {
  readonly rows: readonly RowDraft[];
  readonly isResult: boolean;
  /** Months of the year that its paper reports on; default and 0: unknown. */
  readonly round?: number;
}

/** How one kind of row is known again in another table. */
export interface JoinRule {
  /** The column that names a row. */
  readonly name: string;
  /** Where the name of a later table goes when it differs; null = nowhere. */
  readonly otherName: string | null;
  /** The column that names the group in which a row stands. */
  readonly group: string;
}

const wish = /^ควร(?=มี|จัด|ปรับ|กำหนด|ดำเนิน|เพิ่ม|เผยแพร่|สร้าง|ส่งเสริม|พัฒนา|ให้)/;

const keyOf = (text: string): string => fold(withoutNumber(text).replace(wish, "")).replace(/[.,/()“”"'-]/g, "");

const digitsOf = (text: string): string =>
  toArabicDigits(text)
    .replace(/[^0-9]+/g, " ")
    .trim();

/** One name written in two ways: what they count is the same. */
function isSpelling(a: string, b: string): boolean {
  const limit = Math.floor(Math.max(a.length, b.length) / 8);
  return Math.min(a.length, b.length) >= 8 && digitsOf(a) === digitsOf(b) && editDistance(a, b, limit) <= limit;
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 8) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  const limit = Math.floor(long.length / 8);
  return editDistance(a, b, limit) <= limit;
}

/** Whether the running numbers of two rows are the same; null where one has none, or they count differently. */
function isSameNumber(one: RowDraft | undefined, other: RowDraft): boolean | null {
  const [left, right] = [one?.number?.text, other.number?.text];
  // "๑.๓" below a topic and a number of the whole table count differently.
  if (left === undefined || right === undefined || left.includes(".") !== right.includes(".")) return null;
  return toArabicDigits(left) === toArabicDigits(right);
}

/** Rows of one name under two topics are two. */
function isElsewhere(one: RowDraft | undefined, other: RowDraft, { group }: JoinRule): boolean {
  const [left, right] = [keyOf(one?.text(group) ?? ""), keyOf(other.text(group))];
  return left !== "" && right !== "" && left !== right && !isNear(left, right);
}

/**
 * How much of a name that results go by stands in the name of the plan, from 0 to 1: results are told under shortened
 * names. A longer name is one of something else.
 */
export function shortenedLikeness(planned: string, told: string): number {
  const [long, short] = [stretchesOf(keyOf(planned)), stretchesOf(keyOf(told))];
  if (short.size < fewestStretches || short.size > long.size) return 0;
  const counts = new Set(countsOf(planned).split(","));
  const isCounted = countsOf(told)
    .split(",")
    .every((count) => count === "" || counts.has(count));
  return isCounted ? sharedStretches(long, short) / short.size : 0;
}

/** What makes a shortened name that of one row and of no other. */
export const shortened: ClearLimits = { least: 0.65, lead: 0.2 };

const told = ["status", "result", "output", "outcome"] as const;
const tells = (row: RowDraft): boolean => told.some((key) => row.cells.has(key));

interface Pairing {
  readonly found: number[];
  readonly free: Set<number>;
  readonly rule: JoinRule;
  readonly taken: Unread[];
}

/** Pairs rows of results with those of the plan that they alone are like, and tells of each pair. */
function takeLike(
  earlier: readonly RowDraft[],
  later: readonly RowDraft[],
  { found, free, rule, taken }: Pairing,
): void {
  const open = later.flatMap((row, index) => (found[index] === -1 && row.cells.has(rule.name) ? [{ row, index }] : []));
  const rest = [...free].flatMap((at) => {
    const row = earlier[at];
    return row === undefined ? [] : [{ row, at }];
  });
  const table = open.map(({ row }) =>
    rest.map((one) =>
      isElsewhere(one.row, row, rule) ? 0 : shortenedLikeness(one.row.text(rule.name), row.text(rule.name)),
    ),
  );
  clearPairs(table, shortened).forEach((pair, at) => {
    const [one, partner, cell] = [open[at], rest[pair], open[at]?.row.cells.get(rule.name)];
    if (one === undefined || cell === undefined) return;
    const alike = rest.filter((_, index) => (table[at]?.[index] ?? 0) >= shortened.least);
    if (partner !== undefined) {
      free.delete(partner.at);
      found[one.index] = partner.at;
      taken.push({ ...cell, why: whyPaired(partner.row.text(rule.name)) });
    } else if (alike.length > 0) taken.push({ ...cell, why: whyUnclear(alike.map(({ row }) => row.text(rule.name))) });
  });
}

/** What is said of a row that was paired by likeness with this one. */
export const whyPaired = (name: string): string =>
  `ชื่อไม่ตรงกับแผน อ่านเป็นผลของ “${name}” เพราะถ้อยคำใกล้เคียงรายการเดียว โปรดตรวจ`;

/** What is said of a row that may be any of these. */
export const whyUnclear = (names: readonly string[]): string =>
  `ชื่อคล้าย ${names.map((name) => `“${name}”`).join(" และ ")} จึงไม่จับคู่ให้ นำเข้าเป็นรายการใหม่ โปรดตรวจว่าเป็นผลของรายการใด`;

/** Which earlier row each row of a table tells of; -1 = none. By name, then nearly, then by place where the rest fits. */
function partners(
  earlier: readonly RowDraft[],
  later: readonly RowDraft[],
  rule: JoinRule,
  taken: Unread[],
): readonly number[] {
  const keysOf = (row: RowDraft): readonly string[] =>
    [rule.name, rule.otherName ?? rule.name].map((key) => keyOf(row.text(key))).filter((key) => key !== "");
  const keys = earlier.map(keysOf);
  const free = new Set(keys.keys());
  const found = later.map(() => -1);
  const isOther = (at: number, row: RowDraft): boolean => isSameNumber(earlier[at], row) === false;
  const take = (fits: (key: string, own: string) => boolean, mayDiffer: boolean): void => {
    later.forEach((row, index) => {
      const own = keyOf(row.text(rule.name));
      if (found[index] !== -1 || own === "") return;
      const partner = [...free].find(
        (at) =>
          (mayDiffer || !isOther(at, row)) &&
          keys[at]?.some((key) => fits(key, own)) &&
          !isElsewhere(earlier[at], row, rule),
      );
      if (partner === undefined) return;
      free.delete(partner);
      found[index] = partner;
    });
  };
  const isName = (key: string, own: string): boolean => key === own;
  take(isName, false);
  take(isName, true);
  take(isNear, false);
  // Of another number and another name a row is another.
  take(isSpelling, true);
  // A table of results tells of the plan before it, under shortened names and numbers of its own.
  const isResults = later.some(tells) && !earlier.some(tells);
  if (isResults) takeLike(earlier, later, { found, free, rule, taken });
  const named = found.filter((partner) => partner >= 0).length;
  const isInOrder = found.every((partner, index) => partner === -1 || partner === index);
  // One as long as the plan tells of the same measures, whatever it calls them.
  if (earlier.length === later.length && isInOrder && (isResults || named * 4 >= later.length)) {
    found.forEach((partner, index) => {
      const row = later[index];
      if (partner !== -1 || row === undefined || isOther(index, row)) return;
      if (free.delete(index)) found[index] = index;
    });
  }
  return found;
}

/** What stood in the column of the steps beside a ticked status: what was done, unless it repeats the plan. */
function asResult(row: RowDraft, into: RowDraft): void {
  const steps = row.cells.get("steps");
  if (steps === undefined) return;
  row.cells.delete("steps");
  const isSame = ["steps", "guideline"].some((key) => fold(into.text(key)) === fold(steps.text));
  if (!isSame) row.append("result", steps.text, steps.place);
}

const lineMark = /^\s*[-–•]\s*/;
const markCount = (text: string): number => text.split("\n").filter((line) => lineMark.test(line)).length;

/** Lists of the same lines, which one paper prints with dashes and another without. */
function isSameList(a: string, b: string): boolean {
  const bare = (text: string): readonly string[] => text.split("\n").map((line) => fold(line.replace(lineMark, "")));
  const [one, other] = [bare(a), bare(b)];
  return one.length > 1 && one.length === other.length && one.every((line, at) => line === other[at]);
}

/** What tells how far a thing is: it is that of one paper, for of two rounds nothing is left that stands in both. */
const reported: ReadonlySet<string> = new Set([
  ...told,
  "doneDate",
  "obstacle",
  "suggestion",
  "remark",
  "likelihoodAfter",
  "impactAfter",
]);

const isReport = (row: RowDraft): boolean => [...row.cells.keys()].some((key) => reported.has(key) && key !== "remark");

/** Whether two papers say that a thing is in another state. */
function isOtherState(one: RowDraft, other: RowDraft): boolean {
  const [left, right] = [one, other].map((row) => statusOf(row.text("status")));
  return left !== null && right !== null && left !== right;
}

const isSaid = (row: RowDraft, key: string): boolean => row.cells.has(key);

/** Whether of two papers of different rounds the later one tells of something else, so that both cannot stand in one row. */
function isOtherReport(earlier: RowDraft, later: RowDraft): boolean {
  if (isOtherState(earlier, later)) return true;
  const both = [...reported].filter((key) => key !== "status" && isSaid(earlier, key) && isSaid(later, key));
  const isMore = told.some((key) => isSaid(later, key) && !isSaid(earlier, key));
  const hasOldState = isSaid(earlier, "status") && !isSaid(later, "status") && isMore;
  const isOther = (key: string): boolean =>
    fold(earlier.text(key)) !== fold(later.text(key)) && !isSameList(earlier.text(key), later.text(key));
  return hasOldState || both.some(isOther);
}

/**
 * Takes what was done from one of two papers that tell it of different rounds, or that name different states: the later
 * round, or else the one read first. What the other says is told; evidence stays where the later round has none.
 */
function takeReport(into: RowDraft, row: RowDraft, rounds: readonly [number, number], unread: Unread[]): void {
  const [earlier, later] = rounds;
  const isRound = earlier > 0 && later > 0 && earlier !== later;
  if (!isReport(into) || !isReport(row)) return;
  const isNewer = isRound && later > earlier;
  const isOther = isNewer ? isOtherReport(into, row) : isOtherReport(row, into);
  if (isRound ? !isOther : !isOtherState(into, row)) return;
  const [kept, left] = isNewer ? [row, into] : [into, row];
  const why = isRound
    ? `ผลของรอบ ${Math.min(earlier, later)} เดือน ใช้ผลของรอบ ${Math.max(earlier, later)} เดือนแทน จึงไม่ได้นำเข้า`
    : `เป็นของรายการที่อ่านแล้วว่า ${kept.text("status")} ที่ ${kept.cells.get("status")?.place.where ?? ""} จึงไม่ได้นำเข้า`;
  for (const [key, cell] of [...left.cells]) {
    const isOwn = reported.has(key) || (key === "evidence" && kept.cells.has(key) && isRound);
    if (!isOwn) continue;
    left.cells.delete(key);
    if (fold(kept.text(key)) !== fold(cell.text)) unread.push({ ...cell, why });
  }
}

function merge(into: RowDraft, row: RowDraft, rule: JoinRule, unread: Unread[]): void {
  into.number ??= row.number;
  for (const [key, cell] of row.cells) {
    if (key === rule.name) {
      const isOther = keyOf(into.text(key)) !== keyOf(cell.text);
      if (isOther && rule.otherName !== null) into.set(rule.otherName, cell.text, cell.place);
      continue;
    }
    const earlier = into.cells.get(key);
    if (earlier !== undefined && isSameList(earlier.text, cell.text)) {
      if (markCount(cell.text) < markCount(earlier.text)) into.cells.set(key, cell);
      continue;
    }
    const wider = key === "evidence" && earlier !== undefined ? widerEvidence(earlier.text, cell.text) : null;
    if (earlier !== undefined && wider !== null) {
      into.cells.set(key, wider === earlier.text ? earlier : cell);
      continue;
    }
    // A code is the running number of one paper: another numbers anew.
    if (into.set(key, cell.text, cell.place) || key === "code") continue;
    unread.push({
      text: cell.text,
      place: cell.place,
      why: `ต่างจากที่อ่านแล้วที่ ${into.cells.get(key)?.place.where ?? ""}`,
    });
  }
}

/**
 * Rows that no plan lists keep the number of their own table, where the plan's numbers go on in it; where no paper has a
 * plan (`isAll`: all papers are read) the numbers are the codes, unless two rows have one.
 */
export function putNumbers(rows: readonly RowDraft[], isAll = false): void {
  const codes = new Set(rows.flatMap((row) => row.cells.get("code")?.text ?? []).map(toArabicDigits));
  const numbers = rows.flatMap(({ number }) => (number === null ? [] : [toArabicDigits(number.text)]));
  if (codes.size === 0 && !(isAll && new Set(numbers).size === numbers.length)) return;
  if ([...codes].some((code) => !/^[0-9]+$/.test(code))) return;
  for (const row of rows) {
    const code = toArabicDigits(row.number?.text ?? "");
    if (row.number === null || row.cells.has("code") || codes.has(code)) continue;
    row.cells.set("code", row.number);
    codes.add(code);
  }
}

/**
 * The rows of several tables as one list: rows of one name tell of one thing. A value that differs from one read before
 * is kept as not taken, never dropped; rows that were paired by likeness are told as `taken`. `isPapers`: each is that of
 * a paper of its own.
 */
export function joinTables(
  tables: readonly JoinTable[],
  rule: JoinRule,
  unread: Unread[],
  taken: Unread[],
  isPapers = false,
): readonly RowDraft[] {
  const joined: RowDraft[] = [];
  const rounds = new Map<RowDraft, number>();
  for (const { rows, isResult, round = 0 } of tables) {
    const known = [...joined];
    const found = partners(known, rows, rule, taken);
    rows.forEach((row, index) => {
      const into = known[found[index] ?? -1];
      if (into === undefined) {
        joined.push(row);
        rounds.set(row, round);
        return;
      }
      if (isResult) asResult(row, into);
      const before = rounds.get(into) ?? 0;
      if (isPapers) takeReport(into, row, [before, round], unread);
      rounds.set(into, isReport(row) ? Math.max(before, round) : before);
      merge(into, row, rule, unread);
    });
  }
  return joined;
}
