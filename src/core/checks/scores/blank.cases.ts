import { warning, allGood, indicatorScores, error, of, score, type Cases } from "../common/case";

const blank = { scores: [...allGood, score("2568", "รวม", "")] };

export const cases: Cases = {
  "score.blank": [
    error({
      ...of(["analysis"], "คะแนน ITA!C12", blank),
      // Of a year that nobody has begun all scores may be blank.
      quiet: of(["analysis"], "", { scores: [...allGood, score("2569", "1", ""), score("2569", "รวม", "")] }).data,
    }),
  ],
  "score.none": [
    error({
      ...of(["analysis"], "คะแนน ITA!A1", {
        scores: indicatorScores([96, 94, 95, 93, 92, 90, 88, 86, 94, 98], "2567"),
      }),
      quiet: of(["analysis"], "", {
        scores: [...allGood, ...indicatorScores([96, 94, 95, 93, 92, 90, 88, 86, 94, 98], "2567")],
      }).data,
    }),
  ],
  "score.absent": [
    error({
      ...of(["analysis"], "คะแนน ITA!B10", { scores: allGood.filter(({ indicator }) => indicator !== "8") }),
      // Another year of which only totals are known.
      quiet: of(["analysis"], "", { scores: [...allGood, score("2567", "รวม", "91.25")] }).data,
    }),
    warning(of(["analysis"], "คะแนน ITA!B2", { scores: [score("2568", "รวม", "91.25")] })),
    error({
      ...of(["analysis"], "คะแนน ITA!B12", { scores: [...allGood, score("2568", "EIT ส่วนที่ 1", "90.00")] }),
      quiet: of(["analysis"], "", {
        scores: [...allGood, score("2568", "EIT ส่วนที่ 1", "90.00"), score("2568", "EIT ส่วนที่ 2", "86.00")],
      }).data,
    }),
  ],
};
