import { warning, of, measures, notBegun, running, workbookOf, type Cases } from "../common/case";

const unbegun = (code: string) => ({ code, status: notBegun, result: null, output: null, outcome: null });

export const cases: Cases = {
  "measure.blank": [warning(of(["announcement"], "มาตรการ!I3", measures({}, { code: "ม2", owner: null })))],
  "measure.blank-all": [
    warning(of(["announcement"], "มาตรการ!M1", measures({ followUp: null }, { code: "ม2", followUp: null }))),
    warning(
      of(["announcement"], "มาตรการ!M1", measures({}, { code: "ม2", followUp: null }, { code: "ม3", followUp: null })),
    ),
    // Of three rows without a result one has begun: one warning for the column, which names that row.
    warning({
      ...of(["progress"], "มาตรการ!R1", measures({ ...unbegun("ม1"), status: running }, unbegun("ม2"), unbegun("ม3"))),
      quiet: workbookOf(measures({ status: running }, unbegun("ม2"), unbegun("ม3"))),
    }),
  ],
};
