import { done, error, measures, of, risk, warning, type Cases } from "../common/case";

export const cases: Cases = {
  "status.blank": [
    error({
      ...of(["annual"], "มาตรการ!O3", measures({}, { code: "ม2", status: null })),
      // A year-end list without any state says nothing of them.
      quiet: of(["annual"], "", measures({ status: null }, { code: "ม2", status: null })).data,
    }),
    error(of(["risk-plan"], "ความเสี่ยง!M3", { risks: [risk, { ...risk, status: null }] })),
  ],
  "risk.no-period": [
    warning({
      ...of(["risk-plan"], "ความเสี่ยง!L3", { risks: [risk, { ...risk, status: "ยังไม่ดำเนินการ", period: null }] }),
      quiet: of(["risk-plan"], "", { risks: [risk, { ...risk, status: done }] }).data,
    }),
  ],
};
