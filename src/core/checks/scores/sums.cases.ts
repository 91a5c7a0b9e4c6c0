import { error, of, score, allGood, type Cases } from "../common/case";

export const cases: Cases = {
  "score.tool": [
    error(of(["analysis"], "คะแนน ITA!C12", { scores: [...allGood, score("2568", "IIT", "88.40")] }, "88.40")),
  ],
  "score.total": [
    error(
      of(["analysis"], "คะแนน ITA!C14", {
        scores: [
          ...allGood,
          score("2568", "EIT ส่วนที่ 1", "90"),
          score("2568", "EIT ส่วนที่ 2", "88"),
          score("2568", "รวม", "95.65"),
        ],
      }),
    ),
  ],
  "score.level": [error(of(["analysis"], "คะแนน ITA!D2", { scores: [score("2568", "รวม", "65.00", "ผ่านดี")] }, "ผ่านดี"))],
};
