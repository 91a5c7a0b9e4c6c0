import { noted } from "../common/noted";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import type { Rule } from "../types";

export const bracketUnpaired = defineProblem({
  code: "text.bracket",
  severity: "warning",
  message: "{what}ไม่ครบคู่: {words}",
  expected: "เครื่องหมายเปิดและปิดครบคู่",
  example: "นโยบายงดรับของขวัญ (No Gift Policy)",
  fix: `เติมเครื่องหมายที่ขาดหรือลบที่เกิน ${acceptIfRight}`,
  why: "วงเล็บหรืออัญประกาศที่ไม่ครบคู่แสดงว่าข้อความขาดหรือถูกตัด",
});

const closers: Readonly<Record<string, string>> = { ")": "(", "]": "[", "”": "“", "»": "«" };
const signs = /[()[\]“”«»]/g;
/** "1) ", "ก) ", "a) ", "12.) ": a bracket that numbers an item closes nothing. */
const numbers = /(^|[\s:;,/•-])((?:[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})*\.?|[ก-ฮ]|[A-Za-z]|i{1,3}|iv)\))/gm;

/** The text with the brackets that number items blanked. */
function withoutNumbers(text: string): string {
  return text.replace(numbers, (_, lead: string, typed: string) => lead + " ".repeat(typed.length));
}

/** Opening signs that nothing closes and closing ones that close nothing, left to right. */
function unpaired(text: string): readonly Hit[] {
  const open: { readonly at: number; readonly sign: string }[] = [];
  const hits: Hit[] = [];
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    const opener = closers[sign];
    if (opener === undefined) {
      open.push({ at, sign });
      continue;
    }
    const last = open[open.length - 1];
    // "(ข้อ 1)" inside of "1) ... " was blanked; what is left closes the sign before it, or nothing.
    if (last?.sign === opener) open.pop();
    else if (open.some((one) => one.sign === opener)) {
      while (open[open.length - 1]?.sign !== opener) {
        const lost = open.pop();
        if (lost !== undefined) hits.push({ at: lost.at, length: 1 });
      }
      open.pop();
    } else hits.push({ at, length: 1 });
  }
  return [...hits, ...open.map(({ at }): Hit => ({ at, length: 1 }))].sort((a, b) => a.at - b.at);
}

/** Whether straight quotation marks pair when one behind a figure closes an open one, and means inches otherwise. */
function figuresClose(text: string): boolean {
  let isOpen = false;
  for (const { index } of text.matchAll(/"/g)) if (isOpen || !/[\d๐-๙]/.test(text.charAt(index - 1))) isOpen = !isOpen;
  return !isOpen;
}

/** The last of an odd number of straight quotation marks; a mark behind a figure may mean inches or close. */
function oddQuote(text: string): readonly Hit[] {
  const marks = [...text.matchAll(/(?<![\d๐-๙])"/g)];
  const last = marks[marks.length - 1];
  if (marks.length % 2 === 0 || last === undefined || text.trim() === '"' || figuresClose(text)) return [];
  return [{ at: last.index, length: 1 }];
}

const quotes = /[“”«»"]/;

const mayHoldBracket = noted((plain) => /[()[\]“”«»"]/.test(plain));

/** Brackets and quotation marks open and close. */
export const bracketsClose: Rule = {
  name: "brackets and quotation marks open and close",
  problems: [bracketUnpaired],
  *check({ book }) {
    for (const cell of cellsOf(book, ["title", "prose", "position"])) {
      if (!mayHoldBracket(cell)) continue;
      const text = cell.plain;
      // A numbering bracket is blanked only where it does close something: "(ข้อ 1)" keeps its own.
      const first = unpaired(text);
      const hits = [...(first.length === 0 ? first : unpaired(withoutNumbers(text))), ...oddQuote(text)];
      if (hits.length === 0) continue;
      const kinds = new Set(hits.map(({ at }) => (quotes.test(text.charAt(at)) ? "อัญประกาศ" : "วงเล็บ")));
      yield atHits(bracketUnpaired, cell, hits, { args: { what: [...kinds].join("และ") } });
    }
  },
};
