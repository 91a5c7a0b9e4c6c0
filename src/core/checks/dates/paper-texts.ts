import { analysisKinds } from "../common/shared";
import { compareDates, formatLong, inDigitsOf, toArabicDigits } from "../../calendar";
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

export const yearAssessed = defineProblem({
  code: "year.assessed",
  severity: "warning",
  message: "ผลการประเมินที่นำมาใช้เป็นของปี {year} แต่ข้อความเขียนว่าปี {typed}: {words}",
  expected: "ปี {year}",
  fix: `แก้ปีในข้อความ หรือแก้ ปีที่ประเมิน ในแผ่นงาน ตั้งค่า ${acceptIfRight}`,
  why: "มาตรการที่มาจากผลการประเมินคนละปีกับตารางคะแนนใช้ตอบแบบวัดไม่ได้",
});

export const dateBeforePaper = defineProblem({
  code: "date.before-paper",
  severity: "warning",
  message: "กำหนดเวลานี้ผ่านไปแล้วในวันที่ของเอกสาร ({date}): {words}",
  expected: "วันที่หลัง {date}",
  fix: `แก้วันที่ในข้อความ หรือวันที่ของเอกสาร ${acceptIfRight}`,
  why: "กำหนดเวลาที่ผ่านไปแล้วแสดงว่าข้อความติดมาจากปีก่อน และไม่มีผู้ใดปฏิบัติได้",
});

const tellsOfPast = /(?:เมื่อ|ลงวันที่|ลงนาม|ตามมติ|ตามหนังสือ|ตามคำสั่ง|ประชุม|อนุมัติ|เห็นชอบ)[^\n]{0,40}$/;
/** What somebody is still to do by a day. */
const deadline =
  /(?:^|[\s,])(?:ทั้งนี้\s*)?(?:โดย)?(?:ขอ)?(?:ให้(?!ไว้)|ต้อง|จะต้อง|กำหนดให้)[^\n]{0,90}(?:ภายใน|ก่อน|ไม่เกิน|ไม่ช้ากว่า|จนถึง|ถึง)(?:สิ้น)?(?:วันที่|วัน)?\s*$/;
const ofOldOrder = /ตาม(?:ที่|คำสั่ง|หนังสือ|ประกาศ|มติ)|อ้างถึง|เดิม|ปีก่อน|ที่ผ่านมา|แล้ว(?!เสร็จ)/;
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
  problems: [dateAfterPaper, dateBeforePaper],
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
      const missed = datesIn(cell.plain).flatMap(({ at, text, date }): Hit[] => {
        const before = cell.plain.slice(0, at);
        const isOver = date !== null && compareDates(date, paper.last) < 0 && deadline.test(before);
        return isOver && !ofOldOrder.test(deadline.exec(before)?.[0] ?? "") ? [{ at, length: text.length }] : [];
      });
      if (missed.length > 0) yield atHits(dateBeforePaper, cell, missed, { args: { date: formatLong(paper.last) } });
    }
  },
};

const named =
  /(?:ประจำปี|ปี)\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\d|\s*(?:[-–—]|ถึง)\s*(?:พ\.?\s?ศ\.?\s*)?25\d\d)/g;
/** A year of the Buddhist era that no living office has: digits turned round or mistyped. */
const noYear = /ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*((?!2[45]\d\d|26[0-2]\d|19\d\d|20\d\d)\d{4})(?![\d,.])/g;
/** What a paper says of itself, in the same sentence before the year. */
const ofItself =
  /(?:เตรียม(?:ความพร้อม|การ)?[^\n]{0,30}การประเมิน|(?<!ตาม|จาก)(?:นโยบาย|เจตนารมณ์|เจตจำนง|แนวปฏิบัติ|แนวทาง)|มาตรการ|แผนปฏิบัติการ|แผนจัดการ|แผนบริหาร|รายงานผล|การดำเนินการ|ดำเนินงาน|ความเสี่ยง|ประกาศ|กำหนด|ถือปฏิบัติ|ตลอด)[^\n]{0,90}$/;
const ofOthers =
  /(?:ผลการประเมิน|การประเมิน|ผลคะแนน|คะแนน|แบบวัด|เทียบ|เมื่อปี|ในปี|ตั้งแต่ปี|จากปี|กว่าปี|ปีก่อน|ผ่านมา|ย้อนหลัง|เดิม|แผนพัฒนา|ข้อบัญญัติ|เทศบัญญัติ|พระราช|ระเบียบ|หนังสือ|คำสั่ง|งบประมาณรายจ่าย|ต่อไป|ถัดไป|จะ|เตรียม|คู่มือ|ตามที่|ตามประกาศ|ยกเลิก|OIT|ITA)[^\n]{0,60}$/;

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
      for (const match of plain.matchAll(noYear)) {
        const [all, typed = ""] = match;
        const hit = { at: match.index + all.length - typed.length, length: typed.length };
        yield atHits(yearText, cell, [hit], { args: { typed, year: fiscalYear } });
      }
      for (const match of plain.matchAll(named)) {
        const typed = match[1] ?? "";
        const before = plain.slice(Math.max(0, match.index - 110), match.index);
        // Some items of OIT ask for what was done the year before.
        if (/^[^\n]{0,60}(?<![A-Za-z])O\s?\d{1,2}(?!\d)/.test(plain.slice(match.index + match[0].length))) continue;
        // "จะทบทวนเมื่อสิ้นปี 2567": what is still to come lies in no year gone by.
        const isKept = /จะ[^\n]{0,70}$/.test(before) && Number(typed) < book.settings.assessedYear;
        const isReady = /เตรียม(?:ความพร้อม|การ|ตัว)?(?:เพื่อ|รองรับ|รับ|เข้า|สำหรับ|ใน|ก่อน)*การประเมิน[^\n]{0,60}$/.test(before);
        if (Number(typed) === fiscalYear || (isReady && Number(typed) === fiscalYear + 1)) continue;
        if (!isKept && !isReady && (!ofItself.test(before) || ofOthers.test(before))) continue;
        const at = match.index + match[0].length - typed.length;
        const right = inDigitsOf(cell.text.slice(at, at + typed.length), String(fiscalYear));
        yield atHits(yearText, cell, [{ at, length: typed.length, right }], { args: { typed, year: fiscalYear } });
      }
    }
  },
};

const resultOfYear =
  /ผล(?:การประเมิน|คะแนน)[^\n\d]{0,60}?(?:ประจำปี|ปี)\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\d|\s*(?:[-–—]|ถึง|และ|กับ))([^\n]{0,80}?)(?=มาวิเคราะห์|มากำหนด|มาใช้|มาจัดทำ|มาเป็น|มาประกอบ|นำมา|กำหนดมาตรการ|จัดทำมาตรการ|เป็นข้อมูล|ไปวิเคราะห์|ไปกำหนด|ไปปรับปรุง)/g;
const compares = /เทียบ|ย้อนหลัง|ปีก่อน|สองปี|สามปี|แนวโน้ม|ตั้งแต่|ระหว่างปี/;

/** The result that measures come from is that of the year assessed. */
export const resultsOfTheYearAssessed: Rule = {
  name: "the result that measures come from is of the year assessed",
  problems: [yearAssessed],
  *check({ book, kinds }) {
    const { assessedYear } = book.settings;
    if (assessedYear === 0) return;
    for (const cell of cellsOf(book, ["prose"])) {
      if (cell.table !== "texts" || cell.paper === null || !kinds.includes(cell.paper)) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(resultOfYear)) {
        const typed = match[1] ?? "";
        if (Number(typed) === assessedYear || compares.test(plain)) continue;
        const at = match.index + match[0].indexOf(typed);
        const right = inDigitsOf(cell.text.slice(at, at + typed.length), String(assessedYear));
        yield atHits(yearAssessed, cell, [{ at, length: typed.length, right }], {
          args: { typed, year: assessedYear },
        });
      }
    }
  },
};
