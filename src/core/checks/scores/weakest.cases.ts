import { warning, of, measures, weakEighth, analysis, type Cases } from "../common/case";

export const cases: Cases = {
  "weak.no-analysis": [
    warning(analysis("คะแนน ITA!C9", { topic: "งานบริการ", indicator: "6" }, { scores: weakEighth })),
  ],
  "weak.no-measure": [
    warning(of(["announcement"], "คะแนน ITA!C9", { ...measures({ indicator: "4" }), scores: weakEighth })),
  ],
};
