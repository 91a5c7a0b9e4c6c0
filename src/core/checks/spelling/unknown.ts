import { hasDictionary } from "../../language/dictionary";
import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import { refName } from "../../workbook/a1";
import { atHits, type Hit } from "../common/marks";
import type { TextCell } from "../common/cells";
import type { Rule } from "../types";
import { textUnknown, wordedCells } from "./spelling";

export const textNoDictionary = defineProblem({
  code: "text.no-dictionary",
  severity: "info",
  message: "ที่นี่ไม่มีพจนานุกรม จึงตรวจการสะกดจากรายการคำที่มักผิดเท่านั้น และไม่บอกว่าแถวใดซ่อนหรือถูกกรองไว้ แถวเหล่านั้นอ่านและพิมพ์ด้วย",
  expected: "การตรวจด้วยพจนานุกรม และแถวที่ใช้แสดงอยู่ทุกแถว",
  why: "คำที่สะกดผิดซึ่งไม่อยู่ในรายการคำที่มักผิดจะไม่ถูกทัก และแถวที่มองไม่เห็นติดไปในเอกสารได้",
  fix: "ก่อนเสนอลงนาม ให้ตรวจอีกครั้งด้วยคำสั่ง ita check หรือโปรแกรมบนเครื่อง ซึ่งมีพจนานุกรม",
});

interface Told {
  readonly right: string;
  /** The cells that hold the word, each with its first place in it. */
  readonly cells: { readonly cell: TextCell; readonly hit: Hit }[];
}

const mostNamed = 8;

/** The cells after the first, as many as a line takes. */
function othersOf({ cells }: Told): string {
  const names = cells.slice(1).map(({ cell: { at } }) => `${at.sheet}!${refName(at)}`);
  if (names.length === 0) return "";
  const more = names.length > mostNamed ? ` และที่อื่นอีก ${names.length - mostNamed} ช่อง` : "";
  return ` พบอีก ${names.length} ช่อง: ${names.slice(0, mostNamed).join(", ")}${more}`;
}

/** A word that no dictionary has and that lies one letter from a known one is told once, with all its cells. */
export const unknownWords: Rule = {
  name: "words are known ones, where a known one lies beside them",
  problems: [textUnknown, textNoDictionary],
  *check({ book }) {
    if (!hasDictionary()) {
      yield problem(textNoDictionary);
      return;
    }
    const told = new Map<string, Told>();
    for (const { cell, words } of wordedCells(book)) {
      for (const { at, length, right = "", finder } of words) {
        if (finder !== textUnknown) continue;
        const word = cell.plain.slice(at, at + length);
        const one = told.get(word) ?? { right, cells: [] };
        told.set(word, one);
        if (one.cells[one.cells.length - 1]?.cell !== cell) one.cells.push({ cell, hit: { at, length } });
      }
    }
    for (const one of told.values()) {
      const [first] = one.cells;
      if (first === undefined) continue;
      const others = one.cells.slice(1).map(({ cell: { at } }) => at);
      const args = { others: othersOf(one), expected: one.right };
      yield atHits(textUnknown, first.cell, [{ ...first.hit }], { args, others });
    }
  },
};
