import { indicatorScores, score } from "../common/case";

/** Scores of two years, for cases that compare them: ต่ำสุด is ตัวชี้วัดที่ 8. */
export const twoYears = {
  scores: [
    ...indicatorScores([96, 94, 95, 93, 92, 90, 88, 71, 94, 95]),
    ...indicatorScores([96, 93, 94, 92, 92, 89, 87, 70, 94, 95], "2567"),
    score("2568", "EIT ส่วนที่ 1", "88"),
    score("2568", "EIT ส่วนที่ 2", "80"),
  ],
};
