import { toArabicDigits } from "../../calendar";
import { countSource, readCount } from "../../language/number-words";
import { statusAsOf } from "../../compute/status";
import type { Book } from "../../model/book";
import type { CheckContext, Rule } from "../types";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { atHits } from "../common/marks";
import { cellsOf } from "../common/cells";
import { amountOf } from "../common/prose";

export const countTotal = defineProblem({
  code: "count.total",
  severity: "warning",
  message: "จำนวน{what}ในข้อความไม่ตรงกับแผ่นงาน: {words}",
  expected: "{right}",
  fix: `แก้จำนวน หรือใช้แท็กแทนการพิมพ์ตัวเลข ${acceptIfRight}`,
  why: "ผู้อ่านนับในตารางของเอกสารเดียวกันได้ทันที",
});

const counted = new RegExp(
  `((?<![ก-๎])มาตรการทั้ง(?!หมด|สิ้น)|ทั้งหมด|ทั้งสิ้น|รวม(?:ทั้งสิ้น|ทั้งหมด)?|จำนวน|กำหนด|ประกอบด้วย|มี|แบ่ง(?:ออก)?เป็น|ออกเป็น|ครบ(?:ถ้วน)?(?:ทั้ง)?|ครอบคลุม|ยกเลิก(?:แล้ว)?|ใน|แล้วเสร็จ|เสร็จ(?:เรียบร้อย|สิ้น)?(?:แล้ว)?|อยู่ระหว่างดำเนินการ|ยังไม่(?:ได้)?(?:เริ่ม)?ดำเนินการ)\\s*(?:จำนวน|ทั้งสิ้น|ทั้งหมด|รวม|มาตรการ|ประเด็น(?!ความ)|ความเสี่ยง(?:การทุจริต)?|อยู่|อีก|มี|\\s)*(${countSource})\\s*(มาตรการ|ประเด็นความเสี่ยง|ประเด็น|ความเสี่ยง|เรื่องความเสี่ยง|เหตุการณ์(?:ความ)?เสี่ยง)(?!\\d)`,
  "g",
);
/** "ความเสี่ยงที่จัดการแล้วเสร็จมี 4 เรื่อง": of a status. */
const risksOf = new RegExp(
  `ความเสี่ยง(?:การทุจริต)?(?:ที่)?[^\\d\\n]{0,16}(แล้วเสร็จ|อยู่ระหว่างดำเนินการ|ยังไม่(?:ได้)?(?:เริ่ม)?ดำเนินการ)\\s*(?:แล้ว|มี|จำนวน|อยู่|\\s)*(${countSource})\\s*(เรื่อง|ประเด็น|รายการ|เหตุการณ์)(?!\\d)`,
  "g",
);
/** "มีความเสี่ยงทั้งหมด 8 เรื่อง", "พบความเสี่ยง 8 เรื่อง": counted by a word that says nothing of what is counted. */
const ofRisks =
  /(?:ความเสี่ยง(?:การทุจริต)?\s*(?:ทั้งหมด|ทั้งสิ้น|รวม|จำนวน|ทั้ง)|(?:ประเมิน|วิเคราะห์)[^\d\n]{0,30}พบ(?:ว่ามี)?ความเสี่ยง(?:การทุจริต)?)\s*(?:จำนวน)?\s*(\d{1,3})\s*(เรื่อง|ข้อ|ประเด็น|รายการ|เหตุการณ์|ความเสี่ยง)(?!\d)/g;

interface Count {
  readonly what: string;
  readonly values: readonly number[];
}

type Work = Book["measures"][number] | Book["risks"][number];

/** The numbers that a text may name: all rows, or those of a status as of the status date. */
function countOf({ book, statusDate }: CheckContext, verb: string, noun: string, before: string): Count | null {
  if (noun === "ประเด็น") {
    // "รับฟังความเห็นใน 4 ประเด็น" counts others.
    const isOfPaper = /วิเคราะห์|มาตรการ|แบ่ง|ครอบคลุม|กำหนด|ประกอบ/.test(before);
    return isOfPaper ? { what: "ประเด็น", values: [book.topics.length] } : null;
  }
  if (verb === "ใน") return null;
  const isMeasures = noun === "มาตรการ";
  const works: readonly Work[] = isMeasures ? book.measures : book.risks;
  const what = isMeasures ? "มาตรการ" : "ความเสี่ยง";
  const status = /ยกเลิก/.test(verb)
    ? "cancelled"
    : /เสร็จ/.test(verb)
      ? "done"
      : /ระหว่าง/.test(verb)
        ? "running"
        : /ยังไม่/.test(verb)
          ? "notStarted"
          : null;
  if (status !== null) {
    const values = works.filter((one) => statusAsOf(book, one.code, one.status, statusDate) === status);
    return { what: `${what}ที่${verb}`, values: [values.length] };
  }
  // "มี 3 มาตรการที่ล่าช้า" counts some of them; only "in all" counts all.
  if (!/ทั้ง|รวม/.test(verb + before) && !/(?:มาตรการ|แผน|ประกาศ|กำหนด|ความเสี่ยง)[^\n]{0,50}$/.test(before)) return null;
  return {
    what,
    values: [works.length, ...(isMeasures ? [new Set(book.measures.map(({ topicName }) => topicName)).size] : [])],
  };
}

/** Numbers of measures, topics and risks in a text are those of the workbook. */
export const totalsAgree: Rule = {
  name: "numbers of measures, topics and risks in a text are those of the workbook",
  problems: [countTotal],
  *check(context) {
    const { book, kinds } = context;
    for (const cell of cellsOf(book, ["title", "prose"])) {
      if (cell.table !== "texts" || (cell.paper !== null && !kinds.includes(cell.paper))) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(risksOf)) {
        const [all, verb = "", typed = "", noun = ""] = match;
        const before = plain.slice(Math.max(0, match.index - 40), match.index);
        const count = countOf(context, verb, "ความเสี่ยง", all);
        if (count === null || book.risks.length === 0 || /ปีก่อน|ปีที่ผ่านมา|ระดับ|ด้าน/.test(before + all)) continue;
        if (count.values.includes(readCount(typed))) continue;
        const at = match.index + all.lastIndexOf(typed);
        const args = { what: count.what, right: `${count.values[0] ?? 0} ${noun}` };
        yield atHits(countTotal, cell, [{ at, length: match.index + all.length - at }], { args });
      }
      for (const match of plain.matchAll(ofRisks)) {
        const [all, typed = "", noun = ""] = match;
        if (book.risks.length === 0 || amountOf(typed) === book.risks.length) continue;
        const at = match.index + all.lastIndexOf(typed);
        const args = { what: "ความเสี่ยง", right: `${book.risks.length} ${noun}` };
        yield atHits(countTotal, cell, [{ at, length: match.index + all.length - at }], { args });
      }
      for (const match of plain.matchAll(counted)) {
        const [all, verb = "", typed = "", noun = ""] = match;
        const before = plain.slice(Math.max(0, match.index - 70), match.index);
        const behind = plain.slice(match.index + all.length, match.index + all.length + 30);
        if (
          /ปีก่อน|ปีที่ผ่านมา|ย่อย|เพิ่ม|(?:ประเด็น|ด้าน|กลุ่ม|ตัวชี้วัด)ที่\s*\d{1,2}[^\d\n]{0,20}$/.test(before) ||
          /^\s*(?:ที่|ซึ่ง|แรก|หลัก|ย่อย|ละ|ดังกล่าว|นี้|ข้างต้น)/.test(behind)
        )
          continue;
        const count = countOf(context, verb, noun, `${before}${all}`);
        if (count === null || count.values[0] === 0 || count.values.includes(readCount(typed))) continue;
        const at = match.index + all.lastIndexOf(typed);
        const args = { what: count.what, right: `${count.values[0] ?? 0} ${noun}` };
        yield atHits(countTotal, cell, [{ at, length: all.length - all.lastIndexOf(typed) }], { args });
      }
    }
  },
};
