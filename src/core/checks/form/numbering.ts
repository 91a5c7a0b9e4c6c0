import { toArabicDigits } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf, type TextCell } from "../common/cells";
import { noted, notedArabic } from "../common/noted";
import { atHits } from "../common/marks";
import type { Rule } from "../types";

export const listNumbering = defineProblem({
  code: "list.numbering",
  severity: "warning",
  message: "เลขข้อ{what}: หลัง {before} เป็น {typed}",
  expected: "{right}",
  fix: `เรียงเลขข้อใหม่ หรือเพิ่มข้อที่ขาด ${acceptIfRight}`,
  why: "เลขข้อที่ข้ามหรือซ้ำทำให้เข้าใจว่ามีข้อที่หายไป และอ้างถึงข้อไม่ได้",
});

/** How an item is numbered: its style with what stands before the last part, which lists have in common. */
export interface Marker {
  readonly at: number;
  readonly typed: string;
  readonly style: string;
  readonly number: number;
  /** 0 = numbers of the first level, deeper ones more. */
  readonly depth: number;
}

const thaiOrder = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
const lineStart =
  /^[ \t•-]*(?:(ข้อ(?:ที่)?|มาตรการที่|ประเด็นที่|ขั้นตอนที่|หมวดที่|ส่วนที่|บทที่)\s*(\d{1,2})(?![\d.,/])(?=[\s:.)]|$)|(\(?)((?:\d{1,2}\.){0,3}\d{1,2})([.)]{1,2})(?=\s|[ก-๙“"(])|((?:\d{1,2}\.){1,3}\d{1,2})(?=\s+[ก-๙“"])|(\(?)([ก-ฮ])([.)])(?=\s|[ก-๙]{3}))/;

/** The number that a line begins with; null where it begins with none. `from`: where the line begins in the text. */
export function markerOf(line: string, from: number): Marker | null {
  const match = lineStart.exec(line);
  if (match === null) return null;
  const [all, word, ofWord, open = "", ofNumber, close = "", ofBare, openThai = "", thai, closeThai = ""] = match;
  const lead = all.length - all.trimStart().length;
  const place = { at: from + lead, typed: all.trim() };
  if (word !== undefined) return { ...place, style: word, number: Number(ofWord), depth: 0 };
  if (thai !== undefined) {
    return { ...place, style: `${openThai}ก${closeThai}`, number: thaiOrder.indexOf(thai) + 1, depth: 9 };
  }
  const parts = (ofNumber ?? ofBare ?? "").split(".");
  const number = Number(parts.pop());
  const style = parts.length > 0 ? `ย่อย ${parts.join(".")}.` : `${open}1${close}`;
  return { ...place, style, number, depth: parts.length + (open === "(" || close.includes(")") ? 5 : 0) };
}

// Behind these words a number in brackets names an item of somewhere else; beside another one it lists such items.
const cites = /(?:ตาม|ข้อ|และ|หรือ|กับ|ถึง|มาตรา|วรรค|ใน|หมวด|\)|,|-)\s*$/;
const inline = /(\(?)(\d{1,2})\)(?=\s?[ก-๙A-Za-z“"])|(?<=^|[\sก-๙])(\d)\. ?(?=[ก-๙])/g;

/** The lists that stand in one line: "1) ... 2) ... 3) ...". */
function inlineLists(line: string, from: number): readonly (readonly Marker[])[] {
  const lists = new Map<string, Marker[]>();
  for (const match of line.matchAll(inline)) {
    const [all, open = "", number, bare = ""] = match;
    if (cites.test(line.slice(0, match.index))) continue;
    const style = number === undefined ? "1." : `${open}1)`;
    const list = lists.get(style) ?? [];
    const place = { at: from + match.index, typed: all.trim() };
    lists.set(style, [...list, { ...place, style, number: Number(number ?? bare), depth: 5 }]);
  }
  return [...lists.values()].filter((list) => list.length > 2 && list[0]?.number === 1);
}

interface NumberSlip {
  readonly marker: Marker;
  readonly before: Marker;
}

/** Where a row of items skips a number or has one twice; a list may begin anywhere and begin anew. */
class Lists {
  readonly #last = new Map<string, Marker>();

  next(marker: Marker): NumberSlip | null {
    const before = this.#last.get(marker.style);
    this.#last.set(marker.style, marker);
    // A new item ends the lists inside the one before it.
    for (const [style, { depth }] of this.#last) if (depth > marker.depth) this.#last.delete(style);
    if (before === undefined || marker.number === 1 || marker.number === before.number + 1) return null;
    return { marker, before };
  }
}

function* slipsOf(plain: string, lists: Lists): Iterable<NumberSlip> {
  let from = 0;
  for (const line of plain.split("\n")) {
    const marker = markerOf(line, from);
    const slip = marker === null ? null : lists.next(marker);
    if (slip !== null) yield slip;
    for (const list of /[).]/.test(line) ? inlineLists(line, from) : []) {
      const own = new Lists();
      for (const one of list) {
        const found = own.next(one);
        if (found !== null) yield found;
      }
    }
    from += line.length + 1;
  }
}

const mayNumber = noted((plain) => /[0-9๐-๙ก-ฮ][.)]|[0-9๐-๙]\s|ที่/.test(plain));

/** The slips of a cell that is a list by itself. */
const slipsAlone = notedArabic((plain) => [...slipsOf(plain, new Lists())]);

const numberLike = (typed: string, number: number): string =>
  /[ก-ฮ]/.test(typed.replace(/^\(/, "")) && !/\d/.test(typed)
    ? typed.replace(/[ก-ฮ]/, thaiOrder[number - 1] ?? "")
    : typed.replace(/\d+(?=\D*$)/, String(number));

/** A paper's paragraphs stand in rows of their own: their items go on from row to row. */
const isParagraph = (cell: TextCell): boolean => cell.table === "texts" && cell.column === "text";

function slipsOn(cell: TextCell, ofPaper: Map<string, Lists>): Iterable<NumberSlip> {
  const section = (cell.row.text as Readonly<Record<string, string>>).section ?? "";
  const key = `${cell.paper ?? ""} ${section}`;
  const lists = ofPaper.get(key) ?? new Lists();
  ofPaper.set(key, lists);
  return slipsOf(toArabicDigits(cell.plain), lists);
}

/** Items of a list are numbered one after the other. */
export const listsAreNumbered: Rule = {
  name: "items of a list are numbered one after the other",
  problems: [listNumbering],
  *check({ book }) {
    const ofPaper = new Map<string, Lists>();
    for (const cell of cellsOf(book, ["prose"])) {
      if (!mayNumber(cell)) continue;
      for (const { marker, before } of isParagraph(cell) ? slipsOn(cell, ofPaper) : slipsAlone(cell)) {
        const what = marker.number === before.number ? "ซ้ำ" : marker.number < before.number ? "ย้อนกลับ" : "ข้าม";
        const args = {
          what,
          before: before.typed,
          typed: marker.typed,
          right: numberLike(before.typed, before.number + 1),
        };
        yield atHits(listNumbering, cell, [{ at: marker.at, length: marker.typed.length }], { args });
      }
    }
  },
};
