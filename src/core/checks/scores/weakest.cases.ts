import { warning, of, score, allGood, measures, weakEighth, analysis, type Cases } from "../common/case";

const eitParts = (first: string, second: string) => [
  score("2568", "EIT ส่วนที่ 1", first),
  score("2568", "EIT ส่วนที่ 2", second),
];

export const cases: Cases = {
  "weak.no-analysis": [
    warning(analysis("คะแนน ITA!C9", { topic: "งานบริการ", indicator: "6" }, { scores: weakEighth })),
    // Of two parts the weaker is told, whichever it is.
    warning(analysis("คะแนน ITA!C13", {}, { scores: [...allGood, ...eitParts("90", "80")] })),
    warning(analysis("คะแนน ITA!C12", {}, { scores: [...allGood, ...eitParts("80", "90")] })),
    // Of two parts that are equally weak, the first is told, once; at the pass mark neither is.
    warning({
      ...analysis("คะแนน ITA!C12", {}, { scores: [...allGood, ...eitParts("80", "80")] }),
      quiet: analysis("", {}, { scores: [...allGood, ...eitParts("85", "85")] }).data,
    }),
  ],
  "weak.no-measure": [
    warning(of(["announcement"], "คะแนน ITA!C9", { ...measures({ indicator: "4" }), scores: weakEighth })),
  ],
};
