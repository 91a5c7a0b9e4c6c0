import { isPlausibleBe, toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { itemNamed } from "../../model/reference";
import { itemLimits, itemLimitSet } from "../../language/item-limits";
import type { Rule } from "../types";
import { cellsOf, textCells, type TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";

export const referenceUnknownItem = defineProblem({
  code: "reference.unknown-item",
  severity: "warning",
  message: "อ้างข้อที่ไม่มีในแบบวัดของปี {years}: {words}",
  expected: "{expected}",
  fix: "ตรวจเลขข้อกับแบบวัดของปีนั้น ถ้าจำนวนข้อเปลี่ยน ให้เพิ่มแถวในแผ่นงาน เกณฑ์: ชุด “จำนวนข้อ ITA” ตามด้วยปี เช่น “จำนวนข้อ ITA 2569” ต่ำสุด = จำนวนข้อ ระดับ = OIT, IIT หรือ EIT",
  why: "เลขข้อเปลี่ยนทุกปี การอ้างข้อที่ไม่มีแสดงว่าใช้เอกสารปีเก่า",
});

export const referenceNotListed = defineProblem({
  code: "reference.not-listed",
  severity: "warning",
  message: "อ้างข้อคำถามที่ไม่อยู่ในช่อง “{column}” ของประเด็นนี้: {words}",
  expected: "ข้อคำถามที่อยู่ใน {expected}",
  fix: `แก้เลขข้อให้ตรงกันทั้งสองช่อง ${acceptIfRight}`,
  why: "ผู้อ่านตรวจข้อค้นพบกับข้อคำถามไม่ได้",
});

export const referenceDangling = defineProblem({
  code: "reference.dangling",
  severity: "warning",
  message: "อ้างถึง {words} แต่ไม่พบข้อนี้ในข้อความของเอกสาร",
  expected: "เลขข้อที่มีจริงในเอกสาร",
  fix: `แก้เลขข้อ หรือตัดการอ้างถึงออก ${acceptIfRight}`,
  why: "ผู้อ่านหาข้อที่อ้างถึงไม่พบ",
});

type ToolName = "OIT" | "IIT" | "EIT";
const toolOf: Readonly<Record<string, ToolName>> = { o: "OIT", i: "IIT", e: "EIT" };
const letterOf: Readonly<Record<ToolName, string>> = { OIT: "O", IIT: "i", EIT: "e" };

interface ItemRef extends Hit {
  readonly tool: ToolName;
  readonly number: number;
}

const reference = /(?<![A-Za-z0-9๐-๙/.])([OoIiEe]|[Oo]\s)([0-9๐-๙]{1,3})(?![A-Za-z0-9๐-๙])/g;

/** Items and questions that a text names, such as O43, i๑๐ and e4. */
function itemRefs(text: string): readonly ItemRef[] {
  if (!/[OoIiEe]\s?[0-9๐-๙]/.test(text)) return [];
  const refs: ItemRef[] = [];
  reference.lastIndex = 0;
  for (let match = reference.exec(text); match; match = reference.exec(text)) {
    const tool = toolOf[(match[1] ?? "").trim().toLowerCase()];
    const number = Number(toArabicDigits(match[2] ?? ""));
    if (tool) refs.push({ at: match.index, length: match[0].length, tool, number });
  }
  return refs;
}

/** The items that a cell of รายการ OIT stands for, which may say no more than a number. */
function itemsOfCell(text: string): readonly ItemRef[] {
  return itemRefs(itemNamed(text)).map((ref) => ({ ...ref, at: 0, length: text.length }));
}

/** The last number of each tool in a year: the sheet เกณฑ์, else a full list of รายการ OIT, else the known limits. */
function lastOf(book: Book, tool: ToolName, year: number): number {
  const own = book.bands.find(
    (band) => band.set === itemLimitSet && band.level === tool && band.fromYear <= year && year <= band.toYear,
  );
  if (own) return own.minimum;
  const listed = tool === "OIT" ? book.oit.filter((item) => item.year === year).length : 0;
  const known = itemLimits().find((limit) => limit.tool === tool && limit.from <= year && year <= limit.to)?.last ?? 99;
  return Math.max(known, listed);
}

/** Items and questions that a text names exist in the assessment of the year it is about, or of the year before. */
export const knownItems: Rule = {
  name: "items and questions that a text names exist in the year's assessment",
  problems: [referenceUnknownItem],
  *check({ book }) {
    const { fiscalYear, assessedYear } = book.settings;
    if (fiscalYear === 0) return;
    const years = [...new Set([assessedYear, fiscalYear])];
    const last = (tool: ToolName, of: readonly number[]): number =>
      Math.max(...of.map((year) => lastOf(book, tool, year)));
    for (const cell of textCells(book)) {
      if (cell.use === "phone" || cell.use === "number" || cell.use === "address") continue;
      const refs = cell.use === "item" ? itemsOfCell(cell.text) : itemRefs(cell.plain);
      const counts = miscounted(cell.plain, (tool) => last(tool, years));
      if (counts.length > 0) {
        const expected = [...new Set(counts.map(({ tool }) => `${tool} ${last(tool, years)} ข้อ`))].join(", ");
        yield atHits(referenceUnknownItem, cell, counts, { args: { expected, years: years.join(" และ ") } });
      }
      if (refs.length === 0) continue;
      const yearOfRow = cell.table === "oit" || cell.table === "scores" ? rowYear(cell) : 0;
      const meant = yearOfRow > 0 ? [yearOfRow] : years;
      const wrong = refs.filter(({ tool, number }) => number < 1 || number > last(tool, meant));
      if (wrong.length === 0) continue;
      const expected = [...new Set(wrong.map(({ tool }) => tool))]
        .map((tool) => `${letterOf[tool]}1-${letterOf[tool]}${last(tool, meant)}`)
        .join(", ");
      yield atHits(referenceUnknownItem, cell, wrong, { args: { expected, years: meant.join(" และ ") } });
    }
  },
};

function rowYear(cell: TextCell): number {
  const year = Number(toArabicDigits((cell.row.text as Readonly<Record<string, string>>).year ?? ""));
  return Number.isInteger(year) && isPlausibleBe(year) ? year : 0;
}

/** "แบบวัด OIT จำนวน 43 ข้อ": how many there are in all. */
const howMany =
  /(?<![A-Za-z])(OIT|IIT|EIT)(?![A-Za-z])[^\d\n]{0,24}?(?:ทั้งหมด|ทั้งสิ้น|จำนวน|มี|รวม)+\s*(\d{1,2})\s*(?:ข้อ|รายการ)(?!ที่|ซึ่ง|[ก-๎])(?!\s*(?:จาก|ที่|ซึ่ง|ใน))/g;

/** How many items a text says that a tool has, where they are more than its last number. */
function miscounted(text: string, last: (tool: ToolName) => number): readonly (Hit & { readonly tool: ToolName })[] {
  if (!/[IE]IT|OIT/.test(text)) return [];
  return [...toArabicDigits(text).matchAll(howMany)].flatMap((match) => {
    const tool = match[1] as ToolName;
    // "ไม่ผ่าน จำนวน 3 ข้อ" counts some of them.
    const isSome = /ไม่|ผ่าน|ได้|ขาด|เต็ม|ย่อย/.test(match[0]) || Number(match[2]) <= last(tool);
    return isSome ? [] : [{ at: match.index, length: match[0].length, tool }];
  });
}

const shortRange = /[OoIiEe]\s?[0-9๐-๙]{1,2}\s*[-–—]\s*(?=[0-9๐-๙])/g;

/** The numbers that a cell lists, ranges filled in: "i๑-i๓" is 1, 2 and 3. A range may leave out the second letter. */
function listed(text: string): ReadonlyMap<ToolName, ReadonlySet<number>> {
  const found = new Map<ToolName, Set<number>>();
  const plain = text.replace(shortRange, (range) => range + range.charAt(0));
  const refs = itemRefs(plain);
  refs.forEach((ref, index) => {
    const numbers = found.get(ref.tool) ?? new Set<number>();
    found.set(ref.tool, numbers.add(ref.number));
    const before = refs[index - 1];
    if (before?.tool !== ref.tool || !/^\s*(?:[-–—]|ถึง)\s*$/.test(plain.slice(before.at + before.length, ref.at)))
      return;
    for (let number = before.number; number < ref.number; number++) numbers.add(number);
  });
  return found;
}

/** The questions that a topic's analysis and findings discuss are those that the topic names. */
export const listedQuestions: Rule = {
  name: "questions that a topic discusses are those it names",
  problems: [referenceNotListed],
  *check({ book }) {
    for (const cell of cellsOf(book, ["prose"])) {
      if (cell.table !== "analysis" || !["text", "findings"].includes(cell.column)) continue;
      const questions = (cell.row.text as Readonly<Record<string, string>>).questions ?? "";
      const known = listed(questions);
      // What exists in no year is told as such.
      const exists = ({ tool, number }: ItemRef): boolean => number <= lastOf(book, tool, book.settings.assessedYear);
      const strange = itemRefs(cell.plain).filter(
        (ref) => exists(ref) && known.get(ref.tool)?.has(ref.number) === false,
      );
      if (strange.length === 0) continue;
      const column = (cell.row.table.headers as Readonly<Record<string, string>>).questions ?? "ข้อคำถาม";
      yield atHits(referenceNotListed, cell, strange, { args: { column, expected: questions } });
    }
  },
};

const toItem =
  /(?:ไว้ใน|ตามที่กำหนดใน|กำหนดไว้ใน|ปรากฏใน|รายละเอียดใน|รายละเอียดตาม|ดัง|ตาม|ใน)ข้อ ?([0-9๐-๙]{1,2})(?![0-9๐-๙.])(?! ?(?:ของ|แห่ง|วรรค|คำถาม|บัญญัติ|ระเบียบ|ประกาศ))/g;
const ofLaw =
  /(?:ระเบียบ|ประกาศ|กฎ|ข้อบังคับ|พ\.ร\.บ|พระราชบัญญัติ|หนังสือ|คู่มือ|มาตรา|คำสั่ง|ข้อบัญญัติ|OIT|IIT|EIT|แบบวัด)[^\n]{0,60}$/;

function hasItem(texts: readonly string[], number: number): boolean {
  const start = new RegExp(`(?:^|\\n|\\s)(?:ข้อ ?)?\\(?${number}(?:[.)]|\\s|$)`);
  return texts.some((text) => start.test(text));
}

/** A paper that refers to one of its own items has that item. */
export const referencesLead: Rule = {
  name: "an item that a paper refers to stands in the paper",
  problems: [referenceDangling],
  *check({ book }) {
    const cells = cellsOf(book, ["prose", "title"]).filter(
      (cell) => cell.table === "texts" && cell.plain.includes("ข้อ"),
    );
    for (const cell of cells) {
      const hits: Hit[] = [];
      toItem.lastIndex = 0;
      for (let match = toItem.exec(cell.plain); match; match = toItem.exec(cell.plain)) {
        if (ofLaw.test(cell.plain.slice(Math.max(0, match.index - 80), match.index))) continue;
        const [typed] = match;
        const at = match.index + typed.indexOf("ข้อ");
        const place = { at, length: match.index + typed.length - at };
        const number = Number(toArabicDigits(match[1] ?? ""));
        const texts = book.texts
          .filter((text) => text.kind === cell.paper)
          .map((text) => toArabicDigits(text.source === cell.row ? text.text.replace(typed, " ") : text.text));
        if (!hasItem(texts, number)) hits.push(place);
      }
      if (hits.length > 0) yield atHits(referenceDangling, cell, hits);
    }
  },
};
