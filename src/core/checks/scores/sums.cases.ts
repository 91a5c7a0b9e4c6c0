import { error, of, score, allGood, indicatorScores, type Cases } from "../common/case";

const ofYear = (year: string) => indicatorScores([96, 94, 95, 93, 92, 90, 88, 86, 94, 98], year);

export const cases: Cases = {
  "score.tool": [
    error(of(["analysis"], "คะแนน ITA!C12", { scores: [...allGood, score("2568", "IIT", "88.40")] }, "88.40")),
    // Up to 2566 EIT is the mean of its indicators (90, 88, 86); from 2567 on nothing follows from them.
    error({
      ...of(["analysis"], "คะแนน ITA!C12", { scores: [...ofYear("2566"), score("2566", "EIT", "80.00")] }),
      quiet: of(["analysis"], "", { scores: [...ofYear("2567"), score("2567", "EIT", "80.00")] }).data,
    }),
  ],
  "score.swapped": [
    error({
      ...of(
        ["analysis"],
        "คะแนน ITA!C3",
        { scores: [...indicatorScores([96, 49.2, 95, 93, 92, 90, 88, 86, 94, 98]), score("2568", "IIT", "94.04")] },
        "49.20",
      ),
      // No two digits of one indicator give the tool's score: which of them is wrong is not known.
      quiet: of(["analysis"], "", {
        scores: [...indicatorScores([96, 60, 95, 93, 92, 90, 88, 86, 94, 98]), score("2568", "IIT", "94.04")],
      }).data,
    }),
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
