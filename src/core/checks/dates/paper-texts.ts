import { analysisKinds } from "../common/shared";
import { compareDates, formatLong, toArabicDigits, toThaiDigits } from "../../calendar";
import { defineProblem } from "../../problems/definition";
import type { PaperKind } from "../../papers/kinds";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import type { Rule } from "../types";
import { datesOf, type PaperDate } from "./paper-dates";
import { datesIn } from "./text-dates";

export const dateAfterPaper = defineProblem({
  code: "date.after-paper",
  severity: "warning",
  message: "เอกสารลงวันที่ {date} แต่อ้างถึงเรื่องที่เกิดหลังจากนั้น: {words}",
  expected: "วันที่ไม่หลัง {date}",
  fix: `แก้วันที่ในข้อความ หรือวันที่ของเอกสาร ${acceptIfRight}`,
  why: "เอกสารอ้างสิ่งที่ยังไม่เกิดในวันที่ลงนามไม่ได้",
});

export const yearText = defineProblem({
  code: "year.text",
  severity: "warning",
  message: "ข้อความพูดถึงปี {typed} แต่เอกสารนี้เป็นของปีงบประมาณ {year}: {words}",
  expected: "ปี {year}",
  fix: `แก้ปี หรือใช้แท็ก {ปีงบประมาณ} แทนการพิมพ์ปี ${acceptIfRight}`,
  why: "ปีที่ติดมาจากเอกสารเดิมทำให้เอกสารทั้งฉบับเป็นของปีอื่น",
});

const tellsOfPast = /(?:เมื่อ|ลงวันที่|ลงนาม|ตามมติ|ตามหนังสือ|ตามคำสั่ง|ประชุม|อนุมัติ|เห็นชอบ|อบรม|เผยแพร่)[^\n]{0,40}$/;
const tellsOfFuture = /(?:จะ|กำหนด|ภายใน|ก่อน|ถึง|จนถึง|คาดว่า|ครบ|เลื่อน|ตั้งแต่|แผน|เริ่ม)[^\n]{0,24}$/;

/** The latest day of the papers of a kind, where each has a day of its own. */
function latestOf(dates: readonly PaperDate[]): PaperDate | undefined {
  const [first, ...others] = dates;
  return others.reduce(
    (late, one) => (late !== undefined && compareDates(one.last, late.last) > 0 ? one : late),
    first,
  );
}

/** A paper tells of nothing that happened after its own date. */
export const papersCiteThePast: Rule = {
  name: "a paper cites nothing that happened after its date",
  problems: [dateAfterPaper],
  *check({ book, kinds }) {
    const byKind = new Map<PaperKind, PaperDate | undefined>();
    const dates = [...datesOf(book, kinds)];
    for (const kind of kinds) byKind.set(kind, latestOf(dates.filter((date) => date.kind === kind)));
    for (const cell of cellsOf(book, ["prose", "title"])) {
      const paper = cell.paper === null || !kinds.includes(cell.paper) ? undefined : byKind.get(cell.paper);
      if (paper === undefined) continue;
      const hits = datesIn(cell.plain).flatMap(({ at, text, date }): Hit[] => {
        if (date === null || compareDates(date, paper.last) <= 0) return [];
        const before = cell.plain.slice(0, at);
        return tellsOfPast.test(before) && !tellsOfFuture.test(before) ? [{ at, length: text.length }] : [];
      });
      if (hits.length > 0) yield atHits(dateAfterPaper, cell, hits, { args: { date: formatLong(paper.last) } });
    }
  },
};

const named =
  /(?:ประจำปี|ปี)\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\d|\s*(?:[-–—]|ถึง)\s*(?:พ\.?\s?ศ\.?\s*)?25\d\d)/g;
/** What a paper says of itself, in the same sentence before the year. */
const ofItself =
  /(?:มาตรการ|แผนปฏิบัติการ|แผนจัดการ|แผนบริหาร|รายงานผล|การดำเนินการ|ดำเนินงาน|ความเสี่ยง|ประกาศ|กำหนด|ถือปฏิบัติ|ตลอด)[^\n]{0,90}$/;
const ofOthers =
  /(?:ผลการประเมิน|การประเมิน|ผลคะแนน|คะแนน|แบบวัด|เทียบ|เมื่อปี|ในปี|ตั้งแต่ปี|จากปี|กว่าปี|ปีก่อน|ผ่านมา|ย้อนหลัง|เดิม|แผนพัฒนา|ข้อบัญญัติ|เทศบัญญัติ|พระราช|ระเบียบ|หนังสือ|คำสั่ง|งบประมาณรายจ่าย|ต่อไป|ถัดไป|จะ|เตรียม|คู่มือ|ตามที่|ตามประกาศ|OIT|ITA)[^\n]{0,60}$/;

/** What a paper says of itself it says of its own year. */
export const textsNameTheYear: Rule = {
  name: "what a paper says of itself is of its own year",
  problems: [yearText],
  *check({ book, kinds }) {
    const { fiscalYear } = book.settings;
    if (fiscalYear === 0) return;
    for (const cell of cellsOf(book, ["prose"])) {
      if (cell.table !== "texts" || cell.paper === null || !kinds.includes(cell.paper)) continue;
      // The analysis speaks of the year before on every page.
      if (analysisKinds.includes(cell.paper)) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(named)) {
        const typed = match[1] ?? "";
        const before = plain.slice(Math.max(0, match.index - 110), match.index);
        // "จะทบทวนเมื่อสิ้นปี 2567": what is still to come lies in no year gone by.
        const isKept = /จะ[^\n]{0,70}$/.test(before) && Number(typed) < book.settings.assessedYear;
        if (Number(typed) === fiscalYear || (!isKept && (!ofItself.test(before) || ofOthers.test(before)))) continue;
        const at = match.index + match[0].length - typed.length;
        const isThai = /[๐-๙]/.test(cell.text.slice(at, at + typed.length));
        const right = isThai ? toThaiDigits(String(fiscalYear)) : String(fiscalYear);
        yield atHits(yearText, cell, [{ at, length: typed.length, right }], { args: { typed, year: fiscalYear } });
      }
    }
  },
};
