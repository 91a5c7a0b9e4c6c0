import { warning, of, measures, sameResult, type Cases } from "../common/case";

export const cases: Cases = {
  "measure.same-text": [
    warning(
      of(
        ["progress"],
        "มาตรการ!R3",
        measures({ result: sameResult }, { code: "ม2", measure: "อบรม", steps: "จัดอบรม", result: sameResult }),
      ),
    ),
  ],
};
