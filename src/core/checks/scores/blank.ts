import { blankScores } from "../../model/scores";
import { kindsThat } from "../../papers/kinds";
import { defineProblem } from "../../problems/definition";
import { atCell } from "../common/shared";
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

/** Papers that rest on the scores have every score of a year begun; what others print does not need them. */
export const scoresAreTyped: Rule = {
  name: "scores of a year begun are typed where a paper rests on them",
  problems: [scoreBlank],
  papers: kindsThat(({ tables }) => tables.includes("scores")),
  *check({ book }) {
    for (const row of blankScores(book.tables.scores)) {
      const { indicator, year } = row.text;
      yield atCell(scoreBlank, row, "score", { args: { indicator, year } });
    }
  },
};
