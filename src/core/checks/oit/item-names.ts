import { noted } from "../common/noted";
import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import type { OitItem } from "../../model/reference";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits } from "../common/marks";
import type { Rule } from "../types";

export const itemName = defineProblem({
  code: "oit.item-name",
  severity: "warning",
  message: "เลขข้อกับชื่อรายการไม่ตรงกัน: {words}",
  expected: "ข้อ {item} {name}",
  fix: `แก้เลขข้อหรือชื่อรายการตามแผ่นงาน รายการ OIT ${acceptIfRight}`,
  why: "ผู้ตรวจเปิดตามเลขข้อ เลขผิดข้อถือว่าไม่มีหลักฐาน",
  source: "แผ่นงาน รายการ OIT ของปีนั้น",
});

export const itemYear = defineProblem({
  code: "oit.item-year",
  severity: "warning",
  message: "ข้อ {item} ต้องใช้ข้อมูลของปี {right} แต่ข้อความพูดถึงปี {typed}: {words}",
  expected: "ปี {right}",
  fix: `แก้ปี หรือแก้องค์ประกอบในแผ่นงาน รายการ OIT ${acceptIfRight}`,
  why: "ข้อมูลผิดปีไม่ได้คะแนนในข้อนั้น",
  source: "แผ่นงาน รายการ OIT ของปีนั้น",
});

const reference = /(?<![A-Za-z0-9/.])[Oo]\s?(\d{1,2})(?!\d)\s*/g;
const named = /ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)/;
/** A year that a text speaks of behind an item; not that of the assessment itself, and no span of years. */
const spoken =
  /^(?:(?!OIT|ITA|แบบวัด|การประเมินคุณธรรม)[^\n])*?(?:ประจำปี|ปี)\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\d|\s*(?:[-–—]|ถึง))/;
const answered =
  /(?:ตอบ|ใช้ตอบ|การตอบ|หลักฐาน)[^\n]{0,24}(?:OIT|ITA|แบบวัด)[^\n\d]{0,30}(?:ประจำปี|ปี)\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)[^\n\d]{0,16}$/;

/** The items of the fiscal year, else those of the year assessed, by number. */
function itemsOf({ oit, settings }: Book): ReadonlyMap<number, OitItem> {
  const of = (year: number) => oit.filter((item) => item.year === year);
  const own = of(settings.fiscalYear);
  const list = own.length > 0 ? own : of(settings.assessedYear);
  return new Map(list.map((item) => [Number(toArabicDigits(item.item).replace(/\D/g, "")), item]));
}

/** The year of the data that an item asks for, where its elements name one; 0 where they name none or several. */
function yearOf(item: OitItem): number {
  const asked = yearAsked(item);
  if (asked !== 0) return asked;
  // From 2569 on the items that report ask for what was done in the year before.
  const isReport = /^รายงานผล/.test(item.name) || /ของปีที่ผ่านมา|ของปีก่อน/.test(item.name);
  return isReport && item.year >= 2569 ? item.year - 1 : 0;
}

/** The years whose data no item can ask for are told as the item's own. */
const isFarOff = (typed: number, { year }: OitItem): boolean => typed < year - 1 || typed > year;

function yearAsked(item: OitItem): number {
  const text = item.elements.map((element) => [element.text, ...element.subs].join(" ")).join("\n");
  const years = new Set([...toArabicDigits(text).matchAll(new RegExp(named, "g"))].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 ? (year ?? 0) : 0;
}

/** The part of a name that tells it from others: "... ประจำปี" and "...ภายในหน่วยงาน" are often left out. */
const core = (name: string): string =>
  name.replace(/\s*(?:ประจำปี(?:งบประมาณ)?|ของปีที่ผ่านมา|ภายในหน่วยงาน|และความโปร่งใส(?:ภายในหน่วยงาน)?)\s*$/, "").trim();

/** The longest of these names, or of their cores, that a text holds. */
function nameIn(text: string, all: readonly OitItem[]): { readonly item: OitItem; readonly words: string } | undefined {
  return all
    .flatMap((item) => [item.name, core(item.name)].map((words) => ({ item, words })))
    .filter(({ words }) => words.length > 9 && text.includes(words))
    .sort((a, b) => b.words.length - a.words.length)[0];
}

const mayHoldItem = noted((plain) => /[Oo]\s?[0-9๐-๙]/.test(plain));

/** An item of the assessment that a text names has its own name, and is answered with the data of its year. */
export const itemsAreNamed: Rule = {
  name: "an item that a text names has its own name and the data of its year",
  problems: [itemName, itemYear],
  *check({ book }) {
    const items = itemsOf(book);
    if (items.size === 0) return;
    const all = [...items.values()].filter(({ name }) => name.length > 5);
    for (const cell of cellsOf(book, ["prose", "title", "evidence"])) {
      if (cell.table === "oit" || !mayHoldItem(cell)) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(reference)) {
        const item = items.get(Number(match[1]));
        if (item === undefined) continue;
        const start = match.index + match[0].length;
        const next = plain.slice(start).search(/[Oo]\s?\d|\n/);
        const rest = plain.slice(start, next < 0 ? start + 120 : Math.min(start + next, start + 120));
        const other = nameIn(rest, all);
        if (other !== undefined && other.item !== item && !item.name.includes(other.words)) {
          const length = start - match.index + rest.indexOf(other.words) + other.words.length;
          yield atHits(itemName, cell, [{ at: match.index, length }], { args: { item: item.item, name: item.name } });
        }
        // "แผนปฏิบัติการป้องกันการทุจริต (O21)": the name before its number.
        const line =
          plain
            .slice(Math.max(0, match.index - 120), match.index)
            .split("\n")
            .pop() ?? "";
        const before = /\(\s*(?:ข้อ\s*)?$/.test(line) ? nameIn(line.slice(line.search(/[^)]*$/)), all) : undefined;
        if (
          before !== undefined &&
          before.item !== item &&
          line.replace(/\s*\(\s*(?:ข้อ\s*)?$/, "").endsWith(before.words)
        ) {
          yield atHits(itemName, cell, [{ at: match.index, length: match[0].trimEnd().length }], {
            args: { item: item.item, name: item.name },
          });
        }
        const lead = answered.exec(plain.slice(Math.max(0, match.index - 90), match.index).replace(/ข้อ\s*$/, ""))?.[1];
        if (lead !== undefined && Number(lead) !== item.year) {
          const at = plain.lastIndexOf(lead, match.index);
          const args = { item: item.item, right: item.year, typed: lead };
          yield atHits(itemYear, cell, [{ at, length: match.index - at + match[0].trimEnd().length }], { args });
        }
        const typed = spoken.exec(rest)?.[1];
        const asked = yearOf(item);
        const right = asked !== 0 || typed === undefined || !isFarOff(Number(typed), item) ? asked : item.year;
        if (right === 0 || typed === undefined || Number(typed) === right) continue;
        const length = start - match.index + rest.indexOf(typed) + typed.length;
        yield atHits(itemYear, cell, [{ at: match.index, length }], { args: { item: item.item, right, typed } });
      }
    }
  },
};
