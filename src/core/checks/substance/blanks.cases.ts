import { warning, of, measures, type Cases } from "../common/case";

export const cases: Cases = {
  "measure.blank": [warning(of(["announcement"], "มาตรการ!I3", measures({}, { code: "ม2", owner: null })))],
  "measure.blank-all": [
    warning(of(["announcement"], "มาตรการ!M1", measures({ followUp: null }, { code: "ม2", followUp: null }))),
    warning(
      of(["announcement"], "มาตรการ!M1", measures({}, { code: "ม2", followUp: null }, { code: "ม3", followUp: null })),
    ),
  ],
};
