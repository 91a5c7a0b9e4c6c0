import { toArabicDigits } from "../../calendar";
import type { OitItem } from "../../model/reference";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { atCell, plainText } from "../common/shared";
import type { Rule } from "../types";

export const itemTwice = defineProblem({
  code: "oit.listed-twice",
  severity: "warning",
  message: "{what}นี้มีแล้วที่แถว {other} ของปี {year}",
  expected: "ปีหนึ่ง ข้อละหนึ่งแถว",
  fix: `ลบแถวที่ซ้ำ หรือแก้เลขข้อหรือชื่อรายการ ${acceptIfRight}`,
  why: "ข้อที่ซ้ำทำให้เอกสารอ้างเลขข้อหรือองค์ประกอบของแถวที่ไม่ได้ตั้งใจ",
});

const columns = [
  { column: "item", what: "เลขข้อ", keyOf: ({ item }: OitItem) => toArabicDigits(item).replace(/\D/g, "") },
  { column: "name", what: "ชื่อรายการ", keyOf: ({ name }: OitItem) => plainText(name) },
] as const;

/** Each item of a year is listed once, by its number and by its name. */
export const itemsListedOnce: Rule = {
  name: "an item of the assessment is listed once a year",
  problems: [itemTwice],
  *check({ book }) {
    const told = new Set<number>();
    for (const { column, what, keyOf } of columns) {
      const seen = new Map<string, OitItem>();
      for (const item of book.oit) {
        const own = keyOf(item);
        const key = `${item.year} ${own}`;
        const before = seen.get(key);
        if (before === undefined) seen.set(key, item);
        else if (own !== "" && !told.has(item.source.row)) {
          told.add(item.source.row);
          yield atCell(itemTwice, item.source, column, { args: { what, other: before.source.row, year: item.year } });
        }
      }
    }
  },
};
