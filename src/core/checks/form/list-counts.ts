import type { Book } from "../../model/book";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf, paragraphBehind, type TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { notedArabic } from "../common/noted";
import { amount, amountOf, isMeasured, units } from "../common/prose";
import type { Rule } from "../types";
import { markerOf } from "./numbering";

export const listCount = defineProblem({
  code: "list.count",
  severity: "warning",
  message: "บอกว่ามี {typed} {unit} แต่แจงไว้ {count} ข้อ",
  expected: "{count} {unit} หรือแจงให้ครบ {typed} ข้อ",
  fix: `แก้จำนวน หรือเพิ่มข้อที่ขาด ${acceptIfRight}`,
  why: "ผู้อ่านนับตามได้ทันที จำนวนที่ไม่ตรงแสดงว่าข้อความขาดหรือคัดลอกมา",
});

interface Announced extends Hit {
  readonly typed: number;
  readonly unit: string;
  /** How many items follow, numbered from 1 on. */
  readonly count: number;
  /** Whether the list is what the text ends with: a paper's next paragraph may go on with it. */
  readonly isLast: boolean;
}

const announcement = new RegExp(
  `(?<!ที่\\s?|[\\d.,/]\\s?)(${amount})\\s*(${units})\\s*(?:ดังนี้|ดังต่อไปนี้|ได้แก่|ประกอบด้วย|คือ)[ \\t]*:?[ \\t]*`,
  "g",
);
const inline = /(\(?)(\d{1,2})([.)])(?!\d)/g;

/** How many items of one style follow, 1, 2, 3 and so on; a list inside an item is not counted. */
function inLine(line: string): number {
  let count = 0;
  let style: string | undefined;
  for (const [, open = "", number = "", close = ""] of line.matchAll(inline)) {
    style ??= open + close;
    if (open + close === style && Number(number) === count + 1) count++;
  }
  return count;
}

function inLines(lines: readonly string[]): { readonly count: number; readonly isLast: boolean } {
  let style: string | undefined;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const marker = markerOf(line, 0);
    if (index === 0 && marker === null) return { count: 0, isLast: false };
    if (marker === null) continue;
    style ??= marker.style;
    if (marker.style === style && marker.number !== count + 1) return { count, isLast: false };
    if (marker.style === style) count++;
  }
  return { count, isLast: true };
}

const announcedIn = notedArabic((plain): readonly Announced[] => {
  if (!/ดังนี้|ดังต่อไปนี้|ได้แก่|ประกอบด้วย|คือ/.test(plain)) return [];
  return [...plain.matchAll(announcement)].flatMap((match): Announced[] => {
    const [all, typed = "", unit = ""] = match;
    if (isMeasured(unit)) return [];
    const [rest = "", ...lines] = plain.slice(match.index + all.length).split("\n");
    const isInLine = rest.trim() !== "";
    if (isInLine && !/^\(?1[.)]/.test(rest)) return [];
    const found = isInLine ? { count: inLine(rest), isLast: lines.length === 0 } : inLines(lines);
    const hit = { at: match.index, length: typed.length + all.slice(typed.length).search(unit) + unit.length };
    return found.count < 2 ? [] : [{ ...hit, typed: amountOf(typed), unit, ...found }];
  });
});

/** Whether the next paragraph of the paper goes on with the list. */
function goesOn(book: Book, cell: TextCell, { count, isLast }: Announced): boolean {
  const next = isLast ? paragraphBehind(book, cell) : null;
  return next !== null && markerOf(next, 0)?.number === count + 1;
}

/** As many items follow as a text says. */
export const listsHaveTheirItems: Rule = {
  name: "a list has as many items as its text says",
  problems: [listCount],
  *check({ book }) {
    for (const cell of cellsOf(book, ["prose"])) {
      for (const one of announcedIn(cell)) {
        const { typed, unit, count } = one;
        if (typed === count || typed > 30 || goesOn(book, cell, one)) continue;
        yield atHits(listCount, cell, [one], { args: { typed, unit, count } });
      }
    }
  },
};
