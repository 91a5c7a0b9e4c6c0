import { SHORT_MONTHS } from "../../calendar/month-names";
import { defineProblem } from "../../problems/definition";
import { editDistance } from "../../workbook/similar";
import { acceptIfRight } from "../common/advice";
import { notedArabic } from "../common/noted";
import { atHits, type Hit } from "../common/marks";
import { proseWithDigits } from "../common/prose";
import type { Rule } from "../types";

export const monthAbbreviated = defineProblem({
  code: "date.month-name",
  severity: "warning",
  message: "ชื่อเดือนย่อผิด: {words}",
  expected: "{expected}",
  example: "15 ม.ค. 2569",
  fix: `แก้ชื่อเดือน หรือพิมพ์ชื่อเต็ม ${acceptIfRight}`,
  why: "ชื่อเดือนที่ไม่มีอ่านไม่ออกว่าเป็นเดือนใด",
});

/** A month between a day and a year, or with its full stops before a year or a further month. */
const candidates =
  /(?<=(?<![\d./])\d{1,2} ?)(?:[ก-ฮ]\.?|มี\.?|มิ\.?|เม\.?)[ก-ฮ]\.?(?= ?(?:25\d\d|[67]\d)(?!\d))|(?<![ก-๎.])(?:[ก-ฮ]|มี|มิ|เม)\.[ก-ฮ]\.?(?= ?(?:25\d\d(?!\d)|[-–—] ?(?:[ก-ฮ]|มี|มิ|เม)\.[ก-ฮ]\.))/g;
/** Signs of an era and of posts that stand where a month does. */
const others = new Set(["พ.ศ.", "ค.ศ.", "พ.ศ", "ค.ศ", "ม.ศ.", "จ.ศ.", "ร.ศ.", "พศ", "พ.ร.บ.", "น.ส."]);
const bare = (typed: string): string => typed.replace(/\./g, "");

/** The one month that letters are, or lie one letter from; "" where there is none or several. */
function monthOf(typed: string): string {
  const letters = bare(typed);
  const whole = SHORT_MONTHS.find((month) => bare(month) === letters);
  if (whole !== undefined) return whole;
  const near = SHORT_MONTHS.filter((month) => editDistance(bare(month), letters, 1) <= 1);
  return near.length === 1 ? (near[0] ?? "") : "";
}

const shortMonths = notedArabic((plain): readonly (Hit & { readonly month: string })[] =>
  [...plain.matchAll(candidates)].flatMap(({ 0: typed, index }) => {
    if (others.has(typed) || SHORT_MONTHS.some((month) => month === typed)) return [];
    const month = monthOf(typed);
    // Two letters without a full stop that lie near no month are a word: "5 บท 68 หน้า".
    if (month === "" && !typed.includes(".")) return [];
    const place = { at: index, length: typed.length, month };
    // Only full stops are missing: nobody can have meant another month.
    return [bare(month) === bare(typed) ? { ...place, right: month } : place];
  }),
);

/** A month is written short as everybody writes it. */
export const monthsAreNamed: Rule = {
  name: "a month that is written short is one of the twelve",
  problems: [monthAbbreviated],
  *check({ book }) {
    for (const { cell } of proseWithDigits(book)) {
      const hits = shortMonths(cell);
      if (hits.length === 0) continue;
      const names = [...new Set(hits.map(({ month }) => month))].filter((month) => month !== "").join(", ");
      const expected = names === "" ? "ชื่อเดือนย่อ เช่น ม.ค." : names;
      yield atHits(monthAbbreviated, cell, hits, { args: { expected } });
    }
  },
};
