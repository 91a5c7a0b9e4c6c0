import { readFiscalYear } from "../../calendar";
import type { Book } from "../../model/book";
import { indicators, indicatorTitle, revisedFrom, scoreKeyOf } from "../../model/indicators";
import { blankScores } from "../../model/scores";
import { kindsThat, paperKinds } from "../../papers/kinds";
import { problem } from "../../problems/problem";
import { defineProblem } from "../../problems/definition";
import { atCell } from "../common/shared";
import type { TableRow } from "../../workbook/table";
import type { Rule } from "../types";

export const scoreBlank = defineProblem({
  code: "score.blank",
  severity: "error",
  message: "ยังไม่ได้พิมพ์คะแนนของ {indicator} ปี {year} ทั้งที่ปีนั้นมีคะแนนอื่นแล้ว",
  expected: "คะแนน 0-100 ตามประกาศผล",
  example: "91.25",
  fix: "พิมพ์คะแนน หรือลบแถวถ้าปีนั้นไม่มีคะแนนนี้",
  why: "ตารางคะแนน คะแนนรวม และข้อความที่อ้างคะแนนจะขาดค่านี้",
});

export const scoreAbsent = defineProblem({
  code: "score.absent",
  severity: "error",
  orSeverity: "warning",
  message: "ปี {year} มีคะแนนอื่นแล้ว แต่ไม่มีแถวของ {missing}",
  expected: "คะแนนครบทุกตัวชี้วัดตามประกาศผล",
  example: "เพิ่มแถว: ปี 2568 ตัวชี้วัดที่ 8 คะแนน 88.50",
  fix: "เพิ่มแถวของคะแนนที่ขาดในแผ่นงาน คะแนน ITA",
  why: "ตาราง แผนภูมิ และข้อความที่บอกว่าตัวชี้วัดใดสูงหรือต่ำที่สุด จะขาดตัวชี้วัดนี้โดยไม่มีใครเห็น",
});

export const scoreNone = defineProblem({
  code: "score.none",
  severity: "error",
  message: "ไม่มีคะแนนของปีที่ประเมิน {year} ซึ่งเอกสาร{paper}วิเคราะห์",
  expected: "คะแนนของปีนั้นในแผ่นงาน คะแนน ITA",
  fix: "พิมพ์คะแนนตามประกาศผล หรือแก้ปีที่ประเมินในแผ่นงาน ตั้งค่า",
  why: "บทวิเคราะห์ที่ไม่มีคะแนนไม่มีอะไรให้วิเคราะห์ ตารางคะแนนจะว่าง",
});

const parts = ["EIT1", "EIT2"] as const;

/** The names of what the assessed year has no row of, though it has another of the same kind: indicators, parts of EIT. */
function absentScores({ settings, tables }: Book): {
  hasSome: boolean;
  missing: readonly string[];
  last: TableRow<"scores"> | undefined;
} {
  const own = tables.scores.rows.filter(({ text }) => {
    const year = readFiscalYear(text.year);
    return year.ok && year.year === settings.assessedYear;
  });
  const keys = new Set(own.map(({ text }) => scoreKeyOf(text.indicator)));
  const numbers = indicators.map(({ number }) => number);
  const hasSome = numbers.some((number) => keys.has(String(number)));
  const named = numbers.filter((number) => !keys.has(String(number))).map(indicatorTitle);
  const absent = own.length === 0 || hasSome ? named : ["ตัวชี้วัดใดเลย"];
  const hasPart = settings.assessedYear >= revisedFrom && parts.some((part) => keys.has(part));
  const ownParts = hasPart ? parts.filter((part) => !keys.has(part)) : [];
  return {
    hasSome,
    missing: [...absent, ...ownParts.map((part) => `EIT ส่วนที่ ${part.slice(-1)}`)],
    last: own[own.length - 1],
  };
}

const restingKinds = kindsThat(({ tables }) => tables.includes("scores"));

/** Papers that rest on the scores have every score of a year begun; what others print does not need them. */
export const scoresAreTyped: Rule = {
  name: "scores of a year begun are typed where a paper rests on them",
  problems: [scoreBlank, scoreAbsent, scoreNone],
  papers: restingKinds,
  *check({ book, kinds }) {
    const { settings } = book;
    const { assessedYear } = settings;
    if (assessedYear !== 0 && book.scores.every(({ year }) => year !== assessedYear)) {
      const paper = restingKinds.filter((kind) => kinds.includes(kind)).map((kind) => paperKinds[kind].name);
      const { sheet, headerRow } = book.tables.scores;
      const args = { year: assessedYear, paper: paper.join(", ") };
      yield problem(scoreNone, { at: { sheet, row: Math.max(1, headerRow), column: 0 }, args });
    }
    for (const row of blankScores(book.tables.scores)) {
      const { indicator, year } = row.text;
      const name = /^[0-9๐-๙]+$/.test(indicator) ? `ตัวชี้วัดที่ ${indicator}` : indicator;
      yield atCell(scoreBlank, row, "score", { args: { indicator: name, year } });
    }
    const { hasSome, missing, last } = absentScores(book);
    if (last === undefined || missing.length === 0) return;
    const args = { year: settings.assessedYear, missing: missing.join(" และ ") };
    // A table of nothing but dashes is seen; one that lacks a row names the wrong one as the weakest.
    yield atCell(scoreAbsent, last, "indicator", { severity: hasSome ? "error" : "warning", args });
  },
};
