import { allGood, error, of, score, type Cases } from "../common/case";

const blank = { scores: [...allGood, score("2568", "รวม", "")] };

export const cases: Cases = {
  "score.blank": [
    error({
      ...of(["analysis"], "คะแนน ITA!C12", blank),
      // Of a year that nobody has begun all scores may be blank.
      quiet: of(["analysis"], "", { scores: [...allGood, score("2569", "1", ""), score("2569", "รวม", "")] }).data,
    }),
  ],
};
